//! The forms: choose a topic, answer one question a page, check, send, receipt.
//! What was typed is kept with the house under a token that only this client's
//! cookie, or the link mailed to her, holds.

use super::catalogue::catalogue;
use super::page::{Page, first};
use super::uploads::{self, Came};
use super::{Answered, flaw_of};
use app::visits::{self, Form};
use app::{Error, HouseFacts};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::questions::{self, Answers, Flaw, Kind, Step};
use domain::{Priority, Topic};
use jiff::Zoned;
use pages::Known;
use pages::portal::ask::{Ask, Check, Kept, Offers, Question, Receipt, SentFile};
use pages::portal::{Choice, Flawed, problem_text, topic_at, topic_path};

/// Forms sent from one address in ten minutes.
const MOST_SENT: i64 = 40;
/// Files sent from one address in an hour.
const MOST_UPLOADS: i64 = 400;

/// Choose a topic.
pub async fn choose(page: Page) -> Response {
    let html = pages::html(&Ask::new(page.shell()));
    page.answer(StatusCode::OK, html)
}

/// The first question of a topic.
pub async fn begin(page: Page, Path((_, topic)): Path<(String, String)>) -> Response {
    let Some(topic) = topic_at(&topic) else { return page.not_found() };
    match topic.steps().first() {
        Some(step) => {
            let address = step_at(&page, topic, *step);
            page.lead_to(&address)
        }
        None => page.not_found(),
    }
}

/// One question.
pub async fn question(
    mut page: Page,
    Path((_, topic, step)): Path<(String, String, String)>,
) -> Answered {
    let (topic, step) = named(&page, &topic, &step)?;
    let form = open_form(&page, topic).await?;
    if step == Step::Contact {
        page.known = known(&page).await?;
    }
    Ok(shown(page, topic, step, form, Vec::new(), StatusCode::OK, None))
}

/// The answer to one question.
pub async fn answer(
    mut page: Page,
    Path((_, topic, step)): Path<(String, String, String)>,
    request: Request,
) -> Answered {
    let (topic, step) = named(&page, &topic, &step)?;
    if step == Step::Photos {
        return photos(page, topic, request).await;
    }
    let pairs = page.form(request).await?;
    let given = answers_of(topic, step, &pairs);
    let form = keep(&mut page, topic, &given).await?;
    let flaws = flaws(&page, topic, step, &form.answers);
    if !flaws.is_empty() {
        return Ok(shown(
            page,
            topic,
            step,
            Some(form),
            flaws,
            StatusCode::UNPROCESSABLE_ENTITY,
            None,
        ));
    }
    if step == Step::Contact {
        keep_format(&mut page, &form.answers);
    }
    let next = after(&page, topic, step);
    Ok(page.lead_to(&next))
}

/// Check the answers.
pub async fn check(page: Page, Path((_, topic)): Path<(String, String)>) -> Answered {
    let Some(topic) = topic_at(&topic) else { return Err(page.not_found()) };
    let token = page.cookie(&cookie(topic)).unwrap_or_default().to_owned();
    let form = kept_form(&page, topic, None).await?.unwrap_or_else(|| empty(&page, topic));
    if form.sent.is_some() {
        let address = receipt_of(&page, &token, true);
        return Ok(page.lead_to(&address));
    }
    Ok(checked(page, topic, form, token, Vec::new(), StatusCode::OK))
}

