//! How pages and letters come: print size, text only, light or dark. Asked
//! once, kept for the client, the same on paper.

use askama::Template;
use words::Words;

use super::field::{Choice, Look, Part};
use crate::layout::{Shell, Theme};

/// The preferences page.
#[derive(Template)]
#[template(path = "portal/preferences.html")]
pub struct Preferences {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell, which holds the present choice.
    pub shell: Shell,
    /// Whether it has just been kept.
    pub kept: bool,
    /// Where to go back to: an address of ours.
    pub back: String,
}

impl Preferences {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Preferences {
        self.shell.title = self.w.t("preferences-title");
        self
    }

    /// How pages and letters are set.
    pub fn format(&self) -> Part {
        let w = self.w;
        let mut part = Part::new(w, Look::Radios, "format", w.t("preferences-format"));
        part.choices = vec![
            Choice::new("usual", w.t("answer-format-usual")),
            Choice::new("large", w.t("answer-format-large")).hinted(w.t("preferences-large-hint")),
            Choice::new("text", w.t("answer-format-text")).hinted(w.t("preferences-text-hint")),
        ];
        part.value = if self.shell.text_only {
            "text"
        } else if self.shell.large {
            "large"
        } else {
            "usual"
        }
        .to_owned();
        part
    }

    /// Light or dark.
    pub fn theme(&self) -> Part {
        let w = self.w;
        let mut part = Part::new(w, Look::Radios, "theme", w.t("preferences-theme"));
        part.choices = vec![
            Choice::new(Theme::System.code(), w.t("preferences-theme-system")),
            Choice::new(Theme::Light.code(), w.t("preferences-theme-light")),
            Choice::new(Theme::Dark.code(), w.t("preferences-theme-dark")),
        ];
        part.value = self.shell.theme.code().to_owned();
        part
    }
}
