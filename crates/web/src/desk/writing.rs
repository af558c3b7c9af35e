//! Writing: a reply or a note is sent, held back when something arrived since
//! it was begun, or kept as a draft; and who is at which case while it is
//! written.

use super::Asked;
use super::case::{self, Reader};
use app::cases::Reply;
use app::live::{Side, Told};
use app::{Error, cases, desk};
use axum::extract::{FromRequest as _, Multipart, Request, State as Held};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::{Channel, PhotoSlot};
use pages::desk::actions::{self, Subject};
use pages::desk::{Face, FormPage};

/// What is wrong with a reply in which facts are still to be filled in.
const UNFILLED: &str = "unfilled";

/// `POST /desk/cases/{number}/messages`: reply, note or draft.
pub async fn send(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let kind = if asked.f("kind") == "note" { "note" } else { "reply" };
    if asked.f("then") == "keep" {
        return match keep(&asked, kind).await {
            Ok(()) => asked
                .go(&format!("/desk/cases/{number}?{}&to={kind}&done=draft#text", asked.f("keep"))),
            Err(error) => failed(asked, kind, error).await,
        };
    }
    let text = asked.f("text").to_owned();
    // A client never reads a fact's name in braces.
    if kind == "reply" && !domain::phrase::unfilled(&text).is_empty() {
        return failed(asked, kind, Error::field("text", UNFILLED)).await;
    }
    let begun = asked.f("begun").parse::<i64>().ok();
    let wait = asked.f("then") != "open";
    let to = number.clone();
    let said = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                if kind == "note" {
                    cases::note(tx, ctx, &to, &text).await
                } else {
                    // Where a conversation goes on the words are part of it.
                    let channel = match app::chat::goes_on(tx, &to).await? {
                        true => Channel::Chat,
                        false => Channel::Email,
                    };
                    let reply = Reply { body: text, wait, seen: begun, channel };
                    cases::reply(tx, ctx, &to, &reply).await
                }
            })
        })
        .await;
    match said {
        Ok(_) => asked.go(&format!("/desk/cases/{number}?{}&done={kind}", asked.f("keep"))),
        Err(error) => failed(asked, kind, error).await,
    }
}

/// The case again, the text kept: held back, or with what is wrong.
async fn failed(asked: Asked, kind: &'static str, error: Error) -> Response {
    // The text is safe before anything else is tried; what stops this is said by the error itself.
    let kept = keep(&asked, kind).await.is_ok();
    let loaded = match case::load(&asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(_) => return asked.failed(error),
    };
    let reader = Reader::new(&asked, &loaded);
    let Some(mut composer) = reader.composer_for(kind) else { return asked.failed(error) };
    composer.text = asked.f("text").to_owned();
    composer.warning = reader.unfilled(kind, &composer.text);
    composer.begun = asked.f("begun").parse().unwrap_or(loaded.view.case.entries);
    if !kept {
        composer.kept = asked.w.t("desk-draft-unkept");
    }
    let status = match &error {
        Error::Held { .. } => {
            composer.held = Some(reader.held(composer.begun));
            StatusCode::CONFLICT
        }
        Error::Invalid(fields) => {
            composer.error = match fields.first().map(|field| field.code) {
                Some("missing") => asked.w.t("desk-text-empty"),
                Some("too_long") => {
                    asked.w.ta("desk-text-long", &[("limit", cases::LONGEST_MESSAGE.into())])
                }
                Some(UNFILLED) => std::mem::take(&mut composer.warning),
                _ => asked.w.t("desk-text-controls"),
            };
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Error::Refused(code) => {
            composer.error = asked.refusal(code);
            StatusCode::CONFLICT
        }
        Error::Denied(_) => {
            composer.error = asked.w.t("desk-refused-may");
            StatusCode::FORBIDDEN
        }
        _ => return asked.failed(error),
    };
    drop(reader);
    case::whole(&asked, &loaded, Some(composer), status).await
}

async fn keep(asked: &Asked, kind: &'static str) -> app::Result<()> {
    let (number, text) = (asked.param("number").to_owned(), asked.f("text").to_owned());
    let begun = asked.f("begun").parse().unwrap_or(0);
    asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { desk::keep_draft(tx, ctx, &number, kind, &text, begun).await })
        })
        .await
}

