//! A mailbox elsewhere, fetched (IMAP4rev1, RFC 3501; IDLE, RFC 2177; MOVE, RFC
//! 6851). From the number that is kept on, in order, by as much at once as fits:
//! bytes first on disk here, then the number. A process that dies in between
//! fetches some once more, and they are known by their bytes. Numbers are good
//! under one UIDVALIDITY; under another one the whole folder is looked through.
//! Nothing is ever deleted there, and nothing marked as read.

use crate::{Clock, Health};
use app::App;
use app::post::{Envelope, Parcel, Source};
use async_imap::{Client, Session};
use futures_util::TryStreamExt as _;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use store::mails::Position;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// Most bytes of a message that is fetched: 36 MiB.
const MESSAGE: usize = 36 * 1024 * 1024;
/// Bytes fetched at once, at least one message.
const AT_ONCE: usize = 24 * 1024 * 1024;
/// Messages whose size is asked at once.
const SIZES: usize = 64;
/// How long one step of the dialogue may take.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long a server is listened to before the next look in any case.
const LISTEN: Duration = Duration::from_secs(300);
/// Waits before a server that failed is tried again, the last one from then on.
const AGAIN: [Duration; 4] = [
    Duration::from_secs(5),
    Duration::from_secs(15),
    Duration::from_secs(30),
    Duration::from_secs(60),
];

/// Which mailbox, and how.
#[derive(Clone, PartialEq, Eq)]
pub struct ImapSettings {
    /// Host name, also checked in its certificate.
    pub host: String,
    /// Port; TLS from the first byte.
    pub port: u16,
    /// Name.
    pub user: String,
    /// Password.
    pub password: String,
    /// Folder.
    pub folder: String,
    /// Where to move what was fetched; none: it stays.
    pub moved_to: Option<String>,
    /// Between two looks.
    pub poll: Duration,
    /// PEM of more root certificates.
    pub root: Option<Vec<u8>>,
}

impl fmt::Debug for ImapSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ImapSettings({}@{}:{} {})", self.user, self.host, self.port, self.folder)
    }
}

/// Fetches a mailbox.
pub struct Fetcher {
    app: App,
    settings: ImapSettings,
    tls: TlsConnector,
    clock: Clock,
    health: Arc<Health>,
}

/// What went wrong, without addresses or words of messages.
type Said = String;

