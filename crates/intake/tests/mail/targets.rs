//! What must hold whatever comes in, one function for each way that bytes are read. The tests beside
//! this ask it of seeds and of seeds that were changed; the programs of `fuzz/` ask it of whatever
//! libFuzzer makes of them. A way of reading that is added gets its function here.

use intake::mail::{Kind, Message, read};

/// Reads a whole message and asks everything that can be asked of it.
pub fn message(raw: &[u8]) {
    let Ok(message) = read(raw) else { return };
    asked(&message, raw);
}

fn asked(message: &Message, raw: &[u8]) {
    message.base_subject(|tag| tag.len() > 3);
    message.sender_is_verified("mx.orle.example");
    for attachment in &message.attachments {
        assert!(!attachment.name.is_empty());
        attachment.bytes(raw);
    }
    assert!(!message.subject.contains(['\n', '\r', '\0']));
    assert!(!message.body.whole().contains(['\r', '\0', '\u{1b}']));
    if let Some(html) = &message.html {
        let clean = html.clean(|id| Some(format!("/picture/{id}"))).html();
        assert_eq!(is_inert(&clean), Ok(()), "{clean}");
    }
}

/// Fields of a header: encoded words, addresses, references, dates.
pub fn fields(raw: &[u8]) {
    let whole = [b"From: a@b.example\r\n".as_slice(), raw, b"\r\n\r\nwords\r\n"].concat();
    let Ok(message) = read(&whole) else { return };
    asked(&message, &whole);
    let boxes = message.to.iter().chain(&message.cc).chain(&message.reply_to);
    for one in boxes.chain(&message.from).chain(&message.sender) {
        assert!(!one.address.contains(['\r', '\n', '\0']), "{:?}", one.address);
        assert!(!one.domain().is_empty());
    }
    for id in message.in_reply_to.iter().chain(&message.references).chain(&message.message_id) {
        assert!(!id.contains(['<', '>', '\r', '\n', '\0']), "{id:?}");
    }
    assert!(message.references.len() <= 100);
}

/// A subject, a name and an encoded word, as one field each.
pub fn words(raw: &[u8]) {
    let line: Vec<u8> = raw.iter().copied().filter(|b| !matches!(b, b'\r' | b'\n')).collect();
    fields(&[b"Subject: ".as_slice(), &line].concat());
    fields(&[b"To: ".as_slice(), &line, b" <lea@mail.example>"].concat());
}

/// How deep elements stand within one another in clean HTML.
fn depth(html: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0_usize);
    for tag in html.split('<').skip(1) {
        if tag.starts_with('/') {
            open = open.saturating_sub(1);
        } else if !["br", "hr", "img"].iter().any(|alone| tag.starts_with(alone)) {
            open += 1;
            most = most.max(open);
        }
    }
    most
}

/// So deep nothing is near the bound of a hundred, at which elements are left out; what is left
/// there is completed to tables by every reading, and is cut again by the next one.
const WELL_WITHIN: usize = 90;

/// HTML: what is left can do nothing, and cleaned once more it is itself.
pub fn markup(raw: &[u8]) {
    let of = |html: &[u8]| {
        let head = b"From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        let message = read(&[head.as_slice(), html].concat()).ok()?;
        Some(message.html?.clean(|_| None).html())
    };
    let Some(once) = of(raw) else { return };
    assert_eq!(is_inert(&once), Ok(()), "{once}");
    // The places of remote pictures are ours and not taken from a message.
    let twice = of(once.as_bytes()).unwrap_or_default();
    let third = of(twice.as_bytes()).unwrap_or_default();
    for again in [&twice, &third] {
        assert_eq!(is_inert(again), Ok(()), "{again}");
    }
    if !twice.contains("data-remote") && depth(&once).max(depth(&twice)) < WELL_WITHIN {
        assert_eq!(third, twice, "{once}");
    }
}

/// Lines that programs write above and round what they quote.
const LINES: &[&str] = &[
    "words",
    "> quoted",
    ">> deeper",
    "",
    "-- ",
    "--",
    "From: Orle <c@o.example>",
    "To: Léa",
    "Subject: Bag",
    "On 17 Nov 2026 at 10:12 Orle <c@o.example> wrote:",
    "Sent: Tuesday 10:12",
    "-----Original Message-----",
    "Sent from my iPhone",
    "________________",
    "Am 17.11.26 um 10:12 schrieb Orle:",
    "a: b",
    "   indented",
    "2026年11月17日(火) 10:12 Orle <c@o.example>:",
    "Le mar. 17 nov. 2026 à 10:12, Orle <c@o.example> a écrit :",
    "El mar, 17 nov 2026, 10:12, Orle <c@o.example> escribió:",
    "> -- ",
    "*From:* Orle",
    "Envoyé : mardi",
    "De : Orle",
];

