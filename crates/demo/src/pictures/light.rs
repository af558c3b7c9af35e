//! Cloth, leather and light: small maps of shadow, relief and folds, looked up
//! softly, and two tiles of texture made once.

use super::chance::Chance;
use std::sync::OnceLock;

/// Side of the texture tiles in pixels; a power of two.
pub(super) const TILE: usize = 512;

/// Pebbled leather, fine grain of a sensor, and value noise, each 512 x 512.
pub(super) struct Tiles {
    pub leather: Vec<u8>,
    pub grain: Vec<u8>,
    pub clouds: Vec<u8>,
}

/// The tiles, made on first use.
pub(super) fn tiles() -> &'static Tiles {
    static MADE: OnceLock<Tiles> = OnceLock::new();
    MADE.get_or_init(|| Tiles { leather: leather(), grain: grain(), clouds: clouds() })
}

/// Cells around scattered points: bright in the middle, dark in the creases.
fn leather() -> Vec<u8> {
    const CELLS: usize = 64;
    const CELL: f32 = (TILE / CELLS) as f32;
    let mut chance = Chance::of(1917, 1);
    let points: Vec<(f32, f32)> =
        (0..CELLS * CELLS).map(|_| (chance.part(), chance.part())).collect();
    let mut out = Vec::with_capacity(TILE * TILE);
    for y in 0..TILE {
        for x in 0..TILE {
            let (fx, fy) = (x as f32 / CELL, y as f32 / CELL);
            let (cx, cy) = (x / (TILE / CELLS), y / (TILE / CELLS));
            let (mut first, mut second) = (9.0f32, 9.0f32);
            for (dx, dy) in [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1), (0, 2), (1, 2), (2, 2)]
            {
                let (px, py) = (cx + dx + CELLS - 1, cy + dy + CELLS - 1);
                let (jx, jy) = points[(py % CELLS) * CELLS + px % CELLS];
                let (ax, ay) = ((cx + dx) as f32 - 1.0 + jx - fx, (cy + dy) as f32 - 1.0 + jy - fy);
                let far = ax * ax + ay * ay;
                if far < first {
                    (first, second) = (far, first);
                } else if far < second {
                    second = far;
                }
            }
            let crease = (second.sqrt() - first.sqrt()).min(0.5) * 2.0;
            out.push((70.0 + 150.0 * crease) as u8);
        }
    }
    out
}

/// Sums of four even chances: close to normal, spread about 4.
fn grain() -> Vec<u8> {
    let mut chance = Chance::of(1917, 2);
    (0..TILE * TILE)
        .map(|_| {
            let bits = chance.next();
            let sum: u64 = (0..4).map(|n| (bits >> (n * 8)) & 7).sum();
            (128 + sum - 14) as u8
        })
        .collect()
}

/// Soft noise of four sizes that repeats without a seam.
fn clouds() -> Vec<u8> {
    let mut out = vec![0.0f32; TILE * TILE];
    let mut chance = Chance::of(1917, 3);
    for (cells, weight) in [(4usize, 0.5f32), (8, 0.25), (16, 0.15), (32, 0.1)] {
        let knots: Vec<f32> = (0..cells * cells).map(|_| chance.part()).collect();
        let knot = |x: usize, y: usize| knots[(y % cells) * cells + x % cells];
        let size = TILE / cells;
        for y in 0..TILE {
            for x in 0..TILE {
                let ease = |n: usize| {
                    let t = (n % size) as f32 / size as f32;
                    t * t * (3.0 - 2.0 * t)
                };
                let (tx, ty, cx, cy) = (ease(x), ease(y), x / size, y / size);
                let top = knot(cx, cy) * (1.0 - tx) + knot(cx + 1, cy) * tx;
                let low = knot(cx, cy + 1) * (1.0 - tx) + knot(cx + 1, cy + 1) * tx;
                out[y * TILE + x] += weight * (top * (1.0 - ty) + low * ty);
            }
        }
    }
    out.into_iter().map(|v| (v * 255.0) as u8).collect()
}

/// A value of a tile between its pixels, 0 to 1, repeating.
pub(super) fn tiled(tile: &[u8], x: f32, y: f32) -> f32 {
    let (fx, fy) = (x.floor(), y.floor());
    let (tx, ty) = (x - fx, y - fy);
    let (ix, iy) = (fx as i32 as usize, fy as i32 as usize);
    let at = |dx: usize, dy: usize| {
        let (px, py) = (ix.wrapping_add(dx) & (TILE - 1), iy.wrapping_add(dy) & (TILE - 1));
        f32::from(tile[py * TILE + px])
    };
    let top = at(0, 0) * (1.0 - tx) + at(1, 0) * tx;
    let low = at(0, 1) * (1.0 - tx) + at(1, 1) * tx;
    (top * (1.0 - ty) + low * ty) / 255.0
}

/// A small map over the whole picture.
#[derive(Clone)]
pub(super) struct Map {
    pub width: usize,
    pub height: usize,
    pub values: Vec<f32>,
}

impl Map {
    pub fn new(width: usize, height: usize) -> Map {
        Map { width, height, values: vec![0.0; width * height] }
    }

    /// The value at a place, edges continued.
    pub fn at(&self, x: isize, y: isize) -> f32 {
        let cx = x.clamp(0, self.width as isize - 1) as usize;
        let cy = y.clamp(0, self.height as isize - 1) as usize;
        self.values[cy * self.width + cx]
    }

    /// Two box blurs across and down: nearly a round one of that radius.
    pub fn blurred(&self, radius: usize) -> Map {
        let mut out = self.clone();
        for _ in 0..2 {
            out = out.blurred_across(radius).turned().blurred_across(radius).turned();
        }
        out
    }

    fn turned(&self) -> Map {
        let mut out = Map::new(self.height, self.width);
        for y in 0..self.height {
            for x in 0..self.width {
                out.values[x * self.height + y] = self.values[y * self.width + x];
            }
        }
        out
    }

    fn blurred_across(&self, radius: usize) -> Map {
        let mut out = Map::new(self.width, self.height);
        let share = 1.0 / (2 * radius + 1) as f32;
        let r = radius as isize;
        for y in 0..self.height as isize {
            let mut sum: f32 = (-r..=r).map(|x| self.at(x, y)).sum();
            for x in 0..self.width as isize {
                out.values[y as usize * self.width + x as usize] = sum * share;
                sum += self.at(x + r + 1, y) - self.at(x - r, y);
            }
        }
        out
    }

    /// One row of the picture, `step` pixels to each value, looked up softly.
    pub fn row(&self, y: usize, step: usize, out: &mut [f32]) {
        let fy = (y as f32 + 0.5) / step as f32 - 0.5;
        let (y0, ty) = (fy.floor() as isize, fy - fy.floor());
        let column = |x: isize| self.at(x, y0) * (1.0 - ty) + self.at(x, y0 + 1) * ty;
        let mut cell = isize::MIN;
        let (mut left, mut right) = (0.0, 0.0);
        for (x, value) in out.iter_mut().enumerate() {
            let fx = (x as f32 + 0.5) / step as f32 - 0.5;
            let x0 = fx.floor() as isize;
            if x0 != cell {
                (left, right, cell) = (column(x0), column(x0 + 1), x0);
            }
            let tx = fx - x0 as f32;
            *value = left * (1.0 - tx) + right * tx;
        }
    }
}
