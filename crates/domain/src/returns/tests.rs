//! Stories of what comes back: each truth by its table, the edge cases of the field by their
//! numbers, and the sums under any sequence of events.

use super::account::{Account, Books, DeliveryRule, LineMoney, Spent, To, Wanted, ask, line_money};
use super::custody::CustodyAct;
use super::permission::PermissionAct;
use super::refund::{self, Act, Refund, RefundAct, RefundState};
use super::*;
use crate::money::Currency;
use crate::order::tests::{
    delivered, eur, heard, hour, line, order, payment, shipped, told, written,
};
use crate::order::{PaymentMethod, What, Written};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn scarf() -> LineId {
    "scarf".into()
}

fn bag() -> LineId {
    "bag".into()
}

/// The order of the tests, with the client: one bag, three scarves.
fn arrived() -> Order {
    heard(order(), &[told("s", 11, shipped(None)), told("d", 40, delivered(None))])
}

fn wish(line: &LineId, quantity: u32) -> Ask {
    Ask { units: Units::of(line, quantity), reason: None, wish: Wish::Refund }
}

fn nowhere() -> BTreeMap<LineId, u32> {
    BTreeMap::new()
}

fn asked_of(order: &Order, returns: &[Return], asks: &[Ask]) -> Result<Return, Refusal> {
    let (number, none) = (format!("RT-{}", returns.len() + 1), nowhere());
    let beside = Beside { returns, with_house: &none };
    Return::ask(&number, Origin::House, Release::Checked, order, &beside, asks, hour(50))
        .map(|(ret, _)| ret)
}

fn yes() -> Decide {
    let terms = Terms { until: None, rule: "house.return".into() };
    Decide::Grant { terms, exception: None }
}

fn granted(line: &LineId, quantity: u32) -> Return {
    let ret = asked_of(&arrived(), &[], &[wish(line, quantity)]).unwrap();
    ret.decide(line, &yes(), hour(51)).unwrap().0
}

fn telling(id: &str, quantity: u32, what: Moved) -> Move {
    Move { id: id.into(), at: hour(60), quantity, what }
}
fn received(id: &str, quantity: u32) -> Move {
    received_in(id, quantity, "A")
}
fn received_in(id: &str, quantity: u32, parcel: &str) -> Move {
    let (place, parcel) = (Some("Lyon".into()), Some(parcel.into()));
    telling(id, quantity, Moved::Received { place, parcel })
}
fn checked(id: &str, quantity: u32, finding: Finding) -> Move {
    telling(id, quantity, Moved::Checked { finding, by: 7 })
}
fn sent_back(id: &str, quantity: u32, finding: Finding) -> Move {
    telling(id, quantity, Moved::SentBack { finding })
}
fn scanned(id: &str, parcel: &str, quantity: u32) -> Move {
    telling(id, quantity, Moved::Scanned { parcel: parcel.into() })
}
fn lost(id: &str, quantity: u32, risk: Risk) -> Move {
    telling(id, quantity, Moved::Lost { parcel: "A".into(), risk })
}

fn moved(mut ret: Return, line: &LineId, moves: &[Move]) -> Return {
    for one in moves {
        ret = ret.hear(line, one.clone()).unwrap().0;
    }
    ret
}

fn settlement(id: &str, quantity: u32, amount: i64) -> Settlement {
    let working = vec![WorkingLine { what: "sole worn".into(), amount: eur(amount) }];
    let kind = DeductionKind::Use;
    let deductions = if amount == 0 {
        vec![]
    } else {
        vec![Deduction { kind, rule: "withdrawal.deduction".into(), working }]
    };
    Settlement { id: id.into(), at: hour(70), by: 7, quantity, deductions }
}

fn books<'b>(order: &'b Order, returns: &'b [Return], refunds: &'b [Refund]) -> Books<'b> {
    Books { order, returns, refunds, spent: &[], delivery: DeliveryRule::WhenAllIsBack }
}

fn ask_all(books: &Books<'_>, id: &str) -> Result<Vec<Refund>, refund::Refusal> {
    ask(books, id, &Wanted::all(), hour(80), hour(104))
}

fn confirm(refund: Refund) -> Refund {
    let reference = format!("paid-{}", refund.id);
    let nth = last_asking(&refund);
    refund.act(Act::Confirm { nth, reference }, hour(90)).unwrap().0
}

fn fail(refund: Refund) -> Refund {
    let nth = last_asking(&refund);
    refund.act(Act::Fail { nth, code: "declined".into() }, hour(90)).unwrap().0
}

fn last_asking(refund: &Refund) -> u32 {
    let asked = |fact: &&refund::MoneyFact| matches!(fact, refund::MoneyFact::Asked { .. });
    refund.facts().iter().filter(asked).count() as u32
}

fn amounts(refunds: &[Refund]) -> Vec<i64> {
    refunds.iter().map(|refund| refund.amount().unwrap().minor()).collect()
}

// The three tables.

#[test]
fn the_table_of_permissions_is_total_and_the_machine_keeps_to_it() {
    let expected =
        PermissionState::ALL.iter().flat_map(|s| PermissionAct::ALL.iter().map(move |a| (s, a)));
    for ((state, act, to), (s, a)) in permission::TABLE.iter().zip(expected) {
        assert_eq!((state, act), (s, a));
        let no = || Decide::Refuse { ground: Ground::Used, rule: "house.condition".into() };
        let ret = asked_of(&arrived(), &[], &[wish(&bag(), 1)]).unwrap();
        let done = |ret: Return, decide| ret.decide(&bag(), &decide, hour(52)).unwrap().0;
        let ret = match state {
            PermissionState::Asked => ret,
            PermissionState::Granted => done(ret, yes()),
            PermissionState::Refused => done(ret, no()),
            PermissionState::Withdrawn => done(ret, Decide::Withdraw),
        };
        let terms = Terms { until: None, rule: "house.return".into() };
        let exception = Some(Exception { by: 3, why: "a mistake of ours".into() });
        let decide = match act {
            PermissionAct::Grant => Decide::Grant { terms, exception },
            PermissionAct::Refuse => no(),
            PermissionAct::Withdraw => Decide::Withdraw,
        };
        let got = ret.decide(&bag(), &decide, hour(53));
        let got = got.ok().map(|(ret, _)| ret.line(&bag()).unwrap().permission().state());
        assert_eq!(got, *to, "{act} on {state}");
    }
    assert_eq!(
        permission::TABLE.len(),
        PermissionState::ALL.len() * PermissionAct::ALL.len(),
        "total"
    );
}

#[test]
fn the_table_of_hands_is_total_and_the_machine_keeps_to_it() {
    let as_sold = Finding::AsSold;
    let sample = |hand: Hand| -> Vec<Move> {
        match hand {
            Hand::WithClient => vec![],
            Hand::HandedOver => {
                vec![telling("1", 1, Moved::HandedOver { parcel: "A".into() })]
            }
            Hand::InTransit => vec![scanned("1", "A", 1)],
            Hand::Received => vec![received("1", 1)],
            Hand::Checked => vec![received("1", 1), checked("2", 1, as_sold)],
            Hand::ReturnedToClient => {
                vec![received("1", 1), checked("2", 1, as_sold), sent_back("3", 1, as_sold)]
            }
            Hand::Lost => vec![lost("1", 1, Risk::House)],
        }
    };
    let act = |act: CustodyAct| match act {
        CustodyAct::HandOver => telling("9", 1, Moved::HandedOver { parcel: "A".into() }),
        CustodyAct::Scan => scanned("9", "A", 1),
        CustodyAct::Receive => received("9", 1),
        CustodyAct::Check => checked("9", 1, as_sold),
        CustodyAct::Recheck => {
            telling("9", 1, Moved::Rechecked { from: as_sold, to: Finding::Worn, by: 8 })
        }
        CustodyAct::SendBack => sent_back("9", 1, as_sold),
        CustodyAct::Lose => lost("9", 1, Risk::House),
    };
    assert_eq!(custody::TABLE.len(), Hand::ALL.len());
    for ((hand, cells), expected) in custody::TABLE.iter().zip(Hand::ALL) {
        assert_eq!(hand, expected);
        for (does, cell) in CustodyAct::ALL.iter().zip(cells) {
            let ret = moved(granted(&bag(), 1), &bag(), &sample(*hand));
            assert_eq!(act(*does).what.act(), *does);
            let before = ret.line(&bag()).unwrap().hands();
            assert_eq!(before.in_hand(*hand), 1, "{hand}");
            let got = ret.hear(&bag(), act(*does)).ok().map(|(ret, _)| {
                let hands = ret.line(&bag()).unwrap().hands();
                Hand::ALL.iter().copied().find(|hand| hands.in_hand(*hand) == 1).unwrap()
            });
            assert_eq!(got, *cell, "{does} in {hand}");
        }
    }
}

