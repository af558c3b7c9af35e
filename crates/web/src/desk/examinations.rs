//! Examinations at the desk: what is to be read, the bench, what is asked for a case, who is trained.

use super::Asked;
use crate::verdicts;
use app::Error;
use app::examinations::{self, Ask, Bench, Exam, Marked, Said};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Permission as P, Place};
use pages::desk::bench::{BenchPage, BenchPoint, Choice, Picture, Preview};
use pages::desk::form::Choice as Offer;
use pages::desk::policies::Deed as DeedPart;
use pages::desk::table::{Cell, Table};
use pages::desk::{Face, Field, Form, Kind, Link, RecordPage, Shape, Status};
use pages::portal::authenticity::word;
use provenance::catalogue::{Point, Sight};
use provenance::examination::Mark;
use provenance::finding::{Direction, Strength};
use provenance::verdict::{Hand, Word};

/// Rows of a list.
const MOST: i64 = 100;

fn at(number: &str, deed: &str) -> String {
    format!("/desk/examinations/{number}{deed}")
}

fn stage(asked: &Asked, exam: &Exam) -> Status {
    let shape = match exam.kept.stage.as_str() {
        "awaits" => Shape::Wait,
        "answered" => Shape::Go,
        _ => Shape::Calm,
    };
    let key = format!("exam-stage-{}", exam.kept.stage.replace('_', "-"));
    Status::new(shape, asked.w.t(&key))
}

fn why(asked: &Asked, exam: &Exam) -> String {
    let state = exam.sealed();
    let why = asked.w.t(&format!("exam-why-{}", state.why.code().replace('_', "-")));
    format!("{}, {why}", asked.w.number(i64::from(state.round)))
}

/// `GET /desk/examinations`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn listed(asked: &Asked) -> app::Result<RecordPage> {
    let (w, clock) = (asked.w, asked.clock());
    let heads = |keys: &[&str]| keys.iter().map(|key| w.t(key)).collect::<Vec<_>>();
    let mut tables = Vec::new();
    if asked.may(P::Examine) {
        let waiting = asked
            .state
            .app
            .read(asked.ctx(), |tx, ctx| {
                Box::pin(async move { examinations::to_read(tx, ctx).await })
            })
            .await?;
        let row = |one: &examinations::Waiting| {
            let kept = &one.exam.kept;
            let said = match &one.open {
                _ if one.mine => Status::new(Shape::Go, w.t("desk-exams-mine")),
                Ok(()) => Status::new(Shape::Wait, w.t("desk-exams-open")),
                Err(refusal) => Status::new(Shape::Calm, asked.refusal(refusal.code())),
            };
            vec![
                Cell::Link(Link::new(at(&kept.number, ""), kept.number.clone())),
                Cell::Text(verdicts::family(&kept.family).name),
                Cell::Text(why(asked, &one.exam)),
                Cell::Status(said),
                Cell::Time(kept.due_at.to_string(), clock.near(w, kept.due_at)),
            ]
        };
        tables.push(Table {
            caption: w.t("desk-exams-to-read"),
            heads: heads(&[
                "desk-exams-head-number",
                "desk-exams-head-family",
                "desk-exams-head-round",
                "desk-exams-head-stage",
                "desk-exams-head-due",
            ]),
            rows: waiting.iter().map(row).collect(),
            empty: w.t("desk-exams-none"),
        });
    }
    if !asked.may(P::Examine) || asked.may(P::AskExamination) || asked.may(P::TrainExaminers) {
        let all = asked
            .state
            .app
            .read(asked.ctx(), |tx, ctx| {
                Box::pin(async move { examinations::list(tx, ctx, None, MOST).await })
            })
            .await?;
        let row = |exam: &Exam| {
            let kept = &exam.kept;
            vec![
                Cell::Link(Link::new(at(&kept.number, "/record"), kept.number.clone())),
                Cell::Text(verdicts::family(&kept.family).name),
                Cell::Text(why(asked, exam)),
                Cell::Status(stage(asked, exam)),
                Cell::Time(kept.due_at.to_string(), clock.near(w, kept.due_at)),
            ]
        };
        tables.push(Table {
            caption: w.t("desk-exams-all"),
            heads: heads(&[
                "desk-exams-head-number",
                "desk-exams-head-family",
                "desk-exams-head-round",
                "desk-exams-head-stage",
                "desk-exams-head-due",
            ]),
            rows: all.iter().map(row).collect(),
            empty: w.t("desk-exams-none"),
        });
    }
    let links = asked
        .actor()
        .may(P::TrainExaminers, &Place::HOUSE)
        .is_ok()
        .then(|| Link::new("/desk/examiners", w.t("desk-trained")))
        .into_iter()
        .collect();
    Ok(RecordPage {
        back: Link::new("/desk", w.t("desk-face-desk")),
        title: w.t("desk-exams"),
        states: Vec::new(),
        facts: Vec::new(),
        links,
        tables,
        deeds: Vec::new(),
        frame: asked.frame(Face::Exams),
    })
}

