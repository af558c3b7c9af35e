//! A client without a browser: keeps cookies, follows nothing by itself, and
//! takes a form's token from the page it read last.

use axum::body::Body;
use axum::{Router, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, header};
use http_body_util::BodyExt as _;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use tower::ServiceExt as _;

/// Somebody, or a program, at one of the doors.
#[derive(Clone)]
pub struct Guest {
    router: Router,
    peer: SocketAddr,
    secure: bool,
    /// Cookies by name.
    pub cookies: BTreeMap<String, String>,
    /// Headers sent with every request.
    pub headers: HeaderMap,
    /// The form token of the page read last.
    pub csrf: String,
}

/// One part of a multipart body.
#[derive(Debug, Clone)]
pub struct Part {
    /// The field.
    pub field: String,
    /// The file's name, where it is a file.
    pub file_name: Option<String>,
    /// Its type, as the sender says.
    pub content_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Part {
    /// A field of words.
    pub fn words(field: &str, value: &str) -> Part {
        Part {
            field: field.to_owned(),
            file_name: None,
            content_type: String::new(),
            bytes: value.as_bytes().to_vec(),
        }
    }

    /// A file.
    pub fn file(field: &str, name: &str, content_type: &str, bytes: impl Into<Vec<u8>>) -> Part {
        Part {
            field: field.to_owned(),
            file_name: Some(name.to_owned()),
            content_type: content_type.to_owned(),
            bytes: bytes.into(),
        }
    }
}

/// The boundary of our multipart bodies.
pub const BOUNDARY: &str = "selvedge-test-boundary-7f3a";

/// A multipart body.
pub fn multipart(parts: &[Part]) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        body.extend_from_slice(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"", part.field)
                .as_bytes(),
        );
        if let Some(name) = &part.file_name {
            body.extend_from_slice(format!("; filename=\"{name}\"").as_bytes());
        }
        if !part.content_type.is_empty() {
            body.extend_from_slice(format!("\r\nContent-Type: {}", part.content_type).as_bytes());
        }
        body.extend_from_slice(b"\r\n\r\n");
        body.extend_from_slice(&part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// An answer that goes on.
pub struct Live {
    body: Body,
}

impl Live {
    /// What comes next; none when it has ended.
    ///
    /// # Panics
    /// When nothing comes for half a minute.
    pub async fn next(&mut self) -> Option<String> {
        let patience = std::time::Duration::from_secs(30);
        let frame = tokio::time::timeout(patience, self.body.frame());
        let frame = frame.await.expect("something comes, or the end")?;
        let bytes = frame.expect("the answer does not break off").into_data().unwrap_or_default();
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Reads on until this is said.
    ///
    /// # Panics
    /// When it ends before.
    pub async fn until(&mut self, words: &str) {
        let mut said = String::new();
        while !said.contains(words) {
            let next = self.next().await;
            said += &next.unwrap_or_else(|| panic!("it ended before {words:?}: {said}"));
        }
    }

    /// Everything that still comes until it ends.
    ///
    /// # Panics
    /// When it does not end.
    pub async fn rest(&mut self) -> String {
        let mut said = String::new();
        for _ in 0..50 {
            match self.next().await {
                Some(more) => said += &more,
                None => return said,
            }
        }
        panic!("it does not end: {said}");
    }
}

/// Pairs as a form sends them.
pub fn form_body(pairs: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        for (at, text) in [name, value].into_iter().enumerate() {
            if at == 1 {
                out.push('=');
            }
            for byte in text.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                        out.push(char::from(byte))
                    }
                    b' ' => out.push('+'),
                    other => out.push_str(&format!("%{other:02X}")),
                }
            }
        }
    }
    out
}

