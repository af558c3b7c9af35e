//! Tiles: the pieces in which a log keeps and serves its hashes and entries.
//!
//! Source: C2SP tlog-tiles v1. A tile has up to 256 hashes of one level; each of the level above
//! is the root over a full tile below. Here are paths, shapes and the form of bundles; what the
//! hashes are is [`super::tree`]. A full tile never changes.

use super::checkpoint::number;
use super::merkle::Hash;
use std::fmt;

/// Hashes or entries of a full tile.
pub const WIDTH: u16 = 256;

/// The most levels that a size of 64 bits can have.
pub const LEVELS: u8 = 8;

/// The largest bundle in bytes: 256 entries of 65,535 bytes with their lengths.
pub const LARGEST_BUNDLE: usize = 256 * (65_535 + 2);

/// Why a path or a bundle is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileError {
    /// Not a path of a tile.
    Path,
    /// A bundle ends within an entry, has more than 256, or an entry is longer than 65,535 bytes.
    Bundle,
    /// A tile of hashes is not whole hashes, or more than 256.
    Hashes,
}

impl TileError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TileError::Path => "tile_path",
            TileError::Bundle => "entry_bundle",
            TileError::Hashes => "tile_hashes",
        }
    }
}

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Hashes of a level, 0 being that of the leaves.
    Hashes(u8),
    /// The entries themselves.
    Entries,
}

/// The name of a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TileName {
    /// What it holds.
    pub kind: Kind,
    /// Its place among those of its level.
    pub index: u64,
    /// 1 to 256; 256 is a full tile.
    pub width: u16,
}

impl TileName {
    /// Reads a path without a slash before it, such as `tile/1/x001/x234/067.p/17`.
    ///
    /// # Errors
    /// [`TileError::Path`] for every path that [`TileName::path`] would not write.
    pub fn parse(path: &str) -> Result<TileName, TileError> {
        let read = || {
            let (kind, rest) = path.strip_prefix("tile/")?.split_once('/')?;
            let kind = match kind {
                "entries" => Kind::Entries,
                level => Kind::Hashes(number(level).and_then(|level| u8::try_from(level).ok())?),
            };
            let (place, width) = match rest.split_once(".p/") {
                Some((place, width)) => (place, u16::try_from(number(width)?).ok()?),
                None => (rest, WIDTH),
            };
            let mut index: u64 = 0;
            let parts = place.split('/').count();
            for (at, part) in place.split('/').enumerate() {
                let digits = if at + 1 < parts { part.strip_prefix('x')? } else { part };
                if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                    return None;
                }
                index = index.checked_mul(1000)?.checked_add(digits.parse().ok()?)?;
            }
            let name = TileName { kind, index, width };
            (name.path() == path && name.is_possible()).then_some(name)
        };
        read().ok_or(TileError::Path)
    }

    fn is_possible(&self) -> bool {
        let level = !matches!(self.kind, Kind::Hashes(level) if level > 63);
        level && (1..=WIDTH).contains(&self.width)
    }

    /// The path.
    #[must_use]
    pub fn path(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for TileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Hashes(level) => write!(f, "tile/{level}/")?,
            Kind::Entries => f.write_str("tile/entries/")?,
        }
        let mut rest = self.index;
        let mut parts = vec![rest % 1000];
        while rest >= 1000 {
            rest /= 1000;
            parts.push(rest % 1000);
        }
        for part in parts.iter().skip(1).rev() {
            write!(f, "x{part:03}/")?;
        }
        write!(f, "{:03}", self.index % 1000)?;
        if self.width < WIDTH { write!(f, ".p/{}", self.width) } else { Ok(()) }
    }
}

/// The tiles of one level of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The level, 0 being that of the leaves.
    pub level: u8,
    /// Full tiles.
    pub full: u64,
    /// The width of the last tile when it is not full, else 0.
    pub partial: u16,
}

/// The levels of a tree of `size` leaves, those without a tile left out.
#[must_use]
pub fn shapes(size: u64) -> Vec<Shape> {
    (0..LEVELS)
        .map(|level| (level, size >> (8 * u32::from(level))))
        .take_while(|(_, count)| *count > 0)
        .map(|(level, count)| Shape { level, full: count >> 8, partial: (count & 255) as u16 })
        .collect()
}

