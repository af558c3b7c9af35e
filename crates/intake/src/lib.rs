//! What comes from outside made safe: bytes in, bytes out, limits, no files,
//! no network and no clock. A photograph is recognised by its content, decoded
//! within stated bounds and drawn anew without a single byte of its metadata;
//! a PDF is looked through for anything that could act by itself and passed on
//! as it is, to be served as a download only.
//!
//! It is not a virus scanner and it does not decide who may send what: the
//! caller holds the limits of the region and the number of decodes at once.

pub mod calls;
mod cards;
mod colour;
mod encode;
mod jpeg;
pub mod mail;
mod names;
pub mod orders;
mod pdf;
mod picture;
mod png_in;
mod shrink;
mod tiff;
#[cfg(test)]
mod uploads;
mod webp;

pub use cards::mask_card_numbers;
pub use names::clean_file_name;

use picture::Picture;
use sha2::{Digest, Sha256};

/// Decoders of formats that cannot be read row by row may use this many bytes.
pub(crate) const DECODE_BYTES: usize = 256 * 1024 * 1024;

/// What a sender may send, and what is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of one file.
    pub bytes: usize,
    /// Most pixels, read from the header before anything is decoded.
    pub pixels: u64,
    /// Long side of the shown copy, in pixels.
    pub shown_side: u32,
    /// Long side of the thumbnail, in pixels.
    pub thumb_side: u32,
}

impl Default for Limits {
    /// 10 MiB (10,485,760 bytes), 100 million pixels, shown at 2,560 and 320 pixels.
    fn default() -> Self {
        Limits { bytes: 10 * 1024 * 1024, pixels: 100_000_000, shown_side: 2560, thumb_side: 320 }
    }
}

/// What the bytes turned out to be. WebP is accepted as the kind it is converted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A photograph.
    Jpeg,
    /// A drawing or a screen copy.
    Png,
    /// A paper.
    Pdf,
}

impl Kind {
    /// The stable code: part of the API and of stored rows.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Jpeg => "jpeg",
            Kind::Png => "png",
            Kind::Pdf => "pdf",
        }
    }

    /// The media type under which the shown copy is served.
    pub const fn media_type(self) -> &'static str {
        match self {
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::Pdf => "application/pdf",
        }
    }

    /// The ending a downloaded copy gets, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Kind::Jpeg => "jpg",
            Kind::Png => "png",
            Kind::Pdf => "pdf",
        }
    }

    /// Whether a browser may show it in the page. What may not is served with
    /// `Content-Disposition: attachment` and a sandbox.
    pub const fn shown_inline(self) -> bool {
        !matches!(self, Kind::Pdf)
    }
}

/// A file that may be kept, with the copy that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Kind of the shown copy.
    pub kind: Kind,
    /// SHA-256 of the bytes exactly as received.
    pub original_sha256: [u8; 32],
    /// The copy people see: a picture drawn anew, or the PDF cut after its end.
    pub shown: Vec<u8>,
    /// Media type of `shown`.
    pub shown_type: &'static str,
    /// A small JPEG; none for a PDF.
    pub thumb: Option<Vec<u8>>,
    /// Width of `shown` in pixels after orientation; 0 for a PDF.
    pub width: u32,
    /// Height of `shown` in pixels after orientation; 0 for a PDF.
    pub height: u32,
}

/// Why a file is not taken. The code is stable: sentences are chosen by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refused {
    /// No bytes at all.
    Empty,
    /// More bytes than the limit.
    TooLarge,
    /// Neither JPEG, PNG, WebP nor PDF, whatever its name says.
    WrongKind,
    /// HEIC, HEIF or AVIF: the phone can send a JPEG instead.
    Heic,
    /// Begins like an accepted kind and cannot be read to its end.
    Damaged,
    /// The header announces more pixels than the limit.
    TooManyPixels,
    /// Needs a password, or restricts what readers may do.
    PdfEncrypted,
    /// Carries scripts, launches, embedded files or rich media.
    PdfActive,
    /// Nested, packed or filtered beyond what is looked through.
    PdfTooComplex,
}

