//! Reading a JPEG. Its segments are walked first: size, number of scans and
//! orientation are known before anything is allocated, and the decoder is
//! given only what it needs to draw (tables, frame, scans), so that metadata,
//! thumbnails, comments and whatever follows the end never reach it.
//! Large pictures are scaled down while they are decoded.

use crate::picture::{Picture, check_size, fitted};
use crate::shrink::Shrinker;
use crate::{DECODE_BYTES, Limits, Refused, colour, tiff};

/// A legal picture needs a handful of tables; more only costs time.
const TABLES: usize = 512;
/// Progressive encoders write about ten scans.
const SCANS: usize = 64;
/// Scans x pixels: bounds the time a progressive picture may take.
const SCANNED_PIXELS: u64 = 1_200_000_000;
/// A colour profile larger than this is not one of a camera.
const PROFILE_BYTES: usize = 256 * 1024;

const JFIF: &[u8] = b"\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0";
const ADOBE: [&[u8]; 3] = [
    b"\xFF\xEE\0\x0EAdobe\0\x64\0\0\0\0\x00",
    b"\xFF\xEE\0\x0EAdobe\0\x64\0\0\0\0\x01",
    b"\xFF\xEE\0\x0EAdobe\0\x64\0\0\0\0\x02",
];

/// The frame header, as far as it decides what decoding costs.
#[derive(Debug, Clone, Copy)]
struct Frame {
    width: u32,
    height: u32,
    progressive: bool,
    components: u64,
    /// Stored samples for every 16 pixels.
    samples_per_16: u64,
}

/// What a walk over the segments found.
struct Walk<'a> {
    kept: Vec<&'a [u8]>,
    frame: Frame,
    scans: usize,
    orientation: u8,
    profile: Vec<(u8, &'a [u8])>,
}

fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// The end of the entropy-coded data that starts at `from`: the place of the next real marker.
fn scan_end(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        from += bytes.get(from..)?.iter().position(|b| *b == 0xFF)?;
        match bytes.get(from + 1)? {
            0x00 | 0xD0..=0xD7 => from += 2,
            0xFF => from += 1,
            _ => return Some(from),
        }
    }
}

fn frame_header(marker: u8, body: &[u8], limits: &Limits) -> Result<Frame, Refused> {
    let (height, width) = be16(body, 1).zip(be16(body, 3)).ok_or(Refused::Damaged)?;
    let count = *body.get(5).ok_or(Refused::Damaged)?;
    let (width, height) = (u32::from(width), u32::from(height));
    check_size(width, height, limits)?;
    let mut sampling = Vec::new();
    for n in 0..usize::from(count) {
        let factors = *body.get(7 + n * 3).ok_or(Refused::Damaged)?;
        let (h, v) = (u64::from(factors >> 4), u64::from(factors & 15));
        if !(1..=4).contains(&h) || !(1..=4).contains(&v) {
            return Err(Refused::Damaged);
        }
        sampling.push((h, v));
    }
    let widest = sampling.iter().map(|s| s.0).max().ok_or(Refused::Damaged)?;
    let tallest = sampling.iter().map(|s| s.1).max().ok_or(Refused::Damaged)?;
    let samples: u64 = sampling.iter().map(|(h, v)| h * v).sum();
    Ok(Frame {
        width,
        height,
        progressive: marker == 0xC2,
        components: u64::from(count),
        samples_per_16: (16 * samples).div_ceil(widest * tallest),
    })
}

fn walk<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Walk<'a>, Refused> {
    let mut found = Walk {
        kept: vec![bytes.get(..2).ok_or(Refused::Damaged)?],
        frame: Frame { width: 0, height: 0, progressive: false, components: 0, samples_per_16: 0 },
        scans: 0,
        orientation: 1,
        profile: Vec::new(),
    };
    let (mut at, mut framed, mut tables) = (2, false, 0);
    loop {
        // Stray bytes between segments happen in the wild; they are skipped and not kept.
        while bytes.get(at).is_some_and(|b| *b != 0xFF)
            || bytes.get(at..at + 2) == Some(&[0xFF, 0xFF])
        {
            at += 1;
        }
        let marker = *bytes.get(at + 1).ok_or(Refused::Damaged)?;
        match marker {
            0xD9 => break,
            0x00 | 0x01 | 0xD0..=0xD7 => {
                at += 2;
                continue;
            }
            0xD8 => return Err(Refused::Damaged),
            _ => {}
        }
        let length = usize::from(be16(bytes, at + 2).ok_or(Refused::Damaged)?);
        let end = at + 2 + length;
        let body = bytes.get(at + 4..end).ok_or(Refused::Damaged)?;
        let segment = &bytes[at..end];
        match marker {
            0xC0..=0xC2 if !framed => {
                found.frame = frame_header(marker, body, limits)?;
                framed = true;
                found.kept.push(segment);
            }
            0xC4 | 0xDB | 0xDD => {
                tables += 1;
                found.kept.push(segment);
            }
            0xDA if framed => {
                found.scans += 1;
                let stop = scan_end(bytes, end).ok_or(Refused::Damaged)?;
                found.kept.push(&bytes[at..stop]);
                at = stop;
                if found.scans > SCANS {
                    return Err(Refused::Damaged);
                }
                continue;
            }
            // A second frame, lossless, hierarchical and arithmetic coding: no camera writes them.
            0xC0..=0xCF | 0xDA | 0xDC | 0xDE | 0xDF => return Err(Refused::Damaged),
            0xE0 if body.starts_with(b"JFIF\0") => found.kept.push(JFIF),
            0xE1 if body.starts_with(b"Exif\0\0") => {
                found.orientation = tiff::orientation(&body[6..])
            }
            0xE2 if body.starts_with(b"ICC_PROFILE\0") && body.len() > 14 => {
                found.profile.push((body[12], &body[14..]))
            }
            0xEE if body.starts_with(b"Adobe") => {
                let transform = usize::from(*body.get(11).unwrap_or(&0));
                found.kept.push(ADOBE.get(transform).unwrap_or(&ADOBE[0]));
            }
            _ => {}
        }
        if tables > TABLES {
            return Err(Refused::Damaged);
        }
        at = end;
    }
    if found.scans == 0 {
        return Err(Refused::Damaged);
    }
    found.kept.push(&[0xFF, 0xD9]);
    Ok(found)
}

