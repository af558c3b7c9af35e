//! The editor's loop over HTTP: a change of a pack is written, read, tried, proposed,
//! approved by a second person, sent back or given up. A trial runs beside the
//! request; its page is asked for again until it is done.

use super::Asked;
use super::rights::short;
use super::settings::may;
use app::policies::{Draft, Looked, Tried};
use app::trial::{Failing, Found, Kept};
use app::{Error, policies};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Permission as P;
use domain::revision::{Refusal, RevisionAct, RevisionState};
use entitlements::Law;
use jiff::Timestamp;
use pages::desk::form::Submit;
use pages::desk::policies as page;
use pages::desk::settings::{Section, nav};
use pages::desk::table::{Cell, Table};
use pages::desk::{
    Choice, Face, Field, Form, Kind, Link, PoliciesPage, PolicyPage, Shape, Status, TrialPart,
};
use pages::rights as said;
use similar::{ChangeTag, TextDiff};
use store::revisions::Revision;
use words::Words;

/// Lines shown round a line that differs.
const AROUND: usize = 3;
/// The most lines of a comparison.
const MOST_LINES: usize = 2_000;

fn id_of(asked: &Asked) -> Result<i64, Error> {
    asked.param("id").parse().map_err(|_| Error::NotFound)
}

/// What a form was read from.
fn seen(asked: &Asked) -> Result<Timestamp, Error> {
    let micros = asked.f("seen").parse().map_err(|_| Error::Refused("revision_moved"))?;
    Timestamp::from_microsecond(micros).map_err(|_| Error::Refused("revision_moved"))
}

fn href(id: i64) -> String {
    format!("{}/{id}", Section::Policies.href())
}

fn state(w: &Words, revision: &Revision, counts: bool, today: jiff::civil::Date) -> Status {
    let planned = revision.in_force.is_some_and(|day| day > today);
    match revision.state {
        RevisionState::Draft => Status::new(Shape::Calm, w.t("revision-state-draft")),
        RevisionState::Proposed => Status::new(Shape::Wait, w.t("revision-state-proposed")),
        RevisionState::Dropped => Status::new(Shape::Stop, w.t("revision-state-dropped")),
        RevisionState::Approved if counts => Status::new(Shape::Go, w.t("policy-counts")),
        RevisionState::Approved if planned => Status::new(Shape::Wait, w.t("policy-planned")),
        RevisionState::Approved => Status::new(Shape::Calm, w.t("policy-was")),
    }
}

fn name(asked: &Asked, person: i64) -> String {
    let facts = asked.state.app.facts.now();
    let name = facts.name_of(person);
    if name.is_empty() { asked.w.t("desk-somebody") } else { name.to_owned() }
}

fn title(w: &Words, revision: &Revision) -> String {
    if revision.about.is_empty() { w.t("policy-unnamed") } else { revision.about.clone() }
}

