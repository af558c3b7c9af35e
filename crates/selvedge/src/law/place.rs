//! On which line of a JSON text a member stands, for messages about it.

/// The line of a path such as `facts.defect.cause` or `facts.remedy_history[1].kind`,
/// in the n-th element where the text is an array. The nearest line that is known,
/// where the path leads nowhere.
pub fn line_of(text: &str, nth: Option<usize>, path: &str) -> usize {
    let mut steps: Vec<Step<'_>> = nth.map(Step::Element).into_iter().collect();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let (name, elements) = part.split_once('[').unwrap_or((part, ""));
        steps.push(Step::Member(name));
        let index = elements.trim_end_matches(']').parse().ok();
        steps.extend(index.map(Step::Element));
    }
    let mut reader = Reader { text: text.as_bytes(), at: 0, found: 0 };
    reader.value(&steps);
    let end = reader.found.min(text.len());
    text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Member(&'p str),
    Element(usize),
}

/// Walks a text that is known to be JSON.
struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    found: usize,
}

impl Reader<'_> {
    fn space(&mut self) {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn takes(&mut self, sign: u8) -> bool {
        self.space();
        let seen = self.text.get(self.at) == Some(&sign);
        if seen {
            self.at += 1;
        }
        seen
    }

    /// Passes over a string and gives back what stands between its quotes.
    fn string(&mut self) -> &[u8] {
        self.space();
        let start = self.at + 1;
        self.at = start;
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        let end = self.at.min(self.text.len());
        self.at += 1;
        self.text.get(start..end).unwrap_or_default()
    }

    /// Passes over a value; notes how far along the steps it came.
    fn value(&mut self, steps: &[Step<'_>]) {
        self.space();
        match self.text.get(self.at) {
            Some(b'{') => self.object(steps),
            Some(b'[') => self.array(steps),
            Some(b'"') => {
                self.string();
            }
            _ => {
                let ends =
                    |byte: &u8| matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace();
                while self.text.get(self.at).is_some_and(|byte| !ends(byte)) {
                    self.at += 1;
                }
            }
        }
    }

    fn object(&mut self, steps: &[Step<'_>]) {
        self.at += 1;
        while self.at < self.text.len() && !self.takes(b'}') {
            self.space();
            let place = self.at;
            let name = self.string().to_vec();
            self.takes(b':');
            let below = match steps.split_first() {
                // A dotted name may be one member or several.
                Some((Step::Member(step), rest)) if name == step.as_bytes() => Some(rest),
                Some((Step::Member(_), _)) => dotted(&name, steps),
                _ => None,
            };
            match below {
                Some(rest) => {
                    self.found = self.found.max(place);
                    self.value(rest);
                }
                None => self.value(&[]),
            }
            self.takes(b',');
        }
    }

    fn array(&mut self, steps: &[Step<'_>]) {
        self.at += 1;
        let mut nth = 0;
        while self.at < self.text.len() && !self.takes(b']') {
            self.space();
            match steps.split_first() {
                Some((Step::Element(wanted), rest)) if *wanted == nth => {
                    self.found = self.found.max(self.at);
                    self.value(rest);
                }
                _ => self.value(&[]),
            }
            self.takes(b',');
            nth += 1;
        }
    }
}

/// The steps left when one member's name is several of them joined by dots.
fn dotted<'s, 'p>(name: &[u8], steps: &'s [Step<'p>]) -> Option<&'s [Step<'p>]> {
    let mut joined = String::new();
    for (taken, step) in steps.iter().enumerate() {
        let Step::Member(part) = step else { return None };
        if !joined.is_empty() {
            joined.push('.');
        }
        joined.push_str(part);
        if joined.as_bytes() == name {
            return steps.get(taken + 1..);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_member_is_found_on_its_line() {
        let text = "[\n {\"id\": \"a\\\"}\"},\n {\"facts\": {\n  \"defect\": {\n   \"cause\": 1},\n  \"privacy.request\": 2,\n  \"remedy_history\": [{\"kind\": 1},\n   {\"kind\": 2}]}}\n]";
        for (path, line) in [
            ("facts", 3),
            ("facts.defect.cause", 5),
            ("facts.privacy.request", 6),
            ("facts.remedy_history[1].kind", 8),
            ("facts.nowhere", 3),
        ] {
            assert_eq!(line_of(text, Some(1), path), line, "{path}");
        }
        assert_eq!(line_of("{\n\n\"as_of\": 1}", None, "as_of"), 3);
    }
}
