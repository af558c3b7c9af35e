//! Files over the API: added by multipart, read back as the re-encoded copy by
//! whoever may read the case. The address of a file never works alone.

use super::told::{self, Attached};
use super::{answered, key_of, owned_key, request_of, seen_of, unchanged};
use crate::guard::Caller;
use crate::{Problem, State};
use app::{Answer, Idem};
use axum::body::Bytes;
use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest, Path, RawQuery, Request, State as Held};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::PhotoSlot;

/// One file out of a multipart body.
pub struct Upload {
    /// Its bytes.
    pub bytes: Bytes,
    /// Its name.
    pub name: String,
    /// What it shows, when the form said so.
    pub slot: Option<String>,
}

fn bad(what: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed", what)
}

/// Reads exactly one field `file`, and perhaps `slot`, within a limit that is
/// known before the body is read to its end.
pub async fn one_file(request: Request, state: &State, limit: usize) -> Result<Upload, Problem> {
    let too_large = || {
        let mut problem =
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "file_refused", "the file is too large");
        problem
            .errors
            .push(crate::problem::FieldProblem { field: "file".to_owned(), code: "too_large" });
        problem
    };
    let headers = request.headers();
    if headers.get(header::CONTENT_ENCODING).is_some_and(|v| v.as_bytes() != b"identity") {
        return Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "wrong_content_encoding",
            "not decompressed",
        ));
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
    if !kind.to_ascii_lowercase().starts_with("multipart/form-data") {
        return Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "wrong_content_type",
            "multipart/form-data is wanted",
        ));
    }
    // Room for the frame round the file: boundaries and part headers.
    let whole = limit + 16 * 1024;
    let told: Option<u64> = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.parse().ok());
    if told.is_some_and(|n| n > whole as u64) {
        return Err(too_large());
    }
    let request = crate::bodies::at_most(request, whole);
    let mut multipart =
        Multipart::from_request(request, state).await.map_err(|_| bad("no boundary"))?;
    let (mut file, mut slot) = (None, None);
    loop {
        let mut field = match multipart.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err(too_large());
            }
            Err(_) => return Err(bad("the multipart body is broken off or malformed")),
        };
        let name = field.name().unwrap_or("").to_owned();
        match name.as_str() {
            "file" if file.is_none() => {
                let file_name = field.file_name().unwrap_or("").to_owned();
                let mut bytes = Vec::new();
                loop {
                    match field.chunk().await {
                        Ok(Some(chunk)) => {
                            if bytes.len() + chunk.len() > limit {
                                return Err(too_large());
                            }
                            bytes.extend_from_slice(&chunk);
                        }
                        Ok(None) => break,
                        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                            return Err(too_large());
                        }
                        Err(_) => return Err(bad("the multipart body is broken off or malformed")),
                    }
                }
                file = Some((Bytes::from(bytes), file_name));
            }
            "slot" if slot.is_none() => {
                let text = field.text().await.map_err(|_| bad("the field slot cannot be read"))?;
                slot = Some(text.chars().take(40).collect::<String>());
            }
            _ => return Err(bad("one field `file` is wanted, and perhaps `slot`")),
        }
    }
    let (bytes, name) = file.ok_or_else(|| bad("the field `file` is missing"))?;
    Ok(Upload { bytes, name, slot })
}

/// Adds a file to a case.
pub async fn attach(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    super::cases::Query::read(request.uri().query().map(str::to_owned), &[])?;
    let number = super::cases::number(&typed)?;
    let ctx = state.ctx(actor.as_ref().clone());
    let key = key_of(request.headers())?;
    let seen = seen_of(request.headers())?;
    let asked = number.clone();
    // Whose case it is comes first: nobody's bytes are read for a case that is not theirs.
    let region = state
        .app
        .read(ctx.clone(), move |tx, ctx| {
            Box::pin(async move { app::cases::view(tx, ctx, &asked).await.map(|v| v.case.region) })
        })
        .await?;
    let limit = ctx.facts.attachment_limit(&region);
    let upload = one_file(request, &state, limit).await?;
    let slot = match upload.slot.as_deref().map(str::parse::<PhotoSlot>) {
        None => PhotoSlot::Other,
        Some(Ok(slot)) => slot,
        Some(Err(_)) => return Err(app::Error::field("slot", "unknown").into()),
    };
    let idem = key.map(|key| Idem {
        key: owned_key(&actor, &key),
        request: request_of(&[
            number.as_bytes(),
            slot.code().as_bytes(),
            upload.name.as_bytes(),
            &upload.bytes,
        ]),
    });
    let kept = state.app.take_in(upload.bytes, &upload.name, slot, limit, ctx.now).await?;
    let row = kept.clone().into_row();
    let own = row.token.clone();
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                let (_, file) = app::cases::attach(tx, ctx, &number, row).await?;
                let body = told::json(&Attached::from(&file));
                let location = Some(format!("/api/v1/attachments/{}", file.token));
                Ok(Answer { status: 201, location, body })
            })
        })
        .await;
    // Refused, or an answer from before: nothing refers to these bytes.
    if !answer.as_ref().is_ok_and(|a| a.body.contains(&own)) {
        state.app.forget(&kept).await;
    }
    Ok(answered(answer?))
}

/// A copy as it is sent: nothing in it can run, whatever it is.
pub fn copy(copy: app::files::Copy) -> Response {
    let shown = if copy.inline { "inline" } else { "attachment" };
    let plain: String = copy
        .name
        .chars()
        .map(|c| if c.is_ascii_graphic() && !matches!(c, '"' | '\\' | ';' | '%') { c } else { '_' })
        .take(80)
        .collect();
    let encoded: String = copy.name.bytes().fold(String::new(), |mut all, b| {
        if b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_') {
            all.push(char::from(b));
        } else {
            all.push_str(&format!("%{b:02X}"));
        }
        all
    });
    let disposition = format!("{shown}; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    let mut response = copy.bytes.into_response();
    let headers = response.headers_mut();
    let mut put = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    put(header::CONTENT_TYPE, &copy.content_type);
    put(header::CONTENT_DISPOSITION, &disposition);
    put(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'");
    put(header::CACHE_CONTROL, "private, max-age=3600");
    response
}

/// The re-encoded copy of a file.
pub async fn read(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(token): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = super::cases::Query::read(raw, &["small"])?;
    let small = query.get("small").is_some();
    let found = state.app.file_copy(state.ctx(actor.as_ref().clone()), &token, small).await?;
    Ok(copy(found))
}
