//! The forms: choose a topic, answer one question a page, show the piece, check
//! the answers, receive a receipt. Everything typed comes back after a mistake,
//! and nothing already known is asked again.

use askama::Template;
use domain::questions::{Answers, Field, Kind, Step};
use domain::{PhotoSlot, Topic};
use jiff::Zoned;
use words::Words;

use super::authenticity::{Pinned, PublicPoint};
use super::field::{Choice, Flawed, Look, Part, Summary};
use super::{Family, sentences, topic_path};
use crate::layout::Shell;

/// Choose what it is about.
#[derive(Template)]
#[template(path = "portal/ask.html")]
pub struct Ask {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
}

impl Ask {
    /// The page with its title.
    pub fn new(shell: Shell) -> Ask {
        let w = shell.w;
        Ask { w, shell: shell.titled(w.t("ask-title")) }
    }

    /// Every topic with its address, its name and where it leads.
    pub fn topics(&self) -> Vec<(String, String, String)> {
        topics(self.w, &self.shell)
    }
}

pub(super) fn topics(w: &Words, shell: &Shell) -> Vec<(String, String, String)> {
    Topic::ALL
        .iter()
        .map(|topic| {
            (
                shell.href(&format!("/ask/{}", topic_path(*topic))),
                sentences::topic(w, *topic),
                sentences::topic_hint(w, *topic),
            )
        })
        .collect()
}

/// A photograph or paper already sent with this form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentFile {
    /// Which slot it fills.
    pub slot: PhotoSlot,
    /// Its key among the form's files, for taking it out again.
    pub key: String,
    /// The client's own name for it.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

impl SentFile {
    /// Its size as people write it.
    pub fn written_size(&self, w: &Words) -> String {
        w.size(self.size)
    }
}

/// What the house offers to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// Product families.
    pub families: Vec<Family>,
    /// Boutiques: code and name with city.
    pub sites: Vec<Choice>,
    /// Countries with a shop, by ISO code and name.
    pub countries: Vec<Choice>,
}

/// One question of a topic's form.
#[derive(Template)]
#[template(path = "portal/question.html")]
pub struct Question {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// What the form is about.
    pub topic: Topic,
    /// Which page of it.
    pub step: Step,
    /// Everything typed so far.
    pub given: Answers,
    /// What is wrong with this page.
    pub flaws: Vec<Flawed>,
    /// What the house offers.
    pub offers: Offers,
    /// Photographs and papers sent so far.
    pub files: Vec<SentFile>,
    /// The most bytes a file may have.
    pub longest_file: u64,
    /// Whether the client came back from checking the answers.
    pub changing: bool,
    /// The points to show, of a piece that is to be examined.
    pub points: Vec<PublicPoint>,
    /// Its drawing with those points.
    pub pinned: Option<Pinned>,
}

