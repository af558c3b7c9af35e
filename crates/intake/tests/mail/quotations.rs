//! What is new and what was said before.

use super::{html, message, plain, with_fields};
use intake::mail::{Message, Piece};

/// What is shown in the open.
fn fresh(message: &Message) -> String {
    message.body.fresh()
}

#[test]
fn l14_attributions_of_nine_languages_are_folded_with_their_quotation() {
    for attribution in [
        "On Tue, Nov 17, 2026 at 10:12 AM Orle Client Care <care@orle.example> wrote:",
        "On Tue, Nov 17, 2026 at 10:12 AM Orle Client Care <\ncare@orle.example> wrote:",
        "Le mar. 17 nov. 2026 à 10:12, Orle <care@orle.example> a écrit :",
        "Le mar. 17 nov. 2026 à 10:12, Orle Service\nclients <care@orle.example> a écrit :",
        "Am Di., 17. Nov. 2026 um 10:12 Uhr schrieb Orle <care@orle.example>:",
        "Am 17.11.26 um 10:12 schrieb Orle:",
        "Il giorno mar 17 nov 2026 alle ore 10:12 Orle <care@orle.example> ha\nscritto:",
        "El mar, 17 nov 2026 a las 10:12, Orle (<care@orle.example>) escribió:",
        "2026年11月17日(火) 10:12 Orle <care@orle.example>:",
        "2026/11/17 10:12、Orle <care@orle.example>のメール:",
        "Orle <care@orle.example> 于2026年11月17日周二 10:12写道：",
        "在 2026年11月17日，10:12，Orle <care@orle.example> 写道：",
        "2026년 11월 17일 (화) 오전 10:12, Orle <care@orle.example>님이 작성:",
        "في الثلاثاء، 17 نوفمبر 2026 في 10:12 ص تمت كتابة ما يلي بواسطة \u{202a}Orle\u{202c}\u{200f} <\u{202a}care@orle.example\u{202c}\u{200f}>:",
    ] {
        let got = plain(&format!("Thank you.\n\n{attribution}\n\n> said before\n> and more\n"));
        assert_eq!(fresh(&got), "Thank you.", "{attribution}");
        let attributed = attribution.lines().next().unwrap();
        assert!(got.body.folded().any(|text| text.contains(attributed)), "{attribution}");
        let bare = plain(&format!("Thank you.\n\n{attribution}\n\nsaid before\n"));
        assert_eq!(fresh(&bare), "Thank you.", "without signs: {attribution}");
    }
}

#[test]
fn l14_copied_headers_of_nine_languages_are_folded_to_the_end() {
    for header in [
        "From: Orle <care@orle.example>\nSent: Tuesday, November 17, 2026 10:12 AM\nTo: Léa\nSubject: Bag",
        "De : Orle <care@orle.example>\nEnvoyé : mardi 17 novembre 2026 10:12\nÀ : Léa\nObjet : Sac",
        "Von: Orle <care@orle.example>\nGesendet: Dienstag, 17. November 2026 10:12\nAn: Léa\nBetreff: Tasche",
        "Da: Orle <care@orle.example>\nInviato: martedì 17 novembre 2026 10:12\nA: Léa\nOggetto: Borsa",
        "De: Orle <care@orle.example>\nEnviado el: martes, 17 de noviembre de 2026 10:12\nPara: Léa\nAsunto: Bolso",
        "差出人: Orle <care@orle.example>\n送信日時: 2026年11月17日 10:12\n宛先: Léa\n件名: 鞄",
        "发件人: Orle <care@orle.example>\n发送时间: 2026年11月17日 10:12\n收件人: Léa\n主题: 包",
        "보낸 사람: Orle <care@orle.example>\n보낸 날짜: 2026년 11월 17일 10:12\n받는 사람: Léa\n제목: 가방",
        "من: Orle <care@orle.example>\nتاريخ الإرسال: 17 نوفمبر 2026 10:12\nإلى: Léa\nالموضوع: حقيبة",
        "*From:* Orle <care@orle.example>\n*Sent:* Tuesday 10:12\n*To:* Léa\n*Subject:* Bag",
    ] {
        for above in ["", "________________________________\n", "-----Original Message-----\n"] {
            let got = plain(&format!("Thank you.\n\n{above}{header}\n\nsaid before\n\nand more"));
            assert_eq!(fresh(&got), "Thank you.", "{above}{header}");
        }
    }
}

