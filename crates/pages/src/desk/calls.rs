//! One telephone call, and the banner of those that ring: who calls, her open cases, when house and
//! client last heard of each other. Whose call it is a person says; nothing here guesses.

use askama::Template;

use super::frame::{Frame, Link, Status};
use super::policies::Deed;

/// A call that rings.
#[derive(Debug, Clone)]
pub struct Ring {
    /// That it rings, and for which line.
    pub title: String,
    /// Who calls: a name where only one client has the number, else the number.
    pub caller: String,
    /// When house and client last heard of each other; empty where they never did.
    pub last: String,
    /// Her open cases.
    pub cases: Vec<Link>,
    /// Where the call is.
    pub open: Link,
}

/// The calls that ring, for a live refresh.
#[derive(Clone, Template)]
#[template(path = "desk/rings.html")]
pub struct RingsPart {
    /// What stands round it.
    pub frame: Frame,
    /// The calls, the longest first.
    pub rings: Vec<Ring>,
}

/// One call.
#[derive(Clone, Template)]
#[template(path = "desk/call.html")]
pub struct CallPage {
    /// What stands round it.
    pub frame: Frame,
    /// The way back.
    pub back: Link,
    /// Who called, or was called.
    pub title: String,
    /// What became of it.
    pub status: Status,
    /// Terms and facts.
    pub facts: Vec<(String, String)>,
    /// What staff keep of it while it stands in no case.
    pub note: String,
    /// The clients who gave this number.
    pub clients: Vec<Link>,
    /// That several did; empty otherwise.
    pub several: String,
    /// Their open cases.
    pub cases: Vec<Link>,
    /// What may be done with it.
    pub deeds: Vec<Deed>,
}
