//! Opening hours of a team, site or boutique, and arithmetic on open time.
//!
//! Hours are wall-clock times in the place's own zone: a week of spans, and
//! dates on which the week does not apply (a closed holiday, special hours).
//! All arithmetic is on exact instants, so a night shift lasts seven hours on
//! the spring night and nine on the autumn one.
//!
//! One rule turns wall time into instants everywhere: *the first instant at
//! which the clock on the wall shows this time or a later one*. A time that
//! the clock skips is the instant of the skip; of a time shown twice the first
//! counts, and whoever is at work when the clock goes back stays at work.
//!
//! Not here: whose clock runs and why (see `promise`), and what "now" is.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Minutes in a day of 24 hours.
const DAY: u16 = 24 * 60;

/// A place that rests for so long has ended its day: a pause at noon is shorter.
pub const BETWEEN_DAYS: SignedDuration = SignedDuration::from_hours(4);

/// After this many days without a single opening a search gives up: no search
/// here is endless, whatever was configured.
pub const SEARCH_DAYS: u32 = 400;

/// No deadline lies further ahead than this many days, even in a place that
/// opens one minute a week.
pub const REACH_DAYS: i64 = 3_660;

/// Why opening hours were refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoursError {
    /// Not a time of the form `09:30`, from `00:00` to `48:00`, or not two of
    /// them joined by `-`.
    BadTime {
        /// What was given.
        given: String,
    },
    /// The span ends when it starts, or before: it has no length.
    StartNotBeforeEnd {
        /// Start, in minutes since midnight.
        from: u16,
        /// End, in minutes since midnight.
        to: u16,
    },
    /// The span starts at `24:00` or later and so belongs to another day.
    StartsNextDay {
        /// Start, in minutes since midnight.
        from: u16,
    },
    /// The span ends after `48:00`.
    EndsTooLate {
        /// End, in minutes since midnight.
        to: u16,
    },
    /// Two spans of one day share time.
    Overlap {
        /// Where both stand.
        place: Place,
        /// The earlier one.
        first: Span,
        /// The later one.
        second: Span,
    },
    /// No time zone of this name in the IANA database.
    UnknownZone {
        /// What was given.
        given: String,
    },
    /// Not a date of the form `2026-12-25`.
    BadDate {
        /// What was given.
        given: String,
    },
}

/// Where in the hours a mistake stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the ordinary week.
    Week(Weekday),
    /// In an exception.
    Exception(Date),
}

impl HoursError {
    /// Every code, in the order of this list.
    pub const CODES: &'static [&'static str] = &[
        "bad_time",
        "start_not_before_end",
        "starts_next_day",
        "ends_too_late",
        "overlap",
        "unknown_zone",
        "bad_date",
    ];

    /// The stable code, tail of the locale key `hours-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            HoursError::BadTime { .. } => "bad_time",
            HoursError::StartNotBeforeEnd { .. } => "start_not_before_end",
            HoursError::StartsNextDay { .. } => "starts_next_day",
            HoursError::EndsTooLate { .. } => "ends_too_late",
            HoursError::Overlap { .. } => "overlap",
            HoursError::UnknownZone { .. } => "unknown_zone",
            HoursError::BadDate { .. } => "bad_date",
        }
    }

    /// The facts of its sentence, by the names of its arguments.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            HoursError::BadTime { given }
            | HoursError::UnknownZone { given }
            | HoursError::BadDate { given } => vec![("given", given.clone())],
            HoursError::StartNotBeforeEnd { from: time, .. }
            | HoursError::StartsNextDay { from: time }
            | HoursError::EndsTooLate { to: time } => vec![("time", Clock(*time).to_string())],
            HoursError::Overlap { first, second, .. } => {
                vec![("first", first.to_string()), ("second", second.to_string())]
            }
        }
    }
}

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HoursError::BadTime { given } => {
                write!(f, "`{given}` is not a span such as `09:00-12:30`")
            }
            HoursError::StartNotBeforeEnd { from, to } => {
                write!(f, "a span from {} to {} has no length", Clock(*from), Clock(*to))
            }
            HoursError::StartsNextDay { from } => {
                write!(f, "a span that starts at {} belongs to the next day", Clock(*from))
            }
            HoursError::EndsTooLate { to } => {
                write!(f, "a span ends by 48:00, not at {}", Clock(*to))
            }
            HoursError::Overlap { place, first, second } => {
                write!(f, "{first} and {second} share time on ")?;
                match place {
                    Place::Week(day) => write!(f, "{day:?}"),
                    Place::Exception(date) => write!(f, "{date}"),
                }
            }
            HoursError::UnknownZone { given } => {
                write!(f, "`{given}` is not a time zone of the IANA database")
            }
            HoursError::BadDate { given } => {
                write!(f, "`{given}` is not a date such as `2026-12-25`")
            }
        }
    }
}

