//! The faces that paper is set in.
//!
//! Latin, Greek, Cyrillic and Arabic letters and small pictures are in the program, in the
//! families of the product. Chinese, Japanese and Korean faces are tens of megabytes, so they are
//! read from a folder that the house names, such as the one that Debian's `fonts-noto-cjk` fills.
//! A file of that folder is looked at once when the fonts are loaded, and its bytes are kept only
//! when the first text needs it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo, FontStretch, FontStyle};
use typst::utils::LazyHash;

use crate::script::Script;

/// Files of a folder that are looked at; more are a wrong folder.
const MOST_FILES: usize = 256;
/// Bytes of one file. The largest of Noto's collections has 35 MB.
const MOST_BYTES: u64 = 64 << 20;

/// Families of the program: what is read, and what stands in headings.
const SANS: [&str; 2] = ["Instrument Sans", "IBM Plex Sans Arabic"];
const SERIF: [&str; 2] = ["Newsreader", "Noto Naskh Arabic"];
/// What the families above lack: Greek, Cyrillic, Vietnamese, rare signs; and small pictures.
const BEHIND: [&str; 2] = ["IBM Plex Sans", "Noto Emoji"];

macro_rules! face {
    ($file:literal) => {
        include_bytes!(concat!("../fonts/", $file))
    };
}

const EMBEDDED: [&[u8]; 8] = [
    face!("instrument-sans-400.ttf"),
    face!("instrument-sans-600.ttf"),
    face!("newsreader-400.ttf"),
    face!("ibm-plex-sans-arabic-400.ttf"),
    face!("ibm-plex-sans-arabic-600.ttf"),
    face!("noto-naskh-arabic-400.ttf"),
    face!("ibm-plex-sans-400.ttf"),
    face!("noto-emoji-400.ttf"),
];

/// A folder of faces that cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum FontsError {
    /// The folder cannot be listed.
    Folder(PathBuf, io::Error),
    /// The folder holds more than 256 files of faces.
    TooMany(PathBuf),
}

impl fmt::Display for FontsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FontsError::Folder(path, why) => {
                write!(f, "the folder of fonts `{}` cannot be read: {why}", path.display())
            }
            FontsError::TooMany(path) => write!(
                f,
                "the folder of fonts `{}` holds more than {MOST_FILES} files; name one that holds \
                 only what is needed",
                path.display()
            ),
        }
    }
}

impl std::error::Error for FontsError {}

/// The faces that can be set with, and which letters they have.
pub struct Fonts {
    book: LazyHash<FontBook>,
    faces: Vec<Face>,
    letters: Letters,
}

struct Face {
    bytes: Held,
    /// Its place in a collection.
    index: u32,
    ready: OnceLock<Option<Font>>,
}

#[derive(Clone)]
enum Held {
    Here(Bytes),
    /// Read when it is first needed, once for all faces of the collection.
    There(Arc<(PathBuf, OnceLock<Option<Bytes>>)>),
}

impl Fonts {
    /// The faces of the program, and those of a folder: `.ttf`, `.otf`, `.ttc` and `.otc` files that
    /// lie in it, not in folders below. A file that holds no face is passed over.
    ///
    /// # Errors
    /// When the folder cannot be listed or holds too much.
    pub fn load(folder: Option<&Path>) -> Result<Fonts, FontsError> {
        let mut fonts = Fonts {
            book: LazyHash::new(FontBook::new()),
            faces: Vec::new(),
            letters: Letters::new(),
        };
        for bytes in EMBEDDED {
            let bytes = Bytes::new(bytes);
            fonts.add(&bytes, &Held::Here(bytes.clone()), |_| true);
        }
        for path in folder.map(files_of).transpose()?.unwrap_or_default() {
            let Some(bytes) = read(&path) else { continue };
            fonts.add(&bytes, &Held::There(Arc::new((path, OnceLock::new()))), is_wanted);
        }
        Ok(fonts)
    }

