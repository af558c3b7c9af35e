//! What the API answers when it does not do what was asked: RFC 9457 problem
//! documents with stable codes. This is the one place where the house's errors
//! become statuses. Ours are told by a reference only; the truth is in the log.

use app::Error;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// A problem document.
#[derive(Debug, Clone, Serialize)]
pub struct Problem {
    /// `about:blank#` and the code: the code is what programs read.
    #[serde(rename = "type")]
    pub kind: String,
    /// Status.
    pub status: u16,
    /// The stable code.
    pub code: &'static str,
    /// One English line for whoever writes the program.
    pub title: String,
    /// What exactly, where that helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Wrong fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// A reference to quote, for what is ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(skip)]
    retry_after: Option<i64>,
}

/// One wrong field.
#[derive(Debug, Clone, Serialize)]
pub struct FieldProblem {
    /// Its path in the body.
    pub field: String,
    /// What is wrong, by code.
    pub code: &'static str,
}

impl Problem {
    /// A problem.
    pub fn new(status: StatusCode, code: &'static str, title: impl Into<String>) -> Problem {
        Problem {
            kind: format!("about:blank#{code}"),
            status: status.as_u16(),
            code,
            title: title.into(),
            detail: None,
            errors: Vec::new(),
            reference: None,
            retry_after: None,
        }
    }

    /// With more to say.
    pub fn detail(mut self, detail: impl Into<String>) -> Problem {
        self.detail = Some(detail.into());
        self
    }

    /// With the seconds after which to try again.
    pub fn retry_after(mut self, seconds: i64) -> Problem {
        self.retry_after = Some(seconds.max(1));
        self
    }

    /// Not there, or not yours.
    pub fn not_found() -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "not_found", "nothing here, or not yours")
    }
}

/// The status of an error, told the same by every door.
pub fn status_of(error: &Error) -> StatusCode {
    match error {
        Error::Refused(_) | Error::Held { .. } => StatusCode::CONFLICT,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Denied(_) => StatusCode::FORBIDDEN,
        Error::Invalid(fields) => match fields.first() {
            Some(f) if f.field == "file" && f.code == "too_large" => StatusCode::PAYLOAD_TOO_LARGE,
            // Of a kind that is taken, and not to be kept: the scanner's word.
            Some(f) if f.field == "file" && f.code == "refused" => StatusCode::UNPROCESSABLE_ENTITY,
            Some(f) if f.field == "file" => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        },
        Error::Changed { .. } => StatusCode::PRECONDITION_FAILED,
        Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::OtherRequest => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Store(store::Error::Stale) => StatusCode::CONFLICT,
        Error::Store(store::Error::Full) => StatusCode::INSUFFICIENT_STORAGE,
        Error::Store(store::Error::Away(_) | store::Error::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Store(_) | Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        // Whatever the rooms below come to say later is ours until it has a row here.
        #[expect(unreachable_patterns, reason = "other rooms may add their own refusals")]
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// A short reference for the log and the reader, from the clock: not a secret, not a count.
pub fn reference(now: jiff::Timestamp) -> String {
    let bits = (now.as_microsecond() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let number = domain::CaseNumber::from_bits(bits >> 20).to_string();
    format!("E-{}", number.get(3..7).unwrap_or("0000"))
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let status = status_of(&error);
        match error {
            Error::Refused("too_many_files") => Problem::new(
                StatusCode::TOO_MANY_REQUESTS,
                "too_many_files",
                "the case has as many files as it may have",
            )
            .retry_after(86_400),
            Error::Refused(code) => {
                Problem::new(status, code, "the case's state, or a rule, says no")
            }
            Error::NotFound => Problem::not_found(),
            Error::Denied(denied) => Problem::new(
                status,
                "forbidden",
                format!("the role may not `{}` here", denied.permission.code()),
            ),
            Error::Invalid(fields) => {
                let file = fields.first().is_some_and(|f| f.field == "file");
                let code = if file { "file_refused" } else { "invalid" };
                let mut problem = Problem::new(status, code, "some fields are wrong");
                problem.errors = fields
                    .into_iter()
                    .map(|f| FieldProblem { field: f.field, code: f.code })
                    .collect();
                problem
            }
            Error::Held { entries } => {
                Problem::new(status, "held", "something arrived since the reply was begun")
                    .detail(format!("entries: {entries}"))
            }
            Error::Changed { entries } => Problem::new(
                status,
                "changed",
                "the case has changed since it was read; read it again",
            )
            .detail(format!("entries: {entries}")),
            Error::TooMany { again_at } => {
                let now = jiff::Timestamp::from_second(0).unwrap_or(again_at);
                let _ = now;
                Problem::new(status, "too_many", "tried too often")
                    .retry_after(60)
                    .detail(format!("again at {again_at}"))
            }
            Error::OtherRequest => Problem::new(
                status,
                "idempotency_mismatch",
                "this key was used for another request",
            ),
            Error::Store(store::Error::Stale) => {
                Problem::new(status, "stale", "somebody was quicker; read and try again")
            }
            Error::Store(store::Error::Full) => {
                Problem::new(status, "disk_full", "the disk is full; reading goes on")
            }
            Error::Store(store::Error::Away(why)) => {
                tracing::error!(error = %why, "store.away");
                Problem::new(status, "away", "the database is away").retry_after(2)
            }
            Error::Store(store::Error::Busy) => {
                Problem::new(status, "busy", "too many writes are waiting").retry_after(1)
            }
            other => ours(&other),
        }
    }
}

/// Something that is ours: a reference outside, the truth in the log.
fn ours(error: &dyn std::fmt::Display) -> Problem {
    static COUNT: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(1);
    let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let at = jiff::Timestamp::from_microsecond(count.wrapping_mul(7_919_313).rem_euclid(1 << 50))
        .unwrap_or_default();
    let reference = reference(at);
    tracing::error!(%reference, %error, "web.ours");
    let mut problem = Problem::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "ours",
        "this one is ours; quote the reference",
    );
    problem.reference = Some(reference);
    problem
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry = self.retry_after;
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = retry {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds.unsigned_abs()));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