impl Question {
    /// The page's title: the question itself.
    #[must_use]
    pub fn titled(mut self) -> Question {
        self.shell.title = self.heading();
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The question.
    pub fn heading(&self) -> String {
        sentences::heading(self.w, self.topic, self.step)
    }

    /// Why we ask, or what helps.
    pub fn lede(&self) -> String {
        sentences::lede(self.w, self.topic, self.step)
    }

    /// The topic's name.
    pub fn topic_name(&self) -> String {
        sentences::topic(self.w, self.topic)
    }

    /// Which page of how many.
    pub fn place(&self) -> String {
        let steps = self.topic.steps();
        let at = steps.iter().position(|step| *step == self.step).map_or(1, |p| p + 1);
        self.w.ta("ask-place", &[("at", at.into()), ("of", steps.len().into())])
    }

    /// How far the form is, for the thread at the top: done, of all.
    pub fn stitches(&self) -> (usize, usize) {
        let steps = self.topic.steps();
        (steps.iter().position(|step| *step == self.step).unwrap_or(0), steps.len())
    }

    /// Where the form is sent.
    pub fn action(&self) -> String {
        self.shell.href(&format!("/ask/{}/{}", topic_path(self.topic), self.step.code()))
    }

    /// The page before this one.
    pub fn back(&self) -> String {
        if self.changing {
            return self.shell.href(&format!("/ask/{}/check", topic_path(self.topic)));
        }
        let steps = self.topic.steps();
        match steps.iter().position(|step| *step == self.step) {
            Some(at) if at > 0 => self.shell.href(&format!(
                "/ask/{}/{}",
                topic_path(self.topic),
                steps[at - 1].code()
            )),
            _ => self.shell.href("/ask"),
        }
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// Whether this is the first page of a matter that law and house have rules for.
    pub fn leads_to_rights(&self) -> bool {
        matches!(self.topic, Topic::Return | Topic::Repair)
            && self.topic.steps().first() == Some(&self.step)
    }

    /// Whether this page takes files.
    pub fn takes_files(&self) -> bool {
        self.step == Step::Photos
    }

    /// The fields of this page.
    pub fn parts(&self) -> Vec<Part> {
        self.topic.fields(self.step).iter().map(|field| self.part(field)).collect()
    }

    /// The fields in groups, each under what its fields ask together; a page of one
    /// matter is one group under nothing.
    pub fn groups(&self) -> Vec<(String, Vec<Part>)> {
        let mut groups: Vec<(String, Vec<Part>)> = Vec::new();
        for part in self.parts() {
            let legend = sentences::group(self.w, self.step, &part.name);
            match groups.last_mut() {
                Some((last, parts)) if *last == legend => parts.push(part),
                _ => groups.push((legend, vec![part])),
            }
        }
        groups
    }

    /// The photograph slots of this page, those that fit the piece.
    pub fn slots(&self) -> Vec<Slot<'_>> {
        let bag = self.family().is_some_and(|family| family.kind == "bag");
        self.topic
            .slots()
            .iter()
            .filter(|slot| !(bag && **slot == PhotoSlot::Sole))
            .map(|slot| Slot { page: self, slot: *slot })
            .collect()
    }

    /// The family chosen, where one was.
    pub fn family(&self) -> Option<&Family> {
        let code = self.given.get("family")?;
        self.offers.families.iter().find(|family| family.code == *code)
    }

    /// The drawing beside the question: the family chosen.
    pub fn drawing(&self) -> Option<&str> {
        if self.step == Step::Family {
            None
        } else {
            self.family().map(|family| family.code.as_str())
        }
    }

    /// What an examination is and is not: each under its own heading, on the page before it is sent.
    pub fn terms(&self) -> Vec<(String, String)> {
        if self.step != Step::Terms {
            return Vec::new();
        }
        ["is", "is-not", "who", "kept", "time"]
            .iter()
            .map(|part| {
                (self.w.t(&format!("terms-{part}")), self.w.t(&format!("terms-{part}-lede")))
            })
            .collect()
    }

    /// What a file may be, in one sentence.
    pub fn file_rule(&self) -> String {
        self.w.ta("photos-rule", &[("size", self.w.size(self.longest_file).into())])
    }

    fn part(&self, field: &Field) -> Part {
        let w = self.w;
        let mut part =
            Part::new(w, self.look(field), field.name, sentences::label(w, self.topic, field.name));
        part.hint = sentences::hint(w, self.topic, field.name);
        part.value = self.value(field.name);
        part.flaw =
            self.flaws.iter().find(|flaw| flaw.field == field.name).map(|flaw| flaw.text.clone());
        part.optional = !field.needed;
        part.choices = self.choices(field);
        part.autocomplete = autocomplete(field.name);
        if let Kind::Text(longest) = field.kind {
            part.longest = longest;
            part.lines = 8;
        }
        part
    }

    fn look(&self, field: &Field) -> Look {
        match (field.name, field.kind) {
            ("family", _) => Look::Drawings,
            ("country" | "site", _) => Look::Select,
            ("outcome" | "answer_language", _) => Look::Radios,
            ("order_number" | "code", _) => Look::Code,
            (_, Kind::Line(_)) => Look::Line,
            (_, Kind::Text(_)) => Look::Text,
            (_, Kind::Email) => Look::Email,
            (_, Kind::Phone) => Look::Phone,
            (_, Kind::Day) => Look::Day,
            (_, Kind::One(_)) => Look::Radios,
            (_, Kind::Some(_)) => Look::Checks,
            (_, Kind::Listed) => Look::Select,
        }
    }

    /// What was typed, or what the house already knows.
    fn value(&self, field: &str) -> String {
        if let Some(given) = self.given.get(field) {
            return given.clone();
        }
        let client = self.shell.client.as_ref();
        let known = client.and_then(|client| client.known.as_ref());
        match field {
            "answer_language" => known
                .map(|known| known.language.clone())
                .filter(|tag| self.shell.languages().any(|l| l.tag == tag))
                .unwrap_or_else(|| self.w.tag().to_owned()),
            "country" => known
                .map(|known| known.region.clone())
                .filter(|code| self.offers.countries.iter().any(|c| c.value == *code))
                .unwrap_or_else(|| self.shell.country.clone()),
            "name" => client.map(|client| client.name.clone()).unwrap_or_default(),
            "email" => known.map(|known| known.email.clone()).unwrap_or_default(),
            "phone" => known.map(|known| known.phone.clone()).unwrap_or_default(),
            "format" if self.shell.text_only => "text".to_owned(),
            "format" if self.shell.large => "large".to_owned(),
            "format" => "usual".to_owned(),
            _ => String::new(),
        }
    }

    fn choices(&self, field: &Field) -> Vec<Choice> {
        let w = self.w;
        match field.name {
            "family" => self.family_choices(),
            "country" => self.offers.countries.clone(),
            "site" => self.offers.sites.clone(),
            "answer_language" => self
                .shell
                .languages()
                .map(|l| Choice {
                    language: Some((l.tag.to_owned(), l.dir.to_owned())),
                    ..Choice::new(l.tag, l.name)
                })
                .collect(),
            "outcome" => self
                .topic
                .outcomes()
                .iter()
                .map(|o| Choice::new(o.code(), answered(w, "outcome", o.code())))
                .collect(),
            name => match field.kind {
                Kind::One(values) | Kind::Some(values) => values
                    .iter()
                    .map(|value| Choice::new(*value, answered(w, name, value)))
                    .collect(),
                _ => Vec::new(),
            },
        }
    }

    fn family_choices(&self) -> Vec<Choice> {
        let mut choices: Vec<Choice> = self
            .offers
            .families
            .iter()
            .map(|family| Choice {
                language: Some(("en".to_owned(), "ltr".to_owned())),
                ..Choice::new(&family.code, &family.name)
            })
            .collect();
        choices.push(Choice::new("other", self.w.t("answer-family-other")));
        choices
    }
}

fn answered(w: &Words, field: &str, value: &str) -> String {
    sentences::answer(w, field, value).unwrap_or_else(|| value.to_owned())
}

fn autocomplete(field: &str) -> &'static str {
    match field {
        "name" => "name",
        "email" => "email",
        "phone" => "tel",
        "country" => "country",
        _ => "",
    }
}

