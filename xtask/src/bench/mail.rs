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
    let loaded = aloud(program().args(["demo-load", "--cases", "0"]))?;
    Ok(loaded && aloud(program().args(["mail", "import"]).arg(&file))?)
}
