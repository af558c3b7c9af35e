//! North American coupons: AI (8110) as its application guideline lays it out, and AI (8112), the
//! positive offer file.
//!
//! Fields come one after the other, many of them with a digit in front that says how long they are.
//! Houses of luxury issue few coupons; a scan may carry one all the same, and the rules are GS1's.

use super::Lint::{self, *};

/// What is left to read, all digits.
struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    fn new(data: &'a [u8]) -> Result<Fields<'a>, Lint> {
        if data.iter().all(u8::is_ascii_digit) {
            Ok(Fields { rest: data })
        } else {
            Err(NonDigitCharacter)
        }
    }

    /// One digit that must be one of `allowed`.
    fn digit(&mut self, allowed: &[u8], missing: Lint, invalid: Lint) -> Result<usize, Lint> {
        let (first, rest) = self.rest.split_first().ok_or(missing)?;
        if !allowed.contains(first) {
            return Err(invalid);
        }
        self.rest = rest;
        Ok(usize::from(first - b'0'))
    }

    fn take(&mut self, count: usize, truncated: Lint) -> Result<&'a [u8], Lint> {
        let (field, rest) = self.rest.split_at_checked(count).ok_or(truncated)?;
        self.rest = rest;
        Ok(field)
    }

    /// An optional field that begins with `sign`.
    fn opens(&mut self, sign: u8) -> bool {
        match self.rest.split_first() {
            Some((first, rest)) if *first == sign => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn end(self) -> Result<(), Lint> {
        if self.rest.is_empty() { Ok(()) } else { Err(CouponExcessData) }
    }
}

const ANY: &[u8] = b"0123456789";
/// Lengths of a company prefix, less six.
const PREFIX: &[u8] = b"0123456";
/// Lengths of an amount.
const AMOUNT: &[u8] = b"12345";
/// What a purchase must be.
const REQUIREMENT: &[u8] = b"012349";

/// AI (8110).
pub(super) fn code(data: &[u8]) -> Result<(), Lint> {
    let mut fields = Fields::new(data)?;
    let length = fields.digit(PREFIX, CouponMissingGcpVli, CouponInvalidGcpLength)?;
    fields.take(length + 6, CouponTruncatedGcp)?;
    fields.take(6, CouponTruncatedOfferCode)?;
    let length = fields.digit(AMOUNT, CouponMissingSaveValueVli, CouponInvalidSaveValueLength)?;
    fields.take(length, CouponTruncatedSaveValue)?;
    let length = fields.digit(
        AMOUNT,
        CouponMissing1stPurchaseRequirementVli,
        CouponInvalid1stPurchaseRequirementLength,
    )?;
    fields.take(length, CouponTruncated1stPurchaseRequirement)?;
    fields.digit(
        REQUIREMENT,
        CouponMissing1stPurchaseRequirementCode,
        CouponInvalid1stPurchaseRequirementCode,
    )?;
    fields.take(3, CouponTruncated1stPurchaseFamilyCode)?;
    if fields.opens(b'1') {
        fields.digit(
            b"0123",
            CouponMissingAdditionalPurchaseRulesCode,
            CouponInvalidAdditionalPurchaseRulesCode,
        )?;
        purchase(&mut fields, &SECOND)?;
    }
    if fields.opens(b'2') {
        purchase(&mut fields, &THIRD)?;
    }
    dates(&mut fields)?;
    if fields.opens(b'5') {
        let length = fields.digit(ANY, CouponMissingSerialNumberVli, NonDigitCharacter)?;
        fields.take(length + 6, CouponTruncatedSerialNumber)?;
    }
    if fields.opens(b'6') {
        let length = fields.digit(
            b"1234567",
            CouponMissingRetailerGcpOrGlnVli,
            CouponInvalidRetailerGcpOrGlnLength,
        )?;
        fields.take(length + 6, CouponTruncatedRetailerGcpOrGln)?;
    }
    if fields.opens(b'9') {
        fields.digit(b"01256", CouponMissingSaveValueCode, CouponInvalidSaveValueCode)?;
        fields.digit(
            b"012",
            CouponMissingSaveValueAppliesToItem,
            CouponInvalidSaveValueAppliesToItem,
        )?;
        fields.digit(ANY, CouponMissingStoreCouponFlag, NonDigitCharacter)?;
        fields.digit(b"01", CouponMissingDontMultiplyFlag, CouponInvalidDontMultiplyFlag)?;
    }
    fields.end()
}

/// What is said when a field of the second or third purchase is wrong.
struct Purchase {
    missing_length: Lint,
    invalid_length: Lint,
    truncated: Lint,
    missing_code: Lint,
    invalid_code: Lint,
    truncated_family: Lint,
    missing_prefix: Lint,
    invalid_prefix: Lint,
    truncated_prefix: Lint,
}

const SECOND: Purchase = Purchase {
    missing_length: CouponMissing2ndPurchaseRequirementVli,
    invalid_length: CouponInvalid2ndPurchaseRequirementLength,
    truncated: CouponTruncated2ndPurchaseRequirement,
    missing_code: CouponMissing2ndPurchaseRequirementCode,
    invalid_code: CouponInvalid2ndPurchaseRequirementCode,
    truncated_family: CouponTruncated2ndPurchaseFamilyCode,
    missing_prefix: CouponMissing2ndPurchaseGcpVli,
    invalid_prefix: CouponInvalid2ndPurchaseGcpLength,
    truncated_prefix: CouponTruncated2ndPurchaseGcp,
};

const THIRD: Purchase = Purchase {
    missing_length: CouponMissing3rdPurchaseRequirementVli,
    invalid_length: CouponInvalid3rdPurchaseRequirementLength,
    truncated: CouponTruncated3rdPurchaseRequirement,
    missing_code: CouponMissing3rdPurchaseRequirementCode,
    invalid_code: CouponInvalid3rdPurchaseRequirementCode,
    truncated_family: CouponTruncated3rdPurchaseFamilyCode,
    missing_prefix: CouponMissing3rdPurchaseGcpVli,
    invalid_prefix: CouponInvalid3rdPurchaseGcpLength,
    truncated_prefix: CouponTruncated3rdPurchaseGcp,
};

fn purchase(fields: &mut Fields<'_>, said: &Purchase) -> Result<(), Lint> {
    let length = fields.digit(AMOUNT, said.missing_length, said.invalid_length)?;
    fields.take(length, said.truncated)?;
    fields.digit(REQUIREMENT, said.missing_code, said.invalid_code)?;
    fields.take(3, said.truncated_family)?;
    // 9 says: the prefix of the first purchase
    match fields.digit(b"01234569", said.missing_prefix, said.invalid_prefix)? {
        9 => Ok(()),
        length => fields.take(length + 6, said.truncated_prefix).map(|_| ()),
    }
}

fn dates(fields: &mut Fields<'_>) -> Result<(), Lint> {
    let mut expires = None;
    if fields.opens(b'3') {
        let date = fields.take(6, CouponTooShortForExpirationDate)?;
        super::yymmdd(date).map_err(|_| CouponInvalidExipirationDate)?;
        expires = Some(date);
    }
    if fields.opens(b'4') {
        let starts = fields.take(6, CouponTooShortForStartDate)?;
        super::yymmdd(starts).map_err(|_| CouponInvalidStartDate)?;
        if expires.is_some_and(|expires| starts > expires) {
            return Err(CouponExpirationBeforeStart);
        }
    }
    Ok(())
}

/// AI (8112).
pub(super) fn offer(data: &[u8]) -> Result<(), Lint> {
    let mut fields = Fields::new(data)?;
    fields.digit(b"01", CouponMissingFormatCode, CouponInvalidFormatCode)?;
    let length = fields.digit(PREFIX, CouponMissingFunderVli, CouponInvalidFunderLength)?;
    fields.take(length + 6, CouponTruncatedFunder)?;
    fields.take(6, CouponTruncatedOfferCode)?;
    let length = fields.digit(ANY, CouponMissingSerialNumberVli, NonDigitCharacter)?;
    fields.take(length + 6, CouponTruncatedSerialNumber)?;
    fields.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coupon_is_read_field_by_field() {
        fn check(given: &str, expect: Result<(), Lint>) {
            assert_eq!(code(given.as_bytes()), expect, "{given}");
        }
        check("012345612345611110123", Ok(()));
        check("a12345612345611110123", Err(NonDigitCharacter));
        check("", Err(CouponMissingGcpVli));
        check("71234567890123", Err(CouponInvalidGcpLength));
        check("0123456123456", Err(CouponMissingSaveValueVli));
        check("0123456123456111101232115", Err(CouponInvalid3rdPurchaseRequirementCode));
        check("01234561234561111012321101230", Err(CouponTruncated3rdPurchaseGcp));
        check("0123456123456111101233200010", Err(CouponInvalidExipirationDate));
        check("01234561234561111012335006064500607", Err(CouponExpirationBeforeStart));
        check("01234561234561111012390002", Err(CouponInvalidDontMultiplyFlag));
        check("012345612345611110123900000", Err(CouponExcessData));
    }

    #[test]
    fn an_offer_is_read_field_by_field() {
        fn check(given: &str, expect: Result<(), Lint>) {
            assert_eq!(offer(given.as_bytes()), expect, "{given}");
        }
        check("001234561234560123456", Ok(()));
        check("201234561234560123456", Err(CouponInvalidFormatCode));
        check("07", Err(CouponInvalidFunderLength));
        check("00123456123456", Err(CouponMissingSerialNumberVli));
        check("0012345612345601234567", Err(CouponExcessData));
    }
}
