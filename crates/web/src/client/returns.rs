//! A return over HTTP: which pieces, in what condition and how they come back, read once more and
//! registered; then where it stands, its papers, and the money.

use super::Answered;
use super::orders::{Door, Hers, hers, house_words, proved_or_find};
use super::page::{Page, first};
use super::uploads;
use crate::api::request_of;
use app::books::{Books, Hand};
use app::cases::ClientFacts;
use app::eligibility;
use app::returns::{self, AskedLine, Begin, Deed, Way, takes_returns};
use app::{Answer, Error, Idem};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::Channel;
use domain::order::{Address, Line, LineId, Sku};
use domain::returns::condition::side_by_side;
use domain::returns::{
    Origin, Part as PiecePart, PartState, PermissionState, Reason, Return, ReturnLine, Shown, Slot,
    Stage, WayBack, Wish,
};
use entitlements::Outcome;
use jiff::Timestamp;
use pages::orders::{money, more_words, word};
use pages::portal::field::{Choice, Look};
use pages::portal::orders::{BackLine, ExchangeCard, OrderForm, ReturnPage, encoded};
use pages::portal::{Flawed, Part};
use std::collections::BTreeMap;
use store::books::{KeptReturn, LabelState};
use words::Words;

/// Returns from one address in an hour.
const MOST_RETURNS: i64 = 30;
/// Reasons that can be chosen; nobody has to.
const REASONS: [Reason; 7] = [
    Reason::TooSmall,
    Reason::TooLarge,
    Reason::NotAsDescribed,
    Reason::ChangedMind,
    Reason::Gift,
    Reason::TooLate,
    Reason::Other,
];
/// Ways that a client can choose, where the region has them.
const WAYS: [WayBack; 5] =
    [WayBack::Label, WayBack::PickUp, WayBack::DropOff, WayBack::Boutique, WayBack::OwnCarrier];
/// Photographs of one piece at one time.
const MOST_PHOTOS: i64 = 60;
/// The most units that a list offers.
const MOST_UNITS: u32 = 50;

/// Units of a line that she has and that stand in no return.
fn free(hers: &Hers, line: &Line) -> u32 {
    let order = &hers.books.kept.order;
    let here = order.standing().delivered(line, &order.written().parcels);
    here.saturating_sub(domain::returns::held(&hers.books.told_returns(), &line.id))
}

/// Lines that may come back with how many units, and what is said of the others.
type Offered<'h> = (Vec<(usize, &'h Line, u32)>, Vec<String>);

/// Lines that may come back, by their place in the order; beside them what the others are told.
fn offered<'h>(w: &Words, hers: &'h Hers) -> app::Result<Offered<'h>> {
    let (mut open, mut notes) = (Vec::new(), Vec::new());
    let kept = &hers.books.kept;
    for (nth, line) in kept.order.lines().iter().enumerate() {
        let left = free(hers, line);
        let sold = eligibility::as_sold();
        let answers = eligibility::of_line(&hers.ctx, kept, line, hers.claimant(), &sold)?;
        let refused = answers.house.as_ref().is_none_or(|a| a.outcome == Outcome::Denied);
        if left > 0 && !refused {
            open.push((nth, line, left));
            continue;
        }
        let delivered = kept.order.delivered(&line.id) > 0;
        if let Some(said) = house_words(w, line, delivered, answers.house.as_ref()) {
            notes.push(format!("{}: {said}", line.title));
        }
    }
    Ok((open, notes))
}

struct Typed<'p> {
    pairs: &'p [(String, String)],
}

impl Typed<'_> {
    fn one(&self, name: &str) -> &str {
        first(self.pairs, name).trim()
    }

    fn all(&self, name: &str) -> Vec<&str> {
        let own = self.pairs.iter().filter(|(known, _)| known == name);
        own.flat_map(|(_, value)| value.split_whitespace()).collect()
    }

    fn units(&self, nth: usize) -> u32 {
        self.one(&format!("units-{nth}")).parse().unwrap_or(0)
    }

    fn parts(&self, nth: usize) -> BTreeMap<PiecePart, PartState> {
        eligibility::with_parts(&self.all(&format!("parts-{nth}")))
    }

    fn asked(&self, hers: &Hers) -> Vec<(usize, AskedLine)> {
        let lines = hers.books.kept.order.lines().iter().enumerate();
        let chosen = lines.filter(|(nth, _)| self.units(*nth) > 0);
        chosen
            .map(|(nth, line)| {
                let asked = AskedLine {
                    line: line.id.clone(),
                    quantity: self.units(nth),
                    reason: self.one(&format!("reason-{nth}")).parse().ok(),
                    wish: self.wish(hers, nth),
                    replacement: Some(self.one(&format!("replacement-{nth}")))
                        .filter(|sku| !sku.is_empty() && self.wish(hers, nth) == Wish::Exchange)
                        .map(Sku::from),
                    parts: self.parts(nth),
                };
                (nth, asked)
            })
            .collect()
    }

    fn wish(&self, hers: &Hers, nth: usize) -> Wish {
        let usual = if hers.is_given() { Wish::Credit } else { Wish::Refund };
        self.one(&format!("wish-{nth}")).parse().unwrap_or(usual)
    }

    fn way(&self) -> Option<Way> {
        let way: WayBack = self.one("way").parse().ok()?;
        let site = Some(self.one("site").to_owned()).filter(|site| !site.is_empty());
        let slot: Option<Slot> = self.one("slot").parse().ok();
        Some(Way {
            site: site.filter(|_| way == WayBack::Boutique),
            slot: slot.filter(|_| way == WayBack::PickUp),
            ..Way::of(way)
        })
    }

    /// Where whoever was given a gift sends it from.
    fn sender(&self, hers: &Hers) -> Option<Address> {
        let typed = |name: &str| self.one(name).to_owned();
        let address = Address {
            name: typed("name"),
            lines: vec![typed("street")],
            postal_code: typed("postcode"),
            town: typed("town"),
            state: String::new(),
            country: hers.books.kept.region.clone(),
        };
        address.check().is_ok().then_some(address)
    }
}