/// `GET /settings/policies`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn listed(asked: &Asked) -> app::Result<PoliciesPage> {
    let w = asked.w;
    let below = asked.q("before").parse().ok();
    let mut found = asked.state.app.revisions(asked.ctx(), below).await?;
    let most = usize::try_from(policies::ON_A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let older = found
        .last()
        .filter(|_| more)
        .map(|last| Link::new(format!("?before={}", last.id), w.t("policy-older")));
    let rules = asked.state.app.rules.now();
    let packs = policies::packs(&rules);
    let today = app::rules::day_of(asked.now);
    let (open, decided): (Vec<&Revision>, Vec<&Revision>) = found
        .iter()
        .partition(|one| matches!(one.state, RevisionState::Draft | RevisionState::Proposed));
    let row = |one: &&Revision| {
        let counts = rules.revisions.get(&one.file) == Some(&one.id);
        let day = match one.in_force {
            Some(day) => Cell::Time(day.to_string(), w.date_weekday(day)),
            None => Cell::Text(w.t("policy-no-day")),
        };
        let who = match (one.state, one.decided) {
            (RevisionState::Approved | RevisionState::Dropped, Some((by, _))) => {
                vec![name(asked, one.made.0), name(asked, by)]
            }
            _ => vec![name(asked, one.made.0)],
        };
        vec![
            Cell::Link(Link::new(href(one.id), title(w, one))),
            Cell::Code(one.pack.clone()),
            Cell::Code(one.version.clone()),
            day,
            Cell::Lines(who),
            Cell::Status(state(w, one, counts, today)),
        ]
    };
    let heads = || {
        ["policy-about", "policy-pack", "policy-version", "policy-day", "policy-people"]
            .into_iter()
            .map(|key| w.t(key))
            .chain([w.t("settings-head-state")])
            .collect::<Vec<String>>()
    };
    let choices =
        packs.iter().map(|pack| Choice::new(&pack.id, format!("{} ({})", pack.title, pack.id)));
    let field = Field::new(Kind::Select, "pack", w.t("policy-pack")).choices(choices.collect());
    let begin = Form::new(Section::Policies.href(), w.t("policy-begin-do")).fields(vec![field]);
    let rows = packs.iter().map(|pack| {
        vec![
            Cell::Code(pack.id.clone()),
            Cell::Text(pack.title.clone()),
            Cell::Code(pack.version.clone()),
            Cell::Text(w.ta("policy-rules", &[("count", pack.rules.into())])),
            match pack.revision {
                Some(id) => Cell::Link(Link::new(href(id), w.t("policy-of-change"))),
                None => Cell::Text(w.t("policy-of-program")),
            },
        ]
    });
    Ok(PoliciesPage {
        nav: nav(w, Some(Section::Policies), &may(asked)),
        unread: rules
            .unread
            .iter()
            .map(|one| format!("{} ({}): {}", one.file, one.revision, one.why))
            .collect(),
        open: Table {
            caption: w.t("policy-open"),
            heads: heads(),
            rows: open.iter().map(row).collect(),
            empty: w.t("policy-open-none"),
        },
        begin,
        packs: Table {
            caption: w.t("policy-packs"),
            heads: vec![
                w.t("policy-pack"),
                w.t("settings-head-name"),
                w.t("policy-version"),
                w.t("policy-rules-head"),
                w.t("policy-of"),
            ],
            rows: rows.collect(),
            empty: String::new(),
        },
        decided: Table {
            caption: w.t("policy-decided"),
            heads: heads(),
            rows: decided.iter().map(row).collect(),
            empty: w.t("policy-decided-none"),
        },
        older,
        frame: asked.frame(Face::Settings),
    })
}

/// `POST /settings/policies`: begins a change, from what is in force or from an earlier one.
pub async fn begin(asked: Asked) -> Response {
    let from = asked.f("from").parse().ok();
    match asked.state.app.begin_revision(asked.ctx(), asked.f("pack"), from).await {
        Ok(id) => asked.go(&format!("{}#write", href(id))),
        Err(error) => asked.failed(error),
    }
}

/// `GET /settings/policies/{id}`; with `part=trial` the trial alone.
pub async fn show(asked: Asked) -> Response {
    let looked = match look(&asked).await {
        Ok(looked) => looked,
        Err(error) => return asked.failed(error),
    };
    if asked.q("part") == "trial" {
        let trial = trial(&asked, &looked);
        let part = TrialPart { frame: asked.frame(Face::Settings), trial };
        return asked.page(pages::html(&part));
    }
    asked.page(pages::html(&drawn(&asked, &looked)))
}

async fn look(asked: &Asked) -> app::Result<Looked> {
    asked.state.app.look_at_revision(asked.ctx(), id_of(asked)?).await
}

fn day_and_time(asked: &Asked, at: Timestamp) -> String {
    asked.clock().near(asked.w, at)
}

