//! Looking: what a search finds, a client, saved replies, how a deadline was
//! counted, the case on paper, the sheet of keys, and files.

use super::Asked;
use super::case::{self, Reader};
use app::{Ctx, Error, cases};
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::access::{Facet, Permission as P, Sight};
use domain::promise::{DeadlineState, WorkingLine};
use domain::{PromiseKind, StateName};
use pages::desk::actions::list_key;
use pages::desk::client::ClientPage;
use pages::desk::find::{ClientHit, Hit, SearchPage};
use pages::desk::phrases::Phrase;
use pages::desk::print::PrintFile;
use pages::desk::table::{Cell, Table};
use pages::desk::working::Interval;
use pages::desk::{Face, KeysPage, Link, PhrasesPage, PrintPage, Shape, Status, WorkingPage};
use store::Tx;
use store::cases::{Listed, Reach};
use store::clients::Client;

/// Cases a search shows.
const FOUND: i64 = 50;

fn state_of(asked: &Asked, name: StateName) -> Status {
    let shape = match name {
        StateName::New | StateName::Open => Shape::Now,
        StateName::WaitingHouse => Shape::Wait,
        StateName::Resolved => Shape::Go,
        StateName::WaitingClient | StateName::Snoozed | StateName::Closed => Shape::Calm,
    };
    Status::new(shape, asked.w.t(&list_key("state", name.code())))
}

/// `GET /desk/search`
pub async fn search(asked: Asked) -> Response {
    let typed = asked.q("q").trim().to_owned();
    let w = asked.w;
    let mut page = SearchPage {
        frame: asked.frame(Face::Search),
        query: typed.clone(),
        answer: w.t("desk-search-ask"),
        clients: Vec::new(),
        hits: Vec::new(),
        older: None,
        widen: Vec::new(),
    };
    if typed.is_empty() {
        return asked.page(pages::html(&page));
    }
    let words = typed.clone();
    let below = asked.q("below").parse::<i64>().ok();
    let found = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::desk::search_page(tx, ctx, &words, below, FOUND).await })
        })
        .await;
    let (found, next) = match found {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    let (found, passages): (Vec<Listed>, Vec<_>) =
        found.into_iter().map(|hit| (hit.case, hit.passage)).unzip();
    if let Some(next) = next {
        let query = crate::client::page::escaped(&typed);
        page.older = Some(Link::new(
            format!("/desk/search?q={query}&below={next}"),
            w.t("desk-search-older"),
        ));
    }
    // A number that is one case's leads there at once.
    if let (Ok(number), [only]) = (domain::CaseNumber::parse(&typed), found.as_slice())
        && only.number == number.to_string()
    {
        return asked.go(&format!("/desk/cases/{number}"));
    }
    let clock = asked.clock();
    page.clients = clients(&asked, &typed, &found);
    let count = i64::try_from(found.len()).unwrap_or(FOUND);
    let asked_for = || typed.as_str().into();
    page.answer = match count {
        _ if below.is_some() => w.ta("desk-search-next", &[("query", asked_for())]),
        0 => w.ta("desk-search-none", &[("query", asked_for())]),
        _ if next.is_some() => {
            w.ta("desk-search-first", &[("count", count.into()), ("query", asked_for())])
        }
        _ => w.ta("desk-search-found", &[("count", count.into()), ("query", asked_for())]),
    };
    if count == 0 {
        page.widen.push(Link::new("/desk?view=all", w.t("desk-search-widen")));
    }
    page.hits = found
        .into_iter()
        .zip(passages)
        .map(|(case, passage)| Hit {
            href: format!("/desk/cases/{}", case.number),
            title: case.subject.clone(),
            client: asked.named(&case.client_name),
            state: state_of(&asked, case.state),
            when: clock.near(w, case.updated_at),
            passage,
            number: case.number,
        })
        .collect();
    asked.page(pages::html(&page))
}

/// The clients among the cases found whose name holds a word asked for.
fn clients(asked: &Asked, typed: &str, found: &[Listed]) -> Vec<ClientHit> {
    let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut hits: Vec<ClientHit> = Vec::new();
    for case in found {
        let name = case.client_name.to_lowercase();
        let href = format!("/desk/clients/{}", case.client_id);
        if (typed.contains('@') || words.iter().any(|word| name.contains(word.as_str())))
            && !hits.iter().any(|hit| hit.link.href == href)
        {
            let count = found.iter().filter(|other| other.client_id == case.client_id).count();
            hits.push(ClientHit {
                link: Link::new(href, case.client_name.clone()),
                line: String::new(),
                cases: asked.w.ta("desk-client-cases", &[("count", count.into())]),
            });
        }
    }
    hits.truncate(8);
    hits
}

