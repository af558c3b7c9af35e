//! Addresses that carry GS1 data (GS1 Digital Link URI syntax 1.6.0, as the reference engine reads
//! it): the key and its qualifiers in the path, other elements in the query.
//!
//! Names of the query that are no identifiers are left alone, so that an address may carry the
//! message of a chip as well (`?p=..&c=..`). The fragment is dropped. The domain is not judged; who
//! follows an address judges that. Compressed forms: [`super::compression`].

use super::associations::{RULES, Rule};
use super::dictionary;
use super::element::{Element, Raw};
use super::escape::{Component, escape, unescape};
use super::{Ai, Error, LONGEST, MOST_ELEMENTS};

/// The stem of canonical addresses.
pub const CANONICAL: &str = "https://id.gs1.org";

/// What is permitted beyond the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Identifiers that the dictionary does not have.
    pub permit_unknown_ais: bool,
    /// Such identifiers in the query too.
    pub permit_unknown_ais_as_attributes: bool,
    /// A GTIN of 8, 12 or 13 digits, filled up to 14.
    pub permit_zero_suppressed_gtin: bool,
    /// Names instead of digits in the path (`/gtin/`, `/ser/`), which the standard has given up.
    pub permit_convenience_names: bool,
    /// Elements without those that they require.
    pub permit_missing_requisites: bool,
}

impl Options {
    /// Tries the associations of elements, as far as these options ask for it.
    ///
    /// # Errors
    /// The first rule that is broken.
    pub fn together(self, elements: &[Element]) -> Result<(), Error> {
        let skipped = |rule: &Rule| self.permit_missing_requisites && *rule == Rule::Requisites;
        let mut rules = RULES.into_iter().filter(|rule| !skipped(rule));
        rules.try_for_each(|rule| rule.hold(elements))
    }
}

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitalLink {
    /// What stands before the key, without slash at the end: scheme, domain, path.
    pub stem: String,
    /// The key and its qualifiers, in their order.
    pub path: Vec<Element>,
    /// The other elements, in the order in which they stand.
    pub attributes: Vec<Element>,
}

impl DigitalLink {
    /// All elements, those of the path first.
    #[must_use]
    pub fn elements(&self) -> Vec<Element> {
        self.path.iter().chain(&self.attributes).cloned().collect()
    }

    /// The value of an identifier: `01` the article, `21` its serial.
    #[must_use]
    pub fn value(&self, ai: &str) -> Option<&str> {
        let mut elements = self.path.iter().chain(&self.attributes);
        elements.find(|element| element.ai.as_str() == ai).map(|element| element.value.as_str())
    }

    /// The address on [`CANONICAL`]: what the query had beside elements is gone.
    #[must_use]
    pub fn canonical(&self) -> String {
        written(CANONICAL, self.path.iter(), &self.attributes.iter().collect::<Vec<_>>())
    }
}

/// Reads an address, with every rule: form, values, associations.
///
/// # Errors
/// The first rule that is broken, in the order in which the reference engine tries them.
pub fn parse(address: &str, options: Options) -> Result<DigitalLink, Error> {
    let Parsed { stem, path, attributes } = parts(address, options)?;
    let path = path.into_iter().map(Raw::tried).collect::<Result<Vec<_>, _>>()?;
    let attributes = attributes.into_iter().map(Raw::tried).collect::<Result<Vec<_>, _>>()?;
    let link = DigitalLink { stem, path, attributes };
    options.together(&link.elements())?;
    Ok(link)
}

/// The elements of an address by their form only: lengths fit, values are not tried.
struct Parsed {
    stem: String,
    path: Vec<Raw>,
    attributes: Vec<Raw>,
}

