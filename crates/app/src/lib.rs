//! use cases: who, load, decide, save, tell.
