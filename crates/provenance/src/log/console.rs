//! What the command line asks of this part: one line in, one answer out.
//!
//! A line is JSON: a string is the text itself (a note, a proof), an object names its parts. A
//! refusal is `{"error": code}`. Hashes are read in base64 or hexadecimal and answered in base64.

use super::checkpoint::Checkpoint;
use super::merkle::{Hash, ProofError, check_consistency, check_inclusion, leaf_hash, root};
use super::note::{Note, NoteError, Signed, VerifierKey};
use super::proof::{TlogProof, TlogProofError};
use super::tile::{Kind, TileError, TileName, WIDTH, read_bundle, read_hashes, shapes};
use super::witness::{Decision, Known, decide};
use crate::nfc::console::line::{Answer, Line, needed, refusal};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The options of `note verify` and `tlog check`.
#[derive(Clone, Debug, Default)]
pub struct LogOptions {
    /// Trusted keys, `name+number+base64`; given as often as there are keys.
    pub keys: Vec<String>,
    /// The log that is asked for.
    pub origin: Option<String>,
}

/// `note verify`: a line is a note, or an object with `note` and perhaps `vkey` or `vkeys`. When
/// the text is a checkpoint, its parts are in the answer.
///
/// # Errors
/// `{"error": code}`.
pub fn note(options: &LogOptions, line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let note = needed(line.whole_or(&["note", "checkpoint"])?, "note")?;
    let keys = keys(options, line)?;
    let code = |error: NoteError| refusal(error.code());
    let verified =
        Note::parse(note.as_bytes()).and_then(|note| note.verify(&keys)).map_err(code)?;
    let mut answer = Answer::default();
    answer.put("valid", true).put("text", verified.text.as_str());
    signed(&mut answer, &verified.by);
    if let Ok(checkpoint) = Checkpoint::parse(&verified.text) {
        told(&mut answer, &checkpoint);
    }
    Ok(answer.done())
}

/// `tlog check`: by what a line has, an entry in a proof (`tlog_proof` with `entry_hex`, `entry`
/// or `leaf_hash`), two checkpoints (`checkpoint1`, `checkpoint2`, `proof`), bare numbers
/// (`leaf_index`, `tree_size`, `root`, `leaf_hash`, `proof`; or `size1`, `root1`, `size2`,
/// `root2`, `proof`), or a request to a witness (`body`, with `last_size` and `last_root`).
/// Without a key, proofs between hashes are checked and the answer says `"signed": false`.
///
/// # Errors
/// `{"error": code}`.
pub fn check(options: &LogOptions, line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    if line.0.is_string() || line.has(&["tlog_proof"]) {
        entry(options, line)
    } else if line.has(&["body"]) {
        witness(options, line)
    } else if line.has(&["checkpoint1"]) {
        growth(options, line)
    } else if line.has(&["size1", "size2"]) {
        consistency(line)
    } else {
        inclusion(line)
    }
}

/// `tlog root`: the root over `leaf_inputs_hex`, or over the hashes of `level0_tile_hex`, or over
/// the entries of `entries_bundle_hex`.
///
/// # Errors
/// `{"error": code}`.
pub fn tree_root(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let code = |error: TileError| refusal(error.code());
    let leaves: Vec<Hash> = if let Some((_, inputs)) = line.value(&["leaf_inputs_hex"]) {
        let inputs = inputs.as_array().ok_or_else(|| refusal("line_malformed"))?;
        let bytes = inputs.iter().map(|input| input.as_str().and_then(crate::nfc::hex::bytes));
        let bytes: Option<Vec<Vec<u8>>> = bytes.collect();
        let bytes = bytes.ok_or_else(|| refusal("not_hex"))?;
        bytes.iter().map(|input| leaf_hash(input)).collect()
    } else if let Some(bundle) = line.bytes(&["entries_bundle_hex"])? {
        read_bundle(&bundle).map_err(code)?.into_iter().map(leaf_hash).collect()
    } else {
        let tile = needed(line.bytes(&["level0_tile_hex"])?, "leaf_inputs_hex")?;
        read_hashes(&tile).map_err(code)?
    };
    let mut answer = Answer::default();
    let root = root(&leaves);
    answer.put("tree_size", leaves.len()).put("root", STANDARD.encode(root));
    answer.hex("root_hex", &root);
    Ok(answer.done())
}

