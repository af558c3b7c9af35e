//! From an address with placeholders to the bytes of the file and their settings.

use super::{FileSettings, Mirror, Right, SettingsError};
use crate::nfc::sun::Mode;

/// Where the text of the address begins in the file: behind two bytes of length, four of the NDEF
/// record and one that stands for `https://`.
const TEXT: usize = 7;

/// The file of the chip in bytes.
const FILE: usize = 256;

/// What a house decided for a batch.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    /// The address with placeholders.
    pub address: &'a str,
    /// The mode that the chip will be in: it decides how much room `{picc}` takes.
    pub mode: Mode,
    /// The key of `{picc}`, 0 to 4. Not asked for a plain mirror.
    pub meta_key: u8,
    /// The key of the MAC, 0 to 4.
    pub file_key: u8,
    /// Who may ask for the counter.
    pub counter_read: Right,
    /// Read, write, read and write, change.
    pub access: [Right; 4],
    /// Data to be encrypted at each reading, at most half of `{file:N}`.
    pub file_data: &'a [u8],
    /// The chip puts its tamper status over the first two bytes of `file_data`.
    pub tamper_in_file: bool,
    /// The counter from which on reading fails.
    pub limit: Option<u32>,
}

/// What the station writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file from its first byte.
    pub file: Vec<u8>,
    /// Its settings.
    pub settings: FileSettings,
    /// The text of the [`crate::nfc::template::Template`] that reads the addresses again.
    pub template: String,
}

#[derive(Default)]
struct Spots {
    picc: Option<usize>,
    uid: Option<usize>,
    ctr: Option<usize>,
    file: Option<(usize, usize)>,
    tamper: Option<usize>,
    mac: Option<usize>,
    from: Option<usize>,
}

