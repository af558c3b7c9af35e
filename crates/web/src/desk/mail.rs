//! E-mail over HTTP: the list of what waits for a person, one message with its
//! text, its bytes as a download that no browser draws, and the deeds.

use super::Asked;
use app::post::deeds::{Deed, ON_A_PAGE};
use app::{Error, post};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::access::{Facet, Permission as P, Place};
use intake::mail::Piece;
use pages::desk::actions::list_key;
use pages::desk::policies::Deed as DeedPart;
use pages::desk::table::{Cell, ListPage, Table};
use pages::desk::{Choice, Face, Field, Form, Kind, Link, MailPage, MailPiece, Shape, Status};
use store::mails::{Mail, State};
use words::Words;

fn id_of(asked: &Asked) -> Result<i64, Error> {
    asked.param("id").parse().map_err(|_| Error::NotFound)
}

/// Whether the sender is shown to hold the address, in a word.
pub fn proof(w: &Words, verified: bool) -> Status {
    match verified {
        true => Status::new(Shape::Go, w.t("mail-verified")),
        false => Status::new(Shape::Wait, w.t("mail-unverified")),
    }
}

fn state(w: &Words, mail: &Mail) -> Status {
    let shape = match mail.state {
        State::Placed => Shape::Go,
        State::New => Shape::Now,
        State::Held => Shape::Wait,
        State::Parked | State::Unreadable => Shape::Stop,
        State::Quiet | State::Bounce | State::Discarded => Shape::Calm,
    };
    let word = match mail.why.as_str() {
        "" => w.t(&list_key("mail-state", mail.state.code())),
        why => w.t(&list_key("mail-why", why)),
    };
    Status::new(shape, word)
}

fn sees(asked: &Asked, facet: Facet, mail: &Mail) -> bool {
    use domain::access::Sight;
    let place = Place { region: Some(mail.region.as_str()), site: None, case: None };
    matches!(asked.actor().sees(facet, &place), Sight::Yes | Sight::Shared)
}

pub(super) fn sender(asked: &Asked, mail: &Mail) -> String {
    if !sees(asked, Facet::Identity, mail) {
        return asked.w.t("desk-not-shown");
    }
    match (mail.sender_name.as_str(), mail.sender.as_str()) {
        ("", "") => asked.w.t("mail-nobody"),
        ("", address) => address.to_owned(),
        (name, address) => format!("{name} <{address}>"),
    }
}

pub(super) fn subject(asked: &Asked, mail: &Mail) -> String {
    if !sees(asked, Facet::Messages, mail) {
        return asked.w.t("desk-not-shown");
    }
    if mail.subject.is_empty() { asked.w.t("mail-no-subject") } else { mail.subject.clone() }
}

/// `GET /desk/mail`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn listed(asked: &Asked) -> app::Result<ListPage> {
    let w = asked.w;
    let open = State::of(asked.q("state")).unwrap_or(State::Held);
    let below = asked.q("below").parse().ok();
    let (mut mails, counts, numbers) = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let (mails, counts) = post::deeds::list(tx, ctx, open, below).await?;
                let mut numbers = std::collections::HashMap::new();
                for case in mails.iter().filter_map(|mail| mail.case_id) {
                    if let Some(found) = store::cases::by_id(tx, case).await?
                        && ctx.actor.may(P::ReadCases, &app::cases::place(&found)).is_ok()
                    {
                        numbers.insert(case, found.number);
                    }
                }
                Ok((mails, counts, numbers))
            })
        })
        .await?;
    let most = usize::try_from(ON_A_PAGE).unwrap_or(usize::MAX);
    let more = mails.len() > most;
    mails.truncate(most);
    let older = mails.last().filter(|_| more).map(|last| {
        Link::new(format!("/desk/mail?state={}&below={}", open.code(), last.id), w.t("mail-older"))
    });
    let clock = asked.clock();
    let rows = mails.iter().map(|mail| {
        let number = mail.case_id.and_then(|case| numbers.get(&case));
        vec![
            Cell::Link(Link::new(format!("/desk/mail/{}", mail.id), subject(asked, mail))),
            Cell::Text(sender(asked, mail)),
            Cell::Status(proof(w, mail.verified)),
            Cell::Status(state(w, mail)),
            match number {
                Some(number) => {
                    Cell::Link(Link::new(format!("/desk/cases/{number}"), number.clone()))
                }
                None => Cell::Text(String::new()),
            },
            Cell::Time(mail.received_at.to_string(), clock.near(w, mail.received_at)),
        ]
    });
    let heads =
        ["mail-subject", "mail-from", "mail-proof", "mail-why", "desk-case", "mail-received"];
    Ok(ListPage {
        title: w.t("mail-in-title"),
        lede: w.t("mail-in-lede"),
        nav: Vec::new(),
        actions: counts
            .iter()
            .map(|(state, count)| {
                let name = w.t(&list_key("mail-state", state.code()));
                let args = [("state", name.into()), ("count", (*count).into())];
                Link::new(format!("/desk/mail?state={}", state.code()), w.ta("mail-tab", &args))
            })
            .collect(),
        table: Table {
            caption: w.t(&list_key("mail-state", open.code())),
            heads: heads.into_iter().map(|key| w.t(key)).collect(),
            rows: rows.collect(),
            empty: w.t("mail-none"),
        },
        pages: older.into_iter().collect(),
        form: None,
        frame: asked.frame(Face::Desk),
    })
}

