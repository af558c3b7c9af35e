//! What a staff page says when it cannot be shown: the portal's sentences, in
//! the frame the reader was working in.

use askama::Template;

use super::frame::Frame;
use crate::portal::failure::{Failure, Why};

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/failure.html")]
pub struct FailurePage {
    /// What stands round it.
    pub frame: Frame,
    /// What is wrong.
    pub title: String,
    /// What is safe and what to do.
    pub lede: String,
}

impl FailurePage {
    /// The page that says `why`.
    pub fn new(frame: Frame, why: Why) -> Self {
        let said = Failure::new(frame.shell.clone(), why);
        Self { title: said.heading(), lede: said.text(), frame }
    }
}
