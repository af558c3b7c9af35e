//! The chapter "Uploads" of the list of abuse, case by case, each input made
//! here. What concerns the wire (lengths, parts, links) is tested where the
//! wire is; this is what the bytes themselves can try.

use crate::{Accepted, Kind, Limits, Refused, photo_or_paper};
use std::io::Write;

fn take(bytes: &[u8]) -> Result<Accepted, Refused> {
    photo_or_paper(bytes, &Limits::default())
}

fn refused(name: &str, bytes: &[u8], expect: Refused) {
    match take(bytes) {
        Ok(taken) => panic!("{name}: taken as {:?}", taken.kind),
        Err(why) => assert_eq!(why, expect, "{name}"),
    }
}

fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

/// Pixels with a red top left, a green top right, a blue bottom left and a grey rest.
fn quarters(width: u32, height: u32) -> Vec<u8> {
    (0..height)
        .flat_map(|y| (0..width).map(move |x| (x < width / 2, y < height / 2)))
        .flat_map(|corner| match corner {
            (true, true) => [220, 20, 20],
            (false, true) => [20, 200, 20],
            (true, false) => [20, 20, 220],
            _ => [128, 128, 128],
        })
        .collect()
}

fn jpeg(
    width: u32,
    height: u32,
    dress: impl FnOnce(&mut jpeg_encoder::Encoder<&mut Vec<u8>>),
) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut out, 90);
    dress(&mut encoder);
    encoder
        .encode(&quarters(width, height), width as u16, height as u16, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    out
}

fn plain_jpeg() -> Vec<u8> {
    jpeg(64, 48, |_| {})
}

/// The decoded pixels of a JPEG and its size.
fn seen(bytes: &[u8]) -> (Vec<u8>, u32, u32) {
    let mut decoder = jpeg_decoder::Decoder::new(bytes);
    let pixels = decoder.decode().unwrap();
    let info = decoder.info().unwrap();
    (pixels, u32::from(info.width), u32::from(info.height))
}

fn colour_at(bytes: &[u8], across: f32, down: f32) -> [u8; 3] {
    let (pixels, w, h) = seen(bytes);
    let at = ((h as f32 * down) as usize * w as usize + (w as f32 * across) as usize) * 3;
    [pixels[at], pixels[at + 1], pixels[at + 2]]
}

fn is_near(got: [u8; 3], expect: [u8; 3]) -> bool {
    got.iter().zip(expect).all(|(a, b)| a.abs_diff(b) < 16)
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(body);
    [&(body.len() as u32).to_be_bytes(), kind.as_slice(), body, &crc.sum().to_be_bytes()].concat()
}

