//! Stories of withdrawals: two steps, a receipt that can be checked, and from when time counts.

use super::*;
use crate::order::tests::{delivered, heard, hour, order, shipped, told, written};
use crate::order::{What, Written};

/// Stands in for the hash, which this room does not have: it must only tell contents apart.
fn sum(bytes: &[u8]) -> [u8; 32] {
    let mut sum = [0_u8; 32];
    for (place, byte) in bytes.iter().enumerate() {
        sum[place % 32] = sum[place % 32].wrapping_mul(31).wrapping_add(*byte);
    }
    sum
}

fn statement() -> Statement {
    Statement {
        name: "A. Client".into(),
        order: "or-2611-4402".into(),
        units: None,
        receipt_to: "client@example.org".into(),
        language: "fr".into(),
    }
}

fn confirmed(now: &str) -> Withdrawal {
    let filled = Withdrawal::filled(statement()).unwrap();
    filled.confirm(now.parse().unwrap(), sum).unwrap().0
}

#[test]
fn the_table_of_withdrawals_is_total_and_the_machine_keeps_to_it() {
    assert_eq!(TABLE.len(), WithdrawalState::ALL.len());
    for ((state, cells), expected) in TABLE.iter().zip(WithdrawalState::ALL) {
        assert_eq!(state, expected);
        for (does, cell) in WithdrawalAct::ALL.iter().zip(cells) {
            let withdrawal = match state {
                WithdrawalState::Filled => Withdrawal::filled(statement()).unwrap(),
                WithdrawalState::Confirmed => confirmed("2026-11-02T10:00:00Z"),
            };
            let got = match does {
                WithdrawalAct::Fill => withdrawal.fill(statement()),
                WithdrawalAct::Confirm => withdrawal.confirm(hour(99), sum).map(|(after, _)| after),
            };
            assert_eq!(got.ok().map(|after| after.state()), *cell, "{does} on {state}");
        }
    }
}

#[test]
fn only_what_is_missing_is_refused_and_nothing_is_asked_why() {
    let check = |change: &dyn Fn(&mut Statement), expect: Result<(), Refusal>| {
        let mut statement = statement();
        change(&mut statement);
        assert_eq!(Withdrawal::filled(statement).map(drop), expect);
    };
    let units = |quantity| Units::of(&"bag".into(), quantity);
    check(&|_| {}, Ok(()));
    check(&|s| s.name = "  ".into(), Err(Refusal::NoName));
    check(&|s| s.name = "x".repeat(LONGEST_NAME + 1), Err(Refusal::NoName));
    check(&|s| s.name = "a\u{0}b".into(), Err(Refusal::NoName));
    check(&|s| s.order.clear(), Err(Refusal::NoContract));
    check(&|s| s.order = "---".into(), Err(Refusal::NoContract));
    check(&|s| s.receipt_to = "client".into(), Err(Refusal::NoAddress));
    check(&|s| s.receipt_to = "@example.org".into(), Err(Refusal::NoAddress));
    check(&|s| s.receipt_to = "client@".into(), Err(Refusal::NoAddress));
    check(&|s| s.receipt_to = format!("a@{}", "x".repeat(253)), Err(Refusal::NoAddress));
    check(&|s| s.units = Some(vec![units(1)]), Ok(()));
    check(&|s| s.units = Some(vec![]), Err(Refusal::BadUnits));
    check(&|s| s.units = Some(vec![units(0)]), Err(Refusal::BadUnits));
    check(&|s| s.units = Some(vec![units(1), units(1)]), Err(Refusal::BadUnits));
    let text = serde_json::to_value(statement()).unwrap();
    assert!(text.get("reason").is_none());
}

#[test]
fn the_receipt_has_the_content_the_second_and_a_digest_that_shows_any_change() {
    let Withdrawal::Confirmed { receipt } = confirmed("2026-11-02T10:00:00.999Z") else {
        panic!("not declared")
    };
    assert_eq!(receipt.at, "2026-11-02T10:00:00Z".parse().unwrap());
    assert_eq!(
        receipt.content,
        r#"{"declared_at":"2026-11-02T10:00:00Z","statement":{"name":"A. Client","order":"or-2611-4402","units":null,"receipt_to":"client@example.org","language":"fr"}}"#
    );
    assert!(receipt.is_whole(sum));
    let text = serde_json::to_string(&receipt).unwrap();
    assert_eq!(serde_json::from_str::<Receipt>(&text).unwrap(), receipt);
    let check = |change: &dyn Fn(&mut Receipt)| {
        let mut other = receipt.clone();
        change(&mut other);
        assert!(!other.is_whole(sum));
    };
    check(&|r| r.at += jiff::SignedDuration::from_secs(1));
    check(&|r| r.statement.name.push('x'));
    check(&|r| r.content.push(' '));
    check(&|r| r.digest.0[0] ^= 1);
}

#[test]
fn declared_twice_is_declared_once_and_stands() {
    let first = confirmed("2026-11-02T10:00:00Z");
    let (second, events) = first.clone().confirm(hour(99), sum).unwrap();
    assert_eq!((&second, events), (&first, vec![]));
    assert_eq!(second.fill(statement()), Err(Refusal::AlreadyConfirmed));
}

#[test]
fn a_digest_is_read_only_as_64_hexadecimal_digits() {
    for given in ["", "00", &"g".repeat(64), &"é".repeat(32), &"0".repeat(63)] {
        assert!(serde_json::from_str::<Digest>(&format!("\"{given}\"")).is_err(), "{given}");
    }
}

#[test]
fn or04_the_period_is_counted_per_parcel_and_begins_with_the_last() {
    use crate::order::Told;
    #[track_caller]
    fn check(tellings: &[Told], expect: [Option<(i64, Option<&str>)>; 3]) {
        let order = heard(order(), tellings);
        let begins = [
            line_begins(&order, &"bag".into()),
            line_begins(&order, &"scarf".into()),
            order_begins(&order),
        ];
        let expect = expect.map(|begins| {
            begins.map_or(Begins::NotYet, |(at, parcel)| Begins::At {
                last: hour(at),
                parcel: parcel.map(Into::into),
            })
        });
        assert_eq!(begins, expect);
    }
    let p1 = told("a", 20, delivered(Some("P1")));
    let p2 = told("b", 60, delivered(Some("P2")));
    let (first, last) = (Some((20, Some("P1"))), Some((60, Some("P2"))));
    check(&[], [None, None, None]);
    check(&[told("s", 11, shipped(None))], [None, None, None]);
    check(std::slice::from_ref(&p1), [first, None, None]);
    check(&[p1.clone(), p2], [first, last, last]);
    // What will not come is not waited for.
    let units = Some(vec![Units::of(&"scarf".into(), 2)]);
    check(&[p1, told("c", 30, What::Cancelled { units })], [first, first, first]);
    check(&[told("c", 30, What::Cancelled { units: None })], [None, None, None]);
}

#[test]
fn an_order_without_parcels_begins_with_its_delivery() {
    let order = Order::new(Written { parcels: vec![], ..written() }).unwrap();
    let order = heard(order, &[told("d", 40, delivered(None))]);
    assert_eq!(order_begins(&order), Begins::At { last: hour(40), parcel: None });
    assert_eq!(line_begins(&order, &"hat".into()), Begins::NotYet);
}
