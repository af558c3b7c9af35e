//! As much HTTP/1.1 as the chores need: one kept-alive connection to loopback,
//! requests sent and answers read whole. Cheap on purpose, so that in a
//! measurement the processor belongs to the server.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer, whole.
#[derive(Debug, Default)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The header block as it came.
    pub head: String,
    /// The body, chunks joined.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; `Null` where it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// All `name=value` pairs of its `Set-Cookie` headers, ready for a `Cookie` header.
    pub fn cookies(&self) -> Vec<(String, String)> {
        self.head
            .lines()
            .filter_map(|line| {
                let (key, value) = line.split_once(':')?;
                if !key.eq_ignore_ascii_case("set-cookie") {
                    return None;
                }
                let (name, value) = value.split(';').next()?.trim().split_once('=')?;
                Some((name.to_owned(), value.to_owned()))
            })
            .collect()
    }
}

/// One connection.
pub struct Connection {
    stream: TcpStream,
    to: SocketAddr,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects; only to this machine.
    ///
    /// # Errors
    /// When the address is not loopback or nobody answers there.
    pub fn open(to: SocketAddr) -> Result<Self, String> {
        if !to.ip().is_loopback() {
            return Err(format!("{to} is not this machine"));
        }
        let stream = TcpStream::connect(to).map_err(|err| format!("{to}: {err}"))?;
        let limit = Some(Duration::from_secs(60));
        stream
            .set_nodelay(true)
            .and_then(|()| stream.set_read_timeout(limit))
            .and_then(|()| stream.set_write_timeout(limit))
            .map_err(|err| err.to_string())?;
        Ok(Self { stream, to, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Where it leads.
    pub fn to(&self) -> SocketAddr {
        self.to
    }

    /// Sends a request and reads the whole answer.
    ///
    /// # Errors
    /// When the connection breaks or what came is not HTTP.
    pub fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, String> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.to);
        for (name, value) in headers {
            request.push_str(name);
            request.push_str(": ");
            request.push_str(value);
            request.push_str("\r\n");
        }
        if !body.is_empty() || method == "POST" {
            request.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        request.push_str("\r\n");
        let mut bytes = request.into_bytes();
        bytes.extend_from_slice(body);
        self.stream.write_all(&bytes).map_err(|err| format!("{method} {path}: {err}"))?;
        self.answer().map_err(|err| format!("{method} {path}: {err}"))
    }

    /// `GET` without a body.
    ///
    /// # Errors
    /// As [`Connection::send`].
    pub fn get(&mut self, path: &str, headers: &[(&str, &str)]) -> Result<Answer, String> {
        self.send("GET", path, headers, b"")
    }

    fn more(&mut self) -> Result<(), String> {
        let mut block = [0_u8; 32 * 1024];
        match self.stream.read(&mut block) {
            Ok(0) => Err("the connection was closed before the answer was whole".to_owned()),
            Ok(read) => {
                self.buffer.extend_from_slice(block.get(..read).unwrap_or_default());
                Ok(())
            }
            Err(err) => Err(err.to_string()),
        }
    }

    fn take(&mut self, length: usize) -> Result<Vec<u8>, String> {
        while self.buffer.len() < length {
            self.more()?;
        }
        let rest = self.buffer.split_off(length);
        Ok(std::mem::replace(&mut self.buffer, rest))
    }

    fn take_until(&mut self, mark: &[u8]) -> Result<Vec<u8>, String> {
        loop {
            if let Some(at) = self.buffer.windows(mark.len()).position(|part| part == mark) {
                return self.take(at + mark.len());
            }
            if self.buffer.len() > 1024 * 1024 {
                return Err("a header or chunk line of more than 1 MiB".to_owned());
            }
            self.more()?;
        }
    }

    fn answer(&mut self) -> Result<Answer, String> {
        let head = String::from_utf8_lossy(&self.take_until(b"\r\n\r\n")?).into_owned();
        let status = head
            .split_whitespace()
            .nth(1)
            .and_then(|code| code.parse().ok())
            .ok_or_else(|| format!("not an HTTP answer: {head:?}"))?;
        let mut answer = Answer { status, head, body: Vec::new() };
        if status == 204 || status == 304 {
            return Ok(answer);
        }
        if let Some(length) = answer.header("content-length").and_then(|text| text.parse().ok()) {
            answer.body = self.take(length)?;
            return Ok(answer);
        }
        if answer.header("transfer-encoding").is_none_or(|how| !how.contains("chunked")) {
            return Ok(answer);
        }
        loop {
            let line = self.take_until(b"\r\n")?;
            let line = String::from_utf8_lossy(&line).into_owned();
            let size = line.trim().split(';').next().unwrap_or_default();
            let size = usize::from_str_radix(size, 16)
                .map_err(|_| format!("not the length of a chunk: {line:?}"))?;
            let mut chunk = self.take(size + 2)?;
            if size == 0 {
                return Ok(answer);
            }
            chunk.truncate(size);
            answer.body.append(&mut chunk);
        }
    }
}

/// Escapes a value for the query part of an address.
pub fn quoted(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// A form as browsers send it.
pub fn form(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", quoted(name), quoted(value))).collect();
    pairs.join("&")
}

/// A form of a page, as far as sending it needs.
#[derive(Debug, PartialEq, Eq)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// Its hidden fields by name.
    pub hidden: Vec<(String, String)>,
}

/// The forms of a page of ours, in order. Not for pages of others: it expects attributes in
/// double quotes.
pub fn forms(page: &str) -> Vec<Form> {
    let part = |text: &str| text.split("</form>").next().unwrap_or_default().to_owned();
    page.split("<form").skip(1).map(part).map(|text| read_form(&text)).collect()
}

fn read_form(text: &str) -> Form {
    let opening = text.split('>').next().unwrap_or_default();
    let hidden = text
        .split("<input")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|input| attribute(input, "type").as_deref() == Some("hidden"))
        .filter_map(|input| {
            Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default()))
        })
        .collect();
    Form { action: attribute(opening, "action").unwrap_or_default(), hidden }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&amp;", "&").replace("&#38;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    fn answered_with(bytes: &'static [u8]) -> Result<Answer, String> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let to = listener.local_addr().unwrap();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0_u8; 1024];
            let _ = stream.read(&mut asked).unwrap();
            stream.write_all(bytes).unwrap();
        });
        let answer = Connection::open(to)?.get("/", &[]);
        server.join().unwrap();
        answer
    }

    #[test]
    fn answers_of_both_shapes_are_read_whole() {
        let check = |bytes, expect: (u16, &str)| {
            let answer = answered_with(bytes).unwrap();
            assert_eq!((answer.status, answer.text().as_str()), expect);
        };
        check(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", (200, "hello"));
        check(b"HTTP/1.1 204 No Content\r\n\r\n", (204, ""));
        check(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n again\r\n0\r\n\r\n",
            (200, "hello again"),
        );
    }

    #[test]
    fn an_answer_cut_off_is_an_error() {
        let answer = answered_with(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello");
        assert!(answer.unwrap_err().contains("before the answer was whole"));
    }

    #[test]
    fn only_this_machine_is_talked_to() {
        assert!(Connection::open(([10, 0, 0, 1], 80).into()).is_err());
    }

    #[test]
    fn cookies_and_forms_are_written_as_browsers_do() {
        let answer = Answer {
            head: "HTTP/1.1 303 See Other\r\nSet-Cookie: __Host-s=a1; Path=/; Secure\r\n".into(),
            ..Answer::default()
        };
        assert_eq!(answer.cookies(), [("__Host-s".to_owned(), "a1".to_owned())]);
        assert_eq!(form(&[("a b", "ü&=")]), "a%20b=%C3%BC%26%3D");
    }

    #[test]
    fn forms_are_read_from_a_page() {
        let page = "<form class=\"f\" method=\"post\" action=\"/a?b=1&amp;c=2\">\
                    <input type=\"hidden\" name=\"csrf\" value=\"t1\"><input name=\"login\">\
                    </form><form action=\"/d\"></form>";
        let read = forms(page);
        let first = Form {
            action: "/a?b=1&c=2".into(),
            hidden: vec![("csrf".to_owned(), "t1".to_owned())],
        };
        assert_eq!(read, [first, Form { action: "/d".into(), hidden: Vec::new() }]);
    }
}
