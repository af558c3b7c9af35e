//! What each topic asks, one question a page, and what an answer may be.
//!
//! The lists follow "information to have ready": order, piece, condition,
//! packaging, use, wish. A topic asks only what it needs. The client's form, the
//! advisor's checklist of what is missing and the case itself read the same
//! lists, so nothing is asked twice. Answers are kept as typed until the end;
//! [`check`] says what is wrong with them by code, never in a sentence.

use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::vocabulary::{Outcome, PhotoSlot, Topic};
use jiff::civil::Date;

/// One page of a topic's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Which order.
    Order,
    /// Which family of pieces, by drawing.
    Family,
    /// Model, colour, size, code.
    Piece,
    /// The client's own words.
    Words,
    /// Where a counterfeit was seen.
    Listing,
    /// Which boutique, when, and what would make the visit easier.
    Visit,
    /// Which right over personal data.
    Right,
    /// How a piece came to the client, or where it is offered.
    Origin,
    /// Guided photographs.
    Photos,
    /// Dust bag, box, extras, cards; what is missing.
    Packaging,
    /// First worn, how often, how stored.
    Use,
    /// What the client would like, and by when.
    Outcome,
    /// What an examination is and is not, who sees what, how long it takes.
    Terms,
    /// Name and address.
    Contact,
}

impl Step {
    /// Every step, in the order in which a form could ask it.
    pub const ALL: &'static [Step] = &[
        Step::Order,
        Step::Family,
        Step::Piece,
        Step::Words,
        Step::Listing,
        Step::Visit,
        Step::Right,
        Step::Origin,
        Step::Photos,
        Step::Packaging,
        Step::Use,
        Step::Outcome,
        Step::Terms,
        Step::Contact,
    ];

    /// The stable code, part of the page's address.
    pub const fn code(self) -> &'static str {
        match self {
            Step::Order => "order",
            Step::Family => "family",
            Step::Piece => "piece",
            Step::Words => "words",
            Step::Listing => "listing",
            Step::Visit => "visit",
            Step::Right => "right",
            Step::Origin => "origin",
            Step::Photos => "photos",
            Step::Packaging => "packaging",
            Step::Use => "use",
            Step::Outcome => "outcome",
            Step::Terms => "terms",
            Step::Contact => "contact",
        }
    }
}

impl std::str::FromStr for Step {
    type Err = ();
    fn from_str(given: &str) -> Result<Step, ()> {
        Step::ALL.iter().copied().find(|step| step.code() == given).ok_or(())
    }
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line, of at most so many letters as a person counts them.
    Line(usize),
    /// Several lines, of at most so many letters.
    Text(usize),
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A day.
    Day,
    /// One of a closed list.
    One(&'static [&'static str]),
    /// Any of a closed list, kept as words apart by spaces.
    Some(&'static [&'static str]),
    /// One code of a list the house keeps (families, boutiques, countries);
    /// whether the code exists is for the house to say.
    Listed,
}

/// One field of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in forms and in kept answers.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether an answer is needed to go on.
    pub needed: bool,
}

/// The longest message, in letters as a person counts them.
pub const LONGEST_MESSAGE: usize = 20_000;

/// Where a piece was bought.
pub const BOUGHT: &[&str] = &["online", "boutique", "elsewhere"];
/// How a piece that is to be examined stands to the client.
pub const ORIGINS: &[&str] = &["bought_here", "second_hand", "offered", "given"];
/// What a piece came with.
pub const PACKAGING: &[&str] = &["dust_bag", "box", "extras", "care_cards", "tags", "seal"];
/// How often a piece was worn or carried.
pub const WORN: &[&str] = &["never", "few_times", "weekly", "daily"];
/// What would make a visit easier.
pub const VISIT_NEEDS: &[&str] = &["step_free", "hearing", "quiet", "write_first"];
/// Rights over personal data.
pub const RIGHTS: &[&str] = &["access", "rectify", "erase", "restrict", "object", "move"];
/// How the house should write.
pub const FORMATS: &[&str] = &["usual", "large", "text"];