/// `GET /desk/mail/{id}`
pub async fn show(asked: Asked) -> Response {
    match shown(&asked, Vec::new()).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

/// The text of a message, the names of its files and whether it has HTML, read off the runtime's threads.
async fn read(raw: Vec<u8>) -> app::Result<(Vec<MailPiece>, Vec<String>, bool)> {
    tokio::task::spawn_blocking(move || {
        let Ok(message) = intake::mail::read(&raw) else { return (Vec::new(), Vec::new(), false) };
        let piece =
            |piece: &Piece| MailPiece { folded: piece.is_folded(), text: piece.text().to_owned() };
        let pieces = message.body.pieces.iter().map(piece).collect();
        let files = message.attachments.iter().map(|file| file.name.clone()).collect();
        (pieces, files, message.html.is_some())
    })
    .await
    .map_err(|e| Error::Internal(e.to_string()))
}

async fn shown(asked: &Asked, errors: Vec<(String, String)>) -> app::Result<MailPage> {
    let w = asked.w;
    let (mail, raw) = asked.state.app.mail(asked.ctx(), id_of(asked)?).await?;
    let has_bytes = !raw.is_empty();
    let (pieces, files, html) = read(raw).await?;
    let ids: Vec<i64> = mail.suggestions.iter().copied().chain(mail.case_id).collect();
    let suggestions: Vec<(String, String)> = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let mut found: Vec<(String, String)> = Vec::new();
                for id in ids {
                    let Some(case) = store::cases::by_id(tx, id).await? else { continue };
                    let may = ctx.actor.may(P::ReadCases, &app::cases::place(&case)).is_ok();
                    if may && !found.iter().any(|(number, _)| *number == case.number) {
                        found.push((case.number, case.subject));
                    }
                }
                Ok(found)
            })
        })
        .await?;
    let sees_words = has_bytes || sees(asked, Facet::Messages, &mail);
    let mut facts = vec![
        (w.t("mail-from"), sender(asked, &mail)),
        (w.t("mail-to"), w.list(&mail.recipients)),
        (w.t("mail-received"), asked.clock().near(w, mail.received_at)),
        (w.t("mail-proof"), w.t(&list_key("mail-proof", &mail.proof))),
    ];
    if mail.proof.is_empty() {
        facts.pop();
    }
    if !mail.kind.is_empty() {
        facts.push((w.t("mail-kind"), w.t(&list_key("mail-kind", &mail.kind))));
    }
    let hidden = match (sees_words, has_bytes) {
        (false, _) => w.t("desk-not-shown"),
        (true, false) => w.t("mail-emptied"),
        (true, true) if pieces.is_empty() => w.t("mail-no-words"),
        (true, true) => String::new(),
    };
    Ok(MailPage {
        back: Link::new("/desk/mail", w.t("mail-in-title")),
        title: if has_bytes && !mail.subject.is_empty() {
            mail.subject.clone()
        } else {
            subject(asked, &mail)
        },
        status: state(w, &mail),
        facts,
        hidden,
        pieces,
        files,
        sent: html.then(|| Link::new(format!("/desk/mail/{}/sent", mail.id), w.t("mail-as-sent"))),
        original: has_bytes
            .then(|| Link::new(format!("/desk/mail/{}/original", mail.id), w.t("mail-original"))),
        deeds: deeds(asked, &mail, &suggestions, &errors),
        suggestions: suggestions
            .iter()
            .map(|(number, subject)| {
                Link::new(format!("/desk/cases/{number}"), format!("{number} · {subject}"))
            })
            .collect(),
        frame: asked.frame(Face::Desk),
    })
}

