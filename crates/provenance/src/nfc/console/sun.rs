//! `nfc sun`: an address, or its fields one by one.

use super::line::{Answer, Line, needed, refusal};
use crate::nfc::block::Key;
use crate::nfc::diversify::Derivation;
use crate::nfc::sun::{Claim, Mode, Opened, Reading, Session, open};
use crate::nfc::tamper::Tamper;
use crate::nfc::tap;
use crate::nfc::template::{Fields, Template};
use serde_json::{Value, json};

/// The options of `nfc sun`; each is also a part of a line.
#[derive(Clone, Debug, Default)]
pub struct SunOptions {
    /// SDMMetaReadKey of the batch, for encrypted PICC data.
    pub meta_key: Option<String>,
    /// SDMFileReadKey of the chip.
    pub file_key: Option<String>,
    /// Text of a [`Template`]; guessed from the address when absent.
    pub template: Option<String>,
    /// `aes` (when absent) or `lrp`.
    pub mode: Option<String>,
    /// Master key in place of `file_key`.
    pub master: Option<String>,
    /// Text of a [`Derivation`], with `master`.
    pub scheme: Option<String>,
    /// The first two bytes of the file data are a tamper status.
    pub tamper: bool,
    /// The highest counter so far; the answer then has the outcome of the reading.
    pub last_counter: Option<u32>,
}

const META: &[&str] = &["sdm_meta_read_key", "meta_key"];
const FILE: &[&str] = &["sdm_file_read_key", "file_key"];
const PICC: &[&str] = &["picc_enc_data", "picc_data", "enc_picc_data"];
const UID: &[&str] = &["plain_uid"];
const CTR: &[&str] = &["plain_ctr_ascii", "plain_ctr"];
const DATA: &[&str] = &["sdm_enc_file_data", "enc_file_data"];
const MAC: &[&str] = &["sdmmac", "sdm_mac"];

