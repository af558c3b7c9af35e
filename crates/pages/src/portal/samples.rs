//! Filled pages, one or more of each, and the tests that render every one of
//! them in every language. The house, its people and figures are invented.

use super::ask::{Ask, Check, Kept, Offers, Question, Receipt, SentFile};
use super::authenticity::{
    Authenticity, FamilyGuide, FindingRow, Given, Own, Pin, Pinned, PublicPoint, Signed, Tape,
    VerdictPage,
};
use super::call_back::CallBackPage;
use super::case::{CasePage, Entry, Escalate, FileLine, Happened, May, Piece, Who};
use super::contact::{Boutique, ChannelLine, Contact, HoursLine, Number, Open};
use super::entry::{Code, Find, OpenCase};
use super::failure::{Failure, Why};
use super::field::{Choice, Flawed};
use super::help::{Care, Guide, Notice, NoticePage, Place};
use super::home::{Home, Matter};
use super::mailbox::{Letter, LetterPage, Mailbox};
use super::orders::{
    BackLine, ExchangeCard, GiftPage, GiftPiece, GiftReturn, Listed, OrderForm, OrderLine,
    OrderPage, OrdersCode, OrdersFind, OrdersMine, OwnPasskey, PasskeyPage, PaymentsPage,
    ReturnPage,
};
use super::preferences::Preferences;
use super::rights::{Case, RightsAnswer, RightsForm, places};
use super::withdraw::{WithdrawPage, WithdrawnPage, receipt_rows};
use super::{Family, problem_text, topic_path};
use crate::layout::{ClientHint, Known, Shell, Theme};
use domain::call::CallResult;
use domain::case::NextStep;
use domain::entry::ByWhom;
use domain::questions::{Answers, Flaw};
use domain::{Channel, Outcome, PhotoSlot, PromiseKind, Resolution, StateName, Topic, Turn};
use jiff::Zoned;
use jiff::civil::date;
use std::sync::LazyLock;
use words::Words;

fn at(hour: i8, minute: i8) -> Zoned {
    date(2026, 11, 20).at(hour, minute, 0, 0).in_tz("Europe/Paris").unwrap()
}

fn later(days: i64) -> Zoned {
    at(18, 0).saturating_add(jiff::Span::new().days(days))
}

fn shell(w: &'static Words, path: &str) -> Shell {
    Shell { csrf: "c5rf".to_owned(), nonce: "n0nce".to_owned(), demo: true, ..Shell::new(w, path) }
}

fn known(w: &'static Words, path: &str) -> Shell {
    Shell {
        client: Some(ClientHint {
            name: "Inès Moreau".to_owned(),
            cases: 3,
            known: Some(Known {
                email: "ines@example.fr".to_owned(),
                phone: "+33612345678".to_owned(),
                region: "AE".to_owned(),
                language: "ar".to_owned(),
            }),
        }),
        ..shell(w, path)
    }
}

fn families() -> Vec<Family> {
    [
        ("hourglass", "Hourglass", "bag"),
        ("neo_cagole", "Neo Cagole", "bag"),
        ("le_cagole", "Le Cagole", "bag"),
        ("triple_s", "Triple S", "sneaker"),
        ("track", "Track", "sneaker"),
        ("3xl", "3XL", "sneaker"),
        ("speed", "Speed", "sock_sneaker"),
    ]
    .map(|(code, name, kind)| Family {
        code: code.to_owned(),
        name: name.to_owned(),
        kind: kind.to_owned(),
    })
    .to_vec()
}

fn countries() -> Vec<Choice> {
    vec![
        Choice::new("FR", "France"),
        Choice::new("GB", "United Kingdom"),
        Choice::new("AE", "الإمارات"),
    ]
}

fn offers() -> Offers {
    Offers {
        families: families(),
        sites: vec![Choice::new("paris-saint-honore", "Paris Saint-Honoré")],
        countries: countries(),
    }
}

fn channels(w: &'static Words) -> Vec<ChannelLine> {
    let line = |channel, href: &str, written: &str, open, wait| ChannelLine {
        channel,
        href: href.to_owned(),
        written: written.to_owned(),
        open,
        wait,
        now: at(15, 22),
        here: at(15, 22).time_zone().clone(),
    };
    vec![
        line(Channel::Chat, &format!("/{}/ask", w.tag()), "", Open::Until(at(19, 0)), Some(2)),
        line(Channel::WebForm, &format!("/{}/ask", w.tag()), "", Open::Always, Some(8 * 60)),
        line(Channel::Phone, "tel:+33100000000", "+33 1 00 00 00 00", Open::From(later(3)), None),
        line(Channel::Boutique, "", "", Open::Unknown, None),
    ]
}

fn answers() -> Answers {
    [
        ("order_number", "OR-2611-4402"),
        ("bought", "online"),
        ("bought_on", "2026-11-04"),
        ("family", "hourglass"),
        ("model", "Hourglass Small"),
        ("words", "The stitching at the left base of the handle is loose.\nIt opened <last> week & \"grows\"."),
        ("packaging", "dust_bag box"),
        ("worn", "weekly"),
        ("outcome", "repair"),
        ("deadline", "2026-12-18"),
        ("name", "Inès Moreau"),
        ("email", "ines@example.fr"),
        ("country", "FR"),
        ("answer_language", "fr"),
        ("listing", "https://market.example/12"),
        ("right", "access"),
        ("site", "paris-saint-honore"),
        ("visit_needs", "step_free quiet"),
    ]
    .map(|(field, answer)| (field.to_owned(), answer.to_owned()))
    .into_iter()
    .collect()
}

fn files() -> Vec<SentFile> {
    vec![
        SentFile {
            slot: PhotoSlot::Whole,
            key: "a1".to_owned(),
            name: "IMG_2041.jpg".to_owned(),
            size: 3_200_000,
        },
        SentFile {
            slot: PhotoSlot::Receipt,
            key: "a2".to_owned(),
            name: "reçu.pdf".to_owned(),
            size: 120_000,
        },
    ]
}

fn guide_points(any: bool) -> Vec<PublicPoint> {
    let point = |number, code: &str, covert, slot: &str| PublicPoint {
        number,
        code: code.to_owned(),
        covert,
        slot: slot.to_owned(),
    };
    if any {
        vec![point(1, "side_stitching", false, "stitching"), point(2, "sole_bond", true, "sole")]
    } else {
        Vec::new()
    }
}

fn pinned(w: &Words) -> Pinned {
    Pinned {
        family: "triple_s".to_owned(),
        pins: vec![Pin { number: 1, x: 168, y: 108 }, Pin { number: 2, x: 210, y: 182 }],
        said: w.ta(
            "authenticity-guide-drawing",
            &[("family", "Triple S".into()), ("count", 2.into())],
        ),
    }
}

fn triple_s() -> Family {
    Family { code: "triple_s".to_owned(), name: "Triple S".to_owned(), kind: "sneaker".to_owned() }
}

fn family_guide(w: &'static Words) -> FamilyGuide {
    FamilyGuide {
        w,
        shell: shell(w, "/authenticity/triple-s"),
        family: triple_s(),
        points: guide_points(true),
        drawing: pinned(w),
    }
    .titled()
}

