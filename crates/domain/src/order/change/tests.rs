//! Stories of changes: what they do, who may, and how they race with the warehouse.

use super::super::tests::{eur, heard, hour, order, shipped, told, written};
use super::super::{ParcelId, Written};
use super::*;
use crate::money::Currency;
use proptest::prelude::*;

fn units(line: &str, quantity: u32) -> Units {
    Units::of(&line.into(), quantity)
}

fn address(street: &str, country: &str) -> Address {
    Address {
        name: "A. Client".into(),
        lines: vec![street.into()],
        postal_code: "75002".into(),
        town: "Paris".into(),
        state: String::new(),
        country: country.into(),
    }
}

fn size(sku: &str, quantity: u32, unit_price: i64, in_stock: u32) -> Wish {
    let (units, sku) = (units("scarf", quantity), Sku(sku.into()));
    Wish::Size { units, sku, unit_price: eur(unit_price), in_stock }
}

fn gate(status: OrderStatus, answer: GateAnswer) -> Gate {
    Gate { status, answer, rule: "house.order_change".into() }
}

const CLIENT: (ByWhom, bool) = (ByWhom::Client, false);

fn draft(wish: Wish, shown: Effect, gate: Gate) -> Draft {
    let (id, by, senior, deadline) = ("CH-1".into(), ByWhom::Client, false, hour(13));
    Draft { id, wish, shown, gate, by, senior, deadline }
}

fn make(
    order: &Order,
    others: &[Proposal],
    gate: Gate,
    (by, senior): (ByWhom, bool),
) -> Result<Proposal, Refusal> {
    let wish = Wish::Address { address: address("2 rue Neuve", "FR") };
    let rule = DeliveryRule::WhenAllIsBack;
    let shown = effect(order, &wish, rule)?;
    let draft = Draft { by, senior, ..draft(wish, shown, gate) };
    Proposal::make(draft, order, others, rule, hour(11)).map(|(proposal, _)| proposal)
}

fn pending() -> Proposal {
    make(&order(), &[], gate(OrderStatus::Placed, GateAnswer::Allowed), CLIENT).unwrap()
}

fn act_of(act: ChangeAct) -> Act {
    match act {
        ChangeAct::Confirm => Act::Confirm,
        ChangeAct::Decline => Act::Decline { why: "packed".into() },
        ChangeAct::Overtake => Act::Overtake,
        ChangeAct::Lapse => Act::Lapse,
    }
}

#[test]
fn the_table_of_changes_is_total_and_the_machine_keeps_to_it() {
    assert_eq!(TABLE.len(), ChangeState::ALL.len());
    for ((state, cells), expected) in TABLE.iter().zip(ChangeState::ALL) {
        assert_eq!(state, expected);
        for (does, cell) in ChangeAct::ALL.iter().zip(cells) {
            let first = match state {
                ChangeState::Pending => None,
                ChangeState::Confirmed => Some(Act::Confirm),
                ChangeState::Declined => Some(act_of(ChangeAct::Decline)),
                ChangeState::Expired => Some(Act::Lapse),
            };
            let proposal = match first {
                Some(act) => pending().act(act, hour(20)).unwrap().0,
                None => pending(),
            };
            assert_eq!((proposal.change.state(), act_of(*does).name()), (*state, *does));
            let before = proposal.clone();
            let got = proposal.act(act_of(*does), hour(21));
            if let Ok((after, events)) = &got {
                assert_eq!(*after == before, events.is_empty(), "{does} on {state}");
            }
            let got = got.ok().map(|(proposal, _)| proposal.change.state());
            assert_eq!(got, *cell, "{does} on {state}");
        }
    }
}

