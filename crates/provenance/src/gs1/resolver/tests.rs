//! Requests and what is decided of them.

use super::*;
use proptest::prelude::*;

fn entries() -> Vec<Entry> {
    let link = |link_type: &str, href: &str, languages: &[&str]| {
        json!({ "linktype": link_type, "href": href, "title": "T", "type": "text/html",
            "hreflang": languages })
    };
    let stored = json!([
        { "anchor": "/01/09506000134352", "itemDescription": "Shoe", "defaultLinktype": "gs1:pip",
          "links": [
            link("gs1:pip", "https://h.example/en", &["en"]),
            link("gs1:pip", "https://h.example/fr", &["fr"]),
            link("gs1:pip", "https://h.example/any", &["und"]),
            link("gs1:sustainabilityInfo", "https://h.example/green?a={serial}", &["en-GB"]),
          ] },
        { "anchor": "/01/09506000134352", "itemDescription": "Lot", "defaultLinktype": "gs1:pip",
          "qualifiers": [{ "10": "{lot}" }],
          "links": [
            link("gs1:pip", "https://h.example/lot/{lot}", &["en"]),
            link("gs1:certificationInfo", "https://h.example/c1", &["en"]),
            link("gs1:certificationInfo", "https://h.example/c2", &["en"]),
          ] },
        { "anchor": "/01/09506000134352/21/S1", "defaultLinktype": "gs1:pip",
          "links": [link("gs1:pip", "https://h.example/one", &["en"])] },
        { "anchor": "/01/09506000134352", "qualifiers": [{ "21": "{serial}" }],
          "links": [link("gs1:registerProduct", "https://h.example/r?s={serial}", &["en"])] },
        { "anchor": "/01/09506000134352", "qualifiers": [{ "22": "{v}" }], "defaultLinktype": "gs1:pip",
          "links": [link("gs1:pip", "https://{v}.example/", &[])] },
        { "anchor": "/8004/095060001343", "defaultLinktype": "gs1:pip",
          "links": [link("gs1:pip", "https://h.example/a?g={0}&r={1}", &["en"])] },
        { "anchor": "/8004/0950600013437", "defaultLinktype": "gs1:pip",
          "links": [link("gs1:pip", "https://h.example/fixed", &["en"])] },
    ]);
    stored
        .as_array()
        .expect("a list")
        .iter()
        .map(|entry| Entry::read(entry).expect("an entry"))
        .collect()
}

fn decide(method: &str, target: &str, language: &str, accept: &str) -> Decision {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let given = |header| Some(header).filter(|header: &&str| !header.is_empty());
    let (accept, accept_language) = (given(accept), given(language));
    let request = Request { method, path, query, accept, accept_language };
    let settings = Settings { root: "https://id.example/".to_owned(), ..Settings::default() };
    match Asked::read(request, &settings) {
        Ok(asked) => asked.answer(&entries()).decision,
        Err(decision) => decision,
    }
}

fn leads(target: &str, language: &str, expect: &str) {
    let found = match decide("GET", target, language, "") {
        Decision::Redirect(to) => to,
        other => other.status().to_string(),
    };
    assert_eq!(found, expect, "{target} {language}");
}

#[test]
fn levels_fall_back() {
    let article = "/01/09506000134352";
    leads(article, "en", "https://h.example/en");
    leads(&format!("{article}/10/L%2F1"), "", "https://h.example/lot/L%2F1");
    leads(&format!("{article}/10/L1/21/S1"), "", "https://h.example/one");
    leads(&format!("{article}/10/L1/21/S2"), "", "https://h.example/r?s=S2");
    leads(&format!("{article}/10/L1/21/S2?linkType=gs1:pip"), "", "https://h.example/lot/L1");
    leads(&format!("{article}/21/S2?linkType=gs1:pip"), "fr", "https://h.example/fr");
    leads(
        &format!("{article}/21/S1?linktype=gs1%3AregisterProduct"),
        "",
        "https://h.example/r?s=S1",
    );
    leads(
        &format!("{article}/21/%22%3E%3Cx?linkType=gs1:registerProduct"),
        "",
        "https://h.example/r?s=%22%3E%3Cx",
    );
    leads(&format!("{article}?linkType=https://gs1.org/voc/pip"), "", "https://h.example/any");
    leads(&format!("{article}?linkType=gs1:none"), "", "404");
    leads("/01/09506000134369", "", "404");
    leads("/01/09506000134352/21/S1?p=EF96&c=94EE", "", "https://h.example/one");
    leads("/01/09506000134352/21/S1?utm=a|b^c", "", "https://h.example/one");
}

