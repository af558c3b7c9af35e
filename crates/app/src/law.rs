//! The law in the house's hands: the packs that answer, which law a region means,
//! what is known of a case's purchase, and what its client was told.
//!
//! What the case itself says (its form, its region) are facts, too; what somebody
//! noted stands in their place. Nothing is answered here in words.

use crate::cases::{Change, by, place};
use crate::{Ctx, Error, FieldError, Result};
use domain::access::Permission;
use domain::entry::StaffEntry;
use domain::{Outcome as Wish, PhotoSlot, Topic};
use entitlements::json::{self, Asked};
use entitlements::{
    Answer, Answers, Fact, FactMistake, Kind, Law, Outcome, Payer, Value, Window, Wrong, nearest,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};
use store::Tx;
use store::case_facts::Noted;
use store::cases::Case;
use store::timeline::By;

/// The jurisdiction that a region of the house stands for, where one alone can be
/// meant: the United Kingdom's shop sells from England; which state of the United
/// States it is, only the client can say.
pub fn of_region<'l>(law: &'l Law, region: &'l str) -> Option<&'l str> {
    match region {
        "GB" => Some("GB-ENG"),
        known if law.knows(known) => Some(known),
        _ => None,
    }
}

/// The fact that stands for the law a purchase belongs to.
pub const JURISDICTION: &str = "jurisdiction";

/// Decisions of a case that are looked at again.
const MOST_DECISIONS: i64 = 50;

/// The longest reason for deciding otherwise, in characters.
const LONGEST_REASON: usize = 500;

/// Who said a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The client, in the form or to a colleague.
    Client,
    /// The house, by one of its people.
    House,
    /// The order.
    Order,
    /// The case: its region, its day, its files.
    Case,
}

impl Origin {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Origin::Client => "client",
            Origin::House => "house",
            Origin::Order => "order",
            Origin::Case => "case",
        }
    }

    fn of(code: &str) -> Origin {
        match code {
            "client" => Origin::Client,
            "order" => Origin::Order,
            "case" => Origin::Case,
            _ => Origin::House,
        }
    }
}

/// One fact with who said it.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Its name, or [`JURISDICTION`].
    pub fact: String,
    /// Its value.
    pub value: Json,
    /// Who said it.
    pub origin: Origin,
    /// Who wrote it down and when; nobody did where the case itself says it.
    pub noted: Option<(By, jiff::Timestamp)>,
}

/// What is known of one case's purchase.
#[derive(Debug, Clone)]
pub struct CaseFacts {
    /// Everything known, the place of the purchase first.
    pub known: Vec<Known>,
    /// What the case says and cannot be true beside the rest: left out.
    pub left_out: Vec<Known>,
    /// Today where the case belongs.
    pub today: Date,
    /// The question these facts make.
    pub asked: Asked,
}

impl CaseFacts {
    /// What is known of a fact.
    pub fn of(&self, fact: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.fact == fact)
    }
}

fn as_question(known: &[Known], day: Date) -> Json {
    let (mut facts, mut origins) = (Map::new(), Map::new());
    let mut place = Json::Null;
    for one in known {
        origins.insert(one.fact.clone(), json!(one.origin.code()));
        if one.fact == JURISDICTION {
            place = one.value.clone();
        } else {
            facts.insert(one.fact.clone(), one.value.clone());
        }
    }
    json!({ "jurisdiction": place, "facts": facts, "as_of": day.to_string(), "origins": origins })
}

/// The fact that a mistake is about.
fn about(mistake: &FactMistake) -> &str {
    let path = mistake.path.strip_prefix("facts.").unwrap_or(&mistake.path);
    // Within a list it is the list that is noted.
    path.split('[').next().unwrap_or(path)
}

/// The facts of a case: what it says itself, and what was noted in its place.
///
/// # Errors
/// [`Error::NotFound`] when the case is not there or not the actor's to see.
pub async fn facts_of(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<CaseFacts> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    gathered(tx, ctx, &case).await
}

