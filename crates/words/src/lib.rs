//! locales, plurals, dates, lists and money as people write them.
