//! The staff's door on a real database: every abuse case of "Login and
//! sessions" that this room answers, and those of tokens and administrators.
//! What belongs to HTTP (AU03, AU08, AU10, AU12, AU14) is tried by `journeys`.

use crate::gate::{Gate, Rules};
use crate::people::Invite;
use crate::secrets::{Dice, Seal};
use crate::sessions::{Owes, SignedIn};
use crate::sign_in::{Entered, Proof, SignIn};
use crate::tokens::NewToken;
use crate::{Error, totp};
use domain::Role;
use domain::access::{Actor, Grant, Permission, Place, Scope};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::Store;
use store::testing::{Backend, TestDatabase};

pub(crate) const PASSWORD: &str = "waxed thread, bone folder";
pub(crate) const OTHER: &str = "three awls beneath the bench";
pub(crate) const HOME: &str = "192.0.2.10";

pub(crate) fn t0() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

pub(crate) fn after(seconds: i64) -> Timestamp {
    t0() + SignedDuration::from_secs(seconds)
}

pub(crate) struct Door {
    pub(crate) gate: Gate,
    pub(crate) store: Store,
    _database: TestDatabase,
}

impl Door {
    pub(crate) async fn open(on: Backend, factor_required: bool) -> Door {
        let database = on.database().await;
        let store = database.store.clone();
        let gate = gate_on(&store, factor_required);
        Door { gate, store, _database: database }
    }

    async fn person(&self, email: &str, grants: &[(Role, Scope)]) -> i64 {
        self.gate.add_with_password(invite(email, grants), PASSWORD, t0()).await.unwrap()
    }

    pub(crate) async fn admin(&self) -> i64 {
        self.person("admin@orle.example", &[(Role::Administrator, Scope::HOUSE)]).await
    }

    pub(crate) async fn advisor(&self) -> i64 {
        self.person("ines@orle.example", &[(Role::Advisor, Scope::region("FR"))]).await
    }

    pub(crate) async fn enter(
        &self,
        login: &str,
        password: &str,
        now: Timestamp,
    ) -> Result<Entered, Error> {
        self.gate.sign_in(sign_in(login, password, HOME), now).await
    }

    async fn signed_in(&self, login: &str, now: Timestamp) -> (String, Arc<SignedIn>) {
        let entered = self.enter(login, PASSWORD, now).await.unwrap();
        let session = self.gate.session(&entered.token, now).await.unwrap().unwrap();
        (entered.token, session)
    }

    pub(crate) async fn alive(&self, token: &str, now: Timestamp) -> bool {
        self.gate.session(token, now).await.unwrap().is_some()
    }

    /// Enrols the person of a session; the seed.
    async fn enrol(&self, login: &str, now: Timestamp) -> Vec<u8> {
        let entered = self.enter(login, PASSWORD, now).await.unwrap();
        assert_eq!(entered.owes, Owes::Enrolment);
        let session = self.gate.session(&entered.token, now).await.unwrap().unwrap();
        let seed = from_base32(&self.gate.enrolment(&session, now).await.unwrap().seed);
        let code = totp::code(&seed, totp::step_at(now));
        self.gate.show_factor(&session, &code, now).await.unwrap();
        seed
    }

    /// The kinds of the letters that wait to be sent.
    pub(crate) async fn letters(&self, now: Timestamp) -> Vec<String> {
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let claimed =
                        store::letters::claim(tx, now, now + SignedDuration::from_mins(1), 50)
                            .await?;
                    Ok::<_, Error>(claimed.into_iter().map(|l| l.kind).collect())
                })
            })
            .await
            .unwrap()
    }

    pub(crate) async fn verbs(&self) -> Vec<String> {
        self.store
            .read(|tx| {
                Box::pin(async move {
                    let rows = store::audit::list(tx, None, 500).await?;
                    Ok::<_, Error>(rows.into_iter().map(|r| r.verb).collect())
                })
            })
            .await
            .unwrap()
    }
}

pub(crate) fn gate_on(store: &Store, factor_required: bool) -> Gate {
    let rules = Rules {
        factor_required,
        public_url: "https://care.orle.example".to_owned(),
        ..Rules::of_house("Orle")
    };
    Gate::new(store.clone(), rules, Seal::new(&[7; 32]).unwrap(), Dice::system()).unwrap()
}

fn invite(email: &str, grants: &[(Role, Scope)]) -> Invite {
    Invite {
        login: String::new(),
        email: email.to_owned(),
        name: "Inès Carvalho".to_owned(),
        language: "fr".to_owned(),
        languages: vec!["fr".to_owned(), "en".to_owned()],
        families: Vec::new(),
        grants: grants
            .iter()
            .map(|(role, scope)| Grant { role: *role, scope: scope.clone() })
            .collect(),
    }
}

fn sign_in(login: &str, password: &str, address: &str) -> SignIn {
    SignIn {
        login: login.to_owned(),
        password: password.to_owned(),
        address: address.to_owned(),
        agent: "Firefox".to_owned(),
        before: None,
    }
}

