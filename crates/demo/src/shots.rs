//! From what a story asks for to what the camera and the pen are told.

use crate::house::House;
use crate::pictures::{self, Defect, Piece, Shot};
use crate::receipts::{self, ReceiptFacts};
use crate::stories::{Paper, Photo};

/// The photograph a story asks for.
pub fn photograph(photo: &Photo, seed: u64, taken: jiff::civil::DateTime) -> Vec<u8> {
    let drawing = House::orle().ok().and_then(|h| h.family(&photo.family).map(|f| f.drawing.clone()));
    let piece = match drawing.as_deref() {
        Some("cagole") => Piece::Cagole,
        Some("speed") => Piece::Speed,
        Some("track") => Piece::Track,
        Some("triples") => Piece::TripleS,
        Some("xl3") => Piece::Xl3,
        _ => Piece::Hourglass,
    };
    let defect = photo.defect.as_deref().map(|code| match code {
        "loose_stitching" | "handle_base" | "strap" => Defect::LooseStitching,
        "outsole_delamination" | "glue_line" => Defect::SoleOpening,
        "zip_slider" => Defect::ZipSliderOff,
        _ => Defect::Scuff,
    });
    let colour = photo.colour.as_deref().and_then(pictures::colour_named);
    pictures::photograph(&Shot { piece, slot: photo.slot, seed, defect, colour, taken: taken.into() })
}

/// The paper a story asks for, as PDF.
pub fn paper(paper: &Paper, today: jiff::civil::Date, language: &str) -> Vec<u8> {
    receipts::receipt(&ReceiptFacts::of(paper, paper.on.on(today), language))
}
