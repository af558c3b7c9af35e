//! A tree kept in tiles: leaves are added and proofs made without reading the whole log.
//!
//! [`Edge`] is what a log must read to go on: the last tile of each level that is not full, a few
//! dozen kilobytes for any log. Adding leaves gives the tiles to be written and the new root.
//! [`Tiles`] makes proofs for a tree of any earlier size from stored tiles through a function of
//! the caller. Nothing here is stored; a log of a million leaves reads a handful of tiles.

use super::merkle::{self, EMPTY_ROOT, Hash, ProofError, fold, perfect, subtrees};
use super::tile::{Kind, LEVELS, TileName, WIDTH, shapes, width};
use std::collections::BTreeMap;

/// A tile to be written. One that replaces a narrower tile of the same place begins with the same
/// hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its name at the new size.
    pub name: TileName,
    /// Its hashes.
    pub hashes: Vec<Hash>,
}

/// The right edge of a tree: for each level the hashes of the tile that is not full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

impl Default for Edge {
    fn default() -> Edge {
        Edge::empty()
    }
}

impl Edge {
    /// The edge of the empty tree.
    #[must_use]
    pub fn empty() -> Edge {
        Edge { size: 0, levels: vec![Vec::new(); usize::from(LEVELS)] }
    }

    /// The edge of a stored tree. `read` gives the hashes of a tile; more than its width are cut.
    ///
    /// # Errors
    /// [`ProofError::HashMissing`].
    pub fn load(
        size: u64,
        mut read: impl FnMut(TileName) -> Option<Vec<Hash>>,
    ) -> Result<Edge, ProofError> {
        let mut edge = Edge { size, ..Edge::empty() };
        for (shape, level) in shapes(size).into_iter().zip(&mut edge.levels) {
            if shape.partial == 0 {
                continue;
            }
            let kind = Kind::Hashes(shape.level);
            let name = TileName { kind, index: shape.full, width: shape.partial };
            let hashes = read(name).ok_or(ProofError::HashMissing)?;
            let hashes = hashes.get(..usize::from(shape.partial));
            *level = hashes.ok_or(ProofError::HashMissing)?.to_vec();
        }
        Ok(edge)
    }

    /// How many leaves the tree has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        let all: Vec<Hash> = self.levels.iter().rev().flat_map(|level| subtrees(level)).collect();
        fold(&all).unwrap_or(EMPTY_ROOT)
    }

    /// Adds leaf hashes and gives every tile that is new or wider than before, full ones first.
    pub fn append(&mut self, leaves: &[Hash]) -> Vec<Tile> {
        let mut out = Vec::new();
        let mut touched = 0;
        for leaf in leaves {
            let mut hash = *leaf;
            self.size = self.size.saturating_add(1);
            for (at, level) in self.levels.iter_mut().enumerate() {
                touched = touched.max(at + 1);
                level.push(hash);
                if level.len() < usize::from(WIDTH) {
                    break;
                }
                let hashes = std::mem::take(level);
                let Some(root) = perfect(&hashes) else { break };
                hash = root;
                let level = u8::try_from(at).unwrap_or(LEVELS);
                let height = 8 * (u32::from(level) + 1);
                let index = (self.size - 1).checked_shr(height).unwrap_or(0);
                let name = TileName { kind: Kind::Hashes(level), index, width: WIDTH };
                out.push(Tile { name, hashes });
            }
        }
        for (shape, level) in shapes(self.size).into_iter().zip(&self.levels).take(touched) {
            if shape.partial > 0 {
                let kind = Kind::Hashes(shape.level);
                let name = TileName { kind, index: shape.full, width: shape.partial };
                out.push(Tile { name, hashes: level.clone() });
            }
        }
        out
    }
}

/// Stored tiles of a tree of at least `size` leaves.
pub struct Tiles<F> {
    size: u64,
    read: F,
    seen: BTreeMap<(u8, u64), Vec<Hash>>,
}

impl<F: FnMut(TileName) -> Option<Vec<Hash>>> Tiles<F> {
    /// `read` gives the hashes of a tile; it may give a wider one of the same place. A tile is
    /// asked for once.
    pub fn new(size: u64, read: F) -> Tiles<F> {
        Tiles { size, read, seen: BTreeMap::new() }
    }

    /// The root over the first `size` leaves.
    ///
    /// # Errors
    /// [`ProofError::HashMissing`], [`ProofError::SizeOrder`].
    pub fn root(&mut self, size: u64) -> Result<Hash, ProofError> {
        if size > self.size {
            return Err(ProofError::SizeOrder);
        }
        if size == 0 {
            return Ok(EMPTY_ROOT);
        }
        self.range(0, size).ok_or(ProofError::HashMissing)
    }

    /// A proof that the leaf at `index` is in the tree of the first `size` leaves.
    ///
    /// # Errors
    /// [`ProofError::Index`], [`ProofError::SizeOrder`], [`ProofError::HashMissing`].
    pub fn inclusion(&mut self, index: u64, size: u64) -> Result<Vec<Hash>, ProofError> {
        if size > self.size {
            return Err(ProofError::SizeOrder);
        }
        merkle::inclusion_proof(index, size, |from, to| self.range(from, to))
    }

