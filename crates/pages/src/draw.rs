//! Line drawings and icons, put into the page as SVG so that they take the
//! page's ink. They are ornaments: hidden from readers, never the only carrier
//! of a meaning. The files lie in `assets/drawings` and `assets/icons`.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use crate::assets;

/// Markup of our own making, which a template writes without escaping.
#[derive(Clone, Copy, Debug)]
pub struct Drawing(&'static str);

impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl askama::filters::HtmlSafe for Drawing {}

static PIECES: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| shelf("drawings", "piece", "20 12 280 200"));
static ICONS: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| shelf("icons", "i", "0 0 20 20"));
static ARROWS: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| shelf("icons", "i i--dir", "0 0 20 20"));

/// The drawing of a product family by its code; families without one of their
/// own are drawn as a dust bag.
pub fn piece(family: &str) -> Drawing {
    let name = match family {
        "le_cagole" | "neo_cagole" | "le-cagole" | "neo-cagole" => "cagole",
        "triple_s" => "triple-s",
        "xl3" | "three_xl" => "3xl",
        other => other,
    };
    drawn(&PIECES, if PIECES.contains_key(name) { name } else { "any" })
}

/// An icon by its name in `assets/icons`.
pub fn icon(name: &str) -> Drawing {
    drawn(&ICONS, name)
}

/// An icon that points along the line of reading, so that it turns with it.
pub fn arrow(name: &str) -> Drawing {
    drawn(&ARROWS, name)
}

fn drawn(from: &'static HashMap<String, String>, name: &str) -> Drawing {
    Drawing(from.get(name).map_or("", String::as_str))
}

fn shelf(folder: &str, class: &str, view_box: &str) -> HashMap<String, String> {
    assets::folder(folder)
        .into_iter()
        .filter_map(|(name, text)| {
            let inner = text.split_once('>')?.1.rsplit_once("</svg>")?.0.replace('\n', "");
            let markup = format!(
                "<svg class=\"{class}\" viewBox=\"{view_box}\" aria-hidden=\"true\" focusable=\"false\">{inner}</svg>"
            );
            Some((name, markup))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_has_a_drawing() {
        for family in [
            "hourglass",
            "le_cagole",
            "neo_cagole",
            "triple_s",
            "track",
            "speed",
            "3xl",
            "something_new",
        ] {
            assert!(piece(family).to_string().contains("<path"), "{family}");
        }
    }

    #[test]
    fn icons_that_point_turn_with_the_line_of_reading() {
        assert!(arrow("arrow").to_string().contains("i--dir"));
        assert!(icon("check").to_string().contains("<path"));
    }
}
