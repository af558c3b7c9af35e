//! One's own account over HTTP: what there is, and the changes that ask for
//! the password again: address, codes, passkeys. A refused change comes back
//! as it was typed, with the reason beside its field.

use super::Asked;
use super::door::{device, inside, wrong};
use app::Error;
use app::sessions::{Owes, SignedIn};
use app::sign_in::Proof;
use axum::http::StatusCode;
use axum::response::Response;
use pages::desk::account::{self as page, AccountPage, Passkey};
use pages::desk::door::Session;
use pages::desk::{Door, Face};
use std::sync::Arc;

/// What is wrong: a field, or nothing for the whole, with its sentence.
pub(super) type Flaw = Vec<(String, String)>;

fn flaw(field: &str, sentence: String) -> Flaw {
    vec![(field.to_owned(), sentence)]
}

/// Whoever is wholly signed in; others are led to what they owe.
fn settled(asked: &Asked) -> Result<Arc<SignedIn>, Response> {
    match asked.staff.clone() {
        Some(staff) if staff.owes == Owes::Nothing => Ok(staff),
        Some(_) => Err(asked.go("/desk/second-factor")),
        None => Err(asked.go("/desk/sign-in")),
    }
}

/// Whether the password is to be asked for again.
fn asks_again(asked: &Asked, staff: &SignedIn) -> bool {
    staff.owes == Owes::Nothing && asked.state.gate.proved(staff, asked.now).is_err()
}

/// The session, proved: by what was shown a moment ago, or by the password in
/// this form. The inner error is what the form says.
pub(super) async fn proved(asked: &Asked) -> Result<Result<Arc<SignedIn>, Flaw>, Error> {
    let staff = asked.staff.clone().ok_or(Error::NotFound)?;
    if !asks_again(asked, &staff) {
        return Ok(Ok(staff));
    }
    // Six digits are a code of the second factor: no password is so short.
    let typed = asked.f("old");
    let code: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit());
    let proof = if digits { Proof::Code(&code) } else { Proof::Password(typed) };
    match asked.state.gate.prove(&staff, proof, asked.now).await {
        Ok(()) => {}
        Err(Error::Refused(_)) => {
            return Ok(Err(flaw("old", asked.w.t("desk-password-old-wrong"))));
        }
        Err(error @ Error::TooMany { .. }) => {
            return Ok(Err(flaw("old", wrong(asked, error)?.sentence)));
        }
        Err(error) => return Err(error),
    }
    // The proof is read anew: the session at hand is from before it.
    let token = asked.cookies.get("staff").unwrap_or_default();
    Ok(Ok(asked.state.gate.session(token, asked.now).await?.ok_or(Error::NotFound)?))
}

/// A refused form again: what was typed, and the summary first.
pub(super) fn shown_again(asked: &Asked, mut door: Door, flaw: Flaw) -> Response {
    door.frame.shell.mistaken = true;
    door.form = asked.keep_typed(door.form).errors(flaw);
    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&door))
}

/// What a verb refused, as a form says it; what no form can say is a page.
fn said(asked: &Asked, error: Error) -> Result<Flaw, Error> {
    match error {
        Error::TooMany { .. } => Ok(flaw("", wrong(asked, error)?.sentence)),
        Error::Invalid(fields) => Ok(fields
            .iter()
            .map(|field| {
                let sentence = match field.code {
                    "same" => asked.w.t("desk-address-same"),
                    "taken" => asked.w.t("desk-address-taken"),
                    "not_an_email" => asked.w.t("desk-address-wrong"),
                    _ => asked.w.t("desk-passkey-name-wrong"),
                };
                (field.field.clone(), sentence)
            })
            .collect()),
        Error::Refused(code) => Ok(flaw("", asked.refusal(code))),
        other => Err(other),
    }
}

fn refused(asked: &Asked, door: Door, error: Error) -> Response {
    match said(asked, error) {
        Ok(flaw) => shown_again(asked, door, flaw),
        Err(error) => asked.failed(error),
    }
}