impl std::error::Error for HoursError {}

/// Minutes since midnight as `HH:MM`, beyond 24 for the next day.
struct Clock(u16);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// One stretch of wall time, in minutes since the midnight its day begins
/// with. It starts within its day and ends by the end of the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    from: u16,
    to: u16,
}

impl Span {
    /// From midnight to midnight.
    pub const ALL_DAY: Span = Span { from: 0, to: DAY };

    /// A span of wall time, both ends in minutes since midnight; `to` may be
    /// up to 2880, the end of the next day.
    ///
    /// # Errors
    /// `StartsNextDay`, `StartNotBeforeEnd`, `EndsTooLate`.
    pub const fn new(from: u16, to: u16) -> Result<Span, HoursError> {
        if from >= DAY {
            Err(HoursError::StartsNextDay { from })
        } else if from >= to {
            Err(HoursError::StartNotBeforeEnd { from, to })
        } else if to > 2 * DAY {
            Err(HoursError::EndsTooLate { to })
        } else {
            Ok(Span { from, to })
        }
    }

    /// Start, in minutes since midnight: 0 to 1439.
    pub const fn from_minute(self) -> u16 {
        self.from
    }

    /// End (exclusive), in minutes since midnight: 1 to 2880.
    pub const fn to_minute(self) -> u16 {
        self.to
    }

    /// The time at which it starts, to be shown to people.
    pub fn opens(self) -> Time {
        clock_time(self.from)
    }

    /// The time at which it ends, as a clock shows it: midnight for `24:00`,
    /// six for `30:00`.
    pub fn closes(self) -> Time {
        clock_time(self.to)
    }

    /// Whether it ends after midnight, on the next day.
    pub const fn ends_next_day(self) -> bool {
        self.to > DAY
    }
}

fn clock_time(minute: u16) -> Time {
    let minute = minute % DAY;
    // Both numbers are below 24 and 60.
    Time::constant((minute / 60) as i8, (minute % 60) as i8, 0, 0)
}

impl fmt::Display for Span {
    /// As people write it: `09:00-12:30`, past midnight `22:00-06:00`; only
    /// what lasts longer than a day needs hours beyond 24.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wraps = self.ends_next_day() && self.to - DAY < self.from;
        let to = if wraps { self.to - DAY } else { self.to };
        write!(f, "{}-{}", Clock(self.from), Clock(to))
    }
}

impl FromStr for Span {
    type Err = HoursError;

    /// Reads `09:00-12:30`. An end before the start is on the next day
    /// (`22:00-06:00`); it may also be written with hours beyond 24
    /// (`22:00-30:00`), up to `48:00`.
    fn from_str(given: &str) -> Result<Span, HoursError> {
        let bad = || HoursError::BadTime { given: given.to_owned() };
        let (from, to) = given.split_once(['-', '–']).ok_or_else(bad)?;
        let from = minutes(from.trim()).ok_or_else(bad)?;
        let to = minutes(to.trim()).ok_or_else(bad)?;
        Span::new(from, if to < from && from < DAY { to + DAY } else { to })
    }
}

/// Minutes since midnight of a time as people write it, `9:30` or `09:30`, up
/// to `48:00`.
fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        (lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u16>().ok())?
    };
    let (hours, minutes) = (digits(hours, 1..=2)?, digits(minutes, 2..=2)?);
    (minutes < 60 && hours * 60 + minutes <= 2 * DAY).then_some(hours * 60 + minutes)
}

impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Span, D::Error> {
        let given = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        given.parse().map_err(serde::de::Error::custom)
    }
}

/// A stretch of real time, from its first instant up to its last, exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// First instant.
    pub from: Timestamp,
    /// First instant no longer in it.
    pub to: Timestamp,
}

impl Interval {
    /// How long it is.
    pub fn length(&self) -> SignedDuration {
        self.to.duration_since(self.from)
    }
}

/// A stretch of open time that was counted, with the whole minutes it adds to
/// what was counted before it. The minutes of a list of these always add up
/// to the whole, also where an interval begins in the middle of a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// First counted instant.
    pub from: Timestamp,
    /// First instant no longer counted.
    pub to: Timestamp,
    /// Whole minutes this interval completes.
    pub minutes: i64,
}

/// Whether a place is open, and until when that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// Open.
    Open {
        /// When it closes; none when it does not within [`SEARCH_DAYS`].
        until: Option<Timestamp>,
    },
    /// Closed.
    Closed {
        /// When it opens; none when it does not within [`SEARCH_DAYS`].
        opens: Option<Timestamp>,
    },
}

/// When a team, site or boutique is open.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct OpeningHours {
    zone: TimeZone,
    /// Monday first; every day sorted, its spans free of overlap.
    week: [Vec<Span>; 7],
    exceptions: BTreeMap<Date, Vec<Span>>,
}

impl OpeningHours {
    /// Opening hours in a zone: the week (Monday first; a day may have several
    /// spans, an empty day is closed) and the dates that differ from it.
    ///
    /// An exception says everything about its date, midnight to midnight: the
    /// week's spans of that date do not begin, and a shift of the evening
    /// before ends at midnight. Empty means closed.
    ///
    /// # Errors
    /// `Overlap` when two spans of one day share time (touching is fine);
    /// `UnknownZone` when the zone has no IANA name, and so could not be kept.
    pub fn new(
        zone: TimeZone,
        mut week: [Vec<Span>; 7],
        mut exceptions: BTreeMap<Date, Vec<Span>>,
    ) -> Result<OpeningHours, HoursError> {
        if zone.iana_name().is_none() || zone.is_unknown() {
            return Err(HoursError::UnknownZone { given: format!("{zone:?}") });
        }
        let mut weekday = Weekday::Monday;
        for spans in &mut week {
            sort_day(Place::Week(weekday), spans)?;
            weekday = weekday.next();
        }
        for (date, spans) in &mut exceptions {
            sort_day(Place::Exception(*date), spans)?;
        }
        Ok(OpeningHours { zone, week, exceptions })
    }

    /// Open day and night, without an exception.
    ///
    /// # Errors
    /// `UnknownZone`, as [`OpeningHours::new`].
    pub fn always(zone: TimeZone) -> Result<OpeningHours, HoursError> {
        OpeningHours::new(zone, std::array::from_fn(|_| vec![Span::ALL_DAY]), BTreeMap::new())
    }

    /// The zone whose wall clock is meant.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The ordinary week, Monday first.
    pub fn week(&self) -> &[Vec<Span>; 7] {
        &self.week
    }

    /// The dates that differ from the ordinary week.
    pub fn exceptions(&self) -> &BTreeMap<Date, Vec<Span>> {
        &self.exceptions
    }

    /// The spans that begin on a date.
    pub fn on(&self, date: Date) -> &[Span] {
        if let Some(spans) = self.exceptions.get(&date) {
            return spans;
        }
        // Monday is 0, Sunday 6.
        &self.week[date.weekday().to_monday_zero_offset() as usize]
    }

    /// Whether the place is open at an instant. The closing instant itself is
    /// no longer open.
    pub fn open_at(&self, at: Timestamp) -> bool {
        self.search(at).next().is_some_and(|first| first.from == at)
    }

    /// The first open instant at or after `at`; `at` itself when open. None
    /// when there is none within [`SEARCH_DAYS`].
    pub fn next_opening(&self, at: Timestamp) -> Option<Timestamp> {
        self.search(at).next().map(|first| first.from)
    }

