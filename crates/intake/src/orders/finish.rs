//! What holds of every order, whoever tells it: each line once, nothing in a parcel or a refund that
//! was not bought, sums that can be held.

use super::amount::Amount;
use super::limits::{MOST_LINES, MOST_PARTS};
use super::order::{Line, LineCount, ShopOrder, Tax};
use super::wrong::{Code, Note, Remarks, Wrong};
use std::collections::HashMap;

/// Looks an order over.
pub(super) fn finish(mut order: ShopOrder, remarks: &mut Remarks) -> Result<ShopOrder, Wrong> {
    lines(&mut order, remarks)?;
    counts(&order)?;
    if order.country.is_none() {
        order.country = order.ship_to.as_ref().and_then(|address| address.country.clone());
    }
    let wrong = || Wrong::new("total", Code::OutOfRange);
    let goods = order.goods().ok_or_else(wrong)?;
    let discount = order.discount().ok_or_else(wrong)?;
    order.refunded().ok_or_else(wrong)?;
    let mut sum =
        goods.minus(discount).and_then(|sum| sum.plus(order.delivery_fee)).ok_or_else(wrong)?;
    if let (Tax::Excluded, Some(tax)) = (order.tax, order.tax_total) {
        sum = sum.plus(tax).ok_or_else(wrong)?;
    }
    if sum != order.total {
        remarks.add("total", Note::TotalDiffers);
    }
    Ok(order)
}

fn lines(order: &mut ShopOrder, remarks: &mut Remarks) -> Result<(), Wrong> {
    let mut known: HashMap<String, Line> = HashMap::new();
    let mut kept = Vec::with_capacity(order.lines.len());
    for line in std::mem::take(&mut order.lines) {
        if line.quantity == 0 {
            remarks.add("lines", Note::EmptyLine);
            continue;
        }
        match known.get(&line.id) {
            Some(same) if *same == line => {
                remarks.add("lines", Note::Repeated);
                continue;
            }
            Some(_) => return Err(Wrong::new("lines", Code::Twice)),
            None => known.insert(line.id.clone(), line.clone()),
        };
        let before = line.before_discount().ok_or(Wrong::new("lines", Code::OutOfRange))?;
        if line.discount.minor > before.minor {
            return Err(Wrong::new("lines", Code::Negative));
        }
        kept.push(line);
    }
    if kept.is_empty() {
        return Err(Wrong::new("lines", Code::Missing));
    }
    if kept.len() > MOST_LINES {
        return Err(Wrong::new("lines", Code::TooMany));
    }
    order.lines = kept;
    Ok(())
}

/// No more in parcels, and no more paid back, than was bought. A cancelled parcel holds nothing.
fn counts(order: &ShopOrder) -> Result<(), Wrong> {
    let bought: HashMap<&str, u32> =
        order.lines.iter().map(|line| (line.id.as_str(), line.quantity)).collect();
    let over = |field: &'static str, counts: &mut dyn Iterator<Item = &LineCount>| {
        let mut sum: HashMap<&str, u32> = HashMap::new();
        for count in counts {
            let Some(most) = bought.get(count.line.as_str()) else {
                return Err(Wrong::new(field, Code::UnknownLine));
            };
            let so_far = sum.entry(count.line.as_str()).or_default();
            *so_far = so_far.saturating_add(count.quantity);
            if *so_far > *most {
                return Err(Wrong::new(field, Code::MoreThanOrdered));
            }
        }
        Ok(())
    };
    if order.parcels.len().max(order.refunds.len()).max(order.payments.len()) > MOST_PARTS {
        return Err(Wrong::new("parcels", Code::TooMany));
    }
    let sent = order.parcels.iter().filter(|parcel| !parcel.status.is_off());
    over("parcels", &mut sent.flat_map(|parcel| &parcel.lines))?;
    over("refunds", &mut order.refunds.iter().flat_map(|refund| &refund.lines))?;
    for (at, parcel) in order.parcels.iter().enumerate() {
        if order.parcels.iter().skip(at + 1).any(|other| other.id == parcel.id) {
            return Err(Wrong::new("parcels", Code::Twice));
        }
    }
    Ok(())
}

