//! Any page of ours as plain text: the same words in the same order, without
//! drawings, navigation or scripts.
//!
//! It reads only markup that our own templates wrote, which a test holds to be
//! well formed; it is no reader for HTML from outside.

/// The widest line, in letters.
const WIDTH: usize = 76;

/// A page's text. `origin` is put before addresses that begin with `/`.
pub fn text(html: &str, origin: &str) -> String {
    let from = html.find("<main").unwrap_or(0);
    let until = html.find("</main>").unwrap_or(html.len());
    let mut writer = Writer { origin, ..Writer::default() };
    let mut rest = html.get(from..until).unwrap_or(html);
    while let Some(start) = rest.find('<') {
        writer.words(&rest[..start]);
        let Some(end) = rest[start..].find('>') else { break };
        writer.tag(&rest[start + 1..start + end]);
        rest = &rest[start + end + 1..];
    }
    writer.words(rest);
    writer.finish()
}

/// One element that is open.
struct Open {
    name: String,
    silent: bool,
    kept: bool,
    address: Option<String>,
    count: usize,
    /// By how much its lines stand in.
    indent: usize,
}

/// What was closed last, with no word since.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// Nothing that matters.
    #[default]
    Nothing,
    /// A link with its address.
    Link,
    /// A name in bold.
    Bold,
    /// Words in a box of their own.
    Span,
}

#[derive(Default)]
struct Writer<'a> {
    origin: &'a str,
    out: String,
    line: String,
    /// What the next line begins with, such as `- `.
    lead: String,
    /// How far lines stand in now.
    margin: usize,
    beside: Beside,
    open: Vec<Open>,
}

