//! A change of an order over HTTP: what can be changed where it stands, what it does, and then the shop is
//! asked. Where the warehouse was faster, that is said in words.

use super::Answered;
use super::orders::{Hers, hers, pending, proved_or_find};
use super::page::{Page, first};
use crate::api::request_of;
use app::books::Hand;
use app::changes::{self, Propose};
use app::{Answer, Error, Idem};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use domain::Channel;
use domain::order::change::{ChangeKind, Effect, GateAnswer, Wish};
use domain::order::{Address, Gift, Line, OrderStatus, Units};
use pages::orders::{money, more_words, word};
use pages::portal::field::{Choice, Look};
use pages::portal::orders::{OrderForm, encoded};
use pages::portal::{Flawed, Part};
use words::Words;

/// Changes from one address in an hour.
const MOST_CHANGES: i64 = 30;
/// What a client may change by herself.
const KINDS: [ChangeKind; 5] = [
    ChangeKind::Address,
    ChangeKind::Size,
    ChangeKind::Gift,
    ChangeKind::CancelLines,
    ChangeKind::CancelOrder,
];

fn kinds(hers: &Hers) -> app::Result<Vec<ChangeKind>> {
    let mut open = Vec::new();
    let pieces: u32 = hers.books.kept.order.lines().iter().map(|line| line.quantity).sum();
    for kind in KINDS {
        if kind == ChangeKind::CancelLines && pieces < 2 {
            continue;
        }
        // Another size needs to know what is in stock.
        if kind == ChangeKind::Size && sizes(hers).next().is_none() {
            continue;
        }
        let gate = app::eligibility::gate(&hers.ctx, &hers.books.kept, kind)?;
        if gate.answer == GateAnswer::Allowed {
            open.push(kind);
        }
    }
    Ok(open)
}

/// What could be had instead of a line that has not left: by the line's place, the line, the other piece.
fn sizes(hers: &Hers) -> impl Iterator<Item = (usize, &Line, &app::exchanges::Choice)> {
    let order = &hers.books.kept.order;
    let lines = order.lines().iter().enumerate();
    let open = lines.filter(|(_, line)| line.quantity > order.cancelled(&line.id));
    open.flat_map(|(nth, line)| {
        let own = hers.choices.get(&line.id).into_iter().flatten();
        own.map(move |choice| (nth, line, choice))
    })
}

fn part(w: &'static Words, look: Look, name: &str, label: &str) -> Part {
    Part::new(w, look, name, w.t(label))
}