    /// When the place closes, if it is open at `at`. None when it is closed,
    /// or does not close within [`SEARCH_DAYS`].
    pub fn closes_at(&self, at: Timestamp) -> Option<Timestamp> {
        match self.now(at) {
            Now::Open { until } => until,
            Now::Closed { .. } => None,
        }
    }

    /// Open or closed at an instant, and the next change.
    pub fn now(&self, at: Timestamp) -> Now {
        let mut pieces = self.search(at);
        match pieces.next() {
            Some(first) if first.from == at => {
                let limit = far(at, i64::from(SEARCH_DAYS));
                let mut until = first.to;
                for piece in pieces {
                    if piece.from > until {
                        break;
                    }
                    until = piece.to;
                    if until > limit {
                        return Now::Open { until: None };
                    }
                }
                Now::Open { until: Some(until) }
            }
            first => Now::Closed { opens: first.map(|piece| piece.from) },
        }
    }

    /// When a day last ended here: the last closing before an instant and within a day of it, from
    /// which it rests for [`BETWEEN_DAYS`]: noon is no end. A place that has been open all the while
    /// ends its day at midnight.
    #[must_use]
    pub fn day_ended(&self, at: Timestamp) -> Option<Timestamp> {
        let from = at.checked_sub(SignedDuration::from_hours(24)).ok()?;
        let stretches = self.intervals(from, at);
        let open_all_day = stretches.first().is_some_and(|one| one.from <= from && one.to >= at);
        if open_all_day {
            let midnight = at.to_zoned(self.zone.clone()).start_of_day().ok()?;
            return Some(midnight.timestamp());
        }
        let next = stretches.iter().map(|one| one.from).skip(1).chain(self.next_opening(at));
        let mut next = next.map(Some).chain([None]);
        let mut last = None;
        let closed = !self.open_at(at);
        for one in stretches.iter().filter(|one| one.to < at || closed) {
            let opens = next.next().flatten();
            if opens.is_none_or(|opens| opens.duration_since(one.to) >= BETWEEN_DAYS) {
                last = Some(one.to);
            }
        }
        last
    }

    /// The exact open stretches between two instants, in order, apart from
    /// each other (adjacent and overlapping spans are one stretch).
    pub fn intervals(&self, from: Timestamp, to: Timestamp) -> Vec<Interval> {
        let mut found = Vec::new();
        for piece in self.between(from, to) {
            join(&mut found, piece);
        }
        found
    }

    /// How much open time lies between two instants; zero when `to` is not
    /// after `from`.
    pub fn open_time_between(&self, from: Timestamp, to: Timestamp) -> SignedDuration {
        self.between(from, to)
            .fold(SignedDuration::ZERO, |sum, piece| sum.saturating_add(piece.length()))
    }

    /// The first instant by which this much open time has passed since `from`,
    /// and the intervals counted on the way. Nothing to count is due at once,
    /// open or not; what fills a day exactly is due at its closing.
    ///
    /// None when the amount is negative, or not reached before the place stays
    /// closed for [`SEARCH_DAYS`] or [`REACH_DAYS`] have passed.
    pub fn add_open_time(
        &self,
        from: Timestamp,
        amount: SignedDuration,
    ) -> Option<(Timestamp, Vec<Counted>)> {
        if amount.is_negative() {
            return None;
        }
        let mut spent = Vec::new();
        let due = self.spend(from, None, amount, &mut spent).ok()?;
        Some((due, count(&spent)))
    }

    /// Counts open time from `from` (not beyond `until`) until `amount` is
    /// used up, adding what it counted to `spent`. Gives the instant at which
    /// it was used up, or what is left of it.
    pub(crate) fn spend(
        &self,
        from: Timestamp,
        until: Option<Timestamp>,
        amount: SignedDuration,
        spent: &mut Vec<Interval>,
    ) -> Result<Timestamp, SignedDuration> {
        if amount.is_zero() {
            return Ok(from);
        }
        let mut left = amount;
        for piece in self.search(from) {
            let to = until.map_or(piece.to, |until| piece.to.min(until));
            if to <= piece.from {
                break;
            }
            let length = to.duration_since(piece.from);
            if length >= left {
                // Cannot overflow: the sum lies within the piece.
                let due = piece.from.checked_add(left).unwrap_or(to);
                join(spent, Interval { from: piece.from, to: due });
                return Ok(due);
            }
            left -= length;
            join(spent, Interval { from: piece.from, to });
        }
        Err(left)
    }

