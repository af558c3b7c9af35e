//! Takes every picture there is into a folder, to be looked at, each piece with
//! each defect: `cargo run -p demo --example pictures -- FOLDER [LONG_SIDE] [PIECE]`.

use demo::pictures::{Defect, Moment, Piece, Shot, photograph_at};

const DEFECTS: [Option<Defect>; 9] = [
    None,
    Some(Defect::LooseStitching),
    Some(Defect::SoleOpening),
    Some(Defect::ZipSliderOff),
    Some(Defect::Scuff),
    Some(Defect::GlueLine),
    Some(Defect::Eyelet),
    Some(Defect::SoleWorn),
    Some(Defect::Fading),
];

fn main() -> std::io::Result<()> {
    let mut given = std::env::args().skip(1);
    let folder = std::path::PathBuf::from(given.next().unwrap_or_else(|| "pictures".to_owned()));
    let side: u32 = given.next().and_then(|n| n.parse().ok()).unwrap_or(1008);
    let only = given.next();
    std::fs::create_dir_all(&folder)?;
    let taken = Moment { year: 2026, month: 11, day: 18, hour: 19, minute: 42, second: 7 };
    for (n, piece) in Piece::ALL.iter().enumerate() {
        let name = format!("{piece:?}").to_lowercase();
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        for (m, defect) in DEFECTS.into_iter().enumerate() {
            for slot in domain::PhotoSlot::ALL {
                let seed = (n * 10 + m) as u64;
                let shot =
                    Shot { piece: *piece, slot: *slot, seed, take: 0, defect, colour: None, taken };
                std::fs::write(
                    folder.join(format!("{name}-{slot}-{m}.jpg")),
                    photograph_at(&shot, side),
                )?;
            }
        }
    }
    Ok(())
}
