//! Photographs as a client's telephone takes them: one of our own line
//! drawings as a still life on cloth, painted with leather, thread and metal,
//! lit from one side, with the defect the story needs, at the size and with
//! the EXIF block of a camera. All variety comes from the seed. Nothing here
//! is a picture of a real piece, and no mark of any house appears.

mod camera;
mod chance;
mod light;
mod pieces;
mod still_life;

use crate::stories::Photo;
use camera::{Exposure, Held};
use chance::Chance;
use domain::PhotoSlot;

/// A piece there is a drawing of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// A bag with a curved base.
    Hourglass,
    /// A soft bag with studs, buckles and zips.
    Cagole,
    /// A knitted sock shoe.
    Speed,
    /// A layered running shoe.
    Track,
    /// A shoe with a sole of three layers.
    #[serde(rename = "triples")]
    TripleS,
    /// A wide shoe with a moulded sole.
    #[serde(rename = "xl3")]
    Xl3,
}

impl Piece {
    /// Every piece.
    pub const ALL: &'static [Piece] =
        &[Piece::Hourglass, Piece::Cagole, Piece::Speed, Piece::Track, Piece::TripleS, Piece::Xl3];

    /// The piece whose drawing has this name in the house's list of families.
    pub fn of_drawing(name: &str) -> Option<Piece> {
        Some(match name {
            "hourglass" => Piece::Hourglass,
            "cagole" => Piece::Cagole,
            "speed" => Piece::Speed,
            "track" => Piece::Track,
            "triples" => Piece::TripleS,
            "xl3" => Piece::Xl3,
            _ => return None,
        })
    }

    /// Whether it is worn on a foot.
    pub const fn is_shoe(self) -> bool {
        !matches!(self, Piece::Hourglass | Piece::Cagole)
    }
}

/// What is wrong with the piece, as far as a picture can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Defect {
    /// A seam that comes open: at the handle of a bag, along the collar of a shoe.
    LooseStitching,
    /// The sole parts from the upper at the toe.
    SoleOpening,
    /// The zip's slider has come off.
    ZipSliderOff,
    /// The surface is rubbed.
    Scuff,
    /// Glue shows along the edge of the sole.
    GlueLine,
    /// An eyelet is torn out.
    Eyelet,
    /// The tread is worn down.
    SoleWorn,
    /// The colour has faded in places.
    Fading,
}

impl Defect {
    /// The defect that shows a fault of the house's list; none where a picture shows nothing of it.
    pub fn of_fault(code: &str) -> Option<Defect> {
        Some(match code {
            "loose_stitching" | "handle_base" | "strap" | "lining" => Defect::LooseStitching,
            "outsole_delamination" => Defect::SoleOpening,
            "glue_line" => Defect::GlueLine,
            "zip_slider" => Defect::ZipSliderOff,
            "eyelet" => Defect::Eyelet,
            "sole_worn" => Defect::SoleWorn,
            "colour_fading" => Defect::Fading,
            "edge_paint" | "hardware_finish" | "mesh_tear" => Defect::Scuff,
            _ => return None,
        })
    }
}

/// A wall-clock moment as cameras write it: without a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Year, such as 2026.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// 0 to 23.
    pub hour: i8,
    /// 0 to 59.
    pub minute: i8,
    /// 0 to 59.
    pub second: i8,
}

impl From<jiff::civil::DateTime> for Moment {
    fn from(at: jiff::civil::DateTime) -> Moment {
        Moment {
            year: at.year(),
            month: at.month(),
            day: at.day(),
            hour: at.hour(),
            minute: at.minute(),
            second: at.second(),
        }
    }
}

/// One photograph to be taken.
#[derive(Debug, Clone)]
pub struct Shot {
    /// Of what.
    pub piece: Piece,
    /// What it shows.
    pub slot: PhotoSlot,
    /// One seed for one client's piece: same leather, same cloth, same light in
    /// every slot; angle, crop and grain differ by slot.
    pub seed: u64,
    /// Which take it is: another number is another angle on the same piece.
    pub take: u64,
    /// What is wrong with it.
    pub defect: Option<Defect>,
    /// Colour of the leather or upper, red green blue; from the seed where none.
    pub colour: Option<[u8; 3]>,
    /// When the camera says it was taken.
    pub taken: Moment,
}

