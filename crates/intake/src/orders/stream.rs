//! Orders of a file of JSON, one after another, whatever shop tells them.

use super::finish::finish;
use super::json::{self, Fields};
use super::order::ShopOrder;
use super::split::{Piece, Split};
use super::wrong::{Aside, Remarks, Taken, Told, Wrong};
use std::io::{self, BufRead};

/// How a shop's object becomes an order.
pub(super) type Shape = fn(&Fields<'_>, &mut Remarks) -> Result<ShopOrder, Wrong>;

/// Reads one order that is the whole of the bytes.
pub(super) fn one(bytes: &[u8], shape: Shape) -> Result<Taken, Wrong> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let fields = json::object(bytes)?;
    let fields = fields.object("order").ok().flatten().unwrap_or(&fields);
    let mut remarks = Remarks::default();
    let order = shape(fields, &mut remarks)?;
    let order = finish(order, &mut remarks)?;
    Ok(Taken { line: 1, order, remarks: remarks.into_vec() })
}

/// The orders of a file, as they come.
pub(super) struct Orders<R> {
    split: Split<R>,
    shape: Shape,
    /// The field that names an order in a report.
    named: &'static str,
}

impl<R: BufRead> Orders<R> {
    pub fn new(input: R, shape: Shape, named: &'static str) -> Orders<R> {
        Orders { split: Split::new(input), shape, named }
    }

    fn read(&self, line: u64, bytes: &[u8]) -> Told {
        let fields = match json::object(bytes) {
            Ok(fields) => fields,
            Err(wrong) => return Told::Aside(Aside { line, order: None, wrong }),
        };
        let mut remarks = Remarks::default();
        match (self.shape)(&fields, &mut remarks).and_then(|order| finish(order, &mut remarks)) {
            Ok(order) => Told::Order(Box::new(Taken { line, order, remarks: remarks.into_vec() })),
            Err(wrong) => {
                let name = fields.said(self.named).or_else(|| fields.said("id"));
                let order = name.and_then(|name| super::texts::id(name, "id").ok().flatten());
                Told::Aside(Aside { line, order, wrong })
            }
        }
    }
}

impl<R: BufRead> Iterator for Orders<R> {
    type Item = io::Result<Told>;

    fn next(&mut self) -> Option<io::Result<Told>> {
        Some(match self.split.next() {
            Ok(None) => return None,
            Ok(Some(Piece::Object(line, bytes))) => Ok(self.read(line, &bytes)),
            Ok(Some(Piece::Bad(line, code))) => {
                Ok(Told::Aside(Aside { line, order: None, wrong: Wrong::new("", code) }))
            }
            Err(error) => Err(error),
        })
    }
}