#[test]
fn no_request_decides_to_whom_it_leads() {
    leads("/01/09506000134352/22/evil", "", "https://h.example/any");
    leads("/01/09506000134352?linkType=https://evil.example/", "", "404");
}

#[test]
fn serialised_keys_by_their_beginning() {
    leads("/8004/095060001343999999", "", "https://h.example/a?g=095060001343&r=999999");
    leads("/8004/0950600013437", "", "https://h.example/fixed");
    leads("/8004/0950600013", "", "404");
}

#[test]
fn malformed_and_compressed_requests() {
    leads("/01/09506000134352/badrequest", "", "400");
    leads("/01/09506000134353", "", "400");
    leads("/", "", "400");
    leads("", "", "400");
    leads("/01/09506000134352?10=L", "", "400");
    leads("/01/09506000134352?x=1&17=261331", "", "400");
    leads("/01/09506000134352?99=a|b", "", "400");
    leads("/ARFKk4XBoELp6LuUh2tsZ4uzwn0iDqFy", "", "https://h.example/r?s=9F3KQ7W2M8XZ4T6RB1C5");
    leads("/eh/302F8A9014D06CC000000001", "", "https://h.example/r?s=1");
    assert_eq!(decide("POST", "/01/09506000134352", "", ""), Decision::MethodNotAllowed);
    assert_eq!(
        decide("HEAD", "/01/09506000134352", "fr", ""),
        Decision::Redirect("https://h.example/fr".to_owned())
    );
}

#[test]
fn languages_are_looked_up() {
    let article = "/01/09506000134352";
    leads(article, "de,fr;q=0.5,en;q=0.8", "https://h.example/en");
    leads(article, "fr-BE,en;q=0.9", "https://h.example/fr");
    leads(article, "EN-us", "https://h.example/en");
    leads(article, "de, en;q=0", "https://h.example/any");
    leads(article, "*", "https://h.example/any");
    leads(article, "en;q=2, fr", "https://h.example/fr");
    leads(
        &format!("{article}?linkType=gs1:sustainabilityInfo"),
        "en",
        "https://h.example/green?a={serial}",
    );
}

#[test]
fn equally_good_links_are_listed() {
    let decision =
        decide("GET", "/01/09506000134352/10/L?linkType=gs1:certificationInfo", "en", "*/*");
    let hrefs = decision
        .body()
        .map(|body| [body["linkset"][0]["href"].clone(), body["linkset"][1]["href"].clone()]);
    assert_eq!(
        (decision.status(), hrefs),
        (300, Some([json!("https://h.example/c1"), json!("https://h.example/c2")]))
    );
}

#[test]
fn linksets() {
    let target = "/01/09506000134352/10/L";
    for (target, accept) in [
        (format!("{target}?linkType=linkset"), ""),
        (format!("{target}?linktype=all"), "text/html"),
        (target.to_owned(), "application/linkset+json"),
        (target.to_owned(), "text/html;q=0.9, application/linkset+json"),
    ] {
        let decision = decide("GET", &target, "", accept);
        let Decision::Linkset(set) = decision else { panic!("{target} {accept}: {decision:?}") };
        assert_eq!(set["linkset"][0]["anchor"], "https://id.example/01/09506000134352/10/L");
        assert_eq!(set["linkset"][1]["anchor"], "https://id.example/01/09506000134352");
        assert_eq!(set["linkset"][1]["itemDescription"], "Shoe");
        assert_eq!(
            set["linkset"][0]["https://gs1.org/voc/defaultLink"][0]["href"],
            "https://h.example/lot/L"
        );
        assert_eq!(set["linkset"][1]["https://gs1.org/voc/pip"][1]["hreflang"], json!(["fr"]));
    }
    assert_eq!(
        decide("GET", target, "", "text/html,application/json;q=0.5,*/*;q=0.1").status(),
        307
    );
}

#[test]
fn the_header_says_where_all_links_are() {
    let request =
        Request { method: "GET", path: "/01/09506000134352/21/a%2fb", ..Request::default() };
    let settings = Settings { root: "https://id.example".to_owned(), ..Settings::default() };
    let answer = Asked::read(request, &settings).expect("an address").answer(&entries());
    let expect = "<https://id.example/01/09506000134352/21/a%2Fb?linkType=linkset>; rel=\"linkset\"; type=\"application/linkset+json\"";
    assert_eq!(answer.link.as_deref(), Some(expect));
}