fn point_words(asked: &Asked, point: &Point, part: &str) -> String {
    // Staff's own points have their words apart, so that no page for others can come upon them.
    let shelf = if point.sight == Sight::Staff { "staff-feature" } else { "feature" };
    let code = point.code.replace('_', "-");
    let tail = if part.is_empty() { String::new() } else { format!("-{part}") };
    asked.w.t(&format!("{shelf}-{code}{tail}"))
}

fn bench_point(asked: &Asked, bench: &Bench, place: usize, point: &Point) -> BenchPoint {
    let w = asked.w;
    let own = bench.marked.marks.iter().find(|mark| mark.point == point.code);
    let marks = Direction::ALL
        .iter()
        .map(|one| Choice {
            value: one.code().to_owned(),
            label: w.t(&format!("bench-mark-{}", one.code())),
            on: own.is_some_and(|mark| mark.direction == *one),
        })
        .collect();
    let strengths = Strength::ALL
        .iter()
        .map(|one| Choice {
            value: one.value().to_string(),
            label: w.t(&format!("bench-strength-{}", one.value())),
            on: own.is_some_and(|mark| mark.strength == Some(*one)),
        })
        .collect();
    let seen_on = bench
        .pictures
        .iter()
        .enumerate()
        .map(|(place, file)| Choice {
            value: file.token.clone(),
            label: w.number(i64::try_from(place + 1).unwrap_or(i64::MAX)),
            on: own.is_some_and(|mark| mark.pictures.contains(&file.token)),
        })
        .collect();
    BenchPoint {
        number: place + 1,
        code: point.code.clone(),
        name: point_words(asked, point, ""),
        genuine: point_words(asked, point, "genuine"),
        copied: point_words(asked, point, "copied"),
        sight: match point.sight {
            Sight::Overt => String::new(),
            Sight::Covert => w.t("bench-covert"),
            Sight::Staff => w.t("bench-staff-only"),
        },
        marks,
        strengths,
        reason: own.map(|mark| mark.reason.clone()).unwrap_or_default(),
        seen_on,
    }
}

async fn bench(asked: &Asked, number: &str) -> app::Result<Bench> {
    let number = number.to_owned();
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::bench(tx, ctx, &number).await })
        })
        .await
}

