//! The client's side over HTTP: forms, receipts, the case, help. Handlers read
//! what came, call a verb of `app`, fill a view model of `pages`; what a client
//! got wrong comes back as the same page with 422 and everything typed.

pub mod ask;
pub mod authenticity;
pub mod call_back;
pub mod case;
pub mod catalogue;
pub mod changes;
pub mod chat;
pub mod contact;
pub mod entry;
pub mod gift;
pub mod help;
pub mod mailbox;
pub mod orders;
pub mod page;
pub mod passkeys;
pub mod reminders;
pub mod returns;
pub mod rights;
pub mod uploads;
pub mod withdraw;

use app::Error;
use axum::response::Response;
use page::Page;
use pages::portal::Flawed;

/// A refusal of a verb as the page's own words where it has some; the error
/// again where the page of failures says it better.
pub(crate) fn flaw_of(page: &Page, error: Error) -> Result<Vec<Flawed>, Error> {
    let w = page.w;
    let flaw = |field: &str, text: String| Flawed { field: field.to_owned(), text };
    Ok(match error {
        Error::Refused("no_senior") => vec![flaw("wish", w.t("problem-no-senior"))],
        Error::Refused("already_escalated") => {
            vec![flaw("wish", w.t("refusal-already-escalated"))]
        }
        Error::Refused("too_many_files") => vec![flaw("file", w.t("problem-file-number"))],
        Error::Refused(_) | Error::Held { .. } => vec![flaw("body", w.t("problem-refused"))],
        Error::TooMany { again_at } => {
            let minutes = again_at.duration_since(page.now).as_mins().max(1);
            vec![flaw("body", w.ta("problem-too-many", &[("span", w.span(minutes).into())]))]
        }
        Error::Invalid(fields) => fields
            .into_iter()
            .map(|wrong| {
                let text = match wrong.code {
                    "too_long" => w.ta(
                        "refusal-too-long",
                        &[("limit", domain::questions::LONGEST_MESSAGE.into())],
                    ),
                    "not_an_email" => w.t("refusal-email"),
                    "not_a_phone" => w.t("refusal-phone"),
                    _ => w.t("problem-words"),
                };
                flaw(&wrong.field, text)
            })
            .collect(),
        other => return Err(other),
    })
}

/// What every handler answers: a page, or the page that says why there is none.
pub(crate) type Answered = Result<Response, Response>;