fn finding(w: &Words, number: Option<usize>, far: i32, counted: bool) -> FindingRow {
    FindingRow {
        number,
        name: super::authenticity::point_name(w, "side_stitching"),
        finding: "Eight stitches per 2 cm <b>".to_owned(),
        pictures: w.ta("verdict-pictures", &[("count", 1.into()), ("list", "2".into())]),
        far,
        counted,
        said: w.t("verdict-weight-for-2"),
    }
}

fn given(w: &Words, word: &'static str) -> Given {
    let in_hand = word == "confirmed_by_house";
    Given {
        word,
        scale: [
            "confirmed_not_genuine",
            "inconsistent",
            "inconclusive",
            "consistent_with_genuine",
            "confirmed_by_house",
        ]
        .iter()
        .map(|one| (super::authenticity::word(w, one), *one == word))
        .collect(),
        tape: Tape { from: 610, to: 785, mark: 710, hatched: !in_hand },
        lede: w.ta("verdict-lede", &[("examiners", 2.into()), ("pictures", 9.into())]),
        means: w.t(&format!("verdict-means-{}", word.replace('_', "-"))),
        rows: vec![
            finding(w, Some(1), 54, true),
            finding(w, Some(2), -20, true),
            finding(w, None, 0, false),
        ],
        doubts: vec![w.t("verdict-doubt-conflict")],
        persons: true,
        limits: vec![w.t("verdict-limit-hand"), w.t("verdict-limit-stolen")],
        signed: vec![Signed {
            initials: "AB".to_owned(),
            name: "Agathe Berthier".to_owned(),
            at: w.moment(&at(15, 10)),
            said: w.t("verdict-reader-first"),
        }],
        unseen: vec![super::authenticity::point_name(w, "sole_bond")],
        in_hand,
        day: w.moment(&at(15, 10)),
        band: w.ta("verdict-towards-for", &[("band", w.t("verdict-band-strong").into())]),
        policy: ("2026-11-1".to_owned(), "2026-11-1".to_owned()),
    }
}

/// A verdict as its client sees it, or as whoever has its link does.
fn verdict(w: &'static Words, word: &'static str, own: bool) -> VerdictPage {
    let own = own.then(|| Own {
        case: "/en/cases/CS-9M2D-R7KC".to_owned(),
        at: "/en/cases/CS-9M2D-R7KC/verdict".to_owned(),
        link: (word != "inconclusive").then(|| ("1 May".to_owned(), "30 July".to_owned())),
        made: (word == "inconclusive").then(|| "https://orle.example/v/x".to_owned()),
        done: Some(w.t("verdict-link-ended")),
        typed: "<i>".to_owned(),
        flaw: Some(w.t("refusal-required")),
    });
    VerdictPage {
        w,
        shell: shell(w, "/cases/CS-9M2D-R7KC/verdict"),
        number: "AV-9M2D-R7KC".to_owned(),
        family: triple_s(),
        drawing: pinned(w),
        heading: super::authenticity::word(w, word),
        lede: String::new(),
        thread: Vec::new(),
        asked: Vec::new(),
        given: Some(given(w, word)),
        earlier: vec![("1 May".to_owned(), super::authenticity::word(w, "inconclusive"))],
        may_appeal: own.is_some(),
        own,
        address: "https://orle.example".to_owned(),
    }
    .titled()
}

fn examined(w: &'static Words, asked: bool) -> VerdictPage {
    VerdictPage {
        heading: w.t(if asked { "verdict-photographs-title" } else { "verdict-wait-title" }),
        lede: w.t("verdict-photographs-lede"),
        thread: match asked {
            true => Vec::new(),
            false => vec![
                (w.t("verdict-wait-asked"), "done"),
                (w.t("verdict-wait-first"), "now"),
                (w.t("verdict-wait-answer"), ""),
            ],
        },
        asked: match asked {
            true => vec![super::authenticity::point_name(w, "sole_bond")],
            false => Vec::new(),
        },
        given: None,
        earlier: Vec::new(),
        ..verdict(w, "inconclusive", true)
    }
    .titled()
}

fn authenticity(w: &'static Words) -> Authenticity {
    Authenticity {
        w,
        shell: shell(w, "/authenticity"),
        families: vec![triple_s()],
        words: vec!["confirmed_by_house", "inconclusive", "confirmed_not_genuine"],
    }
    .titled()
}

fn question(
    w: &'static Words,
    topic: Topic,
    step: domain::questions::Step,
    flawed: bool,
) -> Question {
    let fields = topic.fields(step);
    let flaws = fields.iter().filter(|_| flawed).map(|field| Flawed {
        field: field.name.to_owned(),
        text: problem_text(
            w,
            field.name,
            if field.needed { Flaw::Missing } else { Flaw::TooLong { limit: 200 } },
        ),
    });
    let mut flaws: Vec<Flawed> = flaws.collect();
    if flawed && step == domain::questions::Step::Photos {
        flaws.push(Flawed { field: "whole".to_owned(), text: "IMG_2041.heic".to_owned() });
    }
    Question {
        w,
        shell: shell(w, &format!("/ask/{}/{}", topic_path(topic), step.code())),
        topic,
        step,
        given: if flawed { Answers::new() } else { answers() },
        flaws,
        offers: offers(),
        files: files(),
        longest_file: 10_485_760,
        changing: flawed,
        points: guide_points(topic == Topic::Authenticity),
        pinned: (topic == Topic::Authenticity).then(|| pinned(w)),
    }
    .titled()
}

fn happenings() -> Vec<Happened> {
    let file = FileLine {
        href: "/en/files/81".to_owned(),
        name: "IMG_2041.jpg".to_owned(),
        slot: PhotoSlot::Stitching,
        size: 3_200_000,
        sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
        picture: true,
        kept_back: None,
    };
    let words =
        |text: &str| Happened::Message { text: text.to_owned(), language: Some("en".to_owned()) };
    let mut all = vec![
        Happened::Opened { channel: Channel::WebForm, for_you: false },
        words(
            "The stitching at the left base of the handle is loose.\n\nIt opened last week & it <grows>.",
        ),
        Happened::File(file.clone()),
        Happened::File(FileLine {
            kept_back: Some("It is being checked.".to_owned()),
            picture: false,
            slot: PhotoSlot::Receipt,
            ..file
        }),
        Happened::Promised { promise: PromiseKind::FirstAnswer, due: later(1) },
        words(
            "Thank you for the photographs, Inès. The seam can be restitched. May we have the date of purchase?",
        ),
        Happened::Escalated { senior: "Marta Olsen".to_owned(), by: ByWhom::Client },
        Happened::Escalated { senior: "Marta Olsen".to_owned(), by: ByWhom::Staff },
        Happened::Deescalated,
        Happened::Resolved { resolution: Resolution::InPart, reopen_until: later(14) },
        Happened::Reopened { by: ByWhom::Client },
        Happened::Reopened { by: ByWhom::Staff },
        Happened::Withdrawn,
        Happened::Closed,
        Happened::Reminded,
        Happened::MergedInto("CS-9M2D-R7KC".to_owned()),
        Happened::MergeUndone("CS-9M2D-R7KC".to_owned()),
        Happened::FollowUp("CS-9M2D-R7KC".to_owned()),
        Happened::Follows("CS-9M2D-R7KC".to_owned()),
        Happened::ConsentGiven("share-1".to_owned()),
        Happened::ConsentWithdrawn("share-1".to_owned()),
        Happened::MissedCall,
        Happened::CallBack { from: later(1), until: later(1), moved: false },
        Happened::CallBack { from: later(2), until: later(2), moved: true },
        Happened::CallBackCancelled(ByWhom::Client),
        Happened::CallBackCancelled(ByWhom::Staff),
    ];
    all.extend(CallResult::ALL.iter().flat_map(|result| {
        [(true, Some(3)), (false, None)].map(|(by_house, minutes)| Happened::Called {
            by_house,
            minutes,
            result: *result,
        })
    }));
    all.extend(StateName::ALL.iter().map(|to| Happened::State { to: *to }));
    all.extend(
        PromiseKind::ALL
            .iter()
            .map(|promise| Happened::Promised { promise: *promise, due: later(2) }),
    );
    all.extend(
        Channel::ALL.iter().map(|channel| Happened::Opened { channel: *channel, for_you: true }),
    );
    all.extend(
        Channel::ALL.iter().map(|channel| Happened::Opened { channel: *channel, for_you: false }),
    );
    all
}

