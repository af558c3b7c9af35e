//! What the client is entitled to, beside the case: the panel in the reader's
//! words, a fact noted or forgotten by a form, and an answer told to the client.

use super::Asked;
use super::case::{self, Loaded, Reader, load};
use app::law::{self, Again, JURISDICTION, Known, Origin, Short, Since};
use app::{Error, FieldError};
use axum::http::StatusCode;
use axum::response::Response;
use domain::Topic;
use domain::access::Permission as P;
use entitlements::{Answer, Fact, FactId, Kind, Law, Outcome, Whose};
use pages::desk::actions::{self, Subject};
use pages::desk::rights::{Ask, Condition, KnownFact, Right, Rights, ToldBefore, Way};
use pages::desk::{Choice, Face, Field, FormPage, Kind as Look, Shape};
use pages::rights::{self as said, Teller, Told};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use words::Words;

/// The fact that is a list: repairs and replacements so far.
const REMEDIES: &str = "remedy_history";

/// Remedies that one form holds; the law asks for no more.
const MOST_REMEDIES: usize = 6;

/// The longest free words of a fact.
const LONGEST_WORDS: usize = 50;

/// The rights a topic is about; they stand first.
fn leading(topic: Topic) -> &'static [&'static str] {
    match topic {
        Topic::Return => &["withdrawal", "house.return", "withdrawal.refund", "house.exchange"],
        Topic::Repair => &[
            "conformity.repair_or_replace",
            "conformity.liability",
            "house.paid_repair",
            "house.repair_turnaround",
        ],
        Topic::OrderChange => &["house.order_change", "withdrawal"],
        Topic::OrderQuestion => &["late_delivery.due", "late_delivery.terminate", "withdrawal"],
        Topic::Authenticity => &[
            "house.authenticity_confirmed",
            "house.authenticity_doubt",
            "house.authenticity_inspection",
        ],
        Topic::Counterfeit => &["house.legal_referral", "house.counterfeit_return"],
        Topic::Privacy => {
            &["privacy.access", "privacy.rectification", "privacy.erasure", "house.privacy_request"]
        }
        Topic::Appointment => &["house.private_appointment", "house.access_arrangement"],
        Topic::Accessibility => &["house.access_arrangement"],
        Topic::Complaint => &["complaint.answer", "house.escalation", "conformity.liability"],
        Topic::ProductQuestion | Topic::Other => &["withdrawal", "conformity.liability"],
    }
}

fn id_of(before: &str, code: &str) -> String {
    format!("{before}-{}", code.replace(['.', '_'], "-"))
}

fn shape(outcome: Outcome, whose: Whose) -> Shape {
    match (outcome, whose) {
        (Outcome::NeedsInformation, _) => Shape::Wait,
        (_, Whose::House) => Shape::Calm,
        (Outcome::Granted, _) => Shape::Go,
        (Outcome::Denied, _) => Shape::Stop,
    }
}

/// An answer in short, with who pays.
pub fn short(w: &Words, law: &Law, right: &str, short: &Short) -> String {
    let id = law.vocabulary.entitlement_named(right);
    let whose = id.map_or(Whose::Client, |id| law.vocabulary.entitlement(id).whose);
    let answer = said::in_short(w, whose, short.outcome, short.deadline, short.window);
    let mut terms = Vec::new();
    match short.payer {
        Some(entitlements::Payer::Client) => terms.push(w.t("answer-payer-client")),
        Some(entitlements::Payer::House) => terms.push(w.t("answer-payer-house")),
        None => {}
    }
    if let Some(amount) = short.amount {
        terms.push(w.ta("answer-amount", &[("amount", amount.to_string().into())]));
    }
    if terms.is_empty() {
        return answer;
    }
    w.ta("desk-answer-terms", &[("answer", answer.into()), ("terms", w.list(&terms).into())])
}

