//! Which of several links fits best: language, then context, then medium.
//!
//! Each step narrows the links down and is passed over when nothing would be left. Languages are
//! looked up as RFC 4647 does it (section 3.4): the preferred range first, cut from the end until a
//! link has it; links for anybody (`und`) when no range has one.

use super::Link;
use crate::gs1::escape::{Component, escape};

/// Most ranges of a header that are looked at.
const MOST: usize = 64;

/// A name of a header with its weight, in thousandths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Weighed {
    name: String,
    weight: u16,
}

/// The names of a header such as `Accept`, the heaviest first, those of weight zero left out.
pub(super) fn weighed(header: &str) -> Vec<Weighed> {
    let mut names: Vec<Weighed> = header
        .split(',')
        .take(MOST)
        .filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
            let weight = parts
                .filter_map(|part| part.split_once('='))
                .find(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
                .map_or(Some(1000), |(_, weight)| thousandths(weight.trim()))?;
            Some(Weighed { name, weight })
        })
        .collect();
    names.retain(|name| name.weight > 0);
    names.sort_by_key(|name| std::cmp::Reverse(name.weight));
    names
}

/// `0.85` as 850; nothing for what is no weight.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let whole: u16 = whole.parse().ok().filter(|whole| *whole <= 1)?;
    if part.len() > 3 || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part: u16 = format!("{part:0<3}").parse().ok()?;
    Some((whole * 1000 + part).min(1000))
}

/// The language ranges of `Accept-Language`, the preferred first.
pub(super) fn ranges(header: &str) -> Vec<String> {
    weighed(header).into_iter().map(|range| range.name).collect()
}

/// Whether a linkset is preferred to a page: its type is named, and nothing named weighs more.
pub(super) fn wants_linkset(media: &[Weighed]) -> bool {
    let is_linkset = |name: &str| matches!(name, "application/linkset+json" | "application/json");
    let named = media.iter().filter(|medium| !medium.name.contains('*'));
    let heaviest = named.clone().map(|medium| medium.weight).max();
    named.clone().any(|medium| is_linkset(&medium.name) && Some(medium.weight) == heaviest)
}

/// The links that fit best, in their order; one, or several that are equally good.
pub(super) fn best(
    links: Vec<Link>,
    ranges: &[String],
    context: Option<&str>,
    media: &[Weighed],
) -> Vec<Link> {
    let links = language(links, ranges);
    let links = match context {
        Some(context) => narrowed(links, |link| {
            link.contexts.iter().any(|has| has.eq_ignore_ascii_case(context))
        }),
        None => narrowed(links, |link| link.contexts.is_empty()),
    };
    let heaviest = links.iter().map(|link| weight(link, media)).max().unwrap_or_default();
    let mut links = narrowed(links, |link| weight(link, media) == heaviest);
    let mut seen: Vec<String> = Vec::new();
    links.retain(|link| {
        let new = !seen.contains(&link.href);
        seen.push(link.href.clone());
        new
    });
    links
}

/// Those that fit, or all when none does.
fn narrowed(links: Vec<Link>, fits: impl Fn(&Link) -> bool) -> Vec<Link> {
    if links.iter().any(&fits) { links.into_iter().filter(fits).collect() } else { links }
}

fn language(links: Vec<Link>, ranges: &[String]) -> Vec<Link> {
    let has = |link: &Link, range: &str| {
        link.languages.iter().any(|language| language.eq_ignore_ascii_case(range))
    };
    let anybody = |link: &Link| link.languages.is_empty() || has(link, "und");
    for range in ranges.iter().filter(|range| *range != "*") {
        let mut cut = range.as_str();
        loop {
            if links.iter().any(|link| has(link, cut)) {
                return narrowed(links, |link| has(link, cut));
            }
            match cut.rsplit_once('-') {
                // a single letter opens an extension and goes with it
                Some((shorter, _)) => {
                    cut = match shorter.rsplit_once('-') {
                        Some((front, last)) if last.len() == 1 => front,
                        _ => shorter,
                    }
                }
                None => break,
            }
        }
    }
    // a range as the beginning of a language: `en` takes `en-GB` where nothing is nearer
    for range in ranges {
        let begins = |link: &Link| {
            link.languages.iter().any(|language| {
                let begin = language.get(..range.len()).unwrap_or_default();
                begin.eq_ignore_ascii_case(range)
                    && language.get(range.len()..).is_some_and(|rest| rest.starts_with('-'))
            })
        };
        if links.iter().any(begins) {
            return first_language(links.into_iter().filter(begins).collect());
        }
    }
    if links.iter().any(anybody) {
        return links.into_iter().filter(anybody).collect();
    }
    first_language(links)
}

/// The links in the languages of the first one: nobody asked for any, and one must be chosen.
fn first_language(links: Vec<Link>) -> Vec<Link> {
    let languages = links.first().map(|link| link.languages.clone()).unwrap_or_default();
    narrowed(links, |link| link.languages == languages)
}

/// The weight of a link's medium: that of the most precise range that takes it.
fn weight(link: &Link, media: &[Weighed]) -> u16 {
    let medium = link.media_type.as_deref().unwrap_or_default().to_ascii_lowercase();
    let kind = medium.split('/').next().unwrap_or_default();
    let of = |name: &str| media.iter().find(|range| range.name == name).map(|range| range.weight);
    of(&medium).or_else(|| of(&format!("{kind}/*"))).or_else(|| of("*/*")).unwrap_or_default()
}

/// The target of a link with its templates filled in, fit for a header: nothing when it is no web
/// address, or when what was asked for would decide to whom it leads.
pub(super) fn target(href: &str, fill: &[(String, String)]) -> Option<String> {
    let scheme = ["https://", "http://"].iter().find(|scheme| {
        href.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
    })?;
    let rest = href.get(scheme.len()..)?;
    let authority = rest.split(['/', '?', '#']).next().filter(|authority| !authority.is_empty())?;
    if authority.contains(['{', '}', '\\', '@']) {
        return None;
    }
    let mut target = href.to_owned();
    for (name, value) in fill {
        target = target.replace(name, &escape(value.as_bytes(), Component::Path));
    }
    let written = target.bytes().map(|byte| match byte {
        b'!'..=b'~' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    Some(written.collect())
}
