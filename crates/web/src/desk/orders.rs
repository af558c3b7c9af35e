//! Orders and returns at the desk: what waits for the house, one order, one return with what may be done
//! with it. What is found here decides what is paid back; every rule stands behind it and not here.

use super::{Asked, order_deeds};
use app::books::{Books, Hand, wants_house};
use app::changes;
use app::eligibility::{self, Claimant, PARTS, as_sold};
use app::returns::{self, Deed, Way};
use app::{Error, FieldError};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Permission as P, Place};
use domain::money::Money;
use domain::order::change::{Act as ChangeAct, ChangeState};
use domain::order::{LineId, OrderStatus};
use domain::returns::account::To;
use domain::returns::condition::side_by_side;
use domain::returns::refund::{Act as MoneyAct, Refund, RefundState};
use domain::returns::{
    Finding, Ground, Hand as Where, Moved, Part, PartState, PermissionState, ReturnLine, Shown,
};
use entitlements::Outcome;
use jiff::Timestamp;
use pages::desk::policies::Deed as DeedPart;
use pages::desk::table::{Cell, ListPage, Table};
use pages::desk::{Choice, Face, Field, Form, Kind, Link, RecordPage, Shape, Status};
use pages::orders::{money, shown, word};
use pages::portal::orders::encoded;
use std::collections::BTreeMap;
use store::books::{KeptReturn, Sent};
use store::orders::Kept;

/// Rows of a list.
const MOST: i64 = 100;
pub(super) fn may(asked: &Asked, permission: P, region: &str) -> bool {
    app::books::reaches(&asked.ctx(), permission, region).is_ok()
}

pub(super) fn number_of(kept: &Kept) -> &str {
    kept.order.written().number.written()
}

pub(super) fn order_link(kept: &Kept) -> Link {
    Link::new(format!("/desk/orders/{}", encoded(number_of(kept))), number_of(kept).to_owned())
}

/// What waits for somebody of the house, as far as the reader sees it.
struct Waiting {
    returns: Vec<(KeptReturn, Books)>,
    changes: Vec<(Sent<domain::order::change::Proposal>, Kept)>,
    money: Vec<(Sent<Refund>, Kept)>,
}

async fn waiting(asked: &Asked) -> app::Result<Waiting> {
    let actor = asked.actor();
    let sees = move |region: &str| actor.may(P::ReadOrders, &Place::region(region)).is_ok();
    // What is brought to a boutique its own people see.
    let brought = asked.actor();
    let comes_here = move |ret: &KeptReturn| {
        let site = Way::read(ret).site;
        let place = site.as_ref().map(|site| Place::site(&ret.region, site));
        place.is_some_and(|place| brought.may(P::ReadOrders, &place).is_ok())
    };
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, _| {
            Box::pin(async move {
                let (mut returns, mut changes, mut money) = (Vec::new(), Vec::new(), Vec::new());
                let start = (Timestamp::MIN, 0);
                for ret in store::books::open_returns(tx, start, MOST).await? {
                    if (sees(&ret.region) || comes_here(&ret))
                        && let Some(kept) = store::orders::get(tx, ret.order_id).await?
                    {
                        returns.push((ret, Books::read(tx, kept).await?));
                    }
                }
                for it in store::books::pending_changes(tx, MOST).await? {
                    if sees(&it.region)
                        && let Some(kept) = store::orders::get(tx, it.order_id).await?
                    {
                        changes.push((it, kept));
                    }
                }
                for it in store::books::troubled_refunds(tx, MOST).await? {
                    if sees(&it.region)
                        && let Some(kept) = store::orders::get(tx, it.order_id).await?
                    {
                        money.push((it, kept));
                    }
                }
                Ok(Waiting { returns, changes, money })
            })
        })
        .await
}

fn shape(status: Shown) -> Shape {
    match status {
        Shown::MoneyAlarm | Shown::MoneyFailed | Shown::NotThePiece | Shown::Lost => Shape::Stop,
        Shown::Refunded | Shown::SentBack | Shown::Withdrawn | Shown::Refused => Shape::Calm,
        other if wants_house(other) => Shape::Wait,
        _ => Shape::Go,
    }
}

/// `GET /desk/orders`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn found(asked: &Asked, typed: &str) -> app::Result<Vec<Kept>> {
    let typed = typed.trim().to_owned();
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let all = match domain::questions::is_email(&typed) {
                    true => {
                        let key = app::cases::email_key(&typed);
                        store::orders::of_address(tx, &key, MOST).await?
                    }
                    false => match domain::order::key_of(&typed) {
                        Ok(key) => store::orders::by_number(tx, &key, MOST).await?,
                        Err(_) => Vec::new(),
                    },
                };
                // By an address somebody finds what she may see anyway; by the number on a paper in her
                // hand a boutique finds the order that it is about.
                let by_address = domain::questions::is_email(&typed);
                let sees = |kept: &Kept| match by_address {
                    true => ctx.actor.may(P::ReadOrders, &Place::region(&kept.region)).is_ok(),
                    false => app::books::reaches(ctx, P::ReadOrders, &kept.region).is_ok(),
                };
                Ok(all.into_iter().filter(sees).collect())
            })
        })
        .await
}

fn may_tend(asked: &Asked) -> bool {
    asked.actor().may(P::TendFeed, &Place::HOUSE).is_ok()
}

