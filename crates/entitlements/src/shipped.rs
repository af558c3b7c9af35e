//! The packs that come with the program, and the texts a house puts in their place.

use crate::calendar::Calendars;
use crate::law::Law;
use crate::mistake::Mistake;
use crate::pack::Pack;
use crate::vocabulary::Vocabulary;
use include_dir::{Dir, include_dir};
use std::sync::Arc;

static LAW: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../law");

/// The rules of the demonstration house, the model for any other.
pub const HOUSE: &str = include_str!("../../../house/policy.toml");

/// The scenarios that come with the program, file by file; each is a list of cases with
/// what is expected of them.
pub fn scenarios() -> impl Iterator<Item = (&'static str, &'static str)> {
    LAW.get_dir("cases").into_iter().flat_map(Dir::files).filter_map(|file| {
        let name = file.path().to_str()?;
        name.ends_with(".json").then_some(())?;
        Some((name, file.contents_utf8()?))
    })
}

/// A law as texts: what is read to make it.
#[derive(Clone, Debug)]
pub struct Texts {
    /// The facts.
    pub facts: String,
    /// The entitlements.
    pub entitlements: String,
    /// The holidays.
    pub holidays: String,
    /// The packs, each with its file name.
    pub packs: Vec<(String, String)>,
}

/// Files of a law folder that are not packs.
const WORDS: [&str; 3] = ["facts.toml", "entitlements.toml", "holidays.toml"];

impl Texts {
    /// The texts that come with the program, without a house.
    pub fn shipped() -> Self {
        let text = |name: &str| {
            LAW.get_file(name)
                .and_then(include_dir::File::contents_utf8)
                .unwrap_or_default()
                .to_owned()
        };
        let mut packs: Vec<(String, String)> = LAW
            .files()
            .filter_map(|file| {
                let name = file.path().to_str()?;
                let pack = name.ends_with(".toml") && !WORDS.contains(&name);
                pack.then(|| Some((format!("law/{name}"), file.contents_utf8()?.to_owned())))?
            })
            .collect();
        packs.sort();
        Self {
            facts: text("facts.toml"),
            entitlements: text("entitlements.toml"),
            holidays: text("holidays.toml"),
            packs,
        }
    }

    /// With another text of this file name, or one more.
    #[must_use]
    pub fn with(mut self, file: &str, text: &str) -> Self {
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let wanted = name(file);
        match wanted.as_str() {
            "facts.toml" => text.clone_into(&mut self.facts),
            "entitlements.toml" => text.clone_into(&mut self.entitlements),
            "holidays.toml" => text.clone_into(&mut self.holidays),
            _ => {
                self.packs.retain(|(other, _)| name(other) != wanted);
                self.packs.push((file.to_owned(), text.to_owned()));
            }
        }
        self
    }

    /// The text of a file of packs.
    pub fn of_file(&self, file: &str) -> Option<&str> {
        self.packs.iter().find(|(name, _)| name == file).map(|(_, text)| text.as_str())
    }

    /// Reads everything and puts it together.
    ///
    /// # Errors
    /// Every mistake; nothing is made then.
    pub fn law(&self) -> Result<Law, Vec<Mistake>> {
        let vocabulary = Arc::new(Vocabulary::read(&self.facts, &self.entitlements)?);
        let calendars = Calendars::read(&self.holidays).map_err(|mistakes| {
            let one = |mistake: crate::calendar::Mistake| Mistake {
                file: "holidays.toml".to_owned(),
                line: mistake.line,
                about: String::new(),
                what: mistake.what,
            };
            mistakes.into_iter().map(one).collect::<Vec<_>>()
        })?;
        let mut packs = Vec::with_capacity(self.packs.len());
        let mut mistakes = Vec::new();
        for (file, text) in &self.packs {
            match Pack::read(file, text, &vocabulary) {
                Ok(pack) => packs.push(Arc::new(pack)),
                Err(more) => mistakes.extend(more),
            }
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        Law::of(packs, vocabulary, Arc::new(calendars))
    }
}