/// The fields of one kind of change, filled with what the order has.
fn fields(w: &'static Words, hers: &Hers, kind: ChangeKind) -> Vec<Part> {
    let written = hers.books.kept.order.written();
    match kind {
        ChangeKind::Address => {
            let own = written.address.clone();
            let line = |nth: usize| {
                let lines = own.as_ref().map(|address| address.lines.as_slice());
                lines.and_then(|lines| lines.get(nth)).cloned().unwrap_or_default()
            };
            let said =
                |of: fn(&Address) -> &String| own.as_ref().map(of).cloned().unwrap_or_default();
            let rows: [(&str, &str, &'static str, String, bool); 6] = [
                ("name", "field-name", "name", said(|a| &a.name), false),
                ("street", "change-street", "address-line1", line(0), false),
                ("more", "change-more", "address-line2", line(1), true),
                ("postcode", "change-postcode", "postal-code", said(|a| &a.postal_code), true),
                ("town", "change-town", "address-level2", said(|a| &a.town), false),
                ("province", "change-province", "address-level1", said(|a| &a.state), true),
            ];
            rows.into_iter()
                .map(|(name, label, autocomplete, value, optional)| {
                    let mut part = part(w, Look::Line, name, label);
                    part.autocomplete = autocomplete;
                    part.value = value;
                    part.optional = optional;
                    part
                })
                .collect()
        }
        ChangeKind::Gift => {
            let mut how = part(w, Look::Checks, "options", "change-gift-options");
            how.choices = ["is", "discreet", "receipt"]
                .into_iter()
                .map(|one| Choice::new(one, w.t(&format!("change-gift-{one}"))))
                .collect();
            let gift = &written.gift;
            let on = [(gift.is_gift, "is"), (gift.discreet, "discreet"), (gift.receipt, "receipt")];
            let on: Vec<&str> = on.iter().filter(|(on, _)| *on).map(|(_, name)| *name).collect();
            how.value = on.join(" ");
            how.optional = true;
            let mut message = part(w, Look::Text, "message", "change-gift-message");
            message.value = gift.message.clone().unwrap_or_default();
            message.optional = true;
            message.lines = 3;
            vec![how, message]
        }
        ChangeKind::CancelLines => written
            .lines
            .iter()
            .enumerate()
            .filter_map(|(nth, line)| {
                let left = line.quantity.saturating_sub(hers.books.kept.order.cancelled(&line.id));
                if left == 0 {
                    return None;
                }
                let label = w.ta("change-units", &[("piece", line.title.as_str().into())]);
                let mut part = Part::new(w, Look::Select, &format!("units-{nth}"), label);
                part.choices = (0..=left.min(50))
                    .map(|count| Choice::new(count.to_string(), w.number(i64::from(count))))
                    .collect();
                part.value = "0".to_owned();
                Some(part)
            })
            .collect(),
        ChangeKind::Size => {
            let mut which = part(w, Look::Select, "size", "change-size");
            let isolated = pages::portal::isolated;
            which.choices = sizes(hers)
                .map(|(nth, line, choice)| {
                    let args = [
                        ("piece", isolated(&line.title).into()),
                        ("other", isolated(&app::exchanges::named(&choice.variant)).into()),
                        ("more", more_words(w, choice.more).into()),
                    ];
                    let value = format!("{nth}:{}", choice.variant.sku);
                    Choice::new(value, w.ta("change-size-choice", &args))
                })
                .collect();
            let most = sizes(hers).map(|(_, line, _)| line.quantity).max().unwrap_or(1);
            let mut units = part(w, Look::Select, "size-units", "change-size-units");
            units.choices = (1..=most.min(50))
                .map(|count| Choice::new(count.to_string(), w.number(i64::from(count))))
                .collect();
            units.value = "1".to_owned();
            vec![which, units]
        }
        ChangeKind::CancelOrder => Vec::new(),
    }
}

/// What was typed, as a wish; or what is wrong with it, by field.
fn wish(
    w: &'static Words,
    hers: &Hers,
    kind: ChangeKind,
    pairs: &[(String, String)],
) -> Result<Wish, Vec<Flawed>> {
    let typed = |name: &str| first(pairs, name).trim().to_owned();
    let written = hers.books.kept.order.written();
    match kind {
        ChangeKind::Address => {
            let lines = [typed("street"), typed("more")];
            let address = Address {
                name: typed("name"),
                lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
                postal_code: typed("postcode"),
                town: typed("town"),
                state: typed("province"),
                country: written
                    .address
                    .as_ref()
                    .map_or_else(|| hers.books.kept.region.clone(), |own| own.country.clone()),
            };
            address.check().map_err(|field| {
                let field = match field {
                    "lines" => "street",
                    "postal_code" => "postcode",
                    "state" => "province",
                    other => other,
                };
                vec![Flawed { field: field.to_owned(), text: w.t("change-flaw-address") }]
            })?;
            Ok(Wish::Address { address })
        }
        ChangeKind::Gift => {
            let on: Vec<&str> = pairs
                .iter()
                .filter(|(name, _)| name == "options")
                .map(|(_, v)| v.as_str())
                .collect();
            let on = |one: &str| on.iter().any(|all| all.split(' ').any(|own| own == one));
            let message = Some(typed("message")).filter(|message| !message.is_empty());
            let is_gift = on("is") || on("discreet") || on("receipt") || message.is_some();
            let (discreet, receipt) = (on("discreet"), on("receipt"));
            Ok(Wish::Gift { gift: Gift { is_gift, discreet, receipt, message } })
        }
        ChangeKind::CancelLines => {
            let units: Vec<Units> = written
                .lines
                .iter()
                .enumerate()
                .filter_map(|(nth, line)| {
                    let count: u32 = typed(&format!("units-{nth}")).parse().unwrap_or(0);
                    (count > 0).then(|| Units::of(&line.id, count))
                })
                .collect();
            if units.is_empty() {
                let text = w.t("change-flaw-units");
                let field = fields(w, hers, kind).first().map(|part| part.name.clone());
                return Err(vec![Flawed { field: field.unwrap_or_default(), text }]);
            }
            Ok(Wish::CancelLines { units })
        }
        ChangeKind::CancelOrder => Ok(Wish::CancelOrder {}),
        ChangeKind::Size => {
            let wanted = typed("size");
            let found = sizes(hers)
                .find(|(nth, _, choice)| format!("{nth}:{}", choice.variant.sku) == wanted);
            let Some((_, line, choice)) = found else {
                let text = w.t("change-flaw-size");
                return Err(vec![Flawed { field: "size".to_owned(), text }]);
            };
            let count: u32 = typed("size-units").parse().unwrap_or(1);
            Ok(Wish::Size {
                units: Units::of(&line.id, count),
                sku: choice.variant.sku.clone(),
                unit_price: choice.variant.price,
                in_stock: choice.free,
            })
        }
    }
}

fn refused(w: &Words, error: Error) -> Result<String, Error> {
    Ok(w.t(match error {
        Error::Refused("change_bad_address") => "change-flaw-address",
        Error::Refused("change_other_country") => "change-flaw-country",
        Error::Refused("change_nothing_changes") => "change-flaw-same",
        Error::Refused("change_bad_quantity" | "change_unknown_line") => "change-flaw-units",
        Error::Refused("change_long_message") => "change-flaw-long",
        Error::Refused("change_not_in_stock") => "change-flaw-size",
        Error::Refused("change_one_open") => "change-flaw-open",
        Error::Refused("change_moved_on" | "change_effect_changed") => "change-flaw-moved",
        Error::Refused("change_too_late") => "change-flaw-late",
        other => return Err(other),
    }))
}

struct Shown {
    kind: Option<ChangeKind>,
    typed: Vec<(String, String)>,
    flaws: Vec<Flawed>,
    status: StatusCode,
}

/// The form: which change, or the fields of one.
fn formed(page: Page, hers: &Hers, shown: Shown) -> Answered {
    let w = page.w;
    let at = format!("/orders/{}", encoded(hers.number()));
    let kinds = kinds(hers).map_err(|error| page.failed(error))?;
    let remains =
        changes::what_remains(&hers.ctx, &hers.books.kept).map_err(|error| page.failed(error))?;
    let shell = pages::Shell { path: format!("{at}/change"), ..page.shell() };
    let withdraw = shell.href(&format!("/withdraw?order={}", encoded(hers.number())));
    let remains = remains.into_iter().map(|name| match name {
        "house.redirect" => (w.t("change-remains-redirect"), Some(shell.href("/chat"))),
        "house.refuse_at_door" => (w.t("change-remains-refuse"), None),
        "house.free_return" => (w.t("change-remains-return"), None),
        _ => (w.t("change-remains-withdraw"), Some(withdraw.clone())),
    });
    let mut notes = Vec::new();
    if pending(&hers.books) {
        notes.push(w.t("change-flaw-open"));
    }
    if kinds.is_empty() {
        notes.push(w.t("change-none"));
        notes.push(word(w, "order-status", hers.books.kept.order.status().code()));
    }
    let kind = shown.kind.filter(|kind| kinds.contains(kind));
    let mut parts = match kind {
        Some(kind) => fields(w, hers, kind),
        None if kinds.is_empty() => Vec::new(),
        None => {
            let mut part = part(w, Look::Radios, "kind", "change-kind");
            part.choices = kinds
                .iter()
                .map(|kind| Choice::new(kind.code(), word(w, "change-kind", kind.code())))
                .collect();
            vec![part]
        }
    };
    for part in &mut parts {
        if let Some((_, value)) = shown.typed.iter().find(|(name, _)| *name == part.name) {
            part.value.clone_from(value);
        }
        let flaw = shown.flaws.iter().find(|flaw| flaw.field == part.name);
        part.flaw = flaw.map(|flaw| flaw.text.clone());
    }
    let action = if kinds.is_empty() || pending(&hers.books) {
        String::new()
    } else {
        shell.href(&format!("{at}/change"))
    };
    let view = OrderForm {
        w,
        title: w.ta("change-title", &[("number", hers.number().into())]),
        lede: w.t("change-lede"),
        back: shell.href(&at),
        back_name: w.ta("orders-order", &[("number", hers.number().into())]),
        flaws: shown.flaws,
        notes,
        remains: if kinds.is_empty() { remains.collect() } else { Vec::new() },
        parts,
        rows: Vec::new(),
        hidden: kind.map(|kind| ("kind".to_owned(), kind.code().to_owned())).into_iter().collect(),
        action,
        send: w.t("change-next"),
        edit: None,
        shell,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(shown.status, html))
}

/// `GET /{locale}/orders/{order}/change`
pub async fn choose(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = hers(&page, &key, &typed).await?.with_choices(&page).await?;
    let kind = page.ask("kind").and_then(|kind| kind.parse().ok());
    let (typed, flaws) = (Vec::new(), Vec::new());
    formed(page, &hers, Shown { kind, typed, flaws, status: StatusCode::OK })
}

/// What is read once more before the shop is asked.
fn checked(
    page: Page,
    hers: &Hers,
    kind: ChangeKind,
    pairs: &[(String, String)],
    (wish, effect): (&Wish, &Effect),
) -> Answered {
    let w = page.w;
    let at = format!("/orders/{}", encoded(hers.number()));
    let shell = pages::Shell { path: format!("{at}/change"), ..page.shell() };
    let mut rows = vec![(w.t("change-what"), word(w, "change-kind", kind.code()))];
    match wish {
        Wish::Address { address } => {
            let place = format!("{} {}", address.postal_code, address.town);
            let all = [vec![address.name.clone()], address.lines.clone(), vec![place]].concat();
            rows.push((w.t("order-address"), all.join("\n")));
        }
        Wish::Gift { gift } => {
            let on = [(gift.is_gift, "is"), (gift.discreet, "discreet"), (gift.receipt, "receipt")];
            let on = on.iter().filter(|(on, _)| *on);
            let said: Vec<String> = on.map(|(_, one)| w.t(&format!("change-gift-{one}"))).collect();
            rows.push((w.t("change-gift-options"), said.join("\n")));
            if let Some(message) = &gift.message {
                rows.push((w.t("change-gift-message"), message.clone()));
            }
        }
        Wish::Size { units, sku, .. } => {
            let other = sizes(hers).find(|(_, _, choice)| choice.variant.sku == *sku);
            let other = other.map(|(_, _, choice)| app::exchanges::named(&choice.variant));
            let count = w.number(i64::from(units.quantity));
            let piece = |title: String| {
                let args = [("piece", title.into()), ("count", count.clone().into())];
                w.ta("return-words-piece", &args)
            };
            rows.push((w.t("change-size-from"), piece(hers.books.title(&units.line))));
            rows.push((w.t("change-size-to"), piece(other.unwrap_or_else(|| sku.0.clone()))));
        }
        Wish::CancelOrder {} | Wish::CancelLines { .. } => {
            let order = &hers.books.kept.order;
            let gone = effect.stock.iter().filter(|stock| stock.quantity > 0).map(|stock| {
                let title = order.lines().iter().find(|line| line.sku == stock.sku);
                let title = title.map_or_else(|| stock.sku.0.clone(), |line| line.title.clone());
                let count = w.number(stock.quantity);
                w.ta("return-words-piece", &[("piece", title.into()), ("count", count.into())])
            });
            rows.push((w.t("change-stock"), gone.collect::<Vec<_>>().join("\n")));
        }
    }
    let said = if !effect.to_pay.is_zero() {
        w.ta("change-money-to-pay", &[("amount", money(w, effect.to_pay).into())])
    } else if effect.back.is_zero() {
        w.t("change-money-none")
    } else {
        w.ta("change-money-back", &[("amount", money(w, effect.back).into())])
    };
    rows.push((w.t("change-money"), said));
    let by = changes::answer_by(&hers.ctx, &hers.books.kept);
    let mut hidden: Vec<(String, String)> = pairs
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "csrf" | "once" | "edit" | "status" | "shown"))
        .cloned()
        .collect();
    hidden.push(("status".to_owned(), hers.books.kept.order.status().code().to_owned()));
    hidden.push(("shown".to_owned(), serde_json::to_string(effect).unwrap_or_default()));
    hidden.push(("once".to_owned(), page.state.app.dice.token().unwrap_or_default()));
    let view = OrderForm {
        w,
        title: w.t("change-check-title"),
        lede: w.ta("change-check-lede", &[("moment", hers.moment(w, by).into())]),
        back: shell.href(&at),
        back_name: w.ta("orders-order", &[("number", hers.number().into())]),
        flaws: Vec::new(),
        notes: Vec::new(),
        remains: Vec::new(),
        parts: Vec::new(),
        rows,
        hidden,
        action: shell.href(&format!("{at}/changes")),
        send: w.t("change-send"),
        edit: Some(shell.href(&format!("{at}/change"))),
        shell,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// `POST /{locale}/orders/{order}/change`: the kind, then its fields, then all of it once more.
pub async fn check(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    let hers = hers(&page, &key, &typed).await?.with_choices(&page).await?;
    let kind: Option<ChangeKind> = first(&pairs, "kind").parse().ok();
    let edit = !first(&pairs, "edit").is_empty();
    let told: Vec<(String, String)> = joined(&pairs);
    let Some(kind) = kind else {
        let flaws = vec![Flawed { field: "kind".to_owned(), text: page.w.t("change-kind") }];
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return formed(page, &hers, Shown { kind: None, typed: told, flaws, status });
    };
    let wanted = fields(page.w, &hers, kind);
    let begun = wanted.is_empty()
        || wanted.iter().any(|part| pairs.iter().any(|(name, _)| *name == part.name));
    if edit || !begun {
        let (typed, flaws) = (told, Vec::new());
        return formed(
            page,
            &hers,
            Shown { kind: Some(kind), typed, flaws, status: StatusCode::OK },
        );
    }
    let wish = wish(page.w, &hers, kind, &pairs);
    let effect = match &wish {
        Ok(wish) => match changes::effect_of(&hers.books, wish) {
            Ok(effect) => Ok(effect),
            Err(error) => match refused(page.w, error) {
                Ok(text) => {
                    let field = wanted.first().map(|part| part.name.clone()).unwrap_or_default();
                    Err(vec![Flawed { field, text }])
                }
                Err(error) => return Err(page.failed(error)),
            },
        },
        Err(flaws) => Err(flaws.clone()),
    };
    match (wish, effect) {
        (Ok(wish), Ok(effect)) => checked(page, &hers, kind, &pairs, (&wish, &effect)),
        (_, Err(flaws)) | (Err(flaws), _) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            formed(page, &hers, Shown { kind: Some(kind), typed: told, flaws, status })
        }
    }
}