async fn gathered(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<CaseFacts> {
    let rows = store::case_facts::of_case(tx, case.id).await?;
    let files = store::files::of_case(tx, case.id).await?;
    let today = day_of(ctx, case, ctx.now);
    let slots: Vec<PhotoSlot> = files.iter().map(|file| file.slot).collect();
    put_together(ctx, &ctx.law, case, &slots, rows, today)
}

/// What is known of a case, from its rows.
pub(crate) fn put_together(
    ctx: &Ctx,
    law: &Law,
    case: &Case,
    slots: &[PhotoSlot],
    rows: Vec<Noted>,
    today: Date,
) -> Result<CaseFacts> {
    let mut known = said_by_case(ctx, case, slots);
    for row in rows {
        let value = serde_json::from_str(&row.value)
            .map_err(|e| Error::Internal(format!("a noted fact: {e}")))?;
        known.retain(|one| one.fact != row.fact);
        known.push(Known {
            fact: row.fact,
            value,
            origin: Origin::of(&row.origin),
            noted: Some((row.by, row.at)),
        });
    }
    known.sort_by_key(|one| order(law, &one.fact));
    asked_of(law, known, today)
}

fn order(law: &Law, fact: &str) -> usize {
    law.vocabulary
        .facts()
        .position(|(_, one)| one.name == fact)
        .map_or(if fact == JURISDICTION { 0 } else { usize::MAX }, |at| at + 1)
}

/// Makes the question. Facts that cannot stand beside the others are left out, those
/// of the case itself before those that somebody noted.
fn asked_of(law: &Law, mut known: Vec<Known>, today: Date) -> Result<CaseFacts> {
    let mut left_out = Vec::new();
    loop {
        let mistakes = match Asked::read(&as_question(&known, today), law) {
            Ok(asked) => return Ok(CaseFacts { known, left_out, today, asked }),
            Err(mistakes) => mistakes,
        };
        let wrong = |one: &Known| mistakes.iter().any(|mistake| about(mistake) == one.fact);
        let at = known
            .iter()
            .position(|one| one.noted.is_none() && wrong(one))
            .or_else(|| known.iter().position(wrong))
            .ok_or_else(|| Error::Internal("facts that cannot be read".to_owned()))?;
        left_out.push(known.remove(at));
    }
}

pub(crate) fn day_of(ctx: &Ctx, case: &Case, at: jiff::Timestamp) -> Date {
    let zone = ctx.facts.regions.get(&case.region).and_then(|r| TimeZone::get(&r.zone).ok());
    at.to_zoned(zone.unwrap_or(TimeZone::UTC)).date()
}

/// What the case says itself: its region, its form, its pieces, files and day.
fn said_by_case(ctx: &Ctx, case: &Case, slots: &[PhotoSlot]) -> Vec<Known> {
    let kept: Map<String, Json> =
        case.intake.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let said = |name: &str| {
        let text = match kept.get(name) {
            Some(Json::String(text)) => text.trim().to_owned(),
            Some(Json::Array(all)) => {
                all.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        };
        (!text.is_empty()).then_some(text)
    };
    let mut known = Vec::new();
    let mut put = |origin: Origin, fact: &str, value: Json| {
        known.push(Known { fact: fact.to_owned(), value, origin, noted: None });
    };
    if let Some(law) = of_region(&ctx.law, &case.region) {
        put(Origin::Case, JURISDICTION, json!(law));
    }
    match said("bought").as_deref() {
        Some("online") => put(Origin::Client, "channel", json!("online")),
        Some("boutique") => put(Origin::Client, "channel", json!("boutique")),
        _ => {}
    }
    if let Some(day) = said("bought_on").and_then(|day| day.parse::<Date>().ok()) {
        put(Origin::Client, "order_date", json!(day.to_string()));
        put(Origin::Client, "intake.order_date", json!(true));
    }
    packaging(&mut put, &said);
    // "Never" does not say whether it was tried on.
    if matches!(said("worn").as_deref(), Some("few_times" | "weekly" | "daily")) {
        put(Origin::Client, "use", json!("used"));
    }
    if let Some(wish) = &case.wish {
        let short: String = wish.chars().take(50).collect();
        put(Origin::Client, "wants", json!(short));
        put(Origin::Client, "case.desired_outcome", json!(short));
    }
    if let Some(day) = case.wish_by.as_deref().and_then(|day| day.parse::<Date>().ok()) {
        put(Origin::Client, "case.needed_by", json!(day.to_string()));
    }
    let piece = crate::cases::pieces(case.piece.as_deref()).into_iter().next().unwrap_or_default();
    let given = |fact: &str, there: bool| there.then(|| fact.to_owned());
    let there = [
        given("intake.order_number", case.order_number.is_some()),
        given("intake.channel", said("bought").is_some()),
        given("intake.purchaser_name", said("purchaser").is_some()),
        given("intake.checkout_email", said("order_email").is_some()),
        given("intake.model", piece.model.is_some()),
        given("intake.colour", piece.colour.is_some()),
        given("intake.size", piece.size.is_some()),
        given("intake.code", piece.code.is_some()),
        given("intake.packaging", said("packaging").is_some()),
        given("intake.first_worn", said("first_worn").is_some()),
        given("intake.frequency", said("worn").is_some()),
        given("intake.storage", said("storage").is_some()),
        given("intake.photo_whole", slots.contains(&PhotoSlot::Whole)),
        given("case.evidence", !slots.is_empty()),
        given("authenticity.asked", case.topic == Topic::Authenticity),
    ];
    for fact in there.into_iter().flatten() {
        put(Origin::Client, &fact, json!(true));
    }
    of_topic(&mut put, ctx, case, said("right").as_deref());
    known
}

/// What is still with the piece, of what it came with.
fn packaging(put: &mut dyn FnMut(Origin, &str, Json), said: &dyn Fn(&str) -> Option<String>) {
    let Some(there) = said("packaging") else { return };
    let has = |what: &str| there.split_whitespace().any(|one| one == what);
    if has("seal") {
        put(Origin::Client, "security_seal", json!("intact"));
    }
    if said("packaging_missing").is_some() {
        put(Origin::Client, "packaging", json!("incomplete"));
    } else if has("box") && has("dust_bag") {
        put(Origin::Client, "packaging", json!("complete"));
    }
}

/// What the case's being there says: a fault that was notified, a complaint or a
/// request that was received.
fn of_topic(put: &mut dyn FnMut(Origin, &str, Json), ctx: &Ctx, case: &Case, right: Option<&str>) {
    let opened = json!(day_of(ctx, case, case.created_at).to_string());
    match case.topic {
        Topic::Repair => {
            put(Origin::Case, "defect.notified_on", opened.clone());
            if case.wish.as_deref() == Some(Wish::Repair.code()) {
                put(Origin::Case, "repair_requested_on", opened);
            }
        }
        Topic::Complaint => put(Origin::Case, "complaint_received_on", opened),
        Topic::Privacy => {
            put(Origin::Case, "privacy.received_on", opened);
            let request = match right {
                Some("access") => "access",
                Some("rectify") => "rectification",
                Some("erase") => "erasure",
                _ => return,
            };
            put(Origin::Client, "privacy.request", json!(request));
        }
        _ => {}
    }
}

/// Notes a fact of a case, or with no value forgets what was noted.
///
/// # Errors
/// [`Error::Invalid`] where there is no such fact or value, or where it cannot be
/// true beside what is known; each with the nearest valid one, or with what it
/// contradicts. Nothing is kept then.
pub async fn note_fact(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    fact: &str,
    value: Option<Json>,
) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Note).await?;
    let law = &ctx.law;
    let word = law.vocabulary.fact_named(fact).map(|id| law.vocabulary.fact(id));
    let known_name =
        fact == JURISDICTION || word.is_some_and(|word| word.asked != entitlements::Asked::Derived);
    if !known_name {
        let names = law.vocabulary.facts().map(|(_, one)| one.name.as_str());
        let near = nearest(fact, names.chain([JURISDICTION]));
        return Err(Error::Invalid(vec![FieldError::new("fact", "no_such_fact").near(near)]));
    }
    let before = gathered(change.tx, ctx, &change.case).await?;
    let was = before.known.iter().find(|one| one.fact == fact && one.noted.is_some()).cloned();
    if let Some(value) = &value {
        check(law, &before, fact, word, value)?;
        let origin = match word.map(|word| word.asked) {
            Some(entitlements::Asked::Client) | None => Origin::Client,
            Some(_) => Origin::House,
        };
        let noted = Noted {
            fact: fact.to_owned(),
            value: value.to_string(),
            origin: origin.code().to_owned(),
            by: by(&ctx.actor),
            at: ctx.now,
        };
        store::case_facts::put(change.tx, change.case.id, &noted).await?;
        let free = word.is_some_and(|word| matches!(word.kind, Kind::Text | Kind::History));
        let value = (!free).then(|| plain(value));
        change.enter(StaffEntry::FactNoted { fact: fact.to_owned(), value }).await?;
    } else if store::case_facts::remove(change.tx, change.case.id, fact).await? {
        change.enter(StaffEntry::FactForgotten { fact: fact.to_owned() }).await?;
    } else {
        return Ok(change.case);
    }
    let kept = |value: Option<&Json>| json!({ "fact": fact, "value": value });
    change.also = Some((kept(was.as_ref().map(|was| &was.value)), kept(value.as_ref())));
    change.save("case.fact").await
}