fn units_parts(w: &'static Words, open: &[(usize, &Line, u32)], typed: &Typed<'_>) -> Vec<Part> {
    open.iter()
        .map(|(nth, line, left)| {
            let label = w.ta("return-units", &[("piece", line.title.as_str().into())]);
            let mut part = Part::new(w, Look::Select, &format!("units-{nth}"), label);
            part.choices = (0..=(*left).min(MOST_UNITS))
                .map(|count| {
                    let label = match count {
                        0 => w.t("return-units-none"),
                        count => w.number(i64::from(count)),
                    };
                    Choice::new(count.to_string(), label)
                })
                .collect();
            part.value = typed.units(*nth).to_string();
            part
        })
        .collect()
}

/// Boutiques of the order's region that take in what was bought online.
fn boutiques(hers: &Hers) -> Vec<(String, String)> {
    let sites = hers.ctx.facts.sites.values();
    let own = sites.filter(|site| site.kept.region == hers.books.kept.region);
    own.filter(|site| takes_returns(&site.kept))
        .map(|site| (site.kept.code.clone(), site.kept.name.clone()))
        .collect()
}

fn way_parts(w: &'static Words, hers: &Hers, typed: &Typed<'_>) -> Vec<Part> {
    let sites = boutiques(hers);
    let mut way = Part::new(w, Look::Radios, "way", w.t("return-way"));
    let region = hers.books.kept.region.as_str();
    let slots = eligibility::slots(&hers.ctx, region);
    let terms = eligibility::terms(&hers.ctx.facts, region);
    way.choices = WAYS
        .into_iter()
        .filter(|way| match way {
            WayBack::Boutique => !sites.is_empty(),
            WayBack::PickUp => !slots.is_empty(),
            WayBack::DropOff => terms.drop_off == Some(true),
            WayBack::Label | WayBack::OwnCarrier => true,
        })
        .map(|way| {
            let choice = Choice::new(way.code(), word(w, "return-way", way.code()));
            match way {
                WayBack::OwnCarrier => choice.hinted(w.t("return-way-own-carrier-hint")),
                WayBack::DropOff => choice.hinted(w.t("return-way-drop-off-hint")),
                WayBack::PickUp => choice.hinted(w.t("return-way-pick-up-hint")),
                _ => choice,
            }
        })
        .collect();
    typed.one("way").clone_into(&mut way.value);
    let mut parts = vec![way];
    if !sites.is_empty() {
        let mut site = Part::new(w, Look::Select, "site", w.t("return-site"));
        site.choices = sites.into_iter().map(|(code, name)| Choice::new(code, name)).collect();
        site.optional = true;
        typed.one("site").clone_into(&mut site.value);
        parts.push(site);
    }
    if !slots.is_empty() {
        let mut slot = Part::new(w, Look::Select, "slot", w.t("return-slot"));
        slot.choices = slots
            .into_iter()
            .map(|slot| Choice::new(slot.to_string(), slot_words(w, slot)))
            .collect();
        slot.optional = true;
        typed.one("slot").clone_into(&mut slot.value);
        parts.push(slot);
    }
    parts
}

/// A day and the window in which the carrier comes.
fn slot_words(w: &Words, slot: Slot) -> String {
    let args = [
        ("date", w.date_weekday(slot.date).into()),
        ("from", w.time(slot.window.opens()).into()),
        ("to", w.time(slot.window.closes()).into()),
    ];
    w.ta("return-slot-words", &args)
}