/// Characters of an address (RFC 3986), the percent sign included.
fn is_of_address(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

fn parts(address: &str, options: Options) -> Result<Parsed, Error> {
    if address.len() > LONGEST {
        return Err(Error::TooLarge);
    }
    if !address.bytes().all(is_of_address) {
        return Err(Error::IllegalCharacter);
    }
    let after = ["https://", "HTTPS://", "http://", "HTTP://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .ok_or(Error::Scheme)?;
    let slash = after.find('/').filter(|slash| *slash > 0).ok_or(Error::NoDomainOrPath)?;
    let (domain, rest) = after.split_at(slash);
    if domain.bytes().any(|byte| b"_~?#@!$&'()*+,;=%".contains(&byte)) {
        return Err(Error::Domain);
    }
    let rest = rest.split_once('#').map_or(rest, |(rest, _)| rest);
    let (path_info, query) = rest.split_once('?').unwrap_or((rest, ""));
    let pieces: Vec<&str> = path_info.split('/').collect();
    let key = key(&pieces, options).ok_or(Error::NoKey)?;
    let (stem, pieces) = pieces.split_at(key);
    let stem_length = address.len() - after.len() + slash + stem.join("/").len();
    let stem = address.get(..stem_length).unwrap_or_default().to_owned();
    let path = path(pieces, options)?;
    let attributes = attributes(query, options, path.len())?;
    if !is_sequence(&path.iter().map(|raw| raw.ai).collect::<Vec<_>>()) {
        return Err(Error::KeyQualifierSequence);
    }
    stand_in_the_query(&path, &attributes, options)?;
    Ok(Parsed { stem, path, attributes })
}

/// The place of the key: from the end, pairs of identifier and value up to the first that is a key.
fn key(pieces: &[&str], options: Options) -> Option<usize> {
    let mut place = pieces.len().checked_sub(2)?;
    loop {
        let (_, entry) = named(pieces.get(place)?, options)?;
        if entry.qualifiers.is_some() {
            return Some(place);
        }
        place = place.checked_sub(2)?;
    }
}

fn path(pieces: &[&str], options: Options) -> Result<Vec<Raw>, Error> {
    let mut path = Vec::new();
    for pair in pieces.chunks_exact(2) {
        let [name, value] = pair else { continue };
        let (ai, entry) = named(name, options).ok_or(Error::NoKey)?;
        if value.is_empty() {
            return Err(Error::PathValueEmpty(ai));
        }
        let value = unescape(value, Component::Path).ok_or(Error::NullCharacter(ai))?;
        push(&mut path, filled(Raw { ai, entry, value }, options), 0)?;
    }
    Ok(path)
}

fn attributes(query: &str, options: Options, before: usize) -> Result<Vec<Raw>, Error> {
    let mut attributes = Vec::new();
    for pair in query.split('&') {
        let Some((name, value)) = pair.split_once('=') else { continue };
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let ai = Ai::new(name.as_bytes()).ok_or(Error::UnknownAiInQuery)?;
        let entry =
            dictionary::find(ai, options.permit_unknown_ais).ok_or(Error::UnknownAiInQuery)?;
        if value.is_empty() {
            return Err(Error::QueryValueEmpty(ai));
        }
        let value = unescape(value, Component::Query).ok_or(Error::NullCharacter(ai))?;
        push(&mut attributes, filled(Raw { ai, entry, value }, options), before)?;
    }
    Ok(attributes)
}

fn push(raws: &mut Vec<Raw>, raw: Raw, before: usize) -> Result<(), Error> {
    raw.fits()?;
    if raws.len() + before >= MOST_ELEMENTS {
        return Err(Error::TooManyElements);
    }
    raws.push(raw);
    Ok(())
}

fn filled(mut raw: Raw, options: Options) -> Raw {
    let short = matches!(raw.value.len(), 8 | 12 | 13) && raw.ai.as_str() == "01";
    if short && options.permit_zero_suppressed_gtin {
        let zeros = 14 - raw.value.len();
        raw.value.splice(0..0, std::iter::repeat_n(b'0', zeros));
    }
    raw
}

fn named(name: &str, options: Options) -> Option<(Ai, &'static dictionary::Entry)> {
    let digits = match name {
        name if !options.permit_convenience_names => name,
        "cpid" => "8010",
        "cpsn" => "8011",
        "cpv" => "22",
        "gcn" => "255",
        "gdti" => "253",
        "giai" => "8004",
        "ginc" => "401",
        "gln" => "414",
        "glnx" => "254",
        "gmn" => "8013",
        "grai" => "8003",
        "gsin" => "402",
        "gsrn" => "8018",
        "gsrnp" => "8017",
        "gtin" => "01",
        "itip" => "8006",
        "lot" => "10",
        "party" => "417",
        "refno" => "8020",
        "ser" => "21",
        "srin" => "8019",
        "sscc" => "00",
        name => name,
    };
    let ai = Ai::new(digits.as_bytes())?;
    Some((ai, dictionary::find(ai, options.permit_unknown_ais)?))
}

/// Whether these are a key and some of its qualifiers in their order.
fn is_sequence(ais: &[Ai]) -> bool {
    let Some((key, qualifiers)) = ais.split_first() else { return false };
    let orders = dictionary::find(*key, false).and_then(|entry| entry.qualifiers.as_ref());
    orders.is_some_and(|orders| {
        orders.iter().any(|order| {
            let mut order = order.iter();
            qualifiers.iter().all(|qualifier| order.any(|next| next == qualifier))
        })
    })
}

fn stand_in_the_query(path: &[Raw], query: &[Raw], options: Options) -> Result<(), Error> {
    let sequence: Vec<Ai> = path.iter().map(|raw| raw.ai).collect();
    for (place, raw) in query.iter().enumerate() {
        let mut before = path.iter().chain(query.iter().take(place));
        if before.any(|other| other.ai == raw.ai) {
            return Err(Error::DuplicateAi(raw.ai));
        }
        if !may_stand_in_the_query(raw.entry, options) {
            return Err(Error::NotADataAttribute(raw.ai));
        }
        let fits = (1..=sequence.len()).any(|place| {
            let mut longer = sequence.clone();
            longer.insert(place, raw.ai);
            is_sequence(&longer)
        });
        if fits {
            return Err(Error::BelongsInPath(raw.ai));
        }
    }
    Ok(())
}

fn may_stand_in_the_query(entry: &dictionary::Entry, options: Options) -> bool {
    entry.attribute || (!entry.is_known() && options.permit_unknown_ais_as_attributes)
}

/// The address of `elements` on `stem` ([`CANONICAL`] when absent): the first key among them, the
/// most of its qualifiers that are there, the rest in the query.
///
/// # Errors
/// No key among them, an element that may not stand in the query, a stem that is no address.
pub fn build(elements: &[Element], stem: Option<&str>, options: Options) -> Result<String, Error> {
    let stem = stem.unwrap_or(CANONICAL);
    let stem = stem.strip_suffix('/').unwrap_or(stem);
    let domain = ["https://", "HTTPS://", "http://", "HTTP://"]
        .iter()
        .find_map(|scheme| stem.strip_prefix(scheme))
        .filter(|domain| !domain.is_empty() && !domain.starts_with('/'));
    let plain = |byte: u8| is_of_address(byte) && !b"?#".contains(&byte);
    if domain.is_none() || stem.len() > LONGEST || !stem.bytes().all(plain) {
        return Err(Error::Stem);
    }
    let (key, orders) = elements
        .iter()
        .find_map(|element| Some((element, element.entry.qualifiers.as_ref()?)))
        .ok_or(Error::NoPrimaryKey)?;
    let there = |ai: &&Ai| elements.iter().any(|element| element.ai == **ai);
    // of equally good orders the first stands in the dictionary
    let mut best: Vec<Ai> = Vec::new();
    for order in orders {
        let order: Vec<Ai> = order.iter().filter(there).copied().collect();
        if order.len() > best.len() {
            best = order;
        }
    }
    let sequence = std::iter::once(key.ai).chain(best);
    let path: Vec<&Element> =
        sequence.filter_map(|ai| elements.iter().find(|element| element.ai == ai)).collect();
    let mut query: Vec<&Element> = Vec::new();
    for element in elements {
        if path.iter().chain(&query).any(|other| other.ai == element.ai) {
            continue;
        }
        if !may_stand_in_the_query(element.entry, options) {
            return Err(Error::NotADataAttribute(element.ai));
        }
        query.push(element);
    }
    Ok(written(stem, path.into_iter(), &query))
}

/// The query has the elements of predefined length first.
fn written<'a>(
    stem: &str,
    path: impl Iterator<Item = &'a Element>,
    query: &[&'a Element],
) -> String {
    let mut out = stem.to_owned();
    for element in path {
        out.push('/');
        out.push_str(element.ai.as_str());
        out.push('/');
        out.push_str(&escape(element.value.as_bytes(), Component::Path));
    }
    let predefined = query.iter().filter(|element| element.entry.predefined);
    let others = query.iter().filter(|element| !element.entry.predefined);
    for (place, element) in predefined.chain(others).enumerate() {
        out.push(if place == 0 { '?' } else { '&' });
        out.push_str(element.ai.as_str());
        out.push('=');
        out.push_str(&escape(element.value.as_bytes(), Component::Query));
    }
    out
}

/// The elements of an address by its form only, values not tried; for comparing parsers.
///
/// # Errors
/// The form is wrong.
pub(super) fn form(address: &str, options: Options) -> Result<Vec<Element>, Error> {
    let Parsed { path, attributes, .. } = parts(address, options)?;
    let untried = |raw: Raw| Element {
        ai: raw.ai,
        value: String::from_utf8_lossy(&raw.value).into_owned(),
        entry: raw.entry,
    };
    Ok(path.into_iter().chain(attributes).map(untried).collect())
}

#[cfg(test)]
mod tests;
