//! Templates as they are typed, and addresses under them.

use super::*;
use proptest::prelude::*;

#[test]
fn a_template_is_read_and_written() {
    let check = |given: &str, expect: Result<&str, TemplateError>| {
        let got = Template::parse(given);
        assert_eq!(
            got.as_ref().map(ToString::to_string),
            expect.as_ref().map(|text| (*text).to_owned()),
            "{given}"
        );
        if let Ok(template) = got {
            assert_eq!(Template::parse(&template.to_string()), Ok(template));
        }
    };
    for (name, meaning) in KNOWN {
        check(name, Ok(meaning));
    }
    check("picc=@8+48,mac=@57+16,from=@8", Ok("picc=@8+48,mac=@57+16,from=@8"));
    check("mac=c,picc=p,from=host", Ok("picc=p,mac=c,from=host"));
    check("picc=p,mac=c,tt=tt,from=name:p", Ok("picc=p,tt=tt,mac=c,from=name:p"));
    check("picc=p", Err(TemplateError::NoMac));
    check("file=e,mac=c", Err(TemplateError::NoIdentity));
    check("picc=p,mac=c,mac=d", Err(TemplateError::Malformed));
    check("picc=p,uid=u,mac=c", Err(TemplateError::Malformed));
    check("picc=p,mac=c,other=d", Err(TemplateError::Malformed));
    check("picc=p,mac=c,from=@+1", Err(TemplateError::Malformed));
    check("", Err(TemplateError::Malformed));
}

#[test]
fn fields_are_taken_as_they_were_sent() {
    let check = |template: &str, address: &str, expect: Result<[&str; 3], TemplateError>| {
        let template = Template::parse(template).expect("a template");
        let got = template.fields(address.as_bytes());
        let got = got.map(|fields| {
            [
                fields.picc.or(fields.uid).unwrap_or_default(),
                fields.mac.unwrap_or_default(),
                fields.mac_input,
            ]
            .map(|piece| String::from_utf8_lossy(piece).into_owned())
        });
        assert_eq!(got, expect.map(|pieces| pieces.map(str::to_owned)), "{address}");
    };
    check("p/e/c", "https://h/t?p=AA&c=BB", Ok(["AA", "BB", ""]));
    check("p/e/c", "https://h/t?p=AA&e=Dd&c=BB#x", Ok(["AA", "BB", "Dd&c="]));
    check("picc=p,mac=c,from=host", "https://h/t?p=AA&c=BB", Ok(["AA", "BB", "h/t?p=AA&c="]));
    check("picc=p,mac=c,from=name:p", "https://h/?p=AA&c=BB", Ok(["AA", "BB", "p=AA&c="]));
    check("picc=@8+2,mac=@11+2,from=picc", "https://AAxBB", Ok(["AA", "BB", "AAx"]));
    check("uid/ctr/cmac", "https://h/?uid=AA&cmac=BB", Ok(["AA", "BB", ""]));
    check("p/e/c", "https://h/t?p=AA", Err(TemplateError::MacMissing));
    check("p/e/c", "https://h/t?c=AA", Err(TemplateError::FieldMissing));
    check("p/e/c", "https://h/t?p=A&p=B&c=C", Err(TemplateError::ParameterRepeated));
    check("picc=p,mac=c,from=value:z", "https://h/?c=B&p=A&z=1", Err(TemplateError::MacInputOrder));
    let all = format!("{}{}{}", "A".repeat(32), "B".repeat(32), "C".repeat(16));
    check("e", &format!("https://h/?e={all}"), Ok([&all[..32], &all[64..], &all[32..64]]));
}

proptest! {
    #[test]
    fn any_bytes_are_looked_at(
        address in prop::collection::vec(any::<u8>(), 0..200), text in "[a-z?=,@+:0-9.\\[\\]-]{0,40}"
    ) {
        for (name, _) in KNOWN {
            let _ = Template::parse(name).expect("known").fields(&address);
        }
        let _ = Template::guess(&address);
        if let Ok(template) = Template::parse(&text) {
            let _ = template.fields(&address);
        }
    }
}
