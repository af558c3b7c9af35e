//! What the recipient of a gift may see of it: which pieces, in which parcel, and nothing of
//! price, payer, address or the giver's words. There is no field that could hold them.

use jiff::Timestamp;

use super::{Attribute, LineId, Order, OrderNumber, OrderStatus, ParcelId, Sku};

/// A piece as the recipient sees it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Piece {
    /// The line, by which it is returned, exchanged, repaired or registered.
    pub line: LineId,
    /// What is in stock.
    pub sku: Sku,
    /// What the shop calls it.
    pub title: String,
    /// How many will come or have come.
    pub quantity: u32,
    /// How many have come.
    pub delivered: u32,
    /// What the rules ask about.
    pub attributes: Vec<Attribute>,
}

/// An order as the recipient of a gift sees it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct GiftView {
    /// The order's number: it is on the gift receipt.
    pub number: OrderNumber,
    /// Where the order stands.
    pub status: OrderStatus,
    /// What is given.
    pub pieces: Vec<Piece>,
    /// Each parcel, and when it was delivered.
    pub parcels: Vec<(ParcelId, Option<Timestamp>)>,
}

impl GiftView {
    /// The view of a gift; none of an order that is no gift.
    #[must_use]
    pub fn of(order: &Order) -> Option<GiftView> {
        let (written, standing) = (order.written(), order.standing());
        if !written.gift.is_gift {
            return None;
        }
        let pieces = written.lines.iter().map(|line| Piece {
            line: line.id.clone(),
            sku: line.sku.clone(),
            title: line.title.clone(),
            quantity: line.quantity.saturating_sub(standing.cancelled(line)),
            delivered: standing.delivered(line, &written.parcels),
            attributes: line.attributes.iter().copied().collect(),
        });
        let parcels = written.parcels.iter();
        let parcels = parcels.map(|p| (p.id.clone(), standing.parcel_delivered(&p.id)));
        Some(GiftView {
            number: written.number.clone(),
            status: order.status(),
            pieces: pieces.filter(|piece| piece.quantity > 0).collect(),
            parcels: parcels.collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{delivered, heard, order, told, written};
    use super::super::{Address, Gift, Order, Written};
    use super::*;

    #[test]
    fn what_the_recipient_sees_has_no_price_payer_address_or_message() {
        let address = Address {
            name: "Marguerite Donatrice".into(),
            lines: vec!["9 quai Secret".into()],
            postal_code: "75999".into(),
            town: "Lutetia".into(),
            state: String::new(),
            country: "FR".into(),
        };
        let message = Some("For your birthday, my dear".to_owned());
        let gift = Gift { is_gift: true, receipt: true, discreet: true, message };
        let given = Written { address: Some(address), gift, ..written() };
        let order = heard(Order::new(given).unwrap(), &[told("d", 40, delivered(Some("P1")))]);
        let view = GiftView::of(&order).unwrap();
        assert_eq!(
            (view.pieces.len(), view.pieces[0].delivered, view.pieces[1].delivered),
            (2, 1, 1)
        );
        let text = serde_json::to_string(&view).unwrap().to_lowercase();
        for secret in [
            "1200",
            "120000",
            "100",
            "10000",
            "1515",
            "15.00",
            "eur",
            "amount",
            "price",
            "tax",
            "pay-1",
            "4242",
            "card",
            "marguerite",
            "quai",
            "75999",
            "lutetia",
            "birthday",
            "gid-1",
        ] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }

    #[test]
    fn an_order_that_is_no_gift_has_no_such_view() {
        assert_eq!(GiftView::of(&order()), None);
    }
}
