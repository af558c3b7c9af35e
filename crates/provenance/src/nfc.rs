//! Chips that answer anew at each reading: NTAG 424 DNA.
//!
//! [`template`] takes the fields of an address, [`sun`] checks them, [`tap`] tells a first reading
//! from a copy. [`diversify`], [`settings`] and [`messaging`] are for the station that writes
//! chips; [`originality`] and [`tamper`] are weak signs and named as such; [`life`] is what may
//! become of a chip and its piece. Keys come in and are never kept; nothing here speaks to a
//! reader of chips or to a store.

pub mod block;
pub mod console;
pub mod diversify;
pub mod hex;
pub mod life;
pub mod lrp;
pub mod messaging;
pub mod originality;
pub mod settings;
pub mod sun;
pub mod tamper;
pub mod tap;
pub mod template;
pub(crate) mod vectors;