/// A value as an entry keeps it: words apart by commas.
fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(all) => all.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// Whether a fact may have a value beside everything that is known.
fn check(
    law: &Law,
    before: &CaseFacts,
    fact: &str,
    word: Option<&Fact>,
    value: &Json,
) -> Result<()> {
    let mut known: Vec<Known> =
        before.known.iter().filter(|one| one.fact != fact).cloned().collect();
    known.push(Known {
        fact: fact.to_owned(),
        value: value.clone(),
        origin: Origin::House,
        noted: None,
    });
    let Err(mistakes) = Asked::read(&as_question(&known, before.today), law) else {
        return Ok(());
    };
    let unknown = mistakes.iter().any(|one| about(one) == fact && one.kind != Wrong::Impossible);
    let typed = value.as_str().unwrap_or_default();
    let wrong = FieldError::new("value", "unknown_value");
    Err(Error::Invalid(vec![match word {
        None => wrong.near(nearest(typed, law.jurisdictions())),
        Some(word) if unknown => wrong.near(nearest(typed, word.values.iter().map(String::as_str))),
        Some(word) => impossible(law, before, word, typed),
    }]))
}

/// Why a day cannot be: it is ahead, or on the wrong side of another one.
fn impossible(law: &Law, before: &CaseFacts, word: &Fact, typed: &str) -> FieldError {
    let Some(day) = entitlements::a_day(typed) else {
        return FieldError::new("value", "impossible_fact");
    };
    if word.happened && day > before.today {
        return FieldError::new("value", "fact_ahead");
    }
    let other = |id| match before.asked.facts.value(id) {
        Some(Value::Day(other)) => Some(other),
        _ => None,
    };
    let earlier = word.after.iter().find(|id| other(**id).is_some_and(|first| day < first));
    if let Some(id) = earlier {
        let name = law.vocabulary.fact(*id).name.as_str();
        return FieldError::new("value", "fact_before").near(Some(name));
    }
    let own = law.vocabulary.fact_named(&word.name);
    let later = law.vocabulary.facts().find(|(id, fact)| {
        own.is_some_and(|own| fact.after.contains(&own)) && other(*id).is_some_and(|it| it < day)
    });
    let wrong =
        FieldError::new("value", if later.is_some() { "fact_after" } else { "impossible_fact" });
    wrong.near(later.map(|(_, fact)| fact.name.as_str()))
}

