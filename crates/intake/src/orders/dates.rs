//! Instants as shops write them. An instant needs an offset; where a table has none, the file's zone
//! is asked, and where there is none either the row is set aside rather than guessed at.

use super::wrong::Code;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::TimeZone;

/// Longest text that is looked at for a date.
const LONGEST: usize = 64;
/// No order is older, and none is from later.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2199;

/// How dates are written where they are read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Written {
    /// ISO 8601: `2026-11-17T10:12:00+01:00`, `2026-11-17 10:12:00 +0100`, `2026-11-17`.
    Iso,
    /// By the letters of strftime: `%d/%m/%Y %H:%M`.
    By(String),
}

fn within(at: Timestamp) -> Result<Timestamp, Code> {
    let year = TimeZone::UTC.to_datetime(at).year();
    if YEARS.contains(&year) { Ok(at) } else { Err(Code::OutOfRange) }
}

/// A time on a wall, in the zone. Of an hour that comes twice the first is meant; one that is left
/// out is read as if the clocks had not been changed.
fn on_the_wall(wall: DateTime, zone: Option<&TimeZone>) -> Result<Timestamp, Code> {
    let zone = zone.ok_or(Code::NoZone)?;
    zone.to_ambiguous_timestamp(wall).compatible().map_err(|_| Code::OutOfRange)
}

/// Reads an instant.
pub(super) fn read(
    text: &str,
    written: &Written,
    zone: Option<&TimeZone>,
) -> Result<Timestamp, Code> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(Code::NotADate);
    }
    let at = match written {
        Written::Iso => iso(text, zone)?,
        Written::By(format) => {
            let parts = BrokenDownTime::parse(format, text).map_err(|_| Code::NotADate)?;
            if parts.offset().is_some() {
                parts.to_timestamp().map_err(|_| Code::NotADate)?
            } else {
                let wall = parts
                    .to_datetime()
                    .or_else(|_| parts.to_date().map(Date::into))
                    .map_err(|_| Code::NotADate)?;
                on_the_wall(wall, zone)?
            }
        }
    };
    within(at)
}

fn iso(text: &str, zone: Option<&TimeZone>) -> Result<Timestamp, Code> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at);
    }
    // The offset apart and without its colon, as Shopify's tables have it.
    if let Ok(at) = Timestamp::strptime("%Y-%m-%d %H:%M:%S %z", text) {
        return Ok(at);
    }
    // What says another zone or calendar in brackets is not read half.
    if text.contains('[') {
        return Err(Code::NotADate);
    }
    if let Ok(wall) = text.parse::<DateTime>() {
        return on_the_wall(wall, zone);
    }
    Err(Code::NotADate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZoneDatabase;

    #[test]
    fn instants_are_read_with_their_offsets_or_by_the_files_zone() {
        let paris = TimeZoneDatabase::bundled().get("Europe/Paris").unwrap();
        let by = |format: &str| Written::By(format.to_owned());
        for (text, written, zone, expect) in [
            ("2026-11-17T10:12:00+01:00", Written::Iso, None, Ok("2026-11-17T09:12:00Z")),
            ("2026-11-17T09:12:00.000Z", Written::Iso, None, Ok("2026-11-17T09:12:00Z")),
            ("2026-11-17 10:12:00 +0100", Written::Iso, None, Ok("2026-11-17T09:12:00Z")),
            ("2026-11-17 18:12:00 +0900", Written::Iso, None, Ok("2026-11-17T09:12:00Z")),
            ("2026-11-17 10:12:00", Written::Iso, Some(&paris), Ok("2026-11-17T09:12:00Z")),
            ("2026-11-17", Written::Iso, Some(&paris), Ok("2026-11-16T23:00:00Z")),
            ("17/11/2026 10:12", by("%d/%m/%Y %H:%M"), Some(&paris), Ok("2026-11-17T09:12:00Z")),
            ("17.07.2026", by("%d.%m.%Y"), Some(&paris), Ok("2026-07-16T22:00:00Z")),
            ("17/11/2026 10:12 +0100", by("%d/%m/%Y %H:%M %z"), None, Ok("2026-11-17T09:12:00Z")),
            // The hour that comes twice is its first; the hour that is left out is an hour later.
            ("2026-10-25 02:30", Written::Iso, Some(&paris), Ok("2026-10-25T00:30:00Z")),
            ("2026-03-29 02:30", Written::Iso, Some(&paris), Ok("2026-03-29T01:30:00Z")),
            ("2026-11-17 10:12:00", Written::Iso, None, Err(Code::NoZone)),
            ("17/11/2026 10:12", by("%d/%m/%Y %H:%M"), None, Err(Code::NoZone)),
            ("2026-02-29", Written::Iso, Some(&paris), Err(Code::NotADate)),
            ("31/04/2026", by("%d/%m/%Y"), Some(&paris), Err(Code::NotADate)),
            ("11/17/2026", by("%d/%m/%Y"), Some(&paris), Err(Code::NotADate)),
            ("17/11/2026 10:12 soon", by("%d/%m/%Y %H:%M"), Some(&paris), Err(Code::NotADate)),
            ("yesterday", Written::Iso, Some(&paris), Err(Code::NotADate)),
            ("", Written::Iso, Some(&paris), Err(Code::NotADate)),
            ("9999-01-01T00:00:00Z", Written::Iso, None, Err(Code::OutOfRange)),
            ("0001-01-01T00:00:00Z", Written::Iso, None, Err(Code::OutOfRange)),
        ] {
            let expect = expect.map(|at| at.parse::<Timestamp>().unwrap());
            assert_eq!(read(text, &written, zone), expect, "{text}");
        }
        let long = "2".repeat(100_000);
        assert_eq!(read(&long, &Written::Iso, None), Err(Code::NotADate));
    }
}
