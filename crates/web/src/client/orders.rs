//! A client's orders over HTTP: found by an address and a code, without an account and told alike whether
//! there is anything; then each of them with what law and house owe for its pieces.

use super::Answered;
use super::page::{Page, escaped, first};
use app::books::Hand;
use app::eligibility::{self, Claimant, LineAnswers, as_sold};
use app::exchanges::Choice;
use app::gifts;
use app::lookups::{self, Opened};
use app::returns::order_of;
use app::{Error, books::Books, visits};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::order::change::ChangeState;
use domain::order::{Attribute, Line, LineId, OrderStatus, PaymentMethod, Window};
use entitlements::{Answer, Outcome};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use pages::orders::{money, shown, word};
use pages::portal::Flawed;
use pages::portal::orders::{
    Listed, OrderLine, OrderPage, OrdersCode, OrdersFind, OrdersMine, PaymentsPage, encoded,
};
use std::collections::BTreeMap;
use store::books::KeptReturn;
use store::gift_links::GiftLink;
use store::orders::Kept;
use words::Words;

/// Looks from one address in an hour, and codes tried.
const MOST_FROM_ADDRESS: i64 = 60;
/// Links to gifts made from one address in an hour.
const MOST_LINKS: i64 = 20;
/// Orders of one address that are listed.
const MOST_LISTED: i64 = 200;

/// What a handler that changes an order needs of its client: the key of the address she proved.
pub(super) fn proved(page: &Page) -> Option<String> {
    let who = &page.visitor.as_ref()?.who;
    (who.proved && !who.email_key.is_empty()).then(|| who.email_key.clone())
}

/// The same, or the way to prove one.
pub(super) fn proved_or_find(page: Page) -> Result<(Page, String), Response> {
    match proved(&page) {
        Some(key) => Ok((page, key)),
        None => {
            let address = format!("/{}/orders?find=1", page.w.tag());
            Err(page.lead_to(&address))
        }
    }
}

