//! Colours of phones: most cameras store Display P3 and say so in a profile.
//! The shown copy carries no profile, so its colours are computed into sRGB,
//! or the red of a bag would arrive paler than it is. Only profiles of three
//! curves and a matrix are read; any other is left alone.

use crate::picture::Picture;

/// XYZ under D50 to linear sRGB: the sRGB primaries adapted by Bradford (ICC.1:2022, IEC 61966-2-1).
const TO_SRGB: [[f32; 3]; 3] = [
    [3.133_856, -1.616_866_7, -0.490_614_6],
    [-0.978_768_4, 1.916_141_5, 0.033_454],
    [0.071_945_3, -0.228_991_4, 1.405_242_7],
];

const STEPS: usize = 4096;

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn fixed(bytes: &[u8], at: usize) -> Option<f32> {
    Some(be32(bytes, at)?.cast_signed() as f32 / 65_536.0)
}

fn tag<'a>(profile: &'a [u8], name: &[u8; 4]) -> Option<&'a [u8]> {
    let count = be32(profile, 128)?.min(100) as usize;
    (0..count).map(|n| 132 + n * 12).find_map(|at| {
        let (start, size) = (be32(profile, at + 4)? as usize, be32(profile, at + 8)? as usize);
        (profile.get(at..at + 4)? == name)
            .then(|| profile.get(start..start.checked_add(size)?))
            .flatten()
    })
}

fn column(profile: &[u8], name: &[u8; 4]) -> Option<[f32; 3]> {
    let body = tag(profile, name)?;
    Some([fixed(body, 8)?, fixed(body, 12)?, fixed(body, 16)?])
}

/// The linear value of each stored value 0 to 255.
fn curve(profile: &[u8], name: &[u8; 4]) -> Option<Vec<f32>> {
    let body = tag(profile, name)?;
    let bend: Box<dyn Fn(f32) -> Option<f32>> = match body.get(..4)? {
        b"curv" => table_curve(body)?,
        b"para" => formula_curve(body)?,
        _ => return None,
    };
    let values: Option<Vec<f32>> = (0..256u16).map(|v| bend(f32::from(v) / 255.0)).collect();
    values.filter(|all| all.iter().all(|v| v.is_finite()))
}

fn table_curve(body: &[u8]) -> Option<Box<dyn Fn(f32) -> Option<f32> + '_>> {
    Some(match be32(body, 8)? as usize {
        0 => Box::new(Some),
        1 => {
            let gamma = f32::from(be16(body, 12)?) / 256.0;
            Box::new(move |x| Some(x.powf(gamma)))
        }
        count => Box::new(move |x| {
            let place = x * (count - 1) as f32;
            let (below, part) = (place.floor() as usize, place.fract());
            let value =
                |n: usize| Some(f32::from(be16(body, 12 + n.min(count - 1) * 2)?) / 65_535.0);
            Some(value(below)? * (1.0 - part) + value(below + 1)? * part)
        }),
    })
}

fn formula_curve(body: &[u8]) -> Option<Box<dyn Fn(f32) -> Option<f32>>> {
    let kind = be16(body, 8)?;
    let n = |i: usize| fixed(body, 12 + i * 4);
    let g = n(0)?;
    // ICC.1, parametricCurveType: below `d` a line, above it a power.
    let (a, b, c, d, e, f) = match kind {
        0 => (1.0, 0.0, 0.0, f32::MIN, 0.0, 0.0),
        1 => (n(1)?, n(2)?, 0.0, -n(2)? / n(1)?, 0.0, 0.0),
        2 => (n(1)?, n(2)?, 0.0, -n(2)? / n(1)?, n(3)?, n(3)?),
        3 => (n(1)?, n(2)?, n(3)?, n(4)?, 0.0, 0.0),
        4 => (n(1)?, n(2)?, n(3)?, n(4)?, n(5)?, n(6)?),
        _ => return None,
    };
    Some(Box::new(move |x| Some(if x >= d { (a * x + b).max(0.0).powf(g) + e } else { c * x + f })))
}

/// Matrix from the profile's linear values to linear sRGB.
fn matrix(profile: &[u8]) -> Option<[[f32; 3]; 3]> {
    let columns = [column(profile, b"rXYZ")?, column(profile, b"gXYZ")?, column(profile, b"bXYZ")?];
    let mut out = [[0.0f32; 3]; 3];
    for (row, to) in out.iter_mut().zip(TO_SRGB) {
        for (cell, from) in row.iter_mut().zip(columns) {
            *cell = to[0] * from[0] + to[1] * from[1] + to[2] * from[2];
        }
    }
    out.iter().flatten().all(|v| v.is_finite() && v.abs() < 16.0).then_some(out)
}

fn encode_table() -> Vec<u8> {
    (0..=STEPS)
        .map(|n| {
            let x = n as f32 / STEPS as f32;
            let y = if x <= 0.003_130_8 { 12.92 * x } else { 1.055 * x.powf(1.0 / 2.4) - 0.055 };
            (y * 255.0 + 0.5) as u8
        })
        .collect()
}

