//! Stories of letters, on real databases, with a relay that misbehaves as told
//! and a clock that is set by hand.

mod dialogue;
mod drafting;
mod imap;
mod letters;
mod relay;
mod runner;

use crate::{Clock, Courier, PostBox, Smtp, SmtpSettings, Tls};
use app::cases::{self, ClientFacts, Open, Reply};
use app::secrets::Dice;
use app::{App, Settings};
use domain::access::{Actor, Grant, Scope};
use domain::{Channel, PromiseKind, Role, Topic};
use jiff::{SignedDuration, Timestamp};
use relay::Relay;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::letters::{Letter, Posted};
use store::testing::{Backend, TestDatabase};

const HOURS: &str =
    r#"{"zone":"Europe/Paris","mon":["09:00-18:00"],"tue":["09:00-18:00"],"wed":["09:00-18:00"]}"#;

/// A Monday morning in Paris.
fn t0() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// A small house: one region, one team, an advisor and a senior.
struct House {
    app: App,
    now: Arc<Mutex<Timestamp>>,
    advisor: Actor,
    _database: TestDatabase,
    _folder: tempfile::TempDir,
}

impl House {
    async fn open(on: Backend) -> House {
        let database = on.database().await;
        let store = database.store.clone();
        let people = store
            .write(|tx| {
                Box::pin(async move {
                    store::regions::insert(tx, &region()).await?;
                    store::teams::insert(tx, &team()).await?;
                    for kind in [PromiseKind::FirstAnswer, PromiseKind::Escalation] {
                        store::promises::insert(tx, &promise(kind)).await?;
                    }
                    let mut ids = Vec::new();
                    for (name, role) in
                        [("Inès Carvalho", Role::Advisor), ("Marta Olsen", Role::SeniorAdvisor)]
                    {
                        let id = store::people::insert(tx, &person(name), t0()).await?;
                        store::people::set_grants(
                            tx,
                            id,
                            &[Grant { role, scope: Scope::region("FR") }],
                        )
                        .await?;
                        ids.push(id);
                    }
                    store::house::bump(tx).await?;
                    Ok::<_, app::Error>(ids)
                })
            })
            .await
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let objects = store::Objects::folder(folder.path()).unwrap();
        let settings = Settings {
            house: "Orle".to_owned(),
            public_url: "https://care.orle.example".to_owned(),
            mail_domain: "orle.example".to_owned(),
            demo: false,
            carrier: false,
        };
        let app = App::open(store, objects, settings, Dice::system()).await.unwrap();
        let grants = vec![Grant { role: Role::Advisor, scope: Scope::region("FR") }];
        let advisor = Actor::Staff { person: people[0], grants };
        House {
            app,
            now: Arc::new(Mutex::new(t0())),
            advisor,
            _database: database,
            _folder: folder,
        }
    }

    fn clock(&self) -> Clock {
        let now = self.now.clone();
        Arc::new(move || *now.lock().unwrap())
    }

    fn wait(&self, length: SignedDuration) {
        let mut now = self.now.lock().unwrap();
        *now += length;
    }

    fn courier(&self, post_box: PostBox) -> Courier {
        Courier::new(self.app.clone(), post_box, self.clock())
    }

    fn courier_to(&self, relay: &Relay) -> Courier {
        self.courier(PostBox::Smtp(Smtp::new(to(relay.port)).unwrap())).with_key([7; 32])
    }

    async fn open_case(&self, open: Open) -> String {
        let ctx = self.app.ctx(Actor::System, (self.clock())());
        let case = self
            .app
            .write(ctx, move |tx, ctx| Box::pin(async move { cases::open(tx, ctx, &open).await }));
        case.await.unwrap().number
    }

    async fn reply(&self, number: &str, words: &str, wait: bool) {
        let reply = Reply { body: words.to_owned(), wait, seen: None, channel: Channel::Email };
        let (number, ctx) =
            (number.to_owned(), self.app.ctx(self.advisor.clone(), (self.clock())()));
        let said = self.app.write(ctx, move |tx, ctx| {
            Box::pin(async move { cases::reply(tx, ctx, &number, &reply).await })
        });
        said.await.unwrap();
    }

    async fn letters(&self, number: &str) -> Vec<Letter> {
        let number = number.to_owned();
        let read = self.app.store.read(move |tx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &number).await?.ok_or(app::Error::NotFound)?;
                Ok::<_, app::Error>(store::letters::of_case(tx, case.id).await?)
            })
        });
        read.await.unwrap()
    }

    async fn mailbox(&self) -> Vec<Posted> {
        let read = self
            .app
            .store
            .read(|tx| Box::pin(async move { store::letters::mailbox(tx, 100).await }));
        let read: store::Result<Vec<Posted>> = read.await;
        let mut letters = read.unwrap();
        letters.reverse();
        letters
    }
}

fn to(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port,
        tls: Tls::None,
        credentials: None,
        hello: "care.orle.example".to_owned(),
        root: None,
        patience: Duration::from_millis(400),
    }
}

fn question() -> Open {
    Open {
        topic: Topic::Repair,
        channel: Channel::WebForm,
        region: "FR".to_owned(),
        site: None,
        language: "en".to_owned(),
        subject: "Loose stitching".to_owned(),
        body: "The stitching at the left base of the handle is loose.".to_owned(),
        client: ClientFacts {
            name: "Ana Duarte".to_owned(),
            email: "ana@mail.example".to_owned(),
            phone: None,
        },
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: None,
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    }
}

fn asked_in(language: &str) -> Open {
    Open { language: language.to_owned(), ..question() }
}

fn asked_by(name: &str, email: &str) -> Open {
    let client = ClientFacts { name: name.to_owned(), email: email.to_owned(), phone: None };
    Open { client, ..question() }
}

fn region() -> store::regions::Region {
    store::regions::Region {
        id: 0,
        code: "FR".to_owned(),
        name: "France".to_owned(),
        currency: "EUR".to_owned(),
        zone: "Europe/Paris".to_owned(),
        languages: vec!["fr".to_owned()],
        phone: String::new(),
        domain: String::new(),
        attachment_limit: 10_485_760,
        reopen_days: 14,
        phone_hours: String::new(),
        terms: domain::order::OrderTerms::default(),
        retired: false,
    }
}

fn team() -> store::teams::Team {
    store::teams::Team {
        id: 0,
        code: "europe".to_owned(),
        name: "Europe".to_owned(),
        regions: vec!["FR".to_owned()],
        languages: vec!["fr".to_owned(), "en".to_owned()],
        topics: Vec::new(),
        families: Vec::new(),
        home: Some("FR".to_owned()),
        hours: HOURS.to_owned(),
        round_robin: false,
        fallback: true,
        answers_a_day: None,
        retired: false,
    }
}

fn promise(kind: PromiseKind) -> store::promises::Promise {
    store::promises::Promise {
        id: 0,
        kind,
        region: None,
        topic: None,
        priority: None,
        minutes: 240,
        warn_minutes: 30,
        retired: false,
    }
}

fn person(name: &str) -> store::people::NewPerson {
    let login = name.split(' ').next().unwrap_or_default().to_lowercase();
    store::people::NewPerson {
        login: format!("{login}@orle.example"),
        email: format!("{login}@orle.example"),
        name: name.to_owned(),
        language: "fr".to_owned(),
        languages: vec!["fr".to_owned()],
        families: Vec::new(),
    }
}
