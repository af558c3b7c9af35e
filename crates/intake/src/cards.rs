//! Card numbers that people write into messages although nobody asked: found
//! by issuer, length, check digit and grouping, and masked to the last four
//! digits before anything is stored. Order numbers, telephone numbers and
//! article numbers stay readable.

/// Characters people put between digits, by family: a number is written with one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Space,
    Dash,
    Dot,
    Slash,
    Comma,
}

fn gap(c: char) -> Option<Gap> {
    match c {
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => Some(Gap::Space),
        c if c.is_whitespace() => Some(Gap::Space),
        '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => {
            Some(Gap::Dash)
        }
        '.' | '·' | '•' | '\u{FF0E}' | '\u{3002}' | '*' => Some(Gap::Dot),
        '/' | '|' | '\\' | '\u{FF0F}' => Some(Gap::Slash),
        ',' | '\u{FF0C}' | '\u{3001}' => Some(Gap::Comma),
        _ => None,
    }
}

/// The value of a digit in the scripts our clients write.
fn digit(c: char) -> Option<u8> {
    let starts =
        [0x30, 0xFF10, 0x660, 0x6F0, 0x966, 0xE50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6];
    let code = u32::from(c);
    starts
        .into_iter()
        .find(|start| (*start..*start + 10).contains(&code))
        .map(|start| (code - start) as u8)
}

#[derive(Debug, Clone, Copy)]
struct Digit {
    value: u8,
    start: usize,
    end: usize,
}

/// Digits written together, and what stands between them and the group before.
#[derive(Debug)]
struct Group {
    gap: Option<Gap>,
    digits: Vec<Digit>,
}

/// Most characters between two groups of one number: ` - ` is three.
const WIDEST_GAP: usize = 3;

/// Groups of digits that may belong together.
fn runs(text: &str) -> Vec<Vec<Group>> {
    let mut all: Vec<Vec<Group>> = Vec::new();
    let mut run: Vec<Group> = Vec::new();
    let mut between: Vec<Gap> = Vec::new();
    for (start, c) in text.char_indices() {
        if let Some(value) = digit(c) {
            let digit = Digit { value, start, end: start + c.len_utf8() };
            match run.last_mut() {
                Some(group) if between.is_empty() => group.digits.push(digit),
                _ => {
                    let gap =
                        between.iter().find(|g| **g != Gap::Space).or(between.first()).copied();
                    run.push(Group { gap, digits: vec![digit] });
                }
            }
            between.clear();
        } else if let Some(gap) = gap(c).filter(|_| between.len() < WIDEST_GAP && !run.is_empty()) {
            between.push(gap);
        } else {
            between.clear();
            if !run.is_empty() {
                all.push(std::mem::take(&mut run));
            }
        }
    }
    if !run.is_empty() {
        all.push(run);
    }
    all
}

