//! the only room with SQL; one body for SQLite and PostgreSQL.
