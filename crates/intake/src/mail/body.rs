//! The words of a message as they are shown: what is new in the open, every
//! quotation and signature foldable in its own place, so that answers between
//! quotations keep their order. Put together, the pieces are the whole text.

/// A run of lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// What the sender wrote now.
    Words(String),
    /// What was written before, with the line that says by whom.
    Quoted(String),
    /// The sender's signature or the line a mail program adds.
    Signature(String),
}

impl Piece {
    /// The text, whichever it is.
    pub fn text(&self) -> &str {
        match self {
            Piece::Words(text) | Piece::Quoted(text) | Piece::Signature(text) => text,
        }
    }

    /// Whether it is shown folded.
    pub fn is_folded(&self) -> bool {
        !matches!(self, Piece::Words(_))
    }
}

/// The text of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// In the order of the message.
    pub pieces: Vec<Piece>,
    /// The text was longer than is read; the raw message has all of it.
    pub cut: bool,
    /// A charset's label was wrong, unknown or refused, so letters may be wrong.
    pub doubtful: bool,
}

impl Body {
    /// What the sender wrote now, without quotations and signature.
    pub fn fresh(&self) -> String {
        let open = self.pieces.iter().filter(|piece| !piece.is_folded());
        open.map(Piece::text).collect::<Vec<_>>().join("\n\n")
    }

    /// The quotations and signatures, in order.
    pub fn folded(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter(|piece| piece.is_folded()).map(Piece::text)
    }

    /// Everything, in order.
    pub fn whole(&self) -> String {
        self.pieces.iter().map(Piece::text).collect::<Vec<_>>().join("\n\n")
    }

    pub(super) fn append(&mut self, more: Vec<Piece>) {
        self.pieces.extend(more);
    }
}

/// Letters and figures of pieces; with `folded`, only of those that are.
fn weight(pieces: &[Piece], folded: bool) -> usize {
    let counted = pieces.iter().filter(|piece| !folded || piece.is_folded());
    counted.map(|piece| piece.text().chars().filter(|c| c.is_alphanumeric()).count()).sum()
}

/// Chooses between the plain and the HTML way of saying the same. Plain text is
/// what the sender's program made to be read so; HTML is taken where plain text
/// is empty or only says to look elsewhere, or where only HTML shows what is quoted.
pub(super) fn choose(plain: Option<Vec<Piece>>, html: Option<Vec<Piece>>) -> Vec<Piece> {
    match (plain, html) {
        (Some(plain), Some(html)) => {
            let (ours, theirs) = (weight(&plain, false), weight(&html, false));
            let hollow = ours == 0 || (ours < 200 && theirs > ours * 4 + 200);
            let quoted_there = weight(&plain, true) == 0 && weight(&html, true) > 0;
            if theirs > 0 && (hollow || quoted_there) { html } else { plain }
        }
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => Vec::new(),
    }
}
