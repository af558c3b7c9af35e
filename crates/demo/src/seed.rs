//! Puts the demonstration house into an empty database: its set-up, its people,
//! and the stories, each played through the same verbs that people use, at the
//! instants the story names.

use crate::house::{House, Person};
use crate::shots;
use crate::stories::{Event, Story};
use app::cases::{self, Call, ClientFacts, Open, Piece, Reply};
use app::gate::Gate;
use app::people::Invite;
use app::{App, Ctx, Error, Result};
use bytes::Bytes;
use domain::access::{Actor, Grant, Scope, Within};
use domain::{Channel, PhotoSlot};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, HashMap};
use store::Tx;

fn hours(hours: &domain::hours::OpeningHours) -> Result<String> {
    serde_json::to_string(hours).map_err(|e| Error::Internal(e.to_string()))
}

fn grant(g: &crate::house::Grant) -> Grant {
    let within = |codes: &[String]| {
        if codes.is_empty() { Within::All } else { Within::only(codes.iter().cloned()) }
    };
    Grant { role: g.role, scope: Scope { regions: within(&g.regions), sites: within(&g.sites) } }
}

/// Writes the house's set-up and people.
///
/// # Errors
/// When the store cannot, or the house contradicts itself.
pub async fn seed_house(app: &App, gate: &Gate, house: House, now: Timestamp) -> Result<()> {
    let people = house.people.clone();
    let password = house.demo_password.clone();
    let teams: HashMap<String, i64> =
        app.store.write(move |tx| Box::pin(async move { set_up(tx, &house).await })).await?;
    for person in people {
        let id = gate.add_with_password(invite(&person), &password, now).await?;
        let own: Vec<i64> = person.teams.iter().filter_map(|t| teams.get(t).copied()).collect();
        let present = person.present;
        let trained = person.trained.clone();
        app.store
            .write(move |tx| {
                Box::pin(async move {
                    for family in trained {
                        let basis =
                            "Course of two months, forty pieces beside an examiner".to_owned();
                        // The demonstration tells of days before it was loaded.
                        let since = Timestamp::UNIX_EPOCH;
                        let new = store::examinations::Competence {
                            id: 0,
                            person: id,
                            family,
                            basis,
                            since,
                            until: None,
                        };
                        store::examinations::train(tx, &new).await?;
                    }
                    for team in own {
                        store::teams::join(tx, team, id).await?;
                    }
                    store::people::set_present(tx, id, present, now).await?;
                    Ok::<_, Error>(())
                })
            })
            .await?;
    }
    app.refresh().await.map(drop)
}

fn invite(person: &Person) -> Invite {
    Invite {
        // She signs in with her address, as the demonstration prints it.
        login: String::new(),
        email: person.email.clone(),
        name: person.name.clone(),
        language: person.locale.clone(),
        languages: person.languages.clone(),
        families: Vec::new(),
        grants: person.roles.iter().map(grant).collect(),
    }
}

fn written<T: std::str::FromStr>(line: &str) -> Result<T> {
    line.parse().map_err(|_| Error::Internal(format!("the demonstration's house: {line}")))
}

/// When the carrier of the demonstration collects.
fn collection() -> Result<domain::returns::Collection> {
    let windows = ["09:00-13:00", "13:00-18:00"].map(written);
    let windows = windows.into_iter().collect::<Result<_>>()?;
    Ok(domain::returns::Collection { windows, cut_off: 15 * 60 })
}

/// How one can pay there.
fn methods() -> Result<Vec<domain::order::Offered>> {
    let lines = ["card", "wallet", "bank_transfer", "deferred 2026-01-01", "gift_card"];
    lines.map(written).into_iter().collect()
}

