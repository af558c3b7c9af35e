//! Full text over what people wrote. One analyser of ours feeds both databases,
//! so that both find the same: lower case, accents folded for Latin, Greek and
//! Cyrillic, Arabic vowel signs and hamza forms folded, full-width folded, and
//! scripts without spaces (Chinese, Japanese, Korean) cut into pairs, which
//! finds any part of two characters or more without a dictionary. Hits come
//! newest first and are never ranked: ranking a common word's whole hit list
//! costs half a second of processor.

use crate::cases::Reach;
use crate::{Result, Sql, Tx, Value, sql_forked};
use unicode_normalization::UnicodeNormalization;

/// Longest token kept; longer runs are no words.
const LONGEST: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Pairs,
    Gap,
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | '0'..='9' => Kind::Word,
        '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{2FA1F}' => Kind::Pairs,
        c if c.is_alphanumeric() => Kind::Word,
        _ => Kind::Gap,
    }
}

/// The Latin letter that a Cyrillic or Greek one (folded already) looks like.
fn looks_like(c: char) -> Option<char> {
    const PAIRS: &[(char, char)] = &[
        ('а', 'a'),
        ('в', 'b'),
        ('е', 'e'),
        ('һ', 'h'),
        ('к', 'k'),
        ('м', 'm'),
        ('н', 'h'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('т', 't'),
        ('у', 'y'),
        ('х', 'x'),
        ('і', 'i'),
        ('ј', 'j'),
        ('ѕ', 's'),
        ('ԁ', 'd'),
        ('ԛ', 'q'),
        ('ԝ', 'w'),
        ('α', 'a'),
        ('β', 'b'),
        ('ε', 'e'),
        ('η', 'n'),
        ('ι', 'i'),
        ('κ', 'k'),
        ('μ', 'm'),
        ('ν', 'v'),
        ('ο', 'o'),
        ('ρ', 'p'),
        ('τ', 't'),
        ('υ', 'u'),
        ('χ', 'x'),
    ];
    // Asked of every letter that is loaded or found, and nearly always for nothing.
    if !('α'..='ԝ').contains(&c) {
        return None;
    }
    PAIRS.iter().find(|(other, _)| *other == c).map(|(_, latin)| *latin)
}

/// A word that mixes Latin letters with look-alikes of another script is found
/// as the Latin word it passes for. A word wholly in its own script stays.
fn unmask(out: &mut String, from: usize) {
    let Some(tail) = out.get(from..) else { return };
    if tail.is_ascii() {
        return;
    }
    let mixed = |word: &str| {
        word.bytes().any(|b| b.is_ascii_lowercase())
            && word.chars().any(|c| looks_like(c).is_some())
    };
    let word = |c: char| !c.is_alphanumeric();
    if !tail.split(word).any(mixed) {
        return;
    }
    let mut plain = String::with_capacity(tail.len());
    for piece in tail.split_inclusive(word) {
        if mixed(piece) {
            plain.extend(piece.chars().map(|c| looks_like(c).unwrap_or(c)));
        } else {
            plain.push_str(piece);
        }
    }
    out.truncate(from);
    out.push_str(&plain);
}

/// Folds one piece of text into lower case without accents.
fn fold(text: &str, out: &mut String) {
    let from = out.len();
    let mut rest = text;
    while !rest.is_empty() {
        // A mark that follows joins the letter before it, be that plain itself.
        let plain = match rest.bytes().position(|byte| !byte.is_ascii()) {
            Some(at) => at.saturating_sub(1),
            None => rest.len(),
        };
        let (letters, others) = rest.split_at_checked(plain).unwrap_or((rest, ""));
        let begin = out.len();
        out.push_str(letters);
        if let Some(folded) = out.get_mut(begin..) {
            folded.make_ascii_lowercase();
        }
        let end = others.bytes().skip(1).position(|byte| byte.is_ascii());
        let end = end.map_or(others.len(), |at| at + 1);
        let (others, after) = others.split_at_checked(end).unwrap_or((others, ""));
        fold_letters(others, out);
        rest = after;
    }
    unmask(out, from);
}

fn fold_letters(text: &str, out: &mut String) {
    for c in text.nfkc() {
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
            continue;
        }
        match c {
            // Arabic vowel signs and the stretching line carry no word.
            '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            '\u{0660}'..='\u{0669}' => out.push(char::from(b'0' + (c as u32 - 0x0660) as u8)),
            'ß' => out.push_str("ss"),
            'ς' => out.push('σ'),
            'ı' | 'İ' => out.push('i'),
            'ø' | 'Ø' => out.push('o'),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'ł' | 'Ł' => out.push('l'),
            '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{00AD}' | '\u{FEFF}' => {}
            '\u{00C0}'..='\u{024F}' | '\u{0370}'..='\u{052F}' | '\u{1E00}'..='\u{1FFF}' => {
                for d in std::iter::once(c).nfd().filter(|d| !('\u{0300}'..='\u{036F}').contains(d))
                {
                    out.extend(d.to_lowercase());
                }
            }
            c => out.extend(c.to_lowercase()),
        }
    }
}

