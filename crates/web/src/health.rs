//! What machines ask: alive, ready, counts; and the files every page needs.

use crate::State;
use axum::extract::{Path, State as Held};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The process runs.
pub async fn live() -> &'static str {
    "alive\n"
}

/// The database answers.
pub async fn ready(Held(state): Held<State>) -> Response {
    let asked: app::Result<i64> = state
        .app
        .store
        .read(|tx| {
            Box::pin(async move { store::house::revision(tx).await.map_err(app::Error::from) })
        })
        .await;
    match asked {
        Ok(_) => "ready\n".into_response(),
        Err(error) => {
            tracing::error!(%error, "health.ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                [(header::RETRY_AFTER, "2")],
                "the database is away\n",
            )
                .into_response()
        }
    }
}

/// Counts.
pub async fn metrics(Held(state): Held<State>) -> Response {
    let now = state.clock.now();
    let waiting: app::Result<(i64, Option<jiff::Timestamp>)> = state
        .app
        .store
        .read(|tx| {
            Box::pin(async move { store::letters::waiting(tx).await.map_err(app::Error::from) })
        })
        .await;
    let (count, oldest) = waiting.unwrap_or((-1, None));
    let age = oldest.map_or(0, |at| now.duration_since(at).as_secs());
    (
        [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")],
        state.metrics.text(count, age),
    )
        .into_response()
}

/// What a shop's own pages load: it makes links of theirs open a conversation in a window of its
/// own, with what the shop signed. It reads nothing of their page and sends nothing.
pub async fn chat_button() -> Response {
    let kind = "text/javascript; charset=utf-8";
    (
        [
            (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
            (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600")),
            (
                axum::http::HeaderName::from_static("cross-origin-resource-policy"),
                HeaderValue::from_static("cross-origin"),
            ),
        ],
        pages::assets::CHAT_BUTTON,
    )
        .into_response()
}

/// A style, script, font or drawing by its hashed name.
pub async fn asset(Path(name): Path<String>) -> Response {
    match pages::assets::get(&name) {
        Some((bytes, kind)) => (
            [
                (header::CONTENT_TYPE, kind),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            bytes,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The small mark.
pub async fn favicon() -> Response {
    const MARK: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><rect width=\"16\" height=\"16\" fill=\"#fbfbf9\"/><path d=\"M5 0v16\" stroke=\"#c4282d\" stroke-width=\"2\" stroke-dasharray=\"3 1.6\"/></svg>";
    let mut response = MARK.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    response
}

/// Help pages may be found; cases, forms and staff pages may not.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /api/\nDisallow: /desk\nDisallow: /settings\nDisallow: /*/cases\nDisallow: /*/ask/\nDisallow: /*/receipt/\n"
}
