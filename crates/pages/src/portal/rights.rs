//! What law and house owe for a piece, bought or not yet: a short form, and the
//! answer with its days, its reasons and what is still to be said. Both are
//! addresses: nothing is sent that is not read in them, and nothing is kept.

use std::fmt;

use askama::Template;
use entitlements::{
    Answer, Answers, Asked, FactId, Kind, Law, Outcome, Payer, Question, Vocabulary, Window,
};
use jiff::civil::Date;
use words::Words;

use super::Family;
use super::field::{Choice, Flawed, Look, Part, Summary};
use crate::layout::Shell;
use crate::rights::{Reason, Teller, fact_label, question, right_title, value_label};

/// What was asked: names and values as they stand in the address.
pub type Given = [(String, String)];

/// The value of one name, or nothing.
pub fn given<'g>(all: &'g Given, name: &str) -> &'g str {
    let found = all.iter().find(|(one, value)| one == name && !value.is_empty());
    found.map_or("", |(_, value)| value.as_str())
}

/// Names of the form that are no facts.
pub const OWN: &[&str] = &["place", "state", "piece", "bought", "delivered", "wrong"];

/// Facts that the house knows and that a client may say here for herself: the page
/// names what it was told, and asks in words of its own.
const TOLD_BY_CLIENT: &[&str] = &[
    "personalisation",
    "withdrawal_info_on",
    "return_terms_displayed",
    "return_policy",
    "return_policy_posted",
    "written_warranty",
    "defect.hidden",
    "defect.origin_proved",
    "sold_as",
];

/// Whether an address may say this fact; what the house alone can say, none may.
pub fn may_say(vocabulary: &Vocabulary, name: &str) -> bool {
    let Some(id) = vocabulary.fact_named(name) else { return false };
    let fact = vocabulary.fact(id);
    let plain = matches!(fact.kind, Kind::Choice | Kind::YesNo | Kind::Day | Kind::DayOr);
    plain && (fact.asked == Asked::Client || TOLD_BY_CLIENT.contains(&name))
}

/// A jurisdiction in the reader's words.
pub fn place_name(w: &Words, code: &str) -> String {
    let key = format!("country-{}", code.to_ascii_lowercase());
    if w.has(&key) { w.t(&key) } else { code.to_owned() }
}

/// Countries, and the states of the United States, of which there is a law, by name.
pub fn places(w: &Words, law: &Law) -> (Vec<Choice>, Vec<Choice>) {
    let all: Vec<&str> = law.jurisdictions().collect();
    let named = |codes: Vec<&str>| {
        let mut choices: Vec<Choice> =
            codes.iter().map(|code| Choice::new(*code, place_name(w, code))).collect();
        choices.sort_by_cached_key(|choice| sorted(&choice.label));
        choices
    };
    let (states, mut countries): (Vec<&str>, Vec<&str>) =
        all.into_iter().partition(|code| code.starts_with("US-"));
    if !states.is_empty() {
        countries.push("US");
    }
    (named(countries), named(states))
}

/// As people look for a name in a list: É stands by E.
fn sorted(name: &str) -> String {
    let plain = |letter: char| match letter {
        'É' | 'È' | 'Ê' => 'E',
        'Î' => 'I',
        'أ' | 'إ' | 'آ' => 'ا',
        other => other,
    };
    name.strip_prefix("ال").unwrap_or(name).chars().map(plain).collect()
}

/// A value as an answer of its own: it begins as a sentence does, and the client
/// speaks of herself.
fn value(w: &Words, fact: &str, value: &str) -> String {
    let own = format!("rights-value-{fact}-{}", value.replace('_', "-"));
    if w.has(&own) { w.t(&own) } else { begun(&value_label(w, fact, value)) }
}