/// One slot of the photograph page.
pub struct Slot<'a> {
    page: &'a Question,
    slot: PhotoSlot,
}

impl Slot<'_> {
    /// Its code, which is also the field's name.
    pub fn code(&self) -> &'static str {
        self.slot.code()
    }
    /// Its name.
    pub fn name(&self) -> String {
        sentences::slot(self.page.w, self.slot)
    }
    /// What a good photograph of it shows.
    pub fn hint(&self) -> String {
        sentences::slot_hint(self.page.w, self.slot)
    }
    /// The points that it should show: number, name, what our own shows and what imitations show.
    pub fn points(&self) -> Vec<(usize, String, String, String)> {
        let w = self.page.w;
        let said =
            |code: &str, part: &str| w.t(&format!("feature-{}{part}", code.replace('_', "-")));
        let own = self.page.points.iter().filter(|point| point.slot == self.slot.code());
        own.map(|point| {
            let code = point.code.as_str();
            (point.number, said(code, ""), said(code, "-genuine"), said(code, "-copied"))
        })
        .collect()
    }

    /// What was sent for it.
    pub fn files(&self) -> Vec<&SentFile> {
        self.page.files.iter().filter(|file| file.slot == self.slot).collect()
    }
    /// What is wrong with what was sent for it.
    pub fn flaws(&self) -> Vec<&Flawed> {
        self.page.flaws.iter().filter(|flaw| flaw.field == self.slot.code()).collect()
    }
}