/// A client and her cases, for whoever may read one of them.
///
/// # Errors
/// [`Error::NotFound`] when none of them is the actor's to see.
pub async fn client_of(tx: &mut Tx, ctx: &Ctx, id: i64) -> app::Result<(Client, Vec<Listed>)> {
    let reach: Reach = cases::reach(&ctx.actor, P::ReadClients).ok_or(Error::NotFound)?;
    let client = store::clients::get(tx, id).await.map_err(|error| match error {
        store::Error::Inconsistent { .. } => Error::NotFound,
        other => Error::Store(other),
    })?;
    let mut found = store::cases::of_address(tx, &cases::email_key(&client.email), 100).await?;
    found.retain(|case| reach.covers(&case.region, case.site.as_deref()));
    if found.is_empty() { Err(Error::NotFound) } else { Ok((client, found)) }
}

/// `GET /desk/clients/{id}`
pub async fn client(asked: Asked) -> Response {
    let Ok(id) = asked.param("id").parse::<i64>() else { return asked.failed(Error::NotFound) };
    let found = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| Box::pin(async move { client_of(tx, ctx, id).await }))
        .await;
    let (client, found) = match found {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    let w = asked.w;
    let sees = found.iter().any(|case| {
        let place = domain::access::Place::case(&case.region, case.site.as_deref(), case.id);
        matches!(asked.actor().sees(Facet::Identity, &place), Sight::Yes | Sight::Shared)
    });
    if !sees {
        return asked.failed(Error::NotFound);
    }
    let clock = asked.clock();
    let language = format!("language-{}", client.language.to_lowercase());
    let mut facts = vec![
        (w.t("desk-fact-language"), w.t(&language)),
        (w.t("desk-fact-email"), client.email.clone()),
    ];
    if domain::scripts::mixes_alphabets(&client.name) {
        facts.push((w.t("desk-fact-name"), w.t("desk-client-mixed")));
    }
    if let Some(phone) = &client.phone {
        facts.push((w.t("desk-fact-phone"), app::phones::international(phone)));
    }
    if client.large {
        facts.push((w.t("desk-fact-prefers"), w.t("desk-client-large")));
    }
    if client.plain {
        facts.push((w.t("desk-fact-prefers"), w.t("desk-client-plain")));
    }
    let since = found.iter().map(|case| case.created_at).min().unwrap_or(asked.now);
    let mut pieces: Vec<String> = found
        .iter()
        .flat_map(|case| cases::pieces(case.piece.as_deref()))
        .map(|piece| {
            [piece.model.or(piece.family.as_deref().map(case::family)), piece.colour, piece.size]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ")
        })
        .filter(|piece| !piece.is_empty())
        .collect();
    pieces.sort();
    pieces.dedup();
    let line = format!(
        "{} · {}",
        w.ta("desk-client-since", &[("date", clock.day(w, since).into())]),
        w.ta("desk-client-cases", &[("count", found.len().into())])
    );
    let page = ClientPage {
        name: client.name.clone(),
        line,
        facts,
        alert: if client.bounces > 0 { w.t("desk-client-bounced") } else { String::new() },
        cases: Table {
            caption: w.t("desk-cases"),
            heads: vec![
                w.t("desk-case"),
                w.t("desk-subject"),
                w.t("settings-head-state"),
                w.t("settings-head-day"),
            ],
            rows: found
                .iter()
                .map(|case| {
                    vec![
                        Cell::Link(Link::new(
                            format!("/desk/cases/{}", case.number),
                            case.number.clone(),
                        )),
                        Cell::Text(case.subject.clone()),
                        Cell::Status(state_of(&asked, case.state)),
                        Cell::Time(case.created_at.to_string(), clock.near(w, case.created_at)),
                    ]
                })
                .collect(),
            empty: w.t("settings-none"),
        },
        pieces,
        new: asked
            .may(P::OpenOnBehalf)
            .then(|| Link::new(format!("/desk/new?client={}", client.id), w.t("desk-client-new"))),
        frame: asked.frame(Face::Search),
    };
    asked.page(pages::html(&page))
}

