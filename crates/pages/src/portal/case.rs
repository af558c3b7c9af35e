//! The case as its client reads it: the answer to "where does it stand", whose
//! turn it is and by when, then the timeline in her words, then what she can do.
//! Staff notes are not on the type this page is given.

use askama::Template;
use domain::call::CallResult;
use domain::case::NextStep;
use domain::entry::ByWhom;
use domain::{Channel, Outcome, PhotoSlot, PromiseKind, Resolution, StateName, Topic, Turn};
use jiff::Zoned;
use words::Words;

use super::field::{Flawed, Look, Part, Summary};
use super::{apart, sentences};
use crate::layout::Shell;

/// What a client sees of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLine {
    /// Where the re-encoded copy is served.
    pub href: String,
    /// The client's own name for it, or nothing.
    pub name: String,
    /// What it shows.
    pub slot: PhotoSlot,
    /// Bytes as received.
    pub size: u64,
    /// SHA-256 of the bytes as received, in hex.
    pub sha256: String,
    /// Whether it can be shown as a picture.
    pub picture: bool,
    /// Why it cannot be opened: it waits for the scanner, or the scanner refused it.
    pub kept_back: Option<String>,
}

impl FileLine {
    /// Its size as people write it.
    pub fn written_size(&self, w: &Words) -> String {
        w.size(self.size)
    }
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The reader.
    You,
    /// Somebody of the house, by the name shown to clients.
    Person(String),
    /// Time, or a rule.
    House,
}

/// Something that happened, as the client may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The case was opened.
    Opened {
        /// How it came.
        channel: Channel,
        /// Whether the house opened it on the client's behalf.
        for_you: bool,
    },
    /// Somebody wrote.
    Message {
        /// The words, exactly as sent.
        text: String,
        /// Their language, where known.
        language: Option<String>,
    },
    /// A file was added.
    File(FileLine),
    /// The state changed.
    State {
        /// To what.
        to: StateName,
    },
    /// An answer was promised.
    Promised {
        /// Which.
        promise: PromiseKind,
        /// Until when, in the client's time.
        due: Zoned,
    },
    /// A senior took the lead.
    Escalated {
        /// Who leads now.
        senior: String,
        /// Who asked.
        by: ByWhom,
    },
    /// The senior handed it back, with the client's yes.
    Deescalated,
    /// The house says it is done.
    Resolved {
        /// How.
        resolution: Resolution,
        /// Until when it may be reopened.
        reopen_until: Zoned,
    },
    /// It was not done.
    Reopened {
        /// Who said so.
        by: ByWhom,
    },
    /// The client withdrew it.
    Withdrawn,
    /// Closed for good.
    Closed,
    /// The client was reminded.
    Reminded,
    /// It goes on in another case.
    MergedInto(String),
    /// ... and no longer does.
    MergeUndone(String),
    /// A follow-up was opened.
    FollowUp(String),
    /// It follows another.
    Follows(String),
    /// The client agreed to something.
    ConsentGiven(String),
    /// The client took it back.
    ConsentWithdrawn(String),
    /// Somebody answers the conversation from now on.
    ChatWith(String),
    /// The conversation is over.
    ChatEnded(ByWhom),
    /// Both spoke by telephone, or one tried to.
    Called {
        /// Whether the house called.
        by_house: bool,
        /// For how long, in minutes; none where that is not known.
        minutes: Option<i64>,
        /// What came of it.
        result: CallResult,
    },
    /// She called and nobody picked up.
    MissedCall,
    /// She is called in this time.
    CallBack {
        /// From when on, in her time.
        from: Zoned,
        /// By when.
        until: Zoned,
        /// Whether it was another time before.
        moved: bool,
    },
    /// The call back is wished no more.
    CallBackCancelled(ByWhom),
    /// Something about an order, in a sentence.
    OfOrder(String),
}

/// One entry of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number within the case.
    pub seq: i64,
    /// When, in the client's time.
    pub at: Zoned,
    /// By whom.
    pub who: Who,
    /// What.
    pub happened: Happened,
}

/// What the client may do now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// Write and add files.
    pub write: bool,
    /// Withdraw the request.
    pub withdraw: bool,
    /// Ask for a senior specialist.
    pub escalate: bool,
    /// Say that it is not done.
    pub reopen: bool,
}

/// The piece a case is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The family's code, for its drawing.
    pub family: String,
    /// Model, colour, size, in the house's or the client's words, as given.
    pub words: Vec<String>,
    /// A code on label or receipt.
    pub code: String,
}

