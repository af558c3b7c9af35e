//! The telephone the picture was taken with: a full-size JPEG with the EXIF
//! block such a camera writes (maker, model, date, orientation, position), so
//! that the removal of all this can be shown. Maker and model are invented.

use super::Moment;

/// How much of the grain is seen, in sixteenths.
const GRAIN: i32 = 6;

/// How the pixels are stored, and what the orientation tag says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// Stored as seen.
    Upright,
    /// Taken upside down: stored turned by 180 degrees (tag 3).
    UpsideDown,
    /// Held upright: the sensor stores lying pictures, to be turned clockwise (tag 6).
    Portrait,
}

impl Held {
    fn tag(self) -> u16 {
        match self {
            Held::Upright => 1,
            Held::UpsideDown => 3,
            Held::Portrait => 6,
        }
    }
}

/// What the camera knows besides the pixels.
pub(super) struct Exposure {
    pub held: Held,
    pub taken: Moment,
    /// Degrees north and east.
    pub place: (f64, f64),
    /// Light sensitivity and denominator of the exposure time.
    pub iso: u16,
    pub speed: u32,
    pub width: u32,
    pub height: u32,
}

/// One directory entry: tag, type, count, and its value or the bytes it points to.
struct Entry {
    tag: u16,
    kind: u16,
    count: u32,
    value: Vec<u8>,
}

fn ascii(tag: u16, text: &str) -> Entry {
    let value = [text.as_bytes(), b"\0"].concat();
    Entry { tag, kind: 2, count: value.len() as u32, value }
}

fn short(tag: u16, n: u16) -> Entry {
    Entry { tag, kind: 3, count: 1, value: n.to_le_bytes().to_vec() }
}

fn long(tag: u16, n: u32) -> Entry {
    Entry { tag, kind: 4, count: 1, value: n.to_le_bytes().to_vec() }
}

fn ratios(tag: u16, all: &[(u32, u32)]) -> Entry {
    let value =
        all.iter().flat_map(|(a, b)| [a.to_le_bytes(), b.to_le_bytes()]).flatten().collect();
    Entry { tag, kind: 5, count: all.len() as u32, value }
}

/// A directory written at `start`, its long values behind it.
fn directory(entries: &[Entry], start: u32) -> Vec<u8> {
    let mut table = (entries.len() as u16).to_le_bytes().to_vec();
    let mut behind = Vec::new();
    let data = start + 2 + entries.len() as u32 * 12 + 4;
    for entry in entries {
        table.extend(entry.tag.to_le_bytes());
        table.extend(entry.kind.to_le_bytes());
        table.extend(entry.count.to_le_bytes());
        if entry.value.len() <= 4 {
            let mut inline = entry.value.clone();
            inline.resize(4, 0);
            table.extend(inline);
        } else {
            table.extend((data + behind.len() as u32).to_le_bytes());
            behind.extend(&entry.value);
            if behind.len() % 2 == 1 {
                behind.push(0);
            }
        }
    }
    table.extend([0; 4]);
    table.extend(behind);
    table
}

/// Degrees as degrees, minutes and hundredths of seconds.
fn sexagesimal(degrees: f64) -> [(u32, u32); 3] {
    let hundredths = (degrees.abs() * 360_000.0).round() as u32;
    [(hundredths / 360_000, 1), (hundredths / 6_000 % 60, 1), (hundredths % 6_000, 100)]
}

