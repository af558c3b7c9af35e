//! A whole house for tests, real in every part: databases of its own, a clock
//! that a test moves, a folder of files, letters that can be read, and clients
//! without a window that keep cookies and find form tokens on the page. No
//! socket is opened but the one of [`PushService`], and nothing of the product is stood in for.
//!
//! [`Orle`] runs on SQLite and on PostgreSQL with people of every role, and
//! [`Guest`] comes to any of its doors; [`House`] and [`Browser`] are the
//! smaller pair that the client's own pages are tried with. For tests only:
//! what cannot be had here fails the test.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot be set up has failed"
)]

mod authenticator;
mod browser;
mod clock;
mod guest;
mod orle;
mod push;
pub mod samples;

pub use authenticator::Authenticator;
pub use browser::{Answered, Browser, Upload};
pub use clock::TestClock;
pub use guest::{Guest, Live, Page, Part, form_body, multipart};
pub use orle::{HOOK_SECRET, Orle, SetUp, TOKEN, incoming};
pub use push::{PushService, Sent, ToldBrowser};

use app::gate::{Gate, Rules};
use app::secrets::{Dice, Seal};
use app::{App, Settings};
use jiff::Timestamp;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use store::{Objects, Place, Store};
use tempfile::TempDir;
use web::{Clock, State, WebSettings};

/// A Friday in Paris, half past three in the afternoon: everybody is there.
pub const FRIDAY: &str = "2026-11-20T14:30:00Z";

/// The demonstration house, open, with nobody's case in it.
pub struct House {
    /// What every door holds.
    pub state: State,
    now: Arc<Mutex<Timestamp>>,
    _folder: TempDir,
}

impl House {
    /// Opens one on a fresh SQLite file.
    pub async fn open() -> House {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let place = Place::Sqlite(folder.path().join("house.db"));
        House::on(place, folder).await
    }

    async fn on(place: Place, folder: TempDir) -> House {
        let begun: Timestamp = FRIDAY.parse().unwrap();
        let store = Store::open(&place).await.expect("the database opens");
        store.migrate(begun).await.expect("the schema comes up");
        let settings = Settings {
            house: "Orle".to_owned(),
            public_url: "http://care.test".to_owned(),
            mail_domain: "orle.example".to_owned(),
            demo: true,
            carrier: false,
        };
        let dice = Dice::system();
        let mut rules = Rules::of_house("Orle");
        rules.factor_required = false;
        rules.public_url.clone_from(&settings.public_url);
        let key = [7; 32];
        let gate = Gate::new(store.clone(), rules, Seal::new(&key).unwrap(), dice.clone())
            .expect("the gate opens");
        let files: PathBuf = folder.path().join("files");
        let objects = Objects::folder(&files).expect("a folder for files");
        let app = App::open(store, objects, settings, dice).await.expect("the house opens");
        let mut house = demo::house::House::orle().expect("the demonstration house is readable");
        // Passwords are dear to hash, and no test here signs in as all of them.
        house.people.truncate(8);
        demo::seed::seed_house(&app, &gate, house, begun).await.expect("the house is set up");
        let now = Arc::new(Mutex::new(begun));
        let told = now.clone();
        let clock = Clock::from_fn(move || *told.lock().unwrap());
        let settings =
            WebSettings { token_limit: None, trusted_proxies: Vec::new(), key, secure: false };
        House { state: State::new(app, gate, clock, settings), now, _folder: folder }
    }

    /// A browser with no cookies.
    pub fn browser(&self) -> Browser {
        Browser::new(web::router(self.state.clone()))
    }

    /// The instant it is.
    pub fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    /// Lets time pass.
    pub fn wait(&self, minutes: i64) {
        let mut now = self.now.lock().unwrap();
        *now = now.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap();
    }

    /// The letters in the outbox that no one has sent yet, the newest first:
    /// kind and facts.
    pub async fn letters(&self) -> Vec<(String, String)> {
        let now = self.now();
        let waiting: Result<_, store::Error> = self
            .state
            .app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    // Claimed for no time at all: looking takes nothing away.
                    store::letters::claim(tx, now, now, 1_000).await
                })
            })
            .await;
        let mut waiting = waiting.expect("the outbox can be read");
        waiting.reverse();
        waiting.into_iter().map(|letter| (letter.kind, letter.facts)).collect()
    }

    /// How many cases there are.
    pub async fn cases(&self) -> usize {
        let all: Result<_, store::Error> = self
            .state
            .app
            .store
            .read(|tx| {
                Box::pin(async move {
                    store::cases::list(
                        tx,
                        store::cases::Filter::All,
                        &store::cases::Reach::everything(),
                        None,
                        500,
                    )
                    .await
                })
            })
            .await;
        all.expect("cases can be listed").len()
    }
}
