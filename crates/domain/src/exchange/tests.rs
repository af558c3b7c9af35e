//! Stories of exchanges: what is held, what it costs, and what becomes of what came back.

use super::*;
use crate::money::Currency;
use crate::order::tests::{delivered, eur, heard, hour, order, payment, told, written};
use crate::order::{Sku, Written};
use crate::returns::account::{Account, Books, DeliveryRule, Wanted, ask};
use crate::returns::{Ask, Beside, Decide, Finding, Move, Moved, Origin, Release, Return, Terms};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn arrived() -> Order {
    heard(order(), &[told("d", 40, delivered(None))])
}

fn returned(order: &Order, line: &str, quantity: u32, wish: Wish, number: &str) -> Return {
    let none = BTreeMap::new();
    let beside = Beside { returns: &[], with_house: &none };
    let id: LineId = line.into();
    let asks = [Ask { units: Units::of(&id, quantity), reason: None, wish }];
    let (release, origin) = (Release::Checked, Origin::House);
    let ret = Return::ask(number, origin, release, order, &beside, &asks, hour(50)).unwrap().0;
    let terms = Terms { until: None, rule: "house.exchange".into() };
    let ret = ret.decide(&id, &Decide::Grant { terms, exception: None }, hour(51)).unwrap().0;
    let telling = |id: &str, what| Move { id: id.into(), at: hour(60), quantity, what };
    let ret = ret.hear(&id, telling("r", Moved::Received { place: None, parcel: None })).unwrap().0;
    let checked = Moved::Checked { finding: Finding::AsSold, by: 7 };
    ret.hear(&id, telling("c", checked)).unwrap().0
}

fn sku() -> Sku {
    Sku("SKU-new".into())
}

fn stock(place: &str, on_hand: u32, promised: u32) -> Stock {
    Stock { place: place.into(), sku: sku(), on_hand, promised }
}

fn held(owner: &str, place: &str, quantity: u32, until: Option<i64>) -> Hold {
    let until = until.map(hour);
    Hold { owner: owner.into(), place: place.into(), sku: sku(), quantity, until }
}

fn wants(line: &str, quantity: u32, unit_price: i64) -> Replacement {
    let units = Units::of(&line.into(), quantity);
    Replacement { units, sku: sku(), title: "Sac Nuage M".into(), unit_price: eur(unit_price) }
}

fn asked(unit_price: i64) -> Exchange {
    let order = arrived();
    let ret = returned(&order, "bag", 1, Wish::Exchange, "RT-1");
    let hold = held("EX-1", "Lyon", 1, Some(100));
    Exchange::ask(&order, &ret, &[], wants("bag", 1, unit_price), &hold).unwrap().0
}

fn act_of(act: ExchangeAct) -> Act {
    match act {
        ExchangeAct::Agree => Act::Agree { payment: None },
        ExchangeAct::Send => Act::Send { back: 1 },
        ExchangeAct::Release => Act::Release { why: ReleaseReason::GivenUp },
        ExchangeAct::Lapse => Act::Lapse,
    }
}

#[test]
fn the_table_of_exchanges_is_total_and_the_machine_keeps_to_it() {
    assert_eq!(TABLE.len(), ExchangeState::ALL.len());
    for ((state, cells), expected) in TABLE.iter().zip(ExchangeState::ALL) {
        assert_eq!(state, expected);
        for (does, cell) in ExchangeAct::ALL.iter().zip(cells) {
            let first: &[ExchangeAct] = match state {
                ExchangeState::Reserved => &[],
                ExchangeState::Agreed => &[ExchangeAct::Agree],
                ExchangeState::Sent => &[ExchangeAct::Agree, ExchangeAct::Send],
                ExchangeState::Released => &[ExchangeAct::Release],
            };
            let mut exchange = asked(120_000);
            for act in first {
                exchange = exchange.act(act_of(*act), hour(90)).unwrap().0;
            }
            assert_eq!((exchange.standing.state(), act_of(*does).name()), (*state, *does));
            let now = if *does == ExchangeAct::Lapse { hour(100) } else { hour(99) };
            let got = exchange.act(act_of(*does), now);
            let got = got.ok().map(|(exchange, _)| exchange.standing.state());
            assert_eq!(got, *cell, "{does} on {state}");
        }
    }
}

