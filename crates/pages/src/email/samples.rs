//! Filled letters, one or more of each kind, and the tests that write every one
//! of them in every language. House, people and cases are invented.

use super::{
    Account, AddressConfirm, CallBack, ClientPasskey, Code, Digest, DigestLine, EntryCode,
    Escalated, Frame, Happened, Invitation, Message, News, Receipt, Recovery, Reminder, Reply,
    Resolved, Resume, Withdrawal,
};
use domain::order::{LineId, Units};
use domain::withdrawal::Statement;
use domain::{Channel, Resolution, Topic};
use jiff::Zoned;
use jiff::civil::date;
use words::Words;

/// A withdrawal that has arrived.
pub(crate) fn withdrawn() -> Withdrawal {
    let statement = Statement {
        name: "Inès <b>".to_owned(),
        order: "OR-2611-4402".to_owned(),
        units: Some(vec![Units::of(&LineId::from("Hourglass"), 2)]),
        receipt_to: "ines@example.fr".to_owned(),
        language: "fr".to_owned(),
    };
    let at = at(24, 10, 12).unwrap_or_default();
    let digest = domain::withdrawal::Digest([171; 32]);
    let content = "{}".to_owned();
    let receipt = domain::withdrawal::Receipt { statement, at: at.timestamp(), content, digest };
    Withdrawal {
        number: NUMBER.to_owned(),
        order: "OR-2611-4402".to_owned(),
        receipt,
        zone: at.time_zone().clone(),
    }
}

const NUMBER: &str = "CS-9M2D-R7KC";

fn at(day: i8, hour: i8, minute: i8) -> Option<Zoned> {
    date(2026, 11, day).at(hour, minute, 0, 0).in_tz("Europe/Paris").ok()
}

impl Frame {
    /// A letter's frame: an ordinary reader, and one of large print without a name.
    pub fn samples(w: &'static Words) -> Vec<Frame> {
        let ordinary = Frame {
            w,
            house: "Orle".to_owned(),
            public_url: "https://care.orle.example".to_owned(),
            name: "Ana Duarte".to_owned(),
            large: false,
        };
        let large = Frame { name: String::new(), large: true, ..ordinary.clone() };
        vec![ordinary, large]
    }
}

/// What an advisor wrote, in the language of the letter, with its own lines.
fn advice(w: &Words) -> String {
    let said = match w.tag() {
        "fr" => {
            "Bonjour,\n\nMerci pour ces photos. Le point s’est défait à la base gauche de l’anse ; la couture elle-même est saine.\n\n1. L’atelier la reprend à la main.\n2. La garantie couvre cette réparation : rien à régler.\n\nPourriez-vous nous dire si le reçu est au nom de la personne qui vous l’a offerte ?"
        }
        "ar" => {
            "مرحبًا،\n\nشكرًا على الصور. انفكّت الغرزة عند القاعدة اليسرى للمقبض (Hourglass Small)، والخياطة نفسها سليمة.\n\n1. يعيدها المشغل باليد.\n2. يغطي الضمان هذا الإصلاح: لا شيء للدفع.\n\nهل الإيصال باسم من أهدى القطعة؟"
        }
        _ => {
            "Hello,\n\nThank you for the photographs. The stitch has come undone at the left base of the handle; the seam itself is sound.\n\n1. The atelier sews it again by hand.\n2. The guarantee covers this repair: nothing to pay.\n\nCould you tell us whether the receipt is in the name of the person who gave it to you?"
        }
    };
    said.to_owned()
}

