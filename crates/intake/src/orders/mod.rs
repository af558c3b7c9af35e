//! What shops tell of orders, made safe: bytes in, one [`ShopOrder`] after another out, each bad one
//! set aside with its line, its field and a code while the good ones go on.
//!
//! Five ways of telling are read. [`shopify_json`] is the order of Shopify's Admin REST API and of its
//! webhooks, [`shopify_csv`] the export of orders from its admin pages, [`medusa`] the order of
//! Medusa 2's API, [`csv`] any table with a [`Mapping`] beside it, [`selvedge_json`] our own body of
//! `POST /api/v1/orders`. All of them are read as they come, an order at a time: a file of a hundred
//! thousand orders takes the memory of its largest.
//!
//! Pure: what is read from is a parameter, there is no clock, and nothing is decided here. Which of
//! two tellings is the newer says [`Version`]; what becomes of an order is the domain's.

mod amount;
pub mod csv;
mod dates;
mod finish;
mod hook;
mod json;
mod limits;
mod mapping;
pub mod medusa;
mod order;
mod rows;
pub mod selvedge_json;
pub mod shopify_csv;
pub mod shopify_json;
mod split;
mod stream;
mod table;
mod texts;
mod words;
mod wrong;

pub use amount::{Amount, Currency};
pub use hook::{EVENT_HEADER, SHOP_HEADER, SIGNATURE_HEADER, TOPIC_HEADER, Topic, WEBHOOK_HEADER};
pub use limits::*;
pub use mapping::{FIELDS, Mapping};
pub use order::{
    Address, Attribute, Line, LineCount, Parcel, ParcelStatus, Payment, PaymentStatus, Refund,
    ShopOrder, Status, Tax, Version,
};
pub use wrong::{Aside, Code, Note, Remark, Taken, Told, Wrong};