#[test]
fn case_33_a_replacement_is_held_at_once_and_only_once() {
    let stocks = [stock("Lyon", 1, 0)];
    let hold = |owner: &str, holds: &[Hold], now| {
        super::hold(&stocks, holds, owner, (&sku(), 1), hour(now + 40), hour(now))
    };
    let first = hold("EX-1", &[], 60).unwrap();
    let holds = [first];
    assert_eq!(hold("EX-2", &holds, 61), Err(Refusal::NotInStock));
    assert!(hold("EX-2", &holds, 100).is_ok(), "free again from that instant");
    let order = arrived();
    let ret = returned(&order, "bag", 1, Wish::Exchange, "RT-1");
    let one = Exchange::ask(&order, &ret, &[], wants("bag", 1, 120_000), &holds[0]).unwrap().0;
    let again = |others: &[Exchange]| {
        let other = held("EX-2", "Lyon", 1, Some(100));
        Exchange::ask(&order, &ret, others, wants("bag", 1, 120_000), &other).map(drop)
    };
    assert_eq!(again(std::slice::from_ref(&one)), Err(Refusal::AlreadyExchanged));
    let given_up = one.act(act_of(ExchangeAct::Release), hour(70)).unwrap().0;
    assert_eq!(again(&[given_up]), Ok(()));
}

#[test]
fn case_38_what_is_free_counts_orders_and_holds_of_others_at_each_place() {
    #[track_caller]
    fn check(stocks: &[Stock], holds: &[Hold], quantity: u32, expect: Result<&str, Refusal>) {
        let got = hold(stocks, holds, "EX-1", (&sku(), quantity), hour(100), hour(60));
        assert_eq!(got.map(|hold| hold.place), expect.map(str::to_owned));
    }
    let no = Err(Refusal::NotInStock);
    check(&[stock("Lyon", 3, 2)], &[], 1, Ok("Lyon"));
    check(&[stock("Lyon", 3, 2)], &[], 2, no);
    check(&[stock("Lyon", 3, 4)], &[], 1, no);
    check(&[stock("Lyon", 3, 2)], &[held("EX-2", "Lyon", 1, Some(99))], 1, no);
    // The last instant holds no more; what is agreed holds without an end.
    check(&[stock("Lyon", 3, 2)], &[held("EX-2", "Lyon", 1, Some(60))], 1, Ok("Lyon"));
    check(&[stock("Lyon", 3, 2)], &[held("EX-2", "Lyon", 1, None)], 1, no);
    // One's own is replaced.
    check(&[stock("Lyon", 3, 2)], &[held("EX-1", "Lyon", 1, Some(99))], 1, Ok("Lyon"));
    // Several places: the first that has all of it; not some here and some there.
    let both = [stock("Lyon", 1, 0), stock("Paris", 2, 0)];
    check(&both, &[], 1, Ok("Lyon"));
    check(&both, &[], 2, Ok("Paris"));
    check(&both, &[], 3, no);
    check(&both, &[held("EX-2", "Lyon", 1, Some(99))], 1, Ok("Paris"));
    check(&[], &[], 1, no);
    check(&both, &[], 0, Err(Refusal::BadQuantity));
    let past = hold(&both, &[], "EX-1", (&sku(), 1), hour(60), hour(60));
    assert_eq!(past, Err(Refusal::BadHold));
}