/// An answer, read whole.
#[derive(Debug, Clone)]
pub struct Page {
    /// Method and address asked.
    pub asked: String,
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl Page {
    /// What the page's script would give to the browser that is asked for a passkey.
    ///
    /// # Panics
    /// When the page asks for none.
    pub fn passkey_options(&self) -> String {
        let text = self.text();
        let at = text.find("data-options=\"").unwrap_or_else(|| panic!("no passkey in {text}"));
        let raw = text[at + 14..].split('"').next().unwrap();
        raw.replace("&#34;", "\"").replace("&#38;", "&").replace("&#60;", "<").replace("&#62;", ">")
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| {
            panic!("{}: {} is no JSON: {e}: {}", self.asked, self.status, self.text())
        })
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }

    /// Where it leads.
    ///
    /// # Panics
    /// When it leads nowhere.
    pub fn location(&self) -> String {
        self.header("location")
            .unwrap_or_else(|| {
                panic!("{}: {} leads nowhere: {}", self.asked, self.status, self.text())
            })
            .to_owned()
    }

    /// This page, if it has this status.
    ///
    /// # Panics
    /// When it has another.
    pub fn expect_status(self, status: u16) -> Page {
        assert_eq!(
            self.status,
            status,
            "{}: {}",
            self.asked,
            self.text().chars().take(3_000).collect::<String>()
        );
        self
    }

    /// This page, if it says this.
    ///
    /// # Panics
    /// When it does not.
    pub fn says(self, words: &str) -> Page {
        assert!(
            self.text().contains(words),
            "{}: {words:?} is not in: {}",
            self.asked,
            self.text()
        );
        self
    }

    /// The stable code of a problem document.
    pub fn code(&self) -> String {
        self.json().get("code").and_then(|c| c.as_str()).unwrap_or("").to_owned()
    }

    /// The value of a hidden or typed field on the page.
    pub fn field(&self, name: &str) -> Option<String> {
        let text = self.text();
        let at = text.find(&format!("name=\"{name}\""))?;
        let begin = text.get(..at)?.rfind('<')?;
        let tag = text.get(begin..)?.split('>').next()?;
        let value = tag.split("value=\"").nth(1)?.split('"').next()?;
        Some(
            value
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"),
        )
    }
}

impl Guest {
    pub(crate) fn new(router: Router, ip: IpAddr, secure: bool) -> Guest {
        let peer = SocketAddr::new(ip, 40_000);
        Guest {
            router,
            peer,
            secure,
            cookies: BTreeMap::new(),
            headers: HeaderMap::new(),
            csrf: String::new(),
        }
    }

    /// Sends this token with every request.
    ///
    /// # Panics
    /// When it cannot be a header.
    pub fn bearer(&mut self, token: &str) {
        self.set("authorization", &format!("Bearer {token}"));
    }

    /// Sends a header with every request.
    ///
    /// # Panics
    /// When it cannot be one.
    pub fn set(&mut self, name: &str, value: &str) {
        let name: http::HeaderName = name.parse().expect("a header's name");
        self.headers
            .insert(name, HeaderValue::from_bytes(value.as_bytes()).expect("a header's value"));
    }

    /// Asks from another address of the net.
    pub fn at_address(&mut self, ip: IpAddr) {
        self.peer = SocketAddr::new(ip, 40_000);
    }