const fn line(name: &'static str, needed: bool) -> Field {
    Field { name, kind: Kind::Line(200), needed }
}

const fn field(name: &'static str, kind: Kind, needed: bool) -> Field {
    Field { name, kind, needed }
}

impl Topic {
    /// The pages this topic asks, in order.
    pub fn steps(self) -> &'static [Step] {
        use Step::{
            Contact, Family, Listing, Order, Origin, Packaging, Photos, Piece, Right, Terms, Use,
            Visit, Words,
        };
        match self {
            Topic::OrderChange | Topic::OrderQuestion => &[Order, Words, Contact],
            Topic::Return => &[Order, Family, Piece, Packaging, Step::Outcome, Words, Contact],
            Topic::Repair => &[Family, Piece, Words, Photos, Use, Order, Step::Outcome, Contact],
            Topic::Authenticity => {
                &[Family, Piece, Origin, Photos, Packaging, Words, Terms, Contact]
            }
            Topic::Counterfeit => &[Listing, Words, Photos, Contact],
            Topic::Appointment => &[Visit, Family, Words, Contact],
            Topic::ProductQuestion => &[Family, Words, Contact],
            Topic::Privacy => &[Right, Words, Contact],
            Topic::Accessibility | Topic::Other => &[Words, Contact],
            Topic::Complaint => &[Words, Order, Step::Outcome, Contact],
        }
    }

    /// The outcomes this topic offers; money back is named first where it is
    /// owed as readily as anything else.
    pub fn outcomes(self) -> &'static [Outcome] {
        match self {
            Topic::Return => {
                &[Outcome::Refund, Outcome::Exchange, Outcome::Replacement, Outcome::Other]
            }
            Topic::Repair => &[
                Outcome::Repair,
                Outcome::Replacement,
                Outcome::Refund,
                Outcome::Exchange,
                Outcome::Answer,
                Outcome::Other,
            ],
            _ => &[
                Outcome::Refund,
                Outcome::Repair,
                Outcome::Replacement,
                Outcome::Exchange,
                Outcome::Change,
                Outcome::Answer,
                Outcome::Other,
            ],
        }
    }

    /// The photographs this topic asks for; the first are the ones that matter
    /// most, none is a condition of going on.
    pub fn slots(self) -> &'static [PhotoSlot] {
        match self {
            Topic::Repair => &[
                PhotoSlot::Whole,
                PhotoSlot::Front,
                PhotoSlot::Back,
                PhotoSlot::Side,
                PhotoSlot::Hardware,
                PhotoSlot::Sole,
                PhotoSlot::Stitching,
                PhotoSlot::Seal,
                PhotoSlot::Receipt,
                PhotoSlot::Other,
            ],
            Topic::Authenticity => &[
                PhotoSlot::Whole,
                PhotoSlot::Front,
                PhotoSlot::Back,
                PhotoSlot::Side,
                PhotoSlot::Stitching,
                PhotoSlot::Hardware,
                PhotoSlot::Sole,
                PhotoSlot::Seal,
                PhotoSlot::Receipt,
                PhotoSlot::Other,
            ],
            Topic::Counterfeit => {
                &[PhotoSlot::Whole, PhotoSlot::Seal, PhotoSlot::Receipt, PhotoSlot::Other]
            }
            _ => &[],
        }
    }

    /// The fields of one of this topic's pages. A page that the topic does not
    /// ask has none.
    pub fn fields(self, step: Step) -> Vec<Field> {
        if !self.steps().contains(&step) {
            return Vec::new();
        }
        match step {
            Step::Order => self.order_fields(),
            Step::Family => {
                vec![field("family", Kind::Listed, !matches!(self, Topic::Appointment))]
            }
            Step::Piece => vec![
                line("model", false),
                line("colour", false),
                line("size", false),
                line("code", false),
            ],
            Step::Words => vec![field("words", Kind::Text(LONGEST_MESSAGE), self.needs_words())],
            Step::Listing => vec![field("listing", Kind::Line(2_000), true), line("seller", false)],
            Step::Visit => vec![
                field("site", Kind::Listed, true),
                line("visit_when", false),
                field("visit_needs", Kind::Some(VISIT_NEEDS), false),
            ],
            Step::Right => vec![field("right", Kind::One(RIGHTS), true)],
            Step::Origin => vec![
                field("origin", Kind::One(ORIGINS), false),
                line("seller", false),
                field("listing", Kind::Line(2_000), false),
                line("price", false),
            ],
            Step::Photos | Step::Terms => Vec::new(),
            Step::Packaging => {
                vec![
                    field("packaging", Kind::Some(PACKAGING), false),
                    line("packaging_missing", false),
                ]
            }
            Step::Use => vec![
                field("worn", Kind::One(WORN), false),
                field("first_worn", Kind::Day, false),
                line("storage", false),
            ],
            Step::Outcome => vec![
                field("outcome", Kind::Listed, true),
                field("deadline", Kind::Day, false),
                line("deadline_reason", false),
            ],
            Step::Contact => vec![
                line("name", self != Topic::Counterfeit),
                field("email", Kind::Email, self != Topic::Counterfeit),
                field("phone", Kind::Phone, false),
                field("country", Kind::Listed, true),
                field("answer_language", Kind::Listed, true),
                field("format", Kind::One(FORMATS), false),
            ],
        }
    }

    fn order_fields(self) -> Vec<Field> {
        let needed = matches!(self, Topic::OrderChange | Topic::OrderQuestion);
        let mut fields = vec![line("order_number", needed)];
        if !matches!(self, Topic::OrderChange) {
            fields.extend([
                field("bought", Kind::One(BOUGHT), false),
                line("bought_where", false),
                field("bought_on", Kind::Day, false),
            ]);
        }
        fields.extend([line("purchaser", false), field("order_email", Kind::Email, false)]);
        fields
    }

    fn needs_words(self) -> bool {
        !matches!(self, Topic::Return | Topic::Counterfeit | Topic::Appointment | Topic::Privacy)
    }
}