/// What was told and is no longer the answer; the newest decision of a right counts.
fn change(w: &Words, law: &Law, told: &Again) -> Option<String> {
    let (now, since) = told.now.as_ref()?;
    let args = [
        ("right", said::right_title(w, &told.entitlement).into()),
        ("day", w.date_weekday(told.day).into()),
        ("then", short(w, law, &told.entitlement, &told.told).into()),
        ("now", short(w, law, &told.entitlement, now).into()),
    ];
    Some(match since {
        Since::Facts => w.ta("desk-told-facts", &args),
        Since::Rules => w.ta("desk-told-rules", &args),
        Since::Time => w.ta("desk-told-time", &args),
    })
}

/// The newest decision of each right, the others after them.
fn newest(decisions: &[Again]) -> impl Iterator<Item = (&Again, bool)> {
    let mut seen = BTreeSet::new();
    decisions.iter().map(move |one| (one, seen.insert(one.entitlement.as_str())))
}

/// Everything told that is no longer the answer, one a line.
pub fn changes(asked: &Asked, loaded: &Loaded) -> Vec<String> {
    let Some(entitled) = &loaded.entitled else { return Vec::new() };
    let law = asked.state.app.law();
    newest(&entitled.decisions)
        .filter(|(_, newest)| *newest)
        .filter_map(|(one, _)| change(asked.w, &law, one))
        .collect()
}

/// The question about a fact in the client's language; `None` where only the house can say it.
pub fn question(loaded: &Loaded, fact: &str) -> Option<String> {
    said::question(words::words(&loaded.view.case.language), fact)
}

/// What a decision says to the client, in her language.
pub fn to_client(asked: &Asked, loaded: &Loaded, decision: i64) -> Option<String> {
    let told = loaded.entitled.as_ref()?.decisions.iter().find(|one| one.id == decision)?;
    let law = &*asked.state.app.law();
    let question = told.asked.as_ref()?.question();
    if told.reason.is_some() {
        let teller = Teller::new(law, question, words::words(&loaded.view.case.language));
        return Some(teller.exception_to_client(&told.entitlement));
    }
    let answers = law.evaluate(&question);
    let answer = answers.about(law.vocabulary.entitlement_named(&told.entitlement)?)?;
    let teller = Teller::new(law, question, words::words(&loaded.view.case.language));
    Some(teller.to_client(answer))
}

struct Panel<'a> {
    asked: &'a Asked,
    law: &'a Law,
    loaded: &'a Loaded,
    teller: Teller<'a>,
    keep: &'a str,
    may_note: bool,
    may_reply: bool,
}

/// The panel of a case, where the reader may see what is owed.
pub fn panel(
    asked: &Asked,
    loaded: &Loaded,
    keep: &str,
    may_note: bool,
    may_reply: bool,
) -> Option<Rights> {
    let entitled = loaded.entitled.as_ref()?;
    let law: &Law = &asked.state.app.law();
    let teller = Teller::new(law, entitled.facts.asked.question(), asked.w);
    let panel = Panel { asked, law, loaded, teller, keep, may_note, may_reply };
    Some(panel.rights(entitled))
}

