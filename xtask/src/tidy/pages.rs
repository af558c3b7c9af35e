//! Rules over what a browser or a mail program gets: templates without
//! sentences, without inline script or style, without anybody else's address;
//! style sheets that know start and end and not the two sides of a page.

use super::{Finding, House, Source};

/// Attributes whose value a person reads or hears.
const READ_ALOUD: &[&str] =
    &["title", "alt", "aria-label", "aria-description", "aria-roledescription", "placeholder"];

/// Names that are the same in every language, and what stands on keys.
const NAMES: &[&str] = &["Selvedge", "SHA-256", "Ctrl", "Enter"];

/// Blocks of a layout that fill an attribute of its `<body>`, not its text.
const ATTRIBUTE_BLOCKS: &[&str] = &["face", "data", "query"];

fn templates(house: &House) -> Vec<Source> {
    house.under("templates", &[".html", ".txt", ".xml", ".svg"])
}

/// No sentence for a person in a template: it comes from `locales/`.
pub fn sentences(house: &House) -> Vec<Finding> {
    templates(house).iter().flat_map(sentences_in).collect()
}

fn sentences_in(source: &Source) -> Vec<Finding> {
    let text = without_template_code(&without_attribute_blocks(&source.text));
    let plain = source.path.ends_with(".txt");
    let pieces = if plain { vec![(0, text)] } else { pieces_for_people(&text) };
    let mut findings = Vec::new();
    for (at, piece) in pieces {
        for (offset, line) in lines_at(&piece) {
            if let Some(word) = first_word(line) {
                findings.push(source.finding(
                    source.line_at(at + offset),
                    format!("{word:?} is written here; sentences come from `locales/`"),
                ));
            }
        }
    }
    findings
}

fn lines_at(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let here = *at;
        *at += line.len();
        Some((here, line))
    })
}

/// The first word of two or more letters that is no name and no entity.
fn first_word(text: &str) -> Option<&str> {
    text.split(char::is_whitespace).find(|word| {
        if NAMES.contains(&word.trim_matches(|c: char| !c.is_alphanumeric())) {
            return false;
        }
        let mut letters = 0;
        let mut in_entity = false;
        for c in word.chars() {
            match c {
                '&' => in_entity = true,
                ';' if in_entity => in_entity = false,
                _ if in_entity => {}
                _ if c.is_alphabetic() => {
                    letters += 1;
                    if letters >= 2 {
                        return true;
                    }
                }
                _ => letters = 0,
            }
        }
        false
    })
}

/// Blanks out the blocks that fill an attribute.
fn without_attribute_blocks(text: &str) -> String {
    let mut out = text.to_owned();
    for name in ATTRIBUTE_BLOCKS {
        let open = format!("{{% block {name} %}}");
        let mut from = 0;
        while let Some(at) = out.get(from..).and_then(|rest| rest.find(&open)) {
            let start = from + at + open.len();
            let rest = out.get(start..).unwrap_or_default();
            let end = start + rest.find("{% endblock").unwrap_or(rest.len());
            let blank: String = out
                .get(start..end)
                .unwrap_or_default()
                .bytes()
                .map(|b| if b == b'\n' { '\n' } else { ' ' })
                .collect();
            out.replace_range(start..end, &blank);
            from = end;
        }
    }
    out
}

/// Blanks out `{{ … }}`, `{% … %}` and `{# … #}`, keeping lengths and lines.
fn without_template_code(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = ["{{", "{%", "{#"].iter().filter_map(|mark| rest.find(mark)).min() {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let shut = match from.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => "#}",
        };
        let end = from.find(shut).map_or(from.len(), |at| at + 2);
        let (code, after) = from.split_at(end);
        out.extend(code.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What of an HTML text a person reads or hears: text between tags (not in script or style) and
/// the attributes that are read aloud; each with where it begins.
fn pieces_for_people(text: &str) -> Vec<(usize, String)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(tag) = tag_at(rest) {
            pieces.extend(read_aloud(tag).into_iter().map(|(from, value)| (at + from, value)));
            let silent = ["script", "style"].iter().find(|name| {
                tag.get(1..).is_some_and(|inside| inside.to_lowercase().starts_with(**name))
            });
            at += tag.len();
            if let Some(name) = silent {
                let rest = text.get(at..).unwrap_or_default();
                at += rest.find(&format!("</{name}")).unwrap_or(rest.len());
            }
        } else {
            let length = rest.char_indices().skip(1).find(|(_, c)| *c == '<').map(|(end, _)| end);
            let length = length.unwrap_or(rest.len());
            pieces.push((at, rest.get(..length).unwrap_or_default().to_owned()));
            at += length.max(1);
        }
    }
    pieces
}

