//! Questions of a command line about numbers and addresses: JSON in, JSON out.
//!
//! A line is a text, or an object whose keys override the options. Refusals are
//! `{"error": code, "ai": identifier}`. Answers hold everything that was read, for comparison with
//! published examples. Nothing is printed and nothing is looked up here.

use super::associations;
use super::compression;
use super::digital_link::{self, DigitalLink};
use super::element::{self, Element, Unknown};
use super::resolver::{Asked, Decision, Entry, Request, Settings};
use super::{Error, RELEASE, check, scan};
use serde_json::{Map, Value, json};

/// How texts are read and addresses written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What addresses and identifiers may be beyond the rules.
    pub permitted: digital_link::Options,
    /// Where addresses are built; the canonical stem when absent.
    pub stem: Option<String>,
    /// Values only: elements that do not go together are taken. Addresses are always tried whole.
    pub without_associations: bool,
}

impl Options {
    /// The options with those of a line over them.
    fn over(&self, line: &Value) -> Options {
        let mut options = self.clone();
        let named = |name: &str| {
            let value = line.get(name).or_else(|| line.get("options")?.get(name));
            value.and_then(Value::as_bool)
        };
        let permitted = &mut options.permitted;
        for (name, place) in [
            ("permit_unknown_ais", &mut permitted.permit_unknown_ais),
            ("permit_unknown_ais_as_attributes", &mut permitted.permit_unknown_ais_as_attributes),
            ("permit_zero_suppressed_gtin", &mut permitted.permit_zero_suppressed_gtin),
            ("permit_convenience_names", &mut permitted.permit_convenience_names),
            ("permit_missing_requisites", &mut permitted.permit_missing_requisites),
            ("without_associations", &mut options.without_associations),
        ] {
            *place = named(name).unwrap_or(*place);
        }
        if let Some(stem) = line.get("stem") {
            options.stem = stem.as_str().map(str::to_owned);
        }
        options
    }

    fn unknown(&self) -> Unknown {
        if self.permitted.permit_unknown_ais { Unknown::Permitted } else { Unknown::Refused }
    }

    fn together(&self, elements: &[Element]) -> Result<(), Error> {
        if self.without_associations { Ok(()) } else { self.permitted.together(elements) }
    }
}

fn refused(error: Error) -> Value {
    match error.ai() {
        Some(ai) => json!({ "error": error.code(), "ai": ai.as_str() }),
        None => json!({ "error": error.code() }),
    }
}

fn listed(elements: &[Element]) -> Vec<Value> {
    let one = |element: &Element| json!({ "ai": element.ai.as_str(), "title": element.entry.title, "value": element.value });
    elements.iter().map(one).collect()
}

/// What is said of elements, however they came.
fn described(kind: &str, elements: &[Element], options: &Options) -> Map<String, Value> {
    let mut out = Map::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("kind", json!(kind));
    put("elements", json!(listed(elements)));
    put("element_string", json!(element::in_brackets(elements)));
    put("fnc1_form", json!(element::fnc1(elements)));
    let uri = digital_link::build(elements, options.stem.as_deref(), options.permitted);
    put("digital_link", json!(uri.ok()));
    put("gtin", json!(associations::value(elements, "01")));
    put("serial", json!(associations::value(elements, "21")));
    put("dictionary", json!(RELEASE));
    out
}

/// The text of a line: the line itself, or the first of these keys.
fn text<'a>(line: &'a Value, keys: &[&str]) -> Option<&'a str> {
    line.as_str().or_else(|| keys.iter().find_map(|key| line.get(key)?.as_str()))
}

/// Reads a text of any kind: in brackets, with FNC1 (`^`), as scanned (`]Q3..`, byte 1D also as
/// `{GS}`), an address, or a number with check digit. Keys: `text`, or `bracketed`,
/// `element_string`, `fnc1_form`, `scan_data`, `uri`, `number`; and the options.
///
/// # Errors
/// The refusal as JSON.
pub fn gs1(options: &Options, line: &Value) -> Result<Value, Value> {
    let options = options.over(line);
    let keys =
        ["text", "bracketed", "element_string", "fnc1_form", "scan_data", "uri", "number", "input"];
    let text = text(line, &keys).ok_or_else(|| refused(Error::Empty))?;
    let read = match text.as_bytes().first() {
        Some(b']') => return scanned(&options, text).map_err(refused),
        Some(b'^') => element::with_fnc1(text.as_bytes(), options.unknown()),
        Some(b'h' | b'H') if text.contains("://") => return digital_link(&options, &json!(text)),
        Some(byte) if byte.is_ascii_digit() => return number(text),
        _ => element::bracketed(text.as_bytes(), options.unknown()),
    };
    let kind = if text.starts_with('^') { "fnc1" } else { "bracketed" };
    let elements = read.map_err(refused)?;
    options.together(&elements).map_err(refused)?;
    Ok(Value::Object(described(kind, &elements, &options)))
}

