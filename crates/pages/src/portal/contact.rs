//! How to reach a person from the client's country, in her language: which
//! channels, the number, whether somebody is there now, how long it takes.

use askama::Template;
use domain::Channel;
use jiff::Zoned;
use jiff::tz::TimeZone;
use words::Words;

use super::field::Choice;
use crate::layout::Shell;

/// Up to so many minutes ahead it is told in how long it opens.
const SOON: i64 = 12 * 60;

/// Whether somebody is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// Now, until an instant, in the team's own time.
    Until(Zoned),
    /// Not now; again at an instant, in the team's own time.
    From(Zoned),
    /// At any time; answered within hours.
    Always,
    /// Nobody can say when.
    Unknown,
}

/// A channel as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelLine {
    /// Which.
    pub channel: Channel,
    /// Where it leads: a page, a telephone number, an address.
    pub href: String,
    /// The telephone number or address as written, or nothing.
    pub written: String,
    /// Whether somebody is there.
    pub open: Open,
    /// How long an answer usually takes, in minutes.
    pub wait: Option<i64>,
    /// This moment where the team is.
    pub now: Zoned,
    /// The client's own time.
    pub here: TimeZone,
}

impl ChannelLine {
    /// The channel's name, as an invitation.
    pub fn name(&self, w: &Words) -> String {
        match self.channel {
            Channel::Chat => w.t("contact-chat"),
            Channel::WebForm => w.t("contact-form"),
            Channel::Email => w.t("contact-email"),
            Channel::Phone => w.t("contact-phone"),
            Channel::Boutique => w.t("contact-boutique"),
        }
    }

    /// What it is best for.
    pub fn best_for(&self, w: &Words) -> String {
        match self.channel {
            Channel::Chat => w.t("contact-best-chat"),
            Channel::WebForm => w.t("contact-best-form"),
            Channel::Email => w.t("contact-best-email"),
            Channel::Phone => w.t("contact-best-phone"),
            Channel::Boutique => w.t("contact-best-boutique"),
        }
    }

    /// The class of its status.
    pub fn class(&self) -> &'static str {
        match self.open {
            Open::Until(_) => "st st--go",
            Open::From(_) => "st st--wait",
            Open::Always | Open::Unknown => "st",
        }
    }

    /// Whether somebody is there, with the zone whenever a time is named; in the
    /// client's own time too where the team sits elsewhere.
    pub fn status(&self, w: &Words) -> String {
        let said = self.there(w);
        let (Open::Until(at) | Open::From(at)) = &self.open else { return said };
        let own = at.with_time_zone(self.here.clone());
        if own.offset() == at.offset() {
            return said;
        }
        let moment = w.moment_near(&own, &self.now.with_time_zone(self.here.clone()));
        let zone = w.zone(&own);
        w.ta(
            "contact-your-time",
            &[("said", said.into()), ("moment", moment.into()), ("zone", zone.into())],
        )
    }

    /// Whole minutes until it opens, rounded up, where that is not far off.
    fn soon(&self, from: &Zoned) -> Option<i64> {
        let seconds = from.timestamp().duration_since(self.now.timestamp()).as_secs();
        (seconds > 0 && seconds <= SOON * 60).then(|| (seconds + 59) / 60)
    }

    fn there(&self, w: &Words) -> String {
        match (&self.open, self.wait) {
            (Open::Until(until), Some(wait)) => w.ta(
                "contact-open-until-wait",
                &[
                    ("time", w.time(until.time()).into()),
                    ("zone", w.zone(until).into()),
                    ("span", w.span(wait).into()),
                ],
            ),
            (Open::Until(until), None) => w.ta(
                "contact-open-until",
                &[("time", w.time(until.time()).into()), ("zone", w.zone(until).into())],
            ),
            (Open::From(from), _) if self.soon(from).is_some() => w.ta(
                "contact-opens-in",
                &[
                    ("span", w.exact_span(self.soon(from).unwrap_or(0)).into()),
                    ("time", w.time(from.time()).into()),
                    ("zone", w.zone(from).into()),
                ],
            ),
            (Open::From(from), _) => w.ta(
                "contact-opens",
                &[("moment", w.moment_near(from, &self.now).into()), ("zone", w.zone(from).into())],
            ),
            (Open::Always, Some(wait)) => {
                w.ta("contact-answered-within", &[("span", w.span(wait).into())])
            }
            (Open::Always, None) => w.t("contact-answered"),
            (Open::Unknown, _) => w.t("contact-unknown"),
        }
    }
}

