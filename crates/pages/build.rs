//! Tells Cargo that the pages must be built again when an asset is added or
//! taken away: the macro that embeds the folder only watches the files it saw.

fn main() {
    println!("cargo::rerun-if-changed=../../assets");
    println!("cargo::rerun-if-changed=build.rs");
}