fn case(w: &'static Words, step: NextStep, everything: bool) -> CasePage {
    let (state, turn) = match step {
        NextStep::FirstAnswer => (StateName::New, Turn::House),
        NextStep::Answer => (StateName::Open, Turn::House),
        NextStep::HousePart => (StateName::WaitingHouse, Turn::House),
        NextStep::LookAgain => (StateName::Snoozed, Turn::House),
        NextStep::ClientAnswers => (StateName::WaitingClient, Turn::Client),
        NextStep::MayReopen => (StateName::Resolved, Turn::Client),
        NextStep::MayFollowUp => (StateName::Closed, Turn::Client),
    };
    let shown = if everything { usize::MAX } else { 6 };
    let entries = happenings()
        .into_iter()
        .take(shown)
        .enumerate()
        .map(|(place, happened)| Entry {
            seq: i64::try_from(place).unwrap() + 1,
            at: at(15, 10),
            who: match place {
                0..=3 => Who::You,
                5 => Who::Person("Leïla".to_owned()),
                _ => Who::House,
            },
            happened,
        })
        .collect();
    CasePage {
        w,
        shell: known(w, "/cases/CS-9M2D-R7KC"),
        number: "CS-9M2D-R7KC".to_owned(),
        subject: "Hourglass Small: loose stitching at the handle".to_owned(),
        topic: Topic::Repair,
        state,
        turn,
        step,
        by: (step != NextStep::MayFollowUp).then(|| later(4)),
        due_kind: (turn == Turn::House).then_some(PromiseKind::NextAnswer),
        person: Some("Leïla".to_owned()),
        senior: (step == NextStep::Answer && everything).then(|| "Marta Olsen".to_owned()),
        resolution: matches!(step, NextStep::MayReopen | NextStep::MayFollowUp)
            .then_some(Resolution::AsWished),
        wish: Some(Outcome::Repair),
        deadline: Some(date(2026, 12, 18)),
        piece: Some(Piece {
            family: "hourglass".to_owned(),
            words: vec!["Hourglass Small".to_owned(), "Black".to_owned()],
            code: "592833".to_owned(),
        }),
        order: Some("OR-2611-4402".to_owned()),
        told: super::ask::told(w, Topic::Repair, &answers(), &offers())
            .into_iter()
            .map(|(_, asked, said)| (asked, said))
            .collect(),
        entries,
        may: May {
            write: step != NextStep::MayFollowUp,
            withdraw: turn == Turn::House,
            escalate: step != NextStep::MayFollowUp,
            reopen: step == NextStep::MayReopen,
        },
        draft: if everything { "half a <sentence>".to_owned() } else { String::new() },
        flaws: if everything {
            vec![Flawed { field: "file".to_owned(), text: "IMG_1.heic".to_owned() }]
        } else {
            Vec::new()
        },
        once: "0nce".to_owned(),
        longest_file: 10_485_760,
        now: at(15, 22),
        done: Some(if everything { "reopened" } else { "sent" }.to_owned()),
        print: false,
        legal: "Orle S.A.S., 00 rue de la Lisière, 75001 Paris".to_owned(),
        rights: Some("place=FR&channel=online&piece=hourglass".to_owned()),
        chat: everything,
        verdict: everything.then(|| w.t("verdict-open")),
    }
    .titled()
}

static LAW: LazyLock<entitlements::Law> = LazyLock::new(|| {
    let texts = entitlements::shipped::Texts::shipped();
    texts.with("house/policy.toml", entitlements::shipped::HOUSE).law().unwrap()
});