impl Panel<'_> {
    fn rights(&self, entitled: &law::Entitled) -> Rights {
        let w = self.asked.w;
        let case = &self.loaded.view.case;
        let first = leading(case.topic);
        let name =
            |answer: &Answer| self.law.vocabulary.entitlement(answer.entitlement).name.as_str();
        let at = |answer: &Answer| first.iter().position(|one| *one == name(answer));
        let mut lead: Vec<&Answer> =
            entitled.answers.results.iter().filter(|one| at(one).is_some()).collect();
        lead.sort_by_key(|one| at(one));
        let rest: Vec<&Answer> =
            entitled.answers.results.iter().filter(|one| at(one).is_none()).collect();
        let asks = self.asks(&lead, &[], entitled.facts.asked.jurisdiction.is_some());
        let asks_more = self.asks(&rest, &asks, false);
        let mut others: Vec<(String, Vec<Right>)> = Vec::new();
        for answer in &rest {
            let (right, chapter) = self.right(answer);
            match others.last_mut().filter(|(last, _)| *last == chapter) {
                Some((_, those)) => those.push(right),
                None => others.push((chapter, vec![right])),
            }
        }
        let day = w.date_weekday(entitled.facts.today);
        let facts = &entitled.facts;
        let known = facts.known.iter().map(|one| self.known(one, false));
        let mut known: Vec<KnownFact> =
            known.chain(facts.left_out.iter().map(|one| self.known(one, true))).collect();
        let known_count = w.ta("desk-known", &[("count", known.len().into())]);
        // No remedy on record is none: what the house did stands in its own books.
        if self.may_note && facts.of(REMEDIES).is_none() {
            known.push(KnownFact {
                label: said::fact_label(w, REMEDIES),
                value: w.t("desk-remedies-none"),
                origin: w.t("desk-origin-house"),
                href: format!("/desk/cases/{}/facts/{REMEDIES}", case.number),
                left_out: String::new(),
            });
        }
        Rights {
            number: case.number.clone(),
            keep: self.keep.to_owned(),
            law: match &facts.asked.jurisdiction {
                Some(place) => w.ta(
                    "desk-rights-law",
                    &[("place", said::place(w, place).into()), ("day", day.into())],
                ),
                None => w.t("desk-rights-unknown"),
            },
            which_law: self.teller.which_law(),
            which: facts.asked.jurisdiction.is_none().then(|| self.which()),
            leading: lead.iter().map(|answer| self.right(answer).0).collect(),
            others_count: w.ta("desk-rights-others", &[("count", rest.len().into())]),
            others,
            asks_count: w.ta("desk-asks", &[("count", asks.len().into())]),
            asks,
            asks_more,
            known_count,
            known,
            told: self.told(&entitled.decisions),
            may_note: self.may_note,
        }
    }

    fn right(&self, answer: &Answer) -> (Right, String) {
        let w = self.asked.w;
        let whose = self.law.vocabulary.entitlement(answer.entitlement).whose;
        let Told {
            code,
            chapter,
            title,
            answer: text,
            terms,
            deadline,
            reasons,
            missing,
            sources,
            rules,
            notes,
            ..
        } = self.teller.tell(answer);
        let missing: Vec<String> = missing.into_iter().map(|one| one.label).collect();
        let conditions = reasons.into_iter().map(|reason| {
            let (shape, holds) = match reason.holds {
                "yes" => (Shape::Go, w.t("desk-right-holds")),
                "no" => (Shape::Stop, w.t("desk-right-fails")),
                _ => (Shape::Wait, w.t("desk-right-open")),
            };
            Condition { shape, holds, text: reason.text, known: reason.known }
        });
        let right = Right {
            id: id_of("right", &code),
            shape: shape(answer.outcome, whose),
            title,
            until: answer.deadline.map(|day| w.date_short(day)).unwrap_or_default(),
            iso: deadline,
            answer: text,
            lines: terms.into_iter().chain(notes).collect(),
            asks: if missing.is_empty() {
                String::new()
            } else {
                w.ta("desk-right-asks", &[("facts", w.list(&missing).into())])
            },
            conditions: conditions.collect(),
            sources,
            rules,
            tell: self.may_reply && answer.outcome != Outcome::NeedsInformation,
            otherwise: self.may_reply
                && self.asked.may(P::DecideOtherwise)
                && law::may_be_otherwise(self.law, answer),
            code,
        };
        (right, w.t(&format!("chapter-{}", chapter.replace('_', "-"))))
    }

    /// What some answers hang on, each fact once, without those asked already.
    fn asks(&self, answers: &[&Answer], before: &[Ask], open: bool) -> Vec<Ask> {
        let w = self.asked.w;
        let mut facts: Vec<FactId> =
            answers.iter().flat_map(|one| one.missing.iter().copied()).collect();
        facts.sort_unstable();
        facts.dedup();
        let mut asks = Vec::new();
        for id in facts {
            let fact = self.law.vocabulary.fact(id);
            let Some(way) = way(w, self.law, fact) else { continue };
            if before.iter().any(|one| one.code == fact.name) {
                continue;
            }
            let hang: Vec<String> = answers
                .iter()
                .filter(|one| one.missing.contains(&id))
                .map(|one| self.law.vocabulary.entitlement(one.entitlement).name.clone())
                .collect();
            let titles: Vec<String> = hang.iter().map(|one| said::right_title(w, one)).collect();
            asks.push(Ask {
                id: id_of("ask", &fact.name),
                label: said::fact_label(w, &fact.name),
                decides: w.ta("desk-ask-decides", &[("rights", w.list(&titles).into())]),
                none: matches!(fact.kind, Kind::Day | Kind::DayOr | Kind::Number),
                open: open && asks.is_empty(),
                client: self.ask_client(&fact.name),
                then: hang.into_iter().next().unwrap_or_default(),
                code: fact.name.clone(),
                way,
            });
        }
        asks
    }

    fn ask_client(&self, fact: &str) -> String {
        if !self.may_reply || question(self.loaded, fact).is_none() {
            return String::new();
        }
        format!("?{}&to=reply&ask={fact}#text", self.keep)
    }

    fn which(&self) -> Ask {
        let w = self.asked.w;
        Ask {
            code: JURISDICTION.to_owned(),
            id: id_of("ask", JURISDICTION),
            label: w.t("desk-rights-choose-law"),
            decides: String::new(),
            way: Way::One(places(w, self.law, &self.loaded.view.case.region)),
            none: false,
            open: true,
            client: self.ask_client(JURISDICTION),
            then: String::new(),
        }
    }

    fn known(&self, one: &Known, left_out: bool) -> KnownFact {
        let w = self.asked.w;
        let origin = match one.origin {
            Origin::Client => w.t("desk-origin-client"),
            Origin::House => w.t("desk-origin-house"),
            Origin::Order => w.t("desk-origin-order"),
            Origin::Case => w.t("desk-origin-case"),
        };
        KnownFact {
            label: said::fact_label(w, &one.fact),
            value: in_words(w, self.law, one),
            origin,
            href: if self.may_note {
                format!("/desk/cases/{}/facts/{}", self.loaded.view.case.number, one.fact)
            } else {
                String::new()
            },
            left_out: if left_out { w.t("desk-known-left-out") } else { String::new() },
        }
    }

    fn told(&self, decisions: &[Again]) -> Vec<ToldBefore> {
        let w = self.asked.w;
        let facts = self.asked.state.app.facts.now();
        let told = newest(decisions).map(|(one, newest)| {
            let changed = change(w, self.law, one).filter(|_| newest);
            let name = one.by.id.map_or("", |id| facts.name_of(id));
            ToldBefore {
                title: said::right_title(w, &one.entitlement),
                line: match &one.reason {
                    Some(reason) => w.ta(
                        "desk-told-otherwise",
                        &[
                            ("name", name.into()),
                            ("day", w.date_weekday(one.day).into()),
                            ("reason", reason.as_str().into()),
                        ],
                    ),
                    None => w.ta(
                        "desk-told-line",
                        &[
                            ("name", name.into()),
                            ("day", w.date_weekday(one.day).into()),
                            ("answer", short(w, self.law, &one.entitlement, &one.told).into()),
                        ],
                    ),
                },
                changed: changed.is_some(),
                now: match changed {
                    Some(changed) => changed,
                    None if newest => w.t("desk-told-same"),
                    None => String::new(),
                },
            }
        });
        told.collect()
    }
}