impl Shot {
    /// The photograph a story asks for, of the piece its family is drawn as.
    pub fn of(photo: &Photo, piece: Piece, seed: u64, taken: Moment) -> Shot {
        Shot {
            piece,
            slot: photo.slot,
            seed,
            take: photo.name.bytes().fold(7, |sum, b| sum * 31 % 1_000_003 + u64::from(b)),
            defect: photo.defect.as_deref().and_then(Defect::of_fault),
            colour: photo.colour.as_deref().and_then(colour_named),
            taken,
        }
    }

    /// Chance of this one picture; what belongs to the client is drawn from the seed alone.
    fn chance(&self, purpose: u64) -> Chance {
        Chance::of(
            self.seed,
            self.slot as u64 + purpose + (self.piece as u64 + 1) * 1_000 + self.take * 10_000,
        )
    }
}

/// Long and short side of what the telephone stores, in pixels.
pub const FULL: (u32, u32) = (4032, 3024);

/// Towns whose position the camera writes down.
const TOWNS: &[(f64, f64)] = &[
    (48.8566, 2.3522),
    (51.5074, -0.1278),
    (45.4642, 9.1900),
    (52.5200, 13.4050),
    (40.7128, -74.0060),
    (35.6762, 139.6503),
    (25.2048, 55.2708),
    (-33.8688, 151.2093),
];

/// Takes the photograph: a JPEG of 4032 x 3024 stored pixels, below 3 MB,
/// about half a second of processor time.
pub fn photograph(shot: &Shot) -> Vec<u8> {
    photograph_at(shot, FULL.0)
}

/// The same at another long side in pixels (a multiple of 8, at least 64), for
/// a quick look.
pub fn photograph_at(shot: &Shot, long_side: u32) -> Vec<u8> {
    let long = (long_side / 8 * 8).max(64);
    let (width, height) = (long, long / 4 * 3);
    let mut chance = shot.chance(101);
    let held = match shot.slot {
        PhotoSlot::Seal | PhotoSlot::Receipt => Held::Portrait,
        _ => chance
            .one_of(&[
                Held::Upright,
                Held::Upright,
                Held::Upright,
                Held::Portrait,
                Held::Portrait,
                Held::UpsideDown,
            ])
            .unwrap_or(Held::Upright),
    };
    let sensor = still_life::arranged(shot, held, (width / 2) as usize, (height / 2) as usize);
    let mut of_client = Chance::of(shot.seed, 7);
    let town = of_client.one_of(TOWNS).unwrap_or((48.8566, 2.3522));
    let place = (
        town.0 + f64::from(of_client.between(-0.05, 0.05)),
        town.1 + f64::from(of_client.between(-0.05, 0.05)),
    );
    let exposure = Exposure {
        held,
        taken: later(shot.taken, shot.slot as i8),
        place,
        iso: chance.one_of(&[50, 64, 100, 125, 200, 320]).unwrap_or(100),
        speed: chance.one_of(&[50, 60, 100, 121, 250]).unwrap_or(100),
        width,
        height,
    };
    camera::developed(&sensor, &exposure, 80)
}

/// A client takes the pictures one after the other: each a little later.
fn later(at: Moment, turn: i8) -> Moment {
    Moment { second: (at.second + turn * 5).rem_euclid(60), ..at }
}

