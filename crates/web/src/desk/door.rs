//! The staff's door over HTTP: sign in, second factor, invitation, sessions,
//! language and presence. Every wrong attempt is answered alike.

use super::Asked;
use crate::failure;
use app::Error;
use app::people::Invite;
use app::sessions::Owes;
use app::sign_in::{Entered, Proof, SignIn};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use pages::desk::door::DemoSign;
use pages::desk::{Door, EnrolPage, Face};

/// Where to go after the door: an address of ours and nobody else's.
fn next_of(asked: &Asked) -> String {
    let given = if asked.f("next").is_empty() { asked.q("next") } else { asked.f("next") };
    // The plain desk is where one goes anyway, unless one has none.
    let own = given != "/desk"
        && (given.starts_with("/desk") || given.starts_with("/settings"))
        && !given.contains("//")
        && !given.contains('\\');
    if own && given.len() <= 300 && given.bytes().all(|b| b.is_ascii_graphic()) {
        given.to_owned()
    } else {
        String::new()
    }
}

/// The demonstration's sign-ins, told once when it starts.
static SIGNS: std::sync::OnceLock<Vec<DemoSign>> = std::sync::OnceLock::new();

/// Tells the door the demonstration's sign-ins: address, password, who that is.
/// A house in service never calls this, and its door shows none.
pub fn tell_signs(signs: impl IntoIterator<Item = (String, String, String)>) {
    let _ = SIGNS.set(
        signs.into_iter().map(|(login, password, who)| DemoSign { login, password, who }).collect(),
    );
}

fn demo_signs(asked: &Asked) -> Vec<DemoSign> {
    if asked.state.app.settings.demo {
        SIGNS.get().cloned().unwrap_or_default()
    } else {
        Vec::new()
    }
}

/// `GET /desk/sign-in`
pub async fn sign_in(asked: Asked) -> Response {
    let next = next_of(&asked);
    asked.page(pages::html(&Door::sign_in(
        asked.frame(Face::Door),
        "",
        &next,
        None,
        demo_signs(&asked),
    )))
}

/// `POST /desk/sign-in`
pub async fn enter(mut asked: Asked) -> Response {
    let given = SignIn {
        login: asked.f("login").to_owned(),
        password: asked.f("password").to_owned(),
        address: asked.address.clone(),
        agent: agent(&asked),
        before: asked.cookies.get("staff").map(str::to_owned),
    };
    let now = asked.now;
    let next = next_of(&asked);
    match asked.state.gate.clone().sign_in(given, now).await {
        Ok(entered) => inside(&mut asked, &entered, &next).await,
        Err(error) => {
            let wrong = match wrong(&asked, error) {
                Ok(found) => found,
                Err(error) => return asked.failed(error),
            };
            let mut frame = asked.frame(Face::Door);
            frame.shell.mistaken = true;
            let sentence = Some(wrong.sentence.clone());
            let page = Door::sign_in(frame, asked.f("login"), &next, sentence, demo_signs(&asked));
            wrong.answer(&asked, pages::html(&page))
        }
    }
}

fn agent(asked: &Asked) -> String {
    asked.headers.get("user-agent").and_then(|v| v.to_str().ok()).unwrap_or("").to_owned()
}

/// What is wrong with an attempt, as its own page says it.
pub(super) struct Wrong {
    status: StatusCode,
    pub(super) sentence: String,
    /// Seconds after which to try again, where it was tried too often.
    again: Option<u64>,
}

