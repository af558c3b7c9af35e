//! Tells cargo to look at the stories again when one is added: the embedding
//! macro alone notices changed files, not new ones.

fn main() {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let out = format!(
        "cargo:rerun-if-changed={here}/data/cases\ncargo:rerun-if-changed={here}/build.rs\n"
    );
    // Build scripts talk to cargo on standard output.
    let _ = std::io::Write::write_all(&mut std::io::stdout(), out.as_bytes());
}
