//! view models and templates, for screen and for e-mail.
