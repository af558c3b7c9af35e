//! Readings of published chips, and what must never verify.

use super::*;
use proptest::prelude::*;

const ADDRESS: &str =
    "https://ntag.nxp.com/424?e=EF963FF7828658A599F3041510671E88&c=94EED9EE65337086";
const WITH_FILE: &str = "https://www.my424dna.com/?picc_data=FD91EC264309878BE6345CBE53BADF40\
    &enc=CEE9A53E3E463EF1F459635736738962&cmac=ECC1E7F6C6C73BF6";
const LRP: &str = "https://h/?picc_data=07D9CA2545881D4BFDD920BE1603268C0714420DD893A497\
    &enc=D6E921C47DB4C17C56F979F81559BB83&cmac=F9481AC7D855BDB6";

fn try_out(
    address: &str,
    template: &str,
    mode: Mode,
) -> Result<(String, Option<u32>), &'static str> {
    let template = Template::parse(template).expect("a template");
    read(address.as_bytes(), &template, mode, Some(&Key::FACTORY), |_| Some(Key::FACTORY))
        .map(|reading| {
            let uid = reading.claim.uid.map_or_else(String::new, |uid| uid.to_string());
            (uid, reading.claim.counter)
        })
        .map_err(|refused| refused.error.code())
}

#[test]
fn published_readings_are_read_and_changed_ones_refused() {
    let check = |given: &str, template: &str, mode, expect: Result<(&str, u32), &'static str>| {
        let expect = expect.map(|(uid, counter)| (uid.to_owned(), Some(counter)));
        assert_eq!(try_out(given, template, mode), expect, "{given}");
    };
    let enc = "picc_data/enc/cmac";
    check(ADDRESS, "e/c", Mode::Aes, Ok(("04DE5F1EACC040", 61)));
    check(WITH_FILE, enc, Mode::Aes, Ok(("04958CAA5C5E80", 8)));
    check(LRP, enc, Mode::Lrp, Ok(("049B112A2F7080", 4)));
    let plain = "https://h/?uid=041E3C8A2D6B80&ctr=000006&cmac=4B00064004B0B3D3";
    check(plain, "uid/ctr/cmac", Mode::Aes, Ok(("041E3C8A2D6B80", 6)));

    check(ADDRESS, "e/c", Mode::Lrp, Err("mode_mismatch"));
    check(LRP, enc, Mode::Aes, Err("mode_mismatch"));
    check(
        &plain.replace("ctr=000006", "ctr=000007"),
        "uid/ctr/cmac",
        Mode::Aes,
        Err("mac_mismatch"),
    );
    check(&plain.replace("ctr=000006", "ctr=00006"), "uid/ctr/cmac", Mode::Aes, Err("picc_length"));
    check(&plain.replace("ctr=000006&", ""), "uid/ctr/cmac", Mode::Aes, Err("mac_mismatch"));
    check(&ADDRESS.replace("E88&c", "E8&c"), "e/c", Mode::Aes, Err("picc_length"));
    check(&ADDRESS.replace("5337086", "533708"), "e/c", Mode::Aes, Err("mac_length"));
    check(&ADDRESS.replace("94EED9EE65337086", ""), "e/c", Mode::Aes, Err("mac_missing"));
    check(&ADDRESS.replace("&c=94EED9EE65337086", ""), "e/c", Mode::Aes, Err("mac_missing"));
    check(&ADDRESS.replace("e=E", "e=Z"), "e/c", Mode::Aes, Err("not_hex"));
    check(&ADDRESS.replace("e=E", "e=D"), "e/c", Mode::Aes, Err("picc_data_tag"));
    check(&ADDRESS.to_lowercase(), "e/c", Mode::Aes, Err("mac_mismatch"));
    check(&WITH_FILE.to_lowercase(), enc, Mode::Aes, Err("mac_mismatch"));
    // a parameter that nobody asked for changes nothing; one within the MAC input does
    check(&ADDRESS.replace("424?", "424?utm=1&"), "e/c", Mode::Aes, Ok(("04DE5F1EACC040", 61)));
    check(&WITH_FILE.replace("&cmac", "&x=1&cmac"), enc, Mode::Aes, Err("mac_mismatch"));
}

#[test]
fn an_unknown_chip_and_a_missing_key_have_codes() {
    let template = Template::parse("e/c").expect("known");
    let got = read(ADDRESS.as_bytes(), &template, Mode::Aes, Some(&Key::FACTORY), |uid| {
        assert_eq!(uid, Uid::parse("04DE5F1EACC040").as_ref());
        None
    });
    let refused = got.expect_err("nobody knows it");
    assert_eq!(refused.error, SunError::UnknownTag);
    assert_eq!(refused.claim.and_then(|claim| claim.counter), Some(61));
    let got = read(ADDRESS.as_bytes(), &template, Mode::Aes, None, |_| Some(Key::FACTORY));
    assert_eq!(got.map_err(|refused| refused.error), Err(SunError::MetaKeyMissing));
}

proptest! {
    #[test]
    fn any_bytes_are_refused(address in prop::collection::vec(any::<u8>(), 0..300)) {
        let template = Template::parse("p/e/c").expect("known");
        for mode in [Mode::Aes, Mode::Lrp] {
            let got = read(&address, &template, mode, Some(&Key::FACTORY), |_| Some(Key::FACTORY));
            prop_assert!(got.is_err());
        }
    }

    #[test]
    fn a_flipped_bit_never_verifies(which in 0usize..3, at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let (address, from) = [(ADDRESS, "e="), (WITH_FILE, "picc_data="), (LRP, "picc_data=")][which];
        let mode = if which == 2 { Mode::Lrp } else { Mode::Aes };
        let template = if which == 0 { "e/c" } else { "picc_data/enc/cmac" };
        let start = address.find(from).expect("there") + from.len();
        let mut bytes = address.as_bytes().to_vec();
        let at = start + at.index(bytes.len() - start);
        bytes[at] ^= 1 << bit;
        let template = Template::parse(template).expect("known");
        let got = read(&bytes, &template, mode, Some(&Key::FACTORY), |_| Some(Key::FACTORY));
        prop_assert!(got.is_err(), "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn what_a_session_writes_is_read(uid: [u8; 7], counter in 0u32..0x0100_0000, key: [u8; 16], lrp: bool) {
        let mode = if lrp { Mode::Lrp } else { Mode::Aes };
        let claim = Claim { uid: Some(Uid(uid)), counter: Some(counter), plain: None };
        let key = Key::new(key);
        let mac = shorten(&Session::new(mode, &key, &claim).mac(b""));
        let address = format!("https://h/?uid={}&ctr={counter:06X}&cmac={}", Uid(uid), hex::upper(&mac));
        let template = Template::parse("uid/ctr/cmac").expect("known");
        let got = read(address.as_bytes(), &template, mode, None, |_| Some(key.clone()));
        prop_assert_eq!(got.map(|reading| reading.claim), Ok(claim));
    }
}
