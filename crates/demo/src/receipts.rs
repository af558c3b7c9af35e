//! The papers clients send along: receipts, order confirmations, gift receipts,
//! estimates and private invoices, each a real one-page PDF (A5) with text that
//! can be selected and searched. Written with the fonts every reader has, so
//! only what Windows-1252 can write can be printed; other scripts appear in
//! pages and letters, not here. Nothing in them is shown as proof of anything
//! outside the demonstration.

use crate::stories::{Paper, PaperKind};
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

/// What stands on a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptFacts {
    /// What it is.
    pub kind: PaperKind,
    /// Language it is printed in, such as `fr`; English where it is not one of ours.
    pub language: String,
    /// Its number.
    pub number: String,
    /// Its date.
    pub on: jiff::civil::Date,
    /// The boutique, the online store, the atelier or the seller.
    pub issuer: String,
    /// The name on it.
    pub to: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// Text and price in minor units; no prices on a gift receipt.
    pub lines: Vec<(String, Option<i64>)>,
    /// How it was paid: the card's scheme and its last four digits.
    pub paid: Option<String>,
}

impl ReceiptFacts {
    /// The paper a story asks for, dated `on`.
    pub fn of(paper: &Paper, on: jiff::civil::Date, language: &str) -> ReceiptFacts {
        ReceiptFacts {
            kind: paper.kind,
            language: language.to_owned(),
            number: paper.number.clone(),
            on,
            issuer: paper.issuer.clone(),
            to: paper.to.clone(),
            currency: paper.currency.clone(),
            lines: paper.lines.iter().map(|line| (line.text.clone(), line.minor)).collect(),
            paid: paper.paid.clone(),
        }
    }
}

/// What is printed around the facts, in the language of the place that issued it.
struct Form {
    titles: [&'static str; 5],
    number: &'static str,
    date: &'static str,
    issuer: &'static str,
    to: &'static str,
    item: &'static str,
    price: &'static str,
    total: &'static str,
    paid: &'static str,
    included: &'static str,
    keep: &'static str,
    gift: &'static str,
    valid: &'static str,
}

const ENGLISH: Form = Form {
    titles: ["Receipt", "Order confirmation", "Gift receipt", "Repair estimate", "Invoice"],
    number: "Number",
    date: "Date",
    issuer: "Issued by",
    to: "For",
    item: "Piece",
    price: "Price",
    total: "Total",
    paid: "Paid with",
    included: "included",
    keep: "Keep this paper with your piece: care and repair begin with it.",
    gift: "This piece was given. It can be exchanged without its price being shown.",
    valid: "Valid for thirty days. Work begins once you have agreed to it.",
};

const FRENCH: Form = Form {
    titles: [
        "Ticket de caisse",
        "Confirmation de commande",
        "Ticket cadeau",
        "Devis de réparation",
        "Facture",
    ],
    number: "Numéro",
    date: "Date",
    issuer: "Émis par",
    to: "Pour",
    item: "Pièce",
    price: "Prix",
    total: "Total",
    paid: "Réglé par",
    included: "offert",
    keep: "Gardez ce papier avec votre pièce : entretien et réparation commencent par lui.",
    gift: "Cette pièce a été offerte. Elle peut être échangée sans que son prix soit montré.",
    valid: "Valable trente jours. Le travail commence après votre accord.",
};

const SPANISH: Form = Form {
    titles: [
        "Tique de compra",
        "Confirmación de pedido",
        "Tique regalo",
        "Presupuesto de reparación",
        "Factura",
    ],
    number: "Número",
    date: "Fecha",
    issuer: "Emitido por",
    to: "Para",
    item: "Pieza",
    price: "Precio",
    total: "Total",
    paid: "Pagado con",
    included: "incluido",
    keep: "Guarde este papel con su pieza: el cuidado y la reparación empiezan con él.",
    gift: "Esta pieza fue un regalo. Puede cambiarse sin mostrar su precio.",
    valid: "Válido treinta días. El trabajo empieza cuando usted lo acepta.",
};

const ITALIAN: Form = Form {
    titles: [
        "Scontrino",
        "Conferma d’ordine",
        "Scontrino regalo",
        "Preventivo di riparazione",
        "Fattura",
    ],
    number: "Numero",
    date: "Data",
    issuer: "Emesso da",
    to: "Per",
    item: "Pezzo",
    price: "Prezzo",
    total: "Totale",
    paid: "Pagato con",
    included: "compreso",
    keep: "Conservi questo foglio con il suo pezzo: cura e riparazione cominciano da qui.",
    gift: "Questo pezzo è un regalo. Può essere cambiato senza mostrarne il prezzo.",
    valid: "Valido trenta giorni. Il lavoro comincia dopo il suo assenso.",
};

const GERMAN: Form = Form {
    titles: ["Kassenbon", "Bestellbestätigung", "Geschenkbon", "Kostenvoranschlag", "Rechnung"],
    number: "Nummer",
    date: "Datum",
    issuer: "Ausgestellt von",
    to: "Für",
    item: "Stück",
    price: "Preis",
    total: "Summe",
    paid: "Bezahlt mit",
    included: "inbegriffen",
    keep: "Bewahren Sie diesen Beleg bei Ihrem Stück auf: Pflege und Reparatur beginnen damit.",
    gift: "Dieses Stück war ein Geschenk. Es kann umgetauscht werden, ohne dass der Preis gezeigt wird.",
    valid: "Dreißig Tage gültig. Die Arbeit beginnt nach Ihrer Zustimmung.",
};

fn form(language: &str) -> &'static Form {
    match language.split('-').next() {
        Some("fr") => &FRENCH,
        Some("es") => &SPANISH,
        Some("it") => &ITALIAN,
        Some("de") => &GERMAN,
        _ => &ENGLISH,
    }
}

