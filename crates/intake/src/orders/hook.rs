//! What goes with a webhook of Shopify beside its body, and which of its topics tell of orders.
//!
//! The signature is the base64 of an HMAC-SHA256 over the raw body, keyed with the app's secret. It
//! covers the body alone: shop, topic and ids in the other fields of the header are not signed, so a
//! secret is kept for each shop and nothing is decided by these fields that the body says too. One
//! event may come many times, in any order; one delivery is known by [`WEBHOOK_HEADER`]. The check
//! stands where the secrets are.

/// The signature.
pub const SIGNATURE_HEADER: &str = "x-shopify-hmac-sha256";
/// What happened: `orders/updated`.
pub const TOPIC_HEADER: &str = "x-shopify-topic";
/// One delivery; the same when it is tried again.
pub const WEBHOOK_HEADER: &str = "x-shopify-webhook-id";
/// What the merchant did; several deliveries may be of one.
pub const EVENT_HEADER: &str = "x-shopify-event-id";
/// The shop's name at Shopify.
pub const SHOP_HEADER: &str = "x-shopify-shop-domain";

/// What a webhook's body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// A whole order, to be read by [`super::shopify_json::one`].
    Order,
    /// Nothing that we keep; it is answered and forgotten.
    Other,
}

impl Topic {
    /// The topic of its name. `orders/edited` and `orders/delete` have other bodies than an order;
    /// what they are about comes as `orders/updated` too.
    #[must_use]
    pub fn of(name: &str) -> Topic {
        match name {
            "orders/create"
            | "orders/updated"
            | "orders/paid"
            | "orders/cancelled"
            | "orders/fulfilled"
            | "orders/partially_fulfilled" => Topic::Order,
            _ => Topic::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_that_are_no_order_are_not_read_as_one() {
        for (name, expect) in [
            ("orders/create", Topic::Order),
            ("orders/cancelled", Topic::Order),
            ("orders/edited", Topic::Other),
            ("orders/delete", Topic::Other),
            ("refunds/create", Topic::Other),
            ("", Topic::Other),
        ] {
            assert_eq!(Topic::of(name), expect, "{name}");
        }
    }
}
