//! What shops tell of orders: files of each kind beside the orders that they are, bad ones beside the
//! reasons, and what holds of any bytes.
//!
//! What is expected stands in `*.expected`, one order a line in our own words, and is read by the
//! reader of our own body; that one is held against the types by hand in `own.rs`.

#![cfg(test)]

mod feeds;
mod own;
mod properties;
mod targets;
mod wrongs;

use intake::orders::{Aside, ShopOrder, Taken, Told};
use targets::shops::{Shop, house};

fn taken(told: Vec<Told>) -> (Vec<Taken>, Vec<Aside>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for one in told {
        match one {
            Told::Order(taken) => good.push(*taken),
            Told::Aside(aside) => bad.push(aside),
        }
    }
    (good, bad)
}

fn orders(told: Vec<Told>) -> Vec<ShopOrder> {
    taken(told).0.into_iter().map(|taken| taken.order).collect()
}
