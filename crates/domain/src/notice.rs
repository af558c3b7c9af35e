//! What reaches somebody of the house, by which way and when: the kinds of notices, a person's
//! wishes, her quiet hours. Pure: whoever asks gives the instant.
//!
//! A notice of which she wished to be told at once is told at once, except in her quiet hours. What
//! comes in those is told at their end, if it is still true and unread then: whoever asked for a
//! push asked not to wait for a letter, and what was settled overnight wakes nobody. Hours that
//! never end would keep it for ever; then it goes into the letter. The letter holds whatever is
//! unread, so that nothing hangs on one way alone.

use crate::vocabulary::{UnknownWord, word_list};
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Span, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

word_list! {
    /// What somebody is told of.
    Kind ("kind of notice") {
        /// A case was given to her.
        Given = "given",
        /// A case was escalated to her.
        Escalated = "escalated",
        /// The client wrote in a case of hers.
        Answered = "answered",
        /// A promise in a case of hers ends soon.
        PromiseEnds = "promise_ends",
        /// A promise in a case of hers is broken.
        PromiseBroken = "promise_broken",
        /// A colleague asks her: named in a note, or asked to join a conversation.
        Asked = "asked",
        /// A client waits for a conversation, and she has room.
        ChatWaits = "chat_waits",
        /// Mail is not fetched or not sent.
        MailStopped = "mail_stopped",
        /// At a team's closing turns are late, and nobody has said why.
        LateLeft = "late_left",
        /// E-mail was set apart: it comes from an address of the house, or from its own people.
        MailParked = "mail_parked",
        /// One sender or domain begins more cases than people do: its e-mail is held.
        MailFlood = "mail_flood",
    }
}

impl Kind {
    /// Whether it cannot wait for a letter: somebody waits now, or what is lost is lost.
    #[must_use]
    pub const fn interrupts(self) -> bool {
        !matches!(self, Kind::Given | Kind::Answered | Kind::MailParked)
    }

    /// Whether she may wish to be told of it even in her quiet hours.
    #[must_use]
    pub const fn may_pass(self) -> bool {
        matches!(self, Kind::PromiseBroken | Kind::MailStopped)
    }

    /// The way where she wished nothing else.
    #[must_use]
    pub const fn usual(self) -> Way {
        if self.interrupts() { Way::Push } else { Way::Digest }
    }
}

word_list! {
    /// How far a notice goes. Each way holds the ones below it.
    Way ("way of a notice") {
        /// To her devices at once, into the letter while unread, and on the page.
        Push = "push",
        /// Into the letter while unread, and on the page.
        Digest = "digest",
        /// On the page alone.
        Page = "page",
        /// Nowhere.
        Nothing = "nothing",
    }
}

/// Minutes of a day.
const DAY: i16 = 24 * 60;
/// Most letters a day.
pub const MOST_DIGESTS: usize = 3;
/// Quiet spans followed one after another before they count as endless: a week and a day.
const CHAINED: usize = 16;

/// A span of quiet: it begins on a weekday and ends on the same, or after midnight on the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// Minute of the day at which it begins, 0 to 1439.
    pub from: i16,
    /// Minute of the day at which it ends; not later than `from`: on the next day.
    pub to: i16,
}

impl Quiet {
    /// A span between two minutes of the day.
    ///
    /// # Errors
    /// None where one of them is not on the clock.
    #[must_use]
    pub fn new(from: i16, to: i16) -> Option<Quiet> {
        let on_clock = |minute| (0..DAY).contains(&minute);
        (on_clock(from) && on_clock(to)).then_some(Quiet { from, to })
    }
}

/// What one person wishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// How far each kind goes; what is not named goes its usual way.
    pub ways: BTreeMap<String, Way>,
    /// Quiet hours by the weekday on which they begin, from Monday.
    pub quiet: [Option<Quiet>; 7],
    /// Kinds that reach her even then.
    pub through: BTreeSet<String>,
    /// IANA name of the zone she lives by; empty: that of her team.
    pub zone: String,
    /// Minutes of the day at which the letter is written; none: no letter.
    pub digest: Vec<i16>,
    /// On which weekdays, from Monday.
    pub digest_days: [bool; 7],
}

