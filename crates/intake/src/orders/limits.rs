//! How much of what a shop tells is taken. More is set aside with its reason, or cut where it is said.

/// Bytes of one order as JSON. Shopify's order of fifty lines is some 400 KB.
pub const LARGEST_ORDER: usize = 2 * 1024 * 1024;
/// Bytes of one row of a table; a longer one is passed over without being kept.
pub const LARGEST_ROW: usize = 512 * 1024;
/// Bytes after which a quotation mark that never closes is given up, and reading goes on at the next line.
pub const LONGEST_QUOTATION: usize = 16 * 1024 * 1024;
/// Columns of a table.
pub const MOST_COLUMNS: usize = 500;
/// Rows of a table that make one order together.
pub const MOST_ROWS: usize = 1_000;
/// Lines of one order.
pub const MOST_LINES: usize = 500;
/// Parcels, payments or refunds of one order.
pub const MOST_PARTS: usize = 200;
/// Pieces on one line.
pub const MOST_PIECES: u32 = 100_000;
/// Orders of one table: so many are remembered, eight bytes each, to know one that comes back.
pub const MOST_ORDERS: usize = 5_000_000;
/// Objects and lists within each other.
pub const DEEPEST: usize = 32;
/// Bytes of an id, a number or a tracking number.
pub const LONGEST_ID: usize = 100;
/// Letters of a person's name, a method of payment, a carrier, a size or a colour.
pub const LONGEST_NAME: usize = 120;
/// Letters of a title or of a line of an address.
pub const LONGEST_TEXT: usize = 200;
/// Letters of a message to whoever is given a gift, or of words to be put on a piece.
pub const LONGEST_MESSAGE: usize = 1_000;
/// Remarks kept of one order.
pub const MOST_REMARKS: usize = 40;
/// Smallest units of a currency in one amount: ten million million.
pub const MOST_MINOR: i64 = 10_000_000_000_000;
