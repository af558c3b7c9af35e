//! Merkle trees over SHA-256: hashes, roots, and the two kinds of proof.
//!
//! Sources: RFC 6962 section 2.1, RFC 9162 section 2.1. A proof has exactly the hashes it must
//! have: one more or one less is a failure. Making a proof asks a function for the root of a
//! range, so that it runs over leaves in memory ([`range_of`]) as over stored tiles
//! ([`super::tree`]).

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// One hash.
pub type Hash = [u8; 32];

/// The root of the tree without leaves, `SHA-256("")`.
pub const EMPTY_ROOT: Hash = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24,
    0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

/// Why a proof does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// The index is not below the size.
    Index,
    /// The older tree is larger than the newer one.
    SizeOrder,
    /// From the empty tree everything follows: such a proof proves nothing.
    FromEmpty,
    /// More or fewer hashes than such a proof has.
    Length,
    /// The proof leads to another root.
    RootMismatch,
    /// A hash that is needed to make the proof is not there.
    HashMissing,
}

impl ProofError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            ProofError::Index => "proof_index",
            ProofError::SizeOrder => "proof_size_order",
            ProofError::FromEmpty => "proof_from_empty",
            ProofError::Length => "proof_length",
            ProofError::RootMismatch => "root_mismatch",
            ProofError::HashMissing => "hash_missing",
        }
    }
}

/// `SHA-256(00 data)`.
#[must_use]
pub fn leaf_hash(data: &[u8]) -> Hash {
    Sha256::new_with_prefix([0]).chain_update(data).finalize().into()
}

/// `SHA-256(01 left right)`.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The root over leaf hashes.
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    fold(&subtrees(leaves)).unwrap_or(EMPTY_ROOT)
}

/// The roots of the perfect subtrees of `leaves`, from left to right: the largest first.
pub(super) fn subtrees(leaves: &[Hash]) -> Vec<Hash> {
    let mut out = Vec::new();
    let mut rest = leaves;
    while !rest.is_empty() {
        let (left, right) = rest.split_at(1 << rest.len().ilog2());
        out.extend(perfect(left));
        rest = right;
    }
    out
}

/// The root of a number of leaves that is a power of two.
pub(super) fn perfect(leaves: &[Hash]) -> Option<Hash> {
    let mut level = leaves.to_vec();
    while level.len() > 1 {
        let (pairs, _) = level.as_chunks::<2>();
        level = pairs.iter().map(|[left, right]| node_hash(left, right)).collect();
    }
    level.first().copied()
}

/// Joins the roots of perfect subtrees that stand from left to right.
pub(super) fn fold(subtrees: &[Hash]) -> Option<Hash> {
    let (last, before) = subtrees.split_last()?;
    Some(before.iter().rev().fold(*last, |right, left| node_hash(left, &right)))
}

/// The root of a range of leaves that are all in memory, for [`inclusion_proof`] and
/// [`consistency_proof`].
pub fn range_of(leaves: &[Hash]) -> impl FnMut(u64, u64) -> Option<Hash> + '_ {
    |from, to| {
        let range = usize::try_from(from).ok()?..usize::try_from(to).ok()?;
        leaves.get(range).filter(|leaves| !leaves.is_empty()).map(root)
    }
}

/// Checks that a leaf stands at `index` of the tree of `size` leaves with `root`.
///
/// # Errors
/// [`ProofError::Index`], [`ProofError::Length`], [`ProofError::RootMismatch`].
pub fn check_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &[u8],
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::Index);
    }
    let (inner, border) = lengths(index, size);
    if proof.len() != inner + border {
        return Err(ProofError::Length);
    }
    let (inner, border) = proof.split_at(inner);
    let hash = border_chain(inner_chain(*leaf, inner, index), border);
    same(&hash, root)
}

