//! Things people send: a photograph, a paper, the body of a case.

use demo::pictures::{Defect, Piece, Shot};
use domain::PhotoSlot;
use serde_json::{Value, json};

/// A photograph as a phone takes it, with the place it was taken in its EXIF.
pub fn photograph() -> Vec<u8> {
    let tuesday = jiff::civil::date(2026, 3, 3).at(9, 30, 0, 0);
    let shot = Shot {
        piece: Piece::Hourglass,
        slot: PhotoSlot::Whole,
        seed: 11,
        take: 0,
        defect: Some(Defect::LooseStitching),
        colour: None,
        taken: tuesday.into(),
    };
    demo::pictures::photograph_at(&shot, 320)
}

/// A small PNG, two by two.
pub fn small_png() -> Vec<u8> {
    const PNG: &[u8] = &[
        0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0,
        0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE, 0, 0, 0, 12, b'I', b'D', b'A',
        b'T', 8, 0xD7, 0x63, 0xF8, 0xCF, 0xC0, 0, 0, 3, 1, 1, 0, 0x18, 0xDD, 0x8D, 0xB0, 0, 0, 0,
        0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
    ];
    PNG.to_vec()
}

/// A paper of one empty page, with a remark where no reader shows it.
pub fn paper(remark: &str) -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    ];
    let mut out = format!("%PDF-1.4\n%{remark}\n");
    let mut places = Vec::new();
    for (at, body) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{body}\nendobj\n", at + 1));
    }
    let start = out.len();
    out.push_str("xref\n0 4\n0000000000 65535 f \n");
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    out.push_str(&format!("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    out.into_bytes()
}

/// What an integration sends to open a case of a French client.
pub fn case_body() -> Value {
    json!({
        "topic": "repair",
        "subject": "Hourglass handle, loose stitching",
        "body": "The stitching on the left handle has come loose.\nIt was fine in January.",
        "language": "en",
        "region": "FR",
        "client": { "name": "Claire Fontaine", "email": "claire@client.test", "phone": "+33 6 12 34 56 78" },
        "desired_outcome": "repair",
        "piece": { "family": "hourglass", "model": "Hourglass Small", "colour": "black", "size": "S", "code": "HG-2024-11" },
    })
}

/// The same for another address and region.
pub fn case_of(email: &str, region: &str, body: &str) -> Value {
    let mut case = case_body();
    case["client"] = json!({ "name": "Noa Lindqvist", "email": email });
    case["region"] = json!(region);
    case["body"] = json!(body);
    case
}