#[test]
fn the_table_of_refunds_is_total_and_the_machine_keeps_to_it() {
    let order = arrived();
    let back =
        moved(granted(&bag(), 1), &bag(), &[received("1", 1), checked("2", 1, Finding::AsSold)]);
    let asked =
        || ask_all(&books(&order, std::slice::from_ref(&back), &[]), "RF-1").unwrap().remove(0);
    let late = hour(200);
    assert_eq!(refund::TABLE.len(), RefundState::ALL.len());
    for ((state, cells), expected) in refund::TABLE.iter().zip(RefundState::ALL) {
        assert_eq!(state, expected);
        for (does, cell) in RefundAct::ALL.iter().zip(cells) {
            let refund = match state {
                RefundState::Asked => asked(),
                RefundState::Confirmed => confirm(asked()),
                RefundState::Failed => fail(asked()),
                RefundState::Alarm => asked().act(Act::Lapse, late).unwrap().0,
            };
            assert_eq!(refund.state(), *state);
            let act = match does {
                RefundAct::Confirm => Act::Confirm { nth: 1, reference: "paid-RF-1".into() },
                RefundAct::Fail => Act::Fail { nth: 1, code: "declined".into() },
                RefundAct::AskAgain => Act::AskAgain { answer_by: hour(300) },
                RefundAct::Lapse => Act::Lapse,
                RefundAct::Settle => Act::Settle { paid: true, by: 3 },
            };
            let got = refund.act(act, late).ok().map(|(refund, _)| refund.state());
            assert_eq!(got, *cell, "{does} on {state}");
        }
    }
}

#[test]
fn the_status_is_read_from_three_truths() {
    use Finding::{AsSold, EmptyBox, Worn, WrongItem};
    #[track_caller]
    fn check(quantity: u32, moves: &[Move], money: LineMoney, expect: Shown) {
        let ret = moved(granted(&scarf(), quantity), &scarf(), moves);
        assert_eq!(ret.line(&scarf()).unwrap().shown(money), expect);
    }
    use LineMoney as M;
    check(2, &[], M::None, Shown::Granted);
    let over = telling("h", 2, Moved::HandedOver { parcel: "A".into() });
    check(2, &[over], M::None, Shown::HandedOver);
    check(2, &[scanned("a", "A", 2)], M::None, Shown::OnItsWay);
    check(2, &[received("a", 1)], M::None, Shown::PartlyReceived);
    check(2, &[received("a", 2)], M::None, Shown::Received);
    let both = |finding| [received("a", 2), checked("b", 2, finding)];
    check(2, &both(AsSold), M::None, Shown::Checked);
    check(2, &both(Worn), M::None, Shown::ToTalkOver);
    check(2, &both(WrongItem), M::None, Shown::NotThePiece);
    check(2, &both(EmptyBox), M::None, Shown::NotThePiece);
    check(2, &both(AsSold), M::Asked, Shown::MoneyAsked);
    check(2, &both(AsSold), M::Failed, Shown::MoneyFailed);
    check(2, &both(AsSold), M::Alarm, Shown::MoneyAlarm);
    check(2, &both(AsSold), M::PartlyConfirmed, Shown::PartlyRefunded);
    check(2, &both(AsSold), M::Confirmed, Shown::Refunded);
    check(2, &[received("a", 1), checked("b", 1, AsSold)], M::Confirmed, Shown::PartlyRefunded);
    check(2, &both(AsSold), M::UsedUp, Shown::ForExchange);
    check(2, &[received("a", 1)], M::UsedUp, Shown::PartlyReceived);
    check(2, &[], M::UsedUp, Shown::Granted);
    check(1, &[lost("a", 1, Risk::Client)], M::None, Shown::Lost);
    check(
        1,
        &[received("a", 1), checked("b", 1, Worn), sent_back("c", 1, Worn)],
        M::None,
        Shown::SentBack,
    );
    let unasked = asked_of(&arrived(), &[], &[wish(&bag(), 1)]).unwrap();
    let unasked = moved(unasked, &bag(), &[received("a", 1)]);
    assert_eq!(unasked.line(&bag()).unwrap().shown(M::None), Shown::CameUnasked);
}

// The edge cases of the field, by their numbers.

#[test]
fn case_29_no_more_than_was_delivered_counted_over_open_returns_and_freed_when_withdrawn() {
    let order = arrived();
    let ask = |returns: &[Return], quantity| asked_of(&order, returns, &[wish(&scarf(), quantity)]);
    assert_eq!(ask(&[], 4).unwrap_err(), Refusal::MoreThanDelivered);
    let first = ask(&[], 2).unwrap();
    let others = [first.clone()];
    assert_eq!(ask(&others, 2).unwrap_err(), Refusal::InAnotherReturn);
    assert!(ask(&others, 1).is_ok());
    let freed = [first.clone().decide(&scarf(), &Decide::Withdraw, hour(52)).unwrap().0];
    assert!(ask(&freed, 3).is_ok());
    // Refused frees too, but not what has come all the same.
    let no = Decide::Refuse { ground: Ground::Used, rule: "house.condition".into() };
    let refused = moved(first, &scarf(), &[received("a", 1)]);
    let refused = [refused.decide(&scarf(), &no, hour(52)).unwrap().0];
    assert!(ask(&refused, 2).is_ok());
    assert_eq!(ask(&refused, 3).unwrap_err(), Refusal::InAnotherReturn);
    // And only what the client has.
    let on_its_way = heard(crate::order::tests::order(), &[told("s", 11, shipped(None))]);
    let early = asked_of(&on_its_way, &[], &[wish(&scarf(), 1)]);
    assert_eq!(early.unwrap_err(), Refusal::NotDelivered);
    let one = heard(on_its_way, &[told("d", 12, delivered(Some("P1")))]);
    assert!(asked_of(&one, &[], &[wish(&scarf(), 1)]).is_ok());
    assert_eq!(asked_of(&one, &[], &[wish(&scarf(), 2)]).unwrap_err(), Refusal::MoreThanDelivered);
}

#[test]
fn or06_what_cannot_be_asked_is_refused_with_its_code() {
    #[track_caller]
    fn check(asks: &[Ask], expect: Refusal) {
        assert_eq!(asked_of(&arrived(), &[], asks).unwrap_err(), expect);
    }
    check(&[], Refusal::BadSize);
    check(&[wish(&bag(), 0)], Refusal::BadQuantity);
    check(&[wish(&bag(), u32::MAX)], Refusal::BadQuantity);
    check(&[wish(&bag(), 2)], Refusal::MoreThanDelivered);
    check(&[wish(&"hat".into(), 1)], Refusal::UnknownLine);
    check(&[wish(&scarf(), 1), wish(&scarf(), 1)], Refusal::LineTwice);
}

