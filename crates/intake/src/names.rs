//! The name a file came with, made fit to be shown and to be offered for a
//! download. It never decides where a file is stored: that is our own id.

use unicode_segmentation::UnicodeSegmentation;

/// Most characters (graphemes) of a name, its ending included.
const LONGEST: usize = 120;
/// Most bytes: one visible character may be made of hundreds of marks.
const MOST_BYTES: usize = 480;
/// What a file is called whose name says nothing.
const NAMELESS: &str = "file";

/// Characters that cannot be seen and change how the rest is read.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// The name without path, control characters, direction marks and hidden
/// characters, at most 120 characters long with its ending kept; `file` where
/// nothing is left. Quotes and angle brackets stay: whoever shows it escapes it.
pub fn clean_file_name(given: &str) -> String {
    let seen: String = given
        .chars()
        .map(|c| if matches!(c, '\t' | '\r' | '\n') { ' ' } else { c })
        .filter(|c| !is_hidden(*c))
        .collect();
    let last = seen.rsplit(['/', '\\']).next().unwrap_or_default();
    let words: Vec<&str> = last.split_whitespace().collect();
    let joined = words.join(" ");
    let bare = joined.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    let (stem, ending) = split_ending(bare);
    let room = LONGEST - ending.len();
    let mut kept = String::new();
    for grapheme in stem.graphemes(true).take(room) {
        if kept.len() + grapheme.len() + ending.len() > MOST_BYTES {
            break;
        }
        kept.push_str(grapheme);
    }
    let kept = kept.trim_end();
    // What was cut may end in the dot of an ending that is gone.
    let kept = if ending.is_empty() { kept.trim_end_matches(['.', ' ']) } else { kept };
    if kept.is_empty() { format!("{NAMELESS}{ending}") } else { format!("{kept}{ending}") }
}

/// Splits off an ending such as `.jpg`, dot included; none where it does not look like one.
fn split_ending(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 => {
            let letters = &name[at + 1..];
            let plain = (1..=10).contains(&letters.len())
                && letters.bytes().all(|b| b.is_ascii_alphanumeric());
            if plain { name.split_at(at) } else { (name, "") }
        }
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up13_a_name_keeps_what_can_be_read_and_nothing_that_can_act() {
        for (given, expect) in [
            ("photo.jpg", "photo.jpg"),
            ("../../x", "x"),
            ("../../etc/passwd", "passwd"),
            ("C:\\x", "x"),
            ("C:\\Users\\Anne\\Bilder\\Tasche.JPG", "Tasche.JPG"),
            ("a\0b.jpg", "ab.jpg"),
            ("a\r\nSet-Cookie: x=1.jpg", "a Set-Cookie: x=1.jpg"),
            ("\"><img src=x onerror=alert(1)>.jpg", "\"><img src=x onerror=alert(1)>.jpg"),
            ("invoice\u{202E}gpj.exe", "invoicegpj.exe"),
            ("\u{2066}a\u{2069}.png", "a.png"),
            ("\u{200B}.htaccess", "htaccess"),
            (".htaccess", "htaccess"),
            ("...", "file"),
            ("..", "file"),
            ("", "file"),
            ("   ", "file"),
            ("a/b/", "file"),
            ("sac à main – été.jpeg", "sac à main – été.jpeg"),
            ("حقيبة.jpg", "حقيبة.jpg"),
            ("ハンドル.png", "ハンドル.png"),
            ("photo.jpg. . .", "photo.jpg"),
            ("a   b.pdf", "a b.pdf"),
        ] {
            assert_eq!(clean_file_name(given), expect, "{given:?}");
        }
    }

    #[test]
    fn up13_a_name_of_300_letters_keeps_its_ending() {
        let got = clean_file_name(&format!("{}.jpeg", "é".repeat(300)));
        assert_eq!(got.graphemes(true).count(), 120);
        assert!(got.ends_with("é.jpeg"));
        let family = clean_file_name(&format!("{}.png", "👩🏽‍🎨".repeat(300)));
        assert!(family.ends_with(".png") && family.len() <= MOST_BYTES);
        let marks = clean_file_name(&format!("a{}.png", "\u{301}".repeat(5_000)));
        assert_eq!(marks, "file.png");
    }

    #[test]
    fn a_clean_name_stays_as_it_is_when_cleaned_again() {
        for given in [
            "../../x",
            "..a",
            "\u{200B}.htaccess",
            "a\r\nb.jpg",
            ". . .x.tar.gz",
            "x ./.y",
            "a.\u{202E}",
            &format!("{}.file-132", ".jpg".repeat(39)),
        ] {
            let once = clean_file_name(given);
            assert_eq!(clean_file_name(&once), once, "{given:?}");
        }
    }
}
