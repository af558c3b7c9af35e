//! Writing pictures: a baseline JPEG or a PNG holding pixels and nothing else.

use crate::Refused;
use crate::picture::Picture;

const QUALITY: u8 = 85;

/// A JPEG on white; refused only where the size does not fit the format.
pub(crate) fn jpeg(picture: &Picture) -> Result<Vec<u8>, Refused> {
    let width = u16::try_from(picture.width).map_err(|_| Refused::TooManyPixels)?;
    let height = u16::try_from(picture.height).map_err(|_| Refused::TooManyPixels)?;
    let mut out = Vec::with_capacity(picture.pixels.len() / 12);
    let encoder = jpeg_encoder::Encoder::new(&mut out, QUALITY);
    let written = if picture.channels == 4 {
        encoder.encode(&on_white(&picture.pixels), width, height, jpeg_encoder::ColorType::Rgb)
    } else {
        encoder.encode(&picture.pixels, width, height, jpeg_encoder::ColorType::Rgb)
    };
    written.map_err(|_| Refused::Damaged)?;
    Ok(out)
}

fn on_white(rgba: &[u8]) -> Vec<u8> {
    let over = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    rgba.chunks_exact(4)
        .flat_map(|p| [over(p[0], p[3]), over(p[1], p[3]), over(p[2], p[3])])
        .collect()
}

/// A PNG, compressed for speed.
pub(crate) fn png(picture: &Picture) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::with_capacity(picture.pixels.len() / 4);
    let mut encoder = png::Encoder::new(&mut out, picture.width, picture.height);
    encoder.set_color(if picture.channels == 4 {
        png::ColorType::Rgba
    } else {
        png::ColorType::Rgb
    });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().map_err(|_| Refused::Damaged)?;
    writer.write_image_data(&picture.pixels).map_err(|_| Refused::Damaged)?;
    writer.finish().map_err(|_| Refused::Damaged)?;
    Ok(out)
}