/// What may be done with a message as it stands.
fn deeds(
    asked: &Asked,
    mail: &Mail,
    suggestions: &[(String, String)],
    errors: &[(String, String)],
) -> Vec<DeedPart> {
    let w = asked.w;
    let place = Place { region: Some(mail.region.as_str()), site: None, case: None };
    let may = |permission: P| asked.actor().may(permission, &place).is_ok();
    if !may(P::ManageMail) || matches!(mail.state, State::Placed | State::Bounce) {
        return Vec::new();
    }
    let at = |deed: &str| format!("/desk/mail/{}/{deed}", mail.id);
    let mut all = Vec::new();
    let readable = mail.state != State::Unreadable;
    if may(P::Reply) && readable {
        let number = suggestions.first().map_or("", |(number, _)| number.as_str());
        let number = Field::new(Kind::Text, "number", w.t("desk-case")).value(number).ltr();
        let confirm = Field::new(Kind::Checks, "confirm", w.t("mail-confirm"))
            .hint(w.t("mail-confirm-hint"))
            .choices(vec![Choice::new("yes", w.t("mail-confirm-yes"))])
            .optional();
        let form = Form::new(at("placement"), w.t("mail-put"))
            .fields(vec![number, confirm])
            .errors(errors.to_vec());
        all.push(DeedPart {
            id: "placement",
            title: w.t("mail-put"),
            lede: w.t("mail-put-lede"),
            form: Some(form),
        });
    }
    let mut plain = |deed: &'static str, title: &str, lede: &str| {
        let form = Form::new(at(deed), w.t(title));
        all.push(DeedPart { id: deed, title: w.t(title), lede: w.t(lede), form: Some(form) });
    };
    if may(P::OpenOnBehalf) && readable {
        plain("case", "mail-begin", "mail-begin-lede");
        if mail.why == "flood" {
            plain("cases", "mail-begin-held", "mail-begin-held-lede");
        }
    }
    plain("reading", "mail-again", "mail-again-lede");
    if mail.state != State::Discarded {
        plain("removal", "mail-discard", "mail-discard-lede");
    }
    all
}

/// `GET /desk/mail/{id}/original`
pub async fn original(asked: Asked) -> Response {
    let found = match id_of(&asked) {
        Ok(id) => asked.state.app.mail(asked.ctx(), id).await,
        Err(error) => Err(error),
    };
    let (mail, raw) = match found {
        Ok((mail, raw)) if !raw.is_empty() => (mail, raw),
        Ok(_) => return asked.failed(Error::NotFound),
        Err(error) => return asked.failed(error),
    };
    let mut response = Body::from(raw).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("message/rfc822"));
    let name = format!("attachment; filename=\"mail-{}.eml\"", mail.id);
    if let Ok(value) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    // Nothing in a message may run, whatever it says it is.
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// The deeds: `POST /desk/mail/{id}/placement`, `/case`, `/removal`, `/reading`.
pub async fn act(asked: Asked) -> Response {
    let Ok(id) = id_of(&asked) else { return asked.failed(Error::NotFound) };
    let deed = match asked.path.rsplit('/').next().unwrap_or_default() {
        "placement" => Deed::Put {
            number: asked.f("number").trim().to_owned(),
            confirm: asked.f("confirm") == "yes",
        },
        "case" => Deed::Begin,
        "removal" => Deed::Discard,
        "reading" => Deed::Again,
        _ => return asked.failed(Error::NotFound),
    };
    let putting = matches!(deed, Deed::Put { .. });
    match asked.state.app.act_on_mail(asked.ctx(), id, deed).await {
        Ok(_) => asked.go(&format!("/desk/mail/{id}?done=mail")),
        Err(Error::Invalid(_) | Error::NotFound) if putting => {
            let wrong = vec![("number".to_owned(), asked.w.t("mail-no-such-case"))];
            match shown(&asked, wrong).await {
                Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
                Err(error) => asked.failed(error),
            }
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/mail/{id}/cases`: what was held since too many came at once is let through.
pub async fn begin_held(asked: Asked) -> Response {
    let Ok(id) = id_of(&asked) else { return asked.failed(Error::NotFound) };
    match asked.state.app.begin_held(asked.ctx(), id).await {
        Ok(_) => asked.go("/desk/mail?state=held&done=mail"),
        Err(error) => asked.failed(error),
    }
}