/// The page with a list of it: what waits, or what was found.
fn page_of(asked: &Asked, table: Table) -> ListPage {
    let w = asked.w;
    let look = Form::new("/desk/orders/look", w.t("desk-orders-look")).fields(vec![Field::new(
        Kind::Text,
        "q",
        w.t("desk-orders-find"),
    )]);
    ListPage {
        title: w.t("desk-orders"),
        lede: w.t("desk-orders-lede"),
        nav: Vec::new(),
        actions: may_tend(asked)
            .then(|| Link::new("/desk/order-feed", w.t("desk-feed")))
            .into_iter()
            .collect(),
        table,
        pages: Vec::new(),
        form: Some(asked.keep_typed(look)),
        frame: asked.frame(Face::Orders),
    }
}

async fn listed(asked: &Asked) -> app::Result<ListPage> {
    let w = asked.w;
    let heads = |keys: &[&str]| keys.iter().map(|key| w.t(key)).collect::<Vec<_>>();
    let clock = asked.clock();
    let since = |at: Timestamp| Cell::Time(at.to_string(), clock.near(w, at));
    let waiting = waiting(asked).await?;
    let mut rows = Vec::new();
    for (it, kept) in &waiting.money {
        let amount = it.told.amount().map(|amount| money(w, amount)).unwrap_or_default();
        rows.push(vec![
            Cell::Link(order_link(kept)),
            Cell::Text(amount),
            Cell::Status(Status::new(
                Shape::Stop,
                shown(
                    w,
                    match it.told.state() {
                        RefundState::Failed => Shown::MoneyFailed,
                        _ => Shown::MoneyAlarm,
                    },
                ),
            )),
            since(it.changed_at),
        ]);
    }
    for (it, kept) in &waiting.changes {
        let kind = word(w, "change-kind", it.told.wish.kind().code());
        let until = clock.near(w, it.told.deadline);
        let state = w.ta("change-state-pending", &[("moment", until.into())]);
        rows.push(vec![
            Cell::Link(order_link(kept)),
            Cell::Text(kind),
            Cell::Status(Status::new(Shape::Wait, state)),
            since(it.created_at),
        ]);
    }
    for (ret, books) in &waiting.returns {
        let number = &ret.told.number;
        let first = books.shown(number)?.into_iter().find(|(_, status)| wants_house(*status));
        let Some((line, status)) = first else { continue };
        let name = w.ta("returns-title", &[("number", number.as_str().into())]);
        rows.push(vec![
            Cell::Link(Link::new(format!("/desk/returns/{number}"), name)),
            Cell::Text(books.title(&line)),
            Cell::Status(Status::new(shape(status), shown(w, status))),
            since(ret.changed_at),
        ]);
    }
    let table = Table {
        caption: w.t("desk-orders-waiting"),
        heads: heads(&[
            "desk-orders-head-order",
            "desk-orders-head-what",
            "desk-orders-head-state",
            "desk-orders-head-since",
        ]),
        rows,
        empty: w.t("desk-orders-none"),
    };
    Ok(page_of(asked, table))
}

/// `POST /desk/orders/look`: what was typed is no part of an address, so an address of a client is never
/// in one; who finds one order is led to it.
pub async fn look(asked: Asked) -> Response {
    let typed = asked.f("q").trim().to_owned();
    match scanned(&asked, &typed).await {
        Ok(Some(number)) => return asked.go(&format!("/desk/returns/{number}")),
        Ok(None) => {}
        Err(error) => return asked.failed(error),
    }
    match found(&asked, &typed).await {
        Ok(all) => match all.as_slice() {
            [one] => asked.go(&format!("/desk/orders/{}", encoded(number_of(one)))),
            _ => asked.page(pages::html(&looked(&asked, &all))),
        },
        Err(error) => asked.failed(error),
    }
}

/// The return whose number, or whose parcel's code, was typed or scanned.
async fn scanned(asked: &Asked, typed: &str) -> app::Result<Option<String>> {
    let typed = typed.to_ascii_uppercase();
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let number = domain::CaseNumber::parse(&typed).map(|number| number.to_string());
                let named = match &number {
                    Ok(number) => store::books::return_by_number(tx, number).await?,
                    Err(_) => None,
                };
                let found = match named {
                    Some(found) => Some(found),
                    None => store::books::return_by_parcel(tx, &typed).await?,
                };
                let sees = |kept: &KeptReturn| {
                    app::books::reaches(ctx, P::ReadOrders, &kept.region).is_ok()
                };
                Ok(found.filter(sees).map(|kept| kept.told.number))
            })
        })
        .await
}

fn looked(asked: &Asked, all: &[Kept]) -> ListPage {
    let w = asked.w;
    let clock = asked.clock();
    let rows = all.iter().map(|kept| {
        let status = kept.order.status();
        let placed = kept.order.written().placed_at;
        vec![
            Cell::Link(order_link(kept)),
            Cell::Text(asked.named(&kept.name)),
            Cell::Status(Status::new(order_shape(status), word(w, "order-status", status.code()))),
            Cell::Time(placed.to_string(), clock.near(w, placed)),
        ]
    });
    let heads = [
        "desk-orders-head-order",
        "desk-orders-head-client",
        "desk-orders-head-state",
        "desk-orders-head-since",
    ];
    let table = Table {
        caption: w.t("desk-orders-found"),
        heads: heads.into_iter().map(|key| w.t(key)).collect(),
        rows: rows.collect(),
        empty: w.t("desk-orders-found-none"),
    };
    page_of(asked, table)
}

fn order_shape(status: OrderStatus) -> Shape {
    match status {
        OrderStatus::Placed => Shape::Now,
        OrderStatus::Preparing => Shape::Wait,
        OrderStatus::Shipped | OrderStatus::Delivered => Shape::Go,
        OrderStatus::Cancelled => Shape::Calm,
    }
}

