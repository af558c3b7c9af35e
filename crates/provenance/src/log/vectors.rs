//! The published examples of this part.
//!
//! As in the other parts, each group is answered by the command that a person would use, and every
//! field that a case states is held against the answer.

use super::console::{self, LogOptions};
use super::merkle::{Hash, leaf_hash, root};
use super::tile::read_bundle;
use super::tree::{Edge, Tiles};
use crate::nfc::vectors::{judge, same};
use crate::vectors::{Around, Group, Outcome, Table};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

pub(crate) const TABLES: &[Table] = &[];

const fn group(
    file: &'static str,
    name: &'static str,
    check: fn(&Value, &Around<'_>) -> Outcome,
) -> Group {
    Group { file, name, check }
}

pub(crate) const GROUPS: &[Group] = &[
    group("merkle_rfc6962", "roots", roots),
    group("merkle_rfc6962", "inclusion", checked),
    group("merkle_rfc6962", "consistency", checked),
    group("signed_notes", "valid", note),
    group("signed_notes", "invalid", note),
    group("signed_notes", "cases", note),
    group("signed_notes", "cosignatures", note),
    group("log_small", "cases", small_log),
    group("tiles_and_proofs", "tile_paths", tile),
    group("tiles_and_proofs", "bad_tile_paths", tile),
    group("tiles_and_proofs", "tile_shapes", tile),
    group("tiles_and_proofs", "proofs", proof),
    group("tiles_and_proofs", "bad_proofs", proof),
    group("tiles_and_proofs", "consistency_between_checkpoints", proof),
    group("tiles_and_proofs", "bad_consistency", proof),
    group("tiles_and_proofs", "inclusion", checked),
    group("tiles_and_proofs", "consistency", checked),
    group("tiles_and_proofs", "add_checkpoint", proof),
    group("tiles_and_proofs", "witness", proof),
];

fn roots(case: &Value, _: &Around<'_>) -> Outcome {
    judge(case, &console::tree_root(case))
}

fn checked(case: &Value, _: &Around<'_>) -> Outcome {
    judge(case, &console::check(&LogOptions::default(), case))
}

fn note(case: &Value, _: &Around<'_>) -> Outcome {
    let answered = console::note(&LogOptions::default(), case);
    if case["tree_size"].is_u64()
        && let Ok(answer) = &answered
        && answer.get("tree_size").is_none()
    {
        return Outcome::Failed("no checkpoint".to_owned());
    }
    judge(case, &answered)
}

/// A case without a key of its own is checked under the keys of the other cases of its file.
fn proof(case: &Value, around: &Around<'_>) -> Outcome {
    let own = ["vkey", "vkeys"].iter().any(|name| !case[*name].is_null());
    let mut keys = Vec::new();
    if !own {
        collect(around.document, &mut keys);
    }
    let options = LogOptions { keys, origin: None };
    let answered = console::check(&options, case);
    // a refusal must come from the proof itself, not only from a signature that is missing
    if let (Err(_), false, Some(_)) = (&answered, own, case["tlog_proof"].as_str()) {
        let unsigned = console::check(&LogOptions::default(), case);
        if unsigned.is_ok() {
            return Outcome::Failed("its hashes hold without a signature".to_owned());
        }
    }
    judge(case, &answered)
}

/// Every key text in a document, each once.
fn collect(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| collect(value, keys)),
        Value::Object(parts) => {
            for (name, value) in parts {
                match value.as_str() {
                    // a key of another algorithm is an unknown key
                    Some(key)
                        if name.ends_with("vkey")
                            && super::note::VerifierKey::parse(key).is_ok()
                            && !keys.iter().any(|known| known == key) =>
                    {
                        keys.push(key.to_owned());
                    }
                    _ => collect(value, keys),
                }
            }
        }
        _ => {}
    }
}

fn tile(case: &Value, _: &Around<'_>) -> Outcome {
    let answered = console::tile(case);
    if let (Ok(answer), Some(path)) = (&answered, case["path"].as_str()) {
        // and back again
        let back = console::tile(&json!({ "path": path }));
        if back.as_ref() != Ok(answer) {
            return Outcome::Failed(format!("{path} is read as {back:?}"));
        }
    }
    judge(case, &answered)
}