fn cut<'a>(folded: &'a str, mut each: impl FnMut(&'a str)) {
    let mut run: Option<(usize, Kind)> = None;
    let mut close = |from: usize, to: usize, what: Kind| {
        let Some(part) = folded.get(from..to) else { return };
        match what {
            Kind::Gap => {}
            Kind::Word if part.len() <= LONGEST => each(part),
            Kind::Word => {}
            Kind::Pairs => {
                let at: Vec<usize> =
                    part.char_indices().map(|(i, _)| i).chain([part.len()]).collect();
                if at.len() == 2 {
                    each(part);
                }
                for window in at.windows(3) {
                    if let [a, _, c] = window
                        && let Some(pair) = part.get(*a..*c)
                    {
                        each(pair);
                    }
                }
            }
        }
    };
    for (at, c) in folded.char_indices() {
        let what = kind(c);
        match run {
            Some((_, same)) if same == what => {}
            Some((from, other)) => {
                close(from, at, other);
                run = Some((at, what));
            }
            None => run = Some((at, what)),
        }
    }
    if let Some((from, what)) = run {
        close(from, folded.len(), what);
    }
}

/// Codes such as `or-2611-4402`: parts with a digit among them, joined by dashes,
/// each as one token, so that the order of its parts is kept.
fn codes(folded: &str) -> Vec<String> {
    folded
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .map(|run| run.trim_matches('-'))
        .filter(|run| {
            run.contains('-') && run.len() <= LONGEST && run.bytes().any(|b| b.is_ascii_digit())
        })
        .map(|run| run.replace('-', "_"))
        .collect()
}

/// The tokens of some texts, each once, joined by spaces.
pub fn tokens(texts: &[&str]) -> String {
    let mut folded = String::with_capacity(texts.iter().map(|t| t.len() + 1).sum());
    for text in texts {
        fold(text, &mut folded);
        folded.push(' ');
    }
    let codes = codes(&folded);
    let mut found: Vec<&str> = Vec::with_capacity(folded.len() / 5);
    cut(&folded, |token| found.push(token));
    found.extend(codes.iter().map(String::as_str));
    found.sort_unstable();
    found.dedup();
    found.join(" ")
}

/// What a person typed into the search field, as an expression of each database.
pub struct Asked {
    fts: String,
    tsquery: String,
}

/// Reads a search: every word must be there. `None` when nothing is asked.
pub fn ask(typed: &str) -> Option<Asked> {
    let mut folded = String::new();
    let end = (0..=typed.len().min(400)).rev().find(|at| typed.is_char_boundary(*at)).unwrap_or(0);
    fold(typed.get(..end).unwrap_or(typed), &mut folded);
    let mut words: Vec<(&str, bool)> = Vec::new();
    cut(&folded, |token| {
        // A single character of a script without spaces asks for pairs that begin with it.
        let alone = token.chars().count() == 1 && token.chars().all(|c| kind(c) == Kind::Pairs);
        if words.len() < 12 && !words.iter().any(|(w, _)| *w == token) {
            words.push((token, alone));
        }
    });
    let codes = codes(&folded);
    words.extend(codes.iter().take(4).map(|code| (code.as_str(), false)));
    if words.is_empty() {
        return None;
    }
    let fts: Vec<String> =
        words.iter().map(|(w, p)| format!("\"{w}\"{}", if *p { "*" } else { "" })).collect();
    let tsquery: Vec<String> =
        words.iter().map(|(w, p)| format!("'{w}'{}", if *p { ":*" } else { "" })).collect();
    Some(Asked { fts: fts.join(" AND "), tsquery: tsquery.join(" & ") })
}

/// Letters of a passage before the first word that was found, and in all.
const BEFORE: usize = 60;
const PASSAGE: usize = 220;
/// Bytes of a text in which a passage is looked for.
const LOOKED_AT: usize = 8_000;

