//! What the structure of a mail program's HTML says about quotations: the
//! classes, ids and shapes that Gmail, Outlook, Apple Mail, Yahoo, Proton,
//! Thunderbird and the webmails of several countries set.

use super::quote_words as known;
use super::quotes::Mark;
use super::tree::{Element, Event};

/// What an element says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing.
    Nothing,
    /// It and all in it is that.
    This(Mark),
    /// It and all that follows is quoted.
    FromHere,
}

/// Events looked at inside an element.
const LOOKED: usize = 400;

/// Reads the element opened at `at`. `around` are the tags it stands in and
/// `previous` the last words before it.
pub(super) fn of(
    events: &[Event],
    at: usize,
    element: &Element,
    around: &[&'static str],
    previous: &str,
) -> Said {
    let attributes = &element.attributes;
    let id = attributes.id.trim_start_matches("x_");
    let has = |class: &str| attributes.has_class(class);
    if element.tag == "blockquote" {
        let marked = attributes.kind.eq_ignore_ascii_case("cite")
            || ["gmail_quote", "protonmail_quote", "yahoo_quoted", "tutanota_quote", "quote"]
                .iter()
                .any(|c| has(c))
            || matches!(
                id,
                "isReplyContent" | "isForwardContent" | "ntes-pcmail-quote" | "replyBlockquote"
            )
            || attributes.style.contains("border-left")
            || around.contains(&"blockquote");
        let announced = {
            let lower = previous.trim().to_lowercase();
            lower.ends_with([':', '：']) && (known::says_wrote(&lower) || lower.contains('@'))
        };
        return if marked || announced { Said::This(Mark::Quoted) } else { Said::Nothing };
    }
    if has("gmail_quote") || has("gmail_quote_container") {
        // answers between the quotations stand in the same box
        let quotes_inside = inside(events, at, element)
            .any(|event| matches!(event, Event::Open(inner) if inner.tag == "blockquote"));
        return if quotes_inside { Said::Nothing } else { Said::This(Mark::Quoted) };
    }
    const QUOTED: &[&str] = &[
        "gmail_attr",
        "protonmail_quote",
        "yahoo_quoted",
        "moz-cite-prefix",
        "moz-forward-container",
        "moz-email-headers-table",
        "outlookmessageheader",
        "zmail_extra",
        "tutanota_quote",
        "quoted-text",
        "elided-text",
        "ms-outlook-mobile-reference-message",
        "qmbox_quote",
        "mail_quote",
        "ntes_quote",
        "original-message",
    ];
    if QUOTED.iter().any(|class| has(class))
        || id.starts_with("yahoo_quoted")
        || matches!(
            id,
            "mail-editor-reference-message-container"
                | "isReplyContent"
                | "isForwardContent"
                | "OLK_SRC_BODY_SECTION"
                | "reply-intro"
                | "oriMsgHtmlSeperator"
                | "originalContent"
                | "originalHeader"
        )
        || (element.tag == "div" && matches!(attributes.name.as_str(), "quote" | "quoted-content"))
    {
        return Said::This(Mark::Quoted);
    }
    if matches!(id, "appendonsend" | "divRplyFwdMsg") {
        return Said::FromHere;
    }
    if element.tag == "div" && is_outlook_header(events, at, element) {
        return Said::FromHere;
    }
    const SIGNATURES: &[&str] = &[
        "gmail_signature",
        "gmail_signature_prefix",
        "moz-signature",
        "protonmail_signature_block",
        "signature",
    ];
    if SIGNATURES.iter().any(|class| has(class))
        || matches!(
            id,
            "Signature"
                | "signature"
                | "ms-outlook-mobile-signature"
                | "AppleMailSignature"
                | "composer_signature"
                | "ms-outlook-mobile-body-separator-line"
                | "ymail_android_signature"
                | "ymail_ios_signature"
        )
        || attributes.name == "messageSignatureSection"
    {
        return Said::This(Mark::Signature);
    }
    Said::Nothing
}

fn inside<'a>(
    events: &'a [Event],
    at: usize,
    element: &Element,
) -> impl Iterator<Item = &'a Event> {
    let end = element.end.min(at + LOOKED);
    events.get(at + 1..end).unwrap_or_default().iter()
}

/// The line above a copied header in Outlook: a border at the top and labelled lines.
fn is_outlook_header(events: &[Event], at: usize, element: &Element) -> bool {
    let style = &element.attributes.style;
    let bordered = style.contains("border-top:solid") || style.contains("border-top:1");
    let grey =
        ["#e1e1e1", "#b5c4df", "b5c4df", "e1e1e1"].iter().any(|colour| style.contains(colour));
    if !(bordered && grey) {
        return false;
    }
    let mut colons = 0;
    for event in inside(events, at, element).take(60) {
        if let Event::Text { text, .. } = event {
            colons += text.matches([':', '：']).count();
        }
    }
    colons >= 3
}