#[test]
fn a_race_with_preparing_is_answered_with_a_code() {
    let preparing = What::Preparing { parcel: None };
    let moved_on = heard(order(), &[told("p", 11, preparing)]);
    let saw_placed = gate(OrderStatus::Placed, GateAnswer::Allowed);
    assert_eq!(make(&moved_on, &[], saw_placed, CLIENT), Err(Refusal::MovedOn));
    let sees = |answer| gate(OrderStatus::Preparing, answer);
    assert_eq!(make(&moved_on, &[], sees(GateAnswer::Refused), CLIENT), Err(Refusal::TooLate));
    let senior = (ByWhom::Staff, true);
    let advisor = (ByWhom::Staff, false);
    let got = make(&moved_on, &[], sees(GateAnswer::NeedsSenior), advisor);
    assert_eq!(got, Err(Refusal::NeedsSenior));
    assert!(make(&moved_on, &[], sees(GateAnswer::NeedsSenior), senior).is_ok());
}

#[test]
fn what_is_proposed_is_what_was_shown() {
    let (wish, rule) = (Wish::CancelOrder {}, DeliveryRule::WhenAllIsBack);
    let shown = effect(&order(), &wish, rule).unwrap();
    let gate = gate(OrderStatus::Placed, GateAnswer::Allowed);
    let draft = || draft(wish.clone(), shown.clone(), gate.clone());
    assert!(Proposal::make(draft(), &order(), &[], rule, hour(11)).is_ok());
    let units = Some(vec![units("scarf", 1)]);
    let fewer = heard(order(), &[told("x", 11, What::Cancelled { units })]);
    let got = Proposal::make(draft(), &fewer, &[], rule, hour(11));
    assert_eq!(got.unwrap_err(), Refusal::EffectChanged);
    let nameless = Draft { id: "\n".into(), ..draft() };
    let got = Proposal::make(nameless, &order(), &[], rule, hour(11));
    assert_eq!(got.unwrap_err(), Refusal::BadText);
    let got = pending().act(Act::Decline { why: "x".repeat(501) }, hour(12));
    assert_eq!(got.unwrap_err(), Refusal::BadText);
}

#[test]
fn case_33_a_second_open_change_is_refused_and_one_after_it_is_not() {
    let placed = || gate(OrderStatus::Placed, GateAnswer::Allowed);
    let open = pending();
    let second = |other: &Proposal| make(&order(), std::slice::from_ref(other), placed(), CLIENT);
    assert_eq!(second(&open), Err(Refusal::OneOpen));
    for act in [Act::Confirm, act_of(ChangeAct::Decline), Act::Overtake, Act::Lapse] {
        let ended = open.clone().act(act, hour(20)).unwrap().0;
        assert!(second(&ended).is_ok());
    }
}

#[test]
fn a_deadline_is_kept_to_the_instant_and_lies_ahead() {
    assert_eq!(pending().act(Act::Lapse, hour(12)), Err(Refusal::StillInTime));
    assert!(pending().act(Act::Lapse, hour(13)).is_ok());
    let (wish, rule) = (Wish::CancelOrder {}, DeliveryRule::Kept);
    let shown = effect(&order(), &wish, rule).unwrap();
    let gate = gate(OrderStatus::Placed, GateAnswer::Allowed);
    let now_or_never = Draft { deadline: hour(11), ..draft(wish, shown, gate) };
    let got = Proposal::make(now_or_never, &order(), &[], rule, hour(11));
    assert_eq!(got.unwrap_err(), Refusal::BadDeadline);
    assert_eq!(deadline(hour(20), hour(15), hour(11)), hour(15));
    assert_eq!(deadline(hour(14), hour(15), hour(11)), hour(14));
    assert_eq!(deadline(hour(20), hour(11), hour(11)), hour(20), "it may be picked already");
}

#[test]
fn what_the_shop_did_is_done_however_late_it_says_so() {
    for before in [Act::Lapse, Act::Overtake] {
        let proposal = pending().act(before, hour(20)).unwrap().0;
        let (after, events) = proposal.act(Act::Confirm, hour(21)).unwrap();
        assert_eq!(after.change, Change::Confirmed { at: hour(21), late: true });
        assert_eq!(events, [Event::Confirmed { late: true }]);
    }
}