    /// The dates with an exception that lie between two instants, both ends
    /// included: what to name where a working is shown.
    pub fn exceptions_between(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> impl Iterator<Item = Date> + '_ {
        let (first, last) = (self.zone.to_datetime(from).date(), self.zone.to_datetime(to).date());
        self.exceptions.range(first..=last.max(first)).map(|(date, _)| *date)
    }

    /// Open pieces from an instant on, given up after [`SEARCH_DAYS`] without
    /// one and after [`REACH_DAYS`] in all.
    fn search(&self, from: Timestamp) -> Pieces<'_> {
        let last = self.zone.to_datetime(far(from, REACH_DAYS)).date();
        self.pieces(from, last, SEARCH_DAYS)
    }

    /// Open pieces between two instants, cut to them.
    fn between(&self, from: Timestamp, to: Timestamp) -> impl Iterator<Item = Interval> + '_ {
        // One day more: where the clock goes back over midnight, the date goes
        // back too.
        let last = self.zone.to_datetime(to).date();
        let pieces = self.pieces(from, last.tomorrow().unwrap_or(last), u32::MAX);
        pieces
            .take_while(move |piece| piece.from < to)
            .map(move |piece| Interval { from: piece.from, to: piece.to.min(to) })
    }

    fn pieces(&self, from: Timestamp, last: Date, patience: u32) -> Pieces<'_> {
        let today = self.zone.to_datetime(from).date();
        // Yesterday's night shift may still be running.
        let day = today.yesterday().unwrap_or(today);
        Pieces { hours: self, day, nth: 0, reached: from, last, idle: 0, patience, done: false }
    }

    /// The real instants of a span that begins on a date.
    fn instants(&self, date: Date, span: Span) -> Option<Interval> {
        let cut =
            span.to > DAY && date.tomorrow().is_ok_and(|next| self.exceptions.contains_key(&next));
        let to = if cut { DAY } else { span.to };
        Some(Interval { from: self.instant(date, span.from)?, to: self.instant(date, to)? })
    }

    /// The first instant at which the wall clock shows this minute of this
    /// date, or a later one. None outside the years that can be told.
    fn instant(&self, date: Date, minute: u16) -> Option<Timestamp> {
        let mut date = date;
        for _ in 0..minute / DAY {
            date = date.tomorrow().ok()?;
        }
        let wall = date.to_datetime(clock_time(minute));
        match self.zone.to_ambiguous_timestamp(wall).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(wall).ok(),
            AmbiguousOffset::Fold { before, .. } => before.to_timestamp(wall).ok(),
            AmbiguousOffset::Gap { before, after } => {
                let earlier = after.to_timestamp(wall).ok()?;
                let later = before.to_timestamp(wall).ok()?;
                let skip = self.zone.following(earlier).map(|change| change.timestamp());
                skip.take_while(|at| *at <= later)
                    .find(|at| self.zone.to_datetime(*at) >= wall)
                    .or(Some(later))
            }
        }
    }
}

/// Sorts the spans of one day and finds those that share time.
fn sort_day(place: Place, spans: &mut [Span]) -> Result<(), HoursError> {
    spans.sort_unstable();
    match spans.windows(2).find(|pair| pair[1].from < pair[0].to) {
        Some(pair) => Err(HoursError::Overlap { place, first: pair[0], second: pair[1] }),
        None => Ok(()),
    }
}

/// Adds a piece to a list, as part of the last one where they touch.
fn join(list: &mut Vec<Interval>, piece: Interval) {
    match list.last_mut() {
        Some(last) if last.to == piece.from => last.to = piece.to,
        _ => list.push(piece),
    }
}