/// Pieces of one line counted together, none of none; the lines in the order they first came in.
pub(super) fn counted(counts: Vec<LineCount>) -> Vec<LineCount> {
    let mut kept: Vec<LineCount> = Vec::with_capacity(counts.len());
    for count in counts.into_iter().filter(|count| count.quantity > 0) {
        match kept.iter_mut().find(|known| known.line == count.line) {
            Some(known) => known.quantity = known.quantity.saturating_add(count.quantity),
            None => kept.push(count),
        }
    }
    kept
}

/// Shares a discount of the whole order out over its lines by what each costs: each gets its part
/// rounded down, and what is left goes, one smallest unit each, to those that were cut most; of equal
/// ones to the first. No line gets more than it costs.
pub(super) fn share(discount: Amount, lines: &mut [Line]) -> Result<(), Wrong> {
    let wrong = || Wrong::new("discount", Code::OutOfRange);
    let mut left: Vec<i128> = Vec::with_capacity(lines.len());
    for line in lines.iter() {
        left.push(i128::from(line.paid().ok_or_else(wrong)?.minor));
    }
    let all: i128 = left.iter().sum();
    let discount = i128::from(discount.minor);
    if discount == 0 {
        return Ok(());
    }
    if discount < 0 || discount > all {
        return Err(wrong());
    }
    let mut parts: Vec<(usize, i128, i128)> = left
        .iter()
        .enumerate()
        .map(|(at, paid)| (at, discount * paid / all, discount * paid % all))
        .collect();
    let shared: i128 = parts.iter().map(|(_, part, _)| part).sum();
    parts.sort_by(|a, b| b.2.cmp(&a.2).then(a.0.cmp(&b.0)));
    let mut rest = discount - shared;
    for (at, part, _) in parts {
        let more = i128::from(rest > 0);
        rest -= more;
        if let Some(line) = lines.get_mut(at) {
            let part = i64::try_from(part + more).map_err(|_| wrong())?;
            line.discount.minor = line.discount.minor.checked_add(part).ok_or_else(wrong)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::amount::Currency;
    use super::*;
    use proptest::prelude::*;

    fn line(minor: i64, quantity: u32) -> Line {
        let currency = Currency::of("EUR").unwrap();
        Line {
            id: minor.to_string(),
            sku: None,
            title: "Sac".into(),
            family: None,
            size: None,
            colour: None,
            quantity,
            unit_price: Amount { minor, currency },
            discount: Amount::zero(currency),
            tax: None,
            attributes: vec![],
            wording: None,
            hs_code: None,
            origin: None,
        }
    }

    fn shared(discount: i64, mut lines: Vec<Line>) -> Result<Vec<i64>, Code> {
        let currency = Currency::of("EUR").unwrap();
        share(Amount { minor: discount, currency }, &mut lines).map_err(|wrong| wrong.code)?;
        Ok(lines.iter().map(|line| line.discount.minor).collect())
    }

    #[test]
    fn or07_a_discount_is_shared_out_to_the_last_cent() {
        for (discount, lines, expect) in [
            (100, vec![line(100, 1), line(100, 1), line(100, 1)], Ok(vec![34, 33, 33])),
            (10, vec![line(300, 1), line(100, 1)], Ok(vec![8, 2])),
            (0, vec![line(0, 1)], Ok(vec![0])),
            (200, vec![line(100, 2), line(0, 1)], Ok(vec![200, 0])),
            (201, vec![line(100, 2)], Err(Code::OutOfRange)),
            (1, vec![], Err(Code::OutOfRange)),
        ] {
            assert_eq!(shared(discount, lines), expect, "{discount}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shared_out_is_the_whole_and_no_line_falls_below_nothing(
            prices in prop::collection::vec((0i64..5_000_000, 1u32..9), 1..20),
            part in 0u64..=1_000,
        ) {
            let lines: Vec<Line> = prices.iter().map(|(minor, n)| line(*minor, *n)).collect();
            let all: i64 = lines.iter().map(|line| line.before_discount().unwrap().minor).sum();
            let discount = i64::try_from(i128::from(all) * i128::from(part) / 1_000).unwrap();
            let parts = shared(discount, lines.clone()).unwrap();
            prop_assert_eq!(parts.iter().sum::<i64>(), discount);
            for (line, part) in lines.iter().zip(parts) {
                prop_assert!((0..=line.before_discount().unwrap().minor).contains(&part));
            }
        }
    }
}
