//! The tamper loop of the chip with that option: two characters, what ever was and what is.
//!
//! Source: NXP NT4H2421Tx section 9.3.6 and AN12196 rev 1.8 section 6.5. A weak sign: the loop is
//! measured only while the chip has power, so it can be opened and mended between two readings,
//! and nothing tells whether the loop is on the right article.

/// What the loop says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tamper {
    /// `CC`: closed, and never seen open.
    Closed,
    /// `OO`: open.
    Open,
    /// `OC`: closed, but it was open before.
    OpenedBefore,
    /// `II`: the option was never switched on.
    NotInitialised,
}

/// Why a status is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TamperError {
    /// Fewer than two characters.
    Length,
    /// A pair that no chip writes.
    Status,
}

impl TamperError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TamperError::Length => "tamper_length",
            TamperError::Status => "tamper_status",
        }
    }
}

impl Tamper {
    /// Reads the two characters, the lasting one first.
    ///
    /// # Errors
    /// [`TamperError::Status`] for every other pair: the lasting status never returns to closed,
    /// so `CO` is impossible.
    pub fn read(pair: [u8; 2]) -> Result<Tamper, TamperError> {
        match &pair {
            b"CC" => Ok(Tamper::Closed),
            b"OO" => Ok(Tamper::Open),
            b"OC" => Ok(Tamper::OpenedBefore),
            b"II" => Ok(Tamper::NotInitialised),
            _ => Err(TamperError::Status),
        }
    }

    /// Reads the first two bytes of decrypted file data, where the status usually stands.
    ///
    /// # Errors
    /// [`TamperError::Length`], [`TamperError::Status`].
    pub fn of_file_data(data: &[u8]) -> Result<Tamper, TamperError> {
        Tamper::read(*data.first_chunk().ok_or(TamperError::Length)?)
    }

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Tamper::Closed => "closed",
            Tamper::Open => "open",
            Tamper::OpenedBefore => "opened_before",
            Tamper::NotInitialised => "not_initialised",
        }
    }

    /// Nobody has opened the loop, as far as the chip could see.
    #[must_use]
    pub fn intact(self) -> bool {
        self == Tamper::Closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_known_or_refused() {
        let check = |given: &[u8], expect: Result<Tamper, TamperError>| {
            assert_eq!(Tamper::of_file_data(given), expect, "{given:?}");
        };
        check(b"CCaaaa", Ok(Tamper::Closed));
        check(b"OO", Ok(Tamper::Open));
        check(b"OC", Ok(Tamper::OpenedBefore));
        check(b"II", Ok(Tamper::NotInitialised));
        check(b"C", Err(TamperError::Length));
        let pairs = (0..=u16::MAX).filter(|pair| Tamper::read(pair.to_be_bytes()).is_ok());
        assert_eq!(pairs.count(), 4);
        assert!(Tamper::Closed.intact() && !Tamper::OpenedBefore.intact());
    }
}
