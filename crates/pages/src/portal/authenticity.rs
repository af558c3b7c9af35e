//! Whether a piece is genuine, as its client and everybody else read it: the public guides of what to look
//! at, and the verdict with its findings, its limits and whoever signed it. What only staff may know is on
//! no type here.

use askama::Template;
use words::Words;

use super::Family;
use super::field::{Look, Part};
use crate::layout::Shell;

/// A numbered point on a family's drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Its number, from one.
    pub number: usize,
    /// Where it lies, in the drawing's units.
    pub x: i32,
    /// Where it lies, downwards.
    pub y: i32,
}

impl Pin {
    /// Where its number stands: outwards from the middle of the drawing, beside what it points at.
    pub fn label(&self) -> (i32, i32) {
        const MIDDLE: (i32, i32) = (160, 112);
        let (dx, dy) = (self.x - MIDDLE.0, self.y - MIDDLE.1);
        // The longer of both, as good as the distance for a drawing of this size.
        let long = dx.abs().max(dy.abs()).max(1);
        let (x, y) = (self.x + dx * 34 / long, self.y + dy * 34 / long);
        (x.clamp(20, 300), y.clamp(6, 218))
    }
}

/// A drawing with numbered points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pinned {
    /// The family.
    pub family: String,
    /// Its points.
    pub pins: Vec<Pin>,
    /// What it shows, read aloud.
    pub said: String,
}

impl Pinned {
    /// The drawing itself, without its frame.
    pub fn drawing(&self) -> crate::draw::Drawing {
        crate::draw::piece(&self.family)
    }
}

/// A point as anybody may read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPoint {
    /// Its number on the drawing.
    pub number: usize,
    /// Its code.
    pub code: String,
    /// Whether it needs a glass or a lamp.
    pub covert: bool,
    /// The slot of the photograph that shows it best.
    pub slot: String,
}

/// A sentence about a point: its name, where to look, what our own shows, what imitations show.
fn of_point(w: &Words, code: &str, part: &str) -> String {
    let code = code.replace('_', "-");
    if part.is_empty() {
        w.t(&format!("feature-{code}"))
    } else {
        w.t(&format!("feature-{code}-{part}"))
    }
}

/// The name of a point that anybody may know of.
pub fn point_name(w: &Words, code: &str) -> String {
    of_point(w, code, "")
}

/// Lines of a guide, counted while there are any.
fn lines(w: &Words, key: &str) -> Vec<String> {
    (1..).map(|n| format!("{key}-{n}")).take_while(|key| w.has(key)).map(|key| w.t(&key)).collect()
}

/// The first page: what is offered, what to look at, the five answers.
#[derive(Template)]
#[template(path = "portal/authenticity.html")]
pub struct Authenticity {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The families.
    pub families: Vec<Family>,
    /// Codes of the five words, in the order of the scale.
    pub words: Vec<&'static str>,
}

impl Authenticity {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Authenticity {
        self.shell.title = self.w.t("authenticity-title");
        self
    }

    /// The guide of a family.
    pub fn href(&self, family: &Family) -> String {
        self.shell.href(&format!("/authenticity/{}", family.code.replace('_', "-")))
    }

    /// The five words with what each means.
    pub fn answers(&self) -> Vec<(String, String)> {
        self.words
            .iter()
            .map(|code| (word(self.w, code), self.w.t(&format!("verdict-means-{}", keyed(code)))))
            .collect()
    }
}

fn keyed(code: &str) -> String {
    code.replace('_', "-")
}

/// One of the five words.
pub fn word(w: &Words, code: &str) -> String {
    w.t(&format!("verdict-word-{}", keyed(code)))
}

/// What to look at on a family.
#[derive(Template)]
#[template(path = "portal/authenticity_family.html")]
pub struct FamilyGuide {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The family.
    pub family: Family,
    /// Its points.
    pub points: Vec<PublicPoint>,
    /// Its drawing.
    pub drawing: Pinned,
}

impl FamilyGuide {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> FamilyGuide {
        let args = [("family", super::apart(&self.family.name).into())];
        self.shell.title = self.w.ta("authenticity-guide-title", &args);
        self
    }

