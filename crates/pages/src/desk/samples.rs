//! One filled page of every kind, in any language: what the proof renders,
//! what pictures are made of, and what a newcomer can read to see what a page
//! holds. The people are invented.

use domain::Topic;
use domain::vocabulary::{Priority, PromiseKind, Role};
use words::Words;

use super::account::{self, AccountPage, Passkey};
use super::actions::{self, Candidate, OnBehalf, Subject};
use super::bulk::{BulkPage, BulkRow};
use super::calls::{CallPage, Ring, RingsPart};
use super::case::{Act, CasePage, Check, Composer, Deadline, Head, Held, PhraseLink, Side};
use super::client::ClientPage;
use super::door::{DemoSign, Door, EnrolPage, Session};
use super::drafting::DraftingPage;
use super::failure::FailurePage;
use super::find::{ClientHit, Hit, SearchPage};
use super::form::{Choice, Field, Form, Kind};
use super::frame::{Face, Frame, Link, Me, Notice, Shape, Status, initials};
use super::keys::KeysPage;
use super::mail::{MailPage, MailPiece, SentPage};
use super::phrases::{Phrase, PhrasesPage};
use super::policies::Deed;
use super::print::{PrintFile, PrintPage};
use super::queue::{DeskPage, Group, Load, Queue, QueuePart, Row, Turn, View};
use super::settings::{self, Section, SettingsPage};
use super::table::{Cell, ListPage, Table};
use super::timeline::{ByMail, Entry, Letter, PresencePart, Thumb, Timeline, TimelinePart, Voice};
use super::working::{Interval, WorkingPage};
use crate::portal::failure::Why;
use crate::{Shell, html};

/// An e-mail as it was sent, with pictures held back.
pub fn sent(w: &'static Words) -> SentPage {
    SentPage {
        frame: frame(w, Face::Desk),
        back: Link::new("/desk/mail/8", w.t("mail-whole")),
        title: "Re: <i>the clasp</i>".to_owned(),
        facts: vec![(w.t("mail-from"), "Max <max@other.test>".to_owned())],
        words: "/desk/mail/8/sent/words".to_owned(),
        held_back: w.ta("mail-pictures-held", &[("count", 3_usize.into())]),
        ask: "/desk/mail/8/sent/elsewhere".to_owned(),
    }
}

/// A message that waits for somebody to decide.
pub fn record(w: &'static Words) -> super::RecordPage {
    let pieces = super::Table {
        caption: w.t("order-pieces"),
        heads: vec![w.t("desk-order-piece"), w.t("desk-orders-head-state")],
        rows: vec![vec![
            super::Cell::Text("Sac Nuage <b>".to_owned()),
            super::Cell::Status(Status::new(Shape::Wait, w.t("return-status-received"))),
        ]],
        empty: String::new(),
    };
    super::RecordPage {
        frame: frame(w, Face::Orders),
        back: Link::new("/desk/orders", w.t("desk-orders")),
        title: w.ta("returns-title", &[("number", "CS-9M2D-R7KC".into())]),
        states: vec![Status::new(Shape::Now, w.t("order-status-placed"))],
        facts: vec![(w.t("desk-orders-head-client"), "Ana <i>".to_owned())],
        links: vec![Link::new("/desk/cases/CS-9M2D-R7KC", w.t("desk-case"))],
        tables: vec![pieces],
        deeds: vec![Deed {
            id: "reception",
            title: w.t("desk-return-receive"),
            lede: w.t("desk-return-receive-lede"),
            form: Some(Form::new("/desk/returns/x/reception", w.t("desk-return-receive"))),
        }],
    }
}

/// The page of an e-mail that waits for somebody.
pub fn mail(w: &'static Words) -> MailPage {
    let deed = |id: &'static str, title: &str, lede: &str, go: &str| Deed {
        id,
        title: w.t(title),
        lede: w.t(lede),
        form: Some(Form::new("/desk/mail/8/removal", w.t(go)).hide("seen", "held")),
    };
    MailPage {
        frame: frame(w, Face::Desk),
        back: Link::new("/desk/mail", w.t("mail-in-title")),
        title: "Le fermoir <b>".to_owned(),
        status: Status::new(Shape::Wait, w.t("mail-why-somebody-else")),
        facts: vec![(w.t("mail-from"), "Max <max@other.test>".to_owned())],
        hidden: String::new(),
        pieces: vec![
            MailPiece { folded: false, text: "Je suis son mari.".to_owned() },
            MailPiece { folded: true, text: "> Bonjour".to_owned() },
        ],
        files: vec!["recu.pdf".to_owned()],
        sent: Some(Link::new("/desk/mail/8/sent", w.t("mail-as-sent"))),
        original: Some(Link::new("/desk/mail/8/original", w.t("mail-original"))),
        suggestions: vec![Link::new("/desk/cases/CS-9M2D-R7KC", "CS-9M2D-R7KC")],
        deeds: vec![deed("removal", "mail-discard", "mail-discard-lede", "mail-discard")],
    }
}

/// A call that was missed, of a number that two clients gave.
pub fn call(w: &'static Words) -> CallPage {
    let form = Form::new("/desk/calls/8/result", w.t("calls-write-go"));
    let form = form.fields(super::actions::call_fields(w));
    CallPage {
        frame: frame(w, Face::Calls),
        back: Link::new("/desk/calls", w.t("calls-title")),
        title: "06 12 34 56 78".to_owned(),
        status: Status::new(Shape::Stop, w.t("call-state-missed")),
        facts: vec![(w.t("calls-number"), "+33 6 12 34 56 78".to_owned())],
        note: "Calls <b>again</b>".to_owned(),
        clients: vec![Link::new("/desk/clients/1", "Inès <b>"), Link::new("/desk/clients/2", "X")],
        several: w.t("calls-several"),
        cases: vec![Link::new("/desk/cases/CS-9M2D-R7KC", "CS-9M2D-R7KC")],
        deeds: vec![Deed {
            id: "result",
            title: w.t("calls-write"),
            lede: w.t("calls-write-lede"),
            form: Some(form),
        }],
    }
}

/// Two calls that ring.
pub fn rings(w: &'static Words) -> RingsPart {
    let ring = Ring {
        title: w.ta("calls-rings", &[("region", "France".into())]),
        caller: "Inès <b>".to_owned(),
        last: w.ta("calls-last", &[("when", "15:40".into())]),
        cases: vec![Link::new("/desk/cases/CS-9M2D-R7KC", "CS-9M2D-R7KC")],
        open: Link::new("/desk/calls/8", w.t("calls-open")),
    };
    let nobody = Ring { last: String::new(), cases: Vec::new(), ..ring.clone() };
    RingsPart { frame: frame(w, Face::Calls), rings: vec![ring, nobody] }
}

