//! The bounds of what is read and the reasons why something is not. All of
//! them are counted on the raw bytes, before anything is decoded.

/// Most bytes of a message: 36 MiB.
pub(super) const MESSAGE_BYTES: usize = 36 * 1024 * 1024;
/// Most parts of a message.
pub(super) const PARTS: usize = 500;
/// Most multiparts within one another.
pub(super) const DEPTH: usize = 20;
/// Most bytes of one line of a header: 64 KiB.
pub(super) const LINE_BYTES: usize = 64 * 1024;
/// Most bytes of all headers of a message and its parts together: 512 KiB.
pub(super) const HEADERS_BYTES: usize = 512 * 1024;
/// Plain text that is read, decoded: 4 MiB; the rest is cut.
pub(super) const TEXT_BYTES: usize = 4 * 1024 * 1024;
/// HTML that is read, decoded: 8 MiB; the rest is cut.
pub(super) const HTML_BYTES: usize = 8 * 1024 * 1024;
/// Most lines of text that are read; the rest is cut.
pub(super) const TEXT_LINES: usize = 100_000;
/// Most events (elements, words, breaks, pictures) of HTML that are read; the rest is cut.
pub(super) const HTML_EVENTS: usize = 200_000;
/// Most elements within one another; deeper ones are left out, their words stay.
pub(super) const HTML_DEPTH: usize = 100;
/// Most bytes of clean HTML: 2 MiB.
pub(super) const CLEAN_BYTES: usize = 2 * 1024 * 1024;

/// Why a message is not read. It is kept raw and shown to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// No bytes, or nothing but white space.
    Empty,
    /// More than 36 MiB.
    TooLarge,
    /// Not one header field, and no text either.
    NoHeader,
    /// A line of a header is longer than 64 KiB.
    HeaderTooLong,
    /// All headers together are larger than 512 KiB.
    HeadersTooLarge,
    /// More than 500 parts.
    TooManyParts,
    /// More than 20 multiparts within one another.
    TooDeep,
}

impl Unreadable {
    /// Every reason, so that each can be shown to have its sentence.
    pub const ALL: &'static [Unreadable] = &[
        Unreadable::Empty,
        Unreadable::TooLarge,
        Unreadable::NoHeader,
        Unreadable::HeaderTooLong,
        Unreadable::HeadersTooLarge,
        Unreadable::TooManyParts,
        Unreadable::TooDeep,
    ];

    /// The stable code: part of stored rows and the tail of its locale key.
    pub const fn code(self) -> &'static str {
        match self {
            Unreadable::Empty => "empty",
            Unreadable::TooLarge => "too_large",
            Unreadable::NoHeader => "no_header",
            Unreadable::HeaderTooLong => "header_too_long",
            Unreadable::HeadersTooLarge => "headers_too_large",
            Unreadable::TooManyParts => "too_many_parts",
            Unreadable::TooDeep => "too_deep",
        }
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Unreadable {}
