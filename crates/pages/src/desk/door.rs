//! The staff door: sign in, second factor, enrolment, and the list of
//! sessions. Every wrong attempt gets the same sentence; which part was wrong is
//! never said.

use askama::Template;

use super::form::{Field, Form, Kind};
use super::frame::{Frame, Link};

/// A sign of the demonstration, shown only by it.
#[derive(Debug, Clone)]
pub struct DemoSign {
    /// The sign-in name.
    pub login: String,
    /// The password.
    pub password: String,
    /// Who that is, in words.
    pub who: String,
}

/// A page before the desk with one form: sign in, second factor, new password.
#[derive(Clone, Template)]
#[template(path = "desk/door.html")]
pub struct Door {
    /// What stands round it.
    pub frame: Frame,
    /// The heading.
    pub title: String,
    /// The sentence below it; empty for none.
    pub lede: String,
    /// The form; none when it is posted nowhere.
    pub form: Form,
    /// A passkey that is asked for above the form.
    pub ask: Option<PasskeyAsk>,
    /// Other ways.
    pub links: Vec<Link>,
    /// The demonstration's sign-ins.
    pub demo: Vec<DemoSign>,
}

impl Door {
    /// A recovery code in place of the second factor.
    pub fn recovery_code(frame: Frame, next: &str, wrong: Option<String>) -> Self {
        let w = frame.w;
        let mut form =
            Form::new("/desk/second-factor/recovery", w.t("desk-factor-go")).fields(vec![
                Field::new(Kind::Text, "code", w.t("desk-recovery-code"))
                    .hint(w.t("desk-recovery-code-hint"))
                    .auto("off")
                    .ltr(),
            ]);
        if !next.is_empty() {
            form = form.hide("next", next);
        }
        form.refusal = wrong.unwrap_or_default();
        Self {
            title: w.t("desk-recovery-code"),
            lede: w.t("desk-recovery-code-lede"),
            form,
            ask: None,
            links: vec![Link::new("/desk/second-factor", w.t("desk-recovery-code-back"))],
            demo: Vec::new(),
            frame,
        }
    }

    /// Name and password. `next` is where to go after, an own path only.
    pub fn sign_in(
        frame: Frame,
        login: &str,
        next: &str,
        wrong: Option<String>,
        demo: Vec<DemoSign>,
    ) -> Self {
        let w = frame.w;
        let mut form = Form::new("/desk/sign-in", w.t("desk-sign-in-go")).fields(vec![
            Field::new(Kind::Text, "login", w.t("desk-sign-in-login"))
                .auto("username")
                .ltr()
                .value(login),
            Field::new(Kind::Password, "password", w.t("desk-sign-in-password"))
                .auto("current-password"),
        ]);
        if !next.is_empty() {
            form = form.hide("next", next);
        }
        form.refusal = wrong.unwrap_or_default();
        let links = vec![Link::new("/desk/recovery", w.t("desk-recovery-ask"))];
        Self {
            title: w.t("desk-sign-in-title"),
            lede: String::new(),
            form,
            ask: None,
            links,
            demo,
            frame,
        }
    }

    /// Where a link to choose a new password is asked for. With `sent` it says
    /// that one is on its way, whether there is such an account or not.
    pub fn recovery(frame: Frame, login: &str, sent: bool, wrong: Option<String>) -> Self {
        let w = frame.w;
        let mut form = Form::new("/desk/recovery", w.t("desk-recovery-go")).fields(vec![
            Field::new(Kind::Text, "login", w.t("desk-sign-in-login"))
                .auto("username")
                .ltr()
                .value(login),
        ]);
        form.refusal = wrong.unwrap_or_default();
        Self {
            title: w.t("desk-recovery-title"),
            lede: if sent { w.t("desk-recovery-sent") } else { w.t("desk-recovery-lede") },
            form,
            links: vec![Link::new("/desk/sign-in", w.t("desk-sign-in-title"))],
            ask: None,
            demo: Vec::new(),
            frame,
        }
    }

    /// A new password of one's own, the old one asked for again.
    pub fn change_password(frame: Frame, errors: Vec<(String, String)>) -> Self {
        let w = frame.w;
        let form = Form::new("/desk/password", w.t("desk-password-go"))
            .fields(vec![
                Field::new(Kind::Password, "old", w.t("desk-password-old"))
                    .auto("current-password"),
                Field::new(Kind::Password, "password", w.t("desk-password-new"))
                    .hint(w.t("desk-password-hint"))
                    .auto("new-password"),
                Field::new(Kind::Password, "again", w.t("desk-password-again"))
                    .auto("new-password"),
            ])
            .cancel("/desk/sessions", w.t("desk-cancel"))
            .errors(errors);
        Self {
            title: w.t("desk-password-change"),
            lede: w.t("desk-password-others"),
            form,
            links: Vec::new(),
            ask: None,
            demo: Vec::new(),
            frame,
        }
    }