fn begun(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn question_of(w: &Words, name: &str) -> Option<String> {
    let key = format!("rights-ask-{}", name.replace(['.', '_'], "-"));
    if w.has(&key) { Some(w.t(&key)) } else { question(w, name) }
}

/// The form.
#[derive(Template)]
#[template(path = "portal/rights.html")]
pub struct RightsForm {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// What was said.
    pub given: Vec<(String, String)>,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
    /// Countries.
    pub places: Vec<Choice>,
    /// States of the United States.
    pub states: Vec<Choice>,
    /// The house's families.
    pub families: Vec<Family>,
}

impl RightsForm {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> RightsForm {
        self.shell.title = self.w.t("rights-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    fn part(&self, look: Look, name: &str, label: String) -> Part {
        let flaw = self.flaws.iter().find(|flaw| flaw.field == name);
        let mut part = Part::new(self.w, look, name, label);
        part.value = given(&self.given, name).to_owned();
        part.flaw = flaw.map(|flaw| flaw.text.clone());
        part.optional = name != "place";
        part
    }

    fn fact(&self, look: Look, name: &str, values: &[&str]) -> Part {
        let mut part = self.part(look, name, fact_label(self.w, name));
        if look == Look::Select {
            part.choices.push(Choice::new("", self.w.t("rights-unknown")));
        }
        let offered = values.iter().map(|one| Choice::new(*one, value(self.w, name, one)));
        part.choices.extend(offered);
        part
    }

    fn select(&self, name: &str, label: &str, first: &str, choices: Vec<Choice>) -> Part {
        let mut part = self.part(Look::Select, name, self.w.t(label));
        part.choices.push(Choice::new("", self.w.t(first)));
        part.choices.extend(choices);
        part
    }

    fn purchase(&self) -> Vec<Part> {
        let mut place = self.select("place", "rights-place", "rights-choose", self.places.clone());
        place.hint = self.w.t("rights-place-hint");
        vec![
            place,
            self.select("state", "rights-state", "rights-state-none", self.states.clone()),
            self.fact(Look::Radios, "channel", &["online", "telephone", "boutique", "home_visit"]),
            self.fact(Look::Radios, "buyer", &["private", "business"]),
        ]
    }

    fn piece(&self) -> Vec<Part> {
        let mut pieces: Vec<Choice> =
            self.families.iter().map(|one| Choice::new(&one.code, &one.name)).collect();
        pieces.push(Choice::new("sealed", self.w.t("rights-piece-sealed")));
        pieces.push(Choice::new("other", self.w.t("rights-piece-other")));
        let mut made = self.fact(
            Look::Radios,
            "personalisation",
            &["none", "standard_options", "client_specification"],
        );
        made.label = self.w.t("rights-ask-personalisation");
        vec![self.select("piece", "rights-piece", "rights-unknown", pieces), made]
    }

    fn days(&self) -> Vec<Part> {
        let mut bought = self.part(Look::Radios, "bought", self.w.t("rights-bought"));
        bought.choices = vec![
            Choice::new("yes", value(self.w, "", "yes")),
            Choice::new("no", self.w.t("rights-bought-no")),
        ];
        let mut yet = self.part(Look::Checks, "delivered", self.w.t("rights-delivered"));
        yet.choices = vec![Choice::new("no", self.w.t("rights-not-delivered"))];
        vec![
            bought,
            self.fact(Look::Day, "order_date", &[]),
            self.fact(Look::Day, "delivery_date", &[]),
            yet,
        ]
    }

    fn condition(&self) -> Vec<Part> {
        vec![
            self.fact(Look::Select, "use", &["unused", "tried_on", "used"]),
            self.fact(Look::Select, "tags", &["attached", "detached", "none"]),
            self.fact(Look::Select, "accessories", &["complete", "incomplete", "none"]),
            self.fact(
                Look::Select,
                "packaging",
                &["complete", "incomplete", "missing", "opened_to_inspect", "none"],
            ),
            self.fact(Look::Select, "security_seal", &["intact", "broken", "absent"]),
        ]
    }

    fn fault(&self) -> Vec<Part> {
        let mut wrong = self.part(Look::Radios, "wrong", self.w.t("rights-wrong"));
        wrong.choices = vec![
            Choice::new("no", value(self.w, "", "no")),
            Choice::new("yes", value(self.w, "", "yes")),
        ];
        vec![
            wrong,
            self.fact(Look::Day, "defect.appeared_on", &[]),
            self.fact(Look::Select, "defect.kind", &["not_as_described", "other"]),
        ]
    }

    /// The fields in groups, each under its legend.
    pub fn groups(&self) -> Vec<(String, Vec<Part>)> {
        let t = |key: &str| self.w.t(key);
        vec![
            (t("rights-group-purchase"), self.purchase()),
            (t("rights-group-piece"), self.piece()),
            (t("rights-group-days"), self.days()),
            (t("rights-group-condition"), self.condition()),
            (t("rights-group-fault"), self.fault()),
        ]
    }

    /// What the address says beside the fields of the form: it is not lost.
    pub fn carried(&self) -> Vec<&(String, String)> {
        let groups = self.groups();
        let shown =
            |name: &str| groups.iter().any(|(_, parts)| parts.iter().any(|p| p.name == name));
        self.given.iter().filter(|(name, value)| !value.is_empty() && !shown(name)).collect()
    }
}

/// One right as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The class of its status.
    pub class: &'static str,
    /// Its status in words.
    pub status: String,
    /// What it is called.
    pub title: String,
    /// The answer in a sentence.
    pub said: String,
    /// The last day and what must have happened by then; nothing where there is none.
    pub by: Option<(String, String)>,
    /// What it costs, what else is possible.
    pub terms: Vec<String>,
    /// Each condition and how it stood.
    pub reasons: Vec<Reason>,
    /// What could still change it.
    pub notes: Vec<String>,
    /// Where it stands.
    pub sources: Vec<String>,
    /// Rules, with the version of their pack.
    pub rules: Vec<String>,
}

impl Card {
    /// Whether it is a no, which says by itself what it failed on.
    pub fn denied(&self) -> bool {
        self.class.ends_with("stop")
    }
}

/// What is still to be said, with the answers that one click gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The fact.
    pub name: String,
    /// The question.
    pub question: String,
    /// Answers: what is sent and what is read.
    pub choices: Vec<(String, String)>,
    /// Whether a day answers it.
    pub day: bool,
    /// What the address says already.
    pub carried: Vec<(String, String)>,
}

