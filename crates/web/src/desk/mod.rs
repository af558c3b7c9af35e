//! The advisor's side over HTTP. Each handler reads what was asked, calls one
//! verb of `app`, and fills a page of `pages::desk`; it decides nothing. Every
//! page is whole without a script; `?part=` gives one region of it for a live
//! refresh, drawn by the same templates.

pub mod account;
mod asked;
pub mod bulk;
pub mod call_backs;
pub mod calls;
pub mod case;
pub mod chat;
pub mod deeds;
pub mod door;
pub mod drafting;
pub mod examinations;
pub mod feed;
pub mod late;
pub mod look;
pub mod mail;
pub mod notices;
pub mod order_deeds;
pub mod orders;
pub mod photographs;
pub mod policies;
pub mod queue;
pub mod rights;
pub mod sent;
pub mod settings;
pub mod tokens;
pub mod told;
pub mod writing;

pub use asked::Asked;
