//! What law and house owe for a line of an order, and whether an order may still be changed: the facts
//! that the order itself knows, put to the rules of its region.

use crate::facts::HouseFacts;
use crate::law::{JURISDICTION, of_region};
use crate::orders::Beside;
use crate::{Ctx, Error, Result};
use domain::hours::OpeningHours;
use domain::order::change::{ChangeKind, Gate, GateAnswer};
use domain::order::{Attribute, Line, OrderTerms, Window, window};
use domain::returns::{Part, PartState, Slot};
use domain::withdrawal::{Begins, line_begins, order_begins};
use entitlements::json::Asked;
use entitlements::{Answer, Answers, EntitlementId, Outcome};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use store::orders::Kept;

/// Pieces that are sealed for reasons of hygiene.
const HYGIENE: [Attribute; 4] =
    [Attribute::Hygiene, Attribute::Swimwear, Attribute::Fragrance, Attribute::PiercedJewellery];

/// Days of collection that are offered.
const DAYS_OFFERED: usize = 5;

/// Who claims a right: who bought, or who was given it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimant {
    /// Who bought.
    Purchaser,
    /// Who was given it.
    Recipient,
}

/// How the rules stand to one line.
#[derive(Debug, Clone)]
pub struct LineAnswers {
    /// The withdrawal of the law.
    pub withdrawal: Option<Answer>,
    /// The house's own return.
    pub house: Option<Answer>,
    /// What is owed where the piece is not as it should be.
    pub conformity: Option<Answer>,
}

/// The terms of an order's region.
#[must_use]
pub fn terms(facts: &HouseFacts, region: &str) -> OrderTerms {
    facts.regions.get(region).map(|region| region.terms.clone()).unwrap_or_default()
}

/// The clock of an order's region.
#[must_use]
pub fn zone(facts: &HouseFacts, region: &str) -> TimeZone {
    let zone = facts.regions.get(region).and_then(|region| TimeZone::get(&region.zone).ok());
    zone.unwrap_or(TimeZone::UTC)
}

/// The time until an order is picked, by the hours of its region's warehouse.
#[must_use]
pub fn time_left(ctx: &Ctx, kept: &Kept) -> Option<Window> {
    let hours = warehouse_hours(&ctx.facts, &kept.region)?;
    let picking = terms(&ctx.facts, &kept.region).picking();
    Some(window(&kept.order, hours, picking, ctx.now))
}

/// When the warehouse of a region works; its team's hours where none is named.
#[must_use]
pub fn warehouse_hours<'f>(facts: &'f HouseFacts, region: &str) -> Option<&'f OpeningHours> {
    let code = terms(facts, region).warehouse;
    match code.and_then(|code| facts.sites.get(&code)) {
        Some(site) => Some(&site.hours),
        None => facts.hours_of(team_of(facts, region)),
    }
}

/// The slots that can be booked now for a collection in a region; none where the house collects
/// nothing.
#[must_use]
pub fn slots(ctx: &Ctx, region: &str) -> Vec<Slot> {
    let hours = warehouse_hours(&ctx.facts, region);
    let collection = terms(&ctx.facts, region).collection.zip(hours);
    collection.map_or_else(Vec::new, |(one, hours)| one.slots(hours, ctx.now, DAYS_OFFERED))
}

fn team_of(facts: &HouseFacts, region: &str) -> Option<i64> {
    let mut teams = facts.teams.values();
    teams.find(|team| team.kept.regions.iter().any(|own| own == region)).map(|team| team.kept.id)
}

fn day(at: Timestamp, zone: &TimeZone) -> Date {
    at.to_zoned(zone.clone()).date()
}

