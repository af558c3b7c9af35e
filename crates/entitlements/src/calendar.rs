//! Holiday calendars by rule.