pub(crate) fn from_base32(text: &str) -> Vec<u8> {
    let (mut held, mut bits, mut out) = (0_u32, 0, Vec::new());
    for c in text.bytes() {
        let digit = if c.is_ascii_uppercase() { c - b'A' } else { c - b'2' + 26 };
        held = (held << 5) | u32::from(digit);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    out
}

fn wrong<T>(answer: &Result<T, Error>) -> bool {
    matches!(answer, Err(Error::Refused("sign_in_wrong")))
}

fn too_many<T>(answer: &Result<T, Error>) -> bool {
    matches!(answer, Err(Error::TooMany { .. }))
}

async fn somebody_signs_in_and_is_who_she_is(on: Backend) {
    let door = Door::open(on, false).await;
    let id = door.advisor().await;
    let (_, session) = door.signed_in(" INES@Orle.Example ", t0()).await;
    assert_eq!((session.person, session.owes), (id, Owes::Nothing));
    assert!(session.actor.may(Permission::Reply, &Place::region("FR")).is_ok());
    assert!(session.actor.may(Permission::Reply, &Place::region("JP")).is_err());
    assert_eq!(door.verbs().await, ["session.open", "person.add"]);
}

async fn au01_unknown_wrong_closed_and_unconfirmed_answer_alike(on: Backend) {
    let door = Door::open(on, false).await;
    let admin = door.admin().await;
    let id = door.advisor().await;
    door.gate.disable(&Actor::System, id, t0()).await.unwrap();
    let waiting = invite("new@orle.example", &[]);
    door.gate.invite(&Actor::System, waiting, t0()).await.unwrap();
    for (login, password) in [
        ("nobody@orle.example", PASSWORD),
        ("admin@orle.example", OTHER),
        ("ines@orle.example", PASSWORD),
        ("new@orle.example", PASSWORD),
        ("new@orle.example", ""),
        ("", ""),
        ("\0", "\0"),
    ] {
        assert!(wrong(&door.enter(login, password, t0()).await), "{login:?}");
    }
    assert!(admin > 0);
}

async fn au01_the_sixth_try_waits_whether_there_is_such_an_account_or_not(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    for login in ["ines@orle.example", "nobody@orle.example"] {
        for _ in 0..5 {
            assert!(wrong(&door.enter(login, OTHER, t0()).await));
        }
        // The right password makes no difference now.
        let sixth = door.enter(login, PASSWORD, after(60)).await.map(drop);
        assert_eq!(sixth, Err(Error::TooMany { again_at: after(15 * 60) }), "{login}");
    }
    assert!(door.enter("ines@orle.example", PASSWORD, after(15 * 60 + 1)).await.is_ok());
}

async fn a_hundred_guesses_at_once_on_two_nodes_are_five(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let nodes = [Arc::new(gate_on(&door.store, false)), Arc::new(gate_on(&door.store, false))];
    let guesses: Vec<_> = (0..40)
        .map(|n| {
            let gate = Arc::clone(&nodes[n % 2]);
            let given = sign_in("ines@orle.example", OTHER, &format!("198.51.100.{n}"));
            tokio::spawn(async move { gate.sign_in(given, t0()).await })
        })
        .collect();
    let (mut refused, mut waiting) = (0, 0);
    for guess in guesses {
        let answer = guess.await.unwrap();
        refused += usize::from(wrong(&answer));
        waiting += usize::from(too_many(&answer));
    }
    assert_eq!((refused, waiting), (5, 35));
}

async fn one_address_does_not_try_many_accounts_and_a_good_sign_in_costs_it_nothing(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    for n in 0..40 {
        assert!(door.enter("ines@orle.example", PASSWORD, after(n)).await.is_ok(), "{n}");
    }
    for n in 0..30 {
        let answer = door.enter(&format!("guess{n}@orle.example"), OTHER, after(50)).await;
        assert!(wrong(&answer), "{n}");
    }
    assert!(too_many(&door.enter("guess31@orle.example", OTHER, after(51)).await));
    let elsewhere = sign_in("ines@orle.example", PASSWORD, "192.0.2.99");
    assert!(door.gate.sign_in(elsewhere, after(52)).await.is_ok());
}

async fn au02_three_letters_an_hour_and_old_links_die_with_each_new_one(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let mut links = Vec::new();
    for n in 0..1000 {
        let address = format!("192.0.2.{}", n % 250);
        if let Some(link) =
            door.gate.ask_recovery("ines@orle.example", &address, after(n)).await.unwrap()
        {
            links.push(link.token);
        }
    }
    assert_eq!(links.len(), 3);
    let open = |token: String| async move { token };
    for old in &links[..2] {
        let token = open(old.clone()).await;
        assert_eq!(door.gate.accept(&token, OTHER, HOME, after(1000)).await, Err(Error::NotFound));
    }
    assert!(door.gate.accept(&links[2], OTHER, HOME, after(1000)).await.is_ok());
    assert!(door.gate.ask_recovery("nobody@orle.example", HOME, t0()).await.unwrap().is_none());
    assert_eq!(door.letters(after(2000)).await, ["recovery", "recovery", "recovery", "account"]);
    assert!(too_many(&{
        let mut last = Ok(None);
        for n in 0..25 {
            last = door.gate.ask_recovery(&format!("g{n}@orle.example"), "203.0.113.9", t0()).await;
        }
        last
    }));
}

async fn au04_a_link_works_once_and_not_when_old_cut_blank_or_overtaken(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let ask = |at: i64| door.gate.ask_recovery("ines@orle.example", HOME, after(at));
    let link = ask(0).await.unwrap().unwrap().token;
    for bad in [
        "",
        " ",
        &link[..42],
        &format!("{link}x"),
        &format!("{} ", &link[..42]),
        "\0",
        &"x".repeat(8192),
    ] {
        assert_eq!(
            door.gate.accept(bad, OTHER, HOME, after(1)).await,
            Err(Error::NotFound),
            "{bad:.50?}"
        );
    }
    assert_eq!(
        door.gate.accept(&link, OTHER, HOME, after(30 * 60)).await,
        Err(Error::NotFound),
        "after 30 min"
    );

    let link = ask(3601).await.unwrap().unwrap().token;
    door.gate.accept(&link, OTHER, HOME, after(3602)).await.unwrap();
    assert_eq!(
        door.gate.accept(&link, PASSWORD, HOME, after(3603)).await,
        Err(Error::NotFound),
        "twice"
    );

    let link = ask(3604).await.unwrap().unwrap().token;
    let entered = door.enter("ines@orle.example", OTHER, after(3605)).await.unwrap();
    let session = door.gate.session(&entered.token, after(3605)).await.unwrap().unwrap();
    door.gate.change_password(&session, PASSWORD, after(3606)).await.unwrap();
    assert_eq!(
        door.gate.accept(&link, OTHER, HOME, after(3607)).await,
        Err(Error::NotFound),
        "password changed"
    );
}

async fn a_link_with_a_weak_password_stays_good(on: Backend) {
    let door = Door::open(on, false).await;
    let opening =
        door.gate.invite(&Actor::System, invite("ines@orle.example", &[]), t0()).await.unwrap();
    let weak = door.gate.accept(&opening.token, "Orle2026!", HOME, after(1)).await;
    assert_eq!(weak, Err(Error::field("password", "password_name")));
    assert!(door.gate.accept(&opening.token, OTHER, HOME, after(2)).await.is_ok());
}

async fn au06_a_code_counts_once_and_the_seed_is_never_shown_again(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let seed = door.enrol("ines@orle.example", t0()).await;
    let later = after(600);
    let entered = door.enter("ines@orle.example", PASSWORD, later).await.unwrap();
    assert_eq!(entered.owes, Owes::Factor);
    let session = door.gate.session(&entered.token, later).await.unwrap().unwrap();
    assert_eq!(
        door.gate.enrolment(&session, later).await.map(drop),
        Err(Error::Refused("factor_enrolled"))
    );

    let previous = totp::code(&seed, totp::step_at(later) - 1);
    let passed = door.gate.show_factor(&session, &previous, later).await.unwrap();
    assert!(door.alive(&passed.token, later).await);
    assert!(!door.alive(&entered.token, later).await, "the half session's token is worth nothing");

    let again = door.enter("ines@orle.example", PASSWORD, later).await.unwrap();
    let session = door.gate.session(&again.token, later).await.unwrap().unwrap();
    let used = door.gate.show_factor(&session, &previous, later).await.map(drop);
    assert_eq!(used, Err(Error::Refused("factor_wrong")), "twice");
    let current = totp::code(&seed, totp::step_at(later));
    assert!(door.gate.show_factor(&session, &current, later).await.is_ok());
}

async fn au06_the_same_code_shown_twice_at_once_opens_one_session(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let seed = door.enrol("ines@orle.example", t0()).await;
    let later = after(600);
    let code = totp::code(&seed, totp::step_at(later));
    let gate = Arc::new(gate_on(&door.store, true));
    let mut tries = Vec::new();
    for _ in 0..2 {
        let entered = door.enter("ines@orle.example", PASSWORD, later).await.unwrap();
        let session = door.gate.session(&entered.token, later).await.unwrap().unwrap();
        let (gate, code) = (Arc::clone(&gate), code.clone());
        tries.push(tokio::spawn(
            async move { gate.show_factor(&session, &code, later).await.is_ok() },
        ));
    }
    let mut passed = 0;
    for one in tries {
        passed += usize::from(one.await.unwrap());
    }
    assert_eq!(passed, 1);
}

async fn au06_guessing_codes_ends_after_five(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let seed = door.enrol("ines@orle.example", t0()).await;
    let later = after(600);
    let entered = door.enter("ines@orle.example", PASSWORD, later).await.unwrap();
    let session = door.gate.session(&entered.token, later).await.unwrap().unwrap();
    let right = totp::code(&seed, totp::step_at(later));
    let guess = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        let answer = door.gate.show_factor(&session, guess, later).await.map(drop);
        assert_eq!(answer, Err(Error::Refused("factor_wrong")));
    }
    for n in 0..100 {
        assert!(too_many(&door.gate.show_factor(&session, &format!("{n:06}"), later).await));
    }
    assert!(too_many(&door.gate.show_factor(&session, &right, later).await), "also the right one");
}

