//! The API as OpenAPI 3.1, made from the table of routes and the shapes in
//! `openapi.json` beside this file. A test fails when a route is missing from
//! the document or the document has one that the table has not.

use crate::guard::Access;
use crate::routes::ROUTES;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

const SHAPES: &str = include_str!("openapi.json");

/// Which shape a route's body and answer have, by `METHOD path`.
const BODIES: &[(&str, &str, &str, &str)] = &[
    ("POST", "/api/v1/cases", "CaseCreate", "201 CaseShort"),
    ("GET", "/api/v1/cases", "", "200 CaseList"),
    ("GET", "/api/v1/cases/{number}", "", "200 Case"),
    ("POST", "/api/v1/cases/{number}/messages", "MessageCreate", "201 CaseShort"),
    ("POST", "/api/v1/cases/{number}/notes", "NoteCreate", "201 Noted"),
    ("POST", "/api/v1/cases/{number}/attachments", "multipart", "201 Attachment"),
    ("GET", "/api/v1/attachments/{token}", "", "200 copy"),
    ("POST", "/api/v1/cases/{number}/assignment", "Assignment", "200 CaseShort"),
    ("POST", "/api/v1/cases/{number}/escalation", "Escalation", "200 CaseShort"),
    ("POST", "/api/v1/cases/{number}/resolution", "ResolutionCreate", "200 CaseShort"),
    ("POST", "/api/v1/cases/{number}/reopening", "Reopening", "200 CaseShort"),
    ("GET", "/api/v1/search", "", "200 Found"),
    ("GET", "/api/v1/events", "", "200 feed"),
    ("POST", "/api/v1/entitlements", "Purchase", "200 Owed"),
    ("GET", "/api/v1/people", "", "200 People"),
    ("POST", "/api/v1/calls/twilio", "TwilioCall", "200 twiml"),
    ("POST", "/api/v1/calls/cti", "CtiCall", "200 object"),
    ("POST", "/api/v1/orders", "OrderTold", "200 OrderHeard"),
    ("GET", "/api/v1/orders", "", "200 Orders"),
    ("GET", "/api/v1/orders/{order}", "", "200 Order"),
    ("GET", "/api/v1/orders/{order}/changes", "", "200 Changes"),
    ("GET", "/api/v1/orders/{order}/returns", "", "200 ReturnsOf"),
    ("POST", "/api/v1/orders/{order}/changes", "ChangeProposed", "201 Change"),
    ("POST", "/api/v1/changes/{key}/answer", "ChangeAnswer", "200 Change"),
    ("POST", "/api/v1/orders/{order}/returns", "ReturnCreate", "201 Return"),
    ("GET", "/api/v1/returns", "", "200 Returns"),
    ("GET", "/api/v1/returns/{number}", "", "200 Return"),
    ("POST", "/api/v1/returns/{number}/scans", "ReturnScan", "200 Return"),
    ("POST", "/api/v1/returns/{number}/receipt", "ReturnReceipt", "200 Return"),
    ("POST", "/api/v1/returns/{number}/inspection", "ReturnInspection", "200 Return"),
    ("POST", "/api/v1/returns/{number}/refunds", "RefundCreate", "201 Return"),
    ("POST", "/api/v1/refunds/{key}/answer", "RefundAnswer", "200 Refund"),
    ("GET", "/api/v1/examinations", "", "200 Examinations"),
    ("POST", "/api/v1/examinations", "ExaminationCreate", "201 Examination"),
    ("GET", "/api/v1/examinations/{number}", "", "200 Examination"),
    ("POST", "/api/v1/examinations/{number}/records", "RecordCreate", "200 Examination"),
    ("POST", "/api/v1/codes/parse", "Code", "200 CodeRead"),
    ("POST", "/api/v1/stock", "StockTold", "200 StockHeard"),
    ("POST", "/api/v1/exchanges/{key}/answer", "ExchangeAnswer", "200 Exchange"),
    ("POST", "/api/v1/orders/{order}/gift-links", "GiftLinkCreate", "201 GiftLink"),
    ("POST", "/api/v1/orders/{order}/withdrawals", "WithdrawalCreate", "201 Withdrawal"),
    ("POST", "/api/v1/hooks/shopify", "object", "200 object"),
    ("POST", "/api/v1/hooks/orders", "OrderTold", "200 OrderHeard"),
    ("POST", "/api/v1/hooks/stripe", "object", "200 object"),
    ("POST", "/api/v1/hooks/easypost", "object", "200 object"),
    ("GET", "/api/openapi.json", "", "200 object"),
];

/// Query parameters by path.
const QUERIES: &[(&str, &[(&str, &str)])] = &[
    ("/api/v1/cases", &[("state", "string"), ("limit", "integer"), ("cursor", "string")]),
    ("/api/v1/orders", &[("status", "string"), ("limit", "integer"), ("cursor", "string")]),
    ("/api/v1/returns", &[("state", "string"), ("limit", "integer"), ("cursor", "string")]),
    ("/api/v1/examinations", &[("limit", "integer"), ("cursor", "string")]),
    ("/api/v1/search", &[("q", "string"), ("limit", "integer")]),
    ("/api/v1/events", &[("after", "integer"), ("limit", "integer")]),
    ("/api/v1/attachments/{token}", &[("small", "string")]),
];