/// One day of opening hours, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursLine {
    /// The day or days.
    pub days: String,
    /// The hours, such as `10:00 to 19:00`, or that it is closed.
    pub hours: String,
}

/// A boutique as the contact page lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boutique {
    /// Its name.
    pub name: String,
    /// Street and city, on one line.
    pub address: String,
    /// Its telephone number as it is dialled from the reader's country, or nothing.
    pub phone: String,
    /// The same in E.164, or nothing.
    pub dialled: String,
    /// Whether it is open.
    pub open: Open,
    /// This moment where it stands.
    pub now: Zoned,
    /// Its hours, day by day.
    pub hours: Vec<HoursLine>,
    /// What makes it accessible, in words.
    pub access: Vec<String>,
    /// What it offers, in words.
    pub services: Vec<String>,
}

impl Boutique {
    /// Whether it is open, as a channel says it.
    pub fn line(&self) -> ChannelLine {
        ChannelLine {
            channel: Channel::Boutique,
            href: String::new(),
            written: String::new(),
            open: self.open.clone(),
            wait: None,
            now: self.now.clone(),
            here: self.now.time_zone().clone(),
        }
    }
}

/// The telephone of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The country's name.
    pub country: String,
    /// The number, and whether it is answered now.
    pub line: ChannelLine,
    /// When it is answered, day by day.
    pub hours: Vec<HoursLine>,
}

/// The contact page.
#[derive(Template)]
#[template(path = "portal/contact.html")]
pub struct Contact {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell; its country is the one shown.
    pub shell: Shell,
    /// Countries to choose from.
    pub countries: Vec<Choice>,
    /// The channels of this country.
    pub channels: Vec<ChannelLine>,
    /// The languages spoken there, in their own script: tag, name, direction.
    pub languages: Vec<(String, String, String)>,
    /// When the team answers, day by day.
    pub hours: Vec<HoursLine>,
    /// Days on which it does not: date and name, the nearest first.
    pub exceptions: Vec<(jiff::civil::Date, String)>,
    /// The boutiques of this country.
    pub boutiques: Vec<Boutique>,
    /// The telephone of every country.
    pub numbers: Vec<Number>,
    /// This moment where the team is.
    pub now: Zoned,
    /// The client's own time.
    pub here: TimeZone,
}

impl Contact {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Contact {
        self.shell.title = self.w.t("contact-title");
        self
    }

    /// The answer: whether a person can be reached now, and how.
    pub fn heading(&self) -> String {
        let there = self.channels.iter().any(|line| matches!(line.open, Open::Until(_)));
        if there { self.w.t("contact-heading-open") } else { self.w.t("contact-heading-closed") }
    }

    /// The country's name.
    pub fn country(&self) -> String {
        self.countries
            .iter()
            .find(|country| country.value == self.shell.country)
            .map_or_else(|| self.shell.country.clone(), |country| country.label.clone())
    }

    /// The days on which the team does not answer, with their weekday.
    pub fn exception_lines(&self) -> Vec<(String, &str)> {
        self.exceptions
            .iter()
            .map(|(day, name)| (self.w.date_weekday(*day), name.as_str()))
            .collect()
    }

    /// What time it is there and where the client is, where that is not the same.
    pub fn difference(&self) -> Option<String> {
        let own = self.now.with_time_zone(self.here.clone());
        let time = |at: &Zoned| self.w.time(at.time());
        (own.offset() != self.now.offset()).then(|| {
            self.w.ta(
                "contact-difference",
                &[
                    ("there", time(&self.now).into()),
                    ("here", time(&own).into()),
                    ("zone", self.w.zone(&own).into()),
                ],
            )
        })
    }

    /// What the hours are counted in.
    pub fn zone(&self) -> String {
        self.w.ta("contact-zone", &[("zone", self.w.zone(&self.now).into())])
    }
}
