//! Pages as plain text.