/// Who she is and where she sends it from: asked of whoever was given a gift.
fn given_parts(w: &'static Words, typed: &Typed<'_>) -> Vec<Part> {
    let rows: [(&str, &str, &'static str, bool); 5] = [
        ("name", "field-name", "name", false),
        ("email", "field-email", "email", false),
        ("street", "change-street", "address-line1", true),
        ("postcode", "change-postcode", "postal-code", true),
        ("town", "change-town", "address-level2", true),
    ];
    rows.into_iter()
        .map(|(name, label, autocomplete, optional)| {
            let look = if name == "email" { Look::Email } else { Look::Line };
            let mut part = Part::new(w, look, name, w.t(label));
            part.autocomplete = autocomplete;
            part.optional = optional;
            typed.one(name).clone_into(&mut part.value);
            if name == "street" {
                part.hint = w.t("gift-street-hint");
            }
            part
        })
        .collect()
}

/// For each chosen line: what is wished, why, and in what condition it is; then the way back.
fn detail_parts(w: &'static Words, hers: &Hers, typed: &Typed<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let asked = typed.asked(hers);
    let many = asked.len() > 1;
    for (nth, line) in &asked {
        let title = hers.books.title(&line.line);
        let label = |key: &str| match many {
            true => format!("{} · {title}", w.t(key)),
            false => w.t(key),
        };
        let mut wish = Part::new(w, Look::Radios, &format!("wish-{nth}"), label("return-wish"));
        let others = others(hers, &line.line);
        wish.choices = [Wish::Refund, Wish::Exchange, Wish::Credit]
            .into_iter()
            .filter(|wish| match wish {
                // Money would tell what a gift has cost, and its giver that it came back.
                Wish::Refund => !hers.is_given(),
                Wish::Exchange => !others.is_empty(),
                Wish::Credit => true,
            })
            .map(|wish| Choice::new(wish.code(), word(w, "return-wish", wish.code())))
            .collect();
        typed.one(&format!("wish-{nth}")).clone_into(&mut wish.value);
        if wish.value.is_empty() {
            typed.wish(hers, *nth).code().clone_into(&mut wish.value);
        }
        let mut other =
            Part::new(w, Look::Select, &format!("replacement-{nth}"), label("return-replacement"));
        other.optional = true;
        other.hint = w.t("return-replacement-hint");
        other.choices = std::iter::once(Choice::new("", w.t("return-replacement-none")))
            .chain(others.iter().map(|choice| {
                let name = pages::portal::isolated(&app::exchanges::named(&choice.variant));
                let said = match hers.is_given() {
                    true => name,
                    false => format!("{name} \u{b7} {}", more_words(w, choice.more)),
                };
                Choice::new(choice.variant.sku.0.clone(), said)
            }))
            .collect();
        typed.one(&format!("replacement-{nth}")).clone_into(&mut other.value);
        let has_other = !others.is_empty();
        let mut why = Part::new(w, Look::Select, &format!("reason-{nth}"), label("return-reason"));
        why.optional = true;
        why.choices =
            std::iter::once(Choice::new("", w.t("return-reason-none")))
                .chain(REASONS.into_iter().map(|reason| {
                    Choice::new(reason.code(), word(w, "return-reason", reason.code()))
                }))
                .collect();
        typed.one(&format!("reason-{nth}")).clone_into(&mut why.value);
        let name = format!("parts-{nth}");
        let mut condition = Part::new(w, Look::Checks, &name, label("return-condition"));
        condition.hint = w.t("return-condition-hint");
        condition.optional = true;
        condition.choices = eligibility::PARTS
            .into_iter()
            .map(|part| Choice::new(part.code(), word(w, "return-part", part.code())))
            .collect();
        condition.value = typed.all(&name).join(" ");
        parts.push(wish);
        parts.extend(has_other.then_some(other));
        parts.extend([why, condition]);
    }
    if hers.is_given() {
        parts.extend(given_parts(w, typed));
    }
    parts.extend(way_parts(w, hers, typed));
    parts
}

/// What can be had for a line, where the region exchanges.
fn others<'h>(hers: &'h Hers, line: &LineId) -> &'h [app::exchanges::Choice] {
    let terms = eligibility::terms(&hers.ctx.facts, &hers.books.kept.region);
    let own = hers.choices.get(line).filter(|_| terms.exchanges == Some(true));
    own.map(Vec::as_slice).unwrap_or_default()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Pieces,
    Details,
    Check,
}

fn formed(
    page: Page,
    hers: &Hers,
    step: Step,
    pairs: &[(String, String)],
    flaws: Vec<Flawed>,
) -> Answered {
    let w = page.w;
    let typed = Typed { pairs };
    let at = hers.at();
    let shell = pages::Shell { path: format!("{at}/return"), ..page.shell() };
    let (open, notes) = offered(w, hers).map_err(|error| page.failed(error))?;
    let (mut parts, mut rows, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    let kept = |names: &[&str]| -> Vec<(String, String)> {
        let own = |name: &str| names.iter().any(|begin| name.starts_with(begin));
        pairs.iter().filter(|(name, _)| own(name)).cloned().collect()
    };
    match step {
        Step::Pieces => parts = units_parts(w, &open, &typed),
        Step::Details => {
            parts = detail_parts(w, hers, &typed);
            hidden = kept(&["units-"]);
            hidden.push(("step".to_owned(), "details".to_owned()));
        }
        Step::Check => {
            rows = read_again(w, hers, &typed);
            hidden = kept(&[
                "units-",
                "wish-",
                "replacement-",
                "reason-",
                "parts-",
                "way",
                "site",
                "slot",
                "name",
                "email",
                "street",
                "postcode",
                "town",
            ]);
            hidden.push(("once".to_owned(), page.state.app.dice.token().unwrap_or_default()));
        }
    }
    for part in &mut parts {
        let flaw = flaws.iter().find(|flaw| flaw.field == part.name);
        part.flaw = flaw.map(|flaw| flaw.text.clone());
    }
    let (title, lede, send) = match step {
        Step::Check => ("return-check-title", "return-check-lede", "return-send"),
        _ => ("return-title", "return-lede", "return-next"),
    };
    let tail = if step == Step::Check { "returns" } else { "return" };
    let nothing = open.is_empty() && step == Step::Pieces;
    let status = match flaws.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let view = OrderForm {
        w,
        title: w.ta(title, &[("number", hers.number().into())]),
        lede: w.t(lede),
        back: shell.href(&at),
        back_name: match hers.is_given() {
            true => w.t("gift-title"),
            false => w.ta("orders-order", &[("number", hers.number().into())]),
        },
        flaws,
        notes: if step == Step::Pieces { notes } else { Vec::new() },
        remains: match nothing {
            true if hers.is_given() => {
                vec![(w.t("line-fault"), Some(shell.href("/ask/repair")))]
            }
            true => {
                let withdraw = format!("/withdraw?order={}", encoded(hers.number()));
                vec![
                    (w.t("change-remains-withdraw"), Some(shell.href(&withdraw))),
                    (w.t("line-fault"), Some(shell.href("/ask/repair"))),
                ]
            }
            false => Vec::new(),
        },
        parts,
        rows,
        hidden,
        action: if nothing { String::new() } else { shell.href(&format!("{at}/{tail}")) },
        send: w.t(send),
        edit: (step == Step::Check).then(|| shell.href(&format!("{at}/return"))),
        shell,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(status, html))
}

fn piece_words(w: &Words, hers: &Hers, asked: &AskedLine) -> String {
    let count = w.number(i64::from(asked.quantity));
    let title = hers.books.title(&asked.line);
    w.ta("return-words-piece", &[("piece", title.into()), ("count", count.into())])
}

fn read_again(w: &Words, hers: &Hers, typed: &Typed<'_>) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for (_, asked) in typed.asked(hers) {
        let mut said = vec![word(w, "return-wish", asked.wish.code())];
        if let Some(sku) = &asked.replacement
            && let Some(choice) =
                others(hers, &asked.line).iter().find(|choice| choice.variant.sku == *sku)
        {
            said.push(app::exchanges::named(&choice.variant));
            if !hers.is_given() {
                said.push(more_words(w, choice.more));
            }
        }
        said.extend(asked.reason.map(|reason| word(w, "return-reason", reason.code())));
        for (part, state) in &asked.parts {
            let (part, state) = (word(w, "part", part.code()), word(w, "part-state", state.code()));
            said.push(format!("{part}: {state}"));
        }
        rows.push((piece_words(w, hers, &asked), said.join("\n")));
    }
    if let Some(way) = typed.way() {
        let site = way.site.as_ref().and_then(|code| hers.ctx.facts.sites.get(code));
        let mut said = word(w, "return-way", way.way.code());
        if let Some(site) = site {
            said = format!("{said}: {}", site.kept.name);
        }
        if let Some(slot) = way.slot {
            said = format!("{said}\n{}", slot_words(w, slot));
        }
        rows.push((w.t("return-way"), said));
    }
    rows
}

