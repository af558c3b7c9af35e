//! What is done with an order at the desk whatever it waits for: a return is begun, a withdrawal that
//! was said or written is declared for its client, a gift's link is made, what leads backwards is seen.

use super::Asked;
use super::orders::{may, number_of, once, order_page, wrong};
use app::books::{Books, Hand};
use app::eligibility::{self, PARTS};
use app::exchanges;
use app::returns::{self, AskedLine, Begin, Way, takes_returns};
use app::withdrawals::{self, Told};
use app::{Answer, Error, Idem};
use axum::http::StatusCode;
use axum::response::Response;
use domain::Channel;
use domain::access::{Permission as P, Place};
use domain::order::{LineId, Sku};
use domain::returns::{Origin, Wish};
use pages::desk::policies::Deed as DeedPart;
use pages::desk::{Choice, Field, Form, Kind};
use pages::orders::{more_words, word};
use pages::portal::orders::encoded;
use words::Words;

/// An order as the desk has it before it.
pub(super) struct OnDesk {
    /// It, and what comes back of it.
    pub(super) books: Books,
    /// What can be had for its pieces.
    pub(super) choices: Vec<exchanges::Choice>,
    /// How much of what leads backwards nobody has seen.
    pub(super) unseen: i64,
}

/// The order of the address.
pub(super) async fn on_desk(asked: &Asked) -> app::Result<OnDesk> {
    let typed = asked.param("order").to_owned();
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let kept = app::orders::find(tx, ctx, &typed).await?;
                let unseen = store::orders::flags_unseen(tx, kept.id).await?;
                let mut choices: Vec<exchanges::Choice> = Vec::new();
                if eligibility::terms(&ctx.facts, &kept.region).exchanges == Some(true) {
                    for line in kept.order.lines() {
                        let new = exchanges::choices(tx, ctx, &kept, line).await?;
                        let known = |one: &exchanges::Choice| {
                            choices.iter().any(|known| known.variant.sku == one.variant.sku)
                        };
                        let new: Vec<_> = new.into_iter().filter(|one| !known(one)).collect();
                        choices.extend(new);
                    }
                }
                Ok(OnDesk { books: Books::read(tx, kept).await?, choices, unseen })
            })
        })
        .await
}

/// A piece that can be had for another, with what it costs more or less.
fn other(w: &Words, choice: &exchanges::Choice) -> Choice {
    let name = exchanges::named(&choice.variant);
    Choice::new(
        choice.variant.sku.0.clone(),
        format!("{name} \u{b7} {}", more_words(w, choice.more)),
    )
}

/// A form sent twice is one deed.
fn under(asked: &Asked, deed: &[u8]) -> Option<Idem> {
    let once = asked.f("id").as_bytes().to_vec();
    (!once.is_empty()).then(|| Idem {
        key: crate::api::request_of(&[deed, &once]),
        request: crate::api::request_of(&[&once]),
    })
}

