//! Bits one after the other, most significant first, as tags carry them.

use super::{Error, LONGEST};

/// Bits that are read from the front. At most four times [`LONGEST`] of them.
pub(super) struct Bits {
    bits: Vec<bool>,
    at: usize,
}

impl Bits {
    /// The bits of hexadecimal digits, capitals or not.
    pub(super) fn of_hex(text: &str) -> Result<Bits, Error> {
        if text.len() > LONGEST {
            return Err(Error::Length);
        }
        let mut bits = Vec::with_capacity(text.len() * 4);
        for digit in text.chars() {
            let digit = digit.to_digit(16).ok_or(Error::NotHex)?;
            bits.extend((0..4).rev().map(|place| digit >> place & 1 == 1));
        }
        Ok(Bits { bits, at: 0 })
    }

    /// How many there are, read or not.
    pub(super) fn len(&self) -> usize {
        self.bits.len()
    }

    /// The number that the next `count` bits are, at most 128.
    pub(super) fn number(&mut self, count: usize) -> Result<u128, Error> {
        let bits = self.bits.get(self.at..self.at + count).ok_or(Error::Length)?;
        self.at += count;
        Ok(bits.iter().fold(0, |number, bit| number << 1 | u128::from(*bit)))
    }

    /// Whether all that is left is zero.
    pub(super) fn rest_is_zero(&self) -> bool {
        self.bits.get(self.at..).unwrap_or_default().iter().all(|bit| !bit)
    }
}

/// Bits that are written.
#[derive(Default)]
pub(super) struct Writer {
    bits: Vec<bool>,
}

impl Writer {
    /// The last `count` bits of `number`, at most 128.
    pub(super) fn number(&mut self, number: u128, count: usize) {
        self.bits.extend((0..count).rev().map(|place| number >> place & 1 == 1));
    }

    /// Zeros up to `length` bits.
    pub(super) fn fill(&mut self, length: usize) {
        if self.bits.len() < length {
            self.bits.resize(length, false);
        }
    }

    /// Hexadecimal digits in capitals, the last filled up with zeros.
    pub(super) fn hex(&self) -> String {
        let digit = |bits: &[bool]| {
            (0..4).fold(0_usize, |digit, place| {
                digit << 1 | usize::from(bits.get(place).copied().unwrap_or_default())
            })
        };
        let digits = self.bits.chunks(4).map(digit);
        digits.map(|digit| char::from(b"0123456789ABCDEF"[digit & 15])).collect()
    }
}