/// One row of the check page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What was asked.
    pub label: String,
    /// What was answered.
    pub answer: String,
    /// Where it can be changed.
    pub change: String,
}

/// Check the answers before sending them.
#[derive(Template)]
#[template(path = "portal/check.html")]
pub struct Check {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// What the form is about.
    pub topic: Topic,
    /// Everything typed.
    pub given: Answers,
    /// What the house offers, for the names of what was chosen.
    pub offers: Offers,
    /// Photographs and papers.
    pub files: Vec<SentFile>,
    /// What still stands in the way of sending it.
    pub flaws: Vec<Flawed>,
    /// Whether a card number was typed, of which only the end is kept and shown.
    pub masked: bool,
    /// The key that makes a second click the same case.
    pub once: String,
    /// When the first answer is promised if it is sent now, in the client's time.
    pub answer_by: Option<Zoned>,
}

impl Check {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Check {
        self.shell.title = self.w.t("check-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The topic's name.
    pub fn topic_name(&self) -> String {
        sentences::topic(self.w, self.topic)
    }

    /// Where the form is sent.
    pub fn action(&self) -> String {
        self.shell.href(&format!("/ask/{}/check", topic_path(self.topic)))
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// When the first answer is promised.
    pub fn promise(&self) -> Option<String> {
        self.answer_by
            .as_ref()
            .map(|by| self.w.ta("check-promise", &[("moment", self.w.moment(by).into())]))
    }

    /// The rows of each page of the form that was answered.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for step in self.topic.steps() {
            let change = format!(
                "{}?change=1",
                self.shell.href(&format!("/ask/{}/{}", topic_path(self.topic), step.code()))
            );
            if *step == Step::Photos {
                rows.push(Row {
                    label: self.w.t("check-files"),
                    answer: self.file_names(),
                    change,
                });
                continue;
            }
            for field in self.topic.fields(*step) {
                let given = self.given.get(field.name).map_or("", |a| a.trim());
                if given.is_empty() && !field.needed {
                    continue;
                }
                rows.push(Row {
                    label: sentences::label(self.w, self.topic, field.name),
                    answer: worded(self.w, &self.offers, field.name, given),
                    change: change.clone(),
                });
            }
        }
        rows
    }

