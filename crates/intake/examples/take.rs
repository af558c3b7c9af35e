//! Takes files as the server would and says what became of each:
//! `cargo run -p intake --example take -- FILE...`.

use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout();
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        match intake::photo_or_paper(&bytes, &intake::Limits::default()) {
            Ok(taken) => writeln!(
                out,
                "{path}: {} {} x {}, {} of {} bytes, thumbnail {}",
                taken.kind.code(),
                taken.width,
                taken.height,
                taken.shown.len(),
                bytes.len(),
                taken.thumb.map_or(0, |thumb| thumb.len())
            )?,
            Err(why) => writeln!(out, "{path}: refused, {why}")?,
        }
    }
    Ok(())
}
