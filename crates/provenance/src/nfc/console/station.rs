//! `nfc settings` and `nfc message`: what a station sends to a chip.

use super::line::{Answer, Line, needed, refusal};
use crate::nfc::block::{Block, Key, cbc_decrypt, cmac, pad, shorten, unpad};
use crate::nfc::messaging::{
    Command, Handshake, MessageError, Session, SessionKeys, change_key_data, jamcrc,
};
use crate::nfc::settings::{FileSettings, Plan, Right, SettingsError};
use crate::nfc::sun::Mode;
use serde_json::{Value, json};
use subtle::ConstantTimeEq;

/// The options of `nfc settings`.
#[derive(Clone, Debug, Default)]
pub struct SettingsOptions {
    /// `aes` (when absent) or `lrp`.
    pub mode: Option<String>,
    /// Key of `{picc}`, 0 to 4; 2 when absent.
    pub meta_key_number: Option<u8>,
    /// Key of the MAC, 0 to 4; 1 when absent.
    pub file_key_number: Option<u8>,
    /// Four of `0`-`4`, `E`, `F`: read, write, read and write, change; `E000` when absent.
    pub access: Option<String>,
    /// Data to be encrypted at each reading.
    pub file_data: Option<String>,
    /// The tamper status goes over the first two bytes of the file data.
    pub tamper: bool,
    /// The counter from which on reading fails.
    pub limit: Option<u32>,
}

/// `nfc settings`: a line is an address with placeholders, or an object with `address`; or with
/// `settings`, hexadecimal data of ChangeFileSettings to be read.
///
/// # Errors
/// `{"error": code}`.
pub fn settings(options: &SettingsOptions, line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let code = |error: SettingsError| refusal(error.code());
    let mut answer = Answer::default();
    if let Some(data) = line.bytes(&["settings", "change_file_settings_data"])? {
        told(&mut answer, &FileSettings::read(&data).map_err(code)?);
        return Ok(answer.done());
    }
    let address = needed(line.whole_or(&["address", "url"])?, "address")?;
    let mode = line.text(&["mode"])?.or(options.mode.as_deref()).unwrap_or("aes");
    let number = |names, option: Option<u8>, usual: u8| -> Result<u8, Value> {
        let given = line.number(names)?.map(|number| u8::try_from(number).unwrap_or(u8::MAX));
        Ok(given.or(option).unwrap_or(usual))
    };
    let access = line.text(&["access"])?.or(options.access.as_deref()).unwrap_or("E000");
    let rights: Result<Vec<Right>, _> =
        access.chars().map(|right| Right::parse(right.encode_utf8(&mut [0; 4]))).collect();
    let access: [Right; 4] =
        rights.map_err(code)?.try_into().map_err(|_| code(SettingsError::Right))?;
    let file_key = number(&["file_key_number"], options.file_key_number, 1)?;
    let limit = line.number(&["limit"])?.map(|limit| u32::try_from(limit).unwrap_or(u32::MAX));
    let file_data = line.text(&["file_data"])?.or(options.file_data.as_deref()).unwrap_or("");
    let plan = Plan {
        address,
        mode: Mode::parse(mode).ok_or_else(|| refusal("mode_unknown"))?,
        meta_key: number(&["meta_key_number"], options.meta_key_number, 2)?,
        file_key,
        counter_read: Right::Key(file_key),
        access,
        file_data: file_data.as_bytes(),
        tamper_in_file: line.flag(&["tamper"]).unwrap_or(options.tamper),
        limit: limit.or(options.limit),
    };
    let written = plan.write().map_err(code)?;
    answer.hex("ndef_file", &written.file).put("template", written.template);
    told(&mut answer, &written.settings);
    Ok(answer.done())
}

fn told(answer: &mut Answer, settings: &FileSettings) {
    answer.hex("settings", &settings.write());
    answer.put("mirrored", settings.mirror.is_some());
    let Some(mirror) = &settings.mirror else { return };
    answer.put("uid_mirrored", mirror.uid).put("counter_mirrored", mirror.counter);
    answer.put("uid_offset", mirror.uid_offset).put("counter_offset", mirror.counter_offset);
    answer.put("picc_data_offset", mirror.picc_offset).put("tamper_offset", mirror.tamper_offset);
    let (input, mac) = mirror.mac.unzip();
    let (from, length) = mirror.encrypted.unzip();
    answer.put("mac_input_offset", input).put("mac_offset", mac);
    answer.put("enc_offset", from).put("enc_length", length);
    answer.put("read_ctr_limit", mirror.limit);
}