#[test]
fn case_30_no_money_before_receipt_nor_more_than_is_owed_and_only_for_what_arrived() {
    let order = arrived();
    let ret = granted(&scarf(), 3);
    let all = |returns: &[Return], refunds: &[Refund]| {
        ask_all(&books(&order, returns, refunds), "RF").map(|refunds| amounts(&refunds))
    };
    assert_eq!(all(std::slice::from_ref(&ret), &[]), Err(refund::Refusal::BeforeReceipt));
    let ret = moved(ret, &scarf(), &[received("a", 2)]);
    assert_eq!(all(std::slice::from_ref(&ret), &[]), Err(refund::Refusal::BeforeReceipt));
    let two = [moved(ret, &scarf(), &[checked("b", 2, Finding::AsSold)])];
    assert_eq!(all(&two, &[]), Ok(vec![20_000]), "two of three");
    let more = Wanted { amount: Some(eur(20_001)), ..Wanted::all() };
    let got = ask(&books(&order, &two, &[]), "RF", &more, hour(80), hour(104));
    assert_eq!(got.unwrap_err(), refund::Refusal::MoreThanDue);
    // In several steps, one of them credit of the house.
    let part = Wanted { amount: Some(eur(5_000)), to: To::Credit, ..Wanted::all() };
    let first = ask(&books(&order, &two, &[]), "RF-1", &part, hour(80), hour(104)).unwrap();
    assert_eq!(first[0].destination, refund::Destination::Credit {});
    let second = ask_all(&books(&order, &two, &first), "RF-2").unwrap();
    assert_eq!(amounts(&second), [15_000]);
    let both = [first, second].concat();
    assert_eq!(all(&two, &both), Err(refund::Refusal::BeforeReceipt), "the third is awaited");
    let three =
        [moved(two[0].clone(), &scarf(), &[received("c", 1), checked("d", 1, Finding::AsSold)])];
    assert_eq!(all(&three, &both), Ok(vec![10_000]));
    let paid = [both, ask_all(&books(&order, &three, &[]), "RF-3").unwrap()].concat();
    assert_eq!(all(&three, &paid), Err(refund::Refusal::NothingDue));
}

#[test]
fn case_30_the_tax_authority_is_told_what_was_given_back() {
    let order = arrived();
    let mut returns = vec![granted(&scarf(), 3)];
    let (mut refunds, mut taxes) = (Vec::new(), Vec::new());
    for nth in 0..3 {
        let moves =
            [received(&format!("r{nth}"), 1), checked(&format!("c{nth}"), 1, Finding::AsSold)];
        returns = vec![moved(returns.remove(0), &scarf(), &moves)];
        let more = ask_all(&books(&order, &returns, &refunds), &format!("RF-{nth}")).unwrap();
        for part in more[0].parts() {
            let refund::Part::Line { tax, .. } = part else { panic!("{part:?}") };
            taxes.push(tax.minor());
        }
        refunds.extend(more);
    }
    assert_eq!(taxes, [1_666, 1_667, 1_667], "5,000 cents of tax in three steps");
}

#[test]
fn case_31_what_the_adapter_declines_is_free_again_and_what_it_paid_is_kept() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let asked = ask_all(&books(&order, &returns, &[]), "RF-1").unwrap();
    let again = ask_all(&books(&order, &returns, &asked), "RF-2");
    assert_eq!(again.unwrap_err(), refund::Refusal::NothingDue, "asked counts as paid");
    let failed: Vec<Refund> = asked.iter().cloned().map(fail).collect();
    let again = ask_all(&books(&order, &returns, &failed), "RF-2").unwrap();
    assert_eq!(amounts(&again), [120_000]);
    assert_eq!(failed[0].facts().len(), 2, "the failure stays on record");
    // Paid, and a later step goes wrong: it stays paid.
    let paid: Vec<Refund> = asked.into_iter().map(confirm).collect();
    assert_eq!(paid[0].clone().act(Act::Lapse, hour(999)), Err(refund::Refusal::Answered));
    assert_eq!(Account::of(&books(&order, &returns, &paid)).unwrap().counted, eur(120_000));
}

#[test]
fn case_32_the_window_is_as_the_rules_say_and_a_named_person_may_grant_more() {
    let asked_at = hour(50);
    let decide = |until, exception| {
        let ret = asked_of(&arrived(), &[], &[wish(&bag(), 1)]).unwrap();
        let terms = Terms { until, rule: "house.return".into() };
        // Decided ten days later: the day on which it was asked counts.
        ret.decide(&bag(), &Decide::Grant { terms, exception }, hour(290)).map(drop)
    };
    let instant = jiff::SignedDuration::from_secs(1);
    assert_eq!(decide(None, None), Ok(()), "unlimited");
    assert_eq!(decide(Some(hour(900)), None), Ok(()), "longer");
    assert_eq!(decide(Some(asked_at), None), Ok(()), "or04: the last instant counts");
    assert_eq!(decide(Some(asked_at - instant), None), Err(Refusal::WindowClosed));
    let why = |why: &str| Some(Exception { by: 3, why: why.into() });
    assert_eq!(decide(Some(hour(1)), why("she was ill")), Ok(()));
    assert_eq!(decide(Some(hour(1)), why("  ")), Err(Refusal::WindowClosed));
    let never = heard(order(), &[told("x", 11, What::Cancelled { units: None })]);
    let got = asked_of(&never, &[], &[wish(&bag(), 1)]);
    assert_eq!(got.unwrap_err(), Refusal::NotDelivered, "or08: a return after a cancellation");
}

#[test]
fn case_34_a_heading_of_reasons_cannot_be_chosen() {
    for reason in Reason::ALL {
        let ask = Ask { reason: Some(*reason), ..wish(&bag(), 1) };
        let got = asked_of(&arrived(), &[], &[ask]);
        assert_eq!(got.is_ok(), reason.can_be_chosen(), "{reason}");
        if let Some(heading) = reason.heading() {
            assert!(reason.can_be_chosen() && !heading.can_be_chosen());
        }
    }
}

#[test]
fn case_35_what_was_paid_with_a_gift_card_goes_back_to_it_and_none_gets_more_than_it_gave() {
    let mut card = payment("gift-1", 31_500);
    card.method = PaymentMethod::GiftCard;
    card.last_four = None;
    let written = Written { payments: vec![card, payment("pay-1", 120_000)], ..written() };
    let order = heard(Order::new(written).unwrap(), &[told("d", 40, delivered(None))]);
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let refunds = ask_all(&books(&order, &returns, &[]), "RF-1").unwrap();
    assert_eq!(amounts(&refunds), [31_500, 88_500]);
    assert_eq!([&*refunds[0].id, &*refunds[1].id], ["RF-1", "RF-1.2"]);
    // One of them fails; only that is asked again, and to the same payment.
    let refunds = [refunds[0].clone(), fail(refunds[1].clone())];
    let again = ask_all(&books(&order, &returns, &refunds), "RF-2").unwrap();
    assert_eq!(amounts(&again), [88_500]);
    assert_eq!(
        again[0].destination,
        refund::Destination::Payment { payment: crate::order::PaymentId::parse("pay-1").unwrap() }
    );
}

#[test]
fn case_35_never_above_what_was_taken_nor_in_another_currency() {
    let written = Written { payments: vec![payment("pay-1", 100_000)], ..written() };
    let order = heard(Order::new(written).unwrap(), &[told("d", 40, delivered(None))]);
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let books = books(&order, &returns, &[]);
    let wanted = |amount| Wanted { amount: Some(amount), ..Wanted::all() };
    let ask =
        |amount| ask(&books, "RF-1", &wanted(amount), hour(80), hour(104)).map(|r| amounts(&r));
    assert_eq!(ask(eur(100_001)), Err(refund::Refusal::MoreThanPaid));
    assert_eq!(ask(eur(100_000)), Ok(vec![100_000]));
    assert_eq!(ask(eur(0)), Err(refund::Refusal::BadAmount));
    assert_eq!(ask(eur(-5)), Err(refund::Refusal::BadAmount));
    let yen = Money::of(5, Currency::parse("JPY").unwrap());
    assert_eq!(ask(yen), Err(refund::Refusal::OtherCurrency), "or07");
    let account = Account::of(&books).unwrap();
    assert_eq!((account.due, account.open), (eur(100_000), eur(100_000)));
    let all = ask_all(&books, "RF-1").unwrap();
    assert_eq!(amounts(&all), [100_000]);
}