/// The class of a right that holds only where there is a fault.
const HATCHED: &str = "when__guarantee";

/// One right drawn over time, in hundredths of the width from the side where reading begins.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bar {
    title: String,
    until: String,
    to: i64,
    /// It runs past the end of the drawing.
    cut: bool,
    class: &'static str,
}

/// The rights over time. Positions are shares of the width, so that words keep their size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    bars: Vec<Bar>,
    today: i64,
    today_said: String,
    start_said: String,
    sentence: String,
    from_the_right: bool,
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let x = |place: i64| if self.from_the_right { 100 - place } else { place };
        let height = 34 + 64 * self.bars.len() + 26;
        write!(
            f,
            "<svg class=\"when\" width=\"100%\" height=\"{height}\" role=\"img\" aria-label=\"{}\">",
            escaped(&self.sentence)
        )?;
        f.write_str("<defs><pattern id=\"when-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M-1 7 7 -1\"/></pattern></defs>")?;
        let anchor = match self.today {
            ..=12 => "start",
            13..=87 => "middle",
            _ => "end",
        };
        write!(
            f,
            "<text class=\"when__now\" x=\"{0}%\" y=\"16\" text-anchor=\"{anchor}\">{1}</text>",
            x(self.today),
            escaped(&self.today_said)
        )?;
        // Bars, then the day, then words: what is read lies above what is drawn.
        for (row, bar) in self.bars.iter().enumerate() {
            let top = 34 + 64 * row;
            let (left, wide) = (if self.from_the_right { 100 - bar.to } else { 0 }, bar.to);
            let hatch = if bar.class == HATCHED { " fill=\"url(#when-hatch)\"" } else { "" };
            write!(
                f,
                "<rect class=\"{}\"{hatch} x=\"{left}%\" y=\"{}\" width=\"{wide}%\" height=\"14\"/>",
                bar.class,
                top + 22
            )?;
            if bar.cut {
                let gap = if self.from_the_right { 8 } else { 91 };
                write!(
                    f,
                    "<rect class=\"when__gap\" x=\"{gap}%\" y=\"{}\" width=\"7\" height=\"18\"/>",
                    top + 20
                )?;
            }
        }
        write!(
            f,
            "<line class=\"when__today\" x1=\"{0}%\" x2=\"{0}%\" y1=\"24\" y2=\"{1}\"/>",
            x(self.today),
            height - 26
        )?;
        for (row, bar) in self.bars.iter().enumerate() {
            let top = 34 + 64 * row;
            let (at, side) = if bar.to > 40 { (x(bar.to), "end") } else { (x(0), "start") };
            write!(
                f,
                "<text class=\"when__what\" x=\"{}%\" y=\"{}\">{}</text>\
                 <text x=\"{at}%\" y=\"{}\" text-anchor=\"{side}\">{}</text>",
                x(0),
                top + 14,
                escaped(&bar.title),
                top + 52,
                escaped(&bar.until),
            )?;
        }
        write!(
            f,
            "<text x=\"{}%\" y=\"{}\">{}</text></svg>",
            x(0),
            height - 8,
            escaped(&self.start_said)
        )
    }
}