fn drawn(asked: &Asked, looked: &Looked) -> PolicyPage {
    let w = asked.w;
    let revision = &looked.revision;
    let today = app::rules::day_of(asked.now);
    let mut facts = vec![(w.t("policy-pack"), revision.pack.clone())];
    if !revision.version.is_empty() {
        facts.push((w.t("policy-version"), revision.version.clone()));
    }
    if let Some(day) = revision.in_force {
        facts.push((w.t("policy-day"), w.date_weekday(day)));
    }
    let deed = |key: &str, (by, at): (i64, Timestamp)| {
        let args = [("name", name(asked, by).into()), ("moment", day_and_time(asked, at).into())];
        (w.t(key), w.ta("policy-who-when", &args))
    };
    facts.push(deed("policy-made", revision.made));
    let others: Vec<String> = revision
        .writers
        .iter()
        .filter(|writer| **writer != revision.made.0)
        .map(|writer| name(asked, *writer))
        .collect();
    if !others.is_empty() {
        facts.push((w.t("policy-writers"), w.list(&others)));
    }
    if let Some(proposed) = revision.proposed {
        facts.push(deed("policy-proposed", proposed));
    }
    if let Some(decided) = revision.decided {
        let key = match revision.state {
            RevisionState::Approved => "policy-approved",
            RevisionState::Dropped => "policy-dropped",
            RevisionState::Draft | RevisionState::Proposed => "policy-sent-back",
        };
        facts.push(deed(key, decided));
    }
    let writable = looked.acts.iter().any(|(act, may)| *act == RevisionAct::Write && may.is_ok());
    PolicyPage {
        nav: nav(w, Some(Section::Policies), &may(asked)),
        back: Link::new(Section::Policies.href(), Section::Policies.name(w)),
        title: title(w, revision),
        status: state(w, revision, looked.counts, today),
        facts,
        reason: revision.reason.clone(),
        wrong: wrong(looked),
        failing: looked.reading.failing.iter().map(failing).collect(),
        read: read_as(w, looked),
        form: writable.then(|| editor(w, looked)),
        text: if writable { String::new() } else { revision.text.clone() },
        trial: trial(asked, looked),
        lines: compared(&looked.before, &revision.text),
        deeds: deeds(asked, looked),
        frame: asked.frame(Face::Settings),
    }
}

fn wrong(looked: &Looked) -> Vec<page::Wrong> {
    let revision = &looked.revision;
    let of_pack = looked.reading.mistakes.iter().map(|mistake| {
        let own = mistake.file == revision.file && mistake.line > 0;
        let line = revision.text.lines().nth(mistake.line.saturating_sub(1));
        let about =
            if mistake.about.is_empty() { String::new() } else { format!(" {}", mistake.about) };
        page::Wrong {
            place: format!("{}:{}{about}", mistake.file, mistake.line),
            what: mistake.what.clone(),
            line: line.filter(|_| own).unwrap_or_default().to_owned(),
        }
    });
    let of_scenarios = looked.reading.unread.iter().map(|why| page::Wrong {
        place: "scenarios".to_owned(),
        what: why.clone(),
        line: String::new(),
    });
    of_pack.chain(of_scenarios).collect()
}

fn failing(one: &Failing) -> page::Failing {
    page::Failing {
        name: format!("{} {}", one.id, one.title).trim().to_owned(),
        failures: one.failures.clone(),
    }
}

fn read_as(w: &Words, looked: &Looked) -> Status {
    let reading = &looked.reading;
    let mistakes = reading.mistakes.len() + usize::from(reading.unread.is_some());
    if mistakes > 0 {
        return Status::new(Shape::Stop, w.ta("policy-mistakes", &[("count", mistakes.into())]));
    }
    if !reading.failing.is_empty() {
        let args = [("count", reading.failing.len().into()), ("all", reading.scenarios.into())];
        return Status::new(Shape::Stop, w.ta("policy-own-fail", &args));
    }
    if reading.scenarios == 0 {
        return Status::new(Shape::Go, w.t("policy-sound"));
    }
    let args = [("count", reading.scenarios.into())];
    Status::new(Shape::Go, w.ta("policy-sound-own", &args))
}

fn editor(w: &Words, looked: &Looked) -> Form {
    let revision = &looked.revision;
    let day = revision.in_force.map(|day| day.to_string()).unwrap_or_default();
    let mut form = Form::new(href(revision.id), w.t("settings-save")).fields(vec![
        Field::new(Kind::Text, "about", w.t("policy-about"))
            .hint(w.t("policy-about-hint"))
            .value(&revision.about),
        Field::new(Kind::Date, "in_force", w.t("policy-day"))
            .hint(w.t("policy-day-hint"))
            .value(day),
        Field::new(Kind::Long(28), "text", w.t("policy-text"))
            .hint(w.t("policy-text-hint"))
            .value(&revision.text)
            .ltr(),
        Field::new(Kind::Long(8), "scenarios", w.t("policy-own"))
            .hint(w.t("policy-own-hint"))
            .value(&revision.scenarios)
            .optional()
            .ltr(),
    ]);
    form.also =
        vec![Submit { name: "then", value: "trial".to_owned(), label: w.t("policy-save-and-try") }];
    form.hide("seen", revision.changed_at.as_microsecond().to_string())
}