#[test]
fn what_comes_without_a_permission_is_here_and_brings_no_money() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let ret = moved(asked_of(&order, &[], &[wish(&bag(), 1)]).unwrap(), &bag(), &back);
    let got = ask_all(&books(&order, std::slice::from_ref(&ret), &[]), "RF-1");
    assert_eq!(got.unwrap_err(), refund::Refusal::NothingDue);
    let ret = ret.decide(&bag(), &yes(), hour(70)).unwrap().0;
    assert!(ask_all(&books(&order, &[ret], &[]), "RF-1").is_ok());
}

#[test]
fn what_the_shop_gave_back_by_itself_is_not_given_back_again() {
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let due = |given_back| {
        let mut written = written();
        written.payments = vec![payment("pay-1", 100_000), payment("pay-2", 51_500)];
        written.payments[0].given_back = given_back;
        let order = heard(Order::new(written).unwrap(), &[told("d", 40, delivered(None))]);
        ask_all(&books(&order, &returns, &[]), "RF-1").map(|refunds| amounts(&refunds))
    };
    assert_eq!(due(None), Ok(vec![100_000, 20_000]));
    assert_eq!(due(Some(eur(30_000))), Ok(vec![70_000, 20_000]));
    assert_eq!(due(Some(eur(100_000))), Ok(vec![20_000]));
}

#[test]
fn what_was_given_back_for_a_line_that_the_shop_no_longer_writes_still_counts() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let refunds = ask_all(&books(&order, &returns, &[]), "RF-1").unwrap();
    let fewer = Written { lines: vec![line("scarf", 3, 10_000)], parcels: vec![], ..written() };
    let order = order.written_again(fewer).unwrap().0;
    let account = Account::of(&books(&order, &returns, &refunds)).unwrap();
    assert_eq!((account.counted, account.over), (eur(120_000), eur(120_000)));
}

#[test]
fn case_35_a_gift_card_that_was_bought_is_not_sent_back() {
    let mut written = written();
    written.lines[0].attributes = BTreeSet::from([Attribute::GiftCard]);
    let order = heard(Order::new(written).unwrap(), &[told("d", 40, delivered(None))]);
    let got = asked_of(&order, &[], &[wish(&bag(), 1)]);
    assert_eq!(got.unwrap_err(), Refusal::NothingToSend);
}

#[test]
fn case_36_the_same_unit_received_twice_is_received_once() {
    let ret = moved(granted(&bag(), 1), &bag(), &[received("a", 1)]);
    let (same, events) = ret.clone().hear(&bag(), received("a", 1)).unwrap();
    assert_eq!((&same, events.len()), (&ret, 0), "told again");
    assert_eq!(ret.clone().hear(&bag(), received("b", 1)).unwrap_err(), Refusal::MoreThanAsked);
    let other = ret.clone().hear(&bag(), received("a", 2));
    assert_eq!(other.unwrap_err(), Refusal::SameIdOtherContent);
    for bad in ["", "a\u{0}", &"x".repeat(501)] {
        assert_eq!(ret.clone().hear(&bag(), received(bad, 1)).unwrap_err(), Refusal::BadText);
    }
    let nowhere = ret.hear(&bag(), scanned("b", "", 1));
    assert_eq!(nowhere.unwrap_err(), Refusal::BadText);
}

#[test]
fn case_36_a_unit_whose_place_is_unknown_is_received_all_the_same() {
    let nowhere = telling("a", 1, Moved::Received { place: None, parcel: None });
    let ret = moved(granted(&bag(), 1), &bag(), &[nowhere]);
    assert_eq!(ret.line(&bag()).unwrap().hands().received, 1);
}

#[test]
fn case_36_three_units_at_odd_cents_come_back_one_by_one_to_the_cent() {
    let mut odd = written();
    odd.lines[1].discount = eur(2);
    let order = heard(Order::new(odd).unwrap(), &[told("d", 40, delivered(None))]);
    let (mut ret, mut refunds, mut steps) = (granted(&scarf(), 3), Vec::new(), Vec::new());
    for nth in 0..3 {
        let moves =
            [received(&format!("r{nth}"), 1), checked(&format!("c{nth}"), 1, Finding::AsSold)];
        ret = moved(ret, &scarf(), &moves);
        let returns = [ret.clone()];
        let more = ask_all(&books(&order, &returns, &refunds), &format!("RF-{nth}")).unwrap();
        steps.extend(amounts(&more));
        refunds.extend(more);
    }
    assert_eq!(steps, [10_000, 9_999, 9_999]);
}

#[test]
fn case_37_what_the_client_still_has_is_split_off_and_a_failed_refund_opens_the_line_again() {
    let order = arrived();
    let ret = moved(granted(&scarf(), 3), &scarf(), &[received("a", 1)]);
    let split = |quantity| ret.clone().split(&Units::of(&scarf(), quantity), "RT-2");
    assert_eq!(split(3).unwrap_err(), Refusal::NothingToSplit);
    assert_eq!(split(0).unwrap_err(), Refusal::BadQuantity);
    let (here, rest, _) = split(2).unwrap();
    let here = moved(here, &scarf(), &[checked("b", 1, Finding::AsSold)]);
    assert_eq!(held(&[here.clone(), rest.clone()], &scarf()), 3, "no unit is lost or doubled");
    assert_eq!(rest.line(&scarf()).unwrap().shown(LineMoney::None), Shown::Granted);
    let returns = [here, rest];
    let asked = ask_all(&books(&order, &returns, &[]), "RF-1").unwrap();
    let shown = |refunds: &[Refund]| {
        let money = line_money(&books(&order, &returns, refunds), "RT-1", &scarf()).unwrap();
        returns[0].line(&scarf()).unwrap().shown(money)
    };
    assert_eq!(shown(&asked), Shown::MoneyAsked);
    let paid: Vec<Refund> = asked.iter().cloned().map(confirm).collect();
    assert_eq!(shown(&paid), Shown::Refunded);
    let failed: Vec<Refund> = asked.into_iter().map(fail).collect();
    assert_eq!(shown(&failed), Shown::MoneyFailed);
}

// What arrives.

#[test]
fn or10_what_is_not_the_piece_is_a_state_of_its_own_and_brings_no_money() {
    use refund::Refusal as R;
    #[track_caller]
    fn check(finding: Finding, can_be_sent_back: bool) {
        let order = arrived();
        let back = [received("a", 1), checked("b", 1, finding)];
        let ret = moved(granted(&bag(), 1), &bag(), &back);
        assert_eq!(ret.line(&bag()).unwrap().shown(LineMoney::None), Shown::NotThePiece);
        let got = ask_all(&books(&order, std::slice::from_ref(&ret), &[]), "RF-1");
        assert_eq!(got.unwrap_err(), R::NothingDue);
        let got = ret.hear(&bag(), sent_back("c", 1, finding)).map(drop);
        let expect = if can_be_sent_back { Ok(()) } else { Err(Refusal::NothingToSendBack) };
        assert_eq!(got, expect);
    }
    check(Finding::WrongItem, true);
    check(Finding::SomebodyElses, true);
    check(Finding::NotGenuine, true);
    check(Finding::EmptyBox, false);
}