/// `nfc sun`: a line is an address, or an object with `url` or with `picc_enc_data`,
/// `sdm_enc_file_data`, `plain_uid`, `plain_ctr_ascii`, `sdmmac`, `mac_input_ascii`.
///
/// # Errors
/// `{"error": code}`, with what was claimed under `claimed` when it could be decrypted.
pub fn sun(options: &SunOptions, line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let mode = line.text(&["mode"])?.or(options.mode.as_deref()).unwrap_or("aes");
    let mode = Mode::parse(mode).ok_or_else(|| refusal("mode_unknown"))?;
    let meta = line.key(META, options.meta_key.as_deref())?;
    let input = line.bytes(&["mac_input_hex"])?;
    let url = line.whole_or(&["url"])?;
    let direct = line.has(PICC) || line.has(UID) || line.has(CTR);
    let fields = match url {
        Some(url) if !direct => {
            let template = line.text(&["template"])?.or(options.template.as_deref());
            let template = match template {
                Some(text) => Template::parse(text).map_err(|error| refusal(error.code()))?,
                None => {
                    Template::guess(url.as_bytes()).ok_or_else(|| refusal("template_unknown"))?
                }
            };
            template.fields(url.as_bytes()).map_err(|error| refusal(error.code()))?
        }
        _ => {
            let part = |names| line.text(names).map(|text| text.map(str::as_bytes));
            let ascii = part(&["mac_input_ascii", "mac_input"])?;
            Fields {
                picc: part(PICC)?,
                uid: part(UID)?,
                ctr: part(CTR)?,
                file: part(DATA)?,
                mac: part(MAC)?,
                mac_input: ascii.or(input.as_deref()).unwrap_or_default(),
                ..Fields::default()
            }
        }
    };
    let claim = Claim::read(&fields, mode, meta.as_ref()).map_err(|error| refusal(error.code()))?;
    let key = file_key(options, line, &claim)?;
    let mut answer = Answer::default();
    answer.put("valid", false).put("mode", mode.word());
    told(&mut answer, &claim);
    session(&mut answer, &Session::new(mode, &key, &claim), &fields);
    let read: Result<Reading, _> =
        open(&fields, mode, meta.as_ref()).and_then(|opened: Opened<'_>| opened.check(Some(&key)));
    match read {
        Err(error) => Err(json!({ "error": error.code(), "claimed": answer.done() })),
        Ok(reading) => {
            answer.put("valid", true).put("replay_protected", reading.replay_protected());
            proven(&mut answer, options, line, &reading)?;
            Ok(answer.done())
        }
    }
}

/// `nfc sun-lrp`: as [`sun`], with LRP when no mode is named.
///
/// # Errors
/// As [`sun`].
pub fn sun_lrp(options: &SunOptions, line: &Value) -> Result<Value, Value> {
    let mode = Some(options.mode.clone().unwrap_or_else(|| "lrp".to_owned()));
    sun(&SunOptions { mode, ..options.clone() }, line)
}

fn file_key(options: &SunOptions, line: Line<'_>, claim: &Claim) -> Result<Key, Value> {
    if let Some(key) = line.key(FILE, options.file_key.as_deref())? {
        return Ok(key);
    }
    let master = match options.master.as_deref() {
        Some(text) => super::line::bytes(text),
        None => None,
    };
    let master = needed(line.bytes(&["master"])?.or(master), "file_key")?;
    let scheme = line.text(&["scheme"])?.or(options.scheme.as_deref());
    let how = Derivation::parse(needed(scheme, "scheme")?);
    let uid = claim.uid.as_ref().ok_or_else(|| refusal("uid_missing"))?;
    how.and_then(|how| how.key(&master, uid)).map_err(|error| refusal(error.code()))
}

/// What the address claims.
fn told(answer: &mut Answer, claim: &Claim) {
    answer.put("uid", claim.uid.map(|uid| uid.to_string()));
    answer.put("read_ctr", claim.counter);
    if let Some(plain) = claim.plain {
        answer.hex("picc_plain", &plain).hex("picc_data_tag", &plain[..1]);
    }
}

/// The steps between, and file data. All of it is unproven until the MAC is.
fn session(answer: &mut Answer, session: &Session<'_>, fields: &Fields<'_>) {
    match session.file_vector().filter(|_| fields.file.is_some()) {
        Some(vector) => answer.hex("sv1", &vector),
        None => answer,
    };
    let aes = session.file_vector().is_some();
    let (vector, key) = if aes { ("sv2", "k_ses_mac") } else { ("sv", "k_ses_master") };
    answer.hex(vector, session.vector()).hex(key, session.mac_key().expose());
    let Some(sent) = fields.file else { return };
    if let Some(key) = session.file_key() {
        answer.hex("k_ses_enc", key.expose());
    }
    if let Some(iv) = session.file_iv() {
        answer.hex("enc_iv", &iv);
    }
    if let Ok(data) = session.file_data(sent) {
        answer.hex("file_data_hex", data.as_bytes());
        if let Ok(text) = std::str::from_utf8(data.as_bytes()) {
            answer.put("file_data_utf8", text);
        }
    }
}

fn proven(
    answer: &mut Answer,
    options: &SunOptions,
    line: Line<'_>,
    reading: &Reading,
) -> Result<(), Value> {
    let of_file = options.tamper || line.flag(&["tamper"]) == Some(true);
    let pair = match (&reading.file, of_file) {
        (Some(file), true) => file.as_bytes().first_chunk().copied(),
        _ => None,
    };
    if let Some(pair) = reading.tamper.or(pair) {
        let tamper = Tamper::read(pair).map_err(|error| refusal(error.code()))?;
        super::weak::told(answer, pair, tamper);
    }
    let last = line.number(&["last_ctr", "last_counter"])?;
    let last = last.map(|last| u32::try_from(last).unwrap_or(u32::MAX)).or(options.last_counter);
    if last.is_some() {
        let outcome = tap::outcome(last, reading.claim.counter, tap::USUAL_GAP);
        answer.put("outcome", outcome.map_err(|error| refusal(error.code()))?.code());
    }
    Ok(())
}
