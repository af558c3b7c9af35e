//! Cards that anybody can check without asking us.
//!
//! From the bottom: canonical JSON and bytes in text (`jcs`, `multibase`, `base45`), keys and the
//! names of signers (`keys`, `did`), proofs (`integrity`, `jws`, `sd_jwt`, `cose`), lists (`status`,
//! `token_status`), and on top our own card, alone (`card`, `qr`) and with all that is needed to
//! check it later (`bundle`). A card that holds says that we wrote it, never that the piece beside
//! it is the one it was written for.

pub mod base45;
pub mod bundle;
pub mod card;
pub mod console;
pub mod cose;
pub mod did;
pub mod integrity;
pub mod jcs;
pub mod jws;
pub mod keys;
pub mod multibase;
pub mod qr;
pub mod sd_jwt;
pub mod status;
pub mod token_status;
pub(crate) mod vectors;
