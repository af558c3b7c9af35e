//! The listening end: connections bounded in number, header size and patience,
//! so that a thousand idle ones do not starve a person, and a graceful stop.

use crate::{State, router};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

/// Connections open at once.
const MOST_CONNECTIONS: usize = 12_000;
/// Patience for a request's head.
const HEAD_SECONDS: u64 = 15;

/// Who is at the other end of the connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// Serves until `stop` is ready, then lets running answers finish.
///
/// # Errors
/// When the listener itself fails.
pub async fn serve(
    listener: TcpListener,
    state: State,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let service = router(state);
    let open = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let graceful = hyper_util::server::graceful::GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file handles: others may close soon.
                    tracing::warn!(%error, "web.accept");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let Ok(permit) = open.clone().try_acquire_owned() else {
            tracing::warn!("web.connections_full");
            continue;
        };
        let _ = stream.set_nodelay(true);
        let routed = service.clone().map_request(
            move |mut request: axum::http::Request<hyper::body::Incoming>| {
                request.extensions_mut().insert(Peer(peer));
                request.map(axum::body::Body::new)
            },
        );
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(HEAD_SECONDS))
            .max_buf_size(64 * 1024)
            .max_headers(100)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routed));
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = watched.await;
            drop(permit);
        });
    }
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(Duration::from_secs(10)) => {}
    }
    Ok(())
}

/// The address a request came from: the connection's, or what a proxy of ours says.
pub fn address(
    state: &State,
    extensions: &axum::http::Extensions,
    headers: &axum::http::HeaderMap,
) -> String {
    let peer = extensions.get::<Peer>().map(|p| p.0.ip());
    let trusted = peer.is_some_and(|ip| state.settings.trusted_proxies.contains(&ip));
    let told = headers
        .get("x-forwarded-for")
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.rsplit(',').next());
    match (trusted, told) {
        (true, Some(told)) => told.trim().chars().take(64).collect(),
        _ => peer.map_or_else(|| "unknown".to_owned(), |ip| ip.to_string()),
    }
}