#[test]
fn what_a_change_does_to_money_and_stock_is_known_before_it_is_proposed() {
    type Expect<'e> = (i64, i64, &'e [(&'e str, i64)]);
    #[track_caller]
    fn check(order: &Order, wish: Wish, expect: Result<Expect<'_>, Refusal>) {
        let got = effect(order, &wish, DeliveryRule::WhenAllIsBack);
        let got = got.map(|effect| {
            let stock: Vec<_> =
                effect.stock.iter().map(|one| (one.sku.0.clone(), one.quantity)).collect();
            (effect.back.minor(), effect.to_pay.minor(), stock)
        });
        let expect = expect.map(|(back, to_pay, stock)| {
            let stock = stock.iter().map(|(sku, quantity)| ((*sku).to_owned(), *quantity));
            (back, to_pay, stock.collect::<Vec<_>>())
        });
        assert_eq!(got, expect, "{wish:?}");
    }
    let placed = order();
    let lines = |units: &[Units]| Wish::CancelLines { units: units.to_vec() };
    let scarves = |quantity| lines(&[units("scarf", quantity)]);
    check(&placed, scarves(2), Ok((20_000, 0, &[("SKU-scarf", 2)])));
    check(&placed, scarves(4), Err(Refusal::BadQuantity));
    check(&placed, scarves(0), Err(Refusal::BadQuantity));
    check(&placed, lines(&[]), Err(Refusal::BadQuantity));
    check(&placed, lines(&[units("hat", 1)]), Err(Refusal::UnknownLine));
    check(&placed, lines(&[units("scarf", 2), units("scarf", 2)]), Err(Refusal::BadQuantity));
    let all: &[_] = &[("SKU-bag", 1), ("SKU-scarf", 3)];
    // The last unit brings the delivery with it.
    check(&placed, Wish::CancelOrder {}, Ok((151_500, 0, all)));
    check(&placed, lines(&[units("bag", 1), units("scarf", 3)]), Ok((151_500, 0, all)));
    let one_gone = Some(vec![units("scarf", 1)]);
    let fewer = heard(order(), &[told("x", 11, What::Cancelled { units: one_gone })]);
    check(&fewer, scarves(2), Ok((20_000, 0, &[("SKU-scarf", 2)])));
    check(&fewer, scarves(3), Err(Refusal::BadQuantity));
    check(&fewer, Wish::CancelOrder {}, Ok((141_500, 0, &[("SKU-bag", 1), ("SKU-scarf", 2)])));
    // What has left is not cancelled.
    let part: Option<ParcelId> = Some("P1".into());
    let left = heard(order(), &[told("s", 11, What::Shipped { parcel: part })]);
    check(&left, scarves(3), Err(Refusal::BadQuantity));
    check(&left, scarves(2), Ok((20_000, 0, &[("SKU-scarf", 2)])));
    check(&left, Wish::CancelOrder {}, Err(Refusal::BadQuantity));
    let gone = heard(order(), &[told("s", 11, shipped(None))]);
    check(&gone, scarves(1), Err(Refusal::BadQuantity));
    let twice = heard(order(), &[told("x", 11, What::Cancelled { units: None })]);
    check(&twice, Wish::CancelOrder {}, Err(Refusal::NothingChanges));
    // A size: the difference both ways, and none of it charged.
    let moves: &[_] = &[("SKU-scarf", 2), ("SKU-scarf-L", -2)];
    check(&placed, size("SKU-scarf-L", 2, 10_000, 5), Ok((0, 0, moves)));
    check(&placed, size("SKU-scarf-L", 2, 12_000, 5), Ok((0, 4_000, moves)));
    check(&placed, size("SKU-scarf-L", 2, 9_000, 5), Ok((2_000, 0, moves)));
    check(&placed, size("SKU-scarf-L", 2, 9_000, 1), Err(Refusal::NotInStock));
    check(&placed, size("SKU-scarf", 2, 9_000, 5), Err(Refusal::NothingChanges));
    check(&placed, size("SKU-scarf-L", 4, 9_000, 5), Err(Refusal::BadQuantity));
    check(&placed, size("SKU-scarf-L", 1, -1, 5), Err(Refusal::BadAmount));
    check(&left, size("SKU-scarf-L", 3, 10_000, 5), Err(Refusal::BadQuantity));
    check(&left, size("SKU-scarf-L", 2, 10_000, 5), Ok((0, 0, moves)));
    check(&gone, size("SKU-scarf-L", 1, 10_000, 5), Err(Refusal::BadQuantity));
    let yen = Money::of(5, Currency::parse("JPY").unwrap());
    let wish =
        Wish::Size { units: units("scarf", 1), sku: Sku("L".into()), unit_price: yen, in_stock: 1 };
    check(&placed, wish, Err(Refusal::BadAmount));
}

#[test]
fn an_address_or_a_gift_changes_words_and_no_money() {
    let home = address("1 rue Vieille", "FR");
    let gift = Gift { is_gift: true, receipt: true, ..Gift::default() };
    let order = Written { address: Some(home.clone()), gift: gift.clone(), ..written() };
    let order = Order::new(order).unwrap();
    let check = |wish: Wish, expect: Result<(), Refusal>| {
        assert_eq!(effect(&order, &wish, DeliveryRule::Kept).map(drop), expect);
    };
    let to = |address| Wish::Address { address };
    check(to(address("2 rue Neuve", "FR")), Ok(()));
    check(to(home), Err(Refusal::NothingChanges));
    check(to(address("2 Canal", "IT")), Err(Refusal::OtherCountry));
    check(to(address("", "FR")), Err(Refusal::BadAddress));
    check(to(address("a\u{0}b", "FR")), Err(Refusal::BadAddress));
    check(to(address(&"x".repeat(101), "FR")), Err(Refusal::BadAddress));
    check(Wish::Gift { gift: gift.clone() }, Err(Refusal::NothingChanges));
    check(Wish::Gift { gift: Gift { discreet: true, ..gift.clone() } }, Ok(()));
    let long = Gift { message: Some("x".repeat(LONGEST_MESSAGE + 1)), ..gift };
    check(Wish::Gift { gift: long }, Err(Refusal::LongMessage));
}

#[test]
fn the_first_wrong_field_of_an_address_is_named() {
    let good = || address("1 rue Vieille", "FR");
    assert_eq!(good().check(), Ok(()));
    let check = |change: &dyn Fn(&mut Address), field| {
        let mut address = good();
        change(&mut address);
        assert_eq!(address.check(), Err(field));
    };
    check(&|a| a.name = " ".into(), "name");
    check(&|a| a.lines.clear(), "lines");
    check(&|a| a.lines = vec!["x".into(); 5], "lines");
    check(&|a| a.postal_code = "x".repeat(101), "postal_code");
    check(&|a| a.town.clear(), "town");
    check(&|a| a.state = "a\nb".into(), "state");
    check(&|a| a.country = "fr".into(), "country");
    check(&|a| a.country = "FRA".into(), "country");
}

#[test]
fn when_it_is_too_late_something_remains() {
    for status in OrderStatus::ALL {
        assert!(!what_remains(*status).is_empty(), "{status}");
    }
}

proptest! {
    #[test]
    fn what_the_shop_confirmed_is_confirmed_in_whatever_order_it_is_heard(
        acts in proptest::collection::vec(0..3_usize, 0..8), confirmed in 0..8_usize,
    ) {
        let mut acts: Vec<Act> =
            acts.into_iter().map(|act| [Act::Confirm, Act::Overtake, Act::Lapse][act].clone()).collect();
        acts.insert(confirmed.min(acts.len()), Act::Confirm);
        let mut proposal = pending();
        for act in acts {
            if let Ok((after, _)) = proposal.clone().act(act, hour(20)) {
                proposal = after;
            }
        }
        prop_assert_eq!(proposal.change.state(), ChangeState::Confirmed);
    }
}