/// The tag or comment that a text begins with, if it begins with one.
fn tag_at(rest: &str) -> Option<&str> {
    if rest.starts_with("<!--") {
        let end = rest.find("-->").map_or(rest.len(), |at| at + 3);
        return rest.get(..end);
    }
    let second = rest.strip_prefix('<')?.chars().next()?;
    if !(second.is_ascii_alphabetic() || matches!(second, '/' | '!' | '?')) {
        return None;
    }
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, '>') => return rest.get(..=at),
            _ => {}
        }
    }
    Some(rest)
}

fn read_aloud(tag: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for name in READ_ALOUD {
        let mark = format!("{name}=\"");
        for (at, _) in tag.match_indices(&mark) {
            let own = tag.as_bytes().get(at.wrapping_sub(1)).is_some_and(u8::is_ascii_whitespace);
            let from = at + mark.len();
            let value = tag.get(from..).and_then(|rest| rest.split('"').next());
            if let (true, Some(value)) = (own, value) {
                found.push((from, value.to_owned()));
            }
        }
    }
    found
}

/// Nothing inline that the content security policy would block.
pub fn inline(house: &House) -> Vec<Finding> {
    templates(house)
        .iter()
        .filter(|source| source.path.ends_with(".html") && !source.path.contains("/email/"))
        .flat_map(inline_in)
        .collect()
}

fn inline_in(source: &Source) -> Vec<Finding> {
    let text = without_template_code(&source.text);
    let mut findings = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        let Some(tag) = tag_at(rest) else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let lower = tag.to_lowercase();
        let line = source.line_at(at);
        if lower.starts_with("<script")
            && !lower.contains("src=")
            && !lower.contains("application/json")
        {
            findings.push(source.finding(line, "an inline script"));
        }
        if lower.starts_with("<style") && !lower.contains("nonce=") {
            findings.push(source.finding(line, "an inline style sheet without a nonce"));
        }
        for attribute in lower.split_ascii_whitespace().skip(1) {
            let name = attribute.split('=').next().unwrap_or_default();
            let handler = name.strip_prefix("on").is_some_and(|event| {
                event.len() > 2 && event.bytes().all(|b| b.is_ascii_lowercase())
            });
            if attribute.contains('=') && (handler || name == "style") {
                findings.push(source.finding(line, format!("the attribute `{name}` is blocked")));
            }
        }
        at += tag.len();
    }
    findings
}

/// No page loads anything from another origin.
pub fn third_parties(house: &House) -> Vec<Finding> {
    let mut all = templates(house);
    all.extend(house.under("assets", &[".css", ".js"]));
    all.iter().flat_map(third_parties_in).collect()
}

fn third_parties_in(source: &Source) -> Vec<Finding> {
    const ASKS: &[&str] = &[
        "src=\"http",
        "src=\"//",
        "srcset=\"http",
        "url(http",
        "url(\"http",
        "url('http",
        "url(//",
        "@import \"http",
        "from \"http",
        "import(\"http",
        "fetch(\"http",
        "fetch('http",
        "action=\"http",
    ];
    let mut findings = Vec::new();
    for ask in ASKS {
        for (at, _) in source.text.match_indices(ask) {
            findings
                .push(source.finding(source.line_at(at), format!("asks another origin: {ask}")));
        }
    }
    for (at, tag) in source
        .text
        .match_indices("<link")
        .filter_map(|(at, _)| Some((at, source.text.get(at..)?.split('>').next()?)))
    {
        let loads = ["stylesheet", "icon", "preload", "preconnect", "manifest", "dns-prefetch"];
        if tag.contains("href=\"http") && loads.iter().any(|rel| tag.contains(rel)) {
            findings.push(source.finding(source.line_at(at), "a <link> loads from another origin"));
        }
    }
    findings
}

/// Start and end, never the two sides: pages run from right to left too.
pub fn logical_css(house: &House) -> Vec<Finding> {
    let mut all = house.under("assets", &[".css"]);
    // Letters are left out: mail programs know few logical properties, and block
    // sides (top, bottom) are the same in every script of ours.
    all.extend(
        house.under("templates", &[".css"]).into_iter().filter(|s| !s.path.contains("/email/")),
    );
    all.iter().flat_map(physical_in).collect()
}

fn physical_in(source: &Source) -> Vec<Finding> {
    let text = without_css_comments(&source.text);
    let mut findings = Vec::new();
    let mut start = 0;
    // A declaration lies between braces and semicolons; what has no colon is a selector.
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '{' | '}' | ';')) {
        let declaration = text.get(start..at).unwrap_or_default();
        let here = start + declaration.len() - declaration.trim_start().len();
        start = at + 1;
        if mark == '{' {
            continue;
        }
        let Some((property, value)) = declaration.trim().split_once(':') else { continue };
        let property = property.trim();
        if let Some(what) = physical(property, value.trim()) {
            findings.push(source.finding(source.line_at(here), what));
        }
    }
    findings
}