/// `GET /{locale}/orders/{order}/return`
pub async fn choose(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = hers(&page, &key, &typed).await?.with_choices(&page).await?;
    formed(page, &hers, Step::Pieces, &[], Vec::new())
}

/// The same of a gift.
pub(super) fn begin_of(page: Page, hers: &Hers) -> Answered {
    formed(page, hers, Step::Pieces, &[], Vec::new())
}

/// What is wrong with a step, by field.
fn wrong(
    w: &'static Words,
    hers: &Hers,
    step: Step,
    typed: &Typed<'_>,
) -> app::Result<Vec<Flawed>> {
    let (open, _) = offered(w, hers)?;
    let flaw = |field: String, text: String| Flawed { field, text };
    let asked = typed.asked(hers);
    let mut flaws = Vec::new();
    if asked.is_empty() {
        let first = open.first().map_or(0, |(nth, ..)| *nth);
        return Ok(vec![flaw(format!("units-{first}"), w.t("return-flaw-none"))]);
    }
    for (nth, line) in &asked {
        if !open.iter().any(|(known, _, left)| known == nth && line.quantity <= *left) {
            flaws.push(flaw(format!("units-{nth}"), w.t("return-flaw-units")));
        }
    }
    if step == Step::Pieces || !flaws.is_empty() {
        return Ok(flaws);
    }
    let kept = &hers.books.kept;
    for (nth, line) in &asked {
        let Some(bought) = kept.order.line(&line.line) else { continue };
        let answers = eligibility::of_line(&hers.ctx, kept, bought, hers.claimant(), &line.parts)?;
        if answers.house.is_none_or(|answer| answer.outcome == Outcome::Denied) {
            let args = [("piece", bought.title.as_str().into())];
            flaws.push(flaw(format!("parts-{nth}"), w.ta("return-flaw-refused", &args)));
        }
    }
    for (nth, line) in &asked {
        if line.wish == Wish::Exchange {
            let known = line.replacement.as_ref().is_some_and(|sku| {
                let all = others(hers, &line.line).iter();
                all.clone().any(|one| one.variant.sku == *sku && one.free >= line.quantity)
            });
            if !known {
                flaws.push(flaw(format!("replacement-{nth}"), w.t("return-flaw-replacement")));
            }
        }
    }
    if hers.is_given() {
        if typed.one("name").is_empty() {
            flaws.push(flaw("name".to_owned(), w.t("problem-name")));
        }
        if !domain::questions::is_email(typed.one("email")) {
            flaws.push(flaw("email".to_owned(), w.t("refusal-email")));
        }
        let needs =
            matches!(typed.way().map(|way| way.way), Some(WayBack::Label | WayBack::PickUp));
        if needs && typed.sender(hers).is_none() {
            flaws.push(flaw("street".to_owned(), w.t("change-flaw-address")));
        }
    }
    match typed.way() {
        None => flaws.push(flaw("way".to_owned(), w.t("return-flaw-way"))),
        Some(way) if way.way == WayBack::PickUp => {
            let open = eligibility::slots(&hers.ctx, &kept.region);
            if !way.slot.is_some_and(|slot| open.contains(&slot)) {
                flaws.push(flaw("slot".to_owned(), w.t("return-flaw-slot")));
            }
        }
        Some(way) if way.way == WayBack::Boutique => {
            let known = boutiques(hers).into_iter().map(|(code, _)| Some(code));
            if !known.into_iter().any(|code| code == way.site) {
                flaws.push(flaw("site".to_owned(), w.t("return-flaw-site")));
            }
        }
        Some(_) => {}
    }
    Ok(flaws)
}

