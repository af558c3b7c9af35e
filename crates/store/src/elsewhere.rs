//! A picture that stands elsewhere, fetched because somebody asked to see it.
//! Whoever wrote the address chose it, so it is taken for an attack on the house's
//! own net: a name is looked up once and the connection goes to the very address
//! that was judged; an address inside (this machine, private nets, what clouds
//! tell their machines) is never opened, nor is one that an answer leads on to.
//! Nothing is said of who reads: no cookie, no referrer, no name of a program.
//! What comes back is bytes; whether they are a picture is for `intake` to say.

use bytes::{Bytes, BytesMut};
use reqwest::{Client, Url, header, redirect};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Most bytes of a picture: 5 MiB.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// How long one may take, over all places it leads on to.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often an answer may lead on to another place.
const REDIRECTS: usize = 3;
/// How many are fetched at once by this process.
const AT_ONCE: usize = 8;

/// Why nothing was fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfetched {
    /// It is no address of the web, or one of an unusual port.
    Address,
    /// It lies inside.
    Inside,
    /// It leads on too often.
    TooFar,
    /// It is larger than 5 MiB.
    TooLarge,
    /// Nothing came, not in time, or not a picture by its own word.
    Away,
}

impl Unfetched {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Unfetched::Address => "address",
            Unfetched::Inside => "inside",
            Unfetched::TooFar => "too_far",
            Unfetched::TooLarge => "too_large",
            Unfetched::Away => "away",
        }
    }
}

/// The way out to pictures elsewhere.
#[derive(Clone)]
pub struct Elsewhere {
    tls: Option<rustls::ClientConfig>,
    at_once: Arc<Semaphore>,
    /// Names whose address is given and not judged; only tests know any.
    known: HashMap<String, SocketAddr>,
}

impl Default for Elsewhere {
    fn default() -> Elsewhere {
        let mut roots = rustls::RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .ok()
            .map(|tls| tls.with_root_certificates(roots).with_no_client_auth());
        Elsewhere { tls, at_once: Arc::new(Semaphore::new(AT_ONCE)), known: HashMap::new() }
    }
}

impl Elsewhere {
    /// The same with a name that a test's own server answers to.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub fn knowing(mut self, name: &str, at: SocketAddr) -> Elsewhere {
        self.known.insert(name.to_owned(), at);
        self
    }

    /// The bytes at an address.
    ///
    /// # Errors
    /// [`Unfetched`].
    pub async fn fetch(&self, address: &str) -> Result<Bytes, Unfetched> {
        let whole = async {
            let _permit = self.at_once.acquire().await.map_err(|_| Unfetched::Away)?;
            let mut url = Url::parse(address.trim()).map_err(|_| Unfetched::Address)?;
            for _ in 0..=REDIRECTS {
                match self.one(url.clone()).await? {
                    Answer::Bytes(bytes) => return Ok(bytes),
                    Answer::Elsewhere(next) => {
                        url = url.join(&next).map_err(|_| Unfetched::Address)?;
                    }
                }
            }
            Err(Unfetched::TooFar)
        };
        tokio::time::timeout(PATIENCE, whole).await.unwrap_or(Err(Unfetched::Away))
    }

    /// One question to one address.
    async fn one(&self, mut url: Url) -> Result<Answer, Unfetched> {
        // What stands before the host is a name and a password, and nobody's of ours.
        let plain = url.set_username("").is_ok() && url.set_password(None).is_ok();
        let usual = matches!(url.scheme(), "http" | "https") && url.port().is_none();
        let host = url.host_str().filter(|_| plain && usual).ok_or(Unfetched::Address)?.to_owned();
        let to = self.place(&host, url.port_or_known_default().unwrap_or(443)).await?;
        url.set_fragment(None);
        let mut answer = self.client(&host, to)?.get(url).send().await.map_err(away)?;
        if answer.status().is_redirection() {
            let next = answer.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
            return next.map(|to| Answer::Elsewhere(to.to_owned())).ok_or(Unfetched::Away);
        }
        let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let picture = kind.is_none_or(|kind| {
            let kind = kind.trim_start().to_ascii_lowercase();
            kind.starts_with("image/") || kind.starts_with("application/octet-stream")
        });
        if !answer.status().is_success() || !picture {
            return Err(Unfetched::Away);
        }
        if answer.content_length().is_some_and(|length| length > MOST_BYTES as u64) {
            return Err(Unfetched::TooLarge);
        }
        let mut bytes = BytesMut::new();
        while let Some(some) = answer.chunk().await.map_err(away)? {
            if bytes.len() + some.len() > MOST_BYTES {
                return Err(Unfetched::TooLarge);
            }
            bytes.extend_from_slice(&some);
        }
        Ok(Answer::Bytes(bytes.freeze()))
    }

    /// The address of a host, looked up once and judged: where one of several lies
    /// inside, none is opened.
    async fn place(&self, host: &str, port: u16) -> Result<SocketAddr, Unfetched> {
        if let Some(known) = self.known.get(host) {
            return Ok(*known);
        }
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let all: Vec<SocketAddr> = match bare.parse::<IpAddr>() {
            Ok(literal) => vec![SocketAddr::new(literal, port)],
            Err(_) => {
                tokio::net::lookup_host((host, port)).await.map_err(|_| Unfetched::Away)?.collect()
            }
        };
        if all.iter().any(|at| !is_outside(at.ip())) {
            return Err(Unfetched::Inside);
        }
        all.first().copied().ok_or(Unfetched::Away)
    }

    /// A client for one question: the name means this address and no other.
    fn client(&self, host: &str, to: SocketAddr) -> Result<Client, Unfetched> {
        let tls = self.tls.clone().ok_or(Unfetched::Away)?;
        let accepted = header::HeaderValue::from_static("image/jpeg, image/png, image/webp");
        Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .referer(false)
            .http1_only()
            .pool_max_idle_per_host(0)
            .resolve(host, to)
            .default_headers(std::iter::once((header::ACCEPT, accepted)).collect())
            .build()
            .map_err(|_| Unfetched::Away)
    }
}