/// `GET /desk/orders/{order}`
pub async fn show(asked: Asked) -> Response {
    match order_page(&asked, "", Vec::new(), None).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

fn order_tables(asked: &Asked, books: &Books) -> app::Result<Vec<Table>> {
    let (w, ctx) = (asked.w, asked.ctx());
    let kept = &books.kept;
    let (written, standing) = (kept.order.written(), kept.order.standing());
    let mut rows = Vec::new();
    for line in &written.lines {
        let answers = eligibility::of_line(&ctx, kept, line, Claimant::Purchaser, &as_sold())?;
        let back = match &answers.house {
            Some(answer) if answer.outcome == Outcome::Granted => {
                let day = answer.deadline.map(|day| w.date_short(day)).unwrap_or_default();
                Status::new(Shape::Go, w.ta("desk-line-until", &[("date", day.into())]))
            }
            Some(answer) if answer.outcome == Outcome::NeedsInformation => {
                Status::new(Shape::Wait, w.t("desk-line-person"))
            }
            _ => Status::new(Shape::Calm, w.t("desk-line-not")),
        };
        let rule = answers.house.as_ref().and_then(|answer| answer.rules.first());
        let rule = rule.map(ToString::to_string).unwrap_or_default();
        rows.push(vec![
            Cell::Text(line.title.clone()),
            Cell::Code(line.sku.0.clone()),
            Cell::Text(w.number(i64::from(line.quantity))),
            Cell::Text(line.paid().map(|paid| money(w, paid)).unwrap_or_default()),
            Cell::Text(w.number(i64::from(standing.delivered(line, &written.parcels)))),
            Cell::Status(back),
            Cell::Code(rule),
        ]);
    }
    let head = |key: &str| w.t(key);
    let mut tables = vec![Table {
        caption: w.t("order-pieces"),
        heads: vec![
            head("desk-order-piece"),
            head("desk-order-sku"),
            head("desk-order-count"),
            head("desk-order-paid"),
            head("order-status-delivered"),
            head("desk-order-returnable"),
            head("desk-order-rule"),
        ],
        rows,
        empty: String::new(),
    }];
    let mut back = Vec::new();
    for ret in &books.returns {
        let number = &ret.told.number;
        for (line, status) in books.shown(number)? {
            back.push(vec![
                Cell::Link(Link::new(format!("/desk/returns/{number}"), number.clone())),
                Cell::Text(books.title(&line)),
                Cell::Status(Status::new(shape(status), shown(w, status))),
            ]);
        }
    }
    if !back.is_empty() {
        tables.push(Table {
            caption: w.t("order-returns"),
            heads: vec![
                head("desk-return"),
                head("desk-order-piece"),
                head("desk-orders-head-state"),
            ],
            rows: back,
            empty: String::new(),
        });
    }
    let clock = asked.clock();
    let changes = books.changes.iter().rev().map(|it| {
        let state = it.told.change.state();
        let until = clock.near(w, it.told.deadline);
        let key = format!("change-state-{}", state.code());
        let shape = if state == ChangeState::Pending { Shape::Wait } else { Shape::Calm };
        vec![
            Cell::Text(word(w, "change-kind", it.told.wish.kind().code())),
            Cell::Status(Status::new(shape, w.ta(&key, &[("moment", until.into())]))),
            Cell::Time(it.created_at.to_string(), clock.near(w, it.created_at)),
        ]
    });
    let changes: Vec<Vec<Cell>> = changes.collect();
    if !changes.is_empty() {
        tables.push(Table {
            caption: w.t("order-changes"),
            heads: vec![
                head("desk-order-change"),
                head("desk-orders-head-state"),
                head("desk-orders-head-since"),
            ],
            rows: changes,
            empty: String::new(),
        });
    }
    Ok(tables)
}

pub(super) async fn order_page(
    asked: &Asked,
    failed: &str,
    errors: Vec<(String, String)>,
    link: Option<String>,
) -> app::Result<RecordPage> {
    let w = asked.w;
    let order_deeds::OnDesk { books, choices, unseen } = order_deeds::on_desk(asked).await?;
    let kept = &books.kept;
    let (written, status) = (kept.order.written(), kept.order.status());
    let account = books.account()?;
    let mut facts = vec![
        (w.t("desk-orders-head-client"), asked.named(&kept.name)),
        (w.t("field-email"), kept.email.clone()),
        (w.t("desk-order-paid"), money(w, account.paid)),
    ];
    if !account.counted.is_zero() || !account.by_the_shop.is_zero() {
        let back = account.counted.plus(account.by_the_shop).unwrap_or(account.counted);
        facts.push((w.t("desk-order-back"), money(w, back)));
    }
    for parcel in &written.parcels {
        let names = [&parcel.carrier, &parcel.tracking];
        let named: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
        facts.push((w.t("order-parcels"), named.join(" ")));
    }
    let terms = eligibility::terms(&asked.state.app.facts.now(), &kept.region);
    let zone = eligibility::zone(&asked.state.app.facts.now(), &kept.region);
    let today = asked.now.to_zoned(zone).date();
    let ways = crate::client::orders::payment_rows(w, &terms, today);
    if !ways.is_empty() {
        let ways = ways.into_iter().map(|(method, said)| format!("{method} \u{b7} {said}"));
        facts.push((w.t("payments-title"), ways.collect::<Vec<_>>().join("\n")));
    }
    facts.push((w.t("desk-order-heard"), asked.clock().near(w, kept.heard_at)));
    if let Some(link) = link {
        facts.push((w.t("order-gift-made"), link));
    }
    let mut states = vec![Status::new(order_shape(status), word(w, "order-status", status.code()))];
    let flagged = kept.order.standing().flagged.len();
    if flagged > 0 {
        let said = w.ta("desk-order-flagged", &[("count", flagged.into())]);
        states.push(Status::new(Shape::Stop, said));
    }
    let mut deeds = Vec::new();
    let pending = books.changes.iter().find(|it| it.told.change.state() == ChangeState::Pending);
    if let Some(it) = pending.filter(|_| may(asked, P::ChangeOrders, &kept.region)) {
        let at = |deed: &str| format!("/desk/changes/{}/{deed}", it.told.id);
        deeds.push(DeedPart {
            id: "confirmation",
            title: w.t("desk-order-confirm"),
            lede: w.t("desk-order-confirm-lede"),
            form: Some(Form::new(at("confirmation"), w.t("desk-order-confirm"))),
        });
        let why = Field::new(Kind::Text, "why", w.t("desk-order-decline-why"));
        deeds.push(DeedPart {
            id: "decline",
            title: w.t("desk-order-decline"),
            lede: String::new(),
            form: Some(Form::new(at("decline"), w.t("desk-order-decline")).fields(vec![why])),
        });
    }
    deeds.extend(order_deeds::of(asked, (&books, &choices, unseen), failed, &errors));
    let tables = order_tables(asked, &books)?;
    Ok(RecordPage {
        back: Link::new("/desk/orders", w.t("desk-orders")),
        title: w.ta("orders-order", &[("number", number_of(kept).into())]),
        states,
        facts,
        links: Vec::new(),
        tables,
        deeds,
        frame: asked.frame(Face::Orders),
    })
}

/// `POST /desk/changes/{key}/confirmation` and `/decline`: what the shop said, by whoever asked there.
pub async fn answer(asked: Asked) -> Response {
    let key = asked.param("key").to_owned();
    let act = match asked.path.rsplit('/').next().unwrap_or_default() {
        "confirmation" => ChangeAct::Confirm,
        _ => ChangeAct::Decline { why: asked.f("why").trim().to_owned() },
    };
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { changes::answer(tx, ctx, &key, act).await })
        })
        .await;
    match done {
        Ok(books) => {
            asked.go(&format!("/desk/orders/{}?done=order", encoded(number_of(&books.kept))))
        }
        Err(Error::Refused(_)) => asked.go("/desk/orders?done=refused"),
        Err(error) => asked.failed(error),
    }
}