async fn set_up(tx: &mut Tx, house: &House) -> Result<HashMap<String, i64>> {
    store::house::bump(tx).await?;
    for region in &house.regions {
        let kept = store::regions::Region {
            id: 0,
            code: region.code.clone(),
            name: region.name.clone(),
            currency: region.currency.clone(),
            zone: region.zone.clone(),
            languages: region.languages.clone(),
            phone: region.phone.clone(),
            domain: region.site.clone(),
            attachment_limit: i64::try_from(region.attachment_limit).unwrap_or(10_485_760),
            reopen_days: house.about.limits.reopen_days,
            phone_hours: String::new(),
            terms: domain::order::OrderTerms {
                return_days: u16::try_from(region.return_days).ok(),
                free_returns: Some(region.free_return),
                exchanges: Some(true),
                late_changes: Some(region.late_changes),
                redirect: Some(region.redirect),
                refusal: Some(true),
                warehouse: Some(house.about.orders.warehouse.clone()),
                picking_minutes: house.about.orders.picking_minutes,
                answer_minutes: house.about.orders.answer_minutes,
                consumers: Some(true),
                informs: Some(true),
                gift_refund: Some(domain::order::GiftRefund::CreditToRecipient),
                collection: Some(collection()?),
                drop_off: Some(true),
                methods: methods()?,
                ..domain::order::OrderTerms::default()
            },
            retired: false,
        };
        store::regions::insert(tx, &kept).await?;
    }
    for site in &house.sites {
        let kept = store::sites::Site {
            id: 0,
            code: site.code.clone(),
            region: site.region.clone(),
            kind: site.kind.code().to_owned(),
            name: site.name.clone(),
            street: site.street.clone(),
            city: site.city.clone(),
            postcode: String::new(),
            phone: site.phone.clone(),
            email: String::new(),
            domain: String::new(),
            hours: hours(&site.hours)?,
            languages: site.languages.clone(),
            services: site.services.clone(),
            access: site.access.clone(),
            access_note: site.access_note.clone(),
            retired: false,
        };
        store::sites::insert(tx, &kept).await?;
    }
    let mut teams = HashMap::new();
    for team in &house.teams {
        let kept = store::teams::Team {
            id: 0,
            code: team.code.clone(),
            name: team.name.clone(),
            regions: team.regions.clone(),
            languages: team.languages.clone(),
            topics: team.topics.iter().map(|t| t.code().to_owned()).collect(),
            families: team.families.clone(),
            home: Some(team.holidays.clone()).filter(|h| house.region(h).is_some()),
            hours: hours(&team.hours)?,
            round_robin: false,
            fallback: team.code == "emea",
            answers_a_day: Some(team.answers_a_day),
            retired: false,
        };
        teams.insert(team.code.clone(), store::teams::insert(tx, &kept).await?);
    }
    for of in house.holidays.iter().filter(|h| house.region(&h.code).is_some()) {
        for day in &of.days {
            let kept = store::holidays::Holiday {
                id: 0,
                region: Some(of.code.clone()),
                day: day.date.to_string(),
                name: day.name.clone(),
            };
            store::holidays::insert(tx, &kept).await?;
        }
    }
    promises_and_words(tx, house).await?;
    Ok(teams)
}

async fn promises_and_words(tx: &mut Tx, house: &House) -> Result<()> {
    for rule in &house.promises {
        let kept = store::promises::Promise {
            id: 0,
            kind: rule.kind,
            region: rule.region.clone(),
            topic: rule.topic,
            priority: rule.priority,
            minutes: rule.minutes,
            warn_minutes: (rule.minutes / 4).clamp(10, 240),
            retired: false,
        };
        store::promises::insert(tx, &kept).await?;
    }
    for (at, topic) in house.topics.iter().enumerate() {
        let everywhere = topic.regions.is_empty();
        let rule = |region: Option<String>, offered: bool| store::topics::TopicRule {
            id: 0,
            topic: topic.code,
            region,
            offered,
            priority: topic.priority,
            place: at as i64,
        };
        store::topics::insert(tx, &rule(None, everywhere)).await?;
        for region in &topic.regions {
            store::topics::insert(tx, &rule(Some(region.clone()), true)).await?;
        }
    }
    for phrase in &house.phrases {
        let kept = store::phrases::Phrase {
            id: 0,
            code: phrase.code.clone(),
            region: None,
            topics: phrase.topics.iter().map(|t| t.code().to_owned()).collect(),
            retired: false,
        };
        let id = store::phrases::insert(tx, &kept).await?;
        let texts: Vec<store::phrases::Wording> = phrase
            .wordings()
            .map(|(language, wording)| store::phrases::Wording {
                phrase: id,
                language: language.to_owned(),
                title: wording.title.clone(),
                body: wording.body.clone(),
            })
            .collect();
        store::phrases::set_texts(tx, id, &texts).await?;
    }
    for tag in &house.tags {
        let kept = store::tags::Tag {
            id: 0,
            code: tag.code.clone(),
            name: tag.name.clone(),
            retired: false,
        };
        store::tags::insert(tx, &kept).await?;
    }
    Ok(())
}