impl askama::filters::HtmlSafe for Span {}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&#38;"),
            '<' => out.push_str("&#60;"),
            '>' => out.push_str("&#62;"),
            '"' => out.push_str("&#34;"),
            other => out.push(other),
        }
    }
    out
}

/// What the page is made from.
pub struct Case<'c> {
    /// The law.
    pub law: &'c Law,
    /// The question put to it.
    pub question: Question<'c>,
    /// Its answers.
    pub answers: &'c Answers,
    /// What the address says.
    pub given: &'c Given,
    /// The house's families.
    pub families: &'c [Family],
    /// The page's whole address, for paper.
    pub address: String,
    /// Whether this is for paper: every reason open, nothing to press.
    pub print: bool,
}

/// The answer.
#[derive(Template)]
#[template(path = "portal/rights_answer.html")]
pub struct RightsAnswer {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The answer in a sentence.
    pub heading: String,
    /// What stands beside it.
    pub lede: Vec<String>,
    /// The family, for its drawing.
    pub family: String,
    /// What, where and on which day this was worked out.
    pub about: String,
    /// Which law that is and why; what stands beside it.
    pub which_law: Vec<String>,
    /// The days, drawn.
    pub span: Option<Span>,
    /// What the law gives on a change of mind.
    pub law: Vec<Card>,
    /// What the house gives.
    pub house: Vec<Card>,
    /// What is owed for a fault.
    pub fault: Vec<Card>,
    /// What it costs: matter and answer.
    pub pays: Vec<(String, String)>,
    /// What is still to be said.
    pub open: Vec<Open>,
    /// What only the house can look up.
    pub ours: Vec<String>,
    /// What was said, and what for.
    pub told: Vec<(String, String)>,
    /// The page's address, for paper.
    pub address: String,
    /// The day it was worked out.
    pub day: String,
    /// Whether this is for paper.
    pub print: bool,
    /// Whether a fault was told.
    pub wrong: bool,
}

const BY_LAW: &[&str] = &["withdrawal", "cooling_off", "undisclosed_policy.return"];
const BY_HOUSE: &[&str] = &["house.return"];
const REMEDIES: &[&str] = &[
    "conformity.short_term_reject",
    "conformity.refund_or_replacement",
    "conformity.repair_or_replace",
    "conformity.price_reduction_or_termination",
    "song_beverly.implied_warranty",
    "implied_warranty",
    "conformity.liability",
    "hidden_defect.action",
    "express_warranty.return",
];
/// A step towards the rights above, no answer by itself.
const NOTICE: &str = "conformity.notify";
const GUARANTEES: &[&str] =
    &["conformity.liability", "song_beverly.implied_warranty", "implied_warranty"];

