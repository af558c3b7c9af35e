//! A virus scanner beside the house, spoken to in clamd's way: `INSTREAM`, the
//! bytes in pieces with their length before each, one line back. It looks at
//! what was received before anything is kept. It is not asked about anything
//! else, and what it does not answer plainly counts as no answer.

use crate::{Error, Result};
use std::path::PathBuf;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long the scanner may take for one file, from the connection to its word.
const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes sent in one piece.
const PIECE: usize = 64 * 1024;
/// A longer answer is none.
const LONGEST_ANSWER: u64 = 1_024;

/// Where the scanner listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanner {
    /// Host and port.
    Tcp(String),
    /// A socket of this machine.
    Unix(PathBuf),
}

/// What it said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// Something that must not be kept.
    Harm,
}

impl Scanner {
    /// Reads `tcp:HOST:PORT` or `unix:PATH`; nothing for any other text.
    pub fn parse(text: &str) -> Option<Scanner> {
        if let Some(path) = text.strip_prefix("unix:") {
            return path.starts_with('/').then(|| Scanner::Unix(PathBuf::from(path)));
        }
        let (host, port) = text.strip_prefix("tcp:")?.rsplit_once(':')?;
        let right = !host.is_empty() && port.parse::<u16>().is_ok_and(|port| port > 0);
        right.then(|| Scanner::Tcp(format!("{host}:{port}")))
    }

    /// Asks it about some bytes.
    ///
    /// # Errors
    /// [`Error::Away`] when it cannot be reached, is too slow, or says anything
    /// but that it found something or nothing.
    pub async fn look(&self, bytes: &[u8]) -> Result<Found> {
        match tokio::time::timeout(PATIENCE, self.ask(bytes)).await {
            Ok(Ok(answer)) => said(&answer),
            Ok(Err(error)) => Err(Error::Away(format!("scanner: {error}"))),
            Err(_) => Err(Error::Away("scanner: no answer".to_owned())),
        }
    }

    async fn ask(&self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        match self {
            Scanner::Tcp(address) => talk(TcpStream::connect(address).await?, bytes).await,
            #[cfg(unix)]
            Scanner::Unix(path) => talk(tokio::net::UnixStream::connect(path).await?, bytes).await,
            #[cfg(not(unix))]
            Scanner::Unix(_) => Err(std::io::ErrorKind::Unsupported.into()),
        }
    }
}

async fn talk(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    bytes: &[u8],
) -> std::io::Result<Vec<u8>> {
    stream.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        let length = u32::try_from(piece.len()).unwrap_or(u32::MAX);
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(piece).await?;
    }
    stream.write_all(&0_u32.to_be_bytes()).await?;
    stream.flush().await?;
    let mut answer = Vec::new();
    stream.take(LONGEST_ANSWER).read_to_end(&mut answer).await?;
    Ok(answer)
}

/// `stream: OK` or `stream: NAME FOUND`, ended by a zero byte.
fn said(answer: &[u8]) -> Result<Found> {
    let text = String::from_utf8_lossy(answer);
    let text = text.trim_end_matches(['\0', '\n', '\r']);
    match text.strip_prefix("stream: ") {
        Some("OK") => Ok(Found::Nothing),
        Some(found) if found.ends_with(" FOUND") => Ok(Found::Harm),
        _ => Err(Error::Away("scanner: an answer that is none".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_word_counts() {
        for (answer, expected) in [
            ("stream: OK\0", Some(Found::Nothing)),
            ("stream: OK", Some(Found::Nothing)),
            ("stream: Eicar-Test-Signature FOUND\0", Some(Found::Harm)),
            ("INSTREAM size limit exceeded. ERROR\0", None),
            ("stream: OK ERROR\0", None),
            ("OK", None),
            ("", None),
        ] {
            assert_eq!(said(answer.as_bytes()).ok(), expected, "{answer:?}");
        }
    }

    #[test]
    fn an_address_is_a_host_with_a_port_or_a_socket() {
        for (text, right) in [
            ("tcp:127.0.0.1:3310", true),
            ("tcp:[::1]:3310", true),
            ("tcp:clamd:3310", true),
            ("unix:/run/clamav/clamd.ctl", true),
            ("unix:clamd.ctl", false),
            ("tcp:clamd", false),
            ("tcp:clamd:0", false),
            ("tcp::3310", false),
            ("clamd:3310", false),
            ("", false),
        ] {
            assert_eq!(Scanner::parse(text).is_some(), right, "{text:?}");
        }
    }
}
