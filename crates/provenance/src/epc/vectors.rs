//! The published examples of this part.

use super::sgtin::PARTITIONS;
use super::{Encoding, Error, Scheme, Sgtin, decode, uri};
use crate::gs1::escape::{Component, unescape};
use crate::gs1::vectors::expected::{all, class, same_text, taken, text};
use crate::vectors::{Around, Group, Outcome, Table};
use serde_json::Value;

type Check = fn(&Value, &Around<'_>) -> Outcome;

const fn group(name: &'static str, check: Check) -> Group {
    Group { file: "sgtin", name, check }
}

pub(crate) const GROUPS: &[Group] = &[
    group("partition_table", partition),
    group("sgtin96", tag),
    group("sgtin198", tag),
    group("sgtin_plus", tag),
    group("valid", tag),
    group("cases", tag),
    group("sgtin96_invalid", wrong_tag),
    group("sgtin198_invalid", wrong_tag),
    group("sgtin_plus_invalid", wrong_tag),
    group("invalid", wrong_tag),
    group("decode_must_refuse", wrong_tag),
    group("negative", wrong_tag),
    group("encode", encoding),
    group("encode_valid", encoding),
    group("encode_invalid", wrong_encoding),
    group("encode_must_refuse", wrong_encoding),
];

pub(crate) const TABLES: &[Table] = &[];

fn code(error: &Error) -> &'static str {
    error.code()
}

/// A number under one of these keys, written as number or text.
fn number(case: &Value, keys: &[&str]) -> Option<u64> {
    keys.iter().find_map(|key| match case.get(key)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    })
}

fn same_number(case: &Value, keys: &[&str], got: Option<usize>) -> Outcome {
    let got = got.and_then(|got| u64::try_from(got).ok());
    number(case, keys).map_or(Outcome::Passed, |wanted| Outcome::same(&got, &Some(wanted)))
}

/// The length of the company prefix that a case says, as number or by the prefix.
fn prefix_length(case: &Value) -> Option<usize> {
    let keys = ["gs1_company_prefix_length", "company_prefix_length", "gcp_length"];
    let length = number(case, &keys).and_then(|length| usize::try_from(length).ok());
    length.or_else(|| text(case, &["gs1_company_prefix", "company_prefix"]).map(str::len))
}

/// A row of the table is ours.
fn partition(case: &Value, _: &Around<'_>) -> Outcome {
    let row = number(case, &["partition"]).and_then(|row| usize::try_from(row).ok());
    let Some(row) = row.and_then(|row| PARTITIONS.get(row)) else {
        return Outcome::Failed("no such partition".to_owned());
    };
    all([
        same_number(case, &["company_prefix_digits"], Some(row.0)),
        same_number(case, &["company_prefix_bits"], Some(row.1)),
        same_number(case, &["item_digits"], Some(row.2)),
        same_number(case, &["item_bits"], Some(row.3)),
    ])
}

fn tag(case: &Value, _: &Around<'_>) -> Outcome {
    read(case, true)
}

fn wrong_tag(case: &Value, _: &Around<'_>) -> Outcome {
    read(case, false)
}

fn read(case: &Value, unsaid: bool) -> Outcome {
    let Some(hex) = text(case, &["hex", "epc", "binary_hex"]) else {
        return Outcome::Failed("the case has no bits".to_owned());
    };
    taken(case, unsaid, decode(hex), code, |sgtin| {
        all([
            same_number(case, &["filter"], Some(usize::from(sgtin.filter))),
            same_number(case, &["partition"], sgtin.partition()),
            length(case, &sgtin),
            same_text(
                case,
                &["gs1_company_prefix", "company_prefix"],
                sgtin.company_prefix().unwrap_or_default(),
            ),
            same_text(
                case,
                &["item_reference"],
                sgtin.item_reference().as_deref().unwrap_or_default(),
            ),
            same_text(case, &["gtin", "gtin14"], &sgtin.gtin),
            same_text(case, &["serial"], &sgtin.serial),
            same_uri(case, &["tag_uri"], sgtin.tag_uri().as_deref().unwrap_or_default()),
            pure(case, &sgtin),
            same_uri(case, &["digital_link", "canonical_uri"], &sgtin.digital_link()),
            same_text(case, &["element_string"], &sgtin.element_string()),
            same_text(case, &["scheme"], scheme_as(case, &sgtin)),
            written(case, hex, &sgtin),
        ])
    })
}

/// The name of the scheme in the case of the file.
fn scheme_as<'a>(case: &'a Value, sgtin: &Sgtin) -> &'a str {
    let said = text(case, &["scheme"]).unwrap_or_default();
    if Scheme::named(said) == Some(sgtin.scheme) { said } else { "another scheme" }
}

