//! What an EPCIS 2.0 document and its events must look like (ISO/IEC 19987).
//!
//! One table for each kind of event, in our own words. [`check`] finds every fault of a document;
//! [`read`] gives its events once there is none. Formats are always asked of documents that are
//! taken; leaving them away is for comparing with readers that do not ask.

mod rules;
mod tables;

use super::event::Event;
use super::shape::{self, Fault, FaultKind, Shape};
use serde_json::Value;

/// Most events of one document.
pub const MAX_EVENTS: usize = 10_000;

/// Whether formats are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formats {
    /// Addresses, instants and prefixed names must be such.
    Asked,
    /// They may be any text.
    NotAsked,
}

/// Every fault of a document: of an EPCISDocument, an EPCISQueryDocument or an event alone.
#[must_use]
pub fn check(document: &Value, formats: Formats) -> Vec<Fault> {
    shape::faults(document, &Shape::Walk(tables::whole), formats == Formats::Asked)
}

/// Reads the events of a document without faults.
///
/// # Errors
/// Every fault, at most [`shape::MAX_FAULTS`].
pub fn read(document: &Value) -> Result<Vec<Event>, Vec<Fault>> {
    let faults = check(document, Formats::Asked);
    if !faults.is_empty() {
        return Err(faults);
    }
    let one = |at: String, kind: FaultKind| vec![Fault { kind, at, name: "eventList".to_owned() }];
    let events =
        super::hash::events(document).map_err(|_| one(String::new(), FaultKind::Missing))?;
    if events.len() > MAX_EVENTS {
        return Err(one("/epcisBody/eventList".to_owned(), FaultKind::TooMany));
    }
    let read = |(place, event): (usize, &Value)| {
        let at = || format!("/epcisBody/eventList/{place}");
        serde_json::from_value(event.clone()).map_err(|_| one(at(), FaultKind::Kind))
    };
    events.into_iter().enumerate().map(read).collect()
}

#[cfg(test)]
mod tests;
