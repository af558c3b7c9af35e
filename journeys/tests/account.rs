//! One's own account over HTTP: passkeys from the first sign-in on, another
//! address, what asks for the password again, and the letters that tell of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use jiff::SignedDuration;
use store::testing::Backend;
use testkit::{Authenticator, Guest, Orle, Page, SetUp};

const ORIGIN: &str = "https://care.orle.example";

async fn in_service(on: Backend) -> Orle {
    let set_up = SetUp { demo: false, factor_required: true, secure: true, ..SetUp::default() };
    Orle::open_as(on, set_up).await
}

/// Comes in for the first time, with a passkey instead of codes.
async fn with_passkey(house: &Orle, login: &str) -> (Guest, Authenticator) {
    let mut guest = house.staff(login).await;
    guest.get("/desk/second-factor/enrol").await.expect_status(200).says("/desk/passkeys/new");
    guest.get("/desk/passkeys/new").await.expect_status(200);
    guest.post("/desk/passkeys/new", &[("name", " ")]).await.expect_status(422).says("summary");
    let page = guest.post("/desk/passkeys/new", &[("name", "Blue key")]).await.expect_status(200);
    let mut key = Authenticator::new(login, ORIGIN);
    let answer = key.make(&page.passkey_options());
    let done = guest.post("/desk/passkeys", &[("answer", &answer), ("name", "Blue key")]).await;
    assert_eq!(done.expect_status(303).location(), "/desk/sessions?done=saved");
    guest.get("/desk/sessions").await.expect_status(200).says("Blue key");
    (guest, key)
}

async fn a_passkey_is_set_up_at_the_first_sign_in_and_opens_the_desk_ever_after(on: Backend) {
    let house = in_service(on).await;
    let (_, mut key) = with_passkey(&house, "camille").await;
    house.pass(SignedDuration::from_mins(1));
    let mut guest = house.staff("camille").await;
    let led = guest.get("/desk").await.expect_status(303);
    assert!(led.location().starts_with("/desk/second-factor"), "{}", led.location());
    let page = guest.get("/desk/second-factor?next=/desk/search").await.expect_status(200);
    // Script off: the page says which way is left, and asks for nothing that cannot be had.
    let text = page.text();
    assert!(text.contains("data-off") && !text.contains("name=\"code\""), "{text}");
    let path = "/desk/second-factor/passkey";
    key.origin = "https://care.orle.example.evil.test".to_owned();
    let answer = key.show(&page.passkey_options());
    let refused = guest.post(path, &[("answer", &answer), ("next", "/desk/search")]).await;
    let page = refused.expect_status(422);
    guest.get("/desk").await.expect_status(303);
    key.origin = ORIGIN.to_owned();
    let answer = key.show(&page.passkey_options());
    let done = guest.post(path, &[("answer", &answer), ("next", "/desk/search")]).await;
    assert_eq!(done.expect_status(303).location(), "/desk/search");
    guest.get("/desk/search").await.expect_status(200);
    // Replayed by another half sign-in.
    let mut thief = house.staff("camille").await;
    thief.get("/desk/second-factor").await.expect_status(200);
    thief.post(path, &[("answer", &answer)]).await.expect_status(422);
    thief.get("/desk").await.expect_status(303);
    // Nor does half a sign-in set up what it owes by itself.
    for way in ["/desk/second-factor/enrol", "/desk/passkeys/new"] {
        let led = thief.get(way).await.expect_status(303).location();
        assert_eq!(led, "/desk/second-factor", "{way}");
    }
    for way in ["/desk/address", "/desk/second-factor/removal", "/desk/sessions"] {
        let led = thief.get(way).await.expect_status(303).location();
        assert_eq!(led, "/desk/second-factor", "{way}");
    }
}

