//! Secure messaging (EV2) with a chip, so that a station can be told what to send.
//!
//! Sources: NXP AN12196 rev 1.8 sections 5 and 6, NT4H2421Gx rev 3.0 section 9.1. Session keys out
//! of an authentication, commands with MAC or encrypted, answers checked, and the cryptogram of a
//! change of key. AES mode. Randomness comes from the caller; no reader of chips is spoken to.

mod handshake;
mod keys;

pub use handshake::{Handshake, Opening};
pub use keys::{change_key_data, jamcrc};

use super::block::{
    Block, Key, ShortMac, cbc_decrypt, cbc_encrypt, cmac, cmac_of, encrypt_block, pad, shorten,
    unpad,
};
use super::lrp::Lrp;
use subtle::ConstantTimeEq;

/// The most data of one command in bytes.
pub const MOST_DATA: usize = 248;

/// Why a message is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageError {
    /// Shorter or longer than it can be.
    Length,
    /// The chip answered with another status than success.
    Status,
    /// The MAC of an answer is wrong.
    BadMac,
    /// The padding of decrypted data is wrong.
    Padding,
    /// The chip did not return the random number it was sent: it does not know the key.
    Authentication,
    /// The counter of commands is at its end.
    CounterEnd,
    /// The chip has keys 0 to 4.
    KeyNumber,
}

impl MessageError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            MessageError::Length => "message_length",
            MessageError::Status => "message_status",
            MessageError::BadMac => "bad_mac",
            MessageError::Padding => "bad_padding",
            MessageError::Authentication => "authentication",
            MessageError::CounterEnd => "counter_end",
            MessageError::KeyNumber => "key_number",
        }
    }
}

/// The two keys of one session.
#[derive(Clone, Debug)]
pub struct SessionKeys {
    /// KSesAuthENC.
    pub enc: Key,
    /// KSesAuthMAC.
    pub mac: Key,
}

impl SessionKeys {
    /// The session vectors SV1 and SV2 (section 9.1.7), 32 bytes each.
    #[must_use]
    pub fn vectors(rnd_a: &Block, rnd_b: &Block) -> [[u8; 32]; 2] {
        [[0xa5, 0x5a], [0x5a, 0xa5]].map(|label| {
            let mut mixed = *rnd_a;
            for (byte, with) in mixed.iter_mut().skip(2).zip(&rnd_b[..6]) {
                *byte ^= with;
            }
            let tail = rnd_b[6..].iter().chain(&rnd_a[8..]);
            let parts = label.iter().chain(&[0, 1, 0, 0x80]).chain(&mixed[..8]).chain(tail);
            let mut vector = [0; 32];
            for (byte, given) in vector.iter_mut().zip(parts) {
                *byte = *given;
            }
            vector
        })
    }

    /// Makes them from the key of the authentication and both random numbers.
    #[must_use]
    pub fn new(key: &Key, rnd_a: &Block, rnd_b: &Block) -> SessionKeys {
        let [enc, mac] = SessionKeys::vectors(rnd_a, rnd_b).map(|vector| cmac(key, &vector));
        SessionKeys { enc: Key::new(enc), mac: Key::new(mac) }
    }

    /// The session master of LRP mode (section 9.2.5), of which the updated key 0 makes MACs and
    /// the updated key 1 encrypts.
    #[must_use]
    pub fn lrp_master(key: &Key, rnd_a: &Block, rnd_b: &Block) -> Key {
        let [_, vector] = SessionKeys::vectors(rnd_a, rnd_b);
        // the same mixture of random numbers between other ends
        let mut lrp = [0; 32];
        let mixed = vector.iter().skip(6).take(26);
        let parts = [0, 1, 0, 0x80];
        for (byte, given) in lrp.iter_mut().zip(parts.iter().chain(mixed).chain(&[0x96, 0x69])) {
            *byte = *given;
        }
        Key::new(Lrp::new(key).cmac(&lrp))
    }
}

/// An open session: what it takes to write the next command and to read its answer.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its keys.
    pub keys: SessionKeys,
    /// The transaction identifier, as the chip sent it.
    pub ti: [u8; 4],
    /// Commands so far.
    pub counter: u16,
}

/// One command as it goes to the chip, and what was computed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// What the MAC counts over.
    pub mac_input: Vec<u8>,
    /// The shortened MAC.
    pub mac: ShortMac,
    /// The encrypted data; empty when the command has none.
    pub encrypted: Vec<u8>,
    /// `90 CMD 00 00 Lc header data MAC 00`.
    pub apdu: Vec<u8>,
}