/// Bytes that one letter may take on average: a family of four in one sign takes 25.
const MOST_BYTES: usize = 8;

/// Everything typed, by field name.
pub type Answers = BTreeMap<String, String>;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing was given.
    Missing,
    /// More letters than `limit`.
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// Not an address that mail can be sent to.
    NotAnEmail,
    /// Not a number that can be called.
    NotAPhone,
    /// Not a day.
    NotADay,
    /// A day of the past was asked for, this one is ahead.
    Ahead,
    /// A day ahead was asked for, this one is past.
    Past,
    /// Not one of the answers offered.
    NotOffered,
    /// Holds a control character.
    Control,
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name.
    pub field: &'static str,
    /// What is wrong.
    pub flaw: Flaw,
}

/// Checks the answers to one page of a topic's form. `today` is the client's.
pub fn check(topic: Topic, step: Step, given: &Answers, today: Date) -> Vec<Problem> {
    topic
        .fields(step)
        .into_iter()
        .filter_map(|field| {
            let answer = given.get(field.name).map_or("", String::as_str);
            flaw(&field, answer, today).map(|flaw| Problem { field: field.name, flaw })
        })
        .collect()
}

/// The steps whose needed answers are not there yet.
pub fn unanswered(topic: Topic, given: &Answers) -> Vec<Step> {
    let missing = |step: &Step| {
        topic
            .fields(*step)
            .iter()
            .any(|field| field.needed && given.get(field.name).is_none_or(|a| a.trim().is_empty()))
    };
    topic.steps().iter().copied().filter(missing).collect()
}

fn flaw(field: &Field, answer: &str, today: Date) -> Option<Flaw> {
    if answer.trim().is_empty() {
        return field.needed.then_some(Flaw::Missing);
    }
    match field.kind {
        Kind::Line(limit) => too_long(answer, limit)
            .or_else(|| control(answer, false))
            .or_else(|| (field.name == "name").then(|| hidden(answer)).flatten()),
        Kind::Text(limit) => too_long(answer, limit).or_else(|| control(answer, true)),
        Kind::Email => (!is_email(answer.trim())).then_some(Flaw::NotAnEmail),
        Kind::Phone => (!is_phone(answer)).then_some(Flaw::NotAPhone),
        Kind::Day => day_flaw(field.name, answer, today),
        Kind::One(offered) => (!offered.contains(&answer)).then_some(Flaw::NotOffered),
        Kind::Some(offered) => (!answer.split_whitespace().all(|word| offered.contains(&word)))
            .then_some(Flaw::NotOffered),
        Kind::Listed => too_long(answer, 64).and(Some(Flaw::NotOffered)),
    }
}

