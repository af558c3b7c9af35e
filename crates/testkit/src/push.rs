//! A browser that was let be told, and the service it hangs on: a real HTTP server on this machine
//! that keeps what it is sent and answers as told. The browser decrypts with its own key what the
//! house encrypted for it (RFC 8291), and checks who signed (RFC 8292): written from the receiver's
//! side and sharing nothing with the sender.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::{PublicKey, SecretKey};
use ring::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use sha2::Sha256;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the service was sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The path.
    pub path: String,
    /// Headers, in small letters.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Sent {
    /// One header; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The claims of whoever signed.
    ///
    /// # Panics
    /// When nobody did, or the signature is another key's.
    pub fn claims(&self) -> serde_json::Value {
        let rest = self.header("authorization").strip_prefix("vapid t=").expect("it is signed");
        let (token, key) = rest.split_once(", k=").expect("with its key");
        let (signed, signature) = token.rsplit_once('.').expect("three parts");
        let read = |text: &str| URL_SAFE_NO_PAD.decode(text).expect("base64url");
        let key = VerifyingKey::from_sec1_bytes(&read(key)).expect("a key");
        let signature = Signature::from_slice(&read(signature)).expect("a signature");
        key.verify(signed.as_bytes(), &signature).expect("signed by its key");
        let claims = signed.split_once('.').expect("head and claims").1;
        serde_json::from_slice(&read(claims)).expect("claims")
    }
}

/// A status and a further header line.
pub type Answer = (u16, &'static str);

/// The service.
#[derive(Clone)]
pub struct PushService {
    /// Where it listens.
    pub origin: String,
    sent: Arc<Mutex<Vec<Sent>>>,
    answers: Arc<Mutex<VecDeque<Answer>>>,
}

impl PushService {
    /// Opens one that takes everything.
    ///
    /// # Panics
    /// When this machine gives no port.
    pub async fn open() -> PushService {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let service = PushService { origin, sent: Arc::default(), answers: Arc::default() };
        let held = service.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let held = held.clone();
                tokio::spawn(async move { held.serve(stream).await });
            }
        });
        service
    }

    /// How it answers next, before it takes everything again.
    ///
    /// # Panics
    /// Never.
    pub fn answers(&self, answers: &[Answer]) {
        self.answers.lock().expect("held").extend(answers);
    }

    /// What it was sent since this was last asked.
    ///
    /// # Panics
    /// Never.
    pub fn taken(&self) -> Vec<Sent> {
        std::mem::take(&mut self.sent.lock().expect("held"))
    }

    async fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break at;
            }
            let mut some = [0; 4_096];
            match stream.read(&mut some).await.ok()? {
                0 => return None,
                n => bytes.extend(some.get(..n)?),
            }
        };
        let head = String::from_utf8_lossy(bytes.get(..end)?).into_owned();
        let mut lines = head.lines();
        let path = lines.next()?.split(' ').nth(1)?.to_owned();
        let headers: BTreeMap<String, String> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let length: usize = headers.get("content-length").and_then(|n| n.parse().ok())?;
        let mut body = bytes.split_off(end + 4);
        while body.len() < length {
            let mut some = [0; 4_096];
            match stream.read(&mut some).await.ok()? {
                0 => return None,
                n => body.extend(some.get(..n)?),
            }
        }
        self.sent.lock().ok()?.push(Sent { path, headers, body });
        let (status, more) = self.answers.lock().ok()?.pop_front().unwrap_or((201, ""));
        let more = if more.is_empty() { String::new() } else { format!("{more}\r\n") };
        let answer = format!(
            "HTTP/1.1 {status} Said\r\nContent-Length: 0\r\nConnection: close\r\n{more}\r\n"
        );
        stream.write_all(answer.as_bytes()).await.ok()?;
        stream.shutdown().await.ok()
    }
}

/// A browser that was let be told.
pub struct ToldBrowser {
    key: SecretKey,
    auth: [u8; 16],
    /// Where its service takes messages for it.
    pub endpoint: String,
}

impl ToldBrowser {
    /// The browser of that number at a service.
    ///
    /// # Panics
    /// When the number is 0, which makes no key.
    pub fn new(service: &PushService, number: u8) -> ToldBrowser {
        ToldBrowser {
            key: SecretKey::from_slice(&[number; 32]).expect("a key"),
            auth: [number; 16],
            endpoint: format!("{}/push/{number}", service.origin),
        }
    }

    /// The form its script sends.
    pub fn form(&self) -> Vec<(&'static str, String)> {
        vec![
            ("endpoint", self.endpoint.clone()),
            ("p256dh", URL_SAFE_NO_PAD.encode(self.key.public_key().to_sec1_bytes())),
            ("auth", URL_SAFE_NO_PAD.encode(self.auth)),
        ]
    }

    /// What it reads of a message.
    ///
    /// # Panics
    /// When it was not encrypted for this browser.
    pub fn reads(&self, sent: &Sent) -> serde_json::Value {
        let (salt, rest) = sent.body.split_at(16);
        let (theirs, record) = rest[5..].split_at(usize::from(rest[4]));
        let public = PublicKey::from_sec1_bytes(theirs).expect("the house's key");
        let shared = p256::ecdh::diffie_hellman(self.key.to_nonzero_scalar(), public.as_affine());
        let own = self.key.public_key().to_sec1_bytes();
        let derived = |salt: &[u8], secret: &[u8], info: &[u8]| -> Vec<u8> {
            let mac = |key: &[u8], text: &[u8]| {
                let mac = Hmac::<Sha256>::new_from_slice(key).expect("any key");
                mac.chain_update(text).finalize().into_bytes().to_vec()
            };
            mac(&mac(salt, secret), &[info, &[1]].concat())
        };
        let info = [b"WebPush: info\0", &*own, theirs].concat();
        let input = derived(&self.auth, shared.raw_secret_bytes(), &info);
        let key = derived(salt, &input, b"Content-Encoding: aes128gcm\0");
        let nonce = derived(salt, &input, b"Content-Encoding: nonce\0");
        let key = UnboundKey::new(&AES_128_GCM, &key[..16]).expect("sixteen bytes");
        let nonce = Nonce::try_assume_unique_for_key(&nonce[..12]).expect("twelve bytes");
        let mut record = record.to_vec();
        let plain = LessSafeKey::new(key).open_in_place(nonce, Aad::empty(), &mut record);
        let plain = plain.expect("encrypted for this browser");
        let end = plain.iter().rposition(|byte| *byte != 0).expect("a mark of the end");
        assert_eq!(plain[end], 2, "the last record says so");
        serde_json::from_slice(&plain[..end]).expect("what a service worker reads")
    }
}