impl Default for Wishes {
    /// Eight in the evening to seven in the morning is quiet, and no letter is written.
    fn default() -> Wishes {
        Wishes {
            ways: BTreeMap::new(),
            quiet: [Some(Quiet { from: 20 * 60, to: 7 * 60 }); 7],
            through: BTreeSet::new(),
            zone: String::new(),
            digest: Vec::new(),
            digest_days: [true, true, true, true, true, false, false],
        }
    }
}

/// When a notice is told by more than the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// To her devices, now.
    Now,
    /// To her devices at this instant, if it is still true and unread.
    At(Timestamp),
    /// In the next letter.
    Digest,
    /// Never: on the page alone, or not at all.
    Never,
}

/// When a notice of a kind reaches somebody with these wishes, who lives in `zone`.
#[must_use]
pub fn due(kind: Kind, wishes: &Wishes, zone: &TimeZone, now: Timestamp) -> Due {
    match wishes.way(kind) {
        Way::Nothing | Way::Page => Due::Never,
        Way::Digest => Due::Digest,
        Way::Push if wishes.passes(kind) => Due::Now,
        Way::Push => match wishes.quiet_until(zone, now) {
            Silence::None => Due::Now,
            Silence::Until(end) => Due::At(end),
            Silence::Endless => Due::Digest,
        },
    }
}

/// Whether it is quiet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// It is not.
    None,
    /// Until then.
    Until(Timestamp),
    /// Always.
    Endless,
}

impl Wishes {
    /// How far a kind goes.
    #[must_use]
    pub fn way(&self, kind: Kind) -> Way {
        self.ways.get(kind.code()).copied().unwrap_or(kind.usual())
    }

    /// Whether a kind reaches her even in quiet hours: by her own wish, and only where it may.
    #[must_use]
    pub fn passes(&self, kind: Kind) -> bool {
        kind.may_pass() && self.through.contains(kind.code())
    }

    /// Whether a kind stands in her letter while it is unread.
    #[must_use]
    pub fn in_letter(&self, kind: Kind) -> bool {
        matches!(self.way(kind), Way::Push | Way::Digest)
    }

    /// Until when it is quiet. Spans that touch are one.
    #[must_use]
    pub fn quiet_until(&self, zone: &TimeZone, now: Timestamp) -> Silence {
        let mut until = now;
        for _ in 0..CHAINED {
            match self.span_at(zone, until) {
                Some(end) => until = end,
                None if until == now => return Silence::None,
                None => return Silence::Until(until),
            }
        }
        Silence::Endless
    }

    /// The end of a span that holds an instant; the latest where several do.
    fn span_at(&self, zone: &TimeZone, at: Timestamp) -> Option<Timestamp> {
        let today = zone.to_datetime(at).date();
        // A night that began yesterday may still go on; where a clock is put back over
        // midnight, the one of the day after may have begun.
        let days = [-1, 0, 1].into_iter().filter_map(|ahead| moved(today, ahead));
        days.filter_map(|day| self.span_of(zone, day))
            .filter(|(from, to)| *from <= at && at < *to)
            .map(|(_, to)| to)
            .max()
    }

    /// The span that begins on a day.
    fn span_of(&self, zone: &TimeZone, day: Date) -> Option<(Timestamp, Timestamp)> {
        let quiet = self.quiet.get(nth(day.weekday())).copied().flatten()?;
        let last = if quiet.to > quiet.from { day } else { moved(day, 1)? };
        Some((first_at(zone, day, quiet.from)?, last_before(zone, last, quiet.to)?))
    }

    /// The latest instant at or before `now` at which the letter was to be written.
    #[must_use]
    pub fn letter_before(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let today = zone.to_datetime(now).date();
        (-8..=1)
            .filter_map(|ahead| moved(today, ahead))
            .filter(|day| self.digest_days.get(nth(day.weekday())).copied().unwrap_or(false))
            .flat_map(|day| self.digest.iter().filter_map(move |at| first_at(zone, day, *at)))
            .filter(|at| *at <= now)
            .max()
    }
}

