//! Request bodies, bounded: memory never grows with what somebody sends.

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use http_body_util::Limited;

/// The request with a body of so many bytes at most; one byte more breaks the
/// reading off. The usual limit of axum, which knows nothing of ours, is put aside.
pub(crate) fn at_most(request: Request, bytes: usize) -> Request {
    let mut request = request.map(|body| Body::new(Limited::new(body, bytes)));
    DefaultBodyLimit::disable().apply(&mut request);
    request
}