/// The width that a tile of `level` and `index` has in a tree of `size` leaves; 0 when it is not
/// there.
#[must_use]
pub fn width(level: u8, index: u64, size: u64) -> u16 {
    let count = size.checked_shr(8 * u32::from(level)).unwrap_or(0);
    let before = index.checked_mul(u64::from(WIDTH)).and_then(|before| count.checked_sub(before));
    before.map_or(0, |left| left.min(u64::from(WIDTH)) as u16)
}

/// Writes entries as a bundle.
///
/// # Errors
/// [`TileError::Bundle`].
pub fn write_bundle(entries: &[impl AsRef<[u8]>]) -> Result<Vec<u8>, TileError> {
    if entries.len() > usize::from(WIDTH) {
        return Err(TileError::Bundle);
    }
    let mut out = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len()).map_err(|_| TileError::Bundle)?;
        out.extend(length.to_be_bytes());
        out.extend(entry);
    }
    Ok(out)
}

/// Reads a bundle.
///
/// # Errors
/// [`TileError::Bundle`].
pub fn read_bundle(bundle: &[u8]) -> Result<Vec<&[u8]>, TileError> {
    let mut entries = Vec::new();
    let mut rest = bundle;
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<2>().ok_or(TileError::Bundle)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, after) = after.split_at_checked(length).ok_or(TileError::Bundle)?;
        if entries.len() == usize::from(WIDTH) {
            return Err(TileError::Bundle);
        }
        entries.push(entry);
        rest = after;
    }
    Ok(entries)
}

/// Reads the bytes of a tile of hashes.
///
/// # Errors
/// [`TileError::Hashes`].
pub fn read_hashes(tile: &[u8]) -> Result<Vec<Hash>, TileError> {
    let (hashes, rest) = tile.as_chunks::<32>();
    if !rest.is_empty() || hashes.is_empty() || hashes.len() > usize::from(WIDTH) {
        return Err(TileError::Hashes);
    }
    Ok(hashes.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_are_read_and_written() {
        let check = |given: &str, expect: Option<(Kind, u64, u16)>| {
            let got = TileName::parse(given).ok().map(|name| (name.kind, name.index, name.width));
            assert_eq!(got, expect, "{given}");
        };
        check("tile/0/000", Some((Kind::Hashes(0), 0, 256)));
        check("tile/0/x001/x234/067", Some((Kind::Hashes(0), 1_234_067, 256)));
        check("tile/entries/273.p/112", Some((Kind::Entries, 273, 112)));
        check("tile/63/000.p/1", Some((Kind::Hashes(63), 0, 1)));
        for wrong in [
            "tile/64/000",
            "tile/00/000",
            "tile/0/00",
            "tile/0/x000/001",
            "tile/0/001/002",
            "tile/0/x001",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01",
            "tile/0/0+1",
            "tile/0/000/",
            "/tile/0/000",
            "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
            "",
        ] {
            check(wrong, None);
        }
    }

    #[test]
    fn shapes_are_those_of_the_standard() {
        let check = |size: u64, expect: &[(u64, u16)]| {
            let got: Vec<(u64, u16)> =
                shapes(size).iter().map(|shape| (shape.full, shape.partial)).collect();
            assert_eq!(got, expect, "{size}");
        };
        check(0, &[]);
        check(256, &[(1, 0), (0, 1)]);
        check(70_000, &[(273, 112), (1, 17), (0, 1)]);
        assert_eq!(shapes(u64::MAX).len(), 8);
        assert_eq!(
            (width(0, 273, 70_000), width(0, 272, 70_000), width(0, 274, 70_000)),
            (112, 256, 0)
        );
        assert_eq!((width(2, 0, 70_000), width(3, 0, 70_000), width(9, u64::MAX, 5)), (1, 0, 0));
    }

    proptest! {
        #[test]
        fn names_go_round(level in 0u8..64, entries: bool, index: u64, width in 1u16..=256) {
            let kind = if entries { Kind::Entries } else { Kind::Hashes(level) };
            let name = TileName { kind, index, width };
            prop_assert_eq!(TileName::parse(&name.path()), Ok(name));
        }

        #[test]
        fn bundles_go_round(entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..20), 0..256)) {
            let bundle = write_bundle(&entries).expect("a bundle");
            prop_assert_eq!(read_bundle(&bundle).expect("entries"), entries);
        }

        #[test]
        fn any_bytes_are_looked_at(bundle: Vec<u8>, path in "[a-z0-9/.]{0,30}") {
            if let Ok(entries) = read_bundle(&bundle) {
                prop_assert_eq!(write_bundle(&entries).expect("a bundle"), bundle);
            }
            let _ = TileName::parse(&format!("tile/{path}"));
        }
    }
}