impl Wrong {
    fn answer(&self, asked: &Asked, html: String) -> Response {
        let mut response = asked.page_as(self.status, html);
        if let Some(seconds) = self.again {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

pub(super) fn wrong(asked: &Asked, error: Error) -> Result<Wrong, Error> {
    match error {
        Error::Refused(code) => Ok(Wrong {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            sentence: asked.refusal(code),
            again: None,
        }),
        Error::TooMany { again_at } => {
            let left = again_at.duration_since(asked.now);
            let minutes = left.as_mins().max(1);
            Ok(Wrong {
                status: StatusCode::TOO_MANY_REQUESTS,
                sentence: asked
                    .w
                    .ta("desk-sign-in-slow", &[("span", asked.w.span(minutes).into())]),
                again: Some(left.as_secs().max(1).unsigned_abs()),
            })
        }
        other => Err(other),
    }
}

pub(super) async fn inside(asked: &mut Asked, entered: &Entered, next: &str) -> Response {
    asked.keep_cookie("staff", &entered.token, None);
    let keep = if next.is_empty() { String::new() } else { format!("?next={next}") };
    match entered.owes {
        Owes::Nothing if !next.is_empty() => asked.go(next),
        Owes::Nothing => {
            // Who sets up the house has no queue.
            let session = asked.state.gate.session(&entered.token, asked.now).await.ok().flatten();
            let works = session
                .is_none_or(|s| s.actor.may_somewhere(domain::access::Permission::ReadCases));
            asked.go(if works { "/desk" } else { "/settings" })
        }
        Owes::Factor => asked.go(&format!("/desk/second-factor{keep}")),
        Owes::Enrolment => asked.go("/desk/second-factor/enrol"),
    }
}

/// `GET /desk/second-factor`
pub async fn factor(asked: Asked) -> Response {
    match asked.staff.as_ref().map(|staff| staff.owes) {
        Some(Owes::Factor) => match factor_page(&asked, None).await {
            Ok(html) => asked.page(html),
            Err(error) => asked.failed(error),
        },
        Some(Owes::Enrolment) => asked.go("/desk/second-factor/enrol"),
        _ => asked.go("/desk"),
    }
}

/// The ways this person has, with a fresh challenge where a passkey is one.
async fn factor_page(asked: &Asked, wrong: Option<String>) -> Result<String, Error> {
    let staff = asked.staff.clone().ok_or(Error::NotFound)?;
    let codes = super::account::has_codes(asked).await?;
    let options = asked.state.gate.ask_passkey(&staff, asked.now).await?;
    let mut frame = asked.frame(Face::Door);
    frame.shell.mistaken = wrong.is_some();
    // Somebody whose passkeys are bound to another name still reads a form.
    let codes = codes || options.is_none();
    let next = next_of(asked);
    Ok(pages::html(&Door::second_factor(frame, &next, codes, options, wrong)))
}

async fn factor_refused(asked: &Asked, error: Error) -> Response {
    let wrong = match wrong(asked, error) {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    match factor_page(asked, Some(wrong.sentence.clone())).await {
        Ok(html) => wrong.answer(asked, html),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/second-factor/passkey`
pub async fn show_passkey(mut asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.go("/desk/sign-in") };
    let next = next_of(&asked);
    match asked.state.gate.clone().show_passkey(&staff, asked.f("answer"), asked.now).await {
        Ok(entered) => inside(&mut asked, &entered, &next).await,
        Err(error) => factor_refused(&asked, error).await,
    }
}

/// `GET /desk/second-factor/recovery`
pub async fn ask_recovery_code(asked: Asked) -> Response {
    match asked.staff.as_ref().map(|staff| staff.owes) {
        Some(Owes::Factor) => {
            let (frame, next) = (asked.frame(Face::Door), next_of(&asked));
            asked.page(pages::html(&Door::recovery_code(frame, &next, None)))
        }
        Some(Owes::Enrolment) => asked.go("/desk/second-factor/enrol"),
        _ => asked.go("/desk"),
    }
}

/// `POST /desk/second-factor/recovery`
pub async fn show_recovery_code(mut asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.go("/desk/sign-in") };
    let next = next_of(&asked);
    let now = asked.now;
    let code = asked.f("code").to_owned();
    match asked.state.gate.clone().show_recovery_code(&staff, &code, now).await {
        Ok(entered) => inside(&mut asked, &entered, &next).await,
        Err(error) => {
            let wrong = match wrong(&asked, error) {
                Ok(found) => found,
                Err(error) => return asked.failed(error),
            };
            let mut frame = asked.frame(Face::Door);
            frame.shell.mistaken = true;
            let page = Door::recovery_code(frame, &next, Some(wrong.sentence.clone()));
            wrong.answer(&asked, pages::html(&page))
        }
    }
}

/// `POST /desk/second-factor`
pub async fn show_factor(mut asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.go("/desk/sign-in") };
    let code: String = asked.f("code").chars().filter(|c| !c.is_whitespace()).collect();
    let next = next_of(&asked);
    let now = asked.now;
    match asked.state.gate.clone().show_factor(&staff, &code, now).await {
        Ok(entered) => inside(&mut asked, &entered, &next).await,
        Err(error) => factor_refused(&asked, error).await,
    }
}

async fn enrol_page(asked: &Asked, wrong: Option<String>) -> Result<String, Error> {
    let staff = asked.staff.clone().ok_or(Error::NotFound)?;
    let enrolment = asked.state.gate.enrolment(&staff, asked.now).await?;
    let groups: Vec<String> = enrolment
        .seed
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    let drawing = pages::desk::door::square(&enrolment.uri)
        .ok_or_else(|| Error::Internal("the address does not fit a square code".to_owned()))?;
    let mut frame = asked.frame(Face::Door);
    frame.shell.mistaken = wrong.is_some();
    let passkeys = asked.state.gate.has_passkeys() && staff.owes == Owes::Enrolment;
    Ok(pages::html(&EnrolPage::new(frame, drawing, groups.join(" "), passkeys, wrong)))
}

/// `GET /desk/second-factor/enrol`
pub async fn enrol(asked: Asked) -> Response {
    match enrol_page(&asked, None).await {
        Ok(html) => asked.page(html),
        Err(Error::Refused("needs_proof")) => {
            asked.page(pages::html(&pages::desk::account::prove(asked.frame(Face::Desk))))
        }
        Err(Error::Refused(_)) => asked.go("/desk/second-factor"),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/second-factor/enrol`: the first code of a new seed, or before
/// that the password where it is asked for again.
pub async fn prove_enrolment(mut asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.go("/desk/sign-in") };
    if staff.owes == Owes::Nothing && asked.state.gate.proved(&staff, asked.now).is_err() {
        let page = pages::desk::account::prove(asked.frame(Face::Desk));
        return match super::account::proved(&asked).await {
            Ok(Ok(_)) => asked.go("/desk/second-factor/enrol"),
            Ok(Err(flaw)) => super::account::shown_again(&asked, page, flaw),
            Err(error) => asked.failed(error),
        };
    }
    let code: String = asked.f("code").chars().filter(|c| !c.is_whitespace()).collect();
    let now = asked.now;
    match asked.state.gate.clone().show_factor(&staff, &code, now).await {
        Ok(entered) => inside(&mut asked, &entered, "/desk/sessions?done=saved").await,
        Err(error) => {
            let wrong = match wrong(&asked, error) {
                Ok(found) => found,
                Err(error) => return asked.failed(error),
            };
            match enrol_page(&asked, Some(wrong.sentence.clone())).await {
                Ok(html) => wrong.answer(&asked, html),
                Err(error) => asked.failed(error),
            }
        }
    }
}

/// `GET /desk/invitation/{token}`
pub async fn invitation(asked: Asked) -> Response {
    let token = asked.param("token").to_owned();
    match asked.state.gate.opening(&token, &asked.address, asked.now).await {
        Ok(link) => asked.page(pages::html(&Door::new_password(
            asked.frame(Face::Door),
            &token,
            &link.name,
            Vec::new(),
        ))),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/invitation/{token}`
pub async fn accept(asked: Asked) -> Response {
    let token = asked.param("token").to_owned();
    let link = match asked.state.gate.opening(&token, &asked.address, asked.now).await {
        Ok(link) => link,
        Err(error) => return asked.failed(error),
    };
    let errors = if asked.f("password") != asked.f("again") {
        vec![("again".to_owned(), asked.w.t("desk-password-differ"))]
    } else {
        match asked.state.gate.accept(&token, asked.f("password"), &asked.address, asked.now).await
        {
            Ok(_) => return asked.go("/desk/sign-in?done=saved"),
            Err(Error::Invalid(_)) => {
                vec![("password".to_owned(), asked.w.t("desk-password-weak"))]
            }
            Err(error) => return asked.failed(error),
        }
    };
    let mut frame = asked.frame(Face::Door);
    frame.shell.mistaken = true;
    asked.page_as(
        StatusCode::UNPROCESSABLE_ENTITY,
        pages::html(&Door::new_password(frame, &token, &link.name, errors)),
    )
}

/// `GET /desk/recovery`
pub async fn recovery(asked: Asked) -> Response {
    asked.page(pages::html(&Door::recovery(asked.frame(Face::Door), "", false, None)))
}

/// `POST /desk/recovery`: the answer is the same whether there is such an account or not.
pub async fn ask_recovery(asked: Asked) -> Response {
    match asked.state.gate.ask_recovery(asked.f("login"), &asked.address, asked.now).await {
        Ok(_) => asked.page(pages::html(&Door::recovery(
            asked.frame(Face::Door),
            asked.f("login"),
            true,
            None,
        ))),
        Err(error) => {
            let wrong = match wrong(&asked, error) {
                Ok(found) => found,
                Err(error) => return asked.failed(error),
            };
            let frame = asked.frame(Face::Door);
            let sentence = Some(wrong.sentence.clone());
            let page = Door::recovery(frame, asked.f("login"), false, sentence);
            wrong.answer(&asked, pages::html(&page))
        }
    }
}

/// `GET /desk/password`
pub async fn ask_password(asked: Asked) -> Response {
    asked.page(pages::html(&Door::change_password(asked.frame(Face::Desk), Vec::new())))
}

/// `POST /desk/password`: one's own password, the old one asked for again.
pub async fn change_password(asked: Asked) -> Response {
    match password_changed(&asked).await {
        Ok(None) => asked.go("/desk/sessions?done=saved"),
        Ok(Some((field, sentence))) => {
            let mut frame = asked.frame(Face::Desk);
            frame.shell.mistaken = true;
            let page = Door::change_password(frame, vec![(field.to_owned(), sentence)]);
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

async fn password_changed(asked: &Asked) -> Result<Option<(&'static str, String)>, Error> {
    let staff = asked.staff.clone().ok_or(Error::NotFound)?;
    if staff.owes != Owes::Nothing {
        return Err(Error::NotFound);
    }
    if asked.f("password") != asked.f("again") {
        return Ok(Some(("again", asked.w.t("desk-password-differ"))));
    }
    match asked.state.gate.prove(&staff, Proof::Password(asked.f("old")), asked.now).await {
        Ok(()) => {}
        Err(Error::Refused(_)) => return Ok(Some(("old", asked.w.t("desk-password-old-wrong")))),
        Err(error @ Error::TooMany { .. }) => {
            return Ok(Some(("old", wrong(asked, error)?.sentence)));
        }
        Err(error) => return Err(error),
    }
    // The proof is read anew: the session at hand is from before it.
    let token = asked.cookies.get("staff").unwrap_or_default();
    let proved = asked.state.gate.session(token, asked.now).await?.ok_or(Error::NotFound)?;
    match asked.state.gate.change_password(&proved, asked.f("password"), asked.now).await {
        Ok(()) => Ok(None),
        Err(Error::Invalid(_)) => Ok(Some(("password", asked.w.t("desk-password-weak")))),
        Err(error) => Err(error),
    }
}

/// `POST /desk/sign-out`
pub async fn sign_out(mut asked: Asked) -> Response {
    if let Some(staff) = asked.staff.clone()
        && let Err(error) = asked.state.gate.clone().sign_out(&staff, asked.now).await
    {
        return asked.failed(error);
    }
    asked.keep_cookie("staff", "", Some(0));
    asked.keep_cookie("desk-lang", "", Some(0));
    asked.go("/desk/sign-in")
}

/// Browser and system as far as the browser says; the names are their makers'.
pub(super) fn device(asked: &Asked, agent: &str) -> String {
    let pick = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    let browser = pick(&[
        ("Edg/", "Edge"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = pick(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => asked
            .w
            .ta("desk-session-device", &[("browser", browser.into()), ("system", system.into())]),
        _ => asked.w.t("desk-session-unknown"),
    }
}

/// `POST /desk/sessions/{id}/ending`
pub async fn end_session(asked: Asked) -> Response {
    let (Some(staff), Ok(id)) = (asked.staff.clone(), asked.param("id").parse::<i64>()) else {
        return asked.failed(Error::NotFound);
    };
    match asked.state.gate.revoke(&staff, id, asked.now).await {
        Ok(()) => asked.go("/desk/sessions?done=session"),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/sessions/ending`
pub async fn end_others(asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.failed(Error::NotFound) };
    match asked.state.gate.revoke_others(&staff, asked.now).await {
        Ok(_) => asked.go("/desk/sessions?done=session"),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/language`
pub async fn language(mut asked: Asked) -> Response {
    let tag = words::words(asked.f("language")).tag().to_owned();
    asked.keep_cookie("desk-lang", "", Some(0));
    let me = asked.me();
    let found = asked
        .state
        .app
        .read(asked.ctx(), move |tx, _| {
            Box::pin(async move { store::people::find(tx, me).await?.ok_or(Error::NotFound) })
        })
        .await;
    let person = match found {
        Ok(person) => person,
        Err(error) => return asked.failed(error),
    };
    let change = Invite {
        login: person.login,
        email: person.email,
        name: person.name,
        language: tag,
        languages: person.languages,
        families: person.families,
        grants: Vec::new(),
    };
    match asked.state.gate.change_person(&asked.actor(), me, change, asked.now).await {
        Ok(()) => asked.go("/desk/sessions?done=saved"),
        Err(error) => failure::of_error(&asked.path, &asked.headers, error, asked.now),
    }
}

/// `POST /desk/presence/me`: takes cases now, or not.
pub async fn present(asked: Asked) -> Response {
    let Some(staff) = asked.staff.clone() else { return asked.failed(Error::NotFound) };
    match asked.state.gate.set_present(&staff, asked.f("present") == "yes", asked.now).await {
        Ok(()) => {
            let back = asked
                .headers
                .get("referer")
                .and_then(|v| v.to_str().ok())
                .and_then(|v| v.split_once("://"))
                .and_then(|(_, rest)| rest.split_once('/'));
            let back = back
                .map(|(_, path)| format!("/{path}"))
                .filter(|p| p.starts_with("/desk") || p.starts_with("/settings"));
            asked.go(back.as_deref().unwrap_or("/desk"))
        }
        Err(error) => asked.failed(error),
    }
}
