//! A mail relay, by SMTP. The dialogue is led step by step and not by lettre's
//! ready-made transport, because the steps mean different things: a relay that
//! will not greet us says nothing about a letter, a refused recipient says
//! nothing about the relay, and silence after the last dot says nothing at all.

use crate::post::{Trouble, without_addresses};
use lettre::Message;
use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How the way to the relay is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: a relay on this machine.
    None,
    /// Upgraded after the greeting (port 587); a relay that cannot is not used.
    StartTls,
    /// From the first byte (port 465).
    Tls,
}

/// Which relay, and how.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpSettings {
    /// Host name, also checked in its certificate.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection.
    pub tls: Tls,
    /// Name and password, where the relay wants them. Never sent unprotected,
    /// except to this machine itself.
    pub credentials: Option<(String, String)>,
    /// What we call ourselves in EHLO.
    pub hello: String,
    /// PEM of one more root certificate: a relay of a private authority.
    pub root: Option<Vec<u8>>,
    /// How long one step of the dialogue may take.
    pub patience: Duration,
}

impl std::fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SmtpSettings({}:{} {:?})", self.host, self.port, self.tls)
    }
}

/// Why a relay cannot be used as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unusable {
    /// A password would go over the net in the clear.
    PasswordInClear,
    /// The certificate cannot be read, or TLS not be set up.
    Certificate(String),
}

impl std::fmt::Display for Unusable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unusable::PasswordInClear => f.write_str("a password needs `starttls` or `tls`"),
            Unusable::Certificate(why) => write!(f, "the certificate cannot be used: {why}"),
        }
    }
}

impl std::error::Error for Unusable {}

/// A relay.
pub struct Smtp {
    settings: SmtpSettings,
    hello: ClientId,
    tls: Option<TlsParameters>,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

/// A connection unused for so long is asked whether it still lives.
const FRESH: Duration = Duration::from_secs(2);
/// Sent by nobody after so long.
const STALE: Duration = Duration::from_secs(25);

impl Smtp {
    /// A relay; nothing is opened yet.
    ///
    /// # Errors
    /// [`Unusable`].
    pub fn new(settings: SmtpSettings) -> Result<Smtp, Unusable> {
        let local = matches!(settings.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if settings.credentials.is_some() && settings.tls == Tls::None && !local {
            return Err(Unusable::PasswordInClear);
        }
        let tls = match settings.tls {
            Tls::None => None,
            Tls::StartTls | Tls::Tls => {
                let mut parameters = TlsParameters::builder(settings.host.clone());
                if let Some(pem) = &settings.root {
                    let root = Certificate::from_pem(pem)
                        .map_err(|e| Unusable::Certificate(e.to_string()))?;
                    parameters = parameters.add_root_certificate(root);
                }
                Some(parameters.build_rustls().map_err(|e| Unusable::Certificate(e.to_string()))?)
            }
        };
        let hello = ClientId::Domain(settings.hello.clone());
        Ok(Smtp { settings, hello, tls, idle: Mutex::new(Vec::new()) })
    }

    /// Hands one letter over.
    pub(crate) async fn send(&self, message: &Message) -> Result<(), Trouble> {
        let bytes = message.formatted();
        if let Some(mut known) = self.known().await {
            match self.dialogue(&mut known, message.envelope(), &bytes).await {
                // Closed while it lay idle, before anything was handed over: a new one is asked.
                Err(Trouble::Relay(_)) => {}
                other => return self.keep(known, other).await,
            }
        }
        let mut fresh = self.connect().await?;
        let said = self.dialogue(&mut fresh, message.envelope(), &bytes).await;
        self.keep(fresh, said).await
    }

    /// Closes what lies idle.
    pub(crate) async fn rest(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for (mut connection, _) in idle {
            let _ = self.patiently(connection.quit()).await;
        }
    }

    async fn keep(
        &self,
        mut connection: AsyncSmtpConnection,
        said: Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        match said {
            Ok(()) if !connection.has_broken() => {
                self.idle
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push((connection, Instant::now()));
            }
            Err(Trouble::Later(_) | Trouble::Never { .. }) => {
                let _ = self.patiently(connection.quit()).await;
            }
            _ => {}
        }
        said
    }

    async fn known(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let (mut connection, since) =
                self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            let age = since.elapsed();
            if age < FRESH {
                return Some(connection);
            }
            if age < STALE
                && matches!(self.patiently(connection.test_connected()).await, Some(true))
            {
                return Some(connection);
            }
        }
    }

