//! What a station writes so that a chip mirrors: the address file and its settings.
//!
//! Sources: NT4H2421Gx rev 3.0 sections 8.2.3.7 and 10.7.1 (ChangeFileSettings), NT4H2421Tx for
//! the tamper status, AN12196 rev 1.8 section 4.2, NFC Forum NDEF and URI RTD. An address is
//! planned as text with placeholders: `{picc}`, or `{uid}` and `{ctr}`; `{file:N}` for N
//! hexadecimal digits of encrypted data; `{tt}`; `{mac}`; and `{from}`, which takes no room, where
//! the MAC input starts. Sending it to a chip is [`super::messaging`].

mod plan;

pub use plan::{Plan, Written};

/// Why a plan or settings are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsError {
    /// The address does not begin with `https://`.
    Scheme,
    /// An unknown placeholder, one twice, or a brace without its other.
    Placeholder,
    /// No `{mac}`, or a chip whose MAC nobody can check: no proof at all.
    NoMac,
    /// Neither `{picc}` nor `{uid}` nor `{ctr}`, or encrypted and plain at once.
    Identity,
    /// Encrypted file data need UID and counter, lie between `{from}` and `{mac}`, and are a
    /// multiple of 32 digits.
    File,
    /// `{from}` stands behind `{mac}`.
    MacInputOrder,
    /// Longer than the file of the chip, 256 bytes.
    FileLength,
    /// A right that does not exist there.
    Right,
    /// Above 24 bits.
    Number,
    /// Settings that end too early, go on too long, or have bits that no chip has.
    Malformed,
}

impl SettingsError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SettingsError::Scheme => "address_scheme",
            SettingsError::Placeholder => "placeholder",
            SettingsError::NoMac => "no_mac",
            SettingsError::Identity => "identity",
            SettingsError::File => "file_data",
            SettingsError::MacInputOrder => "mac_input_order",
            SettingsError::FileLength => "file_length",
            SettingsError::Right => "access_right",
            SettingsError::Number => "number_range",
            SettingsError::Malformed => "settings_malformed",
        }
    }
}

/// Who may do something: the holder of a key, anybody, or nobody. One nibble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Whoever proved key 0 to 4.
    Key(u8),
    /// Anybody (`E`); for mirrored PICC data: in plain.
    Free,
    /// Nobody (`F`).
    Never,
}

impl Right {
    /// Reads a nibble.
    ///
    /// # Errors
    /// [`SettingsError::Right`].
    pub fn read(nibble: u8) -> Result<Right, SettingsError> {
        match nibble {
            0..=4 => Ok(Right::Key(nibble)),
            14 => Ok(Right::Free),
            15 => Ok(Right::Never),
            _ => Err(SettingsError::Right),
        }
    }

    /// Reads `0` to `4`, `E` or `F`.
    ///
    /// # Errors
    /// [`SettingsError::Right`].
    pub fn parse(text: &str) -> Result<Right, SettingsError> {
        let nibble = (text.len() == 1).then(|| u8::from_str_radix(text, 16).ok()).flatten();
        Right::read(nibble.ok_or(SettingsError::Right)?)
    }

    fn nibble(self) -> u8 {
        match self {
            Right::Key(number) => number.min(15),
            Right::Free => 14,
            Right::Never => 15,
        }
    }

    fn is_key(self) -> bool {
        matches!(self, Right::Key(0..=4))
    }
}

/// Settings of the address file, as ChangeFileSettings takes them. An offset is there exactly
/// when the chip expects it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSettings {
    /// Read, write, read and write, change.
    pub access: [Right; 4],
    /// How the file is read and written: 0 plain, 1 with MAC, 3 encrypted.
    pub communication: u8,
    /// What is mirrored; `None` switches mirroring off.
    pub mirror: Option<Mirror>,
}

/// What a chip mirrors (SDM). Offsets and lengths are bytes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mirror {
    /// The UID is mirrored.
    pub uid: bool,
    /// The counter is mirrored.
    pub counter: bool,
    /// SDMMetaRead: a key, or free for plain.
    pub meta: Right,
    /// SDMFileRead: the key behind the MAC.
    pub file: Right,
    /// SDMCtrRet: who may ask for the counter.
    pub counter_read: Right,
    /// UIDOffset.
    pub uid_offset: Option<u32>,
    /// SDMReadCtrOffset.
    pub counter_offset: Option<u32>,
    /// PICCDataOffset.
    pub picc_offset: Option<u32>,
    /// TTStatusOffset.
    pub tamper_offset: Option<u32>,
    /// SDMMACInputOffset and SDMMACOffset.
    pub mac: Option<(u32, u32)>,
    /// SDMENCOffset and SDMENCLength.
    pub encrypted: Option<(u32, u32)>,
    /// SDMReadCtrLimit: reading fails from there on.
    pub limit: Option<u32>,
}

const MIRRORED: u8 = 0x40;
const UID: u8 = 0x80;
const COUNTER: u8 = 0x40;
const LIMIT: u8 = 0x20;
const ENCRYPTED: u8 = 0x10;
const TAMPER: u8 = 0x08;
const ASCII: u8 = 0x01;

