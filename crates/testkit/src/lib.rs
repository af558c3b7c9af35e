//! databases, clock, post box, builders and a browserless client for tests.