/// `POST /{locale}/orders/{order}/return`: one step after the other.
pub async fn check(
    page: Page,
    Path((_, number)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    let hers = hers(&page, &key, &number).await?.with_choices(&page).await?;
    checked(page, &hers, &pairs)
}

/// One step after the other, by whichever door.
pub(super) fn checked(page: Page, hers: &Hers, pairs: &[(String, String)]) -> Answered {
    let typed = Typed { pairs };
    if !first(pairs, "edit").is_empty() {
        return formed(page, hers, Step::Pieces, pairs, Vec::new());
    }
    let step = match first(pairs, "step") {
        "details" => Step::Details,
        _ => Step::Pieces,
    };
    let flaws = wrong(page.w, hers, step, &typed).map_err(|error| page.failed(error))?;
    let next = match (flaws.is_empty(), step) {
        (false, Step::Details) if flaws.iter().any(|flaw| flaw.field.starts_with("units-")) => {
            Step::Pieces
        }
        (false, step) => step,
        (true, Step::Pieces) => Step::Details,
        (true, _) => Step::Check,
    };
    formed(page, hers, next, pairs, flaws)
}

/// `POST /{locale}/orders/{order}/returns`: it is registered, once for a form.
pub async fn send(
    page: Page,
    Path((_, number)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    page.bound("return", MOST_RETURNS, 60).await?;
    let asking = hers(&page, &key, &number).await?.with_choices(&page).await?;
    match registered(&page, &asking, &pairs).await {
        Ok(number) => {
            let address = format!("/{}/returns/{number}?done=sent", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(Ok(())) => {
            let hers = hers(&page, &key, &number).await?.with_choices(&page).await?;
            again(page, &hers, &pairs)
        }
        Err(Err(response)) => Err(response),
    }
}

/// Meanwhile something was returned otherwise, its days have ended, or the other piece is gone: said as
/// the form says it.
pub(super) fn again(page: Page, hers: &Hers, pairs: &[(String, String)]) -> Answered {
    let (w, typed) = (page.w, Typed { pairs });
    let mut flaws = wrong(w, hers, Step::Details, &typed).map_err(|error| page.failed(error))?;
    if flaws.is_empty() {
        let field = "way".to_owned();
        flaws.push(Flawed { field, text: w.t("return-flaw-units") });
    }
    let units = flaws.iter().any(|flaw| flaw.field.starts_with("units-"));
    let step = if units { Step::Pieces } else { Step::Details };
    formed(page, hers, step, pairs, flaws)
}

/// Registers what a form says, once; its number. Refused, it is to be said in the form.
pub(super) async fn registered(
    page: &Page,
    asking: &Hers,
    pairs: &[(String, String)],
) -> Result<String, Result<(), Response>> {
    let once = first(pairs, "once").to_owned();
    let idem = (!once.is_empty()).then(|| Idem {
        key: request_of(&[b"return", asking.number().as_bytes(), once.as_bytes()]),
        request: request_of(&[once.as_bytes()]),
    });
    let w = page.w;
    let typed = Typed { pairs };
    let asked: Vec<AskedLine> = typed.asked(asking).into_iter().map(|(_, asked)| asked).collect();
    let isolates = ['\u{2068}', '\u{2069}'];
    let pieces: Vec<String> = asked.iter().map(|asked| piece_words(w, asking, asked)).collect();
    let args = [("order", asking.number().into()), ("pieces", w.list(&pieces).into())];
    let way = typed.way().unwrap_or(Way::of(WayBack::Label));
    let sender = typed.sender(asking).filter(|_| asking.is_given());
    let wanted = Begin {
        order: asking.number().to_owned(),
        origin: Origin::House,
        lines: asked,
        way: Way { sender, ..way },
        channel: Channel::WebForm,
        language: w.tag().to_owned(),
        subject: super::case::shortened(&w.ta("return-subject", &args).replace(isolates, "")),
        words: w.ta("return-words", &args).replace(isolates, ""),
        client: asking.is_given().then(|| ClientFacts {
            name: typed.one("name").to_owned(),
            email: typed.one("email").to_owned(),
            phone: None,
        }),
    };
    let (key, link) = match &asking.door {
        Door::Bought(key) => (key.clone(), None),
        Door::Given { link, .. } => (String::new(), Some(*link)),
    };
    let done = page
        .state
        .app
        .write_once(
            page.ctx(),
            idem,
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let hand = match &link {
                        Some(link) => Hand::Recipient(link),
                        None => Hand::Client(&key),
                    };
                    let number = returns::begin(tx, ctx, hand, &wanted).await?;
                    Ok(Answer { status: 303, location: None, body: number })
                })
            },
        )
        .await;
    match done {
        Ok(answer) => Ok(answer.body),
        Err(Error::Invalid(_) | Error::Refused(_)) => Err(Ok(())),
        Err(error) => Err(Err(page.failed(error))),
    }
}

/// A return of hers.
async fn found(page: &Page, key: &str, number: &str) -> Result<Hers, Response> {
    let (key, number) = (key.to_owned(), number.to_owned());
    let own = key.clone();
    let ctx = page.ctx();
    let books: app::Result<Books> = page
        .state
        .app
        .read(ctx.clone(), move |tx, ctx| {
            Box::pin(async move { returns::read(tx, ctx, Hand::Client(&key), &number).await })
        })
        .await;
    let books = books.map_err(|error| page.failed(error))?;
    Ok(Hers::of(books, ctx, Door::Bought(own)))
}

/// `GET /{locale}/returns/{number}`
pub async fn read(page: Page, Path((_, number)): Path<(String, String)>) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = found(&page, &key, &number).await?;
    let photos = photos_of(&page, &hers, &number).await?;
    let view = return_page(&page, &hers, &number, photos).map_err(|error| page.failed(error))?;
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// The photographs of a return's case, by the digests of what came.
type Photos = BTreeMap<String, String>;

async fn photos_of(page: &Page, hers: &Hers, number: &str) -> Result<Photos, Response> {
    let Some(kept) = hers.books.find(number) else { return Err(page.not_found()) };
    let case = kept.case_id;
    let files: app::Result<Vec<store::files::File>> = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move { Ok(store::files::of_case(tx, case).await?) })
        })
        .await;
    let files = files.map_err(|error| page.failed(error))?;
    Ok(files.into_iter().map(|file| (file.sha256, file.token)).collect())
}