impl FileSettings {
    /// The data of ChangeFileSettings behind the number of the file.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let [read, write, both, change] = self.access.map(Right::nibble);
        let mirrored = if self.mirror.is_some() { MIRRORED } else { 0 };
        // two bytes, the less significant one first: read and write, change; then read, write
        let mut out =
            vec![mirrored | (self.communication & 3), both << 4 | change, read << 4 | write];
        let Some(mirror) = &self.mirror else { return out };
        let flags = [
            (mirror.uid, UID),
            (mirror.counter, COUNTER),
            (mirror.limit.is_some(), LIMIT),
            (mirror.encrypted.is_some(), ENCRYPTED),
            (mirror.tamper_offset.is_some(), TAMPER),
        ];
        let set = flags.iter().filter(|(on, _)| *on).fold(ASCII, |set, (_, flag)| set | flag);
        let rights = [mirror.meta, mirror.file, mirror.counter_read].map(Right::nibble);
        let [meta, file, counter_read] = rights;
        out.extend([set, 0xf0 | counter_read, meta << 4 | file]);
        let (input, mac) = mirror.mac.unzip();
        let (from, length) = mirror.encrypted.unzip();
        let numbers = [
            mirror.uid_offset,
            mirror.counter_offset,
            mirror.picc_offset,
            mirror.tamper_offset,
            input,
            from,
            length,
            mac,
            mirror.limit,
        ];
        for number in numbers.into_iter().flatten() {
            out.extend(number.to_le_bytes().iter().take(3));
        }
        out
    }

    /// Reads such data.
    ///
    /// # Errors
    /// [`SettingsError::Malformed`], [`SettingsError::Right`].
    pub fn read(data: &[u8]) -> Result<FileSettings, SettingsError> {
        let (&[option, low, high], rest) =
            data.split_first_chunk().ok_or(SettingsError::Malformed)?;
        if option & !(MIRRORED | 3) != 0 || option & 3 == 2 {
            return Err(SettingsError::Malformed);
        }
        let access = [
            Right::read(high >> 4)?,
            Right::read(high & 15)?,
            Right::read(low >> 4)?,
            Right::read(low & 15)?,
        ];
        let mut rest = rest;
        let mirror = if option & MIRRORED == 0 { None } else { Some(Mirror::read(&mut rest)?) };
        if !rest.is_empty() {
            return Err(SettingsError::Malformed);
        }
        Ok(FileSettings { access, communication: option & 3, mirror })
    }
}

impl Mirror {
    fn read(rest: &mut &[u8]) -> Result<Mirror, SettingsError> {
        let (&[set, low, high], after) =
            rest.split_first_chunk().ok_or(SettingsError::Malformed)?;
        *rest = after;
        if set & ASCII == 0 || set & 0x06 != 0 || low >> 4 != 15 {
            return Err(SettingsError::Malformed);
        }
        let (meta, file) = (Right::read(high >> 4)?, Right::read(high & 15)?);
        let has = |flag: u8| set & flag != 0;
        let plain = meta == Right::Free;
        let mut number = |there: bool| -> Result<Option<u32>, SettingsError> {
            if !there {
                return Ok(None);
            }
            let (&[a, b, c], after) = rest.split_first_chunk().ok_or(SettingsError::Malformed)?;
            *rest = after;
            Ok(Some(u32::from_le_bytes([a, b, c, 0])))
        };
        let uid_offset = number(has(UID) && plain)?;
        let counter_offset = number(has(COUNTER) && plain)?;
        let picc_offset = number(meta.is_key())?;
        let tamper_offset = number(has(TAMPER))?;
        let input = number(file.is_key())?;
        let from = number(file.is_key() && has(ENCRYPTED))?;
        let length = number(file.is_key() && has(ENCRYPTED))?;
        let mac = number(file.is_key())?;
        let limit = number(has(LIMIT))?;
        Ok(Mirror {
            uid: has(UID),
            counter: has(COUNTER),
            meta,
            file,
            counter_read: Right::read(low & 15)?,
            uid_offset,
            counter_offset,
            picc_offset,
            tamper_offset,
            mac: input.zip(mac),
            encrypted: from.zip(length),
            limit,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::hex;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn settings_are_read_and_written() {
        let check = |given: &str, expect: Result<(), SettingsError>| {
            let data = hex::bytes(given).expect("hex");
            let got = FileSettings::read(&data);
            assert_eq!(got.as_ref().map(|_| ()).map_err(|error| *error), expect, "{given}");
            if let Ok(settings) = got {
                assert_eq!(hex::upper(&settings.write()), given);
            }
        };
        check("4000E0C1F121200000430000430000", Ok(()));
        check("4000E0D1F12120000043000043000020000068000000", Err(SettingsError::Malformed));
        check("4000E0D1F121200000430000430000200000680000", Ok(()));
        check("0000E0", Ok(()));
        check("00", Err(SettingsError::Malformed));
        check("4000E0C0F121200000430000430000", Err(SettingsError::Malformed));
        check("40A0E0C1F121200000430000430000", Err(SettingsError::Right));
    }

    #[test]
    fn rights_stand_where_the_chip_reads_them() {
        let data = hex::bytes("4000E0C1F121200000430000430000").expect("hex");
        let settings = FileSettings::read(&data).expect("settings");
        assert_eq!(settings.access, [Right::Free, Right::Key(0), Right::Key(0), Right::Key(0)]);
        let mirror = settings.mirror.expect("mirrored");
        assert_eq!(
            [mirror.meta, mirror.file, mirror.counter_read],
            [Right::Key(2), Right::Key(1), Right::Key(1)]
        );
        assert_eq!((mirror.picc_offset, mirror.mac), (Some(0x20), Some((0x43, 0x43))));
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_again(data in prop::collection::vec(any::<u8>(), 0..40)) {
            if let Ok(settings) = FileSettings::read(&data) {
                prop_assert_eq!(settings.write(), data);
            }
        }
    }
}
