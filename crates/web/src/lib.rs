//! axum: routes, extractors, HTML handlers, JSON API.
