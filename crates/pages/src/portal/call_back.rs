//! Ask to be called back: a number, a time, and what it is about. About a case of hers the client
//! asks for a time, for another one, or takes it back. The times are told on her own clock.

use askama::Template;
use jiff::Zoned;
use words::Words;

use super::field::{Choice, Flawed, Look, Part, Summary};
use crate::layout::Shell;

/// The page.
#[derive(Template)]
#[template(path = "portal/call_back.html")]
pub struct CallBackPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The case it is about; empty for one of its own.
    pub number: String,
    /// Whether her name and address are known.
    pub known: bool,
    /// The times that are free, in order.
    pub slots: Vec<Choice>,
    /// The time that stands, on her clock.
    pub stands: Option<(Zoned, Zoned)>,
    /// Whose clock the times are on.
    pub zone: String,
    /// What was typed.
    pub typed: Vec<(String, String)>,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
}

impl CallBackPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> CallBackPage {
        self.shell.title = self.w.t("call-back-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// Where the form goes, and what lies below it.
    pub fn at(&self, tail: &str) -> String {
        match self.number.as_str() {
            "" => self.shell.href(&format!("/call-back{tail}")),
            number => self.shell.href(&format!("/cases/{number}/call-back{tail}")),
        }
    }

    /// The time that stands, in a sentence.
    pub fn standing(&self) -> Option<String> {
        let (from, until) = self.stands.as_ref()?;
        let args =
            [("from", self.w.moment(from).into()), ("until", self.w.time(until.time()).into())];
        Some(self.w.ta("call-back-stands", &args))
    }

    fn part(&self, look: Look, name: &str, label: String) -> Part {
        Part::new(self.w, look, name, label).back(&self.typed, &self.flaws)
    }

    /// The fields.
    pub fn parts(&self) -> Vec<Part> {
        let w = self.w;
        let mut parts = Vec::new();
        if !self.known {
            let mut name = self.part(Look::Line, "name", w.t("field-name"));
            name.autocomplete = "name";
            parts.push(name);
        }
        let mut phone = self.part(Look::Phone, "phone", w.t("field-phone"));
        phone.autocomplete = "tel";
        phone.hint = w.t("call-back-phone-hint");
        parts.push(phone);
        let mut slot = self.part(Look::Select, "slot", w.t("call-back-slot"));
        slot.hint = w.ta("call-back-slot-hint", &[("zone", self.zone.as_str().into())]);
        slot.choices.clone_from(&self.slots);
        parts.push(slot);
        if !self.known {
            let mut email = self.part(Look::Email, "email", w.t("field-email"));
            email.autocomplete = "email";
            email.optional = true;
            email.hint = w.t("call-back-email-hint");
            let mut words = self.part(Look::Text, "words", w.t("call-back-words"));
            words.optional = true;
            words.lines = 3;
            parts.extend([email, words]);
        }
        parts
    }
}