/// What an order says of itself and of one of its lines, by the names of the facts.
fn said(
    ctx: &Ctx,
    kept: &Kept,
    line: Option<&Line>,
    claimant: Claimant,
    begins: &Begins,
) -> Map<String, Json> {
    let (order, zone) = (&kept.order, zone(&ctx.facts, &kept.region));
    let (written, standing) = (order.written(), order.standing());
    let mut facts = Map::new();
    let mut put = |fact: &str, value: Json| drop(facts.insert(fact.to_owned(), value));
    put("channel", json!("online"));
    put("sold_as", json!("new"));
    put("order_date", json!(day(written.placed_at, &zone).to_string()));
    let status = standing.status(&written.lines, &written.parcels);
    put("order_status", json!(status.code()));
    put("currency", json!(written.currency.code()));
    put("gift", json!(written.gift.is_gift));
    put(
        "claimant",
        json!(match claimant {
            Claimant::Purchaser => "purchaser",
            Claimant::Recipient => "gift_recipient",
        }),
    );
    put("delivery_fee_paid", decimal(written.delivery.decimal()));
    put("standard_delivery_fee", decimal(written.standard_delivery.decimal()));
    for (fact, value) in terms(&ctx.facts, &kept.region).facts() {
        put(fact, value);
    }
    if let Some(line) = line {
        let has = |attribute| line.attributes.contains(&attribute);
        put("price", decimal(line.unit_price.decimal()));
        put(
            "personalisation",
            json!(match has(Attribute::Personalised) {
                true => "client_specification",
                false => "none",
            }),
        );
        put(
            "house_label",
            json!(if has(Attribute::MadeToOrder) { "made_to_order" } else { "none" }),
        );
        put("runway", json!(has(Attribute::Runway)));
        put("hygiene_goods", json!(HYGIENE.into_iter().any(has)));
        put(
            "delivery_date",
            match begins {
                Begins::At { last, .. } => json!(day(*last, &zone).to_string()),
                Begins::NotYet => json!("none"),
            },
        );
        let family = crate::orders::beside_of(kept).remove(&line.id.0);
        if let Some(Beside { family: Some(family), .. }) = family {
            put("product", json!(family.chars().take(100).collect::<String>()));
        }
    }
    facts
}

/// A decimal as a number of the rules.
fn decimal(text: String) -> Json {
    serde_json::from_str(&text).unwrap_or(Json::Null)
}

/// What a client says of a piece's condition, as facts.
#[must_use]
pub fn condition(parts: &BTreeMap<Part, PartState>) -> Map<String, Json> {
    use PartState as S;
    let mut facts = Map::new();
    let mut put = |fact: &str, value: &str| drop(facts.insert(fact.to_owned(), json!(value)));
    for (part, state) in parts {
        match (part, state) {
            (Part::Piece, S::Intact) => put("use", "tried_on"),
            (Part::Piece, _) => put("use", "used"),
            (Part::Tags, S::Intact) => put("tags", "attached"),
            (Part::Tags, _) => put("tags", "detached"),
            (Part::Accessories, S::Intact | S::Used) => put("accessories", "complete"),
            (Part::Accessories, _) => put("accessories", "incomplete"),
            (Part::SecuritySeal, S::Intact) => put("security_seal", "intact"),
            (Part::SecuritySeal, S::Missing) => put("security_seal", "absent"),
            (Part::SecuritySeal, _) => put("security_seal", "broken"),
            (Part::DustBag | Part::Box | Part::Papers, _) => {}
        }
    }
    let packed = [Part::DustBag, Part::Box];
    let said = packed.iter().filter_map(|part| parts.get(part));
    let said: Vec<PartState> = said.copied().collect();
    if !said.is_empty() {
        let whole = !said.iter().any(|state| matches!(state, S::Missing | S::Broken));
        put("packaging", if whole { "complete" } else { "incomplete" });
    }
    facts
}

/// What is asked of a condition, in this order.
pub const PARTS: [Part; 6] =
    [Part::Piece, Part::Tags, Part::Accessories, Part::DustBag, Part::Box, Part::SecuritySeal];

/// A piece with all that belongs to it, as it was sold: what is assumed before anybody is asked.
#[must_use]
pub fn as_sold() -> BTreeMap<Part, PartState> {
    PARTS.into_iter().map(|part| (part, PartState::Intact)).collect()
}

/// A piece of which these parts are as they were sold, by their codes.
#[must_use]
pub fn with_parts(whole: &[&str]) -> BTreeMap<Part, PartState> {
    let state = |part: Part| match (whole.contains(&part.code()), part) {
        (true, _) => PartState::Intact,
        (false, Part::Piece) => PartState::Used,
        (false, Part::SecuritySeal) => PartState::Broken,
        (false, _) => PartState::Missing,
    };
    PARTS.into_iter().map(|part| (part, state(part))).collect()
}

fn asked(ctx: &Ctx, kept: &Kept, facts: Map<String, Json>) -> Result<Asked> {
    let today = day(ctx.now, &zone(&ctx.facts, &kept.region));
    let mut facts = facts;
    // A day that the shop told and that cannot be is left out rather than believed.
    for _ in 0..=facts.len() {
        let question = json!({
            JURISDICTION: of_region(&ctx.law, &kept.region), "facts": facts, "as_of": today.to_string(),
        });
        let mistakes = match Asked::read(&question, &ctx.law) {
            Ok(asked) => return Ok(asked),
            Err(mistakes) => mistakes,
        };
        let before = facts.len();
        for mistake in &mistakes {
            let path = mistake.path.strip_prefix("facts.").unwrap_or(&mistake.path);
            facts.remove(path.split('[').next().unwrap_or(path));
        }
        if facts.len() == before {
            break;
        }
    }
    Err(Error::Internal("the facts of an order cannot be read".to_owned()))
}

