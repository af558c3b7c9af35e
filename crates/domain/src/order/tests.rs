//! Stories of orders: what the shop may write, what it tells, and the time that is left.

use super::*;
use crate::hours::{OpeningHours, Span};
use jiff::SignedDuration;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn eur(minor: i64) -> Money {
    Money::of(minor, Currency::parse("EUR").unwrap())
}

pub(crate) fn hour(n: i64) -> Timestamp {
    // Monday, 2 November 2026, midnight in UTC.
    "2026-11-02T00:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_hours(n)
}

pub(crate) fn line(id: &str, quantity: u32, unit_price: i64) -> Line {
    let paid = unit_price * i64::from(quantity);
    Line {
        id: id.into(),
        sku: Sku(format!("SKU-{id}")),
        title: format!("Piece {id}"),
        quantity,
        unit_price: eur(unit_price),
        discount: eur(0),
        tax: eur(paid / 6),
        tax_on_top: false,
        attributes: BTreeSet::new(),
    }
}

pub(crate) fn parcel(id: &str, units: &[(&str, u32)]) -> Parcel {
    Parcel {
        id: id.into(),
        units: units.iter().map(|(line, quantity)| Units::of(&(*line).into(), *quantity)).collect(),
        carrier: None,
        tracking: None,
    }
}

pub(crate) fn payment(id: &str, captured: i64) -> Payment {
    Payment {
        id: PaymentId::parse(id).unwrap(),
        method: PaymentMethod::Card,
        last_four: Some(LastFour::parse("4242").unwrap()),
        captured: eur(captured),
        given_back: None,
        reference: None,
    }
}

/// One bag and three scarves, in two parcels, paid in full.
pub(crate) fn written() -> Written {
    Written {
        shop_id: "gid-1".into(),
        number: OrderNumber::new("OR-2611-4402").unwrap(),
        placed_at: hour(10),
        currency: Currency::parse("EUR").unwrap(),
        lines: vec![line("bag", 1, 120_000), line("scarf", 3, 10_000)],
        parcels: vec![parcel("P1", &[("bag", 1), ("scarf", 1)]), parcel("P2", &[("scarf", 2)])],
        payments: vec![payment("pay-1", 151_500)],
        delivery: eur(1_500),
        standard_delivery: eur(900),
        address: None,
        gift: Gift::default(),
    }
}

pub(crate) fn order() -> Order {
    Order::new(written()).unwrap()
}

pub(crate) fn told(id: &str, at: i64, what: What) -> Told {
    Told { id: id.into(), at: hour(at), what }
}

pub(crate) fn heard(mut order: Order, tellings: &[Told]) -> Order {
    for telling in tellings {
        order = order.hear(telling.clone()).unwrap().0;
    }
    order
}

fn preparing(parcel: Option<&str>) -> What {
    What::Preparing { parcel: parcel.map(Into::into) }
}
pub(crate) fn shipped(parcel: Option<&str>) -> What {
    What::Shipped { parcel: parcel.map(Into::into) }
}
pub(crate) fn delivered(parcel: Option<&str>) -> What {
    What::Delivered { parcel: parcel.map(Into::into) }
}
fn cancelled(units: Option<&[(&str, u32)]>) -> What {
    let units = units.map(|units| {
        units.iter().map(|(line, quantity)| Units::of(&(*line).into(), *quantity)).collect()
    });
    What::Cancelled { units }
}

fn what(status: OrderStatus) -> What {
    match status {
        OrderStatus::Placed => What::Placed {},
        OrderStatus::Preparing => preparing(None),
        OrderStatus::Shipped => shipped(None),
        OrderStatus::Delivered => delivered(None),
        OrderStatus::Cancelled => cancelled(None),
    }
}