/// The piece of a text in which what was asked stands, in parts: text, and whether it is one of
/// the words asked for. Nothing when none of them is in it.
pub fn passage(text: &str, typed: &str) -> Vec<(String, bool)> {
    let asked = tokens(&[typed]);
    let asked: std::collections::HashSet<&str> =
        asked.split(' ').filter(|w| !w.is_empty()).collect();
    let end = (0..=text.len().min(LOOKED_AT)).rev().find(|at| text.is_char_boundary(*at));
    let flat = text.get(..end.unwrap_or(0)).unwrap_or("");
    let flat = flat.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut letters = 0;
    let mut first = None;
    for word in flat.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let found = !bare.is_empty() && tokens(&[bare]).split(' ').any(|t| asked.contains(t));
        if found && first.is_none() {
            first = Some(letters);
        }
        if first.is_some_and(|at| letters > at + PASSAGE - BEFORE) {
            parts.push(("…".to_owned(), false));
            break;
        }
        letters += word.chars().count();
        let rest = word.get(bare.len()..).unwrap_or("");
        for (piece, found) in [(bare, found), (rest, false)] {
            match parts.last_mut() {
                _ if piece.is_empty() => {}
                Some((text, same)) if *same == found => text.push_str(piece),
                _ => parts.push((piece.to_owned(), found)),
            }
        }
    }
    if first.is_none() {
        return Vec::new();
    }
    if let Some((before, false)) = parts.first_mut() {
        let cut = before.chars().count().saturating_sub(BEFORE);
        if cut > 0 {
            let kept: String = before.chars().skip(cut).collect();
            let kept = kept.split_once(' ').map_or(kept.as_str(), |(_, rest)| rest);
            *before = format!("… {kept}");
        }
    }
    parts
}

/// What is to change in the index before the commit.
pub(crate) enum Indexed {
    Put(i64, String),
    Drop(i64),
}

/// Makes a row of words findable.
pub async fn put(tx: &mut Tx, text: i64, tokens: &str) -> Result<()> {
    change(tx, Indexed::Put(text, tokens.to_owned())).await
}

/// Makes a row of words unfindable.
pub async fn drop_words(tx: &mut Tx, text: i64) -> Result<()> {
    change(tx, Indexed::Drop(text)).await
}

/// On SQLite the index writes a segment of its own whenever a savepoint opens,
/// and each use case has one: the changes of a whole group are made together,
/// just before their commit.
async fn change(tx: &mut Tx, one: Indexed) -> Result<()> {
    if tx.is_postgres() {
        return apply(tx, one).await;
    }
    tx.indexed.push(one);
    Ok(())
}

async fn apply(tx: &mut Tx, one: Indexed) -> Result<()> {
    let (sql, params) = match one {
        Indexed::Put(text, tokens) => (sql_forked!("search/put"), vec![text.into(), tokens.into()]),
        Indexed::Drop(text) => (sql_forked!("search/drop"), vec![text.into()]),
    };
    tx.execute(sql, &params).await.map(drop)
}

/// Changes the index as the use cases of a group asked for, in their order.
pub(crate) async fn settle(tx: &mut Tx) -> Result<()> {
    for one in std::mem::take(&mut tx.indexed) {
        apply(tx, one).await?;
    }
    Ok(())
}

/// A row of words that was hit, with its case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The row of words.
    pub text: i64,
    /// The row of its case.
    pub case: i64,
}

/// How many of the newest rows PostgreSQL looks through before it asks its index.
const NEWEST: i64 = 1_500;
/// How far it goes on for a word that stands there, but not often enough for a page.
const FARTHEST: i64 = 30_000;
/// A word in fewer than one of so many rows is found faster by the index.
const SELDOM: i64 = 150;