/// The session of an authentication: `key`, `rnd_a` and `rnd_b` (or `rnd_b_enc`, the chip's
/// encrypted challenge; and `response`, its last 32 bytes); `mode`.
///
/// # Errors
/// `{"error": code}`.
pub fn session_keys(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let key = needed(line.key(&["key"], None)?, "key")?;
    let rnd_a: Block = needed(line.sized(&["rnd_a"])?, "rnd_a")?;
    let mut answer = Answer::default();
    let sent: Option<Block> = line.sized(&["rnd_b_enc", "enc_rnd_b", "challenge"])?;
    let rnd_b = match sent {
        Some(sent) => {
            let (handshake, back) = Handshake::begin(key.clone(), rnd_a, &sent);
            answer.hex("part2", &back);
            if let Some(proof) = line.sized(&["response", "part2_response"])? {
                let opening = handshake.finish(&proof).map_err(|error| refusal(error.code()))?;
                let (chip, station) = opening.capabilities.split_at(6);
                answer.hex("ti", &opening.session.ti);
                answer.hex("pd_cap2", chip).hex("pcd_cap2", station);
            }
            *handshake.rnd_b()
        }
        None => needed(line.sized(&["rnd_b"])?, "rnd_b")?,
    };
    answer.hex("rnd_b", &rnd_b);
    let mode = line.text(&["mode"])?.unwrap_or("aes");
    if Mode::parse(mode).ok_or_else(|| refusal("mode_unknown"))? == Mode::Lrp {
        answer.hex("k_ses_master", SessionKeys::lrp_master(&key, &rnd_a, &rnd_b).expose());
        return Ok(answer.done());
    }
    let [sv1, sv2] = SessionKeys::vectors(&rnd_a, &rnd_b);
    let keys = SessionKeys::new(&key, &rnd_a, &rnd_b);
    answer.hex("sv1", &sv1).hex("sv2", &sv2);
    answer.hex("k_ses_enc", keys.enc.expose()).hex("k_ses_mac", keys.mac.expose());
    Ok(answer.done())
}

/// `nfc message`: `k_ses_mac`, `k_ses_enc`, `ti`, `cmd_ctr`, and one of: `new_key` (with
/// `key_no`, `auth_key_no`, `old_key`, `key_version`) for ChangeKey; `cmd` with `header`, `data`
/// and `comm_mode` (`mac` or `full`); `mac_input`, of which only the MAC is made; `c_apdu`, whose
/// MAC is checked and whose data are decrypted. `response` is checked as the answer to it and decrypted when `k_ses_enc` is
/// there and it has whole blocks.
///
/// # Errors
/// `{"error": code}`.
pub fn message(line: &Value) -> Result<Value, Value> {
    let line = Line(line);
    let code = |error: MessageError| refusal(error.code());
    let mut answer = Answer::default();
    let mac = line.key(&["k_ses_mac", "k_ses_auth_mac"], None)?;
    let enc = line.key(&["k_ses_enc", "k_ses_auth_enc"], None)?;
    let new = line.key(&["new_key"], None)?;
    let given = line.bytes(&["mac_input"])?;
    let apdu = line.bytes(&["c_apdu"])?;
    let counter = counter(line)?;
    if let Some(new) = &new {
        key_data(&mut answer, line, new, apdu.as_deref())?;
    }
    let Some(mac) = mac else {
        // a change of key can be shown without a session
        needed(new, "k_ses_mac")?;
        return Ok(answer.done());
    };
    if let Some(input) = &given {
        let full = cmac(&mac, input);
        answer.hex("mac_full", &full).hex("mac", &shorten(&full));
    }
    let Some(ti) = line.sized(&["ti"])? else { return Ok(answer.done()) };
    let has_enc = enc.is_some();
    let keys = SessionKeys { enc: enc.unwrap_or(Key::FACTORY), mac };
    let mut session = Session { keys, ti, counter };
    if has_enc {
        answer.hex("iv_command", &session.iv([0xa5, 0x5a], counter));
        answer.hex("iv_response", &session.iv([0x5a, 0xa5], counter.wrapping_add(1)));
    }
    let command = match (&new, line.sized::<1>(&["cmd", "command"])?) {
        (Some(new), _) => {
            let (number, current) = numbers(line, apdu.as_deref())?;
            let old = line.key(&["old_key"], None)?.unwrap_or(Key::FACTORY);
            let version = version(line)?;
            Some(session.change_key(number, current, &old, new, version).map_err(code)?)
        }
        (None, Some([cmd])) => {
            let header = line.bytes(&["header", "cmd_header"])?.unwrap_or_default();
            let data = line.bytes(&["data", "cmd_data"])?.unwrap_or_default();
            let full = match line.text(&["comm_mode", "mode"])? {
                Some(mode) => mode.eq_ignore_ascii_case("full"),
                None => has_enc && !data.is_empty(),
            };
            let made = if full {
                session.command_full(cmd, &header, &data)
            } else {
                session.command_mac(cmd, &header, &data)
            };
            Some(made.map_err(code)?)
        }
        (None, None) => match &apdu {
            Some(apdu) => {
                if let Some(data) = command_data(&session, apdu).filter(|_| has_enc) {
                    answer.hex("command_data", &data);
                }
                Some(again(&mut session, apdu)?)
            }
            None => None,
        },
    };
    if let Some(Command { mac_input, mac, encrypted, apdu }) = command {
        answer.hex("mac_full", &cmac(&session.keys.mac, &mac_input)).hex("mac", &mac);
        answer.hex("mac_input", &mac_input).hex("c_apdu", &apdu);
        if !encrypted.is_empty() {
            answer.hex("encrypted", &encrypted);
        }
    } else {
        // an answer belongs to the command before it
        session.counter = session.counter.wrapping_add(1);
    }
    if let Some(response) = line.bytes(&["response", "r_apdu"])? {
        let body = response.len().saturating_sub(10);
        let full = has_enc && body > 0 && body.is_multiple_of(16);
        let data = session.answer(&response, full).map_err(code)?;
        answer.hex("response_data", &data).put("valid", true);
        if data.len() == 7 {
            answer.hex("uid", &data);
        }
    }
    Ok(answer.done())
}