impl Plan<'_> {
    /// Lays the file out.
    ///
    /// # Errors
    /// Every [`SettingsError`] but [`SettingsError::Malformed`].
    pub fn write(&self) -> Result<Written, SettingsError> {
        let (prefix, code, text) = match self.address.strip_prefix("https://www.") {
            Some(text) => ("https://www.", 2, text),
            None => {
                let text = self.address.strip_prefix("https://").ok_or(SettingsError::Scheme)?;
                ("https://", 4, text)
            }
        };
        let mut body = Vec::with_capacity(FILE);
        let spots = self.lay_out(text, &mut body)?;
        let length = u8::try_from(body.len() + 1).map_err(|_| SettingsError::FileLength)?;
        if TEXT + body.len() > FILE {
            return Err(SettingsError::FileLength);
        }
        let settings = self.settings(&spots)?;
        let mut file = vec![0, length + 4, 0xd1, 1, length, b'U', code];
        file.append(&mut body);
        Ok(Written { file, template: self.template(&spots, prefix.len()), settings })
    }

    /// Room that `{picc}` takes.
    fn picc_digits(&self) -> usize {
        match self.mode {
            Mode::Aes => 32,
            Mode::Lrp => 48,
        }
    }

    fn lay_out(&self, text: &str, body: &mut Vec<u8>) -> Result<Spots, SettingsError> {
        let mut spots = Spots::default();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or(SettingsError::Placeholder)?;
            if before.contains('}') {
                return Err(SettingsError::Placeholder);
            }
            body.extend(before.bytes());
            if body.len() > FILE {
                return Err(SettingsError::FileLength);
            }
            let at = body.len();
            let room = match name {
                "picc" => take(&mut spots.picc, at, self.picc_digits())?,
                "uid" => take(&mut spots.uid, at, 14)?,
                "ctr" => take(&mut spots.ctr, at, 6)?,
                "tt" => take(&mut spots.tamper, at, 2)?,
                "mac" => take(&mut spots.mac, at, 16)?,
                "from" => take(&mut spots.from, at, 0)?,
                _ => {
                    let digits = name.strip_prefix("file:").ok_or(SettingsError::Placeholder)?;
                    let digits: usize = digits.parse().map_err(|_| SettingsError::Placeholder)?;
                    let fits = digits > 0 && digits.is_multiple_of(32) && digits <= FILE;
                    if !fits || self.file_data.len() > digits / 2 || spots.file.is_some() {
                        return Err(SettingsError::File);
                    }
                    spots.file = Some((at, digits));
                    body.extend(self.file_data);
                    digits - self.file_data.len()
                }
            };
            body.extend(std::iter::repeat_n(b'0', room));
            rest = after;
        }
        if rest.contains('}') {
            return Err(SettingsError::Placeholder);
        }
        body.extend(rest.bytes());
        Ok(spots)
    }

    fn settings(&self, spots: &Spots) -> Result<FileSettings, SettingsError> {
        let mac = spots.mac.ok_or(SettingsError::NoMac)?;
        let from = spots.from.or(spots.file.map(|(at, _)| at)).unwrap_or(mac);
        if from > mac {
            return Err(SettingsError::MacInputOrder);
        }
        let plain = spots.uid.is_some() || spots.ctr.is_some();
        if spots.picc.is_some() == plain {
            return Err(SettingsError::Identity);
        }
        let both = spots.picc.is_some() || (spots.uid.is_some() && spots.ctr.is_some());
        if let Some((at, digits)) = spots.file
            && (!both || at < from || at + digits > mac)
        {
            return Err(SettingsError::File);
        }
        let meta = if plain { Right::Free } else { Right::Key(self.meta_key) };
        let rights = [meta, Right::Key(self.file_key), self.counter_read];
        let keys = self.access.iter().chain(&rights);
        if keys.copied().any(|right| !right.is_key() && matches!(right, Right::Key(_))) {
            return Err(SettingsError::Right);
        }
        if self.limit.is_some_and(|limit| limit > 0x00ff_ffff) {
            return Err(SettingsError::Number);
        }
        let in_file = spots.file.map(|(at, _)| at).filter(|_| self.tamper_in_file);
        if self.tamper_in_file && (in_file.is_none() || spots.tamper.is_some()) {
            return Err(SettingsError::File);
        }
        let offset = |at: usize| u32::try_from(TEXT + at).map_err(|_| SettingsError::Number);
        let maybe = |at: Option<usize>| at.map(offset).transpose();
        let length = |digits: usize| u32::try_from(digits).map_err(|_| SettingsError::Number);
        let encrypted = match spots.file {
            Some((at, digits)) => Some((offset(at)?, length(digits)?)),
            None => None,
        };
        let mirror = Mirror {
            uid: spots.picc.is_some() || spots.uid.is_some(),
            counter: spots.picc.is_some() || spots.ctr.is_some(),
            meta,
            file: Right::Key(self.file_key),
            counter_read: self.counter_read,
            uid_offset: maybe(spots.uid)?,
            counter_offset: maybe(spots.ctr)?,
            picc_offset: maybe(spots.picc)?,
            tamper_offset: maybe(spots.tamper.or(in_file))?,
            mac: Some((offset(from)?, offset(mac)?)),
            encrypted,
            limit: self.limit,
        };
        Ok(FileSettings { access: self.access, communication: 0, mirror: Some(mirror) })
    }

    fn template(&self, spots: &Spots, prefix: usize) -> String {
        let mut text = String::new();
        let fields = [
            ("picc", spots.picc, self.picc_digits()),
            ("uid", spots.uid, 14),
            ("ctr", spots.ctr, 6),
            ("file", spots.file.map(|(at, _)| at), spots.file.map_or(0, |(_, digits)| digits)),
            ("tt", spots.tamper, 2),
            ("mac", spots.mac, 16),
        ];
        for (name, at, length) in fields {
            if let Some(at) = at {
                text.push_str(&format!("{name}=@{}+{length},", prefix + at));
            }
        }
        let from = spots.from.or(spots.file.map(|(at, _)| at)).or(spots.mac).unwrap_or(0);
        text.push_str(&format!("from=@{}", prefix + from));
        text
    }
}

