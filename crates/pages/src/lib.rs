//! Pages: one typed view model and one template each, for the client's side
//! and the house's side.
//!
//! A view model holds facts and the reader's words; it asks nothing of the
//! database and decides nothing. Every page can be had as HTML, as large
//! print and as plain text. Sentences come from `locales/`, markup from
//! `templates/`, and nothing here needs a script.

pub mod assets;
pub mod desk;
pub mod draw;
pub mod email;
pub mod layout;
pub mod notices;
pub mod plain;
pub mod portal;
pub mod reasons;
pub mod rights;

pub use layout::{ClientHint, Known, Shell, Theme};

/// Renders a page. A template of ours cannot fail but by a formatter that
/// refuses, which none of ours does; the empty string stands for that.
pub fn html(page: &impl askama::Template) -> String {
    page.render().unwrap_or_default()
}