/// Mail counts as stopped when it did not go for so long.
pub const STOPPED_AFTER: SignedDuration = SignedDuration::from_mins(10);
/// A mailbox that nobody looked into for so long is not fetched any more: the house has changed
/// its ways, and an alarm that never ends is heard by nobody.
pub const GIVEN_UP_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Since when mail is not fetched, by when it last was.
#[must_use]
pub fn unfetched_since(good_at: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let silent = now.duration_since(good_at);
    (silent > STOPPED_AFTER && silent < GIVEN_UP_AFTER).then_some(good_at)
}

/// Since when mail is not sent: since when the relay fails, and since when a letter waits that
/// should have been tried.
#[must_use]
pub fn unsent_since(
    bad_at: Option<Timestamp>,
    overdue: Option<Timestamp>,
    now: Timestamp,
) -> Option<Timestamp> {
    let since = bad_at.into_iter().chain(overdue).min()?;
    (now.duration_since(since) > STOPPED_AFTER).then_some(since)
}

/// Most colleagues that one note calls.
const MOST_NAMED: usize = 20;

/// Whom a note names after an @: the whole name as the house writes it, or its first word where
/// only one bears it. An @ within a word is an address and calls nobody.
#[must_use]
pub fn named(text: &str, people: &[(i64, &str)]) -> Vec<i64> {
    let folded: Vec<(i64, String)> =
        people.iter().map(|(id, name)| (*id, name.trim().to_lowercase())).collect();
    let text = text.to_lowercase();
    let mut called = Vec::new();
    for (at, _) in text.match_indices('@') {
        if text[..at].chars().next_back().is_some_and(char::is_alphanumeric) {
            continue;
        }
        let rest = &text[at + 1..];
        let begins = |name: &str| {
            let after = rest.strip_prefix(name).filter(|_| !name.is_empty());
            after.is_some_and(|after| !after.chars().next().is_some_and(char::is_alphanumeric))
        };
        let whole = folded.iter().filter(|(_, name)| begins(name));
        let found = whole.max_by_key(|(_, name)| name.len()).map(|(id, _)| *id).or_else(|| {
            let first = |name: &str| name.split_whitespace().next().is_some_and(begins);
            let mut some = folded.iter().filter(|(_, name)| first(name));
            some.next().filter(|_| some.next().is_none()).map(|(id, _)| *id)
        });
        if let Some(id) = found.filter(|id| !called.contains(id)) {
            called.push(id);
        }
        if called.len() == MOST_NAMED {
            break;
        }
    }
    called
}

/// A weekday's place, from Monday.
fn nth(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)
}

fn moved(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().days(days)).ok()
}

fn on_clock(day: Date, minute: i16) -> DateTime {
    let (hour, minute) = (minute.clamp(0, DAY - 1) / 60, minute.clamp(0, DAY - 1) % 60);
    day.at(i8::try_from(hour).unwrap_or(0), i8::try_from(minute).unwrap_or(0), 0, 0)
}

/// The first instant at which the clock shows this, or what comes next where it is put forward
/// over it.
fn first_at(zone: &TimeZone, day: Date, minute: i16) -> Option<Timestamp> {
    let shown = zone.to_ambiguous_timestamp(on_clock(day, minute));
    match shown.offset() {
        AmbiguousOffset::Gap { .. } => put_forward(zone, shown),
        _ => shown.earlier().ok(),
    }
}

/// The instant after the last minute at which the clock shows less than this: put back over it, it
/// shows less once more.
fn last_before(zone: &TimeZone, day: Date, minute: i16) -> Option<Timestamp> {
    let minute_before = on_clock(day, minute).checked_sub(Span::new().minutes(1)).ok()?;
    let shown = zone.to_ambiguous_timestamp(minute_before);
    match shown.offset() {
        AmbiguousOffset::Gap { .. } => put_forward(zone, shown),
        _ => shown.later().ok()?.checked_add(SignedDuration::from_mins(1)).ok(),
    }
}

