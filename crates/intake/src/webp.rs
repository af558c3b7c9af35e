//! Reading a WebP, which no desk tool or printer can be relied upon to open,
//! so that it can be kept as JPEG or PNG. Its decoder needs the whole picture
//! in memory, so fewer pixels are taken than of a JPEG. Of an animation the
//! first picture is drawn.

use crate::picture::{Picture, check_size};
use crate::{DECODE_BYTES, Limits, Refused, shrink, tiff};

/// Bytes the decoder holds for each pixel, at worst: result, working copy and planes.
const BYTES_A_PIXEL: u64 = 9;

/// Decodes, scaled to the shown size and turned upright; says whether it was a lossy photograph.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<(Picture, bool), Refused> {
    let mut decoder =
        image_webp::WebPDecoder::new(std::io::Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
    let (width, height) = decoder.dimensions();
    check_size(width, height, limits)?;
    if u64::from(width) * u64::from(height) * BYTES_A_PIXEL > DECODE_BYTES as u64 {
        return Err(Refused::TooManyPixels);
    }
    decoder.set_memory_limit(DECODE_BYTES);
    let orientation = decoder.exif_metadata().ok().flatten().map_or(1, |exif| {
        // Some writers keep the JPEG prefix in front of the TIFF header.
        tiff::orientation(exif.strip_prefix(b"Exif\0\0").unwrap_or(&exif))
    });
    let mut pixels = vec![0; decoder.output_buffer_size().ok_or(Refused::TooManyPixels)?];
    decoder.read_image(&mut pixels).map_err(|_| Refused::Damaged)?;
    let (channels, lossy) = (if decoder.has_alpha() { 4 } else { 3 }, decoder.is_lossy());
    drop(decoder);
    let whole = Picture { width, height, channels, pixels };
    let picture = shrink::to_fit(&whole, limits.shown_side).unwrap_or(whole);
    Ok((picture.turned(orientation), lossy))
}
