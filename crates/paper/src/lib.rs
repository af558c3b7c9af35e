//! Papers: what the house prints or sends as PDF.
//!
//! Five of them: the label of a return, the slip that goes into its parcel, the gift receipt, the
//! receipt of a withdrawal, and a case as it is printed. Each is a struct of its content and a
//! template of `templates/paper`; headings come from `locales/*/paper.ftl`, and everything else is
//! given as it is to be read. The typesetter (typst) lies in this room alone, because it takes
//! longer to build than all others together; see decision 27.
//!
//! Every paper is tagged (PDF/UA-1) and fit to be kept (PDF/A-2a), with its faces embedded.
//! Printing is synchronous work for one core; see [`Press`].

mod error;
mod fonts;
mod gift;
mod label;
mod marks;
mod press;
mod reading;
mod script;
mod setter;
mod slip;
mod timeline;
mod withdrawal;

pub use error::Error;
pub use fonts::{Fonts, FontsError};
pub use gift::{GiftPiece, GiftReceipt};
pub use label::{Customs, Goods, Party, ReturnLabel, Values};
pub use press::Press;
pub use script::Script;
pub use slip::{ReturnSlip, SlipLine};
pub use timeline::{CasePrint, Entry};
pub use withdrawal::{WithdrawalReceipt, WithdrawnPiece};

use serde_json::{Value, json};
use words::Words;

use crate::press::Sheet;
use crate::setter::Setter;

/// Letters of all values of one paper, in code points.
pub const MOST_LETTERS: usize = 500_000;

/// The head of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct House {
    /// The name as it stands over its door: `ORLE`.
    pub wordmark: String,
    /// The postal address, line by line, the name in law first.
    pub address: Vec<String>,
}

/// A paper with its content.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paper {
    /// Stuck on a parcel.
    ReturnLabel(ReturnLabel),
    /// Put into the parcel.
    ReturnSlip(ReturnSlip),
    /// Given with a present.
    GiftReceipt(GiftReceipt),
    /// Sent when somebody withdrew from a contract.
    WithdrawalReceipt(WithdrawalReceipt),
    /// A case with its timeline.
    Case(CasePrint),
}

/// A printed paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

impl Paper {
    fn sheet(&self, w: &Words, setter: &mut Setter<'_>) -> Result<Sheet, Error> {
        match self {
            Paper::ReturnLabel(label) => label.sheet(w, setter),
            Paper::ReturnSlip(slip) => slip.sheet(w, setter),
            Paper::GiftReceipt(gift) => gift.sheet(w, setter),
            Paper::WithdrawalReceipt(receipt) => receipt.sheet(w, setter),
            Paper::Case(case) => case.sheet(w, setter),
        }
    }
}

/// The head of a sheet as the templates take it.
fn head(house: &House, setter: &mut Setter<'_>) -> Value {
    json!({
        // Letters of a wordmark stand apart only where letters do not join.
        "apart": house.wordmark.chars().all(|c| Script::of(c) == Script::Latin || !c.is_alphabetic()),
        "wordmark": setter.value(&house.wordmark),
        "address": setter.lines(&house.address),
    })
}

/// A QR code with what is said of it to those who do not see it.
fn square(text: &str, w: &Words, setter: &mut Setter<'_>) -> Value {
    let mark = setter.keep(marks::square(text));
    let alt = w.ta("paper-square-alt", &[("text", setter::plain(text).into())]);
    let quiet = marks::QUIET_SQUARE as f64 / mark.modules as f64;
    json!({ "svg": mark.svg, "quiet": quiet, "alt": setter.own(alt) })
}

/// Refuses more lines than a paper of a kind takes, before any is looked at.
fn within(lines: usize, most: usize) -> Result<(), Error> {
    if lines > most { Err(Error::TooManyLines { most }) } else { Ok(()) }
}