/// `GET /desk/returns/{number}`
pub async fn show_return(asked: Asked) -> Response {
    match return_page(&asked, "", Vec::new()).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

pub(super) fn once(asked: &Asked) -> (String, String) {
    ("id".to_owned(), asked.state.app.dice.token().unwrap_or_default())
}

struct Deeds<'a> {
    asked: &'a Asked,
    books: &'a Books,
    number: &'a str,
    errors: Vec<(String, String)>,
    failed: &'a str,
    all: Vec<DeedPart>,
}

impl Deeds<'_> {
    fn line_field(&self, lines: &[&ReturnLine]) -> Field {
        let w = self.asked.w;
        let choices = lines.iter().map(|own| {
            Choice::new(own.line.0.clone(), self.books.title(&own.line)).on(lines.len() == 1)
        });
        Field::new(Kind::Select, "line", w.t("desk-order-piece")).choices(choices.collect())
    }

    fn units_field(&self, most: u32) -> Field {
        let label = self.asked.w.t("desk-return-units");
        Field::new(Kind::Number, "units", label).value(most.to_string())
    }

    fn put(&mut self, id: &'static str, (title, lede): (String, String), fields: Vec<Field>) {
        let action = format!("/desk/returns/{}/{id}", self.number);
        let photos = fields.iter().any(|field| field.kind == Kind::Photos);
        let mut form = Form::new(action, title.clone()).fields(fields);
        form.multipart = photos;
        form.hidden.push(once(self.asked));
        if id == self.failed {
            form = self.asked.keep_typed(form).errors(self.errors.clone());
        }
        self.all.push(DeedPart { id, title, lede, form: Some(form) });
    }

    /// The same on some lines, where there are any.
    fn on(
        &mut self,
        id: &'static str,
        said: (&str, &str),
        lines: &[&ReturnLine],
        more: Vec<Field>,
    ) {
        if lines.is_empty() {
            return;
        }
        let w = self.asked.w;
        let mut fields = vec![self.line_field(lines)];
        fields.extend(more);
        self.put(id, (w.t(said.0), w.t(said.1)), fields);
    }
}