/// Checks that the tree of `size2` with `root2` only adds leaves to that of `size1` with `root1`.
///
/// # Errors
/// [`ProofError::SizeOrder`], [`ProofError::FromEmpty`], [`ProofError::Length`],
/// [`ProofError::RootMismatch`].
pub fn check_consistency(
    size1: u64,
    root1: &[u8],
    size2: u64,
    root2: &[u8],
    proof: &[Hash],
) -> Result<(), ProofError> {
    if size2 < size1 {
        return Err(ProofError::SizeOrder);
    }
    if size1 == size2 {
        return if proof.is_empty() { same(root1, root2) } else { Err(ProofError::Length) };
    }
    if size1 == 0 {
        return Err(ProofError::FromEmpty);
    }
    let root1: Hash = root1.try_into().map_err(|_| ProofError::RootMismatch)?;
    let (inner, border) = lengths(size1 - 1, size2);
    // up to there both trees share a perfect subtree
    let shift = size1.trailing_zeros() as usize;
    let inner = inner.checked_sub(shift).ok_or(ProofError::Length)?;
    let (seed, rest) = if size1.is_power_of_two() {
        (root1, proof)
    } else {
        let (seed, rest) = proof.split_first().ok_or(ProofError::Length)?;
        (*seed, rest)
    };
    if rest.len() != inner + border {
        return Err(ProofError::Length);
    }
    let (inner, border) = rest.split_at(inner);
    let mask = (size1 - 1) >> shift;
    let lefts = inner.iter().enumerate().filter(|(level, _)| mask >> level & 1 == 1);
    let older = lefts.fold(seed, |right, (_, left)| node_hash(left, &right));
    same(&border_chain(older, border), &root1)?;
    same(&border_chain(inner_chain(seed, inner, mask), border), root2)
}

/// How many hashes of an inclusion proof lie below the point where the way to the leaf and that
/// to the last leaf part, and how many above.
fn lengths(index: u64, size: u64) -> (usize, usize) {
    let inner = u64::BITS - (index ^ (size - 1)).leading_zeros();
    let border = index.checked_shr(inner).unwrap_or(0).count_ones();
    (inner as usize, border as usize)
}

fn inner_chain(seed: Hash, proof: &[Hash], index: u64) -> Hash {
    proof.iter().enumerate().fold(seed, |hash, (level, other)| {
        if index >> level & 1 == 0 { node_hash(&hash, other) } else { node_hash(other, &hash) }
    })
}

fn border_chain(seed: Hash, proof: &[Hash]) -> Hash {
    proof.iter().fold(seed, |right, left| node_hash(left, &right))
}

fn same(got: &[u8], wanted: &[u8]) -> Result<(), ProofError> {
    if got.ct_eq(wanted).into() { Ok(()) } else { Err(ProofError::RootMismatch) }
}

/// Makes an inclusion proof (RFC 6962 section 2.1.1). `range(from, to)` gives the root over the
/// leaves from `from` to before `to`.
///
/// # Errors
/// [`ProofError::Index`], [`ProofError::HashMissing`].
pub fn inclusion_proof(
    index: u64,
    size: u64,
    mut range: impl FnMut(u64, u64) -> Option<Hash>,
) -> Result<Vec<Hash>, ProofError> {
    if index >= size {
        return Err(ProofError::Index);
    }
    let (mut from, mut to) = (0, size);
    let mut proof = Vec::new();
    while to - from > 1 {
        let middle = from + split(to - from);
        let other = if index < middle { (middle, to) } else { (from, middle) };
        proof.push(range(other.0, other.1).ok_or(ProofError::HashMissing)?);
        (from, to) = if index < middle { (from, middle) } else { (middle, to) };
    }
    proof.reverse();
    Ok(proof)
}

/// Makes a consistency proof (RFC 6962 section 2.1.2). `range` is as in [`inclusion_proof`].
///
/// # Errors
/// [`ProofError::SizeOrder`], [`ProofError::FromEmpty`], [`ProofError::HashMissing`].
pub fn consistency_proof(
    size1: u64,
    size2: u64,
    mut range: impl FnMut(u64, u64) -> Option<Hash>,
) -> Result<Vec<Hash>, ProofError> {
    if size2 < size1 {
        return Err(ProofError::SizeOrder);
    }
    if size1 == size2 {
        return Ok(Vec::new());
    }
    if size1 == 0 {
        return Err(ProofError::FromEmpty);
    }
    let (mut from, mut to) = (0, size2);
    let mut proof = Vec::new();
    while to != size1 {
        let middle = from + split(to - from);
        let other = if size1 <= middle { (middle, to) } else { (from, middle) };
        proof.push(range(other.0, other.1).ok_or(ProofError::HashMissing)?);
        (from, to) = if size1 <= middle { (from, middle) } else { (middle, to) };
    }
    // the older root itself is known to whoever checks
    if from != 0 {
        proof.push(range(from, to).ok_or(ProofError::HashMissing)?);
    }
    proof.reverse();
    Ok(proof)
}

