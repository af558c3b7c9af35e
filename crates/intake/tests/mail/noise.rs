//! Every target over every seed there is, and over seeds that were changed: the corpus of messages, the
//! hostile strings. A slice in the suite, the same in every run; more with `SELVEDGE_FUZZ=N`.

use super::changed::{Dice, changed};
use super::targets;
use std::path::{Path, PathBuf};

/// What means something to a reader of mail or of HTML.
const TOKENS: &[&str] = &[
    "\r\n",
    "\r\n\r\n",
    "\n",
    "\r",
    "\0",
    "\t",
    " ",
    "--",
    "--x\r\n",
    "<",
    ">",
    "\"",
    "'",
    "&",
    "&#",
    ";",
    "=?utf-8?B?",
    "?=",
    "=?utf-8?Q?",
    "=0D=0A",
    "=",
    "(",
    ")",
    "\\",
    ",",
    "@",
    "<!--",
    "-->",
    "</",
    "<p>",
    "<style>",
    "<svg>",
    "<math>",
    "<![CDATA[",
    "]]>",
    "javascript:",
    "onerror=",
    "\u{feff}",
    "\u{202e}",
    "\x1b$B",
    "\x1b(B",
    "+ADw-",
    "Content-Type: ",
    "multipart/mixed; boundary=",
    "message/rfc822",
    "charset=utf-7",
    "charset=iso-2022-jp",
    "base64",
    "quoted-printable",
    "filename*0*=utf-8''%41",
    "> ",
    "On ",
    " wrote:",
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|is| is == ending) {
            found.push(path);
        }
    }
    found.sort();
}

/// Every message of the corpus.
fn messages() -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    files(&repository().join("mail/corpus"), "eml", &mut found);
    assert!(!found.is_empty());
    found.iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// Every hostile string, as the line of JSON that holds it says it.
fn strings() -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    files(&repository().join("e2e/vectors"), "jsonl", &mut found);
    let lines = found.iter().map(|file| std::fs::read_to_string(file).unwrap());
    let all: Vec<Vec<u8>> =
        lines.flat_map(|text| text.lines().filter_map(vector).collect::<Vec<_>>()).collect();
    assert!(all.len() > 2_000, "{}", all.len());
    all
}

/// The value of `"vector"` in a line, its escapes read: half of a pair of surrogates is the sign for it.
fn vector(line: &str) -> Option<Vec<u8>> {
    let text = line.split_once("\"vector\": \"")?.1;
    let (mut out, mut letters) = (Vec::<u16>::new(), text.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return Some(String::from_utf16_lossy(&out).into_bytes()),
            '\\' => match letters.next()? {
                'u' => {
                    let hex: String = letters.by_ref().take(4).collect();
                    out.push(u16::from_str_radix(&hex, 16).ok()?);
                }
                'n' => out.push(10),
                'r' => out.push(13),
                't' => out.push(9),
                'b' => out.push(8),
                'f' => out.push(12),
                other => out.extend(other.encode_utf16(&mut [0; 2]).iter()),
            },
            other => out.extend(other.encode_utf16(&mut [0; 2]).iter()),
        }
    }
    None
}

/// So many changed seeds for a target.
fn rounds(usual: usize) -> usize {
    std::env::var("SELVEDGE_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

fn holds(target: fn(&[u8]), seeds: &[Vec<u8>], usual: usize) {
    seeds.iter().for_each(|seed| target(seed));
    let mut dice = Dice::new(seeds.len() as u64);
    for _ in 0..rounds(usual) {
        target(&changed(seeds, TOKENS, &mut dice));
    }
}

#[test]
fn whole_messages_are_read_or_refused_however_they_were_changed() {
    holds(targets::message, &messages(), 1_500);
}

#[test]
fn fields_are_read_or_refused_however_they_were_changed() {
    let heads: Vec<Vec<u8>> = messages()
        .iter()
        .map(|raw| {
            let end = raw.windows(4).position(|at| at == b"\r\n\r\n" || at.starts_with(b"\n\n"));
            raw[..end.unwrap_or(raw.len()).min(8 * 1024)].to_vec()
        })
        .collect();
    holds(targets::fields, &heads, 1_500);
    holds(targets::words, &strings(), 1_500);
}

#[test]
fn cleaned_html_is_inert_and_stays_so_when_cleaned_again_whatever_it_was() {
    holds(targets::markup, &strings(), 2_000);
}

#[test]
fn no_line_is_lost_between_kept_and_folded_whatever_stands_there() {
    let every: Vec<Vec<u8>> =
        (0..=255).map(|byte: u8| vec![byte, 0, byte.wrapping_add(1), byte]).collect();
    holds(targets::quotes, &every, 3_000);
}

#[test]
fn nobody_is_verified_by_findings_that_do_not_say_so() {
    let found = [
        "mx.orle.example; dkim=pass (good) header.d=mail.example; spf=pass smtp.mailfrom=\"a@mail.example\"",
        "mx.orle.example 1; dmarc=pass (p=none dis=none) header.from=mail.example",
        "mx.orle.example; dmarc=fail header.from=mail.example; dkim=pass header.d=other.example",
        "mx.orle.example; none",
        "evil.example; dmarc=pass header.from=mail.example",
    ];
    holds(targets::results, &found.map(|one| one.as_bytes().to_vec()), 3_000);
}

#[test]
fn reports_are_read_or_refused_however_they_were_changed() {
    let reports = [
        "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n",
        "Reporting-MTA: dns; mx\r\n\r\nOriginal-Recipient: rfc822;a@b.example\r\nFinal-Recipient: rfc822; x@y.example\r\n\
         Action: delayed\r\nStatus: 4.4.1\r\nDiagnostic-Code: smtp; 451 later\r\nWill-Retry-Until: Sat, 28 Nov 2026 10:00:00 +0100\r\n",
    ];
    holds(targets::report, &reports.map(|one| one.as_bytes().to_vec()), 2_000);
}
