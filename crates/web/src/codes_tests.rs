//! Every code by which something can be refused has its sentence in every complete language, and
//! the sentence says what can be done next. The codes are not listed here: they are those of the
//! enums, and those that the code itself gives away as literals.

use pages::reasons;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use words::{LOCALES, Words};

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs")
            && !path.to_string_lossy().contains("test")
        {
            found.push(path);
        }
    }
}

/// The last argument of each call of this name.
fn last_arguments(source: &str, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices(&format!("{name}(")) {
        let (mut depth, mut quoted, mut last) = (0, false, String::new());
        let mut letters = source[at + name.len()..].chars();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => quoted = !quoted,
                '\\' if quoted => {
                    letters.next();
                }
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => depth -= 1,
                ',' if !quoted && depth == 1 => {
                    // A comma after the last one is none between two.
                    if !letters.as_str().trim_start().starts_with(')') {
                        last.clear();
                    }
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if !(depth == 1 && letter == '(') {
                last.push(letter);
            }
        }
        found.push(last.trim().to_owned());
    }
    found
}

/// The codes among the literals of an argument.
fn literals(argument: &str) -> impl Iterator<Item = String> {
    argument
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        })
        .map(str::to_owned)
}

/// What the rooms above `domain` say by these calls; tests of their own excluded.
fn said_by(calls: &[&str]) -> BTreeSet<String> {
    let mut files = Vec::new();
    for room in ["app", "web"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(room).join("src");
        walk(&root, &mut files);
    }
    let mut codes = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for call in calls {
            codes.extend(last_arguments(text, call).iter().flat_map(|last| literals(last)));
        }
    }
    codes
}

fn refusals() -> BTreeSet<String> {
    let mut codes = said_by(&["Refused"]);
    codes.extend(domain::case::Refusal::ALL.iter().map(|refusal| refusal.code().to_owned()));
    codes
}

fn fields() -> BTreeSet<String> {
    let mut codes = said_by(&["Error::field", "FieldError::new", ".unless"]);
    codes.extend(app::passwords::Weak::ALL.iter().map(|weak| weak.code().to_owned()));
    codes.extend(app::house::HOURS_FLAWS.iter().map(|(_, code)| (*code).to_owned()));
    // Of files there is a list of its own.
    codes.retain(|code| !matches!(code.as_str(), "refused" | "too_large"));
    codes
}

fn files() -> BTreeSet<String> {
    let scanner = "refused".to_owned();
    intake::Refused::ALL.iter().map(|refused| refused.code().to_owned()).chain([scanner]).collect()
}

/// How many sentences there are.
fn sentences(text: &str) -> usize {
    let letters: Vec<char> = text.chars().collect();
    let ends = |at: usize| letters.get(at + 1).is_none_or(|next| next.is_whitespace());
    // After a full stop of the Far East there is no blank.
    let marks = letters.iter().enumerate().filter(|(at, c)| match c {
        '。' | '？' => true,
        '.' | '?' | '؟' => ends(*at),
        _ => false,
    });
    marks.count().max(1)
}

/// Words by which an English sentence asks for something to be done.
const ASKS: &[&str] = &["Enter", "Use", "Leave", "Choose", "Fill", "Sign", "Ask"];

fn check(codes: &BTreeSet<String>, say: impl Fn(&'static Words, &str) -> Option<String>) {
    let mut problems = Vec::new();
    for code in codes {
        let english = say(words::words("en"), code).unwrap_or_default();
        let asks = ASKS.iter().any(|word| english.starts_with(word));
        if !asks && sentences(&english) < 2 {
            problems.push(format!("en: {code} says no next step: {english:?}"));
        }
        for locale in LOCALES.iter().filter(|locale| locale.complete && locale.tag != "en") {
            match say(words::words(locale.tag), code) {
                Some(said) if said == english => {
                    problems.push(format!("{}: {code} is English", locale.tag))
                }
                Some(said) if !asks && sentences(&said) < 2 => {
                    problems.push(format!("{}: {code} says no next step: {said:?}", locale.tag));
                }
                Some(_) => {}
                None => problems.push(format!("{}: {code} cannot be said", locale.tag)),
            }
        }
    }
    assert!(problems.is_empty(), "\n  {}\n", problems.join("\n  "));
}

#[test]
fn every_refusal_has_its_sentence_and_its_next_step_in_every_complete_language() {
    let codes = refusals();
    assert!(codes.contains("needs_proof") && codes.contains("merge_with_self"), "{codes:?}");
    check(&codes, reasons::refusal);
}

#[test]
fn every_wrong_field_has_its_sentence_and_its_next_step_in_every_complete_language() {
    let codes = fields();
    for known in ["missing", "not_an_email", "promise_tie", "password_short", "overlap"] {
        assert!(codes.contains(known), "{known}: {codes:?}");
    }
    check(&codes, |w, code| reasons::wrong_field(w, code, "x"));
}

#[test]
fn every_refused_file_has_its_sentence_and_its_next_step_in_every_complete_language() {
    check(&files(), reasons::wrong_file);
}

#[test]
fn the_scanner_reads_last_arguments_over_lines_and_brackets() {
    let source = "a(FieldError::new(format!(\"x.{n}\", n = f(1)), \"twice\"));\n\
        wrong.unless(\n  is(&a, \"b, c\"),\n  \"code\",\n  if a { \"missing\" } else { \"too_many\" },\n);";
    let of =
        |name| last_arguments(source, name).iter().flat_map(|l| literals(l)).collect::<Vec<_>>();
    assert_eq!(of("FieldError::new"), ["twice"]);
    assert_eq!(of(".unless"), ["missing", "too_many"]);
}

#[test]
fn every_place_of_an_email_and_every_reason_for_it_can_be_said() {
    let w = words::words("en");
    let say = |list: &str, code: &str| {
        let key = format!("{list}-{}", code.replace('_', "-"));
        assert!(w.has(&key), "{key}");
    };
    store::mails::State::ALL.iter().for_each(|state| say("mail-state", state.code()));
    app::post::WHYS.iter().for_each(|why| say("mail-why", why));
    for unreadable in intake::mail::Unreadable::ALL {
        assert!(app::post::WHYS.contains(&unreadable.code()), "{unreadable}");
    }
}