#[test]
fn a_difference_is_shown_and_never_charged_silently() {
    let same = asked(120_000);
    assert_eq!(same.difference().unwrap(), Difference::None);
    let dearer = asked(130_000);
    assert_eq!(dearer.difference().unwrap(), Difference::ToPay(eur(10_000)));
    let cheaper = asked(90_000);
    assert_eq!(cheaper.difference().unwrap(), Difference::Back(eur(30_000)));
    let pay = || Some(PaymentId::parse("pay-2").unwrap());
    let agree = |exchange: &Exchange, payment, now| {
        exchange.clone().act(Act::Agree { payment }, hour(now)).map(|(exchange, _)| exchange)
    };
    assert_eq!(agree(&dearer, None, 70), Err(Refusal::DifferenceUnpaid));
    assert_eq!(agree(&same, pay(), 70), Err(Refusal::NothingToPay));
    assert_eq!(agree(&cheaper, pay(), 70), Err(Refusal::NothingToPay));
    assert_eq!(agree(&dearer, pay(), 100), Err(Refusal::HoldOver));
    let agreed = agree(&dearer, pay(), 99).unwrap();
    assert_eq!(agreed.hold().unwrap().until, None, "held until it is sent");
    // Given up after it was paid: the difference goes back, and somebody is told.
    let events = agreed.act(act_of(ExchangeAct::Release), hour(110)).unwrap().1;
    let payment = pay().unwrap();
    assert_eq!(
        events,
        [
            Event::Released { why: ReleaseReason::GivenUp },
            Event::DifferenceGoesBack { payment, amount: eur(10_000) },
        ]
    );
}

#[test]
fn nothing_is_sent_before_the_piece_is_back_or_the_difference_agreed() {
    let reserved = asked(120_000);
    let sent = reserved.clone().act(Act::Send { back: 1 }, hour(70));
    assert_eq!(sent, Err(Refusal::NotAgreed));
    let agreed = reserved.act(act_of(ExchangeAct::Agree), hour(70)).unwrap().0;
    assert_eq!(agreed.clone().act(Act::Send { back: 0 }, hour(71)), Err(Refusal::PieceNotBack));
    assert!(agreed.act(Act::Send { back: 1 }, hour(71)).is_ok());
}

#[test]
fn what_cannot_be_exchanged_is_refused_with_its_code() {
    let order = arrived();
    let ret = returned(&order, "scarf", 2, Wish::Exchange, "RT-1");
    let hold = || held("EX-1", "Lyon", 2, Some(100));
    let ask = |ret: &Return, replacement: Replacement, hold: Hold| {
        Exchange::ask(&order, ret, &[], replacement, &hold).map(drop)
    };
    assert_eq!(ask(&ret, wants("scarf", 2, 10_000), hold()), Ok(()));
    assert_eq!(ask(&ret, wants("bag", 1, 10_000), hold()), Err(Refusal::NotAsked));
    assert_eq!(ask(&ret, wants("scarf", 3, 10_000), hold()), Err(Refusal::BadQuantity));
    assert_eq!(ask(&ret, wants("scarf", 0, 10_000), hold()), Err(Refusal::BadQuantity));
    assert_eq!(ask(&ret, wants("scarf", 1, -1), hold()), Err(Refusal::BadAmount));
    let yen = Money::of(5, Currency::parse("JPY").unwrap());
    let in_yen = Replacement { unit_price: yen, ..wants("scarf", 1, 1) };
    assert_eq!(ask(&ret, in_yen, hold()), Err(Refusal::BadAmount));
    let short = held("EX-1", "Lyon", 1, Some(100));
    assert_eq!(ask(&ret, wants("scarf", 2, 1), short), Err(Refusal::NotInStock));
    let refund = returned(&order, "scarf", 2, Wish::Refund, "RT-1");
    assert_eq!(ask(&refund, wants("scarf", 2, 1), hold()), Err(Refusal::NotAsked));
}

#[test]
fn case_34_the_delivery_goes_with_the_last_replacement() {
    let (one, other) = (asked(120_000), Exchange { id: "EX-2".into(), ..asked(90_000) });
    let give_up = |exchange: &Exchange| {
        exchange.clone().act(act_of(ExchangeAct::Release), hour(70)).unwrap().0
    };
    let cost = |exchanges: &[Exchange]| delivery(exchanges, eur(1_500)).minor();
    assert_eq!(cost(&[one.clone(), other.clone()]), 1_500);
    assert_eq!(cost(&[give_up(&one), other.clone()]), 1_500);
    assert_eq!(cost(&[give_up(&one), give_up(&other)]), 0);
}