/// `tlog tile`: the path of `level` (or `entries`), `index` and `width`; or the parts of `path`;
/// or the shapes of `tree_size`.
///
/// # Errors
/// `{"error": code}`.
pub fn tile(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let code = |error: TileError| refusal(error.code());
    let mut answer = Answer::default();
    if let Some(size) = line.number(&["tree_size", "size"])? {
        let tiles = shapes(size).into_iter().map(|shape| {
            let partial_width = shape.partial;
            json!({ "level": shape.level, "full_tiles": shape.full, "partial_width": partial_width })
        });
        answer.put("tiles", tiles.collect::<Vec<_>>());
        return Ok(answer.done());
    }
    let name = match line.number(&["index"])? {
        Some(index) => {
            let level = line.number(&["level"])?.unwrap_or(0);
            let level = u8::try_from(level).map_err(|_| code(TileError::Path))?;
            let entries = line.flag(&["entries"]) == Some(true);
            let kind = if entries { Kind::Entries } else { Kind::Hashes(level) };
            let width = line.number(&["width"])?.filter(|width| *width > 0);
            let width = u16::try_from(width.unwrap_or(u64::from(WIDTH)));
            let width = width.map_err(|_| code(TileError::Path))?;
            // a name that nobody could read back is none
            TileName::parse(&TileName { kind, index, width }.path()).map_err(code)?
        }
        None => TileName::parse(needed(line.whole_or(&["path"])?, "path")?).map_err(code)?,
    };
    match name.kind {
        Kind::Entries => answer.put("entries", true),
        Kind::Hashes(level) => answer.put("level", level),
    };
    answer.put("index", name.index).put("width", name.width).put("path", name.path());
    Ok(answer.done())
}

/// Keys of the options and of the line. None at all is an empty list.
fn keys(options: &LogOptions, line: Line<'_>) -> Result<Vec<VerifierKey>, Value> {
    let mut texts: Vec<&str> = options.keys.iter().map(String::as_str).collect();
    for name in ["vkey", "vkeys", "key", "keys", "cosigner_vkey", "witness_vkey"] {
        match line.0.get(name) {
            Some(Value::String(text)) => texts.push(text),
            Some(Value::Array(list)) => texts.extend(list.iter().filter_map(Value::as_str)),
            _ => {}
        }
    }
    let keys = texts.into_iter().map(VerifierKey::parse).collect::<Result<Vec<_>, _>>();
    keys.map_err(|error| refusal(error.code()))
}

fn told(answer: &mut Answer, checkpoint: &Checkpoint) {
    answer.put("origin", checkpoint.origin.as_str()).put("tree_size", checkpoint.size);
    answer.put("root_base64", STANDARD.encode(checkpoint.root)).hex("root_hex", &checkpoint.root);
    answer.put("extension", checkpoint.extension.clone());
}

fn signed(answer: &mut Answer, by: &[Signed]) {
    let one = |signed: &Signed| {
        json!({
            "name": signed.name,
            "key_id": crate::nfc::hex::lower(&signed.id),
            "algorithm": signed.algorithm.code(),
            "timestamp": signed.time,
        })
    };
    answer.put("signed_by", by.iter().map(one).collect::<Vec<_>>());
    let time = by.iter().find_map(|signed| signed.time);
    answer.put("timestamp", time).put("signed", !by.is_empty());
}

fn origin<'a>(options: &'a LogOptions, line: Line<'a>) -> Result<Option<&'a str>, Value> {
    Ok(line.text(&["expect_origin"])?.or(options.origin.as_deref()))
}

fn entry(options: &LogOptions, line: Line<'_>) -> Result<Value, Value> {
    let code = |error: TlogProofError| refusal(error.code());
    let text = needed(line.whole_or(&["tlog_proof"])?, "tlog_proof")?;
    let proof = TlogProof::parse(text.as_bytes()).map_err(code)?;
    let data = match line.text(&["entry", "entry_utf8"])? {
        Some(text) => Some(text.as_bytes().to_vec()),
        None => line.bytes(&["entry_hex"])?,
    };
    let leaf = match data {
        Some(data) => leaf_hash(&data),
        None => needed(line.sized(&["leaf_hash"])?, "entry_hex")?,
    };
    let keys = keys(options, line)?;
    let origin = origin(options, line)?;
    let (checkpoint, by) = if keys.is_empty() {
        (proof.check_hashes(&leaf).map_err(code)?, Vec::new())
    } else {
        proof.check(&leaf, &keys, origin).map_err(code)?
    };
    let mut answer = Answer::default();
    answer.put("valid", true).put("index", proof.index);
    answer.put("leaf_hash", STANDARD.encode(leaf));
    answer.put("extra", proof.extra.map(|extra| STANDARD.encode(extra)));
    told(&mut answer, &checkpoint);
    signed(&mut answer, &by);
    Ok(answer.done())
}

fn growth(options: &LogOptions, line: Line<'_>) -> Result<Value, Value> {
    let keys = keys(options, line)?;
    let origin = origin(options, line)?;
    let open = |names| -> Result<Checkpoint, Value> {
        let note = needed(line.text(names)?, "checkpoint2")?.as_bytes();
        if keys.is_empty() {
            let note = Note::parse(note).map_err(|error| refusal(error.code()))?;
            let read = Checkpoint::parse(note.unverified_text());
            return read.map_err(|error| refusal(error.code()));
        }
        let read = Checkpoint::open(note, &keys, origin);
        read.map(|(checkpoint, _)| checkpoint).map_err(|error| refusal(error.code()))
    };
    let (older, newer) = (open(&["checkpoint1"])?, open(&["checkpoint2"])?);
    if older.origin != newer.origin {
        return Err(refusal("checkpoint_origin"));
    }
    let proof = hashes(line)?;
    check_consistency(older.size, &older.root, newer.size, &newer.root, &proof)
        .map_err(|error| refusal(error.code()))?;
    let mut answer = Answer::default();
    answer.put("valid", true).put("size1", older.size).put("size2", newer.size);
    answer.put("root1", STANDARD.encode(older.root)).put("root2", STANDARD.encode(newer.root));
    answer.put("signed", !keys.is_empty());
    Ok(answer.done())
}