/// Who plays a story: staff by sign-in name.
struct Cast {
    people: BTreeMap<String, i64>,
}

impl Cast {
    fn of(app: &App, house: &House) -> Cast {
        let facts = app.facts.now();
        let id = |name: &str| facts.people.values().find(|p| p.name == name).map(|p| p.id);
        Cast {
            people: house
                .people
                .iter()
                .filter_map(|p| Some((p.login.clone(), id(&p.name)?)))
                .collect(),
        }
    }

    fn id(&self, login: &str) -> Option<i64> {
        self.people.get(login).copied()
    }

    fn actor(&self, app: &App, login: &str) -> Actor {
        let facts = app.facts.now();
        let person = self.id(login).and_then(|id| facts.people.get(&id).cloned());
        person.map_or(Actor::System, |p| Actor::Staff { person: p.id, grants: p.grants })
    }
}

/// Plays every story; `tell` is told how many are done of how many.
///
/// # Errors
/// The first verb that refuses, with the story's code.
pub async fn play_stories(
    app: &App,
    house: &House,
    now: Timestamp,
    tell: impl Fn(usize, usize),
) -> Result<()> {
    let stories = Story::all().map_err(|e| Error::Internal(format!("{}: {}", e.file, e.why)))?;
    let cast = Cast::of(app, house);
    let mut numbers: HashMap<String, String> = HashMap::new();
    let mut later: Vec<(String, Event, Timestamp)> = Vec::new();
    for (at, story) in stories.iter().enumerate() {
        tell(at, stories.len());
        let number = play(app, house, &cast, story, now, at as u64, &mut later)
            .await
            .map_err(|e| told(story, e))?;
        numbers.insert(story.code.clone(), number);
    }
    // Links and merges name other stories, so they come when all are there.
    for (code, event, at) in later {
        let (Event::Link { by, to, .. } | Event::Merge { by, into: to, .. }) = &event else {
            continue;
        };
        let (Some(own), Some(other)) = (numbers.get(&code).cloned(), numbers.get(to).cloned())
        else {
            continue;
        };
        let merging = matches!(event, Event::Merge { .. });
        app.write(app.ctx(cast.actor(app, by), at), move |tx, ctx| {
            Box::pin(async move {
                if merging {
                    cases::merge(tx, ctx, &own, &other).await.map(drop)
                } else {
                    cases::link(tx, ctx, &own, &other, true).await.map(drop)
                }
            })
        })
        .await?;
    }
    tell(stories.len(), stories.len());
    Ok(())
}

fn told(story: &Story, error: Error) -> Error {
    match error {
        Error::Store(error) => Error::Store(error),
        other => Error::Internal(format!("story {}: {other}", story.code)),
    }
}

async fn play(
    app: &App,
    house: &House,
    cast: &Cast,
    story: &Story,
    now: Timestamp,
    seed: u64,
    later: &mut Vec<(String, Event, Timestamp)>,
) -> Result<String> {
    let zone = house
        .region(&story.region)
        .and_then(|r| TimeZone::get(&r.zone).ok())
        .unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(zone.clone()).date();
    let open = opened(house, story, today);
    let moments = story.moments(now, &zone, |at| due_of(app, &open, story, at));
    let say = |text: &str| said(story, today, text);
    let mut files = Vec::new();
    for (bytes, name, slot) in attachments(story, &story.photos, &story.papers, today, seed).await?
    {
        let kept = app.take_in(bytes, &name, slot, 10_485_760, moments.opened).await?;
        files.push(kept.into_row());
    }
    let actor = story.call.as_ref().map_or_else(Actor::visitor, |call| cast.actor(app, &call.by));
    let mut open = Open { body: say(&story.body), ..open };
    let case = app
        .write(app.ctx(actor, moments.opened), move |tx, ctx| {
            Box::pin(async move {
                for file in files {
                    let id = store::files::insert(tx, &file).await?;
                    open.files.push((id, file.slot, file.sha256.clone()));
                }
                cases::open(tx, ctx, &open).await
            })
        })
        .await?;
    if let Some(priority) = story.priority.filter(|p| *p != case.priority) {
        let number = case.number.clone();
        app.write(app.ctx(Actor::System, moments.opened), move |tx, ctx| {
            Box::pin(async move { cases::prioritise(tx, ctx, &number, priority).await })
        })
        .await?;
    }
    let client = Actor::Client { client: Some(case.client_id), cases: [case.id].into() };
    for (event, at) in story.timeline.iter().zip(moments.events) {
        if matches!(event, Event::Link { .. } | Event::Merge { .. }) {
            later.push((story.code.clone(), event.clone(), at));
            continue;
        }
        let actor = match event {
            Event::Escalate { by, .. } if by == "client" => client.clone(),
            Event::Close { .. } => Actor::System,
            _ => event.by().map_or_else(|| client.clone(), |by| cast.actor(app, by)),
        };
        let ctx = app.ctx(actor, at);
        if let Event::Message { photos, papers, .. } = event {
            for (bytes, name, slot) in
                attachments(story, photos, papers, today, seed + 1_000).await?
            {
                app.attach(ctx.clone(), &case.number, bytes, &name, slot).await?;
            }
        } else if let Event::Reply { papers, .. } = event {
            for (bytes, name, slot) in attachments(story, &[], papers, today, seed + 2_000).await? {
                app.attach(ctx.clone(), &case.number, bytes, &name, slot).await?;
            }
        }
        let said = |e: Error| Error::Internal(format!("{event:?}: {e}"));
        step(app, cast, ctx, &case.number, event, story.channel, &say, now, &zone)
            .await
            .map_err(said)?;
    }
    Ok(case.number)
}