async fn half_a_sign_in_may_do_nothing(on: Backend) {
    let door = Door::open(on, true).await;
    door.admin().await;
    let entered = door.enter("admin@orle.example", PASSWORD, t0()).await.unwrap();
    let session = door.gate.session(&entered.token, t0()).await.unwrap().unwrap();
    assert_eq!(session.owes, Owes::Enrolment);
    for permission in Permission::ALL {
        assert!(session.actor.may(*permission, &Place::HOUSE).is_err(), "{}", permission.code());
    }
}

async fn au07_a_session_known_before_the_sign_in_is_worth_nothing_after(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let (old, _) = door.signed_in("ines@orle.example", t0()).await;
    let fixed = "A".repeat(43);
    for before in [old.clone(), fixed.clone()] {
        let given = SignIn { before: Some(before), ..sign_in("ines@orle.example", PASSWORD, HOME) };
        let entered = door.gate.sign_in(given, after(1)).await.unwrap();
        assert!(entered.token != old && entered.token != fixed);
    }
    assert!(!door.alive(&old, after(1)).await);
    assert!(!door.alive(&fixed, after(1)).await);
}

async fn au07_a_session_is_dead_within_a_second_everywhere(on: Backend) {
    let door = Door::open(on, false).await;
    let admin = door.admin().await;
    let id = door.advisor().await;
    let other_node = gate_on(&door.store, false);
    let mut at = 0;
    for how in ["sign out", "revoke", "password", "roles", "disable", "reset"] {
        at += 100;
        let now = after(at);
        let (token, session) = door.signed_in("ines@orle.example", now).await;
        assert!(
            other_node.session(&token, now).await.unwrap().is_some(),
            "{how}: warm on the other node"
        );
        match how {
            "sign out" => door.gate.sign_out(&session, now).await.unwrap(),
            "revoke" => {
                let (_, second) = door.signed_in("ines@orle.example", now).await;
                door.gate.revoke(&second, session.session, now).await.unwrap();
            }
            "password" => {
                let (_, second) = door.signed_in("ines@orle.example", now).await;
                door.gate.change_password(&second, OTHER, now).await.unwrap();
                door.gate.change_password(&second, PASSWORD, now).await.unwrap();
            }
            "roles" => {
                let grants = invite("x", &[(Role::SeniorAdvisor, Scope::region("FR"))]).grants;
                door.gate.set_roles(&Actor::System, id, grants, now).await.unwrap();
            }
            "disable" => {
                door.gate.disable(&Actor::System, id, now).await.unwrap();
            }
            _ => drop(door.gate.reset_person(&Actor::System, id, now).await.unwrap()),
        }
        assert!(!door.alive(&token, now).await, "{how}: here at once");
        let second_later = now + SignedDuration::from_secs(1);
        assert!(
            other_node.session(&token, second_later).await.unwrap().is_none(),
            "{how}: there within a second"
        );
        if how == "disable" {
            assert!(wrong(&door.enter("ines@orle.example", PASSWORD, now).await));
            door.gate.enable(&Actor::System, id, now).await.unwrap();
            assert!(!door.alive(&token, now).await, "opening the door revives no session");
        }
    }
    assert!(admin > 0);
}

