//! What the shop told at the desk: what could not be taken, as it came, and orders of which something was
//! told that leads backwards.

use super::Asked;
use super::orders::order_link;
use app::Error;
use axum::response::Response;
use pages::desk::policies::Deed as DeedPart;
use pages::desk::table::{Cell, Table};
use pages::desk::{Face, Form, Link, RecordPage, Shape, Status};
use pages::orders::word;
use store::orders::{Aside, Kept, Which};

/// Rows of a list.
const MOST: i64 = 100;

/// `GET /desk/order-feed`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn both(asked: &Asked) -> app::Result<(Vec<Aside>, Vec<Kept>)> {
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let asides = app::orders::asides(tx, ctx, MOST).await?;
                let flagged = app::orders::list(tx, ctx, Which::Flagged, None, MOST).await?;
                Ok((asides, flagged))
            })
        })
        .await
}

fn at(id: i64) -> String {
    format!("/desk/order-feed/{id}")
}

fn heads(asked: &Asked, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| asked.w.t(key)).collect()
}

async fn listed(asked: &Asked) -> app::Result<RecordPage> {
    let (w, clock) = (asked.w, asked.clock());
    let (asides, flagged) = both(asked).await?;
    let named = |one: &Aside| one.named.clone().unwrap_or_else(|| w.t("desk-feed-unnamed"));
    let aside = |one: &Aside| {
        vec![
            Cell::Link(Link::new(at(one.id), named(one))),
            Cell::Code(one.source.clone()),
            Cell::Code(one.field.clone()),
            Cell::Code(one.code.clone()),
            Cell::Text(w.number(one.times)),
            Cell::Time(one.at.to_string(), clock.near(w, one.at)),
        ]
    };
    let backwards = |kept: &Kept| {
        let count = kept.order.standing().flagged.len();
        let said = w.ta("desk-order-flagged", &[("count", count.into())]);
        let status = kept.order.status();
        vec![
            Cell::Link(order_link(kept)),
            Cell::Text(word(w, "order-status", status.code())),
            Cell::Status(Status::new(Shape::Stop, said)),
            Cell::Time(kept.heard_at.to_string(), clock.near(w, kept.heard_at)),
        ]
    };
    let tables = vec![
        Table {
            caption: w.t("desk-feed-asides"),
            heads: heads(
                asked,
                &[
                    "desk-orders-head-order",
                    "desk-feed-source",
                    "desk-feed-field",
                    "desk-feed-code",
                    "desk-feed-times",
                    "desk-orders-head-since",
                ],
            ),
            rows: asides.iter().map(aside).collect(),
            empty: w.t("desk-feed-asides-none"),
        },
        Table {
            caption: w.t("desk-feed-flagged"),
            heads: heads(
                asked,
                &[
                    "desk-orders-head-order",
                    "desk-orders-head-state",
                    "desk-orders-head-what",
                    "desk-orders-head-since",
                ],
            ),
            rows: flagged.iter().map(backwards).collect(),
            empty: w.t("desk-feed-flagged-none"),
        },
    ];
    Ok(RecordPage {
        back: Link::new("/desk/orders", w.t("desk-orders")),
        title: w.t("desk-feed"),
        states: Vec::new(),
        facts: Vec::new(),
        links: Vec::new(),
        tables,
        deeds: Vec::new(),
        frame: asked.frame(Face::Orders),
    })
}

/// A body as people read it, where it is JSON; a cut one stays as it is.
fn spread(body: &str) -> String {
    let told = serde_json::from_str::<serde_json::Value>(body).ok();
    told.and_then(|told| serde_json::to_string_pretty(&told).ok())
        .unwrap_or_else(|| body.to_owned())
}

fn id_of(asked: &Asked) -> app::Result<i64> {
    asked.param("id").parse().map_err(|_| Error::NotFound)
}

/// `GET /desk/order-feed/{id}`
pub async fn show(asked: Asked) -> Response {
    match shown(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn shown(asked: &Asked) -> app::Result<RecordPage> {
    let (w, id) = (asked.w, id_of(asked)?);
    let aside = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::orders::aside(tx, ctx, id).await })
        })
        .await?;
    let form = Form::new(format!("{}/done", at(id)), w.t("desk-feed-done"));
    Ok(RecordPage {
        back: Link::new("/desk/order-feed", w.t("desk-feed")),
        title: aside.named.unwrap_or_else(|| w.t("desk-feed-unnamed")),
        states: vec![Status::new(Shape::Stop, w.t("desk-feed-not-taken"))],
        facts: vec![
            (w.t("desk-feed-source"), aside.source),
            (w.t("desk-feed-field"), aside.field),
            (w.t("desk-feed-code"), aside.code),
            (w.t("desk-feed-times"), w.number(aside.times)),
            (w.t("desk-feed-last"), asked.clock().near(w, aside.at)),
            (w.t("desk-feed-body"), spread(&aside.body)),
        ],
        links: Vec::new(),
        tables: Vec::new(),
        deeds: vec![DeedPart {
            id: "done",
            title: w.t("desk-feed-done"),
            lede: w.t("desk-feed-done-lede"),
            form: Some(form),
        }],
        frame: asked.frame(Face::Orders),
    })
}

/// `POST /desk/order-feed/{id}/done`
pub async fn done(asked: Asked) -> Response {
    let id = match id_of(&asked) {
        Ok(id) => id,
        Err(error) => return asked.failed(error),
    };
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::orders::done_with(tx, ctx, id).await })
        })
        .await;
    match done {
        Ok(()) => asked.go("/desk/order-feed?done=order"),
        Err(error) => asked.failed(error),
    }
}