#[test]
fn a_piece_damaged_on_its_way_is_not_laid_on_the_client() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::DamagedInTransit)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let refunds = ask_all(&books(&order, &returns, &[]), "RF-1").unwrap();
    assert_eq!(amounts(&refunds), [120_000]);
}

#[test]
fn what_the_carrier_loses_is_whose_risk_it_was_and_what_is_found_counts_once() {
    let order = arrived();
    let due = |ret: &Return, refunds: &[Refund]| {
        let account = Account::of(&books(&order, std::slice::from_ref(ret), refunds)).unwrap();
        (account.due.minor(), account.open.minor(), account.over.minor())
    };
    let ours = moved(granted(&scarf(), 2), &scarf(), &[lost("a", 1, Risk::House)]);
    assert_eq!(due(&ours, &[]), (10_000, 10_000, 0));
    let hers = moved(granted(&scarf(), 2), &scarf(), &[lost("a", 1, Risk::Client)]);
    assert_eq!(due(&hers, &[]), (0, 0, 0));
    let refunds = ask_all(&books(&order, std::slice::from_ref(&ours), &[]), "RF-1").unwrap();
    // Found, in the parcel that was lost: the other unit is still with the client.
    let looked_at = |ret: &Return, how: Move| {
        moved(ret.clone(), &scarf(), &[how, checked("c", 1, Finding::AsSold)])
    };
    let found = looked_at(&ours, received_in("b", 1, "A"));
    assert_eq!(due(&found, &refunds), (10_000, 0, 0));
    assert_eq!(found.line(&scarf()).unwrap().hands().with_client, 1);
    // The other unit, in another parcel.
    let other = looked_at(&ours, received_in("b", 1, "B"));
    assert_eq!(due(&other, &refunds), (20_000, 10_000, 0));
    // Told lost after it came: late, and nothing.
    let (late, events) = found.clone().hear(&scarf(), lost("d", 1, Risk::House)).unwrap();
    assert_eq!(late.line(&scarf()).unwrap().hands(), found.line(&scarf()).unwrap().hands());
    assert_eq!(events, [Event::CameLate { line: scarf(), told: "d".into() }]);
}

#[test]
fn a_difference_is_talked_over_before_money_moves() {
    use refund::Refusal as R;
    let order = arrived();
    let back = [received("a", 2), checked("b", 1, Finding::Worn), checked("c", 1, Finding::AsSold)];
    let ret = moved(granted(&scarf(), 2), &scarf(), &back);
    let due = |ret: &Return| {
        let refunds = ask_all(&books(&order, std::slice::from_ref(ret), &[]), "RF-1");
        refunds.map(|refunds| amounts(&refunds))
    };
    assert_eq!(due(&ret), Ok(vec![10_000]), "the other one need not wait");
    let settled = ret.clone().settle(&order, &scarf(), settlement("x", 1, 2_500)).unwrap().0;
    assert_eq!(due(&settled), Ok(vec![17_500]));
    let free = ret.clone().settle(&order, &scarf(), settlement("x", 1, 0)).unwrap().0;
    assert_eq!(due(&free), Ok(vec![20_000]));
    let only =
        moved(granted(&scarf(), 1), &scarf(), &[received("a", 1), checked("b", 1, Finding::Worn)]);
    assert_eq!(due(&only), Err(R::TalkFirst));
    // Nothing more to settle, nothing settled is undone, told again it counts once.
    let got = settled.clone().settle(&order, &scarf(), settlement("y", 1, 1));
    assert_eq!(got.unwrap_err(), Refusal::NothingToSettle);
    let got = settled.clone().hear(&scarf(), sent_back("z", 1, Finding::Worn));
    assert_eq!(got.unwrap_err(), Refusal::SettledAlready);
    let (again, events) =
        settled.clone().settle(&order, &scarf(), settlement("x", 1, 2_500)).unwrap();
    assert_eq!((again, events.len()), (settled, 0));
}

#[test]
fn nothing_is_taken_off_without_a_rule_and_a_working() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::Worn)];
    let ret = moved(granted(&scarf(), 1), &scarf(), &back);
    let check = |change: &dyn Fn(&mut Settlement), expect: Refusal| {
        let mut settlement = settlement("x", 1, 2_500);
        change(&mut settlement);
        let got = ret.clone().settle(&order, &scarf(), settlement);
        assert_eq!(got.unwrap_err(), expect);
    };
    check(&|s| s.deductions[0].rule = " ".into(), Refusal::NoRule);
    check(&|s| s.deductions[0].working.clear(), Refusal::NoWorking);
    check(&|s| s.deductions[0].working[0].what.clear(), Refusal::NoWorking);
    check(&|s| s.deductions[0].working[0].amount = eur(0), Refusal::BadAmount);
    check(&|s| s.deductions[0].working[0].amount = eur(-1), Refusal::BadAmount);
    check(&|s| s.deductions[0].working[0].amount = eur(10_001), Refusal::DeductionTooLarge);
    let yen = Money::of(5, Currency::parse("JPY").unwrap());
    check(&|s| s.deductions[0].working[0].amount = yen, Refusal::BadAmount);
    check(&|s| s.quantity = 0, Refusal::BadQuantity);
}

#[test]
fn a_piece_is_not_asked_back_while_it_is_with_the_house_and_can_be_after_the_repair() {
    let order = arrived();
    let ask = |with_house: &BTreeMap<LineId, u32>| {
        let beside = Beside { returns: &[], with_house };
        let (asks, now) = ([wish(&bag(), 1)], hour(50));
        Return::ask("RT-1", Origin::House, Release::Checked, &order, &beside, &asks, now).map(drop)
    };
    assert_eq!(ask(&BTreeMap::from([(bag(), 1)])), Err(Refusal::PieceWithHouse));
    assert_eq!(ask(&nowhere()), Ok(()));
}

#[test]
fn who_withdraws_need_not_wait_for_the_parcel_and_what_was_sent_is_paid_where_the_law_says_so() {
    let order = order();
    let (none, asks) = (nowhere(), [wish(&bag(), 1)]);
    let beside = Beside { returns: &[], with_house: &none };
    let ret =
        Return::ask("RT-1", Origin::Withdrawal, Release::Sent, &order, &beside, &asks, hour(50));
    let ret = ret.unwrap().0.decide(&bag(), &yes(), hour(51)).unwrap().0;
    let due = |ret: &Return| {
        let account = Account::of(&books(&order, std::slice::from_ref(ret), &[])).unwrap();
        account.open.minor()
    };
    assert_eq!(due(&ret), 0);
    let sent = moved(ret, &bag(), &[scanned("a", "A", 1)]);
    assert_eq!(due(&sent), 120_000);
    // Paid for what was shown to be sent, and the box was empty: nothing hides that.
    let refunds = ask_all(&books(&order, std::slice::from_ref(&sent), &[]), "RF-1").unwrap();
    let empty = moved(sent, &bag(), &[received("b", 1), checked("c", 1, Finding::EmptyBox)]);
    let account = Account::of(&books(&order, std::slice::from_ref(&empty), &refunds)).unwrap();
    assert_eq!((account.open, account.over), (eur(0), eur(120_000)));
}

#[test]
fn or08_what_is_on_its_way_is_not_taken_back_by_a_word() {
    let ret = moved(granted(&bag(), 1), &bag(), &[scanned("a", "A", 1)]);
    let got = ret.decide(&bag(), &Decide::Withdraw, hour(60));
    assert_eq!(got.unwrap_err(), Refusal::AlreadySent);
}