/// Whether the last digit is the check digit of ISO/IEC 7812-1 (Luhn).
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| {
            let d = u32::from(*d);
            if i % 2 == 0 {
                d
            } else if d > 4 {
                d * 2 - 9
            } else {
                d * 2
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether 13 digits are an article number (GTIN-13): no card of that length is issued any more.
fn is_article_number(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| u32::from(*d) * if i % 2 == 0 { 1 } else { 3 })
        .sum();
    digits.len() == 13 && sum.is_multiple_of(10)
}

/// Whether an issuer of payment cards uses this beginning at this length (ISO/IEC 7812 ranges).
fn issued(digits: &[u8]) -> bool {
    let head = |n: usize| digits.iter().take(n).fold(0u32, |sum, d| sum * 10 + u32::from(*d));
    let (one, two, three, four) = (head(1), head(2), head(3), head(4));
    match digits.len() {
        13 => one == 4,
        14 => matches!(two, 36 | 38 | 39) || matches!(three, 300..=305 | 309),
        15 => matches!(two, 34 | 37),
        16 if one == 4 || matches!(two, 51..=55 | 36 | 81 | 82) || matches!(four, 2221..=2720) => {
            true
        }
        19 if one == 4 => true,
        13..=19 if matches!(four, 5018 | 5020 | 5038 | 5893 | 6304 | 6759 | 6761..=6763) => true,
        16..=19 => {
            matches!(two, 62 | 65)
                || matches!(three, 506..=508 | 636 | 644..=649)
                || matches!(four, 2200..=2204 | 3528..=3589 | 6011 | 9792)
        }
        _ => false,
    }
}

/// Whether people group card numbers like this. Odd groupings count only where
/// nothing else stands beside them.
fn grouped_like_a_card(groups: &[Group], alone: bool) -> bool {
    let gaps: Vec<_> = groups.iter().skip(1).map(|g| g.gap).collect();
    if gaps.windows(2).any(|pair| pair[0] != pair[1]) {
        return false;
    }
    let sizes: Vec<usize> = groups.iter().map(|g| g.digits.len()).collect();
    let by_fours = sizes.len() >= 4
        && sizes
            .split_last()
            .is_some_and(|(last, rest)| *last <= 4 && rest.iter().all(|n| *n == 4));
    alone
        || sizes.len() == 1
        || by_fours
        || matches!(sizes.as_slice(), [4, 6, 5] | [4, 6, 4] | [8, 8])
}

fn is_card(groups: &[Group], alone: bool) -> bool {
    let digits: Vec<u8> = groups.iter().flat_map(|g| g.digits.iter().map(|d| d.value)).collect();
    (13..=19).contains(&digits.len())
        && issued(&digits)
        && luhn(&digits)
        && !is_article_number(&digits)
        && grouped_like_a_card(groups, alone)
}

/// The digits to hide in one run of groups.
fn hidden(groups: &[Group]) -> Vec<Digit> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for from in 0..groups.len() {
        let mut digits = 0;
        for to in from..groups.len() {
            digits += groups[to].digits.len();
            if digits > 19 {
                break;
            }
            if is_card(&groups[from..=to], from == 0 && to + 1 == groups.len()) {
                match spans.last_mut() {
                    Some(last) if from <= last.1 => last.1 = last.1.max(to),
                    _ => spans.push((from, to)),
                }
            }
        }
    }
    let mut out = Vec::new();
    for (from, to) in spans {
        let digits: Vec<Digit> =
            groups[from..=to].iter().flat_map(|g| g.digits.iter().copied()).collect();
        out.extend(&digits[..digits.len().saturating_sub(4)]);
    }
    out
}

