//! Whole stories through the real router.