/// Until when the house must answer a word of this instant.
fn due_of(app: &App, open: &Open, story: &Story, at: Timestamp) -> Option<Timestamp> {
    let facts = app.facts.now();
    let routed = facts.route(&domain::routing::Request {
        region: open.region.clone(),
        topic: open.topic,
        language: open.language.clone(),
        family: open.pieces.iter().find_map(|p| p.family.clone()),
    });
    let priority = story.priority.unwrap_or_else(|| facts.priority(open.topic, &open.region));
    let promises = facts.promises(&open.region, open.topic, priority);
    let minutes = if story.timeline.iter().any(|e| matches!(e, Event::Reply { .. })) {
        promises.next_answer.or(promises.first_answer)
    } else {
        promises.first_answer
    }?;
    let hours = facts.hours_of(routed.team)?;
    hours.add_open_time(at, jiff::SignedDuration::from_mins(minutes)).map(|(due, _)| due)
}

/// The words of a story with its days written out in the client's language.
fn said(story: &Story, today: jiff::civil::Date, text: &str) -> String {
    let w = words::words(&story.language);
    crate::stories::fill_days(text.trim_end(), today, |day| w.date(day))
}

fn opened(house: &House, story: &Story, today: jiff::civil::Date) -> Open {
    let known = story.answers(today);
    let known = |name: &str| known.get(name).filter(|v| !v.trim().is_empty()).cloned();
    let piece = Piece {
        family: known("family"),
        model: known("model"),
        colour: known("colour"),
        size: known("size"),
        code: known("code"),
    };
    let own = ["name", "email", "phone", "words"];
    let kept: BTreeMap<String, String> = story
        .answers(today)
        .into_iter()
        .filter(|(name, _)| !own.contains(&name.as_str()))
        .collect();
    let site =
        story.call.as_ref().filter(|_| story.channel == Channel::Boutique).and_then(|call| {
            let person = house.person(&call.by)?;
            person.roles.iter().find_map(|r| r.sites.first().cloned())
        });
    Open {
        topic: story.topic,
        channel: story.channel,
        region: story.region.clone(),
        site,
        language: story.language.clone(),
        subject: story.subject.clone(),
        body: String::new(),
        client: ClientFacts {
            name: story.client.name.clone(),
            email: story.client.email.clone(),
            phone: story.client.phone.clone(),
        },
        wish: story.outcome.map(|o| o.code().to_owned()),
        wish_by: story.deadline.map(|d| d.on(today)),
        pieces: if piece == Piece::default() { Vec::new() } else { vec![piece] },
        order_number: known("order_number").or_else(|| known("order")),
        intake: serde_json::to_string(&kept).ok(),
        files: Vec::new(),
        call: story
            .call
            .as_ref()
            .map(|c| Call { reason: c.reason.clone(), result: c.result.clone() }),
        follows: None,
    }
}

type Attached = (Bytes, String, PhotoSlot);