/// Whether the person has codes.
pub(super) async fn has_codes(asked: &Asked) -> Result<bool, Error> {
    let me = asked.me();
    let read = asked.state.app.read(asked.ctx(), move |tx, _| {
        Box::pin(async move {
            Ok(store::people::find(tx, me).await?.is_some_and(|p| p.factor_at.is_some()))
        })
    });
    read.await
}

/// `GET /desk/sessions`
pub async fn show(asked: Asked) -> Response {
    let staff = match settled(&asked) {
        Ok(staff) => staff,
        Err(elsewhere) => return elsewhere,
    };
    match account(&asked, &staff).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn account(asked: &Asked, staff: &SignedIn) -> Result<AccountPage, Error> {
    let listed = asked.state.gate.my_sessions(staff, asked.now).await?;
    let codes = has_codes(asked).await?;
    let keys = asked.state.gate.my_passkeys(staff).await?;
    let recovery = asked.state.gate.my_recovery_codes(staff).await?;
    let clock = asked.clock();
    let w = asked.w;
    let mut sessions: Vec<Session> = listed
        .into_iter()
        .map(|session| Session {
            id: session.id,
            device: device(asked, &session.agent),
            began: w
                .ta("desk-session-began", &[("when", clock.near(w, session.created_at).into())]),
            used: w.ta("desk-session-used", &[("when", clock.near(w, session.seen_at).into())]),
            iso: session.seen_at.to_string(),
            this: session.this_one,
        })
        .collect();
    sessions.sort_by_key(|session| !session.this);
    let recovery = (codes || !keys.is_empty()).then(|| match recovery.made_at {
        None => w.t("desk-recovery-codes-none"),
        Some(made) => w.ta(
            "desk-recovery-codes-left",
            &[
                ("count", recovery.left.into()),
                ("of", recovery.of.into()),
                ("when", clock.near(w, made).into()),
            ],
        ),
    });
    let passkeys = keys
        .into_iter()
        .map(|key| {
            let mut about =
                w.ta("desk-passkey-about", &[("when", clock.near(w, key.made_at).into())]);
            if let Some(used) = key.used_at {
                about.push_str(" · ");
                about.push_str(&w.ta("desk-session-used", &[("when", clock.near(w, used).into())]));
            }
            Passkey { id: key.id, name: key.name, about }
        })
        .collect();
    let languages = words::LOCALES
        .iter()
        .filter(|l| l.complete)
        .map(|l| (l.tag, l.name, l.tag == w.tag()))
        .collect();
    Ok(AccountPage {
        notices: super::notices::told(asked).await?,
        frame: asked.frame(Face::Desk),
        email: staff.email.clone(),
        sessions,
        codes,
        recovery,
        passkeys,
        can_passkeys: asked.state.gate.has_passkeys(),
        languages,
    })
}

// ---- address ----

/// `GET /desk/address`
pub async fn ask_address(asked: Asked) -> Response {
    match settled(&asked) {
        Ok(staff) => {
            let ask = asks_again(&asked, &staff);
            asked.page(pages::html(&page::address(asked.frame(Face::Desk), ask)))
        }
        Err(elsewhere) => elsewhere,
    }
}

/// `POST /desk/address`
pub async fn address(asked: Asked) -> Response {
    let staff = match settled(&asked) {
        Ok(staff) => staff,
        Err(elsewhere) => return elsewhere,
    };
    let door = page::address(asked.frame(Face::Desk), asks_again(&asked, &staff));
    let staff = match proved(&asked).await {
        Ok(Ok(staff)) => staff,
        Ok(Err(flaw)) => return shown_again(&asked, door, flaw),
        Err(error) => return asked.failed(error),
    };
    match asked.state.gate.ask_email(&staff, asked.f("email"), asked.now).await {
        Ok(_) => asked.page(pages::html(&page::address_said(asked.frame(Face::Desk), false))),
        Err(error) => {
            // Password and factor are good now: they are not asked for twice.
            let door = page::address(asked.frame(Face::Desk), false);
            refused(&asked, door, error)
        }
    }
}

/// `GET /desk/address/{token}`
pub async fn address_wish(asked: Asked) -> Response {
    let token = asked.param("token").to_owned();
    match asked.state.gate.email_wish(&token, &asked.address, asked.now).await {
        Ok(change) => {
            let frame = asked.frame(Face::Door);
            let (old, new) = (&change.old_email, &change.new_email);
            asked.page(pages::html(&page::address_confirm(frame, &token, old, new, None)))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/address/{token}`
pub async fn change_address(asked: Asked) -> Response {
    let token = asked.param("token").to_owned();
    let change = match asked.state.gate.email_wish(&token, &asked.address, asked.now).await {
        Ok(change) => change,
        Err(error) => return asked.failed(error),
    };
    match asked.state.gate.change_email(&token, &asked.address, asked.now).await {
        Ok(()) => asked.page(pages::html(&page::address_said(asked.frame(Face::Door), true))),
        Err(error) => {
            let frame = asked.frame(Face::Door);
            let (old, new) = (&change.old_email, &change.new_email);
            let mut door = page::address_confirm(frame, &token, old, new, None);
            match said(&asked, error) {
                Ok(flaw) => {
                    door.form.refusal =
                        flaw.into_iter().next().map(|(_, sentence)| sentence).unwrap_or_default();
                    door.frame.shell.mistaken = true;
                    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&door))
                }
                Err(error) => asked.failed(error),
            }
        }
    }
}

// ---- codes ----

/// `GET /desk/second-factor/removal`
pub async fn ask_codes_removal(asked: Asked) -> Response {
    match settled(&asked) {
        Ok(staff) => {
            let ask = asks_again(&asked, &staff);
            asked.page(pages::html(&page::remove_codes(asked.frame(Face::Desk), ask)))
        }
        Err(elsewhere) => elsewhere,
    }
}

/// `POST /desk/second-factor/removal`
pub async fn remove_codes(asked: Asked) -> Response {
    let staff = match settled(&asked) {
        Ok(staff) => staff,
        Err(elsewhere) => return elsewhere,
    };
    let door = page::remove_codes(asked.frame(Face::Desk), asks_again(&asked, &staff));
    let staff = match proved(&asked).await {
        Ok(Ok(staff)) => staff,
        Ok(Err(flaw)) => return shown_again(&asked, door, flaw),
        Err(error) => return asked.failed(error),
    };
    match asked.state.gate.remove_codes(&staff, asked.now).await {
        Ok(()) => asked.go("/desk/sessions?done=saved"),
        Err(error) => refused(&asked, page::remove_codes(asked.frame(Face::Desk), false), error),
    }
}

// ---- recovery codes ----

/// `GET /desk/recovery-codes`
pub async fn ask_recovery_codes(asked: Asked) -> Response {
    match settled(&asked) {
        Ok(staff) => {
            let ask = asks_again(&asked, &staff);
            asked.page(pages::html(&page::recovery_codes(asked.frame(Face::Desk), ask)))
        }
        Err(elsewhere) => elsewhere,
    }
}

/// `POST /desk/recovery-codes`: ten new ones, shown on this page and never again.
pub async fn make_recovery_codes(asked: Asked) -> Response {
    let staff = match settled(&asked) {
        Ok(staff) => staff,
        Err(elsewhere) => return elsewhere,
    };
    let door = page::recovery_codes(asked.frame(Face::Desk), asks_again(&asked, &staff));
    let staff = match proved(&asked).await {
        Ok(Ok(staff)) => staff,
        Ok(Err(flaw)) => return shown_again(&asked, door, flaw),
        Err(error) => return asked.failed(error),
    };
    match asked.state.gate.make_recovery_codes(&staff, asked.now).await {
        Ok(codes) => {
            let made = asked.w.ta(
                "desk-recovery-codes-made",
                &[
                    ("name", staff.name.as_str().into()),
                    ("when", asked.clock().full(asked.w, asked.now).into()),
                ],
            );
            let frame = asked.frame(Face::Desk);
            asked.page(pages::html(&page::RecoveryPage { frame, made, codes }))
        }
        Err(error) => refused(&asked, page::recovery_codes(asked.frame(Face::Desk), false), error),
    }
}

// ---- passkeys ----

/// The face of a page that half a sign-in may see too.
fn face(staff: &SignedIn) -> Face {
    if staff.owes == Owes::Nothing { Face::Desk } else { Face::Door }
}

/// `GET /desk/passkeys/new`
pub async fn ask_passkey(asked: Asked) -> Response {
    match asked.staff.clone() {
        Some(staff) if staff.owes != Owes::Factor => {
            let ask = asks_again(&asked, &staff);
            asked.page(pages::html(&page::new_passkey(asked.frame(face(&staff)), ask)))
        }
        _ => asked.go("/desk/second-factor"),
    }
}

/// `POST /desk/passkeys/new`: its name; what comes is made by the browser.
pub async fn begin_passkey(asked: Asked) -> Response {
    let staff = match asked.staff.clone() {
        Some(staff) if staff.owes != Owes::Factor => staff,
        _ => return asked.go("/desk/second-factor"),
    };
    let door = page::new_passkey(asked.frame(face(&staff)), asks_again(&asked, &staff));
    let staff = match proved(&asked).await {
        Ok(Ok(staff)) => staff,
        Ok(Err(flaw)) => return shown_again(&asked, door, flaw),
        Err(error) => return asked.failed(error),
    };
    let name = asked.f("name").trim().to_owned();
    match asked.state.gate.begin_passkey(&staff, &name, asked.now).await {
        Ok(options) => {
            let frame = asked.frame(face(&staff));
            asked.page(pages::html(&page::make_passkey(frame, &name, options)))
        }
        Err(error) => refused(&asked, page::new_passkey(asked.frame(face(&staff)), false), error),
    }
}

/// `POST /desk/passkeys`: what the browser made.
pub async fn keep_passkey(mut asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.go("/desk/sign-in") };
    match asked.state.gate.clone().keep_passkey(&staff, asked.f("answer"), asked.now).await {
        Ok(entered) => inside(&mut asked, &entered, "/desk/sessions?done=saved").await,
        Err(error) => {
            let ask = asks_again(&asked, &staff);
            refused(&asked, page::new_passkey(asked.frame(face(&staff)), ask), error)
        }
    }
}

async fn key_named(asked: &Asked, staff: &SignedIn) -> Result<(i64, String), Error> {
    let id: i64 = asked.param("id").parse().map_err(|_| Error::NotFound)?;
    let mine = asked.state.gate.my_passkeys(staff).await?;
    mine.into_iter().find(|key| key.id == id).map(|key| (id, key.name)).ok_or(Error::NotFound)
}

/// `GET /desk/passkeys/{id}/removal`
pub async fn ask_passkey_removal(asked: Asked) -> Response {
    let staff = match settled(&asked) {
        Ok(staff) => staff,
        Err(elsewhere) => return elsewhere,
    };
    match key_named(&asked, &staff).await {
        Ok((id, name)) => {
            let ask = asks_again(&asked, &staff);
            asked.page(pages::html(&page::remove_passkey(asked.frame(Face::Desk), id, &name, ask)))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/passkeys/{id}/removal`
pub async fn remove_passkey(asked: Asked) -> Response {
    let staff = match settled(&asked) {
        Ok(staff) => staff,
        Err(elsewhere) => return elsewhere,
    };
    let (id, name) = match key_named(&asked, &staff).await {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    let ask = asks_again(&asked, &staff);
    let door = page::remove_passkey(asked.frame(Face::Desk), id, &name, ask);
    let staff = match proved(&asked).await {
        Ok(Ok(staff)) => staff,
        Ok(Err(flaw)) => return shown_again(&asked, door, flaw),
        Err(error) => return asked.failed(error),
    };
    match asked.state.gate.remove_passkey(&staff, id, asked.now).await {
        Ok(()) => asked.go("/desk/sessions?done=saved"),
        Err(error) => {
            let door = page::remove_passkey(asked.frame(Face::Desk), id, &name, false);
            refused(&asked, door, error)
        }
    }
}