/// The hashes of `proof`. One that is none refuses the proof.
fn hashes(line: Line<'_>) -> Result<Vec<Hash>, Value> {
    let list = line.value(&["proof", "hashes"]).and_then(|(_, value)| value.as_array());
    let one = |value: &Value| {
        let bytes = value.as_str().and_then(crate::nfc::console::line::bytes)?;
        Hash::try_from(bytes).ok()
    };
    let hashes: Option<Vec<Hash>> = list.into_iter().flatten().map(one).collect();
    hashes.ok_or_else(|| refusal("malformed_proof"))
}

fn consistency(line: Line<'_>) -> Result<Value, Value> {
    let size1 = needed(line.number(&["size1"])?, "size1")?;
    let size2 = needed(line.number(&["size2"])?, "size2")?;
    let root1 = needed(line.bytes(&["root1"])?, "root1")?;
    let root2 = needed(line.bytes(&["root2"])?, "root2")?;
    check_consistency(size1, &root1, size2, &root2, &hashes(line)?)
        .map_err(|error| refusal(error.code()))?;
    Ok(json!({ "valid": true, "size1": size1, "size2": size2 }))
}

fn inclusion(line: Line<'_>) -> Result<Value, Value> {
    let index = needed(line.number(&["leaf_index", "index"])?, "leaf_index")?;
    let size = needed(line.number(&["tree_size", "size"])?, "tree_size")?;
    let root = needed(line.bytes(&["root", "root_hash"])?, "root")?;
    let leaf = match line.bytes(&["leaf_input_hex", "entry_hex"])? {
        Some(data) => leaf_hash(&data).to_vec(),
        None => needed(line.bytes(&["leaf_hash"])?, "leaf_hash")?,
    };
    let leaf = Hash::try_from(leaf).map_err(|_| refusal(ProofError::RootMismatch.code()))?;
    check_inclusion(&leaf, index, size, &hashes(line)?, &root)
        .map_err(|error| refusal(error.code()))?;
    Ok(json!({ "valid": true, "leaf_index": index, "tree_size": size }))
}

fn witness(options: &LogOptions, line: Line<'_>) -> Result<Value, Value> {
    let body = needed(line.text(&["body"])?, "body")?;
    let keys = keys(options, line)?;
    let origin = origin(options, line)?.or(line.text(&["origin"])?);
    let size = line.number(&["last_size", "known_size"])?.unwrap_or(0);
    let root = line.sized(&["last_root", "known_root"])?.unwrap_or_default();
    // a log is known by the name that was given, else by that of its key
    let known = |name: &str| {
        let named = origin
            .map_or_else(|| keys.iter().any(|key| key.name() == name), |origin| origin == name);
        named.then(|| Known { keys: keys.clone(), size, root })
    };
    let decision = decide(body.as_bytes(), known);
    let mut answer = Answer::default();
    answer.put("status", decision.status());
    match &decision {
        Decision::Cosign { checkpoint, text } => {
            told(&mut answer, checkpoint);
            answer.put("text", text.as_str());
        }
        Decision::Conflict { size } => {
            answer.put("size", *size).put("body", format!("{size}\n"));
        }
        _ => {}
    }
    Ok(answer.done())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_answered_or_refused() {
        let options = LogOptions {
            keys: vec![
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k".to_owned(),
            ],
            origin: None,
        };
        let text = "This is an example message.\n\n\u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1\
            YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
        let told = |answered: Result<Value, Value>| answered.unwrap_or_else(|error| error);
        let check = |line: Value, field: &str, expect: Value| {
            assert_eq!(told(note(&options, &line))[field], expect, "{line}");
        };
        check(json!(text), "valid", json!(true));
        check(json!({ "note": text.replace("This", "That") }), "error", json!("bad_signature"));
        check(json!({ "note": text, "vkey": "x" }), "error", json!("malformed_key"));
        check(json!(1), "error", json!("line_incomplete"));
        assert_eq!(told(tile(&json!("tile/entries/273.p/112")))["width"], 112);
        assert_eq!(told(tile(&json!({ "level": 64, "index": 0 })))["error"], "tile_path");
        assert_eq!(told(check_line(json!({})))["error"], "line_incomplete");
        assert_eq!(told(check_line(json!("x")))["error"], "malformed_proof");
        let witness = check_line(json!({ "body": "old 0\n\nlog\n" }));
        assert_eq!(told(witness)["status"], 400);
        let root = json!({ "leaf_inputs_hex": [] });
        assert!(
            told(tree_root(&root))["root_hex"].as_str().is_some_and(|hex| hex.starts_with("E3B0"))
        );
    }

    fn check_line(line: Value) -> Result<Value, Value> {
        check(&LogOptions::default(), &line)
    }
}