/// A frame as Camille Roux sees it.
pub fn frame(w: &'static Words, face: Face) -> Frame {
    let name = "Camille Roux".to_owned();
    Frame {
        w,
        shell: Shell {
            csrf: "sample".to_owned(),
            nonce: "sample".to_owned(),
            ..Shell::new(w, "/desk")
        },
        me: Some(Me {
            initials: initials(&name),
            name,
            present: true,
            may_desk: true,
            may_new: true,
            may_search: true,
            may_phrases: true,
            may_mail: true,
            may_calls: true,
            may_orders: true,
            may_exams: true,
            may_settings: true,
            bell: 3,
            alarms: vec![w.ta("notice-fetch-stopped", &[("moment", "14:02".into())])],
            shortcuts: true,
        }),
        face,
        head: 412,
        notice: None,
    }
}

fn door_frame(w: &'static Words) -> Frame {
    Frame { me: None, ..frame(w, Face::Door) }
}

struct Short<'a>(&'a str, &'a str, &'a str, &'a str, &'static str, &'a str, u8, bool);

fn row(w: &Words, short: &Short<'_>) -> Row {
    let Short(number, name, subject, place, icon, lang, fuse, late) = *short;
    Row {
        number: number.to_owned(),
        icon,
        channel: w.t("channel-web-form"),
        name: name.to_owned(),
        subject: subject.to_owned(),
        place: place.to_owned(),
        lang: lang.to_owned(),
        due: if late {
            w.ta("desk-due-short-late", &[("span", w.span(126).into())])
        } else {
            w.span(42)
        },
        due_iso: "2026-11-20T15:20:00Z".to_owned(),
        late,
        fuse,
        unread: fuse > 50,
        current: number == "CS-9M2D-R7KC",
        busy: if number == "CS-4T8W-Q2LX" {
            w.ta("desk-is-replying", &[("name", "Malik".into())])
        } else {
            String::new()
        },
        chosen: number == "CS-9M2D-R7K4",
    }
}

/// A queue with something in every kind of row.
pub fn queue(w: &Words, select: bool) -> Queue {
    let group = |code, name: String, rows: Vec<Row>| Group {
        code,
        name,
        count: w.number(rows.len() as i64),
        rows,
    };
    let mut today = group(
        "today",
        w.t("desk-group-today"),
        vec![
            row(
                w,
                &Short(
                    "CS-2H7B-V5NT",
                    "Samira Al-Harbi",
                    "إيصال لشراء من متجر دبي",
                    "Triple S",
                    "mail",
                    "AR",
                    40,
                    false,
                ),
            ),
            row(
                w,
                &Short(
                    "CS-8C3J-M6PA",
                    "Hyun-woo Park",
                    "Zip slider on Le Cagole came off",
                    "Le Cagole",
                    "globe",
                    "KO",
                    15,
                    false,
                ),
            ),
        ],
    );
    today.count = "212".to_owned();
    let view = |code, name: String, count: &str, current| View {
        code,
        name,
        count: count.to_owned(),
        current,
    };
    Queue {
        title: w.t("desk-view-triage"),
        keep: "view=triage".to_owned(),
        views: vec![
            view("mine", w.t("desk-view-mine"), "6", false),
            view("triage", w.t("desk-view-triage"), "14", true),
            view("waiting", w.t("desk-view-waiting"), "9", false),
            view("all", w.t("desk-view-all"), "", false),
        ],
        load: Load::draw(
            &[5, 7, 4, 3, 6, 2, 2, 1, 1],
            Some(4),
            vec![
                w.t("desk-load-now"),
                "17:00".into(),
                "19:00".into(),
                "21:00".into(),
                "24:00".into(),
            ],
            w.ta(
                "desk-load-rate",
                &[("list", "5, 7, 4, 3, 6, 2, 2, 1, 1".into()), ("rate", 4_i64.into())],
            ),
        ),
        groups: vec![
            group(
                "overdue",
                w.t("desk-group-overdue"),
                vec![
                    row(
                        w,
                        &Short(
                            "CS-7K2M-W4DE",
                            "Jonas Lindqvist",
                            "Wrong flat number, order placed 15:04",
                            "Speed, 41",
                            "chat",
                            "SV",
                            100,
                            true,
                        ),
                    ),
                    row(
                        w,
                        &Short(
                            "CS-4T8W-Q2LX",
                            "Mei Tanaka",
                            "Refund not received after 16 days",
                            "Le Cagole Small",
                            "mail",
                            "JA",
                            100,
                            true,
                        ),
                    ),
                ],
            ),
            group(
                "hour",
                w.t("desk-group-hour"),
                vec![
                    row(
                        w,
                        &Short(
                            "CS-9M2D-R7KC",
                            "Leïla Haddad",
                            "Sole coming away at the toe",
                            "Track, 39",
                            "globe",
                            "FR",
                            70,
                            false,
                        ),
                    ),
                    row(
                        w,
                        &Short(
                            "CS-5R9V-T3HC",
                            "Dr Aoife Byrne",
                            "Wants a senior specialist, third contact",
                            "Hourglass Small",
                            "phone",
                            "EN",
                            76,
                            false,
                        ),
                    ),
                ],
            ),
            today,
        ],
        empty: w.ta("desk-empty-triage", &[("count", 9_i64.into())]),
        next: Some(Turn {
            to: "1795190400000000.412".to_owned(),
            name: w.ta("desk-queue-next", &[("count", 50_i64.into()), ("total", 1_214_i64.into())]),
        }),
        start: select.then(|| Turn {
            to: "-9223372036854775808.0".to_owned(),
            name: w.t("desk-queue-start"),
        }),
        select,
        elsewhere: if select { vec!["CS-3F6K-P8WD".to_owned()] } else { Vec::new() },
        every: w.ta("desk-bulk-first", &[("count", 500_i64.into()), ("total", 1_214_i64.into())]),
    }
}

fn entry(id: i64, voice: Voice, by: &str, when: &str, text: &str) -> Entry {
    Entry {
        id,
        voice,
        by: by.to_owned(),
        initials: initials(by),
        mine: by == "Camille Roux",
        when: when.to_owned(),
        iso: "2026-11-20T14:20:00Z".to_owned(),
        text: text.to_owned(),
        lang: String::new(),
        icon: "clock",
        facts: Vec::new(),
        files: Vec::new(),
        letters: Vec::new(),
        mail: None,
        fresh: false,
    }
}