fn bench_page(asked: &Asked, bench: &Bench, wrong: Vec<String>) -> app::Result<BenchPage> {
    let (w, clock) = (asked.w, asked.clock());
    let kept = &bench.exam.kept;
    let family = verdicts::family(&kept.family);
    let policy = examinations::policy()?;
    let state = bench.exam.sealed();
    let proposed = bench.judged.word;
    let own = bench.marked.word;
    let mut words = vec![Choice {
        value: String::new(),
        label: format!("{}: {}", w.t("bench-word-proposed"), word(w, proposed.code())),
        on: own.is_none(),
    }];
    words.extend(
        Word::ALL
            .iter()
            .filter(|one| state.hand == Hand::InHand || **one != Word::ConfirmedByHouse)
            .map(|one| Choice {
                value: one.code().to_owned(),
                label: word(w, one.code()),
                on: own == Some(*one),
            }),
    );
    let shown = own.unwrap_or(proposed);
    let sums = (bench.judged.total, bench.judged.between);
    let record = bench.mine.then(|| record_form(asked, &kept.number, "examiner"));
    let name = |person: i64| asked.state.app.facts.now().name_of(person).to_owned();
    let mut verdicts_given: Vec<(String, String)> = Vec::new();
    for (_, verdict) in &bench.verdicts {
        verdicts_given.push((clock.near(w, verdict.at), word(w, verdict.word.code())));
    }
    if state.stage.code() == "answered" {
        for reading in state.stage.readings() {
            let args =
                [("name", name(reading.by).into()), ("word", word(w, reading.word.code()).into())];
            verdicts_given.push((clock.near(w, reading.at), w.ta("bench-reading-of", &args)));
        }
    }
    Ok(BenchPage {
        back: Link::new("/desk/examinations", w.t("desk-exams")),
        number: kept.number.clone(),
        states: vec![
            stage(asked, &bench.exam),
            Status::new(
                Shape::Calm,
                w.t(&format!(
                    "exam-hand-{}",
                    if state.hand == Hand::InHand { "in-hand" } else { "photographs" }
                )),
            ),
        ],
        facts: vec![
            (w.t("desk-exams-head-round"), why(asked, &bench.exam)),
            (w.t("desk-exams-head-due"), clock.near(w, kept.due_at)),
        ],
        pictures: bench
            .pictures
            .iter()
            .enumerate()
            .map(|(place, file)| Picture {
                number: place + 1,
                token: file.token.clone(),
                slot: w.t(&format!("slot-{}", file.slot.code())),
            })
            .collect(),
        drawing: verdicts::drawing(w, &family, bench.points.iter().copied()),
        points: bench
            .points
            .iter()
            .enumerate()
            .map(|(place, point)| bench_point(asked, bench, place, point))
            .collect(),
        family: family.name,
        mine: bench.mine,
        open: bench.open.is_ok(),
        closed: bench.open.err().map(|refusal| asked.refusal(refusal.code())),
        proposed_code: proposed.code(),
        proposed: w.ta("bench-proposed", &[("word", word(w, proposed.code()).into())]),
        words,
        word_reason: bench.marked.reason.clone(),
        scale: w.ta("verdict-tape", &[("word", word(w, shown.code()).into())]),
        given: Preview {
            scale: verdicts::scale(w, shown),
            tape: verdicts::tape(policy, shown, sums, state.hand),
        },
        records: records(asked, &bench.records),
        record,
        verdicts: verdicts_given,
        wrong,
        frame: asked.frame(Face::Exams),
    })
}

fn records(asked: &Asked, findings: &[provenance::finding::Finding]) -> Vec<(String, String)> {
    let w = asked.w;
    let said = |finding: &provenance::finding::Finding| {
        let way = w.t(&format!("bench-mark-{}", finding.direction.code()));
        let name = verdicts::finding_name(w, &finding.point);
        let record = examinations::catalogue().record(&finding.point);
        // What the desk wrote beside a paper may name somebody.
        let reason = if record.is_some_and(|it| it.by == "desk") { "" } else { &finding.reason };
        (name, format!("{way}. {reason}").trim().to_owned())
    };
    findings.iter().map(said).collect()
}