/// The photographs of a piece, stage by stage.
fn photos(w: &Words, own: &ReturnLine, photos: &Photos) -> Vec<(String, Vec<String>)> {
    let stages = [
        (Stage::Request, "returns-condition-request"),
        (Stage::HandOver, "returns-condition-hand-over"),
        (Stage::Reception, "returns-condition-reception"),
    ];
    stages
        .into_iter()
        .filter_map(|(stage, key)| {
            let said = own.declarations().iter().filter(|one| one.stage == stage);
            let tokens = said.flat_map(|one| &one.photos).filter_map(|sha| photos.get(sha));
            let hrefs: Vec<String> =
                tokens.map(|token| format!("/{}/files/{token}", w.tag())).collect();
            (!hrefs.is_empty()).then(|| (w.t(key), hrefs))
        })
        .collect()
}

fn back_line(
    w: &Words,
    hers: &Hers,
    (own, shown): (&ReturnLine, Shown),
    (number, shot): (&str, &Photos),
) -> BackLine {
    let keeps =
        matches!(own.permission().state(), PermissionState::Asked | PermissionState::Granted)
            && own.hands().away() == 0;
    let said = |state: Option<PartState>| {
        state.map(|state| word(w, "part-state", state.code())).unwrap_or_default()
    };
    let condition = side_by_side(own.declarations()).into_iter().map(|row| {
        let stages = [said(row.request), said(row.hand_over), said(row.reception)];
        (word(w, "part", row.part.code()), stages, row.differs())
    });
    BackLine {
        title: hers.books.title(&own.line),
        count: own.quantity,
        status: pages::orders::shown(w, shown),
        next: word(w, "return-next", shown.code()),
        hers: matches!(shown, Shown::Granted | Shown::ToTalkOver),
        may_keep: keeps.then(|| own.line.0.clone()),
        condition: condition.collect(),
        photos: photos(w, own, shot),
        may_show: (own.hands().with_client > 0 && own.permission().is_live())
            .then(|| own.line.0.clone()),
        exchanges: hers
            .books
            .exchanges_of(number, &own.line)
            .map(|it| exchange_card(w, hers, it))
            .collect(),
    }
}

/// The other piece of an exchange, what it costs more or less, and whether she may give it up.
fn exchange_card(
    w: &Words,
    hers: &Hers,
    it: &store::books::Sent<domain::exchange::Exchange>,
) -> ExchangeCard {
    use domain::exchange::ExchangeState as S;
    let state = it.told.standing.state();
    let until = it.next_at.map(|at| hers.moment(w, at));
    let more = app::exchanges::difference(&it.told).ok().filter(|_| !hers.is_given());
    ExchangeCard {
        said: pages::orders::exchange(w, &it.told.replacement.title, state, until),
        more: more.map(|more| match state == S::Reserved && more.minor() > 0 {
            true => w.ta("exchange-pay-first", &[("amount", money(w, more).into())]),
            false => more_words(w, more),
        }),
        key: matches!(state, S::Reserved | S::Agreed).then(|| it.told.id.clone()),
    }
}

