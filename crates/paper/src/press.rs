//! The press: faces, templates and the typesetter's library, made once and used by every thread.
//!
//! A template sees two things: the library, and `/data.json`. There is no other file, no package,
//! no network, no clock and no randomness, so the same paper is the same bytes. Setting is
//! synchronous work of one to some hundred milliseconds: call it where blocking is allowed
//! (`spawn_blocking`). A paper of many pages is set on several threads.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use words::Words;

use crate::reading::in_order;
use crate::setter::{PAGE, PAGES, Setter};
use crate::{Error, Fonts, Paper, Printed};

/// How many papers a result of the typesetter outlives without being used. It holds parts of
/// papers, so it is short.
const REMEMBERED: usize = 8;
/// What a paper of more pages leaves behind is tens of megabytes, and is dropped at once.
const LONG: usize = 12;

const TEMPLATES: [(&str, &str); 6] = [
    ("/sheet.typ", include_str!("../../../templates/paper/sheet.typ")),
    ("/label.typ", include_str!("../../../templates/paper/label.typ")),
    ("/slip.typ", include_str!("../../../templates/paper/slip.typ")),
    ("/gift.typ", include_str!("../../../templates/paper/gift.typ")),
    ("/withdrawal.typ", include_str!("../../../templates/paper/withdrawal.typ")),
    ("/timeline.typ", include_str!("../../../templates/paper/timeline.typ")),
];

/// One paper, ready for its template.
pub(crate) struct Sheet {
    /// The template's name, such as `/label.typ`.
    pub template: &'static str,
    /// For the reader's window: plain text, no marks of direction.
    pub title: String,
    /// The most pages that it may have.
    pub most_pages: usize,
    /// What the template fills in.
    pub body: Value,
}

/// What every template is given beside its body.
#[derive(Serialize)]
struct Filled<'a> {
    lang: &'a str,
    region: Option<&'a str>,
    dir: &'a str,
    sans: Vec<String>,
    serif: Vec<String>,
    title: &'a str,
    page: String,
    marks: [&'static str; 2],
    body: &'a Value,
}

/// Prints papers. Made once; shared by reference between threads.
pub struct Press {
    fonts: Fonts,
    library: LazyHash<Library>,
    sources: Vec<(FileId, Source)>,
    data: FileId,
    standards: PdfStandards,
}

impl Press {
    /// Reads the templates; takes some milliseconds.
    ///
    /// # Errors
    /// [`Error::Template`] where the typesetter refuses its own settings.
    pub fn new(fonts: Fonts) -> Result<Press, Error> {
        let mut sources = Vec::new();
        for (name, text) in TEMPLATES {
            let id = place(name)?;
            sources.push((id, Source::new(id, text.to_owned())));
        }
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|why| Error::Template(why.message().to_string()))?;
        Ok(Press {
            fonts,
            library: LazyHash::new(Library::default()),
            sources,
            data: place("/data.json")?,
            standards,
        })
    }

    /// The faces it sets in.
    #[must_use]
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Prints a paper in a language, as made at an instant.
    ///
    /// Synchronous work on the caller's thread. The same paper, language, instant and faces give
    /// the same bytes.
    ///
    /// # Errors
    /// See [`Error`]; nothing is printed in part.
    pub fn print(&self, paper: &Paper, w: &Words, made: Timestamp) -> Result<Printed, Error> {
        let mut setter = Setter::new(&self.fonts, w.dir() == "rtl");
        let sheet = paper.sheet(w, &mut setter)?;
        let page =
            setter.own(w.ta("paper-page", &[("page", PAGE.into()), ("pages", PAGES.into())]));
        setter.end()?;
        let (lang, region) = match w.tag() {
            "zh-Hans" => ("zh", Some("CN")),
            tag => (tag.split('-').next().unwrap_or(tag), None),
        };
        let filled = Filled {
            lang,
            region,
            dir: w.dir(),
            sans: self.fonts.stack(w.tag(), false),
            serif: self.fonts.stack(w.tag(), true),
            title: &sheet.title,
            page,
            marks: [PAGE, PAGES],
            body: &sheet.body,
        };
        let data = serde_json::to_vec(&filled).map_err(|why| Error::Template(why.to_string()))?;
        let set = Desk { press: self, main: place(sheet.template)?, data: Bytes::new(data) };
        let printed = self.set(&set, &sheet, made);
        let long = printed.as_ref().is_ok_and(|printed| printed.pages > LONG);
        comemo::evict(if long { 0 } else { REMEMBERED });
        printed
    }

    fn set(&self, desk: &Desk<'_>, sheet: &Sheet, made: Timestamp) -> Result<Printed, Error> {
        let document: PagedDocument = typst::compile(desk).output.map_err(|why| said(&why))?;
        let pages = document.pages().len();
        if pages > sheet.most_pages {
            return Err(Error::TooManyPages { pages, most: sheet.most_pages });
        }
        let document = in_order(&document);
        let at = made.to_zoned(jiff::tz::TimeZone::UTC);
        let (year, month, day) = (at.year().into(), narrow(at.month()), narrow(at.day()));
        let (hour, minute, second) = (narrow(at.hour()), narrow(at.minute()), narrow(at.second()));
        let options = PdfOptions {
            ident: Smart::Custom(format!("{} {} {made}", sheet.template, sheet.title)),
            creator: Smart::Custom(Some("Selvedge".to_owned())),
            timestamp: Datetime::from_ymd_hms(year, month, day, hour, minute, second)
                .map(typst_pdf::Timestamp::new_utc),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let bytes = typst_pdf::pdf(&document, &options).map_err(|why| said(&why))?;
        Ok(Printed { bytes, pages })
    }
}

fn narrow(part: i8) -> u8 {
    part.unsigned_abs()
}

fn place(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|_| Error::Template(name.to_owned()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What the typesetter says, its own words only: values are never part of its messages because
/// templates do nothing with them but set them.
fn said(mistakes: &[SourceDiagnostic]) -> Error {
    let all: Vec<&str> = mistakes.iter().take(3).map(|one| one.message.as_str()).collect();
    Error::Template(all.join("; "))
}

/// All that a template can see of the world.
struct Desk<'p> {
    press: &'p Press,
    main: FileId,
    data: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.press.sources.iter().find(|(one, _)| *one == id);
        found.map(|(_, source)| source.clone()).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.press.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, place: usize) -> Option<Font> {
        self.press.fonts.face(place)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