/// Quotations: a byte is one of the lines that programs write, or a line of its own. What is shown and
/// what is folded are together every line, in their order.
pub fn quotes(raw: &[u8]) {
    let lines: Vec<String> = raw
        .iter()
        .take(400)
        .enumerate()
        .map(|(at, byte)| match LINES.get(usize::from(*byte) % 32) {
            Some(line) if *byte < 128 => (*line).to_owned(),
            Some(line) if line.is_empty() => String::new(),
            Some(line) => format!("{line} #{at}"),
            None => format!("word {byte} of line {at}"),
        })
        .collect();
    let text = lines.join("\r\n");
    let head = "From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    let Ok(message) = read(format!("{head}{text}").as_bytes()) else { return };
    let whole = message.body.whole();
    let of = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    assert_eq!(of(&whole), of(&text));
    let parts: String =
        message.body.pieces.iter().map(|piece| piece.text()).collect::<Vec<_>>().join("\n");
    assert_eq!(of(&parts), of(&text), "what is kept and what is folded are the whole");
}

/// What a server found of the sender: nobody is verified of whom nothing says so.
pub fn results(raw: &[u8]) {
    let line: Vec<u8> = raw.iter().copied().filter(|b| !matches!(b, b'\r' | b'\n')).collect();
    let head = b"Authentication-Results: ".as_slice();
    let from = b"\r\nFrom: lea@mail.example\r\n\r\nwords".as_slice();
    let Ok(message) = read(&[head, &line, from].concat()) else { return };
    if message.sender_is_verified("mx.orle.example") {
        let low = String::from_utf8_lossy(&line).to_ascii_lowercase();
        assert!(low.contains("pass") && low.contains("mx.orle.example"), "{low}");
        assert!(low.contains("mail.example") || low.contains("example"), "{low}");
    }
    assert!(!message.sender_is_verified("mx.other.example") || line.windows(2).any(|w| w == b"mx"));
}

/// A report about a letter that came back.
pub fn report(raw: &[u8]) {
    let head = b"From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; \
        boundary=x\r\n\r\n--x\r\n\r\nIt failed.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n";
    let tail = b"\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <a@orle.example>\r\n\r\nx\r\n--x--\r\n";
    let whole = [head.as_slice(), raw, tail].concat();
    let Ok(message) = read(&whole) else { return };
    asked(&message, &whole);
    if let Kind::Bounce(report) | Kind::Delayed(report) = &message.kind {
        for id in &report.original_ids {
            assert!(!id.contains(['<', '>', '\r', '\n']), "{id:?}");
        }
    }
}

/// Everything a browser would act on. `rest` is the HTML without what may be in it.
pub fn is_inert(html: &str) -> Result<(), String> {
    const TAGS: &[&str] = &[
        "p",
        "br",
        "div",
        "span",
        "b",
        "i",
        "em",
        "strong",
        "u",
        "s",
        "a",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
    ];
    const ATTRIBUTES: &[&str] = &[
        "href",
        "rel",
        "target",
        "dir",
        "lang",
        "src",
        "alt",
        "data-remote",
        "colspan",
        "rowspan",
        "start",
    ];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let from = &rest[at + 1..];
        let end = from.find('>').ok_or("a tag without an end")?;
        let inner = &from[..end];
        if inner.contains('<') {
            return Err(format!("a tag in a tag: {inner}"));
        }
        let bare = inner.trim_start_matches('/');
        let name = bare.split_whitespace().next().unwrap_or_default();
        if !TAGS.contains(&name) {
            return Err(format!("the element {name:?}"));
        }
        let mut attributes = bare[name.len()..].trim_start();
        while !attributes.is_empty() {
            let (key, value) =
                attributes.split_once("=\"").ok_or(format!("odd attributes: {attributes}"))?;
            let (value, after) = value.split_once('"').ok_or("an open value")?;
            if !ATTRIBUTES.contains(&key) {
                return Err(format!("the attribute {key:?}"));
            }
            let lower = value.to_ascii_lowercase();
            let schemes = ["http:", "https:", "mailto:", "tel:"];
            if key == "href" && !schemes.iter().any(|s| lower.starts_with(s)) {
                return Err(format!("the link {value:?}"));
            }
            if key == "src" && !lower.starts_with("/picture/") {
                return Err(format!("the picture {value:?}"));
            }
            attributes = after.trim_start();
        }
        if name == "a" && !inner.starts_with('/') && inner.contains("href") {
            for needed in ["rel=\"noopener noreferrer nofollow\"", "target=\"_blank\""] {
                if !inner.contains(needed) {
                    return Err(format!("a link without {needed}"));
                }
            }
        }
        rest = &from[end + 1..];
    }
    Ok(())
}
