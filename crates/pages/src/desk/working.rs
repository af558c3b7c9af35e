//! How a deadline was counted: the promise, the calendar, and every interval
//! that was or was not counted. An advisor can read it out to a client.

use askama::Template;

use super::frame::{Frame, Link, Status};

/// One interval.
#[derive(Debug, Clone)]
pub struct Interval {
    /// The day in words.
    pub day: String,
    /// From when to when.
    pub span: String,
    /// What was counted of it; empty where nothing was.
    pub counted: String,
    /// The sum so far.
    pub sum: String,
    /// Why it was not counted, or what ended it; empty for nothing to say.
    pub why: String,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/working.html")]
pub struct WorkingPage {
    /// What stands round it.
    pub frame: Frame,
    /// Back to the case.
    pub back: Link,
    /// The number of the case.
    pub number: String,
    /// Which promise.
    pub promise: String,
    /// The answer: when it is due.
    pub answer: String,
    /// How it stands.
    pub state: Status,
    /// What was promised, since when, by which calendar, in which zone.
    pub facts: Vec<(String, String)>,
    /// The intervals.
    pub intervals: Vec<Interval>,
}