/// A whole log: entries, hashes, every root, and proofs made anew.
fn small_log(case: &Value, _: &Around<'_>) -> Outcome {
    match whole_log(case) {
        Ok(()) => Outcome::Passed,
        Err(why) => Outcome::Failed(why),
    }
}

fn whole_log(case: &Value) -> Result<(), String> {
    let bytes = |name: &str| case[name].as_str().and_then(crate::nfc::hex::bytes);
    let mut leaves: Vec<Hash> = Vec::new();
    if let Some(bundle) = bytes("entries_bundle_hex") {
        let entries = read_bundle(&bundle).map_err(|error| error.code().to_owned())?;
        if let Some(texts) = case["entries_utf8"].as_array() {
            let same = texts.len() == entries.len()
                && texts.iter().zip(&entries).all(|(text, entry)| {
                    text.as_str().is_some_and(|text| text.as_bytes() == *entry)
                });
            if !same {
                return Err("other entries".to_owned());
            }
        }
        leaves = entries.into_iter().map(leaf_hash).collect();
    }
    if let Some(tile) = bytes("level0_tile_hex") {
        if leaves.is_empty() {
            leaves = super::tile::read_hashes(&tile).map_err(|error| error.code().to_owned())?;
        }
        if leaves.concat() != tile {
            return Err("other hashes in the tile".to_owned());
        }
    }
    for names in ["roots_base64", "roots_hex", "roots"] {
        for (size, wanted) in case[names].as_object().into_iter().flatten() {
            let size: usize = size.parse().map_err(|_| "a size is no number".to_owned())?;
            let part = leaves.get(..size).ok_or("a root beyond the log")?;
            if !same(wanted, &json!(STANDARD.encode(root(part)))) {
                return Err(format!("another root at {size}"));
            }
            let mut edge = Edge::empty();
            edge.append(part);
            if edge.root() != root(part) {
                return Err(format!("another root by tiles at {size}"));
            }
        }
    }
    let key = case["vkey"].as_str().unwrap_or_default();
    for note in case["checkpoints"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let options = LogOptions { keys: vec![key.to_owned()], origin: None };
        let read = console::note(&options, &json!(note)).map_err(|error| error.to_string())?;
        let size = read["tree_size"].as_u64().and_then(|size| usize::try_from(size).ok());
        let part = size.and_then(|size| leaves.get(..size)).ok_or("a checkpoint beyond the log")?;
        if read["root_base64"] != json!(STANDARD.encode(root(part))) {
            return Err(format!("another root in the checkpoint of {}", part.len()));
        }
    }
    if !key.is_empty() {
        super::note::VerifierKey::parse(key).map_err(|error| error.code().to_owned())?;
    }
    proofs(&leaves)
}

/// Every entry is proved in every size, and every size in every later one.
fn proofs(leaves: &[Hash]) -> Result<(), String> {
    use super::merkle::{check_consistency, check_inclusion};
    let most = leaves.len().min(64);
    let text = |error: super::merkle::ProofError| error.code().to_owned();
    for size in 1..=most as u64 {
        let whole = root(leaves.get(..size as usize).unwrap_or_default());
        let mut tiles = Tiles::new(leaves.len() as u64, |name| {
            let all = name.index == 0 && name.kind == super::tile::Kind::Hashes(0);
            all.then(|| leaves.to_vec())
        });
        for (index, leaf) in (0..size).zip(leaves) {
            let proof = tiles.inclusion(index, size).map_err(text)?;
            check_inclusion(leaf, index, size, &proof, &whole).map_err(text)?;
            let older = index + 1;
            let proof = tiles.consistency(older, size).map_err(text)?;
            let first = root(leaves.get(..older as usize).unwrap_or_default());
            check_consistency(older, &first, size, &whole, &proof).map_err(text)?;
        }
    }
    Ok(())
}