#[test]
fn or09_the_carrier_may_tell_twice_and_out_of_order() {
    let ret = granted(&scarf(), 2);
    let ret =
        moved(ret, &scarf(), &[received("r", 1), scanned("s1", "A", 1), scanned("s2", "A", 1)]);
    let hands = ret.line(&scarf()).unwrap().hands();
    assert_eq!((hands.with_client, hands.in_transit, hands.received), (1, 0, 1));
    let (after, events) = ret.hear(&scarf(), scanned("s3", "B", 1)).unwrap();
    assert_eq!(after.line(&scarf()).unwrap().hands().in_transit, 1, "another parcel");
    assert!(matches!(events[..], [Event::Moved { .. }]));
    let (_, events) = after.hear(&scarf(), scanned("s4", "A", 1)).unwrap();
    assert_eq!(events, [Event::CameLate { line: scarf(), told: "s4".into() }]);
}

#[test]
fn no_unit_goes_back_to_the_client_whose_money_has_moved() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let ret = moved(granted(&bag(), 1), &bag(), &back);
    let refunds = ask_all(&books(&order, std::slice::from_ref(&ret), &[]), "RF-1").unwrap();
    let account =
        |ret: &Return| Account::of(&books(&order, std::slice::from_ref(ret), &refunds)).unwrap();
    let after = moved(ret.clone(), &bag(), &[sent_back("c", 1, Finding::AsSold)]);
    let kept = account(&ret).keeps(&account(&after));
    assert_eq!(kept, Err(refund::Refusal::MoneyHasMoved));
    assert_eq!(account(&ret).keeps(&account(&ret)), Ok(()));
}

#[test]
fn the_delivery_is_given_back_with_the_last_unit_at_most_as_the_ordinary_one() {
    let check = |order: &Order, returns: &[Return], delivery, expect: i64| {
        let books = Books { order, returns, refunds: &[], spent: &[], delivery };
        assert_eq!(Account::of(&books).unwrap().delivery_due, eur(expect));
    };
    let order = arrived();
    let all = |line: &LineId, quantity| {
        let back = [received("a", quantity), checked("b", quantity, Finding::AsSold)];
        moved(granted(line, quantity), line, &back)
    };
    let (bags, scarves) = (all(&bag(), 1), all(&scarf(), 3));
    use DeliveryRule::{Kept, WhenAllIsBack};
    check(&order, std::slice::from_ref(&bags), WhenAllIsBack, 0);
    check(&order, &[bags.clone(), scarves.clone()], WhenAllIsBack, 900);
    check(&order, &[bags, scarves], Kept, 0);
    let cancelled =
        heard(crate::order::tests::order(), &[told("x", 11, What::Cancelled { units: None })]);
    check(&cancelled, &[], WhenAllIsBack, 1_500);
    let refunds = ask_all(&books(&cancelled, &[], &[]), "RF-1").unwrap();
    assert_eq!(amounts(&refunds), [151_500], "everything, in one");
}

#[test]
fn an_adapter_that_contradicts_itself_pays_twice_or_is_silent_is_an_alarm() {
    use refund::Refusal as R;
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let asked = || ask_all(&books(&order, &returns, &[]), "RF-1").unwrap().remove(0);
    let act = |refund: Refund, act: Act| refund.act(act, hour(90)).unwrap().0;
    let paid = |nth, reference: &str| Act::Confirm { nth, reference: reference.into() };
    let failed = |nth| Act::Fail { nth, code: "declined".into() };
    // Both orders, one end.
    let a = act(act(asked(), paid(1, "x")), failed(1));
    let b = act(act(asked(), failed(1)), paid(1, "x"));
    assert_eq!((a.state(), b.state()), (RefundState::Alarm, RefundState::Alarm));
    // While it lasts nothing more is asked.
    let got = ask_all(&books(&order, &returns, std::slice::from_ref(&a)), "RF-2");
    assert_eq!(got.unwrap_err(), R::AlarmFirst);
    let settled = act(a, Act::Settle { paid: false, by: 3 });
    assert_eq!(settled.state(), RefundState::Failed);
    let (settled, events) = settled.act(paid(1, "y"), hour(95)).unwrap();
    assert_eq!(
        (settled.state(), &events[..]),
        (RefundState::Failed, &[refund::Event::Contradicts {}][..])
    );
    // Paid twice, by two references; the same one again is nothing.
    let once = act(asked(), paid(1, "x"));
    assert_eq!(act(once.clone(), paid(1, "x")), once);
    assert_eq!(act(once, paid(1, "y")).state(), RefundState::Alarm);
    // Asked again under the same key: the second answer counts, the first may come late.
    let again = act(act(asked(), failed(1)), Act::AskAgain { answer_by: hour(200) });
    assert_eq!(again.state(), RefundState::Asked);
    assert_eq!(act(again.clone(), paid(2, "x")).state(), RefundState::Confirmed);
    assert_eq!(act(again.clone(), paid(1, "x")).state(), RefundState::Alarm);
    assert_eq!(again.act(paid(3, "x"), hour(90)), Err(R::NeverAsked));
    // Silent.
    assert_eq!(asked().act(Act::Lapse, hour(103)), Err(R::StillInTime));
    let silent = asked().act(Act::Lapse, hour(104)).unwrap().0;
    assert_eq!(silent.state(), RefundState::Alarm);
    assert_eq!(act(silent, paid(1, "x")).state(), RefundState::Confirmed, "late is not wrong");
}

#[test]
fn an_adapter_that_pays_what_it_said_had_failed_is_found_out() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let failed = fail(ask_all(&books(&order, &returns, &[]), "RF-1").unwrap().remove(0));
    let second = ask_all(&books(&order, &returns, std::slice::from_ref(&failed)), "RF-2");
    let second = confirm(second.unwrap().remove(0));
    let lied = failed.act(Act::Confirm { nth: 1, reference: "x".into() }, hour(95)).unwrap().0;
    let account = Account::of(&books(&order, &returns, &[lied, second])).unwrap();
    assert_eq!((account.alarm, account.over), (true, eur(120_000)));
}

#[test]
fn what_an_exchange_used_up_is_not_given_back() {
    let order = arrived();
    let back = [received("a", 1), checked("b", 1, Finding::AsSold)];
    let returns = [moved(granted(&bag(), 1), &bag(), &back)];
    let spent = [Spent { in_return: "RT-1".into(), line: bag(), amount: eur(90_000) }];
    let books = Books { spent: &spent, ..books(&order, &returns, &[]) };
    assert_eq!(amounts(&ask_all(&books, "RF-1").unwrap()), [30_000]);
    assert_eq!(line_money(&books, "RT-1", &bag()).unwrap(), LineMoney::None);
    let all = [Spent { amount: eur(120_000), ..spent[0].clone() }];
    let books = Books { spent: &all, ..books };
    assert_eq!(line_money(&books, "RT-1", &bag()).unwrap(), LineMoney::UsedUp);
}

#[test]
fn a_return_is_read_back_as_it_was_written() {
    let back = [received("a", 2), checked("b", 2, Finding::Worn)];
    let ret = moved(granted(&scarf(), 2), &scarf(), &back);
    let ret = ret.settle(&arrived(), &scarf(), settlement("x", 1, 2_500)).unwrap().0;
    let parts = BTreeMap::from([(Part::DustBag, PartState::Missing)]);
    let (stage, at, by) = (Stage::Request, hour(50), crate::entry::ByWhom::Client);
    let said = Declaration { id: "a".into(), stage, at, by, parts, photos: vec!["ab12".into()] };
    let ret = ret.declare(&scarf(), said.clone()).unwrap().0;
    let (again, events) = ret.clone().declare(&scarf(), said.clone()).unwrap();
    assert_eq!((&again, events.len()), (&ret, 0), "said again");
    let other = Declaration { stage: Stage::Reception, ..said };
    assert_eq!(ret.clone().declare(&scarf(), other).unwrap_err(), Refusal::SameIdOtherContent);
    let text = serde_json::to_string(&ret).unwrap();
    assert_eq!(serde_json::from_str::<Return>(&text).unwrap(), ret);
    let order = arrived();
    let refund = ask_all(&books(&order, &[ret], &[]), "RF-1").unwrap().remove(0);
    let text = serde_json::to_string(&refund).unwrap();
    assert_eq!(serde_json::from_str::<Refund>(&text).unwrap(), refund);
}

