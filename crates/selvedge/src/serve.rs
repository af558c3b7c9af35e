//! Serving: the listener, the jobs, and a graceful end.

use crate::config::Config;
use crate::open::Open;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use web::{Clock, State, WebSettings};

/// Serves until told to stop; `ready` is given the address once it listens.
///
/// # Errors
/// A sentence for the engineer.
pub async fn run(
    config: &Config,
    open: Open,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let listen = config.text("server.listen");
    let listener =
        TcpListener::bind(listen).await.map_err(|e| format!("cannot listen on {listen}: {e}"))?;
    on(config, open, listener, ready).await
}

/// The same on a listener at hand.
///
/// # Errors
/// As [`run`].
pub async fn on(
    config: &Config,
    open: Open,
    listener: TcpListener,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let limit = u32::try_from(config.number("server.token_requests_a_minute")).unwrap_or(0);
    let settings = WebSettings {
        token_limit: (limit > 0).then_some(limit),
        trusted_proxies: config
            .list("server.trusted_proxies")
            .iter()
            .filter_map(|p| p.parse().ok())
            .collect(),
        key: open.key,
        secure: config.text("house.public_url").starts_with("https://"),
    };
    let clock = Clock::from_fn(jiff::Timestamp::now);
    let state = State::new(open.app.clone(), open.gate, clock, settings);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let jobs = crate::jobs::start(config, &open.app, &state, open.key, stopped).await?;
    tracing::info!(%address, "serve.listening");
    ready(address);
    let served = web::server::serve(listener, state, asked_to_stop()).await;
    let _ = stop.send(true);
    let _ = tokio::time::timeout(std::time::Duration::from_secs(15), jobs).await;
    tracing::info!("serve.stopped");
    served.map_err(|e| e.to_string())
}

async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