/// The lines that differ, with a few round them.
fn compared(before: &str, after: &str) -> Vec<page::Line> {
    let diff = TextDiff::from_lines(before, after);
    let mut lines = Vec::new();
    for (nth, group) in diff.grouped_ops(AROUND).iter().enumerate() {
        if nth > 0 {
            lines.push(page::Line { mark: '…', no: String::new(), text: "…".to_owned() });
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let (mark, at) = match change.tag() {
                ChangeTag::Delete => ('-', change.old_index()),
                ChangeTag::Insert => ('+', change.new_index()),
                ChangeTag::Equal => (' ', change.new_index()),
            };
            lines.push(page::Line {
                mark,
                no: at.map(|at| (at + 1).to_string()).unwrap_or_default(),
                text: change.value().trim_end_matches('\n').to_owned(),
            });
        }
    }
    lines.truncate(MOST_LINES);
    lines
}

/// An answer of a trial in words.
fn kept(w: &Words, law: &Law, right: &str, kept: &Kept) -> String {
    let Some(answer) = kept.short() else { return w.t("policy-answer-none") };
    let told = short(w, law, right, &answer);
    if kept.missing.is_empty() {
        return told;
    }
    let facts: Vec<String> = kept.missing.iter().map(|fact| said::fact_label(w, fact)).collect();
    w.ta("policy-answer-asks", &[("answer", told.into()), ("facts", w.list(&facts).into())])
}

fn trial(asked: &Asked, looked: &Looked) -> page::Trial {
    let w = asked.w;
    let revision = &looked.revision;
    let decided = matches!(revision.state, RevisionState::Approved | RevisionState::Dropped);
    let mut told =
        page::Trial { again: format!("{}#trial", href(revision.id)), ..page::Trial::default() };
    let again = looked.trial.is_some();
    let readable = looked.reading.law.is_some();
    match &looked.trial {
        None => told.told.push(w.t("policy-trial-none")),
        Some(Tried { trial, found: None, broken_off: false, .. }) => {
            let args = [("done", trial.done.into()), ("whole", trial.whole.into())];
            // Another address: the same one with its anchor would not be asked for.
            told.again = format!("{}?at={}#trial", href(revision.id), trial.done);
            told.running = Some(page::Running {
                done: trial.done,
                whole: trial.whole.max(1),
                words: w.ta("policy-trial-runs", &args),
            });
            return told;
        }
        Some(Tried { found: None, .. }) => told.warning = w.t("policy-trial-broken"),
        Some(tried @ Tried { found: Some(found), .. }) => {
            if !tried.of_this && !decided {
                told.warning = w.t("policy-trial-old");
            }
            let args = [
                ("name", name(asked, tried.trial.by).into()),
                ("moment", day_and_time(asked, tried.trial.begun_at).into()),
            ];
            outcome(asked, found, &mut told);
            told.told.push(w.ta("policy-trial-by", &args));
        }
    }
    if !decided && readable {
        let label = if again { w.t("policy-trial-anew") } else { w.t("policy-trial-do") };
        told.form = Some(Form::new(format!("{}/trial", href(revision.id)), label));
    } else if !decided {
        told.warning = w.t("policy-trial-mistakes");
    }
    told
}

fn outcome(asked: &Asked, found: &Found, told: &mut page::Trial) {
    let w = asked.w;
    let law = &*asked.state.app.law();
    let args = [
        ("answers", w.ta("policy-answers", &[("count", found.answers().into())]).into()),
        ("cases", found.moved_cases.into()),
        ("all", found.cases.into()),
    ];
    told.told.push(if found.answers() == 0 {
        w.ta("policy-trial-same", &[("all", found.cases.into())])
    } else {
        w.ta("policy-trial-moved", &args)
    });
    if found.told > 0 {
        told.told.push(w.ta("policy-trial-told", &[("count", found.told.into())]));
    }
    let args = [("count", found.failing.len().into()), ("all", found.scenarios.into())];
    told.told.push(w.ta("policy-trial-scenarios", &args));
    told.rules.clone_from(&found.rules);
    told.failing = found.failing.iter().map(failing).collect();
    if found.answers() == 0 {
        return;
    }
    told.rights = Some(Table {
        caption: w.t("policy-trial-rights"),
        heads: vec![w.t("policy-right"), w.t("policy-trial-count")],
        rows: found
            .by_right
            .iter()
            .map(|(right, count)| {
                let count = i64::try_from(*count).unwrap_or(i64::MAX);
                vec![Cell::Text(said::right_title(w, right)), Cell::Text(w.number(count))]
            })
            .collect(),
        empty: String::new(),
    });
    let may_read = asked.may(P::ReadCases);
    told.cases = Some(Table {
        caption: w.t("policy-trial-cases"),
        heads: vec![
            w.t("policy-case"),
            w.t("policy-right"),
            w.t("policy-before"),
            w.t("policy-after"),
            w.t("policy-told"),
        ],
        rows: found
            .named
            .iter()
            .map(|one| {
                let number = if may_read {
                    Cell::Link(Link::new(format!("/desk/cases/{}", one.number), &one.number))
                } else {
                    Cell::Code(one.number.clone())
                };
                vec![
                    number,
                    Cell::Text(said::right_title(w, &one.right)),
                    Cell::Text(kept(w, law, &one.right, &one.before)),
                    Cell::Text(kept(w, law, &one.right, &one.after)),
                    Cell::Text(if one.told { w.t("value-yes") } else { w.t("value-no") }),
                ]
            })
            .collect(),
        empty: String::new(),
    });
}