/// A number, or the two bytes as they are sent.
fn counter(line: Line<'_>) -> Result<u16, Value> {
    const NAMES: &[&str] = &["cmd_ctr", "cmd_counter"];
    if line
        .value(NAMES)
        .is_some_and(|(_, value)| value.as_str().is_some_and(|text| text.len() == 4))
        && let Some(bytes) = line.sized(NAMES)?
    {
        return Ok(u16::from_le_bytes(bytes));
    }
    u16::try_from(line.number(NAMES)?.unwrap_or(0)).map_err(|_| refusal("counter_end"))
}

/// A number, or one hexadecimal byte.
fn byte(line: Line<'_>, names: &[&'static str]) -> Result<Option<u8>, Value> {
    match line.value(names) {
        Some((_, value)) if value.is_string() => Ok(line.sized::<1>(names)?.map(|[byte]| byte)),
        _ => match line.number(names)? {
            Some(number) => u8::try_from(number).map(Some).map_err(|_| refusal("key_number")),
            None => Ok(None),
        },
    }
}

/// The key that is changed, and the one of the session: 0 when nothing says otherwise.
fn numbers(line: Line<'_>, apdu: Option<&[u8]>) -> Result<(u8, u8), Value> {
    let header = apdu.and_then(|apdu| apdu.get(5).copied());
    let number = byte(line, &["key_no", "key_number"])?.or(header);
    let current = byte(line, &["auth_key_no", "auth_key"])?.unwrap_or(0);
    Ok((needed(number, "key_no")?, current))
}

fn version(line: Line<'_>) -> Result<u8, Value> {
    Ok(byte(line, &["key_version", "new_key_version", "version"])?.unwrap_or(1))
}

fn key_data(
    answer: &mut Answer,
    line: Line<'_>,
    new: &Key,
    apdu: Option<&[u8]>,
) -> Result<(), Value> {
    let (number, current) = numbers(line, apdu)?;
    let old = line.key(&["old_key"], None)?.unwrap_or(Key::FACTORY);
    let data = change_key_data((number != current).then_some(&old), new, version(line)?);
    let mut padded = data.to_vec();
    pad(&mut padded);
    answer.hex("key_data", &data).hex("key_data_padded", &padded);
    answer.hex("crc32", &jamcrc(new.expose()));
    let mixed = data.get(..16).unwrap_or_default();
    answer.hex("new_key_xor_old_key", mixed);
    Ok(())
}

/// The decrypted data of a command whose header is known: ChangeKey, ChangeFileSettings, WriteData.
fn command_data(session: &Session, apdu: &[u8]) -> Option<Vec<u8>> {
    let header = match apdu.get(1)? {
        0xc4 | 0x5f => 1,
        0x8d => 7,
        _ => return None,
    };
    let mut data = apdu.get(5 + header..apdu.len().checked_sub(9)?)?.to_vec();
    if data.is_empty() || !data.len().is_multiple_of(16) {
        return None;
    }
    let iv = session.iv([0xa5, 0x5a], session.counter);
    cbc_decrypt(&session.keys.enc, &iv, &mut data);
    unpad(&data).map(<[u8]>::to_vec)
}

/// Takes a command apart and makes it anew, so that its MAC is checked.
fn again(session: &mut Session, apdu: &[u8]) -> Result<Command, Value> {
    let malformed = || refusal("message_length");
    let (&[class, code, 0, 0, length], rest) = apdu.split_first_chunk().ok_or_else(malformed)?
    else {
        return Err(malformed());
    };
    let (body, end) = rest.split_at_checked(usize::from(length)).ok_or_else(malformed)?;
    let (body, sent) = body.split_last_chunk::<8>().ok_or_else(malformed)?;
    if class != 0x90 || end != [0] {
        return Err(malformed());
    }
    let made = session.command_mac(code, body, &[]);
    let made = made.map_err(|error| refusal(error.code()))?;
    match bool::from(made.mac.ct_eq(sent)) {
        true => Ok(made),
        false => Err(json!({ "error": MessageError::BadMac.code() })),
    }
}