/// When the clock was put forward over what it does not show.
fn put_forward(zone: &TimeZone, shown: jiff::tz::AmbiguousTimestamp) -> Option<Timestamp> {
    let after = shown.later().ok()?;
    zone.preceding(after).next().map(|transition| transition.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn paris() -> TimeZone {
        TimeZone::get("Europe/Paris").unwrap()
    }

    fn nights(from: &str, to: &str) -> Wishes {
        Wishes { quiet: [Quiet::new(minute(from), minute(to)); 7], ..Wishes::default() }
    }

    fn minute(text: &str) -> i16 {
        let (hours, minutes) = text.split_once(':').unwrap();
        hours.parse::<i16>().unwrap() * 60 + minutes.parse::<i16>().unwrap()
    }

    #[test]
    fn an_escalation_at_midnight_wakes_nobody_and_is_told_in_the_morning() {
        let usual = Wishes::default();
        let check = |when, due_at| {
            assert_eq!(due(Kind::Escalated, &usual, &paris(), at(when)), due_at, "{when}");
        };
        check("2026-03-03T23:00:00Z", Due::At(at("2026-03-04T06:00:00Z")));
        check("2026-03-04T05:59:59Z", Due::At(at("2026-03-04T06:00:00Z")));
        check("2026-03-04T06:00:00Z", Due::Now);
        check("2026-03-04T18:59:59Z", Due::Now);
        check("2026-03-04T19:00:00Z", Due::At(at("2026-03-05T06:00:00Z")));
    }

    #[test]
    fn what_waits_goes_into_the_letter_and_what_is_not_wished_nowhere() {
        let mut wishes = Wishes::default();
        let noon = at("2026-03-04T11:00:00Z");
        let told = |wishes: &Wishes, kind| due(kind, wishes, &paris(), noon);
        for kind in Kind::ALL {
            let usual = if kind.interrupts() { Due::Now } else { Due::Digest };
            assert_eq!(told(&wishes, *kind), usual, "{kind}");
        }
        for (way, expect) in
            [(Way::Page, Due::Never), (Way::Nothing, Due::Never), (Way::Digest, Due::Digest)]
        {
            wishes.ways.insert("asked".to_owned(), way);
            assert_eq!(told(&wishes, Kind::Asked), expect);
        }
    }

    #[test]
    fn only_broken_promises_and_the_mail_alarm_pass_quiet_hours_and_only_by_her_own_wish() {
        let midnight = at("2026-03-04T23:00:00Z");
        let mut wishes = Wishes::default();
        for kind in Kind::ALL.iter().filter(|kind| kind.interrupts()) {
            let waits = due(*kind, &wishes, &paris(), midnight);
            assert!(matches!(waits, Due::At(_)), "{kind}: {waits:?}");
        }
        wishes.through = Kind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
        for kind in Kind::ALL.iter().filter(|kind| kind.interrupts()) {
            let told = due(*kind, &wishes, &paris(), midnight);
            assert_eq!(told == Due::Now, kind.may_pass(), "{kind}: {told:?}");
        }
    }

    #[test]
    fn the_nights_on_which_the_clocks_change_are_as_long_as_they_are() {
        let check = |from, to, now, end: Option<&str>| {
            let silence = match end {
                Some(end) => Silence::Until(at(end)),
                None => Silence::None,
            };
            assert_eq!(nights(from, to).quiet_until(&paris(), at(now)), silence, "{from}-{to}");
        };
        // Put forward at 01:00Z on 29 March, back at 01:00Z on 25 October.
        check("22:00", "07:00", "2026-03-28T22:00:00Z", Some("2026-03-29T05:00:00Z"));
        check("22:00", "07:00", "2026-10-24T22:00:00Z", Some("2026-10-25T06:00:00Z"));
        check("22:00", "02:30", "2026-03-29T00:30:00Z", Some("2026-03-29T01:00:00Z"));
        check("02:30", "06:00", "2026-03-29T01:00:00Z", Some("2026-03-29T04:00:00Z"));
        check("02:30", "06:00", "2026-03-29T00:59:00Z", None);
        // Half past two is shown twice: quiet begins with the first and ends with the last.
        check("22:00", "02:30", "2026-10-25T00:45:00Z", Some("2026-10-25T01:30:00Z"));
        check("02:30", "06:00", "2026-10-25T00:30:00Z", Some("2026-10-25T05:00:00Z"));
    }

    #[test]
    fn spans_that_touch_are_one_and_a_whole_week_of_quiet_goes_into_the_letter() {
        let mut wishes = nights("22:00", "07:00");
        wishes.quiet[5] = Quiet::new(0, 0);
        wishes.quiet[6] = Quiet::new(0, minute("09:00"));
        // From Friday evening over the whole of Saturday to nine on Sunday.
        let friday = at("2026-03-06T22:00:00Z");
        let end = Silence::Until(at("2026-03-08T08:00:00Z"));
        assert_eq!(wishes.quiet_until(&paris(), friday), end);
        let always = nights("00:00", "00:00");
        assert_eq!(always.quiet_until(&paris(), friday), Silence::Endless);
        assert_eq!(due(Kind::Asked, &always, &paris(), friday), Due::Digest);
        let never = Wishes { quiet: [None; 7], ..Wishes::default() };
        assert_eq!(never.quiet_until(&paris(), friday), Silence::None);
    }

    #[test]
    fn a_letter_is_due_once_at_its_time_on_its_days() {
        let wishes = Wishes { digest: vec![8 * 60, 14 * 60], ..Wishes::default() };
        let check = |now, expect: &str| {
            assert_eq!(wishes.letter_before(&paris(), at(now)), Some(at(expect)), "{now}");
        };
        check("2026-03-04T06:59:59Z", "2026-03-03T13:00:00Z");
        check("2026-03-04T07:00:00Z", "2026-03-04T07:00:00Z");
        check("2026-03-04T12:59:00Z", "2026-03-04T07:00:00Z");
        check("2026-03-04T13:00:00Z", "2026-03-04T13:00:00Z");
        // Not on Saturday and Sunday.
        check("2026-03-08T20:00:00Z", "2026-03-06T13:00:00Z");
        assert_eq!(Wishes::default().letter_before(&paris(), at("2026-03-08T20:00:00Z")), None);
    }

    #[test]
    fn a_note_calls_whom_it_names_and_an_address_calls_nobody() {
        let people = [(1, "Inès Marchetti"), (2, "Inès Roux"), (3, "Tom Li"), (4, "Tom Li Chen")];
        let check = |text: &str, expect: &[i64]| assert_eq!(named(text, &people), expect, "{text}");
        check("Please look, @Inès Roux.", &[2]);
        check("@inès marchetti and @TOM LI, please", &[1, 3]);
        check("@Tom Li Chen knows", &[4]);
        check("@Inès knows", &[]);
        check("care@tom li", &[]);
        check("@Tom Lis, @Nobody, @", &[]);
        check("@Tom Li @Tom Li", &[3]);
        assert_eq!(named("@Ada, look", &[(9, "Ada Byron")]), [9]);
    }

    #[test]
    fn mail_counts_as_stopped_after_ten_minutes_and_not_before() {
        let now = at("2026-03-04T11:00:00Z");
        let ago = |seconds| now - SignedDuration::from_secs(seconds);
        assert_eq!(unfetched_since(ago(600), now), None);
        assert_eq!(unfetched_since(ago(601), now), Some(ago(601)));
        assert_eq!(unfetched_since(ago(8 * 24 * 3600), now), None, "given up");
        assert_eq!(unsent_since(None, None, now), None);
        assert_eq!(unsent_since(Some(ago(600)), Some(ago(30)), now), None);
        assert_eq!(unsent_since(Some(ago(601)), None, now), Some(ago(601)));
        assert_eq!(unsent_since(Some(ago(700)), Some(ago(900)), now), Some(ago(900)));
    }

    #[test]
    fn wishes_are_read_back_as_they_were_written() {
        let mut wishes = Wishes { zone: "Asia/Tokyo".to_owned(), ..Wishes::default() };
        wishes.ways.insert("given".to_owned(), Way::Nothing);
        wishes.through.insert("mail_stopped".to_owned());
        wishes.digest = vec![480];
        let text = serde_json::to_string(&wishes).unwrap();
        assert_eq!(serde_json::from_str::<Wishes>(&text).unwrap(), wishes);
        assert_eq!(serde_json::from_str::<Wishes>("{}").unwrap(), Wishes::default());
    }

    /// Which minutes from `first` on are quiet, told by watching the clock: a span holds a minute
    /// where the clock has already shown its beginning and will still show less than its end.
    fn watched(wishes: &Wishes, zone: &TimeZone, first: Timestamp, minutes: usize) -> Vec<bool> {
        let minute = |nth: usize| first + SignedDuration::from_mins(i64::try_from(nth).unwrap());
        let shown: Vec<DateTime> = (0..minutes).map(|nth| zone.to_datetime(minute(nth))).collect();
        let mut quiet = vec![false; minutes];
        let mut days: Vec<Date> = shown.iter().map(|shown| shown.date()).collect();
        days.dedup();
        days.sort_unstable();
        days.dedup();
        for day in days {
            let Some(span) = wishes.quiet[nth(day.weekday())] else { continue };
            let from = on_clock(day, span.from);
            let last = if span.to > span.from { day } else { moved(day, 1).unwrap() };
            let to = on_clock(last, span.to);
            let begins = shown.iter().position(|shown| *shown >= from);
            let ends = shown.iter().rposition(|shown| *shown < to);
            if let (Some(begins), Some(ends)) = (begins, ends) {
                for told in quiet.iter_mut().take(ends + 1).skip(begins) {
                    *told = true;
                }
            }
        }
        quiet
    }

    fn some_quiet() -> impl Strategy<Value = Option<Quiet>> {
        prop::option::weighted(0.7, (0..DAY, 0..DAY).prop_map(|(from, to)| Quiet { from, to }))
    }

    const ZONES: [&str; 6] = [
        "Europe/Paris",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "America/Santiago",
        "Africa/Cairo",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn quiet_hours_are_those_of_the_minute_by_minute_oracle(
            quiet in prop::array::uniform7(some_quiet()),
            zone in prop::sample::select(ZONES.to_vec()),
            // The weeks in which clocks change are tried as often as all others.
            week in prop_oneof![0_i64..52, Just(10), Just(12), Just(13), Just(16), Just(35), Just(39), Just(43)],
            asked in prop::collection::vec(0_usize..7 * 1440, 12),
        ) {
            let zone = TimeZone::get(zone).unwrap();
            let wishes = Wishes { quiet, ..Wishes::default() };
            let first = at("2026-01-03T00:00:00Z") + SignedDuration::from_hours(week * 7 * 24);
            // Two days before what is asked, and time enough after it for whatever goes on.
            let (before, after) = (2 * 1440, 12 * 1440);
            let all = watched(
                &wishes, &zone, first - SignedDuration::from_hours(48), before + 7 * 1440 + after,
            );
            for minute in asked {
                let now = first + SignedDuration::from_mins(i64::try_from(minute).unwrap());
                let here = before + minute;
                let ends = all[here..].iter().position(|quiet| !quiet);
                let expect = match ends {
                    Some(0) => Due::Now,
                    Some(n) => Due::At(now + SignedDuration::from_mins(i64::try_from(n).unwrap())),
                    None => Due::Digest,
                };
                let said = due(Kind::Escalated, &wishes, &zone, now);
                // Longer than a week of quiet is endless for us; the watcher ends somewhere.
                let same = said == expect || (said == Due::Digest && ends.is_none_or(|n| n > 7 * 1440));
                prop_assert!(same, "{now} {zone:?}: {said:?}, watched {expect:?}");
            }
        }
    }
}