/// An answer in short: what two answers are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Short {
    /// How it stands.
    pub outcome: Outcome,
    /// The last day.
    pub deadline: Option<Date>,
    /// What the last day means.
    pub window: Option<Window>,
    /// Who pays.
    pub payer: Option<Payer>,
    /// How much.
    pub amount: Option<entitlements::Number>,
}

impl Short {
    /// Of an answer.
    pub fn of(answer: &Answer) -> Short {
        Short {
            outcome: answer.outcome,
            deadline: answer.deadline,
            window: answer.window,
            payer: answer.payer,
            amount: answer.amount,
        }
    }

    fn read(kept: &Json) -> Option<Short> {
        let read = |name: &str| kept.get(name).filter(|value| !value.is_null());
        let outcomes = [Outcome::Granted, Outcome::Denied, Outcome::NeedsInformation];
        let outcome = read("outcome")?.as_str()?;
        Some(Short {
            outcome: outcomes.into_iter().find(|one| one.word() == outcome)?,
            deadline: read("deadline").and_then(Json::as_str).and_then(entitlements::a_day),
            window: read("window").and_then(|it| serde_json::from_value(it.clone()).ok()),
            payer: read("payer").and_then(|it| serde_json::from_value(it.clone()).ok()),
            amount: read("amount").and_then(|it| entitlements::Number::read(&it.to_string())),
        })
    }
}

