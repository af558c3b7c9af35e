//! What law and house owe, asked by a program: pure counting over the case that is
//! sent, nothing is read and nothing kept.

use super::{Body, answered};
use crate::guard::Caller;
use crate::problem::FieldProblem;
use crate::{Problem, State};
use app::{Answer, Error};
use axum::extract::State as Held;
use axum::http::StatusCode;
use axum::response::Response;
use entitlements::json::{self, Asked};
use serde_json::{Map, Value, json};

/// `POST /entitlements`: `{id?, jurisdiction, facts, as_of, origins?}` in the words of
/// `law/facts.toml`.
pub async fn evaluate(
    Held(state): Held<State>,
    Caller(actor): Caller,
    body: Body<Map<String, Value>>,
) -> Result<Response, Problem> {
    let idem = body.idem(&actor);
    let law = &state.app.law();
    let given = Value::Object(body.value);
    let asked = Asked::read(&given, law).map_err(|mistakes| {
        let told: Vec<String> =
            mistakes.iter().map(|one| format!("{}: {}", one.path, one.what)).collect();
        let title = "the facts cannot be taken";
        let mut problem =
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "facts", title).detail(told.join("; "));
        problem.errors = mistakes
            .into_iter()
            .map(|one| FieldProblem { field: one.path, code: one.kind.code() })
            .collect();
        problem
    })?;
    let answers = law.evaluate(&asked.question());
    let mut told = Map::new();
    if let Some(id) = &asked.id {
        told.insert("id".to_owned(), json!(id));
    }
    told.insert("results".to_owned(), json::results(law, &asked, &answers));
    let answer = Answer { status: 200, location: None, body: Value::Object(told).to_string() };
    if idem.is_none() {
        return Ok(answered(answer));
    }
    let ctx = state.ctx(actor.as_ref().clone());
    let kept = state
        .app
        .write_once(ctx, idem, super::refused, move |_, _| {
            Box::pin(async move { Ok::<_, Error>(answer) })
        })
        .await?;
    Ok(answered(kept))
}