#[test]
fn the_table_of_statuses_is_total_and_the_feed_keeps_to_it() {
    assert_eq!(TABLE.len(), OrderStatus::ALL.len());
    for ((stands, steps), expected) in TABLE.iter().zip(OrderStatus::ALL) {
        assert_eq!(stands, expected);
        for (told_status, step) in OrderStatus::ALL.iter().zip(steps) {
            let before = heard(order(), &[told("a", 11, what(*stands))]);
            let after = heard(before.clone(), &[told("b", 12, what(*told_status))]);
            let flagged = after.standing().flagged == ["b"];
            assert_eq!(flagged, *step == Step::Backwards, "{told_status} on {stands}");
            let expect = if *step == Step::Applies { *told_status } else { *stands };
            assert_eq!(after.status(), expect, "{told_status} on {stands}");
        }
    }
}

#[test]
fn a_status_that_goes_backwards_is_recorded_and_flagged_and_not_applied() {
    let order = heard(order(), &[told("a", 11, shipped(None))]);
    let (after, events) = order.hear(told("b", 12, preparing(None))).unwrap();
    assert_eq!(after.status(), OrderStatus::Shipped);
    assert_eq!(after.feed().told().len(), 2);
    assert_eq!(events, [Event::Flagged { told: "b".into() }]);
}

#[test]
fn what_is_heard_late_but_happened_before_is_no_step_backwards() {
    let order = heard(order(), &[told("a", 12, shipped(None))]);
    let (after, events) = order.hear(told("b", 11, preparing(None))).unwrap();
    assert_eq!((after.status(), events), (OrderStatus::Shipped, vec![]));
    assert_eq!(after.standing().whole.preparing, Some(hour(11)));
}

#[test]
fn a_telling_counts_once_and_its_id_means_one_thing() {
    let (once, events) = order().hear(told("a", 11, preparing(None))).unwrap();
    assert_eq!(events.len(), 1);
    let (twice, events) = once.clone().hear(told("a", 11, preparing(None))).unwrap();
    assert_eq!((&twice, events), (&once, vec![]));
    let other = twice.clone().hear(told("a", 11, shipped(None)));
    assert_eq!(other.unwrap_err(), Refusal::SameIdOtherContent);
    let other = twice.clone().hear(told(" ", 11, shipped(None)));
    assert_eq!(other.unwrap_err(), Refusal::BadText);
    let other = twice.hear(told("b", 11, shipped(Some("P\n1"))));
    assert_eq!(other.unwrap_err(), Refusal::BadText);
}

#[test]
fn an_order_is_as_far_as_its_parcels_are() {
    use OrderStatus as O;
    #[track_caller]
    fn check(tellings: &[Told], status: OrderStatus, delivered: [u32; 2], flagged: usize) {
        let order = heard(order(), tellings);
        assert_eq!(order.status(), status);
        assert_eq!([order.delivered(&"bag".into()), order.delivered(&"scarf".into())], delivered);
        assert_eq!(order.standing().flagged.len(), flagged);
    }
    let p1_out = told("a", 11, shipped(Some("P1")));
    let p1_here = told("b", 12, delivered(Some("P1")));
    let p2_out = told("c", 13, shipped(Some("P2")));
    let p2_here = told("d", 14, delivered(Some("P2")));
    check(&[], O::Placed, [0, 0], 0);
    check(std::slice::from_ref(&p1_out), O::Shipped, [0, 0], 0);
    check(&[p1_out.clone(), p1_here.clone()], O::Shipped, [1, 1], 0);
    check(&[p1_here.clone(), p2_out.clone()], O::Shipped, [1, 1], 0);
    check(&[p1_out.clone(), p1_here.clone(), p2_out, p2_here], O::Delivered, [1, 3], 0);
    // One parcel may be prepared while another is on its way, if the shop says which.
    check(&[p1_out.clone(), told("e", 12, preparing(Some("P2")))], O::Shipped, [0, 0], 0);
    check(&[p1_out.clone(), told("e", 12, preparing(Some("P1")))], O::Shipped, [0, 0], 1);
    check(&[told("e", 12, delivered(None))], O::Delivered, [1, 3], 0);
    // What was told of the whole holds for its parcels.
    let all_out = told("w", 11, shipped(None));
    check(&[all_out.clone(), told("e", 12, preparing(Some("P1")))], O::Shipped, [0, 0], 1);
    check(&[all_out, told("e", 12, delivered(Some("P1")))], O::Shipped, [1, 1], 0);
    let off = told("w", 11, cancelled(None));
    check(&[off, told("e", 12, shipped(Some("P1")))], O::Cancelled, [0, 0], 1);
    // What has left cannot be cancelled; the rest can.
    check(&[p1_out.clone(), told("e", 12, cancelled(None))], O::Shipped, [0, 0], 1);
    check(
        &[p1_out.clone(), told("e", 12, cancelled(Some(&[("scarf", 3)])))],
        O::Shipped,
        [0, 0],
        1,
    );
    check(
        &[p1_out, p1_here, told("e", 12, cancelled(Some(&[("scarf", 2)])))],
        O::Delivered,
        [1, 1],
        0,
    );
    check(&[told("e", 12, cancelled(Some(&[("scarf", 3), ("bag", 1)])))], O::Cancelled, [0, 0], 0);
    check(&[told("e", 12, cancelled(Some(&[("hat", 1)])))], O::Placed, [0, 0], 1);
}

