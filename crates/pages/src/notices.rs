//! A notice in one sentence: the same on the page, on a device and in a letter. It holds the number
//! of a case, an instant and a count, and nothing of a person: a device that lies on a table shows
//! it to whoever passes.

use domain::notice::Kind;
use words::Words;

/// What a sentence is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its kind.
    pub kind: Kind,
    /// The case; empty where it is about none.
    pub number: String,
    /// How often it came.
    pub times: i64,
    /// When a promise ends or ended, or since when mail does not go, in words.
    pub moment: String,
    /// Until when it did not, in words; none: it still does not.
    pub until: Option<String>,
    /// Of mail: that it is not fetched; otherwise that it is not sent.
    pub fetch: bool,
}

impl Line {
    /// The address it leads to; empty where there is none.
    pub fn href(&self) -> String {
        match self.kind {
            Kind::LateLeft => "/desk/late".to_owned(),
            Kind::MailParked => "/desk/mail?state=parked".to_owned(),
            Kind::MailFlood => "/desk/mail?state=held".to_owned(),
            _ if self.number.is_empty() => String::new(),
            _ => format!("/desk/cases/{}", self.number),
        }
    }
}

/// The sentence.
pub fn sentence(w: &Words, line: &Line) -> String {
    let (number, moment) = (line.number.as_str(), line.moment.as_str());
    match line.kind {
        Kind::Given => w.ta("notice-given", &[("number", number.into())]),
        Kind::Escalated => w.ta("notice-escalated", &[("number", number.into())]),
        Kind::Answered => {
            w.ta("notice-answered", &[("number", number.into()), ("count", line.times.into())])
        }
        Kind::PromiseEnds => {
            w.ta("notice-promise-ends", &[("number", number.into()), ("moment", moment.into())])
        }
        Kind::PromiseBroken => {
            w.ta("notice-promise-broken", &[("number", number.into()), ("moment", moment.into())])
        }
        Kind::Asked => w.ta("notice-asked", &[("number", number.into())]),
        Kind::ChatWaits => w.ta("notice-chat-waits", &[("number", number.into())]),
        Kind::MailParked => w.ta("notice-mail-parked", &[("count", line.times.into())]),
        Kind::MailFlood => w.t("notice-mail-flood"),
        Kind::LateLeft => w.ta("notice-late-left", &[("moment", moment.into())]),
        Kind::MailStopped => match (&line.until, line.fetch) {
            (None, true) => w.ta("notice-fetch-stopped", &[("moment", moment.into())]),
            (None, false) => w.ta("notice-send-stopped", &[("moment", moment.into())]),
            (Some(until), fetch) => {
                let key = if fetch { "notice-fetch-over" } else { "notice-send-over" };
                w.ta(key, &[("since", moment.into()), ("until", until.as_str().into())])
            }
        },
    }
}