/// Why an answer is another one now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// The rules are others.
    Rules,
    /// Something else is known.
    Facts,
    /// Time has passed.
    Time,
}

/// A decision given to a client, looked at again.
#[derive(Debug, Clone)]
pub struct Again {
    /// Its row.
    pub id: i64,
    /// The entitlement.
    pub entitlement: String,
    /// What was told.
    pub told: Short,
    /// On which day.
    pub day: Date,
    /// By whom.
    pub by: By,
    /// When.
    pub at: jiff::Timestamp,
    /// The question as it was asked.
    pub asked: Option<Asked>,
    /// Why somebody granted it against a usual rule; nothing where the rules gave it.
    pub reason: Option<String>,
    /// The answer now and why it is another one; nothing where it is the same.
    pub now: Option<(Short, Since)>,
}

/// Keeps what a client is told about a right, with everything it hangs on.
///
/// # Errors
/// [`Error::Invalid`] for a right that nobody here speaks of;
/// [`Error::Refused`] `answer_open` while facts are to be asked first.
pub async fn tell(tx: &mut Tx, ctx: &Ctx, number: &str, entitlement: &str) -> Result<i64> {
    let change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    let law = &ctx.law;
    let facts = gathered(change.tx, ctx, &change.case).await?;
    let answers = law.evaluate(&facts.asked.question());
    let answer = law.vocabulary.entitlement_named(entitlement).and_then(|id| answers.about(id));
    let Some(answer) = answer else {
        let names = law.vocabulary.entitlements().map(|(_, one)| one.name.as_str());
        let near = nearest(entitlement, names);
        return Err(Error::Invalid(vec![FieldError::new("right", "unknown_right").near(near)]));
    };
    if answer.outcome == Outcome::NeedsInformation {
        return Err(Error::Refused("answer_open"));
    }
    let kept = json::result(law, &facts.asked, answer);
    keep(change, &facts, (entitlement, kept), None).await
}

/// Grants what only a usual rule of the house refuses: a named person decides otherwise,
/// with a reason, and that is what the client is told.
///
/// # Errors
/// [`Error::Refused`] `answer_firm` where no usual rule stands in the way: what the law
/// or a firm rule says is nobody's to change; [`Error::Invalid`] without a reason.
pub async fn decide_otherwise(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    entitlement: &str,
    reason: &str,
) -> Result<i64> {
    let change = Change::begin(tx, ctx, number, Permission::DecideOtherwise).await?;
    let reason = reason.trim();
    match reason.chars().count() {
        0 => return Err(Error::field("reason", "missing")),
        1..=LONGEST_REASON => {}
        _ => return Err(Error::field("reason", "too_long")),
    }
    if reason.chars().any(|c| c.is_control() && c != '\n' && c != '\r') {
        return Err(Error::field("reason", "characters"));
    }
    let law = &ctx.law;
    let facts = gathered(change.tx, ctx, &change.case).await?;
    let answers = law.evaluate(&facts.asked.question());
    let answer = law.vocabulary.entitlement_named(entitlement).and_then(|id| answers.about(id));
    let answer = answer.filter(|answer| may_be_otherwise(law, answer));
    let answer = answer.ok_or(Error::Refused("answer_firm"))?;
    let mut kept = json::result(law, &facts.asked, answer);
    kept["outcome"] = json!(Outcome::Granted.word());
    for name in ["deadline", "window", "instead"] {
        kept.as_object_mut().map(|members| members.shift_remove(name));
    }
    keep(change, &facts, (entitlement, kept), Some(reason)).await
}

