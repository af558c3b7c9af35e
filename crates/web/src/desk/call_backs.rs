//! A call back about a case, arranged at the desk for a client who asks for it on the telephone or
//! in a letter: the times are those that she would find herself.

use super::Asked;
use super::case::{Loaded, load};
use super::deeds::subject;
use crate::client::call_back::offered;
use app::call_backs::{self, Whose};
use app::{Error, phones};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Facet, Sight};
use domain::callback::{CallBackState, Slot};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use pages::desk::actions::{self, Times};
use pages::desk::{Choice, Face};
use store::call_backs::CallBack;

/// What the form is made of.
struct Known {
    loaded: Loaded,
    free: Vec<Slot>,
    /// The call that is promised, where one is.
    stands: Option<CallBack>,
    /// The client's clock.
    zone: TimeZone,
}

async fn known(asked: &Asked) -> app::Result<Known> {
    let loaded = load(asked, asked.param("number")).await?;
    let case = loaded.view.case.clone();
    let whose =
        Whose { region: case.region.clone(), language: case.language.clone(), team: case.team_id };
    let region = case.region.clone();
    let (free, stands) = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let free = call_backs::free(tx, ctx, &whose).await?;
                Ok((free, call_backs::of_case(tx, &case).await?))
            })
        })
        .await?;
    let stands = stands.filter(|kept| kept.state == CallBackState::Asked);
    let promised = stands.as_ref().and_then(|kept| TimeZone::get(&kept.zone).ok());
    let facts = asked.state.app.facts.now();
    let own = facts.regions.get(&region).and_then(|region| TimeZone::get(&region.zone).ok());
    let zone = promised.or(own).unwrap_or(TimeZone::UTC);
    Ok(Known { loaded, free, stands, zone })
}

fn form(asked: &Asked, known: &Known) -> pages::desk::FormPage {
    let w = asked.w;
    let there = |at: Timestamp| at.to_zoned(known.zone.clone());
    let choices = offered(w, &known.free, &known.zone)
        .into_iter()
        .map(|(value, label)| Choice::new(value, label))
        .collect();
    let case = &known.loaded.view.case;
    // Whoever may not see how the client is reached is told nothing by the form either.
    let sight = asked.actor().sees(Facet::Identity, &app::cases::place(case));
    let sees = matches!(sight, Sight::Yes | Sight::Shared);
    let promised = known.stands.as_ref().map(|kept| kept.number.clone());
    let number = promised.or_else(|| known.loaded.view.client.phone.clone()).filter(|_| sees);
    let times = Times {
        choices,
        phone: number.map(|number| phones::shown(&number, &case.region)).unwrap_or_default(),
        zone: w.zone(&there(asked.now)),
        stands: known.stands.as_ref().map(|kept| {
            let (from, until) = (there(kept.from), there(kept.until));
            let args = [("from", w.moment(&from).into()), ("until", w.time(until.time()).into())];
            w.ta("calls-call-back", &args)
        }),
    };
    actions::call_back(asked.frame(Face::Desk), &subject(&known.loaded), times)
}

/// `GET /desk/cases/{number}/call-back`
pub async fn ask(asked: Asked) -> Response {
    match known(&asked).await {
        Ok(known) => asked.page(pages::html(&form(&asked, &known))),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/cases/{number}/call-back`
pub async fn arrange(asked: Asked) -> Response {
    let known = match known(&asked).await {
        Ok(known) => known,
        Err(error) => return asked.failed(error),
    };
    let chosen = asked.f("slot").parse().ok().and_then(|s| Timestamp::from_second(s).ok());
    let number = known.loaded.view.case.number.clone();
    let arranged = match chosen {
        None => Err(Error::field("slot", "missing")),
        Some(from) => {
            let (case, phone) = (number.clone(), asked.f("phone").to_owned());
            let zone = known.zone.iana_name().unwrap_or("UTC").to_owned();
            asked
                .state
                .app
                .write(asked.ctx(), move |tx, ctx| {
                    Box::pin(async move {
                        call_backs::ask_in_case(tx, ctx, &case, &phone, from, &zone).await.map(drop)
                    })
                })
                .await
        }
    };
    let error = match arranged {
        Ok(()) => return asked.go(&format!("/desk/cases/{number}?done=call")),
        Err(error) => error,
    };
    let labels = [("slot", asked.w.t("call-back-slot")), ("phone", asked.w.t("field-phone"))];
    match asked.sentences(error, &labels) {
        Ok(errors) => {
            // A time that went to somebody else meanwhile is not offered again.
            let known = match self::known(&asked).await {
                Ok(known) => known,
                Err(error) => return asked.failed(error),
            };
            let mut page = form(&asked, &known);
            page.form = asked.keep_typed(page.form).errors(errors);
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/cases/{number}/call-back/removal`
pub async fn cancel(asked: Asked) -> Response {
    let number = match domain::CaseNumber::parse(asked.param("number")) {
        Ok(number) => number.to_string(),
        Err(_) => return asked.failed(Error::NotFound),
    };
    let case = number.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { call_backs::cancel(tx, ctx, &case).await.map(drop) })
        })
        .await;
    match done {
        Ok(()) => asked.go(&format!("/desk/cases/{number}?done=call")),
        Err(Error::Refused(_)) => asked.go(&format!("/desk/cases/{number}?done=refused")),
        Err(error) => asked.failed(error),
    }
}