#[test]
fn l14_separators_of_nine_languages_are_folded() {
    for line in [
        "-----Original Message-----",
        "-------- Message d'origine --------",
        "-----Ursprüngliche Nachricht-----",
        "-----Messaggio originale-----",
        "-----Mensaje original-----",
        "-----元のメッセージ-----",
        "------------------ 原始邮件 ------------------",
        "-----원본 메시지-----",
        "-------- الرسالة الأصلية --------",
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
    ] {
        let got = plain(&format!("Thank you.\n\n{line}\nsaid before"));
        assert_eq!(fresh(&got), "Thank you.", "{line}");
    }
}

#[test]
fn l14_the_shapes_of_mail_programs_are_folded_in_html() {
    for (program, quotation) in [
        (
            "Gmail",
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Orle wrote:<br></div><blockquote class=\"gmail_quote\">said before</blockquote></div>",
        ),
        (
            "Outlook",
            "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=MsoNormal><b>From:</b> Orle<br><b>Sent:</b> Tuesday, 17 November 2026 10:12<br><b>To:</b> Léa<br><b>Subject:</b> Bag</p></div></div><p>said before</p>",
        ),
        (
            "Outlook, a language we do not know",
            "<div style=\"border-top:solid #B5C4DF 1.0pt\"><p><b>Fra:</b> Orle<br><b>Sendt:</b> tirsdag<br><b>Til:</b> Léa</p></div><p>said before</p>",
        ),
        (
            "Outlook on the web",
            "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><font><b>From:</b> Orle<br></font></div><div>said before</div>",
        ),
        (
            "Apple Mail",
            "<div><br><blockquote type=\"cite\"><div>On 17 Nov 2026, at 10:12, Orle &lt;<a href=\"mailto:care@orle.example\">care@orle.example</a>&gt; wrote:</div><br><div>said before</div></blockquote></div>",
        ),
        (
            "Yahoo",
            "<div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>On Tuesday, Orle wrote:</div><div>said before</div></div>",
        ),
        (
            "Proton",
            "<div class=\"protonmail_quote\">On Tuesday, Orle wrote:<br><blockquote type=\"cite\">said before</blockquote></div>",
        ),
        (
            "Thunderbird",
            "<div class=\"moz-cite-prefix\">On 17.11.26 10:12, Orle wrote:<br></div><blockquote type=\"cite\" cite=\"mid:x\">said before</blockquote>",
        ),
        (
            "GMX",
            "<div name=\"quote\" style=\"margin:10px 5px 5px 10px;border-left:2px solid #C3D9E5\"><div><b>Gesendet:</b> Dienstag</div>said before</div>",
        ),
    ] {
        let got = html(&format!("<div>Thank you.</div>{quotation}"));
        assert_eq!(fresh(&got), "Thank you.", "{program}");
        assert!(got.body.folded().any(|text| text.contains("said before")), "{program}");
        let clean = got.html.unwrap().clean(|_| None);
        assert!(
            clean.fresh_html().contains("Thank you.")
                && !clean.fresh_html().contains("said before"),
            "{program}"
        );
        assert!(clean.quoted_html().contains("said before"), "{program}");
    }
}

