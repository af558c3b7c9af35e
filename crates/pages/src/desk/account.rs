//! One's own account: sessions, address, password, codes, passkeys, and the
//! small forms that change them. What matters asks for the password again when
//! it was not shown a moment ago.

use askama::Template;

use super::door::{Door, PasskeyAsk, Session};
use super::form::{Field, Form, Kind};
use super::frame::{Frame, Link};

/// Where one's own account is.
const HOME: &str = "/desk/sessions";

/// One of one's passkeys.
#[derive(Debug, Clone)]
pub struct Passkey {
    /// Its row.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// Since when, and when last used, in words.
    pub about: String,
}

/// One's own account.
#[derive(Clone, Template)]
#[template(path = "desk/sessions.html")]
pub struct AccountPage {
    /// What stands round it.
    pub frame: Frame,
    /// One's address.
    pub email: String,
    /// The sessions, this one first.
    pub sessions: Vec<Session>,
    /// Codes are set up.
    pub codes: bool,
    /// What is left of the recovery codes, in words; none where no factor could be lost.
    pub recovery: Option<String>,
    /// The passkeys, the oldest first.
    pub passkeys: Vec<Passkey>,
    /// Whether one can be had at the address of the house.
    pub can_passkeys: bool,
    /// How many devices are told of notices, in words.
    pub notices: String,
    /// Languages: tag, own name, chosen.
    pub languages: Vec<(&'static str, &'static str, bool)>,
}

/// The present password, where it is asked for again.
fn again(form: Form, frame: &Frame, ask: bool) -> Form {
    let mut form = form;
    if ask {
        form.fields.push(
            Field::new(Kind::Password, "old", frame.w.t("desk-password-old"))
                .hint(frame.w.t("desk-proof-hint"))
                .auto("current-password"),
        );
    }
    form
}

fn page(frame: Frame, title: String, lede: String, form: Form) -> Door {
    let form = form.cancel(HOME, frame.w.t("desk-cancel"));
    Door { frame, title, lede, form, ask: None, links: Vec::new(), demo: Vec::new() }
}

/// Another address of one's own.
pub fn address(frame: Frame, ask: bool) -> Door {
    let w = frame.w;
    let form = Form::new("/desk/address", w.t("desk-address-go"))
        .fields(vec![Field::new(Kind::Email, "email", w.t("desk-address-new")).auto("email")]);
    let form = again(form, &frame, ask);
    page(frame, w.t("desk-address-title"), w.t("desk-address-lede"), form)
}

/// The page behind the link in the letter to a new address.
pub fn address_confirm(
    frame: Frame,
    token: &str,
    old: &str,
    new: &str,
    wrong: Option<String>,
) -> Door {
    let w = frame.w;
    let mut form = Form::new(format!("/desk/address/{token}"), w.t("desk-address-confirm-go"));
    form.refusal = wrong.unwrap_or_default();
    let lede = w.ta("desk-address-confirm-lede", &[("old", old.into()), ("new", new.into())]);
    Door {
        title: w.t("desk-address-confirm"),
        lede,
        form,
        ask: None,
        links: Vec::new(),
        demo: Vec::new(),
        frame,
    }
}

/// Said after the change, and after the wish for one.
pub fn address_said(frame: Frame, done: bool) -> Door {
    let w = frame.w;
    let (title, lede, link) = if done {
        ("desk-address-confirm", "desk-address-done", Link::new("/desk", w.t("desk-name")))
    } else {
        ("desk-address-title", "desk-address-sent", Link::new(HOME, w.t("desk-sessions")))
    };
    Door {
        title: w.t(title),
        lede: w.t(lede),
        form: Form::default(),
        ask: None,
        links: vec![link],
        demo: Vec::new(),
        frame,
    }
}

/// The password, before codes are set up anew.
pub fn prove(frame: Frame) -> Door {
    let w = frame.w;
    let form = again(Form::new("/desk/second-factor/enrol", w.t("desk-factor-go")), &frame, true);
    page(frame, w.t("desk-enrol-title"), w.t("desk-enrol-replace"), form)
}

/// Giving up one's codes.
pub fn remove_codes(frame: Frame, ask: bool) -> Door {
    let w = frame.w;
    let form = Form::new("/desk/second-factor/removal", w.t("desk-codes-remove"));
    let form = again(form, &frame, ask);
    page(frame, w.t("desk-codes-remove"), w.t("desk-codes-remove-lede"), form)
}

/// Ten new recovery codes, asked for.
pub fn recovery_codes(frame: Frame, ask: bool) -> Door {
    let w = frame.w;
    let form = Form::new("/desk/recovery-codes", w.t("desk-recovery-codes-make"));
    let form = again(form, &frame, ask);
    page(frame, w.t("desk-recovery-codes"), w.t("desk-recovery-codes-lede"), form)
}

/// Ten recovery codes, shown once.
#[derive(Clone, Template)]
#[template(path = "desk/recovery_codes.html")]
pub struct RecoveryPage {
    /// What stands round it.
    pub frame: Frame,
    /// Whose they are and since when, in words.
    pub made: String,
    /// The codes.
    pub codes: Vec<String>,
}

/// A new passkey: what to call it.
pub fn new_passkey(frame: Frame, ask: bool) -> Door {
    let w = frame.w;
    let form = Form::new("/desk/passkeys/new", w.t("desk-factor-go")).fields(vec![
        Field::new(Kind::Text, "name", w.t("desk-passkey-name"))
            .hint(w.t("desk-passkey-name-hint")),
    ]);
    let owing = frame.me.is_none();
    let form = again(form, &frame, ask);
    let mut door = page(frame, w.t("desk-passkey-new"), w.t("desk-passkey-new-lede"), form);
    door.links = vec![Link::new("/desk/second-factor/enrol", w.t("desk-passkey-codes-instead"))];
    if owing {
        // There is no account to go back to yet.
        door.form.cancel = None;
    }
    door
}

/// A new passkey: the browser is asked to make it.
pub fn make_passkey(frame: Frame, name: &str, options: String) -> Door {
    let w = frame.w;
    let ask = PasskeyAsk {
        deed: "make",
        action: "/desk/passkeys",
        options,
        hidden: vec![("name".to_owned(), name.to_owned())],
        title: name.to_owned(),
        lede: w.t("desk-passkey-make-lede"),
        go: w.t("desk-passkey-make-go"),
        off: w.t("desk-passkey-off-make"),
    };
    Door {
        title: w.t("desk-passkey-new"),
        lede: String::new(),
        form: Form::default(),
        ask: Some(ask),
        links: vec![Link::new("/desk/second-factor/enrol", w.t("desk-passkey-codes-instead"))],
        demo: Vec::new(),
        frame,
    }
}

/// Giving up a passkey.
pub fn remove_passkey(frame: Frame, id: i64, name: &str, ask: bool) -> Door {
    let w = frame.w;
    let form = Form::new(format!("/desk/passkeys/{id}/removal"), w.t("desk-passkey-remove"));
    let form = again(form, &frame, ask);
    let lede = w.ta("desk-passkey-remove-lede", &[("name", name.into())]);
    page(frame, w.t("desk-passkey-remove"), lede, form)
}
