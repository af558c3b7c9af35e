//! The repository as the tests of this room see it: the sentences of the locale
//! files, and the places in code and templates that say them. A scanner, not a
//! parser: it knows string literals and brackets, which is enough for `t("…")`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// One sentence of a locale file.
pub struct Sentence {
    /// Its key.
    pub key: String,
    /// The file, from the repository's root.
    pub file: String,
    /// The names of the arguments it asks for.
    pub arguments: BTreeSet<String>,
    /// For each count in it, the plural forms it has.
    pub plurals: Vec<BTreeSet<String>>,
    /// Every wording it can have; an argument stands as `\u{fffc}`.
    pub wordings: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn shown(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for path in listed(folder) {
        if path.is_dir() {
            walk(&path, endings, found);
        } else if path.extension().is_some_and(|ext| endings.iter().any(|e| ext == *e)) {
            found.push(path);
        }
    }
}

/// The folders under `locales`, which are language tags.
pub fn locale_folders() -> Vec<String> {
    listed(&root().join("locales"))
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

fn ftl_files(tag: &str) -> Vec<PathBuf> {
    let mut files = listed(&root().join("locales").join(tag));
    files.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
    files
}

/// Where a language's files cannot be read.
pub fn unreadable(tag: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for path in ftl_files(tag) {
        let text = fs::read_to_string(&path).unwrap();
        if let Err((_, errors)) = parser::parse(text.as_str()) {
            problems.extend(errors.into_iter().map(|error| {
                let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                format!("{}:{line}: {}", shown(&path), error.kind)
            }));
        }
    }
    problems
}

/// Every sentence of a language, in the order of its files.
pub fn sentences(tag: &str) -> Vec<Sentence> {
    let mut all = Vec::new();
    for path in ftl_files(tag) {
        let text = fs::read_to_string(&path).unwrap();
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let Some(pattern) = &message.value else {
                continue;
            };
            let mut reading = Reading::default();
            let wordings = reading.pattern(pattern);
            all.push(Sentence {
                key: message.id.name.to_owned(),
                file: shown(&path),
                arguments: reading.arguments,
                plurals: reading.plurals,
                wordings,
            });
        }
    }
    all
}

#[derive(Default)]
struct Reading {
    arguments: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

impl Reading {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut wordings = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            wordings = wordings
                .iter()
                .flat_map(|begun| parts.iter().map(move |part| format!("{begun}{part}")))
                .collect();
        }
        wordings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => vec![self.inline(inline)],
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let forms: BTreeSet<String> = variants
                    .iter()
                    .filter_map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => Some((*name).to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                if forms.contains("other") && forms.iter().all(|form| is_plural_form(form)) {
                    self.plurals.push(forms);
                }
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } => (*value).to_owned(),
            InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                "\u{fffc}".to_owned()
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                arguments.as_ref().map_or_else(|| "\u{fffc}".to_owned(), |a| self.call(a))
            }
            InlineExpression::MessageReference { .. } => "\u{fffc}".to_owned(),
            InlineExpression::Placeable { expression } => {
                self.expression(expression).into_iter().next().unwrap_or_default()
            }
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) -> String {
        for positional in &arguments.positional {
            self.inline(positional);
        }
        "\u{fffc}".to_owned()
    }
}

fn is_plural_form(form: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&form)
}

/// The entries of one file of the law's vocabulary: `[[fact]]` in `facts.toml`.
pub fn law(file: &str, entries: &str) -> Vec<toml::Table> {
    let text = fs::read_to_string(root().join("law").join(file)).unwrap();
    let read: toml::Table = toml::from_str(&text).unwrap();
    let listed = read[entries].as_array().unwrap();
    listed.iter().map(|entry| entry.as_table().unwrap().clone()).collect()
}

