//! The listening end: connections bounded in number, header size and patience,
//! so that a thousand idle ones do not starve a person, and a graceful stop.

use crate::{State, router};
use hyper::body::Body as _;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

/// Connections open at once.
const MOST_CONNECTIONS: usize = 12_000;
/// How long a slow line is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For a request's whole head.
    pub head: Duration,
    /// For a request's whole body.
    pub body: Duration,
}

impl Default for Patience {
    /// A quarter of a minute for a head; ten minutes for twelve photographs over a slow line.
    fn default() -> Patience {
        Patience { head: Duration::from_secs(15), body: Duration::from_secs(600) }
    }
}

/// Of the first head of a connection so many bytes are looked at.
const LONGEST_HEAD: usize = 64 * 1024;

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
    serve_within(listener, state, stop, Patience::default()).await
}

/// The same with another patience.
///
/// # Errors
/// When the listener itself fails.
pub async fn serve_within(
    listener: TcpListener,
    state: State,
    stop: impl Future<Output = ()>,
    patience: Patience,
) -> std::io::Result<()> {
    let service = router(state.clone());
    let open = Arc::new(Semaphore::new(MOST_CONNECTIONS));
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
        let two_lengths = Arc::new(AtomicBool::new(false));
        let stream = Heard { stream, head: Some(Vec::new()), two_lengths: two_lengths.clone() };
        let routed = service.clone().map_request(
            move |mut request: axum::http::Request<hyper::body::Incoming>| {
                request.extensions_mut().insert(Peer(peer));
                if two_lengths.load(Ordering::Relaxed) {
                    request.extensions_mut().insert(TwoLengths);
                }
                request.map(|body| in_time(body, patience.body))
            },
        );
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.head)
            .max_buf_size(64 * 1024)
            .max_headers(100)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routed))
            .with_upgrades();
        let stopped = state.stopped();
        tokio::spawn(async move {
            let mut connection = std::pin::pin!(connection);
            tokio::select! {
                _ = connection.as_mut() => {}
                () = stopped => {
                    // What is being answered is answered to its end.
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
            drop(permit);
        });
    }
    // Streams would go on; their readers come back to another process.
    state.stop();
    let all = u32::try_from(MOST_CONNECTIONS).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(Duration::from_secs(10), open.acquire_many(all)).await;
    Ok(())
}

/// Marks a request that told its length in two ways.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TwoLengths;

/// A connection whose first head is looked at: the parser behind it takes one
/// of two lengths and closes afterwards, which is safe; a proxy in front may
/// have taken the other one, so whoever sends both is told no.
struct Heard {
    stream: tokio::net::TcpStream,
    head: Option<Vec<u8>>,
    two_lengths: Arc<AtomicBool>,
}

impl Heard {
    fn hear(&mut self, bytes: &[u8]) {
        let Some(head) = &mut self.head else { return };
        head.extend_from_slice(bytes);
        let end = head.windows(4).position(|w| w == b"\r\n\r\n");
        if end.is_none() && head.len() < LONGEST_HEAD {
            return;
        }
        let whole = head.get(..end.unwrap_or(head.len())).unwrap_or(head);
        let named = |name: &[u8]| {
            whole.split(|b| *b == b'\n').any(|line| {
                line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
            })
        };
        if named(b"content-length:") && named(b"transfer-encoding:") {
            self.two_lengths.store(true, Ordering::Relaxed);
        }
        self.head = None;
    }
}

impl AsyncRead for Heard {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = buf.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        if self.head.is_some() && read.is_ready() {
            let fresh = buf.filled().get(before..).unwrap_or_default().to_vec();
            self.hear(&fresh);
        }
        read
    }
}

impl AsyncWrite for Heard {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[std::io::IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bytes)
    }
    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// A body that has to come within its [`Patience`].
struct InTime {
    body: hyper::body::Incoming,
    end: Pin<Box<tokio::time::Sleep>>,
}

fn in_time(body: hyper::body::Incoming, patience: Duration) -> axum::body::Body {
    if body.is_end_stream() {
        return axum::body::Body::empty();
    }
    let end = Box::pin(tokio::time::sleep(patience));
    axum::body::Body::new(InTime { body, end })
}

impl hyper::body::Body for InTime {
    type Data = bytes::Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<bytes::Bytes>, axum::BoxError>>> {
        if self.end.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Some(Err("the body did not come in time".into())));
        }
        Pin::new(&mut self.body).poll_frame(cx).map_err(Into::into)
    }
    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }
    fn size_hint(&self) -> hyper::body::SizeHint {
        self.body.size_hint()
    }
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