fn record_form(asked: &Asked, number: &str, by: &str) -> Form {
    let w = asked.w;
    let kinds = examinations::catalogue()
        .records()
        .iter()
        .filter(|record| record.by == by)
        .map(|record| Offer::new(record.code.clone(), verdicts::finding_name(w, &record.code)))
        .collect();
    let ways = Direction::ALL
        .iter()
        .filter(|one| **one != Direction::Unseen)
        .map(|one| Offer::new(one.code(), w.t(&format!("bench-mark-{}", one.code()))))
        .collect();
    let mut strengths = vec![Offer::new("", "")];
    strengths.extend(Strength::ALL.iter().map(|one| {
        Offer::new(one.value().to_string(), w.t(&format!("bench-strength-{}", one.value())))
    }));
    Form::new(at(number, "/records"), w.t("bench-record-add")).fields(vec![
        Field::new(Kind::Select, "record", w.t("bench-record")).choices(kinds),
        Field::new(Kind::Radios, "direction", w.t("desk-exams-head-verdict")).choices(ways),
        Field::new(Kind::Select, "strength", w.t("bench-strength")).choices(strengths).optional(),
        Field::new(Kind::Text, "reason", w.t("bench-reason")).optional(),
    ])
}

/// `GET /desk/examinations/{number}`
pub async fn show(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let page = match bench(&asked, &number).await {
        Ok(bench) => bench_page(&asked, &bench, Vec::new()),
        Err(error) => Err(error),
    };
    match page {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

/// What the form says was seen.
fn marked(asked: &Asked, points: &[&'static Point]) -> Marked {
    let mark = |point: &&'static Point| {
        let code = &point.code;
        let direction: Direction = asked.f(&format!("mark-{code}")).parse().ok()?;
        let strength = asked.f(&format!("strength-{code}")).parse().ok().and_then(Strength::of);
        Some(Mark {
            point: code.clone(),
            direction,
            strength: strength.filter(|_| direction.speaks()),
            reason: asked.f(&format!("reason-{code}")).trim().to_owned(),
            pictures: asked.all(&format!("seen-{code}")),
        })
    };
    Marked {
        marks: points.iter().filter_map(mark).collect(),
        word: asked.f("word").parse().ok(),
        reason: asked.f("word_reason").to_owned(),
    }
}

/// `POST /desk/examinations/{number}/taking`
pub async fn take(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let own = number.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::take(tx, ctx, &own).await.map(drop) })
        })
        .await;
    after(&asked, &number, done, "").await
}

/// `POST /desk/examinations/{number}/marks`: kept, signed, given back, or the client is asked for more.
pub async fn mark(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let points = match bench(&asked, &number).await {
        Ok(bench) => bench.points,
        Err(error) => return asked.failed(error),
    };
    let marked = marked(&asked, &points);
    let unseen: Vec<String> = marked
        .marks
        .iter()
        .filter(|mark| mark.direction == Direction::Unseen)
        .map(|mark| mark.point.clone())
        .collect();
    let (own, draft) = (number.clone(), marked.clone());
    let shown = asked.f("proposed").to_owned();
    // What was marked is kept first: whatever is refused afterwards, nothing of it is lost.
    let kept = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::mark(tx, ctx, &own, &draft).await })
        })
        .await;
    let kept = match kept {
        // A word that she has not seen is not signed: the page comes back with what her marks come to.
        Ok(judged)
            if asked.f("deed") == "sign"
                && marked.word.is_none()
                && !shown.is_empty()
                && shown != judged.word.code() =>
        {
            let came = word(asked.w, judged.word.code());
            let said = asked.w.ta("bench-proposed", &[("word", came.into())]);
            return again(&asked, &number, vec![said]).await;
        }
        other => other.map(drop),
    };
    let done = match (kept, asked.f("deed")) {
        (Err(error), _) => Err(error),
        (Ok(()), "sign") => {
            let own = number.clone();
            asked
                .state
                .app
                .write(asked.ctx(), move |tx, ctx| {
                    Box::pin(
                        async move { examinations::sign(tx, ctx, &own, &marked).await.map(drop) },
                    )
                })
                .await
        }
        (Ok(()), "ask") => {
            let own = number.clone();
            asked
                .state
                .app
                .write(asked.ctx(), move |tx, ctx| {
                    Box::pin(async move {
                        examinations::ask_photographs(tx, ctx, &own, &unseen).await.map(drop)
                    })
                })
                .await
        }
        (Ok(()), "give_back") => {
            let own = number.clone();
            asked
                .state
                .app
                .write(asked.ctx(), move |tx, ctx| {
                    Box::pin(async move { examinations::give_back(tx, ctx, &own).await.map(drop) })
                })
                .await
        }
        (Ok(()), _) => return asked.go(&format!("{}?done=marks", at(&number, ""))),
    };
    let said = if asked.f("deed") == "sign" { "signed" } else { "marks" };
    after(&asked, &number, done, said).await
}

