//! The words by which shops say what their fields have no place for: that a piece is sold finally,
//! marked with initials, made to order, a gift; which half of `38 / Noir` is the size.

use super::order::Attribute;

/// Names of an attribute: of a property of a line, a member of its metadata, a tag. Compared without
/// case, spaces, dashes and underlines.
const NAMES: &[(&str, Attribute)] = &[
    ("finalsale", Attribute::FinalSale),
    ("nonreturnable", Attribute::FinalSale),
    ("personalised", Attribute::Personalised),
    ("personalized", Attribute::Personalised),
    ("personalisation", Attribute::Personalised),
    ("personalization", Attribute::Personalised),
    ("engraving", Attribute::Personalised),
    ("monogram", Attribute::Personalised),
    ("initials", Attribute::Personalised),
    ("hotstamping", Attribute::Personalised),
    ("marquage", Attribute::Personalised),
    ("gravure", Attribute::Personalised),
    ("madetoorder", Attribute::MadeToOrder),
    ("bespoke", Attribute::MadeToOrder),
    ("surmesure", Attribute::MadeToOrder),
    ("gift", Attribute::Gift),
    ("isgift", Attribute::Gift),
    ("giftwrap", Attribute::Gift),
    ("giftwrapping", Attribute::Gift),
    ("giftmessage", Attribute::Gift),
    ("cadeau", Attribute::Gift),
    ("runway", Attribute::Runway),
];

/// A name without what it may be written with.
fn bare(name: &str) -> String {
    name.chars().take(80).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The attribute of a name.
pub(super) fn attribute(name: &str) -> Option<Attribute> {
    let name = bare(name);
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, attribute)| *attribute)
}

/// Whether a name is that of the words that go with a gift.
pub(super) fn is_gift_message(name: &str) -> bool {
    matches!(bare(name).as_str(), "giftmessage" | "giftnote" | "messagecadeau")
}

/// Whether a name says what family a piece is of.
pub(super) fn is_family(name: &str) -> bool {
    matches!(bare(name).as_str(), "family" | "productfamily" | "producttype" | "category")
}

/// What a yes and a no are written as; none where it is neither.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "" | "0" | "no" | "n" | "false" | "non" | "nein" | "none" | "null" => Some(false),
        "1" | "yes" | "y" | "true" | "x" | "oui" | "ja" | "si" | "sì" | "sí" => Some(true),
        _ => None,
    }
}

/// Whether a value says that a name does not hold.
pub(super) fn is_no(value: &str) -> bool {
    yes_or_no(value) == Some(false)
}

/// Whether a value is only a yes, so that it is no wording.
pub(super) fn is_yes(value: &str) -> bool {
    yes_or_no(value) == Some(true)
}

/// Puts an attribute where it is not yet; they stay in their order.
pub(super) fn put(attributes: &mut Vec<Attribute>, attribute: Attribute) {
    if let Err(at) = attributes.binary_search(&attribute) {
        attributes.insert(at, attribute);
    }
}

/// Whether a text is a size: a number with or without its system, letters, or one for all.
fn is_size(text: &str) -> bool {
    let low = text.trim().to_lowercase();
    if matches!(low.as_str(), "tu" | "u" | "os" | "one size" | "taille unique" | "única" | "unica")
    {
        return true;
    }
    let letters = low.trim_start_matches(|c: char| c.is_ascii_digit());
    if matches!(letters, "xs" | "s" | "m" | "l" | "xl" | "xxs" | "xxl" | "xxxl") {
        return true;
    }
    let systems = ["eu ", "fr ", "it ", "uk ", "us ", "jp ", "size ", "taille "];
    let number = systems.iter().find_map(|system| low.strip_prefix(system)).unwrap_or(&low);
    let number = number.trim_end_matches("cm").trim_end_matches("ml").trim_end();
    !number.is_empty()
        && number.len() <= 5
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '½' | '/'))
}

/// Size and colour of a variant's title, such as `38 / Noir`. What is not known to be a size is taken
/// for the colour; a third part is left.
pub(super) fn size_and_colour(title: &str) -> (Option<&str>, Option<&str>) {
    let (mut size, mut colour) = (None, None);
    for part in title.split(" / ").map(str::trim).filter(|part| !part.is_empty()) {
        if part.eq_ignore_ascii_case("Default Title") {
            continue;
        }
        if is_size(part) {
            size = size.or(Some(part));
        } else {
            colour = colour.or(Some(part));
        }
    }
    (size, colour)
}

/// Whether a name of an option is that of the size, or of the colour.
pub(super) fn is_size_name(name: &str) -> bool {
    matches!(
        bare(name).as_str(),
        "size" | "taille" | "größe" | "taglia" | "talla" | "サイズ" | "尺码"
    )
}

/// The same for the colour.
pub(super) fn is_colour_name(name: &str) -> bool {
    matches!(
        bare(name).as_str(),
        "color" | "colour" | "couleur" | "farbe" | "colore" | "カラー" | "颜色"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_colours_are_told_apart() {
        for (title, expect) in [
            ("38 / Noir", (Some("38"), Some("Noir"))),
            ("Noir / 38", (Some("38"), Some("Noir"))),
            ("Cognac", (None, Some("Cognac"))),
            ("M", (Some("M"), None)),
            ("EU 38.5 / Rouge / Long", (Some("EU 38.5"), Some("Rouge"))),
            ("50 ml", (Some("50 ml"), None)),
            ("85cm", (Some("85cm"), None)),
            ("Default Title", (None, None)),
            ("", (None, None)),
        ] {
            assert_eq!(size_and_colour(title), expect, "{title}");
        }
    }

    #[test]
    fn attributes_are_known_by_their_names_however_they_are_written() {
        for (name, expect) in [
            ("_final_sale", Some(Attribute::FinalSale)),
            ("Final Sale", Some(Attribute::FinalSale)),
            ("Monogram", Some(Attribute::Personalised)),
            ("made-to-order", Some(Attribute::MadeToOrder)),
            ("Gift message", Some(Attribute::Gift)),
            ("giftware", None),
            ("", None),
        ] {
            assert_eq!(attribute(name), expect, "{name}");
        }
        let mut attributes = vec![];
        for one in [Attribute::Gift, Attribute::FinalSale, Attribute::Gift] {
            put(&mut attributes, one);
        }
        assert_eq!(attributes, [Attribute::FinalSale, Attribute::Gift]);
    }
}