fn number(text: &str) -> Result<Value, Value> {
    let data = text.get(..text.len().saturating_sub(1)).unwrap_or_default();
    let digit = check::digit(data.as_bytes());
    if !check::is_number(text) {
        return Err(json!({ "error": "incorrect_check_digit", "check_digit": digit }));
    }
    let gtin = check::gtin14(text);
    Ok(json!({ "kind": "number", "number": text, "check_digit": digit, "gtin14": gtin }))
}

fn scanned(options: &Options, text: &str) -> Result<Value, Error> {
    let text = text.replace("{GS}", "\u{1d}");
    let read = scan::read(text.as_bytes(), options.unknown())?;
    let mut out = described("scan", &read.elements, options);
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("symbology", json!(read.symbology.name()));
    put("data", json!(String::from_utf8_lossy(&read.data)));
    put("canonical_uri", json!(read.link.as_ref().map(DigitalLink::canonical)));
    if let Some(gtin) = read.gtin {
        put("gtin", json!(gtin));
    }
    Ok(Value::Object(out))
}

/// Reads an address, compressed ones too, or builds one of an element string. Keys: `uri` (`url`,
/// `compressed`) to read, `element_string` (`bracketed`) and `stem` to build; and the options.
///
/// # Errors
/// The refusal as JSON.
pub fn digital_link(options: &Options, line: &Value) -> Result<Value, Value> {
    let options = options.over(line);
    let address = text(line, &["uri", "url", "compressed", "input"]);
    let address = address.filter(|address| !address.starts_with('('));
    let Some(address) = address else {
        let text = text(line, &["element_string", "bracketed", "input"]);
        return built(&options, text.unwrap_or_default()).map_err(refused);
    };
    let (form, link, other) = match digital_link::parse(address, options.permitted) {
        Ok(link) => (None, link, Vec::new()),
        Err(Error::NoKey) => match compression::read(address, options.permitted) {
            Ok(read) => (Some(read.form), read.link, read.other),
            Err(_) => return Err(refused(Error::NoKey)),
        },
        Err(error) => return Err(refused(error)),
    };
    let elements = link.elements();
    let mut out = described("digital_link", &elements, &options);
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("stem", json!(link.stem));
    put("path", json!(listed(&link.path)));
    put("attributes", json!(listed(&link.attributes)));
    put("canonical_uri", json!(link.canonical()));
    let form = form.map(|form| match form {
        compression::Form::General => "general",
        compression::Form::GeneralAfterKey => "general_after_key",
        compression::Form::Epc => "epc",
    });
    put("compression", json!(form));
    let other = other.into_iter().map(|(name, value)| (name, Value::String(value)));
    put("other", Value::Object(other.collect()));
    Ok(Value::Object(out))
}

fn built(options: &Options, text: &str) -> Result<Value, Error> {
    let elements = element::bracketed(text.as_bytes(), options.unknown())?;
    options.together(&elements)?;
    let uri = digital_link::build(&elements, options.stem.as_deref(), options.permitted)?;
    let mut out = described("digital_link", &elements, options);
    out.insert("uri".to_owned(), json!(uri));
    Ok(Value::Object(out))
}