/// The largest power of two below `count`, which is at least two.
fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn leaves(count: u64) -> Vec<Hash> {
        (0..count).map(|index| leaf_hash(&index.to_be_bytes())).collect()
    }

    #[test]
    fn roots_follow_the_definition() {
        assert_eq!(root(&[]), EMPTY_ROOT);
        let three = leaves(3);
        let expect = node_hash(&node_hash(&three[0], &three[1]), &three[2]);
        assert_eq!(root(&three), expect);
        assert_eq!(<Hash>::from(Sha256::digest([0])), leaf_hash(b""));
    }

    #[test]
    fn nothing_is_proved_from_nothing() {
        let check = |size1, size2, expect| {
            let got = check_consistency(size1, &EMPTY_ROOT, size2, &EMPTY_ROOT, &[]);
            assert_eq!(got, expect, "{size1} {size2}");
        };
        check(0, 0, Ok(()));
        check(0, 1, Err(ProofError::FromEmpty));
        check(1, 0, Err(ProofError::SizeOrder));
        check(1, 2, Err(ProofError::Length));
        check(3, 4, Err(ProofError::Length));
        check(u64::MAX - 1, u64::MAX, Err(ProofError::Length));
        let leaf = leaf_hash(b"");
        let got = check_inclusion(&leaf, u64::MAX, u64::MAX, &[], &leaf);
        assert_eq!(got, Err(ProofError::Index));
        let got = check_inclusion(&leaf, 0, u64::MAX, &[leaf; 64], &leaf);
        assert_eq!(got, Err(ProofError::RootMismatch));
    }

    proptest! {
        #[test]
        fn every_proof_holds_and_no_changed_one(size in 1u64..70, at: u64, older: u64, bit in 0usize..256) {
            let leaves = leaves(size);
            let whole = root(&leaves);
            let index = at % size;
            let leaf = leaves[index as usize];
            let proof = inclusion_proof(index, size, range_of(&leaves)).expect("a proof");
            prop_assert_eq!(check_inclusion(&leaf, index, size, &proof, &whole), Ok(()));
            let older = 1 + older % size;
            let first = root(&leaves[..older as usize]);
            let growth = consistency_proof(older, size, range_of(&leaves)).expect("a proof");
            prop_assert_eq!(check_consistency(older, &first, size, &whole, &growth), Ok(()));

            for at in 0..proof.len() {
                let mut changed = proof.clone();
                changed[at][bit / 8] ^= 1 << (bit % 8);
                prop_assert!(check_inclusion(&leaf, index, size, &changed, &whole).is_err());
            }
            for at in 0..growth.len() {
                let mut changed = growth.clone();
                changed[at][bit / 8] ^= 1 << (bit % 8);
                prop_assert!(check_consistency(older, &first, size, &whole, &changed).is_err());
            }
            let mut longer = proof.clone();
            longer.push(whole);
            let got = check_inclusion(&leaf, index, size, &longer, &whole);
            prop_assert_eq!(got, Err(ProofError::Length));
            prop_assert!(check_inclusion(&leaf, index, size, &proof, &first).is_err() || first == whole);
        }

        #[test]
        fn any_numbers_are_looked_at(index: u64, size1: u64, size2: u64, length in 0usize..70) {
            let proof = vec![EMPTY_ROOT; length];
            prop_assert!(check_inclusion(&EMPTY_ROOT, index, size1, &proof, &EMPTY_ROOT).is_err() || size1 == 1);
            let got = check_consistency(size1, &EMPTY_ROOT, size2, &EMPTY_ROOT, &proof);
            prop_assert!(got.is_err() || size1 == size2);
        }
    }
}