fn content(shape: &str) -> Value {
    match shape {
        // What a copy is re-encoded as; papers as they came.
        "copy" => ["image/jpeg", "image/png", "application/pdf"]
            .into_iter()
            .map(|kind| {
                (kind.to_owned(), json!({ "schema": { "type": "string", "format": "binary" } }))
            })
            .collect::<Map<String, Value>>()
            .into(),
        "feed" => json!({
            "application/json": { "schema": { "$ref": "#/components/schemas/Feed" } },
            "text/event-stream": { "schema": {
                "type": "string",
                "description": "asked for by Accept: `hello` with the number begun from, then `entry` for each, its number as id and a FeedEntry as data",
            } },
        }),
        "TwilioCall" => {
            json!({ "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/TwilioCall" } } })
        }
        "CtiCall" => json!({
            "application/json": { "schema": { "$ref": "#/components/schemas/CtiCall" } },
            "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/CtiCall" } },
        }),
        "twiml" => json!({ "text/xml": { "schema": { "type": "string" } } }),
        "object" => json!({ "application/json": { "schema": { "type": "object" } } }),
        "multipart" => {
            json!({ "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Upload" } } })
        }
        name => {
            json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } })
        }
    }
}

fn operation(method: &str, path: &str, summary: &str, access: Access) -> Value {
    let row = BODIES.iter().find(|(m, p, _, _)| *m == method && *p == path);
    let mut parameters: Vec<Value> = path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    if let Some((_, names)) = QUERIES.iter().find(|(p, _)| *p == path && method == "GET") {
        parameters.extend(names.iter().map(
            |(name, kind)| json!({ "name": name, "in": "query", "schema": { "type": kind } }),
        ));
    }
    if method == "POST" {
        parameters.push(json!({ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string", "minLength": 1, "maxLength": 255 } }));
    }
    let of_case = path.starts_with("/api/v1/cases/{number}");
    if method == "POST" && of_case {
        let about = "the ETag of the case as it was read; when the case has changed since, 412 and nothing is done";
        parameters.push(json!({ "name": "If-Match", "in": "header", "description": about, "schema": { "type": "string" } }));
    }
    let mut responses = Map::new();
    let (status, shape) = row.and_then(|r| r.3.split_once(' ')).unwrap_or(("200", "object"));
    responses
        .insert(status.to_owned(), json!({ "description": "done", "content": content(shape) }));
    let problem = json!({ "description": "a problem", "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } });
    let mut told = vec!["400", "404", "503"];
    if access != Access::Public {
        told.extend(["401", "403", "429"]);
    }
    if method == "POST" {
        told.extend(["409", "413", "415", "422", "507"]);
    } else {
        told.push("422");
    }
    if method == "POST" && of_case {
        told.push("412");
    }
    for status in told {
        responses.insert(status.to_owned(), problem.clone());
    }
    let mut operation =
        json!({ "summary": summary, "parameters": parameters, "responses": responses });
    if let (Some(map), Some((_, _, body, _))) = (operation.as_object_mut(), row)
        && !body.is_empty()
    {
        map.insert("requestBody".into(), json!({ "required": true, "content": content(body) }));
    }
    if access == Access::Public
        && let Some(map) = operation.as_object_mut()
    {
        map.insert("security".into(), json!([]));
    }
    operation
}

/// The whole document.
pub fn whole() -> Value {
    let shapes: Value = serde_json::from_str(SHAPES).unwrap_or(Value::Null);
    let mut paths: Map<String, Value> = Map::new();
    for route in ROUTES.iter().filter(|r| r.path.starts_with("/api/")) {
        let entry = paths.entry(route.path.to_owned()).or_insert_with(|| json!({}));
        if let Some(map) = entry.as_object_mut() {
            map.insert(
                route.method.to_ascii_lowercase(),
                operation(route.method, route.path, route.summary, route.access),
            );
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Selvedge",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Client care as a case: open, read, write, resolve. Errors are RFC 9457 problem documents with stable codes.",
            "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" }
        },
        "security": [{ "token": [] }],
        "paths": paths,
        "components": { "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } }, "schemas": shapes }
    })
}

/// The document.
pub async fn document() -> Response {
    let mut response = whole().to_string().into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_names_the_kinds_of_answers_that_are_not_json() {
        let document = whole();
        let kinds = |path: &str| -> std::collections::BTreeSet<String> {
            let answer = &document["paths"][path]["get"]["responses"]["200"]["content"];
            answer.as_object().unwrap().keys().cloned().collect()
        };
        let all = |kinds: &[&str]| kinds.iter().map(|kind| (*kind).to_owned()).collect();
        let copies = ["application/pdf", "image/jpeg", "image/png"];
        assert_eq!(kinds("/api/v1/attachments/{token}"), all(&copies));
        assert_eq!(kinds("/api/v1/events"), all(&["application/json", "text/event-stream"]));
    }

    #[test]
    fn every_api_route_is_in_the_document_with_its_shapes_and_no_other() {
        let rows: Vec<(&str, &str)> = BODIES.iter().map(|(m, p, _, _)| (*m, *p)).collect();
        let routes: Vec<(&str, &str)> = ROUTES
            .iter()
            .filter(|r| r.path.starts_with("/api/"))
            .map(|r| (r.method, r.path))
            .collect();
        for route in &routes {
            assert!(rows.contains(route), "{route:?} has no shapes");
        }
        for row in &rows {
            assert!(routes.contains(row), "{row:?} is no route");
        }
        let shapes: Value = serde_json::from_str(SHAPES).unwrap();
        for (_, _, body, answer) in BODIES {
            for name in [*body, answer.split_once(' ').unwrap().1] {
                if !["", "copy", "feed", "object", "multipart", "twiml"].contains(&name) {
                    assert!(shapes.get(name).is_some(), "{name} is not in openapi.json");
                }
            }
        }
    }
}
