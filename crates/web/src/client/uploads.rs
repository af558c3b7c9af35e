//! Forms with files: read part by part within limits, so that memory does not
//! grow with what is sent; each file is looked at by itself, and one that is
//! refused leaves the others where they are.

use super::page::Page;
use crate::failure;
use app::files::Kept;
use app::{Error, FieldError};
use axum::body::Bytes;
use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::Response;
use domain::PhotoSlot;
use pages::portal::Flawed;
use pages::portal::failure::Why;

/// Files taken from one request at most.
const MOST_FILES: usize = 12;
/// Bytes of all fields that are not files.
const LARGEST_WORDS: usize = 256 * 1024;

/// A file as it came.
pub struct Came {
    /// The field it came in.
    pub field: String,
    /// The client's own name for it.
    pub name: String,
    /// Its bytes; none when it was larger than the limit.
    pub bytes: Option<Bytes>,
}

/// A form with files.
pub struct Sent {
    /// Fields that are not files.
    pub pairs: Vec<(String, String)>,
    /// Files.
    pub files: Vec<Came>,
}

/// Reads a form with files and checks its token. A body without one is read no
/// further than its words.
///
/// # Errors
/// The page that says why not.
pub async fn read(page: &Page, request: Request, limit: usize) -> Result<Sent, Response> {
    let wrong_kind = || {
        failure::page(
            request.uri().path(),
            request.headers(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Why::Unreadable,
        )
    };
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or("")
        .to_ascii_lowercase();
    if !kind.starts_with("multipart/form-data") {
        return Err(wrong_kind());
    }
    if request.headers().get(header::CONTENT_ENCODING).is_some_and(|v| v.as_bytes() != b"identity")
    {
        return Err(wrong_kind());
    }
    let whole = limit.saturating_mul(MOST_FILES) + LARGEST_WORDS;
    let request = crate::bodies::at_most(request, whole);
    let mut multipart =
        Multipart::from_request(request, &page.state).await.map_err(|_| page.unreadable())?;
    let mut sent = Sent { pairs: Vec::new(), files: Vec::new() };
    let (mut words, mut ours) = (0, false);
    loop {
        let mut field = match multipart.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err(page.too_large(limit as u64));
            }
            Err(_) => return Err(page.unreadable()),
        };
        let name = field.name().unwrap_or("").to_owned();
        let Some(file_name) = field.file_name().map(str::to_owned) else {
            let bytes = bounded(&mut field, LARGEST_WORDS - words, page)
                .await?
                .ok_or_else(|| page.too_large(limit as u64))?;
            words += bytes.len();
            let text = String::from_utf8(bytes.to_vec()).map_err(|_| page.unreadable())?;
            ours |= name == "csrf" && page.is_ours(&text);
            sent.pairs.push((name, text));
            continue;
        };
        // The token stands before the files in our forms: nobody else's files are read.
        if !ours {
            return Err(page.expired());
        }
        let bytes = bounded(&mut field, limit, page).await?;
        if file_name.is_empty() && bytes.as_ref().is_some_and(Bytes::is_empty) {
            continue;
        }
        if sent.files.len() >= MOST_FILES {
            return Err(page.too_large(limit as u64));
        }
        sent.files.push(Came { field: name, name: file_name, bytes });
    }
    if ours { Ok(sent) } else { Err(page.expired()) }
}

/// A field's bytes, or nothing when there are more than `limit`; the rest of a
/// too long one is read past without being kept.
async fn bounded(
    field: &mut axum::extract::multipart::Field<'_>,
    limit: usize,
    page: &Page,
) -> Result<Option<Bytes>, Response> {
    let mut bytes = Vec::new();
    let mut over = false;
    loop {
        match field.chunk().await {
            Ok(Some(chunk)) if over || bytes.len() + chunk.len() > limit => {
                over = true;
                bytes = Vec::new();
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err(page.too_large(limit as u64));
            }
            Err(_) => return Err(page.unreadable()),
        }
    }
    Ok((!over).then(|| Bytes::from(bytes)))
}

/// Looks at one file and keeps its bytes; why not, in the client's words.
///
/// # Errors
/// The flaw, or, where the fault is ours, the page that says so.
pub async fn take(
    page: &Page,
    came: &Came,
    slot: PhotoSlot,
    limit: usize,
) -> Result<Kept, Result<Flawed, Response>> {
    let Some(bytes) = came.bytes.clone() else {
        return Err(Ok(flaw(page, came, "too_large", limit)));
    };
    page.state.app.take_in(bytes, &came.name, slot, limit, page.now).await.map_err(|error| {
        match error {
            Error::Invalid(fields) => match fields.first() {
                Some(FieldError { code, .. }) => Ok(flaw(page, came, code, limit)),
                None => Ok(flaw(page, came, "damaged", limit)),
            },
            other => Err(page.failed(other)),
        }
    })
}

fn flaw(page: &Page, came: &Came, code: &str, limit: usize) -> Flawed {
    let w = page.w;
    let shown: String = came.name.chars().filter(|c| !c.is_control()).take(80).collect();
    let name = || ("name", format!("\u{2068}{shown}\u{2069}").into());
    let text = match code {
        "empty" => w.ta("problem-file-empty", &[name()]),
        "too_large" => {
            w.ta("problem-file-too-large", &[name(), ("size", w.size(limit as u64).into())])
        }
        "heic" => w.ta("problem-file-heic", &[name()]),
        "damaged" => w.ta("problem-file-damaged", &[name()]),
        "too_many_pixels" => w.ta("problem-file-pixels", &[name()]),
        "pdf_encrypted" => w.ta("problem-file-locked", &[name()]),
        "refused" => w.ta("problem-file-refused", &[name()]),
        "pdf_active" | "pdf_too_complex" => w.ta("problem-file-active", &[name()]),
        _ => w.ta("problem-file-kind", &[name()]),
    };
    Flawed { field: came.field.clone(), text }
}