/// The EXIF block from its TIFF header on.
pub(super) fn exif(exposure: &Exposure) -> Vec<u8> {
    let Moment { year, month, day, hour, minute, second } = exposure.taken;
    let when = format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
    let details = [
        ratios(0x829A, &[(1, exposure.speed)]),
        ratios(0x829D, &[(17, 10)]),
        short(0x8827, exposure.iso),
        Entry { tag: 0x9000, kind: 7, count: 4, value: b"0232".to_vec() },
        ascii(0x9003, &when),
        ascii(0x9004, &when),
        ratios(0x920A, &[(52, 10)]),
        long(0xA002, exposure.width),
        long(0xA003, exposure.height),
        short(0xA405, 26),
    ];
    let (north, east) = exposure.place;
    let position = [
        Entry { tag: 0, kind: 1, count: 4, value: vec![2, 3, 0, 0] },
        ascii(1, if north < 0.0 { "S" } else { "N" }),
        ratios(2, &sexagesimal(north)),
        ascii(3, if east < 0.0 { "W" } else { "E" }),
        ratios(4, &sexagesimal(east)),
        ratios(
            7,
            &[
                (u32::from(hour.unsigned_abs()), 1),
                (u32::from(minute.unsigned_abs()), 1),
                (u32::from(second.unsigned_abs()), 1),
            ],
        ),
        ascii(29, &format!("{year:04}:{month:02}:{day:02}")),
    ];
    let first = |details_at: u32, position_at: u32| {
        [
            ascii(0x010F, "Halden"),
            ascii(0x0110, "Halden P7"),
            short(0x0112, exposure.held.tag()),
            ratios(0x011A, &[(72, 1)]),
            ratios(0x011B, &[(72, 1)]),
            short(0x0128, 2),
            ascii(0x0131, "P7 camera 4.2"),
            ascii(0x0132, &when),
            long(0x8769, details_at),
            long(0x8825, position_at),
        ]
    };
    let size = directory(&first(0, 0), 8).len() as u32;
    let details_at = 8 + size;
    let details = directory(&details, details_at);
    let position_at = details_at + details.len() as u32;
    [
        b"II*\0\x08\0\0\0".to_vec(),
        directory(&first(details_at, position_at), 8),
        details,
        directory(&position, position_at),
    ]
    .concat()
}

/// A picture of half the sensor's size, made full size row by row while it is
/// written: the lens is as soft as that, and no full-size copy is ever held.
pub(super) struct Sensor {
    pub width: usize,
    pub height: usize,
    pub luma: Vec<u8>,
    pub blue: Vec<u8>,
    pub red: Vec<u8>,
    /// A tile of grain, side a power of two, values around 128.
    pub grain: &'static [u8],
    pub grain_side: usize,
}

impl Sensor {
    fn row<'a>(&self, plane: &'a [u8], y: usize) -> &'a [u8] {
        plane.get(y * self.width..(y + 1) * self.width).unwrap_or_default()
    }
}

impl jpeg_encoder::ImageBuffer for &Sensor {
    fn get_jpeg_color_type(&self) -> jpeg_encoder::JpegColorType {
        jpeg_encoder::JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        (self.width * 2) as u16
    }

    fn height(&self) -> u16 {
        (self.height * 2) as u16
    }

    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        let y = usize::from(y);
        let here = (y / 2).min(self.height - 1);
        let other =
            if y % 2 == 0 { here.saturating_sub(1) } else { (here + 1).min(self.height - 1) };
        let (near, far) = (self.row(&self.luma, here), self.row(&self.luma, other));
        let mask = self.grain_side - 1;
        let grain = &self.grain[((y * 7) & mask) * self.grain_side..][..self.grain_side];
        let [luma, blue, red, _] = buffers;
        let mixed = |x: usize| u32::from(near[x]) * 3 + u32::from(far[x]);
        let (mut left, mut now) = (mixed(0), mixed(0));
        for x in 0..self.width {
            let right = if x + 1 < self.width { mixed(x + 1) } else { now };
            for (half, side) in [left, right].into_iter().enumerate() {
                let noise = i32::from(grain[(x * 2 + half + y * 13) & mask]) - 128;
                let value = (now * 3 + side).cast_signed() + noise * GRAIN + 8;
                luma.push((value / 16).clamp(0, 255) as u8);
            }
            (left, now) = (now, right);
        }
        for (plane, out) in [(&self.blue, blue), (&self.red, red)] {
            out.extend(self.row(plane, here).iter().flat_map(|v| [*v; 2]));
        }
    }
}

/// The finished file.
pub(super) fn developed(sensor: &Sensor, exposure: &Exposure, quality: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(sensor.width * sensor.height);
    let mut encoder = jpeg_encoder::Encoder::new(&mut out, quality);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    // Neither can fail: the block is far below 64 KiB and the sizes are below 65,536.
    let written =
        encoder.add_exif_metadata(&exif(exposure)).and_then(|()| encoder.encode_image(sensor));
    if written.is_err() {
        out.clear();
    }
    out
}
