//! The jobs of this process: the courier with its letters, and what time does
//! by itself. In the demonstration letters go to the mailbox page.

use crate::config::Config;
use app::App;
use courier::{
    CarrierLine, Courier, Dkim, Drafter, Fetcher, Health, ImapSettings, Listener, PayLine, PostBox,
    Protocol, Pusher, ShopLine, Smtp, SmtpSettings, Tls,
};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Starts them; the handle is done when they have stopped.
///
/// # Errors
/// When the relay's settings make no client, a key cannot be read, or the
/// socket for mail cannot be had.
pub async fn start(
    config: &Config,
    app: &App,
    state: &web::State,
    key: [u8; 32],
    stop: watch::Receiver<bool>,
) -> Result<JoinHandle<()>, String> {
    let post_box = if app.settings.demo { PostBox::Mailbox } else { PostBox::Smtp(relay(config)?) };
    let metrics = state.metrics.clone();
    let unfetched = state.metrics.clone();
    let health =
        Health::telling(move |down| metrics.relay_down.store(u64::from(down), Ordering::Relaxed))
            .telling_mail(move |down| {
                unfetched.mail_unfetched.store(u64::from(down), Ordering::Relaxed);
            });
    let health = Arc::new(health);
    let fetcher = fetcher(config, app, health.clone())?;
    let pusher = match crate::open::vapid(config)? {
        Some(vapid) => Some(Pusher::new(vapid, false).map_err(|e| format!("notices: {e}"))?),
        None => None,
    };
    let courier = Courier::new(app.clone(), post_box, Arc::new(jiff::Timestamp::now))
        .with_gate(state.gate.clone())
        .with_health(health)
        .with_local_part(config.text("mail.from").split('@').next().unwrap_or("care"))
        .with_key(key)
        .with_dkim(dkim(config)?)
        .with_drafter(drafter(config)?)
        .with_shop(shop(config)?)
        .with_payments(payments(config)?)
        .with_carrier(carrier(config)?)
        .with_pusher(pusher)
        .with_letters(config.flag("mail.sending"));
    let listener = listener(config, app).await?;
    Ok(tokio::spawn(async move {
        let listening = listener.map(|listener| tokio::spawn(listener.run(stop.clone())));
        let fetching = fetcher.map(|fetcher| tokio::spawn(fetcher.run(stop.clone())));
        courier.run(stop).await;
        for task in [listening, fetching].into_iter().flatten() {
            let _ = task.await;
        }
    }))
}

/// The socket that a mail server delivers to, where there is one.
async fn listener(config: &Config, app: &App) -> Result<Option<Listener>, String> {
    let at = config.text("incoming.listen");
    if at.is_empty() || app.post.is_none() {
        return Ok(None);
    }
    let protocol =
        if config.text("incoming.protocol") == "smtp" { Protocol::Smtp } else { Protocol::Lmtp };
    let clock: courier::Clock = Arc::new(jiff::Timestamp::now);
    let listener = Listener::bind(app.clone(), at, protocol, clock)
        .await
        .map_err(|e| format!("incoming.listen: {e}"))?;
    tracing::info!(address = at, protocol = config.text("incoming.protocol"), "mail.listening");
    Ok(Some(listener))
}