fn ihdr(width: u32, height: u32, colour: u8) -> Vec<u8> {
    chunk(
        b"IHDR",
        &[width.to_be_bytes().as_slice(), &height.to_be_bytes(), &[8, colour, 0, 0, 0]].concat(),
    )
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// So many zero bytes, deflated without holding them.
fn deflated_zeros(count: usize) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let block = vec![0; 1 << 20];
    let mut left = count;
    while left > 0 {
        let now = left.min(block.len());
        encoder.write_all(&block[..now]).unwrap();
        left -= now;
    }
    encoder.finish().unwrap()
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn png_of(header: Vec<u8>, between: &[Vec<u8>], data: &[u8]) -> Vec<u8> {
    [PNG.to_vec(), header, between.concat(), chunk(b"IDAT", data), chunk(b"IEND", b"")].concat()
}

fn small_png(between: &[Vec<u8>]) -> Vec<u8> {
    let rows: Vec<u8> = quarters(16, 8).chunks(48).flat_map(|row| [&[0], row].concat()).collect();
    png_of(ihdr(16, 8, 2), between, &deflated(&rows))
}

/// A document of the given objects (numbered from 1; the first is the catalog).
fn pdf(objects: &[&[u8]], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    for (n, body) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", n + 1).bytes());
        out.extend(*body);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    out.extend(
        format!(
            "trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n",
            objects.len() + 1
        )
        .bytes(),
    );
    out
}

const PAGES: &[u8] = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const PAGE: &[u8] = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>";

/// A one-page document with more in its catalog and more objects (from number 4).
fn paper(catalog: &str, more: &[&[u8]]) -> Vec<u8> {
    let root = format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>");
    let mut objects: Vec<&[u8]> = vec![root.as_bytes(), PAGES, PAGE];
    objects.extend(more);
    pdf(&objects, "")
}

/// An object stream that packs the given objects, numbered from 20.
fn object_stream(objects: &[&str], dictionary: &str, packed: bool) -> Vec<u8> {
    let (mut header, mut body) = (String::new(), String::new());
    for (n, object) in objects.iter().enumerate() {
        header += &format!("{} {} ", 20 + n, body.len());
        body += object;
        body += " ";
    }
    let plain = format!("{header}{body}");
    let data = if packed { deflated(plain.as_bytes()) } else { plain.into_bytes() };
    let filter = if packed { "/Filter /FlateDecode" } else { "" };
    let head = format!(
        "<< /Type /ObjStm /N {} /First {} /Length {} {filter} {dictionary} >>\nstream\n",
        objects.len(),
        header.len(),
        data.len()
    );
    [head.as_bytes(), &data, b"\nendstream"].concat()
}

#[test]
fn up01_nothing_one_byte_and_magic_bytes_alone_are_refused() {
    refused("nothing", b"", Refused::Empty);
    refused("one byte", b"\xFF", Refused::WrongKind);
    refused("JPEG magic", b"\xFF\xD8", Refused::Damaged);
    refused("JPEG magic and a marker", b"\xFF\xD8\xFF", Refused::Damaged);
    refused("JPEG start and end", b"\xFF\xD8\xFF\xD9", Refused::Damaged);
    refused("PNG magic", PNG, Refused::Damaged);
    refused("PDF magic", b"%PDF-1.7", Refused::Damaged);
    refused("WebP magic", b"RIFF\0\0\0\0WEBP", Refused::Damaged);
}

#[test]
fn up02_a_file_of_the_limit_is_taken_and_one_byte_more_is_not() {
    let photo = plain_jpeg();
    let limits = Limits { bytes: photo.len(), ..Limits::default() };
    assert!(photo_or_paper(&photo, &limits).is_ok());
    let limits = Limits { bytes: photo.len() - 1, ..Limits::default() };
    assert_eq!(photo_or_paper(&photo, &limits), Err(Refused::TooLarge));
    assert_eq!(Limits::default().bytes, 10_485_760);
}

#[test]
fn up05_programs_and_pages_named_photo_jpg_are_refused_by_their_bytes() {
    for (name, bytes) in [
        ("HTML", b"<!doctype html><script>alert(1)</script>".as_slice()),
        ("HTML in capitals", b"<HTML><BODY ONLOAD=alert(1)>"),
        ("MZ", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0"),
        ("ELF", b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
        ("PHP", b"<?php system($_GET['c']); ?>"),
        ("shell", b"#!/bin/sh\nrm -rf /\n"),
        ("Java class", b"\xCA\xFE\xBA\xBE\0\0\0\x34"),
        ("text", b"My bag has a loose thread."),
        ("UTF-16 page", b"\xFF\xFE<\0s\0c\0r\0i\0p\0t\0"),
    ] {
        refused(name, bytes, Refused::WrongKind);
    }
}

#[test]
fn up06_an_svg_is_refused_whatever_it_carries() {
    let laughs = "<!ENTITY a0 'ha'>".to_owned()
        + &(1..10)
            .map(|n| format!("<!ENTITY a{n} '{}'>", format!("&a{};", n - 1).repeat(10)))
            .collect::<String>();
    for svg in [
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_owned(),
        "<?xml version='1.0'?><svg onload='alert(1)'/>".to_owned(),
        "<svg><a><set attributeName='href' to='javascript:alert(1)'/></a></svg>".to_owned(),
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>".to_owned(),
        format!("<!DOCTYPE svg [{laughs}]><svg>&a9;</svg>"),
        format!("\u{FEFF}{}<svg/>", " ".repeat(5_000)),
    ] {
        refused(&svg[..svg.len().min(60)], svg.as_bytes(), Refused::WrongKind);
    }
}

#[test]
fn up07_what_hides_in_or_behind_a_picture_is_not_in_the_shown_copy() {
    let page = b"<html><script>alert(document.domain)</script></html>";
    let comment = [b"\xFF\xFE".as_slice(), &(page.len() as u16 + 2).to_be_bytes(), page].concat();
    let photo = plain_jpeg();
    let in_comment = [&photo[..2], &comment, &photo[2..]].concat();
    let behind = [photo.as_slice(), b"PK\x03\x04 a whole archive ", page].concat();
    let in_app = jpeg(64, 48, |e| e.add_app_segment(5, page.to_vec()).unwrap());
    for (name, bytes) in
        [("HTML in a comment", in_comment), ("ZIP behind", behind), ("HTML in a segment", in_app)]
    {
        let taken = take(&bytes).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert!(contains(&bytes, page));
        for copy in [&taken.shown, taken.thumb.as_ref().unwrap()] {
            assert!(!contains(copy, b"script") && !contains(copy, b"PK\x03\x04"), "{name}");
            assert_eq!(&copy[copy.len() - 2..], b"\xFF\xD9", "{name}");
        }
    }
    let text = small_png(&[chunk(b"tEXt", &[b"Comment\0".as_slice(), page].concat())]);
    let png_behind = [text.as_slice(), page].concat();
    assert!(!contains(&take(&png_behind).unwrap().shown, b"script"));
    refused(
        "GIF with script",
        b"GIF89a/*\x01\0\x01\0\0\xFF\0,\0\0\0\0*/=1;alert(1)",
        Refused::WrongKind,
    );
    refused("HTML before %PDF", &[page.as_slice(), &paper("", &[])].concat(), Refused::WrongKind);
}

#[test]
fn up07_a_little_behind_the_end_of_a_paper_is_cut_and_much_is_refused() {
    let clean = paper("", &[]);
    let taken = take(&[clean.as_slice(), b"PK\x03\x04 little"].concat()).unwrap();
    assert_eq!(taken.shown, clean);
    refused("a lot behind", &[clean.as_slice(), &[b'x'; 5_000]].concat(), Refused::Damaged);
}

#[test]
fn up08_a_picture_of_2500_million_pixels_in_a_small_file_is_refused_by_its_header() {
    let bomb = png_of(ihdr(50_000, 50_000, 0), &[], &deflated_zeros(300 << 20));
    assert!(bomb.len() < 400_000);
    refused("50,000 x 50,000", &bomb, Refused::TooManyPixels);
    for (w, h) in [
        (i32::MAX as u32, i32::MAX as u32),
        (i32::MAX as u32, 1),
        (1, i32::MAX as u32),
        (u32::MAX, u32::MAX),
        (100_000, 1_000),
    ] {
        refused("header", &png_of(ihdr(w, h, 2), &[], &deflated(&[0; 64])), Refused::TooManyPixels);
    }
    refused("no width", &png_of(ihdr(0, 10, 2), &[], &deflated(&[0; 64])), Refused::Damaged);
    let mut photo = plain_jpeg();
    let frame = photo.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap();
    photo[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
    refused("JPEG header 65,535 x 65,535", &photo, Refused::TooManyPixels);
}

#[test]
fn up08_huge_profiles_texts_and_picture_data_are_skipped_or_refused() {
    let huge = deflated_zeros(300 << 20);
    let profile = chunk(b"iCCP", &[b"p\0\0".as_slice(), &huge].concat());
    let text = chunk(b"zTXt", &[b"t\0\0".as_slice(), &huge].concat());
    for (name, extra) in [("iCCP", profile), ("zTXt", text)] {
        let taken = take(&small_png(&[extra])).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert!(taken.shown.len() < 5_000, "{name}");
    }
    // 300 MB of picture data where 16 x 8 pixels are announced: only those are read.
    let taken = take(&png_of(ihdr(16, 8, 2), &[], &huge)).unwrap();
    assert_eq!((taken.width, taken.height), (16, 8));
}

#[test]
fn up08_a_progressive_picture_of_endless_scans_is_refused() {
    let photo = jpeg(64, 48, |e| e.set_progressive(true));
    assert!(take(&photo).is_ok());
    let last = photo.windows(2).rposition(|w| w == [0xFF, 0xDA]).unwrap();
    let scan = photo[last..photo.len() - 2].to_vec();
    let many =
        [photo[..photo.len() - 2].to_vec(), scan.repeat(5_000), b"\xFF\xD9".to_vec()].concat();
    refused("5,000 scans", &many, Refused::Damaged);
    let tables =
        [photo[..2].to_vec(), b"\xFF\xDD\0\x04\0\0".repeat(5_000), photo[2..].to_vec()].concat();
    refused("5,000 tables", &tables, Refused::Damaged);
}

#[test]
fn up09_an_animated_gif_is_refused() {
    let mut gif = b"GIF89a\xFF\xFF\xFF\xFF\0\0\0".to_vec();
    gif.extend(b",\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\x02L\x01\0".repeat(2_000));
    gif.push(b';');
    refused("2,000 frames", &gif, Refused::WrongKind);
}

#[test]
fn up10_archives_are_refused_whatever_is_in_them() {
    let stored = |name: &str, body: &[u8]| {
        let mut out = b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0".to_vec();
        out.extend((body.len() as u32).to_le_bytes());
        out.extend((300u32 << 20).to_le_bytes());
        out.extend((name.len() as u16).to_le_bytes());
        out.extend([0, 0]);
        out.extend(name.bytes());
        out.extend(body);
        out
    };
    let bomb = stored("word/document.xml", &deflated_zeros(300 << 20));
    for (name, bytes) in [
        ("docx", bomb.clone()),
        ("zip slip", stored("../../etc/cron.d/x", b"* * * * * root true")),
        ("symlink", stored("link", b"/etc/passwd")),
        ("zip in zip", stored("a.zip", &stored("b.zip", &bomb))),
        ("gzip", b"\x1F\x8B\x08\0\0\0\0\0\0\x03".to_vec()),
        ("rar", b"Rar!\x1A\x07\x01\0".to_vec()),
        ("7z", b"7z\xBC\xAF\x27\x1C\0\x04".to_vec()),
    ] {
        refused(name, &bytes, Refused::WrongKind);
    }
}

/// An EXIF block with orientation, maker, a position and a thumbnail of the uncropped picture.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x03\0".to_vec();
    tiff.extend(b"\x0F\x01\x02\0\x0C\0\0\0\x40\0\0\0");
    tiff.extend([0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend(b"\x25\x88\x04\0\x01\0\0\0\x60\0\0\0");
    tiff.extend(b"\0\0\0\0");
    tiff.resize(0x40, 0);
    tiff.extend(b"SECRETMAKER\0");
    tiff.resize(0x60, 0);
    tiff.extend(b"GPSPOSITION48.8566N2.3522E");
    tiff.extend(plain_jpeg());
    tiff
}

#[test]
fn up11_position_address_and_thumbnail_are_gone_and_the_picture_stands_upright() {
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><Iptc4xmpCore:Location>12 rue Secrete</x></x:xmpmeta>".to_vec();
    let photo = jpeg(640, 480, |e| {
        e.add_exif_metadata(&exif(6)).unwrap();
        e.add_app_segment(1, xmp).unwrap();
        e.add_app_segment(13, b"Photoshop 3.0\x008BIM secret caption".to_vec()).unwrap();
        e.add_app_segment(2, b"MPF\0 second picture".to_vec()).unwrap();
    });
    let taken = take(&photo).unwrap();
    assert_eq!(
        (taken.kind, taken.shown_type, taken.width, taken.height),
        (Kind::Jpeg, "image/jpeg", 480, 640)
    );
    for copy in [&taken.shown, taken.thumb.as_ref().unwrap()] {
        for secret in [b"Exif".as_slice(), b"GPS", b"SECRET", b"rue", b"xmp", b"8BIM", b"MPF"] {
            assert!(!contains(copy, secret), "{}", String::from_utf8_lossy(secret));
        }
        // Turned by 90 degrees clockwise, the red corner is at the top right.
        assert!(is_near(colour_at(copy, 0.75, 0.25), [220, 20, 20]));
        assert!(is_near(colour_at(copy, 0.25, 0.25), [20, 20, 220]));
    }
    assert_eq!(seen(taken.thumb.as_ref().unwrap()).2, 320);
}

#[test]
fn up11_every_orientation_is_applied_once() {
    for (orientation, red, tall) in [
        (1, (0.25, 0.25), false),
        (2, (0.75, 0.25), false),
        (3, (0.75, 0.75), false),
        (4, (0.25, 0.75), false),
        (5, (0.25, 0.25), true),
        (6, (0.75, 0.25), true),
        (7, (0.75, 0.75), true),
        (8, (0.25, 0.75), true),
        (9, (0.25, 0.25), false),
    ] {
        let photo = jpeg(96, 64, |e| e.add_exif_metadata(&exif(orientation)).unwrap());
        let taken = take(&photo).unwrap();
        assert_eq!(taken.height > taken.width, tall, "orientation {orientation}");
        assert!(
            is_near(colour_at(&taken.shown, red.0, red.1), [220, 20, 20]),
            "orientation {orientation}"
        );
    }
}

#[test]
fn up12_a_paper_that_can_act_is_refused() {
    let script = b"<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>".as_slice();
    let launch = b"<< /Type /Action /S /Launch /F (cmd.exe) >>".as_slice();
    let embedded = b"<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>".as_slice();
    let web = b"<< /Type /Action /S /URI /URI (https://example.test) >>".as_slice();
    for (name, bytes) in [
        ("JavaScript on opening", paper("/OpenAction 4 0 R", &[script])),
        (
            "JavaScript by name",
            paper("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", &[script]),
        ),
        ("JavaScript in disguise", paper("/OpenAction << /S /J#61vaScript /#4aS (x) >>", &[])),
        ("JavaScript nobody points to", paper("", &[script])),
        ("Launch", paper("", &[launch])),
        ("a page opened at once", paper("/OpenAction 4 0 R", &[web])),
        (
            "a page opened at once, direct",
            paper("/OpenAction << /S /URI /URI (https://example.test) >>", &[]),
        ),
        ("embedded file", paper("", &[embedded])),
        ("embedded files", paper("/Names << /EmbeddedFiles << /Names [] >> >>", &[])),
        (
            "embedded stream",
            paper("", &[b"<< /Type /EmbeddedFile /Length 1 >> stream\nx\nendstream"]),
        ),
        ("rich media", paper("", &[b"<< /Type /Annot /Subtype /RichMedia >>"])),
        ("XFA", paper("/AcroForm << /XFA 4 0 R >>", &[b"(x)"])),
        ("triggers", paper("/AA << /WC 4 0 R >>", &[web])),
        ("the kind by reference", paper("", &[b"<< /S 5 0 R /F (x) >>", b"/Launch"])),
        (
            "packed",
            paper("", &[&object_stream(&["<< /A 1 >>", "<< /S /JavaScript /JS (x) >>"], "", true)]),
        ),
        ("packed, not deflated", paper("", &[&object_stream(&["<< /S /Launch >>"], "", false)])),
        (
            "packed opener",
            paper("/OpenAction 20 0 R", &[&object_stream(&["<< /S /URI >>"], "", true)]),
        ),
        ("behind a string that never ends", paper("/Title (((", &[script])),
        (
            "behind a comment",
            [b"%PDF-1.4\n4 0 obj % \n".as_slice(), script, b" endobj\n", &paper("", &[])[9..]]
                .concat(),
        ),
    ] {
        refused(name, &bytes, Refused::PdfActive);
    }
}

#[test]
fn up12_a_paper_with_a_password_is_refused_with_its_own_reason() {
    let locked = pdf(
        &[b"<< /Type /Catalog /Pages 2 0 R >>", PAGES, PAGE, b"<< /Filter /Standard /V 5 >>"],
        "/Encrypt 4 0 R",
    );
    refused("trailer", &locked, Refused::PdfEncrypted);
    let stream = b"<< /Type /XRef /Root 1 0 R /Encrypt 9 0 R /Length 1 >> stream\nx\nendstream";
    let noise = object_stream(&["x"], "", true);
    refused("cross-reference stream", &paper("", &[stream, &noise]), Refused::PdfEncrypted);
}

#[test]
fn up12_nesting_and_packing_beyond_measure_is_refused() {
    let arrays = [vec![b'['; 10_000], vec![b']'; 10_000]].concat();
    let dictionaries = [b"<< /A ".repeat(10_000), b">>".repeat(10_000)].concat();
    let open = vec![b'['; 5_000_000];
    let strings = vec![b'('; 5_000_000];
    for (name, body) in [("arrays", arrays), ("dictionaries", dictionaries), ("never closed", open)]
    {
        refused(name, &paper("", &[&body]), Refused::PdfTooComplex);
    }
    assert!(take(&paper("", &[&strings])).is_ok(), "a long string is only a string");
    let bomb = [
        b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >> stream\n".as_slice(),
        &deflated_zeros(300 << 20),
        b"\nendstream",
    ]
    .concat();
    refused("300 MB unpacked", &paper("", &[&bomb]), Refused::PdfTooComplex);
    let twice = b"<< /Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode] >> stream\n00\nendstream";
    refused("packed twice", &paper("", &[twice]), Refused::PdfTooComplex);
    let unending = b"1 0 obj ( ".repeat(400_000);
    refused("objects in strings in objects", &paper("", &[&unending]), Refused::PdfTooComplex);
    let packs = b"1 0 obj<</Type/ObjStm/N 1/First 4>>stream\n".repeat(200_000);
    let verdict = take(&paper("", &[&packs]));
    assert!(matches!(verdict, Err(Refused::PdfTooComplex | Refused::Damaged)), "{verdict:?}");
}

#[test]
fn up12_an_ordinary_paper_is_passed_on_as_it_came_for_download_only() {
    let packed = object_stream(
        &["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "[1 2 (JavaScript) /XYZ]"],
        "",
        true,
    );
    for (name, bytes) in [
        ("plain", paper("", &[])),
        ("opened at a place", paper("/OpenAction [3 0 R /XYZ null null 0]", &[])),
        ("opened by a move", paper("/OpenAction 4 0 R", &[b"<< /S /GoTo /D [3 0 R /Fit] >>"])),
        ("a link", paper("", &[b"<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.test) >> >>"])),
        ("packed", paper("", &[&packed])),
        ("words in a text", paper("/Title (How to /Launch /JavaScript \\( and /EmbeddedFile)", &[])),
    ] {
        let taken = take(&bytes).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!((taken.kind, taken.shown_type), (Kind::Pdf, "application/pdf"));
        assert!(!taken.kind.shown_inline());
        assert_eq!(taken.shown, bytes, "{name}");
        assert_eq!(taken.thumb, None);
    }
}

#[test]
fn a_phones_own_format_is_refused_with_its_own_reason() {
    for brand in [b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"] {
        let bytes = [b"\0\0\0\x18ftyp".as_slice(), brand, b"\0\0\0\0mif1heic"].concat();
        refused("HEIC", &bytes, Refused::Heic);
    }
    refused("a film", b"\0\0\0\x18ftypmp42\0\0\0\0isom", Refused::WrongKind);
}

#[test]
fn a_large_photograph_is_shown_at_2560_and_a_small_one_at_its_own_size() {
    let taken = take(&jpeg(4032, 3024, |_| {})).unwrap();
    assert_eq!((taken.width, taken.height), (2560, 1920));
    assert_eq!(seen(&taken.shown).1, 2560);
    assert!(is_near(colour_at(&taken.shown, 0.25, 0.25), [220, 20, 20]));
    assert!(is_near(colour_at(&taken.shown, 0.75, 0.75), [128, 128, 128]));
    let taken = take(&plain_jpeg()).unwrap();
    assert_eq!((taken.width, taken.height), (64, 48));
}

#[test]
fn a_photograph_of_48_million_pixels_is_scaled_while_it_is_decoded() {
    let taken = take(&jpeg(8064, 6048, |_| {})).unwrap();
    assert_eq!((taken.width, taken.height), (2560, 1920));
    assert!(is_near(colour_at(&taken.shown, 0.75, 0.25), [20, 200, 20]));
}

#[test]
fn grey_and_printers_pictures_keep_their_look() {
    let mut grey = Vec::new();
    jpeg_encoder::Encoder::new(&mut grey, 90)
        .encode(&[90; 64 * 64], 64, 64, jpeg_encoder::ColorType::Luma)
        .unwrap();
    assert!(is_near(colour_at(&take(&grey).unwrap().shown, 0.5, 0.5), [90, 90, 90]));
    for space in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let mut inks = Vec::new();
        let pixels: Vec<u8> = [0u8, 255, 255, 0].repeat(64 * 64);
        jpeg_encoder::Encoder::new(&mut inks, 90).encode(&pixels, 64, 64, space).unwrap();
        let got = colour_at(&take(&inks).unwrap().shown, 0.5, 0.5);
        assert!(is_near(got, [255, 0, 0]), "{space:?} became {got:?}");
    }
}

#[test]
fn a_small_png_stays_a_png_and_keeps_what_can_be_seen_through() {
    let taken = take(&small_png(&[])).unwrap();
    assert_eq!(
        (taken.kind, taken.shown_type, taken.width, taken.height),
        (Kind::Png, "image/png", 16, 8)
    );
    let rows: Vec<u8> =
        (0..4).flat_map(|_| [[0].as_slice(), &[200, 10, 10, 77].repeat(4)].concat()).collect();
    let taken = take(&png_of(ihdr(4, 4, 6), &[], &deflated(&rows))).unwrap();
    assert_eq!(taken.kind, Kind::Png);
    let mut reader = png::Decoder::new(std::io::Cursor::new(&taken.shown)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    assert_eq!(&pixels[..4], [200, 10, 10, 77]);
}

#[test]
fn a_large_png_photograph_becomes_a_jpeg() {
    let mut noise = 1u32;
    let rows: Vec<u8> = (0..800)
        .flat_map(|_| {
            let mut row = vec![0];
            row.extend((0..2_400).map(|_| {
                noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (noise >> 24) as u8
            }));
            row
        })
        .collect();
    let bytes = png_of(ihdr(800, 800, 2), &[], &deflated(&rows));
    assert!(bytes.len() > 1 << 20);
    let taken = take(&bytes).unwrap();
    assert_eq!((taken.kind, taken.width), (Kind::Jpeg, 800));
}

#[test]
fn a_webp_is_converted() {
    let mut lossless = Vec::new();
    image_webp::WebPEncoder::new(&mut lossless)
        .encode(&quarters(64, 48), 64, 48, image_webp::ColorType::Rgb8)
        .unwrap();
    let taken = take(&lossless).unwrap();
    assert_eq!((taken.kind, taken.width, taken.height), (Kind::Png, 64, 48));
    assert!(is_near(colour_at(taken.thumb.as_ref().unwrap(), 0.25, 0.25), [220, 20, 20]));
    for cut in [20, lossless.len() / 2] {
        refused("cut WebP", &lossless[..cut], Refused::Damaged);
    }
}

#[test]
fn a_picture_cut_anywhere_is_refused_and_never_more_than_refused() {
    for bytes in
        [plain_jpeg(), jpeg(64, 48, |e| e.set_progressive(true)), small_png(&[]), paper("", &[])]
    {
        // The last 20 bytes of a PNG hold no pixels.
        let pixels = if bytes.starts_with(PNG) { bytes.len() - 20 } else { bytes.len() - 6 };
        for cut in (0..pixels).step_by(7) {
            assert!(take(&bytes[..cut]).is_err(), "cut at {cut} of {}", bytes.len());
        }
    }
}

#[test]
fn a_picture_with_any_byte_changed_is_taken_or_refused_and_nothing_else() {
    let bytes = jpeg(32, 32, |e| e.add_exif_metadata(&exif(6)).unwrap());
    let document =
        paper("/OpenAction [3 0 R /Fit]", &[&object_stream(&["<< /A [1 2 3] >>"], "", true)]);
    for whole in [bytes, small_png(&[]), document] {
        for at in 0..whole.len() {
            for change in [0x00, 0xFF, whole[at] ^ 0x10] {
                let mut bent = whole.clone();
                bent[at] = change;
                if let Ok(taken) = take(&bent) {
                    assert!(!taken.shown.is_empty());
                }
            }
        }
    }
}

#[test]
fn the_digest_is_of_the_bytes_as_received() {
    use sha2::Digest;
    let photo = [plain_jpeg(), b"behind".to_vec()].concat();
    let expect: [u8; 32] = sha2::Sha256::digest(&photo).into();
    assert_eq!(take(&photo).unwrap().original_sha256, expect);
}

#[test]
fn every_reason_has_its_own_code() {
    let codes: std::collections::BTreeSet<_> = Refused::ALL.iter().map(|r| r.code()).collect();
    assert_eq!(codes.len(), 9);
    assert_eq!(Refused::TooLarge.status(), 413);
    assert!(Refused::ALL.iter().filter(|r| **r != Refused::TooLarge).all(|r| r.status() == 415));
}
