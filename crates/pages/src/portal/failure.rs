//! What a page says when it cannot be shown: what is safe, what to do, and a
//! reference where the fault is ours. Not there and not yours read alike.

use askama::Template;
use words::Words;

use crate::layout::Shell;

/// Why a page cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// 400: what came cannot be read.
    Unreadable,
    /// 403: the form was not ours, or its time has passed.
    Expired,
    /// 403: the role does not reach so far.
    Forbidden,
    /// 404: not there, or not yours.
    NotFound,
    /// 405: not done this way.
    Method,
    /// 413: more than we take.
    TooLarge {
        /// The most bytes.
        limit: u64,
    },
    /// 429: too many tries.
    TooMany {
        /// When to try again, in seconds.
        seconds: u64,
    },
    /// 500: our fault.
    Ours {
        /// The reference, such as `E-4K7Q`.
        reference: String,
    },
    /// 503: our records cannot be reached.
    Unavailable,
    /// 507: no room.
    Full,
}

/// A page that says so.
#[derive(Template)]
#[template(path = "portal/failure.html")]
pub struct Failure {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Why.
    pub why: Why,
}

impl Failure {
    /// The page with its title.
    pub fn new(shell: Shell, why: Why) -> Failure {
        let w = shell.w;
        let mut page = Failure { w, shell, why };
        page.shell.title = page.heading();
        page
    }

    /// The heading.
    pub fn heading(&self) -> String {
        match self.why {
            Why::Unreadable | Why::Method => self.w.t("failure-unreadable-title"),
            Why::Expired => self.w.t("failure-expired-title"),
            Why::Forbidden => self.w.t("failure-forbidden-title"),
            Why::NotFound => self.w.t("failure-not-found-title"),
            Why::TooLarge { .. } => self.w.t("failure-too-large-title"),
            Why::TooMany { .. } => self.w.t("failure-too-many-title"),
            Why::Ours { .. } => self.w.t("failure-ours-title"),
            Why::Unavailable => self.w.t("failure-unavailable-title"),
            Why::Full => self.w.t("failure-full-title"),
        }
    }

    /// What is safe and what to do.
    pub fn text(&self) -> String {
        let w = self.w;
        match &self.why {
            Why::Unreadable | Why::Method => w.t("failure-unreadable-text"),
            Why::Expired => w.t("failure-expired-text"),
            Why::Forbidden => w.t("failure-forbidden-text"),
            Why::NotFound => w.t("failure-not-found-text"),
            Why::TooLarge { limit } => {
                w.ta("failure-too-large-text", &[("size", w.size(*limit).into())])
            }
            Why::TooMany { seconds } => {
                let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
                w.ta("failure-too-many-text", &[("span", w.span(minutes).into())])
            }
            Why::Ours { reference } => {
                w.ta("failure-ours-text", &[("reference", super::apart(reference).into())])
            }
            Why::Unavailable => w.t("failure-unavailable-text"),
            Why::Full => w.t("failure-full-text"),
        }
    }
}