/// A known value in words; free words as they are.
fn in_words(w: &Words, law: &Law, one: &Known) -> String {
    let free = law
        .vocabulary
        .fact_named(&one.fact)
        .is_some_and(|id| matches!(law.vocabulary.fact(id).kind, Kind::Text | Kind::Number));
    match &one.value {
        Json::String(text) if free => text
            .parse::<domain::Outcome>()
            .map_or_else(|_| text.clone(), |wish| w.t(&actions::list_key("outcome", wish.code()))),
        Json::String(text) => match one.fact.as_str() {
            "client_home" => said::place(w, text),
            fact => said::noted(w, fact, text),
        },
        Json::Array(all) if one.fact == REMEDIES => {
            if all.is_empty() {
                return w.t("desk-remedies-none");
            }
            let lines: Vec<String> = all.iter().map(|one| remedy_in_words(w, one)).collect();
            lines.join("; ")
        }
        Json::Array(all) => {
            let all: Vec<&str> = all.iter().filter_map(Json::as_str).collect();
            said::noted(w, &one.fact, &all.join(", "))
        }
        other => said::value_label(w, &one.fact, &other.to_string()),
    }
}

/// One repair or replacement: what, asked for when, back when, and whether it held.
fn remedy_in_words(w: &Words, one: &Json) -> String {
    let text = |name: &str| one.get(name).and_then(Json::as_str).unwrap_or_default();
    let day = |name: &str| entitlements::a_day(text(name)).map(|day| w.date_weekday(day));
    let mut parts = vec![w.t(match text("kind") {
        "replacement" => "desk-remedy-replacement",
        _ => "desk-remedy-repair",
    })];
    if let Some(day) = day("requested_on") {
        parts.push(w.ta("desk-remedy-asked", &[("day", day.into())]));
    }
    if let Some(day) = day("completed_on") {
        parts.push(w.ta("desk-remedy-back", &[("day", day.into())]));
    }
    match text("result") {
        "fixed" => parts.push(w.t("desk-remedy-held")),
        "failed" => parts.push(w.t("desk-remedy-failed")),
        _ => {}
    }
    w.list(&parts)
}