/// The text with every payment card number masked to its last four digits
/// (`•••• •••• •••• 1111`, spacing kept), and whether there was one.
pub fn mask_card_numbers(text: &str) -> (String, bool) {
    let hide: Vec<Digit> = runs(text).iter().flat_map(|run| hidden(run)).collect();
    if hide.is_empty() {
        return (text.to_owned(), false);
    }
    let mut out = String::with_capacity(text.len() + hide.len() * 2);
    let mut at = 0;
    for digit in hide {
        out.push_str(&text[at..digit.start]);
        out.push('•');
        at = digit.end;
    }
    out.push_str(&text[at..]);
    (out, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random and are the same on every run.
    struct Dice(u64);
    impl Dice {
        fn below(&mut self, n: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % n
        }
    }

    fn a_card(dice: &mut Dice) -> String {
        let (head, length) = [
            ("4", 16),
            ("51", 16),
            ("55", 16),
            ("2221", 16),
            ("2719", 16),
            ("34", 15),
            ("37", 15),
            ("6011", 16),
            ("65", 16),
            ("36", 14),
            ("3530", 16),
            ("62", 16),
            ("62", 19),
            ("4", 19),
            ("6759", 16),
            ("5018", 16),
            ("2202", 16),
        ][dice.below(17) as usize];
        let mut digits: Vec<u8> = head.bytes().map(|b| b - b'0').collect();
        while digits.len() < length - 1 {
            digits.push(dice.below(10) as u8);
        }
        let check = (0..10).find(|c| luhn(&[digits.as_slice(), &[*c]].concat())).unwrap();
        digits.push(check);
        digits.iter().map(|d| char::from(b'0' + d)).collect()
    }

    fn fours(card: &str, between: &str) -> String {
        let sizes: &[usize] = match card.len() {
            15 => &[4, 6, 5],
            14 => &[4, 6, 4],
            19 => &[4, 4, 4, 4, 3],
            _ => &[4, 4, 4, 4],
        };
        let mut at = 0;
        let parts: Vec<&str> = sizes
            .iter()
            .map(|n| {
                at += n;
                &card[at - n..at]
            })
            .collect();
        parts.join(between)
    }

    fn in_script(card: &str, zero: u32) -> String {
        card.chars()
            .map(|c| {
                if c.is_ascii_digit() {
                    char::from_u32(zero + u32::from(c) - 0x30).unwrap()
                } else {
                    c
                }
            })
            .collect()
    }

    fn each_digit(card: &str, between: &str) -> String {
        card.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(between)
    }

    fn spellings(card: &str) -> Vec<String> {
        let mut out: Vec<String> = [
            " ", "-", ".", "/", "_", " - ", "\u{A0}", "\u{202F}", "\u{2009}", "–", "\u{2011}",
            "\u{FF0D}", "  ", "\n", "\u{200B}", "\u{3000}", ", ", "·",
        ]
        .into_iter()
        .map(|between| fours(card, between))
        .collect();
        out.extend([
            card.to_owned(),
            format!("card:{card}"),
            format!("({card})"),
            format!("CB n°{card}, merci"),
            format!("{} 12/28 123", fours(card, "-")),
            format!("my number is {card}."),
            in_script(card, 0xFF10),
            in_script(&fours(card, "\u{3000}"), 0xFF10),
            in_script(card, 0x660),
            in_script(&fours(card, " "), 0x6F0),
            each_digit(card, " "),
            each_digit(card, "-"),
        ]);
        out
    }

    #[test]
    fn fo09_a_thousand_card_numbers_in_thirty_spellings_are_masked_to_the_last_four() {
        let mut dice = Dice(7);
        for _ in 0..1_000 {
            let card = a_card(&mut dice);
            let spelled = spellings(&card);
            assert_eq!(spelled.len(), 30);
            for given in spelled {
                let (masked, hit) = mask_card_numbers(&given);
                let left: String =
                    masked.chars().filter_map(digit).map(|d| char::from(b'0' + d)).collect();
                assert!(hit, "{given:?}");
                assert_eq!(
                    masked.chars().filter(|c| *c == '•').count() - given.matches('•').count(),
                    card.len() - 4,
                    "{given:?} became {masked:?}"
                );
                assert!(left.starts_with(&card[card.len() - 4..]), "{given:?} became {masked:?}");
            }
        }
    }

    #[test]
    fn order_numbers_are_not_taken_for_cards() {
        let mut dice = Dice(11);
        let mut hits = 0;
        for _ in 0..10_000 {
            let mut n = |low: u64, high: u64| low + dice.below(high - low);
            let given = [
                format!("OR-{:04}-{:04}", n(2501, 2713), n(0, 10_000)),
                format!(
                    "My orders OR-{:04}-{:04} and OR-{:04}-{:04}",
                    n(2501, 2713),
                    n(0, 10_000),
                    n(2501, 2713),
                    n(0, 10_000)
                ),
                format!(
                    "{:04}-{:04} {:04}-{:04}",
                    n(2501, 2713),
                    n(0, 10_000),
                    n(2501, 2713),
                    n(0, 10_000)
                ),
                format!("{:03}-{:07}-{:07}", n(1, 1000), n(0, 10_000_000), n(0, 10_000_000)),
                format!("FR-2026-{:06}", n(0, 1_000_000)),
                format!(
                    "call 06 {:02} {:02} {:02} {:02} or 06 {:02} {:02} {:02} {:02}",
                    n(0, 100),
                    n(0, 100),
                    n(0, 100),
                    n(0, 100),
                    n(0, 100),
                    n(0, 100),
                    n(0, 100),
                    n(0, 100)
                ),
                format!(
                    "CS-{:04}-{:04}, ordered 2026-11-{:02}",
                    n(0, 10_000),
                    n(0, 10_000),
                    n(1, 31)
                ),
                format!(
                    "+33 6 {:02} {:02} {:02} {:02}",
                    n(0, 100),
                    n(0, 100),
                    n(0, 100),
                    n(0, 100)
                ),
                format!("tracking 6A{:011}", n(0, 100_000_000_000)),
            ];
            hits += given.iter().filter(|g| mask_card_numbers(g).1).count();
        }
        assert!(hits <= 90, "{hits} of 90,000 taken for cards");
    }

    #[test]
    fn what_stands_around_a_card_number_is_left_as_it_was() {
        for (given, expect) in [
            ("OR-2611-4402, 4111 1111 1111 1111 12/28", "OR-2611-4402, •••• •••• •••• 1111 12/28"),
            ("3782-822463-10005", "••••-••••••-•0005"),
            ("4111111111111112", "4111111111111112"),
            ("4006381333931", "4006381333931"),
            ("IMEI 490154203237518", "IMEI 490154203237518"),
            ("", ""),
            ("no digits", "no digits"),
            ("٤١١١١١١١١١١١١١١١", "••••••••••••١١١١"),
        ] {
            assert_eq!(mask_card_numbers(given).0, expect);
        }
    }

    #[test]
    fn ten_thousand_digits_in_a_row_take_no_time() {
        let given = "4 ".repeat(20_000);
        assert!(!mask_card_numbers(&given).1);
    }
}