/// Sends the form.
pub async fn send(
    page: Page,
    Path((_, topic)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let Some(topic) = topic_at(&topic) else { return Err(page.not_found()) };
    let pairs = page.form(request).await?;
    let own = page.cookie(&cookie(topic)).map(str::to_owned);
    let token = own.unwrap_or_else(|| first(&pairs, "once").to_owned());
    let Some(form) = kept_form(&page, topic, Some(token.clone())).await? else {
        let form = empty(&page, topic);
        let flaws = wrong(&page, topic, &form.answers);
        return Ok(checked(page, topic, form, token, flaws, StatusCode::UNPROCESSABLE_ENTITY));
    };
    if form.sent.is_none() {
        let flaws = wrong(&page, topic, &form.answers);
        if !flaws.is_empty() {
            return Ok(checked(page, topic, form, token, flaws, StatusCode::UNPROCESSABLE_ENTITY));
        }
        page.bound("form", MOST_SENT, 10).await?;
    }
    let line = subject_line(&page, topic, &form.answers);
    let (ctx, sent_token) = (page.ctx(), token.clone());
    let sent = page
        .state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move { visits::send(tx, ctx, &sent_token, &line).await })
        })
        .await;
    match sent {
        // The cookie stays: who comes back by the browser's own button is told that it was sent.
        Ok(receipt) => {
            let address = receipt_of(&page, &token, receipt.again);
            Ok(page.lead_to(&address))
        }
        Err(error) => match flaw_of(&page, error) {
            Ok(flaws) => {
                Ok(checked(page, topic, form, token, flaws, StatusCode::UNPROCESSABLE_ENTITY))
            }
            Err(error) => Err(page.failed(error)),
        },
    }
}

/// The receipt, for whoever holds the form's token.
pub async fn receipt(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move {
                let form = visits::form(tx, &token).await?;
                let number = form.sent.clone().ok_or(Error::NotFound)?;
                let case = store::cases::find(tx, &number).await?.ok_or(Error::NotFound)?;
                let client = store::clients::get(tx, case.client_id).await?;
                let files = store::files::of_case(tx, case.id).await?.len();
                Ok((files, case, client.email))
            })
        })
        .await;
    let (files, case, email) = match found {
        Ok(found) => found,
        Err(error) => return Err(page.failed(error)),
    };
    let view = Receipt {
        w: page.w,
        shell: page.shell(),
        number: case.number.clone(),
        topic: case.topic,
        email,
        received: page.moment(case.created_at, &case.region),
        answer_by: case.due_at.map(|at| page.moment(at, &case.region)),
        files,
        again: page.ask("again").is_some(),
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// Where to send a link to the half-filled form.
pub async fn keep_page(page: Page, Path((_, topic)): Path<(String, String)>) -> Answered {
    let Some(topic) = topic_at(&topic) else { return Err(page.not_found()) };
    let form = open_form(&page, topic).await?;
    let known = known(&page).await?.map(|known| known.email);
    let given = form.and_then(|f| f.answers.get("email").cloned()).or(known).unwrap_or_default();
    Ok(kept(page, topic, None, given, Vec::new(), StatusCode::OK))
}

/// Sends the link.
pub async fn keep_send(
    mut page: Page,
    Path((_, topic)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let Some(topic) = topic_at(&topic) else { return Err(page.not_found()) };
    let pairs = page.form(request).await?;
    let email = first(&pairs, "email").trim().to_owned();
    if !questions::is_email(&email) {
        let flaw = if email.is_empty() { Flaw::Missing } else { Flaw::NotAnEmail };
        let flaws =
            vec![Flawed { field: "email".to_owned(), text: problem_text(page.w, "email", flaw) }];
        return Ok(kept(page, topic, None, email, flaws, StatusCode::UNPROCESSABLE_ENTITY));
    }
    page.bound("resume", 20, 60).await?;
    // Typed once: the form's own page asks for no address that is known here.
    let given = Answers::from([("email".to_owned(), email.clone())]);
    let open = open_form(&page, topic).await?;
    let blank = |form: &Form| form.answers.get("email").is_none_or(|a| a.trim().is_empty());
    if open.as_ref().is_some_and(blank) {
        keep(&mut page, topic, &given).await?;
    }
    let token = token_for(&mut page, topic, &given).await?;
    let (ctx, to) = (page.ctx(), email.clone());
    let sent = page
        .state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move { visits::mail_resume_link(tx, ctx, &token, &to).await })
        })
        .await;
    match sent {
        Ok(()) => Ok(kept(page, topic, Some(email), String::new(), Vec::new(), StatusCode::OK)),
        Err(error) => Err(page.failed(error)),
    }
}