/// A timeline with every voice.
pub fn timeline(w: &Words) -> Timeline {
    let mut first = entry(
        1,
        Voice::Client,
        "Leïla Haddad",
        "18 Nov, 19:12",
        "The sole of my right shoe has opened at the front.\nI wear them perhaps twice a week, never in heavy rain.",
    );
    first.facts = vec![
        (w.t("desk-fact-family"), "Track".to_owned()),
        (w.t("desk-wish"), w.t("outcome-repair")),
    ];
    first.files = vec![
        Thumb {
            href: "/desk/files/a1".to_owned(),
            src: String::new(),
            name: w.t("slot-receipt"),
            alt: String::new(),
            kept_back: None,
        },
        Thumb {
            href: "/desk/files/a2".to_owned(),
            src: "/desk/files/a2/small".to_owned(),
            name: w.t("slot-sole"),
            alt: w.ta("desk-file-photo", &[("slot", w.t("slot-sole").into())]),
            kept_back: None,
        },
    ];
    let mut answer = entry(
        4,
        Voice::House,
        "Camille Roux",
        "19 Nov, 09:20",
        "Thank you for the clear photographs. Would you let our boutique look at the pair?",
    );
    answer.lang = "en".to_owned();
    answer.letters = vec![
        Letter {
            to: "leila@example.test".to_owned(),
            state: Status::new(Shape::Go, w.t("desk-letter-sent")),
        },
        Letter {
            to: "leila@example.test".to_owned(),
            state: Status::new(Shape::Stop, w.t("desk-letter-failed")),
        },
    ];
    let mut last = entry(
        7,
        Voice::Client,
        "Leïla Haddad",
        "15:20",
        "هل سيعود قبل سفري في ١٨ ديسمبر؟ Order OR-2611-4402, 1.250 €",
    );
    last.fresh = true;
    last.lang = "ar".to_owned();
    last.mail = Some(ByMail {
        proof: Status::new(Shape::Go, w.t("mail-verified")),
        from: String::new(),
        quoted: "On Friday we wrote: thank you.".to_owned(),
        whole: Link::new("/desk/mail/7", w.t("mail-whole")),
        sent: Some(Link::new("/desk/mail/7/sent", w.t("mail-as-sent"))),
    });
    Timeline {
        held: vec![Link::new("/desk/mail/8", "max@other.test")],
        entries: vec![
            first,
            entry(
                2,
                Voice::StaffEvent,
                "",
                "18 Nov, 19:12",
                &w.ta("desk-entry-routed", &[("team", "Paris".into())]),
            ),
            entry(
                3,
                Voice::Event,
                "",
                "18 Nov, 19:12",
                &w.ta("desk-entry-opened", &[("topic", w.t("topic-repair").into())]),
            ),
            answer,
            entry(
                5,
                Voice::Note,
                "Malik Diallo",
                "14:55",
                "Bought in store on 2 March 2026. Do not quote a price.",
            ),
            entry(
                6,
                Voice::Event,
                "",
                "14:58",
                &w.ta("desk-entry-snoozed", &[("when", "15:00".into())]),
            ),
            last,
        ],
        earlier: Some(Link::new("?before=1", w.t("desk-earlier-entries"))),
        head: 7,
    }
}

/// The head of the sample case.
pub fn head(w: &Words) -> Head {
    let act = |deed: &str, name: &str, key| Act {
        href: format!("/desk/cases/CS-9M2D-R7KC/{deed}"),
        name: w.t(name),
        key,
    };
    Head {
        number: "CS-9M2D-R7KC".to_owned(),
        title: "Sole coming away at the toe".to_owned(),
        opened: w.ta(
            "desk-opened",
            &[("date", "18 November 2026".into()), ("channel", w.t("channel-web-form").into())],
        ),
        owner: w.t("desk-owner-you"),
        others: w.ta("desk-is-reading", &[("name", "Malik Diallo".into())]),
        states: vec![
            Status::new(Shape::Now, w.t("state-open")),
            Status::new(Shape::Wait, w.ta("desk-due-in", &[("span", w.span(42).into())])),
        ],
        next: w.ta(
            "desk-next-by",
            &[("step", w.t("desk-step-answer").into()), ("when", "15:20".into())],
        ),
        tags: vec!["guarantee".to_owned()],
        acts: vec![
            act("assignment", "desk-act-assign", "A"),
            act("snooze", "desk-act-snooze", "H"),
            act("escalation", "desk-act-escalate", "X"),
            act("resolution", "desk-act-resolve", "E"),
        ],
        more: vec![
            act("merge", "desk-act-merge", ""),
            act("links", "desk-act-link", ""),
            act("follow-ups", "desk-act-split", ""),
        ],
        merged: None,
        chat: Some(super::case::Talk {
            status: Status::new(Shape::Now, w.t("desk-chat-yours")),
            client: w.t("desk-chat-here"),
            writes: w.t("desk-chat-writes"),
            live: "/desk/cases/CS-9M2D-R7KC/chat/live".to_owned(),
            deeds: vec![act("chat/return", "desk-chat-return", "")],
            forms: vec![act("chat/passing", "desk-chat-pass", "")],
        }),
    }
}

fn side(w: &Words) -> Side {
    Side {
        client: "Leïla Haddad".to_owned(),
        client_href: "/desk/clients/1".to_owned(),
        client_line: w.ta("desk-client-cases", &[("count", 3_i64.into())]),
        client_facts: vec![
            (w.t("desk-fact-language"), w.t("language-fr")),
            (w.t("desk-fact-email"), "leila@example.test".to_owned()),
        ],
        wish: w.t("outcome-repair"),
        rights: Some(super::rights::Rights::sample(w)),
        piece: vec![
            (w.t("desk-fact-family"), "Track".to_owned()),
            (w.t("desk-fact-order"), "OR-2611-4402".to_owned()),
        ],
        deadlines: vec![Deadline {
            name: w.t("promise-next-answer"),
            shape: Shape::Wait,
            when: "15:20".to_owned(),
            iso: "2026-11-20T15:20:00Z".to_owned(),
            working: "/desk/cases/CS-9M2D-R7KC/working/next_answer".to_owned(),
        }],
        checks: vec![
            Check { name: w.t("slot-sole"), value: w.number(2) },
            Check { name: w.t("slot-receipt"), value: String::new() },
        ],
        missing: w.ta("desk-missing-count", &[("count", 1_i64.into())]),
        why: vec!["FR".to_owned(), "Paris".to_owned()],
        read: vec![("Topic".to_owned(), "Repair, 93 in 100".to_owned())],
        sort_href: "/desk/cases/K7QF-2MXR/topic".to_owned(),
        earlier: vec![(
            "Feb 2026".to_owned(),
            Link::new("/desk/cases/CS-2H7B-V5NT", "Size advice, Track"),
        )],
        linked: vec![(
            w.t("desk-link-related"),
            Link::new("/desk/cases/CS-2H7B-V5NT", "CS-2H7B-V5NT"),
        )],
    }
}

fn composer(w: &Words) -> Composer {
    Composer {
        kind: "reply",
        text: "Very likely, though I would not promise it.".to_owned(),
        begun: 6,
        how: w.ta(
            "desk-reply-by-mail",
            &[("language", w.t("language-fr").into()), ("address", "leila@example.test".into())],
        ),
        lang: "fr".to_owned(),
        kept: w.ta("desk-draft-kept", &[("when", "15:19".into())]),
        send: w.ta("desk-send-wait", &[("name", "Leïla".into())]),
        send_open: w.t("desk-send-open"),
        drafting: "/desk/cases/CS-9M2D-R7KC/drafting".to_owned(),
        phrases: vec![PhraseLink {
            href: "?phrase=1#text".to_owned(),
            name: "Photos received".to_owned(),
            missing: String::new(),
        }],
        held: None,
        error: String::new(),
        warning: String::new(),
        changed: vec![w.t("desk-told-changed")],
    }
}

