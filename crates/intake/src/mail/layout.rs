//! Which parts are words and which are files. Alternatives are one section
//! with up to two ways of showing it; what stands beside each other is shown
//! one after the other, as it was written.

use super::parts::Part;

/// Words that belong together: the plain parts and the HTML parts of the same.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) plain: Vec<usize>,
    pub(super) html: Vec<usize>,
}

/// The whole message by parts.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) sections: Vec<Section>,
    pub(super) files: Vec<usize>,
}

/// Alternatives nobody shows: the same words for a watch or a mail program of one maker.
fn is_another_version(kind: &str) -> bool {
    matches!(
        kind,
        "text/x-amp-html" | "text/watch-html" | "text/enriched" | "text/richtext" | "text/rtf"
    )
}

/// Parts a report is read from and nobody wants as a file.
fn is_report_data(kind: &str) -> bool {
    matches!(
        kind,
        "message/delivery-status"
            | "message/disposition-notification"
            | "message/feedback-report"
            | "message/global-delivery-status"
            | "text/rfc822-headers"
            | "message/global-headers"
    )
}

/// Sorts the parts of a message.
pub(super) fn of(parts: &[Part]) -> Layout {
    let mut layout = Layout::default();
    place(parts, 0, None, &mut layout);
    layout
}

/// Where a part stands among its siblings.
struct Standing<'a> {
    parent: &'a str,
    first: bool,
}

fn place(parts: &[Part], index: usize, standing: Option<&Standing<'_>>, layout: &mut Layout) {
    place_in(parts, index, standing, None, layout);
}

/// The depth is bounded where the parts are split.
fn place_in(
    parts: &[Part],
    index: usize,
    standing: Option<&Standing<'_>>,
    section: Option<usize>,
    layout: &mut Layout,
) {
    let Some(part) = parts.get(index) else { return };
    let kind = part.kind.value.as_str();
    if !part.is_multipart() {
        return leaf(part, index, standing, section, layout);
    }
    let mut section = section;
    if kind == "multipart/alternative" && section.is_none() {
        layout.sections.push(Section::default());
        section = Some(layout.sections.len() - 1);
    }
    let root = if kind == "multipart/related" { root_of(parts, part) } else { None };
    let mut children = part.children.clone();
    if let Some(root) = root {
        children.retain(|child| *child != root);
        children.insert(0, root);
    }
    for (at, child) in children.iter().enumerate() {
        let standing = Standing { parent: kind, first: at == 0 };
        place_in(parts, *child, Some(&standing), section, layout);
    }
}

/// The part of a `multipart/related` its `start` names (RFC 2387 section 3.2).
fn root_of(parts: &[Part], related: &Part) -> Option<usize> {
    let start = related.kind.parameter("start")?;
    let named = |child: &&usize| {
        let id = parts.get(**child).and_then(|p| p.headers.first("content-id"));
        id.is_some_and(|id| id.trim() == start.trim())
    };
    related.children.iter().find(named).copied()
}

fn leaf(
    part: &Part,
    index: usize,
    standing: Option<&Standing<'_>>,
    section: Option<usize>,
    layout: &mut Layout,
) {
    let kind = part.kind.value.as_str();
    let parent = standing.map_or("", |s| s.parent);
    let first = standing.is_none_or(|s| s.first);
    let is_html = kind == "text/html" || kind == "application/xhtml+xml";
    let named = part.disposition.parameter("filename").or_else(|| part.kind.parameter("name"));
    let named = named.is_some_and(|name| !name.trim().is_empty());
    let attached = part.disposition.value == "attachment"
        || (named && !first && parent != "multipart/alternative")
        || (named && !part.disposition.value.is_empty() && standing.is_some())
        || (!first && matches!(parent, "multipart/related" | "multipart/encrypted"))
        || parent == "multipart/encrypted"
        || (!first && parent == "multipart/signed");
    if (kind == "text/plain" || is_html) && !attached {
        let section = match section.and_then(|at| layout.sections.get_mut(at)) {
            Some(section) => section,
            None => {
                layout.sections.push(Section::default());
                match layout.sections.last_mut() {
                    Some(section) => section,
                    None => return,
                }
            }
        };
        if is_html {
            section.html.push(index)
        } else {
            section.plain.push(index)
        }
        return;
    }
    let in_alternative = parent == "multipart/alternative";
    let unwanted = (in_alternative && is_another_version(kind))
        || (parent == "multipart/report" && is_report_data(kind));
    if !unwanted {
        layout.files.push(index);
    }
}