fn physical(property: &str, value: &str) -> Option<String> {
    const SIDES: &[&str] = &["left", "right", "top", "bottom"];
    if property.starts_with("--") {
        return None;
    }
    let boxes = ["margin-", "padding-", "border-", "scroll-margin-", "scroll-padding-"];
    let of_a_side = SIDES.contains(&property)
        || boxes.iter().any(|name| {
            property
                .strip_prefix(name)
                .is_some_and(|rest| SIDES.iter().any(|side| rest.starts_with(side)))
        });
    if of_a_side {
        return Some(format!("`{property}` names a side; use its logical twin"));
    }
    let sided = ["text-align", "float", "clear", "justify-content", "justify-self", "resize"];
    let side = value.split_whitespace().next().unwrap_or_default();
    (sided.contains(&property) && ["left", "right"].contains(&side))
        .then(|| format!("`{property}: {side}` names a side; use start or end"))
}

fn without_css_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("/*") {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let end = from.find("*/").map_or(from.len(), |at| at + 2);
        let (comment, after) = from.split_at(end);
        out.extend(comment.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rule: fn(&Source) -> Vec<Finding>, path: &str, text: &str, findings: usize) {
        let source = Source { path: path.into(), text: text.into() };
        let found = rule(&source);
        assert_eq!(found.len(), findings, "{text}: {found:?}");
    }

    #[test]
    fn a_sentence_in_a_template_is_found_where_it_stands() {
        let html = |text, findings| check(sentences_in, "a.html", text, findings);
        html("<p>{{ w.t(\"case-title\") }}</p>", 0);
        html("<p>Your case</p>", 1);
        html("<p class=\"note lead\" id=\"first\">{{ x }} · {{ y }}</p>", 0);
        html("<p>&nbsp;&rarr; 12 &middot; x</p>", 0);
        html("{% if a > b %}<b>{{ c }}</b>{% endif %}", 0);
        html("<img alt=\"A bag\" src=\"/x\">", 1);
        html("<img alt=\"{{ w.t(\"bag\") }}\" src=\"/x\">", 0);
        html("<input data-title=\"Not read aloud\" name=\"x\">", 0);
        html("<script src=\"/x\"></script><style nonce=\"n\">a { color: red }</style>", 0);
        html("<!-- why this is here -->{# and this #}", 0);
        html("<p>مرحبا</p>", 1);
        html("<title>Selvedge</title>", 0);
        html("{% block face %}desk desk--queue{% endblock %}{% block main %}{% endblock %}", 0);
        html("{% block main %}Not an attribute{% endblock %}", 1);
        html("<p>a</p>\n<p>{{ n }} cases\n and more</p>", 2);
        check(sentences_in, "body.txt", "{{ greeting }}\n\n{{ body }}\n-- \n", 0);
        check(sentences_in, "body.txt", "Dear {{ name }},\n", 1);
        let source = Source { path: "a.html".into(), text: "<p>\n\n<b>Now</b></p>".into() };
        assert_eq!(sentences_in(&source).first().map(|one| one.line), Some(3));
    }

    #[test]
    fn what_the_policy_would_block_is_found() {
        let html = |text, findings| check(inline_in, "a.html", text, findings);
        html("<script src=\"/assets/a.js\" type=\"module\"></script>", 0);
        html("<script>go()</script>", 1);
        html("<script type=\"application/json\" id=\"facts\">{{ facts }}</script>", 0);
        html("<button onclick=\"go()\">x</button>", 1);
        html("<p style=\"color:red\">x</p>", 1);
        html("<option value=\"one\" selected>x</option>", 0);
        html("<style nonce=\"{{ nonce }}\">a{}</style><style>b{}</style>", 1);
    }

    #[test]
    fn another_origin_is_found() {
        let any = |text, findings| check(third_parties_in, "a.html", text, findings);
        any("<a href=\"https://example.com/\">x</a>", 0);
        any("<img src=\"https://example.com/x.png\">", 1);
        any("<link rel=\"stylesheet\" href=\"https://example.com/x.css\">", 1);
        any("a { background: url(//example.com/x) }", 1);
    }

    #[test]
    fn a_side_in_a_style_sheet_is_found() {
        let css = |text, findings| check(physical_in, "a.css", text, findings);
        css("a { margin-inline-start: 1rem; text-align: start }", 0);
        css("a { margin-left: 1rem; }", 1);
        css("a { left: 0; color: red }", 1);
        css("a { color: red; text-align: right }", 1);
        css(".top, .left { color: red; }", 0);
        css("a { vertical-align: top; background: linear-gradient(to right, red, blue) }", 0);
        css("/* padding-left: 1px; */ a { border-top-left-radius: 2px }", 1);
        css("@media (width > 20em) { a { padding-right: 0 } }", 1);
    }
}
