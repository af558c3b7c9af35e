//! Where an address leads: the decision of a GS1-conformant resolver (standard 1.2.0), as a pure
//! function of what is stored and what was asked.
//!
//! [`Asked::read`] says which key is asked for, so that the caller can fetch its entries;
//! [`Asked::answer`] decides. Redirects lead only to stored links: nothing of a request becomes part
//! of a target but values of identifiers, escaped, and never before its path. Not here: fetching,
//! counting, headers beside `Link` and `Location`.

mod linkset;
mod select;

use super::compression;
use super::digital_link::{self, CANONICAL, DigitalLink};
use super::element::Element;
use super::escape::{Component, escape, unescape};
use super::{Ai, Error, LONGEST};
pub use linkset::{Facts, description};
use serde_json::{Value, json};

/// A stored link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// What it leads to: `gs1:pip`.
    pub link_type: String,
    /// The target; `{name}` is filled in with the value of a qualifier.
    pub href: String,
    /// What the link is called.
    pub title: String,
    /// Media type of the target.
    pub media_type: Option<String>,
    /// Languages of the target (BCP 47); `und` or none is for anybody.
    pub languages: Vec<String>,
    /// What it is for, in words of the house.
    pub contexts: Vec<String>,
    /// The one to follow when no type is asked for.
    pub default: bool,
}

/// What is stored for a key, at one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The identifier of the key.
    pub key: Ai,
    /// Its value; for (00), (8003) and (8004) perhaps only its beginning, if a link has `{0}` (that
    /// beginning) or `{1}` (the rest).
    pub value: String,
    /// Qualifiers of the level, each with its value or, in braces, a name for any value.
    pub qualifiers: Vec<(Ai, String)>,
    /// What the thing is.
    pub description: String,
    /// The type to follow when none is asked for.
    pub default_link_type: Option<String>,
    /// The links.
    pub links: Vec<Link>,
}

/// What came in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// `GET` or `HEAD`.
    pub method: &'a str,
    /// The path, as it was sent.
    pub path: &'a str,
    /// The query without question mark.
    pub query: &'a str,
    /// The header of that name.
    pub accept: Option<&'a str>,
    /// The header of that name.
    pub accept_language: Option<&'a str>,
}

/// How a resolver reads.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Its own address, without slash at the end: `https://id.house.example`.
    pub root: String,
    /// What addresses may be beyond the rules.
    pub addresses: digital_link::Options,
}

/// What is decided.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// 307: the target.
    Redirect(String),
    /// 200: the links as `application/linkset+json`.
    Linkset(Value),
    /// 300: several are equally good.
    Choices(Vec<Link>),
    /// 400: no address of GS1.
    BadRequest(Error),
    /// 404: nothing is stored for the key, or nothing of that type.
    NotFound,
    /// 405: neither `GET` nor `HEAD`.
    MethodNotAllowed,
}

impl Decision {
    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Decision::Redirect(_) => 307,
            Decision::Linkset(_) => 200,
            Decision::Choices(_) => 300,
            Decision::BadRequest(_) => 400,
            Decision::NotFound => 404,
            Decision::MethodNotAllowed => 405,
        }
    }

    /// The media type of the body, where there is one.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        match self {
            Decision::Linkset(_) => Some("application/linkset+json"),
            Decision::Choices(_) | Decision::BadRequest(_) => Some("application/json"),
            _ => None,
        }
    }

    /// The body, as JSON; nothing for the answers that have none.
    #[must_use]
    pub fn body(&self) -> Option<Value> {
        match self {
            Decision::Linkset(linkset) => Some(linkset.clone()),
            Decision::Choices(links) => {
                let links: Vec<Value> = links.iter().map(linkset::link).collect();
                Some(json!({ "linkset": links }))
            }
            Decision::BadRequest(error) => Some(json!({ "error": error.code() })),
            _ => None,
        }
    }
}

/// A decision with the header that goes with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What is decided.
    pub decision: Decision,
    /// The value of the header `Link`: where all links are.
    pub link: Option<String>,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The address, read.
    pub link: DigitalLink,
    root: String,
    link_type: Option<String>,
    context: Option<String>,
    languages: Vec<String>,
    media: Vec<select::Weighed>,
}

