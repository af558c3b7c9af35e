//! What a code claims to be: a number of GS1, a Digital Link, a radio tag. It is read and nothing is looked
//! up: a number that reads well says what a piece claims to be, and not that it is one.

use super::{Body, Problem, answered};
use app::Answer;
use axum::http::StatusCode;
use axum::response::Response;
use provenance::{epc, gs1};
use serde::Deserialize;
use serde_json::{Value, json};

/// Bytes of a code: more than any carrier holds.
const LONGEST: usize = 8_192;

/// `POST /api/v1/codes/parse`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeBody {
    text: String,
}

/// Which reader a text is for.
fn read(text: &str) -> Result<(&'static str, Value), Value> {
    let line = Value::String(text.to_owned());
    let lower = text.get(..8).map(str::to_ascii_lowercase).unwrap_or_default();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        let options = gs1::console::Options::default();
        return gs1::console::digital_link(&options, &line).map(|read| ("digital_link", read));
    }
    let hex = text.len() >= 18 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    // The bits of a tag begin with the number of their scheme; digits that do not are a number.
    let digits = text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    let tag = hex && !digits && ["30", "36", "f7", "F7"].iter().any(|head| text.starts_with(head));
    if tag || lower.starts_with("urn:epc:") {
        let options = epc::console::Options::default();
        return epc::console::epc(&options, &line).map(|read| ("epc", read));
    }
    gs1::console::gs1(&gs1::console::Options::default(), &line).map(|read| ("gs1", read))
}

/// `POST /api/v1/codes/parse`: what a code claims to be.
pub async fn parse(body: Body<CodeBody>) -> Result<Response, Problem> {
    let text = body.value.text;
    if text.len() > LONGEST {
        return Err(Problem::from(app::Error::field("text", "too_long")));
    }
    match read(&text) {
        Ok((kind, read)) => {
            let body = json!({ "kind": kind, "claims": read, "identity_only": true });
            Ok(answered(Answer { status: 200, location: None, body: body.to_string() }))
        }
        Err(refusal) => {
            let told = "the text is no code that can be read";
            let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "code_malformed", told);
            let why = refusal["error"].as_str();
            Err(why.map_or(problem.clone(), |why| problem.detail(why)))
        }
    }
}
