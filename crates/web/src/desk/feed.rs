//! The desk's live line: the same numbered feed programs follow, for whoever
//! has the session, as long as she has it. A browser that comes back says the last number it saw.

use super::Asked;
use crate::guard::Right;
use axum::response::{IntoResponse, Response};

/// `GET /desk/feed?after=N`
pub async fn follow(asked: Asked) -> Response {
    let seen = asked
        .headers
        .get("last-event-id")
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.parse::<i64>().ok());
    let after = seen.or_else(|| asked.q("after").parse().ok()).map(|n| n.max(0));
    let right = Right::Session(asked.cookies.get("staff").unwrap_or_default().to_owned());
    match crate::api::events::follow(asked.state.clone(), right, after).await {
        Ok(stream) => stream.into_response(),
        Err(problem) => problem.into_response(),
    }
}