async fn a_session_ends_when_unused_and_at_its_end_whatever_happens(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let (token, _) = door.signed_in("ines@orle.example", t0()).await;
    assert!(door.alive(&token, after(2 * 3600 - 1)).await);
    assert!(door.alive(&token, after(4 * 3600 - 10)).await, "used meanwhile");
    assert!(!door.alive(&token, after(6 * 3600)).await, "unused for two hours");
    let (token, _) = door.signed_in("ines@orle.example", t0()).await;
    for hour in 1..12 {
        assert!(door.alive(&token, after(hour * 3600)).await, "{hour}");
    }
    assert!(!door.alive(&token, after(12 * 3600)).await);
}

async fn one_sees_and_ends_ones_own_sessions_and_no_others(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    door.admin().await;
    let (_, mine) = door.signed_in("ines@orle.example", t0()).await;
    let (second, other) = door.signed_in("ines@orle.example", after(1)).await;
    let (foreign, stranger) = door.signed_in("admin@orle.example", after(2)).await;
    let listed = door.gate.my_sessions(&mine, after(3)).await.unwrap();
    assert_eq!(
        listed.iter().map(|l| (l.id, l.this_one)).collect::<Vec<_>>(),
        [(other.session, false), (mine.session, true)]
    );
    assert_eq!(door.gate.revoke(&mine, stranger.session, after(3)).await, Err(Error::NotFound));
    assert!(door.alive(&foreign, after(3)).await);
    assert_eq!(door.gate.revoke_others(&mine, after(3)).await.unwrap(), 1);
    assert!(!door.alive(&second, after(3)).await);
}

async fn au08_a_cookie_of_another_shape_is_nobody(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let (token, _) = door.signed_in("ines@orle.example", t0()).await;
    for other in [
        String::new(),
        "x".repeat(8192),
        format!("{token} "),
        format!("{token}; {token}"),
        token.to_lowercase(),
        "\0".repeat(43),
        "é".repeat(21) + "x",
    ] {
        assert!(!door.alive(&other, t0()).await, "{other:.50?}");
    }
}

async fn au11_what_matters_asks_for_password_or_code_again(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let seed = door.enrol("ines@orle.example", t0()).await;
    let now = after(600);
    let entered = door.enter("ines@orle.example", PASSWORD, now).await.unwrap();
    let half = door.gate.session(&entered.token, now).await.unwrap().unwrap();
    let code = totp::code(&seed, totp::step_at(now));
    let token = door.gate.show_factor(&half, &code, now).await.unwrap().token;

    let stale = after(1800);
    let session = door.gate.session(&token, stale).await.unwrap().unwrap();
    let needs = Error::Refused("needs_proof");
    assert_eq!(door.gate.change_password(&session, OTHER, stale).await, Err(needs.clone()));
    assert_eq!(
        door.gate.ask_email(&session, "new@orle.example", stale).await.map(drop),
        Err(needs.clone())
    );
    assert_eq!(door.gate.enrolment(&session, stale).await.map(drop), Err(needs.clone()));
    assert_eq!(door.gate.remove_codes(&session, stale).await, Err(needs.clone()));
    assert_eq!(door.gate.remove_passkey(&session, 1, stale).await, Err(needs));

    let wrong_proof = door.gate.prove(&session, Proof::Password(OTHER), stale).await;
    assert_eq!(wrong_proof, Err(Error::Refused("proof_wrong")));
    door.gate.prove(&session, Proof::Password(PASSWORD), stale).await.unwrap();
    let session = door.gate.session(&token, stale).await.unwrap().unwrap();
    let link = door.gate.ask_email(&session, "new@orle.example", stale).await.unwrap();
    door.gate.change_email(&link, HOME, stale).await.unwrap();
    assert!(door.alive(&token, stale).await, "one's own session goes on");
    assert!(wrong(&door.enter("ines@orle.example", PASSWORD, stale).await));
    let code = totp::code(&seed, totp::step_at(stale));
    door.gate.prove(&session, Proof::Code(&code), stale).await.unwrap();
    let again = door.gate.prove(&session, Proof::Code(&code), stale).await;
    assert_eq!(again, Err(Error::Refused("factor_wrong")), "a code proves once");
    let owed = door.enter("new@orle.example", PASSWORD, stale).await.unwrap().owes;
    assert_eq!(owed, Owes::Factor);
}