/// What is done with an order whatever it waits for: a return is begun, a gift's link is made.
pub(super) fn of(
    asked: &Asked,
    (books, choices, unseen): (&Books, &[exchanges::Choice], i64),
    failed: &str,
    errors: &[(String, String)],
) -> Vec<DeedPart> {
    let w = asked.w;
    let kept = &books.kept;
    let mut deeds = Vec::new();
    let free = |line: &domain::order::Line| {
        let here = kept.order.delivered(&line.id);
        here.saturating_sub(domain::returns::held(&books.told_returns(), &line.id))
    };
    let open: Vec<_> = kept.order.lines().iter().filter(|line| free(line) > 0).collect();
    let at = |deed: &str| format!("/desk/orders/{}/{deed}", encoded(number_of(kept)));
    if may(asked, P::ManageReturns, &kept.region) && !open.is_empty() {
        let lines = open
            .iter()
            .map(|line| Choice::new(line.id.0.clone(), line.title.clone()).on(open.len() == 1));
        let had: Vec<Choice> =
            choices.iter().filter(|one| one.free > 0).map(|one| other(w, one)).collect();
        let wishes = [Wish::Refund, Wish::Exchange, Wish::Credit]
            .into_iter()
            .filter(|wish| *wish != Wish::Exchange || !had.is_empty())
            .map(|wish| Choice::new(wish.code(), word(w, "return-wish", wish.code())));
        let facts = asked.state.app.facts.now();
        let sites = facts.sites.values().map(|site| &site.kept);
        let sites = sites.filter(|site| site.region == kept.region && takes_returns(site));
        let own = |site: &store::sites::Site| {
            asked.actor().may(P::ManageReturns, &Place::site(&site.region, &site.code)).is_ok()
                && asked.actor().may(P::ManageReturns, &Place::region(&site.region)).is_err()
        };
        let sites: Vec<Choice> = sites
            .map(|site| Choice::new(site.code.clone(), site.name.clone()).on(own(site)))
            .collect();
        let away = Choice::new("", word(w, "return-way", "label"));
        let mut form = Form::new(at("returns"), w.t("desk-order-begin")).fields(vec![
            Field::new(Kind::Select, "line", w.t("desk-order-piece")).choices(lines.collect()),
            Field::new(Kind::Number, "units", w.t("desk-return-units")).value("1"),
            Field::new(Kind::Select, "wish", w.t("desk-return-wish")).choices(wishes.collect()),
            Field::new(Kind::Checks, "parts", w.t("return-condition")).optional().choices(
                PARTS
                    .into_iter()
                    .map(|part| {
                        let said = word(w, "return-part", part.code());
                        Choice::new(part.code(), said).on(true)
                    })
                    .collect(),
            ),
            Field::new(Kind::Select, "site", w.t("desk-return-way"))
                .optional()
                .choices(std::iter::once(away).chain(sites).collect()),
        ]);
        if !had.is_empty() {
            let none = Choice::new("", w.t("settings-unsaid")).on(true);
            let other = Field::new(Kind::Select, "replacement", w.t("desk-order-other"))
                .optional()
                .choices(std::iter::once(none).chain(had).collect());
            form.fields.insert(3, other);
        }
        form.hidden.push(once(asked));
        if failed == "returns" {
            form = asked.keep_typed(form).errors(errors.to_vec());
        }
        deeds.push(DeedPart {
            id: "returns",
            title: w.t("desk-order-begin"),
            lede: w.t("desk-order-begin-lede"),
            form: Some(form),
        });
    }
    if may(asked, P::ManageReturns, &kept.region) {
        let pieces = Field::new(Kind::Checks, "pieces", w.t("desk-order-withdraw-pieces"))
            .optional()
            .choices(
                kept.order
                    .lines()
                    .iter()
                    .map(|line| Choice::new(line.id.0.clone(), line.title.clone()))
                    .collect(),
            );
        let mut form = Form::new(at("withdrawal"), w.t("desk-order-withdraw")).fields(vec![
            Field::new(Kind::Text, "name", w.t("desk-orders-head-client")).value(kept.name.clone()),
            Field::new(Kind::Email, "email", w.t("desk-order-withdraw-to"))
                .value(kept.email.clone()),
            Field::new(Kind::Select, "channel", w.t("desk-order-withdraw-how")).choices(
                [Channel::Phone, Channel::Email, Channel::Boutique, Channel::Chat]
                    .map(|channel| Choice::new(channel.code(), word(w, "channel", channel.code())))
                    .to_vec(),
            ),
            pieces,
        ]);
        form.hidden.push(once(asked));
        if failed == "withdrawal" {
            form = asked.keep_typed(form).errors(errors.to_vec());
        }
        deeds.push(DeedPart {
            id: "withdrawal",
            title: w.t("desk-order-withdraw"),
            lede: w.t("desk-order-withdraw-lede"),
            form: Some(form),
        });
    }
    if asked.actor().may(P::ChangeOrders, &Place::region(&kept.region)).is_ok() && unseen > 0 {
        deeds.push(DeedPart {
            id: "flags",
            title: w.t("desk-order-flags"),
            lede: w.t("desk-order-flags-lede"),
            form: Some(Form::new(at("flags"), w.t("desk-order-flags-seen"))),
        });
    }
    if may(asked, P::ChangeOrders, &kept.region) && kept.order.written().gift.is_gift {
        deeds.push(DeedPart {
            id: "gift-link",
            title: w.t("order-gift-make"),
            lede: w.t("order-gift-lede"),
            form: Some(Form::new(at("gift-link"), w.t("order-gift-make"))),
        });
    }
    deeds
}

/// `POST /desk/orders/{order}/returns`: a return is begun for a client, by telephone or where she stands.
pub async fn begin(asked: Asked) -> Response {
    match begun(&asked).await {
        Ok(number) => asked.go(&format!("/desk/returns/{number}?done=order")),
        Err(error) => {
            let labels = [
                ("units", asked.w.t("desk-return-units")),
                ("replacement", asked.w.t("desk-order-other")),
            ];
            mistaken(&asked, "returns", error, &labels).await
        }
    }
}