/// The client's case page, and its print view.
#[derive(Template)]
#[template(path = "portal/case.html")]
pub struct CasePage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The case's number.
    pub number: String,
    /// What it is about, in a line.
    pub subject: String,
    /// Its topic.
    pub topic: Topic,
    /// Where it stands.
    pub state: StateName,
    /// Whose turn it is.
    pub turn: Turn,
    /// What happens next.
    pub step: NextStep,
    /// By when, in the client's time.
    pub by: Option<Zoned>,
    /// Which promise that is, where it is one.
    pub due_kind: Option<PromiseKind>,
    /// Who is answering, by the name shown to clients.
    pub person: Option<String>,
    /// The senior who leads it, if it is escalated.
    pub senior: Option<String>,
    /// How it ended, if it did.
    pub resolution: Option<Resolution>,
    /// What the client wished.
    pub wish: Option<Outcome>,
    /// The client's own deadline.
    pub deadline: Option<jiff::civil::Date>,
    /// The piece.
    pub piece: Option<Piece>,
    /// The order's number.
    pub order: Option<String>,
    /// What the form was answered beside these: what was asked, and what was said.
    pub told: Vec<(String, String)>,
    /// The timeline, oldest first.
    pub entries: Vec<Entry>,
    /// What the client may do.
    pub may: May,
    /// What was typed and did not go out.
    pub draft: String,
    /// What is wrong with what was typed or added.
    pub flaws: Vec<Flawed>,
    /// The key that makes a second click the same message.
    pub once: String,
    /// The most bytes a file may have.
    pub longest_file: u64,
    /// This moment in the client's time.
    pub now: Zoned,
    /// A sentence about what was just done, by its code: `sent`, `masked`, `reopened`, `withdrawn`, `escalated`.
    pub done: Option<String>,
    /// Whether this is the print view: everything open, nothing to press.
    pub print: bool,
    /// The house's full name and postal address, for the print view.
    pub legal: String,
    /// The query of the page of rights with what this case knows; nothing where it asks none.
    pub rights: Option<String>,
    /// Whether a conversation can go on, or begin, about it.
    pub chat: bool,
    /// The examination of the piece: what its page is called; nothing where there is none.
    pub verdict: Option<String>,
}

/// The entries of a case's timeline after a place, as list items: those of its page, and those
/// that come to an open one.
#[derive(Template)]
#[template(path = "portal/timeline.html")]
pub struct Timeline<'p> {
    /// The page they belong to.
    pub page: &'p CasePage,
    /// The last place that is known already.
    pub after: i64,
}

impl askama::filters::HtmlSafe for Timeline<'_> {}

impl Timeline<'_> {
    fn shown(&self) -> impl Iterator<Item = &Entry> {
        self.page.entries.iter().filter(|entry| entry.seq > self.after)
    }
}