async fn another_persons_passkey_is_refused_and_cannot_be_given_up_for_her(on: Backend) {
    let house = in_service(on).await;
    let (mut hers, _) = with_passkey(&house, "camille").await;
    let (mut theirs, mut key) = with_passkey(&house, "marta").await;
    let list = hers.get("/desk/sessions").await.text();
    let removal = list
        .split("href=\"")
        .find(|p| {
            p.starts_with("/desk/passkeys/1/")
                || p.contains("/removal\"") && p.starts_with("/desk/passkeys/")
        })
        .unwrap();
    let removal = removal.split('"').next().unwrap().to_owned();
    theirs.get(&removal).await.expect_status(404);
    theirs.post(&removal, &[]).await.expect_status(404);
    let mut guest = house.staff("camille").await;
    let page = guest.get("/desk/second-factor").await.expect_status(200);
    let answer = key.show(&page.passkey_options());
    guest.post("/desk/second-factor/passkey", &[("answer", &answer)]).await.expect_status(422);
    // The only factor stays.
    hers.get(&removal).await.expect_status(200).says("Blue key");
    hers.post(&removal, &[]).await.expect_status(422).says("summary");
}

async fn au11_another_address_asks_for_the_password_waits_for_its_letter_and_tells_both(
    on: Backend,
) {
    let house = Orle::open(on).await;
    let mut guest = house.staff("camille").await;
    let (old, new) = (house.email_of("camille"), "moved@orle.example");
    let form = guest.get("/desk/address").await.expect_status(200);
    assert!(form.field("old").is_none(), "she has just shown her password");
    house.pass(SignedDuration::from_mins(30));
    assert!(guest.get("/desk/address").await.expect_status(200).field("old").is_some());
    let wrong = guest.post("/desk/address", &[("email", new), ("old", "not this one")]).await;
    let again = wrong.expect_status(422);
    assert_eq!(again.field("email").as_deref(), Some(new), "what was typed is kept");
    assert!(house.letters().await.is_empty());
    let password = house.password();
    let none = guest.post("/desk/address", &[("email", "nobody"), ("old", &password)]).await;
    none.expect_status(422);
    guest.post("/desk/address", &[("email", new)]).await.expect_status(200);
    let letter = house.letter_to(new).await;
    let link = letter.text.split_whitespace().find(|w| w.contains("/desk/address/")).unwrap();
    let link = link.split_once("/desk/").map(|(_, rest)| format!("/desk/{rest}")).unwrap();
    assert!(house.letters().await.iter().any(|l| l.to_email == old), "the old address is told");

    // Opened anywhere; reading it changes nothing.
    let mut mail = house.browser();
    mail.get(&link).await.expect_status(200).says(new);
    guest.get("/desk/sessions").await.expect_status(200).says(&old);
    mail.post(&link, &[]).await.expect_status(200);
    mail.get(&link).await.expect_status(404);
    house.pass(SignedDuration::from_secs(2));
    guest.get("/desk/sessions").await.expect_status(200).says(new);
    let letters = house.letters().await;
    for address in [old.as_str(), new] {
        assert_eq!(letters.iter().filter(|l| l.to_email == address).count(), 2, "{address}");
    }
    let deeds: Vec<String> = house.deeds().await.into_iter().map(|d| d.verb).collect();
    assert!(deeds.contains(&"person.change_address".to_owned()));
    for name in ["address_asked", "<"] {
        assert!(!letters.iter().any(|l| l.text.contains(name)), "{name}");
    }
}

