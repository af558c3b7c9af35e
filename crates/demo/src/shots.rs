//! From what a story asks for to what the camera and the pen are told.

use crate::house::House;
use crate::pictures::{self, Piece, Shot};
use crate::receipts::{self, ReceiptFacts};
use crate::stories::{Paper, Photo};

/// The photograph a story asks for.
pub fn photograph(photo: &Photo, seed: u64, taken: jiff::civil::DateTime) -> Vec<u8> {
    let drawing =
        House::orle().ok().and_then(|h| h.family(&photo.family).map(|f| f.drawing.clone()));
    let piece = drawing.as_deref().and_then(Piece::of_drawing).unwrap_or(Piece::Hourglass);
    pictures::photograph(&Shot::of(photo, piece, seed, taken.into()))
}

/// The paper a story asks for, as PDF.
pub fn paper(paper: &Paper, today: jiff::civil::Date, language: &str) -> Vec<u8> {
    receipts::receipt(&ReceiptFacts::of(paper, paper.on.on(today), language))
}
