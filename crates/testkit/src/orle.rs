//! The house itself: opened on a new database, set up as the demonstration, and
//! opened once more on the same one as a second node would be.

use crate::clock::TestClock;
use crate::guest::Guest;
use app::gate::{Gate, Rules};
use app::post::{HouseAddress, Incoming};
use app::references::ReferenceKey;
use app::secrets::{Dice, Seal};
use app::tokens::NewToken;
use app::{App, Settings};
use courier::{Courier, PostBox, Pusher, Vapid};
use domain::Role;
use domain::access::Actor;
use jiff::SignedDuration;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::letters::Posted;
use store::testing::{Backend, TestDatabase};
use store::{Objects, Place, Store};
use web::{Clock, State, WebSettings};

/// The token every test's house has: an integration that reaches everywhere.
pub const TOKEN: &str = "slv_test-token-of-the-integration-0001";

/// What shops, payment providers and carriers sign with.
pub const HOOK_SECRET: &str = "whsec_test-0123456789abcdef";

/// How a test's house differs from the usual one.
#[derive(Debug, Clone)]
pub struct SetUp {
    /// Whether it is the demonstration; no: a house in service.
    pub demo: bool,
    /// Whether staff owe a second factor.
    pub factor_required: bool,
    /// Whether it is reached by https.
    pub secure: bool,
    /// Requests a minute for one token.
    pub token_limit: Option<u32>,
    /// Whether e-mail comes in.
    pub mail: bool,
    /// Whether browsers are told of notices, by a service on this machine.
    pub push: bool,
    /// The domain of its letters and addresses.
    pub domain: &'static str,
    /// Where `pictures.example` is: a test's own server of pictures.
    pub pictures: Option<std::net::SocketAddr>,
    /// Whose word about addresses is taken.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Where a carrier makes labels; none: the house makes them itself.
    pub carrier: Option<String>,
    /// Where a payment provider is asked for money; none: the shop is.
    pub payments: Option<String>,
}

impl Default for SetUp {
    fn default() -> SetUp {
        SetUp {
            demo: true,
            factor_required: false,
            secure: false,
            token_limit: None,
            mail: false,
            push: false,
            domain: "orle.example",
            pictures: None,
            trusted_proxies: Vec::new(),
            carrier: None,
            payments: None,
        }
    }
}

/// A house, open.
pub struct Orle {
    /// The state of the doors.
    pub state: State,
    /// The house behind them.
    pub app: App,
    /// The time.
    pub clock: TestClock,
    /// Its database, to open it once more.
    pub place: Place,
    courier: Courier,
    set_up: SetUp,
    files: Arc<tempfile::TempDir>,
    _database: Option<TestDatabase>,
}

const KEY: [u8; 32] = [7; 32];

/// How e-mail comes into a test's house.
pub fn incoming() -> Incoming {
    incoming_at("orle.example")
}

/// The same for a house of another domain.
fn incoming_at(domain: &str) -> Incoming {
    let at = |local: &str, region: Option<&str>| HouseAddress {
        address: format!("{local}@{domain}"),
        region: region.map(str::to_owned),
        ..HouseAddress::default()
    };
    Incoming {
        key: ReferenceKey::derive(&KEY),
        local: "care".to_owned(),
        domain: domain.to_owned(),
        addresses: vec![at("care", None), at("care.jp", Some("JP"))],
        kept: app::FactsCell::default(),
        trusted: format!("mx.{domain}"),
        region: Some("FR".to_owned()),
    }
}

