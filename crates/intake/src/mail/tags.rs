//! What is made of each HTML element: shown under an allowed name, left out
//! with or without what is inside, or only its content kept.

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Shown under this name.
    Shown(&'static str),
    /// Only what is inside is shown.
    Through,
    /// An empty element that is left out.
    Nothing,
    /// Left out with everything inside.
    Gone,
    /// Its content is no HTML, and left out.
    RawGone,
    /// Its content is no HTML, and shown as it is.
    RawShown,
    /// A line break.
    Break,
    /// A rule.
    Rule,
    /// A picture.
    Picture,
}

/// What becomes of the element of that name (in lower case).
pub(super) fn role(name: &str) -> Role {
    match name {
        "p" => Role::Shown("p"),
        "div" | "section" | "article" | "center" | "address" | "main" | "header" | "footer"
        | "nav" | "aside" | "figure" | "figcaption" | "dl" | "dt" | "dd" | "details"
        | "summary" | "fieldset" | "legend" | "form" | "body" | "dir" | "menu" => {
            Role::Shown("div")
        }
        "span" | "font" | "big" | "small" | "sup" | "sub" | "label" | "mark" | "abbr"
        | "acronym" | "cite" | "time" | "q" | "bdo" | "bdi" | "button" => Role::Shown("span"),
        "b" => Role::Shown("b"),
        "i" | "dfn" | "var" => Role::Shown("i"),
        "em" => Role::Shown("em"),
        "strong" => Role::Shown("strong"),
        "u" | "ins" => Role::Shown("u"),
        "s" | "strike" | "del" => Role::Shown("s"),
        "a" => Role::Shown("a"),
        "ul" => Role::Shown("ul"),
        "ol" => Role::Shown("ol"),
        "li" => Role::Shown("li"),
        "blockquote" => Role::Shown("blockquote"),
        "pre" | "listing" => Role::Shown("pre"),
        "code" | "tt" | "kbd" | "samp" => Role::Shown("code"),
        "table" => Role::Shown("table"),
        "thead" => Role::Shown("thead"),
        "tbody" => Role::Shown("tbody"),
        "tfoot" => Role::Shown("tfoot"),
        "tr" => Role::Shown("tr"),
        "td" => Role::Shown("td"),
        "th" => Role::Shown("th"),
        "caption" => Role::Shown("caption"),
        "h1" => Role::Shown("h1"),
        "h2" => Role::Shown("h2"),
        "h3" => Role::Shown("h3"),
        "h4" => Role::Shown("h4"),
        "h5" => Role::Shown("h5"),
        "h6" => Role::Shown("h6"),
        "br" => Role::Break,
        "hr" => Role::Rule,
        "img" | "image" => Role::Picture,
        "script" | "style" | "title" | "textarea" | "iframe" | "noembed" | "noframes"
        | "noscript" => Role::RawGone,
        "xmp" => Role::RawShown,
        "svg" | "math" | "object" | "applet" | "audio" | "video" | "canvas" | "select"
        | "template" | "datalist" | "map" | "frameset" | "dialog" => Role::Gone,
        "meta" | "link" | "base" | "input" | "embed" | "source" | "track" | "param" | "area"
        | "col" | "frame" | "wbr" | "bgsound" | "keygen" | "basefont" | "isindex" | "plaintext" => {
            Role::Nothing
        }
        _ => Role::Through,
    }
}

/// Whether an element has no end.
pub(super) fn is_void(name: &str) -> bool {
    matches!(role(name), Role::Nothing | Role::Break | Role::Rule | Role::Picture)
}

/// Whether an element stands in lines of its own.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        role(name),
        Role::Shown(
            "p" | "div"
                | "ul"
                | "ol"
                | "li"
                | "blockquote"
                | "pre"
                | "table"
                | "thead"
                | "tbody"
                | "tfoot"
                | "tr"
                | "td"
                | "th"
                | "caption"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
        )
    )
}

/// Whether an element ends a paragraph that is open.
pub(super) fn ends_paragraph(name: &str) -> bool {
    name == "hr"
        || matches!(
            role(name),
            Role::Shown(
                "p" | "div"
                    | "ul"
                    | "ol"
                    | "blockquote"
                    | "pre"
                    | "table"
                    | "h1"
                    | "h2"
                    | "h3"
                    | "h4"
                    | "h5"
                    | "h6"
            )
        )
}
