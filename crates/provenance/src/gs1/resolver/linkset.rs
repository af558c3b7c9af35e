//! Links as JSON: linksets (RFC 9264, as the resolver standard fills them), stored entries, and the
//! description of a resolver.

use super::{Entry, Link};
use crate::gs1::{Ai, LONGEST, dictionary};
use serde_json::{Map, Value, json};

/// Most links of an entry that are read.
const MOST_LINKS: usize = 500;

/// One link of a linkset.
pub(super) fn link(link: &Link) -> Value {
    let mut out = Map::new();
    out.insert("href".to_owned(), json!(link.href));
    out.insert("title".to_owned(), json!(link.title));
    if let Some(media_type) = &link.media_type {
        out.insert("type".to_owned(), json!(media_type));
    }
    if !link.languages.is_empty() {
        out.insert("hreflang".to_owned(), json!(link.languages));
    }
    if !link.contexts.is_empty() {
        out.insert("context".to_owned(), json!(link.contexts));
    }
    Value::Object(out)
}

/// The links of one level.
pub(super) fn set(anchor: &str, description: &str, defaults: &[Link], links: &[Link]) -> Value {
    let mut out = Map::new();
    out.insert("anchor".to_owned(), json!(anchor));
    out.insert("itemDescription".to_owned(), json!(description));
    let mut add = |name: String, value: Value| {
        let list = out.entry(name).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(value);
        }
    };
    for default in defaults {
        add("https://gs1.org/voc/defaultLink".to_owned(), link(default));
    }
    for one in links {
        add(long(&one.link_type), link(one));
    }
    Value::Object(out)
}

/// The full name of a type of link: `https://gs1.org/voc/pip` for `gs1:pip`.
fn long(link_type: &str) -> String {
    match link_type.strip_prefix("gs1:") {
        Some(name) => format!("https://gs1.org/voc/{name}"),
        None => link_type.to_owned(),
    }
}

impl Entry {
    /// Reads an entry as resolvers exchange them: `anchor`, `itemDescription`, `defaultLinktype`,
    /// `qualifiers` and `links` with `linktype`, `href`, `title`, `type`, `hreflang`, `context`.
    /// Nothing when the anchor is no path of a key or a link is none.
    #[must_use]
    pub fn read(entry: &Value) -> Option<Entry> {
        let anchor = text(entry, &["anchor"])?;
        let mut path = path(anchor)?.into_iter();
        let (key, value) = path.next()?;
        let mut qualifiers: Vec<(Ai, String)> = path.collect();
        for pairs in entry["qualifiers"].as_array().into_iter().flatten() {
            for (name, value) in pairs.as_object()? {
                qualifiers.push((Ai::new(name.as_bytes())?, value.as_str()?.to_owned()));
            }
        }
        let links = entry["links"].as_array().map(Vec::as_slice).unwrap_or_default();
        if links.len() > MOST_LINKS {
            return None;
        }
        Some(Entry {
            key,
            value,
            qualifiers,
            description: text(entry, &["itemDescription", "itemdescription", "description"])
                .unwrap_or_default()
                .to_owned(),
            default_link_type: text(
                entry,
                &["defaultLinktype", "defaultLinkType", "default_linktype"],
            )
            .map(str::to_owned),
            links: links.iter().map(read_link).collect::<Option<_>>()?,
        })
    }
}

fn text<'a>(value: &'a Value, keys: &[&str]) -> Option<&'a str> {
    keys.iter().find_map(|key| value.get(key)?.as_str())
}

/// Pairs of identifier and value, from the first that is a key.
fn path(anchor: &str) -> Option<Vec<(Ai, String)>> {
    if anchor.len() > LONGEST {
        return None;
    }
    let path =
        anchor.find("://").map_or(anchor, |place| anchor.get(place + 3..).unwrap_or_default());
    let pieces: Vec<&str> = path.split('/').collect();
    let is_key = |piece: &str| {
        let ai = Ai::new(piece.as_bytes());
        ai.and_then(|ai| dictionary::find(ai, false))
            .is_some_and(|entry| entry.qualifiers.is_some())
    };
    let start = pieces.iter().position(|piece| is_key(piece))?;
    let pairs = pieces.get(start..)?.chunks(2);
    pairs
        .map(|pair| match pair {
            [name, value] => Some((Ai::new(name.as_bytes())?, (*value).to_owned())),
            _ => None,
        })
        .collect()
}

fn read_link(link: &Value) -> Option<Link> {
    let list = |keys: &[&str]| -> Vec<String> {
        keys.iter()
            .find_map(|key| match link.get(key)? {
                Value::String(one) => Some(vec![one.clone()]),
                Value::Array(many) => {
                    Some(many.iter().filter_map(Value::as_str).map(str::to_owned).collect())
                }
                _ => None,
            })
            .unwrap_or_default()
    };
    let default = ["default", "defaultLink", "defaultLinktype"]
        .iter()
        .any(|key| link.get(key).and_then(Value::as_bool) == Some(true));
    Some(Link {
        link_type: text(link, &["linktype", "linkType", "link_type", "rel"])?.to_owned(),
        href: text(link, &["href", "url", "targetUrl"])?.to_owned(),
        title: text(link, &["title", "linkTitle"]).unwrap_or_default().to_owned(),
        media_type: text(link, &["type", "mimeType", "media_type"]).map(str::to_owned),
        languages: list(&["hreflang", "language", "ianaLanguage"]),
        contexts: list(&["context", "contexts"]),
        default,
    })
}

/// What a resolver says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whose resolver it is.
    pub name: String,
    /// Its own address, without slash at the end.
    pub root: String,
    /// Keys that it resolves, by their identifiers.
    pub keys: Vec<Ai>,
    /// Types of links that it knows, by their short names, each with its title.
    pub link_types: Vec<(String, String)>,
    /// Words for the context of a link.
    pub contexts: Vec<String>,
    /// Who answers for it: the address of a page or of a mailbox.
    pub contact: String,
}

/// The document at `/.well-known/gs1resolver`.
#[must_use]
pub fn description(facts: &Facts) -> Value {
    let keys: Vec<String> = facts.keys.iter().map(ToString::to_string).collect();
    let types: Vec<Value> = facts
        .link_types
        .iter()
        .map(|(name, title)| json!({ "namespace": "http://gs1.org/voc/", "prefix": "gs1:", "linkType": name, "title": title }))
        .collect();
    json!({
        "name": facts.name,
        "resolverRoot": facts.root,
        "supportedPrimaryKeys": keys,
        "supportedLinkType": types,
        "supportedContextValuesEnumerated": facts.contexts,
        "contact": { "fn": facts.name, "hasURL": facts.contact },
        "linkTypeDefaultCanBeAll": true,
        "validatesAIcombinations": true,
    })
}
