//! Message ids of `Message-ID`, `In-Reply-To` and `References` (RFC 5322
//! section 3.6.4). They are names other systems chose: compared, never trusted.

/// Longest id, in bytes, without its angle brackets.
const LONGEST: usize = 512;
/// Most ids kept of one message's references: the last ones, which are the newest.
const MOST: usize = 100;

/// The id in angle brackets at the start of a field, or the bare word some systems write.
pub(super) fn single(field: &str) -> Option<String> {
    let bracketed = all(field);
    if let Some(first) = bracketed.into_iter().next() {
        return Some(first);
    }
    let bare = field.trim();
    (!bare.contains(['<', '>']) && fits(bare)).then(|| bare.to_owned())
}

/// Whether it looks like an id: one word with an `@` in it.
fn fits(id: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>');
    let split =
        id.split_once('@').is_some_and(|(left, right)| !left.is_empty() && !right.is_empty());
    split && id.len() <= LONGEST && id.chars().all(plain)
}

/// Every id in angle brackets, in order. White space inside one was put there by folding.
pub(super) fn all(field: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in field.split('<').skip(1) {
        if let Some((id, _)) = piece.split_once('>') {
            let id: String = id.chars().filter(|c| !c.is_whitespace()).collect();
            if fits(&id) {
                found.push(id);
            }
        }
    }
    found
}

/// Without repetitions (the last mention counts), at most the last hundred.
pub(super) fn deduplicated(ids: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    let mut kept: Vec<String> =
        ids.into_iter().rev().filter(|id| seen.insert(id.clone())).take(MOST).collect();
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_in_whatever_stands_around_them() {
        assert_eq!(all("<a@b> (was: x) <c@d>,<e@f>"), ["a@b", "c@d", "e@f"]);
        assert_eq!(single("<a@b.example>"), Some("a@b.example".to_owned()));
        assert_eq!(single("a@b.example"), Some("a@b.example".to_owned()));
        for bad in ["", "<>", "<a>", "hello there", "<a@>", "<@b>", "<a@b"] {
            assert_eq!(single(bad), None, "{bad}");
        }
        assert_eq!(single("<a@\t b>"), Some("a@b".to_owned()));
    }

    #[test]
    fn references_are_kept_once_and_the_last_hundred_only() {
        let many: Vec<String> = (0..150).map(|n| format!("{n}@x")).collect();
        let kept = deduplicated(many);
        assert_eq!(kept.len(), 100);
        assert_eq!(kept.first().map(String::as_str), Some("50@x"));
        let twice = ["a@x", "b@x", "a@x"].map(str::to_owned).to_vec();
        assert_eq!(deduplicated(twice), ["b@x", "a@x"]);
    }
}