// Any sequence.

/// One thing that happens, whatever else does.
#[derive(Debug, Clone)]
enum Happens {
    /// Scarves are cancelled before they leave.
    Cancel(u32),
    Deliver,
    Ask {
        number: usize,
        quantity: u32,
    },
    Grant(usize),
    Tell(usize, Move),
    Settle(usize, Settlement),
    Refund,
    Answer {
        paid: bool,
    },
}

#[derive(Clone)]
struct World {
    order: Order,
    returns: Vec<Return>,
    refunds: Vec<Refund>,
    asked: usize,
}

impl World {
    /// `short` is what was not taken yet of what the order costs.
    fn new(discount: i64, short: i64) -> World {
        let mut written = written();
        written.lines = vec![line("bag", 1, 120_000), line("scarf", 6, 10_000)];
        written.lines[1].discount = eur(discount);
        written.parcels.clear();
        written.payments =
            vec![payment("pay-1", 20_000), payment("pay-2", 161_500 - discount - short)];
        World { order: Order::new(written).unwrap(), returns: vec![], refunds: vec![], asked: 0 }
    }

    fn index(&self, number: usize) -> Option<usize> {
        self.returns.iter().position(|ret| ret.number == format!("RT-{number}"))
    }

    fn books(&self) -> Books<'_> {
        books(&self.order, &self.returns, &self.refunds)
    }

    /// Whether it could happen; refused, it changes nothing.
    fn happens(&mut self, what: &Happens) -> bool {
        match what {
            Happens::Cancel(quantity) => {
                let units = Some(vec![Units::of(&scarf(), *quantity)]);
                let telling = told("cancel", 11, What::Cancelled { units });
                self.order = heard(self.order.clone(), &[telling]);
                true
            }
            Happens::Deliver => {
                self.order = heard(self.order.clone(), &[told("here", 40, delivered(None))]);
                true
            }
            Happens::Ask { number, quantity } => {
                if self.index(*number).is_some() {
                    return true;
                }
                let none = nowhere();
                let beside = Beside { returns: &self.returns, with_house: &none };
                let (asks, id) = ([wish(&scarf(), *quantity)], format!("RT-{number}"));
                let asked = Return::ask(
                    &id,
                    Origin::House,
                    Release::Checked,
                    &self.order,
                    &beside,
                    &asks,
                    hour(50),
                );
                asked.map(|(ret, _)| self.returns.push(ret)).is_ok()
            }
            Happens::Grant(number) => self.with(*number, |_, ret| {
                match ret.line(&scarf()).unwrap().permission().state() {
                    PermissionState::Granted => Some(ret),
                    _ => ret.decide(&scarf(), &yes(), hour(51)).ok().map(|(ret, _)| ret),
                }
            }),
            Happens::Tell(number, telling) => self.with(*number, |_, ret| {
                ret.hear(&scarf(), telling.clone()).ok().map(|(ret, _)| ret)
            }),
            Happens::Settle(number, settlement) => self.with(*number, |order, ret| {
                ret.settle(order, &scarf(), settlement.clone()).ok().map(|(ret, _)| ret)
            }),
            Happens::Refund => {
                let id = format!("RF-{}", self.asked);
                if let Ok(more) = ask_all(&self.books(), &id) {
                    self.asked += 1;
                    self.refunds.extend(more);
                }
                true
            }
            Happens::Answer { paid } => {
                let open = |refund: &&mut Refund| refund.state() == RefundState::Asked;
                if let Some(refund) = self.refunds.iter_mut().find(open) {
                    let was = refund.clone();
                    *refund = if *paid { confirm(was) } else { fail(was) };
                }
                true
            }
        }
    }

    fn with(&mut self, number: usize, act: impl Fn(&Order, Return) -> Option<Return>) -> bool {
        let Some(place) = self.index(number) else { return false };
        let after = act(&self.order, self.returns[place].clone());
        after.map(|ret| self.returns[place] = ret).is_some()
    }

    /// What must hold at every moment.
    fn holds(&self) {
        let account = Account::of(&self.books()).unwrap();
        let sum = |counts: &dyn Fn(RefundState) -> bool| -> i64 {
            let refunds = self.refunds.iter().filter(|refund| counts(refund.state()));
            refunds.map(|refund| refund.amount().unwrap().minor()).sum()
        };
        let counted = sum(&RefundState::counts);
        assert_eq!(counted, account.counted.minor());
        assert!(counted <= account.paid.minor(), "no more than was paid");
        let value: i64 = self
            .order
            .lines()
            .iter()
            .map(|line| {
                let back: u32 = self
                    .returns
                    .iter()
                    .filter_map(|ret| ret.line(&line.id))
                    .map(|own| own.hands().found(Finding::came_back))
                    .sum();
                let gone = back + self.order.cancelled(&line.id);
                assert!(gone <= line.quantity);
                line.paid_for(gone).unwrap().minor()
            })
            .sum();
        let delivery = account.delivery_due.minor();
        assert!(counted <= value + delivery, "no more than came back");
        assert_eq!(account.over, eur(0));
        for ret in &self.returns {
            for own in ret.lines() {
                assert_eq!(own.hands().all(), own.quantity, "every unit is in one hand");
            }
        }
        for own in self.order.lines() {
            let has = own.quantity - self.order.cancelled(&own.id);
            assert!(held(&self.returns, &own.id) <= has, "no unit is in two returns");
        }
        for payment in &self.order.written().payments {
            let to = |refund: &&Refund| {
                refund.state().counts()
                    && matches!(&refund.destination,
                        refund::Destination::Payment { payment: to } if *to == payment.id)
            };
            let given: i64 =
                self.refunds.iter().filter(to).map(|refund| refund.amount().unwrap().minor()).sum();
            assert!(given <= payment.captured.minor(), "no payment gives back more than it gave");
        }
    }

    /// Everything that is still due is asked and paid.
    fn ends(mut self) -> (World, i64) {
        for refund in &mut self.refunds {
            if refund.state() == RefundState::Asked {
                *refund = confirm(refund.clone());
            }
        }
        if let Ok(more) = ask_all(&self.books(), "last") {
            self.refunds.extend(more.into_iter().map(confirm));
        }
        self.holds();
        let total = Account::of(&self.books()).unwrap().counted.minor();
        (self, total)
    }
}

/// What becomes of a unit that is sent back.
fn unit() -> impl Strategy<Value = (Finding, i64)> {
    (proptest::sample::select(Finding::ALL.to_vec()), 0_i64..9_000)
}

/// A set of events that can all happen, in an order that is lawful: the deeds of two returns of
/// the scarves, unit by unit, and a cancellation.
fn lawful() -> impl Strategy<Value = ((i64, i64), Vec<Happens>, i64)> {
    let units = || proptest::collection::vec(unit(), 1..3);
    let short = prop_oneof![Just(0), 140_000_i64..180_000];
    let numbers = (0_i64..7, short);
    (numbers, 0_u32..3, units(), units(), 0_usize..3).prop_map(
        |((discount, short), cancelled, one, two, scans)| {
            let mut events = vec![];
            if cancelled > 0 {
                events.push(Happens::Cancel(cancelled));
            }
            events.push(Happens::Deliver);
            let (mut gone, mut deducted) = (cancelled, 0);
            for (number, units) in [(1, &one), (2, &two)] {
                events.push(Happens::Ask { number, quantity: units.len() as u32 });
                events.push(Happens::Grant(number));
                for scan in 0..scans {
                    let telling = scanned(&format!("s{scan}"), "A", 1);
                    events.push(Happens::Tell(number, telling));
                }
                for (nth, (finding, less)) in units.iter().enumerate() {
                    events.push(Happens::Tell(number, received(&format!("r{nth}"), 1)));
                    let telling = checked(&format!("c{nth}"), 1, *finding);
                    events.push(Happens::Tell(number, telling));
                    if finding.is_talked_over() {
                        let settlement = settlement(&format!("x{nth}"), 1, *less);
                        events.push(Happens::Settle(number, settlement));
                        deducted += less;
                    }
                    gone += u32::from(finding.came_back());
                }
            }
            let mut scarves = line("scarf", 6, 10_000);
            scarves.discount = eur(discount);
            let expect = scarves.paid_for(gone).unwrap().minor() - deducted;
            let short = short.min(161_500 - discount);
            let paid = 181_500 - discount - short;
            ((discount, short), events, expect.min(paid))
        },
    )
}

