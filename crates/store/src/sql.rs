//! Statements are files: `sql/<noun>/<verb>.sql`, one statement each, valid on
//! both databases. Where the two must differ, the file says so in its name and
//! `sql_forked!` takes both.

/// A statement, by name, with its text for each database.
#[derive(Debug, Clone, Copy)]
pub struct Sql {
    /// `noun/verb`, for logs and errors.
    pub name: &'static str,
    /// The text for SQLite.
    pub sqlite: &'static str,
    /// The text for PostgreSQL.
    pub postgres: &'static str,
}

/// The statement `sql/<name>.sql`, the same on both databases.
#[macro_export]
macro_rules! sql {
    ($name:literal) => {{
        const TEXT: &str =
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/sql/", $name, ".sql"));
        $crate::Sql { name: $name, sqlite: TEXT, postgres: TEXT }
    }};
}

/// The statement `sql/<name>.sqlite.sql` beside `sql/<name>.postgres.sql`.
#[macro_export]
macro_rules! sql_forked {
    ($name:literal) => {
        $crate::Sql {
            name: $name,
            sqlite: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/sql/",
                $name,
                ".sqlite.sql"
            )),
            postgres: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/sql/",
                $name,
                ".postgres.sql"
            )),
        }
    };
}
