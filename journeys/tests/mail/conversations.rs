//! Stories of mail.