#[test]
fn l14_answers_between_quotations_stay_open_and_in_order() {
    let got = plain(
        "On Tue, 17 Nov 2026 at 10:12, Orle <care@orle.example> wrote:\n> Which colour?\n\nBlack.\n\n> Which size?\n\nThe large one.\n",
    );
    let pieces: Vec<Piece> = got.body.pieces;
    assert_eq!(
        pieces,
        [
            Piece::Quoted(
                "On Tue, 17 Nov 2026 at 10:12, Orle <care@orle.example> wrote:\n> Which colour?"
                    .to_owned()
            ),
            Piece::Words("Black.".to_owned()),
            Piece::Quoted("> Which size?".to_owned()),
            Piece::Words("The large one.".to_owned()),
        ]
    );
    let got = html(
        "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Orle wrote:</div><blockquote class=\"gmail_quote\">Which colour?</blockquote>\
         <div>Black.</div><blockquote class=\"gmail_quote\">Which size?</blockquote><div>The large one.</div></div>",
    );
    assert_eq!(fresh(&got), "Black.\n\nThe large one.");
    let clean = got.html.unwrap().clean(|_| None);
    let folded: Vec<bool> = clean.pieces.iter().map(|piece| piece.folded).collect();
    assert_eq!(folded, [true, false, true, false]);
}

#[test]
fn l14_a_message_that_is_only_a_quotation_keeps_it_foldable() {
    let got = plain("> said before\n> and more\n");
    assert_eq!(got.body.pieces, [Piece::Quoted("> said before\n> and more".to_owned())]);
    let forward = with_fields(
        "Subject: Fwd: Bag",
        "---------- Forwarded message ---------\nFrom: Orle <care@orle.example>\n\nsaid before",
    );
    assert_eq!(fresh(&forward), "");
    assert!(forward.body.whole().contains("said before"));
}

#[test]
fn a_signature_is_folded_and_two_dashes_in_a_text_are_not() {
    let got = plain("Thank you.\n\n-- \nLéa Martin\nParis");
    assert_eq!(got.body.pieces[1], Piece::Signature("--\nLéa Martin\nParis".to_owned()));
    let dashes = plain("First\n--\nsecond\n--\nthird");
    assert_eq!(fresh(&dashes), "First\n--\nsecond\n--\nthird");
    for line in [
        "Sent from my iPhone",
        "Envoyé de mon iPhone",
        "Von meinem iPhone gesendet",
        "Inviato da iPhone",
        "Enviado desde mi iPhone",
        "iPhoneから送信",
        "发自我的iPhone",
        "나의 iPhone에서 보냄",
        "أُرسلت من الـ iPhone",
    ] {
        assert_eq!(fresh(&plain(&format!("Thank you.\n\n{line}"))), "Thank you.", "{line}");
    }
}

#[test]
fn words_that_only_look_like_a_quotation_stay_open() {
    for text in [
        "On Monday I wrote:\nnobody answered.",
        "As you wrote: the strap is too long.",
        "From: Paris\nTo: Milan\nDate: the week of 7 December",
        "I sent it from my iPhone, did it arrive?",
        "My mail program:\nOutlook",
        "Please write to lea@mail.example or ring me at 10:12:",
    ] {
        let got = with_fields("Subject: Bag", text);
        assert_eq!(fresh(&got), text, "{text}");
    }
}

#[test]
fn the_better_of_two_ways_of_saying_it_is_shown() {
    let both = |plain: &str, html: &str| {
        message(&format!(
            "From: a@b.example\nSubject: Re: x\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n{plain}\n\
             --x\nContent-Type: text/html\n\n{html}\n--x--\n"
        ))
    };
    assert_eq!(fresh(&both("plain words", "<p>plain words</p>")), "plain words");
    assert_eq!(fresh(&both("", "<p>only here</p>")), "only here");
    let long = "words that only the other part has ".repeat(20);
    assert!(
        fresh(&both("Your program shows no HTML.", &format!("<p>{long}</p>")))
            .starts_with("words that")
    );
    let quoted = both(
        "Thank you. said before",
        "<p>Thank you.</p><blockquote type=cite>said before</blockquote>",
    );
    assert_eq!(fresh(&quoted), "Thank you.");
}

#[test]
fn flowed_text_is_joined() {
    let got =
        with_fields("Content-Type: text/plain; format=flowed", "one \nline\n> quoted \n> line\n\n");
    assert!(got.body.whole().contains("one line"));
}