    fn file_names(&self) -> String {
        if self.files.is_empty() {
            return self.w.t("check-no-files");
        }
        let names: Vec<String> =
            self.files.iter().map(|file| sentences::slot(self.w, file.slot)).collect();
        self.w.list(&names)
    }
}

/// One answer as people read it: the word of a list, a day as a day, a name for a code.
fn worded(w: &Words, offers: &Offers, field: &str, given: &str) -> String {
    let named = |choices: &[Choice]| {
        choices
            .iter()
            .find(|choice| choice.value == given)
            .map_or_else(|| given.to_owned(), |c| c.label.clone())
    };
    match field {
        "family" if given == "other" => w.t("answer-family-other"),
        "family" => offers
            .families
            .iter()
            .find(|family| family.code == given)
            .map_or_else(|| given.to_owned(), |family| family.name.clone()),
        "site" => named(&offers.sites),
        "country" => named(&offers.countries),
        "answer_language" => words::LOCALES
            .iter()
            .find(|l| l.tag == given)
            .map_or_else(|| given.to_owned(), |l| l.name.to_owned()),
        "deadline" | "first_worn" | "bought_on" => {
            given.parse().map_or_else(|_| given.to_owned(), |day| w.date_weekday(day))
        }
        _ => {
            let words: Vec<String> = given
                .split_whitespace()
                .filter_map(|value| sentences::answer(w, field, value))
                .collect();
            if words.is_empty() { given.to_owned() } else { w.list(&words) }
        }
    }
}

/// Everything a form was answered, in its order: the field, what was asked, what was said.
pub fn told(
    w: &Words,
    topic: Topic,
    given: &Answers,
    offers: &Offers,
) -> Vec<(&'static str, String, String)> {
    let fields = topic.steps().iter().flat_map(|step| topic.fields(*step));
    fields
        .filter_map(|field| {
            let answer = given.get(field.name).map(|a| a.trim()).filter(|a| !a.is_empty())?;
            let asked = sentences::label(w, topic, field.name);
            Some((field.name, asked, worded(w, offers, field.name, answer)))
        })
        .collect()
}

/// The receipt of a case that was opened.
#[derive(Template)]
#[template(path = "portal/receipt.html")]
pub struct Receipt {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The case's number.
    pub number: String,
    /// What it is about.
    pub topic: Topic,
    /// Where the letter went.
    pub email: String,
    /// When it was received, in the client's time.
    pub received: Zoned,
    /// When the first answer is promised, in the client's time.
    pub answer_by: Option<Zoned>,
    /// How many photographs and papers came with it.
    pub files: usize,
    /// Whether the form had been sent before and this is the same case.
    pub again: bool,
}

impl Receipt {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Receipt {
        self.shell.title = self.heading();
        self
    }

    /// The answer: it is with us, under this number.
    pub fn heading(&self) -> String {
        self.w.t("receipt-heading")
    }

    /// When the first answer comes.
    pub fn promise(&self) -> String {
        match &self.answer_by {
            Some(by) => self.w.ta("receipt-promise", &[("moment", self.w.moment(by).into())]),
            None => self.w.t("receipt-no-promise"),
        }
    }

    /// How many photographs and papers came with it, where any did.
    pub fn file_count(&self) -> Option<String> {
        (self.files > 0).then(|| self.w.number(i64::try_from(self.files).unwrap_or(i64::MAX)))
    }

    /// When it was received.
    pub fn received(&self) -> String {
        self.w.moment(&self.received)
    }

    /// The topic's name.
    pub fn topic_name(&self) -> String {
        sentences::topic(self.w, self.topic)
    }

    /// The case's own page.
    pub fn case_href(&self) -> String {
        self.shell.href(&format!("/cases/{}", self.number))
    }

    /// Where a letter was sent.
    pub fn letter(&self) -> String {
        self.w.ta("receipt-letter", &[("email", super::apart(&self.email).into())])
    }
}

/// A link to the half-filled form was sent.
#[derive(Template)]
#[template(path = "portal/kept.html")]
pub struct Kept {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// What the form is about.
    pub topic: Topic,
    /// Where to; nothing while it is still asked.
    pub email: Option<String>,
    /// What was typed.
    pub given: String,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
}

impl Kept {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Kept {
        self.shell.title = self.w.t("kept-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// Where the form is sent.
    pub fn action(&self) -> String {
        self.shell.href(&format!("/ask/{}/keep", topic_path(self.topic)))
    }

    /// Back to the form.
    pub fn back(&self) -> String {
        self.shell.href(&format!("/ask/{}", topic_path(self.topic)))
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The address field.
    pub fn part(&self) -> Part {
        let mut part = Part::new(self.w, Look::Email, "email", self.w.t("field-email"));
        part.value.clone_from(&self.given);
        part.flaw = self.flaws.first().map(|flaw| flaw.text.clone());
        part.autocomplete = "email";
        part
    }

    /// What was done.
    pub fn sent(&self) -> Option<String> {
        self.email
            .as_ref()
            .map(|email| self.w.ta("kept-sent", &[("email", super::apart(email).into())]))
    }
}