fn deeds(
    asked: &Asked,
    books: &Books,
    kept: &KeptReturn,
    (failed, errors): (&str, Vec<(String, String)>),
) -> app::Result<Vec<DeedPart>> {
    let w = asked.w;
    let region = kept.region.as_str();
    let number = kept.told.number.clone();
    let mut all = Deeds { asked, books, number: &number, errors, failed, all: Vec::new() };
    let lines = kept.told.lines();
    let of = |keep: &dyn Fn(&ReturnLine) -> bool| -> Vec<&ReturnLine> {
        lines.iter().filter(|own| keep(own)).collect()
    };
    let most = |lines: &[&ReturnLine], count: &dyn Fn(&ReturnLine) -> u32| {
        lines.first().map_or(0, |own| count(own))
    };
    if may(asked, P::ManageReturns, region) {
        let state = |own: &ReturnLine| own.permission().state();
        let undecided =
            of(&|own| matches!(state(own), PermissionState::Asked | PermissionState::Refused));
        let why = Field::new(Kind::Text, "why", w.t("desk-return-why")).optional();
        all.on("grant", ("desk-return-grant", "desk-return-grant-lede"), &undecided, vec![why]);
        let open = of(&|own| state(own) == PermissionState::Asked);
        let grounds = Ground::ALL
            .iter()
            .map(|ground| Choice::new(ground.code(), word(w, "ground", ground.code())));
        let ground = Field::new(Kind::Select, "ground", w.t("desk-return-ground"))
            .choices(grounds.collect());
        all.on("refusal", ("desk-return-refuse", "desk-return-refuse-lede"), &open, vec![ground]);
        let to_come = |own: &ReturnLine| {
            let hands = own.hands();
            hands.with_client + hands.handed_over + hands.in_transit
        };
        let coming = of(&|own| to_come(own) > 0 && state(own) != PermissionState::Withdrawn);
        let units = all.units_field(most(&coming, &to_come));
        let place = Field::new(Kind::Text, "place", w.t("desk-return-place")).optional();
        all.on(
            "reception",
            ("desk-return-receive", "desk-return-receive-lede"),
            &coming,
            vec![units, place],
        );
        let here = of(&|own| own.hands().received > 0);
        let units = all.units_field(most(&here, &|own| own.hands().received));
        let findings = Finding::ALL
            .iter()
            .map(|finding| Choice::new(finding.code(), word(w, "finding", finding.code())));
        let finding = Field::new(Kind::Select, "finding", w.t("desk-return-finding"))
            .choices(findings.collect());
        let mut fields = vec![units, finding];
        for part in PARTS {
            let states = PartState::ALL
                .iter()
                .map(|state| Choice::new(state.code(), word(w, "part-state", state.code())));
            let none = Choice::new("", w.t("settings-unsaid")).on(true);
            fields.push(
                Field::new(
                    Kind::Select,
                    format!("part-{}", part.code()),
                    word(w, "part", part.code()),
                )
                .optional()
                .choices(std::iter::once(none).chain(states).collect()),
            );
        }
        all.on("look", ("desk-return-look", "desk-return-look-lede"), &here, fields);
        let back = |own: &ReturnLine| own.hands().in_hand(Where::Checked);
        let came = of(&|own| own.hands().received > 0 || back(own) > 0);
        let limit = asked.state.app.facts.now().attachment_limit(region);
        let size = w.size(u64::try_from(limit).unwrap_or(u64::MAX));
        let photo = Field::new(Kind::Photos, "photo", w.t("returns-photos"))
            .hint(w.ta("desk-return-photograph-hint", &[("limit", size.into())]));
        all.on(
            "photographs",
            ("desk-return-photograph", "desk-return-photograph-lede"),
            &came,
            vec![photo],
        );
        let checked = of(&|own| back(own) > 0);
        let units = all.units_field(most(&checked, &back));
        let findings = Finding::ALL
            .iter()
            .map(|finding| Choice::new(finding.code(), word(w, "finding", finding.code())));
        let finding = Field::new(Kind::Select, "finding", w.t("desk-return-finding"))
            .choices(findings.collect());
        all.on(
            "sending-back",
            ("desk-return-send-back", "desk-return-send-back-lede"),
            &checked,
            vec![units, finding],
        );
        let under_way = of(&|own| own.hands().handed_over + own.hands().in_transit > 0);
        let units = all
            .units_field(most(&under_way, &|own| own.hands().handed_over + own.hands().in_transit));
        all.on("loss", ("desk-return-lost", "desk-return-lost-lede"), &under_way, vec![units]);
    }
    if may(asked, P::DecideReturns, region) {
        let open = of(&|own| own.to_talk_over() > 0);
        let units = all.units_field(most(&open, &|own| own.to_talk_over()));
        let what = Field::new(Kind::Text, "what", w.t("desk-return-settle-what")).optional();
        let amount =
            Field::new(Kind::Text, "amount", w.t("desk-return-settle-amount")).optional().ltr();
        all.on(
            "settlement",
            ("desk-return-settle", "desk-return-settle-lede"),
            &open,
            vec![units, what, amount],
        );
    }
    let account = books.account()?;
    if may(asked, P::GiveBack, region) && !account.open.is_zero() && !account.alarm {
        let args = [("amount", money(w, account.open).into())];
        let amount =
            Field::new(Kind::Text, "amount", w.t("desk-return-money-amount")).optional().ltr();
        all.put(
            "money",
            (w.t("desk-return-money"), w.ta("desk-return-money-lede", &args)),
            vec![amount],
        );
    }
    Ok(all.all)
}