/// `POST /desk/cases/{number}/draft`: kept while it is typed.
pub async fn draft(asked: Asked) -> Response {
    let kind = if asked.f("kind") == "note" { "note" } else { "reply" };
    match keep(&asked, kind).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(Error::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/cases/{number}/presence`: says that one reads or replies; the
/// answer is who else is here.
pub async fn presence(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let doing = asked.f("doing").to_owned();
    if doing != "gone" {
        let here = number.clone();
        let writes = doing == "replying";
        let done = asked
            .state
            .app
            .write(asked.ctx(), move |tx, ctx| {
                Box::pin(async move {
                    let case = desk::be_present(tx, ctx, &here, &doing).await?;
                    // Whoever has the conversation about it looks at it now.
                    Ok((case, app::chat::look(tx, ctx, &here).await?.is_some()))
                })
            })
            .await;
        let (case, seen) = match done {
            Ok(done) => done,
            Err(error) => return asked.failed(error),
        };
        if writes {
            asked.state.app.tell(case, Told::Writes(Side::House));
        }
        if seen {
            asked.state.app.tell(case, Told::Seen(Side::House));
        }
    }
    let others = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &number).await?.ok_or(Error::NotFound)?;
                ctx.actor
                    .may(domain::access::Permission::ReadCases, &cases::place(&case))
                    .map_err(|_| Error::NotFound)?;
                desk::present(tx, ctx, case.id).await
            })
        })
        .await;
    match others {
        Ok(others) => asked
            .page(pages::html(&pages::desk::PresencePart { others: case::here(&asked, &others) })),
        Err(error) => asked.failed(error),
    }
}

// ---- files ----

async fn file_form(asked: &Asked, errors: Vec<(String, String)>) -> Result<FormPage, Error> {
    let loaded = case::load(asked, asked.param("number")).await?;
    let found = &loaded.view.case;
    let about =
        Subject { number: found.number.clone(), title: found.subject.clone(), seen: found.entries };
    let limit = asked.state.app.facts.now().attachment_limit(&found.region);
    let size = asked.w.size(u64::try_from(limit).unwrap_or(u64::MAX));
    let mut page = actions::attach(asked.frame(Face::Desk), &about, &size);
    page.form = page.form.errors(errors);
    Ok(page)
}

/// `GET /desk/cases/{number}/files`
pub async fn ask_file(asked: Asked) -> Response {
    match file_form(&asked, Vec::new()).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/cases/{number}/files`
pub async fn add_file(Held(state): Held<crate::State>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let asked = match Asked::of_parts(&mut parts, &state).await {
        Ok(asked) => asked,
        Err(response) => return response,
    };
    match take_file(&asked, Request::from_parts(parts, body)).await {
        Ok(()) => asked.go(&format!("/desk/cases/{}?done=file", asked.param("number"))),
        Err(Ok(response)) => response,
        Err(Err(error)) => {
            let sentence = match &error {
                Error::Invalid(fields) => {
                    file_sentence(&asked, fields.first().map_or("", |f| f.code))
                }
                Error::Refused(code) => asked.refusal(code),
                _ => return asked.failed(error),
            };
            match file_form(&asked, vec![("file".to_owned(), sentence)]).await {
                Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
                Err(error) => asked.failed(error),
            }
        }
    }
}

pub(super) fn file_sentence(asked: &Asked, code: &str) -> String {
    pages::reasons::wrong_file(asked.w, code).unwrap_or_else(|| asked.w.t("desk-file-damaged"))
}

async fn take_file(asked: &Asked, request: Request) -> Result<(), Result<Response, Error>> {
    let unreadable = || Err(Error::field("file", "empty"));
    // The region's own limit is asked for by the verb; this bounds the whole request.
    let whole = asked
        .state
        .app
        .facts
        .now()
        .regions
        .values()
        .map(|r| r.attachment_limit)
        .max()
        .unwrap_or(10_485_760);
    let whole = usize::try_from(whole).unwrap_or(10_485_760).saturating_add(64 * 1024);
    let request = crate::bodies::at_most(request, whole);
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
    let (mut token, mut slot) = (String::new(), PhotoSlot::Other);
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        match field.name().unwrap_or_default() {
            "csrf" => token = field.text().await.map_err(|_| unreadable())?,
            "slot" => {
                slot = field
                    .text()
                    .await
                    .map_err(|_| unreadable())?
                    .parse()
                    .unwrap_or(PhotoSlot::Other)
            }
            "file" => {
                asked.check_token(&token).map_err(Ok)?;
                let name = field.file_name().unwrap_or_default().to_owned();
                let bytes =
                    field.bytes().await.map_err(|_| Err(Error::field("file", "too_large")))?;
                asked
                    .state
                    .app
                    .attach(asked.ctx(), asked.param("number"), bytes, &name, slot)
                    .await
                    .map_err(Err)?;
                return Ok(());
            }
            _ => {}
        }
    }
    Err(unreadable())
}
