//! Forms as data: fields, their hints, their errors, and one template that
//! draws them all alike, so that every form of the desk keeps what was typed,
//! names its errors in the same words twice, and works without a script. What
//! a form means is the business of whoever builds it.

use askama::Template;

use super::frame::{Frame, Link};

/// How a field is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Text,
    /// An e-mail address.
    Email,
    /// A secret, with paste allowed.
    Password,
    /// A one-time code.
    Code,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A day and a time of the clock, in the zone the hint names.
    Moment,
    /// Several lines; the number of them shown at first.
    Long(u8),
    /// One of many.
    Select,
    /// One of few.
    Radios,
    /// Any of few.
    Checks,
    /// A file.
    File,
    /// Some photographs.
    Photos,
}

impl Kind {
    /// The `type` of a single-line input.
    pub const fn input(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Password => "password",
            Self::Number => "number",
            Self::Date => "date",
            Self::Moment => "datetime-local",
            Self::File | Self::Photos => "file",
            _ => "text",
        }
    }
}

/// One of the things that may be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A second line below it.
    pub hint: String,
    /// Chosen now.
    pub on: bool,
}

impl Choice {
    /// A choice sent as `value` and read as `label`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new(), on: false }
    }

    /// The same, with a second line.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same, chosen where `on`.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.on = on;
        self
    }
}

/// One field with everything that is said about it.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name in the form, and its id with `f-` before it.
    pub name: String,
    /// How it is drawn.
    pub kind: Kind,
    /// What it is called.
    pub label: String,
    /// What helps to fill it; empty for none.
    pub hint: String,
    /// What was typed.
    pub value: String,
    /// What may be chosen.
    pub choices: Vec<Choice>,
    /// What is wrong with it; empty when nothing is.
    pub error: String,
    /// Must be filled.
    pub required: bool,
    /// The `autocomplete` word, `off` by default.
    pub auto: &'static str,
    /// The direction of its text: `auto` or `ltr`.
    pub dir: &'static str,
}

impl Field {
    /// A required field of `kind`, named `name` and called `label`.
    pub fn new(kind: Kind, name: impl Into<String>, label: impl Into<String>) -> Self {
        let dir = match kind {
            Kind::Email | Kind::Code | Kind::Number | Kind::Password => "ltr",
            _ => "auto",
        };
        Self {
            name: name.into(),
            kind,
            label: label.into(),
            hint: String::new(),
            value: String::new(),
            choices: Vec::new(),
            error: String::new(),
            required: true,
            auto: if matches!(kind, Kind::Code) { "one-time-code" } else { "off" },
            dir,
        }
    }

    /// The same, with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same, filled.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// The same, with what may be chosen.
    #[must_use]
    pub fn choices(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }

    /// The same, which may stay empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The same, with an `autocomplete` word.
    #[must_use]
    pub fn auto(mut self, word: &'static str) -> Self {
        self.auto = word;
        self
    }

    /// The same, always written from the left (codes, clock times).
    #[must_use]
    pub fn ltr(mut self) -> Self {
        self.dir = "ltr";
        self
    }

    pub(crate) fn is_long(&self) -> bool {
        matches!(self.kind, Kind::Long(_))
    }

    pub(crate) fn rows(&self) -> u8 {
        if let Kind::Long(rows) = self.kind { rows } else { 1 }
    }

    pub(crate) fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Radios | Kind::Checks)
    }

    pub(crate) fn is_select(&self) -> bool {
        self.kind == Kind::Select
    }

    pub(crate) fn is_file(&self) -> bool {
        self.kind == Kind::File
    }

    pub(crate) fn is_photos(&self) -> bool {
        self.kind == Kind::Photos
    }

    pub(crate) fn is_code(&self) -> bool {
        self.kind == Kind::Code
    }

    pub(crate) fn box_type(&self) -> &'static str {
        if self.kind == Kind::Checks { "checkbox" } else { "radio" }
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub(crate) fn described(&self) -> String {
        let mut ids = String::new();
        if !self.hint.is_empty() {
            ids.push_str("h-");
            ids.push_str(&self.name);
        }
        if !self.error.is_empty() {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str("e-");
            ids.push_str(&self.name);
        }
        ids
    }
}