/// All of them happen, in the order of the keys as far as that is lawful: what is refused waits.
fn all_happen(
    (discount, short): (i64, i64),
    events: &[Happens],
    keys: &[u32],
    money: &[u8],
) -> (World, i64) {
    let mut waiting: Vec<(u32, &Happens)> =
        events.iter().enumerate().map(|(place, event)| (keys[place % keys.len()], event)).collect();
    waiting.sort_by_key(|(key, _)| *key);
    let (mut world, mut step) = (World::new(discount, short), 0);
    while !waiting.is_empty() {
        let before = waiting.len();
        waiting.retain(|(_, event)| {
            let happened = world.happens(event);
            world.holds();
            if happened {
                // Told again, it changes nothing.
                let mut again = world.clone();
                if !matches!(event, Happens::Refund | Happens::Answer { .. }) {
                    again.happens(event);
                    assert_eq!(again.order, world.order);
                    assert_eq!(again.returns, world.returns);
                }
                match money[step % money.len()] {
                    0 | 1 => drop(world.happens(&Happens::Refund)),
                    2 => drop(world.happens(&Happens::Answer { paid: true })),
                    3 => drop(world.happens(&Happens::Answer { paid: false })),
                    _ => {}
                }
                world.holds();
                step += 1;
            }
            !happened
        });
        assert!(waiting.len() < before, "these can never happen: {waiting:?}");
    }
    world.ends()
}

/// Any telling of where two units of a line are, in two parcels.
fn any_move() -> impl Strategy<Value = (u32, Moved)> {
    let parcel = || proptest::sample::select(vec!["A".to_owned(), "B".to_owned()]);
    let finding = || proptest::sample::select(vec![Finding::AsSold, Finding::WrongItem]);
    let risk = proptest::sample::select(Risk::ALL.to_vec());
    let what = prop_oneof![
        parcel().prop_map(|parcel| Moved::HandedOver { parcel }),
        parcel().prop_map(|parcel| Moved::Scanned { parcel }),
        proptest::option::of(parcel()).prop_map(|parcel| Moved::Received { place: None, parcel }),
        finding().prop_map(|finding| Moved::Checked { finding, by: 7 }),
        finding().prop_map(|finding| Moved::SentBack { finding }),
        (parcel(), risk).prop_map(|(parcel, risk)| Moved::Lost { parcel, risk }),
    ];
    (1_u32..3, what)
}

proptest! {
    #[test]
    fn units_are_in_the_same_hands_in_whatever_lawful_order_it_is_told(
        moves in proptest::collection::vec(any_move(), 1..9),
        keys in proptest::collection::vec(any::<u32>(), 9),
    ) {
        let moves: Vec<Move> = moves
            .into_iter()
            .enumerate()
            .map(|(nth, (quantity, what))| telling(&nth.to_string(), quantity, what))
            .collect();
        // What is refused waits, and is tried again.
        let told = |mut waiting: Vec<&Move>| {
            let mut ret = granted(&scarf(), 3);
            loop {
                let before = waiting.len();
                waiting.retain(|one| match ret.clone().hear(&scarf(), (*one).clone()) {
                    Ok((after, _)) => { ret = after; false }
                    Err(_) => true,
                });
                if waiting.len() == before {
                    let refused: BTreeSet<String> =
                        waiting.iter().map(|one| one.id.clone()).collect();
                    return (ret.line(&scarf()).unwrap().hands(), refused);
                }
            }
        };
        let mut mixed: Vec<(u32, &Move)> = keys.into_iter().zip(&moves).collect();
        mixed.sort_by_key(|(key, _)| *key);
        let (hands, refused) = told(moves.iter().collect());
        let (others, other_refused) = told(mixed.into_iter().map(|(_, one)| one).collect());
        prop_assert_eq!(hands.all(), 3);
        // Where the one order allows what the other refuses, they are not the same tellings.
        prop_assume!(refused == other_refused);
        prop_assert_eq!(hands, others);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_same_events_in_any_lawful_order_give_the_same_total(
        (numbers, events, expect) in lawful(),
        keys in proptest::collection::vec(any::<u32>(), 40),
        others in proptest::collection::vec(any::<u32>(), 40),
        money in proptest::collection::vec(0_u8..6, 1..12),
        otherwise in proptest::collection::vec(0_u8..6, 1..12),
    ) {
        let straight = all_happen(numbers, &events, &[0], &[5]).1;
        prop_assert_eq!(straight, expect);
        prop_assert_eq!(all_happen(numbers, &events, &keys, &money).1, expect);
        prop_assert_eq!(all_happen(numbers, &events, &others, &otherwise).1, expect);
    }

    #[test]
    fn no_sum_is_above_what_was_paid_or_came_back_whatever_is_tried(
        tries in proptest::collection::vec(wild(), 0..60), short in 0_i64..161_499,
    ) {
        let mut world = World::new(1, short);
        world.happens(&Happens::Deliver);
        for what in &tries {
            // What takes something back is asked of the account first, as the house does.
            let mut after = world.clone();
            if after.happens(what) {
                let account = |world: &World| Account::of(&world.books()).unwrap();
                if account(&world).keeps(&account(&after)).is_ok() {
                    world = after;
                }
            }
            world.holds();
        }
        world.ends();
    }
}

/// Anything at all, lawful or not.
fn wild() -> impl Strategy<Value = Happens> {
    let finding = || proptest::sample::select(Finding::ALL.to_vec());
    let id = || 0..40_u8;
    let tell = |what: BoxedStrategy<Moved>| {
        (1_usize..4, id(), 0_u32..4, what).prop_map(|(number, id, quantity, what)| {
            Happens::Tell(number, telling(&format!("{id}"), quantity, what))
        })
    };
    let receive = Just(Moved::Received { place: None, parcel: None }).boxed();
    let check = finding().prop_map(|finding| Moved::Checked { finding, by: 7 }).boxed();
    let scan = (0..3_u8).prop_map(|p| Moved::Scanned { parcel: p.to_string() }).boxed();
    let recheck =
        (finding(), finding()).prop_map(|(from, to)| Moved::Rechecked { from, to, by: 8 }).boxed();
    let back = finding().prop_map(|finding| Moved::SentBack { finding }).boxed();
    prop_oneof![
        3 => (1_usize..4, 0_u32..5).prop_map(|(number, quantity)| Happens::Ask { number, quantity }),
        3 => (1_usize..4).prop_map(Happens::Grant),
        4 => tell(receive),
        4 => tell(check),
        1 => tell(scan),
        2 => tell(recheck),
        2 => tell(back),
        2 => (1_usize..4, id(), 0_u32..3, 0_i64..12_000).prop_map(|(number, id, quantity, amount)| {
            Happens::Settle(number, settlement(&format!("{id}"), quantity, amount))
        }),
        4 => Just(Happens::Refund),
        2 => any::<bool>().prop_map(|paid| Happens::Answer { paid }),
    ]
}