#[test]
fn a_parcel_of_which_the_shop_does_not_say_what_is_in_it_is_the_order() {
    let silent = Written { parcels: vec![parcel("P1", &[]), parcel("P2", &[])], ..written() };
    let order = Order::new(silent).unwrap();
    let one = heard(order, &[told("a", 11, delivered(Some("P1")))]);
    assert_eq!((one.status(), one.delivered(&"scarf".into())), (OrderStatus::Shipped, 0));
    let both = heard(one, &[told("b", 12, delivered(Some("P2")))]);
    assert_eq!((both.status(), both.delivered(&"scarf".into())), (OrderStatus::Delivered, 3));
}

#[test]
fn an_order_that_cannot_be_is_refused_with_what_is_wrong() {
    #[track_caller]
    fn check(change: impl Fn(&mut Written), expect: Result<(), Refusal>) {
        let mut written = written();
        change(&mut written);
        assert_eq!(Order::new(written).map(drop), expect);
    }
    check(|_| {}, Ok(()));
    check(|w| w.lines.clear(), Err(Refusal::BadSize));
    check(|w| w.shop_id.clear(), Err(Refusal::BadText));
    check(|w| w.lines[0].id = "".into(), Err(Refusal::BadText));
    check(|w| w.lines[0].title = "a\u{0}b".into(), Err(Refusal::BadText));
    check(|w| w.parcels[0].tracking = Some("9".repeat(501)), Err(Refusal::BadText));
    check(
        |w| w.lines = (0..501).map(|n| line(&n.to_string(), 1, 1)).collect(),
        Err(Refusal::BadSize),
    );
    check(|w| w.lines[1].id = "bag".into(), Err(Refusal::TwiceSameId));
    check(|w| w.lines[0].quantity = 0, Err(Refusal::BadQuantity));
    check(|w| w.lines[0].quantity = MOST_UNITS + 1, Err(Refusal::BadQuantity));
    check(|w| w.lines[0].unit_price = eur(-1), Err(Refusal::BadAmount));
    check(|w| w.lines[0].discount = eur(120_001), Err(Refusal::BadAmount));
    check(|w| w.lines[0].tax = eur(120_001), Err(Refusal::BadAmount));
    check(|w| w.lines[0].unit_price = eur(i64::MAX), Err(Refusal::BadAmount));
    check(|w| w.payments[0].captured = eur(-1), Err(Refusal::BadAmount));
    check(|w| w.payments[0].given_back = Some(eur(151_500)), Ok(()));
    check(|w| w.payments[0].given_back = Some(eur(151_501)), Err(Refusal::BadAmount));
    check(|w| w.payments[0].given_back = Some(eur(-1)), Err(Refusal::BadAmount));
    let yen = Money::zero(Currency::parse("JPY").unwrap());
    check(|w| w.delivery = yen, Err(Refusal::OtherCurrency));
    check(|w| w.lines[0].discount = yen, Err(Refusal::OtherCurrency));
    check(|w| w.lines[0].tax = yen, Err(Refusal::OtherCurrency));
    check(|w| w.parcels[1] = parcel("P2", &[("scarf", 3)]), Err(Refusal::BadParcel));
    check(|w| w.parcels[1] = parcel("P2", &[("hat", 1)]), Err(Refusal::BadParcel));
    check(|w| w.parcels[1] = parcel("P2", &[("scarf", 0)]), Err(Refusal::BadParcel));
}