impl Refused {
    /// Every reason, so that each can be shown to have its sentence.
    pub const ALL: &'static [Refused] = &[
        Refused::Empty,
        Refused::TooLarge,
        Refused::WrongKind,
        Refused::Heic,
        Refused::Damaged,
        Refused::TooManyPixels,
        Refused::PdfEncrypted,
        Refused::PdfActive,
        Refused::PdfTooComplex,
    ];

    /// The stable code: part of the API and the tail of its locale key.
    pub const fn code(self) -> &'static str {
        match self {
            Refused::Empty => "empty",
            Refused::TooLarge => "too_large",
            Refused::WrongKind => "wrong_kind",
            Refused::Heic => "heic",
            Refused::Damaged => "damaged",
            Refused::TooManyPixels => "too_many_pixels",
            Refused::PdfEncrypted => "pdf_encrypted",
            Refused::PdfActive => "pdf_active",
            Refused::PdfTooComplex => "pdf_too_complex",
        }
    }

    /// The HTTP status that says the same: 413 for size, otherwise 415.
    pub const fn status(self) -> u16 {
        match self {
            Refused::TooLarge => 413,
            _ => 415,
        }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Refused {}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    Jpeg,
    Png,
    Webp,
    Pdf,
    Heic,
    Other,
}

fn recognise(bytes: &[u8]) -> Seen {
    const HEIF_BRANDS: [&[u8; 4]; 14] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"heif", b"mif1",
        b"mif2", b"msf1", b"avif", b"avis",
    ];
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) || bytes == [0xFF, 0xD8] {
        return Seen::Jpeg;
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Seen::Png;
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Seen::Webp;
    }
    if bytes.starts_with(b"%PDF-") {
        return Seen::Pdf;
    }
    if bytes.get(4..8) == Some(b"ftyp")
        && bytes
            .get(8..12)
            .is_some_and(|brand| HEIF_BRANDS.iter().any(|known| brand == known.as_slice()))
    {
        return Seen::Heic;
    }
    Seen::Other
}

/// Looks at what was sent and makes the copy that may be shown.
///
/// Takes up to a second of processor time for a large photograph, so call it
/// where blocking is allowed and bound how many run at once.
///
/// # Errors
/// [`Refused`] with a stable code; nothing about the bytes is ever a panic.
pub fn photo_or_paper(bytes: &[u8], limits: &Limits) -> Result<Accepted, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > limits.bytes {
        return Err(Refused::TooLarge);
    }
    let seen = recognise(bytes);
    // A decoder that gives up by panicking on hostile bytes has said "damaged".
    std::panic::catch_unwind(|| look_at(seen, bytes, limits)).unwrap_or(Err(Refused::Damaged))
}

fn look_at(seen: Seen, bytes: &[u8], limits: &Limits) -> Result<Accepted, Refused> {
    match seen {
        Seen::Other => Err(Refused::WrongKind),
        Seen::Heic => Err(Refused::Heic),
        Seen::Pdf => accept_paper(bytes),
        Seen::Jpeg => accept_picture(bytes, jpeg::read(bytes, limits)?, Kind::Jpeg, limits),
        Seen::Png => {
            let picture = png_in::read(bytes, limits)?;
            let kind = drawn_as(bytes, &picture, true);
            accept_picture(bytes, picture, kind, limits)
        }
        Seen::Webp => {
            let (picture, lossy) = webp::read(bytes, limits)?;
            let kind = drawn_as(bytes, &picture, !lossy);
            accept_picture(bytes, picture, kind, limits)
        }
    }
}

/// Screen copies and drawings stay sharp as PNG while that is small; whatever
/// needs transparency keeps it; everything else is a photograph.
fn drawn_as(bytes: &[u8], picture: &Picture, exact: bool) -> Kind {
    const SMALL: usize = 1024 * 1024;
    if picture.has_alpha() || (exact && bytes.len() <= SMALL) { Kind::Png } else { Kind::Jpeg }
}

fn accept_picture(
    bytes: &[u8],
    picture: Picture,
    kind: Kind,
    limits: &Limits,
) -> Result<Accepted, Refused> {
    let (mut kind, mut shown) = match kind {
        Kind::Png => (Kind::Png, encode::png(&picture)?),
        Kind::Jpeg | Kind::Pdf => (Kind::Jpeg, encode::jpeg(&picture)?),
    };
    if kind == Kind::Png && shown.len() > limits.bytes {
        (kind, shown) = (Kind::Jpeg, encode::jpeg(&picture)?);
    }
    let small = shrink::to_fit(&picture, limits.thumb_side);
    Ok(Accepted {
        kind,
        original_sha256: Sha256::digest(bytes).into(),
        shown,
        shown_type: kind.media_type(),
        thumb: Some(encode::jpeg(small.as_ref().unwrap_or(&picture))?),
        width: picture.width,
        height: picture.height,
    })
}

fn accept_paper(bytes: &[u8]) -> Result<Accepted, Refused> {
    let end = pdf::look_through(bytes)?;
    Ok(Accepted {
        kind: Kind::Pdf,
        original_sha256: Sha256::digest(bytes).into(),
        shown: bytes.get(..end).unwrap_or(bytes).to_vec(),
        shown_type: Kind::Pdf.media_type(),
        thumb: None,
        width: 0,
        height: 0,
    })
}