impl Writer<'_> {
    fn silent(&self) -> bool {
        self.open.iter().any(|open| open.silent)
    }

    fn kept(&self) -> bool {
        self.open.iter().any(|open| open.kept)
    }

    fn words(&mut self, raw: &str) {
        if raw.is_empty() || self.silent() {
            return;
        }
        let said = unescaped(raw);
        // Blanks alone set two boxes apart already; two links stand on two lines all the same.
        if !said.trim().is_empty() || self.beside != Beside::Link {
            self.beside = Beside::Nothing;
        }
        if self.kept() {
            self.line.push_str(&said);
            return;
        }
        if said.starts_with(char::is_whitespace) {
            self.space();
        }
        let words: Vec<&str> = said.split_ascii_whitespace().collect();
        self.line.push_str(&words.join(" "));
        if said.ends_with(char::is_whitespace) {
            self.space();
        }
    }

    fn tag(&mut self, raw: &str) {
        if let Some(name) = raw.strip_prefix('/') {
            self.close(name.trim());
            return;
        }
        let name: String = raw.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        let void = matches!(
            name.as_str(),
            "input" | "br" | "img" | "meta" | "link" | "hr" | "path" | "circle"
        ) || raw.ends_with('/');
        if void {
            if !self.silent() {
                self.void(&name, raw);
            }
            return;
        }
        let hidden = attribute(raw, "class").is_some_and(|c| c.split(' ').any(|c| c == "vh"));
        let indent = if self.silent() { 0 } else { self.begin(&name, hidden) };
        self.margin += indent;
        let silent = matches!(name.as_str(), "svg" | "script" | "style" | "button" | "template")
            || attribute(raw, "aria-hidden").is_some_and(|value| value == "true");
        let class = attribute(raw, "class").unwrap_or_default();
        self.open.push(Open {
            silent,
            kept: class.split(' ').any(|word| word == "typed") || name == "textarea",
            address: (name == "a").then(|| attribute(raw, "href")).flatten(),
            name,
            count: 0,
            indent,
        });
    }

    /// Begins an element; by how much more its lines stand in.
    fn begin(&mut self, name: &str, hidden: bool) -> usize {
        let mut indent = 0;
        match (self.beside, name) {
            // One link a line; what stands under a name in bold stands under it here.
            (Beside::Link, "a") | (Beside::Bold, "span" | "small") if !hidden => self.end_line(),
            (Beside::Span, "b" | "span" | "small") if !hidden => self.space(),
            _ => {}
        }
        self.beside = Beside::Nothing;
        match name {
            "h1" | "h2" | "h3" | "p" | "section" | "div" | "form" | "fieldset" | "details"
            | "table" | "dl" | "ul" | "ol" | "nav" | "aside" | "figure" => self.paragraph(name),
            "li" => {
                self.end_line();
                let mark = match self.open.last_mut() {
                    Some(list) if list.name == "ol" => {
                        list.count += 1;
                        format!("{}. ", list.count)
                    }
                    _ => "- ".to_owned(),
                };
                indent = mark.chars().count();
                self.lead = " ".repeat(self.margin) + &mark;
            }
            "tr" | "legend" | "label" | "summary" | "dt" | "option" => self.end_line(),
            "dd" if !self.line.trim_end().is_empty() => self.space(),
            "td" | "th" if !self.line.trim_end().is_empty() => self.line.push_str(" | "),
            _ => {}
        }
        indent
    }

    fn close(&mut self, name: &str) {
        let was_silent = self.silent();
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else { return };
        let closed = self.open.split_off(at);
        if !was_silent {
            self.end(name, closed.first().and_then(|open| open.address.as_deref()));
        }
        self.margin -= closed.iter().map(|open| open.indent).sum::<usize>().min(self.margin);
    }

    fn end(&mut self, name: &str, address: Option<&str>) {
        self.beside = match name {
            "b" | "strong" => Beside::Bold,
            "span" => Beside::Span,
            _ => Beside::Nothing,
        };
        if let Some(address) = address.filter(|address| !address.starts_with('#')) {
            let origin = if address.starts_with('/') { self.origin } else { "" };
            self.space();
            self.line.push_str(&format!("<{origin}{}>", unescaped(address)));
            self.beside = Beside::Link;
        }
        match name {
            "h1" => self.underlined('='),
            "h2" => self.underlined('-'),
            "h3" | "p" | "ul" | "ol" | "dl" | "table" | "fieldset" | "form" | "section" => {
                self.paragraph(name)
            }
            "dt" => {
                let said = self.line.trim_end().to_owned();
                self.line = said;
                self.line.push(':');
            }
            "li" | "tr" | "dd" | "legend" | "label" | "summary" | "div" | "option" | "textarea" => {
                self.end_line()
            }
            _ => {}
        }
    }

    fn void(&mut self, name: &str, raw: &str) {
        match name {
            "br" => self.end_line(),
            "input" => match attribute(raw, "type").as_deref() {
                Some("hidden") => {}
                Some("radio") => {
                    self.line.push_str(if raw.contains(" checked") { "(x) " } else { "( ) " })
                }
                Some("checkbox") => {
                    self.line.push_str(if raw.contains(" checked") { "[x] " } else { "[ ] " })
                }
                _ => {
                    let value = attribute(raw, "value").unwrap_or_default();
                    self.end_line();
                    self.line.push_str(if value.is_empty() { "________" } else { "" });
                    self.line.push_str(&unescaped(&value));
                    self.end_line();
                }
            },
            _ => {}
        }
    }

    fn space(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with(char::is_whitespace) {
            self.line.push(' ');
        }
    }

    fn underlined(&mut self, mark: char) {
        let length = self.line.trim().chars().count().min(WIDTH);
        self.end_line();
        if length > 0 {
            self.out.extend(std::iter::repeat_n(mark, length));
            self.out.push('\n');
        }
    }

    fn paragraph(&mut self, name: &str) {
        self.end_line();
        let inside_item =
            self.open.iter().any(|open| matches!(open.name.as_str(), "li" | "dd" | "td"));
        let gap = !matches!(name, "div") && !inside_item;
        if gap && !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.trim().is_empty() {
            return;
        }
        let indent = " ".repeat(self.margin);
        let lead = std::mem::take(&mut self.lead);
        let lead = if lead.is_empty() { indent.clone() } else { lead };
        let line = line.trim_end().trim_start_matches('\n');
        let mut first = true;
        for said in line.split('\n') {
            let mut width = 0;
            self.out.push_str(if first { &lead } else { &indent });
            first = false;
            let words = said.trim_start_matches(' ');
            self.out.push_str(&said[..said.len() - words.len()]);
            for word in words.split(' ') {
                let length = word.chars().count();
                if width > 0 && width + 1 + length > WIDTH {
                    self.out.push('\n');
                    self.out.push_str(&indent);
                    width = 0;
                }
                if width > 0 {
                    self.out.push(' ');
                    width += 1;
                }
                self.out.push_str(word);
                width += length;
            }
            self.out.push('\n');
        }
    }

    fn finish(mut self) -> String {
        self.end_line();
        let mut out = self.out.trim().to_owned();
        out.push('\n');
        out
    }
}