fn owned(said: &[(&str, &str)]) -> Vec<(String, String)> {
    said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn rights_form(w: &'static Words, said: &[(&str, &str)], flawed: bool) -> RightsForm {
    let (places, states) = places(w, &LAW);
    let flaw = Flawed { field: "order_date".to_owned(), text: w.t("rights-flaw-place") };
    let flaws = if flawed { vec![flaw] } else { Vec::new() };
    let given = owned(said);
    let shell = shell(w, "/rights");
    RightsForm { w, shell, given, flaws, places, states, families: families() }.titled()
}

/// The answer about what was said, on 20 November 2026.
fn rights(w: &'static Words, place: &str, said: &[(&str, &str)], print: bool) -> RightsAnswer {
    let mut facts = serde_json::Map::new();
    for (name, value) in said {
        let value = match *value {
            "yes" => serde_json::Value::Bool(true),
            "no" => serde_json::Value::Bool(false),
            other => serde_json::Value::from(other),
        };
        if !super::rights::OWN.contains(name) {
            facts.insert((*name).to_owned(), value);
        }
    }
    facts.insert("hygiene_goods".to_owned(), serde_json::Value::Bool(false));
    facts.insert("house_region_free_returns".to_owned(), serde_json::Value::Bool(true));
    let as_of = date(2026, 11, 20);
    let facts = serde_json::Value::Object(facts);
    let facts = entitlements::Facts::read(&facts, &LAW.vocabulary, as_of).unwrap();
    let question = entitlements::Question { jurisdiction: Some(place), facts: &facts, as_of };
    let answers = LAW.evaluate(&question);
    let shell =
        Shell { query: format!("place={place}&channel=online"), ..shell(w, "/rights/answer") };
    let case = Case {
        law: &LAW,
        question,
        answers: &answers,
        given: &owned(said),
        families: &families(),
        address: format!("https://care.test/{}/rights/answer?place={place}", w.tag()),
        print,
    };
    RightsAnswer::new(shell, &case)
}

const BOUGHT_ONLINE: &[(&str, &str)] = &[
    ("place", "FR"),
    ("channel", "online"),
    ("buyer", "private"),
    ("piece", "track"),
    ("personalisation", "none"),
    ("order_date", "2026-11-08"),
    ("delivery_date", "2026-11-10"),
    ("use", "tried_on"),
    ("tags", "attached"),
    ("accessories", "complete"),
    ("packaging", "complete"),
    ("security_seal", "intact"),
];

/// Those facts with some of them said otherwise; an empty value is not said.
fn but(other: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut said: Vec<(&str, &str)> = BOUGHT_ONLINE.to_vec();
    for (name, value) in other {
        said.retain(|(one, _)| one != name);
        if !value.is_empty() {
            said.push((name, value));
        }
    }
    said
}

/// Every page, filled, by name.
pub(crate) fn every_page(w: &'static Words) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let mut add = |name: &str, html: String| pages.push((name.to_owned(), html));
    let guest = Home {
        w,
        shell: shell(w, "/"),
        matters: Vec::new(),
        channels: channels(w),
        now: at(15, 22),
    };
    add("home", crate::html(&guest.titled()));
    add("authenticity", crate::html(&authenticity(w)));
    add("authenticity-family", crate::html(&family_guide(w)));
    for (word, own) in [
        ("confirmed_by_house", true),
        ("consistent_with_genuine", false),
        ("inconclusive", true),
        ("inconsistent", true),
        ("confirmed_not_genuine", true),
    ] {
        add(&format!("verdict-{word}"), crate::html(&verdict(w, word, own)));
    }
    add("verdict-waiting", crate::html(&examined(w, false)));
    add("verdict-photographs", crate::html(&examined(w, true)));
    let matter = |number: &str, family: &str, state, turn| Matter {
        number: number.to_owned(),
        subject: "Hourglass Small, stitching".to_owned(),
        family: family.to_owned(),
        state,
        turn,
        by: Some(later(4)),
        due_kind: None,
    };
    let matters = vec![
        matter("CS-9M2D-R7KC", "hourglass", StateName::WaitingClient, Turn::Client),
        matter("CS-8H3W-T2PX", "track", StateName::Open, Turn::House),
        matter("CS-4K7Q-M6ZD", "le_cagole", StateName::Resolved, Turn::Client),
    ];
    let home = Home { w, shell: known(w, "/"), matters, channels: channels(w), now: at(15, 22) };
    add("home-client", crate::html(&home.titled()));
    let home = Home {
        w,
        shell: known(w, "/"),
        matters: Vec::new(),
        channels: channels(w),
        now: at(8, 22),
    };
    add("home-nothing", crate::html(&home.titled()));
    let hours = vec![
        HoursLine { days: "Monday to Friday".to_owned(), hours: "09:00 to 19:00".to_owned() },
        HoursLine { days: "Sunday".to_owned(), hours: "Closed".to_owned() },
    ];
    let contact = Contact {
        w,
        shell: shell(w, "/contact"),
        countries: countries(),
        channels: channels(w),
        languages: vec![("fr".to_owned(), "Français".to_owned(), "ltr".to_owned())],
        hours: hours.clone(),
        exceptions: vec![(date(2026, 12, 25), "Noël".to_owned())],
        numbers: vec![
            Number {
                country: "France".to_owned(),
                line: ChannelLine { open: Open::From(at(17, 32)), ..channels(w).remove(0) },
                hours: hours.clone(),
            },
            Number {
                country: "Italia".to_owned(),
                line: ChannelLine { open: Open::Until(at(19, 0)), ..channels(w).remove(0) },
                hours: Vec::new(),
            },
        ],
        boutiques: vec![Boutique {
            name: "Paris Saint-Honoré".to_owned(),
            address: "213 rue Saint-Honoré, 75001 Paris".to_owned(),
            phone: "+33 1 00 00 00 01".to_owned(),
            dialled: "+33100000001".to_owned(),
            open: Open::Until(at(20, 0)),
            now: at(15, 22),
            hours,
            access: vec![w.t("access-step-free")],
            services: vec![w.t("service-inspection")],
        }],
        now: at(15, 22),
        here: at(15, 22).time_zone().clone(),
    };
    add("contact", crate::html(&contact.titled()));
    let asks = |number: &str, flawed: bool| CallBackPage {
        w,
        shell: shell(w, "/call-back"),
        number: number.to_owned(),
        known: !number.is_empty(),
        slots: vec![Choice::new("1780000000", "10:00"), Choice::new("1780001800", "10:30")],
        stands: (!number.is_empty()).then(|| (at(15, 22), at(15, 52))),
        zone: "Paris".to_owned(),
        typed: vec![("name".to_owned(), "Inès <b>".to_owned())],
        flaws: if flawed {
            vec![Flawed { field: "slot".to_owned(), text: w.t("refusal-slot-taken") }]
        } else {
            Vec::new()
        },
    };
    add("call-back", crate::html(&asks("", false).titled()));
    add("call-back-taken", crate::html(&asks("", true).titled()));
    add("call-back-case", crate::html(&asks("CS-9M2D-R7KC", false).titled()));
    let none = CallBackPage { slots: Vec::new(), ..asks("", false) };
    add("call-back-none", crate::html(&none.titled()));
    let withdraws = |check: bool, flawed: bool| WithdrawPage {
        w,
        shell: shell(w, "/withdraw"),
        check,
        typed: [("name", "Inès <b>"), ("order", "OR-2611-4402"), ("pieces", "Hourglass")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        flaws: if flawed {
            vec![Flawed { field: "email".to_owned(), text: w.t("refusal-email") }]
        } else {
            Vec::new()
        },
        once: "0nce".to_owned(),
        country: "FR".to_owned(),
    };
    add("withdraw", crate::html(&withdraws(false, false).titled()));
    add("withdraw-flawed", crate::html(&withdraws(false, true).titled()));
    add("withdraw-check", crate::html(&withdraws(true, false).titled()));
    let receipt = crate::email::samples::withdrawn().receipt;
    let withdrawn = WithdrawnPage {
        w,
        shell: shell(w, "/withdraw/t0ken"),
        number: "CS-9M2D-R7KC".to_owned(),
        email: receipt.statement.receipt_to.clone(),
        rows: receipt_rows(w, &receipt, at(15, 22).time_zone()),
    };
    add("withdrawn", crate::html(&withdrawn.titled()));
    orders(w, &mut add);
    add("ask", crate::html(&Ask::new(shell(w, "/ask"))));
    for topic in Topic::ALL {
        for step in topic.steps() {
            for flawed in [false, true] {
                let name = format!(
                    "question-{topic}-{}{}",
                    step.code(),
                    if flawed { "-flawed" } else { "" }
                );
                add(&name, crate::html(&question(w, *topic, *step, flawed)));
            }
        }
        let check = Check {
            w,
            shell: shell(w, "/ask/check"),
            topic: *topic,
            given: answers(),
            offers: offers(),
            files: if *topic == Topic::Repair { files() } else { Vec::new() },
            flaws: Vec::new(),
            masked: *topic == Topic::Repair,
            once: "0nce".to_owned(),
            answer_by: Some(later(1)),
        };
        add(&format!("check-{topic}"), crate::html(&check.titled()));
    }
    let receipt = Receipt {
        w,
        shell: shell(w, "/receipt/t0ken"),
        number: "CS-9M2D-R7KC".to_owned(),
        topic: Topic::Repair,
        email: "ines@example.fr".to_owned(),
        received: at(15, 22),
        answer_by: Some(later(1)),
        files: 3,
        again: true,
    };
    add("receipt", crate::html(&receipt.titled()));
    for sent in [None, Some("ines@example.fr".to_owned())] {
        let name = if sent.is_some() { "kept" } else { "keep" };
        let flaws = vec![Flawed {
            field: "email".to_owned(),
            text: problem_text(w, "email", Flaw::NotAnEmail),
        }];
        let flaws = if sent.is_some() { Vec::new() } else { flaws };
        let kept = Kept {
            w,
            shell: shell(w, "/ask/repair/keep"),
            topic: Topic::Repair,
            email: sent,
            given: String::new(),
            flaws,
        };
        add(name, crate::html(&kept.titled()));
    }
    let open =
        vec![OpenCase { number: "CS-9M2D-R7KC".to_owned(), subject: "Hourglass Small".to_owned() }];
    let flaw = Flawed { field: "number".to_owned(), text: w.t("problem-case-number") };
    let find =
        Find { w, shell: shell(w, "/cases"), number: "CS-1".to_owned(), flaws: vec![flaw], open };
    add("find", crate::html(&find.titled()));
    let flaw = Flawed { field: "code".to_owned(), text: w.t("problem-code") };
    let number = "CS-9M2D-R7KC".to_owned();
    let code = Code {
        w,
        shell: shell(w, "/cases/x/code"),
        number: number.clone(),
        flaws: vec![flaw],
        minutes: 15,
        sent: 2,
    };
    add("code", crate::html(&code.titled()));
    let code =
        Code { w, shell: shell(w, "/cases/x/code"), number, flaws: vec![], minutes: 15, sent: 0 };
    add("code-ask", crate::html(&code.titled()));
    for step in NextStep::ALL {
        for everything in [false, true] {
            let name =
                format!("case-{}{}", step.code(), if everything { "-everything" } else { "" });
            add(&name, crate::html(&case(w, *step, everything)));
        }
    }
    let print = CasePage { print: true, ..case(w, NextStep::Answer, true) };
    add("case-print", crate::html(&print));
    let escalate = Escalate {
        w,
        shell: known(w, "/cases/CS-9M2D-R7KC/escalate"),
        number: "CS-9M2D-R7KC".to_owned(),
        dated: vec![(w.moment(&at(15, 10)), w.t("entry-client-opened"))],
        wish: String::new(),
        by: String::new(),
        words: "more & more".to_owned(),
        flaws: vec![Flawed {
            field: "wish".to_owned(),
            text: problem_text(w, "outcome", Flaw::Missing),
        }],
        outside: Some((
            "Médiateur de la consommation".to_owned(),
            "https://mediation.example".to_owned(),
        )),
    };
    add("escalate", crate::html(&escalate.titled()));
    add("care", crate::html(&Care::new(shell(w, "/care"), families())));
    for family in families() {
        let guide = Guide {
            w,
            shell: shell(w, &format!("/care/{}", family.code.replace('_', "-"))),
            family: family.clone(),
            faults: vec!["loose_stitching".to_owned()],
            aftercare: vec!["stitching".to_owned()],
        };
        add(&format!("guide-{}", family.code), crate::html(&guide.titled()));
    }
    for notice in [Notice::Ready, Notice::Official, Notice::Accessibility, Notice::Privacy] {
        let places = vec![
            Place { section: "site".to_owned(), address: "https://orle.example".to_owned() },
            Place { section: "domains".to_owned(), address: "orle.example".to_owned() },
        ];
        let places = if notice == Notice::Official { places } else { Vec::new() };
        add(
            &format!("notice-{notice:?}").to_lowercase(),
            crate::html(&NoticePage::new(shell(w, "/ready"), notice, places)),
        );
    }
    let chosen =
        Shell { large: true, text_only: true, theme: Theme::Dark, ..shell(w, "/preferences") };
    add(
        "preferences",
        crate::html(
            &Preferences { w, shell: chosen, kept: true, back: "/en/".to_owned() }.titled(),
        ),
    );
    add("rights-empty", crate::html(&rights_form(w, &[], false)));
    add("rights-filled", crate::html(&rights_form(w, BOUGHT_ONLINE, false)));
    add("rights-flawed", crate::html(&rights_form(w, BOUGHT_ONLINE, true)));
    let made = but(&[("personalisation", "client_specification")]);
    let late = but(&[
        ("order_date", "2026-10-01"),
        ("delivery_date", "2026-10-03"),
        ("withdrawal_info_on", "before_contract"),
    ]);
    let little = but(&[
        ("use", ""),
        ("tags", ""),
        ("order_date", "2026-10-20"),
        ("delivery_date", "2026-10-24"),
    ]);
    let faulty = but(&[("wrong", "yes"), ("defect.appeared_on", "2026-11-15")]);
    let nothing = vec![("place", "FR")];
    for (name, place, said) in [
        ("rights-open", "FR", BOUGHT_ONLINE),
        ("rights-made", "FR", &made),
        ("rights-late", "FR", &late),
        ("rights-needs", "FR", &little),
        ("rights-faulty", "FR", &faulty),
        ("rights-nothing", "FR", &nothing),
        ("rights-long", "US-CA", &faulty),
        ("rights-emirates", "AE", BOUGHT_ONLINE),
    ] {
        add(name, crate::html(&rights(w, place, said, false)));
    }
    add("rights-print", crate::html(&rights(w, "FR", BOUGHT_ONLINE, true)));
    for why in [
        Why::Unreadable,
        Why::Expired,
        Why::NotFound,
        Why::Forbidden,
        Why::Method,
        Why::TooLarge { limit: 10_485_760 },
        Why::TooMany { seconds: 90 },
        Why::Ours { reference: "E-4K7Q".to_owned() },
        Why::Unavailable,
        Why::Full,
    ] {
        add(
            &format!("failure-{why:?}").to_lowercase(),
            crate::html(&Failure::new(shell(w, "/nothing"), why)),
        );
    }
    let letter = Letter {
        id: "7".to_owned(),
        to: "ines@example.fr".to_owned(),
        subject: "Your case CS-9M2D-R7KC".to_owned(),
        at: at(15, 22),
    };
    let mailbox = Mailbox {
        w,
        shell: shell(w, "/demo/mail"),
        letters: vec![letter.clone()],
        now: at(15, 30),
    };
    add("mailbox", crate::html(&mailbox.titled()));
    let letter = LetterPage {
        w,
        shell: shell(w, "/demo/mail/7"),
        letter,
        text: "Open your case: http://127.0.0.1:8080/en/cases/CS-9M2D-R7KC\nThank you <you>"
            .to_owned(),
        html: "/demo/mail/7/html".to_owned(),
        headers: vec![("Auto-Submitted".to_owned(), "auto-generated".to_owned())],
    };
    add("letter", crate::html(&letter.titled()));
    pages
}

/// The pages of orders, changes and returns.
fn orders(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    let flaw = |field: &str, key: &str| super::Flawed { field: field.to_owned(), text: w.t(key) };
    for flawed in [false, true] {
        let find = OrdersFind {
            w,
            shell: shell(w, "/orders"),
            typed: vec![("number".to_owned(), "<b>?".to_owned())],
            flaws: if flawed {
                vec![flaw("number", "orders-find-number-wrong")]
            } else {
                Vec::new()
            },
            passkeys: true,
            note: flawed.then(|| w.t("orders-passkey-wrong")),
        };
        add(if flawed { "orders-find-flawed" } else { "orders-find" }, crate::html(&find.titled()));
        let code = OrdersCode {
            w,
            shell: shell(w, "/orders/code"),
            email: "ana@client.test".to_owned(),
            flaws: if flawed { vec![flaw("code", "problem-code")] } else { Vec::new() },
            minutes: 15,
        };
        add(if flawed { "orders-code-flawed" } else { "orders-code" }, crate::html(&code.titled()));
    }
    let listed = |name: &str, status: String| Listed {
        href: format!("/{}/orders/OR-2611-4402", w.tag()),
        name: name.to_owned(),
        status,
        more: "OR-2611-4402".to_owned(),
    };
    for empty in [false, true] {
        let mine = OrdersMine {
            w,
            shell: shell(w, "/orders"),
            email: "ana@client.test".to_owned(),
            orders: match empty {
                true => Vec::new(),
                false => vec![listed("OR-2611-4402", w.t("order-status-placed"))],
            },
            cases: vec![listed("Le fermoir <i>", String::new())],
            passkeys: Some(match empty {
                true => Vec::new(),
                false => vec![OwnPasskey {
                    about: w.ta("desk-passkey-about", &[("when", "12:04".into())]),
                    removal: format!("/{}/passkeys/1/removal", w.tag()),
                }],
            }),
            note: empty.then(|| w.t("orders-passkey-removed")),
        };
        let ask = PasskeyPage {
            w,
            shell: shell(w, if empty { "/passkeys/new" } else { "/sign-in" }),
            makes: empty,
            options: r#"{"publicKey":{"challenge":"AA"}}"#.to_owned(),
        };
        add(if empty { "passkey-make" } else { "passkey-show" }, crate::html(&ask.titled()));
        add(if empty { "orders-none" } else { "orders-mine" }, crate::html(&mine.titled()));
        let page = OrderPage {
            w,
            shell: shell(w, "/orders/OR-2611-4402"),
            number: "OR-2611-4402".to_owned(),
            at: "/orders/OR-2611-4402".to_owned(),
            status: w.t("order-status-placed"),
            over: empty,
            placed: w.ta(
                "orders-placed-on",
                &[("date", w.date(jiff::civil::date(2026, 11, 19)).into())],
            ),
            window: (!empty).then(|| w.t("order-time-due")),
            lines: vec![OrderLine {
                title: "Sac Nuage <b>".to_owned(),
                detail: "S, noir".to_owned(),
                count: 2,
                paid: w.money(189_000, "EUR"),
                said: vec![w.t("line-return-later"), w.t("line-withdraw-open")],
                why: format!("/{}/rights/answer?place=FR", w.tag()),
            }],
            parcels: vec![("Colissimo 6A1".to_owned(), w.t("order-parcel-packing"))],
            paid: vec![w.ta(
                "order-paid-by",
                &[
                    ("amount", w.money(189_000, "EUR").into()),
                    ("method", w.t("payment-card").into()),
                ],
            )],
            address: vec!["Ana Duarte".to_owned(), "00 rue des Archives".to_owned()],
            changes: vec![w.t("change-sent")],
            returns: vec![listed("CS-9M2D-R7KC", w.t("return-status-granted"))],
            may_return: empty,
            done: empty.then(|| w.t("change-sent")),
            gift: Some(String::new()),
        };
        add(if empty { "order-over" } else { "order" }, crate::html(&page.titled()));
    }
    let field = |look, name: &str, label: &str| super::Part::new(w, look, name, w.t(label));
    let form = |rows: Vec<(String, String)>, flaws: Vec<super::Flawed>, remains: bool| OrderForm {
        w,
        shell: shell(w, "/orders/OR-2611-4402/change"),
        title: w.ta("change-title", &[("number", "OR-2611-4402".into())]),
        lede: w.t("change-lede"),
        back: format!("/{}/orders/OR-2611-4402", w.tag()),
        back_name: w.ta("orders-order", &[("number", "OR-2611-4402".into())]),
        flaws,
        notes: if remains { vec![w.t("change-none")] } else { Vec::new() },
        remains: match remains {
            true => vec![
                (w.t("change-remains-refuse"), None),
                (w.t("change-remains-withdraw"), Some(format!("/{}/withdraw", w.tag()))),
            ],
            false => Vec::new(),
        },
        parts: match rows.is_empty() && !remains {
            true => vec![field(super::field::Look::Line, "street", "change-street")],
            false => Vec::new(),
        },
        rows,
        hidden: vec![("kind".to_owned(), "address".to_owned())],
        action: if remains { String::new() } else { format!("/{}/orders/x/change", w.tag()) },
        send: w.t("change-send"),
        edit: Some(format!("/{}/orders/x/change", w.tag())),
    };
    add("order-form", crate::html(&form(Vec::new(), Vec::new(), false).titled()));
    let flaws = vec![flaw("street", "change-flaw-address")];
    add("order-form-flawed", crate::html(&form(Vec::new(), flaws, false).titled()));
    let rows = vec![(w.t("change-what"), "<b>".to_owned())];
    add("order-form-check", crate::html(&form(rows, Vec::new(), false).titled()));
    add("order-form-none", crate::html(&form(Vec::new(), Vec::new(), true).titled()));
    for over in [false, true] {
        let back = ReturnPage {
            w,
            shell: shell(w, "/returns/CS-9M2D-R7KC"),
            number: "CS-9M2D-R7KC".to_owned(),
            order: "OR-2611-4402".to_owned(),
            registered: w.ta(
                "returns-registered",
                &[("date", w.date(jiff::civil::date(2026, 11, 19)).into())],
            ),
            lines: vec![BackLine {
                title: "Sac Nuage".to_owned(),
                count: if over { 2 } else { 1 },
                status: w.t("return-status-granted"),
                next: w.t("return-next-granted"),
                hers: !over,
                may_keep: (!over).then(|| "1".to_owned()),
                photos: vec![("As you said".to_owned(), vec!["/en/files/sample".to_owned()])],
                may_show: Some("1".to_owned()),
                exchanges: vec![ExchangeCard {
                    said: "Sac Nuage, M is held".to_owned(),
                    more: Some("Costs the same".to_owned()),
                    key: Some("CS-2F".to_owned()),
                }],
                condition: match over {
                    true => vec![(
                        w.t("part-tags"),
                        [w.t("part-state-intact"), String::new(), w.t("part-state-missing")],
                        true,
                    )],
                    false => Vec::new(),
                },
            }],
            way: crate::orders::way(w, domain::returns::WayBack::Label),
            way_more: vec!["Tue 1 December, 09:00 to 13:00".to_owned()],
            follows: false,
            code: Some("RCS2F".to_owned()),
            papers: !over,
            ways: match over {
                true => Vec::new(),
                false => vec![field(super::field::Look::Line, "site", "return-site")],
            },
            money: match over {
                true => vec![(w.t("returns-money-due"), w.money(189_000, "EUR"))],
                false => Vec::new(),
            },
            refunds: match over {
                true => {
                    vec![w.ta("refund-state-asked", &[("amount", w.money(189_000, "EUR").into())])]
                }
                false => Vec::new(),
            },
            done: (!over).then(|| w.t("returns-sent")),
        };
        add(if over { "return-over" } else { "return" }, crate::html(&back.titled()));
    }
    for empty in [false, true] {
        let payments = PaymentsPage {
            w,
            shell: shell(w, "/payments"),
            rows: match empty {
                true => Vec::new(),
                false => vec![(w.t("payment-card"), w.t("payments-now"))],
            },
            countries: vec![
                ("FR".to_owned(), "France".to_owned(), true),
                ("JP".to_owned(), "<日本>".to_owned(), false),
            ],
        };
        add(if empty { "payments-none" } else { "payments" }, crate::html(&payments.titled()));
        let gift = GiftPage {
            w,
            shell: shell(w, "/gift/sample"),
            at: "/gift/sample".to_owned(),
            number: "OR-2611-4402".to_owned(),
            pieces: vec![GiftPiece {
                title: "Sac <Nuage>".to_owned(),
                count: if empty { 1 } else { 2 },
                said: vec![w.t("line-return-later")],
            }],
            back: match empty {
                true => Vec::new(),
                false => vec![GiftReturn {
                    number: "CS-9M2D-R7KC".to_owned(),
                    said: format!("Sac Nuage: {}", w.t("return-status-granted")),
                    next: w.t("return-next-granted"),
                    papers: true,
                }],
            },
            may_return: !empty,
            done: (!empty).then(|| w.t("returns-sent")),
        };
        add(if empty { "gift" } else { "gift-back" }, crate::html(&gift.titled()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Not a proof: writes every page and asset into the folder `PAGES_FOR_THE_EYE`,
    /// to be looked at in a browser.
    #[test]
    fn pages_are_written_for_the_eye_where_a_folder_is_named() {
        let Some(folder) = std::env::var_os("PAGES_FOR_THE_EYE").map(std::path::PathBuf::from)
        else {
            return;
        };
        for tag in ["en", "fr", "ar"] {
            for (name, html) in every_page(words::words(tag)) {
                std::fs::write(folder.join(format!("{name}.{tag}.html")), html).unwrap();
            }
        }
        for (name, bytes) in crate::assets::every() {
            let place = folder.join("assets").join(name);
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(place, bytes).unwrap();
        }
    }

    fn each(check: impl Fn(&str, &str, &str)) {
        for tag in ["en", "fr", "ar"] {
            for (name, html) in every_page(words::words(tag)) {
                check(tag, &name, &html);
            }
        }
    }

    /// Every element that is opened is closed, in order, and no id is given twice.
    fn well_formed(html: &str) -> Result<(), String> {
        const VOID: &[&str] =
            &["meta", "link", "input", "br", "img", "hr", "path", "circle", "rect"];
        let mut open: Vec<&str> = Vec::new();
        let mut ids = std::collections::BTreeSet::new();
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            let end = rest[start..].find('>').ok_or("a tag has no end")? + start;
            let tag = &rest[start + 1..end];
            rest = &rest[end + 1..];
            if let Some(id) = tag.split(" id=\"").nth(1).and_then(|t| t.split('"').next())
                && !ids.insert(id)
            {
                return Err(format!("the id `{id}` is given twice"));
            }
            let name =
                tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
            if tag.starts_with('!') || VOID.contains(&name) || tag.ends_with('/') {
                continue;
            }
            if tag.starts_with('/') {
                match open.pop() {
                    Some(last) if last == name => {}
                    last => return Err(format!("`{name}` closes `{last:?}`")),
                }
            } else {
                open.push(name);
            }
        }
        if open.is_empty() { Ok(()) } else { Err(format!("left open: {open:?}")) }
    }

    #[test]
    fn every_page_is_well_formed_in_every_language() {
        each(|tag, name, html| {
            assert!(!html.is_empty(), "{name} in {tag} is empty");
            if let Err(why) = well_formed(html) {
                panic!("{name} in {tag}: {why}");
            }
        });
    }

    #[test]
    fn every_page_has_one_heading_a_title_and_its_language() {
        each(|tag, name, html| {
            assert_eq!(html.matches("<h1").count(), 1, "{name} in {tag}");
            assert!(html.contains(&format!("<html lang=\"{tag}\"")), "{name} in {tag}");
            assert!(!html.contains("<title> –"), "{name} in {tag} has no title");
            // A page for paper has nothing of the site round it.
            let offers = html.contains("dir=\"rtl\"") || name.ends_with("-print");
            assert!(offers, "{name} in {tag} offers Arabic as it is read");
        });
    }

    #[test]
    fn no_page_holds_a_script_or_style_that_the_policy_blocks() {
        each(|tag, name, html| {
            for banned in [" style=\"", "<style", " onclick", " onload", "javascript:"] {
                assert!(!html.contains(banned), "{name} in {tag} holds {banned}");
            }
            for script in html.split("<script").skip(1) {
                assert!(script.starts_with(" type=\"module\" src=\"/assets/"), "{name} in {tag}");
            }
        });
    }

    #[test]
    fn every_asset_a_page_names_is_served() {
        each(|tag, name, html| {
            for address in html.split("\"/assets/").skip(1) {
                let asset = address.split('"').next().unwrap();
                assert!(crate::assets::get(asset).is_some(), "{name} in {tag} names {asset}");
            }
        });
    }

    #[test]
    fn no_page_shows_a_key_instead_of_a_sentence() {
        each(|tag, name, html| {
            let said = crate::plain::text(html, "");
            for word in said.split(|c: char| {
                c.is_whitespace() || matches!(c, '<' | '>' | ',' | '.' | ':' | '(' | ')')
            }) {
                let looks_like_a_key = word.matches('-').count() >= 2
                    && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                    && word.split('-').all(|part| part.len() > 1);
                assert!(!looks_like_a_key, "{name} in {tag} says {word}");
            }
            assert!(
                !html.contains("{ $") && !said.contains("{$"),
                "{name} in {tag} leaves an argument unsaid"
            );
        });
    }

    #[test]
    fn every_form_sends_its_token_back() {
        each(|tag, name, html| {
            let posts = html.matches("method=\"post\"").count();
            let tokens = html.matches("name=\"csrf\" value=\"c5rf\"").count();
            assert_eq!(posts, tokens, "{name} in {tag}");
        });
    }

    #[test]
    fn every_page_can_be_read_as_plain_text() {
        each(|tag, name, html| {
            let said = crate::plain::text(html, "https://care.test");
            assert!(said.lines().count() > 3, "{name} in {tag}: {said}");
            assert!(!said.contains("<svg") && !said.contains("class="), "{name} in {tag}: {said}");
        });
    }

    #[test]
    fn what_was_typed_is_shown_as_typed() {
        let html = every_page(words::words("en"))
            .into_iter()
            .find(|(name, _)| name == "case-answer")
            .unwrap()
            .1;
        assert!(
            html.contains("It opened last week &#38; it &#60;grows&#62;."),
            "the message is escaped, not changed"
        );
    }

    #[test]
    fn a_mistake_is_said_first_in_the_title_and_beside_the_field() {
        let name = "question-order_change-order-flawed";
        let html = every_page(words::words("en")).into_iter().find(|(n, _)| n == name).unwrap().1;
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(title.starts_with("Error:"), "{title}");
        assert_eq!(html.matches("Enter the order number").count(), 2);
        assert!(html.contains("aria-invalid=\"true\""));
    }
    #[test]
    fn the_heading_is_the_answer_of_the_right_that_leads() {
        let w = words::words("en");
        let told = |place, said: &[(&str, &str)]| rights(w, place, said, false).heading;
        let open = told("FR", BOUGHT_ONLINE);
        assert_eq!(open, "You can return it until Thursday 10 December 2026");
        let used = told("FR", &but(&[("use", "used")]));
        assert_eq!(used, "You can return it until Tuesday 24 November 2026");
        let days = [("order_date", "2026-10-01"), ("delivery_date", "2026-10-03")];
        let asked = told("FR", &but(&days));
        assert!(asked.starts_with("Tell us “Day the client was told"), "{asked}");
        let late = told("FR", &but(&[days[0], days[1], ("withdrawal_info_on", "before_contract")]));
        assert_eq!(late, "You can no longer return it; still possible: Repair or replacement");
        let faulty = told("FR", &but(&[("wrong", "yes"), ("defect.appeared_on", "2026-11-15")]));
        assert_eq!(faulty, "You can ask for this: Repair or replacement");
        let today =
            [("bought", "no"), ("order_date", "2026-11-20"), ("delivery_date", "2026-11-20")];
        let before = told("FR", &but(&today));
        assert!(before.starts_with("If it came today, you could return it until"), "{before}");
    }
    #[test]
    fn a_question_is_asked_only_where_an_answer_misses_it() {
        let w = words::words("en");
        assert!(rights(w, "FR", BOUGHT_ONLINE, false).open.is_empty());
        let page = rights(w, "FR", &but(&[("tags", ""), ("use", "")]), false);
        let asked: Vec<&str> = page.open.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(asked, ["use", "tags"]);
        assert!(page.open.iter().all(|one| one.carried.iter().all(|(name, _)| *name != one.name)));
    }
    #[test]
    fn what_the_house_alone_can_say_no_address_says() {
        let may = |name| super::super::rights::may_say(&LAW.vocabulary, name);
        assert!(may("order_date") && may("withdrawal_info_on") && may("defect.kind"));
        for name in ["house_region_return_days", "hygiene_goods", "price", "history.repairs", "x"] {
            assert!(!may(name), "{name}");
        }
    }
    #[test]
    fn time_runs_from_the_right_where_reading_does() {
        let drawn = |tag| crate::html(&rights(words::words(tag), "FR", BOUGHT_ONLINE, false));
        let (left, right) = (drawn("en"), drawn("ar"));
        let bar = |html: &str| {
            let rect = html.split("<rect class=\"when__law\" x=\"").nth(1).unwrap();
            rect.split('%').next().unwrap().parse::<i64>().unwrap()
        };
        assert_eq!(bar(&left), 0);
        assert!(bar(&right) > 0);
        assert!(left.contains("role=\"img\" aria-label=\"Received on Tuesday 10 November 2026."));
    }
    #[test]
    fn a_goal_for_settling_it_is_not_told_as_the_next_answer() {
        let w = words::words("en");
        let told = |due_kind| CasePage { due_kind, ..case(w, NextStep::Answer, false) }.next();
        assert!(told(Some(PromiseKind::NextAnswer)).starts_with("The next answer comes by"));
        let goal = told(Some(PromiseKind::Resolution));
        assert!(goal.starts_with("We aim to settle it by"), "{goal}");
        let home = Home {
            w,
            shell: known(w, "/"),
            matters: Vec::new(),
            channels: Vec::new(),
            now: at(15, 22),
        };
        let matter = Matter {
            number: "CS-9M2D-R7KC".to_owned(),
            subject: "Hourglass Small".to_owned(),
            family: "hourglass".to_owned(),
            state: StateName::Open,
            turn: Turn::House,
            by: Some(later(4)),
            due_kind: Some(PromiseKind::Resolution),
        };
        assert!(home.next(&matter).starts_with("We aim to settle it by"));
    }
    #[test]
    fn what_is_known_of_a_client_is_not_asked_again() {
        let w = words::words("en");
        let page = Question {
            shell: known(w, "/ask/return/contact"),
            given: Answers::new(),
            ..question(w, Topic::Return, domain::questions::Step::Contact, true)
        };
        let filled: Vec<_> = page
            .parts()
            .into_iter()
            .map(|part| (part.name, part.value))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let expect = [
            ("name", "Inès Moreau"),
            ("email", "ines@example.fr"),
            ("phone", "+33612345678"),
            ("country", "AE"),
            ("answer_language", "ar"),
            ("format", "usual"),
        ];
        assert_eq!(filled, expect.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    #[test]
    fn every_page_with_mistakes_leads_to_their_summary() {
        each(|tag, name, html| {
            let summary = html.contains("id=\"flaws\"");
            let leads = html.contains("/assets/js-mistakes.");
            assert!(leads || !summary, "{name} in {tag} leaves the focus where it was");
        });
    }
    #[test]
    fn a_withdrawn_case_is_not_told_as_a_settled_one() {
        for tag in ["en", "fr", "ar"] {
            let w = words::words(tag);
            let resolution = Some(Resolution::Withdrawn);
            let page = CasePage { resolution, ..case(w, NextStep::MayReopen, false) };
            let settled = case(w, NextStep::MayReopen, false);
            assert_ne!(page.next(), settled.next(), "{tag}");
        }
        let w = words::words("fr");
        let page = case(w, NextStep::ClientAnswers, false);
        assert!(page.zone().ends_with(": heure de Paris."), "{}", page.zone());
        assert!(page.next().contains("à cette date"), "{}", page.next());
        assert_eq!(
            case(words::words("ar"), NextStep::Answer, false).zone(),
            "الأوقات بتوقيت باريس."
        );
        assert_eq!(
            problem_text(words::words("en"), "answer_language", Flaw::Missing),
            "Choose the language of the answer"
        );
    }
    #[test]
    fn hours_of_a_team_far_away_are_told_in_the_clients_time_too() {
        let w = words::words("en");
        let there = date(2026, 11, 20).at(15, 0, 0, 0).in_tz("Asia/Shanghai").unwrap();
        let line = ChannelLine {
            channel: Channel::Phone,
            href: "tel:+61200000000".to_owned(),
            written: "+61 2 0000 0000".to_owned(),
            open: Open::Until(there.saturating_add(jiff::Span::new().hours(3))),
            wait: Some(4),
            now: there.clone(),
            here: jiff::tz::TimeZone::get("Australia/Sydney").unwrap(),
        };
        let said = line.status(w);
        for part in ["18:00", "Shanghai time", "about 4", "21:00", "Sydney time"] {
            assert!(said.contains(part), "{part} is not in: {said}");
        }
        let near = ChannelLine { here: there.time_zone().clone(), ..line };
        assert!(!near.status(w).contains("for you"), "{}", near.status(w));
    }
    #[test]
    fn the_number_shown_as_an_example_passes_our_own_check() {
        for tag in ["en", "fr", "ar"] {
            let w = words::words(tag);
            for hint in [w.t("find-number-hint"), w.t("desk-number-hint")] {
                let at = hint.find("CS-").unwrap();
                let number = hint.get(at..at + 12).unwrap();
                assert!(domain::CaseNumber::parse(number).is_ok(), "{number} in {tag}");
            }
        }
    }
    #[test]
    fn a_case_on_paper_names_house_and_day_and_nothing_of_the_site() {
        each(|tag, name, html| {
            if name == "case-print" {
                assert!(html.contains("00 rue de la Lisière"), "{tag}");
                assert!(html.contains("class=\"letterhead\"") && html.contains("2026"), "{tag}");
                assert!(!html.contains("<header") && !html.contains("<footer"), "{tag}");
            }
        });
    }
    #[test]
    fn fields_that_belong_together_stand_under_one_legend() {
        let w = words::words("en");
        for topic in Topic::ALL {
            for step in topic.steps() {
                let page = question(w, *topic, *step, false);
                let groups = page.groups();
                let fields: usize = groups.iter().map(|(_, parts)| parts.len()).sum();
                assert_eq!(fields, topic.fields(*step).len(), "{topic} {}", step.code());
                for (legend, parts) in groups {
                    let few = parts.len() <= 4 && (!legend.is_empty() || fields <= 4);
                    assert!(few, "{topic} {}: {} fields under no legend", step.code(), parts.len());
                }
            }
        }
    }
}