/// The fields of the list of remedies, those known and two more.
fn remedies(w: &Words, known: Option<&Json>) -> Vec<Field> {
    let all: Vec<Json> = known.and_then(Json::as_array).cloned().unwrap_or_default();
    let rows = (all.len() + 2).min(MOST_REMEDIES);
    let kinds = |on: &str| {
        let choice = |value: &str, key: &str| Choice::new(value, w.t(key)).on(value == on);
        vec![
            choice("", "desk-remedies-none"),
            choice("repair", "desk-remedy-repair"),
            choice("replacement", "desk-remedy-replacement"),
        ]
    };
    let mut fields = Vec::new();
    for row in 0..rows {
        let one = all.get(row);
        let text = |name: &str| {
            one.and_then(|one| one.get(name)).and_then(Json::as_str).unwrap_or_default().to_owned()
        };
        let result = text("result");
        let nth = row + 1;
        let label = |key: &str| w.ta(key, &[("n", nth.into())]);
        let outcomes = vec![
            Choice::new("", w.t("desk-remedy-unknown")).on(result.is_empty()),
            Choice::new("fixed", w.t("desk-remedy-held")).on(result == "fixed"),
            Choice::new("failed", w.t("desk-remedy-failed")).on(result == "failed"),
        ];
        let select = |name: String, label: String, choices| {
            Field::new(Look::Select, name, label).choices(choices).optional()
        };
        let day = |name: &str, label: String| {
            Field::new(Look::Date, format!("{name}-{nth}"), label).value(text(name)).optional()
        };
        fields.push(select(format!("kind-{nth}"), label("desk-remedy-what"), kinds(&text("kind"))));
        fields.push(select(
            format!("client_chose-{nth}"),
            label("desk-remedy-chosen"),
            kinds(&text("client_chose")),
        ));
        fields.push(day("requested_on", label("desk-remedy-asked-on")));
        fields.push(day("completed_on", label("desk-remedy-back-on")));
        fields.push(select(format!("result-{nth}"), label("desk-remedy-fixed"), outcomes));
    }
    fields
}

/// The list of remedies as it was filled in; rows without a kind are none.
fn filled_remedies(asked: &Asked) -> Json {
    let rows = (1..=MOST_REMEDIES).filter_map(|nth| {
        let of = |name: &str| asked.f(&format!("{name}-{nth}")).trim().to_owned();
        let mut one = serde_json::Map::new();
        for name in ["kind", "client_chose", "requested_on", "completed_on", "result"] {
            let value = of(name);
            if !value.is_empty() {
                one.insert(name.to_owned(), json!(value));
            }
        }
        (!one.is_empty()).then_some(Json::Object(one))
    });
    Json::Array(rows.collect())
}

