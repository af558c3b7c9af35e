//! The simple event query of EPCIS 2.0 as a function over one event (ISO/IEC 19987 section 8.2.7.1).
//!
//! Parameters come as pairs of name and text, as an address carries them; several values stand in
//! one text between `|`. An event matches if every parameter matches. Keys are compared in their
//! canonical form, so that a URN finds its Digital Link.
//!
//! Not here: paging, ordering and subscriptions.

use super::identifiers;
use super::vocabulary::Field;
use jiff::Timestamp;
use serde_json::Value;

/// Most parameters of one query.
pub const MAX_PARAMETERS: usize = 64;
/// Most values of one parameter.
pub const MAX_VALUES: usize = 1000;

/// Why a query is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryError {
    /// A parameter that is not known; its name.
    Parameter(String),
    /// A value that the parameter cannot have; its name.
    Value(String),
    /// More parameters or values than are taken.
    TooMany,
}

impl QueryError {
    /// Its stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            QueryError::Parameter(_) => "query_parameter",
            QueryError::Value(_) => "query_value",
            QueryError::TooMany => "query_too_many",
        }
    }
}

/// Lists of an event that have keys.
const EPC_FIELDS: &[&str] = &["epcList", "childEPCs"];
const INPUT_FIELDS: &[&str] = &["inputEPCList"];
const OUTPUT_FIELDS: &[&str] = &["outputEPCList"];
const ANY_FIELDS: &[&str] = &["epcList", "childEPCs", "parentID", "inputEPCList", "outputEPCList"];
const CLASS_FIELDS: &[&str] = &["quantityList", "childQuantityList"];
const INPUT_CLASSES: &[&str] = &["inputQuantityList"];
const OUTPUT_CLASSES: &[&str] = &["outputQuantityList"];
const ANY_CLASSES: &[&str] =
    &["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"];