impl CasePage {
    /// The case as it stands, held back, as a note, and closed.
    pub fn samples(w: &'static Words) -> Vec<CasePage> {
        let page = CasePage {
            frame: frame(w, Face::Desk),
            queue: queue(w, false),
            case: head(w),
            timeline: timeline(w),
            composer: Some(composer(w)),
            side: side(w),
        };
        let entries = timeline(w)
            .entries
            .split_off(6)
            .into_iter()
            .map(|entry| Entry { id: 0, ..entry })
            .collect();
        let held = Held {
            sentence: w
                .ta("desk-held", &[("name", "Leïla Haddad".into()), ("time", "15:20".into())]),
            entries,
            head: 7,
        };
        let mut caught = page.clone();
        caught.composer = Some(Composer { held: Some(held), ..composer(w) });
        let mut note = page.clone();
        note.composer = Some(Composer {
            kind: "note",
            send: w.t("desk-note-add"),
            send_open: String::new(),
            error: w.t("desk-text-empty"),
            warning: w.ta("desk-phrase-warning", &[("facts", "{order}".into())]),
            ..composer(w)
        });
        let mut closed = page.clone();
        closed.composer = None;
        closed.case.merged = Some(Link::new("/desk/cases/CS-4T8W-Q2LX", "CS-4T8W-Q2LX"));
        closed.case.acts.clear();
        closed.frame.notice = Some(Notice {
            text: w.t("desk-done-merge"),
            undo: Some("/desk/cases/CS-9M2D-R7KC/merge/undoing".to_owned()),
            refused: false,
        });
        vec![page, caught, note, closed]
    }
}

fn people() -> Vec<Candidate> {
    vec![
        Candidate { id: 1, name: "Camille Roux".to_owned(), line: String::new(), holds: true },
        Candidate { id: 2, name: "Malik Diallo".to_owned(), line: "3".to_owned(), holds: false },
    ]
}

fn lists() -> settings::Lists {
    settings::Lists {
        regions: vec![
            ("FR".to_owned(), "France".to_owned()),
            ("AE".to_owned(), "Emirates".to_owned()),
        ],
        sites: vec![("paris-saint-honore".to_owned(), "Paris Saint-Honoré".to_owned())],
        teams: vec![("1".to_owned(), "Paris".to_owned())],
        families: vec![("track".to_owned(), "Track".to_owned())],
    }
}

fn table(w: &Words) -> Table {
    Table {
        caption: w.t("settings-people"),
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-head-roles"),
            w.t("settings-head-state"),
            w.t("settings-head-day"),
            w.t("settings-head-deed"),
        ],
        rows: vec![
            vec![
                Cell::Link(Link::new("/settings/people/1", "Camille Roux")),
                Cell::Lines(vec![w.t("role-advisor"), w.t("role-senior-advisor")]),
                Cell::Status(Status::new(Shape::Go, w.t("settings-person-on"))),
                Cell::Time("2026-11-20".to_owned(), "20 Nov".to_owned()),
                Cell::Deed(
                    "/settings/people/1/access".to_owned(),
                    w.t("settings-remove"),
                    "Camille Roux".to_owned(),
                ),
            ],
            vec![Cell::Text("Malik Diallo".to_owned()), Cell::Code("CS-9M2D-R7KC".to_owned())],
        ],
        empty: w.t("settings-none"),
    }
}

/// The bench, taken or not.
pub fn bench(w: &'static Words, mine: bool) -> super::bench::BenchPage {
    use super::bench::{BenchPage, BenchPoint, Choice, Picture, Preview};
    use crate::portal::authenticity::{Pin, Pinned, Tape, word};
    let choice = |value: &str, label: String, on| Choice { value: value.to_owned(), label, on };
    let marks = ["for", "against", "silent", "unseen"];
    let scale =
        ["confirmed_not_genuine", "inconsistent", "inconclusive", "consistent_with_genuine"];
    BenchPage {
        frame: frame(w, Face::Exams),
        back: Link::new("/desk/examinations", w.t("desk-exams")),
        number: "AV-9M2D-R7KC".to_owned(),
        family: "Triple S".to_owned(),
        states: vec![Status::new(Shape::Wait, w.t("exam-stage-awaits"))],
        facts: vec![(w.t("desk-exams-head-round"), "1 <b>".to_owned())],
        pictures: vec![Picture { number: 1, token: "x".to_owned(), slot: w.t("slot-stitching") }],
        drawing: Pinned {
            family: "triple_s".to_owned(),
            pins: vec![Pin { number: 1, x: 168, y: 108 }],
            said: "Triple S".to_owned(),
        },
        points: vec![BenchPoint {
            number: 1,
            code: "side_stitching".to_owned(),
            name: w.t("feature-side-stitching"),
            genuine: w.t("feature-side-stitching-genuine"),
            copied: w.t("feature-side-stitching-copied"),
            sight: w.t("bench-staff-only"),
            marks: marks
                .iter()
                .map(|one| choice(one, w.t(&format!("bench-mark-{one}")), *one == "for"))
                .collect(),
            strengths: ["1", "2", "3"]
                .iter()
                .map(|one| choice(one, w.t(&format!("bench-strength-{one}")), *one == "2"))
                .collect(),
            reason: "Even <i>".to_owned(),
            seen_on: vec![choice("x", "1".to_owned(), true)],
        }],
        mine,
        open: !mine,
        closed: (!mine).then(|| w.t("refusal-exam-not-trained")),
        proposed_code: "inconclusive",
        proposed: w.ta("bench-proposed", &[("word", word(w, "inconclusive").into())]),
        words: vec![
            choice("", w.t("bench-word-proposed"), true),
            choice("inconclusive", word(w, "inconclusive"), false),
        ],
        word_reason: String::new(),
        given: Preview {
            scale: scale.iter().map(|one| (word(w, one), *one == "inconclusive")).collect(),
            tape: Tape { from: 420, to: 560, mark: 500, hatched: true },
        },
        scale: w.ta("verdict-tape", &[("word", word(w, "inconclusive").into())]),
        records: vec![(w.t("record-receipt"), w.t("record-receipt-for"))],
        record: mine.then(|| {
            Form::new("/desk/examinations/x/records", w.t("bench-record-add"))
                .fields(vec![Field::new(Kind::Text, "reason", w.t("bench-reason"))])
        }),
        verdicts: vec![("1 May".to_owned(), word(w, "inconsistent"))],
        wrong: if mine { vec![w.t("refusal-exam-point-unmarked")] } else { Vec::new() },
    }
}