/// A matching entry with what fills its templates.
struct Level<'a> {
    entry: &'a Entry,
    /// How close it comes: length of the value, qualifiers by their place, those said by value.
    rank: (usize, usize, usize),
    fill: Vec<(String, String)>,
}

impl Asked {
    /// Reads a request.
    ///
    /// # Errors
    /// The answer: 400 when the path is no address of GS1 (compressed ones included), 405.
    pub fn read(request: Request<'_>, settings: &Settings) -> Result<Asked, Decision> {
        if !matches!(request.method, "GET" | "HEAD") {
            return Err(Decision::MethodNotAllowed);
        }
        let headers = [request.accept, request.accept_language];
        if headers.into_iter().flatten().any(|header| header.len() > LONGEST) {
            return Err(Decision::BadRequest(Error::TooLarge));
        }
        // other names are not of GS1, and what others put into them makes no address malformed
        let numeric = |pair: &&str| pair.split('=').next().is_some_and(is_numeric);
        let query: Vec<&str> = request.query.split('&').filter(numeric).collect();
        let address = format!("https://resolver{}?{}", request.path, query.join("&"));
        let plain = digital_link::parse(&address, settings.addresses);
        let link = match plain {
            Err(Error::NoKey) => compression::read(&address, settings.addresses)
                .map(|read| read.link)
                .map_err(|_| Error::NoKey),
            plain => plain,
        };
        let link = link.map_err(Decision::BadRequest)?;
        Ok(Asked {
            link,
            root: settings.root.trim_end_matches('/').to_owned(),
            link_type: parameter(request.query, "linktype").map(|name| short(&name)),
            context: parameter(request.query, "context"),
            languages: select::ranges(request.accept_language.unwrap_or_default()),
            media: select::weighed(request.accept.unwrap_or_default()),
        })
    }

    /// The key: its identifier and value.
    #[must_use]
    pub fn key(&self) -> Option<&Element> {
        self.link.path.first()
    }

    /// Decides on the entries of the key; others are passed over.
    #[must_use]
    pub fn answer(&self, entries: &[Entry]) -> Answer {
        let levels = self.levels(entries);
        if levels.is_empty() {
            return Answer { decision: Decision::NotFound, link: None };
        }
        let all = matches!(self.link_type.as_deref(), Some("linkset" | "all"));
        let decision = if all || select::wants_linkset(&self.media) {
            Decision::Linkset(self.linkset(&levels))
        } else {
            self.chosen(&levels)
        };
        let link = format!(
            "<{}{}?linkType=linkset>; rel=\"linkset\"; type=\"application/linkset+json\"",
            self.root,
            self.path()
        );
        Answer { decision, link: Some(link) }
    }

    /// The canonical path of what is asked for.
    fn path(&self) -> String {
        let canonical = self.link.canonical();
        let path = canonical.strip_prefix(CANONICAL).unwrap_or_default();
        path.split('?').next().unwrap_or_default().to_owned()
    }