/// `GET /desk/phrases`
pub async fn phrases(asked: Asked) -> Response {
    let w = asked.w;
    let query = asked.q("q").trim().to_lowercase();
    let facts = asked.state.app.facts.now();
    let may = asked.may(P::ManagePhrases);
    let language = |tag: &str| w.t(&format!("language-{}", tag.to_lowercase()));
    let phrases = facts
        .phrases
        .iter()
        .filter(|(phrase, texts)| {
            query.is_empty()
                || phrase.code.contains(&query)
                || texts.iter().any(|text| {
                    text.title.to_lowercase().contains(&query)
                        || text.body.to_lowercase().contains(&query)
                })
        })
        .map(|(phrase, texts)| {
            let own = texts.iter().find(|text| text.language == w.tag()).or_else(|| texts.first());
            let lacks: Vec<String> = words::LOCALES
                .iter()
                .filter(|locale| {
                    locale.complete && !texts.iter().any(|text| text.language == locale.tag)
                })
                .map(|locale| language(locale.tag))
                .collect();
            let topics: Vec<String> =
                phrase.topics.iter().map(|topic| w.t(&list_key("topic", topic))).collect();
            Phrase {
                name: own.map_or_else(|| phrase.code.clone(), |text| text.title.clone()),
                topic: if topics.is_empty() {
                    w.t("desk-phrases-every")
                } else {
                    topics.join(" · ")
                },
                texts: texts
                    .iter()
                    .map(|text| (text.language.clone(), text.body.clone()))
                    .collect(),
                lacks: if lacks.is_empty() {
                    String::new()
                } else {
                    w.ta("desk-phrase-lacks", &[("languages", w.list(&lacks).into())])
                },
                change: may.then(|| {
                    Link::new(format!("/settings/phrases/{}", phrase.id), w.t("desk-phrase-change"))
                }),
            }
        })
        .collect();
    let page = PhrasesPage {
        frame: asked.frame(Face::Phrases),
        query: asked.q("q").to_owned(),
        phrases,
        new: may.then(|| Link::new("/settings/phrases/new", w.t("settings-phrase-new"))),
    };
    asked.page(pages::html(&page))
}

/// `GET /desk/cases/{number}/working/{kind}`
pub async fn working(asked: Asked) -> Response {
    let loaded = match case::load(&asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(error) => return asked.failed(error),
    };
    let kind: Option<PromiseKind> = asked.param("kind").parse().ok();
    // The latest of its kind: an earlier one was replaced by it.
    let Some(deadline) = loaded.deadlines.iter().rfind(|deadline| Some(deadline.kind) == kind)
    else {
        return asked.failed(Error::NotFound);
    };
    let facts = asked.state.app.facts.now();
    let found = &loaded.view.case;
    let Some(hours) = facts.hours_of(found.team_id) else { return asked.failed(Error::NotFound) };
    let w = asked.w;
    let zone = hours.zone().clone();
    let clock = pages::desk::sentences::Clock::new(zone.clone(), asked.now);
    let day = |at: jiff::Timestamp| w.date_weekday(at.to_zoned(zone.clone()).date());
    let range = |from: jiff::Timestamp, to: jiff::Timestamp| {
        let clock_of = |at: jiff::Timestamp| w.time(at.to_zoned(zone.clone()).time());
        w.ta("desk-working-range", &[("from", clock_of(from).into()), ("to", clock_of(to).into())])
    };
    let mut sum_so_far = String::new();
    let intervals = deadline
        .working
        .lines(hours)
        .into_iter()
        .map(|line| match line {
            WorkingLine::Counted { part, sum } => {
                sum_so_far = w.exact_span(sum);
                Interval {
                    day: day(part.from),
                    span: range(part.from, part.to),
                    counted: w.exact_span(part.minutes),
                    sum: sum_so_far.clone(),
                    why: String::new(),
                }
            }
            WorkingLine::Paused { pause } => Interval {
                day: day(pause.from),
                span: pause
                    .to
                    .map_or_else(|| clock.near(w, pause.from), |to| range(pause.from, to)),
                counted: String::new(),
                sum: sum_so_far.clone(),
                why: w.t(&list_key("pause", pause.reason.code())),
            },
            WorkingLine::Exception { date } => Interval {
                day: w.date_weekday(date),
                span: w.t("desk-working-special"),
                counted: String::new(),
                sum: sum_so_far.clone(),
                why: String::new(),
            },
        })
        .collect();
    let team = found
        .team_id
        .and_then(|id| facts.teams.get(&id))
        .map_or_else(String::new, |team| team.kept.name.clone());
    let shape = match deadline.state {
        DeadlineState::Running => Shape::Wait,
        DeadlineState::Met => Shape::Go,
        DeadlineState::Missed => Shape::Stop,
        DeadlineState::Paused | DeadlineState::NotApplicable => Shape::Calm,
    };
    let answer = match (deadline.met_at, deadline.due_at) {
        (Some(met), _) => w.ta("desk-working-done", &[("when", clock.full(w, met).into())]),
        (None, Some(due)) => w.ta("desk-working-answer", &[("when", clock.full(w, due).into())]),
        (None, None) => w.t(&list_key("deadline", deadline.state.code())),
    };
    let mut known = vec![
        (
            w.t("desk-working-promise"),
            w.ta(
                "desk-working-within",
                &[("span", w.exact_span(deadline.working.promised_minutes).into())],
            ),
        ),
        (w.t("desk-working-since"), clock.full(w, deadline.started_at)),
        (w.t("desk-working-calendar"), team),
        (w.t("desk-working-zone"), w.zone(&clock.now)),
    ];
    if let (Some(due), Some(_)) = (deadline.due_at, deadline.met_at) {
        known.insert(1, (w.t("desk-working-due"), clock.full(w, due)));
    }
    let page = WorkingPage {
        frame: asked.frame(Face::Desk),
        back: Link::new(
            format!("/desk/cases/{}", found.number),
            w.ta("desk-back-to-case", &[("number", found.number.as_str().into())]),
        ),
        number: found.number.clone(),
        promise: w.t(&list_key("promise", deadline.kind.code())),
        answer,
        state: Status::new(shape, w.t(&list_key("deadline", deadline.state.code()))),
        facts: known,
        intervals,
    };
    asked.page(pages::html(&page))
}

