//! Bitstring Status List 1.0 (W3C): one position of a long list says whether a credential still
//! stands.
//!
//! A list is gzip in multibase base64url; position 0 is its left-most bit. It has at least 131,072
//! positions, so that reading it tells nobody which one was meant, and it is never unpacked beyond
//! a limit that the reader sets.
//!
//! Not here: fetching a list and checking its own proof (`integrity`, `bundle`).

use super::multibase;
use flate2::{Compression, GzBuilder, bufread::GzDecoder};
use jiff::Timestamp;
use serde_json::Value;
use std::io::{Read, Write};

/// Fewest positions of a list (section 6.1).
pub const MIN_ENTRIES: usize = 131_072;
/// Longest list that is unpacked when nothing else is said, in bytes: 67 million positions.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// Most bits of one position.
pub const MAX_SIZE: u8 = 16;

/// Why a status is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusError {
    /// The list is not at hand.
    Retrieval,
    /// The list or the entry is not what it should be.
    Verification,
    /// Fewer positions than a list has.
    ListLength,
    /// A position outside the list, or a size outside its range.
    Range,
    /// Larger unpacked than the limit.
    ResourceLimit,
}

impl StatusError {
    /// Its stable code, the specification's name of the error (section 3.5).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            StatusError::Retrieval => "status_retrieval_error",
            StatusError::Verification => "status_verification_error",
            StatusError::ListLength => "status_list_length_error",
            StatusError::Range => "range_error",
            StatusError::ResourceLimit => "resource_limit",
        }
    }
}

/// An unpacked list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusList {
    bytes: Vec<u8>,
    size: u8,
}

impl StatusList {
    /// A list where every position is 0, with `size` bits each.
    ///
    /// # Errors
    /// [`StatusError::ListLength`], [`StatusError::Range`], [`StatusError::ResourceLimit`].
    pub fn empty(entries: usize, size: u8) -> Result<StatusList, StatusError> {
        if !(1..=MAX_SIZE).contains(&size) {
            return Err(StatusError::Range);
        }
        if entries < MIN_ENTRIES {
            return Err(StatusError::ListLength);
        }
        let bits = entries.checked_mul(usize::from(size)).ok_or(StatusError::ResourceLimit)?;
        if bits.div_ceil(8) > MAX_BYTES {
            return Err(StatusError::ResourceLimit);
        }
        Ok(StatusList { bytes: vec![0; bits.div_ceil(8)], size })
    }

    /// Unpacks `encodedList`, at most `limit` bytes of it.
    ///
    /// # Errors
    /// [`StatusError`].
    pub fn decode(encoded: &str, size: u8, limit: usize) -> Result<StatusList, StatusError> {
        if !(1..=MAX_SIZE).contains(&size) {
            return Err(StatusError::Range);
        }
        if encoded.len() > limit.saturating_mul(2) {
            return Err(StatusError::ResourceLimit);
        }
        let packed = encoded
            .strip_prefix('u')
            .and_then(|text| multibase::base64url(text.trim_end_matches('=')))
            .ok_or(StatusError::Verification)?;
        let mut decoder = GzDecoder::new(packed.as_slice());
        let mut bytes = Vec::new();
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        decoder
            .by_ref()
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(|_| StatusError::Verification)?;
        if bytes.len() > limit {
            return Err(StatusError::ResourceLimit);
        }
        if !decoder.into_inner().is_empty() {
            return Err(StatusError::Verification);
        }
        let list = StatusList { bytes, size };
        if list.entries() < MIN_ENTRIES { Err(StatusError::ListLength) } else { Ok(list) }
    }

    /// Packs the list. The same list gives the same text.
    ///
    /// # Errors
    /// [`StatusError::ResourceLimit`] if nothing could be written.
    pub fn encode(&self) -> Result<String, StatusError> {
        let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
        encoder.write_all(&self.bytes).map_err(|_| StatusError::ResourceLimit)?;
        let packed = encoder.finish().map_err(|_| StatusError::ResourceLimit)?;
        Ok(multibase::base64url_prefixed(&packed))
    }