    /// The heading.
    pub fn heading(&self) -> &str {
        &self.shell.title
    }

    /// What to look at, and that no point decides alone.
    pub fn lede(&self) -> String {
        self.w.t(&format!("guide-{}-lede", keyed(&self.family.kind)))
    }

    /// What a serial number on such a piece says.
    pub fn serial(&self) -> String {
        self.w.t(if self.family.kind == "bag" { "guide-serial-bag" } else { "guide-serial-shoe" })
    }

    /// A sentence about a point.
    pub fn said(&self, point: &PublicPoint, part: &str) -> String {
        of_point(self.w, &point.code, part)
    }

    /// What a look at home can tell.
    pub fn can(&self) -> Vec<String> {
        lines(self.w, "guide-home-can")
    }

    /// What it cannot.
    pub fn cannot(&self) -> Vec<String> {
        lines(self.w, "guide-home-cannot")
    }

    /// Buying second-hand.
    pub fn buying(&self) -> Vec<String> {
        lines(self.w, "guide-buying")
    }
}

/// The tape: where the answer lies between counterfeit and confirmed, in thousandths of its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tape {
    /// Where the range begins.
    pub from: i32,
    /// Where it ends.
    pub to: i32,
    /// The best reading.
    pub mark: i32,
    /// Whether the last fifth can only be reached with the piece in hand.
    pub hatched: bool,
}

impl Tape {
    /// How long the range is drawn: never so short that it is not seen.
    pub fn length(&self) -> i32 {
        (self.to - self.from).max(8)
    }
}

/// One finding on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingRow {
    /// Its number on the drawing, where it is on it.
    pub number: Option<usize>,
    /// What was looked at.
    pub name: String,
    /// What was found, in whoever's words.
    pub finding: String,
    /// On which photographs.
    pub pictures: String,
    /// How far, in hundredths of the bar; below nothing is against.
    pub far: i32,
    /// Whether it counted.
    pub counted: bool,
    /// The same in words.
    pub said: String,
}

impl FindingRow {
    /// Where its bar begins, on a bar of two hundred.
    pub fn x(&self) -> i32 {
        if self.far < 0 { 100 + self.far } else { 100 }
    }

    /// How long its bar is.
    pub fn length(&self) -> i32 {
        self.far.abs()
    }
}

/// Who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The letters in her mark.
    pub initials: String,
    /// Her name.
    pub name: String,
    /// When.
    pub at: String,
    /// Which reading it was.
    pub said: String,
}

/// A verdict as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The code of its word.
    pub word: &'static str,
    /// The five words, with whether each is this one.
    pub scale: Vec<(String, bool)>,
    /// Where it lies.
    pub tape: Tape,
    /// The sentence of who looked at what.
    pub lede: String,
    /// What the word means.
    pub means: String,
    /// What was found.
    pub rows: Vec<FindingRow>,
    /// Why it cannot be told.
    pub doubts: Vec<String>,
    /// Whether the persons say something else than the findings alone come to.
    pub persons: bool,
    /// What could not be established.
    pub limits: Vec<String>,
    /// Who signed.
    pub signed: Vec<Signed>,
    /// What could be shown better, by name.
    pub unseen: Vec<String>,
    /// Whether the piece was in hand.
    pub in_hand: bool,
    /// Its day.
    pub day: String,
    /// The words for what the findings come to together.
    pub band: String,
    /// The versions of policy and catalogue.
    pub policy: (String, String),
}

/// What its client may do with it, and nobody else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The address of her case.
    pub case: String,
    /// Where the deeds of this page go.
    pub at: String,
    /// A link that opens it: since and until when.
    pub link: Option<(String, String)>,
    /// The address that was just made, shown once.
    pub made: Option<String>,
    /// What was just done.
    pub done: Option<String>,
    /// What was typed of an appeal.
    pub typed: String,
    /// What is wrong with it.
    pub flaw: Option<String>,
}