/// `GET /desk/cases/{number}/print`
pub async fn print(asked: Asked) -> Response {
    let loaded = match case::load(&asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(error) => return asked.failed(error),
    };
    let reader = Reader::new(&asked, &loaded);
    let side = reader.side();
    let mut facts = vec![(asked.w.t("desk-client"), side.client)];
    facts.extend(side.client_facts);
    if !side.wish.is_empty() {
        facts.push((asked.w.t("desk-wish"), side.wish));
    }
    facts.extend(side.piece);
    let photos = reader.sees_photos();
    let files = loaded.view.files.iter().filter(|_| photos).map(|file| PrintFile {
        name: file.name.clone(),
        kind: format!(
            "{}, {}",
            asked.w.t(&list_key("slot", file.slot.code())),
            asked.w.size(u64::try_from(file.size).unwrap_or(0))
        ),
        sha256: file.sha256.clone(),
    });
    let me = asked.staff.as_ref().map_or_else(String::new, |staff| staff.name.clone());
    let page = PrintPage {
        frame: asked.frame(Face::Desk),
        case: reader.head(),
        facts,
        entries: reader.lines(),
        files: files.collect(),
        printed: asked.w.ta(
            "desk-printed",
            &[("name", me.into()), ("when", asked.clock().full(asked.w, asked.now).into())],
        ),
    };
    asked.page(pages::html(&page))
}

/// `GET /desk/keys`
pub async fn keys(asked: Asked) -> Response {
    asked.page(pages::html(&KeysPage::new(asked.frame(Face::Desk))))
}

/// `POST /desk/keys`
pub async fn switch_keys(mut asked: Asked) -> Response {
    let word = if asked.f("shortcuts") == "off" { "off" } else { "on" };
    asked.keep_cookie("keys", word, Some(365 * 24 * 3600));
    asked.go("/desk/keys?done=saved")
}

/// `GET /desk/files/{token}`: a shown copy, small where `?small=1` asks for it.
pub async fn file(asked: Asked) -> Response {
    let small = asked.q("small") == "1";
    let copy = match asked.state.app.file_copy(asked.ctx(), asked.param("token"), small).await {
        Ok(copy) => copy,
        Err(error) => return asked.failed(error),
    };
    let mut response = Body::from(copy.bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_str(&copy.content_type)
            .unwrap_or(HeaderValue::from_static("application/octet-stream")),
    );
    let name: String = copy
        .name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' })
        .collect();
    let way = if copy.inline { "inline" } else { "attachment" };
    if let Ok(value) = HeaderValue::from_str(&format!("{way}; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    // Nothing in a file may run, whatever it says it is.
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=600"));
    response
}