async fn a_new_seed_takes_the_old_ones_place_with_its_first_code_and_not_before(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let old = door.enrol("ines@orle.example", t0()).await;
    let now = after(600);
    let come_in = |seed: Vec<u8>, at: Timestamp| {
        let door = &door;
        async move {
            let entered = door.enter("ines@orle.example", PASSWORD, at).await.unwrap();
            let half = door.gate.session(&entered.token, at).await.unwrap().unwrap();
            let code = totp::code(&seed, totp::step_at(at));
            door.gate.show_factor(&half, &code, at).await.map(|e| e.token)
        }
    };
    let elsewhere = come_in(old.clone(), now).await.unwrap();
    let now = after(660);
    let token = come_in(old.clone(), now).await.unwrap();
    let session = door.gate.session(&token, now).await.unwrap().unwrap();
    let new = from_base32(&door.gate.enrolment(&session, now).await.unwrap().seed);
    assert_ne!(new, old);
    let same = from_base32(&door.gate.enrolment(&session, now).await.unwrap().seed);
    assert_eq!(new, same, "a reload shows the same");

    let now = after(720);
    let half_way = come_in(old.clone(), now).await;
    assert!(half_way.is_ok(), "the old one is good until then");
    let of_new = totp::code(&new, totp::step_at(now));
    let stranger = door.gate.session(&half_way.unwrap(), now).await.unwrap().unwrap();
    let answer = door.gate.show_factor(&stranger, &of_new, now).await.map(drop);
    assert_eq!(answer, Err(Error::Refused("factor_wrong")), "another session was shown no seed");
    let of_old = totp::code(&old, totp::step_at(now) + 1);
    let answer = door.gate.show_factor(&session, &of_old, now).await.map(drop);
    assert_eq!(answer, Err(Error::Refused("factor_wrong")), "a code of the old one proves nothing");
    let fresh = door.gate.show_factor(&session, &of_new, now).await.unwrap().token;
    assert!(door.alive(&fresh, now).await && !door.alive(&token, now).await);
    assert!(!door.alive(&elsewhere, now).await, "other sessions are over");
    let now = after(780);
    assert_eq!(come_in(old, now).await, Err(Error::Refused("factor_wrong")));
    assert!(come_in(new, now).await.is_ok());
    let letters = door.letters(now).await;
    assert_eq!(letters, ["account", "account"], "set up, and replaced");
    assert!(door.verbs().await.contains(&"person.set_codes".to_owned()));
}

async fn an_older_half_sign_in_does_not_replace_the_factor_set_up_meanwhile(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let entered = door.enter("ines@orle.example", PASSWORD, t0()).await.unwrap();
    let half = door.gate.session(&entered.token, t0()).await.unwrap().unwrap();
    let theirs = from_base32(&door.gate.enrolment(&half, t0()).await.unwrap().seed);
    let hers = door.enrol("ines@orle.example", t0()).await;
    let code = totp::code(&theirs, totp::step_at(t0()));
    // The other node still has what it read a moment ago.
    assert!(door.gate.show_factor(&half, &code, t0()).await.is_err());
    let now = after(600);
    let entered = door.enter("ines@orle.example", PASSWORD, now).await.unwrap();
    let half = door.gate.session(&entered.token, now).await.unwrap().unwrap();
    let code = totp::code(&hers, totp::step_at(now));
    assert!(door.gate.show_factor(&half, &code, now).await.is_ok());
}

