//! `nfc diversify` and the single steps below it: CMAC, LRP, session keys of an address.

use super::line::{Answer, Line, needed, refusal};
use crate::nfc::block::{Key, cmac, double, encrypt_block, shorten};
use crate::nfc::diversify::{Boltcard, Derivation, an10922_long, nfc_developer_batch};
use crate::nfc::hex;
use crate::nfc::lrp::{Lrp, UPDATED_KEYS};
use crate::nfc::sun::{Claim, Mode, Session, Uid};
use serde_json::{Value, json};

/// The options of `nfc diversify`.
#[derive(Clone, Debug, Default)]
pub struct DiversifyOptions {
    /// The master key.
    pub master: Option<String>,
    /// Text of a [`Derivation`]; or `an10922` with the whole `input`, or `boltcard-all`.
    pub scheme: Option<String>,
}

/// `nfc diversify`: a line is a UID, or an object with `uid`, `master`, `scheme`; with `input` for
/// the bare `an10922`; with `version` for `boltcard-all`.
///
/// # Errors
/// `{"error": code}`.
pub fn diversify(options: &DiversifyOptions, line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let scheme = line.text(&["scheme"])?.or(options.scheme.as_deref());
    let scheme = needed(scheme, "scheme")?;
    let master = match line.bytes(&["master", "issuer_key", "master_key"])? {
        Some(master) => master,
        None => needed(options.master.as_deref().and_then(super::line::bytes), "master")?,
    };
    let uid = match line.whole_or(&["uid"])? {
        Some(text) => Some(Uid::parse(text).ok_or_else(|| refusal("uid_length"))?),
        None => None,
    };
    let mut answer = Answer::default();
    answer.put("scheme", scheme);
    let code = |error: crate::nfc::diversify::DiversifyError| refusal(error.code());
    match scheme {
        "an10922" => {
            let input = needed(line.bytes(&["input", "m", "message"])?, "input")?;
            let key = an10922_long(&master, &input).map_err(code)?;
            answer.hex("key", &key);
            if let Some(master) = Key::from_slice(&master) {
                let plain = cmac(&master, &[&[1], input.as_slice()].concat());
                answer.put("equals_plain_cmac_of_01_m", plain.as_slice() == key.as_slice());
            }
        }
        "boltcard-all" => {
            let version = line.number(&["version"])?.unwrap_or(1);
            let version = u32::try_from(version).map_err(|_| refusal("version_range"))?;
            let master = Key::from_slice(&master).ok_or_else(|| refusal("master_length"))?;
            let made = Boltcard::new(&master, &needed(uid, "uid")?, version);
            for (name, key) in ["K0", "K1", "K2", "K3", "K4"].into_iter().zip(&made.keys) {
                answer.hex(name, key.expose());
            }
            answer.hex("CardKey", made.card_key.expose()).hex("ID", &made.id);
        }
        "nfc-developer-batch" => {
            answer.hex("key", nfc_developer_batch(&master).map_err(code)?.expose());
        }
        _ => {
            let how = Derivation::parse(scheme).map_err(code)?;
            let key = how.key(&master, &needed(uid, "uid")?).map_err(code)?;
            answer.hex("key", key.expose()).put("key_no", how.number);
            answer.put("version", how.version);
        }
    }
    Ok(answer.done())
}

/// CMAC of `message` under `key` (RFC 4493), with its subkeys and its shortened form.
///
/// # Errors
/// `{"error": code}`.
pub fn mac(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let key = needed(line.key(&["key", "k"], None)?, "key")?;
    let message = needed(line.bytes(&["message", "message_hex", "msg", "m"])?, "message")?;
    let full = cmac(&key, &message);
    let first = double(&encrypt_block(&key, &[0; 16]));
    let mut answer = Answer::default();
    answer.hex("mac", &full).hex("mac_short", &shorten(&full));
    answer.hex("k1", &first).hex("k2", &double(&first));
    Ok(answer.done())
}

