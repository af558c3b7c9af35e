//! `nfc originality` and `nfc tamper`: signs that are weak.

use super::line::{Answer, Line, needed, refusal};
use crate::nfc::originality::MakerKey;
use crate::nfc::sun::Uid;
use crate::nfc::tamper::Tamper;
use serde_json::{Value, json};

/// The options of `nfc originality`.
#[derive(Clone, Debug, Default)]
pub struct OriginalityOptions {
    /// The maker's key, a point in SEC 1 form; that of NTAG 424 DNA when absent.
    pub public_key: Option<String>,
}

/// `nfc originality`: `{"uid": .., "signature": ..}`.
///
/// # Errors
/// `{"error": code}`.
pub fn originality(options: &OriginalityOptions, line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let uid = Uid(needed(line.sized(&["uid"])?, "uid")?);
    let signature = needed(line.bytes(&["signature", "sig"])?, "signature")?;
    let named = match options.public_key.as_deref() {
        Some(text) => Some(super::line::bytes(text).ok_or_else(|| refusal("originality_key"))?),
        None => None,
    };
    let key = match line.bytes(&["public_key_sec1", "public_key"])?.or(named) {
        Some(sec1) => MakerKey::new(&sec1),
        None => MakerKey::ntag_424(),
    };
    let refused = |error: crate::nfc::originality::OriginalityError| json!({ "error": error.code(), "valid": false, "uid": uid.to_string() });
    key.and_then(|key| key.check(&uid, &signature)).map_err(refused)?;
    Ok(json!({ "valid": true, "uid": uid.to_string(), "weak": true }))
}

/// `nfc tamper`: a line is the two characters, or an object with `tt_status` or with
/// `file_data_hex`.
///
/// # Errors
/// `{"error": code}`.
pub fn tamper(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let pair = match line.whole_or(&["tt_status", "status"])? {
        Some(text) => text.as_bytes().to_vec(),
        None => needed(line.bytes(&["file_data_hex"])?, "tt_status")?,
    };
    let status = Tamper::of_file_data(&pair).map_err(|error| refusal(error.code()))?;
    let mut answer = Answer::default();
    told(&mut answer, *pair.first_chunk().unwrap_or(&[0; 2]), status);
    Ok(answer.done())
}

pub(super) fn told(answer: &mut Answer, pair: [u8; 2], status: Tamper) {
    let [lasting, current] = pair.map(|byte| char::from(byte).to_string());
    answer.put("tt_status", format!("{lasting}{current}"));
    answer.put("tt_permanent", lasting).put("tt_current", current);
    answer.put("tamper", status.code()).put("intact", status.intact());
}