    /// A proof that the first `size2` leaves only add to the first `size1`.
    ///
    /// # Errors
    /// [`ProofError::SizeOrder`], [`ProofError::FromEmpty`], [`ProofError::HashMissing`].
    pub fn consistency(&mut self, size1: u64, size2: u64) -> Result<Vec<Hash>, ProofError> {
        if size2 > self.size {
            return Err(ProofError::SizeOrder);
        }
        merkle::consistency_proof(size1, size2, |from, to| self.range(from, to))
    }

    /// The root over a range whose beginning is a multiple of its largest subtree, as in every
    /// proof.
    fn range(&mut self, from: u64, to: u64) -> Option<Hash> {
        let mut parts = Vec::new();
        let mut from = from;
        while from < to {
            let height = (to - from).ilog2();
            parts.push(self.node(height, from >> height)?);
            from += 1 << height;
        }
        fold(&parts)
    }

    /// The root of the perfect subtree of height `height` (0: leaves) and place `index`.
    fn node(&mut self, height: u32, index: u64) -> Option<Hash> {
        let level = u8::try_from(height / 8).ok()?;
        let within = height % 8;
        let first = index << within;
        let (tile, from) = (first >> 8, (first & 255) as usize);
        let size = self.size;
        if !self.seen.contains_key(&(level, tile)) {
            let width = width(level, tile, size);
            let name = TileName { kind: Kind::Hashes(level), index: tile, width };
            let hashes = (self.read)(name).filter(|_| width > 0)?;
            self.seen.insert((level, tile), hashes);
        }
        perfect(self.seen.get(&(level, tile))?.get(from..from + (1 << within))?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::merkle::{check_consistency, check_inclusion, leaf_hash, root};
    use super::*;
    use proptest::prelude::*;

    type Store = BTreeMap<(u8, u64), Vec<Hash>>;

    fn leaves(count: usize) -> Vec<Hash> {
        (0..count).map(|index| leaf_hash(&index.to_be_bytes())).collect()
    }

    fn place(name: TileName) -> (u8, u64) {
        let Kind::Hashes(level) = name.kind else { panic!("hashes") };
        (level, name.index)
    }

    fn keep(store: &mut Store, tiles: Vec<Tile>) {
        for tile in tiles {
            assert_eq!(tile.hashes.len(), usize::from(tile.name.width));
            let before = store.insert(place(tile.name), tile.hashes.clone()).unwrap_or_default();
            // what was served once stays
            assert!(tile.hashes.starts_with(&before) && tile.hashes.len() > before.len());
        }
    }

    #[test]
    fn a_large_log_is_kept_in_tiles() {
        let leaves = leaves(70_000);
        let mut edge = Edge::empty();
        let mut store = Store::new();
        for batch in leaves.chunks(1013) {
            keep(&mut store, edge.append(batch));
        }
        assert_eq!(edge.root(), root(&leaves));
        assert_eq!(edge.size(), 70_000);
        let again = Edge::load(70_000, |name| store.get(&place(name)).cloned()).expect("an edge");
        assert_eq!(again, edge);
        let mut reads = 0;
        let mut tiles = Tiles::new(70_000, |name| {
            reads += 1;
            store
                .get(&place(name))
                .filter(|hashes| hashes.len() == usize::from(name.width))
                .cloned()
        });
        let proof = tiles.inclusion(69_999, 70_000).expect("a proof");
        let whole = root(&leaves);
        assert_eq!(check_inclusion(&leaves[69_999], 69_999, 70_000, &proof, &whole), Ok(()));
        let growth = tiles.consistency(65_537, 70_000).expect("a proof");
        let first = root(&leaves[..65_537]);
        assert_eq!(check_consistency(65_537, &first, 70_000, &whole, &growth), Ok(()));
        assert!(reads <= 8, "{reads}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn every_size_and_place_is_proved(batches in prop::collection::vec(1usize..300, 1..6), at: u64, older: u64) {
            let count = batches.iter().sum();
            let leaves = leaves(count);
            let (mut edge, mut store, mut done) = (Edge::empty(), Store::new(), 0);
            for batch in batches {
                edge = Edge::load(edge.size(), |name| store.get(&place(name)).cloned()).expect("an edge");
                keep(&mut store, edge.append(&leaves[done..done + batch]));
                done += batch;
                prop_assert_eq!(edge.root(), root(&leaves[..done]));
            }
            let size = count as u64;
            let mut tiles = Tiles::new(size, |name| store.get(&place(name)).cloned());
            let (index, older) = (at % size, 1 + older % size);
            let whole = edge.root();
            prop_assert_eq!(tiles.root(size), Ok(whole));
            let proof = tiles.inclusion(index, size).expect("a proof");
            prop_assert_eq!(check_inclusion(&leaves[index as usize], index, size, &proof, &whole), Ok(()));
            let growth = tiles.consistency(older, size).expect("a proof");
            let first = tiles.root(older).expect("a root");
            prop_assert_eq!(check_consistency(older, &first, size, &whole, &growth), Ok(()));
            prop_assert_eq!(tiles.inclusion(0, size + 1), Err(ProofError::SizeOrder));
        }
    }
}