/// Rows of words with every word asked for, newest first, below a row.
pub async fn find(
    tx: &mut Tx,
    asked: &Asked,
    reach: &Reach,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<Hit>> {
    let expression = if tx.is_postgres() { &asked.tsquery } else { &asked.fts };
    let mut params = reach.params().to_vec();
    params.extend([Value::from(expression), Value::Int(below.unwrap_or(i64::MAX)), limit.into()]);
    if tx.is_postgres() {
        const RECENT: Sql = Sql {
            name: "search/recent",
            sqlite: "",
            postgres: include_str!("../sql/search/recent.postgres.sql"),
        };
        // A word that stands often enough among the newest rows has its page a little further
        // on; to gather all its rows would cost with the size of the house.
        let mut window = NEWEST;
        while window <= FARTHEST {
            params.push(window.into());
            let recent = tx.fetch(RECENT, &params).await?;
            params.pop();
            let found = recent.len() as i64;
            if found >= limit {
                return Ok(hits(&recent));
            }
            if found * SELDOM < window {
                break;
            }
            window = (2 * window * limit / found.max(1)).max(window + 1);
        }
    }
    Ok(hits(&tx.fetch(sql_forked!("search/find"), &params).await?))
}

fn hits(rows: &[crate::Row]) -> Vec<Hit> {
    rows.iter().map(|row| Hit { text: row.int(0), case: row.int(1) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_written() {
        let check = |text: &str, asked: &str| {
            let have = tokens(&[text]);
            let have: Vec<&str> = have.split(' ').collect();
            let want = tokens(&[asked]);
            assert!(
                want.split(' ').all(|w| have.contains(&w)),
                "{text:?} -> {have:?} lacks {want:?}"
            );
        };
        check("La Réparation du sac", "reparation");
        check("RE\u{301}paration, a\u{323}\u{301}", "réparation ạ\u{301}");
        check("Die Naht an der STRASSE", "straße");
        check("İstanbul mağazası", "istanbul magazasi");
        check("οδός", "ΟΔΟΣ");
        check("バッグの留め金が外れた", "留め金");
        check("扣环坏了", "扣环");
        check("잠금장치가 고장났어요", "잠금장치");
        check("إصلاحُ الحقيبةِ", "اصلاح الحقيبه");
        check("order OR-2611-4402", "or-2611-4402");
        check("Ｔｒａｃｋ ３９", "track 39");
        check("ﬁne œuvre", "fine oeuvre");
        check("Trop cher\u{200B}e", "chere");
        check("the shop in \u{420}\u{430}ris", "paris");
        check("the shop in Paris", "\u{420}\u{430}ris");
        check("Мой чемодан", "чемодан");
        check("leila@example.test", "leila@example.test");
    }

    #[test]
    fn a_code_is_found_by_its_parts_in_their_order_only() {
        let have = |text: &str, asked: &str| {
            let kept = tokens(&[text]);
            let kept: Vec<&str> = kept.split(' ').collect();
            tokens(&[asked]).split(' ').all(|w| kept.contains(&w))
        };
        assert!(have("ref a1-0-3-2 done", "a1-0-3-2"));
        assert!(!have("ref a1-0-2-3 done", "a1-0-3-2"));
        assert!(have("ref a1-0-3-2 done", "a1"));
    }

    #[tokio::test]
    async fn words_of_a_use_case_that_failed_are_not_found() {
        let house = crate::testing::Backend::Sqlite.database().await;
        let store = &house.store;
        let kept = |text: i64, ok: bool| {
            store.write(move |tx| {
                Box::pin(async move {
                    put(tx, text, "strap").await?;
                    if ok { Ok(()) } else { Err(crate::Error::Stale) }
                })
            })
        };
        let (good, bad) = tokio::join!(kept(1, true), kept(2, false));
        assert_eq!((good, bad), (Ok(()), Err(crate::Error::Stale)));
        const FOUND: Sql = Sql {
            name: "test/found",
            sqlite: "SELECT rowid FROM search WHERE search MATCH 'strap'",
            postgres: "",
        };
        let found = store.read(|tx| Box::pin(async { tx.fetch(FOUND, &[]).await })).await;
        let rows: Vec<i64> = found.unwrap().iter().map(|row| row.int(0)).collect();
        assert_eq!(rows, [1]);
    }

    #[test]
    fn a_passage_shows_the_words_that_were_asked_for() {
        let said = |text: &str, typed: &str| {
            passage(text, typed)
                .iter()
                .map(|(text, found)| if *found { format!("[{text}]") } else { text.clone() })
                .collect::<String>()
        };
        assert_eq!(
            said("La Réparation du sac, s’il vous plaît.", "reparation sac"),
            "La [Réparation] du [sac], s’il vous plaît."
        );
        assert_eq!(said("Nothing of it", "zip"), "");
        let long = format!("{}the zip slider{}", "word ".repeat(100), " more".repeat(100));
        let shown = said(&long, "zip");
        assert!(shown.starts_with("… ") && shown.ends_with('…'), "{shown}");
        assert!(shown.contains("the [zip] slider") && shown.chars().count() < 260, "{shown}");
        assert_eq!(passage(&"é".repeat(9_000), "zip"), []);
    }

    #[test]
    fn kana_keep_their_voicing() {
        assert_ne!(tokens(&["が"]), tokens(&["か"]));
    }

    #[test]
    fn a_search_is_bounded_and_cannot_speak_to_the_database() {
        assert!(ask("").is_none());
        assert!(ask("  -- '; \" * ").is_none());
        let asked = ask("strap\" OR 1=1 *").map(|a| (a.fts, a.tsquery)).unwrap_or_default();
        assert_eq!(asked.0, "\"strap\" AND \"or\" AND \"1\"");
        assert_eq!(asked.1, "'strap' & 'or' & '1'");
        assert!(ask(&"word ".repeat(5_000)).is_some());
        assert!(ask(&"é".repeat(5_000)).is_none(), "one run longer than any word");
    }
}