fn return_page(page: &Page, hers: &Hers, number: &str, shot: Photos) -> app::Result<ReturnPage> {
    let w = page.w;
    let kept = hers.books.find(number).ok_or(Error::NotFound)?;
    let ret = &kept.told;
    let shown = hers.books.shown(number)?;
    let lines: Vec<BackLine> = ret
        .lines()
        .iter()
        .zip(&shown)
        .map(|(own, (_, shown))| back_line(w, hers, (own, *shown), (number, &shot)))
        .collect();
    let way = Way::read(kept);
    let said = match way.site.as_ref().and_then(|code| hers.ctx.facts.sites.get(code)) {
        Some(site) => w.ta("returns-boutique", &[("site", site.kept.name.as_str().into())]),
        None => pages::orders::way(w, way.way),
    };
    let pairs = [
        ("way".to_owned(), way.way.code().to_owned()),
        ("site".to_owned(), way.site.clone().unwrap_or_default()),
        ("slot".to_owned(), way.slot.map(|slot| slot.to_string()).unwrap_or_default()),
    ];
    let paper = paper_of(kept);
    let still = may_choose(ret);
    let (rows, refunds) = money_rows(w, hers, ret)?;
    Ok(ReturnPage {
        w,
        shell: page.shell(),
        number: number.to_owned(),
        order: hers.number().to_owned(),
        registered: w.ta("returns-registered", &[("date", hers.day(w, kept.created_at).into())]),
        lines,
        way: said,
        way_more: way.slot.map(|slot| slot_words(w, slot)).into_iter().collect(),
        papers: paper == Label::Ready,
        follows: paper == Label::Follows,
        code: way.tracking.clone().filter(|_| way.way == WayBack::DropOff && paper == Label::Ready),
        ways: if still { way_parts(w, hers, &Typed { pairs: &pairs }) } else { Vec::new() },
        money: rows,
        refunds,
        done: match page.ask("done") {
            Some("sent") => Some(w.t("returns-sent")),
            Some("kept") => Some(w.t("returns-taken-back")),
            Some("way") => Some(w.t("returns-way-saved")),
            Some("late") => Some(w.t("returns-way-late")),
            Some("photos") => Some(w.t("returns-photos-kept")),
            Some("photo") => Some(w.t("returns-photos-refused")),
            Some("exchange") => Some(w.t("returns-exchange-given-up")),
            _ => None,
        },
    })
}

/// Whether nothing of it has left her hands, and something of it may.
fn may_choose(ret: &Return) -> bool {
    let live = |line: &ReturnLine| line.permission().is_live();
    ret.lines().iter().all(|line| line.hands().away() == 0) && ret.lines().iter().any(live)
}

/// Whether a label can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// None is needed, or not any more.
    None,
    /// It is there.
    Ready,
    /// The carrier makes it.
    Follows,
}

/// Whether there is a label to print: something was granted and is with her still.
pub(super) fn paper_of(kept: &KeptReturn) -> Label {
    let granted = |line: &ReturnLine| {
        line.permission().state() == PermissionState::Granted && line.hands().with_client > 0
    };
    let way = Way::read(kept);
    let wants = matches!(way.way, WayBack::Label | WayBack::PickUp | WayBack::DropOff);
    if !wants || way.tracking.is_none() || !kept.told.lines().iter().any(granted) {
        return Label::None;
    }
    match kept.label.state {
        LabelState::None | LabelState::Made => Label::Ready,
        LabelState::Asked | LabelState::Alarm => Label::Follows,
    }
}

type Rows = Vec<(String, String)>;

/// The account of a return, as its client reads it.
fn money_rows(w: &Words, hers: &Hers, ret: &Return) -> app::Result<(Rows, Vec<String>)> {
    let account = hers.books.account()?;
    let mut sums: Option<[domain::money::Money; 4]> = None;
    let of = |error| app::Error::Internal(format!("an account that cannot be counted: {error}"));
    for line in ret.lines() {
        let Some(own) = account.line(&line.line) else { continue };
        for claim in &own.claims {
            if claim.in_return.as_deref() != Some(ret.number.as_str()) || claim.units == 0 {
                continue;
            }
            let more = [claim.value, claim.deducted, claim.due, claim.counted];
            sums = Some(match sums {
                None => more,
                Some([a, b, c, d]) => {
                    let [e, f, g, h] = more;
                    [
                        a.plus(e).map_err(of)?,
                        b.plus(f).map_err(of)?,
                        c.plus(g).map_err(of)?,
                        d.plus(h).map_err(of)?,
                    ]
                }
            });
        }
    }
    let mut rows = Vec::new();
    if let Some([value, deducted, due, counted]) = sums {
        let mut row = |key: &str, amount| rows.push((w.t(key), money(w, amount)));
        row("returns-money-value", value);
        if !deducted.is_zero() {
            row("returns-money-deducted", deducted);
        }
        row("returns-money-due", due);
        if !counted.is_zero() {
            row("returns-money-asked", counted);
        }
    }
    let case = hers.books.find(&ret.number).map(|kept| kept.case_id);
    let own = hers.books.refunds.iter().filter(|it| Some(it.case_id) == case);
    let mut refunds = Vec::new();
    for it in own {
        let amount = it.told.amount().map_err(of)?;
        refunds.push(pages::orders::refund(w, amount, it.told.state()));
    }
    Ok((rows, refunds))
}