async fn a_change_of_password_is_told_by_letter_in_her_language(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.staff("camille").await;
    guest.get("/desk/password").await.expect_status(200);
    let fields = [
        ("old", house.password()),
        ("password", "three awls beneath the bench".to_owned()),
        ("again", "three awls beneath the bench".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    guest.post("/desk/password", &fields).await.expect_status(303);
    let letter = house.letter_to(&house.email_of("camille")).await;
    let text = guest.get("/desk/sessions").await.text();
    let tag = text.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap();
    let w = words::words(tag);
    assert!(letter.text.contains(&w.t("mail-account-password")), "{}", letter.text);
}

async fn a_house_without_a_name_offers_codes_alone(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.staff("camille").await;
    let page = guest.get("/desk/sessions").await.expect_status(200).text();
    assert!(!page.contains("/desk/passkeys/new"), "{page}");
    guest.get("/desk/passkeys/new").await.expect_status(200);
    guest.post("/desk/passkeys/new", &[("name", "Key")]).await.expect_status(422);
}

/// The codes of a page that shows them.
fn slips(page: &Page) -> Vec<String> {
    let text = page.text();
    let list = text.split("class=\"slips\"").nth(1).unwrap().split("</ol>").next().unwrap();
    list.split("<code dir=\"ltr\">").skip(1).map(|code| code[..19].to_owned()).collect()
}

async fn a_recovery_code_opens_the_desk_once_in_place_of_the_factor_and_is_told_by_letter(
    on: Backend,
) {
    let house = in_service(on).await;
    let (mut guest, _) = with_passkey(&house, "camille").await;
    guest.get("/desk/sessions").await.expect_status(200).says("None yet.");
    guest.get("/desk/recovery-codes").await.expect_status(200);
    let codes = slips(&guest.post("/desk/recovery-codes", &[]).await.expect_status(200));
    assert_eq!(codes.len(), 10);
    guest.get("/desk/sessions").await.expect_status(200).says("10 of 10 are left");
    let way = "/desk/second-factor/recovery";
    // She has lost the key.
    let mut other = house.staff("camille").await;
    other.get("/desk/second-factor?next=/desk/search").await.expect_status(200).says(way);
    other.get(&format!("{way}?next=/desk/search")).await.expect_status(200);
    other.post(way, &[("code", "0000-0000-0000-0000")]).await.expect_status(422);
    other.get("/desk").await.expect_status(303);
    let typed = codes[3].to_lowercase().replace('-', " ");
    let led = other.post(way, &[("code", &typed), ("next", "/desk/search")]).await;
    assert_eq!(led.expect_status(303).location(), "/desk/search");
    other.get("/desk/search").await.expect_status(200);
    other.get("/desk/sessions").await.expect_status(200).says("9 of 10 are left");
    let w = words::words("en");
    let letters = house.letters().await;
    for told in ["mail-account-recovery-codes", "mail-account-recovery-code-used"] {
        let said = letters.iter().filter(|l| l.text.contains(&w.t(told))).count();
        assert_eq!(said, 1, "{told}");
    }
    // Used is used; and somebody else's opens nothing.
    let mut again = house.staff("camille").await;
    again.get(way).await.expect_status(200);
    again.post(way, &[("code", &codes[3])]).await.expect_status(422);
    let (_, _) = with_passkey(&house, "marta").await;
    let mut marta = house.staff("marta").await;
    marta.get(way).await.expect_status(200);
    marta.post(way, &[("code", &codes[4])]).await.expect_status(422);
    // The code is nowhere but on that page.
    let deeds = house.deeds().await;
    assert!(deeds.iter().any(|d| d.verb == "session.recovery_code"));
    for code in &codes {
        let kept = |text: &Option<String>| text.as_deref().is_some_and(|t| t.contains(code));
        assert!(!deeds.iter().any(|d| kept(&d.before) || kept(&d.after)), "{code}");
        assert!(!letters.iter().any(|l| l.text.contains(code.as_str())), "{code}");
    }
}

async fn recovery_codes_are_made_anew_by_who_proves_it_and_end_with_the_factor(on: Backend) {
    let house = in_service(on).await;
    let (mut guest, _) = with_passkey(&house, "camille").await;
    guest.get("/desk/recovery-codes").await.expect_status(200);
    let first = slips(&guest.post("/desk/recovery-codes", &[]).await.expect_status(200));
    house.pass(SignedDuration::from_mins(30));
    let form = guest.get("/desk/recovery-codes").await.expect_status(200);
    assert!(form.field("old").is_some(), "it is asked again");
    for wrong in ["", "not this one", "123456"] {
        guest.post("/desk/recovery-codes", &[("old", wrong)]).await.expect_status(422);
    }
    let password = house.password();
    let made = guest.post("/desk/recovery-codes", &[("old", &password)]).await.expect_status(200);
    let second = slips(&made);
    assert!(second.iter().all(|code| !first.contains(code)), "all are new");
    let way = "/desk/second-factor/recovery";
    let mut other = house.staff("camille").await;
    other.get(way).await.expect_status(200);
    other.post(way, &[("code", &first[0])]).await.expect_status(422);
    // Half a sign-in makes none.
    for half in ["/desk/recovery-codes", "/desk/sessions"] {
        let led = other.get(half).await.expect_status(303).location();
        assert_eq!(led, "/desk/second-factor");
    }
    other.get(way).await.expect_status(200);
    other.post("/desk/recovery-codes", &[]).await.expect_status(303);
    // Five wrong ones are the most, whatever factor they were for; then a right one waits too.
    for _ in 0..4 {
        other.get(way).await.expect_status(200);
        drop(other.post(way, &[("code", "wrong")]).await);
    }
    other.get(way).await.expect_status(200);
    other.post(way, &[("code", &second[0])]).await.expect_status(429);
    house.pass(SignedDuration::from_mins(16));
    let mut other = house.staff("camille").await;
    other.get(way).await.expect_status(200);
    other.post(way, &[("code", &second[0])]).await.expect_status(303);
    // Shown twice at once, a code opens one session.
    let (now, gate) = (house.clock.now(), &house.state.gate);
    let mut halves = Vec::new();
    for _ in 0..2 {
        let half = house.staff("camille").await;
        let token = half.cookie("__Host-staff").or(half.cookie("staff")).unwrap().to_owned();
        halves.push(gate.session(&token, now).await.unwrap().unwrap());
    }
    let (one, two) = tokio::join!(
        gate.show_recovery_code(&halves[0], &second[1], now),
        gate.show_recovery_code(&halves[1], &second[1], now),
    );
    assert!(one.is_ok() != two.is_ok(), "one of the two");
    // An administrator's reset takes the factor, and what stood in for it.
    let id = house.id_of("camille");
    gate.reset_person(&domain::access::Actor::System, id, now).await.unwrap();
    let left: Result<_, store::Error> = house
        .app
        .store
        .read(move |tx| Box::pin(async move { store::recovery_codes::left(tx, id).await }))
        .await;
    assert_eq!(left.unwrap().of, 0);
}

/// The seed of the page that sets codes up, which is written in base 32 (RFC 4648).
fn seed_on(page: &str) -> Vec<u8> {
    let text = page.split("class=\"secret\"").nth(1).unwrap();
    let text = text.split_once('>').unwrap().1.split('<').next().unwrap();
    let (mut held, mut bits, mut out) = (0_u32, 0, Vec::new());
    for c in text.bytes().filter(u8::is_ascii_alphanumeric) {
        let digit = if c.is_ascii_uppercase() { c - b'A' } else { c - b'2' + 26 };
        (held, bits) = (held << 5 | u32::from(digit), bits + 5);
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from(held >> bits).unwrap());
            held &= (1 << bits) - 1;
        }
    }
    out
}

