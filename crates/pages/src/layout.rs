//! The shell every page stands in: whose words, which theme, whose session,
//! and the addresses that every page offers.
//!
//! The client's side and the house's side share it; what differs is the layout
//! template (`layouts/portal.html`, `layouts/desk.html`), both of which extend
//! `layouts/base.html`.

use words::{LOCALES, Locale, Words};

use crate::assets;

/// Light, dark, or as the reader's system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme` on the page, where one is needed.
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }

    /// The code kept in the preferences cookie.
    pub fn code(self) -> &'static str {
        self.attribute().unwrap_or("system")
    }
}

/// What the shell shows of a client who has a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientHint {
    /// As the client writes it.
    pub name: String,
    /// Cases in hand that she can read without another code.
    pub cases: usize,
    /// What her forms need not ask again; on the pages of forms alone.
    pub known: Option<Known>,
}

/// What the house knows of a client who has a session, from her newest case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Her address, as she writes it.
    pub email: String,
    /// Her telephone, or nothing.
    pub phone: String,
    /// The country whose shop or boutique it was.
    pub region: String,
    /// The language she is answered in.
    pub language: String,
}

/// What every page needs beside its own facts.
#[derive(Clone)]
pub struct Shell {
    /// The reader's words.
    pub w: &'static Words,
    /// What the page is, for the browser's title: the answer, without the house.
    pub title: String,
    /// The house's name, such as `Orle`.
    pub house: String,
    /// The address behind the locale prefix, such as `/contact`; `/` is home.
    /// Staff pages, which have no prefix, give their whole address.
    pub path: String,
    /// The query to keep when the language changes, without `?`.
    pub query: String,
    /// The nonce of this answer's content security policy.
    pub nonce: String,
    /// The token that every form sends back in the field `csrf`.
    pub csrf: String,
    /// Light or dark.
    pub theme: Theme,
    /// Large print.
    pub large: bool,
    /// Text only: no drawings, no web fonts, one column.
    pub text_only: bool,
    /// The ISO code of the country whose shop the client uses, such as `FR`.
    pub country: String,
    /// The client, where one has a session.
    pub client: Option<ClientHint>,
    /// Whether the page reports a mistake: the title says so first.
    pub mistaken: bool,
    /// Whether this is the demonstration, which has a mailbox page.
    pub demo: bool,
}

impl Shell {
    /// A shell for a guest with no preferences.
    pub fn new(w: &'static Words, path: impl Into<String>) -> Shell {
        Shell {
            w,
            title: String::new(),
            house: "Orle".to_owned(),
            path: path.into(),
            query: String::new(),
            nonce: String::new(),
            csrf: String::new(),
            theme: Theme::System,
            large: false,
            text_only: false,
            country: "FR".to_owned(),
            client: None,
            mistaken: false,
            demo: false,
        }
    }

    /// The same shell with the page's title.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Shell {
        self.title = title.into();
        self
    }

    /// The same shell for a page that reports a mistake.
    #[must_use]
    pub fn mistaken(mut self, mistaken: bool) -> Shell {
        self.mistaken = mistaken;
        self
    }

    /// An address of the client's side in the reader's language:
    /// `/contact` -> `/en/contact`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.w.tag())
    }

    /// This page in another language.
    pub fn in_language(&self, tag: &str) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("/{tag}{}{mark}{}", self.path, self.query)
    }

    /// This page as plain text.
    pub fn as_text(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "&" };
        format!("/{}{}?{}{mark}as=text", self.w.tag(), self.path, self.query)
    }

    /// Whether the page lies under an address, for `aria-current`.
    pub fn under(&self, path: &str) -> bool {
        self.path == path || self.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The languages the page can be read in.
    pub fn languages(&self) -> impl Iterator<Item = &'static Locale> {
        LOCALES.iter().filter(|locale| locale.complete)
    }

    /// The name of the page's language in its own script.
    pub fn language(&self) -> &'static str {
        LOCALES.iter().find(|locale| locale.tag == self.w.tag()).map_or("", |locale| locale.name)
    }

    /// The public address of an asset.
    pub fn asset(&self, path: &str) -> &'static str {
        assets::url(path)
    }

    /// The classes of the root element.
    pub fn root_class(&self) -> &'static str {
        match (self.large, self.text_only) {
            (false, false) => "",
            (true, false) => "large",
            (false, true) => "textual",
            (true, true) => "large textual",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str, query: &str) -> Shell {
        Shell { query: query.to_owned(), ..Shell::new(words::words("fr"), path) }
    }

    #[test]
    fn a_page_keeps_its_query_in_another_language_and_as_text() {
        check(
            &at("/contact", "country=GB"),
            "/ar/contact?country=GB",
            "/fr/contact?country=GB&as=text",
        );
        check(&at("/", ""), "/ar/", "/fr/?as=text");
    }

    fn check(shell: &Shell, arabic: &str, text: &str) {
        assert_eq!(shell.in_language("ar"), arabic);
        assert_eq!(shell.as_text(), text);
    }

    #[test]
    fn a_page_lies_under_its_own_part_only() {
        let shell = at("/care/track", "");
        assert!(shell.under("/care"));
        assert!(shell.under("/care/track"));
        assert!(!shell.under("/car"));
    }

    #[test]
    fn a_reader_is_offered_only_languages_that_are_complete() {
        let offered: Vec<_> = at("/", "").languages().map(|l| l.tag).collect();
        let complete: Vec<_> = LOCALES.iter().filter(|l| l.complete).map(|l| l.tag).collect();
        assert_eq!(offered, complete);
        assert!(!offered.contains(&"en-XA"), "the made-up language is for tests");
    }
}