fn take(spot: &mut Option<usize>, at: usize, room: usize) -> Result<usize, SettingsError> {
    if spot.replace(at).is_some() {
        return Err(SettingsError::Placeholder);
    }
    Ok(room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nfc::hex;
    use crate::nfc::template::Template;
    use proptest::prelude::*;

    fn plan(address: &str) -> Plan<'_> {
        Plan {
            address,
            mode: Mode::Aes,
            meta_key: 2,
            file_key: 1,
            counter_read: Right::Key(1),
            access: [Right::Free, Right::Key(0), Right::Key(0), Right::Key(0)],
            file_data: b"",
            tamper_in_file: false,
            limit: None,
        }
    }

    #[test]
    fn a_plan_becomes_settings() {
        let check = |given: &str, expect: Result<&str, SettingsError>| {
            let got = plan(given).write().map(|written| hex::upper(&written.settings.write()));
            assert_eq!(got, expect.map(str::to_owned), "{given}");
        };
        let an12196 = "https://choose.url.com/ntag424?e={picc}&c={mac}";
        check(an12196, Ok("4000E0C1F121200000430000430000"));
        check("https://h/?u={uid}&n={ctr}&c={mac}", Ok("4000E0C1F1E10C00001D0000260000260000"));
        check(
            "https://h/?p={picc}&e={file:32}&c={mac}",
            Ok("4000E0D1F1210C00002F00002F0000200000520000"),
        );
        check("https://h/?p={picc}&t={tt}&c={mac}", Ok("4000E0C9F1210C00002F0000340000340000"));
        check("https://{from}h/?p={picc}&c={mac}", Ok("4000E0C1F1210C00000700002F0000"));
        check("http://h/?p={picc}&c={mac}", Err(SettingsError::Scheme));
        check("https://h/?p={picc}", Err(SettingsError::NoMac));
        check("https://h/?c={mac}", Err(SettingsError::Identity));
        check("https://h/?p={picc}&u={uid}&c={mac}", Err(SettingsError::Identity));
        check("https://h/?u={uid}&e={file:32}&c={mac}", Err(SettingsError::File));
        check("https://h/?p={picc}&e={file:31}&c={mac}", Err(SettingsError::File));
        check("https://h/?p={picc}&c={mac}&e={file:32}", Err(SettingsError::MacInputOrder));
        check("https://h/?p={picc}&c={mac}&{from}", Err(SettingsError::MacInputOrder));
        check("https://h/?p={picc}&p={picc}&c={mac}", Err(SettingsError::Placeholder));
        check("https://h/?p={other}&c={mac}", Err(SettingsError::Placeholder));
        check("https://h/?p={picc&c=mac", Err(SettingsError::Placeholder));
        check(
            &format!("https://{}{{picc}}{{mac}}", "h".repeat(210)),
            Err(SettingsError::FileLength),
        );
    }

    #[test]
    fn the_file_is_an_ndef_record() {
        let written =
            plan("https://choose.url.com/ntag424?e={picc}&c={mac}").write().expect("a file");
        assert_eq!(hex::upper(&written.file[..7]), "0051D1014D5504");
        assert_eq!(written.file.len(), 2 + 0x51);
        let www = plan("https://www.h/?e={picc}&c={mac}").write().expect("a file");
        assert_eq!(www.file[6], 2);
        let wrong = Plan { meta_key: 5, ..plan("https://h/?e={picc}&c={mac}") };
        assert_eq!(wrong.write(), Err(SettingsError::Right));
    }

    #[test]
    fn file_data_stand_in_the_first_half() {
        let address = "https://h/?p={picc}&e={file:32}&c={mac}";
        let written =
            Plan { file_data: b"CCsixteen bytes!", tamper_in_file: true, ..plan(address) }
                .write()
                .expect("a file");
        assert_eq!(&written.file[47..66], b"CCsixteen bytes!000");
        assert_eq!(written.settings.mirror.and_then(|mirror| mirror.tamper_offset), Some(47));
        let long = Plan { file_data: &[b'x'; 17], ..plan(address) };
        assert_eq!(long.write(), Err(SettingsError::File));
    }

    proptest! {
        #[test]
        fn the_template_finds_what_the_chip_writes(host in "[a-z]{1,20}", www: bool, from: bool, file: bool) {
            let www = if www { "www." } else { "" };
            let from = if from { "{from}" } else { "" };
            let file = if file { "&e={file:64}" } else { "" };
            let address = format!("https://{www}{from}{host}/t?p={{picc}}{file}&c={{mac}}");
            let written = plan(&address).write().expect("a file");
            let text = String::from_utf8(written.file[7..].to_vec()).expect("text");
            let sent = format!("https://{www}{text}");
            let template = Template::parse(&written.template).expect("a template");
            let fields = template.fields(sent.as_bytes()).expect("fields");
            let mirror = written.settings.mirror.as_ref().expect("mirrored");
            prop_assert_eq!(fields.picc.map(<[u8]>::len), Some(32));
            prop_assert_eq!(fields.file.map(<[u8]>::len), if file.is_empty() { None } else { Some(64) });
            let (input, mac) = mirror.mac.expect("a MAC");
            prop_assert_eq!(fields.mac_input.len(), (mac - input) as usize);
            prop_assert_eq!(&written.settings.write(), &FileSettings::read(&written.settings.write()).expect("settings").write());
        }

        #[test]
        fn any_text_is_looked_at(address in "https://[a-z{}:0-9]{0,60}") {
            let _ = plan(&address).write();
        }
    }
}