    async fn patiently<T>(&self, step: impl Future<Output = T>) -> Option<T> {
        tokio::time::timeout(self.settings.patience, step).await.ok()
    }

    async fn reach<T>(&self, step: impl Future<Output = Result<T, Error>>) -> Result<T, Trouble> {
        match self.patiently(step).await {
            Some(Ok(done)) => Ok(done),
            Some(Err(error)) => Err(Trouble::Relay(said(&error))),
            None => Err(Trouble::Relay("the relay did not answer in time".to_owned())),
        }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Trouble> {
        let s = &self.settings;
        let implicit = self.tls.clone().filter(|_| s.tls == Tls::Tls);
        let server = (s.host.as_str(), s.port);
        let opening = AsyncSmtpConnection::connect_tokio1(
            server,
            Some(s.patience),
            &self.hello,
            implicit,
            None,
        );
        let mut connection = self.reach(opening).await?;
        if let Some(tls) = self.tls.clone().filter(|_| s.tls == Tls::StartTls) {
            self.reach(connection.starttls(tls, &self.hello)).await?;
        }
        if let Some((user, password)) = &s.credentials {
            let credentials = Credentials::new(user.clone(), password.clone());
            self.reach(connection.auth(DEFAULT_MECHANISMS, &credentials)).await?;
        }
        Ok(connection)
    }

    /// MAIL, RCPT, DATA, the letter.
    async fn dialogue(
        &self,
        c: &mut AsyncSmtpConnection,
        envelope: &Envelope,
        bytes: &[u8],
    ) -> Result<(), Trouble> {
        let mut parameters = Vec::new();
        let international = envelope.to().iter().any(|to| !AsRef::<str>::as_ref(to).is_ascii());
        if international {
            if !c.server_info().supports_feature(Extension::SmtpUtfEight) {
                let why = "the relay takes no addresses beyond ASCII".to_owned();
                return Err(Trouble::Never { why, returned: false });
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !bytes.is_ascii() && c.server_info().supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        // What is said here is about us, not about the letter.
        self.reach(c.command(Mail::new(envelope.from().cloned(), parameters))).await?;
        for to in envelope.to() {
            match self.patiently(c.command(Rcpt::new(to.clone(), Vec::new()))).await {
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(refused(&error)),
                None => return Err(Trouble::Relay("the relay did not answer in time".to_owned())),
            }
        }
        match self.patiently(c.command(Data)).await {
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(refused(&error)),
            None => return Err(Trouble::Relay("the relay did not answer in time".to_owned())),
        }
        match self.patiently(c.message(bytes)).await {
            Some(Ok(_)) => Ok(()),
            Some(Err(error)) if error.status().is_some() => Err(refused(&error)),
            Some(Err(error)) => Err(Trouble::Lost(said(&error))),
            None => Err(Trouble::Lost("the relay fell silent after the letter".to_owned())),
        }
    }
}

fn said(error: &Error) -> String {
    let mut all = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let more = inner.to_string();
        if !all.contains(&more) {
            all.push_str(": ");
            all.push_str(&more);
        }
        source = inner.source();
    }
    without_addresses(&all)
}

/// A refusal of the letter or its reader, by its code.
fn refused(error: &Error) -> Trouble {
    let why = said(error);
    let Some(code) = error.status() else { return Trouble::Relay(why) };
    let code = code.to_string();
    // 421: the relay is going down; it says nothing about the letter.
    if code == "421" {
        return Trouble::Relay(why);
    }
    if error.is_permanent() {
        let policy = why.contains(" 5.7.");
        let returned =
            !policy && (why.contains(" 5.1.") || matches!(code.as_str(), "550" | "551" | "553"));
        return Trouble::Never { why, returned };
    }
    Trouble::Later(why)
}
