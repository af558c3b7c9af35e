//! The worked examples of client care as cases, one file each under `data/cases`.
//!
//! A [`Story`] is what a client and the house said and did, with every time
//! written against the moment the demonstration is loaded (`-3d 09:20`, `-18m`),
//! so that the desk always shows something overdue, something due within the
//! hour and something that waits. [`Story::moments`] turns those into instants
//! in order. Nothing here writes to a database: `app` plays the events through
//! the same acts a person would use. Names, addresses and numbers are invented.

use std::collections::BTreeMap;

use domain::questions::{Answers, Kind, Step};
use domain::{Channel, Outcome, PhotoSlot, Priority, Resolution, StateName, Topic};
use include_dir::{Dir, include_dir};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Deserializer};

use crate::house::{Mistake, read};

static CASES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/cases");

/// A time against the moment of loading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// So long before (negative) or after: `-18m`, `-1h30m`, `2h`.
    Offset(SignedDuration),
    /// So many days before or after, at a time on the client's wall: `-3d 09:20`.
    Day {
        /// Days from the day of loading.
        days: i32,
        /// Wall time in the region's zone.
        time: Time,
    },
}

impl When {
    /// The instant, for a moment of loading and the region's zone. A wall time
    /// that the clock skips or shows twice is read as the zone's usual rule has it.
    pub fn at(self, load: Timestamp, zone: &TimeZone) -> Timestamp {
        match self {
            When::Offset(by) => load.saturating_add(by).unwrap_or(load),
            When::Day { days, time } => {
                let today = load.to_zoned(zone.clone()).date();
                let day = today.saturating_add(i64::from(days).days());
                zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible().unwrap_or(load)
            }
        }
    }
}

impl std::str::FromStr for When {
    type Err = String;