struct Making<'c> {
    w: &'static Words,
    case: &'c Case<'c>,
    teller: Teller<'c>,
    wrong: bool,
    before_buying: bool,
}

impl RightsAnswer {
    /// The page of one question, with its title.
    pub fn new(mut shell: Shell, case: &Case<'_>) -> RightsAnswer {
        let w = shell.w;
        let making = Making {
            w,
            case,
            teller: Teller::new(case.law, case.question.clone(), w),
            wrong: given(case.given, "wrong") == "yes",
            before_buying: given(case.given, "bought") == "no",
        };
        let (open, ours) = making.still_open();
        let heading = making.heading(&open);
        shell.title.clone_from(&heading);
        let day = w.date_weekday(case.question.as_of);
        let place = place_name(w, case.question.jurisdiction.unwrap_or_default());
        let piece = given(case.given, "piece");
        RightsAnswer {
            w,
            heading,
            lede: making.lede(),
            family: piece.to_owned(),
            which_law: making.teller.which_law(),
            about: w.ta("rights-about", &[("day", day.as_str().into()), ("place", place.into())]),
            span: making.span(),
            law: making.cards(BY_LAW, false),
            house: making.cards(BY_HOUSE, false),
            fault: making.faults(),
            pays: making.pays(),
            open,
            ours,
            told: making.told(),
            address: case.address.clone(),
            day,
            print: case.print,
            wrong: making.wrong,
            shell,
        }
    }

    /// This page for paper.
    pub fn for_paper(&self) -> String {
        format!("{}?{}&print=1", self.shell.href("/rights/answer"), self.shell.query)
    }

    /// This page on a screen.
    pub fn on_screen(&self) -> String {
        format!("{}?{}", self.shell.href("/rights/answer"), self.shell.query)
    }

    /// The form with everything that was said.
    pub fn change(&self) -> String {
        format!("{}?{}", self.shell.href("/rights"), self.shell.query)
    }
}