/// Every page and part, with its name, as HTML.
pub fn all(w: &'static Words) -> Vec<(String, String)> {
    let mut pages: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, text: String| pages.push((name.to_owned(), text));
    desk_pages(w, &mut add);
    door_pages(w, &mut add);
    deed_pages(w, &mut add);
    settings_pages(w, &mut add);
    policy_pages(w, &mut add);
    pages
}

fn desk_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    add("bench", html(&bench(w, true)));
    add("bench-open", html(&bench(w, false)));
    add(
        "desk",
        html(&DeskPage {
            frame: frame(w, Face::Desk),
            queue: queue(w, false),
            first: Some(Link::new("/desk/cases/CS-7K2M-W4DE", w.t("desk-open-first"))),
        }),
    );
    add(
        "desk-select",
        html(&DeskPage { frame: frame(w, Face::Desk), queue: queue(w, true), first: None }),
    );
    let mut empty = queue(w, false);
    empty.groups.clear();
    empty.load = Load::default();
    add("desk-empty", html(&DeskPage { frame: frame(w, Face::Desk), queue: empty, first: None }));
    for (name, page) in
        ["case", "case-held", "case-note", "case-closed"].iter().zip(CasePage::samples(w))
    {
        add(name, html(&page));
    }
    add("part-queue", html(&QueuePart { frame: frame(w, Face::Desk), queue: queue(w, true) }));
    add(
        "part-timeline",
        html(&TimelinePart { frame: frame(w, Face::Desk), timeline: timeline(w) }),
    );
    add(
        "part-presence",
        html(&PresencePart { others: w.ta("desk-is-reading", &[("name", "Malik <b>".into())]) }),
    );
    add("working", html(&working(w)));
    add(
        "drafting",
        html(&DraftingPage {
            frame: frame(w, Face::Desk),
            back: Link::new("/desk/cases/CS-9M2D-R7KC", w.t("desk-case")),
            case: ("CS-9M2D-R7KC".to_owned(), "A <b>handle".to_owned()),
            ask: "/desk/cases/CS-9M2D-R7KC/drafting".to_owned(),
            state: Some(Status::new(Shape::Wait, w.t("drafting-unread"))),
            written: "Dear client, <script>alert(1)</script>".to_owned(),
            lang: "fr".to_owned(),
            lay_in: "/desk/cases/CS-9M2D-R7KC?to=reply&draft=last#text".to_owned(),
            given: vec![(w.t("drafting-model"), "small".to_owned())],
        }),
    );
    add("search", html(&search(w)));
    add(
        "search-none",
        html(&SearchPage {
            frame: frame(w, Face::Search),
            query: "<script>".to_owned(),
            answer: w.ta("desk-search-none", &[("query", "<script>".into())]),
            clients: Vec::new(),
            hits: Vec::new(),
            older: None,
            widen: vec![Link::new("/desk?view=all", w.t("desk-search-widen"))],
        }),
    );
    add(
        "client",
        html(&ClientPage {
            frame: frame(w, Face::Search),
            name: "Leïla Haddad".to_owned(),
            line: w.ta("desk-client-cases", &[("count", 11_i64.into())]),
            facts: vec![(w.t("desk-fact-email"), "leila@example.test".to_owned())],
            alert: w.t("desk-client-bounced"),
            cases: table(w),
            pieces: vec!["Track, 39".to_owned()],
            new: Some(Link::new("/desk/new?client=1", w.t("desk-client-new"))),
        }),
    );
    add("mail", html(&mail(w)));
    add("record", html(&record(w)));
    add("sent", html(&sent(w)));
    add("call", html(&call(w)));
    add("rings", html(&rings(w)));
    add(
        "phrases",
        html(&PhrasesPage {
            frame: frame(w, Face::Phrases),
            query: String::new(),
            phrases: vec![Phrase {
                name: "Photos received".to_owned(),
                topic: w.t("topic-repair"),
                texts: vec![
                    ("fr".to_owned(), "Bonjour {client}, merci.".to_owned()),
                    ("ar".to_owned(), "شكرًا {client}".to_owned()),
                ],
                lacks: w.ta("desk-phrase-lacks", &[("languages", w.t("language-en").into())]),
                change: Some(Link::new("/settings/phrases/1", w.t("desk-phrase-change"))),
            }],
            new: Some(Link::new("/settings/phrases/new", w.t("settings-phrase-new"))),
        }),
    );
    add("failure", html(&FailurePage::new(frame(w, Face::Desk), Why::NotFound)));
    add("keys", html(&KeysPage::new(frame(w, Face::Desk))));
    add(
        "print",
        html(&PrintPage {
            frame: frame(w, Face::Desk),
            case: head(w),
            facts: vec![(w.t("desk-wish"), w.t("outcome-repair"))],
            entries: timeline(w).entries,
            files: vec![PrintFile {
                name: "sole.jpg".to_owned(),
                kind: w.size(3_200_000),
                sha256: "9f".repeat(32),
            }],
            printed: w.ta(
                "desk-printed",
                &[("name", "Camille Roux".into()), ("when", "20 November".into())],
            ),
        }),
    );
    add(
        "bulk",
        html(&BulkPage {
            frame: frame(w, Face::Desk),
            title: w.ta("desk-bulk-title-resolve", &[("count", 212_i64.into())]),
            lede: format!(
                "{} {}",
                w.ta("desk-bulk-left", &[("count", 2_i64.into())]),
                w.t("desk-bulk-undo")
            ),
            rows: vec![BulkRow {
                number: "CS-9M2D-R7KC".to_owned(),
                title: "Leïla Haddad".to_owned(),
                now: w.t("state-open"),
                then: w.t("state-resolved"),
                left: false,
            }],
            rest: w.ta("desk-bulk-rest", &[("count", 200_i64.into())]),
            form: Some(
                Form::new("/desk/bulk/confirmation", w.t("desk-bulk-go"))
                    .fields(vec![super::form::Field::new(
                        Kind::Number,
                        "count",
                        w.ta("desk-bulk-type", &[("count", 212_i64.into())]),
                    )])
                    .errors([(
                        "count".to_owned(),
                        w.ta("desk-bulk-mistyped", &[("count", 212_i64.into())]),
                    )])
                    .cancel("/desk", w.t("desk-cancel")),
            ),
        }),
    );
}

