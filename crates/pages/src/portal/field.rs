//! One field of a form as a person meets it: label, hint, what was typed, what
//! is wrong with it. The label stands above, the mistake is said in text beside
//! the field and again in the summary at the top, in the same words.

use askama::Template;
use words::Words;

/// What a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// One line of text.
    Line,
    /// A code or number: one line, always written left to right.
    Code,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A day.
    Day,
    /// Several lines.
    Text,
    /// Exactly one of a few.
    Radios,
    /// Exactly one of a few, each with its drawing.
    Drawings,
    /// Any of a few.
    Checks,
    /// Exactly one of many.
    Select,
    /// A six-digit code.
    SixDigits,
}

/// One of the answers offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A second line, or nothing.
    pub hint: String,
    /// Its language, where it is not the page's: tag and direction.
    pub language: Option<(String, String)>,
}

impl Choice {
    /// An answer with a label only.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into(), hint: String::new(), language: None }
    }

    /// The same answer with a second line.
    #[must_use]
    pub fn hinted(mut self, hint: impl Into<String>) -> Choice {
        self.hint = hint.into();
        self
    }
}

/// A field and what is wrong with it, in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flawed {
    /// The field's name.
    pub field: String,
    /// What is wrong and what would be right.
    pub text: String,
}

/// The summary at the top of a page that comes back: empty when nothing is wrong.
#[derive(Template)]
#[template(path = "parts/summary.html")]
pub struct Summary<'a> {
    /// The reader's words.
    pub w: &'static Words,
    /// What is wrong, in the order of the page.
    pub flaws: &'a [Flawed],
}

impl askama::filters::HtmlSafe for Summary<'_> {}

/// One field, ready to be written into a form.
#[derive(Template)]
#[template(path = "parts/field.html")]
pub struct Part {
    /// The reader's words.
    pub w: &'static Words,
    /// What it looks like.
    pub look: Look,
    /// Its name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// A hint, or nothing.
    pub hint: String,
    /// What was typed; for checks, the values apart by spaces.
    pub value: String,
    /// What is wrong with it.
    pub flaw: Option<String>,
    /// Whether it may be left empty, which the label then says.
    pub optional: bool,
    /// The answers offered.
    pub choices: Vec<Choice>,
    /// The browser's word for it, or nothing.
    pub autocomplete: &'static str,
    /// The most letters it takes; 0 says nothing.
    pub longest: usize,
    /// How many lines a text shows.
    pub lines: usize,
}

impl askama::filters::HtmlSafe for Part {}

impl Part {
    /// With what was typed into it and what was wrong with that, where the page comes back.
    pub(crate) fn back(mut self, typed: &[(String, String)], flaws: &[Flawed]) -> Part {
        let own = typed.iter().find(|(field, _)| *field == self.name);
        self.value = own.map(|(_, value)| value.clone()).unwrap_or_default();
        let flaw = flaws.iter().find(|flaw| flaw.field == self.name);
        self.flaw = flaw.map(|flaw| flaw.text.clone());
        self
    }

    /// A field with nothing typed.
    pub fn new(w: &'static Words, look: Look, name: &str, label: String) -> Part {
        Part {
            w,
            look,
            name: name.to_owned(),
            label,
            hint: String::new(),
            value: String::new(),
            flaw: None,
            optional: false,
            choices: Vec::new(),
            autocomplete: "",
            longest: 0,
            lines: 6,
        }
    }

    /// Whether an answer is among those given.
    pub fn chosen(&self, value: &str) -> bool {
        match self.look {
            Look::Checks => self.value.split_whitespace().any(|given| given == value),
            _ => self.value == value,
        }
    }

    /// Whether it is a group of answers under a legend.
    pub fn grouped(&self) -> bool {
        matches!(self.look, Look::Radios | Look::Drawings | Look::Checks)
    }

    /// Whether one answer of the group puts out the others.
    pub fn single(&self) -> bool {
        self.look == Look::Radios
    }

    /// The ids of hint and mistake, for `aria-describedby`.
    pub fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("h-{}", self.name));
        }
        if self.flaw.is_some() {
            ids.push(format!("e-{}", self.name));
        }
        ids.join(" ")
    }

    /// The id of the field, or of the first of its answers.
    pub fn id(&self, place: &usize) -> String {
        if *place == 0 { format!("f-{}", self.name) } else { format!("f-{}-{place}", self.name) }
    }
}