/// The page of an examination.
#[derive(Template)]
#[template(path = "portal/verdict.html")]
pub struct VerdictPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Its number.
    pub number: String,
    /// The piece's family.
    pub family: Family,
    /// The drawing with the points that were looked at.
    pub drawing: Pinned,
    /// What is answered to whoever asks where it stands.
    pub heading: String,
    /// The sentence below, while there is no verdict.
    pub lede: String,
    /// The steps, with which of them are done, while there is none.
    pub thread: Vec<(String, &'static str)>,
    /// Which points are to be photographed.
    pub asked: Vec<String>,
    /// The verdict.
    pub given: Option<Given>,
    /// Earlier ones: when, and what they said.
    pub earlier: Vec<(String, String)>,
    /// Whether it is answered and may be appealed against.
    pub may_appeal: bool,
    /// For its client alone.
    pub own: Option<Own>,
    /// The address of this page, where somebody else has it.
    pub address: String,
}

impl VerdictPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> VerdictPage {
        self.shell.title.clone_from(&self.heading);
        self
    }

    /// The scale in a sentence.
    pub fn scale(&self, given: &Given) -> String {
        self.w.ta("verdict-tape", &[("word", word(self.w, given.word).into())])
    }

    /// Whether the piece was found not to be ours.
    pub fn counterfeit(&self) -> bool {
        self.given.as_ref().is_some_and(|given| given.word == "confirmed_not_genuine")
    }

    /// The field in which she says what is wrong.
    pub fn appeal(&self, own: &Own) -> Part {
        let mut part = Part::new(self.w, Look::Text, "reason", self.w.t("verdict-appeal-field"));
        part.lines = 5;
        part.longest = domain::questions::LONGEST_MESSAGE;
        part.value.clone_from(&own.typed);
        part.flaw.clone_from(&own.flaw);
        part
    }

    /// With whom it is shared.
    pub fn shared(&self, own: &Own) -> String {
        match &own.link {
            None => self.w.t("verdict-shared-you"),
            Some((day, until)) => self.w.ta(
                "verdict-shared-link",
                &[("day", day.as_str().into()), ("until", until.as_str().into())],
            ),
        }
    }

    /// For what it counts.
    pub fn valid(&self, given: &Given) -> String {
        let key = if given.in_hand { "verdict-valid-hand" } else { "verdict-valid-lede" };
        self.w.ta(key, &[("day", given.day.as_str().into())])
    }

    /// The address that was made, once.
    pub fn made(&self, address: &str) -> String {
        self.w.ta("verdict-link-made", &[("address", super::apart(address).into())])
    }

    /// Where to check that this page is the house's.
    pub fn check(&self) -> String {
        let args = [("address", super::apart(&self.address).into())];
        self.w.ta("verdict-share-lede", &args)
    }

    /// What the findings come to together.
    pub fn sum(&self, given: &Given) -> String {
        self.w.ta("verdict-working-sum", &[("band", given.band.as_str().into())])
    }

    /// By which versions.
    pub fn versions(&self, given: &Given) -> String {
        let (policy, catalogue) = &given.policy;
        self.w.ta(
            "verdict-working-policy",
            &[("policy", policy.as_str().into()), ("catalogue", catalogue.as_str().into())],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_outside_what_it_points_at_and_on_the_drawing() {
        for (x, y) in [(160, 112), (24, 196), (284, 150), (196, 20), (96, 205)] {
            let pin = Pin { number: 1, x, y };
            let (lx, ly) = pin.label();
            assert!((20..=300).contains(&lx) && (6..=218).contains(&ly), "{x},{y}: {lx},{ly}");
        }
        assert_eq!(Pin { number: 1, x: 260, y: 112 }.label(), (294, 112));
    }

    #[test]
    fn a_bar_grows_from_the_middle() {
        let row = |far| FindingRow {
            number: None,
            name: String::new(),
            finding: String::new(),
            pictures: String::new(),
            far,
            counted: true,
            said: String::new(),
        };
        assert_eq!((row(40).x(), row(40).length()), (100, 40));
        assert_eq!((row(-40).x(), row(-40).length()), (60, 40));
    }
}