fn deeds(asked: &Asked, looked: &Looked) -> Vec<page::Deed> {
    let w = asked.w;
    let revision = &looked.revision;
    // Two forms of one page ask for a reason: each field has a name of its own.
    let reason = |name: &str| Field::new(Kind::Long(3), name, w.t("policy-reason"));
    let may =
        |act: RevisionAct| looked.acts.iter().find(|(one, _)| *one == act).map(|(_, may)| *may);
    let form = |to: &str, label: String| {
        Form::new(format!("{}/{to}", href(revision.id)), label)
            .hide("seen", revision.changed_at.as_microsecond().to_string())
    };
    let why = |refusal: Refusal| asked.refusal(refusal.code());
    let mut deeds = Vec::new();
    let mut deed = |id, title: &str, about: String, form: Option<Form>| {
        deeds.push(page::Deed { id, title: w.t(title), lede: about, form });
    };
    match may(RevisionAct::Propose) {
        Some(Ok(())) => {
            let button = form("proposal", w.t("policy-propose-do"));
            deed("propose", "policy-propose", w.t("policy-propose-lede"), Some(button));
        }
        Some(Err(refusal)) if revision.state == RevisionState::Draft => {
            deed("propose", "policy-propose", why(refusal), None);
        }
        _ => {}
    }
    if revision.state == RevisionState::Proposed {
        match may(RevisionAct::Approve) {
            Some(Ok(())) => {
                let button = form("approval", w.t("policy-approve-do"));
                let day = revision.in_force.map(|day| w.date_weekday(day)).unwrap_or_default();
                let about = w.ta("policy-approve-lede", &[("day", day.into())]);
                deed("approve", "policy-approve", about, Some(button));
            }
            Some(Err(refusal)) => deed("approve", "policy-approve", why(refusal), None),
            None => deed("approve", "policy-approve", w.t("policy-approve-others"), None),
        }
        if may(RevisionAct::SendBack) == Some(Ok(())) {
            let field = reason("reason-return");
            let button = form("return", w.t("policy-return-do")).fields(vec![field]);
            deed("return", "policy-return", w.t("policy-return-lede"), Some(button));
        }
    }
    if may(RevisionAct::Drop) == Some(Ok(())) {
        let approved = revision.state == RevisionState::Approved;
        let field = reason("reason-removal");
        let field = if approved { field } else { field.optional() };
        let button = form("removal", w.t("policy-drop-do")).fields(vec![field]);
        deed("drop", "policy-drop", w.t("policy-drop-lede"), Some(button));
    }
    if matches!(revision.state, RevisionState::Approved | RevisionState::Dropped) {
        let button = Form::new(Section::Policies.href(), w.t("policy-again-do"))
            .hide("pack", &revision.pack)
            .hide("from", revision.id.to_string());
        deed("again", "policy-again", w.t("policy-again-lede"), Some(button));
    }
    deeds
}

