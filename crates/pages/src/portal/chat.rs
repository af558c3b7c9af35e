//! A conversation as its client sees it: who is there before it begins, the words and who answers
//! while it goes on, and what becomes of it when she goes. Without a script the page is sent and
//! loaded again; with one, what is new comes by itself.

use askama::Template;
use domain::chat::ChatState;
use words::Words;

use super::apart;
use super::case::{CasePage, Timeline};
use super::contact::{ChannelLine, Open};
use super::entry::OpenCase;
use super::field::{Choice, Flawed, Look, Part, Summary};
use crate::layout::Shell;

/// What the shop's own page told of where the client comes from, checked and signed by the shop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The order at hand.
    pub order: String,
    /// The product at hand, by its name.
    pub product: String,
    /// The signed words themselves, to be sent back with the form.
    pub signed: String,
}

/// Begin a conversation.
#[derive(Template)]
#[template(path = "portal/chat_begin.html")]
pub struct ChatBegin {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Whether somebody is there.
    pub there: ChannelLine,
    /// How many wait.
    pub waiting: i64,
    /// What half of the last clients waited at most, in minutes; none where there are too few.
    pub usual: Option<i64>,
    /// Her open cases: is it about one of them?
    pub open: Vec<OpenCase>,
    /// Whether her name and address are known and proved.
    pub known: bool,
    /// What was typed.
    pub typed: Vec<(String, String)>,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
    /// The key that makes a second click the same conversation.
    pub once: String,
    /// Where she comes from.
    pub context: Context,
}

impl ChatBegin {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> ChatBegin {
        self.shell.title = self.w.t("chat-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The answer first: whether somebody is there.
    pub fn heading(&self) -> String {
        match self.there.open {
            Open::Until(_) | Open::Always => self.w.t("chat-heading-open"),
            Open::From(_) | Open::Unknown => self.w.t("chat-heading-closed"),
        }
    }

    /// How long it usually takes, from what the last clients waited.
    pub fn usual(&self) -> Option<String> {
        usual(self.w, self.usual)
    }

    /// How many wait.
    pub fn others(&self) -> String {
        self.w.ta("chat-others", &[("count", self.waiting.into())])
    }

    /// The order or product at hand.
    pub fn about(&self) -> Option<String> {
        let told = |key: &str, what: &str| self.w.ta(key, &[("what", apart(what).into())]);
        match (self.context.order.as_str(), self.context.product.as_str()) {
            ("", "") => None,
            ("", product) => Some(told("chat-about-product", product)),
            (order, _) => Some(told("chat-about-order", order)),
        }
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    fn part(&self, look: Look, name: &str, label: String) -> Part {
        Part::new(self.w, look, name, label).back(&self.typed, &self.flaws)
    }

    /// The fields that are asked of this client.
    pub fn parts(&self) -> Vec<Part> {
        let w = self.w;
        let mut parts = Vec::new();
        if !self.open.is_empty() {
            let mut about = self.part(Look::Radios, "about", w.t("chat-about"));
            about.choices = self
                .open
                .iter()
                .map(|case| Choice::new(&case.number, format!("{}, {}", case.subject, case.number)))
                .collect();
            about.choices.push(Choice::new("new", w.t("chat-about-new")));
            parts.push(about);
        }
        if !self.known {
            let mut name = self.part(Look::Line, "name", w.t("field-name"));
            name.autocomplete = "name";
            let mut email = self.part(Look::Email, "email", w.t("field-email"));
            email.autocomplete = "email";
            email.hint = w.t("chat-email-hint");
            parts.extend([name, email]);
        }
        let mut body = self.part(Look::Text, "body", w.t("chat-body"));
        body.lines = 4;
        parts.push(body);
        parts
    }
}

fn usual(w: &Words, minutes: Option<i64>) -> Option<String> {
    minutes.map(|minutes| w.ta("chat-usual", &[("span", w.span(minutes.max(1)).into())]))
}

/// Where a conversation stands, as its client is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its state; none where it never began.
    pub state: Option<ChatState>,
    /// Who answers, by the name shown to clients.
    pub person: String,
    /// At which place she waits.
    pub place: Option<i64>,
    /// What half of the last clients waited at most, in minutes.
    pub usual: Option<i64>,
    /// Whether somebody is there at all.
    pub there: ChannelLine,
    /// Up to which place the house has seen her words.
    pub house_read: i64,
    /// Who is there besides.
    pub guests: Vec<String>,
}

/// The line above a conversation: who answers, or at which place she waits.
#[derive(Template)]
#[template(path = "portal/chat_line.html")]
pub struct ChatLine<'p> {
    /// The reader's words.
    pub w: &'static Words,
    /// Where it stands.
    pub standing: &'p Standing,
}

impl askama::filters::HtmlSafe for ChatLine<'_> {}

impl ChatLine<'_> {
    /// The answer: who is with her.
    pub fn heading(&self) -> String {
        match self.standing.state {
            Some(ChatState::With) => {
                self.w.ta("chat-with", &[("name", apart(&self.standing.person).into())])
            }
            Some(ChatState::Waiting) if self.closed() => self.w.t("chat-waits-closed"),
            Some(ChatState::Waiting) => self.w.t("chat-waits"),
            Some(ChatState::Ended) | None => self.w.t("chat-over"),
        }
    }