fn too_long(answer: &str, limit: usize) -> Option<Flaw> {
    // A letter is at least a byte, so most answers need no closer look; and at
    // most so many bytes are kept, whatever one letter is made of.
    let over = answer.len() > limit.saturating_mul(MOST_BYTES)
        || (answer.len() > limit && answer.graphemes(true).count() > limit);
    over.then_some(Flaw::TooLong { limit })
}

/// Words are kept as they were typed; NUL alone cannot be kept. A line, which
/// stands in lists and letters' heads, holds nothing that cannot be seen.
fn control(answer: &str, lines: bool) -> Option<Flaw> {
    let forbidden = |c: char| if lines { c == '\0' } else { c.is_control() };
    answer.chars().any(forbidden).then_some(Flaw::Control)
}

/// A name holds nothing that turns or hides what stands beside it.
fn hidden(answer: &str) -> Option<Flaw> {
    answer.contains(crate::scripts::hides).then_some(Flaw::Control)
}

fn day_flaw(name: &str, answer: &str, today: Date) -> Option<Flaw> {
    let Ok(day) = answer.trim().parse::<Date>() else { return Some(Flaw::NotADay) };
    match name {
        "deadline" if day < today => Some(Flaw::Past),
        "first_worn" | "bought_on" if day > today => Some(Flaw::Ahead),
        _ if day.year() < 1900 || day.year() > 2200 => Some(Flaw::NotADay),
        _ => None,
    }
}

/// Whether mail can be sent to it, within the limits of RFC 5321: a local part
/// of at most 64 octets, a domain of labels with a dot, 254 octets in all, no
/// quoted parts and no control characters.
pub fn is_email(given: &str) -> bool {
    let Some((local, domain)) = given.rsplit_once('@') else { return false };
    // An accent may come as a sign of its own, after its letter.
    let letter = |c: char| c.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&c);
    let plain = |c: char| letter(c) || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| letter(c) || c == '-')
    };
    given.len() <= 254
        && (1..=64).contains(&local.len())
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && domain.contains('.')
        && domain.split('.').all(label)
}