/// What may be said of money that was asked for.
fn money_deeds(asked: &Asked, books: &Books, kept: &KeptReturn) -> Vec<DeedPart> {
    let w = asked.w;
    let mut all = Vec::new();
    for it in books.refunds.iter().filter(|it| it.case_id == kept.case_id) {
        let at = |deed: &str| format!("/desk/refunds/{}/{deed}", it.told.id);
        let state = it.told.state();
        let senior = may(asked, P::DecideReturns, &kept.region);
        let gives = may(asked, P::GiveBack, &kept.region);
        let waits = state == RefundState::Asked && gives;
        let looked_into = state == RefundState::Alarm && senior;
        let amount = it.told.amount().map(|amount| money(w, amount)).unwrap_or_default();
        let titled = |key: &str| format!("{} · {amount}", w.t(key));
        if waits || looked_into {
            let reference = Field::new(Kind::Text, "reference", w.t("desk-return-reference")).ltr();
            let fields = if waits { vec![reference] } else { Vec::new() };
            all.push(DeedPart {
                id: "payment",
                title: titled("desk-return-money-paid"),
                lede: w.t("desk-return-money-paid-lede"),
                form: Some(Form::new(at("payment"), w.t("desk-return-money-paid")).fields(fields)),
            });
            let code = Field::new(Kind::Text, "code", w.t("desk-return-code"));
            let fields = if waits { vec![code] } else { Vec::new() };
            all.push(DeedPart {
                id: "failure",
                title: titled("desk-return-money-not"),
                lede: w.t("desk-return-money-not-lede"),
                form: Some(Form::new(at("failure"), w.t("desk-return-money-not")).fields(fields)),
            });
        }
        if state == RefundState::Failed && gives {
            all.push(DeedPart {
                id: "asking",
                title: titled("desk-return-money-again"),
                lede: w.t("desk-return-money-again-lede"),
                form: Some(Form::new(at("asking"), w.t("desk-return-money-again"))),
            });
        }
    }
    all
}

/// What may be said of a piece that goes out for one that comes back.
fn exchange_deeds(asked: &Asked, books: &Books, kept: &KeptReturn) -> app::Result<Vec<DeedPart>> {
    use domain::exchange::ExchangeState as S;
    let w = asked.w;
    let mut all = Vec::new();
    if !may(asked, P::ManageReturns, &kept.region) {
        return Ok(all);
    }
    for it in books.exchanges.iter().filter(|it| it.told.in_return == kept.told.number) {
        let state = it.told.standing.state();
        let at = |deed: &str| format!("/desk/exchanges/{}/{deed}", it.told.id);
        let titled = |key: &str| format!("{} \u{b7} {}", w.t(key), it.told.replacement.title);
        let more = app::exchanges::difference(&it.told)?;
        if state == S::Reserved && more.minor() > 0 {
            let payment = Field::new(Kind::Text, "payment", w.t("desk-return-reference")).ltr();
            let amount = money(w, more);
            all.push(DeedPart {
                id: "exchange-paid",
                title: titled("desk-exchange-paid"),
                lede: w.ta("desk-exchange-paid-lede", &[("amount", amount.into())]),
                form: Some(Form::new(at("paid"), w.t("desk-exchange-paid")).fields(vec![payment])),
            });
        }
        if state == S::Agreed {
            all.push(DeedPart {
                id: "exchange-sent",
                title: titled("desk-exchange-sent"),
                lede: w.t("desk-exchange-sent-lede"),
                form: Some(Form::new(at("sent"), w.t("desk-exchange-sent"))),
            });
        }
        if matches!(state, S::Reserved | S::Agreed) {
            all.push(DeedPart {
                id: "exchange-release",
                title: titled("desk-exchange-release"),
                lede: w.t("desk-exchange-release-lede"),
                form: Some(Form::new(at("release"), w.t("desk-exchange-release"))),
            });
        }
    }
    Ok(all)
}

/// `POST /desk/exchanges/{key}/paid`, `/sent`, `/release`.
pub async fn exchange(asked: Asked) -> Response {
    use app::exchanges::Deed as Out;
    let key = asked.param("key").to_owned();
    let deed = match asked.path.rsplit('/').next().unwrap_or_default() {
        "paid" => match domain::order::PaymentId::parse(asked.f("payment").trim()) {
            Ok(payment) => Out::Paid(payment),
            Err(_) => return asked.go("/desk/orders?done=refused"),
        },
        "sent" => Out::Send,
        _ => Out::GiveUp(domain::exchange::ReleaseReason::GivenUp),
    };
    let own = key.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ManageReturns);
                app::exchanges::act(tx, ctx, hand, &own, &deed).await
            })
        })
        .await;
    match done {
        Ok(books) => {
            let it = books.exchanges.iter().find(|it| it.told.id == key);
            let number = it.map(|it| it.told.in_return.clone()).unwrap_or_default();
            asked.go(&format!("/desk/returns/{number}?done=order"))
        }
        Err(Error::Refused(_)) => asked.go("/desk/orders?done=refused"),
        Err(error) => asked.failed(error),
    }
}

