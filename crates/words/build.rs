//! Tells cargo to look at the locale folder again when a file is added to it:
//! the embedding macro alone notices changed files, not new ones.

fn main() {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let mut out = String::new();
    for path in [format!("{here}/../../locales"), format!("{here}/build.rs")] {
        out.push_str("cargo:rerun-if-changed=");
        out.push_str(&path);
        out.push('\n');
    }
    // Build scripts talk to cargo on standard output.
    let _ = std::io::Write::write_all(&mut std::io::stdout(), out.as_bytes());
}