/// Takes up a form from the link that was mailed.
pub async fn resume(mut page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let asked = token.clone();
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, _| Box::pin(async move { visits::form(tx, &asked).await }))
        .await;
    let form = match found {
        Ok(form) => form,
        Err(error) => return Err(page.failed(error)),
    };
    if form.sent.is_some() {
        let address = receipt_of(&page, &token, true);
        return Ok(page.lead_to(&address));
    }
    page.keep(&cookie(form.topic), &token, Some(visits::FORM_DAYS * 24 * 3_600));
    let address = match questions::unanswered(form.topic, &form.answers).first() {
        Some(step) => step_at(&page, form.topic, *step),
        None => format!("/{}/ask/{}/check", page.w.tag(), topic_path(form.topic)),
    };
    Ok(page.lead_to(&address))
}

async fn photos(mut page: Page, topic: Topic, request: Request) -> Answered {
    let limit = page.state.app.facts.now().attachment_limit(&page.country());
    let piecewise = page.headers.contains_key("x-upload");
    page.bound("upload", MOST_UPLOADS, 60).await?;
    let sent = uploads::read(&page, request, limit).await?;
    let token = token_for(&mut page, topic, &Answers::new()).await?;
    let remove = first(&sent.pairs, "remove").to_owned();
    if !remove.is_empty() {
        let (ctx, form) = (page.ctx(), token.clone());
        let gone = page
            .state
            .app
            .write(ctx, move |tx, _| {
                Box::pin(async move { visits::remove_file(tx, &form, &remove).await })
            })
            .await;
        // Taken out twice is taken out.
        if let Err(error) = gone
            && error != Error::NotFound
        {
            return Err(page.failed(error));
        }
        let here = step_at(&page, topic, Step::Photos);
        return Ok(page.lead_to(&here));
    }
    let mut flaws = Vec::new();
    for came in &sent.files {
        if let Some(flaw) = add_file(&page, topic, &token, came, limit).await? {
            flaws.push(flaw);
        }
    }
    if piecewise && !flaws.is_empty() {
        let text = flaws.into_iter().map(|flaw| flaw.text).collect::<Vec<_>>().join("\n");
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, text).into_response());
    }
    if !flaws.is_empty() || piecewise {
        let status =
            if flaws.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let form = kept_form(&page, topic, Some(token)).await?;
        return Ok(shown(page, topic, Step::Photos, form, flaws, status, Some(limit)));
    }
    let next = after(&page, topic, Step::Photos);
    Ok(page.lead_to(&next))
}

/// Adds one file to the form; the flaw when it was not taken.
async fn add_file(
    page: &Page,
    topic: Topic,
    token: &str,
    came: &Came,
    limit: usize,
) -> Result<Option<Flawed>, Response> {
    let slot = visits::slot_of(topic, &came.field);
    let kept = match uploads::take(page, came, slot, limit).await {
        Ok(kept) => kept,
        Err(Ok(flaw)) => return Ok(Some(flaw)),
        Err(Err(response)) => return Err(response),
    };
    let (row, form) = (kept.clone().into_row(), token.to_owned());
    let added = page
        .state
        .app
        .write(page.ctx(), move |tx, _| {
            Box::pin(async move { visits::add_file(tx, &form, row).await })
        })
        .await;
    match added {
        Ok(_) => Ok(None),
        Err(error) => {
            page.state.app.forget(&kept).await;
            match error {
                Error::Refused(_) => Ok(Some(Flawed {
                    field: came.field.clone(),
                    text: page.w.t("problem-file-number"),
                })),
                other => Err(page.failed(other)),
            }
        }
    }
}