/// The beginnings of keys that code makes while it runs.
pub fn dynamic_prefixes() -> Vec<String> {
    let text = fs::read_to_string(root().join("locales/dynamic-prefixes.txt")).unwrap();
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

/// A file that may say sentences.
pub struct Source {
    /// From the repository's root.
    pub path: String,
    /// Whether it lies in a folder of tests: what only tests say, nobody says.
    pub is_a_test: bool,
    text: Vec<char>,
}

/// A place that says a sentence.
pub struct Call {
    pub key: String,
    pub line: usize,
    /// The arguments it is told; none where they are not written out there.
    pub told: Option<BTreeSet<String>>,
    /// `has("…")` asks, and may be answered with no.
    pub is_a_question: bool,
}

/// Rust files of every crate, and every template.
pub fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&root().join("crates"), &["rs"], &mut paths);
    walk(&root().join("templates"), &["html", "txt", "xml", "svg"], &mut paths);
    paths
        .into_iter()
        .map(|path| Source::of(&shown(&path), &fs::read_to_string(&path).unwrap()))
        // This room's own tests speak of keys that must not exist.
        .filter(|source| !source.path.starts_with("crates/words/tests/"))
        .collect()
}
impl Source {
    pub fn of(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            is_a_test: path.contains("/tests/"),
            text: text.chars().collect(),
        }
    }

    /// Every string literal that could be a key.
    pub fn literals(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (place, letter) in self.text.iter().enumerate() {
            if *letter == '"'
                && let Some((literal, _)) = self.key_at(place)
            {
                found.insert(literal);
            }
        }
        found
    }

    /// Every `t("…")`, `ta("…"` and `has("…")`.
    pub fn calls(&self) -> Vec<Call> {
        let mut calls = Vec::new();
        let mut line = 1;
        for place in 0..self.text.len() {
            if self.text[place] == '\n' {
                line += 1;
            }
            for name in ["t", "ta", "has"] {
                if let Some((key, after)) = self.call_at(place, name) {
                    let told = match name {
                        "t" => Some(BTreeSet::new()),
                        "ta" => self.told_at(after),
                        _ => None,
                    };
                    calls.push(Call { key, line, told, is_a_question: name == "has" });
                }
            }
        }
        calls
    }

    fn call_at(&self, place: usize, name: &str) -> Option<(String, usize)> {
        let before = place.checked_sub(1).map(|i| self.text[i]);
        if before != Some('.') {
            return None;
        }
        let open = place + name.len();
        if !self.text[place..].iter().take(name.len()).copied().eq(name.chars())
            || self.text.get(open) != Some(&'(')
        {
            return None;
        }
        self.key_at(self.skip_space(open + 1))
    }

    /// The kebab-case literal that opens at `place`, and the place after it.
    fn key_at(&self, place: usize) -> Option<(String, usize)> {
        if self.text.get(place) != Some(&'"') {
            return None;
        }
        let key: String = self.text[place + 1..]
            .iter()
            .take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || **c == '-')
            .collect();
        let end = place + 1 + key.len();
        (!key.is_empty() && self.text.get(end) == Some(&'"')).then_some((key, end + 1))
    }

    fn skip_space(&self, mut place: usize) -> usize {
        while self.text.get(place).is_some_and(|c| c.is_whitespace()) {
            place += 1;
        }
        place
    }

    /// The argument names in `, &[("name", …), …]`.
    fn told_at(&self, after_key: usize) -> Option<BTreeSet<String>> {
        let mut place = self.skip_space(after_key);
        for expected in [',', '&', '['] {
            if self.text.get(place) != Some(&expected) {
                return None;
            }
            place = self.skip_space(place + 1);
        }
        let mut told = BTreeSet::new();
        let mut depth = 1;
        while depth > 0 {
            match self.text.get(place)? {
                '"' => place = self.end_of_string(place)?,
                '(' | '[' | '{' => {
                    if depth == 1 {
                        let (name, _) = self.key_at(self.skip_space(place + 1))?;
                        told.insert(name);
                    }
                    depth += 1;
                }
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            place += 1;
        }
        Some(told)
    }

    /// The place of the quotation mark that closes the string opened at `place`.
    fn end_of_string(&self, place: usize) -> Option<usize> {
        let mut place = place + 1;
        loop {
            match self.text.get(place)? {
                '\\' => place += 2,
                '"' => return Some(place),
                _ => place += 1,
            }
        }
    }
}