async fn au11_both_addresses_are_told_and_the_change_waits_for_the_new_one(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    door.admin().await;
    let (token, session) = door.signed_in("ines@orle.example", t0()).await;
    let (elsewhere, _) = door.signed_in("ines@orle.example", t0()).await;
    for (email, code) in
        [("nobody", "not_an_email"), ("ines@orle.example", "same"), ("ADMIN@orle.example", "taken")]
    {
        let answer = door.gate.ask_email(&session, email, t0()).await.map(drop);
        assert_eq!(answer, Err(Error::field("email", code)), "{email}");
    }
    let now = after(3700);
    door.gate.prove(&session, Proof::Password(PASSWORD), now).await.unwrap();
    let session = door.gate.session(&token, now).await.unwrap().unwrap();
    let first = door.gate.ask_email(&session, "typo@orle.example", now).await.unwrap();
    let link = door.gate.ask_email(&session, "new@orle.example", now).await.unwrap();
    assert_eq!(
        door.gate.change_email(&first, HOME, now).await,
        Err(Error::NotFound),
        "an older wish is overtaken"
    );
    assert!(door.enter("ines@orle.example", PASSWORD, now).await.is_ok(), "nothing changed yet");
    assert_eq!(
        door.letters(now).await,
        ["address_confirm", "account", "address_confirm", "account"]
    );
    let day = now + SignedDuration::from_hours(24);
    assert_eq!(door.gate.change_email(&link, HOME, day).await, Err(Error::NotFound), "too late");
    for bad in ["", &link[..42], &format!("{link}x")] {
        assert_eq!(door.gate.change_email(bad, HOME, now).await, Err(Error::NotFound), "{bad}");
    }
    door.gate.change_email(&link, HOME, now).await.unwrap();
    assert_eq!(door.gate.change_email(&link, HOME, now).await, Err(Error::NotFound), "twice");
    assert!(door.alive(&token, now).await, "the session that asked goes on");
    assert!(!door.alive(&elsewhere, now).await);
    assert!(wrong(&door.enter("ines@orle.example", PASSWORD, now).await));
    assert!(door.enter("new@orle.example", PASSWORD, now).await.is_ok());
    let later = now + SignedDuration::from_mins(2);
    assert_eq!(
        door.letters(later).await[4..],
        ["account", "account"],
        "the old one and the new one are told"
    );
    let verbs = door.verbs().await;
    for verb in ["person.ask_address", "person.change_address"] {
        assert!(verbs.contains(&verb.to_owned()), "{verb}");
    }
}

async fn a_change_of_password_overtakes_a_wish_for_another_address(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let (_, session) = door.signed_in("ines@orle.example", t0()).await;
    let link = door.gate.ask_email(&session, "thief@orle.example", t0()).await.unwrap();
    door.gate.change_password(&session, OTHER, t0()).await.unwrap();
    assert_eq!(door.gate.change_email(&link, HOME, t0()).await, Err(Error::NotFound));
    assert_eq!(door.letters(t0()).await, ["address_confirm", "account", "account"]);
}

async fn au11_guessing_the_password_inside_a_session_ends_after_five(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    let (_, session) = door.signed_in("ines@orle.example", t0()).await;
    for _ in 0..5 {
        let answer = door.gate.prove(&session, Proof::Password(OTHER), after(1)).await;
        assert_eq!(answer, Err(Error::Refused("proof_wrong")));
    }
    assert!(too_many(&door.gate.prove(&session, Proof::Password(PASSWORD), after(2)).await));
}

async fn au13_two_browsers_accept_one_invitation_and_one_does(on: Backend) {
    let door = Door::open(on, false).await;
    let grants = [(Role::Advisor, Scope::region("FR"))];
    let opening =
        door.gate.invite(&Actor::System, invite("ines@orle.example", &grants), t0()).await.unwrap();
    let gate = Arc::new(gate_on(&door.store, false));
    let tries: Vec<_> = [PASSWORD, OTHER]
        .into_iter()
        .map(|password| {
            let (gate, token) = (Arc::clone(&gate), opening.token.clone());
            tokio::spawn(
                async move { (password, gate.accept(&token, password, HOME, after(1)).await) },
            )
        })
        .collect();
    let mut taken = Vec::new();
    for one in tries {
        match one.await.unwrap() {
            (password, Ok(id)) => taken.push((password, id)),
            (_, Err(error)) => assert_eq!(error, Error::NotFound),
        }
    }
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0].1, opening.person);
    assert!(door.enter("ines@orle.example", taken[0].0, after(2)).await.is_ok());
    assert_eq!(door.gate.list_people(&Actor::System).await.unwrap().len(), 1);
}

async fn a_reset_leaves_neither_factor_nor_password(on: Backend) {
    let door = Door::open(on, true).await;
    let id = door.advisor().await;
    door.enrol("ines@orle.example", t0()).await;
    let opening = door.gate.reset_person(&Actor::System, id, after(60)).await.unwrap();
    assert!(
        wrong(&door.enter("ines@orle.example", PASSWORD, after(61)).await),
        "an old password enrols nobody"
    );
    door.gate.accept(&opening.token, OTHER, HOME, after(62)).await.unwrap();
    assert_eq!(
        door.enter("ines@orle.example", OTHER, after(63)).await.unwrap().owes,
        Owes::Enrolment
    );
}

async fn ad03_the_last_administrator_stays_one(on: Backend) {
    let door = Door::open(on, false).await;
    let first = door.admin().await;
    let last = Err(Error::Refused("last_administrator"));
    let (_, session) = door.signed_in("admin@orle.example", t0()).await;
    assert_eq!(door.gate.disable(&session.actor, first, t0()).await, last);
    assert_eq!(door.gate.set_roles(&session.actor, first, Vec::new(), t0()).await, last);
    let regional = invite("x", &[(Role::Administrator, Scope::region("FR"))]).grants;
    assert_eq!(
        door.gate.set_roles(&session.actor, first, regional.clone(), t0()).await,
        last,
        "of one region"
    );

    // Somebody who has not accepted yet could let nobody in.
    let waiting = invite("second@orle.example", &[(Role::Administrator, Scope::HOUSE)]);
    let opening = door.gate.invite(&session.actor, waiting, t0()).await.unwrap();
    assert_eq!(door.gate.disable(&session.actor, first, t0()).await, last);
    door.gate.accept(&opening.token, OTHER, HOME, t0()).await.unwrap();
    assert_eq!(door.gate.set_roles(&session.actor, first, regional, t0()).await, Ok(()));
    assert_eq!(
        door.gate.disable(&Actor::System, opening.person, t0()).await,
        last,
        "now the other one is the last"
    );
}

