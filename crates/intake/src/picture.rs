//! A picture in memory: eight bits a channel, red green blue with or without
//! alpha, rows from the top. What every decoder gives and every encoder takes.

use crate::{Limits, Refused};

/// Pixels with their size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    pub width: u32,
    pub height: u32,
    /// 3 without alpha, 4 with.
    pub channels: usize,
    pub pixels: Vec<u8>,
}

impl Picture {
    /// Whether anything in it can be seen through.
    pub fn has_alpha(&self) -> bool {
        self.channels == 4 && self.pixels.chunks_exact(4).any(|p| p[3] != 255)
    }

    /// The same picture turned as an EXIF orientation (1 to 8) asks.
    pub fn turned(self, orientation: u8) -> Picture {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let (w, h, n) = (self.width as usize, self.height as usize, self.channels);
        let (across, down) = if orientation >= 5 { (h, w) } else { (w, h) };
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for y in 0..down {
            for x in 0..across {
                let (sx, sy) = match orientation {
                    2 => (w - 1 - x, y),
                    3 => (w - 1 - x, h - 1 - y),
                    4 => (x, h - 1 - y),
                    5 => (y, x),
                    6 => (y, h - 1 - x),
                    7 => (w - 1 - y, h - 1 - x),
                    _ => (w - 1 - y, x),
                };
                let at = (sy * w + sx) * n;
                pixels.extend_from_slice(&self.pixels[at..at + n]);
            }
        }
        Picture { width: across as u32, height: down as u32, channels: n, pixels }
    }
}

/// Checks an announced size before anything of that size is allocated.
pub(crate) fn check_size(width: u32, height: u32, limits: &Limits) -> Result<(), Refused> {
    if width == 0 || height == 0 {
        return Err(Refused::Damaged);
    }
    // A row must stay small too: decoders buffer whole rows.
    if width > 65_535 || height > 65_535 || u64::from(width) * u64::from(height) > limits.pixels {
        return Err(Refused::TooManyPixels);
    }
    Ok(())
}

/// The size at which a picture is shown: its own, or fitted into `side`.
pub(crate) fn fitted(width: u32, height: u32, side: u32) -> (u32, u32) {
    let long = width.max(height);
    if long <= side || side == 0 {
        return (width, height);
    }
    let scaled = |n: u32| {
        ((u64::from(n) * u64::from(side) + u64::from(long) / 2) / u64::from(long)).max(1) as u32
    };
    (scaled(width), scaled(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A 3 x 2 picture whose pixels are numbered 0 to 5.
    fn numbered() -> Picture {
        Picture {
            width: 3,
            height: 2,
            channels: 3,
            pixels: (0..6).flat_map(|n| [n, n, n]).collect(),
        }
    }

    #[test]
    fn each_orientation_puts_the_first_stored_row_where_exif_says() {
        // From the EXIF definition: where the visual top row of the stored picture ends up.
        let cases: [(u8, u32, u32, [u8; 6]); 8] = [
            (1, 3, 2, [0, 1, 2, 3, 4, 5]),
            (2, 3, 2, [2, 1, 0, 5, 4, 3]),
            (3, 3, 2, [5, 4, 3, 2, 1, 0]),
            (4, 3, 2, [3, 4, 5, 0, 1, 2]),
            (5, 2, 3, [0, 3, 1, 4, 2, 5]),
            (6, 2, 3, [3, 0, 4, 1, 5, 2]),
            (7, 2, 3, [5, 2, 4, 1, 3, 0]),
            (8, 2, 3, [2, 5, 1, 4, 0, 3]),
        ];
        for (orientation, width, height, expect) in cases {
            let turned = numbered().turned(orientation);
            let got: Vec<u8> = turned.pixels.chunks_exact(3).map(|p| p[0]).collect();
            assert_eq!((turned.width, turned.height), (width, height), "orientation {orientation}");
            assert_eq!(got, expect, "orientation {orientation}");
        }
    }

    #[test]
    fn a_picture_is_fitted_by_its_long_side_and_never_to_nothing() {
        for (given, expect) in [
            ((4032, 3024), (2560, 1920)),
            ((3024, 4032), (1920, 2560)),
            ((2560, 10), (2560, 10)),
            ((60_000, 3), (2560, 1)),
        ] {
            assert_eq!(fitted(given.0, given.1, 2560), expect);
        }
    }
}