/// `POST /settings/policies/{id}`: writes it; with `then=trial` tries it, too.
pub async fn write(asked: Asked) -> Response {
    let done = match (id_of(&asked), seen(&asked)) {
        (Ok(id), Ok(seen)) => {
            let draft = Draft {
                about: asked.f("about").to_owned(),
                text: asked.f("text").to_owned(),
                scenarios: asked.f("scenarios").to_owned(),
                in_force: asked.f("in_force").to_owned(),
            };
            asked
                .state
                .app
                .write_revision(asked.ctx(), id, seen, draft)
                .await
                .map(|read| (id, read))
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match done {
        Ok((id, reading)) if asked.f("then") == "trial" && reading.law.is_some() => {
            tried(&asked, id).await
        }
        Ok((id, reading)) => {
            let place = if reading.sound() { "write" } else { "reading" };
            asked.go(&format!("{}?done=saved#{place}", href(id)))
        }
        Err(error) => refused(&asked, error).await,
    }
}

/// `POST /settings/policies/{id}/trial`
pub async fn try_it(asked: Asked) -> Response {
    match id_of(&asked) {
        Ok(id) => tried(&asked, id).await,
        Err(error) => asked.failed(error),
    }
}

async fn tried(asked: &Asked, id: i64) -> Response {
    match asked.state.app.begin_trial(asked.ctx(), id).await {
        Ok(begun) => {
            if let Some((trial, trying)) = begun {
                let (state, ctx) = (asked.state.clone(), asked.ctx());
                tokio::spawn(async move {
                    let clock = || state.clock.now();
                    if let Err(error) = state.app.run_trial(ctx, trial, trying, clock).await {
                        tracing::error!(%error, trial, "policies.trial");
                    }
                });
            }
            asked.go(&format!("{}#trial", href(id)))
        }
        Err(error) => refused(asked, error).await,
    }
}

/// `POST /settings/policies/{id}/{proposal,approval,return,removal}`
pub async fn act(asked: Asked) -> Response {
    let app = &asked.state.app;
    let done = match (id_of(&asked), seen(&asked)) {
        (Ok(id), Ok(seen)) => {
            let (ctx, deed) = (asked.ctx(), asked.path.rsplit('/').next().unwrap_or_default());
            let reason = asked.f(&format!("reason-{deed}"));
            match deed {
                "proposal" => app.propose_revision(ctx, id, seen).await,
                "approval" => app.approve_revision(ctx, id, seen).await,
                "return" => app.send_back_revision(ctx, id, seen, reason).await,
                "removal" => app.drop_revision(ctx, id, seen, reason).await,
                _ => Err(Error::NotFound),
            }
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match (done, id_of(&asked)) {
        (Ok(()), Ok(id)) => asked.go(&format!("{}?done=saved", href(id))),
        (Ok(()), Err(error)) => asked.failed(error),
        (Err(error), _) => refused(&asked, error).await,
    }
}

/// The page again, with what was wrong and everything that was typed.
async fn refused(asked: &Asked, error: Error) -> Response {
    let looked = match look(asked).await {
        Ok(looked) => looked,
        Err(other) => return asked.failed(other),
    };
    let w = asked.w;
    let labels = [
        ("about", w.t("policy-about")),
        ("text", w.t("policy-text")),
        ("scenarios", w.t("policy-own")),
        ("in_force", w.t("policy-day")),
        ("reason", w.t("policy-reason")),
    ];
    let errors = match asked.sentences(error, &labels) {
        Ok(errors) => errors,
        Err(error) => return asked.failed(error),
    };
    // The verb knows one reason; the form it came from has its own name for it.
    let own = format!("reason-{}", asked.path.rsplit('/').next().unwrap_or_default());
    let named = |field: String| if field == "reason" { own.clone() } else { field };
    let errors: Vec<(String, String)> =
        errors.into_iter().map(|(field, sentence)| (named(field), sentence)).collect();
    let mut page = drawn(asked, &looked);
    page.frame.shell.mistaken = true;
    let to = |form: &Form| form.action == asked.path;
    let deed = page.deeds.iter_mut().filter_map(|deed| deed.form.as_mut()).find(|form| to(form));
    match (deed, &mut page.form) {
        (Some(form), _) => *form = asked.keep_typed(std::mem::take(form)).errors(errors),
        (None, Some(form)) if to(form) => {
            *form = asked.keep_typed(std::mem::take(form)).errors(errors);
        }
        (None, form) => {
            let refused = errors.into_iter().map(|(_, sentence)| (String::new(), sentence));
            let fallback = page.trial.form.get_or_insert_default();
            let form = form.as_mut().unwrap_or(fallback);
            *form = std::mem::take(form).errors(refused);
        }
    }
    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
}