    /// How many positions it has.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.bytes.len().saturating_mul(8) / usize::from(self.size.max(1))
    }

    /// Bits of one position.
    #[must_use]
    pub fn size(&self) -> u8 {
        self.size
    }

    /// Length unpacked, bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The value at a position; the first bit of a position is its highest.
    ///
    /// # Errors
    /// [`StatusError::Range`].
    pub fn get(&self, index: u64) -> Result<u32, StatusError> {
        let from = self.first_bit(index)?;
        let mut value = 0;
        for bit in from..from + usize::from(self.size) {
            let byte = self.bytes.get(bit / 8).ok_or(StatusError::Range)?;
            value = value << 1 | u32::from(byte >> (7 - bit % 8) & 1);
        }
        Ok(value)
    }

    /// Sets the value at a position.
    ///
    /// # Errors
    /// [`StatusError::Range`], also for a value that its bits cannot hold.
    pub fn set(&mut self, index: u64, value: u32) -> Result<(), StatusError> {
        let from = self.first_bit(index)?;
        if value >> self.size != 0 {
            return Err(StatusError::Range);
        }
        for (place, bit) in (from..from + usize::from(self.size)).enumerate() {
            let one = value >> (usize::from(self.size) - 1 - place) & 1 == 1;
            let byte = self.bytes.get_mut(bit / 8).ok_or(StatusError::Range)?;
            let mask = 1 << (7 - bit % 8);
            *byte = if one { *byte | mask } else { *byte & !mask };
        }
        Ok(())
    }

    /// Every position that is not 0, with its value.
    pub fn set_entries(&self) -> impl Iterator<Item = (u64, u32)> + '_ {
        let size = usize::from(self.size.max(1));
        let mut next = 0;
        // Most bytes are 0 and nothing is set in them.
        let set = self.bytes.iter().enumerate().filter(|(_, byte)| **byte != 0);
        set.flat_map(move |(place, _)| {
            let range = usize::max(next, place * 8 / size)..(place * 8 + 7) / size + 1;
            next = usize::max(next, range.end);
            range
        })
        .filter_map(|index| {
            let index = u64::try_from(index).ok()?;
            self.get(index).ok().filter(|value| *value != 0).map(|value| (index, value))
        })
    }

    fn first_bit(&self, index: u64) -> Result<usize, StatusError> {
        let index = usize::try_from(index).map_err(|_| StatusError::Range)?;
        if index < self.entries() {
            Ok(index.saturating_mul(usize::from(self.size)))
        } else {
            Err(StatusError::Range)
        }
    }
}

/// Reads `statusListIndex`: decimal text of a whole number that is not negative. A number is taken
/// too, as some issuers write one.
///
/// # Errors
/// [`StatusError::Range`] for a number below 0 or beyond counting, else
/// [`StatusError::Verification`].
pub fn index(value: &Value) -> Result<u64, StatusError> {
    match value {
        Value::Number(number) => number.as_u64().ok_or(StatusError::Range),
        Value::String(text) => {
            let digits = text.strip_prefix('-').unwrap_or(text);
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(StatusError::Verification);
            }
            text.parse().map_err(|_| StatusError::Range)
        }
        _ => Err(StatusError::Verification),
    }
}

/// What a list says about a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// `revocation`, `suspension`, `message` or `refresh`.
    pub purpose: String,
    /// The value; 0 is not set.
    pub value: u32,
    /// The message of the value, where the entry has messages.
    pub message: Option<String>,
}

impl Status {
    /// Whether the credential stands: nothing is revoked or suspended.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.value == 0 || !matches!(self.purpose.as_str(), "revocation" | "suspension")
    }
}