#[derive(Clone, Debug, PartialEq)]
enum Test {
    /// The event is of one of these types.
    Type(Vec<String>),
    /// A member is one of these words, in their address form.
    Word(&'static str, Field, Vec<String>),
    /// A member is one of these texts.
    Text(&'static str, Vec<String>),
    /// The place of a member is one of these.
    Place(&'static str, Vec<String>),
    /// One of the keys of these members matches one of these patterns.
    Keys(&'static [&'static str], Vec<String>),
    /// One of the classes of these members matches one of these patterns.
    Classes(&'static [&'static str], Vec<String>),
    /// An instant is not before.
    From(&'static str, Timestamp),
    /// An instant is before.
    Before(&'static str, Timestamp),
    /// A business transaction of a type is one of these.
    Transaction(String, Vec<String>),
    /// A source or destination of a type is one of these.
    Party(&'static str, String, Vec<String>),
    /// A persistent disposition is set or taken back.
    Persistent(&'static str, Vec<String>),
    /// The event is, or is not, declared wrong.
    Declared,
    /// A member of others is one of these texts.
    Other(String, Vec<String>),
    /// A member of others is there.
    Exists(String),
}

/// A query, ready to be asked of events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    tests: Vec<Test>,
}

impl Filter {
    /// Reads the parameters. `perPage`, `nextPageToken`, `eventCountLimit`, `maxEventCount`,
    /// `orderBy` and `orderDirection` are for whoever lists, and left to it.
    ///
    /// # Errors
    /// [`QueryError`].
    pub fn read<'a>(
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Filter, QueryError> {
        let mut filter = Filter::default();
        for (name, value) in parameters {
            if filter.tests.len() >= MAX_PARAMETERS {
                return Err(QueryError::TooMany);
            }
            filter.tests.extend(test(name, value)?);
        }
        Ok(filter)
    }

    /// Whether an event matches.
    #[must_use]
    pub fn matches(&self, event: &Value) -> bool {
        self.tests.iter().all(|test| test.matches(event))
    }
}

fn test(name: &str, value: &str) -> Result<Option<Test>, QueryError> {
    let values: Vec<String> = value.split('|').map(str::to_owned).collect();
    if values.len() > MAX_VALUES {
        return Err(QueryError::TooMany);
    }
    let wrong = || QueryError::Value(name.to_owned());
    if values.iter().any(String::is_empty) && !name.starts_with("EXISTS_") {
        return Err(wrong());
    }
    let at = || value.parse::<Timestamp>().map_err(|_| wrong());
    let keys = |values: &[String]| values.iter().map(|one| pattern(one)).collect();
    let words = |field: Field| values.iter().map(|word| field.address(word)).collect();
    Ok(Some(match name {
        "perPage" | "nextPageToken" | "eventCountLimit" | "maxEventCount" | "orderBy"
        | "orderDirection" => return Ok(None),
        "eventType" => Test::Type(values),
        "EQ_action" => {
            if values.iter().any(|action| !super::vocabulary::ACTIONS.contains(&action.as_str())) {
                return Err(wrong());
            }
            Test::Text("action", values)
        }
        "EQ_bizStep" => Test::Word("bizStep", Field::BizStep, words(Field::BizStep)),
        "EQ_disposition" => {
            Test::Word("disposition", Field::Disposition, words(Field::Disposition))
        }
        "EQ_persistentDisposition_set" => Test::Persistent("set", words(Field::Disposition)),
        "EQ_persistentDisposition_unset" => Test::Persistent("unset", words(Field::Disposition)),
        "EQ_readPoint" => Test::Place("readPoint", keys(&values)),
        "EQ_bizLocation" => Test::Place("bizLocation", keys(&values)),
        "EQ_eventID" => Test::Text("eventID", values),
        "EQ_transformationID" => Test::Keys(&["transformationID"], keys(&values)),
        "MATCH_epc" => Test::Keys(EPC_FIELDS, keys(&values)),
        "MATCH_parentID" => Test::Keys(&["parentID"], keys(&values)),
        "MATCH_inputEPC" => Test::Keys(INPUT_FIELDS, keys(&values)),
        "MATCH_outputEPC" => Test::Keys(OUTPUT_FIELDS, keys(&values)),
        "MATCH_anyEPC" => Test::Keys(ANY_FIELDS, keys(&values)),
        "MATCH_epcClass" => Test::Classes(CLASS_FIELDS, keys(&values)),
        "MATCH_inputEPCClass" => Test::Classes(INPUT_CLASSES, keys(&values)),
        "MATCH_outputEPCClass" => Test::Classes(OUTPUT_CLASSES, keys(&values)),
        "MATCH_anyEPCClass" => Test::Classes(ANY_CLASSES, keys(&values)),
        "GE_eventTime" => Test::From("eventTime", at()?),
        "LT_eventTime" => Test::Before("eventTime", at()?),
        "GE_recordTime" => Test::From("recordTime", at()?),
        "LT_recordTime" => Test::Before("recordTime", at()?),
        "EXISTS_errorDeclaration" => Test::Declared,
        _ => {
            let split = |prefix: &str| name.strip_prefix(prefix).map(str::to_owned);
            if let Some(kind) = split("EQ_bizTransaction_") {
                let kind = Field::BizTransaction.address(&kind);
                Test::Transaction(kind, keys(&values))
            } else if let Some(kind) = split("EQ_source_") {
                Test::Party("source", Field::Source.address(&kind), keys(&values))
            } else if let Some(kind) = split("EQ_destination_") {
                Test::Party("destination", Field::Source.address(&kind), keys(&values))
            } else if let Some(field) = split("EQ_").filter(|field| field.contains(':')) {
                Test::Other(field, values)
            } else if let Some(field) = split("EXISTS_").filter(|field| field.contains(':')) {
                Test::Exists(field)
            } else {
                return Err(QueryError::Parameter(name.to_owned()));
            }
        }
    }))
}

/// A key or a pattern in its canonical form; a pattern ends in `*`.
fn pattern(text: &str) -> String {
    match identifiers::canonical(text) {
        // A pattern of serials stands for its class and all that is finer.
        Some(class) if text.starts_with("urn:epc:idpat:") => format!("{class}/*"),
        Some(key) => key,
        None => text.to_owned(),
    }
}

fn fits(pattern: &str, given: &str) -> bool {
    let given = identifiers::canonical_or_same(given);
    match pattern.strip_suffix('*') {
        Some(start) => given.starts_with(start),
        None => given == pattern,
    }
}

fn any_fits(patterns: &[String], given: &str) -> bool {
    patterns.iter().any(|pattern| fits(pattern, given))
}

fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(list) => list,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

impl Test {
    fn matches(&self, event: &Value) -> bool {
        let is = |value: &Value, wanted: &[String]| {
            value.as_str().is_some_and(|text| wanted.iter().any(|one| one == text))
        };
        match self {
            Test::Type(kinds) => is(&event["type"], kinds),
            Test::Text(member, values) => is(&event[*member], values),
            Test::Word(member, field, values) => {
                event[*member].as_str().is_some_and(|word| values.contains(&field.address(word)))
            }
            Test::Place(member, patterns) => {
                event[*member]["id"].as_str().is_some_and(|id| any_fits(patterns, id))
            }
            Test::Keys(members, patterns) => members
                .iter()
                .flat_map(|member| items(&event[*member]))
                .filter_map(Value::as_str)
                .any(|key| any_fits(patterns, key)),
            Test::Classes(members, patterns) => members
                .iter()
                .flat_map(|member| items(&event[*member]))
                .filter_map(|element| element["epcClass"].as_str())
                .any(|class| any_fits(patterns, class)),
            Test::From(member, from) => instant(&event[*member]).is_some_and(|at| at >= *from),
            Test::Before(member, until) => instant(&event[*member]).is_some_and(|at| at < *until),
            Test::Transaction(kind, patterns) => {
                let of_kind = |one: &&Value| {
                    let given = one["type"].as_str();
                    given.is_some_and(|given| Field::BizTransaction.address(given) == *kind)
                };
                items(&event["bizTransactionList"])
                    .iter()
                    .filter(of_kind)
                    .filter_map(|one| one["bizTransaction"].as_str())
                    .any(|id| any_fits(patterns, id))
            }
            Test::Party(member, kind, patterns) => {
                let of_kind = |one: &&Value| {
                    one["type"].as_str().is_some_and(|given| Field::Source.address(given) == *kind)
                };
                items(&event[format!("{member}List")])
                    .iter()
                    .filter(of_kind)
                    .filter_map(|one| one[*member].as_str())
                    .any(|id| any_fits(patterns, id))
            }
            Test::Persistent(member, values) => items(&event["persistentDisposition"][*member])
                .iter()
                .filter_map(Value::as_str)
                .any(|word| values.contains(&Field::Disposition.address(word))),
            Test::Declared => event["errorDeclaration"].is_object(),
            Test::Other(member, values) => items(&event[member]).iter().any(|one| match one {
                Value::String(_) => is(one, values),
                other => values.contains(&other.to_string()),
            }),
            Test::Exists(member) => !event[member].is_null(),
        }
    }
}

fn instant(value: &Value) -> Option<Timestamp> {
    value.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn event() -> Value {
        json!({
            "type": "ObjectEvent", "eventTime": "2026-03-01T09:30:00+01:00",
            "eventTimeZoneOffset": "+01:00", "action": "OBSERVE", "bizStep": "shipping",
            "disposition": "in_transit",
            "epcList": ["https://id.gs1.org/01/04012345111118/21/9876"],
            "quantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.012345.Lot987"}],
            "readPoint": {"id": "urn:epc:id:sgln:4012345.00005.0"},
            "bizTransactionList": [{"type": "po", "bizTransaction": "urn:po:1"}],
            "sourceList": [{"type": "owning_party", "source": "urn:epc:id:pgln:4012345.00000"}],
            "persistentDisposition": {"set": ["completeness_verified"]},
            "ex:shift": 2})
    }

    #[test]
    fn parameters_are_asked_of_an_event() {
        let check = |name: &str, value: &str, expect: bool| {
            let filter = Filter::read([(name, value)]).expect("a query");
            assert_eq!(filter.matches(&event()), expect, "{name}={value}");
        };
        check("eventType", "ObjectEvent|AggregationEvent", true);
        check("eventType", "AggregationEvent", false);
        check("EQ_action", "ADD|OBSERVE", true);
        check("EQ_bizStep", "shipping", true);
        check("EQ_bizStep", "https://ref.gs1.org/cbv/BizStep-shipping", true);
        check("EQ_bizStep", "receiving", false);
        check("EQ_disposition", "in_transit|active", true);
        check("EQ_persistentDisposition_set", "completeness_verified", true);
        check("EQ_persistentDisposition_unset", "completeness_verified", false);
        check("MATCH_epc", "urn:epc:id:sgtin:4012345.011111.9876", true);
        check("MATCH_epc", "urn:epc:idpat:sgtin:4012345.011111.*", true);
        check("MATCH_epc", "urn:epc:idpat:sgtin:4012345.011112.*", false);
        check("MATCH_epc", "https://id.gs1.org/01/04012345111118/21/98", false);
        check("MATCH_anyEPC", "urn:x|https://id.gs1.org/01/04012345111118/21/9876", true);
        check("MATCH_parentID", "urn:epc:id:sgtin:4012345.011111.9876", false);
        check("MATCH_epcClass", "https://id.gs1.org/01/04012345123456/10/Lot987", true);
        check("EQ_readPoint", "https://id.gs1.org/414/4012345000054", true);
        check("EQ_bizLocation", "https://id.gs1.org/414/4012345000054", false);
        check("GE_eventTime", "2026-03-01T08:30:00Z", true);
        check("GE_eventTime", "2026-03-01T08:30:01Z", false);
        check("LT_eventTime", "2026-03-01T08:30:00Z", false);
        check("LT_eventTime", "2026-03-01T08:30:01Z", true);
        check("GE_recordTime", "2020-01-01T00:00:00Z", false);
        check("EQ_bizTransaction_po", "urn:po:1", true);
        check("EQ_bizTransaction_inv", "urn:po:1", false);
        check("EQ_source_owning_party", "https://id.gs1.org/417/4012345000009", true);
        check("EXISTS_errorDeclaration", "", false);
        check("EQ_ex:shift", "2", true);
        check("EXISTS_ex:shift", "", true);
        check("perPage", "30", true);
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let check = |name: &str, value: &str, expect: QueryError| {
            assert_eq!(Filter::read([(name, value)]), Err(expect), "{name}");
        };
        check("EQ_color", "red", QueryError::Parameter("EQ_color".to_owned()));
        check("EQ_action", "UPDATE", QueryError::Value("EQ_action".to_owned()));
        check("GE_eventTime", "2026-03-01", QueryError::Value("GE_eventTime".to_owned()));
        check("EQ_bizStep", "a||b", QueryError::Value("EQ_bizStep".to_owned()));
        check("MATCH_epc", &"a|".repeat(2000), QueryError::TooMany);
        let many = vec![("EQ_eventID", "a"); MAX_PARAMETERS + 1];
        assert_eq!(Filter::read(many), Err(QueryError::TooMany));
    }

    proptest! {
        #[test]
        fn any_query_is_read_or_refused(name in "(EQ|GE|LT|MATCH|EXISTS)_.*", value in ".*") {
            if let Ok(filter) = Filter::read([(name.as_str(), value.as_str())]) {
                let _matches = filter.matches(&event());
            }
        }
    }
}
