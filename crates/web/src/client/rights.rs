//! What law and house owe for a piece, asked in an address: the form fills it, the
//! answer reads it. Nothing is stored, and nobody need have bought anything.

use super::catalogue::catalogue;
use super::page::{Page, escaped};
use app::cases::CaseView;
use axum::http::StatusCode;
use axum::response::Response;
use domain::Topic;
use entitlements::{FactMistake, Facts, Kind, Law, Question, Wrong, a_day};
use jiff::civil::Date;
use pages::portal::Flawed;
use pages::portal::rights::{Case, OWN, RightsAnswer, RightsForm, given, may_say, places};
use pages::rights::fact_label;
use serde_json::{Map, Value, json};
use words::Words;

/// Names in the address that say how the page is shown, not what is asked.
const NOT_ASKED: &[&str] = &["as", "print", "country"];

/// The form; what the address already says is filled in.
pub async fn form(page: Page) -> Response {
    formed(page, Vec::new(), StatusCode::OK)
}

/// The answer; what cannot be taken brings the form back with everything that was said.
pub async fn answer(page: Page) -> Response {
    let state = page.state.clone();
    let law = &*state.app.law();
    let said = said(&page);
    let today = page.moment(page.now, &page.country()).date();
    let (place, facts) = match read(page.w, law, &said, today) {
        Ok(read) => read,
        Err(flaws) => return formed(page, flaws, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let question = Question { jurisdiction: Some(&place), facts: &facts, as_of: today };
    let answers = law.evaluate(&question);
    let families = catalogue().shown();
    let shell = pages::Shell { query: query(&said), ..page.shell() };
    let base = state.app.settings.public_url.as_str().trim_end_matches('/');
    let address = format!("{base}/{}{}?{}", page.w.tag(), page.path, shell.query);
    let case = Case {
        law,
        question,
        answers: &answers,
        given: &said,
        families: &families,
        address,
        print: page.ask("print").is_some(),
    };
    let html = pages::html(&RightsAnswer::new(shell, &case));
    page.answer(StatusCode::OK, html)
}

fn formed(page: Page, flaws: Vec<Flawed>, status: StatusCode) -> Response {
    let given = said(&page);
    let (places, states) = places(page.w, &page.state.app.law());
    // A form that came back is offered in other languages as the page it stands on.
    let shell = pages::Shell { query: query(&given), ..page.shell() };
    let families = catalogue().shown();
    let view = RightsForm { w: page.w, shell, given, flaws, places, states, families };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}

/// What the address says, the first of each name.
fn said(page: &Page) -> Vec<(String, String)> {
    let mut said: Vec<(String, String)> = Vec::new();
    for (name, value) in &page.query {
        let value = value.trim();
        let new = said.iter().all(|(one, _)| one != name);
        if new && !value.is_empty() && !NOT_ASKED.contains(&name.as_str()) {
            said.push((name.clone(), value.to_owned()));
        }
    }
    said
}

fn query(said: &[(String, String)]) -> String {
    let pairs = said.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn flaw(field: &str, text: String) -> Flawed {
    Flawed { field: field.to_owned(), text }
}

/// Where the purchase belongs and what is known of it.
fn read(
    w: &Words,
    law: &Law,
    said: &[(String, String)],
    today: Date,
) -> Result<(String, Facts), Vec<Flawed>> {
    let mut flaws = Vec::new();
    let place = match (given(said, "place"), given(said, "state")) {
        ("US", state) if law.knows(state) && state.starts_with("US-") => state,
        ("US", _) => {
            flaws.push(flaw("state", w.t("rights-flaw-state")));
            ""
        }
        (place, _) if law.knows(place) => place,
        _ => {
            flaws.push(flaw("place", w.t("rights-flaw-place")));
            ""
        }
    };
    let bought = given(said, "bought") != "no";
    let delivered = given(said, "delivered") != "no";
    if bought && !delivered && !given(said, "delivery_date").is_empty() {
        flaws.push(flaw("delivery_date", w.t("rights-flaw-delivered")));
    }
    let mut told = of_house(place, given(said, "piece"));
    for (name, value) in said {
        if OWN.contains(&name.as_str()) {
            continue;
        }
        if !may_say(&law.vocabulary, name) {
            let shown: String = name.chars().take(60).collect();
            flaws.push(flaw("place", w.ta("rights-flaw-name", &[("name", shown.into())])));
            continue;
        }
        told.insert(name.clone(), as_json(law, name, value));
    }
    if !bought {
        told.insert("order_date".to_owned(), json!(today.to_string()));
        told.insert("delivery_date".to_owned(), json!(today.to_string()));
    } else if !delivered {
        told.insert("delivery_date".to_owned(), json!("none"));
    }
    match Facts::read(&Value::Object(told), &law.vocabulary, today) {
        Ok(facts) if flaws.is_empty() => Ok((place.to_owned(), facts)),
        read => {
            let mistakes = read.err().unwrap_or_default();
            flaws.extend(mistakes.iter().map(|one| in_words(w, law, said, today, one)));
            Err(flaws)
        }
    }
}

/// What the house knows by itself: the terms of the country's shop and the kind of piece.
fn of_house(place: &str, piece: &str) -> Map<String, Value> {
    let mut told = Map::new();
    let region = place.split('-').next().unwrap_or_default();
    if let Some(returns) = catalogue().returns(region) {
        told.insert("house_region_return_days".to_owned(), json!(returns.days));
        told.insert("house_region_free_returns".to_owned(), json!(returns.free));
    }
    if !piece.is_empty() {
        told.insert("hygiene_goods".to_owned(), json!(piece == "sealed"));
    }
    if catalogue().families.iter().any(|family| family.code == piece) {
        told.insert("product".to_owned(), json!(piece));
    }
    told
}

fn as_json(law: &Law, name: &str, value: &str) -> Value {
    let kind = law.vocabulary.fact_named(name).map(|id| law.vocabulary.fact(id).kind);
    match (kind, value) {
        (Some(Kind::YesNo), "yes") => json!(true),
        (Some(Kind::YesNo), "no") => json!(false),
        _ => json!(value),
    }
}

/// A mistake of the facts beside its field.
fn in_words(
    w: &Words,
    law: &Law,
    said: &[(String, String)],
    today: Date,
    mistake: &FactMistake,
) -> Flawed {
    let name = mistake.path.as_str();
    let label = fact_label(w, name);
    let fact = law.vocabulary.fact_named(name).map(|id| law.vocabulary.fact(id));
    let day = a_day(given(said, name));
    let text = match (mistake.kind, fact, day) {
        (Wrong::Impossible, _, Some(day)) if day > today => {
            w.ta("rights-flaw-future", &[("fact", label.into())])
        }
        (Wrong::Impossible, Some(fact), Some(day)) => {
            let before = fact.after.iter().map(|id| law.vocabulary.fact(*id).name.as_str());
            let other = before
                .filter(|other| a_day(given(said, other)).is_some_and(|first| day < first))
                .map(|other| fact_label(w, other))
                .next()
                .unwrap_or_default();
            w.ta("rights-flaw-before", &[("fact", label.into()), ("other", other.into())])
        }
        (_, Some(fact), _) if matches!(fact.kind, Kind::Day | Kind::DayOr) => {
            w.ta("rights-flaw-day", &[("fact", label.into())])
        }
        _ => w.ta("rights-flaw-value", &[("fact", label.into())]),
    };
    flaw(name, text)
}

/// The form's address with what a case already knows; nothing where its topic asks no rights.
pub fn of_case(view: &CaseView, law: &Law) -> Option<String> {
    let topics = [Topic::Return, Topic::Repair, Topic::Complaint, Topic::OrderQuestion];
    if !topics.contains(&view.case.topic) {
        return None;
    }
    let answers = view.answers();
    let mut said: Vec<(String, String)> = Vec::new();
    let mut say = |name: &str, value: &str| said.push((name.to_owned(), value.to_owned()));
    match app::law::of_region(law, &view.case.region) {
        Some(place) => say("place", place),
        None if view.case.region == "US" => say("place", "US"),
        None => {}
    }
    let answer = |name: &str| answers.get(name).map(String::as_str).unwrap_or_default();
    if let channel @ ("online" | "boutique") = answer("bought") {
        say("channel", channel);
    }
    let piece = view.pieces().into_iter().next().and_then(|piece| piece.family);
    if let Some(family) = piece.filter(|code| catalogue().family(code).is_some()) {
        say("piece", &family);
    }
    if let Some(day) = a_day(answer("bought_on")) {
        say("order_date", &day.to_string());
    }
    if matches!(answer("worn"), "few_times" | "weekly" | "daily") {
        say("use", "used");
    }
    if answer("packaging").split_whitespace().any(|one| one == "tags") {
        say("tags", "attached");
    }
    if view.case.topic == Topic::Repair {
        say("wrong", "yes");
    }
    Some(query(&said))
}
