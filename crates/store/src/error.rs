//! What can go wrong in the store, told so that a door can answer rightly:
//! a lost race is not a full disk, and a full disk is not a broken driver.

/// The store's answer when something could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Somebody else changed the row since it was read.
    Stale,
    /// A uniqueness or other constraint was hit; its name as the database tells it.
    Duplicate(String),
    /// Stored facts contradict each other.
    Inconsistent {
        /// The table concerned.
        table: &'static str,
        /// What was found.
        what: String,
    },
    /// The disk is full: reads go on, writes are refused.
    Full,
    /// The database cannot be reached or asks to come back later.
    Away(String),
    /// More writes are waiting than the queue holds.
    Busy,
    /// Anything else the driver said.
    Driver(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Stale => f.write_str("the row was changed meanwhile"),
            Error::Duplicate(name) => write!(f, "constraint `{name}` was hit"),
            Error::Inconsistent { table, what } => {
                write!(f, "table `{table}` is inconsistent: {what}")
            }
            Error::Full => f.write_str("the disk is full"),
            Error::Away(why) => write!(f, "the database is away: {why}"),
            Error::Busy => f.write_str("too many writes are waiting"),
            Error::Driver(why) => write!(f, "the database driver said: {why}"),
        }
    }
}

impl std::error::Error for Error {}

/// Result of every store function.
pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match &error {
            rusqlite::Error::SqliteFailure(code, text) => match code.code {
                ErrorCode::DiskFull => Error::Full,
                ErrorCode::ConstraintViolation => {
                    Error::Duplicate(text.clone().unwrap_or_else(|| code.to_string()))
                }
                ErrorCode::CannotOpen
                | ErrorCode::SystemIoFailure
                | ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked => Error::Away(error.to_string()),
                _ => Error::Driver(error.to_string()),
            },
            _ => Error::Driver(error.to_string()),
        }
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        use tokio_postgres::error::SqlState;
        let Some(db) = error.as_db_error() else {
            return Error::Away(error.to_string());
        };
        let code = db.code();
        if *code == SqlState::DISK_FULL {
            Error::Full
        } else if *code == SqlState::T_R_SERIALIZATION_FAILURE
            || *code == SqlState::T_R_DEADLOCK_DETECTED
        {
            Error::Stale
        } else if code.code().starts_with("23") {
            Error::Duplicate(db.constraint().unwrap_or(code.code()).to_owned())
        } else if code.code().starts_with("57P")
            || code.code().starts_with("08")
            || code.code().starts_with("53")
        {
            Error::Away(db.message().to_owned())
        } else {
            Error::Driver(format!("{} ({})", db.message(), code.code()))
        }
    }
}

impl From<deadpool_postgres::PoolError> for Error {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(inner) => Error::from(inner),
            other => Error::Away(other.to_string()),
        }
    }
}
