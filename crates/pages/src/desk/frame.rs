//! What stands round every staff page: who is signed in, which faces she may
//! open, the word said after a deed, and the number of the last event the page
//! has seen. It is not the content of any page.

use std::fmt;
use std::sync::LazyLock;

use words::Words;

use crate::Shell;

/// The staff faces that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The queue and its cases.
    Desk,
    /// A case opened on a client's behalf.
    New,
    /// Searching.
    Search,
    /// Telephone calls.
    Calls,
    /// Orders and what comes back of them.
    Orders,
    /// Pieces that are examined.
    Exams,
    /// Saved replies.
    Phrases,
    /// The house's own settings.
    Settings,
    /// None of them: before somebody is signed in, and what cannot be shown.
    Door,
}

/// The person who is signed in.
#[derive(Debug, Clone)]
pub struct Me {
    /// The name colleagues and clients read.
    pub name: String,
    /// One or two letters for the round mark.
    pub initials: String,
    /// Taking new cases now.
    pub present: bool,
    /// May open the queue.
    pub may_desk: bool,
    /// May open a case on a client's behalf.
    pub may_new: bool,
    /// May search.
    pub may_search: bool,
    /// May use saved replies.
    pub may_phrases: bool,
    /// Mail comes in here, and she may decide about it.
    pub may_mail: bool,
    /// May see who calls.
    pub may_calls: bool,
    /// Sees orders and what comes back of them.
    pub may_orders: bool,
    /// May see which pieces are examined.
    pub may_exams: bool,
    /// May open the settings.
    pub may_settings: bool,
    /// Notices that are unread and true.
    pub bell: i64,
    /// That mail does not go, in words; told to whoever decides about mail.
    pub alarms: Vec<String>,
    /// Single-key shortcuts are on (they can be switched off, WCAG 2.1.4).
    pub shortcuts: bool,
}

/// A word after a deed, with a way back where there is one.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// The address that undoes the deed, by POST.
    pub undo: Option<String>,
    /// The deed was refused; said with more weight.
    pub refused: bool,
}

/// A link with its words.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// What it is called.
    pub name: String,
}

impl Link {
    /// A link to `href` called `name`.
    pub fn new(href: impl Into<String>, name: impl Into<String>) -> Self {
        Self { href: href.into(), name: name.into() }
    }
}

/// The shape that carries a status beside its word and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Disc: good, done, on time.
    Go,
    /// Half disc: waiting, soon.
    Wait,
    /// Lozenge: stopped, late, refused.
    Stop,
    /// Stitches: happening now.
    Now,
    /// Ring: neither.
    Calm,
}

impl Shape {
    /// The class that draws it.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Go => "st st--go",
            Self::Wait => "st st--wait",
            Self::Stop => "st st--stop",
            Self::Now => "st st--now",
            Self::Calm => "st",
        }
    }
}

/// A shape and its word.
#[derive(Debug, Clone)]
pub struct Status {
    /// The shape.
    pub shape: Shape,
    /// The word.
    pub word: String,
}

impl Status {
    /// A status of `shape` said as `word`.
    pub fn new(shape: Shape, word: impl Into<String>) -> Self {
        Self { shape, word: word.into() }
    }
}

/// What stands round every staff page.
#[derive(Clone)]
pub struct Frame {
    /// The reader's words.
    pub w: &'static Words,
    /// Locale, assets, nonce and form token.
    pub shell: Shell,
    /// Who is signed in; nobody before the door.
    pub me: Option<Me>,
    /// Which face is open.
    pub face: Face,
    /// The number of the last event this page has seen.
    pub head: i64,
    /// What was just done.
    pub notice: Option<Notice>,
}

impl Frame {
    /// Whether `face` is the open one, by the name the layout uses for it.
    pub fn on(&self, face: &str) -> bool {
        face == match self.face {
            Face::Desk => "desk",
            Face::New => "new",
            Face::Search => "search",
            Face::Calls => "calls",
            Face::Orders => "orders",
            Face::Exams => "exams",
            Face::Phrases => "phrases",
            Face::Settings => "settings",
            Face::Door => "door",
        }
    }

    /// The bell with its count.
    pub fn bell(&self) -> super::notices::BellPart {
        let count = self.me.as_ref().map_or(0, |me| me.bell);
        super::notices::BellPart { frame: self.clone(), count }
    }

    /// Whether single-key shortcuts are on.
    pub fn keys(&self) -> bool {
        self.me.as_ref().is_some_and(|me| me.shortcuts)
    }

    /// A sentence of the reader's.
    pub fn t(&self, key: &str) -> String {
        self.w.t(key)
    }

    /// A sign, drawn by its name in `assets/icons`.
    pub fn icon(&self, name: &'static str) -> Icon {
        Icon { name, turns: false }
    }

    /// A sign that turns with the direction of reading.
    pub fn arrow(&self, name: &'static str) -> Icon {
        Icon { name, turns: true }
    }

    /// The signs themselves, once on every page.
    pub fn sprite(&self) -> Sprite {
        Sprite
    }
}

/// One sign: a reference into the page's sprite, because a queue of hundreds
/// of rows must not repeat the drawing.
#[derive(Debug, Clone, Copy)]
pub struct Icon {
    name: &'static str,
    turns: bool,
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = if self.turns { "i i--dir" } else { "i" };
        write!(
            f,
            "<svg class=\"{class}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#i-{}\"/></svg>",
            self.name
        )
    }
}

impl askama::filters::HtmlSafe for Icon {}

/// The signs the desk draws, as symbols.
#[derive(Debug, Clone, Copy)]
pub struct Sprite;

impl fmt::Display for Sprite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        static SYMBOLS: LazyLock<String> = LazyLock::new(|| {
            let mut symbols = String::from(
                "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">",
            );
            for (name, text) in crate::assets::folder("icons") {
                let Some(inner) =
                    text.split_once('>').and_then(|(_, rest)| rest.rsplit_once("</svg>"))
                else {
                    continue;
                };
                if name != "mark" {
                    symbols.push_str(&format!(
                        "<symbol id=\"i-{name}\" viewBox=\"0 0 20 20\">{}</symbol>",
                        inner.0
                    ));
                }
            }
            symbols.push_str("</svg>");
            symbols
        });
        f.write_str(&SYMBOLS)
    }
}

impl askama::filters::HtmlSafe for Sprite {}

/// One or two letters for a person's round mark, from the first and last word
/// of the name as it is written.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