impl CasePage {
    /// The timeline after a place.
    pub fn timeline(&self, after: i64) -> Timeline<'_> {
        Timeline { page: self, after }
    }

    /// The page with its title: the answer.
    #[must_use]
    pub fn titled(mut self) -> CasePage {
        self.shell.title =
            format!("{} {}", self.number, self.heading().replace(['\u{2068}', '\u{2069}'], ""));
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The answer: where it stands.
    pub fn heading(&self) -> String {
        let w = self.w;
        match (self.step, &self.senior, &self.person) {
            (NextStep::FirstAnswer | NextStep::Answer, Some(senior), _) => {
                w.ta("case-heading-senior", &[("name", apart(senior).into())])
            }
            (NextStep::FirstAnswer, _, _) => w.t("case-heading-first-answer"),
            (NextStep::Answer, None, Some(person)) => {
                w.ta("case-heading-person", &[("name", apart(person).into())])
            }
            (NextStep::Answer, None, None) => w.t("case-heading-answer"),
            (NextStep::HousePart, _, _) => w.t("case-heading-house-part"),
            (NextStep::LookAgain, _, _) => w.t("case-heading-look-again"),
            (NextStep::ClientAnswers, _, _) => w.t("case-heading-client-answers"),
            (NextStep::MayReopen, _, _) if self.resolution == Some(Resolution::Withdrawn) => {
                w.t("case-heading-withdrawn")
            }
            (NextStep::MayReopen, _, _) => w.t("case-heading-may-reopen"),
            (NextStep::MayFollowUp, _, _) => w.t("case-heading-may-follow-up"),
        }
    }

    /// What happens next, and by when.
    pub fn next(&self) -> String {
        let w = self.w;
        let by = |key: &str, without: &str| match &self.by {
            Some(by) => w.ta(key, &[("moment", w.moment(by).into())]),
            None => w.t(without),
        };
        match self.step {
            // A goal for settling it is no date of an answer.
            NextStep::FirstAnswer | NextStep::Answer | NextStep::HousePart
                if self.due_kind == Some(PromiseKind::Resolution) && self.by.is_some() =>
            {
                by("case-next-resolution", "case-next-answer-undated")
            }
            NextStep::FirstAnswer => by("case-next-first-answer", "case-next-first-answer-undated"),
            NextStep::Answer => by("case-next-answer", "case-next-answer-undated"),
            NextStep::HousePart => by("case-next-house-part", "case-next-house-part-undated"),
            NextStep::LookAgain => by("case-next-look-again", "case-next-look-again-undated"),
            NextStep::ClientAnswers => {
                by("case-next-client-answers", "case-next-client-answers-undated")
            }
            NextStep::MayReopen if self.resolution == Some(Resolution::Withdrawn) => {
                by("case-next-withdrawn", "case-next-withdrawn-undated")
            }
            NextStep::MayReopen => by("case-next-may-reopen", "case-next-may-reopen-undated"),
            NextStep::MayFollowUp => w.t("case-next-may-follow-up"),
        }
    }

    /// Whether the promised moment has passed.
    pub fn late(&self) -> bool {
        self.turn == Turn::House && self.by.as_ref().is_some_and(|by| *by < self.now)
    }

    /// Whose turn it is, as the reader is told.
    pub fn turn_words(&self) -> String {
        match (self.turn, self.state) {
            (_, StateName::Resolved | StateName::Closed) => self.state_words(),
            (Turn::Client, _) => self.w.t("case-turn-yours"),
            (Turn::House, _) => self.w.t("case-turn-ours"),
        }
    }

    /// The class that goes with it: shape and colour beside the word.
    pub fn turn_class(&self) -> &'static str {
        match (self.turn, self.state) {
            (_, StateName::Resolved | StateName::Closed) => "st st--go",
            (Turn::Client, _) => "st st--wait",
            (Turn::House, _) => "st st--now",
        }
    }

    fn state_words(&self) -> String {
        match self.state {
            StateName::Closed => self.w.t("case-state-closed"),
            _ => self.w.t("case-state-resolved"),
        }
    }

    /// The thread of progress: a word for each stitch, done, now or to come.
    pub fn thread(&self) -> Vec<(String, &'static str)> {
        let w = self.w;
        let at = match self.state {
            StateName::New => 0,
            StateName::Open | StateName::WaitingHouse | StateName::Snoozed => 1,
            StateName::WaitingClient => 2,
            StateName::Resolved | StateName::Closed => 4,
        };
        let words = [
            w.t("case-thread-received"),
            w.t("case-thread-in-hand"),
            w.t("case-thread-your-word"),
            w.t("case-thread-resolved"),
        ];
        let mark = |place: usize| match place.cmp(&at) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "",
        };
        words.into_iter().enumerate().map(|(place, word)| (word, mark(place))).collect()
    }

    /// The topic's name.
    pub fn topic_name(&self) -> String {
        sentences::topic(self.w, self.topic)
    }

    /// What the client wished, in words.
    pub fn wish_words(&self) -> Option<String> {
        self.wish.and_then(|wish| sentences::answer(self.w, "outcome", wish.code()))
    }

    /// The client's own deadline, with its weekday.
    pub fn deadline_words(&self) -> Option<String> {
        self.deadline.map(|day| self.w.date_weekday(day))
    }

    /// The outcome set beside the wish.
    pub fn ended(&self) -> Option<String> {
        self.resolution.map(|resolution| {
            self.w.t(&format!("resolution-{}", resolution.code().replace('_', "-")))
        })
    }

    /// An address under this case.
    pub fn at(&self, tail: &str) -> String {
        self.shell.href(&format!("/cases/{}{tail}", self.number))
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The reply field.
    pub fn reply(&self) -> Part {
        let key = if self.turn == Turn::Client { "case-reply-answer" } else { "case-reply-add" };
        let mut part = Part::new(self.w, Look::Text, "body", self.w.t(key));
        part.value.clone_from(&self.draft);
        part.flaw =
            self.flaws.iter().find(|flaw| flaw.field == "body").map(|flaw| flaw.text.clone());
        part.lines = 5;
        part
    }

    /// What is wrong with the files that were added.
    pub fn file_flaws(&self) -> Vec<&Flawed> {
        self.flaws.iter().filter(|flaw| flaw.field == "file").collect()
    }

    /// What a file may be, in one sentence.
    pub fn file_rule(&self) -> String {
        self.w.ta("photos-rule", &[("size", self.w.size(self.longest_file).into())])
    }

    /// The number of the newest entry, for pages that stay up to date.
    pub fn newest(&self) -> i64 {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// What was just done, in words.
    pub fn done_words(&self) -> Option<String> {
        Some(match self.done.as_deref()? {
            "sent" => self.w.t("case-done-sent"),
            "masked" => self.w.t("case-done-masked"),
            "reopened" => self.w.t("case-done-reopened"),
            "withdrawn" => self.w.t("case-done-withdrawn"),
            "escalated" => self.w.t("case-done-escalated"),
            _ => return None,
        })
    }

    /// When an entry was made: near moments by their day, all with their zone in the print view.
    pub fn when(&self, entry: &Entry) -> String {
        if self.print { self.w.moment(&entry.at) } else { self.w.moment_near(&entry.at, &self.now) }
    }

    /// Who made an entry.
    pub fn whom(&self, entry: &Entry) -> String {
        match &entry.who {
            Who::You => self.w.t("case-you"),
            Who::Person(name) => name.clone(),
            Who::House => self.shell.house.clone(),
        }
    }

    /// The letter in the mark beside an entry.
    pub fn initial(&self, entry: &Entry) -> String {
        self.whom(entry).chars().next().map(String::from).unwrap_or_default()
    }

    /// What happened, in one sentence; messages and files are shown instead.
    pub fn sentence(&self, entry: &Entry) -> String {
        happened(self.w, &entry.happened)
    }

    /// A file's name for readers: the client's own, or what it shows.
    pub fn file_words(&self, file: &FileLine) -> String {
        let slot = sentences::slot(self.w, file.slot);
        if file.slot == PhotoSlot::Other && !file.name.is_empty() {
            file.name.clone()
        } else {
            slot
        }
    }

    /// When the paper was made.
    pub fn printed(&self) -> String {
        self.w.ta("case-printed", &[("moment", self.w.moment(&self.now).into())])
    }

    /// The zone the times are in.
    pub fn zone(&self) -> String {
        self.w.ta("case-zone", &[("zone", self.w.zone(&self.now).into())])
    }
}

fn happened(w: &Words, what: &Happened) -> String {
    let number = |key: &str, number: &String| w.ta(key, &[("number", apart(number).into())]);
    match what {
        Happened::Opened { for_you: true, channel } => match channel {
            Channel::Phone => w.t("entry-client-opened-phone"),
            Channel::Boutique => w.t("entry-client-opened-boutique"),
            _ => w.t("entry-client-opened-for-you"),
        },
        Happened::Opened { channel, .. } => match channel {
            Channel::Email => w.t("entry-client-opened-email"),
            Channel::Chat => w.t("entry-client-opened-chat"),
            _ => w.t("entry-client-opened"),
        },
        Happened::Message { .. } | Happened::File(_) => String::new(),
        Happened::State { to } => match to {
            StateName::New => w.t("entry-client-state-new"),
            StateName::Open => w.t("entry-client-state-open"),
            StateName::WaitingClient => w.t("entry-client-state-waiting-client"),
            StateName::WaitingHouse => w.t("entry-client-state-waiting-house"),
            StateName::Snoozed => w.t("entry-client-state-snoozed"),
            StateName::Resolved => w.t("entry-client-state-resolved"),
            StateName::Closed => w.t("entry-client-closed"),
        },
        Happened::Promised { promise, due } => {
            let key = match promise {
                PromiseKind::FirstAnswer => "entry-client-promised-first-answer",
                PromiseKind::NextAnswer => "entry-client-promised-next-answer",
                PromiseKind::Resolution => "entry-client-promised-resolution",
                PromiseKind::Escalation => "entry-client-promised-escalation",
                PromiseKind::CallBack => "entry-client-promised-call-back",
            };
            w.ta(key, &[("moment", w.moment(due).into())])
        }
        Happened::Escalated { senior, by } => {
            let key = match by {
                ByWhom::Client => "entry-client-escalated-by-you",
                _ => "entry-client-escalated",
            };
            w.ta(key, &[("name", apart(senior).into())])
        }
        Happened::Deescalated => w.t("entry-client-deescalated"),
        Happened::Resolved { resolution, reopen_until } => w.ta(
            "entry-client-resolved",
            &[
                (
                    "outcome",
                    w.t(&format!("resolution-{}", resolution.code().replace('_', "-"))).into(),
                ),
                ("date", w.date_weekday(reopen_until.date()).into()),
            ],
        ),
        Happened::Reopened { by: ByWhom::Client } => w.t("entry-client-reopened-by-you"),
        Happened::Reopened { .. } => w.t("entry-client-reopened"),
        Happened::Withdrawn => w.t("entry-client-withdrawn"),
        Happened::Closed => w.t("entry-client-closed"),
        Happened::Reminded => w.t("entry-client-reminded"),
        Happened::MergedInto(other) => number("entry-client-merged-into", other),
        Happened::MergeUndone(other) => number("entry-client-merge-undone", other),
        Happened::FollowUp(other) => number("entry-client-follow-up", other),
        Happened::Follows(other) => number("entry-client-follows", other),
        Happened::ConsentGiven(_) => w.t("entry-client-consent-given"),
        Happened::ConsentWithdrawn(_) => w.t("entry-client-consent-withdrawn"),
        Happened::ChatWith(person) => {
            w.ta("entry-client-chat-with", &[("name", apart(person).into())])
        }
        Happened::ChatEnded(ByWhom::Client) => w.t("entry-client-chat-ended-by-you"),
        Happened::ChatEnded(_) => w.t("entry-client-chat-ended"),
        Happened::Called { by_house, minutes, result } => {
            let said = match result {
                domain::call::CallResult::ClientActs => w.t("call-next-is-yours"),
                other => w.t(&format!("call-result-{}", other.code().replace('_', "-"))),
            };
            let by = if *by_house { "house" } else { "you" };
            let mut args = vec![("by", by.into()), ("result", said.into())];
            match (result.spoke(), minutes) {
                (false, _) => w.ta("entry-client-called-in-vain", &args),
                (true, None) => w.ta("entry-client-called", &args),
                (true, Some(minutes)) => {
                    args.push(("length", w.span(*minutes).into()));
                    w.ta("entry-client-called-length", &args)
                }
            }
        }
        Happened::MissedCall => w.t("entry-client-missed-call"),
        Happened::CallBack { from, until, moved } => {
            let key = match moved {
                true => "entry-client-call-back-moved",
                false => "entry-client-call-back-asked",
            };
            w.ta(key, &[("from", w.moment(from).into()), ("until", w.time(until.time()).into())])
        }
        Happened::CallBackCancelled(ByWhom::Client) => {
            w.t("entry-client-call-back-cancelled-by-you")
        }
        Happened::CallBackCancelled(_) => w.t("entry-client-call-back-cancelled"),
        Happened::OfOrder(said) => said.clone(),
    }
}

/// Ask for a senior specialist.
#[derive(Template)]
#[template(path = "portal/escalate.html")]
pub struct Escalate {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The case's number.
    pub number: String,
    /// The dated entries so far: when, and what.
    pub dated: Vec<(String, String)>,
    /// What would put it right, as typed.
    pub wish: String,
    /// By when, as typed.
    pub by: String,
    /// What to add, as typed.
    pub words: String,
    /// What is wrong with what was typed.
    pub flaws: Vec<Flawed>,
    /// The name and address of the outside body of the client's country.
    pub outside: Option<(String, String)>,
}

impl Escalate {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Escalate {
        self.shell.title = self.w.t("escalate-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// An address under this case.
    pub fn at(&self, tail: &str) -> String {
        self.shell.href(&format!("/cases/{}{tail}", self.number))
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The fields.
    pub fn parts(&self) -> Vec<Part> {
        let field = |look, name: &str, label: String, value: &String| {
            let mut part = Part::new(self.w, look, name, label);
            part.value.clone_from(value);
            part.flaw =
                self.flaws.iter().find(|flaw| flaw.field == name).map(|flaw| flaw.text.clone());
            part
        };
        let wish = field(Look::Text, "wish", self.w.t("escalate-wish"), &self.wish);
        let mut by = field(Look::Day, "by", self.w.t("escalate-by"), &self.by);
        by.optional = true;
        by.hint = self.w.t("hint-deadline");
        let mut words = field(Look::Text, "words", self.w.t("escalate-words"), &self.words);
        words.optional = true;
        vec![Part { lines: 3, ..wish }, by, Part { lines: 5, ..words }]
    }
}