pub(super) async fn return_page(
    asked: &Asked,
    failed: &str,
    errors: Vec<(String, String)>,
) -> app::Result<RecordPage> {
    let w = asked.w;
    let number = asked.param("number").to_owned();
    let own = number.clone();
    let (books, case, photos) = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let books = returns::read(tx, ctx, Hand::House(P::ReadOrders), &own).await?;
                let kept = books.find(&own).ok_or(Error::NotFound)?;
                let case = store::cases::get(tx, kept.case_id).await?.number;
                let files = store::files::of_case(tx, kept.case_id).await?;
                let photos: BTreeMap<String, String> =
                    files.into_iter().map(|file| (file.sha256, file.token)).collect();
                Ok((books, case, photos))
            })
        })
        .await?;
    let kept = books.find(&number).ok_or(Error::NotFound)?;
    let mut rows = Vec::new();
    let mut conditions = Vec::new();
    let said = |state: Option<PartState>| {
        Cell::Text(state.map(|state| word(w, "part-state", state.code())).unwrap_or_default())
    };
    for (own, (_, status)) in kept.told.lines().iter().zip(books.shown(&number)?) {
        let reason = own.reason.map(|reason| word(w, "return-reason", reason.code()));
        rows.push(vec![
            Cell::Text(books.title(&own.line)),
            Cell::Text(w.number(i64::from(own.quantity))),
            Cell::Text(word(w, "return-wish", own.wish.code())),
            Cell::Text(reason.unwrap_or_default()),
            Cell::Status(Status::new(shape(status), shown(w, status))),
        ]);
        for row in side_by_side(own.declarations()) {
            let part = format!("{} · {}", books.title(&own.line), word(w, "part", row.part.code()));
            let differs = match row.differs() {
                true => Cell::Status(Status::new(Shape::Wait, w.t("desk-return-differs"))),
                false => Cell::Text(String::new()),
            };
            conditions.push(vec![
                Cell::Text(part),
                said(row.request),
                said(row.hand_over),
                said(row.reception),
                differs,
            ]);
        }
    }
    let heads = |keys: &[&str]| keys.iter().map(|key| w.t(key)).collect::<Vec<_>>();
    let mut tables = vec![Table {
        caption: w.t("order-pieces"),
        heads: heads(&[
            "desk-order-piece",
            "desk-order-count",
            "desk-return-wish",
            "desk-return-reason",
            "desk-orders-head-state",
        ]),
        rows,
        empty: String::new(),
    }];
    if !conditions.is_empty() {
        tables.push(Table {
            caption: w.t("returns-condition"),
            heads: heads(&[
                "returns-condition-part",
                "desk-return-request",
                "returns-condition-hand-over",
                "returns-condition-reception",
                "desk-orders-head-state",
            ]),
            rows: conditions,
            empty: String::new(),
        });
    }
    let mut shown_photos = Vec::new();
    for own in kept.told.lines() {
        for said in own.declarations() {
            for sha in &said.photos {
                if let Some(token) = photos.get(sha) {
                    let stage = word(w, "condition-stage", said.stage.code());
                    let name = format!("{} {}", w.t("returns-photo"), shown_photos.len() + 1);
                    shown_photos.push(vec![
                        Cell::Text(books.title(&own.line)),
                        Cell::Text(stage),
                        Cell::Link(Link::new(format!("/desk/files/{token}"), name)),
                        Cell::Time(said.at.to_string(), asked.clock().near(w, said.at)),
                    ]);
                }
            }
        }
    }
    if !shown_photos.is_empty() {
        tables.push(Table {
            caption: w.t("returns-photos"),
            heads: heads(&[
                "desk-order-piece",
                "desk-return-stage",
                "returns-photo",
                "desk-orders-head-since",
            ]),
            rows: shown_photos,
            empty: String::new(),
        });
    }
    let way = Way::read(kept);
    let mut facts = vec![
        (w.t("desk-orders-head-client"), asked.named(&books.kept.name)),
        (w.t("desk-return-way"), word(w, "return-way", way.way.code())),
    ];
    if let Some(site) = way.site.as_ref().and_then(|code| {
        let all = asked.state.app.facts.now();
        all.sites.get(code).map(|site| site.kept.name.clone())
    }) {
        facts.push((w.t("return-site"), site));
    }
    if let Some(slot) = way.slot {
        facts.push((
            w.t("desk-return-slot"),
            format!("{} {}", w.date_weekday(slot.date), slot.window),
        ));
    }
    if kept.label.state == store::books::LabelState::Alarm {
        facts.push((w.t("returns-label"), w.t("desk-return-no-label")));
    }
    if kept.gift.is_some() {
        facts.push((w.t("order-gift"), w.t("gift-quiet")));
    }
    for it in books.exchanges.iter().filter(|it| it.told.in_return == number) {
        let until = it.next_at.map(|at| asked.clock().near(w, at));
        let state = it.told.standing.state();
        let said = pages::orders::exchange(w, &it.told.replacement.title, state, until);
        facts.push((word(w, "return-wish", "exchange"), said));
    }
    let account = books.account()?;
    facts.push((w.t("desk-return-due"), money(w, account.due)));
    for it in books.refunds.iter().filter(|it| it.case_id == kept.case_id) {
        if let Ok(amount) = it.told.amount() {
            facts.push((w.t("returns-money"), pages::orders::refund(w, amount, it.told.state())));
        }
    }
    let mut all = deeds(asked, &books, kept, (failed, errors))?;
    all.extend(exchange_deeds(asked, &books, kept)?);
    all.extend(money_deeds(asked, &books, kept));
    Ok(RecordPage {
        back: Link::new("/desk/orders", w.t("desk-orders")),
        title: w.ta("returns-title", &[("number", number.as_str().into())]),
        states: Vec::new(),
        facts,
        links: vec![
            order_link(&books.kept),
            Link::new(format!("/desk/cases/{case}"), w.t("desk-case")),
        ],
        tables,
        deeds: all,
        frame: asked.frame(Face::Orders),
    })
}

/// An amount as it was typed, in the order's currency.
fn amount(books: &Books, typed: &str) -> app::Result<Option<Money>> {
    let typed = typed.trim().replace(',', ".");
    if typed.is_empty() {
        return Ok(None);
    }
    Money::parse(&typed, books.kept.order.currency())
        .map(Some)
        .map_err(|_| Error::Refused("return_bad_amount"))
}

pub(super) fn wrong(field: &str, code: &'static str) -> Error {
    Error::Invalid(vec![FieldError::new(field, code)])
}

