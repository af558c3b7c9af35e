//! A browser without a window or a script: it asks the real router, keeps the
//! cookies it is given, and sends a page's form with the hidden fields of that
//! page, as a person with scripts switched off would.

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use std::collections::BTreeMap;
use tower::ServiceExt as _;

/// What was answered.
#[derive(Debug, Clone)]
pub struct Answered {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub bytes: Bytes,
}

impl Answered {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where it leads.
    pub fn leads_to(&self) -> String {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or("").to_owned()
    }

    /// One header.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("")
    }

    /// The value of the first input of this name on the page.
    pub fn field(&self, name: &str) -> String {
        let page = self.text();
        let marked = format!("name=\"{name}\"");
        page.split('<')
            .find(|tag| tag.contains(&marked))
            .and_then(|tag| tag.split("value=\"").nth(1))
            .and_then(|rest| rest.split('"').next())
            .unwrap_or("")
            .to_owned()
    }
}

/// A file to be sent with a form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The field.
    pub field: &'static str,
    /// The file's name.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// Headers sent with everything, such as `accept-language`.
    pub always: Vec<(&'static str, String)>,
}

impl Browser {
    /// A browser on a router.
    pub fn new(router: Router) -> Browser {
        Browser { router, cookies: BTreeMap::new(), always: Vec::new() }
    }

    /// Opens an address.
    pub async fn get(&mut self, path: &str) -> Answered {
        self.send(Method::GET, path, &[], Bytes::new()).await
    }

    /// Opens the page and sends its form to where the form says (or to `to`),
    /// with these fields and the page's token.
    pub async fn post(&mut self, page: &str, to: &str, fields: &[(&str, &str)]) -> Answered {
        let shown = self.get(page).await;
        let token = shown.field("csrf");
        let once = shown.field("once");
        let mut all = vec![("csrf", token.as_str()), ("once", once.as_str())];
        all.extend(fields);
        self.post_raw(to, &all).await
    }

    /// Sends fields as they are, without opening a page first.
    pub async fn post_raw(&mut self, to: &str, fields: &[(&str, &str)]) -> Answered {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let kind = [("content-type", "application/x-www-form-urlencoded".to_owned())];
        self.send(Method::POST, to, &kind, body.into()).await
    }

    /// Opens the page and sends fields and files to `to`, the page's token first.
    pub async fn upload(
        &mut self,
        page: &str,
        to: &str,
        fields: &[(&str, &str)],
        files: &[Upload],
    ) -> Answered {
        let shown = self.get(page).await;
        let token = shown.field("csrf");
        let mut all = vec![("csrf", token.as_str())];
        all.extend(fields);
        let (kind, body) = multipart(&all, files);
        self.send(Method::POST, to, &[("content-type", kind)], body).await
    }

    /// Sends anything.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(&str, String)],
        body: Bytes,
    ) -> Answered {
        let mut asked =
            Request::builder().method(method).uri(path).header(header::HOST, "care.test");
        for (name, value) in &self.always {
            asked = asked.header(*name, value);
        }
        for (name, value) in headers {
            asked = asked.header(*name, value);
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            asked = asked.header(header::COOKIE, cookies.join("; "));
        }
        let asked = asked.body(Body::from(body)).expect("a request that can be asked");
        let answer = self.router.clone().oneshot(asked).await.expect("the router answers");
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await.expect("a whole answer").to_bytes();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(value.to_str().expect("a cookie in ASCII"));
        }
        Answered { status: parts.status, headers: parts.headers, bytes }
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, about) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else { return };
        if about.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// Loses every cookie: another device, another person.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }
}

fn multipart(fields: &[(&str, &str)], files: &[Upload]) -> (String, Bytes) {
    let edge = "edge-of-a-part-7d1f";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!(
                "--{edge}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .bytes(),
        );
    }
    for file in files {
        body.extend(
            format!(
                "--{edge}\r\ncontent-disposition: form-data; name=\"{}\"; filename=\"{}\"\r\ncontent-type: image/jpeg\r\n\r\n",
                file.field, file.name
            )
            .bytes(),
        );
        body.extend(&file.bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{edge}--\r\n").bytes());
    (format!("multipart/form-data; boundary={edge}"), body.into())
}
