//! What a use case may answer instead of doing what was asked. A door turns
//! each into its own form: a status, a page, an exit code. Refusals and field
//! errors have stable codes; their sentences are in the locale files under
//! `refusal-<code>` and `field-<code>`.

use domain::access::Denied;
use jiff::Timestamp;

/// One wrong field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Its name, as the door knows it.
    pub field: String,
    /// What is wrong, by code.
    pub code: &'static str,
    /// The nearest valid name, or what it contradicts, in the words of the vocabulary.
    pub near: Option<String>,
}

impl FieldError {
    /// A wrong field.
    pub fn new(field: impl Into<String>, code: &'static str) -> FieldError {
        FieldError { field: field.into(), code, near: None }
    }

    /// The same, with the nearest valid name or what it contradicts.
    #[must_use]
    pub fn near(mut self, near: Option<impl Into<String>>) -> FieldError {
        self.near = near.map(Into::into);
        self
    }
}

/// Why a use case did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The thing's state, or a rule, says no.
    Refused(&'static str),
    /// Not there, or not yours: told alike.
    NotFound,
    /// The role is too low for a thing one may see.
    Denied(Denied),
    /// Fields are wrong.
    Invalid(Vec<FieldError>),
    /// Something new arrived since the reply was begun; it is kept.
    Held {
        /// The timeline's length now.
        entries: i64,
    },
    /// The thing is not as the asker said it was when it was read.
    Changed {
        /// The timeline's length now.
        entries: i64,
    },
    /// Tried too often.
    TooMany {
        /// When it may be tried again.
        again_at: Timestamp,
    },
    /// The same idempotency key came with another request.
    OtherRequest,
    /// The store could not.
    Store(store::Error),
    /// Ours: something that should not happen.
    Internal(String),
}

/// Result of every use case.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// One wrong field.
    pub fn field(field: impl Into<String>, code: &'static str) -> Error {
        Error::Invalid(vec![FieldError::new(field, code)])
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Refused(code) => write!(f, "refused: {code}"),
            Error::NotFound => f.write_str("not found"),
            Error::Denied(denied) => denied.fmt(f),
            Error::Invalid(fields) => {
                f.write_str("invalid:")?;
                fields.iter().try_for_each(|e| write!(f, " {} ({})", e.field, e.code))
            }
            Error::Held { entries } => {
                write!(f, "held back: the timeline has {entries} entries now")
            }
            Error::Changed { entries } => {
                write!(f, "changed since it was read: the timeline has {entries} entries now")
            }
            Error::TooMany { again_at } => write!(f, "too many tries, again at {again_at}"),
            Error::OtherRequest => f.write_str("the idempotency key was used for another request"),
            Error::Store(error) => error.fmt(f),
            Error::Internal(what) => write!(f, "internal: {what}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Error {
        Error::Store(error)
    }
}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Error {
        Error::Denied(denied)
    }
}

impl From<domain::case::Refusal> for Error {
    fn from(refusal: domain::case::Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

impl From<crate::secrets::NoRandomness> for Error {
    fn from(_: crate::secrets::NoRandomness) -> Error {
        Error::Internal("the system gave no random bytes".to_owned())
    }
}