    /// The entries that match, closest first: serial, then lot, then article.
    fn levels<'a>(&self, entries: &'a [Entry]) -> Vec<Level<'a>> {
        let Some((key, qualifiers)) = self.link.path.split_first() else { return Vec::new() };
        let mut levels: Vec<Level<'a>> =
            entries.iter().filter_map(|entry| level(entry, key, qualifiers)).collect();
        levels.sort_by_key(|level| std::cmp::Reverse(level.rank));
        levels
    }

    fn chosen(&self, levels: &[Level<'_>]) -> Decision {
        for same in levels.chunk_by(|one, other| one.rank == other.rank) {
            let links: Vec<Link> = match &self.link_type {
                Some(wanted) => same
                    .iter()
                    .flat_map(Level::links)
                    .filter(|link| short(&link.link_type) == *wanted)
                    .collect(),
                None => same.iter().flat_map(Level::defaults).collect(),
            };
            if links.is_empty() {
                continue;
            }
            let context = self.context.as_deref();
            let mut best = select::best(links, &self.languages, context, &self.media);
            return match best.len() {
                1 => Decision::Redirect(best.swap_remove(0).href),
                _ => Decision::Choices(best),
            };
        }
        Decision::NotFound
    }

    fn linkset(&self, levels: &[Level<'_>]) -> Value {
        let sets: Vec<Value> = levels
            .iter()
            .map(|level| {
                let links: Vec<Link> = level.links().collect();
                let defaults: Vec<Link> = level.defaults().collect();
                let anchor = format!("{}{}", self.root, self.anchor(level.entry));
                linkset::set(&anchor, &level.filled(&level.entry.description), &defaults, &links)
            })
            .collect();
        json!({ "linkset": sets })
    }

    /// The path of a level: the key and those qualifiers that the level has.
    fn anchor(&self, entry: &Entry) -> String {
        let of_level = |element: &&Element| {
            element.ai == entry.key || entry.qualifiers.iter().any(|(ai, _)| *ai == element.ai)
        };
        let mut path = String::new();
        for element in self.link.path.iter().filter(of_level) {
            let value = escape(element.value.as_bytes(), Component::Path);
            path.push_str(&format!("/{}/{value}", element.ai));
        }
        path
    }
}

impl Level<'_> {
    /// The links with their templates filled, as far as they lead anywhere.
    fn links(&self) -> impl Iterator<Item = Link> {
        self.entry.links.iter().filter_map(|link| {
            let mut filled = link.clone();
            filled.href = select::target(&link.href, &self.fill)?;
            filled.title = self.filled(&link.title);
            Some(filled)
        })
    }

    fn defaults(&self) -> impl Iterator<Item = Link> {
        let flagged = self.entry.links.iter().any(|link| link.default);
        let of_type = self.entry.default_link_type.as_deref().map(short);
        let none = !flagged && of_type.is_none();
        self.links().filter(move |link| match &of_type {
            _ if flagged => link.default,
            Some(of_type) => short(&link.link_type) == *of_type,
            None => none,
        })
    }

    fn filled(&self, text: &str) -> String {
        self.fill.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }
}

/// How an entry matches what is asked for; nothing when it does not.
fn level<'a>(entry: &'a Entry, key: &Element, qualifiers: &[Element]) -> Option<Level<'a>> {
    if entry.key != key.ai {
        return None;
    }
    let rest = key.value.strip_prefix(&entry.value)?;
    let mut fill = Vec::new();
    if !rest.is_empty() || entry.value.is_empty() {
        // only serialised keys are stored by their beginning, and only to be filled in
        let partial = entry
            .links
            .iter()
            .any(|link| ["{0}", "{1}"].iter().any(|name| link.href.contains(name)));
        if !partial || !matches!(key.ai.as_str(), "00" | "8003" | "8004") || entry.value.len() < 4 {
            return None;
        }
    }
    fill.push(("{0}".to_owned(), entry.value.clone()));
    fill.push(("{1}".to_owned(), rest.to_owned()));
    let (mut places, mut said) = (0, 0);
    for (ai, value) in &entry.qualifiers {
        let place = qualifiers.iter().position(|qualifier| qualifier.ai == *ai)?;
        let asked = &qualifiers.get(place)?.value;
        if value.starts_with('{') && value.ends_with('}') {
            fill.push((value.clone(), asked.clone()));
        } else if value == asked {
            said += 1;
        } else {
            return None;
        }
        places |= 1 << place.min(16);
    }
    Some(Level { entry, rank: (entry.value.len(), places, said), fill })
}

fn is_numeric(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// A parameter of the query by its name in any case, unescaped.
fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    String::from_utf8(unescape(value, Component::Query)?).ok().filter(|value| !value.is_empty())
}

/// The short name of a type of link: `gs1:pip` for `https://gs1.org/voc/pip`.
fn short(link_type: &str) -> String {
    [
        "https://gs1.org/voc/",
        "https://www.gs1.org/voc/",
        "https://ref.gs1.org/voc/",
        "http://gs1.org/voc/",
    ]
    .iter()
    .find_map(|voc| link_type.strip_prefix(voc))
    .map_or_else(|| link_type.to_owned(), |name| format!("gs1:{name}"))
}

#[cfg(test)]
mod tests;