#[test]
fn case_36_the_piece_that_came_in_exchange_can_come_back_too() {
    let order = arrived();
    let first = returned(&order, "bag", 1, Wish::Exchange, "RT-1");
    let hold = held("EX-1", "Lyon", 1, Some(100));
    let exchange = Exchange::ask(&order, &first, &[], wants("bag", 1, 130_000), &hold).unwrap().0;
    let payment_2 = PaymentId::parse("pay-2").unwrap();
    let act = |exchange: Exchange, act| exchange.act(act, hour(80)).unwrap().0;
    let exchange = act(exchange, Act::Agree { payment: Some(payment_2) });
    let exchange = act(exchange, Act::Send { back: 1 });
    // The shop writes the order again, with the new line and the payment of the difference.
    let line = exchange.as_line("bag-2".into(), "New bag", eur(20_000)).unwrap();
    let again = Written {
        lines: [written().lines, vec![line]].concat(),
        payments: vec![payment("pay-1", 151_500), payment("pay-2", 10_000)],
        ..written()
    };
    let order = order.written_again(again).unwrap().0;
    let spent = [exchange.spent().unwrap().unwrap()];
    let due = |returns: &[Return]| {
        let delivery = DeliveryRule::Kept;
        let books = Books { order: &order, returns, refunds: &[], spent: &spent, delivery };
        Account::of(&books).unwrap().open.minor()
    };
    assert_eq!(due(std::slice::from_ref(&first)), 0, "its worth was used up");
    let second = returned(&order, "bag-2", 1, Wish::Refund, "RT-2");
    assert_eq!(due(&[first, second]), 130_000, "what she paid for it, in two steps");
}

#[test]
fn an_exchange_that_is_given_up_leaves_the_money_due() {
    let order = arrived();
    let returns = [returned(&order, "bag", 1, Wish::Exchange, "RT-1")];
    let due = |exchange: &Exchange| {
        let spent: Vec<Spent> = exchange.spent().unwrap().into_iter().collect();
        let delivery = DeliveryRule::Kept;
        let books =
            Books { order: &order, returns: &returns, refunds: &[], spent: &spent, delivery };
        ask(&books, "RF-1", &Wanted::all(), hour(80), hour(90))
            .map(|refunds| refunds[0].amount().unwrap().minor())
    };
    let cheaper = asked(90_000);
    assert_eq!(due(&cheaper), Ok(30_000));
    let lapsed = cheaper.act(Act::Lapse, hour(100)).unwrap().0;
    assert_eq!((due(&lapsed), lapsed.hold()), (Ok(120_000), None));
}

proptest! {
    #[test]
    fn no_unit_of_stock_is_in_two_hands(
        on_hand in 0_u32..5, promised in 0_u32..3,
        asks in proptest::collection::vec((0_u8..4, 1_u32..3, 1_i64..20, 0_i64..6), 1..24),
    ) {
        let stocks = [stock("Lyon", on_hand, promised), stock("Paris", 2, 0)];
        let (mut holds, mut now): (Vec<Hold>, i64) = (Vec::new(), 60);
        for (owner, quantity, lasts, later) in asks {
            now += later;
            let owner = format!("EX-{owner}");
            let got = hold(&stocks, &holds, &owner, (&sku(), quantity), hour(now + lasts), hour(now));
            if let Ok(hold) = got {
                holds.retain(|other| other.owner != owner);
                holds.push(hold);
            }
            for stock in &stocks {
                let here = |hold: &&Hold| hold.place == stock.place && hold.holds_at(hour(now));
                let held: u32 = holds.iter().filter(here).map(|hold| hold.quantity).sum();
                prop_assert!(held <= stock.on_hand.saturating_sub(stock.promised));
            }
        }
    }
}
