//! Making a picture smaller by area averaging, one source row at a time: each
//! pixel of the result is the exact mean of the area it covers. Needs memory
//! for the result and two rows, never for a second full picture.

use crate::picture::{Picture, fitted};

/// Where one source column goes: into a result column, and partly into the next.
struct Share {
    to: usize,
    here: f32,
    next: f32,
}

fn shares(from: u32, to: u32) -> Vec<Share> {
    let scale = f64::from(to) / f64::from(from);
    (0..from)
        .map(|i| {
            let (start, end) = (f64::from(i) * scale, f64::from(i + 1) * scale);
            let at = (start.floor() as usize).min(to as usize - 1);
            let border = at as f64 + 1.0;
            let over = if at + 1 < to as usize { (end - border).max(0.0) } else { 0.0 };
            Share { to: at, here: (end - start - over) as f32, next: over as f32 }
        })
        .collect()
}

/// Takes rows from the top and gives the smaller picture.
pub(crate) struct Shrinker {
    width: u32,
    height: u32,
    channels: usize,
    across: Vec<Share>,
    down: Vec<Share>,
    row: usize,
    /// The current row averaged across, with one spare pixel so that a share may spill.
    narrow: Vec<f32>,
    /// Two result rows under way: the current one and the next.
    sums: [Vec<f32>; 2],
    at: usize,
    pixels: Vec<u8>,
}

impl Shrinker {
    /// For a source of `from` and a result of `to` (width, height), both at least
    /// 1 and `to` not larger than `from`.
    pub fn new(from: (u32, u32), to: (u32, u32), channels: usize) -> Shrinker {
        let line = to.0 as usize * channels;
        Shrinker {
            width: to.0,
            height: to.1,
            channels,
            across: shares(from.0, to.0),
            down: shares(from.1, to.1),
            row: 0,
            narrow: vec![0.0; line + channels],
            sums: [vec![0.0; line], vec![0.0; line]],
            at: 0,
            pixels: Vec::with_capacity(line * to.1 as usize),
        }
    }

    /// The next source row; rows beyond the announced height are ignored.
    pub fn push(&mut self, row: &[u8]) {
        let Some(share) = self.down.get(self.row) else {
            return;
        };
        let (to, here, next) = (share.to, share.here, share.next);
        self.row += 1;
        while self.at < to {
            self.finish_row();
        }
        self.narrow.fill(0.0);
        if self.channels == 4 {
            self.average_rgba(row)
        } else {
            self.average_rgb(row)
        }
        let [current, following] = &mut self.sums;
        for (sum, value) in current.iter_mut().zip(&self.narrow) {
            *sum += value * here;
        }
        if next > 0.0 {
            for (sum, value) in following.iter_mut().zip(&self.narrow) {
                *sum += value * next;
            }
        }
    }

    fn average_rgb(&mut self, row: &[u8]) {
        for (share, p) in self.across.iter().zip(row.chunks_exact(3)) {
            let Some(out) = self.narrow.get_mut(share.to * 3..share.to * 3 + 6) else {
                continue;
            };
            let (r, g, b) = (f32::from(p[0]), f32::from(p[1]), f32::from(p[2]));
            out[0] += r * share.here;
            out[1] += g * share.here;
            out[2] += b * share.here;
            if share.next > 0.0 {
                out[3] += r * share.next;
                out[4] += g * share.next;
                out[5] += b * share.next;
            }
        }
    }

    /// Colours count by their alpha, so that what cannot be seen does not bleed in.
    fn average_rgba(&mut self, row: &[u8]) {
        for (share, p) in self.across.iter().zip(row.chunks_exact(4)) {
            let Some(out) = self.narrow.get_mut(share.to * 4..share.to * 4 + 8) else {
                continue;
            };
            let alpha = f32::from(p[3]);
            let seen = alpha / 255.0;
            let values =
                [f32::from(p[0]) * seen, f32::from(p[1]) * seen, f32::from(p[2]) * seen, alpha];
            for (i, value) in values.into_iter().enumerate() {
                out[i] += value * share.here;
                out[i + 4] += value * share.next;
            }
        }
    }

    fn finish_row(&mut self) {
        let [current, _] = &self.sums;
        if self.channels == 4 {
            for p in current.chunks_exact(4) {
                let undo = if p[3] > 0.0 { 255.0 / p[3] } else { 0.0 };
                self.pixels.extend([p[0] * undo, p[1] * undo, p[2] * undo, p[3]].map(rounded));
            }
        } else {
            self.pixels.extend(current.iter().map(|v| rounded(*v)));
        }
        self.sums.swap(0, 1);
        self.sums[1].fill(0.0);
        self.at += 1;
    }

    /// The result; rows that never came are black.
    pub fn finish(mut self) -> Picture {
        while self.at < self.height as usize {
            self.finish_row();
        }
        Picture {
            width: self.width,
            height: self.height,
            channels: self.channels,
            pixels: self.pixels,
        }
    }
}

fn rounded(value: f32) -> u8 {
    (value + 0.5).clamp(0.0, 255.0) as u8
}

/// A smaller copy whose long side is `side`, or `None` where it is that small already.
pub(crate) fn to_fit(picture: &Picture, side: u32) -> Option<Picture> {
    let to = fitted(picture.width, picture.height, side);
    if to == (picture.width, picture.height) {
        return None;
    }
    let mut shrinker = Shrinker::new((picture.width, picture.height), to, picture.channels);
    for row in picture.pixels.chunks_exact(picture.width as usize * picture.channels) {
        shrinker.push(row);
    }
    Some(shrinker.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shrunk(pixels: &[u8], from: (u32, u32), to: (u32, u32), channels: usize) -> Vec<u8> {
        let mut shrinker = Shrinker::new(from, to, channels);
        for row in pixels.chunks_exact(from.0 as usize * channels) {
            shrinker.push(row);
        }
        shrinker.finish().pixels
    }

    #[test]
    fn an_even_grey_stays_the_same_grey_at_every_ratio() {
        for (w, h, tw, th) in [(7, 5, 3, 2), (100, 80, 33, 27), (9, 9, 1, 1), (64, 3, 64, 2)] {
            let got = shrunk(&vec![173; (w * h * 3) as usize], (w, h), (tw, th), 3);
            assert_eq!(got.len(), (tw * th * 3) as usize);
            assert!(got.iter().all(|v| *v == 173), "{w}x{h} to {tw}x{th}");
        }
    }

    #[test]
    fn three_pixels_into_two_are_shared_by_area() {
        let got = shrunk(&[0, 0, 0, 90, 90, 90, 240, 240, 240], (3, 1), (2, 1), 3);
        // (0 + 90/2) / 1.5 = 30 and (90/2 + 240) / 1.5 = 190
        assert_eq!(got, [30, 30, 30, 190, 190, 190]);
    }

    #[test]
    fn what_cannot_be_seen_does_not_colour_what_can() {
        let got = shrunk(&[255, 0, 0, 0, 0, 0, 255, 255], (2, 1), (1, 1), 4);
        assert_eq!(got, [0, 0, 255, 128]);
    }
}
