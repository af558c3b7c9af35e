//! Reading a PNG row by row, made smaller as it comes. Text and colour
//! profile chunks are skipped unread; of an animation only the picture that
//! stands for it is drawn.

use crate::picture::{Picture, check_size, fitted};
use crate::shrink::Shrinker;
use crate::{DECODE_BYTES, Limits, Refused, tiff};

fn decoded(error: &png::DecodingError) -> Refused {
    match error {
        png::DecodingError::LimitsExceeded => Refused::TooManyPixels,
        _ => Refused::Damaged,
    }
}

/// Decodes, scaled to the shown size and turned upright.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Picture, Refused> {
    let (width, height) = announced(bytes)?;
    check_size(width, height, limits)?;
    let mut decoder =
        png::Decoder::new_with_limits(std::io::Cursor::new(bytes), png::Limits { bytes: 16 << 20 });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|e| decoded(&e))?;
    let info = reader.info();
    let (interlaced, orientation) =
        (info.interlaced, info.exif_metadata.as_ref().map_or(1, |exif| tiff::orientation(exif)));
    let stored = reader.output_color_type().0.samples();
    let channels = if stored == 2 || stored == 4 { 4 } else { 3 };
    let to = fitted(width, height, limits.shown_side);
    let mut shrinker = Shrinker::new((width, height), to, channels);
    let mut line = Vec::with_capacity(width as usize * channels);
    if interlaced {
        let size = reader
            .output_buffer_size()
            .filter(|n| *n <= DECODE_BYTES / 2)
            .ok_or(Refused::TooManyPixels)?;
        let mut whole = vec![0; size];
        reader.next_frame(&mut whole).map_err(|e| decoded(&e))?;
        for row in whole.chunks_exact(width as usize * stored) {
            shrinker.push(widened(row, stored, &mut line));
        }
    } else {
        for _ in 0..height {
            let row = reader.next_row().map_err(|e| decoded(&e))?.ok_or(Refused::Damaged)?;
            shrinker.push(widened(row.data(), stored, &mut line));
        }
    }
    Ok(shrinker.finish().turned(orientation))
}

/// Width and height as the header states them, read before any decoder is made.
fn announced(bytes: &[u8]) -> Result<(u32, u32), Refused> {
    let number = |at: usize| {
        let raw = bytes.get(at..at + 4)?;
        Some(u32::from_be_bytes(raw.try_into().ok()?))
    };
    if bytes.get(12..16) != Some(b"IHDR") {
        return Err(Refused::Damaged);
    }
    number(16).zip(number(20)).ok_or(Refused::Damaged)
}

/// Grey to red green blue; colours as they are.
fn widened<'a>(row: &'a [u8], stored: usize, line: &'a mut Vec<u8>) -> &'a [u8] {
    line.clear();
    match stored {
        1 => line.extend(row.iter().flat_map(|v| [*v; 3])),
        2 => line.extend(row.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]])),
        _ => return row,
    }
    line
}