/// On to the list after a deed, or the bench again with what is wrong.
async fn after(asked: &Asked, number: &str, done: app::Result<()>, said: &str) -> Response {
    let error = match done {
        Ok(()) if said.is_empty() => return asked.go(&at(number, "")),
        Ok(()) => return asked.go(&format!("/desk/examinations?done={said}")),
        Err(error) => error,
    };
    let wrong = match asked.sentences(error, &[("pictures", asked.w.t("bench-seen-on"))]) {
        Ok(pairs) => pairs.into_iter().map(|(_, sentence)| sentence).collect(),
        Err(error) => return asked.failed(error),
    };
    again(asked, number, wrong).await
}

/// The bench again, with what is wrong.
async fn again(asked: &Asked, number: &str, wrong: Vec<String>) -> Response {
    let page = match bench(asked, number).await {
        Ok(bench) => bench_page(asked, &bench, wrong),
        Err(error) => Err(error),
    };
    match page {
        Ok(mut page) => {
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/examinations/{number}/records`
pub async fn record(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let Ok(direction) = asked.f("direction").parse::<Direction>() else {
        let error = Err(Error::field("direction", "missing"));
        return on_record(&asked, &number, error, "records").await;
    };
    let said = Said {
        record: asked.f("record").to_owned(),
        direction,
        strength: asked.f("strength").parse().ok().and_then(Strength::of),
        reason: asked.f("reason").to_owned(),
    };
    let own = number.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::record(tx, ctx, &own, &said).await.map(drop) })
        })
        .await;
    on_record(&asked, &number, done, "records").await
}

/// `POST /desk/examinations/{number}/hand`: the piece is in the house's hands.
pub async fn in_hand(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let own = number.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::in_hand(tx, ctx, &own).await.map(drop) })
        })
        .await;
    on_record(&asked, &number, done, "hand").await
}

/// `POST /desk/examinations/{number}/release`: whoever read it is away.
pub async fn release(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let own = number.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::release(tx, ctx, &own).await.map(drop) })
        })
        .await;
    match done {
        Ok(()) => asked.go(&format!("{}?done=saved", at(&number, "/record"))),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/examinations/{number}/appeal`: the client said it to somebody.
pub async fn appeal(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let (own, reason) = (number.clone(), asked.f("reason").to_owned());
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::appeal(tx, ctx, &own, &reason).await.map(drop) })
        })
        .await;
    on_record(&asked, &number, done, "appeal").await
}

