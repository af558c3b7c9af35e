//! Why a paper was not printed.

use std::fmt;

use crate::script::Script;

/// Why a paper was not printed. None of its texts holds a value of the paper but one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// No loaded face has this letter. Nothing is printed rather than an empty box.
    Lacking {
        /// The script to find a face for.
        script: Script,
        /// The first letter that lacks.
        letter: char,
    },
    /// More text than any paper of this kind has.
    TooManyLetters {
        /// How many are taken, in code points over all values.
        most: usize,
    },
    /// More lines, pieces or entries than are taken.
    TooManyLines {
        /// How many are taken.
        most: usize,
    },
    /// It would be longer than papers of its kind may be.
    TooManyPages {
        /// How many pages it would have.
        pages: usize,
        /// How many it may have.
        most: usize,
    },
    /// A text that a mark cannot hold: empty, too long, or with letters it does not know.
    Mark {
        /// `Code 128` or `QR`.
        what: &'static str,
    },
    /// The template could not be set: a mistake of the house's own.
    Template(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Lacking { script, letter } => write!(
                f,
                "no face is there for the script {script} (U+{:04X}); name a folder of fonts that \
                 holds one",
                u32::from(*letter)
            ),
            Error::TooManyLetters { most } => write!(f, "the text has more than {most} letters"),
            Error::TooManyLines { most } => write!(f, "there are more than {most} lines"),
            Error::TooManyPages { pages, most } => {
                write!(f, "it would have {pages} pages, and {most} are the most")
            }
            Error::Mark { what } => write!(f, "a {what} code cannot hold this text"),
            Error::Template(why) => write!(f, "a template of paper could not be set: {why}"),
        }
    }
}

impl std::error::Error for Error {}