/// Places there is a law for, those of the region first and alone where there are some.
fn places(w: &Words, law: &Law, region: &str) -> Vec<Choice> {
    let inside = format!("{region}-");
    let own: Vec<&str> = law.jurisdictions().filter(|one| one.starts_with(&inside)).collect();
    let all = if own.is_empty() { law.jurisdictions().collect() } else { own };
    let mut places: Vec<Choice> =
        all.into_iter().map(|code| Choice::new(code, said::place(w, code))).collect();
    places.sort_by(|a, b| a.label.cmp(&b.label));
    places
}

/// How a fact is filled in; `None` where a form of one field cannot.
fn way(w: &Words, law: &Law, fact: &Fact) -> Option<Way> {
    let choices = || {
        let words = fact.values.iter();
        words.map(|word| Choice::new(word, said::value_label(w, &fact.name, word))).collect()
    };
    Some(match fact.kind {
        Kind::YesNo => Way::YesNo,
        Kind::Choice => Way::One(choices()),
        Kind::Words => Way::Some(choices()),
        Kind::Day | Kind::Days => Way::Day,
        Kind::DayOr => Way::DayOr(choices()),
        Kind::Number => Way::Number,
        Kind::Text => Way::Line,
        Kind::Place => Way::One(places(w, law, "")),
        Kind::History => return None,
    })
}

// ---- filling in ----

fn fact_of<'l>(law: &'l Law, name: &str) -> Option<&'l Fact> {
    law.vocabulary.fact_named(name).map(|id| law.vocabulary.fact(id))
}

/// What was filled in, as a value of the fact; nothing where nothing was.
fn filled(asked: &Asked, fact: Option<&Fact>) -> Option<Json> {
    if fact.is_some_and(|fact| fact.kind == Kind::History) {
        return Some(filled_remedies(asked));
    }
    if asked.f("none") == "yes" {
        return Some(json!("none"));
    }
    let day = asked.f("day").trim();
    let typed = if day.is_empty() { asked.f("value").trim() } else { day };
    let kind = fact.map(|fact| fact.kind);
    if kind == Some(Kind::Words) {
        return Some(json!(asked.all("value")));
    }
    if typed.is_empty() {
        return None;
    }
    Some(match (kind, typed) {
        (Some(Kind::YesNo), "yes") => json!(true),
        (Some(Kind::YesNo), "no") => json!(false),
        (Some(Kind::Number), typed) => {
            let number = typed.replace(',', ".");
            serde_json::from_str::<serde_json::Number>(&number)
                .map_or_else(|_| json!(typed), Json::Number)
        }
        (Some(Kind::Days), typed) => json!([typed]),
        (_, typed) => json!(typed),
    })
}