fn working(w: &'static Words) -> WorkingPage {
    let interval = |counted: String, why: String| Interval {
        day: "Thursday 19 November 2026".to_owned(),
        span: "09:00".to_owned(),
        counted,
        sum: w.span(222),
        why,
    };
    WorkingPage {
        frame: frame(w, Face::Desk),
        back: Link::new(
            "/desk/cases/CS-9M2D-R7KC",
            w.ta("desk-back-to-case", &[("number", "CS-9M2D-R7KC".into())]),
        ),
        number: "CS-9M2D-R7KC".to_owned(),
        promise: w.t("promise-next-answer"),
        answer: w.ta("desk-working-answer", &[("when", "Friday 20 November 2026, 15:20".into())]),
        state: Status::new(Shape::Wait, w.ta("desk-due-in", &[("span", w.span(42).into())])),
        facts: vec![(
            w.t("desk-working-promise"),
            w.ta("desk-working-within", &[("span", w.span(240).into())]),
        )],
        intervals: vec![
            interval(w.span(120), String::new()),
            interval(String::new(), w.t("desk-working-closed")),
            interval(w.span(102), String::new()),
        ],
    }
}

fn search(w: &'static Words) -> SearchPage {
    SearchPage {
        frame: frame(w, Face::Search),
        query: "sole".to_owned(),
        answer: w.ta("desk-search-found", &[("count", 3_i64.into()), ("query", "sole".into())]),
        clients: vec![ClientHit {
            link: Link::new("/desk/clients/1", "Leïla Haddad"),
            line: "leila@example.test".to_owned(),
            cases: w.ta("desk-client-cases", &[("count", 3_i64.into())]),
        }],
        hits: vec![Hit {
            href: "/desk/cases/CS-9M2D-R7KC".to_owned(),
            number: "CS-9M2D-R7KC".to_owned(),
            title: "Sole coming away at the toe".to_owned(),
            client: "Leïla Haddad".to_owned(),
            state: Status::new(Shape::Now, w.t("state-open")),
            when: "20 Nov".to_owned(),
            passage: vec![
                ("The ".to_owned(), false),
                ("sole".to_owned(), true),
                (" of my right shoe".to_owned(), false),
            ],
        }],
        older: Some(Link::new("?q=sole&below=4", w.t("desk-search-older"))),
        widen: Vec::new(),
    }
}

fn door_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    let demo = vec![DemoSign {
        login: "camille".to_owned(),
        password: "a demonstration".to_owned(),
        who: "Camille Roux".to_owned(),
    }];
    add("sign-in", html(&Door::sign_in(door_frame(w), "", "", None, demo)));
    add(
        "sign-in-wrong",
        html(&Door::sign_in(
            door_frame(w),
            "camille",
            "/desk",
            Some(w.t("desk-sign-in-wrong")),
            Vec::new(),
        )),
    );
    add("recovery", html(&Door::recovery(door_frame(w), "camille", true, None)));
    add(
        "change-password",
        html(&Door::change_password(
            frame(w, Face::Desk),
            vec![("old".to_owned(), w.t("desk-password-old-wrong"))],
        )),
    );
    add(
        "second-factor",
        html(&Door::second_factor(door_frame(w), "", true, None, Some(w.t("desk-factor-wrong")))),
    );
    add(
        "new-password",
        html(&Door::new_password(
            door_frame(w),
            "token",
            "Camille Roux",
            vec![("again".to_owned(), w.t("desk-password-differ"))],
        )),
    );
    add(
        "enrol",
        html(&EnrolPage::new(
            frame(w, Face::Desk),
            "<svg viewBox=\"0 0 1 1\"></svg>".to_owned(),
            "ABCD EFGH".to_owned(),
            true,
            None,
        )),
    );
    let session = |id, this| Session {
        id,
        device: w.ta(
            "desk-session-device",
            &[("browser", "Firefox".into()), ("system", "Linux".into())],
        ),
        began: w.ta("desk-session-began", &[("when", "09:00".into())]),
        used: w.ta("desk-session-used", &[("when", "15:00".into())]),
        iso: "2026-11-20T14:00:00Z".to_owned(),
        this,
    };
    add(
        "sessions",
        html(&AccountPage {
            frame: frame(w, Face::Desk),
            email: "camille@orle.example".to_owned(),
            sessions: vec![session(1, true), session(2, false)],
            codes: true,
            recovery: Some(w.ta(
                "desk-recovery-codes-left",
                &[("count", 7_i64.into()), ("of", 10_i64.into()), ("when", "12:04".into())],
            )),
            passkeys: vec![Passkey {
                id: 1,
                name: "Blue key <b>".to_owned(),
                about: w.ta("desk-passkey-about", &[("when", "12:04".into())]),
            }],
            can_passkeys: true,
            notices: w.t("notice-device-none"),
            languages: vec![("en", "English", true), ("ar", "العربية", false)],
        }),
    );
    account_pages(w, add);
    notice_pages(w, add);
}

fn notice_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    use super::notices::{Device, NoticeRow, NoticesPage, WishesPage};
    use domain::notice::Wishes;
    let line = |kind, times| crate::notices::Line {
        kind,
        number: "CS-9M2D-R7KC".to_owned(),
        times,
        moment: "14:02".to_owned(),
        until: None,
        fetch: true,
    };
    let row = |kind, times, live: bool| NoticeRow {
        id: 7,
        text: crate::notices::sentence(w, &line(kind, times)),
        href: "/desk/cases/CS-9M2D-R7KC".to_owned(),
        subject: "Le fermoir <b>".to_owned(),
        status: (!live).then(|| w.t("notice-settled")),
        when: "15:00".to_owned(),
        iso: "2026-11-20T14:00:00Z".to_owned(),
        live,
    };
    let fresh = domain::notice::Kind::ALL.iter().map(|kind| row(*kind, 3, true)).collect();
    let earlier = vec![row(domain::notice::Kind::Given, 1, false)];
    add("notices", html(&NoticesPage::new(frame(w, Face::Desk), fresh, earlier, 7)));
    add("notices-empty", html(&NoticesPage::new(frame(w, Face::Desk), vec![], vec![], 0)));
    let form = super::notices::form(w, &Wishes::default(), "Europe/Paris");
    let form = form.errors([("zone".to_owned(), w.t("notice-wrong-zone"))]);
    let device = Device {
        id: 2,
        name: "Firefox <b>".to_owned(),
        since: w.ta("notice-device-since", &[("when", "12:04".into())]),
    };
    let page = WishesPage {
        frame: frame(w, Face::Desk),
        form,
        devices: vec![device],
        key: Some("BPub".to_owned()),
    };
    add("notice-wishes", html(&page));
    add("notice-stop", html(&super::notices::stop(door_frame(w), "token", false)));
    add("notice-stopped", html(&super::notices::stop(door_frame(w), "token", true)));
}