/// Draws photographs and writes papers, off the runtime's threads.
async fn attachments(
    story: &Story,
    photos: &[crate::stories::Photo],
    written: &[crate::stories::Paper],
    today: jiff::civil::Date,
    seed: u64,
) -> Result<Vec<Attached>> {
    let mut all = Vec::new();
    let seed =
        story.code.bytes().fold(seed, |sum, b| sum.wrapping_mul(31).wrapping_add(u64::from(b)));
    let taken = today.at(8, 14, 2, 0);
    let mut drawing = Vec::new();
    for photo in photos.iter().cloned() {
        drawing.push(tokio::task::spawn_blocking(move || {
            let bytes = shots::photograph(&photo, seed, taken);
            (Bytes::from(bytes), photo.name, photo.slot)
        }));
    }
    for task in drawing {
        all.push(task.await.map_err(|e| Error::Internal(e.to_string()))?);
    }
    for paper in written {
        all.push((
            Bytes::from(shots::paper(paper, today, &story.language)),
            paper.name.clone(),
            PhotoSlot::Receipt,
        ));
    }
    Ok(all)
}

#[expect(clippy::too_many_arguments, reason = "one step of a play needs the whole stage")]
async fn step(
    app: &App,
    cast: &Cast,
    ctx: Ctx,
    number: &str,
    event: &Event,
    channel: Channel,
    say: &impl Fn(&str) -> String,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<()> {
    let number = number.to_owned();
    let words = event.words().map(say).unwrap_or_default();
    let event = event.clone();
    let ids = match &event {
        Event::Assign { to, .. } | Event::Escalate { to, .. } => cast.id(to),
        _ => None,
    };
    let until = match &event {
        Event::Snooze { until, .. } => Some(until.at(now, zone)),
        _ => None,
    };
    app.write(ctx, move |tx, ctx| {
        Box::pin(async move {
            match event {
                Event::Message { channel: by, .. } => {
                    cases::client_writes(tx, ctx, &number, &words, by.unwrap_or(channel))
                        .await
                        .map(drop)
                }
                Event::Reopen { .. } => {
                    cases::client_writes(tx, ctx, &number, &words, channel).await.map(drop)
                }
                Event::Reply { channel: by, wait, .. } => {
                    let reply =
                        Reply { body: words, wait, seen: None, channel: by.unwrap_or(channel) };
                    cases::reply(tx, ctx, &number, &reply).await.map(drop)
                }
                Event::Note { .. } => cases::note(tx, ctx, &number, &words).await.map(drop),
                Event::Assign { .. } => cases::assign(tx, ctx, &number, ids).await.map(drop),
                Event::AskHouse { whom, .. } => {
                    cases::note(tx, ctx, &number, &words).await?;
                    cases::ask_house(tx, ctx, &number, &whom).await.map(drop)
                }
                Event::HouseAnswers { .. } => {
                    cases::note(tx, ctx, &number, &words).await?;
                    cases::house_answers(tx, ctx, &number).await.map(drop)
                }
                Event::Snooze { .. } => match until {
                    Some(until) => cases::snooze(tx, ctx, &number, until).await.map(drop),
                    None => Ok(()),
                },
                Event::Escalate { .. } => {
                    cases::escalate_to(tx, ctx, &number, &words, ids).await.map(drop)
                }
                Event::Deescalate { .. } => {
                    cases::deescalate(tx, ctx, &number, true).await.map(drop)
                }
                Event::Prioritise { priority, .. } => {
                    cases::prioritise(tx, ctx, &number, priority).await.map(drop)
                }
                Event::Tag { tag, .. } => cases::tag(tx, ctx, &number, &tag, true).await.map(drop),
                Event::Consent { site, given, .. } => {
                    let text = format!("share-boutique-1:{site}");
                    cases::consent(tx, ctx, &number, &text, given, Channel::Email).await.map(drop)
                }
                Event::Resolve { resolution, .. } => {
                    cases::resolve(tx, ctx, &number, resolution, Some(&words)).await.map(drop)
                }
                Event::Withdraw { .. } => cases::withdraw(tx, ctx, &number).await.map(drop),
                Event::Close { .. } => cases::close(tx, ctx, &number).await.map(drop),
                Event::Link { .. } | Event::Merge { .. } => Ok(()),
            }
        })
    })
    .await
}
