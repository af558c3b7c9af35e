//! The one thing read from EXIF: which way up the camera was held. Positions,
//! names, dates and thumbnails are never looked at.

/// The orientation (1 to 8) of an EXIF block that starts at its TIFF header;
/// 1 where there is none or it makes no sense.
pub(crate) fn orientation(tiff: &[u8]) -> u8 {
    read(tiff).filter(|value| (1..=8).contains(value)).unwrap_or(1)
}

fn read(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let raw: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(raw) } else { u16::from_be_bytes(raw) })
    };
    let long = |at: usize| -> Option<usize> {
        let raw: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(raw) } else { u32::from_be_bytes(raw) } as usize)
    };
    let first = long(4)?;
    let entries = usize::from(short(first)?);
    for n in 0..entries {
        let entry = first.checked_add(2)?.checked_add(n * 12)?;
        if short(entry)? == 0x0112 {
            return u8::try_from(short(entry + 8)?).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_orientation_is_read_in_both_byte_orders_and_nonsense_is_upright() {
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        let big = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x08\0\0\0\0\0\0";
        assert_eq!(orientation(little), 6);
        assert_eq!(orientation(big), 8);
        for cut in 0..little.len() {
            let got = orientation(&little[..cut]);
            assert!(got == 1 || got == 6);
        }
        assert_eq!(orientation(b"II*\0\xff\xff\xff\xff"), 1);
        assert_eq!(orientation(b"II*\0\x08\0\0\0\xff\xff"), 1);
        assert_eq!(orientation(b""), 1);
    }
}