impl Message {
    /// One or more letters of each kind.
    pub fn samples(w: &'static Words) -> Vec<Message> {
        let number = || NUMBER.to_owned();
        let author = || "Inès Carvalho".to_owned();
        let token = || "dGhpcy1pcy1vbmx5LWEtc2FtcGxlLXRva2VuLTAwMDA".to_owned();
        let Some(received) = at(19, 9, 20) else { return Vec::new() };
        let Some(until) = at(19, 9, 58) else { return Vec::new() };
        let receipt = Receipt {
            number: number(),
            topic: Topic::Repair,
            received,
            with_client: None,
            answer_by: at(20, 15, 40),
            piece: Some("Hourglass Small".to_owned()),
            files: 4,
        };
        let reply = Reply {
            number: number(),
            topic: Topic::Repair,
            author: author(),
            words: advice(w),
            awaited: true,
            again_at: at(30, 10, 0),
        };
        let resolved = Resolved {
            number: number(),
            resolution: Resolution::AsWished,
            words: Some((author(), advice(w))),
            reopen_until: at(30, 10, 0),
        };
        let digest = Digest {
            lines: vec![
                DigestLine {
                    text: w.ta("notice-given", &[("number", NUMBER.into())]),
                    path: format!("/desk/cases/{NUMBER}"),
                },
                DigestLine {
                    text: w.ta("notice-fetch-stopped", &[("moment", "14:02".into())]),
                    path: String::new(),
                },
            ],
            stop: Some(format!("/desk/notices/letters/{}", token())),
        };
        vec![
            Message::Digest(digest.clone()),
            Message::Digest(Digest { stop: None, ..digest }),
            Message::Receipt(receipt.clone()),
            Message::Receipt(Receipt {
                answer_by: None,
                piece: None,
                files: 0,
                topic: Topic::OrderChange,
                ..receipt.clone()
            }),
            Message::Receipt(Receipt { with_client: Some(Channel::Boutique), ..receipt.clone() }),
            Message::Receipt(Receipt {
                with_client: Some(Channel::Phone),
                answer_by: None,
                ..receipt.clone()
            }),
            Message::Receipt(Receipt {
                with_client: Some(Channel::Email),
                answer_by: None,
                ..receipt.clone()
            }),
            Message::Reply(reply.clone()),
            Message::Reply(Reply {
                awaited: false,
                again_at: None,
                words: "{{7*7}} <b>&amp;</b>\n  ${7*7} %s%n <%= %>".to_owned(),
                ..reply.clone()
            }),
            Message::Reply(Reply { again_at: None, author: "Orle".to_owned(), ..reply }),
            Message::EntryCode(EntryCode { code: "048213".to_owned(), until: until.clone() }),
            Message::ClientPasskey(ClientPasskey { made: true, at: Some(until.clone()) }),
            Message::ClientPasskey(ClientPasskey { made: false, at: Some(until.clone()) }),
            Message::News(News {
                number: number(),
                lines: vec![w.ta(
                    "entry-return",
                    &[
                        ("piece", "Sac Nuage".into()),
                        ("status", w.t("return-status-granted").into()),
                    ],
                )],
                path: format!("/returns/{NUMBER}"),
            }),
            Message::Code(Code { number: number(), code: "048213".to_owned(), until }),
            Message::Resolved(resolved.clone()),
            Message::Resolved(Resolved {
                resolution: Resolution::Withdrawn,
                words: None,
                reopen_until: None,
                ..resolved
            }),
            Message::Reminder(Reminder {
                number: number(),
                asked: at(19, 10, 0),
                again_at: at(30, 10, 0),
                stop: Some("https://care.orle.example/en/reminders/mfrgg".to_owned()),
            }),
            Message::Reminder(Reminder {
                number: number(),
                asked: None,
                again_at: None,
                stop: None,
            }),
            Message::CallBack(CallBack {
                number: number(),
                from: at(24, 10, 0).unwrap_or_default(),
                until: at(24, 10, 30).unwrap_or_default(),
                phone: "+33 6 12 34 56 78".to_owned(),
            }),
            Message::Withdrawal(withdrawn()),
            Message::Escalated(Escalated {
                number: number(),
                senior: "Marta Olsen".to_owned(),
                answer_by: at(24, 12, 0),
            }),
            Message::Escalated(Escalated {
                number: number(),
                senior: "Marta Olsen".to_owned(),
                answer_by: None,
            }),
            Message::Resume(Resume { topic: Topic::Repair, token: token() }),
            Message::Invitation(Invitation { token: token(), until: at(22, 9, 0) }),
            Message::Invitation(Invitation { token: token(), until: None }),
            Message::Recovery(Recovery { token: token(), until: at(19, 9, 50) }),
            Message::Recovery(Recovery { token: token(), until: None }),
            Message::AddressConfirm(AddressConfirm { token: token(), until: at(19, 9, 50) }),
            Message::AddressConfirm(AddressConfirm { token: token(), until: None }),
            Message::Account(Account { what: Happened::Password, at: at(19, 9, 50) }),
            Message::Account(Account { what: Happened::Codes, at: None }),
            Message::Account(Account { what: Happened::CodesRemoved, at: at(19, 9, 50) }),
            Message::Account(Account { what: Happened::PasskeyAdded, at: at(19, 9, 50) }),
            Message::Account(Account { what: Happened::PasskeyRemoved, at: at(19, 9, 50) }),
            Message::Account(Account { what: Happened::RecoveryCodes, at: at(19, 9, 51) }),
            Message::Account(Account { what: Happened::RecoveryCodeUsed, at: at(19, 9, 52) }),
            Message::Account(Account { what: Happened::AddressAsked, at: at(19, 9, 50) }),
            Message::Account(Account { what: Happened::AddressChanged, at: at(19, 9, 50) }),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::email::{Written, greetable, one_line};

    fn every_letter(mut each: impl FnMut(&'static Words, &Frame, &Message, &Written)) {
        for locale in words::LOCALES.iter().filter(|l| l.complete) {
            let w = words::words(locale.tag);
            for frame in Frame::samples(w) {
                for message in Message::samples(w) {
                    each(w, &frame, &message, &message.write(&frame));
                }
            }
        }
    }

    /// The text of HTML of ours, blanks as one.
    fn said(html: &str) -> String {
        let body = html.split("<body>").nth(1).unwrap_or_default();
        let mut out = String::new();
        let mut inside = false;
        for c in body.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    out.push(' ');
                }
                c if !inside => out.push(c),
                _ => {}
            }
        }
        let out = out
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
            .replace("&#34;", "\"")
            .replace("&#39;", "'");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn well_formed(html: &str) -> Result<(), String> {
        let mut open: Vec<&str> = Vec::new();
        let body = html.strip_prefix("<!doctype html>").ok_or("no doctype")?;
        let style = body.find("<style>").zip(body.find("</style>")).ok_or("no style")?;
        let without = format!("{}{}", &body[..style.0], &body[style.1 + 8..]);
        for part in without.split('<').skip(1) {
            let tag = part.split('>').next().unwrap_or_default();
            let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
            if matches!(name, "meta" | "br") {
                continue;
            }
            if !tag.starts_with('/') {
                open.push(match name {
                    "" => return Err(format!("a bare < before {part}")),
                    name => name,
                });
            } else if open.pop() != Some(name) {
                return Err(format!("</{name}> closes something else"));
            }
        }
        if open.is_empty() { Ok(()) } else { Err(format!("left open: {open:?}")) }
    }

    #[test]
    fn every_letter_is_written_in_every_language() {
        every_letter(|w, frame, message, letter| {
            let what = format!("{} in {}", message.kind(), w.tag());
            if let Err(why) = well_formed(&letter.html) {
                panic!("{what}: {why}\n{}", letter.html);
            }
            assert!(
                letter.html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", w.tag(), w.dir())),
                "{what}"
            );
            assert_eq!(letter.html.contains("letter large"), frame.large, "{what}");
            for part in [&letter.subject, &letter.text, &letter.html] {
                assert!(
                    !part.contains("mail-")
                        && !part.contains("topic-")
                        && !part.contains("resolution-"),
                    "{what}: {part}"
                );
                assert!(!part.contains('\u{2068}') && !part.trim().is_empty(), "{what}");
            }
            assert!(
                !letter.subject.contains(['\n', '\r']) && letter.subject.chars().count() < 120,
                "{what}: {}",
                letter.subject
            );
            assert!(
                !letter.text.contains("\n\n\n") && !letter.text.contains('\r'),
                "{what}:\n{}",
                letter.text
            );
        });
    }

    #[test]
    fn the_text_says_everything_that_the_html_says() {
        every_letter(|w, _, message, letter| {
            let text: String = letter.text.split_whitespace().collect::<Vec<_>>().join(" ");
            for piece in letter
                .html
                .split("<body>")
                .nth(1)
                .unwrap_or_default()
                .split(['<', '>'])
                .skip(2)
                .step_by(2)
            {
                let piece = said(&format!("<body>{piece}"));
                // The mark is an ornament; a sign after a name stands in the text's own line.
                if piece != "ORLE" {
                    assert!(
                        text.contains(&piece),
                        "{} in {}: the text lacks “{piece}”\n{}",
                        message.kind(),
                        w.tag(),
                        letter.text
                    );
                }
            }
        });
    }

    #[test]
    fn a_letter_loads_nothing_and_leads_only_to_the_house() {
        every_letter(|w, _, message, letter| {
            let what = format!("{} in {}", message.kind(), w.tag());
            for thing in [
                "<img",
                "<link",
                "<script",
                "<iframe",
                "<form",
                "url(",
                "@import",
                "src=",
                "http-equiv",
            ] {
                assert!(!letter.html.contains(thing), "{what}: {thing}");
            }
            for part in [&letter.html, &letter.text] {
                for link in part.match_indices("http").map(|(at, _)| &part[at..]) {
                    assert!(link.starts_with("https://care.orle.example/"), "{what}: {link}");
                }
            }
        });
    }

    #[test]
    fn what_a_person_typed_is_never_read_as_a_template() {
        let typed = "{{7*7}} ${7*7} %s%n <%= 7*7 %> {{ w.t(\"back\") }}";
        for w in ["en", "fr", "ar"].map(words::words) {
            for frame in Frame::samples(w) {
                let frame = Frame { name: typed.to_owned(), ..frame };
                for message in Message::samples(w) {
                    let message = match message {
                        Message::Reply(m) => Message::Reply(Reply {
                            words: typed.to_owned(),
                            author: typed.to_owned(),
                            ..m
                        }),
                        Message::Escalated(m) => {
                            Message::Escalated(Escalated { senior: typed.to_owned(), ..m })
                        }
                        other => other,
                    };
                    let letter = message.write(&frame);
                    assert!(
                        letter.text.contains(typed) || !said(&letter.html).contains("7*7"),
                        "{}",
                        letter.text
                    );
                    assert!(
                        !letter.text.contains("49") && !letter.html.contains("<%="),
                        "{}",
                        letter.text
                    );
                }
            }
        }
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(one_line("a\r\nBcc: b\u{2028}c\t d\u{a0}: e "), "a Bcc: b c d\u{a0}: e");
    }

    #[test]
    fn a_strangers_name_is_greeted_only_when_it_can_be_one() {
        for name in
            ["Ana Duarte", "J.R.R. Tolkien", "Dr. Ngô Thị Hương", "安娜", "آنا", "O’Neill-Sá, Jr."]
        {
            assert_eq!(greetable(name), name);
        }
        for bait in
            ["Win at evil.example", "http://x", "a@b.test", "<b>", "{{7*7}}", &"very ".repeat(20)]
        {
            assert_eq!(greetable(bait), "", "{bait}");
        }
        assert_eq!(greetable(" Ana\r\n Duarte "), "Ana Duarte");
    }

    /// Writes every letter as a file, to be looked at: `SELVEDGE_LETTERS_TO=DIR`.
    #[test]
    fn every_letter_can_be_looked_at() {
        let Some(folder) = std::env::var_os("SELVEDGE_LETTERS_TO") else { return };
        let folder = std::path::PathBuf::from(folder);
        let mut count = 0;
        every_letter(|w, frame, message, letter| {
            count += 1;
            let size = if frame.large { "large" } else { "usual" };
            let name = format!("{}-{}-{count:03}-{size}", message.kind(), w.tag());
            std::fs::write(folder.join(format!("{name}.html")), &letter.html).unwrap();
            std::fs::write(
                folder.join(format!("{name}.txt")),
                format!("{}\n\n{}", letter.subject, letter.text),
            )
            .unwrap();
        });
    }

    #[test]
    fn a_letter_of_a_withdrawn_case_does_not_say_resolved() {
        every_letter(|w, _, message, letter| {
            let Message::Resolved(m) = message else { return };
            // What stands before the number in the language's own subject.
            let subject = w.ta("mail-resolved-subject", &[("number", "#".into())]);
            let says = letter.subject.starts_with(subject.split('#').next().unwrap());
            assert_eq!(says, m.resolution != Resolution::Withdrawn, "{}", letter.subject);
        });
    }
}
