//! The jobs of this process: what time does by itself, and the letters.

use crate::config::Config;
use app::App;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Starts them; the handle is done when they have stopped.
///
/// # Errors
/// When the relay's settings make no client.
pub fn start(_config: &Config, app: &App, _state: &web::State, mut stop: watch::Receiver<bool>) -> Result<JoinHandle<()>, String> {
    let app = app.clone();
    Ok(tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = stop.changed() => return,
                () = tokio::time::sleep(std::time::Duration::from_millis(500)) => {}
            }
            let now = jiff::Timestamp::now();
            if let Err(error) = app.refresh().await { tracing::warn!(%error, "job.refresh"); }
            if let Err(error) = app.wake_due(now).await { tracing::warn!(%error, "job.wake"); }
            if let Err(error) = app.chain_audit().await { tracing::warn!(%error, "job.chain"); }
        }
    }))
}