impl<'c> Making<'c> {
    fn about(&self, name: &str) -> Option<&'c Answer> {
        self.case.answers.about(self.case.law.vocabulary.entitlement_named(name)?)
    }

    fn all(&self, names: &[&str]) -> Vec<&'c Answer> {
        names.iter().filter_map(|name| self.about(name)).collect()
    }

    fn title(&self, answer: &Answer) -> String {
        right_title(self.w, &self.case.law.vocabulary.entitlement(answer.entitlement).name)
    }

    fn day(&self, day: Date) -> String {
        self.w.date_weekday(day)
    }

    fn on(&self, key: &str, day: Date) -> String {
        self.w.ta(key, &[("day", self.day(day).into())])
    }

    /// The best of those that are granted: no last day before the latest.
    fn best(&self, names: &[&str]) -> Option<&'c Answer> {
        let granted = self.all(names).into_iter().filter(|one| one.outcome == Outcome::Granted);
        granted.max_by_key(|one| one.deadline.unwrap_or(Date::MAX))
    }

    fn returns(&self) -> Vec<&'static str> {
        BY_LAW.iter().chain(BY_HOUSE).copied().collect()
    }

    fn heading(&self, open: &[Open]) -> String {
        let w = self.w;
        if self.wrong {
            let granted = self.all(REMEDIES).into_iter().find(|a| a.outcome == Outcome::Granted);
            if let Some(answer) = granted {
                return w.ta("rights-head-fault", &[("right", self.title(answer).into())]);
            }
        }
        let leading = if self.wrong { None } else { self.best(&self.returns()) };
        if let Some(answer) = leading {
            return match (answer.deadline, self.before_buying) {
                (Some(day), false) => self.on("rights-head-until", day),
                (Some(day), true) => self.on("rights-head-could-until", day),
                (None, _) => w.t("rights-head-open"),
            };
        }
        let asked = if self.wrong { REMEDIES.to_vec() } else { self.returns() };
        let all = self.all(&asked);
        if all.iter().any(|one| one.outcome == Outcome::NeedsInformation) {
            let facts: Vec<String> = open
                .iter()
                .map(|one| w.ta("cond-fact", &[("fact", fact_label(w, &one.name).into())]))
                .collect();
            return match facts.len() {
                0 => w.t("rights-head-ours"),
                1..=2 => w.ta("rights-head-needs", &[("facts", w.list(&facts).into())]),
                count => w.ta("rights-head-needs-many", &[("count", count.into())]),
            };
        }
        let instead = all.iter().find_map(|one| one.instead);
        let instead =
            instead.map(|id| right_title(w, &self.case.law.vocabulary.entitlement(id).name));
        let ended = !self.wrong && all.iter().any(|one| one.deadline.is_some());
        match (self.wrong, ended, instead) {
            (true, _, Some(right)) => {
                w.ta("rights-head-no-fault-instead", &[("right", right.into())])
            }
            (true, _, None) => w.t("rights-head-no-fault"),
            (_, true, Some(right)) => w.ta("rights-head-late-instead", &[("right", right.into())]),
            (_, true, None) => w.t("rights-head-late"),
            (_, false, Some(right)) => w.ta("rights-head-no-instead", &[("right", right.into())]),
            (_, false, None) => w.t("rights-head-no"),
        }
    }

    /// The other right beside the one in the heading, and who pays.
    fn lede(&self) -> Vec<String> {
        let mut said = Vec::new();
        let law = self.best(BY_LAW);
        let house = self.best(BY_HOUSE);
        let law_leads = match (law, house) {
            (Some(law), Some(house)) => {
                law.deadline.unwrap_or(Date::MAX) >= house.deadline.unwrap_or(Date::MAX)
            }
            (law, _) => law.is_some(),
        };
        match (law, house) {
            (Some(law), _) if !law_leads || self.wrong => match law.deadline {
                Some(day) => said.push(self.on("rights-lede-law-until", day)),
                None => said.push(self.w.t("rights-lede-law")),
            },
            (_, Some(house)) if law_leads || self.wrong => {
                if let Some(day) = house.deadline {
                    said.push(self.on("rights-lede-house-until", day));
                }
            }
            (Some(_), None) => said.push(self.w.t("rights-lede-law-leads")),
            (None, Some(_)) => said.push(self.w.t("rights-lede-house-leads")),
            _ => {}
        }
        let free = ["withdrawal.return_cost", "house.return_label"].iter().any(|name| {
            let granted = self.about(name).filter(|one| one.outcome == Outcome::Granted);
            granted.is_some_and(|one| one.payer == Some(Payer::House))
        });
        if free && (law.is_some() || house.is_some()) {
            said.push(self.w.t("rights-lede-free"));
        }
        said
    }

    fn cards(&self, names: &[&str], fault: bool) -> Vec<Card> {
        self.all(names)
            .into_iter()
            .filter(|one| !fault || one.outcome != Outcome::Denied || one.deadline.is_some())
            .map(|answer| self.card(answer, fault))
            .collect()
    }

    fn faults(&self) -> Vec<Card> {
        if !self.wrong {
            return self.cards(GUARANTEES, true);
        }
        let mut cards = self.cards(REMEDIES, true);
        cards.extend(self.cards(&[NOTICE], true));
        cards
    }

    fn card(&self, answer: &Answer, fault: bool) -> Card {
        let w = self.w;
        let told = self.teller.tell(answer);
        let today = self.case.question.as_of;
        let left = answer.deadline.map(|day| i64::from((day - today).get_days()));
        let (class, status) = match (answer.outcome, left) {
            (Outcome::Granted, _) if fault && !self.wrong => {
                ("st st--wait", w.t("rights-only-faulty"))
            }
            (Outcome::Granted, Some(days @ 0..=90)) => {
                ("st st--go", w.ta("rights-left", &[("count", days.into())]))
            }
            (Outcome::Granted, _) => ("st st--go", w.t("answer-granted")),
            (Outcome::Denied, Some(..0)) => ("st st--stop", w.t("rights-ended")),
            (Outcome::Denied, _) => ("st st--stop", w.t("answer-denied")),
            (Outcome::NeedsInformation, _) => ("st st--wait", w.t("rights-needs")),
        };
        let by = answer.deadline.map(|day| {
            let key = match answer.window {
                Some(Window::AppearBy) => "rights-by-appear",
                Some(Window::DutyBy) => "rights-by-duty",
                Some(Window::SueBy) => "rights-by-sue",
                _ => "rights-by-claim",
            };
            (self.day(day), w.t(key))
        });
        let mut terms = Vec::new();
        match answer.payer {
            Some(Payer::House) => terms.push(w.t("rights-pays-house")),
            Some(Payer::Client) => terms.push(w.t("rights-pays-client")),
            None => {}
        }
        Card {
            class,
            status,
            title: told.title,
            // Only a day says more than the status; of a fault it stands beside.
            said: if fault || by.is_none() { String::new() } else { told.answer },
            by,
            terms,
            reasons: told.reasons,
            notes: told.notes,
            sources: told.sources,
            rules: told.rules,
        }
    }

    fn pays(&self) -> Vec<(String, String)> {
        let mut rows = Vec::new();
        let returned = self.best(&self.returns()).is_some();
        let mut names = Vec::new();
        if returned {
            names.extend(["withdrawal.return_cost", "house.return_label"]);
        }
        names.extend(["conformity.return_cost", "conformity.repair_or_replace"]);
        for answer in self.all(&names) {
            let said = match (answer.outcome, answer.payer) {
                (Outcome::Granted, Some(Payer::House)) => self.w.t("rights-pays-house"),
                (Outcome::Granted, Some(Payer::Client)) => self.w.t("rights-pays-client"),
                _ => continue,
            };
            rows.push((self.title(answer), said));
        }
        let deduction = self.about("withdrawal.deduction");
        let withdraws = self.about("withdrawal").is_some_and(|a| a.outcome == Outcome::Granted);
        if let Some(answer) = deduction.filter(|_| withdraws) {
            let said = match answer.outcome {
                Outcome::Granted => self.w.t("answer-house-may"),
                Outcome::Denied => self.w.t("answer-house-may-not"),
                Outcome::NeedsInformation => self.w.t("rights-deduction-open"),
            };
            rows.push((self.title(answer), said));
        }
        rows
    }

    /// What is still to be said: by the client, as questions; by the house, by name.
    /// Never more than the answers themselves say is missing.
    fn still_open(&self) -> (Vec<Open>, Vec<String>) {
        let mut names = self.returns();
        if self.wrong {
            names.extend(REMEDIES);
        }
        let mut missing: Vec<FactId> =
            self.all(&names).iter().flat_map(|one| one.missing.iter().copied()).collect();
        missing.sort_unstable();
        missing.dedup();
        let (mut open, mut ours) = (Vec::new(), Vec::new());
        for id in missing {
            match self.asked(id) {
                Some(one) => open.push(one),
                None => {
                    ours.push(fact_label(self.w, &self.case.law.vocabulary.fact(id).name));
                }
            }
        }
        (open, ours)
    }

    fn asked(&self, id: FactId) -> Option<Open> {
        let vocabulary = &self.case.law.vocabulary;
        let fact = vocabulary.fact(id);
        if !may_say(vocabulary, &fact.name) {
            return None;
        }
        let question = question_of(self.w, &fact.name)?;
        let values: Vec<&str> = match fact.kind {
            Kind::YesNo => vec!["yes", "no"],
            _ => fact.values.iter().map(String::as_str).collect(),
        };
        let choices = values
            .into_iter()
            .map(|one| (one.to_owned(), value(self.w, &fact.name, one)))
            .collect();
        let carried = self
            .case
            .given
            .iter()
            .filter(|(name, value)| *name != fact.name && !value.is_empty())
            .cloned()
            .collect();
        Some(Open {
            name: fact.name.clone(),
            question,
            choices,
            day: matches!(fact.kind, Kind::Day | Kind::DayOr),
            carried,
        })
    }

    /// What the answer rests on, in the order of the address.
    fn told(&self) -> Vec<(String, String)> {
        let w = self.w;
        let vocabulary = &self.case.law.vocabulary;
        let said = self.case.given.iter().filter(|(_, value)| !value.is_empty());
        said.filter_map(|(name, value)| match name.as_str() {
            "place" if value == "US" => None,
            "place" | "state" => Some((w.t("rights-place"), place_name(w, value))),
            "piece" => {
                let family = self.case.families.iter().find(|one| one.code == *value);
                let shown = match (family, value.as_str()) {
                    (Some(family), _) => family.name.clone(),
                    (None, "sealed") => w.t("rights-piece-sealed"),
                    _ => w.t("rights-piece-other"),
                };
                Some((w.t("rights-piece"), shown))
            }
            "bought" if value == "no" => Some((w.t("rights-bought"), w.t("rights-bought-no"))),
            "bought" => None,
            "delivered" => Some((w.t("rights-delivered"), w.t("rights-not-delivered"))),
            "wrong" => Some((w.t("rights-wrong"), self::value(w, "", value))),
            _ => {
                let id = vocabulary.fact_named(name)?;
                let shown = match self.case.question.facts.value(id) {
                    Some(_) if name == "personalisation" => self::value(w, name, value),
                    Some(known) => begun(&self.teller.value(id, known)),
                    None => return None,
                };
                Some((fact_label(w, name), shown))
            }
        })
        .collect()
    }

    /// The days drawn: from the delivery to a little past the last of the returns; a
    /// guarantee runs past the end.
    fn span(&self) -> Option<Span> {
        let w = self.w;
        let day_of = |name: &str| match self
            .case
            .question
            .facts
            .value(self.case.law.vocabulary.fact_named(name)?)
        {
            Some(entitlements::Value::Day(day)) => Some(day),
            _ => None,
        };
        let delivered = day_of("delivery_date");
        let start = delivered.or_else(|| day_of("order_date"))?;
        let today = self.case.question.as_of.max(start);
        let dated = |names: &[&str]| -> Vec<(&'c Answer, Date)> {
            let all = self.all(names).into_iter();
            all.filter_map(|one| one.deadline.filter(|day| *day > start).map(|day| (one, day)))
                .collect()
        };
        let (law, house) = (dated(BY_LAW), dated(BY_HOUSE));
        let guarantee = dated(GUARANTEES).into_iter().next();
        let days = |day: Date| i64::from((day - start).get_days());
        let last = law.iter().chain(&house).map(|(_, day)| days(*day)).max();
        let whole = match (last, &guarantee) {
            (Some(last), _) => last.max(days(today)) * 13 / 10,
            (None, Some((_, day))) => days(*day).max(days(today)),
            (None, None) => return None,
        }
        .max(1);
        let at = |day: Date| (days(day) * 100 / whole).clamp(0, 100);
        let bar = |(answer, day): &(&Answer, Date), class| Bar {
            title: self.title(answer),
            until: w.date(*day),
            to: at(*day).max(1),
            cut: days(*day) > whole,
            class,
        };
        let mut bars: Vec<Bar> = law.iter().map(|one| bar(one, "when__law")).collect();
        bars.extend(house.iter().map(|one| bar(one, "when__house")));
        bars.extend(guarantee.iter().map(|one| bar(one, HATCHED)));
        let mut lines: Vec<String> = vec![
            self.on(
                if delivered.is_some() { "rights-span-delivered" } else { "rights-span-ordered" },
                start,
            ),
            self.on("rights-span-today", today),
        ];
        for (answer, day) in law.iter().chain(&house).chain(&guarantee) {
            lines.push(w.ta(
                "rights-span-ends",
                &[("right", self.title(answer).into()), ("day", self.day(*day).into())],
            ));
        }
        let key = if delivered.is_some() { "rights-span-from" } else { "rights-span-from-order" };
        Some(Span {
            bars,
            today: at(today),
            today_said: w.t("rights-today"),
            start_said: w.ta(key, &[("day", w.date(start).into())]),
            sentence: lines.join(" "),
            from_the_right: w.dir() == "rtl",
        })
    }
}