fn attribute(raw: &str, name: &str) -> Option<String> {
    let start = raw.find(&format!(" {name}=\""))? + name.len() + 3;
    let rest = raw.get(start..)?;
    Some(rest.split('"').next().unwrap_or_default().to_owned())
}

fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expect: &str) {
        assert_eq!(text(html, "https://care.test"), expect, "{html}");
    }

    #[test]
    fn headings_are_underlined_and_addresses_written_out() {
        check(
            "<main><h1>We have it</h1><p>Open <a href=\"/en/cases\">your case</a> now.</p></main><footer>foot</footer>",
            "We have it\n==========\n\nOpen your case <https://care.test/en/cases> now.\n",
        );
    }

    #[test]
    fn drawings_and_ornaments_are_silent() {
        check(
            "<p>a<svg viewBox=\"0\"><path d=\"M0\"/></svg> b<i aria-hidden=\"true\">x</i></p>",
            "a b\n",
        );
    }

    #[test]
    fn lists_facts_and_answers_can_be_told_apart() {
        check("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two\n");
        check("<dl><div><dt>Order</dt><dd>OR-1</dd></div></dl>", "Order: OR-1\n");
        check(
            "<label><input type=\"radio\" name=\"a\" checked><span>Yes</span></label>",
            "(x) Yes\n",
        );
    }

    #[test]
    fn what_a_person_typed_keeps_its_lines_and_its_signs() {
        check(
            "<div class=\"typed\">one &#60;b&#62;\n  two &amp; three</div>",
            "one <b>\n  two & three\n",
        );
    }

    #[test]
    fn links_and_names_side_by_side_do_not_run_together() {
        check(
            "<nav><a href=\"/a\"><b>Return</b><span>Or exchange</span></a><a href=\"/b\"><b>Repair</b></a> <a href=\"/c\">Care</a></nav>",
            "Return\nOr exchange <https://care.test/a>\nRepair <https://care.test/b>\nCare <https://care.test/c>\n",
        );
        check(
            "<p>Read <a href=\"/a\">one</a>, then <a href=\"/b\">two</a>.</p>",
            "Read one <https://care.test/a>, then two <https://care.test/b>.\n",
        );
        check("<p><span>open</span><span>now</span></p>", "open now\n");
    }

    #[test]
    fn a_message_in_a_list_keeps_its_indent() {
        check(
            "<ol><li><p><b>You</b> <time>today</time></p><div class=\"typed\">one\ntwo</div></li><li>Sent</li></ol><p>after</p>",
            "1. You today\n   one\n   two\n2. Sent\n\nafter\n",
        );
        check("<ul><li>a<ul><li>b<br>c</li></ul></li></ul>", "- a\n  - b\n    c\n");
    }

    #[test]
    fn long_lines_are_broken_between_words() {
        let long = "word ".repeat(40);
        let said = text(&format!("<ul><li>{long}</li></ul>"), "");
        assert!(said.lines().all(|line| line.chars().count() <= WIDTH + 2), "{said}");
        assert!(said.lines().skip(1).all(|line| line.starts_with("  ")), "{said}");
    }
}