/// What the house knows of a client with a session, so that no form asks it again.
async fn known(page: &Page) -> Result<Option<Known>, Response> {
    let proved = page.visitor.as_ref().filter(|visitor| visitor.who.proved);
    let Some(newest) = proved.and_then(|visitor| visitor.who.cases.first()) else {
        return Ok(None);
    };
    let id = newest.client_id;
    let client: app::Result<store::clients::Client> = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move { Ok(store::clients::get(tx, id).await?) })
        })
        .await;
    let client = client.map_err(|error| page.failed(error))?;
    Ok(Some(Known {
        email: client.email,
        phone: client.phone.unwrap_or_default(),
        region: newest.region.clone(),
        language: newest.language.clone(),
    }))
}

fn named(page: &Page, topic: &str, step: &str) -> Result<(Topic, Step), Response> {
    let topic = topic_at(topic).ok_or_else(|| page.not_found())?;
    let step: Step = step.parse().map_err(|()| page.not_found())?;
    if topic.steps().contains(&step) { Ok((topic, step)) } else { Err(page.not_found()) }
}

fn cookie(topic: Topic) -> String {
    format!("form-{}", topic_path(topic))
}

fn step_at(page: &Page, topic: Topic, step: Step) -> String {
    format!("/{}/ask/{}/{}", page.w.tag(), topic_path(topic), step.code())
}

/// The page after a question: the next one, or the check page where the client
/// came from there.
fn after(page: &Page, topic: Topic, step: Step) -> String {
    let check = format!("/{}/ask/{}/check", page.w.tag(), topic_path(topic));
    if page.ask("change").is_some() {
        return check;
    }
    let steps = topic.steps();
    let at = steps.iter().position(|s| *s == step).unwrap_or(0);
    steps.get(at + 1).map_or(check, |next| step_at(page, topic, *next))
}

/// The form this client has begun, if it is still there.
async fn kept_form(
    page: &Page,
    topic: Topic,
    token: Option<String>,
) -> Result<Option<Form>, Response> {
    let token =
        token.or_else(|| page.cookie(&cookie(topic)).map(str::to_owned)).filter(|t| !t.is_empty());
    let Some(token) = token else { return Ok(None) };
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, _| Box::pin(async move { visits::form(tx, &token).await }))
        .await;
    match found {
        Ok(form) if form.topic == topic => Ok(Some(form)),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(page.failed(error)),
    }
}

/// The same, where it was not sent yet: after sending, a topic begins anew.
async fn open_form(page: &Page, topic: Topic) -> Result<Option<Form>, Response> {
    Ok(kept_form(page, topic, None).await?.filter(|form| form.sent.is_none()))
}

/// The receipt of a form, by its token; it says so where the form had been sent before.
fn receipt_of(page: &Page, token: &str, again: bool) -> String {
    let again = if again { "?again=1" } else { "" };
    format!("/{}/receipt/{token}{again}", page.w.tag())
}

fn empty(page: &Page, topic: Topic) -> Form {
    Form {
        id: 0,
        topic,
        language: page.w.tag().to_owned(),
        region: page.country(),
        answers: Answers::new(),
        files: Vec::new(),
        sent: None,
    }
}

/// The token of the form this client has begun; begins one where there is none.
async fn token_for(page: &mut Page, topic: Topic, answers: &Answers) -> Result<String, Response> {
    let open = open_form(page, topic).await?;
    if let (Some(_), Some(token)) = (open, page.cookie(&cookie(topic))) {
        return Ok(token.to_owned());
    }
    let (language, region, answers) = (page.w.tag(), page.country(), answers.clone());
    let begun = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move {
                visits::begin_form(tx, ctx, topic, language, &region, &answers).await
            })
        })
        .await;
    let token = begun.map_err(|error| page.failed(error))?;
    page.keep(&cookie(topic), &token, Some(visits::FORM_DAYS * 24 * 3_600));
    Ok(token)
}