/// How the rules stand to a line, for a piece in a condition.
///
/// # Errors
/// [`Error::Internal`] where the order's facts cannot be read.
pub fn of_line(
    ctx: &Ctx,
    kept: &Kept,
    line: &Line,
    claimant: Claimant,
    parts: &BTreeMap<Part, PartState>,
) -> Result<LineAnswers> {
    let question = |begins: Begins| {
        let mut facts = said(ctx, kept, Some(line), claimant, &begins);
        facts.extend(condition(parts));
        asked(ctx, kept, facts)
    };
    let (begins, last) = (line_begins(&kept.order, &line.id), order_begins(&kept.order));
    let since = |begins: &Begins| match begins {
        Begins::At { last, .. } => Some(*last),
        Begins::NotYet => None,
    };
    let apart = since(&begins) != since(&last);
    let own = question(begins)?;
    let vocabulary = &ctx.law.vocabulary;
    let id = |name: &str| vocabulary.entitlement_named(name);
    let house = match claimant {
        Claimant::Purchaser => id("house.return"),
        Claimant::Recipient => id("house.gift_return"),
    };
    let (withdrawal, conformity) = (id("withdrawal"), id("conformity.repair_or_replace"));
    let about = |asked: &Asked, wanted: &[Option<EntitlementId>]| {
        ctx.law.evaluate_again(&asked.question(), &|id| wanted.contains(&Some(id)))
    };
    // What was ordered together and comes apart is withdrawn from until the last of it came.
    let (of_own, of_all) = match apart {
        true => {
            let together = question(last)?;
            (about(&own, &[house, conformity]), Some(about(&together, &[withdrawal])))
        }
        false => (about(&own, &[house, conformity, withdrawal]), None),
    };
    let of_all = of_all.as_ref().unwrap_or(&of_own);
    let one = |all: &Answers, id: Option<EntitlementId>| id.and_then(|id| all.about(id).cloned());
    Ok(LineAnswers {
        withdrawal: one(of_all, withdrawal),
        house: one(&of_own, house),
        conformity: one(&of_own, conformity),
    })
}

/// How the rules stand to one right of a line, with facts beside those of the order.
///
/// # Errors
/// As [`of_line`].
pub fn right(
    ctx: &Ctx,
    kept: &Kept,
    line: Option<&Line>,
    name: &str,
    beside: &[(&str, Json)],
) -> Result<Option<Answer>> {
    let Some(id) = ctx.law.vocabulary.entitlement_named(name) else { return Ok(None) };
    let begins = match line {
        Some(line) => line_begins(&kept.order, &line.id),
        None => order_begins(&kept.order),
    };
    let mut facts = said(ctx, kept, line, Claimant::Purchaser, &begins);
    facts.extend(beside.iter().map(|(fact, value)| ((*fact).to_owned(), value.clone())));
    let asked = asked(ctx, kept, facts)?;
    Ok(ctx.law.evaluate_one(&asked.question(), id))
}

/// Whether an order may be changed where it stands.
///
/// # Errors
/// As [`of_line`].
pub fn gate(ctx: &Ctx, kept: &Kept, kind: ChangeKind) -> Result<Gate> {
    let beside = [("change_kind", json!(kind.code()))];
    let answer = right(ctx, kept, None, "house.order_change", &beside)?;
    let status = kept.order.status();
    let rule = answer.as_ref().and_then(|answer| answer.rules.first()).map(ToString::to_string);
    let rule = rule.unwrap_or_else(|| "house.order_change".to_owned());
    let answer = match answer.map(|answer| (answer.outcome, answer.usual)) {
        Some((Outcome::Granted, _)) => GateAnswer::Allowed,
        Some((Outcome::Denied, true)) => GateAnswer::NeedsSenior,
        Some((Outcome::Denied | Outcome::NeedsInformation, _)) | None => GateAnswer::Refused,
    };
    Ok(Gate { status, answer, rule })
}

/// The end of a day where an order belongs: the last instant that still counts.
#[must_use]
pub fn end_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp();
    next.checked_sub(jiff::SignedDuration::from_micros(1)).ok()
}