#[test]
fn an_order_written_again_keeps_what_was_told_of_it() {
    let order = heard(order(), &[told("a", 11, shipped(Some("P3")))]);
    let mut more = written();
    more.parcels[1] = parcel("P2", &[("scarf", 1)]);
    more.parcels.push(parcel("P3", &[("scarf", 1)]));
    let (again, events) = order.clone().written_again(more).unwrap();
    assert_eq!((again.status(), events), (OrderStatus::Shipped, vec![]));
    let other = Written { shop_id: "gid-2".into(), ..written() };
    assert_eq!(order.clone().written_again(other).unwrap_err(), Refusal::OtherOrder);
    let text = serde_json::to_string(&order).unwrap();
    assert_eq!(serde_json::from_str::<Order>(&text).unwrap(), order);
}

#[test]
fn a_payment_cannot_hold_a_card_number() {
    for given in ["4242", "0000"] {
        assert_eq!(LastFour::parse(given).unwrap().digits(), given);
    }
    for given in ["", "424", "42424", "4242424242424242", "42 2", "٤٢٤٢", "abcd"] {
        assert_eq!(LastFour::parse(given), Err(Refusal::BadLastFour), "{given}");
    }
    assert!(serde_json::from_str::<LastFour>("\"4242424242424242\"").is_err());
    assert!(serde_json::from_str::<PaymentMethod>("\"4242424242424242\"").is_err());
    for given in
        ["4242424242424242", "4242 4242 4242 4242", "3782-822463-10005", "5555555555554444"]
    {
        assert_eq!(PaymentId::parse(given), Err(Refusal::CardNumber), "{given}");
    }
    for given in ["pi_3MtwBwLkdIwHu7ix28a3tqPa", "5543219101861", "4242424242424241"] {
        assert_eq!(PaymentId::parse(given).unwrap().as_str(), given);
    }
    for given in ["", " ", "a\nb", &"a".repeat(101)] {
        assert_eq!(PaymentId::parse(given), Err(Refusal::BadPaymentId), "{given:?}");
    }
}

#[test]
fn a_discount_on_the_order_is_shared_to_the_cent() {
    let mut lines = vec![line("a", 1, 3_333), line("b", 1, 3_333), line("c", 1, 3_334)];
    share_discount(&mut lines, eur(1_000)).unwrap();
    let shares: Vec<i64> = lines.iter().map(|line| line.discount.minor()).collect();
    assert_eq!(shares, [333, 333, 334]);
    assert_eq!(share_discount(&mut lines, eur(10_001)), Err(Refusal::BadAmount));
    assert_eq!(share_discount(&mut lines, eur(-1)), Err(Refusal::BadAmount));
}

#[test]
fn a_tax_that_comes_on_top_was_paid_and_comes_back_to_the_cent() {
    let on_top = Line { tax: eur(266), tax_on_top: true, ..line("scarf", 3, 1_000) };
    assert_eq!(on_top.check(), Ok(()));
    let steps: Vec<i64> = (0..=3).map(|count| on_top.paid_for(count).unwrap().minor()).collect();
    assert_eq!(steps, [0, 1_089, 2_178, 3_266]);
    let mut lines = vec![on_top, line("bag", 1, 3_000)];
    share_discount(&mut lines, eur(600)).unwrap();
    assert_eq!(lines[0].discount, eur(300), "a discount is shared before tax");
}

/// Monday to Friday, eight to six, in Paris, closed on 11 November.
pub(crate) fn warehouse() -> OpeningHours {
    let day = || vec!["08:00-18:00".parse::<Span>().unwrap()];
    let week = [day(), day(), day(), day(), day(), vec![], vec![]];
    let holidays = BTreeMap::from([(jiff::civil::date(2026, 11, 11), vec![])]);
    OpeningHours::new(crate::hours::zone("Europe/Paris").unwrap(), week, holidays).unwrap()
}

