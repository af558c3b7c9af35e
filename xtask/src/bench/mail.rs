//! What bringing mail costs: an mbox of ten thousand messages of invented clients,
//! a fifth of them answers to what came before, brought into a fresh house on
//! SQLite by the release build. The program itself says how many a second and
//! how much memory at most.

use crate::place::{Scratch, target};
use crate::run::aloud;
use crate::tally::step;
use std::fmt::Write as _;
use std::process::Command;

/// Messages.
const MESSAGES: u32 = 10_000;

/// The mailbox file.
fn mbox() -> String {
    let mut out = String::new();
    for nth in 0..MESSAGES {
        let answers = nth % 5 == 4;
        // Who answers wrote the one before.
        let who = if answers { nth - 1 } else { nth };
        let mark = if answers { "Re: " } else { "" };
        let _ = write!(
            out,
            "From client{who}@mail.example Fri Nov 20 09:00:00 2026\nAuthentication-Results: mx.orle.example; dmarc=pass header.from=mail.example\nFrom: Client {who} <client{who}@mail.example>\nTo: care@orle.example\nSubject: {mark}The clasp of number {who}\nMessage-ID: <{nth}.bench@mail.example>\n"
        );
        if answers {
            let _ = writeln!(out, "In-Reply-To: <{who}.bench@mail.example>");
        }
        out.push_str("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n");
        for line in 0..12 {
            let _ = writeln!(
                out,
                "The clasp does not close since spring, and in line {line} of this letter it is told how it came to that."
            );
        }
        out.push_str("\n\n");
    }
    out
}

/// Four messages of 10 MB, each with one file.
fn heavy() -> String {
    const LINES: u64 = 130_000;
    let mut out = String::new();
    let mut bits = 1_u64;
    for nth in 0..4 {
        let _ = write!(
            out,
            "From c{nth}@heavy.example Fri Nov 20 09:00:00 2026\nAuthentication-Results: mx.orle.example; dmarc=pass header.from=heavy.example\nFrom: C {nth} <c{nth}@heavy.example>\nTo: care@orle.example\nSubject: Papers {nth}\nMessage-ID: <{nth}.heavy@mail.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the papers.\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\n"
        );
        for _ in 0..LINES {
            for _ in 0..19 {
                bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let _ = write!(out, "{:04x}", bits >> 48);
            }
            out.push('\n');
        }
        out.push_str("--b--\n\n");
    }
    out
}

/// The part `mail`; the program prints its own lines.
///
/// # Errors
/// When the program cannot be built or run.
pub fn main() -> Result<bool, String> {
    step("Ten thousand messages brought from a file");
    if !aloud(crate::cargo::cargo().args(["build", "--release"]))? {
        return Ok(false);
    }
    let folder = Scratch::new("mail")?;
    let file = folder.path().join("bench.mbox");
    std::fs::write(&file, mbox()).map_err(|err| format!("{}: {err}", file.display()))?;
    let program = || {
        let mut command = Command::new(target().join("release/selvedge"));
        command.arg("--data").arg(folder.path().join("data"));
        command.env("SELVEDGE_INCOMING_ADDRESSES", "care@orle.example");
        command.env("SELVEDGE_INCOMING_TRUSTED", "mx.orle.example");
        command
    };
    let large = folder.path().join("large.mbox");
    std::fs::write(&large, heavy()).map_err(|err| format!("{}: {err}", large.display()))?;
    let mut held = aloud(program().args(["demo-load", "--cases", "0"]))?;
    // All of them, all of them again, and the heavy ones.
    for brought in [&file, &file, &large] {
        held = held && aloud(program().args(["mail", "import"]).arg(brought))?;
    }
    Ok(held)
}