/// Several values of one name as one, apart by blanks: what checks send.
fn joined(pairs: &[(String, String)]) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, value) in pairs {
        match all.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => {
                known.push(' ');
                known.push_str(value);
            }
            None => all.push((name.clone(), value.clone())),
        }
    }
    all
}

/// `POST /{locale}/orders/{order}/changes`: the shop is asked, once for a form.
pub async fn send(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let pairs = page.form(request).await?;
    page.bound("order-change", MOST_CHANGES, 60).await?;
    let hers = hers(&page, &key, &typed).await?.with_choices(&page).await?;
    let w = page.w;
    let kind: Option<ChangeKind> = first(&pairs, "kind").parse().ok();
    let status: Option<OrderStatus> = first(&pairs, "status").parse().ok();
    let shown: Option<Effect> = serde_json::from_str(first(&pairs, "shown")).ok();
    let (Some(kind), Some(status), Some(shown)) = (kind, status, shown) else {
        return Err(page.unreadable());
    };
    let wish = match wish(w, &hers, kind, &pairs) {
        Ok(wish) => wish,
        Err(flaws) => return again(page, &hers, kind, &pairs, flaws),
    };
    let isolates = ['\u{2068}', '\u{2069}'];
    let args =
        [("order", hers.number().into()), ("change", word(w, "change-kind", kind.code()).into())];
    let wanted = Propose {
        order: hers.number().to_owned(),
        wish,
        status,
        shown,
        channel: Channel::WebForm,
        language: w.tag().to_owned(),
        subject: super::case::shortened(&w.ta("change-subject", &args).replace(isolates, "")),
        words: w.ta("change-words", &args).replace(isolates, ""),
    };
    let (once, own) = (first(&pairs, "once").to_owned(), key.clone());
    let idem = (!once.is_empty()).then(|| Idem {
        key: request_of(&[b"order-change", hers.number().as_bytes(), once.as_bytes()]),
        request: request_of(&[once.as_bytes()]),
    });
    let done = page
        .state
        .app
        .write_once(
            page.ctx(),
            idem,
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let (_, key) = changes::propose(tx, ctx, Hand::Client(&own), &wanted).await?;
                    Ok(Answer { status: 303, location: None, body: key })
                })
            },
        )
        .await;
    match done {
        Ok(_) => {
            let address = format!("/{}/orders/{}?done=change", w.tag(), encoded(hers.number()));
            Ok(page.lead_to(&address))
        }
        Err(error) => {
            // Two at one moment: the other one was first.
            let error = match error {
                Error::Store(store::Error::Duplicate(_)) => Error::Refused("change_one_open"),
                other => other,
            };
            let text = match refused(w, error) {
                Ok(text) => text,
                Err(error) => return Err(page.failed(error)),
            };
            let hers = self::hers(&page, &key, &typed).await?.with_choices(&page).await?;
            again(page, &hers, kind, &pairs, vec![Flawed { field: String::new(), text }])
        }
    }
}

fn again(
    page: Page,
    hers: &Hers,
    kind: ChangeKind,
    pairs: &[(String, String)],
    mut flaws: Vec<Flawed>,
) -> Answered {
    // The first field carries what belongs to none, so that the summary leads somewhere.
    let first = fields(page.w, hers, kind).first().map(|part| part.name.clone());
    for flaw in flaws.iter_mut().filter(|flaw| flaw.field.is_empty()) {
        flaw.field = first.clone().unwrap_or_else(|| "kind".to_owned());
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    formed(page, hers, Shown { kind: Some(kind), typed: joined(pairs), flaws, status })
}