impl Session {
    /// The first vector of CBC for data to the chip (`A55A`) or from it (`5AA5`, where the counter
    /// is that after the command).
    #[must_use]
    pub fn iv(&self, label: [u8; 2], counter: u16) -> Block {
        let mut block = [0; 16];
        let parts = [label.as_slice(), &self.ti, &counter.to_le_bytes()];
        for (byte, given) in block.iter_mut().zip(parts.into_iter().flatten()) {
            *byte = *given;
        }
        encrypt_block(&self.keys.enc, &block)
    }

    /// A command whose data go in clear with a MAC behind (CommMode.MAC). The counter goes up.
    ///
    /// # Errors
    /// [`MessageError::Length`], [`MessageError::CounterEnd`].
    pub fn command_mac(
        &mut self,
        code: u8,
        header: &[u8],
        data: &[u8],
    ) -> Result<Command, MessageError> {
        self.command(code, header, data, Vec::new())
    }

    /// A command whose data are encrypted (CommMode.Full). No data stay no data. The counter goes
    /// up.
    ///
    /// # Errors
    /// [`MessageError::Length`], [`MessageError::CounterEnd`].
    pub fn command_full(
        &mut self,
        code: u8,
        header: &[u8],
        data: &[u8],
    ) -> Result<Command, MessageError> {
        let mut encrypted = data.to_vec();
        if !data.is_empty() {
            pad(&mut encrypted);
            cbc_encrypt(&self.keys.enc, &self.iv([0xa5, 0x5a], self.counter), &mut encrypted);
        }
        self.command(code, header, &[], encrypted)
    }

    fn command(
        &mut self,
        code: u8,
        header: &[u8],
        data: &[u8],
        encrypted: Vec<u8>,
    ) -> Result<Command, MessageError> {
        let next = self.counter.checked_add(1).ok_or(MessageError::CounterEnd)?;
        let counter = self.counter.to_le_bytes();
        let mac_input = [&[code], counter.as_slice(), &self.ti, header, data, &encrypted].concat();
        let mac = shorten(&cmac(&self.keys.mac, &mac_input));
        let length = header.len() + data.len() + encrypted.len() + mac.len();
        let length = u8::try_from(length).map_err(|_| MessageError::Length)?;
        if usize::from(length) > MOST_DATA + mac.len() {
            return Err(MessageError::Length);
        }
        let apdu = [&[0x90, code, 0, 0, length], header, data, &encrypted, &mac, &[0]].concat();
        self.counter = next;
        Ok(Command { mac_input, mac, encrypted, apdu })
    }

    /// Checks an answer `data MAC 91 00` to the command before and gives its data, decrypted when
    /// `full`.
    ///
    /// # Errors
    /// [`MessageError::Length`], [`MessageError::Status`], [`MessageError::BadMac`],
    /// [`MessageError::Padding`].
    pub fn answer(&self, answer: &[u8], full: bool) -> Result<Vec<u8>, MessageError> {
        let (body, status) = answer.split_last_chunk::<2>().ok_or(MessageError::Length)?;
        if status != &[0x91, 0x00] {
            return Err(MessageError::Status);
        }
        if body.len() > 256 {
            return Err(MessageError::Length);
        }
        let (data, mac) = body.split_last_chunk::<8>().ok_or(MessageError::Length)?;
        let counter = self.counter.to_le_bytes();
        let wanted = cmac_of(&self.keys.mac, &[&status[1..], &counter, &self.ti, data]);
        if !bool::from(shorten(&wanted).ct_eq(mac)) {
            return Err(MessageError::BadMac);
        }
        if !full || data.is_empty() {
            return Ok(data.to_vec());
        }
        if !data.len().is_multiple_of(16) {
            return Err(MessageError::Length);
        }
        let mut clear = data.to_vec();
        cbc_decrypt(&self.keys.enc, &self.iv([0x5a, 0xa5], self.counter), &mut clear);
        unpad(&clear).map(<[u8]>::to_vec).ok_or(MessageError::Padding)
    }

    /// ChangeKey (C4). `old` is the present value, which counts only when another key than the one
    /// of this session is changed; `current` is the key of the session.
    ///
    /// # Errors
    /// [`MessageError::KeyNumber`], [`MessageError::CounterEnd`].
    pub fn change_key(
        &mut self,
        number: u8,
        current: u8,
        old: &Key,
        new: &Key,
        version: u8,
    ) -> Result<Command, MessageError> {
        if number > 4 || current > 4 {
            return Err(MessageError::KeyNumber);
        }
        let old = (number != current).then_some(old);
        let data = change_key_data(old, new, version);
        self.command_full(0xc4, &[number], &data)
    }

    /// ChangeFileSettings (5F) of a file; `settings` as [`super::settings`] writes them.
    ///
    /// # Errors
    /// [`MessageError::Length`], [`MessageError::CounterEnd`].
    pub fn change_file_settings(
        &mut self,
        file: u8,
        settings: &[u8],
    ) -> Result<Command, MessageError> {
        self.command_full(0x5f, &[file], settings)
    }