fn account_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    let options = "{\"publicKey\":{\"challenge\":\"AAAA\"}}".to_owned();
    let wrong = |field: &str| vec![(field.to_owned(), w.t("desk-password-old-wrong"))];
    let shown = |codes| {
        let asked = Some(options.clone());
        html(&Door::second_factor(door_frame(w), "/desk", codes, asked, None))
    };
    add("second-factor-both", shown(true));
    add("second-factor-passkey", shown(false));
    let mut page = account::address(frame(w, Face::Desk), true);
    page.form = page.form.errors(wrong("old"));
    add("account-address", html(&page));
    add("account-address-sent", html(&account::address_said(frame(w, Face::Desk), false)));
    let (old, new) = ("camille@orle.example", "camille.roux@orle.example");
    add(
        "account-address-confirm",
        html(&account::address_confirm(door_frame(w), "token", old, new, None)),
    );
    add("account-prove", html(&account::prove(frame(w, Face::Desk))));
    add("account-codes-removal", html(&account::remove_codes(frame(w, Face::Desk), true)));
    add("recovery-codes-form", html(&account::recovery_codes(frame(w, Face::Desk), true)));
    let code = || "7K2M-W4DE-9QXT-0RHB".to_owned();
    add(
        "recovery-codes",
        html(&account::RecoveryPage {
            frame: frame(w, Face::Desk),
            made: w.ta(
                "desk-recovery-codes-made",
                &[("name", "Camille <b>".into()), ("when", "12:04".into())],
            ),
            codes: vec![code(), code()],
        }),
    );
    let refused = Some(w.t("desk-factor-wrong"));
    add("recovery-code", html(&Door::recovery_code(door_frame(w), "/desk", refused)));
    add("account-passkey", html(&account::new_passkey(door_frame(w), false)));
    let make = account::make_passkey(frame(w, Face::Desk), "Blue key <b>", options.clone());
    add("account-passkey-make", html(&make));
    let removal = account::remove_passkey(frame(w, Face::Desk), 1, "Blue key <b>", true);
    add("account-passkey-removal", html(&removal));
}

fn deed_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    let about = Subject {
        number: "CS-9M2D-R7KC".to_owned(),
        title: "Sole coming away at the toe".to_owned(),
        seen: 7,
    };
    let desk = || frame(w, Face::Desk);
    let soon = vec![(
        "2026-11-21T09:00".to_owned(),
        w.ta("desk-snooze-tomorrow", &[("when", "09:00".into())]),
    )];
    add("assign", html(&actions::assign(desk(), &about, &people())));
    add("snooze", html(&actions::snooze(desk(), &about, &soon, "Paris")));
    add("escalate", html(&actions::escalate(desk(), &about)));
    add("deescalate", html(&actions::deescalate(desk(), &about)));
    add("resolve", html(&actions::resolve(desk(), &about, "Repair")));
    add("reopen", html(&actions::reopen(desk(), &about)));
    add(
        "merge",
        html(&actions::merge(
            desk(),
            &about,
            &[Link::new("CS-4T8W-Q2LX", "CS-4T8W-Q2LX, Mei Tanaka")],
        )),
    );
    add("link", html(&actions::link(desk(), &about)));
    add("split", html(&actions::split(desk(), &about, Some(Topic::Repair))));
    add(
        "tag",
        html(&actions::tag(
            desk(),
            &about,
            vec![Choice::new("vip", "vip").on(true)],
            Priority::High,
        )),
    );
    add("wake", html(&actions::wake(desk(), &about)));
    add("unmerge", html(&actions::unmerge(desk(), &about)));
    add("attach", html(&actions::attach(desk(), &about, &w.size(10_485_760))));
    add("ask-house", html(&actions::ask_house(desk(), &about)));
    let day = Field::new(Kind::Date, "value", crate::rights::fact_label(w, "delivery_date"));
    let mut fact = actions::fact(desk(), &about, "delivery_date", vec![day], true);
    fact.form = fact.form.errors([("value".to_owned(), w.t("desk-fact-ahead"))]);
    add("fact", html(&fact));
    add("house-answers", html(&actions::house_answers(desk(), &about)));
    let mut new = actions::on_behalf(
        frame(w, Face::New),
        &OnBehalf {
            countries: vec![("FR".to_owned(), "France".to_owned())],
            country: "FR".to_owned(),
            language: "fr".to_owned(),
            ..OnBehalf::default()
        },
    );
    add("new", html(&new));
    new.form = new
        .form
        .errors([(
            "name".to_owned(),
            w.ta("desk-field-empty", &[("field", w.t("desk-new-name").into())]),
        )])
        .typed(&[("reason".to_owned(), "She called <twice>".to_owned())]);
    add("new-wrong", html(&new));
}

fn policy_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    use super::policies::{Deed, Failing, Line, Running, Trial, Wrong};
    use super::{PoliciesPage, PolicyPage, TrialPart};
    let nav = || settings::nav(w, Some(Section::Policies), Section::ALL);
    let at = || frame(w, Face::Settings);
    let list = PoliciesPage {
        frame: at(),
        nav: nav(),
        unread: vec!["house/policy.toml (4): line 12 <b>".to_owned()],
        open: table(w),
        begin: Form::new("/settings/policies", w.t("policy-begin-do")).fields(vec![
            Field::new(Kind::Select, "pack", w.t("policy-pack")).choices(vec![
                Choice::new("house", "Orle (house)"),
                Choice::new("fr", "France (fr)"),
            ]),
        ]),
        packs: table(w),
        decided: Table { empty: w.t("policy-decided-none"), ..Table::default() },
        older: Some(Link::new("?before=4", w.t("policy-older"))),
    };
    add("policies", html(&list));
    let failing = || Failing {
        name: "H-001 House return <b>".to_owned(),
        failures: vec!["house.return: deadline: expected 2025-03-08, got 2025-03-23".to_owned()],
    };
    let running = Trial {
        again: "/settings/policies/4?at=120#trial".to_owned(),
        running: Some(Running {
            done: 120,
            whole: 400,
            words: w.ta("policy-trial-runs", &[("done", 120.into()), ("whole", 400.into())]),
        }),
        ..Trial::default()
    };
    add("part-trial", html(&TrialPart { frame: at(), trial: running.clone() }));
    let line =
        |mark: char, no: &str, text: &str| Line { mark, no: no.to_owned(), text: text.to_owned() };
    let editor = Form::new("/settings/policies/4", w.t("settings-save"))
        .fields(vec![
            Field::new(Kind::Text, "about", w.t("policy-about")).value("Forty-five days <b>"),
            Field::new(Kind::Long(28), "text", w.t("policy-text"))
                .value("[pack]\nid = \"<house>\"")
                .ltr(),
        ])
        .hide("seen", "1");
    let page = PolicyPage {
        frame: at(),
        nav: nav(),
        back: Link::new("/settings/policies", w.t("settings-policies")),
        title: "Forty-five days <b>".to_owned(),
        status: Status::new(Shape::Calm, w.t("revision-state-draft")),
        facts: vec![(w.t("policy-pack"), "house".to_owned())],
        reason: "Thirty is <enough>".to_owned(),
        wrong: vec![Wrong {
            place: "house/policy.toml:12 house.return".to_owned(),
            what: "there is no fact `tgas`, did you mean `tags`?".to_owned(),
            line: "  \"tgas is attached\",".to_owned(),
        }],
        failing: vec![failing()],
        read: Status::new(Shape::Stop, w.ta("policy-mistakes", &[("count", 1.into())])),
        form: Some(editor),
        text: String::new(),
        trial: running,
        lines: vec![
            line(' ', "11", "[[setting]]"),
            line('-', "12", "is = \"30 days\""),
            line('+', "12", "is = \"45 <days>\""),
            line('…', "", "…"),
        ],
        deeds: Vec::new(),
    };
    add("policy-draft", html(&page));
    let done = Trial {
        told: vec![w.ta("policy-trial-same", &[("all", 400.into())])],
        warning: w.t("policy-trial-old"),
        rules: vec!["house.return".to_owned(), "house.<exchange>".to_owned()],
        rights: Some(table(w)),
        cases: Some(table(w)),
        failing: vec![failing()],
        form: Some(Form::new("/settings/policies/4/trial", w.t("policy-trial-anew"))),
        ..Trial::default()
    };
    let reason = Field::new(Kind::Long(3), "reason-return", w.t("policy-reason"));
    let deeds = vec![
        Deed {
            id: "approve",
            title: w.t("policy-approve"),
            lede: w.ta("policy-approve-lede", &[("day", "2026-12-01".into())]),
            form: Some(Form::new("/settings/policies/4/approval", w.t("policy-approve-do"))),
        },
        Deed {
            id: "return",
            title: w.t("policy-return"),
            lede: w.t("policy-return-lede"),
            form: Some(
                Form::new("/settings/policies/4/return", w.t("policy-return-do"))
                    .fields(vec![reason]),
            ),
        },
        Deed {
            id: "propose",
            title: w.t("policy-propose"),
            lede: w.t("refusal-revision-own"),
            form: None,
        },
    ];
    add(
        "policy-proposed",
        html(&PolicyPage {
            status: Status::new(Shape::Wait, w.t("revision-state-proposed")),
            wrong: Vec::new(),
            failing: Vec::new(),
            read: Status::new(Shape::Go, w.t("policy-sound")),
            reason: String::new(),
            form: None,
            text: "[pack]\nid = \"<house>\"".to_owned(),
            trial: done,
            deeds,
            ..page
        }),
    );
}

