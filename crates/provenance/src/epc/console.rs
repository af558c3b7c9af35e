//! Questions of a command line about tags: JSON in, JSON out.
//!
//! A line is a text (the bits of a tag as hexadecimal digits, or a URI), or an object whose keys
//! override the options. Refusals are `{"error": code}`.

use super::{Error, Scheme, Sgtin, decode, uri};
use serde_json::{Value, json};

/// What a tag gets that its article does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How it is written.
    pub scheme: Scheme,
    /// What the tag is on, 0 to 7.
    pub filter: u8,
    /// How many digits the company prefix has, 6 to 12.
    pub company_prefix_length: Option<usize>,
}

impl Default for Options {
    fn default() -> Options {
        Options { scheme: Scheme::Sgtin96, filter: 1, company_prefix_length: None }
    }
}

/// Reads a tag (`hex`) or a URI (`tag_uri`, `pure_identity_uri`), or writes an article (`gtin`,
/// `serial`; `scheme`, `filter`, `gs1_company_prefix_length`).
///
/// # Errors
/// The refusal as JSON.
pub fn epc(options: &Options, line: &Value) -> Result<Value, Value> {
    answered(options, line).map_err(|error| json!({ "error": error.code() }))
}

fn answered(options: &Options, line: &Value) -> Result<Value, Error> {
    let text = |keys: &[&str]| keys.iter().find_map(|key| line.get(key)?.as_str());
    let scheme = match text(&["scheme"]) {
        Some(name) => Scheme::named(name).ok_or(Error::Header)?,
        None => options.scheme,
    };
    let filter = match line.get("filter") {
        Some(filter) => {
            let filter = filter.as_u64().ok_or(Error::FilterRange)?;
            u8::try_from(filter).map_err(|_| Error::FilterRange)?
        }
        None => options.filter,
    };
    let length = ["gs1_company_prefix_length", "company_prefix_length"]
        .iter()
        .find_map(|key| line.get(key)?.as_u64())
        .and_then(|length| usize::try_from(length).ok())
        .or(options.company_prefix_length);
    let given = line.as_str().or_else(|| text(&["hex", "tag_uri", "pure_identity_uri", "input"]));
    let sgtin = match given {
        Some(given) if given.starts_with("urn:") => uri::parse(given, scheme, filter)?,
        Some(given) => {
            let read = decode(given)?;
            let said = read.company_prefix_length.or(length);
            Sgtin { company_prefix_length: said, ..read }
        }
        None => {
            let gtin = text(&["gtin", "gtin14"]).ok_or(Error::Gtin)?;
            let serial = text(&["serial"]).unwrap_or_default();
            Sgtin::new(scheme, gtin, serial, filter, length)?
        }
    };
    // what follows an SGTIN+ is not read, so that the whole cannot be written again
    let hex = if sgtin.followed { None } else { Some(sgtin.encode()?) };
    Ok(json!({
        "scheme": sgtin.scheme.name(),
        "filter": sgtin.filter,
        "partition": sgtin.partition(),
        "gs1_company_prefix": sgtin.company_prefix(),
        "gs1_company_prefix_length": sgtin.company_prefix_length,
        "item_reference": sgtin.item_reference(),
        "gtin": sgtin.gtin,
        "serial": sgtin.serial,
        "encoding": sgtin.encoding.map(super::Encoding::name),
        "followed": sgtin.followed,
        "hex": hex,
        "tag_uri": sgtin.tag_uri(),
        "pure_identity_uri": sgtin.pure_identity_uri(),
        "digital_link": sgtin.digital_link(),
        "element_string": sgtin.element_string(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_articles() {
        fn check(given: Value, expect: Result<(&str, Value), &str>) {
            match (epc(&Options::default(), &given), expect) {
                (Ok(answer), Ok((key, value))) => assert_eq!(answer[key], value, "{answer}"),
                (Err(refusal), Err(code)) => assert_eq!(refusal["error"], code, "{given}"),
                (answer, expect) => panic!("{given}: {answer:?}, not {expect:?}"),
            }
        }
        let hex = "3074257BF7194E4000001A85";
        check(json!(hex), Ok(("item_reference", json!("812345"))));
        check(json!({ "hex": hex.to_lowercase() }), Ok(("hex", json!(hex))));
        let article = json!({ "gtin": "80614141123458", "serial": "6789", "filter": 3,
            "gs1_company_prefix_length": 7 });
        check(article, Ok(("hex", json!(hex))));
        check(json!("urn:epc:tag:sgtin-96:3.0614141.812345.6789"), Ok(("hex", json!(hex))));
        check(json!({ "gtin": "80614141123458", "serial": "6789" }), Err("company_prefix_length"));
        let plus = json!({ "hex": "F7109506000134352011", "gs1_company_prefix_length": 9 });
        check(plus, Ok(("pure_identity_uri", json!("urn:epc:id:sgtin:950600013.0435.1"))));
        check(json!("E2801160600002054CC2096F"), Err("header"));
        check(json!({ "gtin": "80614141123458", "filter": 300 }), Err("filter_range"));
        check(json!({}), Err("gtin"));
    }
}