    /// GetCardUID (51), which gives the UID even where the chip shows a random one.
    ///
    /// # Errors
    /// [`MessageError::CounterEnd`].
    pub fn get_uid(&mut self) -> Result<Command, MessageError> {
        self.command_mac(0x51, &[], &[])
    }
}

#[cfg(test)]
mod tests {
    use super::super::hex;
    use super::*;
    use proptest::prelude::*;

    fn session(enc: &str, mac: &str, ti: &str, counter: u16) -> Session {
        let key = |text| Key::parse(text).expect("a key");
        let ti = hex::read(ti.as_bytes()).expect("hex");
        Session { keys: SessionKeys { enc: key(enc), mac: key(mac) }, ti, counter }
    }

    #[test]
    fn a_uid_is_asked_for_and_read() {
        let mut session = session(
            "2B4D963C014DC36F24F69A50A394F875",
            "379D32130CE61705DD5FD8C36B95D764",
            "DF055522",
            0,
        );
        let command = session.get_uid().expect("a command");
        assert_eq!(hex::upper(&command.apdu), "90510000088E2C155ADDA99BE300");
        let answer = "70756055688505B52A5E26E59E329CD6595F672298EA41B79100";
        let answer = hex::bytes(answer).expect("hex");
        let uid = session.answer(&answer, true).map(|uid| hex::upper(&uid));
        assert_eq!(uid.as_deref(), Ok("04958CAA5C5E80"));
        for at in 0..answer.len() {
            let mut flipped = answer.clone();
            flipped[at] ^= 1;
            assert!(session.answer(&flipped, true).is_err());
        }
    }

    #[test]
    fn a_key_is_changed_as_in_an12196() {
        let mut session = session(
            "4CF3CB41A22583A61E89B158D252FC53",
            "5529860B2FC5FB6154B7F28361D30BF9",
            "7614281A",
            2,
        );
        let new = Key::parse("F3847D627727ED3BC9C4CC050489B966").expect("a key");
        let command = session.change_key(2, 0, &Key::FACTORY, &new, 1).expect("a command");
        let apdu = "90C4000029022CF362B7BF4311FF3BE1DAA295E8C68DE09050560D19B9E16C2393AE9CD1FA\
            C75D0CE20BCD1D06E600";
        assert_eq!(hex::upper(&command.apdu), apdu);
        assert_eq!(session.counter, 3);
        let wrong = session.change_key(5, 0, &Key::FACTORY, &new, 1);
        assert_eq!(wrong, Err(MessageError::KeyNumber));
    }

    #[test]
    fn a_file_is_written_encrypted() {
        let mut session = session(
            "7A93D6571E4B180FCA6AC90C9A7488D4",
            "FC4AF159B62E549B5812394CAB1918CC",
            "7614281A",
            0,
        );
        let header = [3, 0, 0, 0, 10, 0, 0];
        let command = session.command_full(0x8d, &header, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        let apdu = "908D00001F030000000A00006B5E6804909962FC4E3FF5522CF0F8436C0C53315B9C73AA00";
        assert_eq!(command.map(|command| hex::upper(&command.apdu)).as_deref(), Ok(apdu));
        let answer = hex::bytes("C26D236E4A7C046D9100").expect("hex");
        assert_eq!(session.answer(&answer, true), Ok(Vec::new()));
    }

    #[test]
    fn a_session_of_the_other_mode_has_one_master() {
        let block = |text: &str| hex::read(text.as_bytes()).expect("hex");
        let rnd_a: Block = block("74D7DF6A2CEC0B72B412DE0D2B1117E6");
        let rnd_b: Block = block("56109A31977C855319CD4618C9D2AED2");
        let master = SessionKeys::lrp_master(&Key::FACTORY, &rnd_a, &rnd_b);
        let proof = Lrp::new(&master).cmac(&[rnd_a, rnd_b].concat());
        assert_eq!(hex::lower(&proof), "189b59dcedc31a3d3f38ef8d4810b3b4");
    }

    proptest! {
        #[test]
        fn any_answer_is_looked_at(answer in prop::collection::vec(any::<u8>(), 0..300), full: bool) {
            let session = session(&"00".repeat(16), &"11".repeat(16), "00000000", 1);
            prop_assert!(session.answer(&answer, full).is_err());
        }

        #[test]
        fn encrypted_data_go_round(data in prop::collection::vec(any::<u8>(), 1..100)) {
            let mut session = session(&"00".repeat(16), &"11".repeat(16), "01020304", 7);
            let iv = session.iv([0xa5, 0x5a], 7);
            let command = session.command_full(0x8d, &[2], &data).expect("a command");
            let mut clear = command.encrypted;
            cbc_decrypt(&session.keys.enc, &iv, &mut clear);
            prop_assert_eq!(unpad(&clear), Some(data.as_slice()));
        }
    }
}