/// A second way to send the same form.
#[derive(Debug, Clone)]
pub struct Submit {
    /// The button's name, sent with its value; empty for a plain button.
    pub name: &'static str,
    /// The button's value.
    pub value: String,
    /// What it says.
    pub label: String,
}

/// A form.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// Where it is posted to.
    pub action: String,
    /// Names and values that go along unseen.
    pub hidden: Vec<(String, String)>,
    /// Its fields, in order.
    pub fields: Vec<Field>,
    /// What the first button says.
    pub submit: String,
    /// Further buttons.
    pub also: Vec<Submit>,
    /// The way out without doing anything.
    pub cancel: Option<Link>,
    /// What is wrong with the whole and not with one field.
    pub refusal: String,
    /// Sends a file.
    pub multipart: bool,
}

impl Form {
    /// A form posted to `action` by a button that says `submit`.
    pub fn new(action: impl Into<String>, submit: impl Into<String>) -> Self {
        Self { action: action.into(), submit: submit.into(), ..Self::default() }
    }

    /// The same, with fields.
    #[must_use]
    pub fn fields(mut self, fields: Vec<Field>) -> Self {
        self.fields = fields;
        self
    }

    /// The same, with a value that goes along unseen.
    #[must_use]
    pub fn hide(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// The same, with a way out.
    #[must_use]
    pub fn cancel(mut self, href: impl Into<String>, name: impl Into<String>) -> Self {
        self.cancel = Some(Link::new(href, name));
        self
    }

    /// The same, with the errors of a refused attempt laid on its fields and,
    /// where a field is not in the form, on the whole.
    #[must_use]
    pub fn errors(mut self, errors: impl IntoIterator<Item = (String, String)>) -> Self {
        for (name, sentence) in errors {
            match self.fields.iter_mut().find(|field| field.name == name) {
                Some(field) => field.error = sentence,
                None => self.refusal = sentence,
            }
        }
        self
    }

    /// The same, filled with what was typed before it was refused.
    #[must_use]
    pub fn typed(mut self, typed: &[(String, String)]) -> Self {
        for field in &mut self.fields {
            if field.kind == Kind::Password || field.kind == Kind::Code {
                continue;
            }
            let mut values = typed
                .iter()
                .filter(|(name, _)| *name == field.name)
                .map(|(_, value)| value.as_str());
            if field.is_group() || field.is_select() {
                let chosen: Vec<&str> = values.collect();
                for choice in &mut field.choices {
                    choice.on = chosen.contains(&choice.value.as_str());
                }
            } else if let Some(value) = values.next() {
                field.value = value.to_owned();
            }
        }
        self
    }

    /// Something is wrong with it.
    pub fn wrong(&self) -> bool {
        !self.refusal.is_empty() || self.fields.iter().any(|field| !field.error.is_empty())
    }
}

/// A page whose business is one form.
#[derive(Clone, Template)]
#[template(path = "desk/form_page.html")]
pub struct FormPage {
    /// What stands round it.
    pub frame: Frame,
    /// The heading.
    pub title: String,
    /// The sentence below the heading; empty for none.
    pub lede: String,
    /// The way back.
    pub back: Option<Link>,
    /// The sections of the settings; empty on the desk.
    pub nav: Vec<NavItem>,
    /// What is known and helps to decide: term and fact.
    pub facts: Vec<(String, String)>,
    /// The form.
    pub form: Form,
    /// A second, rarer form below (switch off, remove).
    pub below: Option<Below>,
}

/// A rarer deed below the main form.
#[derive(Debug, Clone)]
pub struct Below {
    /// Its heading.
    pub title: String,
    /// What it does, in a sentence.
    pub lede: String,
    /// Its form.
    pub form: Form,
}

/// One section of the settings.
#[derive(Debug, Clone)]
pub struct NavItem {
    /// Where it is.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Open now.
    pub current: bool,
}