    /// Whether nobody is there at this hour.
    pub fn closed(&self) -> bool {
        matches!(self.standing.there.open, Open::From(_) | Open::Unknown)
    }

    /// What she can expect, in sentences.
    pub fn lines(&self) -> Vec<String> {
        let w = self.w;
        match self.standing.state {
            Some(ChatState::Waiting) if self.closed() => {
                vec![self.standing.there.status(w), w.t("chat-by-letter")]
            }
            Some(ChatState::Waiting) => {
                let place = self.standing.place.map(|place| {
                    let next = if place <= 1 { "yes" } else { "no" };
                    w.ta("chat-place", &[("next", next.into()), ("place", place.into())])
                });
                place.into_iter().chain(usual(w, self.standing.usual)).collect()
            }
            Some(ChatState::With) => {
                let guests = &self.standing.guests;
                let also = (!guests.is_empty())
                    .then(|| w.ta("chat-also", &[("names", w.list(guests).into())]));
                also.into_iter().collect()
            }
            Some(ChatState::Ended) | None => vec![w.t("chat-over-lede")],
        }
    }
}

/// A conversation.
#[derive(Template)]
#[template(path = "portal/chat.html")]
pub struct ChatPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Its case, whose timeline it is.
    pub case: CasePage,
    /// Where it stands.
    pub standing: Standing,
    /// Without a script: it looks for new words by itself, and has no field that this would empty.
    pub waits: bool,
}

impl ChatPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> ChatPage {
        self.shell.title = format!("{} {}", self.w.t("chat-title"), self.case.number);
        self.shell.mistaken = !self.case.flaws.is_empty();
        self
    }

    /// The line above it.
    pub fn line(&self) -> ChatLine<'_> {
        ChatLine { w: self.w, standing: &self.standing }
    }

    /// Its words so far.
    pub fn timeline(&self) -> Timeline<'_> {
        self.case.timeline(0)
    }

    /// An address under this conversation.
    pub fn at(&self, tail: &str) -> String {
        self.shell.href(&format!("/chat/{}{tail}", self.case.number))
    }

    /// Up to which place she knows the timeline; what came of staff alone is in it.
    pub fn newest(&self) -> i64 {
        self.case.newest()
    }

    /// Whether it can be ended.
    pub fn goes_on(&self) -> bool {
        matches!(self.standing.state, Some(ChatState::Waiting | ChatState::With))
    }

    /// The field for her words.
    pub fn reply(&self) -> Part {
        let mut part = self.case.reply();
        part.label = self.w.t("chat-body");
        part.lines = 3;
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Channel;
    use jiff::civil::date;

    fn standing(state: Option<ChatState>, open: bool) -> Standing {
        let now = date(2026, 11, 27).at(15, 0, 0, 0).in_tz("Europe/Paris").unwrap();
        let later = now.checked_add(jiff::Span::new().hours(3)).unwrap();
        Standing {
            state,
            person: "Camille Aubert".to_owned(),
            place: Some(2),
            usual: Some(3),
            there: ChannelLine {
                channel: Channel::Chat,
                href: String::new(),
                written: String::new(),
                open: if open { Open::Until(later) } else { Open::From(later) },
                wait: None,
                here: now.time_zone().clone(),
                now,
            },
            house_read: 0,
            guests: Vec::new(),
        }
    }

    #[test]
    fn who_waits_is_told_her_place_and_what_others_waited_and_nothing_that_is_not_known() {
        let w = words::words("en");
        let plain =
            |text: String| text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
        let told = |standing: &Standing| {
            let line = ChatLine { w, standing };
            (plain(line.heading()), line.lines().into_iter().map(plain).collect::<Vec<_>>())
        };
        let waits = standing(Some(ChatState::Waiting), true);
        let (_, lines) = told(&waits);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].contains("3 min"), "{lines:?}");
        let unknown = Standing { usual: None, ..waits.clone() };
        assert_eq!(told(&unknown).1.len(), 1);
        let closed = standing(Some(ChatState::Waiting), false);
        assert!(told(&closed).1.iter().all(|line| !line.contains("3 min")), "{:?}", told(&closed));
        let with = standing(Some(ChatState::With), true);
        assert!(told(&with).0.contains("Camille Aubert"));
    }
}