/// A5 in points, and where the text stands.
const PAGE: (f32, f32) = (419.53, 595.28);
const LEFT: f32 = 52.0;
const RIGHT: f32 = PAGE.0 - 52.0;

const INK: [f32; 3] = [0.11, 0.10, 0.10];
const SOFT: [f32; 3] = [0.46, 0.42, 0.38];
const THREAD: [f32; 3] = [0.62, 0.50, 0.36];
const PAPER: [f32; 3] = [0.990, 0.986, 0.975];

const SANS: Name<'static> = Name(b"S");
const BOLD: Name<'static> = Name(b"B");
const SERIF: Name<'static> = Name(b"T");

/// One character as Windows-1252 writes it; `None` for what it cannot write.
fn byte(c: char) -> Option<u8> {
    const HIGH: [char; 27] = [
        '€', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 'Ž', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', 'ž', 'Ÿ',
    ];
    const PLACES: [u8; 27] = [
        0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92,
        0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F,
    ];
    match c {
        ' '..='~' | '\u{A0}'..='\u{FF}' => u8::try_from(u32::from(c)).ok(),
        '\u{202F}' | '\u{2009}' => Some(0xA0),
        '\u{2010}' | '\u{2011}' => Some(b'-'),
        _ => HIGH.iter().position(|h| *h == c).and_then(|at| PLACES.get(at).copied()),
    }
}

/// Whether all of a text can be printed.
pub fn can_be_printed(text: &str) -> bool {
    text.chars().all(|c| byte(c).is_some())
}

fn bytes(text: &str) -> Vec<u8> {
    text.chars()
        .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'))
        .map(|c| byte(c).unwrap_or(b'?'))
        .collect()
}

/// Widths of Helvetica in thousandths, from space to tilde (Adobe font metrics).
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// An accented letter is as wide as its letter.
fn width(b: u8) -> u16 {
    match b {
        b' '..=b'~' => WIDTHS[usize::from(b - b' ')],
        0x95 => 350,
        0x91 | 0x92 => 222,
        0x93 | 0x94 => 333,
        0x85 | 0x97 | 0x8C | 0xC6 => 1000,
        0x9C => 944,
        0xA0 | 0xCC..=0xCF | 0xEC..=0xEF => 278,
        0xC0..=0xC5 | 0xC8..=0xCB | 0xDD => 667,
        0xC7 | 0xD1 | 0xD9..=0xDC => 722,
        0xD2..=0xD6 | 0xD8 => 778,
        0xE6 => 889,
        0xE7 | 0xFD | 0xFF => 500,
        0xDF | 0xF8 => 611,
        0xB0 => 400,
        _ => 556,
    }
}

