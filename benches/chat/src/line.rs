//! A client's end of a line, and her copy of the conversation: up to which place she has it, every
//! entry once, what she wrote and was not told that it landed.

use crate::Said;
use crate::house::Client;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// A line.
pub type Line = WebSocketStream<TcpStream>;

/// Opens the line of a conversation as a browser does.
///
/// # Errors
/// When it is refused.
pub async fn open(at: SocketAddr, client: &Client, since: i64) -> Said<Line> {
    let address = format!("ws://{at}/en/chat/{}/live?since={since}", client.number);
    let mut request = address.into_client_request()?;
    request.headers_mut().insert("cookie", client.cookies.parse()?);
    request.headers_mut().insert("origin", format!("http://{at}").parse()?);
    let stream = TcpStream::connect(at).await?;
    stream.set_nodelay(true)?;
    let small = WebSocketConfig::default().read_buffer_size(1_024).write_buffer_size(0);
    let (line, _) =
        tokio_tungstenite::client_async_with_config(request, stream, Some(small)).await?;
    Ok(line)
}

/// What a client sends.
pub fn words(id: &str, text: &str) -> Message {
    Message::Text(json!({ "say": text, "id": id }).to_string().into())
}

/// Her copy.
#[derive(Default)]
pub struct Copy {
    /// Up to which place.
    pub since: i64,
    /// The places she has.
    pub had: BTreeSet<i64>,
    /// Places that came a second time, or after a later one.
    pub twice: Vec<i64>,
    /// What she wrote that was not acknowledged: name and words.
    pub unsent: BTreeMap<String, String>,
    /// Names that were refused.
    pub refused: Vec<String>,
}

impl Copy {
    /// Takes what was told.
    pub fn take(&mut self, told: &str) {
        let Ok(told) = serde_json::from_str::<Json>(told) else { return };
        if let Some(html) = told["html"].as_str() {
            for item in html.split("id=\"e").skip(1) {
                let Some(place) = item.split('"').next().and_then(|n| n.parse().ok()) else {
                    continue;
                };
                if place <= self.since || !self.had.insert(place) {
                    self.twice.push(place);
                }
            }
            self.since = told["upto"].as_i64().unwrap_or(self.since);
        }
        if let Some(id) = told["ack"].as_str() {
            self.unsent.remove(id);
        }
        if let Some(id) = told["no"].as_str() {
            self.unsent.remove(id);
            self.refused.push(id.to_owned());
        }
    }

    /// Writes, and remembers it until it has landed.
    ///
    /// # Errors
    /// When the line is broken.
    pub async fn say(&mut self, line: &mut Line, id: &str, text: &str) -> Said<()> {
        self.unsent.insert(id.to_owned(), text.to_owned());
        Ok(line.send(words(id, text)).await?)
    }

    /// Sends again what was not acknowledged, as a page does when its line is new.
    ///
    /// # Errors
    /// When the line is broken.
    pub async fn say_again(&self, line: &mut Line) -> Said<()> {
        for (id, text) in &self.unsent {
            line.send(words(id, text)).await?;
        }
        Ok(())
    }

    /// Reads for so long; whether the line still stands.
    pub async fn read_for(&mut self, line: &mut Line, span: Duration) -> bool {
        let until = tokio::time::sleep(span);
        tokio::pin!(until);
        loop {
            tokio::select! {
                () = &mut until => return true,
                told = line.next() => match told {
                    Some(Ok(Message::Text(text))) => self.take(&text),
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return false,
                    Some(Ok(_)) => {}
                },
            }
        }
    }
}