/// Whole minutes for a list of intervals, such that they add up: each gets the
/// minutes that are complete at its end and were not at its start.
pub(crate) fn count(list: &[Interval]) -> Vec<Counted> {
    let mut total = SignedDuration::ZERO;
    list.iter()
        .map(|part| {
            let before = total.as_mins();
            total = total.saturating_add(part.length());
            Counted { from: part.from, to: part.to, minutes: total.as_mins() - before }
        })
        .collect()
}

/// An instant so many days of 24 hours later, at most the last one that can be told.
fn far(from: Timestamp, days: i64) -> Timestamp {
    from.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MAX)
}

/// Open time from an instant on, piece by piece: in order, never twice, never
/// empty, nothing materialised ahead. Pieces may touch.
struct Pieces<'h> {
    hours: &'h OpeningHours,
    day: Date,
    nth: usize,
    /// Everything before this instant has been given or is not wanted.
    reached: Timestamp,
    last: Date,
    /// Days passed since the last piece.
    idle: u32,
    patience: u32,
    done: bool,
}

impl Pieces<'_> {
    fn turn_day(&mut self) {
        self.idle += 1;
        self.nth = 0;
        match self.day.tomorrow() {
            Ok(next) if next <= self.last && self.idle <= self.patience => self.day = next,
            _ => self.done = true,
        }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Interval;

    fn next(&mut self) -> Option<Interval> {
        while !self.done {
            let Some(span) = self.hours.on(self.day).get(self.nth) else {
                self.turn_day();
                continue;
            };
            self.nth += 1;
            let Some(piece) = self.hours.instants(self.day, *span) else {
                self.done = true;
                break;
            };
            // Spans come in the order of their starts, so all that overlaps
            // lies before what was reached.
            let from = piece.from.max(self.reached);
            if from < piece.to {
                self.reached = piece.to;
                self.idle = 0;
                return Some(Interval { from, to: piece.to });
            }
        }
        None
    }
}

/// Opening hours as they are written in a file, a request or a stored row:
/// zone by name, days by short name, exceptions by date.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    zone: String,
    #[serde(default)]
    mon: Vec<Span>,
    #[serde(default)]
    tue: Vec<Span>,
    #[serde(default)]
    wed: Vec<Span>,
    #[serde(default)]
    thu: Vec<Span>,
    #[serde(default)]
    fri: Vec<Span>,
    #[serde(default)]
    sat: Vec<Span>,
    #[serde(default)]
    sun: Vec<Span>,
    #[serde(default)]
    exceptions: BTreeMap<String, Vec<Span>>,
}

/// The zone of an IANA name.
///
/// # Errors
/// `UnknownZone`.
pub fn zone(name: &str) -> Result<TimeZone, HoursError> {
    TimeZone::get(name).map_err(|_| HoursError::UnknownZone { given: name.to_owned() })
}

/// A date written as `2026-12-25`, and nothing else.
fn date(given: &str) -> Result<Date, HoursError> {
    let read: Option<Date> = given.parse().ok();
    read.filter(|date| date.to_string() == given)
        .ok_or_else(|| HoursError::BadDate { given: given.to_owned() })
}

impl TryFrom<Written> for OpeningHours {
    type Error = HoursError;

    fn try_from(written: Written) -> Result<OpeningHours, HoursError> {
        let Written { mon, tue, wed, thu, fri, sat, sun, .. } = written;
        let mut exceptions = BTreeMap::new();
        for (given, spans) in written.exceptions {
            exceptions.insert(date(&given)?, spans);
        }
        OpeningHours::new(zone(&written.zone)?, [mon, tue, wed, thu, fri, sat, sun], exceptions)
    }
}

impl From<OpeningHours> for Written {
    fn from(hours: OpeningHours) -> Written {
        // `new` refuses a zone without a name.
        let zone = hours.zone.iana_name().unwrap_or("UTC").to_owned();
        let [mon, tue, wed, thu, fri, sat, sun] = hours.week;
        let exceptions =
            hours.exceptions.into_iter().map(|(date, spans)| (date.to_string(), spans)).collect();
        Written { zone, mon, tue, wed, thu, fri, sat, sun, exceptions }
    }
}

#[cfg(test)]
pub(crate) mod tests;