impl Fetcher {
    /// A fetcher; nothing is opened yet.
    ///
    /// # Errors
    /// A sentence for the engineer, when the certificates cannot be used.
    pub fn new(
        app: App,
        settings: ImapSettings,
        clock: Clock,
        health: Arc<Health>,
    ) -> Result<Fetcher, Said> {
        let mut roots = rustls::RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        for certificate in settings.root.iter().flat_map(|pem| CertificateDer::pem_slice_iter(pem))
        {
            let certificate = certificate.map_err(|e| format!("the certificate: {e}"))?;
            roots.add(certificate).map_err(|e| format!("the certificate: {e}"))?;
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| e.to_string())?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Fetcher { app, settings, tls: TlsConnector::from(Arc::new(tls)), clock, health })
    }

    /// Fetches until `stop` says so; what fails is tried again.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        self.health.begins_to_fetch((self.clock)());
        let mut failures: usize = 0;
        loop {
            let asked = stop.clone();
            let done = tokio::select! {
                done = self.visit(&mut failures) => done,
                () = stopped(&mut stop) => return,
            };
            if asked.has_changed().is_err() {
                return;
            }
            let wait = AGAIN.get(failures.min(AGAIN.len() - 1)).copied().unwrap_or(LISTEN);
            if let Err(why) = done {
                failures += 1;
                tracing::warn!(why, mail.failures = failures, "mail.fetch");
            }
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stopped(&mut stop) => return,
            }
        }
    }

    /// One connection: look, wait, look again, until something fails.
    async fn visit(&self, failures: &mut usize) -> Result<(), Said> {
        let mut session = self.sign_in(self.connect().await?).await?;
        let listens = patiently(session.capabilities()).await?.has_str("IDLE");
        loop {
            self.look(&mut session).await?;
            *failures = 0;
            if !listens {
                tokio::time::sleep(self.settings.poll).await;
                continue;
            }
            let mut idle = session.idle();
            patiently(idle.init()).await?;
            // An inbox that is quiet is looked at all the same, long before it counts as not fetched.
            let longest = LISTEN;
            let (heard, interrupt) = idle.wait_with_timeout(longest);
            // A server that says nothing at all any more is left alone after that time.
            let heard = tokio::time::timeout(longest + PATIENCE, heard).await;
            drop(interrupt);
            heard.map_err(|_| "the server fell silent".to_owned())?.map_err(said)?;
            session = patiently(idle.done()).await?;
        }
    }

    async fn connect(&self) -> Result<TlsStream<TcpStream>, Said> {
        let s = &self.settings;
        let name = ServerName::try_from(s.host.clone()).map_err(|e| e.to_string())?;
        let socket = patiently(TcpStream::connect((s.host.as_str(), s.port))).await?;
        patiently(self.tls.connect(name, socket)).await
    }

    /// Signs in on a stream at hand.
    pub(crate) async fn sign_in<T>(&self, stream: T) -> Result<Session<T>, Said>
    where
        T: AsyncRead + AsyncWrite + Unpin + fmt::Debug + Send,
    {
        let mut client = Client::new(stream);
        patiently(client.read_response()).await?.ok_or("the server said nothing")?;
        let login = client.login(&self.settings.user, &self.settings.password);
        match tokio::time::timeout(PATIENCE, login).await {
            Ok(Ok(session)) => Ok(session),
            Ok(Err((error, _))) => Err(said(error)),
            Err(_) => Err("the server did not answer in time".to_owned()),
        }
    }

    #[cfg(test)]
    pub(crate) fn settings(&self) -> &ImapSettings {
        &self.settings
    }

    /// The name under which a place in the folder is kept.
    fn name(&self) -> String {
        format!("{}@{}/{}", self.settings.user, self.settings.host, self.settings.folder)
    }

    /// Fetches what is new; how many messages.
    pub(crate) async fn look<T>(&self, session: &mut Session<T>) -> Result<usize, Said>
    where
        T: AsyncRead + AsyncWrite + Unpin + fmt::Debug + Send,
    {
        let folder = &self.settings.folder;
        // Looked at without being able to change it, unless something is to be moved.
        let mailbox = match self.settings.moved_to {
            Some(_) => patiently(session.select(folder)).await?,
            None => patiently(session.examine(folder)).await?,
        };
        let validity = mailbox.uid_validity.ok_or("the server numbers no messages")?;
        let name = self.name();
        let kept: Option<Position> = self
            .app
            .store
            .read(|tx| {
                Box::pin(
                    async move { Ok::<_, app::Error>(store::mails::position(tx, &name).await?) },
                )
            })
            .await
            .map_err(|e| e.to_string())?;
        let same = kept.filter(|kept| kept.uidvalidity == i64::from(validity));
        let from = same.map_or(0, |kept| u32::try_from(kept.uid).unwrap_or(u32::MAX));
        let first = from.saturating_add(1);
        let found = patiently(session.uid_search(format!("UID {first}:*"))).await?;
        // Of an empty range a server gives the last one.
        let mut numbers: Vec<u32> = found.into_iter().filter(|uid| *uid > from).collect();
        numbers.sort_unstable();
        let (mut fetched, mut upto, mut whole) = (0, from, true);
        for some in numbers.chunks(SIZES) {
            let mut here: Vec<u32> = Vec::new();
            let mut group: Vec<u32> = Vec::new();
            let mut bytes = 0;
            for (uid, size) in self.sizes(session, some).await? {
                if size > MESSAGE {
                    tracing::error!(mail.uid = uid, mail.size = size, "mail.too_large_to_fetch");
                    let taken = self.take_cut(session, uid, size).await?;
                    fetched += usize::from(taken);
                    here.extend(taken.then_some(uid));
                    continue;
                }
                if !group.is_empty() && bytes + size > AT_ONCE {
                    let taken = self.take(session, &group).await?;
                    fetched += taken.len();
                    here.extend(taken);
                    group.clear();
                    bytes = 0;
                }
                group.push(uid);
                bytes += size;
            }
            let taken = self.take(session, &group).await?;
            fetched += taken.len();
            here.extend(taken);
            // The place moves up to the first message that was asked for and not told: it was
            // taken away meanwhile, and then is not found at the next look; or the server could
            // not, or the line broke, and then it is asked for again.
            for uid in some {
                whole &= here.contains(uid);
                if whole {
                    upto = *uid;
                }
            }
            if upto > from {
                self.keep(validity, upto).await?;
            }
        }
        if !whole {
            tracing::warn!(mail.after = upto, "mail.not_all_told");
        }
        if numbers.is_empty() && same.is_none() {
            self.keep(validity, from).await?;
        }
        self.health.fetched((self.clock)());
        Ok(fetched)
    }

    /// The sizes of messages, in the order of their numbers.
    async fn sizes<T>(
        &self,
        session: &mut Session<T>,
        uids: &[u32],
    ) -> Result<Vec<(u32, usize)>, Said>
    where
        T: AsyncRead + AsyncWrite + Unpin + fmt::Debug + Send,
    {
        let fetches = patiently(async {
            session.uid_fetch(set(uids), "(UID RFC822.SIZE)").await?.try_collect::<Vec<_>>().await
        })
        .await?;
        let mut sizes: Vec<(u32, usize)> = fetches
            .iter()
            .filter_map(|one| Some((one.uid?, one.size.unwrap_or(0) as usize)))
            .filter(|(uid, _)| uids.contains(uid))
            .collect();
        sizes.sort_unstable();
        sizes.dedup();
        Ok(sizes)
    }

    /// Keeps messages here; the numbers of those that are.
    async fn take<T>(&self, session: &mut Session<T>, uids: &[u32]) -> Result<Vec<u32>, Said>
    where
        T: AsyncRead + AsyncWrite + Unpin + fmt::Debug + Send,
    {
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let fetches = patiently(async {
            session.uid_fetch(set(uids), "(UID BODY.PEEK[])").await?.try_collect::<Vec<_>>().await
        })
        .await?;
        let (mut taken, mut parcels) = (Vec::new(), Vec::new());
        for one in &fetches {
            if let (Some(uid), Some(raw)) = (one.uid, one.body())
                && uids.contains(&uid)
            {
                taken.push(uid);
                parcels.push(Parcel {
                    raw: raw.to_vec(),
                    envelope: Envelope::default(),
                    source: Source::Imap,
                });
            }
        }
        drop(fetches);
        self.app.receive(parcels, (self.clock)()).await.map_err(|e| e.to_string())?;
        if let Some(folder) = self.settings.moved_to.as_ref().filter(|_| !taken.is_empty()) {
            // It is kept here: a move that fails leaves it where it is, and is no reason to stop.
            if let Err(why) = patiently(session.uid_mv(set(&taken), folder)).await {
                tracing::warn!(why, "mail.not_moved");
            }
        }
        Ok(taken)
    }

    /// Keeps the beginning of a message that is too large to be taken, for a person to see to it.
    async fn take_cut<T>(
        &self,
        session: &mut Session<T>,
        uid: u32,
        size: usize,
    ) -> Result<bool, Said>
    where
        T: AsyncRead + AsyncWrite + Unpin + fmt::Debug + Send,
    {
        let part = format!("(UID BODY.PEEK[]<0.{}>)", app::post::CUT_AT);
        let fetches = patiently(async {
            session.uid_fetch(set(&[uid]), part).await?.try_collect::<Vec<_>>().await
        })
        .await?;
        let own = fetches.iter().find(|one| one.uid == Some(uid));
        let Some(beginning) = own.and_then(|one| one.body()) else { return Ok(false) };
        let parcel = Parcel {
            raw: app::post::cut(beginning, size as u64),
            envelope: Envelope::default(),
            source: Source::Imap,
        };
        drop(fetches);
        self.app.receive(vec![parcel], (self.clock)()).await.map_err(|e| e.to_string())?;
        Ok(true)
    }

    async fn keep(&self, validity: u32, uid: u32) -> Result<(), Said> {
        let (name, now) = (self.name(), (self.clock)());
        let at = Position { uidvalidity: validity.into(), uid: uid.into(), seen_at: now };
        self.app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    Ok::<_, app::Error>(store::mails::keep_position(tx, &name, &at).await?)
                })
            })
            .await
            .map_err(|e| e.to_string())
    }
}

/// Numbers as a command takes them.
fn set(uids: &[u32]) -> String {
    uids.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

fn said(error: impl fmt::Display) -> Said {
    crate::post::without_addresses(&error.to_string())
}

async fn patiently<T, E: fmt::Display>(
    step: impl Future<Output = Result<T, E>>,
) -> Result<T, Said> {
    match tokio::time::timeout(PATIENCE, step).await {
        Ok(done) => done.map_err(said),
        Err(_) => Err("the server did not answer in time".to_owned()),
    }
}

/// Resolves when the fetching is to stop.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