async fn a_code_of_the_factor_proves_as_well_as_the_password(on: Backend) {
    let house = in_service(on).await;
    let mut guest = house.staff("camille").await;
    let page = guest.get("/desk/second-factor/enrol").await.expect_status(200).text();
    let seed = seed_on(&page);
    let code = |house: &Orle| app::totp::code(&seed, app::totp::step_at(house.clock.now()));
    let now = code(&house);
    guest.post("/desk/second-factor/enrol", &[("code", &now)]).await.expect_status(303);
    house.pass(SignedDuration::from_mins(30));
    guest.get("/desk/recovery-codes").await.expect_status(200);
    let now = code(&house);
    let made = guest.post("/desk/recovery-codes", &[("old", &now)]).await.expect_status(200);
    assert_eq!(slips(&made).len(), 10);
}

store::on_both!(
    a_recovery_code_opens_the_desk_once_in_place_of_the_factor_and_is_told_by_letter,
    recovery_codes_are_made_anew_by_who_proves_it_and_end_with_the_factor,
    a_code_of_the_factor_proves_as_well_as_the_password,
    a_passkey_is_set_up_at_the_first_sign_in_and_opens_the_desk_ever_after,
    another_persons_passkey_is_refused_and_cannot_be_given_up_for_her,
    au11_another_address_asks_for_the_password_waits_for_its_letter_and_tells_both,
    a_change_of_password_is_told_by_letter_in_her_language,
    a_house_without_a_name_offers_codes_alone,
);