/// `GET /desk/cases/{number}/facts/{fact}`: one fact, to fill in or to change.
pub async fn ask(asked: Asked) -> Response {
    match page(&asked).await {
        Ok((page, _)) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn page(asked: &Asked) -> app::Result<(FormPage, Loaded)> {
    let loaded = load(asked, asked.param("number")).await?;
    let (w, law) = (asked.w, &*asked.state.app.law());
    let name = asked.param("fact");
    let entitled = loaded.entitled.as_ref().ok_or(Error::NotFound)?;
    let known = entitled.facts.of(name);
    let label = said::fact_label(w, name);
    let text = known.map_or("", |one| one.value.as_str().unwrap_or_default());
    let on = |mut choices: Vec<Choice>| {
        for choice in &mut choices {
            choice.on = choice.value == text;
        }
        choices
    };
    let select = |choices| {
        let mut all = vec![Choice::new("", w.t("desk-ask-choose"))];
        all.extend(on(choices));
        Field::new(Look::Select, "value", label.clone()).choices(all)
    };
    let about = Subject {
        number: loaded.view.case.number.clone(),
        title: loaded.view.case.subject.clone(),
        seen: loaded.view.case.entries,
    };
    let noted = known.is_some_and(|one| one.noted.is_some());
    if name == REMEDIES {
        let fields = remedies(w, known.map(|one| &one.value));
        let frame = asked.frame(Face::Desk);
        return Ok((actions::fact(frame, &about, name, fields, noted), loaded));
    }
    let way = match fact_of(law, name) {
        Some(fact) if fact.asked == entitlements::Asked::Derived => return Err(Error::NotFound),
        Some(fact) => way(w, law, fact).ok_or(Error::NotFound)?,
        None if name == JURISDICTION => Way::One(places(w, law, "")),
        None => return Err(Error::NotFound),
    };
    let field = match way {
        Way::YesNo => {
            let now = known.and_then(|one| one.value.as_bool());
            Field::new(Look::Radios, "value", label.clone()).choices(vec![
                Choice::new("yes", w.t("value-yes")).on(now == Some(true)),
                Choice::new("no", w.t("value-no")).on(now == Some(false)),
            ])
        }
        Way::One(choices) => select(choices),
        Way::Some(choices) => Field::new(Look::Checks, "value", label.clone()).choices(choices),
        Way::Day => Field::new(Look::Date, "value", label.clone()).value(text),
        Way::DayOr(choices) => select(choices),
        Way::Number => {
            let number = known.map(|one| one.value.to_string()).unwrap_or_default();
            Field::new(Look::Text, "value", label.clone()).value(number).ltr()
        }
        Way::Line => Field::new(Look::Text, "value", label.clone()).value(text),
    };
    let mut fields = vec![field];
    if fact_of(law, name).is_some_and(|fact| fact.kind == Kind::DayOr) {
        let day = entitlements::a_day(text).map_or("", |_| text);
        fields.push(Field::new(Look::Date, "day", w.t("value-date")).value(day).optional());
    }
    let frame = asked.frame(Face::Desk);
    let page = actions::fact(frame, &about, name, fields, noted);
    Ok((page, loaded))
}

/// `POST /desk/cases/{number}/facts/{fact}`: note it, or forget it.
pub async fn note(asked: Asked) -> Response {
    let (number, fact) = (asked.param("number").to_owned(), asked.param("fact").to_owned());
    let law = asked.state.app.law();
    let forget = asked.f("forget") == "yes";
    let value = filled(&asked, fact_of(&law, &fact));
    let done = if value.is_none() && !forget {
        Err(Error::field("value", "missing"))
    } else if value.as_ref().and_then(Json::as_str).is_some_and(|text| {
        fact_of(&law, &fact).is_some_and(|fact| fact.kind == Kind::Text)
            && text.chars().count() > LONGEST_WORDS
    }) {
        Err(Error::field("value", "too_long"))
    } else {
        let value = value.filter(|_| !forget);
        let (to, name) = (number.clone(), fact.clone());
        asked
            .state
            .app
            .write(asked.ctx(), move |tx, ctx| {
                Box::pin(async move { law::note_fact(tx, ctx, &to, &name, value).await })
            })
            .await
    };
    let then = asked.f("then");
    let place = match law.vocabulary.entitlement_named(then) {
        Some(_) => id_of("right", then),
        None => "s-rights".to_owned(),
    };
    let said = if forget { "forgotten" } else { "fact" };
    match done {
        Ok(_) => asked.go(&format!("/desk/cases/{number}?{}&done={said}#{place}", asked.f("keep"))),
        Err(error) => refused(&asked, error).await,
    }
}

async fn refused(asked: &Asked, error: Error) -> Response {
    let (mut page, loaded) = match page(asked).await {
        Ok(found) => found,
        Err(other) => return asked.failed(other),
    };
    let label = said::fact_label(asked.w, asked.param("fact"));
    let errors = match &error {
        Error::Invalid(fields) => fields
            .iter()
            .filter_map(|field| wrong(asked, &loaded, field))
            .map(|sentence| ("value".to_owned(), sentence))
            .collect(),
        _ => Vec::new(),
    };
    let errors = if errors.is_empty() {
        match asked.sentences(error, &[("value", label)]) {
            Ok(errors) => errors,
            Err(error) => return asked.failed(error),
        }
    } else {
        errors
    };
    page.form = asked.keep_typed(page.form).errors(errors);
    page.frame.shell.mistaken = true;
    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
}

/// What is said of a value that is not possible, with the nearest that is.
fn wrong(asked: &Asked, loaded: &Loaded, field: &FieldError) -> Option<String> {
    let (w, law) = (asked.w, &*asked.state.app.law());
    let fact = asked.param("fact");
    let day = asked.f("day");
    let typed = if day.is_empty() { asked.f("value") } else { day };
    let typed = typed.chars().take(60).collect::<String>();
    let kind = fact_of(law, fact).map(|fact| fact.kind);
    Some(match (field.code, &field.near) {
        ("unknown_value", Some(near)) => {
            let near = match kind {
                None => said::place(w, near),
                Some(_) => said::value_label(w, fact, near),
            };
            w.ta("desk-fact-near", &[("typed", typed.into()), ("near", near.into())])
        }
        ("unknown_value", None) => {
            let typed = [("typed", typed.into())];
            match kind {
                Some(Kind::Day | Kind::DayOr | Kind::Days) => w.ta("desk-fact-no-day", &typed),
                Some(Kind::Number) => w.ta("desk-fact-no-number", &typed),
                _ => w.ta("desk-fact-no-value", &typed),
            }
        }
        ("fact_ahead", _) => w.t("desk-fact-ahead"),
        ("fact_before" | "fact_after", Some(other)) => {
            let known = loaded.entitled.as_ref().and_then(|one| one.facts.of(other));
            let day = known.map(|one| in_words(w, law, one)).unwrap_or_default();
            let args = [("other", said::fact_label(w, other).into()), ("day", day.into())];
            if field.code == "fact_before" {
                w.ta("desk-fact-before", &args)
            } else {
                w.ta("desk-fact-after", &args)
            }
        }
        _ => return None,
    })
}

/// `POST /desk/cases/{number}/decisions`: keep what the client is told, and lay it
/// into the reply.
pub async fn tell(asked: Asked) -> Response {
    let (number, right) = (asked.param("number").to_owned(), asked.f("right").to_owned());
    let told = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { law::tell(tx, ctx, &number, &right).await })
        })
        .await;
    laid(&asked, told).await
}