async fn ad03_two_administrators_who_demote_each_other_at_once_leave_one(on: Backend) {
    let door = Door::open(on, false).await;
    let first = door.admin().await;
    let second = door.person("second@orle.example", &[(Role::Administrator, Scope::HOUSE)]).await;
    let gate = Arc::new(gate_on(&door.store, false));
    let tries: Vec<_> = [first, second]
        .into_iter()
        .map(|id| {
            let gate = Arc::clone(&gate);
            tokio::spawn(async move { gate.set_roles(&Actor::System, id, Vec::new(), t0()).await })
        })
        .collect();
    let mut done = 0;
    for one in tries {
        done += usize::from(one.await.unwrap().is_ok());
    }
    assert_eq!(done, 1);
}

async fn nobody_gives_or_takes_a_role_beyond_her_reach(on: Backend) {
    let door = Door::open(on, false).await;
    let boss = door.admin().await;
    let regional = Actor::Staff {
        person: 99,
        grants: vec![Grant { role: Role::Administrator, scope: Scope::region("FR") }],
    };
    let advisor = Actor::Staff {
        person: 98,
        grants: vec![Grant { role: Role::Advisor, scope: Scope::HOUSE }],
    };
    let check = |role: Role, scope: Scope| invite("x@orle.example", &[(role, scope)]);
    let denied = |answer: Result<(), Error>| matches!(answer, Err(Error::Denied(_)));
    for scope in [Scope::HOUSE, Scope::region("JP")] {
        let answer = door.gate.invite(&regional, check(Role::Advisor, scope), t0()).await.map(drop);
        assert!(denied(answer));
    }
    let here =
        door.gate.invite(&regional, check(Role::Advisor, Scope::region("FR")), t0()).await.unwrap();
    assert!(denied(
        door.gate.invite(&advisor, check(Role::Advisor, Scope::region("FR")), t0()).await.map(drop)
    ));
    assert!(denied(door.gate.disable(&regional, boss, t0()).await));
    assert!(denied(door.gate.reset_person(&regional, boss, t0()).await.map(drop)));
    assert!(denied(door.gate.set_roles(&regional, boss, Vec::new(), t0()).await));
    assert!(denied(door.gate.list_people(&advisor).await.map(drop)));
    let seen: Vec<i64> =
        door.gate.list_people(&regional).await.unwrap().iter().map(|p| p.id).collect();
    assert_eq!(seen, [here.person]);
    assert_eq!(door.gate.one_person(&regional, boss).await, Err(Error::NotFound));
    let program = check(Role::Integration, Scope::HOUSE);
    assert_eq!(
        door.gate.invite(&Actor::System, program, t0()).await.map(drop),
        Err(Error::field("role", "not_for_people"))
    );
}

async fn an_address_that_is_none_or_taken_is_told_by_field(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    for (email, code) in [
        ("", "not_an_email"),
        ("nobody", "not_an_email"),
        ("a b@orle.example", "not_an_email"),
        ("a@orle", "not_an_email"),
        ("<a@orle.example>", "not_an_email"),
        ("INES@orle.example", "taken"),
    ] {
        let answer = door.gate.invite(&Actor::System, invite(email, &[]), t0()).await.map(drop);
        assert_eq!(answer, Err(Error::field("email", code)), "{email:?}");
    }
}

fn token(role: Role, region: Option<&str>, read_only: bool) -> NewToken {
    NewToken { name: "shop site".to_owned(), role, region: region.map(str::to_owned), read_only }
}

async fn a_token_acts_in_its_role_and_is_shown_once(on: Backend) {
    let door = Door::open(on, false).await;
    let (id, value) = door
        .gate
        .make_token(&Actor::System, token(Role::Integration, None, false), t0())
        .await
        .unwrap();
    assert!(value.starts_with("slv_") && value.len() == 47);
    let actor = door.gate.bearer(&value, t0()).await.unwrap().unwrap();
    assert!(actor.may(Permission::OpenCase, &Place::region("FR")).is_ok());
    assert!(actor.may(Permission::ManageTokens, &Place::HOUSE).is_err());
    let listed = door.gate.list_tokens(&Actor::System).await.unwrap();
    assert_eq!((listed[0].id, listed[0].used_at), (id, Some(t0())));
    assert!(!format!("{listed:?}").contains(&value[4..]));
}

async fn wb06_a_token_that_is_unknown_revoked_or_of_a_disabled_maker_opens_nothing(on: Backend) {
    let door = Door::open(on, false).await;
    door.admin().await;
    let maker = door.person("second@orle.example", &[(Role::Administrator, Scope::HOUSE)]).await;
    let (_, session) = door.signed_in("second@orle.example", t0()).await;
    let make = || door.gate.make_token(&session.actor, token(Role::Integration, None, false), t0());
    let (revoked, first) = make().await.unwrap();
    let (_, second) = make().await.unwrap();
    let other_node = gate_on(&door.store, false);
    for value in [&first, &second] {
        assert!(other_node.bearer(value, t0()).await.unwrap().is_some());
    }
    for bad in ["", "slv_", &first[..46], &format!("{first}x"), &"x".repeat(1 << 20), "Bearer x"] {
        assert!(door.gate.bearer(bad, t0()).await.unwrap().is_none(), "{bad:.40}");
    }
    let second_later = after(1);
    door.gate.revoke_token(&Actor::System, revoked, t0()).await.unwrap();
    assert!(door.gate.bearer(&first, t0()).await.unwrap().is_none());
    assert!(other_node.bearer(&first, second_later).await.unwrap().is_none());
    assert_eq!(door.gate.revoke_token(&Actor::System, revoked, t0()).await, Err(Error::NotFound));
    door.gate.disable(&Actor::System, maker, t0()).await.unwrap();
    assert!(door.gate.bearer(&second, t0()).await.unwrap().is_none());
    assert!(other_node.bearer(&second, second_later).await.unwrap().is_none());
}