/// Reads kept slices one after the other, without copying them together.
struct Slices<'a> {
    rest: std::vec::IntoIter<&'a [u8]>,
    now: &'a [u8],
}

impl std::io::Read for Slices<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.now.is_empty() {
            match self.rest.next() {
                Some(next) => self.now = next,
                None => return Ok(0),
            }
        }
        let (taken, rest) = self.now.split_at(self.now.len().min(into.len()));
        into[..taken.len()].copy_from_slice(taken);
        self.now = rest;
        Ok(taken.len())
    }
}

/// How far the decoder scales while decoding: it gives the smallest of 1/8,
/// 1/4, 1/2 and 1 that is not smaller than asked along one side.
fn scaling(frame: &Frame, to: (u32, u32)) -> u64 {
    [8u32, 4, 2]
        .into_iter()
        .find(|s| frame.width.div_ceil(*s) >= to.0 || frame.height.div_ceil(*s) >= to.1)
        .map_or(1, u64::from)
}

/// Bytes the decoder will hold at once, at most.
fn decoding_bytes(frame: &Frame, scale: u64) -> u64 {
    let pixels = u64::from(frame.width) * u64::from(frame.height);
    let samples = pixels * frame.samples_per_16 / 16;
    let coefficients = if frame.progressive { samples * 2 } else { 0 };
    coefficients + samples / (scale * scale) + pixels * frame.components / (scale * scale)
}

/// Decodes, scaled to the shown size and turned upright.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Picture, Refused> {
    let found = walk(bytes, limits)?;
    let frame = found.frame;
    let to = fitted(frame.width, frame.height, limits.shown_side);
    let pixels = u64::from(frame.width) * u64::from(frame.height);
    if decoding_bytes(&frame, scaling(&frame, to)) > DECODE_BYTES as u64
        || pixels.saturating_mul(found.scans as u64) > SCANNED_PIXELS
    {
        return Err(Refused::TooManyPixels);
    }
    let orientation = found.orientation;
    let profile = assembled(found.profile);
    let source = Slices { rest: found.kept.into_iter(), now: &[] };
    let mut decoder = jpeg_decoder::Decoder::new(std::io::BufReader::new(source));
    decoder.set_max_decoding_buffer_size(DECODE_BYTES);
    let (asked_w, asked_h) = (to.0.min(65_535) as u16, to.1.min(65_535) as u16);
    let (got_w, got_h) = decoder.scale(asked_w, asked_h).map_err(|_| Refused::Damaged)?;
    let raw = decoder.decode().map_err(|_| Refused::Damaged)?;
    let format = decoder.info().ok_or(Refused::Damaged)?.pixel_format;
    drop(decoder);
    let mut picture = to_size(raw, format, (u32::from(got_w), u32::from(got_h)), to)?;
    if format == jpeg_decoder::PixelFormat::RGB24 {
        colour::to_srgb(&mut picture, &profile);
    }
    Ok(picture.turned(orientation))
}

fn to_size(
    raw: Vec<u8>,
    format: jpeg_decoder::PixelFormat,
    from: (u32, u32),
    to: (u32, u32),
) -> Result<Picture, Refused> {
    use jpeg_decoder::PixelFormat;
    let stored = match format {
        PixelFormat::L8 => 1,
        PixelFormat::RGB24 => 3,
        PixelFormat::CMYK32 => 4,
        PixelFormat::L16 => return Err(Refused::Damaged),
    };
    if stored == 3 && from == to {
        return Ok(Picture { width: to.0, height: to.1, channels: 3, pixels: raw });
    }
    // A scaled decode may come out a pixel smaller than asked along one side.
    let to = (to.0.min(from.0), to.1.min(from.1));
    let mut shrinker = Shrinker::new(from, to, 3);
    let mut line = Vec::with_capacity(from.0 as usize * 3);
    for row in raw.chunks_exact(from.0 as usize * stored) {
        match stored {
            1 => {
                line.clear();
                line.extend(row.iter().flat_map(|v| [*v; 3]));
                shrinker.push(&line);
            }
            4 => {
                line.clear();
                line.extend(row.chunks_exact(4).flat_map(inks_to_rgb));
                shrinker.push(&line);
            }
            _ => shrinker.push(row),
        }
    }
    Ok(shrinker.finish())
}

/// Cyan, magenta, yellow and black as amounts of ink, seen on white paper.
fn inks_to_rgb(inks: &[u8]) -> [u8; 3] {
    let paper = 255 - u32::from(inks[3]);
    [inks[0], inks[1], inks[2]].map(|ink| ((255 - u32::from(ink)) * paper / 255) as u8)
}

/// A profile split over segments, put together in its own order; empty where it is too large.
fn assembled(mut parts: Vec<(u8, &[u8])>) -> Vec<u8> {
    let total: usize = parts.iter().map(|p| p.1.len()).sum();
    if total > PROFILE_BYTES {
        return Vec::new();
    }
    parts.sort_by_key(|p| p.0);
    parts.iter().flat_map(|p| p.1.iter().copied()).collect()
}
