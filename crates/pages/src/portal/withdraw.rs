//! The withdrawal function: fill in, confirm, and the receipt (Directive 2011/83/EU, Art. 11a). No page
//! of it asks why or offers anything.

use askama::Template;
use domain::withdrawal::Receipt;
use jiff::tz::TimeZone;
use words::Words;

use super::field::{Flawed, Look, Part, Summary};
use crate::layout::Shell;

/// The two steps.
#[derive(Template)]
#[template(path = "portal/withdraw.html")]
pub struct WithdrawPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The second step: she reads it once more.
    pub check: bool,
    /// What was typed.
    pub typed: Vec<(String, String)>,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
    /// The name of this form: sent twice, it is declared once.
    pub once: String,
    /// The country whose pages she is on: it goes along from step to step.
    pub country: String,
}

/// The fields, in their order.
const FIELDS: &[&str] = &["name", "order", "email", "pieces"];

impl WithdrawPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> WithdrawPage {
        self.shell.title =
            self.w.t(if self.check { "withdraw-check-title" } else { "withdraw-title" });
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// Where a step goes.
    pub fn at(&self, tail: &str) -> String {
        self.shell.href(&format!("/withdraw{tail}?country={}", self.country))
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    fn typed(&self, name: &str) -> &str {
        let own = self.typed.iter().find(|(field, _)| field == name);
        own.map_or("", |(_, value)| value.as_str())
    }

    /// The fields of the first step.
    pub fn parts(&self) -> Vec<Part> {
        let w = self.w;
        let part = |look, name: &str, label: &str| {
            Part::new(w, look, name, w.t(label)).back(&self.typed, &self.flaws)
        };
        let mut name = part(Look::Line, "name", "field-name");
        name.autocomplete = "name";
        let mut order = part(Look::Line, "order", "withdraw-order");
        order.hint = w.t("withdraw-order-hint");
        let mut email = part(Look::Email, "email", "withdraw-email");
        email.autocomplete = "email";
        let mut pieces = part(Look::Text, "pieces", "withdraw-pieces");
        pieces.optional = true;
        pieces.lines = 3;
        pieces.hint = w.t("withdraw-pieces-hint");
        vec![name, order, email, pieces]
    }

    /// What she declares, row by row.
    pub fn rows(&self) -> Vec<(String, String)> {
        let w = self.w;
        let pieces = self.typed("pieces").trim();
        vec![
            (w.t("field-name"), self.typed("name").to_owned()),
            (w.t("withdraw-order"), self.typed("order").to_owned()),
            (w.t("withdraw-what"), of_what(w, pieces)),
            (w.t("withdraw-email"), self.typed("email").to_owned()),
        ]
    }

    /// What is sent with the second step.
    pub fn kept(&self) -> Vec<(String, String)> {
        FIELDS.iter().map(|name| ((*name).to_owned(), self.typed(name).to_owned())).collect()
    }
}

fn of_what(w: &Words, pieces: &str) -> String {
    if pieces.is_empty() { w.t("withdraw-all") } else { pieces.to_owned() }
}

/// A receipt, row by row: what was declared, when it came to the second, and the digest.
pub fn receipt_rows(w: &Words, receipt: &Receipt, zone: &TimeZone) -> Vec<(String, String)> {
    let statement = &receipt.statement;
    let named = statement.units.iter().flatten().map(|one| match one.quantity {
        1 => one.line.0.clone(),
        many => format!("{} × {many}", one.line.0),
    });
    let at = receipt.at.to_zoned(zone.clone());
    let args = [
        ("date", w.date(at.date()).into()),
        ("time", at.strftime("%H:%M:%S").to_string().into()),
        ("zone", w.zone(&at).into()),
    ];
    let digest = receipt.digest.to_string();
    let groups: Vec<&str> =
        digest.as_bytes().chunks(8).filter_map(|eight| std::str::from_utf8(eight).ok()).collect();
    vec![
        (w.t("withdraw-content"), w.t("withdraw-declared")),
        (w.t("field-name"), statement.name.clone()),
        (w.t("withdraw-order"), statement.order.clone()),
        (w.t("withdraw-what"), of_what(w, &named.collect::<Vec<_>>().join("\n"))),
        (w.t("withdraw-at"), w.ta("withdraw-instant", &args)),
        (w.t("withdraw-digest"), groups.join(" ")),
    ]
}

/// The receipt.
#[derive(Template)]
#[template(path = "portal/withdrawn.html")]
pub struct WithdrawnPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Its case.
    pub number: String,
    /// Where the copy went.
    pub email: String,
    /// What it says.
    pub rows: Vec<(String, String)>,
}

impl WithdrawnPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> WithdrawnPage {
        self.shell.title = self.w.t("withdraw-done-title");
        self
    }

    /// What it confirms, and where the copy goes.
    pub fn lede(&self) -> String {
        self.w.ta("withdraw-done-lede", &[("email", self.email.as_str().into())])
    }
}