/// Whether it can be called: digits of any script with blanks, dashes, dots and
/// brackets between, six to fifteen of them.
pub fn is_phone(given: &str) -> bool {
    let digits = given.chars().filter(|c| c.is_numeric()).count();
    let rest = given.trim().trim_start_matches('+');
    (6..=15).contains(&digits)
        && rest.chars().all(|c| c.is_numeric() || " -.()/\u{a0}\u{202f}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 20);

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn every_topic_ends_by_asking_how_to_answer() {
        for topic in Topic::ALL {
            assert_eq!(topic.steps().last(), Some(&Step::Contact), "{topic}");
            assert!(topic.steps().len() <= 8, "{topic} asks too much");
        }
    }

    #[test]
    fn no_field_is_asked_twice_by_one_topic() {
        for topic in Topic::ALL {
            let mut seen = std::collections::BTreeSet::new();
            for step in topic.steps() {
                for field in topic.fields(*step) {
                    assert!(seen.insert(field.name), "{topic} asks {} twice", field.name);
                }
            }
        }
    }

    #[test]
    fn a_page_that_the_topic_does_not_ask_has_no_fields() {
        assert!(Topic::Other.fields(Step::Order).is_empty());
    }

    #[test]
    fn photographs_are_asked_exactly_where_slots_are_named() {
        for topic in Topic::ALL {
            assert_eq!(topic.steps().contains(&Step::Photos), !topic.slots().is_empty(), "{topic}");
        }
    }

    fn flaws(topic: Topic, step: Step, given: &[(&str, &str)]) -> Vec<(&'static str, Flaw)> {
        check(topic, step, &answers(given), TODAY).into_iter().map(|p| (p.field, p.flaw)).collect()
    }

    #[test]
    fn a_counterfeit_can_be_reported_without_a_name_or_an_address() {
        let given = [("country", "FR"), ("answer_language", "fr")];
        assert_eq!(flaws(Topic::Counterfeit, Step::Contact, &given), []);
        let named: Vec<_> =
            flaws(Topic::Repair, Step::Contact, &given).into_iter().map(|(f, _)| f).collect();
        assert_eq!(named, ["name", "email"]);
        let wrong = [&given[..], &[("email", "not an address")]].concat();
        assert_eq!(
            flaws(Topic::Counterfeit, Step::Contact, &wrong),
            [("email", Flaw::NotAnEmail)],
            "an address that is given must be one"
        );
    }

    #[test]
    fn an_answer_that_is_needed_and_not_given_is_named() {
        let found = flaws(Topic::OrderChange, Step::Order, &[("order_number", "  ")]);
        assert_eq!(found, [("order_number", Flaw::Missing)]);
        assert!(flaws(Topic::Repair, Step::Order, &[]).is_empty());
    }

    #[test]
    fn fo02_a_message_may_have_twenty_thousand_letters_and_no_more() {
        let fits = "x".repeat(LONGEST_MESSAGE);
        let over = "x".repeat(LONGEST_MESSAGE + 1);
        assert!(flaws(Topic::Other, Step::Words, &[("words", &fits)]).is_empty());
        assert_eq!(
            flaws(Topic::Other, Step::Words, &[("words", &over)]),
            [("words", Flaw::TooLong { limit: LONGEST_MESSAGE })]
        );
    }

    #[test]
    fn fo03_addresses_that_mail_cannot_reach_are_refused() {
        for good in ["ines@example.fr", "a+b@x.test", "a@xn--x.test", "o'brien@x.co.uk"] {
            assert!(is_email(good), "{good}");
        }
        let long = format!("{}@x.test", "a".repeat(255));
        for bad in [
            "a@b",
            "\"a b\"@x.test",
            "a@x.test.",
            "a@x.test\r\nBcc: b@y.test",
            "",
            "a b@x.test",
            ".a@x.test",
            &long,
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn fo04_numbers_that_cannot_be_called_are_refused() {
        for good in ["+33 1 23 45 67 89", "0033 612345678", "٠٦١٢٣٤٥٦٧٨", "(01) 23-45-67"]
        {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["+33 6", "call me", "1234567890123456", "12;34567"] {
            assert!(!is_phone(bad), "{bad}");
        }
    }

    #[test]
    fn days_must_lie_on_the_right_side_of_today() {
        let found = flaws(Topic::Repair, Step::Use, &[("first_worn", "2026-11-21")]);
        assert_eq!(found, [("first_worn", Flaw::Ahead)]);
        let found = flaws(
            Topic::Repair,
            Step::Outcome,
            &[("outcome", "repair"), ("deadline", "2026-11-19")],
        );
        assert_eq!(found, [("deadline", Flaw::Past)]);
        let found =
            flaws(Topic::Repair, Step::Outcome, &[("outcome", "repair"), ("deadline", "soon")]);
        assert_eq!(found, [("deadline", Flaw::NotADay)]);
    }

    #[test]
    fn an_answer_that_was_not_offered_is_refused() {
        assert_eq!(
            flaws(Topic::Privacy, Step::Right, &[("right", "sell")]),
            [("right", Flaw::NotOffered)]
        );
        let found = flaws(Topic::Return, Step::Packaging, &[("packaging", "box gold")]);
        assert_eq!(found, [("packaging", Flaw::NotOffered)]);
    }

    #[test]
    fn unanswered_steps_are_those_whose_needed_answers_are_missing() {
        let given = answers(&[("words", "Which size?")]);
        assert_eq!(unanswered(Topic::ProductQuestion, &given), [Step::Family, Step::Contact]);
    }
}