/// Decides on a request to a resolver. Keys: `request` (path and query), `method`, `headers`,
/// `entries` (a list as resolvers exchange them), `root`; and the options.
///
/// # Errors
/// The refusal as JSON; a request that is answered with 400 or 404 is an answer and no refusal.
pub fn resolve(options: &Options, line: &Value) -> Result<Value, Value> {
    let options = options.over(line);
    let target = text(line, &["request"]).ok_or_else(|| refused(Error::Empty))?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let entries: Option<Vec<Entry>> =
        line["entries"].as_array().into_iter().flatten().map(Entry::read).collect();
    let entries = entries.ok_or_else(|| json!({ "error": "entry" }))?;
    let header = |name: &str| {
        let headers = line["headers"].as_object()?;
        headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?.1.as_str()
    };
    let request = Request {
        method: line["method"].as_str().unwrap_or("GET"),
        path,
        query,
        accept: header("accept"),
        accept_language: header("accept-language"),
    };
    let root = line["root"].as_str().unwrap_or_default().to_owned();
    let settings = Settings { root, addresses: options.permitted };
    let (decision, link) = match Asked::read(request, &settings) {
        Ok(asked) => {
            let answer = asked.answer(&entries);
            (answer.decision, answer.link)
        }
        Err(decision) => (decision, None),
    };
    let location = match &decision {
        Decision::Redirect(to) => Some(to),
        _ => None,
    };
    Ok(json!({
        "status": decision.status(),
        "location": location,
        "link": link,
        "content_type": decision.content_type(),
        "body": decision.body(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        ask: fn(&Options, &Value) -> Result<Value, Value>,
        given: Value,
        expect: Result<(&str, Value), &str>,
    ) {
        let answer = ask(&Options::default(), &given);
        match (answer, expect) {
            (Ok(answer), Ok((key, value))) => assert_eq!(answer[key], value, "{given}: {answer}"),
            (Err(refusal), Err(code)) => assert_eq!(refusal["error"], code, "{given}"),
            (answer, expect) => panic!("{given}: {answer:?}, not {expect:?}"),
        }
    }

    #[test]
    fn texts_of_any_kind() {
        check(
            gs1,
            json!("(01)09506000134352(21)S1"),
            Ok(("fnc1_form", json!("^010950600013435221S1"))),
        );
        check(gs1, json!("^010950600013435221S1"), Ok(("serial", json!("S1"))));
        check(gs1, json!("]d2010950600013435221S1"), Ok(("symbology", json!("DM"))));
        check(
            gs1,
            json!("]C110L{GS}0109506000134352"),
            Ok(("data", json!("^10L^0109506000134352"))),
        );
        check(gs1, json!("]E402345673"), Ok(("gtin", json!("00000002345673"))));
        check(gs1, json!("https://a/01/09506000134352"), Ok(("kind", json!("digital_link"))));
        check(gs1, json!("4006381333931"), Ok(("gtin14", json!("04006381333931"))));
        check(gs1, json!("4006381333932"), Err("incorrect_check_digit"));
        check(gs1, json!("(21)S1"), Err("requisites"));
        check(
            gs1,
            json!({ "text": "(21)S1", "without_associations": true }),
            Ok(("serial", json!("S1"))),
        );
        check(gs1, json!({ "bracketed": "(89)A" }), Err("unknown_ai"));
        check(
            gs1,
            json!({ "bracketed": "(89)A", "options": { "permit_unknown_ais": true } }),
            Ok(("fnc1_form", json!("^89A"))),
        );
        check(gs1, json!(7), Err("empty"));
        check(gs1, json!(""), Err("empty"));
    }

    #[test]
    fn addresses() {
        check(
            digital_link,
            json!("https://a/x/01/09506000134352?99=A"),
            Ok(("stem", json!("https://a/x"))),
        );
        check(
            digital_link,
            json!("https://a/ARFKk4XB0CDKWcnpq"),
            Ok(("compression", json!("general"))),
        );
        check(digital_link, json!("https://a/01/9506000134352"), Err("value_too_short"));
        check(
            digital_link,
            json!({ "uri": "https://a/01/9506000134352", "permit_zero_suppressed_gtin": true }),
            Ok(("canonical_uri", json!("https://id.gs1.org/01/09506000134352"))),
        );
        check(
            digital_link,
            json!({ "element_string": "(01)09506000134352(21)a/b", "stem": "https://h/" }),
            Ok(("uri", json!("https://h/01/09506000134352/21/a%2Fb"))),
        );
        check(digital_link, json!("(99)A"), Err("no_primary_key"));
        check(digital_link, json!("https://a/about"), Err("no_key"));
    }

    #[test]
    fn requests() {
        let entries = json!([{ "anchor": "/01/09506000134352", "defaultLinktype": "gs1:pip",
            "links": [{ "linktype": "gs1:pip", "href": "https://h/x" }] }]);
        let ask = |request: &str| json!({ "request": request, "entries": entries });
        check(resolve, ask("/01/09506000134352"), Ok(("location", json!("https://h/x"))));
        check(resolve, ask("/01/09506000134352?linkType=gs1:no"), Ok(("status", json!(404))));
        check(resolve, json!({ "request": "/", "entries": [{}] }), Err("entry"));
    }
}
