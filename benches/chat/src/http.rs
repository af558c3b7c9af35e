//! As much HTTP/1.1 as the load needs: one connection kept open, answers read whole, and a stream of
//! events read as it comes. Cheap on purpose: the processor belongs to the server.

use crate::Said;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// An answer, whole.
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The header block as it came.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Answer {
    /// The first header of that name.
    pub fn header(&self, name: &str) -> &str {
        let of = |line: &str| {
            line.split_once(':').filter(|(key, _)| key.eq_ignore_ascii_case(name)).is_some()
        };
        let line = self.head.lines().find(|line| of(line)).unwrap_or_default();
        line.split_once(':').map_or("", |(_, value)| value.trim())
    }

    /// `name=value` of every cookie that is set, as a `Cookie` header has them.
    pub fn cookies(&self) -> Vec<String> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .filter(|(key, _)| key.eq_ignore_ascii_case("set-cookie"))
            .filter_map(|(_, value)| Some(value.split(';').next()?.trim().to_owned()))
            .collect()
    }
}

/// One connection.
pub struct Http {
    stream: TcpStream,
    to: SocketAddr,
    had: Vec<u8>,
}

impl Http {
    /// Connects.
    ///
    /// # Errors
    /// When nobody answers there.
    pub async fn open(to: SocketAddr) -> Said<Http> {
        let stream = TcpStream::connect(to).await?;
        stream.set_nodelay(true)?;
        Ok(Http { stream, to, had: Vec::new() })
    }

    /// Sends a request and reads the whole answer.
    ///
    /// # Errors
    /// When the connection breaks or what came is no HTTP.
    pub async fn ask(
        &mut self,
        method: &str,
        path: &str,
        heads: &[(&str, &str)],
        body: &str,
    ) -> Said<Answer> {
        self.send(method, path, heads, body).await?;
        let head = self.head().await?;
        let status = status_of(&head)?;
        let mut answer = Answer { status, head, body: String::new() };
        let length: Option<usize> = answer.header("content-length").parse().ok();
        let bytes = if status == 204 || status == 304 {
            Vec::new()
        } else if let Some(length) = length {
            self.take(length).await?
        } else if answer.header("transfer-encoding").contains("chunked") {
            let mut all = Vec::new();
            while let Some(mut chunk) = self.chunk().await? {
                all.append(&mut chunk);
            }
            all
        } else {
            Vec::new()
        };
        answer.body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(answer)
    }

    /// Sends a request; its answer is read by whoever asked.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn send(
        &mut self,
        method: &str,
        path: &str,
        heads: &[(&str, &str)],
        body: &str,
    ) -> Said<()> {
        let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.to);
        for (name, value) in heads {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        if method == "POST" {
            text.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        text.push_str("\r\n");
        text.push_str(body);
        Ok(self.stream.write_all(text.as_bytes()).await?)
    }

    /// The header block of the next answer.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn head(&mut self) -> Said<String> {
        Ok(String::from_utf8_lossy(&self.until(b"\r\n\r\n").await?).into_owned())
    }

    /// The next chunk of a chunked answer; none at its end.
    ///
    /// # Errors
    /// When the connection breaks or that is no chunk.
    pub async fn chunk(&mut self) -> Said<Option<Vec<u8>>> {
        let line = String::from_utf8_lossy(&self.until(b"\r\n").await?).into_owned();
        let size = usize::from_str_radix(line.trim().split(';').next().unwrap_or_default(), 16)?;
        let mut chunk = self.take(size + 2).await?;
        chunk.truncate(size);
        Ok((size > 0).then_some(chunk))
    }

    async fn more(&mut self) -> Said<()> {
        let mut block = [0_u8; 16 * 1024];
        match self.stream.read(&mut block).await? {
            0 => Err("the connection was closed".into()),
            read => {
                self.had.extend_from_slice(block.get(..read).unwrap_or_default());
                Ok(())
            }
        }
    }

    async fn take(&mut self, length: usize) -> Said<Vec<u8>> {
        while self.had.len() < length {
            self.more().await?;
        }
        let rest = self.had.split_off(length);
        Ok(std::mem::replace(&mut self.had, rest))
    }

    async fn until(&mut self, mark: &[u8]) -> Said<Vec<u8>> {
        loop {
            if let Some(at) = self.had.windows(mark.len()).position(|part| part == mark) {
                return self.take(at + mark.len()).await;
            }
            self.more().await?;
        }
    }
}

fn status_of(head: &str) -> Said<u16> {
    Ok(head.split_whitespace().nth(1).ok_or("no HTTP")?.parse()?)
}

/// A form's fields, as a browser sends them.
pub fn form(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| {
        text.bytes().fold(String::new(), |all, byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                all + &char::from(byte).to_string()
            }
            _ => all + &format!("%{byte:02X}"),
        })
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    pairs.join("&")
}