/// Looks up a credential's `credentialStatus` entry in the list credential (section 3.2), whose
/// proof was checked before.
///
/// # Errors
/// [`StatusError`].
pub fn look_up(
    entry: &Value,
    list: &Value,
    now: Timestamp,
    limit: usize,
) -> Result<Status, StatusError> {
    let wrong = StatusError::Verification;
    if entry["type"].as_str() != Some("BitstringStatusListEntry") {
        return Err(wrong);
    }
    let purpose = entry["statusPurpose"].as_str().ok_or(wrong)?;
    let subject = &list["credentialSubject"];
    let has = |value: &Value, wanted: &str| match value {
        Value::Array(all) => all.iter().any(|one| one.as_str() == Some(wanted)),
        one => one.as_str() == Some(wanted),
    };
    if !has(&list["type"], "BitstringStatusListCredential")
        || !has(&subject["type"], "BitstringStatusList")
        || !has(&subject["statusPurpose"], purpose)
    {
        return Err(wrong);
    }
    let address = entry["statusListCredential"].as_str().ok_or(wrong)?;
    if list["id"].as_str().is_some_and(|id| id != address) {
        return Err(wrong);
    }
    let bound = |name: &str| -> Result<Option<Timestamp>, StatusError> {
        list[name].as_str().map(|text| text.parse().map_err(|_| wrong)).transpose()
    };
    if bound("validFrom")?.is_some_and(|from| from > now)
        || bound("validUntil")?.is_some_and(|until| until < now)
    {
        return Err(wrong);
    }
    let size = match &entry["statusSize"] {
        Value::Null => 1,
        size => size.as_u64().and_then(|size| u8::try_from(size).ok()).ok_or(StatusError::Range)?,
    };
    let index = index(&entry["statusListIndex"])?;
    let encoded = subject["encodedList"].as_str().ok_or(wrong)?;
    let value = StatusList::decode(encoded, size, limit)?.get(index)?;
    let message = entry["statusMessages"].as_array().and_then(|messages| {
        let is = |message: &&Value| {
            let status = message["status"].as_str().and_then(|text| text.strip_prefix("0x"));
            status.and_then(|digits| u32::from_str_radix(digits, 16).ok()) == Some(value)
        };
        messages.iter().find(is)?["message"].as_str().map(str::to_owned)
    });
    Ok(Status { purpose: purpose.to_owned(), value, message })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    /// The list of the specification, where nothing is set.
    const EMPTY: &str = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

    #[test]
    fn lists_are_read_or_refused() {
        let check = |given: &str, limit: usize, expect: Result<usize, StatusError>| {
            let got = StatusList::decode(given, 1, limit).map(|list| list.entries());
            assert_eq!(got, expect, "{given}");
        };
        check(EMPTY, MAX_BYTES, Ok(MIN_ENTRIES));
        check(EMPTY, 16 * 1024, Ok(MIN_ENTRIES));
        check(EMPTY, 16 * 1024 - 1, Err(StatusError::ResourceLimit));
        check(&EMPTY[1..], MAX_BYTES, Err(StatusError::Verification));
        check(&EMPTY[..EMPTY.len() - 8], MAX_BYTES, Err(StatusError::Verification));
        check("u", MAX_BYTES, Err(StatusError::Verification));
        assert_eq!(StatusList::decode(EMPTY, 0, MAX_BYTES), Err(StatusError::Range));
        assert_eq!(StatusList::decode(EMPTY, 2, MAX_BYTES), Err(StatusError::ListLength));
        assert_eq!(StatusList::empty(1000, 1), Err(StatusError::ListLength));
    }

    #[test]
    fn positions_are_whole_numbers() {
        let check = |given: Value, expect: Result<u64, StatusError>| {
            assert_eq!(index(&given), expect, "{given}");
        };
        check(json!("94567"), Ok(94567));
        check(json!(5), Ok(5));
        check(json!(-1), Err(StatusError::Range));
        check(json!("-1"), Err(StatusError::Range));
        check(json!("99999999999999999999"), Err(StatusError::Range));
        check(json!("1.5"), Err(StatusError::Verification));
        check(json!(""), Err(StatusError::Verification));
    }

    #[test]
    fn an_entry_is_looked_up_in_its_own_list() {
        let mut list = StatusList::empty(MIN_ENTRIES, 1).expect("a list");
        list.set(7, 1).expect("in range");
        let credential = json!({
            "id": "https://house.example/status/1",
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "validUntil": "2026-12-31T00:00:00Z",
            "credentialSubject": {"type": "BitstringStatusList", "statusPurpose": "revocation",
                "encodedList": list.encode().expect("packed")}});
        let check = |change: &dyn Fn(&mut Value), expect: Result<u32, StatusError>| {
            let mut entry = json!({"type": "BitstringStatusListEntry",
                "statusPurpose": "revocation", "statusListIndex": "7",
                "statusListCredential": "https://house.example/status/1"});
            change(&mut entry);
            let now = "2026-06-01T00:00:00Z".parse().expect("an instant");
            let got = look_up(&entry, &credential, now, MAX_BYTES).map(|status| status.value);
            assert_eq!(got, expect, "{entry}");
        };
        check(&|_| {}, Ok(1));
        check(&|e| e["statusListIndex"] = json!("8"), Ok(0));
        check(&|e| e["statusListIndex"] = json!("131072"), Err(StatusError::Range));
        check(&|e| e["statusPurpose"] = json!("suspension"), Err(StatusError::Verification));
        check(&|e| e["statusListCredential"] = json!("x"), Err(StatusError::Verification));
        check(&|e| e["type"] = json!("x"), Err(StatusError::Verification));
        let late = "2027-01-01T00:00:00Z".parse().expect("an instant");
        let entry = json!({"type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": "7", "statusListCredential": "https://house.example/status/1"});
        let got = look_up(&entry, &credential, late, MAX_BYTES);
        assert_eq!(got, Err(StatusError::Verification));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn what_is_set_is_read(
            size in 1u8..=MAX_SIZE,
            places in proptest::collection::btree_map(0u64..131_072, any::<u32>(), 0..20),
        ) {
            let mut list = StatusList::empty(MIN_ENTRIES, size).map_err(|_| TestCaseError::fail("x"))?;
            let mut wanted = Vec::new();
            for (place, value) in places {
                let value = value & ((1 << size) - 1);
                prop_assert_eq!(list.set(place, value), Ok(()));
                if value != 0 { wanted.push((place, value)); }
            }
            let text = list.encode().map_err(|_| TestCaseError::fail("packed"))?;
            let again = StatusList::decode(&text, size, MAX_BYTES);
            prop_assert_eq!(again.as_ref(), Ok(&list));
            prop_assert_eq!(list.set_entries().collect::<Vec<_>>(), wanted);
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,200}", size in any::<u8>()) {
            let _read = StatusList::decode(&text, size, 1 << 20);
        }
    }
}