/// The mailbox that is fetched, where there is one.
fn fetcher(config: &Config, app: &App, health: Arc<Health>) -> Result<Option<Fetcher>, String> {
    let host = config.text("incoming.imap_host");
    if host.is_empty() || app.post.is_none() {
        return Ok(None);
    }
    let read = |key: &str| {
        let file = config.text(key);
        std::fs::read(file).map_err(|e| format!("{key} {file}: {e}"))
    };
    let password = read("incoming.imap_password_file")?;
    let root = match config.text("incoming.imap_root_file") {
        "" => None,
        _ => Some(read("incoming.imap_root_file")?),
    };
    let settings = ImapSettings {
        host: host.to_owned(),
        port: u16::try_from(config.number("incoming.imap_port")).unwrap_or(993),
        user: config.text("incoming.imap_user").to_owned(),
        password: String::from_utf8_lossy(&password).trim().to_owned(),
        folder: config.text("incoming.imap_folder").to_owned(),
        moved_to: Some(config.text("incoming.imap_moved_to").to_owned()).filter(|f| !f.is_empty()),
        poll: Duration::from_secs(
            u64::try_from(config.number("incoming.imap_poll_seconds")).unwrap_or(60),
        ),
        root,
    };
    let clock: courier::Clock = Arc::new(jiff::Timestamp::now);
    Fetcher::new(app.clone(), settings, clock, health)
        .map(Some)
        .map_err(|e| format!("incoming.imap_host: {e}"))
}

/// The language model that drafts replies, where there is one.
fn drafter(config: &Config) -> Result<Option<Drafter>, String> {
    let endpoint = config.text("drafting.endpoint");
    if endpoint.is_empty() {
        return Ok(None);
    }
    let key = match config.text("drafting.key_file") {
        "" => None,
        file => {
            let key = std::fs::read_to_string(file)
                .map_err(|e| format!("drafting.key_file {file}: {e}"))?;
            Some(key.trim().to_owned())
        }
    };
    Drafter::new(endpoint, key).map(Some).map_err(|e| format!("drafting.endpoint: {e}"))
}

/// The line to the shop, where it listens.
fn shop(config: &Config) -> Result<Option<ShopLine>, String> {
    let endpoint = config.text("shop.endpoint");
    if endpoint.is_empty() {
        return Ok(None);
    }
    let file = config.text("shop.signing_key_file");
    let key = std::fs::read(file).map_err(|e| format!("shop.signing_key_file {file}: {e}"))?;
    if key.len() < 32 {
        return Err(format!("shop.signing_key_file {file}: wants at least 32 bytes"));
    }
    ShopLine::new(endpoint, key).map(Some).map_err(|e| format!("shop.endpoint: {e}"))
}

/// A key as a line of a file.
fn line(config: &Config, key: &str) -> Result<String, String> {
    let file = config.text(key);
    let text = std::fs::read_to_string(file).map_err(|e| format!("{key} {file}: {e}"))?;
    Ok(text.trim().to_owned())
}

/// The line to the payment provider, where there is one.
fn payments(config: &Config) -> Result<Option<PayLine>, String> {
    let endpoint = config.text("payments.endpoint");
    if endpoint.is_empty() {
        return Ok(None);
    }
    let key = line(config, "payments.key_file")?;
    PayLine::new(endpoint, key).map(Some).map_err(|e| format!("payments.endpoint: {e}"))
}

/// The line to the carrier, where there is one.
fn carrier(config: &Config) -> Result<Option<CarrierLine>, String> {
    let endpoint = config.text("carrier.endpoint");
    if endpoint.is_empty() {
        return Ok(None);
    }
    let key = line(config, "carrier.key_file")?;
    let hosts = config.list("carrier.label_hosts").into_iter().map(str::to_owned).collect();
    CarrierLine::new(endpoint, key, config.number("carrier.grams"), hosts)
        .map(Some)
        .map_err(|e| format!("carrier.endpoint: {e}"))
}

/// The key that letters are signed with, where there is one.
fn dkim(config: &Config) -> Result<Option<Dkim>, String> {
    let file = config.text("mail.dkim_key_file");
    if file.is_empty() {
        return Ok(None);
    }
    let key =
        std::fs::read_to_string(file).map_err(|e| format!("mail.dkim_key_file {file}: {e}"))?;
    let domain = config.text("mail.from").rsplit('@').next().unwrap_or_default();
    Dkim::new(domain, config.text("mail.dkim_selector"), &key)
        .map(Some)
        .map_err(|e| format!("mail.dkim_key_file {file}: {e}"))
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
