//! The port to a language model that the house has set up: an endpoint in the shape of OpenAI's chat
//! completions, on this machine or the house's own net. What goes out was kept before, whole; what
//! comes back is words and nothing else. One draft at a time.

use crate::Courier;
use serde::Deserialize;
use std::time::Duration;

/// How long a model may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes of an answer read at most.
const LONGEST: usize = 256 * 1024;
/// Tokens asked for at most.
const TOKENS: u32 = 800;

/// A model and where it is asked.
pub struct Drafter {
    client: reqwest::Client,
    endpoint: String,
    key: Option<String>,
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
}

impl Drafter {
    /// Asks at this address (`…/v1/chat/completions`), with a key where one is wanted.
    ///
    /// # Errors
    /// When no client can be made.
    pub fn new(endpoint: &str, key: Option<String>) -> Result<Drafter, String> {
        let client = crate::client(PATIENCE)?;
        Ok(Drafter { client, endpoint: endpoint.to_owned(), key })
    }

    /// What the model writes, or why nothing came, by a code of `app::drafting::WHYS`.
    async fn write(&self, it: &store::drafted::Claimed) -> Result<String, &'static str> {
        let asked = serde_json::json!({
            "model": it.model,
            "messages": [
                { "role": "system", "content": it.instructions },
                { "role": "user", "content": it.facts },
            ],
            "max_tokens": TOKENS,
            "temperature": 0,
            "stream": false,
        });
        let mut request = self
            .client
            .post(&self.endpoint)
            .header("content-type", "application/json")
            .body(asked.to_string());
        if let Some(key) = &self.key {
            request = request.bearer_auth(key);
        }
        let mut answer = request.send().await.map_err(|why| {
            tracing::warn!(%why, "drafting.away");
            if why.is_timeout() { "late" } else { "away" }
        })?;
        if !answer.status().is_success() {
            tracing::warn!(status = answer.status().as_u16(), "drafting.refused");
            return Err("refused");
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| "away")? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > LONGEST {
                return Err("unreadable");
            }
        }
        let completion: Completion = serde_json::from_slice(&bytes).map_err(|_| "unreadable")?;
        let first = completion.choices.into_iter().next().ok_or("empty")?;
        first.message.content.ok_or("empty")
    }
}

impl Courier {
    /// The same, having replies drafted by a model.
    #[must_use]
    pub fn with_drafter(mut self, drafter: Option<Drafter>) -> Courier {
        self.drafter = drafter.map(std::sync::Arc::new);
        self
    }

    /// Has one draft written, where one is asked for; how many were.
    pub(crate) async fn draft(&self) -> app::Result<usize> {
        let Some(drafter) = &self.drafter else { return Ok(0) };
        let Some(claimed) = self.app.take_draft(self.now()).await? else { return Ok(0) };
        let answer = drafter.write(&claimed).await;
        self.app.draft_done(claimed.id, answer, self.now()).await.map(usize::from)
    }
}
