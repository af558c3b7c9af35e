//! Pages of help: care guides, what to have ready, official places, the
//! accessibility statement, the privacy notice. Their lines are numbered keys
//! of `care.ftl` and `help.ftl`, counted up while there is one.

use askama::Template;
use words::Words;

use super::Family;
use crate::layout::Shell;

/// The lines of a numbered key: `PREFIX-1`, `PREFIX-2`, while there is one.
pub(crate) fn lines(w: &Words, prefix: &str) -> Vec<String> {
    (1..)
        .map(|n| format!("{prefix}-{n}"))
        .take_while(|key| w.has(key))
        .map(|key| w.t(&key))
        .collect()
}

fn keyed(code: &str) -> String {
    code.replace('_', "-")
}

/// The care guides.
#[derive(Template)]
#[template(path = "portal/care.html")]
pub struct Care {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The families with a guide.
    pub families: Vec<Family>,
}

impl Care {
    /// The page with its title.
    pub fn new(shell: Shell, families: Vec<Family>) -> Care {
        let w = shell.w;
        Care { w, shell: shell.titled(w.t("care-title")), families }
    }

    /// A family's guide.
    pub fn href(&self, family: &Family) -> String {
        self.shell.href(&format!("/care/{}", keyed(&family.code)))
    }

    /// A family's line.
    pub fn line(&self, family: &Family) -> String {
        let key = format!("care-{}-summary", keyed(&family.code));
        if self.w.has(&key) { self.w.t(&key) } else { String::new() }
    }
}

/// One family's care guide.
#[derive(Template)]
#[template(path = "portal/guide.html")]
pub struct Guide {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The family.
    pub family: Family,
    /// Codes of what most often needs the bench.
    pub faults: Vec<String>,
    /// Codes of what the bench can do.
    pub aftercare: Vec<String>,
}

impl Guide {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Guide {
        self.shell.title = format!("{}, {}", self.family.name, self.w.t("care-title"));
        self
    }

    /// What the family is made of and asks for.
    pub fn lede(&self) -> String {
        let key = format!("care-{}-lede", keyed(&self.family.code));
        if self.w.has(&key) { self.w.t(&key) } else { self.w.t("care-lede") }
    }

    /// Sections with their headings, the family's own lines before the kind's.
    pub fn sections(&self) -> Vec<(&'static str, String, Vec<String>)> {
        let headings = [
            ("rhythm", self.w.t("care-heading-rhythm")),
            ("do", self.w.t("care-heading-do")),
            ("dont", self.w.t("care-heading-dont")),
            ("pack", self.w.t("care-heading-pack")),
        ];
        headings
            .into_iter()
            .map(|(section, heading)| {
                let mut said =
                    lines(self.w, &format!("care-{}-{section}", keyed(&self.family.code)));
                said.extend(lines(self.w, &format!("care-{}-{section}", keyed(&self.family.kind))));
                (section, heading, said)
            })
            .filter(|(_, _, said)| !said.is_empty())
            .collect()
    }

    /// What most often needs the bench, in words.
    pub fn fault_words(&self) -> Vec<String> {
        self.faults.iter().map(|code| self.w.t(&format!("fault-{}", keyed(code)))).collect()
    }

    /// What the bench can do, in words.
    pub fn aftercare_words(&self) -> Vec<String> {
        self.aftercare.iter().map(|code| self.w.t(&format!("aftercare-{}", keyed(code)))).collect()
    }
}

/// Which notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Information to have ready.
    Ready,
    /// Official places.
    Official,
    /// Accessibility statement.
    Accessibility,
    /// Privacy notice.
    Privacy,
}

/// A place that belongs to the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The section of the page it stands in: `site`, `care`, `boutiques`, `orders`, `privacy`, `accessibility`, `domains`.
    pub section: String,
    /// Its address, or a true domain's name.
    pub address: String,
}

/// A notice: a title, and sections of lines.
#[derive(Template)]
#[template(path = "portal/notice.html")]
pub struct NoticePage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Which.
    pub notice: Notice,
    /// Addresses, for the official places.
    pub places: Vec<Place>,
}

impl NoticePage {
    /// The page with its title.
    pub fn new(shell: Shell, notice: Notice, places: Vec<Place>) -> NoticePage {
        let w = shell.w;
        let mut page = NoticePage { w, shell, notice, places };
        page.shell.title = page.heading();
        page
    }

    /// The heading.
    pub fn heading(&self) -> String {
        match self.notice {
            Notice::Ready => self.w.t("ready-title"),
            Notice::Official => self.w.t("official-title"),
            Notice::Accessibility => self.w.t("accessibility-title"),
            Notice::Privacy => self.w.t("privacy-title"),
        }
    }

    /// The line under it.
    pub fn lede(&self) -> String {
        match self.notice {
            Notice::Ready => self.w.t("ready-lede"),
            Notice::Official => self.w.t("official-lede"),
            Notice::Accessibility => self.w.t("accessibility-lede"),
            Notice::Privacy => self.w.t("privacy-lede"),
        }
    }

    /// Where to go from here: address and words.
    pub fn onward(&self) -> (String, String) {
        match self.notice {
            Notice::Ready => (self.shell.href("/ask"), self.w.t("nav-ask")),
            Notice::Official => (self.shell.href("/contact"), self.w.t("foot-contact")),
            Notice::Accessibility => {
                (self.shell.href("/ask/accessibility"), self.w.t("notice-tell-us"))
            }
            Notice::Privacy => (self.shell.href("/ask/privacy"), self.w.t("foot-data")),
        }
    }

    /// Sections: code, heading, lines, addresses.
    pub fn sections(&self) -> Vec<(&'static str, String, Vec<String>, Vec<&str>)> {
        let (page, sections): (&str, &[&str]) = match self.notice {
            Notice::Ready => {
                ("ready", &["order", "piece", "photos", "packaging", "use", "wish", "missing"])
            }
            Notice::Official => (
                "official",
                &["site", "care", "boutiques", "orders", "privacy", "accessibility", "domains"],
            ),
            Notice::Accessibility => {
                ("accessibility", &["works", "limits", "formats", "boutiques", "tell"])
            }
            Notice::Privacy => (
                "privacy",
                &["who", "what", "why", "long", "sees", "rights", "exercise", "complain"],
            ),
        };
        sections
            .iter()
            .map(|section| {
                let places = self
                    .places
                    .iter()
                    .filter(|p| p.section == *section)
                    .map(|p| p.address.as_str())
                    .collect();
                (
                    *section,
                    self.w.t(&format!("{page}-{section}-title")),
                    lines(self.w, &format!("{page}-{section}")),
                    places,
                )
            })
            .collect()
    }
}

/// Whether reminders go to the reader's address, and the button that changes it.
#[derive(Template)]
#[template(path = "portal/reminders.html")]
pub struct Reminders {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Whether they go out.
    pub wanted: bool,
    /// Whether it was changed just now.
    pub told: bool,
    /// The page's own address behind the language.
    pub path: String,
}

impl Reminders {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Reminders {
        self.shell.title = self.w.t("reminders-title");
        self
    }
}