/// `GET /{locale}/orders`: everything of hers, or the form to find it.
pub async fn mine(page: Page) -> Answered {
    let key = proved(&page).filter(|_| page.ask("find").is_none());
    let Some(key) = key else {
        return Ok(found(page, Vec::new(), Vec::new(), StatusCode::OK));
    };
    let passkeys = super::passkeys::listed(&page, &key).await?;
    let asked = key.clone();
    let orders: app::Result<Vec<Kept>> = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move { Ok(store::orders::of_address(tx, &asked, MOST_LISTED).await?) })
        })
        .await;
    let orders = orders.map_err(|error| page.failed(error))?;
    let w = page.w;
    let listed = orders.iter().map(|kept| {
        let written = kept.order.written();
        let count: u32 = written.lines.iter().map(|line| line.quantity).sum();
        let placed = page.moment(written.placed_at, &kept.region).date();
        let number = written.number.written();
        Listed {
            href: format!("/{}/orders/{}", w.tag(), encoded(number)),
            name: w.ta("orders-order", &[("number", number.into())]),
            status: word(w, "order-status", kept.order.status().code()),
            more: format!(
                "{} · {}",
                w.ta("orders-placed-on", &[("date", w.date(placed).into())]),
                w.ta("orders-pieces-count", &[("count", i64::from(count).into())]),
            ),
        }
    });
    let cases = page.visitor.as_ref().map(|visitor| visitor.who.cases.clone()).unwrap_or_default();
    let view = OrdersMine {
        w,
        shell: page.shell(),
        email: key,
        orders: listed.collect(),
        cases: cases
            .into_iter()
            .map(|case| Listed {
                href: format!("/{}/cases/{}", w.tag(), case.number),
                name: case.subject,
                status: String::new(),
                more: case.number,
            })
            .collect(),
        passkeys,
        note: match page.ask("done") {
            Some("passkey") => Some(w.t("orders-passkey-kept")),
            Some("removed") => Some(w.t("orders-passkey-removed")),
            Some("many") => Some(w.t("orders-passkey-many")),
            Some("wrong") => Some(w.t("orders-passkey-wrong")),
            _ => None,
        },
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

fn found(
    page: Page,
    typed: Vec<(String, String)>,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Response {
    let shell = pages::Shell { path: "/orders".to_owned(), ..page.shell() };
    let passkeys = page.state.gate.has_passkeys();
    let note = page.ask("done").filter(|done| *done == "wrong");
    let note = note.map(|_| page.w.t("orders-passkey-wrong"));
    let view = OrdersFind { w: page.w, shell, typed, flaws, passkeys, note };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}

/// `POST /{locale}/orders`: somebody looks. The answer is the same whatever there is: who looks is
/// answered before anybody has looked.
pub async fn look(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("lookups", MOST_FROM_ADDRESS, 60).await?;
    let (number, email) = (first(&pairs, "number").to_owned(), first(&pairs, "email").to_owned());
    let language = page.w.tag();
    let asked = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { lookups::ask(tx, ctx, &number, &email, language).await })
        })
        .await;
    match asked {
        Ok(token) => {
            page.keep("look", &token, Some(visits::CODE_MINUTES * 60));
            let address = format!("/{}/orders/code", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(Error::Invalid(fields)) => {
            let flaw = |wrong: app::FieldError| Flawed {
                text: page.w.t(match wrong.field.as_str() {
                    "email" => "refusal-email",
                    _ => "orders-find-number-wrong",
                }),
                field: wrong.field,
            };
            let flaws = fields.into_iter().map(flaw).collect();
            let typed = pairs.into_iter().filter(|(name, _)| name != "csrf").collect();
            Ok(found(page, typed, flaws, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// The address that was looked for, as her browser still knows it.
async fn looked_for(page: &Page) -> app::Result<Option<String>> {
    let Some(token) = page.cookie("look").map(str::to_owned) else { return Ok(None) };
    page.state
        .app
        .read(page.ctx(), move |tx, _| Box::pin(async move { lookups::email_of(tx, &token).await }))
        .await
}

/// `GET /{locale}/orders/code`
pub async fn code(page: Page) -> Answered {
    coded(page, Vec::new(), StatusCode::OK).await
}

async fn coded(page: Page, flaws: Vec<Flawed>, status: StatusCode) -> Answered {
    let email = looked_for(&page).await.map_err(|error| page.failed(error))?;
    let Some(email) = email else {
        let address = format!("/{}/orders?find=1", page.w.tag());
        return Ok(page.lead_to(&address));
    };
    let (shell, minutes) = (page.shell(), visits::CODE_MINUTES);
    let view = OrdersCode { w: page.w, shell, email, flaws, minutes };
    let html = pages::html(&view.titled());
    Ok(page.answer(status, html))
}

/// `POST /{locale}/orders/code`
pub async fn try_code(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("lookup-tried", MOST_FROM_ADDRESS, 60).await?;
    let token = page.cookie("look").unwrap_or_default().to_owned();
    let typed = first(&pairs, "code").to_owned();
    let tried = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { lookups::try_code(tx, ctx, &token, &typed).await })
        })
        .await;
    match tried {
        Ok(Ok(Opened { session, case, order })) => {
            page.keep("client", &session, Some(visits::SESSION_HOURS * 3_600));
            page.keep("look", "", Some(0));
            let tail = match (case, order) {
                (Some(case), _) => format!("cases/{case}"),
                (None, Some(order)) => format!("orders/{}", encoded(&order)),
                (None, None) => "orders".to_owned(),
            };
            let address = format!("/{}/{tail}", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Ok(Err(())) => {
            let flaws = vec![Flawed { field: "code".to_owned(), text: page.w.t("problem-code") }];
            coded(page, flaws, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// By which door somebody comes to an order.
pub(super) enum Door {
    /// She bought it, and proved her address.
    Bought(String),
    /// She was given it, and has its link.
    Given { token: String, link: GiftLink },
}

/// An order of hers with its books; and what it needs to be told.
pub(super) struct Hers {
    pub books: Books,
    pub ctx: app::Ctx,
    pub zone: TimeZone,
    pub door: Door,
    /// What could be had for a line instead, by the line.
    pub choices: BTreeMap<LineId, Vec<Choice>>,
}

impl Hers {
    pub fn of(books: Books, ctx: app::Ctx, door: Door) -> Hers {
        let zone = eligibility::zone(&ctx.facts, &books.kept.region);
        Hers { books, ctx, zone, door, choices: BTreeMap::new() }
    }

    pub fn number(&self) -> &str {
        self.books.kept.order.written().number.written()
    }

    /// Where it is, behind the language.
    pub fn at(&self) -> String {
        match &self.door {
            Door::Bought(_) => format!("/orders/{}", encoded(self.number())),
            Door::Given { token, .. } => format!("/gift/{token}"),
        }
    }

    /// Whose hand acts.
    pub fn hand(&self) -> Hand<'_> {
        match &self.door {
            Door::Bought(key) => Hand::Client(key),
            Door::Given { link, .. } => Hand::Recipient(link),
        }
    }

    pub fn claimant(&self) -> Claimant {
        match self.door {
            Door::Bought(_) => Claimant::Purchaser,
            Door::Given { .. } => Claimant::Recipient,
        }
    }

    pub fn is_given(&self) -> bool {
        matches!(self.door, Door::Given { .. })
    }

    /// The returns that whoever comes by this door is told of.
    pub fn returns(&self) -> impl Iterator<Item = &KeptReturn> {
        let hand = self.hand();
        let all = self.books.returns.iter();
        all.filter(move |kept| app::books::admit_return(hand, kept).is_ok())
    }

    /// The same, with what could be had instead of each piece.
    pub async fn with_choices(mut self, page: &Page) -> Result<Hers, Response> {
        let kept = self.books.kept.clone();
        let given = self.is_given();
        let all: app::Result<BTreeMap<LineId, Vec<Choice>>> = page
            .state
            .app
            .read(self.ctx.clone(), move |tx, ctx| {
                Box::pin(async move {
                    let mut all = BTreeMap::new();
                    for line in kept.order.lines() {
                        let mut own = app::exchanges::choices(tx, ctx, &kept, line).await?;
                        // What costs otherwise would tell what a gift has cost.
                        own.retain(|one| one.free > 0 && (!given || one.more.is_zero()));
                        if !own.is_empty() {
                            all.insert(line.id.clone(), own);
                        }
                    }
                    Ok(all)
                })
            })
            .await;
        self.choices = all.map_err(|error| page.failed(error))?;
        Ok(self)
    }

    /// An instant on the order's clock.
    pub fn moment(&self, w: &Words, at: Timestamp) -> String {
        w.moment(&at.to_zoned(self.zone.clone()))
    }

    pub fn day(&self, w: &Words, at: Timestamp) -> String {
        w.date(at.to_zoned(self.zone.clone()).date())
    }
}

/// Her order by its number, however it was typed.
pub(super) async fn hers(page: &Page, key: &str, typed: &str) -> Result<Hers, Response> {
    let (key, typed) = (key.to_owned(), typed.to_owned());
    let own = key.clone();
    let ctx = page.ctx();
    let books = page
        .state
        .app
        .read(ctx.clone(), move |tx, ctx| {
            Box::pin(async move {
                let kept = order_of(tx, ctx, Hand::Client(&key), &typed).await?;
                Books::read(tx, kept).await
            })
        })
        .await;
    let books = books.map_err(|error| page.failed(error))?;
    Ok(Hers::of(books, ctx, Door::Bought(own)))
}

/// `GET /{locale}/orders/{order}`
pub async fn read(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let (page, key) = proved_or_find(page)?;
    let hers = hers(&page, &key, &typed).await?;
    if typed != hers.number() {
        let address = format!("/{}/orders/{}", page.w.tag(), encoded(hers.number()));
        return Ok(page.lead_to(&address));
    }
    let view = order_page(&page, &hers, None).map_err(|error| page.failed(error))?;
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// `POST /{locale}/orders/{order}/gift-link`: a link for whoever is given it, shown once.
pub async fn gift_link(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let (page, key) = proved_or_find(page)?;
    page.form(request).await?;
    page.bound("gift-link", MOST_LINKS, 60).await?;
    let hers = hers(&page, &key, &typed).await?;
    let number = hers.number().to_owned();
    let token = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { gifts::link(tx, ctx, Hand::Client(&key), &number).await })
        })
        .await
        .map_err(|error| page.failed(error))?;
    let link = gifts::address(&page.state.app.settings.public_url, page.w.tag(), &token);
    let view = order_page(&page, &hers, Some(link)).map_err(|error| page.failed(error))?;
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// `GET /{locale}/payments`: how one can pay in a country, and since or until when.
pub async fn payments(page: Page) -> Answered {
    let w = page.w;
    let country = page.country();
    let facts = page.state.app.facts.now();
    let today = page.moment(page.now, &country).date();
    let terms = eligibility::terms(&facts, &country);
    let rows = payment_rows(w, &terms, today);
    let shell = pages::Shell { path: "/payments".to_owned(), ..page.shell() };
    let countries = facts.regions.iter();
    let countries = countries.map(|(code, own)| (code.clone(), own.name.clone(), *code == country));
    let view = PaymentsPage { w, shell, rows, countries: countries.collect() };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// How one can pay on a day, and what is known of its days.
pub(crate) fn payment_rows(
    w: &Words,
    terms: &domain::order::OrderTerms,
    today: jiff::civil::Date,
) -> Vec<(String, String)> {
    let offered = terms.methods.iter().filter(|one| one.until.is_none_or(|until| today <= until));
    offered
        .map(|one| {
            let said = match (one.on(today), one.from, one.until) {
                (false, Some(from), _) => w.ta("payments-from", &[("date", w.date(from).into())]),
                (_, _, Some(until)) => w.ta("payments-until", &[("date", w.date(until).into())]),
                _ => w.t("payments-now"),
            };
            (word(w, "payment", one.method.code()), said)
        })
        .collect()
}

fn order_page(page: &Page, hers: &Hers, link: Option<String>) -> app::Result<OrderPage> {
    let w = page.w;
    let kept = &hers.books.kept;
    let (written, standing) = (kept.order.written(), kept.order.standing());
    let status = kept.order.status();
    let beside = app::orders::beside_of(kept);
    let mut lines = Vec::new();
    let mut may_return = false;
    for line in &written.lines {
        let answers = eligibility::of_line(&hers.ctx, kept, line, Claimant::Purchaser, &as_sold())?;
        let more = beside.get(&line.id.0).cloned().unwrap_or_default();
        let detail: Vec<String> = more.size.into_iter().chain(more.colour).collect();
        let here = standing.delivered(line, &written.parcels);
        let back = domain::returns::held(&hers.books.told_returns(), &line.id);
        may_return |= here > back;
        lines.push(OrderLine {
            title: line.title.clone(),
            detail: detail.join(", "),
            count: line.quantity,
            paid: line.paid().map(|paid| money(w, paid)).unwrap_or_default(),
            said: said(w, hers, line, &answers),
            why: why(w, kept, line, &hers.zone),
        });
    }
    let stands = |parcel: &domain::order::Parcel| {
        let track = standing.parcels.get(&parcel.id);
        let came = standing.parcel_delivered(&parcel.id);
        let sent = track.and_then(|track| track.shipped).or(standing.whole.shipped);
        let told = |key: &str, at| w.ta(key, &[("date", hers.day(w, at).into())]);
        match (came, sent) {
            (Some(at), _) => told("order-parcel-came", at),
            (None, Some(at)) => told("order-parcel-sent", at),
            (None, None) => w.t("order-parcel-packing"),
        }
    };
    let parcels = written.parcels.iter().map(|parcel| {
        let names = [&parcel.carrier, &parcel.tracking];
        let named: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
        let named = if named.is_empty() { parcel.id.0.clone() } else { named.join(" ") };
        (named, stands(parcel))
    });
    let paid = written.payments.iter().map(|payment| payment_words(w, payment));
    let address = written.address.iter().flat_map(|address| {
        let place = format!("{} {}", address.postal_code, address.town);
        let whole = [vec![address.name.clone()], address.lines.clone(), vec![place]];
        whole.concat().into_iter().map(|line| line.trim().to_owned())
    });
    let changes = hers.books.changes.iter().rev().take(5).map(|it| {
        let until = hers.moment(w, it.told.deadline);
        pages::orders::change(w, it.told.wish.kind(), it.told.change.state(), until)
    });
    Ok(OrderPage {
        w,
        shell: page.shell(),
        number: hers.number().to_owned(),
        at: format!("/orders/{}", encoded(hers.number())),
        status: word(w, "order-status", status.code()),
        over: matches!(status, OrderStatus::Delivered | OrderStatus::Cancelled),
        placed: w.ta("orders-placed-on", &[("date", hers.day(w, written.placed_at).into())]),
        window: window_words(w, hers),
        lines,
        parcels: parcels.collect(),
        paid: paid.collect(),
        address: address.collect(),
        changes: changes.collect(),
        returns: returns(w, hers)?,
        may_return,
        done: done(page),
        gift: (written.gift.is_gift).then(|| link.unwrap_or_default()),
    })
}

fn done(page: &Page) -> Option<String> {
    match page.ask("done") {
        Some("change") => Some(page.w.t("change-sent")),
        _ => None,
    }
}

fn window_words(w: &Words, hers: &Hers) -> Option<String> {
    match eligibility::time_left(&hers.ctx, &hers.books.kept)? {
        Window::Open { until, left, .. } => {
            let args = [
                ("span", w.span(left.as_mins().max(1)).into()),
                ("moment", hers.moment(w, until).into()),
            ];
            Some(w.ta("order-time-left", &args))
        }
        Window::Due { .. } => Some(w.t("order-time-due")),
        Window::Closed { .. } => None,
    }
}

fn payment_words(w: &Words, payment: &domain::order::Payment) -> String {
    let method = word(w, "payment", payment.method.code());
    let amount = money(w, payment.captured);
    match (payment.last_four, payment.method) {
        (Some(four), PaymentMethod::Card | PaymentMethod::Wallet) => w.ta(
            "order-paid-by-card",
            &[
                ("amount", amount.into()),
                ("method", method.into()),
                ("digits", four.digits().into()),
            ],
        ),
        _ => w.ta("order-paid-by", &[("amount", amount.into()), ("method", method.into())]),
    }
}

fn returns(w: &Words, hers: &Hers) -> app::Result<Vec<Listed>> {
    let mut all = Vec::new();
    for kept in hers.returns() {
        let number = &kept.told.number;
        let lines = hers.books.shown(number)?;
        let said: Vec<String> = lines
            .iter()
            .map(|(line, status)| format!("{}: {}", hers.books.title(line), shown(w, *status)))
            .collect();
        all.push(Listed {
            href: format!("/{}/returns/{number}", w.tag()),
            name: w.ta("returns-title", &[("number", number.as_str().into())]),
            status: said.join(" · "),
            more: w.ta("returns-registered", &[("date", hers.day(w, kept.created_at).into())]),
        });
    }
    Ok(all)
}

fn deadline(w: &Words, answer: &Answer) -> Option<String> {
    answer.deadline.map(|day| w.date_weekday(day))
}

/// What law and house say of a line, sentence by sentence: the house's own offer, then the law's.
pub(super) fn said(w: &Words, hers: &Hers, line: &Line, answers: &LineAnswers) -> Vec<String> {
    let kept = &hers.books.kept;
    let (written, standing) = (kept.order.written(), kept.order.standing());
    let mut all = Vec::new();
    let cancelled = standing.cancelled(line);
    if cancelled > 0 {
        all.push(w.ta("line-cancelled", &[("count", i64::from(cancelled).into())]));
    }
    for ret in hers.returns() {
        let holds = ret.told.line(&line.id).map_or(0, domain::returns::ReturnLine::holds);
        if holds > 0 {
            let number = pages::portal::isolated(&ret.told.number);
            let args = [("count", i64::from(holds).into()), ("number", number.into())];
            all.push(w.ta("line-coming-back", &args));
        }
    }
    let left = line.quantity.saturating_sub(cancelled);
    if left == 0 {
        return all;
    }
    let delivered = standing.delivered(line, &written.parcels) >= left;
    all.extend(house_words(w, line, delivered, answers.house.as_ref()));
    if let Some(law) = &answers.withdrawal
        && law.outcome == Outcome::Granted
    {
        all.push(match deadline(w, law) {
            Some(day) => w.ta("line-withdraw-until", &[("date", day.into())]),
            None => w.t("line-withdraw-open"),
        });
    }
    if answers.conformity.is_some() && delivered {
        all.push(w.t("line-fault"));
    }
    all
}

/// What the house offers for a line, in one sentence.
pub(super) fn house_words(
    w: &Words,
    line: &Line,
    delivered: bool,
    answer: Option<&Answer>,
) -> Option<String> {
    let answer = answer?;
    let has = |attribute| line.attributes.contains(&attribute);
    Some(match answer.outcome {
        Outcome::Granted if !delivered => w.t("line-return-later"),
        Outcome::Granted if has(Attribute::Runway) => w.t("line-return-person"),
        Outcome::Granted => match deadline(w, answer) {
            Some(day) => w.ta("line-return-until", &[("date", day.into())]),
            None => w.t("line-return-later"),
        },
        Outcome::NeedsInformation => w.t("line-return-person"),
        Outcome::Denied if has(Attribute::Personalised) => w.t("line-return-made-for-you"),
        Outcome::Denied if has(Attribute::MadeToOrder) => w.t("line-return-made-to-order"),
        Outcome::Denied => match deadline(w, answer) {
            Some(day) => w.ta("line-return-ended", &[("date", day.into())]),
            None => w.t("line-return-not"),
        },
    })
}

/// Where the reasons are: the page of rights with what the order knows filled in.
fn why(w: &Words, kept: &Kept, line: &Line, zone: &TimeZone) -> String {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date().to_string();
    let mut said = vec![("channel".to_owned(), "online".to_owned())];
    let place = match kept.region.as_str() {
        "GB" => "GB-ENG".to_owned(),
        other => other.to_owned(),
    };
    said.push(("place".to_owned(), place));
    said.push(("order_date".to_owned(), day(kept.order.written().placed_at)));
    match domain::withdrawal::line_begins(&kept.order, &line.id) {
        domain::withdrawal::Begins::At { last, .. } => {
            said.push(("delivery_date".to_owned(), day(last)));
        }
        domain::withdrawal::Begins::NotYet => said.push(("delivered".to_owned(), "no".to_owned())),
    }
    if line.attributes.contains(&Attribute::Personalised) {
        said.push(("personalisation".to_owned(), "client_specification".to_owned()));
    }
    let pairs = said.iter().map(|(name, value)| format!("{name}={}", escaped(value)));
    format!("/{}/rights/answer?{}", w.tag(), pairs.collect::<Vec<_>>().join("&"))
}

/// Whether a change is with the shop.
pub(super) fn pending(books: &Books) -> bool {
    books.changes.iter().any(|it| it.told.change.state() == ChangeState::Pending)
}