/// On to the reply with what was decided laid into it, or back with what stands against it.
async fn laid(asked: &Asked, decided: app::Result<i64>) -> Response {
    match decided {
        Ok(id) => {
            let (number, keep) = (asked.param("number"), asked.f("keep"));
            asked.go(&format!("/desk/cases/{number}?{keep}&to=reply&told={id}&done=told#text"))
        }
        Err(error) => not_told(asked, error).await,
    }
}

async fn not_told(asked: &Asked, error: Error) -> Response {
    let loaded = match load(asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(other) => return asked.failed(other),
    };
    let labels = [("reason", asked.w.t("desk-otherwise-reason"))];
    let sentence = match asked.sentences(error, &labels) {
        Ok(errors) => errors.into_iter().next().map(|(_, sentence)| sentence),
        Err(error) => return asked.failed(error),
    };
    let mut composer = Reader::new(asked, &loaded).composer_for("reply");
    if let (Some(composer), Some(sentence)) = (&mut composer, sentence) {
        composer.error = sentence;
    }
    case::whole(asked, &loaded, composer, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// `POST /desk/cases/{number}/decisions/otherwise`: grant what a usual rule refuses, with
/// a reason, and lay it into the reply.
pub async fn otherwise(asked: Asked) -> Response {
    let (number, right) = (asked.param("number").to_owned(), asked.f("right").to_owned());
    let reason = asked.f("reason").to_owned();
    let decided = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { law::decide_otherwise(tx, ctx, &number, &right, &reason).await })
        })
        .await;
    laid(&asked, decided).await
}
