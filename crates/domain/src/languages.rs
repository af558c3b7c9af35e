//! Which languages there are: the two-letter codes of ISO 639-1, and those of
//! three letters that a house's clients write in and that have no other.

/// Codes of ISO 639-1.
const TWO: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr \
                   cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu \
                   gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk \
                   kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms \
                   mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro \
                   ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl \
                   tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
/// Codes of ISO 639-3 beside them.
const THREE: &str = "ast ceb ckb cmn fil gsw haw hmn hsb dsb kab kok mai mni nan sat scn yue";

/// Whether a text is a tag of a language as BCP 47 shapes them, and the language
/// one that there is.
#[must_use]
pub fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("").to_ascii_lowercase();
    let known = match language.len() {
        2 => TWO.split_ascii_whitespace().any(|code| code == language),
        3 => THREE.split_ascii_whitespace().any(|code| code == language),
        _ => false,
    };
    known
        && tag.len() <= 12
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_a_language_that_there_is() {
        for tag in ["en", "fr", "ar", "FR", "pt-BR", "zh-Hant-HK", "de-1996", "yue", "fil-PH"] {
            assert!(is_tag(tag), "{tag}");
        }
        for tag in [
            "",
            "x",
            "xx",
            "xxx",
            "zz-FR",
            "in English",
            "en_GB",
            "en-",
            "-en",
            "en--GB",
            "en-GB-oxendict",
        ] {
            assert!(!is_tag(tag), "{tag}");
        }
    }
}