    fn from_str(given: &str) -> Result<When, String> {
        let wrong = || format!("`{given}` is not a time such as `-3d 09:20`, `-18m` or `-1h30m`");
        if let Some((days, time)) = given.split_once("d ") {
            let days = days.parse().map_err(|_| wrong())?;
            let time = Time::strptime("%H:%M", time).map_err(|_| wrong())?;
            return Ok(When::Day { days, time });
        }
        let (sign, rest) = given.strip_prefix('-').map_or((1, given), |rest| (-1, rest));
        let (hours, rest) = rest.split_once('h').unwrap_or(("0", rest));
        let minutes = match rest {
            "" if given.ends_with('h') => "0",
            rest => rest.strip_suffix('m').ok_or_else(wrong)?,
        };
        let number = |text: &str| {
            text.parse::<i64>().ok().filter(|n| (0..=10_000).contains(n)).ok_or_else(wrong)
        };
        Ok(When::Offset(SignedDuration::from_mins(sign * (number(hours)? * 60 + number(minutes)?))))
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<When, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A day against the day of loading: `-260d`, `+28d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub i32);

impl Day {
    /// The date, for the day of loading in the client's zone.
    pub fn on(self, today: Date) -> Date {
        today.saturating_add(i64::from(self.0).days())
    }
}

impl std::str::FromStr for Day {
    type Err = String;

    fn from_str(given: &str) -> Result<Day, String> {
        let days =
            given.strip_suffix('d').and_then(|days| days.trim_start_matches('+').parse().ok());
        days.map(Day).ok_or_else(|| format!("`{given}` is not a day such as `-260d` or `+28d`"))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Day, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One worked example as a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// Its file's name without number, by which other stories name it.
    pub code: String,
    /// What it shows, for who maintains the data.
    pub shows: String,
    /// What about.
    pub topic: Topic,
    /// By which way it came.
    pub channel: Channel,
    /// Region code.
    pub region: String,
    /// Locale tag of the client's words.
    pub language: String,
    /// Subject line.
    pub subject: String,
    /// First message, exactly as sent.
    pub body: String,
    /// When it came.
    pub opened: When,
    /// How far from the moment of loading the house's next word is due (`42m`),
    /// or was (`-6m`): the client's last word is moved so that it is, as near as
    /// opening hours allow.
    #[serde(default)]
    pub due: Option<When>,
    /// Who.
    pub client: Client,
    /// What she would like.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// Her own deadline.
    #[serde(default)]
    pub deadline: Option<Day>,
    /// Priority other than the topic's, with the reason of a person.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// What the form asked or the advisor wrote down: fields of
    /// `domain::questions`, days written as `-260d`. Outcome, deadline and
    /// contact are added by [`Story::answers`].
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// Photographs sent with the first message.
    #[serde(default)]
    pub photos: Vec<Photo>,
    /// Papers sent with the first message.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// For a call or visit written down by staff.
    #[serde(default)]
    pub call: Option<Call>,
    /// What happened since, in order.
    #[serde(default)]
    pub timeline: Vec<Event>,
    /// Where it stands at the moment of loading.
    pub state: StateName,
}

/// A client, invented.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Name as she writes it.
    pub name: String,
    /// Address, under `example.test`.
    pub email: String,
    /// Telephone, fictional.
    #[serde(default)]
    pub phone: Option<String>,
    /// `usual`, `large` or `text`.
    #[serde(default)]
    pub format: Option<String>,
    /// What staff know of her, such as how she prefers to be reached.
    #[serde(default)]
    pub known: Option<String>,
}

/// Who opened a case on the client's behalf, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Sign-in name of who wrote it down.
    pub by: String,
    /// Why she called or came.
    pub reason: String,
    /// What came of it.
    pub result: String,
}

/// A photograph to draw.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// Family code; its drawing is drawn.
    pub family: String,
    /// What it shows.
    pub slot: PhotoSlot,
    /// Code of `fault-*` to be drawn into it.
    #[serde(default)]
    pub defect: Option<String>,
    /// Code of `colour-*`.
    #[serde(default)]
    pub colour: Option<String>,
    /// Name of the file as the client's camera gave it.
    pub name: String,
}

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// A boutique's till receipt.
    Receipt,
    /// The confirmation of an online order.
    OrderConfirmation,
    /// A gift receipt, without a price.
    GiftReceipt,
    /// A repair estimate of the house.
    Estimate,
    /// A private seller's invoice.
    SellerInvoice,
}

/// A paper to write as PDF.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// What it is.
    pub kind: PaperKind,
    /// Its number.
    pub number: String,
    /// Its date.
    pub on: Day,
    /// Who issued it: a boutique's name, the online store, a seller.
    pub issuer: String,
    /// Name on it.
    #[serde(default)]
    pub to: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// Lines in order.
    pub lines: Vec<PaperLine>,
    /// How it was paid, such as `Visa •••• 0000`.
    #[serde(default)]
    pub paid: Option<String>,
    /// Name of the file.
    pub name: String,
}

/// A line of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperLine {
    /// What.
    pub text: String,
    /// Price in minor units; none on a gift receipt.
    #[serde(default)]
    pub minor: Option<i64>,
}

/// Something that happened after the first message. `by` is a sign-in name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// The client wrote.
    Message {
        /// When.
        at: When,
        /// By which way; the case's own if left out.
        #[serde(default)]
        channel: Option<Channel>,
        /// Her words.
        body: String,
        /// Photographs with it.
        #[serde(default)]
        photos: Vec<Photo>,
        /// Papers with it.
        #[serde(default)]
        papers: Vec<Paper>,
    },
    /// The house wrote.
    Reply {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// By which way; the case's own if left out.
        #[serde(default)]
        channel: Option<Channel>,
        /// The words, in the client's language.
        body: String,
        /// Whether the client's word is next.
        #[serde(default)]
        wait: bool,
        /// Papers with it, such as an estimate.
        #[serde(default)]
        papers: Vec<Paper>,
    },
    /// A note that only staff read.
    Note {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// The words.
        body: String,
    },
    /// Given to a person.
    Assign {
        /// When.
        at: When,
        /// Who gave it; the same as `to` when taken.
        by: String,
        /// Who has it now.
        to: String,
    },
    /// Another part of the house is asked.
    AskHouse {
        /// When.
        at: When,
        /// Who asked.
        by: String,
        /// Site code.
        whom: String,
        /// What was asked, as a note.
        body: String,
    },
    /// It answered.
    HouseAnswers {
        /// When.
        at: When,
        /// Who answered.
        by: String,
        /// Site code.
        whom: String,
        /// What, as a note.
        body: String,
    },
    /// Put aside.
    Snooze {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// Until when; ahead of the moment of loading.
        until: When,
    },
    /// A senior takes the lead.
    Escalate {
        /// When.
        at: When,
        /// Who asked: a sign-in name, or `client`.
        by: String,
        /// The senior.
        to: String,
        /// One line of handover, or the client's reason.
        handover: String,
    },
    /// The senior hands it back, with the client's yes.
    Deescalate {
        /// When.
        at: When,
        /// The senior.
        by: String,
    },
    /// A person sets the priority.
    Prioritise {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// To what.
        priority: Priority,
    },
    /// A tag is put on.
    Tag {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// Tag code.
        tag: String,
    },
    /// The client agrees that a boutique reads and adds to the case, or takes it back.
    Consent {
        /// When.
        at: When,
        /// Site code.
        site: String,
        /// Given, or taken back.
        given: bool,
    },
    /// Linked to another story's case.
    Link {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// The other story's code.
        to: String,
    },
    /// It is another case's double.
    Merge {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// The other story's code.
        into: String,
    },
    /// The house says it is done.
    Resolve {
        /// When.
        at: When,
        /// Who.
        by: String,
        /// How.
        resolution: Resolution,
        /// Last words to the client.
        body: String,
    },
    /// The client says it is not.
    Reopen {
        /// When.
        at: When,
        /// Her words.
        body: String,
    },
    /// The client withdraws the request.
    Withdraw {
        /// When.
        at: When,
    },
    /// The time to reopen has passed.
    Close {
        /// When.
        at: When,
    },
}

impl Event {
    /// When it happened, as written.
    pub fn at(&self) -> When {
        match self {
            Event::Message { at, .. }
            | Event::Reply { at, .. }
            | Event::Note { at, .. }
            | Event::Assign { at, .. }
            | Event::AskHouse { at, .. }
            | Event::HouseAnswers { at, .. }
            | Event::Snooze { at, .. }
            | Event::Escalate { at, .. }
            | Event::Deescalate { at, .. }
            | Event::Prioritise { at, .. }
            | Event::Tag { at, .. }
            | Event::Consent { at, .. }
            | Event::Link { at, .. }
            | Event::Merge { at, .. }
            | Event::Resolve { at, .. }
            | Event::Reopen { at, .. }
            | Event::Withdraw { at }
            | Event::Close { at } => *at,
        }
    }

    /// The words in it that a client or colleague reads.
    pub fn words(&self) -> Option<&str> {
        match self {
            Event::Message { body, .. }
            | Event::Reply { body, .. }
            | Event::Note { body, .. }
            | Event::AskHouse { body, .. }
            | Event::HouseAnswers { body, .. }
            | Event::Resolve { body, .. }
            | Event::Reopen { body, .. } => Some(body),
            Event::Escalate { handover, .. } => Some(handover),
            _ => None,
        }
    }

    /// Whether it is the client's word.
    pub fn is_the_clients_word(&self) -> bool {
        matches!(self, Event::Message { .. } | Event::Reopen { .. })
    }

    /// Sign-in name of who did it; none for the client and for time.
    pub fn by(&self) -> Option<&str> {
        match self {
            Event::Escalate { by, .. } if by == "client" => None,
            Event::Reply { by, .. }
            | Event::Note { by, .. }
            | Event::Assign { by, .. }
            | Event::AskHouse { by, .. }
            | Event::HouseAnswers { by, .. }
            | Event::Snooze { by, .. }
            | Event::Escalate { by, .. }
            | Event::Deescalate { by, .. }
            | Event::Prioritise { by, .. }
            | Event::Tag { by, .. }
            | Event::Link { by, .. }
            | Event::Merge { by, .. }
            | Event::Resolve { by, .. } => Some(by),
            _ => None,
        }
    }
}

/// A story's instants, in order, none after the moment of loading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moments {
    /// When it came.
    pub opened: Timestamp,
    /// One for each event of the timeline.
    pub events: Vec<Timestamp>,
}

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// How far back a client's word may be moved so that its answer is due in time.
const REACH: SignedDuration = SignedDuration::from_hours(24 * 10);

impl Story {
    /// Every story built into the program, by file name.
    ///
    /// # Errors
    /// The first file that does not read, by name.
    pub fn all() -> Result<Vec<Story>, Mistake> {
        let mut files: Vec<_> =
            CASES.files().filter(|f| f.path().extension().is_some_and(|e| e == "toml")).collect();
        files.sort_by_key(|file| file.path());
        files
            .into_iter()
            .map(|file| {
                let name = format!("cases/{}", file.path().display());
                let text = file.contents_utf8();
                let text = text.ok_or_else(|| Mistake {
                    file: name.clone(),
                    why: "is not UTF-8".to_owned(),
                })?;
                read(&name, text)
            })
            .collect()
    }

    /// Its instants. `zone` is the region's; `due_of` says until when the house
    /// must answer a client's word of a given instant, by the promise this case
    /// has over its team's opening hours. It is asked only where the story says
    /// when the next word is [`due`](Story::due), and must never go backwards.
    ///
    /// However the zone's clock and the moment of loading lie, the order of the
    /// story is kept: an event comes at least a minute after the one before and
    /// none after loading.
    pub fn moments(
        &self,
        load: Timestamp,
        zone: &TimeZone,
        due_of: impl Fn(Timestamp) -> Option<Timestamp>,
    ) -> Moments {
        let written = std::iter::once(self.opened).chain(self.timeline.iter().map(Event::at));
        let mut all: Vec<Timestamp> = written.clone().map(|when| when.at(load, zone)).collect();
        if let Some(due) = self.due {
            let word =
                self.timeline.iter().rposition(Event::is_the_clients_word).map_or(0, |n| n + 1);
            let latest = load - MINUTE * i32::try_from(all.len() - word).unwrap_or(1);
            let wanted = due.at(load, zone);
            let placed = place(wanted, wanted <= load, load - REACH, latest, due_of);
            let earlier = all[word].duration_until(placed).min(SignedDuration::ZERO);
            all[word] = placed;
            // What was written against the same moment keeps its distance to the word.
            for (moment, when) in all.iter_mut().zip(written).take(word) {
                if matches!(when, When::Offset(_)) {
                    *moment += earlier;
                }
            }
            for n in (0..word).rev() {
                all[n] = all[n].min(all[n + 1] - MINUTE);
            }
        }
        for n in 1..all.len() {
            all[n] = all[n].max(all[n - 1] + MINUTE);
        }
        let mut bound = load;
        for moment in all.iter_mut().rev() {
            *moment = (*moment).min(bound);
            bound = *moment - MINUTE;
        }
        let opened = all.remove(0);
        Moments { opened, events: all }
    }

    /// What is known of the case, by field of `domain::questions`: the written
    /// answers with their days worked out, and outcome, deadline and contact.
    pub fn answers(&self, today: Date) -> Answers {
        let mut known: Answers = Answers::new();
        for (name, given) in &self.answers {
            let answer = match given.parse::<Day>() {
                Ok(day) if self.asks_day(name) => day.on(today).to_string(),
                _ => given.clone(),
            };
            known.insert(name.clone(), answer);
        }
        let mut add = |name: &str, answer: Option<String>| {
            if let Some(answer) = answer {
                known.insert(name.to_owned(), answer);
            }
        };
        add("outcome", self.outcome.map(|outcome| outcome.code().to_owned()));
        add("deadline", self.deadline.map(|day| day.on(today).to_string()));
        add("name", Some(self.client.name.clone()));
        add("email", Some(self.client.email.clone()));
        add("phone", self.client.phone.clone());
        add("format", self.client.format.clone());
        add("country", Some(self.region.clone()));
        add("answer_language", Some(self.language.clone()));
        if self.topic.steps().contains(&Step::Words) {
            add("words", Some(self.body.clone()));
        }
        known
    }

    fn asks_day(&self, name: &str) -> bool {
        // Facts that another topic's form asks may be known here too.
        Topic::ALL.iter().any(|topic| {
            let fields = topic.steps().iter().flat_map(|step| topic.fields(*step));
            fields.into_iter().any(|field| field.name == name && field.kind == Kind::Day)
        })
    }
}

/// The instant between two whose answer is due at `wanted`, to the minute. Where
/// opening hours leave no such instant, what should be overdue is the more so
/// (`overdue`), and what should be due soon is due when the house next opens.
fn place(
    wanted: Timestamp,
    overdue: bool,
    earliest: Timestamp,
    latest: Timestamp,
    due_of: impl Fn(Timestamp) -> Option<Timestamp>,
) -> Timestamp {
    let late_enough = |at: Timestamp| {
        due_of(at).is_none_or(|due| if overdue { due > wanted } else { due >= wanted })
    };
    let (mut low, mut high) = (earliest, latest);
    if late_enough(low) {
        return low;
    }
    while low.duration_until(high) > MINUTE {
        let middle = low + low.duration_until(high) / 2;
        if late_enough(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    if overdue { low } else { high }
}

/// Writes out the days a text names, such as `{date:+28d}`: `say` puts a date
/// into the text's language. Anything else in braces stays.
pub fn fill_days(text: &str, today: Date, say: impl Fn(Date) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{date:") {
        out.push_str(before);
        match after.split_once('}').map(|(day, tail)| (day.parse::<Day>(), tail)) {
            Some((Ok(day), tail)) => {
                out.push_str(&say(day.on(today)));
                rest = tail;
            }
            _ => {
                out.push_str("{date:");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