/// `POST /{locale}/returns/{number}/removal`: she keeps a piece after all.
pub async fn keep(
    page: Page,
    Path((_, number)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    let line = LineId(first(&pairs, "line").to_owned());
    let own = number.clone();
    let done = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::Client(&key);
                returns::act(tx, ctx, hand, &own, (&line, &Deed::TakeBack)).await.map(drop)
            })
        })
        .await;
    match done {
        Ok(()) | Err(Error::Refused(_)) => {
            let said = if done.is_ok() { "?done=kept" } else { "" };
            let address = format!("/{}/returns/{number}{said}", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// `POST /{locale}/returns/{number}/way`
pub async fn way(
    page: Page,
    Path((_, number)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    let wanted = Typed { pairs: &pairs }.way().ok_or(());
    let Ok(wanted) = wanted else { return Err(page.unreadable()) };
    let own = number.clone();
    let done = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(
                async move { returns::choose_way(tx, ctx, Hand::Client(&key), &own, wanted).await },
            )
        })
        .await;
    match done {
        Ok(()) | Err(Error::Refused(_) | Error::Invalid(_)) => {
            let said = match &done {
                Ok(()) => "?done=way",
                Err(Error::Refused("return_collected_soon" | "return_no_such_slot")) => {
                    "?done=late"
                }
                Err(_) => "",
            };
            let address = format!("/{}/returns/{number}{said}", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// `POST /{locale}/returns/{number}/exchange`: she gives the other piece up; its worth is due as money.
pub async fn give_up(
    page: Page,
    Path((_, number)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, own) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    let key = first(&pairs, "exchange").to_owned();
    let done = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let why = domain::exchange::ReleaseReason::GivenUp;
                let deed = app::exchanges::Deed::GiveUp(why);
                app::exchanges::act(tx, ctx, Hand::Client(&own), &key, &deed).await.map(drop)
            })
        })
        .await;
    match done {
        Ok(()) | Err(Error::Refused(_)) => {
            let said = if done.is_ok() { "?done=exchange" } else { "" };
            let address = format!("/{}/returns/{number}{said}", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// `POST /{locale}/returns/{number}/photographs`: she shows in what condition a piece is.
pub async fn photographs(
    page: Page,
    Path((_, number)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = found(&page, &key, &number).await?;
    let said = shown_by(&page, &hers, &number, request).await?;
    let address = format!("/{}/returns/{number}?done={said}", page.w.tag());
    Ok(page.lead_to(&address))
}

/// Keeps photographs that were sent with a form; what is said of it.
pub(super) async fn shown_by(
    page: &Page,
    hers: &Hers,
    number: &str,
    request: Request,
) -> Result<&'static str, Response> {
    let limit = hers.ctx.facts.attachment_limit(&hers.books.kept.region);
    let sent = uploads::read(page, request, limit).await?;
    page.bound("photographs", MOST_PHOTOS, 60).await?;
    let line = LineId(first(&sent.pairs, "line").to_owned());
    let stage = match first(&sent.pairs, "stage") {
        "hand_over" => Stage::HandOver,
        _ => Stage::Request,
    };
    let (mut files, mut refused) = (Vec::new(), false);
    for came in &sent.files {
        match uploads::take(page, came, domain::PhotoSlot::Other, limit).await {
            Ok(kept) => files.push(kept),
            Err(Ok(_)) => refused = true,
            Err(Err(response)) => return Err(response),
        }
    }
    if files.is_empty() {
        return Ok("photo");
    }
    let rows: Vec<store::files::File> = files.iter().map(|kept| kept.clone().into_row()).collect();
    let deed = Deed::Declared {
        id: page.state.app.dice.token().unwrap_or_default(),
        stage,
        parts: BTreeMap::new(),
        photos: rows.iter().map(|row| row.sha256.clone()).collect(),
    };
    let (number, own) = (number.to_owned(), hers.ctx.clone());
    let (key, link) = match &hers.door {
        Door::Bought(key) => (key.clone(), None),
        Door::Given { link, .. } => (String::new(), Some(*link)),
    };
    let done = page
        .state
        .app
        .write(own, move |tx, ctx| {
            Box::pin(async move {
                let hand = match &link {
                    Some(link) => Hand::Recipient(link),
                    None => Hand::Client(&key),
                };
                let about = (&line, &deed);
                returns::photograph(tx, ctx, hand, &number, about, rows).await.map(drop)
            })
        })
        .await;
    match done {
        Ok(()) if refused => Ok("photo"),
        Ok(()) => Ok("photos"),
        Err(error) => {
            for kept in &files {
                page.state.app.forget(kept).await;
            }
            match error {
                Error::Refused(_) => Ok("photo"),
                error => Err(page.failed(error)),
            }
        }
    }
}

/// `GET /{locale}/returns/{number}/label` and `/slip`.
pub async fn label(page: Page, Path((_, number)): Path<(String, String)>) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = found(&page, &key, &number).await?;
    paper(page, &hers, &number, true).await
}

/// The slip that goes into the parcel.
pub async fn slip(page: Page, Path((_, number)): Path<(String, String)>) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = found(&page, &key, &number).await?;
    paper(page, &hers, &number, false).await
}

/// The label or the slip, by whichever door; the carrier's own label where it made one.
pub(super) async fn paper(page: Page, hers: &Hers, number: &str, label: bool) -> Answered {
    let Some(kept) = hers.books.find(number) else { return Err(page.not_found()) };
    if paper_of(kept) != Label::Ready {
        return Err(page.not_found());
    }
    if let (true, Some(key)) = (label, &kept.label.key) {
        let bytes = page.state.app.objects.get(key).await;
        let bytes = bytes.map_err(|error| page.failed(error.into()))?;
        return Ok(page.with_cookies(crate::papers::pdf(number, bytes.to_vec())));
    }
    let make = if label { crate::papers::label } else { crate::papers::slip };
    let made: Timestamp = kept.created_at;
    match make(page.w, &hers.ctx, &hers.books, number) {
        Some(paper) => printed(page, number, paper, made).await,
        None => Err(page.not_found()),
    }
}

/// A paper as PDF.
pub(super) async fn printed(
    page: Page,
    name: &str,
    paper: paper::Paper,
    made: Timestamp,
) -> Answered {
    match crate::papers::print(page.w, paper, made).await {
        Ok(bytes) => Ok(page.with_cookies(crate::papers::pdf(name, bytes))),
        Err(why) => {
            tracing::error!(%why, "papers.print");
            Err(page.failed(Error::Internal(why)))
        }
    }
}