/// Whether a person may grant what the rules refuse: only a usual rule of the house is
/// in the way, and it is the client's to have.
pub fn may_be_otherwise(law: &Law, answer: &Answer) -> bool {
    let whose = law.vocabulary.entitlement(answer.entitlement).whose;
    answer.usual && answer.outcome == Outcome::Denied && whose != entitlements::Whose::House
}

/// Keeps a decision with everything it hangs on; its id.
async fn keep(
    mut change: Change<'_>,
    facts: &CaseFacts,
    (entitlement, answer): (&str, Json),
    reason: Option<&str>,
) -> Result<i64> {
    let ctx = change.ctx;
    let packs: Map<String, Json> =
        ctx.law.packs().iter().map(|pack| (pack.id.to_string(), json!(*pack.version))).collect();
    let decision = store::decisions::Decision {
        id: 0,
        entitlement: entitlement.to_owned(),
        question: as_question(&facts.known, facts.today).to_string(),
        answer: answer.to_string(),
        packs: Json::Object(packs).to_string(),
        by: by(&ctx.actor),
        at: ctx.now,
        reason: reason.map(str::to_owned),
    };
    let id = store::decisions::insert(change.tx, change.case.id, &decision).await?;
    let right = entitlement.to_owned();
    change.enter(StaffEntry::RightTold { right: right.clone(), decision: id }).await?;
    change.also = Some((
        Json::Null,
        json!({ "right": right, "decision": id, "otherwise": reason.is_some() }),
    ));
    change.save("case.decision").await?;
    Ok(id)
}

/// What law and house owe on a case, and every decision given on it, looked at again.
#[derive(Debug, Clone)]
pub struct Entitled {
    /// What is known.
    pub facts: CaseFacts,
    /// The answers today.
    pub answers: Answers,
    /// The decisions, the newest first.
    pub decisions: Vec<Again>,
}

/// The answers about a case today, and its decisions beside them.
///
/// # Errors
/// [`Error::NotFound`] when the case is not there or not the actor's to see.
pub async fn entitled(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Entitled> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    let facts = gathered(tx, ctx, &case).await?;
    let answers = ctx.law.evaluate_again(&facts.asked.question(), &|_| true);
    let kept = store::decisions::of_case(tx, case.id, MOST_DECISIONS).await?;
    let decisions = kept.iter().filter_map(|one| again(&ctx.law, &facts, &answers, one)).collect();
    Ok(Entitled { facts, answers, decisions })
}

fn again(
    law: &Law,
    facts: &CaseFacts,
    answers: &Answers,
    kept: &store::decisions::Decision,
) -> Option<Again> {
    let told = Short::read(&serde_json::from_str(&kept.answer).ok()?)?;
    let question: Json = serde_json::from_str(&kept.question).ok()?;
    let day = question.get("as_of").and_then(Json::as_str).and_then(entitlements::a_day)?;
    let id = law.vocabulary.entitlement_named(&kept.entitlement);
    let of = |answers: &Answers| id.and_then(|id| answers.about(id)).map(Short::of);
    let asked = Asked::read(&question, law).ok();
    let now = of(answers).unwrap_or(Short {
        outcome: Outcome::Denied,
        deadline: None,
        window: None,
        payer: None,
        amount: None,
    });
    let replayed = asked.as_ref().and_then(|asked| of(&law.evaluate(&asked.question())));
    let since = if replayed != Some(told) {
        Since::Rules
    } else {
        let then = Asked::read(&as_question(&facts.known, day), law);
        let known = then.ok().and_then(|asked| of(&law.evaluate(&asked.question())));
        if known == Some(told) { Since::Time } else { Since::Facts }
    };
    // What a person granted holds, whatever the rules say; less is never made of it.
    let holds = now == told || (kept.reason.is_some() && now.outcome != Outcome::Granted);
    Some(Again {
        id: kept.id,
        entitlement: kept.entitlement.clone(),
        told,
        day,
        by: kept.by,
        at: kept.at,
        asked,
        reason: kept.reason.clone(),
        now: (!holds).then_some((now, since)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_means_one_law_or_none() {
        let law = crate::rules::Rules::shipped().unwrap().law;
        for (region, place) in
            [("FR", Some("FR")), ("GB", Some("GB-ENG")), ("US", None), ("XX", None)]
        {
            assert_eq!(of_region(&law, region), place);
        }
    }
}
