//! the job runner and the mail going out.