async fn an_administrator_of_a_region_sees_and_ends_its_tokens_alone(on: Backend) {
    let door = Door::open(on, false).await;
    let everywhere = token(Role::Integration, None, false);
    let (id, _) = door.gate.make_token(&Actor::System, everywhere, t0()).await.unwrap();
    let regional = Actor::Staff {
        person: 99,
        grants: vec![Grant { role: Role::Administrator, scope: Scope::region("FR") }],
    };
    assert!(door.gate.list_tokens(&regional).await.unwrap().is_empty());
    let denied = door.gate.revoke_token(&regional, id, t0()).await;
    assert!(matches!(denied, Err(Error::Denied(_))));
    let advisor = Actor::Staff {
        person: 98,
        grants: vec![Grant { role: Role::Advisor, scope: Scope::HOUSE }],
    };
    assert!(matches!(door.gate.list_tokens(&advisor).await, Err(Error::Denied(_))));
    door.gate.revoke_token(&Actor::System, id, t0()).await.unwrap();
    let listed = door.gate.list_tokens(&Actor::System).await.unwrap();
    assert_eq!(listed[0].revoked_at, Some(t0()), "what it did stays readable");
}

async fn a_token_for_a_region_that_is_none_is_refused(on: Backend) {
    let door = Door::open(on, false).await;
    let answer = door
        .gate
        .make_token(&Actor::System, token(Role::Integration, Some("XX"), false), t0())
        .await;
    assert_eq!(answer.map(drop), Err(Error::field("region", "unknown")));
    let advisor = Actor::Staff {
        person: 1,
        grants: vec![Grant { role: Role::Advisor, scope: Scope::HOUSE }],
    };
    let answer = door.gate.make_token(&advisor, token(Role::Integration, None, false), t0()).await;
    assert!(matches!(answer, Err(Error::Denied(_))));
}

async fn the_demonstrations_own_token_may_be_kept_twice(on: Backend) {
    let door = Door::open(on, false).await;
    let keep = || {
        door.gate.keep_token(&Actor::System, token(Role::Integration, None, false), "demo", t0())
    };
    let first = keep().await.unwrap();
    assert_eq!(keep().await.unwrap(), first);
    assert!(door.gate.bearer("demo", t0()).await.unwrap().is_some());
}

async fn what_has_passed_is_swept(on: Backend) {
    let door = Door::open(on, false).await;
    door.advisor().await;
    assert!(wrong(&door.enter("ines@orle.example", OTHER, t0()).await));
    door.signed_in("ines@orle.example", t0()).await;
    assert_eq!(door.gate.sweep(after(60)).await.unwrap(), 0);
    let month = after(32 * 24 * 3600);
    assert!(door.gate.sweep(month).await.unwrap() >= 2);
}

store::on_both!(
    somebody_signs_in_and_is_who_she_is,
    au01_unknown_wrong_closed_and_unconfirmed_answer_alike,
    au01_the_sixth_try_waits_whether_there_is_such_an_account_or_not,
    a_hundred_guesses_at_once_on_two_nodes_are_five,
    one_address_does_not_try_many_accounts_and_a_good_sign_in_costs_it_nothing,
    au02_three_letters_an_hour_and_old_links_die_with_each_new_one,
    au04_a_link_works_once_and_not_when_old_cut_blank_or_overtaken,
    a_link_with_a_weak_password_stays_good,
    au06_a_code_counts_once_and_the_seed_is_never_shown_again,
    au06_the_same_code_shown_twice_at_once_opens_one_session,
    au06_guessing_codes_ends_after_five,
    half_a_sign_in_may_do_nothing,
    au07_a_session_known_before_the_sign_in_is_worth_nothing_after,
    au07_a_session_is_dead_within_a_second_everywhere,
    a_session_ends_when_unused_and_at_its_end_whatever_happens,
    one_sees_and_ends_ones_own_sessions_and_no_others,
    au08_a_cookie_of_another_shape_is_nobody,
    au11_what_matters_asks_for_password_or_code_again,
    a_new_seed_takes_the_old_ones_place_with_its_first_code_and_not_before,
    an_older_half_sign_in_does_not_replace_the_factor_set_up_meanwhile,
    au11_both_addresses_are_told_and_the_change_waits_for_the_new_one,
    a_change_of_password_overtakes_a_wish_for_another_address,
    au11_guessing_the_password_inside_a_session_ends_after_five,
    au13_two_browsers_accept_one_invitation_and_one_does,
    a_reset_leaves_neither_factor_nor_password,
    ad03_the_last_administrator_stays_one,
    ad03_two_administrators_who_demote_each_other_at_once_leave_one,
    nobody_gives_or_takes_a_role_beyond_her_reach,
    an_address_that_is_none_or_taken_is_told_by_field,
    a_token_acts_in_its_role_and_is_shown_once,
    wb06_a_token_that_is_unknown_revoked_or_of_a_disabled_maker_opens_nothing,
    an_administrator_of_a_region_sees_and_ends_its_tokens_alone,
    a_token_for_a_region_that_is_none_is_refused,
    the_demonstrations_own_token_may_be_kept_twice,
    what_has_passed_is_swept,
);