/// What a form says is to be done with a line.
fn deed_of(asked: &Asked, books: &Books, name: &str) -> app::Result<Deed> {
    let id = asked.f("id").to_owned();
    let quantity =
        || asked.f("units").trim().parse::<u32>().map_err(|_| wrong("units", "not_a_number"));
    let finding = || asked.f("finding").parse::<Finding>().map_err(|_| wrong("finding", "unknown"));
    Ok(match name {
        "grant" => {
            let why = asked.f("why").trim();
            Deed::Grant { why: (!why.is_empty()).then(|| why.to_owned()) }
        }
        "refusal" => Deed::Refuse {
            ground: asked.f("ground").parse().map_err(|_| wrong("ground", "unknown"))?,
        },
        "reception" => {
            let place = Some(asked.f("place").trim().to_owned()).filter(|place| !place.is_empty());
            Deed::Told { id, quantity: quantity()?, what: Moved::Received { parcel: None, place } }
        }
        "look" => {
            let parts: BTreeMap<Part, PartState> = PARTS
                .into_iter()
                .filter_map(|part| {
                    let state = asked.f(&format!("part-{}", part.code())).parse().ok()?;
                    Some((part, state))
                })
                .collect();
            let (quantity, finding) = (quantity()?, finding()?);
            Deed::Looked { id, quantity, finding, parts, photos: Vec::new() }
        }
        "sending-back" => {
            let what = Moved::SentBack { finding: finding()? };
            Deed::Told { id, quantity: quantity()?, what }
        }
        "loss" => {
            let kept = books.find(asked.param("number")).ok_or(Error::NotFound)?;
            let way = Way::read(kept);
            let parcel = way.tracking.unwrap_or_else(|| kept.told.number.clone());
            let what = Moved::Lost { parcel, risk: way.way.risk() };
            Deed::Told { id, quantity: quantity()?, what }
        }
        "settlement" => {
            let off = amount(books, asked.f("amount"))?.filter(|amount| !amount.is_zero());
            let what = asked.f("what").trim().to_owned();
            let working = off.map(|amount| (what, amount)).into_iter().collect();
            Deed::Settle { id, quantity: quantity()?, working }
        }
        _ => return Err(Error::NotFound),
    })
}

/// The deeds: `POST /desk/returns/{number}/grant`, `/refusal`, `/reception`, `/look`, `/settlement`,
/// `/sending-back`, `/loss`, `/money`.
pub async fn act(asked: Asked) -> Response {
    let name = asked.path.rsplit('/').next().unwrap_or_default().to_owned();
    let number = asked.param("number").to_owned();
    let done = acted(&asked, &name, number.clone()).await;
    let error = match done {
        Ok(()) => return asked.go(&format!("/desk/returns/{number}?done=order")),
        Err(error) => error,
    };
    let labels = [
        ("units", asked.w.t("desk-return-units")),
        ("finding", asked.w.t("desk-return-finding")),
        ("ground", asked.w.t("desk-return-ground")),
    ];
    match asked.sentences(error, &labels) {
        Ok(errors) => match return_page(&asked, &name, errors).await {
            Ok(mut page) => {
                page.frame.shell.mistaken = true;
                asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
            }
            Err(error) => asked.failed(error),
        },
        Err(error) => asked.failed(error),
    }
}

async fn acted(asked: &Asked, name: &str, number: String) -> app::Result<()> {
    let own = number.clone();
    let books = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { returns::read(tx, ctx, Hand::House(P::ReadOrders), &own).await })
        })
        .await?;
    if name == "money" {
        let amount = amount(&books, asked.f("amount"))?;
        return asked
            .state
            .app
            .write(asked.ctx(), move |tx, ctx| {
                Box::pin(async move {
                    returns::give_back(tx, ctx, &number, amount, To::Original).await.map(drop)
                })
            })
            .await;
    }
    let deed = deed_of(asked, &books, name)?;
    let line = LineId(asked.f("line").to_owned());
    asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(deed.permission());
                returns::act(tx, ctx, hand, &number, (&line, &deed)).await.map(drop)
            })
        })
        .await
}

/// `POST /desk/refunds/{key}/payment`, `/failure`, `/asking`: how money stands, by whoever looked.
pub async fn told_of_money(asked: Asked) -> Response {
    let key = asked.param("key").to_owned();
    let name = asked.path.rsplit('/').next().unwrap_or_default().to_owned();
    let (reference, code) = (asked.f("reference").to_owned(), asked.f("code").to_owned());
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let it = store::books::refund_by_key(tx, &key).await?.ok_or(Error::NotFound)?;
                let (nth, _) = app::shop_line::asked(&it.told);
                let alarm = it.told.state() == RefundState::Alarm;
                let by = ctx.actor.person().unwrap_or_default();
                let act = match (name.as_str(), alarm) {
                    ("payment", true) => MoneyAct::Settle { paid: true, by },
                    ("failure", true) => MoneyAct::Settle { paid: false, by },
                    ("payment", false) => MoneyAct::Confirm { nth, reference },
                    ("failure", false) => MoneyAct::Fail { nth, code },
                    _ => {
                        let within = returns::ANSWER_WITHIN;
                        let answer_by = ctx.now.checked_add(within).unwrap_or(ctx.now);
                        MoneyAct::AskAgain { answer_by }
                    }
                };
                let books = returns::told_of_money(tx, ctx, &key, act).await?;
                let own = books.returns.iter().find(|kept| kept.case_id == it.case_id);
                Ok(own.map(|kept| kept.told.number.clone()))
            })
        })
        .await;
    match done {
        Ok(Some(number)) => asked.go(&format!("/desk/returns/{number}?done=order")),
        Ok(None) => asked.go("/desk/orders?done=order"),
        Err(Error::Refused(_)) => asked.go("/desk/orders?done=refused"),
        Err(error) => asked.failed(error),
    }
}
