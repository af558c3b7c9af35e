//! `docs/law.md`: every rule with its source and how sure we are, printed from the
//! packs, below the words of `document.md`.

use entitlements::shipped::{HOUSE, Texts};
use entitlements::{Confidence, Force, Gives, Law, Maker, Pack, Rule};
use std::fmt::Write as _;

/// The words above the tables.
const WORDS: &str = include_str!("document.md");

/// The whole document.
///
/// # Errors
/// The first mistake of a pack that does not load.
pub fn whole() -> Result<String, String> {
    let law = Texts::shipped().with("house/policy.toml", HOUSE).law();
    let law =
        law.map_err(|mistakes| mistakes.first().map(ToString::to_string).unwrap_or_default())?;
    let mut told = WORDS.to_owned();
    counts(&law, &mut told);
    for maker in [Maker::Statute, Maker::House] {
        for pack in law.packs().iter().filter(|pack| pack.maker == maker) {
            of_pack(&law, pack, &mut told);
        }
    }
    Ok(told)
}

fn counts(law: &Law, told: &mut String) {
    let rules = || law.packs().iter().flat_map(|pack| &pack.rules);
    let sure = |wanted: Confidence| rules().filter(|rule| rule.confidence == wanted).count();
    let _ = writeln!(
        told,
        "\n## The rules\n\n{} packs, {} jurisdictions, {} rules: {} confirmed in a source, {} settled general knowledge, {} not sure and therefore switched off. A box is for the tick of the house's counsel; a rule that is not sure needs one before it may be switched on (`confidence = \"general\"`).\n",
        law.packs().len(),
        law.jurisdictions().count(),
        rules().count(),
        sure(Confidence::Confirmed),
        sure(Confidence::General),
        sure(Confidence::Unsure),
    );
}

fn of_pack(law: &Law, pack: &Pack, told: &mut String) {
    let places: Vec<&str> = pack.jurisdictions.iter().map(|one| &**one).collect();
    let _ = write!(told, "\n### {}: `{}`\n\nVersion {}", pack.title, pack.file, pack.version);
    if let Some(below) = &pack.on_top_of {
        let _ = write!(told, ", on top of `{below}`");
    }
    match (pack.maker, places.as_slice()) {
        (Maker::House, _) => told.push_str(", beside every law"),
        (_, []) => {}
        (_, all) if all.len() > 6 => {
            let _ = write!(
                told,
                ", the law of {} jurisdictions from {} to {}",
                all.len(),
                all[0],
                all[all.len() - 1]
            );
        }
        (_, all) => {
            let _ = write!(told, ", the law of {}", all.join(", "));
        }
    }
    told.push_str(".\n\n");
    if !pack.settings.is_empty() {
        told.push_str(
            "| setting | is | in force | source | sure |\n| --- | --- | --- | --- | --- |\n",
        );
        for (name, versions) in &pack.settings {
            for one in versions {
                let _ = writeln!(
                    told,
                    "| {name} | {} | {} | {} | {} |",
                    one.is,
                    super::in_force(one.in_force),
                    one.sources.join("; "),
                    mark(one.confidence),
                );
            }
        }
        told.push('\n');
    }
    if pack.rules.is_empty() {
        return;
    }
    told.push_str(
        "| | rule | gives | in force | source | sure |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for rule in &pack.rules {
        let _ = writeln!(
            told,
            "| ☐ | `{}` | {} | {} | {} | {} |",
            rule.id,
            gives(law, rule, pack.maker),
            super::in_force(rule.in_force),
            rule.sources.join("; "),
            mark(rule.confidence),
        );
    }
}

fn mark(sure: Confidence) -> &'static str {
    match sure {
        Confidence::Confirmed => "confirmed",
        Confidence::General => "general",
        Confidence::Unsure => "**unsure, off**",
    }
}

fn gives(law: &Law, rule: &Rule, maker: Maker) -> String {
    let name = &law.vocabulary.entitlement(rule.entitlement).name;
    let mut told = match rule.gives {
        Gives::Granted => name.clone(),
        Gives::Denied => format!("no {name}"),
    };
    for case in &rule.by {
        let _ = write!(told, "; {}", case.text);
    }
    for case in &rule.payer {
        let _ = write!(told, "; {} pays", case.text);
    }
    if maker == Maker::House {
        told.push_str(match rule.force {
            Force::Firm => " (firm)",
            Force::Usual => " (usual)",
            Force::May => " (may)",
            Force::Advice => " (advice)",
        });
    }
    told.replace('|', "\\|")
}
