//! Filled pages for the tests that render every page in every language.