    /// The second factor: a code, a passkey, or whichever of both is at hand.
    pub fn second_factor(
        frame: Frame,
        next: &str,
        codes: bool,
        options: Option<String>,
        wrong: Option<String>,
    ) -> Self {
        let w = frame.w;
        let mut form = Form::default();
        if codes {
            form = Form::new("/desk/second-factor", w.t("desk-factor-go")).fields(vec![
                Field::new(Kind::Code, "code", w.t("desk-factor-code"))
                    .hint(w.t("desk-factor-code-hint")),
            ]);
        }
        if !next.is_empty() {
            form = form.hide("next", next);
        }
        form.refusal = wrong.unwrap_or_default();
        let off = if codes { "desk-passkey-off-codes" } else { "desk-passkey-off" };
        let ask = options.map(|options| PasskeyAsk {
            deed: "show",
            action: "/desk/second-factor/passkey",
            options,
            hidden: form.hidden.clone(),
            title: w.t("desk-passkey-show"),
            lede: w.t("desk-passkey-show-lede"),
            go: w.t("desk-passkey-show-go"),
            off: w.t(off),
        });
        Self {
            title: w.t("desk-factor-title"),
            lede: match (&ask, codes) {
                (None, _) => w.t("desk-factor-lede"),
                (Some(_), true) => w.t("desk-factor-lede-both"),
                (Some(_), false) => w.t("desk-factor-lede-passkey"),
            },
            form,
            ask,
            links: vec![
                Link::new(
                    if next.is_empty() {
                        "/desk/second-factor/recovery".to_owned()
                    } else {
                        format!("/desk/second-factor/recovery?next={next}")
                    },
                    w.t("desk-recovery-code-instead"),
                ),
                Link::new("/desk/sign-in", w.t("desk-factor-other")),
            ],
            demo: Vec::new(),
            frame,
        }
    }

    /// A new password, by an invitation or a reset.
    pub fn new_password(
        frame: Frame,
        token: &str,
        name: &str,
        errors: Vec<(String, String)>,
    ) -> Self {
        let w = frame.w;
        let form = Form::new(format!("/desk/invitation/{token}"), w.t("desk-password-go"))
            .fields(vec![
                Field::new(Kind::Password, "password", w.t("desk-password-new"))
                    .hint(w.t("desk-password-hint"))
                    .auto("new-password"),
                Field::new(Kind::Password, "again", w.t("desk-password-again"))
                    .auto("new-password"),
            ])
            .errors(errors);
        Self {
            title: w.t("desk-password-title"),
            lede: w.ta("desk-password-lede", &[("name", name.into())]),
            form,
            links: Vec::new(),
            ask: None,
            demo: Vec::new(),
            frame,
        }
    }
}

/// A passkey that the page's script asks the browser for. Where no script runs,
/// `off` says which way is left.
#[derive(Debug, Clone)]
pub struct PasskeyAsk {
    /// `make` or `show`.
    pub deed: &'static str,
    /// Where the answer is posted to.
    pub action: &'static str,
    /// What the browser is asked, as JSON.
    pub options: String,
    /// Names and values that go along unseen.
    pub hidden: Vec<(String, String)>,
    /// The heading.
    pub title: String,
    /// What will happen.
    pub lede: String,
    /// What the button says.
    pub go: String,
    /// What is said where no script runs.
    pub off: String,
}

/// Setting up the second factor.
#[derive(Clone, Template)]
#[template(path = "desk/enrol.html")]
pub struct EnrolPage {
    /// What stands round it.
    pub frame: Frame,
    /// The drawing of the `otpauth:` address as SVG, made by our own server.
    pub drawing: String,
    /// The secret in groups of four, to be typed where a camera is missing.
    pub secret: String,
    /// The form that asks for the first code.
    pub form: Form,
    /// The way to a passkey instead, where one can be had.
    pub instead: Option<Link>,
}

impl EnrolPage {
    /// The page for `secret`, drawn as `drawing`; both are shown this once.
    pub fn new(
        frame: Frame,
        drawing: String,
        secret: String,
        passkeys: bool,
        wrong: Option<String>,
    ) -> Self {
        let w = frame.w;
        let mut form = Form::new("/desk/second-factor/enrol", w.t("desk-enrol-go")).fields(vec![
            Field::new(Kind::Code, "code", w.t("desk-factor-code"))
                .hint(w.t("desk-enrol-code-hint")),
        ]);
        form.refusal = wrong.unwrap_or_default();
        let instead =
            passkeys.then(|| Link::new("/desk/passkeys/new", w.t("desk-passkey-instead")));
        Self { frame, drawing, secret, form, instead }
    }
}

/// An `otpauth:` address as a square code, drawn by ourselves as SVG; `None`
/// when it is longer than a square code can be.
pub fn square(address: &str) -> Option<String> {
    let code = qrcode::QrCode::new(address.as_bytes()).ok()?;
    let drawn = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).build();
    drawn.find("<svg").and_then(|at| drawn.get(at..)).map(str::to_owned)
}

/// One session.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its row.
    pub id: i64,
    /// Browser and system as far as they say.
    pub device: String,
    /// When it began, in words.
    pub began: String,
    /// When it was last used, in words.
    pub used: String,
    /// The last-used instant for machines.
    pub iso: String,
    /// This very one.
    pub this: bool,
}