fn settings_pages(w: &'static Words, add: &mut impl FnMut(&str, String)) {
    let may = Section::ALL;
    let at = || frame(w, Face::Settings);
    add("settings", html(&SettingsPage::new(at(), may)));
    let list = ListPage {
        frame: at(),
        title: Section::People.name(w),
        lede: Section::People.about(w),
        nav: settings::nav(w, Some(Section::People), may),
        actions: vec![Link::new("/settings/people/new", w.t("settings-person-new"))],
        table: table(w),
        pages: Vec::new(),
        form: Some(settings::holiday(w, &lists())),
    };
    add("settings-list", html(&list));
    add(
        "settings-list-empty",
        html(&ListPage {
            table: Table { empty: w.t("settings-none"), ..Table::default() },
            form: Some(settings::tag(w)),
            ..list
        }),
    );
    let person = settings::PersonFacts {
        id: Some(3),
        name: "Camille Roux".to_owned(),
        email: "camille@example.test".to_owned(),
        grants: vec![settings::GrantFacts {
            role: Role::Advisor,
            regions: "FR".to_owned(),
            sites: String::new(),
        }],
        ..settings::PersonFacts::default()
    };
    add("settings-person", html(&settings::person(at(), may, &person, &lists())));
    add(
        "settings-person-off",
        html(&settings::person(
            at(),
            may,
            &settings::PersonFacts { disabled: true, ..person },
            &lists(),
        )),
    );
    add(
        "settings-person-new",
        html(&settings::person(at(), may, &settings::PersonFacts::default(), &lists())),
    );
    add(
        "settings-team",
        html(&settings::team(
            at(),
            may,
            &settings::TeamFacts {
                id: Some(1),
                name: "Paris".to_owned(),
                topics: vec!["repair".to_owned()],
                answers_a_day: Some(32),
                ..settings::TeamFacts::default()
            },
            &lists(),
        )),
    );
    add(
        "settings-region",
        html(&settings::region(
            at(),
            may,
            &settings::RegionFacts {
                id: Some(1),
                name: "France".to_owned(),
                ..settings::RegionFacts::default()
            },
        )),
    );
    add(
        "settings-site",
        html(&settings::site(
            at(),
            may,
            &settings::SiteFacts {
                id: Some(1),
                name: "Paris".to_owned(),
                kind: "boutique".to_owned(),
                services: vec!["repair_intake".to_owned(), "shoe_shine".to_owned()],
                access: vec!["step_free".to_owned()],
                access_note: "Ring twice. <b>".to_owned(),
                retired: true,
                ..settings::SiteFacts::default()
            },
            &lists(),
        )),
    );
    let places = vec![("FR".to_owned(), "France".to_owned())];
    add("settings-token", html(&settings::token(at(), may, &places, true)));
    let value = "slv_0123456789".to_owned();
    add("settings-token-made", html(&settings::token_made(at(), may, "Shop <b>site</b>", value)));
    add(
        "settings-promise",
        html(&settings::promise(
            at(),
            may,
            &settings::PromiseFacts {
                id: Some(1),
                kind: Some(PromiseKind::FirstAnswer),
                minutes: 240,
                ..settings::PromiseFacts::default()
            },
            &lists(),
        )),
    );
    let mut phrase = settings::phrase(
        at(),
        may,
        &settings::PhraseFacts {
            id: Some(1),
            code: "photos".to_owned(),
            ..settings::PhraseFacts::default()
        },
        &["client", "number"],
        &lists(),
    );
    phrase.form = phrase.form.errors([(
        "text-en".to_owned(),
        w.ta(
            "settings-phrase-unknown",
            &[("name", "{secret}".into()), ("names", "{client}".into())],
        ),
    )]);
    add("settings-phrase", html(&phrase));
    let rules: Vec<settings::TopicFacts> = Topic::ALL
        .iter()
        .map(|topic| settings::TopicFacts {
            topic: *topic,
            offered: true,
            priority: Priority::Normal,
        })
        .collect();
    add("settings-topics", html(&settings::topic_offer(at(), may, "FR", "France", &rules)));
    add(
        "settings-audit",
        html(&settings::AuditPage {
            frame: at(),
            nav: settings::nav(w, Some(Section::Audit), may),
            rows: vec![settings::AuditRow {
                seq: 12,
                when: "20 Nov".to_owned(),
                iso: "2026-11-20T14:00:00Z".to_owned(),
                who: "Camille Roux".to_owned(),
                what: w.t("settings-promise-change"),
                thing: "FR".to_owned(),
                changes: vec![("minutes".to_owned(), "240".to_owned(), "120".to_owned())],
                link: "9f2c61a0".to_owned(),
            }],
            chain: w.ta("settings-audit-chain", &[("seq", 12_i64.into())]),
            older: Some(Link::new("?below=12", w.t("settings-audit-older"))),
        }),
    );
}
