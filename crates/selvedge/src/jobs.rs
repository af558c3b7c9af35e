//! The jobs of this process: the courier with its letters, and what time does
//! by itself. In the demonstration letters go to the mailbox page.

use crate::config::Config;
use app::App;
use courier::{Courier, Health, PostBox, Smtp, SmtpSettings, Tls};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Starts them; the handle is done when they have stopped.
///
/// # Errors
/// When the relay's settings make no client.
pub fn start(
    config: &Config,
    app: &App,
    state: &web::State,
    key: [u8; 32],
    stop: watch::Receiver<bool>,
) -> Result<JoinHandle<()>, String> {
    let post_box = if app.settings.demo { PostBox::Mailbox } else { PostBox::Smtp(relay(config)?) };
    let metrics = state.metrics.clone();
    let health =
        Health::telling(move |down| metrics.relay_down.store(u64::from(down), Ordering::Relaxed));
    let courier = Courier::new(app.clone(), post_box, Arc::new(jiff::Timestamp::now))
        .with_gate(state.gate.clone())
        .with_health(Arc::new(health))
        .with_local_part(config.text("mail.from").split('@').next().unwrap_or("care"))
        .with_key(key)
        .with_letters(config.flag("mail.sending"));
    Ok(tokio::spawn(courier.run(stop)))
}

fn relay(config: &Config) -> Result<Smtp, String> {
    let password = config.text("mail.password_file");
    let credentials = match config.text("mail.user") {
        "" => None,
        user => {
            let secret = std::fs::read_to_string(password)
                .map_err(|e| format!("mail.password_file {password}: {e}"))?;
            Some((user.to_owned(), secret.trim().to_owned()))
        }
    };
    let settings = SmtpSettings {
        host: config.text("mail.relay").to_owned(),
        port: u16::try_from(config.number("mail.port")).unwrap_or(25),
        tls: match config.text("mail.security") {
            "tls" => Tls::Tls,
            "starttls" => Tls::StartTls,
            _ => Tls::None,
        },
        credentials,
        hello: config.text("mail.from").rsplit('@').next().unwrap_or("localhost").to_owned(),
        root: None,
        patience: Duration::from_secs(30),
    };
    Smtp::new(settings).map_err(|e| format!("mail: {e}"))
}
