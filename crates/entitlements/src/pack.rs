//! A pack: the rules of one jurisdiction, or of the house, as somebody wrote
//! them. A pack with a mistake is refused whole.

use crate::days::{FirstDay, LastDay, Length};
use crate::language::{self, Amount, Condition, Name, Sentence, When};
use crate::mistake::{Mistake, did_you_mean, line_of};
use crate::value::{Payer, a_day};
use crate::vocabulary::{EntitlementId, FactId, Kind, Vocabulary};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::Spanned;

/// Who made the rules of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maker {
    /// A state, or several.
    Statute,
    /// The house; it can only add.
    House,
}

/// How sure we are of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read in the source.
    Confirmed,
    /// Settled general knowledge.
    General,
    /// Not sure: it is switched off, and a person is asked.
    Unsure,
}

/// How binding a rule of the house is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// Stated flatly.
    Firm,
    /// A named person may decide otherwise, with a reason.
    Usual,
    /// It binds only where a setting of the region says so.
    May,
    /// Told to the client; never a ground to refuse.
    Advice,
}

/// Which day decides whether a version of a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SelectedBy {
    /// The day of the contract: `order_date`.
    Contract,
    /// The day of delivery: `delivery_date`.
    Delivery,
    /// The day a request came in: `privacy.received_on`.
    Request,
    /// The day of the question.
    Today,
}

/// When a rule or a setting applies; the last day is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The first day.
    pub from: Option<Date>,
    /// The first day on which it no longer applies.
    pub until: Option<Date>,
    /// Which day decides.
    pub selected_by: SelectedBy,
}

impl InForce {
    /// Whether it has no bounds.
    pub fn always(self) -> bool {
        self.from.is_none() && self.until.is_none()
    }
    /// Whether no day is in both, both asked by the same day.
    pub fn apart_from(self, other: Self) -> bool {
        let ends_before = |a: Self, b: Self| match (a.until, b.from) {
            (Some(until), Some(from)) => until <= from,
            _ => false,
        };
        self.selected_by == other.selected_by
            && (ends_before(self, other) || ends_before(other, self))
    }
}

/// What a last day means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// The client must act by then.
    ClaimBy,
    /// The defect must have shown by then.
    AppearBy,
    /// A suit must be brought by then.
    SueBy,
    /// The house must act by then; it is owed after it, too.
    DutyBy,
    /// The house may do it until then.
    HouseMay,
}

impl Window {
    /// Whether the right is over after its last day.
    pub fn ends(self) -> bool {
        !matches!(self, Self::DutyBy)
    }
}

/// What a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gives {
    /// The entitlement.
    Granted,
    /// That there is none.
    Denied,
}

/// One of several answers, the first whose condition holds.
#[derive(Clone, Debug)]
pub struct Case<T> {
    /// When; always, where nothing is said.
    pub when: Option<Condition>,
    /// What then.
    pub is: T,
    /// Where that stands.
    pub sources: Vec<Name>,
    /// As it was written.
    pub text: Name,
}

/// A rule, read.
#[derive(Debug)]
pub struct Rule {
    /// Its name, once in the whole law.
    pub id: Name,
    /// The pack it stands in.
    pub pack: Name,
    /// The line of its name.
    pub line: usize,
    /// What it is about.
    pub entitlement: EntitlementId,
    /// What it gives when its conditions hold.
    pub gives: Gives,
    /// All of these must hold.
    pub when: Vec<Sentence>,
    /// The last day.
    pub by: Vec<Case<When>>,
    /// What the last day means.
    pub window: Window,
    /// The fact that says the client acted; today, where it is not on record.
    pub used_by: Option<FactId>,
    /// Who pays.
    pub payer: Vec<Case<Payer>>,
    /// How much.
    pub amount: Option<Amount>,
    /// The higher is asked first.
    pub priority: i32,
    /// Whether the pack declares that.
    pub priority_declared: bool,
    /// When it applies.
    pub in_force: InForce,
    /// The act and article.
    pub sources: Vec<Name>,
    /// Further places in the law, told where their condition holds.
    pub cite_when: Vec<Sentence>,
    /// How sure we are.
    pub confidence: Confidence,
    /// For rules of the house.
    pub force: Force,
    /// The rule of a pack below that it stands instead of.
    pub instead_of: Option<Name>,
    /// Jurisdictions it is kept to; everywhere, where none is named.
    pub only_in: Vec<Name>,
    /// For the document of rules: what a lawyer should know. Never shown to clients.
    pub note: String,
}

