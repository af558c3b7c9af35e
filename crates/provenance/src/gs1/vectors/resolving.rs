//! Requests to a resolver, on the entries of the file beside.

use super::expected::{all, class, text};
use crate::gs1::digital_link;
use crate::gs1::resolver::{Asked, Decision, Entry, Request, Settings};
use crate::vectors::{Around, Outcome};
use serde_json::Value;

/// Every entry of a document, in a list or alone, by file or not.
fn entries(document: &Value) -> Vec<Entry> {
    match document {
        Value::Array(list) => list.iter().flat_map(entries).collect(),
        Value::Object(object) if object.contains_key("anchor") => {
            Entry::read(document).into_iter().collect()
        }
        Value::Object(object) => object.values().flat_map(entries).collect(),
        _ => Vec::new(),
    }
}

/// One request with what is expected of its answer.
pub(super) fn request(case: &Value, around: &Around<'_>) -> Outcome {
    let Some(target) = text(case, &["request", "path", "url"]) else {
        return Outcome::Failed("the case has no request".to_owned());
    };
    let stored = case.get("entries").or_else(|| around.document.get("entries"));
    let stored = stored.or_else(|| around.files.get("resolver_entries"));
    let stored = stored.map(entries).unwrap_or_default();
    let target = target.find("://").map_or(target, |place| {
        let rest = target.get(place + 3..).unwrap_or_default();
        rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or_default()
    });
    let target = target.split('#').next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let header = |name: &str| {
        let headers = case["headers"].as_object()?;
        headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?.1.as_str()
    };
    let method = text(case, &["method"]).unwrap_or("GET").to_ascii_uppercase();
    let request = Request {
        method: &method,
        path,
        query,
        accept: header("accept"),
        accept_language: header("accept-language"),
    };
    // the community edition fills up a short GTIN
    let addresses =
        digital_link::Options { permit_zero_suppressed_gtin: true, ..super::options(case) };
    let settings = Settings {
        root: text(case, &["root", "resolver_root"]).unwrap_or_default().to_owned(),
        addresses,
    };
    let (decision, link) = match Asked::read(request, &settings) {
        Ok(asked) => {
            let answer = asked.answer(&stored);
            (answer.decision, answer.link)
        }
        Err(decision) => (decision, None),
    };
    all([
        status(case, &decision),
        location(case, &decision),
        links(case, &decision),
        body(case, &decision),
        text(case, &["content_type"]).map_or(Outcome::Passed, |wanted| {
            // the type that was asked for is answered with as well
            let got = decision.content_type().unwrap_or_default();
            Outcome::held(got == wanted || request.accept == Some(wanted), format!("type {got}"))
        }),
        text(case, &["link_header_contains", "link_header"]).map_or(Outcome::Passed, |wanted| {
            let link = link.unwrap_or_default();
            Outcome::held(link.contains(wanted), format!("Link: {link}"))
        }),
    ])
}

fn status(case: &Value, decision: &Decision) -> Outcome {
    match case["status"].as_u64() {
        Some(wanted) => Outcome::same(&u64::from(decision.status()), &wanted),
        None => {
            let wanted = class(case).is_none();
            Outcome::same(&(decision.status() < 400), &wanted)
        }
    }
}

fn location(case: &Value, decision: &Decision) -> Outcome {
    let found = match decision {
        Decision::Redirect(to) => to.as_str(),
        _ => "",
    };
    let whole = text(case, &["location"]).map(|wanted| Outcome::same(&found, &wanted));
    let parts = match &case["location_contains"] {
        Value::String(part) => vec![part.as_str()],
        Value::Array(parts) => parts.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let parts = parts
        .into_iter()
        .map(|part| Outcome::held(found.contains(part), format!("{found} lacks {part}")));
    all(whole.into_iter().chain(parts))
}

/// The targets of all links of an answer, in their order.
fn hrefs(body: &Value) -> Vec<&str> {
    match body {
        Value::Array(list) => list.iter().flat_map(hrefs).collect(),
        Value::Object(object) => match object.get("href").and_then(Value::as_str) {
            Some(href) => vec![href],
            None => object.values().flat_map(hrefs).collect(),
        },
        _ => Vec::new(),
    }
}

fn links(case: &Value, decision: &Decision) -> Outcome {
    let Some(wanted) = case["links"].as_array() else { return Outcome::Passed };
    let wanted: Vec<&str> =
        wanted.iter().filter_map(|link| link.as_str().or_else(|| link["href"].as_str())).collect();
    let body = decision.body().unwrap_or_default();
    let found = hrefs(&body);
    match decision {
        Decision::Linkset(_) => {
            let lacks = wanted.iter().find(|href| !found.contains(href));
            Outcome::held(lacks.is_none(), format!("{found:?} lacks {lacks:?}"))
        }
        _ => Outcome::same(&found, &wanted),
    }
}

/// What a linkset says of the thing and of its types of links.
fn body(case: &Value, decision: &Decision) -> Outcome {
    let body = decision.body().unwrap_or_default();
    let first = &body["linkset"][0];
    let anchor = text(case, &["anchor"]).map(|wanted| {
        let anchor = first["anchor"].as_str().unwrap_or_default();
        Outcome::held(
            anchor.ends_with(wanted) || wanted.ends_with(anchor),
            format!("anchor {anchor}"),
        )
    });
    let description = text(case, &["itemDescription", "item_description"])
        .map(|wanted| Outcome::same(&first["itemDescription"].as_str(), &Some(wanted)));
    let types = case["linktypes"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let types = types.map(|name| {
        let long = name.replace("gs1:", "https://gs1.org/voc/");
        Outcome::held(first.get(&long).is_some(), format!("the linkset lacks {name}"))
    });
    all(anchor.into_iter().chain(description).chain(types))
}