/// Keeps what was typed, right or wrong.
async fn keep(page: &mut Page, topic: Topic, given: &Answers) -> Result<Form, Response> {
    let token = token_for(page, topic, &Answers::new()).await?;
    let language = given.get("answer_language").filter(|l| complete(l)).cloned();
    let (own, region, given) =
        (page.w.tag().to_owned(), given.get("country").cloned(), given.clone());
    let kept = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let language = match language {
                    Some(language) => language,
                    None => visits::form(tx, &token)
                        .await?
                        .answers
                        .get("answer_language")
                        .cloned()
                        .unwrap_or(own),
                };
                visits::answer(tx, ctx, &token, &given, &language, region.as_deref()).await
            })
        })
        .await;
    kept.map_err(|error| page.failed(error))
}

fn complete(tag: &str) -> bool {
    words::LOCALES.iter().any(|locale| locale.complete && locale.tag == tag)
}

/// How letters should come, as the form says, is kept for the pages too.
fn keep_format(page: &mut Page, answers: &Answers) {
    if let Some(format @ ("usual" | "large" | "text")) = answers.get("format").map(String::as_str)
        && page.reading.format != format
    {
        page.reading.format = format.to_owned();
        page.keep_reading();
    }
}

/// The answers of one page, every field of it: what was not ticked is empty.
fn answers_of(topic: Topic, step: Step, pairs: &[(String, String)]) -> Answers {
    let several = |name: &str| {
        pairs
            .iter()
            .filter(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    topic
        .fields(step)
        .iter()
        .map(|field| {
            let value = match field.kind {
                Kind::Some(_) => several(field.name),
                // A form sends every line break as two signs; a person typed one.
                Kind::Text(_) => first(pairs, field.name).replace("\r\n", "\n"),
                _ => first(pairs, field.name).to_owned(),
            };
            (field.name.to_owned(), value)
        })
        .collect()
}

/// What is wrong with one page, in the client's words.
fn flaws(page: &Page, topic: Topic, step: Step, given: &Answers) -> Vec<Flawed> {
    let facts = page.state.app.facts.now();
    let today = page.moment(page.now, &page.country()).date();
    let mut problems = questions::check(topic, step, given, today);
    for field in topic.fields(step).iter().filter(|field| field.kind == Kind::Listed) {
        let answer = given.get(field.name).map_or("", |a| a.trim());
        let named = problems.iter().any(|problem| problem.field == field.name);
        if !answer.is_empty() && !named && !offered(&facts, topic, field.name, answer) {
            problems.push(questions::Problem { field: field.name, flaw: Flaw::NotOffered });
        }
    }
    problems
        .into_iter()
        .map(|p| Flawed { field: p.field.to_owned(), text: problem_text(page.w, p.field, p.flaw) })
        .collect()
}

/// What is wrong with all pages together.
fn wrong(page: &Page, topic: Topic, given: &Answers) -> Vec<Flawed> {
    topic.steps().iter().flat_map(|step| flaws(page, topic, *step, given)).collect()
}

fn offered(facts: &HouseFacts, topic: Topic, field: &str, answer: &str) -> bool {
    match field {
        "family" => {
            answer == "other" || catalogue().families.iter().any(|family| family.code == answer)
        }
        "site" => facts.sites.get(answer).is_some_and(|site| site.kept.kind == "boutique"),
        "country" => facts.regions.contains_key(answer),
        "answer_language" => complete(answer),
        "outcome" => topic.outcomes().iter().any(|outcome| outcome.code() == answer),
        _ => false,
    }
}

/// What the house offers to choose from.
pub(super) fn offers(page: &Page, region: &str) -> Offers {
    let facts = page.state.app.facts.now();
    let boutiques = || facts.sites.values().filter(|site| site.kept.kind == "boutique");
    // Boutiques of the client's own country first.
    let near = boutiques().filter(|site| site.kept.region == region);
    let far = boutiques().filter(|site| site.kept.region != region);
    let mut sites: Vec<Choice> =
        near.chain(far).map(|site| Choice::new(&site.kept.code, &site.kept.name)).collect();
    sites.insert(0, Choice::new("", ""));
    Offers { families: catalogue().shown(), sites, countries: super::contact::countries(page) }
}

fn shown(
    page: Page,
    topic: Topic,
    step: Step,
    form: Option<Form>,
    flaws: Vec<Flawed>,
    status: StatusCode,
    limit: Option<usize>,
) -> Response {
    let form = form.unwrap_or_else(|| empty(&page, topic));
    let limit = limit.unwrap_or_else(|| page.state.app.facts.now().attachment_limit(&form.region));
    let family = form.answers.get("family").cloned().unwrap_or_default();
    let guided = topic == Topic::Authenticity
        && step == Step::Photos
        && app::examinations::examined(&family);
    let points = if guided { crate::verdicts::public_points(&family) } else { Vec::new() };
    let pinned = guided.then(|| {
        let family = crate::verdicts::family(&family);
        let own = app::examinations::catalogue().public_points(&family.code);
        crate::verdicts::drawing(page.w, &family, own)
    });
    let view = Question {
        points,
        pinned,
        w: page.w,
        shell: page.shell(),
        topic,
        step,
        offers: offers(&page, &form.region),
        given: form.answers,
        flaws,
        files: sent_files(&form.files),
        longest_file: limit as u64,
        changing: page.ask("change").is_some(),
    };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}

fn sent_files(files: &[store::files::File]) -> Vec<SentFile> {
    files
        .iter()
        .map(|file| SentFile {
            slot: file.slot,
            key: file.token.clone(),
            name: file.name.clone(),
            size: file.size.unsigned_abs(),
        })
        .collect()
}

fn checked(
    page: Page,
    topic: Topic,
    form: Form,
    token: String,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Response {
    // Shown as it will be kept; how to reach her is nobody's card.
    let reach = ["name", "email", "phone"];
    let mut masked = false;
    let mut given = form.answers.clone();
    for (_, answer) in given.iter_mut().filter(|(field, _)| !reach.contains(&field.as_str())) {
        let (kept, hidden) = intake::mask_card_numbers(answer);
        masked |= hidden;
        *answer = kept;
    }
    let view = Check {
        w: page.w,
        shell: page.shell(),
        topic,
        offers: offers(&page, &form.region),
        files: sent_files(&form.files),
        flaws,
        once: token,
        answer_by: promised(&page, topic, &form),
        masked,
        given,
    };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}

/// When the first answer is promised if the form is sent now.
fn promised(page: &Page, topic: Topic, form: &Form) -> Option<Zoned> {
    let facts = page.state.app.facts.now();
    let request = domain::routing::Request {
        region: form.region.clone(),
        topic,
        language: form.language.clone(),
        family: form.answers.get("family").cloned(),
    };
    let team = facts.route(&request).team;
    let priority: Priority = facts.priority(topic, &form.region);
    let minutes = facts.promises(&form.region, topic, priority).first_answer?;
    let (due, _) =
        facts.hours_of(team)?.add_open_time(page.now, jiff::SignedDuration::from_mins(minutes))?;
    Some(page.moment(due, &form.region))
}

/// The one line of a case that comes from a form: the topic and the piece or order.
fn subject_line(page: &Page, topic: Topic, answers: &Answers) -> String {
    let said = |name: &str| answers.get(name).map(|a| a.trim()).filter(|a| !a.is_empty());
    let family = said("family").filter(|f| *f != "other");
    let family = family
        .and_then(|code| catalogue().families.iter().find(|f| f.code == code))
        .map(|f| f.name.as_str());
    let language = said("answer_language").filter(|l| complete(l)).unwrap_or(page.w.tag());
    let w = words::words(language);
    let topic = w.t(&format!("topic-{}", topic.code().replace('_', "-")));
    match said("model").or(family).or(said("order_number")) {
        Some(piece) => {
            let piece = domain::scripts::first_letters(piece, 100);
            w.ta("subject-piece", &[("topic", topic.into()), ("piece", piece.into())])
        }
        None => topic,
    }
}

fn kept(
    page: Page,
    topic: Topic,
    email: Option<String>,
    given: String,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Response {
    let view = Kept { w: page.w, shell: page.shell(), topic, email, given, flaws };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}
