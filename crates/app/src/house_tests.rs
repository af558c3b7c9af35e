//! Setting up the house on a real database: who may, what each field must be,
//! what is recorded, and that a refused change leaves nothing behind.

use crate::house::{self, Offer};
use crate::secrets::Dice;
use crate::{Ctx, Error, FieldError, HouseFacts, Settings};
use domain::access::{Actor, Grant, Scope};
use domain::{Priority, PromiseKind, Role, Topic};
use jiff::Timestamp;
use std::sync::Arc;
use store::holidays::Holiday;
use store::phrases::{Phrase, Wording};
use store::promises::Promise;
use store::regions::Region;
use store::sites::Site;
use store::tags::Tag;
use store::teams::Team;
use store::testing::{Backend, TestDatabase};
use store::{Store, Tx, Work};

const HOURS: &str = r#"{"zone":"Europe/Paris","mon":["09:00-12:30","14:00-18:00"],"exceptions":{"2026-12-24":["09:00-12:00"]}}"#;

struct Desk {
    store: Store,
    _database: TestDatabase,
}

fn administrator(scope: Scope) -> Actor {
    Actor::Staff { person: 1, grants: vec![Grant { role: Role::Administrator, scope }] }
}

fn ctx(actor: Actor) -> Ctx {
    let settings = Settings {
        house: "Orle".to_owned(),
        public_url: "https://care.orle.example".to_owned(),
        mail_domain: "orle.example".to_owned(),
        demo: false,
        carrier: false,
    };
    let now: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
    Ctx {
        actor,
        now,
        facts: Arc::new(HouseFacts::default()),
        dice: Dice::system(),
        law: crate::rules::Rules::shipped().unwrap().law,
        settings: Arc::new(settings),
    }
}

impl Desk {
    async fn open(on: Backend) -> Desk {
        let database = on.database().await;
        let desk = Desk { store: database.store.clone(), _database: database };
        for code in ["FR", "JP"] {
            desk.house(move |tx, ctx| Box::pin(house::save_region(tx, ctx, region(code))))
                .await
                .unwrap();
        }
        desk
    }

