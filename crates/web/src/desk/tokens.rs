//! Tokens of programs in the settings: which there are, one more, one less.
//! The value is told once, on the page that answers the form, and kept nowhere.

use super::Asked;
use app::Error;
use app::tokens::NewToken;
use domain::Role;
use domain::access::{Permission as P, Place};
use pages::desk::actions::list_key;
use pages::desk::settings::{self as page, Lists, Named, Section};
use pages::desk::table::{Cell, Table};
use pages::desk::{Face, FormPage, ListPage, Shape, Status};

/// Every token the reader may end.
pub async fn table(asked: &Asked) -> app::Result<Table> {
    let found = asked.state.gate.list_tokens(&asked.actor()).await?;
    let facts = asked.state.app.facts.now();
    let (w, clock) = (asked.w, asked.clock());
    let rows = found.into_iter().map(|token| {
        let who = match token.made_by {
            Some(id) => Some(facts.name_of(id).to_owned())
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| w.t("desk-somebody")),
            None => w.t("settings-token-line"),
        };
        let mut acts = vec![w.t(&list_key("role", token.role.code()))];
        if token.read_only {
            acts.push(w.t("settings-token-read-only"));
        }
        let used = match token.used_at {
            Some(at) => {
                let day = at.to_zoned(clock.zone.clone()).date();
                Cell::Time(day.to_string(), w.date_weekday(day))
            }
            None => Cell::Text(w.t("settings-token-never")),
        };
        let end = if token.revoked_at.is_some() {
            Cell::Status(Status::new(Shape::Stop, w.t("settings-token-ended")))
        } else {
            let to = format!("/settings/tokens/{}/removal", token.id);
            Cell::Deed(to, w.t("settings-token-end"), token.name.clone())
        };
        vec![
            Cell::Text(token.name),
            Cell::Lines(acts),
            Cell::Text(token.region.unwrap_or_else(|| w.t("settings-everywhere"))),
            Cell::Lines(vec![who, clock.near(w, token.made_at)]),
            used,
            end,
        ]
    });
    Ok(Table {
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-head-roles"),
            w.t("settings-head-region"),
            w.t("settings-token-made"),
            w.t("settings-token-used"),
            w.t("settings-head-deed"),
        ],
        rows: rows.collect(),
        ..Table::default()
    })
}

fn reaches(asked: &Asked, region: Option<&str>) -> bool {
    asked.actor().may(P::ManageTokens, &Place { region, ..Place::HOUSE }).is_ok()
}

/// The form for one more, with the regions the reader administers.
pub fn form(asked: &Asked, lists: &Lists) -> FormPage {
    let places: Vec<Named> =
        lists.regions.iter().filter(|(code, _)| reaches(asked, Some(code))).cloned().collect();
    let may: Vec<Section> = super::settings::sections(asked).collect();
    page::token(asked.frame(Face::Settings), &may, &places, reaches(asked, None))
}

/// Makes one; the page that tells its value.
pub async fn make(asked: &Asked, may: &[Section]) -> app::Result<ListPage> {
    let role: Role = asked.f("role").parse().map_err(|_| Error::field("role", "unknown"))?;
    let name = asked.f("name").trim().to_owned();
    let new = NewToken {
        name: name.clone(),
        role,
        region: Some(asked.f("region").to_owned()).filter(|code| !code.is_empty()),
        read_only: asked.f("read-only") == "yes",
    };
    let (_, value) = asked.state.gate.make_token(&asked.actor(), new, asked.now).await?;
    Ok(page::token_made(asked.frame(Face::Settings), may, &name, value))
}
