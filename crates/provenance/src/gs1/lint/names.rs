//! Names of the linters of the GS1 Barcode Syntax Dictionary and of what they find.
//!
//! The dictionary and its reference linters chose the words, spelling included; here they are written
//! in small letters. What each rule does stands in the file above.

macro_rules! named {
    ($(#[$about:meta])* $kind:ident { $($variant:ident = $name:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $kind {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl $kind {
            /// Stable name.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $($kind::$variant => $name,)* }
            }

            /// The one of that name.
            #[must_use]
            pub fn named(name: &str) -> Option<$kind> {
                match name { $($name => Some($kind::$variant),)* _ => None }
            }
        }
    };
}

named! {
    /// Why a part of a value breaks its rules; the names say what is wrong.
    Lint {
        NonDigitCharacter = "non_digit_character",
        InvalidCset82Character = "invalid_cset82_character",
        InvalidCset39Character = "invalid_cset39_character",
        InvalidCset32Character = "invalid_cset32_character",
        InvalidCset64Character = "invalid_cset64_character",
        InvalidCset64Padding = "invalid_cset64_padding",
        IncorrectCheckDigit = "incorrect_check_digit",
        TooShortForCheckDigit = "too_short_for_check_digit",
        IncorrectCheckPair = "incorrect_check_pair",
        TooShortForCheckPair = "too_short_for_check_pair",
        TooShortForGcp = "too_short_for_gcp",
        InvalidGcpPrefix = "invalid_gcp_prefix",
        ImporterIdxMustBeOneCharacter = "importer_idx_must_be_one_character",
        InvalidImportIdxCharacter = "invalid_import_idx_character",
        IllegalZeroValue = "illegal_zero_value",
        NotZero = "not_zero",
        IllegalZeroPrefix = "illegal_zero_prefix",
        NotZeroOrOne = "not_zero_or_one",
        InvalidWindingDirection = "invalid_winding_direction",
        NotIso3166 = "not_iso3166",
        NotIso3166Or999 = "not_iso3166_or_999",
        NotIso3166Alpha2 = "not_iso3166_alpha2",
        NotIso4217 = "not_iso4217",
        IbanTooShort = "iban_too_short",
        IbanTooLong = "iban_too_long",
        InvalidIbanCharacter = "invalid_iban_character",
        IllegalIbanCountryCode = "illegal_iban_country_code",
        IncorrectIbanChecksum = "incorrect_iban_checksum",
        DateTooShort = "date_too_short",
        DateTooLong = "date_too_long",
        IllegalMonth = "illegal_month",
        IllegalDay = "illegal_day",
        IllegalHour = "illegal_hour",
        IllegalMinute = "illegal_minute",
        IllegalSecond = "illegal_second",
        HourTooShort = "hour_too_short",
        HourTooLong = "hour_too_long",
        MinuteTooShort = "minute_too_short",
        MinuteTooLong = "minute_too_long",
        SecondTooShort = "second_too_short",
        SecondTooLong = "second_too_long",
        HourWithMinuteTooShort = "hour_with_minute_too_short",
        HourWithMinuteTooLong = "hour_with_minute_too_long",
        InvalidLengthForPieceOfTotal = "invalid_length_for_piece_of_total",
        ZeroPieceNumber = "zero_piece_number",
        ZeroTotalPieces = "zero_total_pieces",
        PieceNumberExceedsTotal = "piece_number_exceeds_total",
        InvalidPercentSequence = "invalid_percent_sequence",
        InvalidLatitude = "invalid_latitude",
        InvalidLongitude = "invalid_longitude",
        LatitudeInvalidLength = "latitude_invalid_length",
        LongitudeInvalidLength = "longitude_invalid_length",
        InvalidMediaType = "invalid_media_type",
        InvalidPackageType = "invalid_package_type",
        NotHyphen = "not_hyphen",
        InvalidBiologicalSexCode = "invalid_biological_sex_code",
        PositionInSequenceMalformed = "position_in_sequence_malformed",
        PositionExceedsEnd = "position_exceeds_end",
        RequiresNonDigitCharacter = "requires_non_digit_character",
        CouponMissingFormatCode = "coupon_missing_format_code",
        CouponInvalidFormatCode = "coupon_invalid_format_code",
        CouponMissingFunderVli = "coupon_missing_funder_vli",
        CouponInvalidFunderLength = "coupon_invalid_funder_length",
        CouponTruncatedFunder = "coupon_truncated_funder",
        CouponTruncatedOfferCode = "coupon_truncated_offer_code",
        CouponMissingSerialNumberVli = "coupon_missing_serial_number_vli",
        CouponTruncatedSerialNumber = "coupon_truncated_serial_number",
        CouponMissingGcpVli = "coupon_missing_gcp_vli",
        CouponInvalidGcpLength = "coupon_invalid_gcp_length",
        CouponTruncatedGcp = "coupon_truncated_gcp",
        CouponMissingSaveValueVli = "coupon_missing_save_value_vli",
        CouponInvalidSaveValueLength = "coupon_invalid_save_value_length",
        CouponTruncatedSaveValue = "coupon_truncated_save_value",
        CouponMissing1stPurchaseRequirementVli = "coupon_missing_1st_purchase_requirement_vli",
        CouponInvalid1stPurchaseRequirementLength = "coupon_invalid_1st_purchase_requirement_length",
        CouponTruncated1stPurchaseRequirement = "coupon_truncated_1st_purchase_requirement",
        CouponMissing1stPurchaseRequirementCode = "coupon_missing_1st_purchase_requirement_code",
        CouponInvalid1stPurchaseRequirementCode = "coupon_invalid_1st_purchase_requirement_code",
        CouponTruncated1stPurchaseFamilyCode = "coupon_truncated_1st_purchase_family_code",
        CouponMissingAdditionalPurchaseRulesCode = "coupon_missing_additional_purchase_rules_code",
        CouponInvalidAdditionalPurchaseRulesCode = "coupon_invalid_additional_purchase_rules_code",
        CouponMissing2ndPurchaseRequirementVli = "coupon_missing_2nd_purchase_requirement_vli",
        CouponInvalid2ndPurchaseRequirementLength = "coupon_invalid_2nd_purchase_requirement_length",
        CouponTruncated2ndPurchaseRequirement = "coupon_truncated_2nd_purchase_requirement",
        CouponMissing2ndPurchaseRequirementCode = "coupon_missing_2nd_purchase_requirement_code",
        CouponInvalid2ndPurchaseRequirementCode = "coupon_invalid_2nd_purchase_requirement_code",
        CouponTruncated2ndPurchaseFamilyCode = "coupon_truncated_2nd_purchase_family_code",
        CouponMissing2ndPurchaseGcpVli = "coupon_missing_2nd_purchase_gcp_vli",
        CouponInvalid2ndPurchaseGcpLength = "coupon_invalid_2nd_purchase_gcp_length",
        CouponTruncated2ndPurchaseGcp = "coupon_truncated_2nd_purchase_gcp",
        CouponMissing3rdPurchaseRequirementVli = "coupon_missing_3rd_purchase_requirement_vli",
        CouponInvalid3rdPurchaseRequirementLength = "coupon_invalid_3rd_purchase_requirement_length",
        CouponTruncated3rdPurchaseRequirement = "coupon_truncated_3rd_purchase_requirement",
        CouponMissing3rdPurchaseRequirementCode = "coupon_missing_3rd_purchase_requirement_code",
        CouponInvalid3rdPurchaseRequirementCode = "coupon_invalid_3rd_purchase_requirement_code",
        CouponTruncated3rdPurchaseFamilyCode = "coupon_truncated_3rd_purchase_family_code",
        CouponMissing3rdPurchaseGcpVli = "coupon_missing_3rd_purchase_gcp_vli",
        CouponInvalid3rdPurchaseGcpLength = "coupon_invalid_3rd_purchase_gcp_length",
        CouponTruncated3rdPurchaseGcp = "coupon_truncated_3rd_purchase_gcp",
        CouponTooShortForExpirationDate = "coupon_too_short_for_expiration_date",
        CouponInvalidExipirationDate = "coupon_invalid_exipiration_date",
        CouponTooShortForStartDate = "coupon_too_short_for_start_date",
        CouponInvalidStartDate = "coupon_invalid_start_date",
        CouponExpirationBeforeStart = "coupon_expiration_before_start",
        CouponMissingRetailerGcpOrGlnVli = "coupon_missing_retailer_gcp_or_gln_vli",
        CouponInvalidRetailerGcpOrGlnLength = "coupon_invalid_retailer_gcp_or_gln_length",
        CouponTruncatedRetailerGcpOrGln = "coupon_truncated_retailer_gcp_or_gln",
        CouponMissingSaveValueCode = "coupon_missing_save_value_code",
        CouponInvalidSaveValueCode = "coupon_invalid_save_value_code",
        CouponMissingSaveValueAppliesToItem = "coupon_missing_save_value_applies_to_item",
        CouponInvalidSaveValueAppliesToItem = "coupon_invalid_save_value_applies_to_item",
        CouponMissingStoreCouponFlag = "coupon_missing_store_coupon_flag",
        CouponMissingDontMultiplyFlag = "coupon_missing_dont_multiply_flag",
        CouponInvalidDontMultiplyFlag = "coupon_invalid_dont_multiply_flag",
        CouponExcessData = "coupon_excess_data",
    }
}

