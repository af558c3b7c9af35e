//! Checks a file of scenarios against the packs of a folder: a quick look while
//! writing rules. `cargo run -p entitlements --example check -- law house/policy.toml FILE`
use entitlements::calendar::Calendars;
use entitlements::{Law, Pack, Vocabulary, scenario};
use std::sync::Arc;

fn main() -> Result<(), String> {
    let mut words = std::env::args().skip(1);
    let folder = words.next().ok_or("a folder of packs")?;
    let read = |path: String| std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"));
    let told = |m: Vec<entitlements::Mistake>| {
        m.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let vocabulary = Vocabulary::read(
        &read(format!("{folder}/facts.toml"))?,
        &read(format!("{folder}/entitlements.toml"))?,
    )
    .map_err(told)?;
    let calendars =
        Calendars::read(&read(format!("{folder}/holidays.toml"))?).map_err(|m| format!("{m:?}"))?;
    let mut packs = Vec::new();
    let mut files: Vec<String> = std::fs::read_dir(&folder)
        .map_err(|e| e.to_string())?
        .flatten()
        .map(|e| e.path().display().to_string())
        .filter(|p| p.ends_with(".toml"))
        .filter(|p| {
            !["facts", "entitlements", "holidays"]
                .iter()
                .any(|n| p.ends_with(&format!("/{n}.toml")))
        })
        .collect();
    files.sort();
    let house = words.next().ok_or("the pack of the house")?;
    files.push(house);
    let mut mistakes = Vec::new();
    for file in files {
        match Pack::read(&file, &read(file.clone())?, &vocabulary) {
            Ok(pack) => packs.push(Arc::new(pack)),
            Err(more) => mistakes.extend(more),
        }
    }
    if !mistakes.is_empty() {
        return Err(told(mistakes));
    }
    let law = Law::of(packs, Arc::new(vocabulary), Arc::new(calendars)).map_err(told)?;
    let (mut passed, mut failed) = (0, 0);
    for file in words {
        let list: serde_json::Value =
            serde_json::from_str(&read(file)?).map_err(|e| e.to_string())?;
        for (nth, one) in list.as_array().into_iter().flatten().enumerate() {
            let checked = scenario::check(&law, one, nth);
            if checked.failures.is_empty() {
                passed += 1;
            } else {
                failed += 1;
                println!("{} {}", checked.id, checked.title);
                checked.failures.iter().for_each(|one| println!("    {one}"));
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    Ok(())
}
