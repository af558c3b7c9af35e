//! The API's contract where programs get it wrong: paths, bodies, parameters and
//! keys that are not as the document says.

use super::api::open;
use http::Method;
use store::testing::Backend;
use testkit::{Guest, Orle, Page};

async fn sent(api: &mut Guest, path: &str, body: &str) -> Page {
    api.call(Method::POST, path, Some("application/json"), body.as_bytes().to_vec()).await
}

async fn a_path_that_is_no_text_leads_nowhere_like_any_other(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let unknown = api.get("/api/v1/cases/CS-0000-0000").await.expect_status(404);
    for path in ["/api/v1/cases/%ff", "/api/v1/attachments/%ff", "/api/%ff"] {
        let page = api.get(path).await.expect_status(404);
        assert_eq!(page.body, unknown.body, "{path}");
        assert_eq!(page.header("content-type"), Some("application/problem+json"), "{path}");
    }
    let noted = sent(&mut api, "/api/v1/cases/%ff/notes", "{\"body\":\"x\"}").await;
    assert_eq!((noted.status, noted.body), (404, unknown.body));
    let mut anybody = house.browser();
    for path in ["/en/cases/%ff/code", "/en/care/%ff", "/en/receipt/%ff", "/assets/%ff", "/%C0%80"]
    {
        let page = anybody.get(path).await.expect_status(404);
        assert!(page.header("content-type").unwrap().starts_with("text/html"), "{path}");
    }
    let mut camille = house.staff("camille").await;
    for path in ["/desk/cases/%ff", "/desk/%ff"] {
        // In the frame she works in: a door to leave by.
        camille.get(path).await.expect_status(404).says("/desk/sign-out");
    }
}

store::on_both!(
    a_path_that_is_no_text_leads_nowhere_like_any_other,
);