/// Back to where the deed came from: the bench for who examines, the record for the desk.
async fn on_record(asked: &Asked, number: &str, done: app::Result<()>, deed: &str) -> Response {
    let desk = asked.may(P::AskExamination);
    let error = match done {
        Ok(()) => {
            let to = if desk { at(number, "/record") } else { at(number, "") };
            return asked.go(&format!("{to}?done=saved"));
        }
        Err(error) => error,
    };
    if !desk {
        return after(asked, number, Err(error), "").await;
    }
    let labels = [
        ("reason", asked.w.t("bench-reason")),
        ("strength", asked.w.t("bench-strength")),
        ("record", asked.w.t("bench-record")),
        ("direction", asked.w.t("desk-exams-head-verdict")),
    ];
    let wrong = match asked.sentences(error, &labels) {
        Ok(wrong) => wrong,
        Err(error) => return asked.failed(error),
    };
    match record_page(asked, number, (deed, wrong)).await {
        Ok(mut page) => {
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

/// `GET /desk/examinations/{number}/record`: an examination as the desk sees it.
pub async fn desk(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    match record_page(&asked, &number, ("", Vec::new())).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn record_page(
    asked: &Asked,
    number: &str,
    (failed, wrong): (&str, Vec<(String, String)>),
) -> app::Result<RecordPage> {
    let (w, clock, own) = (asked.w, asked.clock(), number.to_owned());
    let examined = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::show(tx, ctx, &own).await })
        })
        .await?;
    let kept = &examined.exam.kept;
    let row = |(_, verdict): &(u16, provenance::verdict::given::Verdict)| {
        vec![
            Cell::Time(verdict.at.to_string(), clock.near(w, verdict.at)),
            Cell::Text(word(w, verdict.word.code())),
            Cell::Code(verdict.judged.policy.clone()),
        ]
    };
    let form = |deed: &str, form: Form| {
        if failed == deed { asked.keep_typed(form).errors(wrong.clone()) } else { form }
    };
    let mut deeds = Vec::new();
    if asked.may(P::AskExamination) {
        deeds.push(DeedPart {
            id: "records",
            title: w.t("bench-records"),
            lede: String::new(),
            form: Some(form("records", record_form(asked, number, "desk"))),
        });
        deeds.push(DeedPart {
            id: "hand",
            title: w.t("desk-exam-in-hand"),
            lede: w.t("desk-exam-in-hand-lede"),
            form: Some(form("hand", Form::new(at(number, "/hand"), w.t("desk-exam-in-hand")))),
        });
        if kept.stage == "answered" {
            let fields = vec![Field::new(Kind::Long(4), "reason", w.t("verdict-appeal-field"))];
            let appeal =
                Form::new(at(number, "/appeal"), w.t("verdict-appeal-send")).fields(fields);
            deeds.push(DeedPart {
                id: "appeal",
                title: w.t("desk-exam-appeal"),
                lede: w.t("verdict-appeal-lede"),
                form: Some(form("appeal", appeal)),
            });
        }
    }
    if asked.may(P::TrainExaminers) && kept.stage == "reads" {
        deeds.push(DeedPart {
            id: "release",
            title: w.t("bench-give-back"),
            lede: String::new(),
            form: Some(Form::new(at(number, "/release"), w.t("bench-give-back"))),
        });
    }
    Ok(RecordPage {
        back: Link::new("/desk/examinations", w.t("desk-exams")),
        title: kept.number.clone(),
        states: vec![stage(asked, &examined.exam)],
        facts: vec![
            (w.t("desk-exams-head-family"), verdicts::family(&kept.family).name),
            (w.t("desk-exams-head-round"), why(asked, &examined.exam)),
            (w.t("desk-exams-head-due"), clock.near(w, kept.due_at)),
        ],
        // Whoever examines has no way from here to whose it is.
        links: (asked.may(P::AskExamination) && !asked.may(P::Examine))
            .then(|| Link::new(format!("/desk/cases/{}", kept.case_number), w.t("desk-exam-case")))
            .into_iter()
            .collect(),
        tables: vec![Table {
            caption: w.t("desk-exams-head-verdict"),
            heads: vec![
                w.t("desk-exams-head-due"),
                w.t("desk-exams-head-verdict"),
                w.t("verdict-working"),
            ],
            rows: examined.verdicts.iter().map(row).collect(),
            empty: asked.refusal("exam_not_answered"),
        }],
        deeds,
        frame: asked.frame(Face::Exams),
    })
}