    fn add(&mut self, bytes: &Bytes, held: &Held, wanted: impl Fn(&FontInfo) -> bool) {
        for font in Font::iter(bytes.clone()).filter(|font| wanted(font.info())) {
            self.letters.add(font.info());
            self.book.push(font.info().clone());
            self.faces.push(Face {
                bytes: held.clone(),
                index: font.index(),
                ready: OnceLock::new(),
            });
        }
    }

    /// The scripts of the house's nine languages that no face is there for.
    #[must_use]
    pub fn lacking(&self) -> Vec<Script> {
        let all = Script::OF_THE_HOUSE.iter();
        all.filter(|(_, letter)| !self.has(*letter)).map(|(script, _)| *script).collect()
    }

    /// Whether a face has the letter.
    #[must_use]
    pub fn has(&self, letter: char) -> bool {
        self.letters.has(letter)
    }

    /// The families that are there, for logs.
    #[must_use]
    pub fn families(&self) -> Vec<&str> {
        self.book.families().map(|(name, _)| name).collect()
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn face(&self, place: usize) -> Option<Font> {
        let face = self.faces.get(place)?;
        let made = face.ready.get_or_init(|| Font::new(face.bytes.get()?, face.index));
        made.clone()
    }

    /// The families in which a language is set, the first that has a letter first.
    pub(crate) fn stack(&self, tag: &str, headings: bool) -> Vec<String> {
        let (own, styles) = if headings {
            (SERIF, ["Serif", "Sans"].as_slice())
        } else {
            (SANS, ["Sans"].as_slice())
        };
        let mut stack: Vec<String> = own.iter().map(|name| (*name).to_owned()).collect();
        let order: [&str; 3] = match tag {
            "zh-Hans" => ["SC", "JP", "KR"],
            "ko" => ["KR", "JP", "SC"],
            _ => ["JP", "SC", "KR"],
        };
        for style in styles {
            for region in order {
                stack.push(format!("Noto {style} CJK {region}"));
                stack.push(format!("Noto {style} {region}"));
            }
        }
        stack.extend(BEHIND.iter().map(|name| (*name).to_owned()));
        stack.retain(|name| self.book.contains_family(&name.to_lowercase()));
        stack
    }
}

impl Held {
    fn get(&self) -> Option<Bytes> {
        match self {
            Held::Here(bytes) => Some(bytes.clone()),
            Held::There(file) => file.1.get_or_init(|| read(&file.0)).clone(),
        }
    }
}

/// Upright, of common width, neither thin nor black, and not for columns of figures.
fn is_wanted(info: &FontInfo) -> bool {
    info.variant.style == FontStyle::Normal
        && info.variant.stretch == FontStretch::NORMAL
        && (400..=700).contains(&info.variant.weight.to_number())
        && !info.family.contains("Mono")
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>, FontsError> {
    let told = |why| FontsError::Folder(folder.to_owned(), why);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if ["ttf", "otf", "ttc", "otc"].contains(&ending.to_ascii_lowercase().as_str()) {
            files.push(path);
        }
        if files.len() > MOST_FILES {
            return Err(FontsError::TooMany(folder.to_owned()));
        }
    }
    // A folder lists in any order, and the same paper is to be the same bytes.
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Option<Bytes> {
    let size = std::fs::metadata(path).ok()?.len();
    (size <= MOST_BYTES).then(|| std::fs::read(path).ok()).flatten().map(Bytes::new)
}

/// One bit for each code point that some face has.
struct Letters(Vec<u64>);

impl Letters {
    fn new() -> Letters {
        Letters(vec![0; 0x11_0000 / 64])
    }

    fn add(&mut self, info: &FontInfo) {
        for code in info.coverage.iter() {
            if let Some(bits) = self.0.get_mut(code as usize / 64) {
                *bits |= 1 << (code % 64);
            }
        }
    }

    fn has(&self, letter: char) -> bool {
        let code = u32::from(letter);
        self.0.get(code as usize / 64).is_some_and(|bits| bits & (1 << (code % 64)) != 0)
    }
}