/// SGTIN+ does not say how long the prefix is.
fn length(case: &Value, sgtin: &Sgtin) -> Outcome {
    if sgtin.scheme == Scheme::SgtinPlus {
        return Outcome::Passed;
    }
    let keys = ["gs1_company_prefix_length", "company_prefix_length", "gcp_length"];
    same_number(case, &keys, sgtin.company_prefix_length)
}

fn pure(case: &Value, sgtin: &Sgtin) -> Outcome {
    let length = sgtin.company_prefix_length.or_else(|| prefix_length(case));
    let known = Sgtin { company_prefix_length: length, ..sgtin.clone() };
    let pure = known.pure_identity_uri();
    same_uri(case, &["pure_identity_uri"], pure.as_deref().unwrap_or_default())
}

/// The same URI: a file may escape characters that need no escape, so both are compared unescaped.
fn same_uri(case: &Value, keys: &[&str], got: &str) -> Outcome {
    let bare = |uri: &str| unescape(uri, Component::Path).unwrap_or_default();
    text(case, keys).map_or(Outcome::Passed, |wanted| {
        Outcome::held(bare(got) == bare(wanted), format!("got {got}, wanted {wanted}"))
    })
}

/// Written again, the tag has the same bits: out of its fields, and out of its URIs.
fn written(case: &Value, hex: &str, sgtin: &Sgtin) -> Outcome {
    let bits = |hex: &str| hex.trim_end_matches('0').to_ascii_uppercase();
    let again = sgtin.encode().map(|again| bits(&again)).map_err(Error::code);
    let wanted: Result<String, &str> = Ok(bits(hex));
    // data behind the number are not read and cannot come back
    let fields = if sgtin.followed { Outcome::Passed } else { Outcome::same(&again, &wanted) };
    let tag_uri = text(case, &["tag_uri"])
        .map(|tag_uri| Outcome::same(&uri::parse(tag_uri, sgtin.scheme, 0), &Ok(sgtin.clone())));
    let pure_uri =
        text(case, &["pure_identity_uri"]).filter(|_| sgtin.scheme != Scheme::SgtinPlus).map(
            |pure| Outcome::same(&uri::parse(pure, sgtin.scheme, sgtin.filter), &Ok(sgtin.clone())),
        );
    let link = text(case, &["digital_link"]).map(|link| {
        let read = crate::gs1::digital_link::parse(link, Default::default());
        Outcome::held(read.is_ok(), "the Digital Link is not read")
    });
    all([fields].into_iter().chain(tag_uri).chain(pure_uri).chain(link))
}

fn encoding(case: &Value, _: &Around<'_>) -> Outcome {
    encoded(case, true)
}

fn wrong_encoding(case: &Value, _: &Around<'_>) -> Outcome {
    encoded(case, false)
}

fn encoded(case: &Value, unsaid: bool) -> Outcome {
    let name = text(case, &["scheme"]).unwrap_or("SGTIN-96");
    let Some(scheme) = Scheme::named(name) else {
        return Outcome::Failed(format!("no scheme {name}"));
    };
    let serial = match case.get("serial") {
        Some(Value::String(serial)) => serial.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let filter = number(case, &["filter"]).unwrap_or(1);
    let length = prefix_length(case).or_else(|| (scheme != Scheme::SgtinPlus).then_some(7));
    let gtin = text(case, &["gtin", "gtin14"]).unwrap_or_default();
    let made = u8::try_from(filter)
        .map_err(|_| Error::FilterRange)
        .and_then(|filter| Sgtin::new(scheme, gtin, &serial, filter, length));
    let made = made.map(|made| match text(case, &["encoding"]).and_then(encoding_named) {
        Some(encoding) => Sgtin { encoding: Some(encoding), ..made },
        None => made,
    });
    let written = made.and_then(|made| made.encode());
    taken(case, unsaid && class(case).is_none(), written, code, |hex| {
        text(case, &["hex"]).map_or(Outcome::Passed, |wanted| {
            let bits = |hex: &str| hex.trim_end_matches('0').to_ascii_uppercase();
            Outcome::same(&bits(&hex), &bits(wanted))
        })
    })
}

fn encoding_named(name: &str) -> Option<Encoding> {
    use Encoding::{Ascii, Base64Url, Integer, LowerHex, UpperHex, UrnCode40};
    let all = [Integer, UpperHex, LowerHex, Base64Url, Ascii, UrnCode40];
    all.into_iter().find(|encoding| encoding.name() == name)
}