fn measured(text: &[u8], size: f32, spacing: f32) -> f32 {
    let thousandths: u32 = text.iter().map(|b| u32::from(width(*b))).sum();
    thousandths as f32 * size / 1000.0 + spacing * text.len().saturating_sub(1) as f32
}

/// Text cut into lines no wider than `room`; a longer word stands alone.
fn wrapped(text: &str, size: f32, room: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || measured(&bytes(&longer), size, 0.0) <= room {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// How a text is set.
#[derive(Clone, Copy)]
struct Type {
    font: Name<'static>,
    size: f32,
    spacing: f32,
    colour: [f32; 3],
}

const LABEL: Type = Type { font: SANS, size: 6.2, spacing: 1.3, colour: SOFT };
const VALUE: Type = Type { font: SANS, size: 9.2, spacing: 0.0, colour: INK };
const STRONG: Type = Type { font: BOLD, size: 9.6, spacing: 0.0, colour: INK };
const SMALL: Type = Type { font: SANS, size: 7.2, spacing: 0.1, colour: SOFT };

/// The sheet while it is written on.
struct Sheet {
    content: Content,
}

impl Sheet {
    fn text(&mut self, kind: Type, x: f32, y: f32, text: &[u8]) {
        let [r, g, b] = kind.colour;
        self.content.begin_text();
        self.content.set_fill_rgb(r, g, b);
        self.content.set_font(kind.font, kind.size);
        self.content.set_char_spacing(kind.spacing);
        self.content.next_line(x, y);
        self.content.show(Str(text));
        self.content.end_text();
    }

    fn left(&mut self, kind: Type, x: f32, y: f32, text: &str) {
        self.text(kind, x, y, &bytes(text));
    }

    fn right(&mut self, kind: Type, x: f32, y: f32, text: &str) {
        let text = bytes(text);
        self.text(kind, x - measured(&text, kind.size, kind.spacing), y, &text);
    }

    fn centred(&mut self, kind: Type, y: f32, text: &str) {
        let text = bytes(text);
        self.text(kind, (PAGE.0 - measured(&text, kind.size, kind.spacing)) / 2.0, y, &text);
    }

    fn label(&mut self, x: f32, y: f32, text: &str) {
        self.left(LABEL, x, y, &text.to_uppercase());
    }

    fn line(&mut self, y: f32, weight: f32, colour: [f32; 3]) {
        let [r, g, b] = colour;
        self.content.set_stroke_rgb(r, g, b).set_line_width(weight);
        self.content.move_to(LEFT, y).line_to(RIGHT, y).stroke();
    }

    /// Paper, a fine edge, and a seam along it.
    fn edge(&mut self) {
        let [r, g, b] = PAPER;
        self.content.set_fill_rgb(r, g, b).rect(0.0, 0.0, PAGE.0, PAGE.1).fill_nonzero();
        let frame = |inset: f32| (inset, inset, PAGE.0 - 2.0 * inset, PAGE.1 - 2.0 * inset);
        let [r, g, b] = THREAD;
        self.content.set_stroke_rgb(r, g, b).set_line_width(0.35);
        let (x, y, w, h) = frame(16.0);
        self.content.rect(x, y, w, h).stroke();
        self.content.set_line_width(1.0).set_dash_pattern([5.2, 3.4], 0.0);
        let (x, y, w, h) = frame(22.0);
        self.content.rect(x, y, w, h).stroke();
        self.content.set_dash_pattern([], 0.0);
    }

    /// The wordmark, widely spaced, as wide as its letters in Times are.
    fn wordmark(&mut self) {
        let kind = Type { font: SERIF, size: 27.0, spacing: 13.0, colour: INK };
        let letters = (722.0 + 667.0 + 611.0 + 611.0) * kind.size / 1000.0 + 3.0 * kind.spacing;
        self.text(kind, (PAGE.0 - letters) / 2.0, 515.0, b"ORLE");
    }

    /// The number as Code 39, so that a till can read it.
    fn bars(&mut self, number: &str, y: f32) {
        let modules: Vec<(bool, f32)> = code39(number);
        let total: f32 = modules.iter().map(|m| m.1).sum();
        let unit = (190.0 / total).min(0.9);
        let mut x = (PAGE.0 - total * unit) / 2.0;
        let [r, g, b] = INK;
        self.content.set_fill_rgb(r, g, b);
        for (dark, width) in modules {
            if dark {
                self.content.rect(x, y, width * unit, 22.0);
            }
            x += width * unit;
        }
        self.content.fill_nonzero();
    }
}

/// Bars and gaps of Code 39 (ISO/IEC 16388), wide ones 2.5 modules; letters,
/// digits, hyphen, full stop and space, anything else left out.
fn code39(text: &str) -> Vec<(bool, f32)> {
    const SIGNS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. *";
    const WIDE: [u16; 40] = [
        0b000110100,
        0b100100001,
        0b001100001,
        0b101100000,
        0b000110001,
        0b100110000,
        0b001110000,
        0b000100101,
        0b100100100,
        0b001100100,
        0b100001001,
        0b001001001,
        0b101001000,
        0b000011001,
        0b100011000,
        0b001011000,
        0b000001101,
        0b100001100,
        0b001001100,
        0b000011100,
        0b100000011,
        0b001000011,
        0b101000010,
        0b000010011,
        0b100010010,
        0b001010010,
        0b000000111,
        0b100000110,
        0b001000110,
        0b000010110,
        0b110000001,
        0b011000001,
        0b111000000,
        0b010010001,
        0b110010000,
        0b011010000,
        0b010000101,
        0b110000100,
        0b011000100,
        0b010010100,
    ];
    let framed = format!("*{}*", text.to_uppercase().replace('*', ""));
    let signs = framed.chars().filter_map(|c| SIGNS.find(c)).filter_map(|at| WIDE.get(at));
    signs
        .flat_map(|wide| {
            let of_sign =
                (0..9).map(move |n| (n % 2 == 0, if wide >> (8 - n) & 1 == 1 { 2.5 } else { 1.0 }));
            of_sign.chain([(false, 1.0)])
        })
        .collect()
}

fn title(facts: &ReceiptFacts, form: &Form) -> &'static str {
    let [receipt, order, gift, estimate, invoice] = form.titles;
    match facts.kind {
        PaperKind::Receipt => receipt,
        PaperKind::OrderConfirmation => order,
        PaperKind::GiftReceipt => gift,
        PaperKind::Estimate => estimate,
        PaperKind::SellerInvoice => invoice,
    }
}

/// The date in words where the language's words are complete, else in figures.
fn date(facts: &ReceiptFacts) -> String {
    let words = words::words(&facts.language);
    if facts.language.starts_with(words.tag()) && words.dir() == "ltr" {
        return words.date(facts.on);
    }
    format!("{:02}/{:02}/{:04}", facts.on.day(), facts.on.month(), facts.on.year())
}

/// An amount as the printed language writes it.
fn money(facts: &ReceiptFacts, minor: i64) -> String {
    let words = words::words(&facts.language);
    let words = if words.dir() == "ltr" { words } else { words::words("en") };
    words.money(minor, &facts.currency)
}

fn head(sheet: &mut Sheet, facts: &ReceiptFacts, form: &Form) {
    if facts.kind == PaperKind::SellerInvoice {
        let name = Type { font: BOLD, size: 15.0, spacing: 0.2, colour: INK };
        sheet.left(name, LEFT, 515.0, &facts.issuer);
    } else {
        sheet.edge();
        sheet.wordmark();
    }
    sheet.line(496.0, 0.4, THREAD);
    sheet.centred(
        Type { size: 8.2, spacing: 2.6, ..LABEL },
        478.0,
        &title(facts, form).to_uppercase(),
    );
}

fn fields(sheet: &mut Sheet, facts: &ReceiptFacts, form: &Form) {
    let middle = PAGE.0 / 2.0 + 14.0;
    sheet.label(LEFT, 446.0, form.number);
    sheet.left(VALUE, LEFT, 433.0, &facts.number);
    sheet.label(middle, 446.0, form.date);
    sheet.left(VALUE, middle, 433.0, &date(facts));
    sheet.label(LEFT, 411.0, form.issuer);
    sheet.left(VALUE, LEFT, 398.0, &facts.issuer);
    if let Some(to) = facts.to.as_deref().filter(|to| can_be_printed(to)) {
        sheet.label(middle, 411.0, form.to);
        sheet.left(VALUE, middle, 398.0, to);
    }
}

/// The lines and their sum; gives where the next thing may stand.
fn table(sheet: &mut Sheet, facts: &ReceiptFacts, form: &Form) -> f32 {
    let priced =
        facts.kind != PaperKind::GiftReceipt && facts.lines.iter().any(|line| line.1.is_some());
    sheet.label(LEFT, 366.0, form.item);
    if priced {
        sheet.right(LABEL, RIGHT, 366.0, &form.price.to_uppercase());
    }
    sheet.line(358.0, 0.6, INK);
    let mut y = 342.0;
    for (text, minor) in &facts.lines {
        let price = match minor {
            Some(0) => Some(form.included.to_owned()),
            Some(minor) => Some(money(facts, *minor)),
            None => None,
        };
        if let Some(price) = price.filter(|_| priced) {
            sheet.right(VALUE, RIGHT, y, &price);
        }
        for line in wrapped(text, VALUE.size, RIGHT - LEFT - 90.0) {
            sheet.left(VALUE, LEFT, y, &line);
            y -= 12.5;
        }
        sheet.line(y + 4.0, 0.3, THREAD);
        y -= 9.5;
        // One page: what would run into the foot is not a receipt of this house.
        if y < 190.0 {
            break;
        }
    }
    if priced {
        let sum = facts.lines.iter().filter_map(|line| line.1).sum();
        y -= 4.0;
        sheet.left(STRONG, LEFT, y, form.total);
        sheet.right(STRONG, RIGHT, y, &money(facts, sum));
        y -= 22.0;
    }
    if let Some(paid) = &facts.paid {
        sheet.label(LEFT, y, form.paid);
        sheet.right(VALUE, RIGHT, y - 1.0, paid);
        y -= 18.0;
    }
    y
}

fn foot(sheet: &mut Sheet, facts: &ReceiptFacts, form: &Form) {
    let note = match facts.kind {
        PaperKind::GiftReceipt => form.gift,
        PaperKind::Estimate => form.valid,
        PaperKind::SellerInvoice => return,
        PaperKind::Receipt | PaperKind::OrderConfirmation => form.keep,
    };
    sheet.bars(&facts.number, 112.0);
    sheet.centred(Type { spacing: 1.6, ..SMALL }, 100.0, &facts.number);
    let lines = wrapped(note, SMALL.size, RIGHT - LEFT - 20.0);
    for (n, line) in lines.iter().enumerate() {
        sheet.centred(SMALL, 74.0 - 10.0 * n as f32, line);
    }
    sheet.centred(
        Type { size: 6.4, ..SMALL },
        44.0,
        "Orle S.A.S., 00 rue de la Lisière, 75001 Paris · orle.example",
    );
}

/// Writes the paper: a one-page PDF.
pub fn receipt(facts: &ReceiptFacts) -> Vec<u8> {
    let form = form(&facts.language);
    let mut sheet = Sheet { content: Content::new() };
    head(&mut sheet, facts, form);
    fields(&mut sheet, facts, form);
    table(&mut sheet, facts, form);
    foot(&mut sheet, facts, form);
    bound(facts, form, &sheet.content.finish())
}

/// The page with its fonts, title and language.
fn bound(facts: &ReceiptFacts, form: &Form, content: &[u8]) -> Vec<u8> {
    let [catalog, tree, page, body, sans, bold, serif, info] =
        [1, 2, 3, 4, 5, 6, 7, 8].map(Ref::new);
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree).lang(TextStr(&facts.language));
    pdf.pages(tree).kids([page]).count(1);
    let mut sheet = pdf.page(page);
    sheet.parent(tree).media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).contents(body);
    sheet.resources().fonts().pair(SANS, sans).pair(BOLD, bold).pair(SERIF, serif);
    sheet.finish();
    for (id, name) in [(sans, "Helvetica"), (bold, "Helvetica-Bold"), (serif, "Times-Roman")] {
        pdf.type1_font(id)
            .base_font(Name(name.as_bytes()))
            .encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    pdf.stream(body, content);
    let named = format!("{} {}", title(facts, form), facts.number);
    pdf.document_info(info).title(TextStr(&named)).author(TextStr(&facts.issuer));
    pdf.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(kind: PaperKind, language: &str) -> ReceiptFacts {
        ReceiptFacts {
            kind,
            language: language.to_owned(),
            number: "PSH-26-0302-118".to_owned(),
            on: jiff::civil::date(2026, 3, 2),
            issuer: "Orle, Paris Saint-Honoré".to_owned(),
            to: Some("Leïla Haddad".to_owned()),
            currency: "EUR".to_owned(),
            lines: vec![
                ("Track, blanc et gris, 39".to_owned(), Some(89_500)),
                ("Livraison".to_owned(), Some(0)),
            ],
            paid: Some("Visa •••• 0000".to_owned()),
        }
    }

    const KINDS: [PaperKind; 5] = [
        PaperKind::Receipt,
        PaperKind::OrderConfirmation,
        PaperKind::GiftReceipt,
        PaperKind::Estimate,
        PaperKind::SellerInvoice,
    ];

    /// Text beyond ASCII is written in hexadecimal digits.
    fn says(pdf: &[u8], text: &str) -> bool {
        let plain = bytes(text);
        let digits: String = plain.iter().map(|b| format!("{b:02X}")).collect();
        let holds = |what: &[u8]| pdf.windows(what.len()).any(|w| w.eq_ignore_ascii_case(what));
        pdf.windows(plain.len()).any(|w| w == plain)
            || (!text.is_ascii() && holds(digits.as_bytes()))
    }

    #[test]
    fn every_paper_in_every_language_is_taken_by_intake() {
        for kind in KINDS {
            for language in ["en", "fr", "es", "it", "de", "ar", "ja", "zz"] {
                let pdf = receipt(&paper(kind, language));
                let taken = intake::photo_or_paper(&pdf, &intake::Limits::default());
                assert_eq!(taken.map(|t| t.kind), Ok(intake::Kind::Pdf), "{kind:?} {language}");
            }
        }
    }

    #[test]
    fn facts_stand_on_it_with_their_accents() {
        let pdf = receipt(&paper(PaperKind::Receipt, "fr"));
        for text in [
            "PSH-26-0302-118",
            "Orle, Paris Saint-Honoré",
            "Leïla Haddad",
            "Visa •••• 0000",
            "2 mars 2026",
            "NUMÉRO",
        ] {
            assert!(says(&pdf, text), "{text}");
        }
        assert!(says(&pdf, "offert"));
    }

    #[test]
    fn a_gift_receipt_shows_no_price() {
        let pdf = receipt(&paper(PaperKind::GiftReceipt, "fr"));
        assert!(!says(&pdf, "895") && !says(&pdf, "Total"));
    }

    #[test]
    fn what_cannot_be_printed_is_left_out_where_it_may_be() {
        let mut facts = paper(PaperKind::Receipt, "en");
        facts.to = Some("عبدالله".to_owned());
        assert!(!says(&receipt(&facts), "FOR"));
        assert!(can_be_printed("Œuvre d’été : 12 €") && !can_be_printed("حقيبة"));
    }

    #[test]
    fn every_paper_of_the_stories_can_be_printed() {
        let mut count = 0;
        for (kind, text) in papers_of_stories() {
            count += 1;
            assert!(can_be_printed(&text), "{kind:?}: {text}");
        }
        assert!(count > 0);
    }

    fn papers_of_stories() -> Vec<(PaperKind, String)> {
        let stories = crate::stories::Story::all().unwrap();
        let mut found = Vec::new();
        for story in &stories {
            let later = story.timeline.iter().filter_map(|event| match event {
                crate::stories::Event::Message { papers, .. }
                | crate::stories::Event::Reply { papers, .. } => Some(papers),
                _ => None,
            });
            for paper in std::iter::once(&story.papers).chain(later).flatten() {
                let lines =
                    paper.lines.iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join(" ");
                found.push((paper.kind, format!("{} {} {lines}", paper.number, paper.issuer)));
            }
        }
        found
    }

    #[test]
    fn each_sign_of_the_bars_has_three_wide_ones() {
        for sign in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. ".chars() {
            let modules = code39(&sign.to_string());
            assert_eq!(modules.len(), 30, "{sign}");
            assert_eq!(modules[10..19].iter().filter(|m| m.1 > 1.0).count(), 3, "{sign}");
        }
    }
}