/// A way of counting.
#[derive(Clone, Debug)]
pub struct Mode {
    /// Is the day of the event counted?
    pub first_day: FirstDay,
    /// Does the end move?
    pub last_day: LastDay,
    /// Whose holidays: a calendar, or the jurisdiction's own.
    pub holidays: Option<Name>,
    /// Where that stands.
    pub sources: Vec<Name>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// One version of a setting.
#[derive(Clone, Debug)]
pub struct Setting {
    /// How long.
    pub is: Length,
    /// When it applies.
    pub in_force: InForce,
    /// Where that stands.
    pub sources: Vec<Name>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Jurisdictions it is kept to.
    pub only_in: Vec<Name>,
    /// The line it stands on.
    pub line: usize,
}

/// A pack, read and checked by itself.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its short name: `eu`, `fr`, `gb-eng`, `house`.
    pub id: Name,
    /// Its name for people who keep it, in English.
    pub title: String,
    /// Its version, as its keeper wrote it.
    pub version: Name,
    /// State or house.
    pub maker: Maker,
    /// The jurisdictions it is the law of.
    pub jurisdictions: Vec<Name>,
    /// The pack below it.
    pub on_top_of: Option<Name>,
    /// Whose holidays are meant by `here`.
    pub calendar: Option<Name>,
    /// National provisions, by the provision of the directive that they carry out.
    pub carries_out: BTreeMap<Name, Vec<Name>>,
    /// Its ways of counting.
    pub counting: BTreeMap<Name, Mode>,
    /// Its settings, each in its versions.
    pub settings: BTreeMap<Name, Vec<Setting>>,
    /// Its rules.
    pub rules: Vec<Arc<Rule>>,
    /// Rules of packs below that do not apply here.
    pub leaves_out: Vec<Name>,
    /// The file's name, for messages.
    pub file: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    pack: WrittenPack,
    #[serde(default)]
    carries_out: BTreeMap<String, OneOrMore>,
    #[serde(default)]
    counting: BTreeMap<String, WrittenMode>,
    #[serde(default)]
    setting: Vec<WrittenSetting>,
    #[serde(default)]
    rule: Vec<WrittenRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPack {
    id: Spanned<String>,
    title: String,
    version: String,
    maker: Maker,
    #[serde(default)]
    jurisdictions: Vec<String>,
    on_top_of: Option<String>,
    calendar: Option<String>,
    #[serde(default)]
    leaves_out: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn names(&self) -> Vec<Name> {
        match self {
            Self::One(one) => vec![one.as_str().into()],
            Self::More(all) => all.iter().map(|one| one.as_str().into()).collect(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenMode {
    first_day: Spanned<String>,
    last_day: Spanned<String>,
    holidays: Option<String>,
    source: OneOrMore,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenForce {
    from: Option<toml::value::Datetime>,
    until: Option<toml::value::Datetime>,
    selected_by: SelectedBy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSetting {
    name: Spanned<String>,
    is: Spanned<String>,
    in_force: Option<WrittenForce>,
    source: OneOrMore,
    confidence: Confidence,
    #[serde(default)]
    only_in: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenCases {
    Always(String),
    Cases(Vec<WrittenCase>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCase {
    when: Option<String>,
    is: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRule {
    id: Spanned<String>,
    entitlement: Spanned<String>,
    #[serde(default = "granted")]
    gives: Gives,
    #[serde(default)]
    when: Vec<Spanned<String>>,
    by: Option<Spanned<WrittenCases>>,
    window: Option<Window>,
    used_by: Option<Spanned<String>>,
    payer: Option<Spanned<WrittenCases>>,
    amount: Option<Spanned<String>>,
    priority: Option<i32>,
    in_force: Option<WrittenForce>,
    source: OneOrMore,
    #[serde(default)]
    cite_when: Vec<Spanned<String>>,
    confidence: Confidence,
    force: Option<Force>,
    instead_of: Option<String>,
    #[serde(default)]
    only_in: Vec<String>,
    #[serde(default)]
    note: String,
}

fn granted() -> Gives {
    Gives::Granted
}

/// How large a pack may be, in bytes.
pub const LARGEST: usize = 1 << 20;

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    /// Every mistake with its file, line and rule.
    pub fn read(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<Self, Vec<Mistake>> {
        if text.len() > LARGEST {
            let what = format!("a pack may have {LARGEST} bytes");
            let file = file.to_owned();
            return Err(vec![Mistake { file, line: 0, about: String::new(), what }]);
        }
        let written: Written = toml::from_str(text).map_err(|error| {
            vec![Mistake {
                file: file.to_owned(),
                line: error.span().map_or(0, |span| line_of(text, span.start)),
                about: String::new(),
                what: error.message().to_owned(),
            }]
        })?;
        let mut reading =
            Reading { file, text, vocabulary, mistakes: Vec::new(), about: String::new() };
        let pack = reading.pack(written);
        if reading.mistakes.is_empty() { Ok(pack) } else { Err(reading.mistakes) }
    }
}

struct Reading<'t> {
    file: &'t str,
    text: &'t str,
    vocabulary: &'t Vocabulary,
    mistakes: Vec<Mistake>,
    about: String,
}

impl Reading<'_> {
    fn wrong(&mut self, at: usize, what: String) {
        self.mistakes.push(Mistake {
            file: self.file.to_owned(),
            line: line_of(self.text, at),
            about: self.about.clone(),
            what,
        });
    }

    fn took<T>(&mut self, at: usize, read: Result<T, String>) -> Option<T> {
        match read {
            Ok(one) => Some(one),
            Err(what) => {
                self.wrong(at, what);
                None
            }
        }
    }

    fn pack(&mut self, written: Written) -> Pack {
        let id: Name = written.pack.id.get_ref().as_str().into();
        let names = |all: &[String]| all.iter().map(|one| Name::from(one.as_str())).collect();
        let mut counting = BTreeMap::new();
        for (name, mode) in &written.counting {
            self.about = format!("counting.{name}");
            if let Some(mode) = self.mode(mode) {
                counting.insert(name.as_str().into(), mode);
            }
        }
        let mut settings: BTreeMap<Name, Vec<Setting>> = BTreeMap::new();
        for one in &written.setting {
            self.about = format!("setting {}", one.name.get_ref());
            let at = one.name.span().start;
            if self.vocabulary.fact_named(one.name.get_ref()).is_some() {
                self.wrong(at, "has the name of a fact".to_owned());
            }
            let Some(is) = self.took(one.is.span().start, language::length(one.is.get_ref()))
            else {
                continue;
            };
            let in_force = self.in_force(at, one.in_force.as_ref());
            let setting = Setting {
                is,
                in_force,
                sources: one.source.names(),
                confidence: one.confidence,
                only_in: names(&one.only_in),
                line: line_of(self.text, at),
            };
            let versions = settings.entry(one.name.get_ref().as_str().into()).or_default();
            let twice = versions.iter().any(|other| {
                other.only_in == setting.only_in && !other.in_force.apart_from(setting.in_force)
            });
            versions.push(setting);
            if twice {
                self.wrong(at, "two versions of this setting apply on one day".to_owned());
            }
        }
        let mut rules: Vec<Arc<Rule>> = Vec::new();
        for one in &written.rule {
            self.about = one.id.get_ref().clone();
            if rules.iter().any(|other| *other.id == **one.id.get_ref()) {
                self.wrong(one.id.span().start, "a rule of this name stands here twice".to_owned());
            }
            if let Some(rule) = self.rule(one, &id, written.pack.maker) {
                rules.push(Arc::new(rule));
            }
        }
        self.about = String::new();
        if written.pack.maker == Maker::House && !written.pack.jurisdictions.is_empty() {
            let at = written.pack.id.span().start;
            self.wrong(at, "a house pack is the law of no jurisdiction; use `only_in`".to_owned());
        }
        Pack {
            id,
            title: written.pack.title,
            version: written.pack.version.as_str().into(),
            maker: written.pack.maker,
            jurisdictions: names(&written.pack.jurisdictions),
            on_top_of: written.pack.on_top_of.as_deref().map(Name::from),
            calendar: written.pack.calendar.as_deref().map(Name::from),
            carries_out: written
                .carries_out
                .iter()
                .map(|(directive, national)| (directive.as_str().into(), national.names()))
                .collect(),
            counting,
            settings,
            rules,
            leaves_out: names(&written.pack.leaves_out),
            file: self.file.to_owned(),
        }
    }

    fn mode(&mut self, written: &WrittenMode) -> Option<Mode> {
        let first_day = match written.first_day.get_ref().as_str() {
            "not counted" => FirstDay::NotCounted,
            "counted" => FirstDay::Counted,
            other => {
                let what = format!("the first day is `counted` or `not counted`, not `{other}`");
                self.wrong(written.first_day.span().start, what);
                return None;
            }
        };
        let last_day = match written.last_day.get_ref().as_str() {
            "stays" => LastDay::Stays,
            "next working day" => LastDay::NextWorkingDay,
            other => {
                let what =
                    format!("the last day `stays` or is the `next working day`, not `{other}`");
                self.wrong(written.last_day.span().start, what);
                return None;
            }
        };
        let holidays = written.holidays.as_deref().filter(|one| *one != "here").map(Name::from);
        let sources = written.source.names();
        Some(Mode { first_day, last_day, holidays, sources, confidence: written.confidence })
    }

    fn in_force(&mut self, at: usize, written: Option<&WrittenForce>) -> InForce {
        let Some(written) = written else {
            return InForce { from: None, until: None, selected_by: SelectedBy::Contract };
        };
        let mut day = |one: &Option<toml::value::Datetime>| {
            let one = one.as_ref()?;
            let read = a_day(&one.to_string());
            if read.is_none() {
                let what = format!("`{one}` is not a day from 1900-01-01 to 2200-12-31");
                self.wrong(at, what);
            }
            read
        };
        let (from, until) = (day(&written.from), day(&written.until));
        if let (Some(from), Some(until)) = (from, until)
            && until <= from
        {
            self.wrong(at, format!("is in force until {until}, which is not after {from}"));
        }
        InForce { from, until, selected_by: written.selected_by }
    }

    fn sentences(&mut self, written: &[Spanned<String>]) -> Vec<Sentence> {
        written
            .iter()
            .filter_map(|one| {
                let read = language::condition(one.get_ref(), self.vocabulary);
                self.took(one.span().start, read)
            })
            .collect()
    }

    fn cases<T>(
        &mut self,
        written: Option<&Spanned<WrittenCases>>,
        read: fn(&str, &Vocabulary) -> Result<T, String>,
    ) -> Vec<Case<T>> {
        let Some(written) = written else { return Vec::new() };
        // Serde forgets where the parts of an alternative stood.
        let at = written.span().start;
        let all: Vec<(Option<&str>, &str)> = match written.get_ref() {
            WrittenCases::Always(is) => vec![(None, is)],
            WrittenCases::Cases(all) => {
                all.iter().map(|one| (one.when.as_deref(), one.is.as_str())).collect()
            }
        };
        let mut cases = Vec::new();
        for (nth, (when, is)) in all.iter().enumerate() {
            let said = self.took(at, read(is, self.vocabulary));
            let (when, sources) = match when {
                None => (None, Vec::new()),
                Some(when) => match self.took(at, language::condition(when, self.vocabulary)) {
                    Some(sentence) => (Some(sentence.condition), sentence.sources),
                    None => continue,
                },
            };
            if when.is_none() && nth + 1 < all.len() {
                self.wrong(at, "a case without `when` is the last one".to_owned());
            }
            if let Some(said) = said {
                cases.push(Case { when, is: said, sources, text: (*is).into() });
            }
        }
        cases
    }

    fn rule(&mut self, written: &WrittenRule, pack: &Name, maker: Maker) -> Option<Rule> {
        let at = written.id.span().start;
        let name = written.entitlement.get_ref();
        let entitlement = self.vocabulary.entitlement_named(name);
        if entitlement.is_none() {
            let names = self.vocabulary.entitlements().map(|(_, one)| one.name.as_str());
            let what = format!("there is no entitlement `{name}`{}", did_you_mean(name, names));
            self.wrong(written.entitlement.span().start, what);
        }
        let when = self.sentences(&written.when);
        let by = self.cases(written.by.as_ref(), language::date);
        let payer = self.cases(written.payer.as_ref(), payer);
        let amount = written.amount.as_ref().and_then(|one| {
            let read = language::amount(one.get_ref(), self.vocabulary);
            self.took(one.span().start, read)
        });
        let used_by = written.used_by.as_ref().and_then(|one| {
            let fact = self.vocabulary.fact_named(one.get_ref());
            let is_a_day = fact
                .is_some_and(|id| matches!(self.vocabulary.fact(id).kind, Kind::Day | Kind::DayOr));
            if !is_a_day {
                self.wrong(one.span().start, format!("`{}` is not a day", one.get_ref()));
            }
            fact
        });
        if !by.is_empty() && written.window.is_none() {
            self.wrong(at, "a last day says what it means: `window = \"claim_by\"`".to_owned());
        }
        if written.gives == Gives::Denied && written.force == Some(Force::Advice) {
            self.wrong(at, "advice is never a ground to refuse".to_owned());
        }
        if maker == Maker::Statute && written.force.is_some() {
            self.wrong(at, "a statute has no `force`; only rules of the house have one".to_owned());
        }
        if maker == Maker::House && written.force.is_none() {
            self.wrong(at, "a rule of the house says its `force`".to_owned());
        }
        let cite_when = self.sentences(&written.cite_when);
        if cite_when.iter().any(|one| one.sources.is_empty()) {
            self.wrong(at, "`cite_when` names its source in `[…]`".to_owned());
        }
        let in_force = self.in_force(at, written.in_force.as_ref());
        Some(Rule {
            id: written.id.get_ref().as_str().into(),
            pack: Arc::clone(pack),
            line: line_of(self.text, at),
            entitlement: entitlement?,
            gives: written.gives,
            when,
            by,
            window: written.window.unwrap_or(Window::ClaimBy),
            used_by,
            payer,
            amount,
            priority: written.priority.unwrap_or(0),
            priority_declared: written.priority.is_some(),
            in_force,
            sources: written.source.names(),
            cite_when,
            confidence: written.confidence,
            force: written.force.unwrap_or(Force::Firm),
            instead_of: written.instead_of.as_deref().map(Name::from),
            only_in: written.only_in.iter().map(|one| Name::from(one.as_str())).collect(),
            note: written.note.clone(),
        })
    }
}

fn payer(text: &str, _: &Vocabulary) -> Result<Payer, String> {
    match text {
        "client" => Ok(Payer::Client),
        "house" => Ok(Payer::House),
        other => Err(format!("`client` or `house` pays, not `{other}`")),
    }
}