#[test]
fn contexts_and_media_narrow_links_down() {
    let entry = json!({ "anchor": "/01/09506000134352", "defaultLinktype": "gs1:pip", "links": [
        { "linktype": "gs1:pip", "href": "https://h.example/page", "type": "text/html" },
        { "linktype": "gs1:pip", "href": "https://h.example/data", "type": "application/ld+json" },
        { "linktype": "gs1:pip", "href": "https://h.example/sales", "type": "text/html", "context": ["sales"] },
    ] });
    let entries = [Entry::read(&entry).expect("an entry")];
    let check = |query: &str, accept: &str, expect: u16, href: &str| {
        let accept = Some(accept).filter(|accept| !accept.is_empty());
        let request = Request {
            method: "GET",
            path: "/01/09506000134352",
            query,
            accept,
            ..Request::default()
        };
        let asked = Asked::read(request, &Settings::default()).expect("an address");
        let decision = asked.answer(&entries).decision;
        assert_eq!(decision.status(), expect, "{query} {accept:?}");
        if let Decision::Redirect(to) = decision {
            assert_eq!(to, href, "{query} {accept:?}");
        }
    };
    check("context=sales", "", 307, "https://h.example/sales");
    check("context=other", "", 300, "");
    check("", "text/html, */*;q=0.1", 307, "https://h.example/page");
    check("", "application/ld+json", 307, "https://h.example/data");
    check("", "text/*;q=0.2, application/*;q=0.3", 307, "https://h.example/data");
    check("", "", 300, "");
}

#[test]
fn entries_that_are_none() {
    for entry in [
        json!({}),
        json!({ "anchor": "/01" }),
        json!({ "anchor": "/10/L", "links": [] }),
        json!({ "anchor": "/01/1", "links": [{ "href": "https://a" }] }),
        json!({ "anchor": "/01/1", "qualifiers": [{ "x": "1" }], "links": [] }),
        json!({ "anchor": "/01/1", "qualifiers": [1], "links": [] }),
    ] {
        assert_eq!(Entry::read(&entry), None, "{entry}");
    }
}

#[test]
fn targets_are_web_addresses() {
    fn check(given: &str, expect: Option<&str>) {
        let fill = [("{v}".to_owned(), "a\r\n/?#b".to_owned())];
        assert_eq!(select::target(given, &fill).as_deref(), expect, "{given}");
    }
    check("https://h.example/{v}", Some("https://h.example/a%0D%0A%2F%3F%23b"));
    check("https://h.example/caf\u{e9} x\r\n", Some("https://h.example/caf%C3%A9%20x%0D%0A"));
    check("https://{v}/", None);
    check("https://h.example{v}/", None);
    check("https://a@b/", None);
    check("https://", None);
    check("javascript:alert(1)", None);
    check("//h.example", None);
}

#[test]
fn the_description_of_a_resolver() {
    let facts = Facts {
        name: "House".to_owned(),
        root: "https://id.example".to_owned(),
        keys: Ai::new(b"01").into_iter().collect(),
        ..Facts::default()
    };
    let described = description(&facts);
    assert_eq!(described["resolverRoot"], "https://id.example");
    assert_eq!(described["supportedPrimaryKeys"], json!(["01"]));
}

proptest! {
    #[test]
    fn any_request_leads_nowhere_else(
        path in "(/01/09506000134352|/8004/095060001343)?[!-~]{0,30}",
        query in "((linkType|context)=)?[!-~]{0,30}",
        header in any::<String>(),
        other in "[a-z*;=,q0-9. -]{0,40}",
    ) {
        let (accept, accept_language) = (Some(other.as_str()), Some(header.as_str()));
        let request = Request { method: "GET", path: &path, query: &query, accept, accept_language };
        let decision = Asked::read(request, &Settings::default())
            .map_or_else(|decision| decision, |asked| asked.answer(&entries()).decision);
        if let Decision::Redirect(to) = decision {
            prop_assert!(to.starts_with("https://h.example/"));
        }
        let swapped = Request { accept: accept_language, accept_language: accept, ..request };
        let _ = Asked::read(swapped, &Settings::default()).map(|asked| asked.answer(&entries()));
    }
}