/// The session keys of a reading: `sdm_file_read_key`, `uid`, and `ctr_lsb` (hexadecimal, least
/// significant byte first) or `read_ctr`; `mode`; `message` or `mac_input_ascii` for the MAC,
/// which is else over an empty message.
///
/// # Errors
/// `{"error": code}`.
pub fn session(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let mode = line.text(&["mode"])?.unwrap_or("aes");
    let mode = Mode::parse(mode).ok_or_else(|| refusal("mode_unknown"))?;
    let key = needed(line.key(&["sdm_file_read_key", "file_key", "key"], None)?, "file_key")?;
    let uid = line.sized(&["uid"])?.map(Uid);
    let counter = match line.sized(&["ctr_lsb", "read_ctr_lsb"])? {
        Some([a, b, c]) => Some(u32::from_le_bytes([a, b, c, 0])),
        None => match line.number(&["read_ctr", "ctr"])? {
            Some(counter) => Some(u32::try_from(counter).map_err(|_| refusal("counter_range"))?),
            None => None,
        },
    };
    let claim = Claim { uid, counter, plain: None };
    let session = Session::new(mode, &key, &claim);
    let message = match line.text(&["mac_input_ascii", "message_ascii"])? {
        Some(text) => text.as_bytes().to_vec(),
        None => line.bytes(&["mac_input_hex", "message", "message_hex"])?.unwrap_or_default(),
    };
    let mut answer = Answer::default();
    answer.put("uid", uid.map(|uid| uid.to_string())).put("read_ctr", counter);
    match session.file_vector() {
        Some(vector) => {
            answer.hex("sv1", &vector).hex("sv2", session.vector());
            answer.hex("k_ses_mac", session.mac_key().expose());
        }
        None => {
            answer.hex("sv", session.vector()).hex("k_ses_master", session.mac_key().expose());
        }
    }
    if let Some(key) = session.file_key() {
        answer.hex("k_ses_enc", key.expose());
    }
    if let Some(iv) = session.file_iv() {
        answer.hex("enc_iv", &iv);
    }
    let full = session.mac(&message);
    answer.hex("mac", &full).hex("mac_short", &shorten(&full));
    Ok(answer.done())
}

/// The steps of LRP for `key`: `plaintexts` and `updated_keys` always; `x` (nibbles) walks from
/// `updated_key_index`; `message` is MACed; `counter` with `plaintext` or `ciphertext` encrypts
/// or decrypts, `padding` other than `none` adds `80 00..`.
///
/// # Errors
/// `{"error": code}`.
pub fn lrp(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let key = needed(line.key(&["key"], None)?, "key")?;
    let lrp = Lrp::new(&key);
    let of = line.number(&["updated_key_index", "updated_key"])?.unwrap_or(0);
    let of = usize::try_from(of).ok().filter(|of| *of < UPDATED_KEYS);
    let of = of.ok_or_else(|| refusal("updated_key_range"))?;
    let mut answer = Answer::default();
    let texts = |blocks: &[[u8; 16]]| -> Vec<Value> {
        blocks.iter().map(|block| json!(hex::upper(block))).collect()
    };
    answer.put("plaintexts", texts(lrp.plaintexts()));
    answer.put("updated_keys", texts(lrp.updated_keys()));
    if let Some(x) = line.text(&["x", "input"])? {
        let digits: Option<Vec<u8>> = x
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| digit.try_into().ok()))
            .collect();
        let digits = digits.ok_or_else(|| refusal("not_hex"))?;
        let finish = line.flag(&["finalize", "final"]).unwrap_or(true);
        answer.hex("result", &lrp.eval(of, digits, finish));
    }
    if let Some(message) = line.bytes(&["message", "message_hex"])? {
        let (full, padded) = lrp.subkeys();
        let is_full = !message.is_empty() && message.len().is_multiple_of(16);
        let (name, used) = if is_full { ("K1", full) } else { ("K2", padded) };
        answer.put("subkey_is", name).hex("subkey_used_for_last_block", &used);
        answer.hex("k0", &lrp.eval(0, [0; 32], true)).hex("k1", &full).hex("k2", &padded);
        let mac = lrp.cmac(&message);
        answer.hex("mac", &mac).hex("mac_short", &shorten(&mac));
    }
    if let Some(counter) = line.bytes(&["counter"])? {
        block_mode(&mut answer, line, &lrp, of, &counter)?;
    }
    Ok(answer.done())
}

fn block_mode(
    answer: &mut Answer,
    line: Line<'_>,
    lrp: &Lrp,
    of: usize,
    counter: &[u8],
) -> Result<(), Value> {
    let padded = match line.value(&["padding"]) {
        None => false,
        Some((_, value)) => value.as_bool().unwrap_or(value.as_str() != Some("none")),
    };
    let whole = |data: &[u8]| match data.len().is_multiple_of(16) {
        true => Ok(()),
        false => Err(refusal("block_length")),
    };
    if let Some(mut data) = line.bytes(&["plaintext", "plain"])? {
        if padded {
            data = lrp.encrypt_padded(of, &mut counter.to_vec(), &data);
        } else {
            whole(&data)?;
            lrp.encrypt(of, &mut counter.to_vec(), &mut data);
        }
        answer.hex("ciphertext", &data);
    }
    if let Some(mut data) = line.bytes(&["ciphertext", "cipher"])? {
        whole(&data)?;
        lrp.decrypt(of, &mut counter.to_vec(), &mut data);
        let clear = if padded { crate::nfc::block::unpad(&data) } else { Some(data.as_slice()) };
        answer.hex("plaintext", clear.ok_or_else(|| refusal("bad_padding"))?);
    }
    Ok(())
}
