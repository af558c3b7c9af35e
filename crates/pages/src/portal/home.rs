//! The first page: one thing that cannot wait, what is in hand, what one can
//! do, and how to reach a person.

use askama::Template;
use domain::{PromiseKind, StateName, Turn};
use jiff::Zoned;
use words::Words;

use super::contact::ChannelLine;
use crate::layout::Shell;

/// A case in hand, on one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// Its number.
    pub number: String,
    /// What it is about, in a line.
    pub subject: String,
    /// The family's code, for its drawing.
    pub family: String,
    /// Where it stands.
    pub state: StateName,
    /// Whose turn it is.
    pub turn: Turn,
    /// By when the next word comes, in the client's time.
    pub by: Option<Zoned>,
    /// Which promise presses, where one does.
    pub due_kind: Option<PromiseKind>,
}

/// The first page.
#[derive(Template)]
#[template(path = "portal/home.html")]
pub struct Home {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell; a client in it is greeted by name.
    pub shell: Shell,
    /// Her cases in hand, the most time-bound first; none for a guest.
    pub matters: Vec<Matter>,
    /// How to reach a person, now.
    pub channels: Vec<ChannelLine>,
    /// This moment in the client's time.
    pub now: Zoned,
}

impl Home {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Home {
        self.shell.title = self.w.t("home-title");
        self
    }

    /// The greeting.
    pub fn hello(&self) -> String {
        match &self.shell.client {
            Some(client) => {
                let name = super::apart(&client.name);
                let key = match self.now.hour() {
                    5..=11 => "home-hello-morning",
                    12..=17 => "home-hello-afternoon",
                    _ => "home-hello-evening",
                };
                self.w.ta(key, &[("name", name.into())])
            }
            None => self.w.t("home-hello-guest"),
        }
    }

    /// The line under the greeting.
    pub fn lede(&self) -> String {
        let yours = self.matters.iter().filter(|matter| self.yours(matter)).count();
        match (self.shell.client.is_some(), yours) {
            (false, _) => self.w.t("home-lede-guest"),
            (true, 0) if self.matters.is_empty() => self.w.t("home-lede-nothing"),
            (true, 0) => self.w.t("home-lede-in-hand"),
            (true, n) => self.w.ta("home-lede-yours", &[("count", n.into())]),
        }
    }

    /// The one matter that cannot wait: the first that waits for the client.
    pub fn urgent(&self) -> Option<&Matter> {
        self.matters.iter().find(|matter| self.yours(matter))
    }

    /// Whether a matter waits for the client.
    pub fn yours(&self, matter: &Matter) -> bool {
        matter.turn == Turn::Client && matter.state == StateName::WaitingClient
    }

    /// The status of a matter: its class and its word.
    pub fn status(&self, matter: &Matter) -> (&'static str, String) {
        match matter.state {
            StateName::WaitingClient => ("st st--wait", self.w.t("case-turn-yours")),
            StateName::Resolved => ("st st--go", self.w.t("case-state-resolved")),
            StateName::Closed => ("st", self.w.t("case-state-closed")),
            _ => ("st st--now", self.w.t("case-turn-ours")),
        }
    }

    /// What comes next for a matter.
    pub fn next(&self, matter: &Matter) -> String {
        let moment = |by: &Zoned| self.w.moment_near(by, &self.now);
        match (matter.state, &matter.by) {
            (StateName::WaitingClient, Some(by)) => {
                self.w.ta("home-next-yours", &[("moment", moment(by).into())])
            }
            (StateName::Resolved, Some(by)) => {
                self.w.ta("home-next-reopen", &[("moment", moment(by).into())])
            }
            (StateName::Closed, _) => self.w.t("case-next-may-follow-up"),
            (_, Some(by)) if matter.due_kind == Some(PromiseKind::Resolution) => {
                self.w.ta("case-next-resolution", &[("moment", moment(by).into())])
            }
            (_, Some(by)) => self.w.ta("home-next-ours", &[("moment", moment(by).into())]),
            (_, None) => self.w.t("home-next-undated"),
        }
    }

    /// A matter's own page.
    pub fn href(&self, matter: &Matter) -> String {
        self.shell.href(&format!("/cases/{}", matter.number))
    }

    /// Every topic with its address, its name and where it leads, and what one can ask for.
    pub fn topics(&self) -> Vec<(String, String, String)> {
        let mut topics = super::ask::topics(self.w, &self.shell);
        let (name, hint) = (self.w.t("rights-title"), self.w.t("rights-hint"));
        topics.insert(2.min(topics.len()), (self.shell.href("/rights"), name, hint));
        topics
    }
}
