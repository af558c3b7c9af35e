//! Saved replies: text with facts in braces, `Dear {client_name}`. A text may
//! name only facts of the list below, so that nobody sends a client a brace;
//! filling says which facts were missing, so that the desk can warn.
//!
//! There is nothing else in a text: no conditions, no loops, no includes.

/// The facts a text may name.
pub const FACTS: &[&str] = &[
    "client_name",
    "case_number",
    "piece",
    "family",
    "order_number",
    "order_email",
    "boutique",
    "boutique_phone",
    "region_phone",
    "advisor_name",
    "senior_name",
    "date",
    "date_to",
    "amount",
];

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseError {
    /// A fact that is not on the list.
    UnknownFact {
        /// What was named.
        given: String,
    },
    /// A brace that opens or closes nothing.
    LooseBrace {
        /// Its place, in characters from the start, from 1.
        at: usize,
    },
}

impl PhraseError {
    /// The stable code, tail of the locale key.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            PhraseError::UnknownFact { .. } => "unknown_fact",
            PhraseError::LooseBrace { .. } => "loose_brace",
        }
    }
}

impl std::fmt::Display for PhraseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PhraseError::UnknownFact { given } => write!(f, "`{given}` is not a known fact"),
            PhraseError::LooseBrace { at } => {
                write!(f, "the brace at {at} opens or closes nothing")
            }
        }
    }
}

impl std::error::Error for PhraseError {}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    /// As it stands.
    Text(&'t str),
    /// The name of a fact.
    Fact(&'t str),
}

/// The parts of a text.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn pieces(text: &str) -> Result<Vec<Piece<'_>>, PhraseError> {
    let loose = |byte: usize| PhraseError::LooseBrace {
        at: text.get(..byte).map_or(0, |before| before.chars().count()) + 1,
    };
    let mut out = Vec::new();
    let mut done = 0;
    while let Some(found) = text[done..].find(['{', '}']) {
        let open = done + found;
        if text[open..].starts_with('}') {
            return Err(loose(open));
        }
        let rest = &text[open + 1..];
        let end = rest
            .find(['{', '}'])
            .filter(|end| rest[*end..].starts_with('}'))
            .ok_or_else(|| loose(open))?;
        let name = &rest[..end];
        if !FACTS.contains(&name) {
            return Err(PhraseError::UnknownFact { given: name.to_owned() });
        }
        if open > done {
            out.push(Piece::Text(&text[done..open]));
        }
        out.push(Piece::Fact(name));
        done = open + 1 + end + 1;
    }
    if done < text.len() {
        out.push(Piece::Text(&text[done..]));
    }
    Ok(out)
}

/// A text with its facts filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The text; a missing fact stays as its name in braces, for the eye.
    pub text: String,
    /// The facts that were missing, each once, in the order of the text.
    pub missing: Vec<String>,
}

/// Fills a text. `fact` gives the value of a name; an empty one counts as missing.
///
/// # Errors
/// As [`pieces`].
pub fn fill(text: &str, fact: impl Fn(&str) -> Option<String>) -> Result<Filled, PhraseError> {
    let mut filled = Filled { text: String::with_capacity(text.len()), missing: Vec::new() };
    for piece in pieces(text)? {
        match piece {
            Piece::Text(words) => filled.text.push_str(words),
            Piece::Fact(name) => match fact(name).filter(|value| !value.trim().is_empty()) {
                Some(value) => filled.text.push_str(&value),
                None => {
                    filled.text.push('{');
                    filled.text.push_str(name);
                    filled.text.push('}');
                    if !filled.missing.iter().any(|m| m == name) {
                        filled.missing.push(name.to_owned());
                    }
                }
            },
        }
    }
    Ok(filled)
}

/// The facts whose names in braces a text still holds, each once: such a text is
/// not ready to be read by a client. Braces round anything else are the writer's.
#[must_use]
pub fn unfilled(text: &str) -> Vec<&'static str> {
    let mut found: Vec<(usize, &'static str)> = FACTS
        .iter()
        .filter_map(|name| text.find(&format!("{{{name}}}")).map(|at| (at, *name)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str) -> Option<String> {
        match name {
            "client_name" => Some("Inès {piece}".to_owned()),
            "date" => Some(" ".to_owned()),
            _ => None,
        }
    }

    #[test]
    fn facts_are_filled_and_missing_ones_named_once() {
        let filled = fill("{client_name}: {date}, {piece} and {piece}.", known).unwrap();
        assert_eq!(filled.text, "Inès {piece}: {date}, {piece} and {piece}.");
        assert_eq!(filled.missing, ["date", "piece"]);
        assert_eq!(fill("", known).unwrap().text, "");
        assert_eq!(fill("sans rien", known).unwrap().missing, Vec::<String>::new());
    }

    #[test]
    fn what_is_still_to_be_filled_in_is_found_in_any_text() {
        let check = |given: &str, expect: &[&str]| assert_eq!(unfilled(given), expect, "{given}");
        check("It costs {amount}, {client_name}: {amount}.", &["amount", "client_name"]);
        check("Loose } and { and {amount}", &["amount"]);
        check("{password} { amount } {} {{", &[]);
        check("", &[]);
    }

    #[test]
    fn ad05_a_text_names_known_facts_and_holds_no_code() {
        let check =
            |given: &str, expect: PhraseError| assert_eq!(pieces(given), Err(expect), "{given}");
        let unknown = |given: &str| PhraseError::UnknownFact { given: given.to_owned() };
        check("{password}", unknown("password"));
        check("{}", unknown(""));
        check("{ client_name }", unknown(" client_name "));
        check(
            "{% for i in range(1000000000) %}x{% endfor %}",
            unknown("% for i in range(1000000000) %"),
        );
        check("{include https://evil.test}", unknown("include https://evil.test"));
        check("{{client_name}}", PhraseError::LooseBrace { at: 1 });
        check("é}", PhraseError::LooseBrace { at: 2 });
        check("{client_name", PhraseError::LooseBrace { at: 1 });
        check("{client_name}{", PhraseError::LooseBrace { at: 14 });
    }
}