/// Computes the colours of a three-channel picture into sRGB, in place. A
/// profile that is absent, unreadable or sRGB already changes nothing.
pub(crate) fn to_srgb(picture: &mut Picture, profile: &[u8]) {
    if profile.get(16..20) == Some(b"RGB ")
        && profile.get(20..24) == Some(b"XYZ ")
        && picture.channels == 3
    {
        let _ = convert(picture, profile);
    }
}

fn convert(picture: &mut Picture, profile: &[u8]) -> Option<()> {
    let m = matrix(profile)?;
    let (red, green, blue) =
        (curve(profile, b"rTRC")?, curve(profile, b"gTRC")?, curve(profile, b"bTRC")?);
    let encode = encode_table();
    let value =
        |linear: f32| encode.get((linear.clamp(0.0, 1.0) * STEPS as f32 + 0.5) as usize).copied();
    let through = |p: [u8; 3]| {
        let (r, g, b) = (red[usize::from(p[0])], green[usize::from(p[1])], blue[usize::from(p[2])]);
        let mut out = [0; 3];
        for (cell, row) in out.iter_mut().zip(m) {
            *cell = value(row[0] * r + row[1] * g + row[2] * b).unwrap_or(0);
        }
        out
    };
    let probes =
        [[0, 0, 0], [255, 255, 255], [200, 40, 30], [30, 160, 60], [20, 40, 220], [128, 128, 128]];
    if probes.into_iter().all(|p| p.iter().zip(through(p)).all(|(a, b)| a.abs_diff(b) <= 2)) {
        return None;
    }
    for p in picture.pixels.chunks_exact_mut(3) {
        let out = through([p[0], p[1], p[2]]);
        p.copy_from_slice(&out);
    }
    Some(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A matrix profile with one power curve: Display P3's primaries (D50) and sRGB's formula.
    pub(crate) fn display_p3() -> Vec<u8> {
        let columns = [
            [0.515_12, 0.241_2, -0.001_05],
            [0.291_98, 0.692_25, 0.041_89],
            [0.157_1, 0.066_57, 0.784_07],
        ];
        let fixed = |v: f64| ((v * 65_536.0).round() as i32).to_be_bytes();
        let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
        for v in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45] {
            curve.extend(fixed(v));
        }
        let mut bodies = Vec::new();
        let mut table = Vec::new();
        let start = 132 + 6 * 12;
        for (name, column) in [b"rXYZ", b"gXYZ", b"bXYZ"].into_iter().zip(columns) {
            table.push((name, start + bodies.len(), 20));
            bodies.extend(b"XYZ \0\0\0\0");
            column.into_iter().for_each(|v| bodies.extend(fixed(v)));
        }
        for name in [b"rTRC", b"gTRC", b"bTRC"] {
            table.push((name, start + bodies.len(), curve.len()));
        }
        bodies.extend(&curve);
        let mut out = vec![0; 128];
        out[16..24].copy_from_slice(b"RGB XYZ ");
        out.extend(6u32.to_be_bytes());
        for (name, at, size) in table {
            out.extend(name);
            out.extend((at as u32).to_be_bytes());
            out.extend((size as u32).to_be_bytes());
        }
        out.extend(bodies);
        out
    }

    fn converted(colour: [u8; 3], profile: &[u8]) -> Vec<u8> {
        let mut picture = Picture { width: 1, height: 1, channels: 3, pixels: colour.to_vec() };
        to_srgb(&mut picture, profile);
        picture.pixels
    }

    #[test]
    fn a_phones_wide_colours_are_computed_into_srgb() {
        let profile = display_p3();
        // By the linear matrix of CSS Color 4 (P3 to sRGB): 1.2249 -0.2247 0 / -0.0420 1.0419 0 /
        // -0.0197 -0.0786 1.0979. Greys do not move; the purest red lies outside sRGB.
        for (given, expect) in [
            ([128, 128, 128], [128, 128, 128]),
            ([204, 76, 76], [221, 63, 70]),
            ([255, 0, 0], [255, 0, 0]),
            ([255, 255, 255], [255, 255, 255]),
        ] {
            let got = converted(given, &profile);
            assert!(
                got.iter().zip(expect).all(|(a, b)| a.abs_diff(b) <= 2),
                "{given:?} became {got:?}"
            );
        }
    }

    #[test]
    fn a_broken_profile_changes_nothing() {
        let whole = display_p3();
        for cut in 0..whole.len() {
            let _ = converted([10, 20, 30], &whole[..cut]);
        }
        assert_eq!(converted([10, 20, 30], &whole[..150]), [10, 20, 30]);
        assert_eq!(converted([10, 20, 30], b"RGB XYZ"), [10, 20, 30]);
        for at in 128..whole.len() {
            let mut bent = whole.clone();
            bent[at] ^= 0xFF;
            let _ = converted([10, 20, 30], &bent);
        }
    }
}
