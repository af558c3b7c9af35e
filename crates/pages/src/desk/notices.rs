//! What reached somebody, the bell that says so on every page, and how she wishes to be told.

use askama::Template;
use domain::notice::{Kind as NoticeKind, Quiet, Way, Wishes};
use words::Words;

use super::actions::list_key;
use super::door::Door;
use super::form::{Choice, Field, Form, Kind};
use super::frame::{Frame, Link};

/// The bell with its count: part of every page, and drawn anew by itself.
#[derive(Clone, Template)]
#[template(path = "desk/bell.html")]
pub struct BellPart {
    /// What stands round it.
    pub frame: Frame,
    /// Notices that are unread and true.
    pub count: i64,
}

impl askama::filters::HtmlSafe for BellPart {}

/// One notice.
#[derive(Debug, Clone)]
pub struct NoticeRow {
    /// Its row.
    pub id: i64,
    /// What it says.
    pub text: String,
    /// Where it leads; empty where to nowhere.
    pub href: String,
    /// The case's subject line; empty where there is none, or it may not be read.
    pub subject: String,
    /// That it is settled, in a word.
    pub status: Option<String>,
    /// When it last came, in words.
    pub when: String,
    /// The same for machines.
    pub iso: String,
    /// Unread and true.
    pub live: bool,
}

/// Everything that reached somebody.
#[derive(Clone, Template)]
#[template(path = "desk/notices.html")]
pub struct NoticesPage {
    /// What stands round it.
    pub frame: Frame,
    /// Unread and true, the newest first.
    pub fresh: Vec<NoticeRow>,
    /// Everything else.
    pub earlier: Vec<NoticeRow>,
    /// Up to which instant this page tells, in microseconds since 1970.
    pub upto: i64,
}

impl NoticesPage {
    /// The page.
    pub fn new(
        frame: Frame,
        fresh: Vec<NoticeRow>,
        earlier: Vec<NoticeRow>,
        upto: i64,
    ) -> NoticesPage {
        NoticesPage { frame, fresh, earlier, upto }
    }
}

/// A browser that is told.
#[derive(Debug, Clone)]
pub struct Device {
    /// Its row.
    pub id: i64,
    /// What it is.
    pub name: String,
    /// Since when it is told, in words.
    pub since: String,
}

/// What reaches me.
#[derive(Clone, Template)]
#[template(path = "desk/wishes.html")]
pub struct WishesPage {
    /// What stands round it.
    pub frame: Frame,
    /// Kinds by ways, quiet hours, zone, times of the letter.
    pub form: Form,
    /// The browsers that are told.
    pub devices: Vec<Device>,
    /// The house's public key; none where browsers are not told.
    pub key: Option<String>,
}

fn clock(minute: i16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The name of the field with the quiet hours of a weekday, from Monday.
pub fn quiet_field(day: usize) -> String {
    format!("quiet-{}", day + 1)
}

/// The form of somebody's wishes, filled with them; `zone` is that of her region.
pub fn form(w: &Words, wishes: &Wishes, zone: &str) -> Form {
    let mut fields: Vec<Field> = NoticeKind::ALL
        .iter()
        .map(|kind| {
            let way = wishes.way(*kind);
            let choices = Way::ALL.iter().map(|one| {
                Choice::new(one.code(), w.t(&list_key("notice-way", one.code()))).on(*one == way)
            });
            let label = w.t(&list_key("notice-kind", kind.code()));
            Field::new(Kind::Select, kind.code(), label).choices(choices.collect())
        })
        .collect();
    for (day, quiet) in wishes.quiet.iter().enumerate() {
        let name = w.t(&format!("weekday-{}", day + 1));
        let written = |quiet: &Quiet| format!("{}-{}", clock(quiet.from), clock(quiet.to));
        let mut field =
            Field::new(Kind::Text, quiet_field(day), w.ta("notice-quiet", &[("day", name.into())]))
                .value(quiet.as_ref().map(written).unwrap_or_default())
                .optional()
                .ltr();
        if day == 0 {
            field = field.hint(w.t("notice-quiet-hint"));
        }
        fields.push(field);
    }
    let through = NoticeKind::ALL.iter().filter(|kind| kind.may_pass()).map(|kind| {
        let label = w.t(&list_key("notice-kind", kind.code()));
        Choice::new(kind.code(), label).on(wishes.passes(*kind))
    });
    let days = wishes.digest_days.iter().enumerate().map(|(day, on)| {
        Choice::new((day + 1).to_string(), w.t(&format!("weekday-{}", day + 1))).on(*on)
    });
    let times: Vec<String> = wishes.digest.iter().map(|minute| clock(*minute)).collect();
    fields.extend([
        Field::new(Kind::Checks, "through", w.t("notice-through"))
            .choices(through.collect())
            .optional(),
        Field::new(Kind::Text, "zone", w.t("notice-zone"))
            .hint(w.ta("notice-zone-hint", &[("zone", zone.into())]))
            .value(wishes.zone.clone())
            .optional()
            .ltr(),
        Field::new(Kind::Text, "digest", w.t("notice-digest"))
            .hint(w.t("notice-digest-hint"))
            .value(times.join(", "))
            .optional()
            .ltr(),
        Field::new(Kind::Checks, "digest_days", w.t("notice-digest-days"))
            .choices(days.collect())
            .optional(),
    ]);
    Form::new("/desk/notices/wishes", w.t("notice-wishes-save"))
        .fields(fields)
        .cancel("/desk/sessions", w.t("desk-cancel"))
}

/// The page behind the link in a letter: no such letter any more.
pub fn stop(frame: Frame, token: &str, done: bool) -> Door {
    let w = frame.w;
    let (lede, form, links) = if done {
        let link = Link::new("/desk/notices", w.t("notice-title"));
        (w.t("notice-stop-done"), Form::default(), vec![link])
    } else {
        let form = Form::new(format!("/desk/notices/letters/{token}"), w.t("notice-stop-go"));
        (w.t("notice-stop-lede"), form, Vec::new())
    };
    Door { title: w.t("notice-stop-title"), lede, form, ask: None, links, demo: Vec::new(), frame }
}
