//! Conversations on the desk: take one that waits, give it back, pass it on with a note, ask a
//! colleague or a boutique to join, end it. What is written in one goes the way of every reply.

use super::Asked;
use super::case::{Loaded, Reader, load};
use super::deeds::{candidates, deed_of, subject};
use app::chat::{self, Guest};
use app::{Error, cases};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::access::Permission as P;
use domain::chat::{ChatState, GONE_AFTER};
use pages::desk::actions;
use pages::desk::case::{Act, Talk};
use pages::desk::{Face, FormPage, Shape, Status};

/// The form of a deed on a conversation.
pub(super) async fn form(asked: &Asked, loaded: &Loaded, deed: &str) -> app::Result<FormPage> {
    let frame = asked.frame(Face::Desk);
    let about = subject(loaded);
    let has = loaded.chat.as_ref().and_then(|line| line.person);
    let mut people = candidates(asked, loaded).await?;
    people.retain(|person| Some(person.id) != has);
    if deed == "passing" {
        return Ok(actions::pass_chat(frame, &about, &people));
    }
    people.retain(|person| person.id != asked.me());
    let facts = asked.state.app.facts.now();
    let case = &loaded.view.case;
    let sites: Vec<(String, String)> = facts
        .sites
        .values()
        .filter(|site| case.site.is_none() && site.kept.region == case.region)
        .filter(|site| site.kept.kind == "boutique")
        .map(|site| (site.kept.code.clone(), site.kept.name.clone()))
        .collect();
    Ok(actions::invite_chat(frame, &about, &people, &sites))
}

/// `POST /desk/cases/{number}/chat/{deed}`
pub async fn act(asked: Asked) -> Response {
    let number = match domain::CaseNumber::parse(asked.param("number")) {
        Ok(number) => number.to_string(),
        Err(_) => return asked.failed(Error::NotFound),
    };
    let deed = deed_of(&asked).to_owned();
    let done = carry_out(&asked, &number, &deed).await;
    match done {
        Ok(()) => {
            let keep = asked.f("keep");
            let keep = if keep.is_empty() { "view=chats" } else { keep };
            asked.go(&format!("/desk/cases/{number}?{keep}&done=chat-{deed}"))
        }
        Err(error) => refused(&asked, &deed, error).await,
    }
}

async fn carry_out(asked: &Asked, number: &str, deed: &str) -> app::Result<()> {
    let (number, deed) = (number.to_owned(), deed.to_owned());
    let (to, who) = (asked.f("to").parse::<i64>(), asked.f("who").to_owned());
    let note = asked.f("note").to_owned();
    asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                match deed.as_str() {
                    "taking" => chat::take(tx, ctx, &number).await,
                    "return" => chat::give_back(tx, ctx, &number).await,
                    "ending" => chat::end(tx, ctx, &number).await,
                    "passing" => {
                        let to = to.map_err(|_| Error::field("to", "missing"))?;
                        chat::pass(tx, ctx, &number, to, &note).await
                    }
                    "invitation" => {
                        let guest = match who.strip_prefix("site:") {
                            Some(site) => Guest::Site(site.to_owned()),
                            None => Guest::Person(
                                who.parse().map_err(|_| Error::field("who", "missing"))?,
                            ),
                        };
                        chat::invite(tx, ctx, &number, &guest).await
                    }
                    _ => Err(Error::NotFound),
                }
                .map(drop)
            })
        })
        .await
}

/// The form again with everything typed; for a deed without one the case, and why.
async fn refused(asked: &Asked, deed: &str, error: Error) -> Response {
    let labels = [
        ("to", asked.w.t("desk-chat-pass-to")),
        ("note", asked.w.t("desk-chat-pass-note")),
        ("who", asked.w.t("desk-chat-invite-who")),
    ];
    let errors = match asked.sentences(error, &labels) {
        Ok(errors) => errors,
        Err(error) => return asked.failed(error),
    };
    let loaded = match load(asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(error) => return asked.failed(error),
    };
    if !matches!(deed, "passing" | "invitation") {
        let sentence = errors.into_iter().map(|(_, said)| said).next().unwrap_or_default();
        return super::case::with_refusal(asked, &loaded, sentence).await;
    }
    match form(asked, &loaded, deed).await {
        Ok(mut page) => {
            page.form = asked.keep_typed(page.form).errors(errors);
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/presence/beat`: a desk is open and somebody sits at it.
pub async fn beat(asked: Asked) -> Response {
    let heard = asked
        .state
        .app
        .write(asked.ctx(), |tx, ctx| Box::pin(async move { chat::desk_open(tx, ctx).await }))
        .await;
    match heard {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => asked.failed(error),
    }
}

/// The conversation in the head of its case, where one goes on.
pub(super) fn talk(asked: &Asked, loaded: &Loaded, reader: &Reader<'_>) -> Option<Talk> {
    let line = loaded.chat.as_ref()?;
    let w = asked.w;
    let case = &loaded.view.case;
    let place = cases::place(case);
    let may = asked.actor().may(P::Reply, &place).is_ok();
    let here = asked.now.duration_since(line.client_seen_at) < GONE_AFTER;
    let at = |deed: &str| format!("/desk/cases/{}/chat/{deed}", case.number);
    let deed = |deed: &str, key: &'static str, name: String| Act { href: at(deed), name, key };
    let mine = line.person == Some(asked.me());
    let status = match (line.state, line.person) {
        (ChatState::With, _) if mine => Status::new(Shape::Now, w.t("desk-chat-yours")),
        (ChatState::With, Some(person)) => Status::new(
            Shape::Calm,
            w.ta("desk-chat-with", &[("name", reader.person(person).into())]),
        ),
        (ChatState::Waiting, _) => {
            let place = line.place.unwrap_or(1);
            let next = if place <= 1 { "yes" } else { "no" };
            let told = [("next", next.into()), ("place", place.into())];
            Status::new(Shape::Wait, w.ta("desk-chat-waits", &told))
        }
        _ => return None,
    };
    let seen = case.last_house_pos > 0 && line.client_read >= case.last_house_pos;
    let client = match (here, seen) {
        (true, true) => w.t("desk-chat-here-seen"),
        (true, false) => w.t("desk-chat-here"),
        (false, true) => w.t("desk-chat-gone-seen"),
        (false, false) => w.t("desk-chat-gone"),
    };
    let mut deeds = Vec::new();
    let mut forms = Vec::new();
    if may {
        match line.state {
            ChatState::Waiting => deeds.push(deed("taking", "T", w.t("desk-chat-take"))),
            ChatState::With if mine => {
                deeds.push(deed("return", "", w.t("desk-chat-return")));
                deeds.push(deed("ending", "", w.t("desk-chat-end")));
            }
            _ => {}
        }
        forms.push(deed("passing", "", w.t("desk-chat-pass")));
        forms.push(deed("invitation", "", w.t("desk-chat-invite")));
    }
    Some(Talk { status, client, writes: w.t("desk-chat-writes"), live: at("live"), deeds, forms })
}