#[test]
fn the_time_left_until_picking_is_counted_in_the_warehouses_hours() {
    #[track_caller]
    fn check(placed: &str, now: &str, expect: WindowState, until: &str, left: i64, open: i64) {
        let order =
            Order::new(Written { placed_at: placed.parse().unwrap(), ..written() }).unwrap();
        let after = SignedDuration::from_hours(2);
        let window = window(&order, &warehouse(), after, now.parse().unwrap());
        assert_eq!(window.state(), expect);
        let until: Timestamp = until.parse().unwrap();
        match window {
            Window::Open { until: got, left: got_left, open_left } => {
                assert_eq!((got, got_left.as_mins(), open_left.as_mins()), (until, left, open));
            }
            Window::Due { since } => assert_eq!(since, until),
            Window::Closed { .. } => panic!("closed"),
        }
    }
    use WindowState::{Due, Open};
    // In the morning; a minute later; to the instant.
    check("2026-11-02T09:00:00Z", "2026-11-02T09:01:00Z", Open, "2026-11-02T11:00:00Z", 119, 119);
    check("2026-11-02T09:00:00Z", "2026-11-02T10:59:59Z", Open, "2026-11-02T11:00:00Z", 0, 0);
    check("2026-11-02T09:00:00Z", "2026-11-02T11:00:00Z", Due, "2026-11-02T11:00:00Z", 0, 0);
    // Over the evening, over a weekend, over a holiday.
    check("2026-11-02T16:00:00Z", "2026-11-02T16:00:00Z", Open, "2026-11-03T08:00:00Z", 960, 120);
    check("2026-11-06T16:30:00Z", "2026-11-07T12:00:00Z", Open, "2026-11-09T08:30:00Z", 2_670, 90);
    check("2026-11-10T16:30:00Z", "2026-11-11T09:00:00Z", Open, "2026-11-12T08:30:00Z", 1_410, 90);
}

#[test]
fn what_the_shop_tells_ends_the_window() {
    for status in &OrderStatus::ALL[1..] {
        let order = heard(order(), &[told("a", 11, what(*status))]);
        let window = window(&order, &warehouse(), SignedDuration::from_hours(900), hour(11));
        assert_eq!(window, Window::Closed { status: *status });
    }
}

fn any_told() -> impl Strategy<Value = Told> {
    let parcel = prop_oneof![Just(None), Just(Some("P1")), Just(Some("P2")), Just(Some("P9"))];
    (0..12_u8, parcel, 0..6_i64, 1..4_u32).prop_map(|(kind, parcel, at, quantity)| {
        let what = match kind % 6 {
            0 => What::Placed {},
            1 => preparing(parcel),
            2 => shipped(parcel),
            3 => delivered(parcel),
            4 => cancelled(None),
            _ => cancelled(Some(&[("scarf", quantity)])),
        };
        // The id says what it is, as it does of a shop that repeats itself.
        told(&format!("{kind}-{parcel:?}-{at}-{quantity}"), 11 + at, what)
    })
}

proptest! {
    #[test]
    fn the_same_tellings_in_any_order_and_any_number_have_one_effect(
        tellings in proptest::collection::vec(any_told(), 0..14),
        seed in proptest::collection::vec(any::<proptest::sample::Index>(), 0..20),
    ) {
        let straight = heard(order(), &tellings);
        let mut mixed = tellings.clone();
        for (place, index) in seed.iter().enumerate() {
            if !mixed.is_empty() {
                let (a, b) = (place % mixed.len(), index.index(mixed.len()));
                mixed.swap(a, b);
                mixed.push(mixed[b].clone());
            }
        }
        let mixed = heard(order(), &mixed);
        prop_assert_eq!(straight.standing(), mixed.standing());
        prop_assert_eq!(straight.status(), mixed.status());
        for line in straight.lines() {
            let gone = straight.delivered(&line.id) + straight.cancelled(&line.id);
            prop_assert!(gone <= line.quantity, "nothing is both delivered and cancelled");
        }
    }
}