/// Dice that fall the same way for the same seed (SplitMix64).
pub(crate) fn dice(seed: u64) -> Dice {
    let state = AtomicU64::new(seed.wrapping_mul(0x1000_0000_01B3));
    Dice::from_fn(move |bytes| {
        for chunk in bytes.chunks_mut(8) {
            let mut z = state.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
        true
    })
}

impl Orle {
    /// The demonstration's house on a new database, with one person a role and no cases.
    ///
    /// # Panics
    /// When it cannot be built: the test fails.
    pub async fn open(on: Backend) -> Orle {
        Orle::open_as(on, SetUp::default()).await
    }

    /// The same with e-mail coming in.
    ///
    /// # Panics
    /// When it cannot be built: the test fails.
    pub async fn with_mail(on: Backend) -> Orle {
        Orle::open_as(on, SetUp { mail: true, ..SetUp::default() }).await
    }

    /// The same, set up otherwise.
    ///
    /// # Panics
    /// When it cannot be built: the test fails.
    pub async fn open_as(on: Backend, set_up: SetUp) -> Orle {
        let database = on.database().await;
        let files = Arc::new(tempfile::tempdir().expect("a folder for files"));
        let (store, place) = (database.store.clone(), database.place.clone());
        let mut house = Orle::over(store, place, files, set_up, TestClock::default(), 1).await;
        house._database = Some(database);
        let mut orle = demo::house::House::orle().expect("the demonstration's house is whole");
        // One person a role, four who examine, and two regions apart: hashing passwords is meant to be slow.
        let kept = [
            "camille", "haruka", "grace", "marta", "solene", "elio", "berthier", "kessler",
            "aubry", "haddad", "helene", "aurele", "ines",
        ];
        orle.people.retain(|person| kept.contains(&person.login.as_str()));
        let now = house.clock.now();
        demo::seed::seed_house(&house.app, &house.state.gate, orle, now)
            .await
            .expect("the house is set up");
        house.keep_token(TOKEN, Role::Integration, None, false).await;
        house
    }

    /// The same house as another process sees it: its own connections, memory and dice.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn second_node(&self) -> Orle {
        self.second_node_as(self.set_up.clone()).await
    }

    /// The same, set up otherwise.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn second_node_as(&self, set_up: SetUp) -> Orle {
        let store = Store::open(&self.place).await.expect("the database opens once more");
        let (place, files, clock) = (self.place.clone(), self.files.clone(), self.clock.clone());
        Orle::over(store, place, files, set_up, clock, 2).await
    }

    /// A house over a database at hand that is migrated; nothing is written.
    ///
    /// # Panics
    /// When it cannot be read.
    pub async fn over(
        store: Store,
        place: Place,
        files: Arc<tempfile::TempDir>,
        set_up: SetUp,
        clock: TestClock,
        seed: u64,
    ) -> Orle {
        let origin =
            if set_up.secure { "https://care.orle.example" } else { "http://127.0.0.1:8080" };
        let settings = Settings {
            house: "Orle".to_owned(),
            public_url: origin.to_owned(),
            mail_domain: set_up.domain.to_owned(),
            demo: set_up.demo,
            carrier: set_up.carrier.is_some(),
        };
        let rules = Rules {
            factor_required: set_up.factor_required,
            mail_domain: settings.mail_domain.clone(),
            public_url: settings.public_url.clone(),
            ..Rules::of_house(&settings.house)
        };
        let seal = Seal::new(&KEY).expect("a key of 32 bytes");
        let gate = Gate::new(store.clone(), rules, seal, dice(seed + 1_000)).expect("a door");
        let objects = Objects::folder(files.path()).expect("a folder for files");
        let app = App::open(store, objects, settings, dice(seed)).await.expect("the house is read");
        let mut app = app;
        let secret = Some(HOOK_SECRET.as_bytes().to_vec());
        app.hooks = Arc::new(app::hooks::Hooks {
            shopify: secret.clone(),
            shop: secret.clone(),
            stripe: secret.clone(),
            easypost: secret,
        });
        let app = if set_up.mail { app.with_post(incoming_at(set_up.domain)) } else { app };
        let app = match set_up.pictures {
            Some(at) => {
                app.with_elsewhere(store::Elsewhere::default().knowing("pictures.example", at))
            }
            None => app,
        };
        let vapid =
            Vapid::made(&KEY).and_then(|file| Vapid::read(&file, "mailto:care@orle.example"));
        let vapid = vapid.filter(|_| set_up.push);
        let app = match &vapid {
            Some(vapid) => app.with_push(app::notices::Push {
                public_key: vapid.public_key(),
                services: Vec::new(),
                loopback: true,
            }),
            None => app,
        };
        let read = clock.clone();
        let web_settings = WebSettings {
            token_limit: set_up.token_limit,
            trusted_proxies: set_up.trusted_proxies.clone(),
            key: KEY,
            secure: set_up.secure,
        };
        let state = State::new(app.clone(), gate, Clock::from_fn(move || read.now()), web_settings);
        let read = clock.clone();
        let pusher = vapid.map(|vapid| Pusher::new(vapid, true).expect("what speaks to services"));
        let courier = Courier::new(app.clone(), PostBox::Mailbox, Arc::new(move || read.now()))
            .with_key(KEY)
            .with_payments(set_up.payments.as_ref().map(|at| {
                courier::PayLine::new(at, "sk_test".to_owned()).expect("what asks for money")
            }))
            .with_carrier(set_up.carrier.as_ref().map(|at| {
                let key = "EZTK".to_owned();
                courier::CarrierLine::new(at, key, 1_500, Vec::new()).expect("what asks for labels")
            }))
            .with_pusher(pusher);
        Orle { state, app, clock, place, courier, set_up, files, _database: None }
    }

    /// Where the bytes of files lie.
    pub fn files(&self) -> &std::path::Path {
        self.files.path()
    }

    /// Lets time pass.
    pub fn pass(&self, time: SignedDuration) {
        self.clock.pass(time);
    }

    /// A visitor whom nobody knows, each from an address of her own.
    pub fn browser(&self) -> Guest {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let ip = std::net::Ipv4Addr::new(198, 18, (n >> 8) as u8, n as u8);
        Guest::new(web::router(self.state.clone()), ip.into(), self.set_up.secure)
    }

    /// A program with a token.
    pub fn program(&self, token: &str) -> Guest {
        let mut program = self.browser();
        program.bearer(token);
        program
    }

    /// The usual integration.
    pub fn api(&self) -> Guest {
        self.program(TOKEN)
    }

    /// Somebody of the house at the desk, signed in by the form.
    ///
    /// # Panics
    /// When the door does not open.
    pub async fn staff(&self, login: &str) -> Guest {
        let mut browser = self.browser();
        browser.get("/desk/sign-in").await.expect_status(200);
        let email = self.email_of(login);
        let page = browser
            .post("/desk/sign-in", &[("login", &email), ("password", &self.password())])
            .await;
        page.expect_status(303);
        browser
    }

    /// Somebody of the house, signed in, who reads English.
    ///
    /// # Panics
    /// When she cannot sign in.
    pub async fn staff_in_english(&self, login: &str) -> Guest {
        let mut guest = self.staff(login).await;
        guest.get("/desk/sessions?lang=en").await.expect_status(200);
        guest
    }

    /// A return from the French shop with everything filled in that the house's window of
    /// return hangs on; its number.
    ///
    /// # Panics
    /// When a fact is refused.
    pub async fn return_with_facts(&self, ordered: &str, delivered: &str) -> String {
        let body = serde_json::json!({
            "topic": "return", "subject": "A bag to return", "body": "It does not suit me.",
            "language": "en", "region": "FR",
            "client": { "name": "Claire", "email": "claire@client.test" },
        });
        let made = self.api().json("/api/v1/cases", &body).await.expect_status(201);
        let number = made.json()["number"].as_str().expect("a number").to_owned();
        let mut camille = self.staff_in_english("camille").await;
        for (fact, value) in [
            ("channel", "online"),
            ("buyer", "private"),
            ("product", "bag"),
            ("order_date", ordered),
            ("delivery_date", delivered),
            ("withdrawal_info_on", "before_contract"),
            ("personalisation", "none"),
            ("use", "tried_on"),
            ("tags", "attached"),
            ("accessories", "complete"),
            ("packaging", "complete"),
            ("security_seal", "intact"),
        ] {
            let at = format!("/desk/cases/{number}/facts/{fact}");
            camille.post(&at, &[("value", value)]).await.expect_status(303);
        }
        number
    }

    /// The demonstration's password.
    ///
    /// # Panics
    /// When the demonstration's files are broken.
    pub fn password(&self) -> String {
        demo::house::House::orle().expect("the demonstration's house is whole").demo_password
    }

    /// The address of somebody of the demonstration.
    ///
    /// # Panics
    /// When there is nobody of that login.
    pub fn email_of(&self, login: &str) -> String {
        let orle = demo::house::House::orle().expect("the demonstration's house is whole");
        orle.people.into_iter().find(|p| p.login == login).expect("somebody of that login").email
    }

    /// The id of somebody of the demonstration.
    ///
    /// # Panics
    /// When there is nobody of that login.
    pub fn id_of(&self, login: &str) -> i64 {
        let orle = demo::house::House::orle().expect("the demonstration's house is whole");
        let name = orle
            .people
            .into_iter()
            .find(|p| p.login == login)
            .expect("somebody of that login")
            .name;
        self.app
            .facts
            .now()
            .people
            .values()
            .find(|p| p.name == name)
            .expect("she is in the house")
            .id
    }

    /// Gives a program a token of this value.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn keep_token(&self, value: &str, role: Role, region: Option<&str>, read_only: bool) {
        let new = NewToken {
            name: format!("test {value}"),
            role,
            region: region.map(str::to_owned),
            read_only,
        };
        self.state
            .gate
            .keep_token(&Actor::System, new, value, self.clock.now())
            .await
            .expect("the token is kept");
    }

    /// Lets the courier take everything that is due to the mailbox.
    ///
    /// # Panics
    /// When the store cannot.
    pub async fn deliver(&self) -> courier::Delivered {
        self.courier.deliver_due().await.expect("letters are taken out")
    }

    /// Lets the courier speak with shop, payment provider and carrier; how many were heard.
    ///
    /// # Panics
    /// When the store cannot.
    pub async fn speak(&self) -> usize {
        let told = self.courier.tell_shop().await.expect("the shop is told");
        told + self.courier.make_labels().await.expect("labels are asked for")
    }

    /// Lets time alone tell what it made true, and the courier tell browsers; how many were.
    ///
    /// # Panics
    /// When the store cannot.
    pub async fn ring(&self) -> usize {
        self.app.tell_due(self.clock.now()).await.expect("time tells");
        self.courier.push_due().await.expect("browsers are told")
    }

    /// The letters in the mailbox after everything due went out, newest first.
    ///
    /// # Panics
    /// When the store cannot.
    pub async fn letters(&self) -> Vec<Posted> {
        self.deliver().await;
        let letters: Result<Vec<Posted>, store::Error> = self
            .app
            .store
            .read(|tx| Box::pin(async move { store::letters::mailbox(tx, 500).await }))
            .await;
        letters.expect("the mailbox is read")
    }

    /// The newest letter to an address.
    ///
    /// # Panics
    /// When there is none.
    pub async fn letter_to(&self, email: &str) -> Posted {
        let found = self.letters().await.into_iter().find(|letter| letter.to_email == email);
        found.expect("a letter to that address")
    }

    /// The one-time code last sent to an address, read from its letter.
    ///
    /// # Panics
    /// When none was sent.
    pub async fn code_for(&self, email: &str) -> String {
        let letters = self.letters().await;
        let code = letters.iter().filter(|l| l.to_email == email).find_map(|letter| {
            letter
                .text
                .split(|c: char| !c.is_ascii_digit())
                .find(|run| run.len() == 6)
                .map(str::to_owned)
        });
        code.expect("a letter with a code")
    }

    /// A client of a case, inside by the code from her letter.
    ///
    /// # Panics
    /// When the way in is closed.
    pub async fn client_of(&self, number: &str, email: &str) -> Guest {
        let mut client = self.browser();
        client.get("/en/cases").await.expect_status(200);
        client.post("/en/cases", &[("number", number)]).await.expect_status(303);
        let code = self.code_for(email).await;
        let door = format!("/en/cases/{number}/code");
        client.get(&door).await.expect_status(200);
        client.post(&door, &[("code", &code)]).await.expect_status(303);
        client
    }

    /// The audit log's verbs, oldest first.
    ///
    /// # Panics
    /// When the store cannot.
    pub async fn deeds(&self) -> Vec<store::audit::Recorded> {
        let deeds: Result<Vec<_>, store::Error> = self
            .app
            .store
            .read(|tx| Box::pin(async move { store::audit::list(tx, None, 1_000).await }))
            .await;
        let mut deeds = deeds.expect("the audit log is read");
        deeds.reverse();
        deeds
    }
}
