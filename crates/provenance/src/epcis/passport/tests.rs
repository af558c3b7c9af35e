//! What a reader may not see is nowhere in what that reader gets.

use super::*;
use proptest::prelude::*;
use serde_json::json;

fn fact(access: Access, what: What) -> Fact {
    Fact { access, what }
}

fn passport() -> Passport {
    let named = |id: &str, name: &str| Named {
        id: id.to_owned(),
        name: name.to_owned(),
        registered_id: None,
    };
    let text = str::to_owned;
    let facts = vec![
        fact(Access::Public, What::Description { text: text("pump, 120 mm") }),
        fact(Access::Public, What::Country { code: text("IT") }),
        fact(
            Access::Public,
            What::Material {
                name: text("calf leather"),
                origin: Some(text("FR")),
                mass_fraction: Some(0.62),
                recycled_fraction: None,
                hazardous: Some(false),
            },
        ),
        fact(Access::Public, What::RecycledContent { part: 0.05 }),
        fact(
            Access::Public,
            What::Link {
                purpose: LinkKind::Repair,
                url: text("https://house.example/care"),
                name: text("care"),
            },
        ),
        fact(Access::Client, What::Serial { number: text("SERIAL-7Q2M") }),
        fact(
            Access::Client,
            What::Characteristic { name: text("fitting"), value: text("FITTING-12") },
        ),
        fact(Access::Professional, What::ProducedAt(named("urn:f", "FACILITY-VIGEVANO"))),
        fact(Access::Professional, What::Batch { number: text("BATCH-77") }),
        fact(
            Access::Authority,
            What::Claim {
                id: text("https://house.example/claims/1"),
                topic: text("governance.compliance"),
                conforms: true,
                description: text("TEST-REPORT-4711"),
            },
        ),
        fact(
            Access::Authority,
            What::Category {
                id: text("urn:cn:64035991"),
                code: text("CN64035991"),
                name: text("footwear"),
                scheme: text("urn:cn"),
            },
        ),
    ];
    Passport {
        profile: text("footwear/1"),
        id: text("https://house.example/passports/1"),
        issuer: named("did:web:house.example", "House"),
        product: text("https://id.gs1.org/01/09506000134352"),
        name: text("So Kate"),
        granularity: Granularity::Item,
        valid_from: text("2026-03-01T09:30:00Z"),
        valid_until: None,
        facts,
    }
}

#[test]
fn every_level_has_the_form_of_the_protocol() {
    for level in [Access::Public, Access::Client, Access::Professional, Access::Authority] {
        let credential = passport().seen_at(level).credential().expect("written");
        assert_eq!(check(&credential), [], "{credential}");
    }
}

#[test]
fn nothing_above_the_level_is_in_the_text() {
    let check = |level: Access, seen: &[&str], hidden: &[&str]| {
        let text = passport().seen_at(level).credential().expect("written").to_string();
        for word in seen {
            assert!(text.contains(word), "{level:?} sees {word}");
        }
        for word in hidden {
            assert!(!text.contains(word), "{level:?} does not see {word}");
        }
    };
    let client = ["SERIAL-7Q2M", "FITTING-12", "fitting", "serialNumber"];
    let professional = ["FACILITY-VIGEVANO", "BATCH-77", "batchNumber"];
    let authority = ["TEST-REPORT-4711", "CN64035991", "conformityClaim"];
    let two = [&professional[..], &authority].concat();
    check(Access::Public, &["pump, 120 mm"], &[&client[..], &two].concat());
    check(Access::Client, &client, &two);
    check(Access::Professional, &[&client[..], &professional].concat(), &authority);
    check(Access::Authority, &[&client[..], &two].concat(), &[]);
}

#[test]
fn a_passport_that_cannot_be_read_is_not_written() {
    let check = |change: &dyn Fn(&mut Passport), expect: PassportError| {
        let mut passport = passport();
        change(&mut passport);
        assert_eq!(passport.credential(), Err(expect));
    };
    check(&|p| p.product = "S1".to_owned(), PassportError::Member("product"));
    check(&|p| p.valid_from = "2026-03-01".to_owned(), PassportError::Member("valid_from"));
    check(&|p| p.issuer.name.clear(), PassportError::Member("issuer"));
    let date = What::ProducedOn { date: "2026-02-30".to_owned() };
    check(
        &|p| p.facts.push(fact(Access::Public, date.clone())),
        PassportError::Member("produced_on"),
    );
    let many = |p: &mut Passport| {
        let one = p.facts[0].clone();
        p.facts = vec![one; MAX_FACTS + 1];
    };
    check(&many, PassportError::TooMany);
}

#[test]
fn faults_of_the_form_are_found() {
    let check = |change: &dyn Fn(&mut Value), kind: FaultKind, name: &str| {
        let mut credential = passport().credential().expect("written");
        change(&mut credential);
        let faults = super::check(&credential);
        assert!(has(&faults, kind, name), "{faults:?}");
    };
    check(&|c| c["issuer"]["name"] = json!(7), FaultKind::Kind, "name");
    check(&|c| c["issuer"]["more"] = json!(7), FaultKind::Unknown, "more");
    check(&|c| c["type"] = json!(["VerifiableCredential"]), FaultKind::Lacks, "type");
    check(&|c| c["@context"] = json!(["urn:x", "urn:y"]), FaultKind::Constant, "@context");
    check(&|c| c["validFrom"] = json!("2026-03-01"), FaultKind::Pattern, "validFrom");
    let fraction = |c: &mut Value| {
        c["credentialSubject"]["materialsProvenance"][0]["massFraction"] = json!("half");
    };
    check(&fraction, FaultKind::Kind, "massFraction");
}

proptest! {
    #[test]
    fn no_secret_is_seen_below_its_level(
        secret in "[a-z]{12}",
        levels in proptest::collection::vec(0usize..4, 1..12),
    ) {
        let all = [Access::Public, Access::Client, Access::Professional, Access::Authority];
        let mut passport = passport();
        passport.facts.clear();
        for (place, level) in levels.iter().enumerate() {
            let what = What::Characteristic {
                name: format!("n{place}"),
                value: format!("{secret}-{place}-{level}"),
            };
            passport.facts.push(fact(all[*level], what));
        }
        for (rank, level) in all.into_iter().enumerate() {
            let written = passport.seen_at(level).credential();
            let text = written.map_err(|_| TestCaseError::fail("written"))?.to_string();
            for (place, own) in levels.iter().enumerate() {
                let found = text.contains(&format!("\"{secret}-{place}-{own}\""));
                prop_assert_eq!(found, *own <= rank);
            }
        }
    }
}
