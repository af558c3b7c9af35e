//! The packs and the engine as their users meet them: scenarios, the floor, what is
//! asked and what is not, and mutants of the rules.

#![cfg(test)]
#![recursion_limit = "256"]

mod cases;
mod floor;
mod fuzz;
mod gate;
mod mistakes;
mod mutants;
mod revised;
mod unknown;

use entitlements::Law;
use entitlements::shipped::{HOUSE, Texts};
use std::path::PathBuf;
use std::sync::OnceLock;

/// Everything that comes with the program.
fn texts() -> Texts {
    Texts::shipped().with("house/policy.toml", HOUSE)
}

/// The law of [`texts`].
fn law() -> &'static Law {
    static LAW: OnceLock<Law> = OnceLock::new();
    LAW.get_or_init(|| made(&texts()))
}

fn made(texts: &Texts) -> Law {
    texts.law().unwrap_or_else(|mistakes| {
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        panic!("the packs do not load:\n{}", told.join("\n"))
    })
}

/// The packs of some jurisdictions only, which load faster.
fn some(files: &[&str]) -> Texts {
    let mut texts = Texts::shipped();
    texts.packs.retain(|(file, _)| files.iter().any(|one| file.ends_with(&format!("/{one}.toml"))));
    texts
}

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}