/// `POST /desk/cases/{number}/examinations`: the piece of a case is examined.
pub async fn ask(asked: Asked) -> Response {
    let case = asked.param("number").to_owned();
    let made = asked.f("made").trim();
    let wanted = Ask {
        family: asked.f("family").to_owned(),
        // What is no year is said to be none.
        made: if made.is_empty() { None } else { Some(made.parse().unwrap_or(0)) },
        hand: if asked.f("hand") == "in_hand" { Hand::InHand } else { Hand::Photographs },
    };
    let own = case.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::ask(tx, ctx, &own, &wanted).await })
        })
        .await;
    match done {
        Ok(exam) => asked.go(&at(&exam.kept.number, "/record")),
        Err(error) => match ask_page(&asked, &case, Some(error)) {
            Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
            Err(error) => asked.failed(error),
        },
    }
}

/// `GET /desk/cases/{number}/examinations`
pub async fn ask_form(asked: Asked) -> Response {
    let case = asked.param("number").to_owned();
    match ask_page(&asked, &case, None) {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

fn ask_page(asked: &Asked, case: &str, error: Option<Error>) -> app::Result<RecordPage> {
    let w = asked.w;
    let families = crate::client::catalogue::catalogue()
        .shown()
        .into_iter()
        .filter(|family| examinations::examined(&family.code))
        .map(|family| Offer::new(family.code, family.name))
        .collect();
    let hands = vec![
        Offer::new("photographs", w.t("exam-hand-photographs")).on(true),
        Offer::new("in_hand", w.t("exam-hand-in-hand")),
    ];
    let fields = vec![
        Field::new(Kind::Select, "family", w.t("desk-exams-head-family")).choices(families),
        Field::new(Kind::Number, "made", w.t("desk-exam-made")).optional(),
        Field::new(Kind::Radios, "hand", w.t("desk-exams-head-stage")).choices(hands),
    ];
    let action = format!("/desk/cases/{case}/examinations");
    let mut form = asked.keep_typed(Form::new(action, w.t("desk-exam-ask")).fields(fields));
    if let Some(error) = error {
        let labels = [("family", w.t("desk-exams-head-family")), ("made", w.t("desk-exam-made"))];
        form = form.errors(asked.sentences(error, &labels)?);
    }
    let mut frame = asked.frame(Face::Desk);
    frame.shell.mistaken = form.wrong();
    Ok(RecordPage {
        back: Link::new(format!("/desk/cases/{case}"), w.t("desk-exam-case")),
        title: w.t("desk-exam-ask"),
        states: Vec::new(),
        facts: Vec::new(),
        links: Vec::new(),
        tables: Vec::new(),
        deeds: vec![DeedPart {
            id: "ask",
            title: w.t("desk-exam-ask"),
            lede: w.t("desk-exam-ask-lede"),
            form: Some(form),
        }],
        frame,
    })
}

/// `GET /desk/examiners`
pub async fn trained(asked: Asked) -> Response {
    match trained_page(&asked, Vec::new()).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn trained_page(asked: &Asked, wrong: Vec<(String, String)>) -> app::Result<RecordPage> {
    let (w, clock) = (asked.w, asked.clock());
    let all = asked
        .state
        .app
        .read(asked.ctx(), |tx, ctx| {
            Box::pin(async move { examinations::competences(tx, ctx).await })
        })
        .await?;
    let facts = asked.state.app.facts.now();
    let row = |one: &store::examinations::Competence| {
        let lasts = one.until.is_none_or(|until| until > asked.now);
        let until = one.until.map_or(w.t("desk-trained-lasting"), |until| clock.near(w, until));
        let family = verdicts::family(&one.family).name;
        let last = if lasts {
            let to = format!("/desk/examiners/{}/end", one.id);
            Cell::Deed(
                to,
                w.t("desk-train-end"),
                format!("{}, {family}", facts.name_of(one.person)),
            )
        } else {
            Cell::Text(String::new())
        };
        vec![
            Cell::Text(facts.name_of(one.person).to_owned()),
            Cell::Text(family),
            Cell::Text(one.basis.clone()),
            Cell::Time(one.since.to_string(), clock.near(w, one.since)),
            Cell::Text(until),
            last,
        ]
    };
    let examiners = facts
        .people
        .values()
        .filter(|person| {
            facts.acting(person.id).is_some_and(|actor| actor.may_somewhere(P::Examine))
        })
        .map(|person| Offer::new(person.id.to_string(), person.name.clone()))
        .collect();
    let families = crate::client::catalogue::catalogue()
        .shown()
        .into_iter()
        .filter(|family| examinations::examined(&family.code))
        .map(|family| Offer::new(family.code, family.name))
        .collect();
    let form = Form::new("/desk/examiners", w.t("desk-train")).fields(vec![
        Field::new(Kind::Select, "person", w.t("desk-trained-person")).choices(examiners),
        Field::new(Kind::Select, "family", w.t("desk-trained-family")).choices(families),
        Field::new(Kind::Text, "basis", w.t("desk-trained-basis")),
        Field::new(Kind::Date, "until", w.t("desk-trained-until")).optional(),
    ]);
    let mut frame = asked.frame(Face::Exams);
    frame.shell.mistaken = !wrong.is_empty();
    Ok(RecordPage {
        back: Link::new("/desk/examinations", w.t("desk-exams")),
        title: w.t("desk-trained"),
        states: Vec::new(),
        facts: Vec::new(),
        links: Vec::new(),
        tables: vec![Table {
            caption: w.t("desk-trained"),
            heads: [
                "desk-trained-person",
                "desk-trained-family",
                "desk-trained-basis",
                "desk-trained-since",
                "desk-trained-until",
                "desk-train-end",
            ]
            .iter()
            .map(|key| w.t(key))
            .collect(),
            rows: all.iter().map(row).collect(),
            empty: w.t("desk-exams-none"),
        }],
        deeds: vec![DeedPart {
            id: "train",
            title: w.t("desk-train"),
            lede: String::new(),
            form: Some(asked.keep_typed(form).errors(wrong)),
        }],
        frame,
    })
}

/// `POST /desk/examiners`
pub async fn train(asked: Asked) -> Response {
    let person = asked.f("person").parse().unwrap_or(0);
    let (family, basis) = (asked.f("family").to_owned(), asked.f("basis").to_owned());
    let zone = asked.zone();
    // Until the end of that day, where the examiners work.
    let typed = asked.f("until").trim();
    let until = typed.parse::<jiff::civil::Date>().ok();
    let until = until
        .and_then(|day| day.tomorrow().ok())
        .and_then(|day| day.to_zoned(zone).ok())
        .map(|day| day.timestamp());
    if until.is_none() && !typed.is_empty() {
        let wrong = asked.sentences(
            Error::field("until", "bad_date"),
            &[("until", asked.w.t("desk-trained-until"))],
        );
        let page = match wrong {
            Ok(wrong) => trained_page(&asked, wrong).await,
            Err(error) => Err(error),
        };
        return match page {
            Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
            Err(error) => asked.failed(error),
        };
    }
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(
                async move { examinations::train(tx, ctx, person, &family, &basis, until).await },
            )
        })
        .await;
    let error = match done {
        Ok(()) => return asked.go("/desk/examiners?done=saved"),
        Err(error) => error,
    };
    let labels = [
        ("person", asked.w.t("desk-trained-person")),
        ("family", asked.w.t("desk-trained-family")),
        ("basis", asked.w.t("desk-trained-basis")),
        ("until", asked.w.t("desk-trained-until")),
    ];
    let page = match asked.sentences(error, &labels) {
        Ok(wrong) => trained_page(&asked, wrong).await,
        Err(error) => Err(error),
    };
    match page {
        Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/examiners/{id}/end`
pub async fn end_training(asked: Asked) -> Response {
    let Ok(id) = asked.param("id").parse() else { return asked.failed(Error::NotFound) };
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::end_training(tx, ctx, id).await })
        })
        .await;
    match done {
        Ok(()) => asked.go("/desk/examiners?done=saved"),
        Err(error) => asked.failed(error),
    }
}