enum Answer {
    Bytes(Bytes),
    Elsewhere(String),
}

fn away(_: reqwest::Error) -> Unfetched {
    Unfetched::Away
}

/// Whether an address is one of the open net (IANA's registries of special
/// addresses, RFC 6890): every other is inside, or leads there.
pub fn is_outside(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_outside_v4(ip),
        IpAddr::V6(ip) => is_outside_v6(ip),
    }
}

fn is_outside_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127, ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (192, 168, _)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
            | (224..=255, ..)
    );
    // A cloud's own server on an address of the open net (Azure's wire server).
    !special && ip != Ipv4Addr::new(168, 63, 129, 16)
}

/// Of these only 2000::/3 is given out, and parts of it hold other addresses
/// within (Teredo, 6to4) or are for documents. Mapped ones (`::ffff:127.0.0.1`) and
/// those of translators are outside it.
fn is_outside_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let given = a & 0xe000 == 0x2000;
    let special = (a == 0x2001 && (b < 0x0200 || b == 0x0db8)) || a == 0x2002 || a == 0x3fff;
    given && !special
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    #[test]
    fn em09_what_lies_inside_is_known_however_it_is_written() {
        for (ip, outside) in [
            ("93.184.216.34", true),
            ("127.0.0.1", false),
            ("127.255.0.9", false),
            ("0.0.0.0", false),
            ("10.1.2.3", false),
            ("100.64.0.1", false),
            ("100.100.100.200", false),
            ("100.128.0.1", true),
            ("169.254.169.254", false),
            ("168.63.129.16", false),
            ("172.15.0.1", true),
            ("172.16.0.1", false),
            ("172.31.255.255", false),
            ("172.32.0.1", true),
            ("192.0.0.192", false),
            ("192.168.0.1", false),
            ("198.18.0.1", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("2606:2800:220:1::1", true),
            ("::", false),
            ("::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:93.184.216.34", false),
            ("64:ff9b::7f00:1", false),
            ("2001::1", false),
            ("2001:db8::1", false),
            ("2002:7f00:1::1", false),
            ("fc00::1", false),
            ("fd00:ec2::254", false),
            ("fe80::1", false),
            ("fec0::1", false),
            ("ff02::1", false),
        ] {
            assert_eq!(is_outside(ip.parse().unwrap()), outside, "{ip}");
        }
    }

    #[tokio::test]
    async fn em09_an_address_inside_is_never_opened_however_it_is_written() {
        let inside = Err(Unfetched::Inside);
        let none = Err(Unfetched::Address);
        for (address, expect) in [
            ("http://127.0.0.1/a.png", inside.clone()),
            ("http://0x7f.1/a.png", inside.clone()),
            ("http://2130706433/a.png", inside.clone()),
            ("http://0177.0.0.1/a.png", inside.clone()),
            ("http://127.1/a.png", inside.clone()),
            ("http://①②⑦.0.0.1/a.png", inside.clone()),
            ("http://localhost/a.png", inside.clone()),
            ("http://[::1]/a.png", inside.clone()),
            ("http://[::ffff:127.0.0.1]/a.png", inside.clone()),
            ("https://[::ffff:7f00:1]/a.png", inside.clone()),
            ("http://169.254.169.254/latest/meta-data/", inside.clone()),
            ("http://user:secret@10.0.0.1/a.png", inside.clone()),
            ("http://192.168.0.1./a.png", inside.clone()),
            ("http://127.0.0.1:8080/a.png", none.clone()),
            ("http://93.184.216.34:22/a.png", none.clone()),
            ("file:///etc/passwd", none.clone()),
            ("ftp://mail.example/a.png", none.clone()),
            ("gopher://127.0.0.1/", none.clone()),
            ("data:image/png;base64,AA", none.clone()),
            ("//mail.example/a.png", none.clone()),
            ("http://", none.clone()),
            ("", none),
        ] {
            assert_eq!(Elsewhere::default().fetch(address).await, expect, "{address}");
        }
    }

    /// A server that answers each question with the next of these; what it was asked.
    async fn server(answers: Vec<Vec<u8>>) -> (SocketAddr, tokio::task::JoinHandle<Vec<String>>) {
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = socket.local_addr().unwrap();
        let asked = tokio::spawn(async move {
            let mut asked = Vec::new();
            for answer in answers {
                let (mut stream, _) = socket.accept().await.unwrap();
                let mut question = Vec::new();
                while !question.ends_with(b"\r\n\r\n") {
                    let mut some = [0; 1024];
                    let read = stream.read(&mut some).await.unwrap();
                    question.extend_from_slice(&some[..read]);
                }
                asked.push(String::from_utf8(question).unwrap());
                let _ = stream.write_all(&answer).await;
                let _ = stream.shutdown().await;
            }
            asked
        });
        (at, asked)
    }

    fn answer(head: &str, body: &[u8]) -> Vec<u8> {
        let length = body.len();
        let head =
            format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        [head.as_bytes(), body].concat()
    }

    #[tokio::test]
    async fn em09_nothing_of_the_reader_goes_out_and_the_bytes_come_back() {
        let right = answer("200 OK\r\nContent-Type: image/png\r\nSet-Cookie: a=b", b"picture");
        let moved = answer("302 Found\r\nLocation: /next.png\r\nSet-Cookie: c=d", b"");
        let (at, asked) = server(vec![moved, right]).await;
        let way = Elsewhere::default().knowing("pictures.example", at);
        let bytes = way.fetch("http://me:secret@pictures.example/a.png#part").await;
        assert_eq!(bytes.as_deref(), Ok(b"picture".as_slice()));
        let asked = asked.await.unwrap();
        assert!(asked[0].starts_with("GET /a.png HTTP/1.1\r\n"), "{}", asked[0]);
        assert!(asked[1].starts_with("GET /next.png HTTP/1.1\r\n"), "{}", asked[1]);
        for question in asked {
            let lines: Vec<String> = question.lines().map(str::to_lowercase).collect();
            for field in ["cookie", "referer", "user-agent", "authorization", "accept-language"] {
                assert!(!lines.iter().any(|line| line.starts_with(field)), "{question}");
            }
        }
    }

    #[tokio::test]
    async fn em09_what_leads_inside_or_round_and_round_or_is_too_large_is_given_up() {
        let to = |place: &str| answer(&format!("302 Found\r\nLocation: {place}"), b"");
        for (answers, expect) in [
            (vec![to("http://127.0.0.1/a.png")], Unfetched::Inside),
            (vec![to("http://[::ffff:127.0.0.1]/")], Unfetched::Inside),
            (vec![to("/b.png"), to("https://169.254.169.254/")], Unfetched::Inside),
            (vec![to("file:///etc/passwd")], Unfetched::Address),
            (vec![to("/a"), to("/b"), to("/c"), to("/d")], Unfetched::TooFar),
            (vec![answer("404 Not Found", b"")], Unfetched::Away),
            (vec![answer("200 OK\r\nContent-Type: text/html", b"<p>")], Unfetched::Away),
            (vec![answer("200 OK", &vec![0; MOST_BYTES + 1])], Unfetched::TooLarge),
            (
                // No length is told, and it does not end.
                vec![[b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &vec![0; MOST_BYTES * 2]].concat()],
                Unfetched::TooLarge,
            ),
        ] {
            let (at, _asked) = server(answers).await;
            let way = Elsewhere::default().knowing("pictures.example", at);
            let said = way.fetch("http://pictures.example/a.png").await;
            assert_eq!(said, Err(expect));
        }
    }
}