    /// The value of one of the house's cookies by its bare name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let full = if self.secure { format!("__Host-{name}") } else { format!("selvedge-{name}") };
        self.cookies.get(&full).map(String::as_str)
    }

    /// Sends a request as it is, with cookies and headers; the answer is not read yet.
    ///
    /// # Panics
    /// Never: the router cannot fail.
    pub async fn stream(&mut self, mut request: Request<Body>) -> Response {
        for (name, value) in &self.headers {
            if !request.headers().contains_key(name) {
                request.headers_mut().insert(name, value.clone());
            }
        }
        if !self.cookies.is_empty() && !request.headers().contains_key(header::COOKIE) {
            let line =
                self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ");
            request
                .headers_mut()
                .insert(header::COOKIE, HeaderValue::from_str(&line).expect("cookies"));
        }
        if !request.headers().contains_key(header::HOST) {
            let host = if self.secure { "care.orle.example" } else { "127.0.0.1:8080" };
            request.headers_mut().insert(header::HOST, HeaderValue::from_static(host));
        }
        request.extensions_mut().insert(web::server::Peer(self.peer));
        let response = self.router.clone().oneshot(request).await.expect("a router always answers");
        for value in response.headers().get_all(header::SET_COOKIE) {
            let text = value.to_str().expect("a cookie is text");
            let (pair, rest) = text.split_once(';').unwrap_or((text, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }

    /// Follows an address that keeps answering.
    ///
    /// # Panics
    /// When it does not begin to.
    pub async fn listen(&mut self, path: &str) -> Live {
        let kind = [("accept", "text/event-stream")];
        let request = self.request(Method::GET, path, None, Vec::new(), &kind);
        let response = self.stream(request).await;
        assert_eq!(response.status().as_u16(), 200, "{path}");
        Live { body: response.into_body() }
    }

    /// Sends a request as it is and reads the answer.
    ///
    /// # Panics
    /// When the answer breaks off.
    pub async fn send(&mut self, request: Request<Body>) -> Page {
        let asked = format!("{} {}", request.method(), request.uri());
        let response = self.stream(request).await;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("the answer is whole").to_bytes();
        let page = Page { asked, status: parts.status.as_u16(), headers: parts.headers, body };
        let html = page.header("content-type").is_some_and(|t| t.starts_with("text/html"));
        if html && let Some(token) = page.field("csrf") {
            self.csrf = token;
        }
        page
    }

    /// Reads a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.call(Method::GET, path, None, Vec::new()).await
    }

    /// Follows where an answer leads.
    pub async fn follow(&mut self, page: &Page) -> Page {
        let path = page.location();
        self.get(path.split('#').next().unwrap_or(&path)).await
    }

    /// Sends a form, with the token of the page read last.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.csrf.clone();
        let mut all: Vec<(&str, &str)> = vec![("csrf", &token)];
        all.extend_from_slice(fields);
        self.call(
            Method::POST,
            path,
            Some("application/x-www-form-urlencoded"),
            form_body(&all).into_bytes(),
        )
        .await
    }

    /// Sends a form with files, with the token of the page read last.
    pub async fn upload(&mut self, path: &str, parts: &[Part]) -> Page {
        let mut all = vec![Part::words("csrf", &self.csrf)];
        all.extend_from_slice(parts);
        self.parts(path, &all).await
    }

    /// Sends exactly these parts.
    pub async fn parts(&mut self, path: &str, parts: &[Part]) -> Page {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        self.call(Method::POST, path, Some(&kind), multipart(parts)).await
    }

    /// Sends JSON.
    pub async fn json(&mut self, path: &str, body: &serde_json::Value) -> Page {
        self.call(Method::POST, path, Some("application/json"), body.to_string().into_bytes()).await
    }

    /// Sends JSON under an idempotency key.
    pub async fn json_once(&mut self, path: &str, key: &str, body: &serde_json::Value) -> Page {
        let request = self.request(
            Method::POST,
            path,
            Some("application/json"),
            body.to_string().into_bytes(),
            &[("idempotency-key", key)],
        );
        self.send(request).await
    }

    /// Sends anything.
    pub async fn call(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: Vec<u8>,
    ) -> Page {
        let request = self.request(method, path, kind, body, &[]);
        self.send(request).await
    }

    /// A request with headers of its own, to be sent.
    ///
    /// # Panics
    /// When it is none.
    pub fn request(
        &self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: Vec<u8>,
        headers: &[(&str, &str)],
    ) -> Request<Body> {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if !body.is_empty() {
            request = request.header(header::CONTENT_LENGTH, body.len());
        }
        for (name, value) in headers {
            request = request.header(
                *name,
                HeaderValue::from_bytes(value.as_bytes()).expect("a header's value"),
            );
        }
        request.body(Body::from(body)).unwrap_or_else(|e| panic!("{path}: {e}"))
    }
}