    async fn as_actor<T, F>(&self, actor: Actor, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> Work<'t, Result<T, Error>> + Send + 'static,
    {
        let ctx = ctx(actor);
        self.store.write(move |tx| Box::pin(async move { work(tx, &ctx).await })).await
    }

    async fn house<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> Work<'t, Result<T, Error>> + Send + 'static,
    {
        self.as_actor(administrator(Scope::HOUSE), work).await
    }

    async fn facts(&self) -> HouseFacts {
        self.store.read(|tx| Box::pin(HouseFacts::read(tx))).await.unwrap()
    }

    async fn log(&self) -> Vec<store::audit::Recorded> {
        self.store
            .read(|tx| {
                Box::pin(
                    async move { store::audit::list(tx, None, 100).await.map_err(Error::from) },
                )
            })
            .await
            .unwrap()
    }
}

fn region(code: &str) -> Region {
    Region {
        id: 0,
        code: code.to_owned(),
        name: "France".to_owned(),
        currency: "EUR".to_owned(),
        zone: "Europe/Paris".to_owned(),
        languages: vec!["fr".to_owned(), "en".to_owned()],
        phone: "+33 1 99 00 00 00".to_owned(),
        domain: "https://orle.example/fr-fr/".to_owned(),
        attachment_limit: 10_485_760,
        reopen_days: 14,
        phone_hours: String::new(),
        terms: domain::order::OrderTerms::default(),
        retired: false,
    }
}

fn site() -> Site {
    Site {
        id: 0,
        code: "paris-saint-honore".to_owned(),
        region: "FR".to_owned(),
        kind: "boutique".to_owned(),
        name: "Paris Saint-Honoré".to_owned(),
        street: String::new(),
        city: "Paris".to_owned(),
        postcode: String::new(),
        phone: String::new(),
        email: String::new(),
        domain: String::new(),
        hours: HOURS.to_owned(),
        languages: vec!["fr".to_owned()],
        services: Vec::new(),
        access: Vec::new(),
        access_note: String::new(),
        retired: false,
    }
}

fn team(code: &str, regions: &[&str]) -> Team {
    Team {
        id: 0,
        code: code.to_owned(),
        name: "Europe".to_owned(),
        regions: regions.iter().map(|r| (*r).to_owned()).collect(),
        languages: vec!["fr".to_owned()],
        topics: vec!["repair".to_owned()],
        families: Vec::new(),
        home: Some("FR".to_owned()),
        hours: HOURS.to_owned(),
        round_robin: true,
        fallback: false,
        answers_a_day: Some(30),
        retired: false,
    }
}

fn promise(region: Option<&str>, topic: Option<Topic>, minutes: i64) -> Promise {
    Promise {
        id: 0,
        kind: PromiseKind::FirstAnswer,
        region: region.map(str::to_owned),
        topic,
        priority: None,
        minutes,
        warn_minutes: 30,
        retired: false,
    }
}

fn phrase(code: &str) -> Phrase {
    Phrase {
        id: 0,
        code: code.to_owned(),
        region: None,
        topics: vec!["repair".to_owned()],
        retired: false,
    }
}

fn wording(language: &str, body: &str) -> Wording {
    Wording {
        phrase: 0,
        language: language.to_owned(),
        title: "Reçu".to_owned(),
        body: body.to_owned(),
    }
}

fn fields(answer: Result<i64, Error>) -> Vec<(String, &'static str)> {
    match answer {
        Err(Error::Invalid(fields)) => {
            fields.into_iter().map(|FieldError { field, code, .. }| (field, code)).collect()
        }
        other => panic!("expected wrong fields, got {other:?}"),
    }
}

fn field(name: &str, code: &'static str) -> Vec<(String, &'static str)> {
    vec![(name.to_owned(), code)]
}

async fn a_house_is_set_up_and_every_change_is_recorded_with_before_and_after(on: Backend) {
    let desk = Desk::open(on).await;
    let revision = desk.facts().await.revision;
    desk.house(|tx, ctx| Box::pin(house::save_site(tx, ctx, site()))).await.unwrap();
    let id = desk
        .house(|tx, ctx| Box::pin(house::save_team(tx, ctx, team("europe", &["FR"]))))
        .await
        .unwrap();
    let changed = Team { id, name: "  Europe du Sud ".to_owned(), ..team("europe", &["FR", "JP"]) };
    desk.house(|tx, ctx| Box::pin(house::save_team(tx, ctx, changed))).await.unwrap();
    let facts = desk.facts().await;
    assert!(facts.revision > revision);
    assert_eq!(facts.teams[&id].kept.name, "Europe du Sud");
    let log = desk.log().await;
    assert_eq!(
        (log[0].verb.as_str(), log[0].thing.as_str()),
        ("team.save", format!("team:{id}").as_str())
    );
    assert!(log[0].before.as_deref().unwrap().contains(r#""name":"Europe""#));
    assert!(log[0].after.as_deref().unwrap().contains(r#""name":"Europe du Sud""#));
    assert_eq!(log.iter().filter(|r| r.verb == "region.save").count(), 2);
}

async fn a_region_is_checked_by_field(on: Backend) {
    let desk = Desk::open(on).await;
    let check = async |change: fn(&mut Region), expect: Vec<(String, &'static str)>| {
        let mut given = region("GB");
        change(&mut given);
        let answer = desk.house(move |tx, ctx| Box::pin(house::save_region(tx, ctx, given))).await;
        assert_eq!(fields(answer), expect);
    };
    check(|r| r.code = "fr".to_owned(), field("code", "country")).await;
    check(|r| r.code = "FR".to_owned(), field("code", "taken")).await;
    check(|r| r.name = " ".to_owned(), field("name", "missing")).await;
    check(|r| r.name = "x\0".to_owned(), field("name", "characters")).await;
    check(|r| r.currency = "eur".to_owned(), field("currency", "currency")).await;
    check(|r| r.zone = "Europe/Atlantis".to_owned(), field("zone", "unknown_zone")).await;
    check(|r| r.languages = vec![], field("language", "unknown")).await;
    check(|r| r.languages = vec!["'; --".to_owned()], field("language", "unknown")).await;
    check(|r| r.domain = "javascript:alert(1)".to_owned(), field("domain", "domain")).await;
    check(
        |r| r.domain = "https://orle.example/?next=//evil.test".to_owned(),
        field("domain", "domain"),
    )
    .await;
    check(|r| r.attachment_limit = 0, field("file-limit", "range")).await;
    check(|r| r.attachment_limit = i64::MAX, field("file-limit", "range")).await;
    check(|r| r.reopen_days = -1, field("reopen-days", "range")).await;
    check(
        |r| {
            r.code = String::new();
            r.reopen_days = 9_999;
        },
        [field("code", "country"), field("reopen-days", "range")].concat(),
    )
    .await;
    assert_eq!(desk.facts().await.regions.len(), 2, "nothing was written");
}

async fn a_code_that_cases_refer_to_never_changes(on: Backend) {
    let desk = Desk::open(on).await;
    let id = desk.facts().await.regions["FR"].id;
    let renamed = Region { id, ..region("BE") };
    let answer = desk.house(move |tx, ctx| Box::pin(house::save_region(tx, ctx, renamed))).await;
    assert_eq!(fields(answer), field("code", "fixed"));
    let missing = Region { id: 999, ..region("BE") };
    let answer = desk.house(move |tx, ctx| Box::pin(house::save_region(tx, ctx, missing))).await;
    assert_eq!(answer, Err(Error::NotFound));
}

async fn opening_hours_are_read_before_they_are_kept(on: Backend) {
    let desk = Desk::open(on).await;
    for (hours, code) in [
        ("", "bad_time"),
        ("{}", "bad_time"),
        (r#"{"zone":"Mars/Olympus"}"#, "unknown_zone"),
        (r#"{"zone":"Europe/Paris","mon":["09:00-09:00"]}"#, "bad_time"),
        (r#"{"zone":"Europe/Paris","mon":["09:00-12:00","11:00-13:00"]}"#, "overlap"),
        (r#"{"zone":"Europe/Paris","mon":["25:00-26:00"]}"#, "starts_next_day"),
        (r#"{"zone":"Europe/Paris","mon":["9 to 5"]}"#, "bad_time"),
        (r#"{"zone":"Europe/Paris","exceptions":{"2026-02-30":[]}}"#, "bad_date"),
        (r#"{"zone":"Europe/Paris","lundi":[]}"#, "bad_time"),
    ] {
        let given = Site { hours: hours.to_owned(), ..site() };
        let answer = desk.house(move |tx, ctx| Box::pin(house::save_site(tx, ctx, given))).await;
        assert!(answer.is_err(), "{hours}");
        assert_eq!(fields(answer), field("hours", code), "{hours}");
    }
}

async fn holidays_close_the_teams_of_their_region_and_come_once(on: Backend) {
    let desk = Desk::open(on).await;
    let id = desk
        .house(|tx, ctx| Box::pin(house::save_team(tx, ctx, team("europe", &["FR"]))))
        .await
        .unwrap();
    let holiday = |region: Option<&str>, day: &str| Holiday {
        id: 0,
        region: region.map(str::to_owned),
        day: day.to_owned(),
        name: "Lundi de Pâques".to_owned(),
    };
    let monday = holiday(Some("FR"), "2026-04-06");
    let again = monday.clone();
    let added =
        desk.house(move |tx, ctx| Box::pin(house::save_holiday(tx, ctx, monday))).await.unwrap();
    let answer = desk.house(move |tx, ctx| Box::pin(house::save_holiday(tx, ctx, again))).await;
    assert_eq!(fields(answer), field("day", "taken"));
    for bad in ["2026-4-6", "2026-02-30", "", "tomorrow"] {
        let given = holiday(None, bad);
        let answer = desk.house(move |tx, ctx| Box::pin(house::save_holiday(tx, ctx, given))).await;
        assert_eq!(fields(answer), field("day", "bad_date"), "{bad}");
    }
    let noon: Timestamp = "2026-04-06T08:00:00Z".parse().unwrap();
    assert!(!desk.facts().await.teams[&id].hours.open_at(noon));
    desk.house(move |tx, ctx| Box::pin(house::delete_holiday(tx, ctx, added))).await.unwrap();
    assert!(desk.facts().await.teams[&id].hours.open_at(noon));
}

async fn a_tie_between_promises_is_refused_and_nothing_of_it_stays(on: Backend) {
    let desk = Desk::open(on).await;
    let save = async |given: Promise| {
        desk.house(move |tx, ctx| Box::pin(house::save_promise(tx, ctx, given))).await
    };
    save(promise(None, None, 480)).await.unwrap();
    let first = save(promise(Some("FR"), None, 240)).await.unwrap();
    assert_eq!(
        fields(save(promise(None, Some(Topic::Repair), 60)).await),
        field("kind", "promise_tie")
    );
    assert_eq!(fields(save(promise(Some("FR"), None, 40)).await), field("kind", "taken"));
    assert_eq!(fields(save(promise(Some("XX"), None, 40)).await), field("region", "unknown"));
    assert_eq!(fields(save(promise(None, None, 0)).await)[0], ("within".to_owned(), "bad_minutes"));
    let promises = desk.facts().await.promises("FR", Topic::Repair, Priority::Normal);
    assert_eq!(promises.first_answer, Some(240));
    // Out of use it ties with nothing, but then it cannot come back.
    desk.house(move |tx, ctx| Box::pin(house::retire_promise(tx, ctx, first, true))).await.unwrap();
    save(promise(None, Some(Topic::Repair), 60)).await.unwrap();
    let back =
        desk.house(move |tx, ctx| Box::pin(house::retire_promise(tx, ctx, first, false))).await;
    assert_eq!(back, Err(Error::field("kind", "promise_tie")));
    let promises = desk.facts().await.promises("FR", Topic::Repair, Priority::Normal);
    assert_eq!(promises.first_answer, Some(60));
}

async fn ad05_a_saved_reply_names_known_facts_only(on: Backend) {
    let desk = Desk::open(on).await;
    let save = async |given: Phrase, texts: Vec<Wording>| {
        desk.house(move |tx, ctx| Box::pin(house::save_phrase(tx, ctx, given, texts))).await
    };
    let good = vec![wording("fr", "Bonjour {client_name}"), wording("en", "Dear {client_name}")];
    let id = save(phrase("received"), good).await.unwrap();
    for (body, code) in [
        ("{smtp_password}", "unknown_fact"),
        ("{% for i in range(1000000000) %}", "unknown_fact"),
        ("{{7*7}}", "loose_brace"),
        ("Bonjour\0", "characters"),
    ] {
        assert_eq!(
            fields(save(phrase("other"), vec![wording("fr", body)]).await),
            field("text-fr", code)
        );
    }
    assert_eq!(fields(save(phrase("other"), Vec::new()).await), field("text-en", "missing"));
    assert_eq!(
        fields(save(phrase("received"), vec![wording("en", "x")]).await),
        field("code", "taken")
    );
    let facts = desk.facts().await;
    assert_eq!(facts.phrases.len(), 1);
    assert_eq!(facts.phrases[0].1.len(), 2);
    save(Phrase { id, ..phrase("received") }, vec![wording("ar", "تحية {client_name}")])
        .await
        .unwrap();
    assert_eq!(desk.facts().await.phrases[0].1[0].language, "ar");
    assert_eq!(desk.facts().await.phrases[0].1.len(), 1);
}

async fn topics_are_offered_by_region_and_never_none(on: Backend) {
    let desk = Desk::open(on).await;
    let offer = |topic, offered| Offer { topic, offered, priority: Priority::High };
    let set = async |region: Option<&'static str>, offers: Vec<Offer>| {
        desk.house(move |tx, ctx| {
            Box::pin(async move { house::offer_topics(tx, ctx, region, &offers).await })
        })
        .await
    };
    set(Some("FR"), vec![offer(Topic::Return, true), offer(Topic::Repair, false)]).await.unwrap();
    let facts = desk.facts().await;
    assert!(!facts.topics("FR").contains(&Topic::Repair));
    assert!(facts.topics("JP").contains(&Topic::Repair));
    assert_eq!(facts.priority(Topic::Return, "FR"), Priority::High);
    assert_eq!(
        set(None, vec![offer(Topic::Repair, false)]).await,
        Err(Error::field("topic", "missing"))
    );
    let twice = vec![offer(Topic::Repair, true), offer(Topic::Repair, true)];
    assert_eq!(set(None, twice).await, Err(Error::field("topic", "twice")));
    assert_eq!(
        set(Some("XX"), vec![offer(Topic::Repair, true)]).await,
        Err(Error::field("region", "unknown"))
    );
}

async fn ad01_a_regional_administrator_changes_her_region_and_no_other(on: Backend) {
    let desk = Desk::open(on).await;
    let french = || administrator(Scope::region("FR"));
    let denied =
        |answer: Result<i64, Error>| assert!(matches!(answer, Err(Error::Denied(_))), "{answer:?}");
    desk.as_actor(french(), |tx, ctx| Box::pin(house::save_site(tx, ctx, site()))).await.unwrap();
    let abroad = Site { region: "JP".to_owned(), code: "ginza".to_owned(), ..site() };
    denied(
        desk.as_actor(french(), move |tx, ctx| Box::pin(house::save_site(tx, ctx, abroad))).await,
    );
    denied(
        desk.as_actor(french(), |tx, ctx| Box::pin(house::save_region(tx, ctx, region("GB"))))
            .await,
    );
    denied(
        desk.as_actor(french(), |tx, ctx| {
            Box::pin(house::save_team(tx, ctx, team("x1", &["FR", "JP"])))
        })
        .await,
    );
    denied(
        desk.as_actor(french(), |tx, ctx| {
            Box::pin(house::save_promise(tx, ctx, promise(None, None, 60)))
        })
        .await,
    );
    let tag = Tag { id: 0, code: "vip".to_owned(), name: "VIP".to_owned(), retired: false };
    denied(desk.as_actor(french(), move |tx, ctx| Box::pin(house::save_tag(tx, ctx, tag))).await);
    // Moving her own site away, or another's to her, is both places' matter.
    let id = desk.facts().await.sites["paris-saint-honore"].kept.id;
    let moved = Site { id, region: "JP".to_owned(), ..site() };
    denied(
        desk.as_actor(french(), move |tx, ctx| Box::pin(house::save_site(tx, ctx, moved))).await,
    );
    let advisor = Actor::Staff {
        person: 2,
        grants: vec![Grant { role: Role::Advisor, scope: Scope::HOUSE }],
    };
    denied(desk.as_actor(advisor, |tx, ctx| Box::pin(house::save_site(tx, ctx, site()))).await);
}

async fn what_is_in_use_is_not_taken_out_of_use(on: Backend) {
    let desk = Desk::open(on).await;
    let id = desk
        .house(|tx, ctx| Box::pin(house::save_team(tx, ctx, team("europe", &["FR"]))))
        .await
        .unwrap();
    let france = desk.facts().await.regions["FR"].id;
    let retire = desk.house(move |tx, ctx| Box::pin(house::retire_team(tx, ctx, id, true))).await;
    assert_eq!(retire, Err(Error::Refused("last_team")));
    let retire =
        desk.house(move |tx, ctx| Box::pin(house::retire_region(tx, ctx, france, true))).await;
    assert_eq!(retire, Err(Error::Refused("region_in_use")));
    let asia = Team { home: Some("FR".to_owned()), ..team("asia", &["JP"]) };
    let kept = asia.clone();
    let asia_id =
        desk.house(move |tx, ctx| Box::pin(house::save_team(tx, ctx, kept))).await.unwrap();
    desk.house(move |tx, ctx| Box::pin(house::retire_team(tx, ctx, id, true))).await.unwrap();
    let retire =
        desk.house(move |tx, ctx| Box::pin(house::retire_region(tx, ctx, france, true))).await;
    assert_eq!(retire, Err(Error::Refused("region_in_use")), "a team keeps its holidays");
    let moved = Team { id: asia_id, home: Some("JP".to_owned()), ..asia };
    desk.house(move |tx, ctx| Box::pin(house::save_team(tx, ctx, moved))).await.unwrap();
    desk.house(move |tx, ctx| Box::pin(house::retire_region(tx, ctx, france, true))).await.unwrap();
    assert!(!desk.facts().await.regions.contains_key("FR"));
    desk.house(move |tx, ctx| Box::pin(house::retire_region(tx, ctx, france, false)))
        .await
        .unwrap();
    assert!(desk.facts().await.regions.contains_key("FR"));
}

async fn only_people_who_come_in_are_put_into_a_team(on: Backend) {
    let desk = Desk::open(on).await;
    let team = desk
        .house(|tx, ctx| Box::pin(house::save_team(tx, ctx, team("europe", &["FR"]))))
        .await
        .unwrap();
    let person = desk
        .house(|tx, ctx| {
            Box::pin(async move {
                let new = store::people::NewPerson {
                    login: "ines".to_owned(),
                    email: "ines@orle.example".to_owned(),
                    name: "Inès".to_owned(),
                    language: "fr".to_owned(),
                    languages: Vec::new(),
                    families: Vec::new(),
                };
                store::people::insert(tx, &new, ctx.now).await.map_err(Error::from)
            })
        })
        .await
        .unwrap();
    let set = async |people: Vec<i64>| {
        desk.house(move |tx, ctx| {
            Box::pin(async move { house::set_members(tx, ctx, team, &people).await })
        })
        .await
    };
    set(vec![person, person]).await.unwrap();
    assert_eq!(set(vec![person, 999]).await, Err(Error::field("member", "unknown")));
    let members = desk
        .house(move |tx, _| {
            Box::pin(async move { store::teams::members_of(tx, team).await.map_err(Error::from) })
        })
        .await
        .unwrap();
    assert_eq!(members, [person]);
    set(Vec::new()).await.unwrap();
    assert_eq!(desk.log().await[0].before.as_deref(), Some(format!("[{person}]").as_str()));
}

store::on_both!(
    a_house_is_set_up_and_every_change_is_recorded_with_before_and_after,
    a_region_is_checked_by_field,
    a_code_that_cases_refer_to_never_changes,
    opening_hours_are_read_before_they_are_kept,
    holidays_close_the_teams_of_their_region_and_come_once,
    a_tie_between_promises_is_refused_and_nothing_of_it_stays,
    ad05_a_saved_reply_names_known_facts_only,
    topics_are_offered_by_region_and_never_none,
    ad01_a_regional_administrator_changes_her_region_and_no_other,
    what_is_in_use_is_not_taken_out_of_use,
    only_people_who_come_in_are_put_into_a_team,
);