/// The order's page once more, with what is wrong where it was typed.
async fn mistaken(asked: &Asked, deed: &str, error: Error, labels: &[(&str, String)]) -> Response {
    let errors = match asked.sentences(error, labels) {
        Ok(errors) => errors,
        Err(error) => return asked.failed(error),
    };
    match order_page(asked, deed, errors, None).await {
        Ok(mut page) => {
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

async fn begun(asked: &Asked) -> app::Result<String> {
    let OnDesk { books, .. } = on_desk(asked).await?;
    let kept = books.kept;
    let line = LineId(asked.f("line").to_owned());
    let quantity = asked.f("units").trim().parse().map_err(|_| wrong("units", "not_a_number"))?;
    let site = Some(asked.f("site").to_owned()).filter(|site| !site.is_empty());
    let wish = asked.f("wish").parse().unwrap_or(Wish::Refund);
    let other =
        Some(asked.f("replacement")).filter(|sku| !sku.is_empty() && wish == Wish::Exchange);
    let replacement = other.map(|sku| Sku(sku.to_owned()));
    if wish == Wish::Exchange && replacement.is_none() {
        return Err(wrong("replacement", "missing"));
    }
    // The case is the client's: it speaks her language.
    let w = words::words(&kept.language);
    let number = number_of(&kept).to_owned();
    let title = kept.order.line(&line).map(|line| line.title.clone()).unwrap_or_default();
    let args = [("order", number.as_str().into()), ("pieces", title.into())];
    let said = |key: &str| w.ta(key, &args).replace(['\u{2068}', '\u{2069}'], "");
    let way = match &site {
        Some(_) => domain::returns::WayBack::Boutique,
        None => domain::returns::WayBack::Label,
    };
    let wanted = Begin {
        order: number,
        origin: Origin::House,
        lines: vec![AskedLine {
            line,
            quantity,
            reason: None,
            wish,
            replacement,
            parts: eligibility::with_parts(
                &asked.all("parts").iter().map(String::as_str).collect::<Vec<_>>(),
            ),
        }],
        channel: if site.is_some() { Channel::Boutique } else { Channel::Phone },
        way: Way { site, ..Way::of(way) },
        language: w.tag().to_owned(),
        subject: said("return-subject"),
        words: said("return-words"),
        client: None,
    };
    let idem = under(asked, b"desk-return");
    let done = asked
        .state
        .app
        .write_once(
            asked.ctx(),
            idem,
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let hand = Hand::House(P::ManageReturns);
                    let number = returns::begin(tx, ctx, hand, &wanted).await?;
                    Ok(Answer { status: 303, location: None, body: number })
                })
            },
        )
        .await?;
    Ok(done.body)
}

/// `POST /desk/orders/{order}/gift-link`: a link for whoever is given it, shown once.
pub async fn gift_link(asked: Asked) -> Response {
    let typed = asked.param("order").to_owned();
    let made = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ChangeOrders);
                let kept = returns::order_of(tx, ctx, hand, &typed).await?;
                let token = app::gifts::link(tx, ctx, hand, &typed).await?;
                let w = words::words(&kept.language);
                Ok(app::gifts::address(&ctx.settings.public_url, w.tag(), &token))
            })
        })
        .await;
    match made {
        Ok(link) => match order_page(&asked, "", Vec::new(), Some(link)).await {
            Ok(page) => asked.page(pages::html(&page)),
            Err(error) => asked.failed(error),
        },
        Err(Error::Refused(_)) => asked.go("/desk/orders?done=refused"),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/orders/{order}/flags`: somebody has seen what leads backwards.
pub async fn flags_seen(asked: Asked) -> Response {
    let typed = asked.param("order").to_owned();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::orders::flags_seen(tx, ctx, &typed).await })
        })
        .await;
    match done {
        Ok(()) => asked.go(&format!("/desk/orders/{}?done=order", encoded(asked.param("order")))),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/orders/{order}/withdrawal`: a withdrawal that a client declared by telephone, by letter or
/// where she stands. Her receipt goes out at once.
pub async fn withdraw(asked: Asked) -> Response {
    match withdrawn(&asked).await {
        Ok(number) => asked.go(&format!("/desk/cases/{number}?done=order")),
        Err(error) => {
            let w = asked.w;
            let labels = [
                ("name", w.t("desk-orders-head-client")),
                ("email", w.t("desk-order-withdraw-to")),
                ("pieces", w.t("desk-order-withdraw-pieces")),
            ];
            mistaken(&asked, "withdrawal", error, &labels).await
        }
    }
}

async fn withdrawn(asked: &Asked) -> app::Result<String> {
    let OnDesk { books, .. } = on_desk(asked).await?;
    let lines = books.kept.order.lines();
    // As she would write it; where two are called alike, by the shop's own id.
    let alone = |title: &str| lines.iter().filter(|line| line.title == title).count() == 1;
    let pieces = asked.all("pieces").into_iter().flat_map(|id| {
        let line = lines.iter().find(|line| line.id.0 == *id);
        line.into_iter().flat_map(|line| {
            let name = if alone(&line.title) { &line.title } else { &line.id.0 };
            (0..line.quantity).map(|_| name.clone())
        })
    });
    let told = Told {
        name: asked.f("name").to_owned(),
        email: asked.f("email").to_owned(),
        pieces: pieces.collect(),
        language: None,
        channel: asked.f("channel").parse().unwrap_or(Channel::Phone),
    };
    let typed = asked.param("order").to_owned();
    let done = asked
        .state
        .app
        .write_once(
            asked.ctx(),
            under(asked, b"desk-withdrawal"),
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let hand = Hand::House(P::ManageReturns);
                    let kept = returns::order_of(tx, ctx, hand, &typed).await?;
                    let wanted = crate::api::exchanges::in_her_words(ctx, &kept, &told);
                    let receipt = withdrawals::declare_for(tx, ctx, &wanted).await?;
                    Ok(Answer { status: 303, location: None, body: receipt.number })
                })
            },
        )
        .await?;
    Ok(done.body)
}