named! {
    /// The rules by the names that the dictionary gives them.
    Rule {
        Csum = "csum",
        Csumalpha = "csumalpha",
        Gcppos1 = "gcppos1",
        Gcppos2 = "gcppos2",
        Pcenc = "pcenc",
        Iso3166 = "iso3166",
        Iso3166999 = "iso3166999",
        Iso3166alpha2 = "iso3166alpha2",
        Iso4217 = "iso4217",
        Iso5218 = "iso5218",
        Yymmd0 = "yymmd0",
        Yymmdd = "yymmdd",
        Yyyymmd0 = "yyyymmd0",
        Yyyymmdd = "yyyymmdd",
        Hhmi = "hhmi",
        Hh = "hh",
        Mi = "mi",
        Ss = "ss",
        Hyphen = "hyphen",
        Yesno = "yesno",
        Zero = "zero",
        Nonzero = "nonzero",
        Nozeroprefix = "nozeroprefix",
        Hasnondigit = "hasnondigit",
        Pieceoftotal = "pieceoftotal",
        Posinseqslash = "posinseqslash",
        Latitude = "latitude",
        Longitude = "longitude",
        Importeridx = "importeridx",
        Packagetype = "packagetype",
        Mediatype = "mediatype",
        Winding = "winding",
        Iban = "iban",
        Couponcode = "couponcode",
        Couponposoffer = "couponposoffer",
    }
}