/// The colour a house's colour name stands for, where it is one of those drawn.
pub fn colour_named(name: &str) -> Option<[u8; 3]> {
    let known: &[(&str, [u8; 3])] = &[
        ("black", [46, 43, 44]),
        ("noir", [46, 43, 44]),
        ("white", [226, 222, 214]),
        ("bone", [214, 203, 184]),
        ("beige", [200, 178, 148]),
        ("cognac", [150, 92, 54]),
        ("brown", [104, 70, 50]),
        ("burgundy", [108, 36, 46]),
        ("red", [168, 40, 42]),
        ("green", [60, 82, 66]),
        ("blue", [70, 88, 118]),
        ("grey", [132, 132, 130]),
        ("gray", [132, 132, 130]),
        ("pink", [212, 150, 156]),
        ("silver", [176, 178, 180]),
        ("cream", [228, 216, 192]),
        ("gold", [186, 152, 92]),
    ];
    let name = name.to_lowercase();
    known.iter().find(|(known, _)| name.contains(known)).map(|(_, colour)| *colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAKEN: Moment =
        Moment { year: 2026, month: 11, day: 18, hour: 19, minute: 42, second: 7 };

    fn shot(piece: Piece, slot: PhotoSlot, seed: u64, defect: Option<Defect>) -> Shot {
        Shot { piece, slot, seed, take: 0, defect, colour: None, taken: TAKEN }
    }

    fn small(piece: Piece, slot: PhotoSlot, seed: u64, defect: Option<Defect>) -> Vec<u8> {
        photograph_at(&shot(piece, slot, seed, defect), 320)
    }

    #[test]
    fn no_two_slots_and_no_two_seeds_give_the_same_picture() {
        let mut seen = std::collections::HashSet::new();
        let mut count = 0;
        for piece in Piece::ALL {
            for slot in PhotoSlot::ALL {
                for seed in [1, 2] {
                    count += 1;
                    seen.insert(
                        intake::photo_or_paper(
                            &small(*piece, *slot, seed, None),
                            &intake::Limits::default(),
                        )
                        .unwrap()
                        .shown,
                    );
                }
            }
        }
        assert_eq!(seen.len(), count);
    }

    #[test]
    fn another_take_is_another_angle_on_the_same_piece() {
        let first = shot(Piece::Track, PhotoSlot::Sole, 5, None);
        let second = Shot { take: 1, ..first.clone() };
        assert_ne!(photograph_at(&first, 320), photograph_at(&second, 320));
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        let take = || small(Piece::Cagole, PhotoSlot::Hardware, 5, Some(Defect::ZipSliderOff));
        assert_eq!(take(), take());
    }

    #[test]
    fn a_defect_can_be_seen() {
        for (piece, slot, defect) in [
            (Piece::Hourglass, PhotoSlot::Stitching, Defect::LooseStitching),
            (Piece::Track, PhotoSlot::Sole, Defect::SoleOpening),
            (Piece::Cagole, PhotoSlot::Hardware, Defect::ZipSliderOff),
            (Piece::TripleS, PhotoSlot::Front, Defect::Scuff),
            (Piece::Hourglass, PhotoSlot::Front, Defect::Fading),
            (Piece::TripleS, PhotoSlot::Sole, Defect::GlueLine),
            (Piece::Track, PhotoSlot::Hardware, Defect::Eyelet),
            (Piece::Xl3, PhotoSlot::Sole, Defect::SoleWorn),
        ] {
            let lines = |defect| {
                let bytes = small(piece, slot, 9, defect);
                jpeg_luma(&bytes)
            };
            let (with, without) = (lines(Some(defect)), lines(None));
            let moved = with.iter().zip(&without).filter(|(a, b)| a.abs_diff(**b) > 14).count();
            assert!(moved * 400 > with.len(), "{defect:?}: {moved} of {} pixels", with.len());
        }
    }

    /// Brightness of the shown copy, pixel by pixel.
    fn jpeg_luma(bytes: &[u8]) -> Vec<u8> {
        let small = intake::photo_or_paper(bytes, &intake::Limits::default()).unwrap();
        let mut decoder = jpeg_decoder::Decoder::new(small.shown.as_slice());
        decoder
            .decode()
            .unwrap()
            .chunks_exact(3)
            .map(|p| ((u16::from(p[0]) + u16::from(p[1]) * 2 + u16::from(p[2])) / 4) as u8)
            .collect()
    }

    #[test]
    fn the_camera_writes_what_intake_takes_out() {
        for slot in PhotoSlot::ALL {
            let bytes = small(Piece::Speed, *slot, 3, None);
            for told in [b"Exif".as_slice(), b"Halden P7", b"2026:11:18 19:42"] {
                assert!(bytes.windows(told.len()).any(|w| w == told), "{slot}");
            }
            let taken = intake::photo_or_paper(&bytes, &intake::Limits::default()).unwrap();
            for told in [b"Exif".as_slice(), b"Halden", b"2026"] {
                assert!(!taken.shown.windows(told.len()).any(|w| w == told), "{slot}");
            }
        }
    }

    #[test]
    fn some_pictures_are_stored_lying_and_shown_standing() {
        let seal = small(Piece::Hourglass, PhotoSlot::Seal, 1, None);
        let taken = intake::photo_or_paper(&seal, &intake::Limits::default()).unwrap();
        assert_eq!((taken.width, taken.height), (240, 320));
    }

    #[test]
    fn a_full_size_photograph_stays_below_three_megabytes() {
        let bytes = photograph(&shot(Piece::Cagole, PhotoSlot::Front, 4, None));
        let mut decoder = jpeg_decoder::Decoder::new(bytes.as_slice());
        decoder.read_info().unwrap();
        let info = decoder.info().unwrap();
        assert_eq!((u32::from(info.width), u32::from(info.height)), FULL);
        assert!((500_000..3_000_000).contains(&bytes.len()), "{} bytes", bytes.len());
    }
}
