//! The policy as a decision table of `zen-engine`, hit policy "first", compiled: its
//! expressions are byte code and its columns are indexed before the first case.

use crate::policy::{Case, Condition, DAYS, Decision, Kind, Policy};
use serde_json::{Map, Value as Json, json};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use zen_engine::model::GraphContent;
use zen_engine::{Decision as Table, DecisionGraphResponse, EvaluationOptions, Variable};

/// The table.
pub struct Zen {
    table: Table,
}

impl Zen {
    /// Translates the policy and compiles it.
    pub fn of(policy: &Policy) -> Self {
        let content: GraphContent = serde_json::from_value(graph(policy)).unwrap();
        let mut table = Table::from(content);
        table.compile();
        table.validate().unwrap();
        Self { table }
    }

    /// A case as a variable of the engine.
    pub fn case(case: &Case) -> Variable {
        Variable::from(Json::Object(case.clone()))
    }

    /// The first row whose cells all hold; with the engine's own trace where it is wanted.
    pub fn decide(&self, case: &Variable, trace: bool) -> DecisionGraphResponse {
        let options = EvaluationOptions { trace, ..EvaluationOptions::default() };
        let mut answer = pin!(self.table.evaluate_with_opts(case.clone(), options));
        // A table waits for nothing: it is ready when it is first asked.
        match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer.unwrap(),
            Poll::Pending => panic!("a decision table waits for something"),
        }
    }

    /// What the row says.
    pub fn read(answer: &DecisionGraphResponse) -> Decision {
        match answer.result.to_value() {
            Json::Object(said) if said.is_empty() => Decision::NO_RULE,
            said => serde_json::from_value(said).unwrap(),
        }
    }
}

fn graph(policy: &Policy) -> Json {
    let column = |name: &str| json!({"id": name, "name": name, "field": name});
    let inputs: Vec<Json> = policy.facts.iter().map(|fact| column(&fact.name)).collect();
    let outputs = ["rule", "gives", "payer"].map(column);
    let mut rows = Vec::new();
    for (at, rule) in policy.rules.iter().enumerate() {
        let mut row = Map::new();
        row.insert("_id".to_owned(), json!(rule.name));
        for condition in &rule.when {
            let (name, cell) = cell(policy, condition);
            row.insert(name.to_owned(), json!(cell));
        }
        if let Some(days) = rule.within {
            row.insert(DAYS.to_owned(), json!(format!("<= {days}")));
        }
        row.insert("rule".to_owned(), json!(at.to_string()));
        row.insert("gives".to_owned(), json!(format!("\"{}\"", rule.gives.word())));
        if let Some(payer) = rule.payer {
            row.insert("payer".to_owned(), json!(format!("\"{}\"", payer.word())));
        }
        rows.push(row);
    }
    json!({
        "nodes": [
            {"id": "case", "name": "case", "type": "inputNode", "content": {}},
            {"id": "returns", "name": "returns", "type": "decisionTableNode", "content": {
                "hitPolicy": "first", "inputs": inputs, "outputs": outputs, "rules": rows,
            }},
            {"id": "decision", "name": "decision", "type": "outputNode", "content": {}},
        ],
        "edges": [
            {"id": "in", "sourceId": "case", "targetId": "returns"},
            {"id": "out", "sourceId": "returns", "targetId": "decision"},
        ],
    })
}

fn cell<'c>(policy: &Policy, condition: &'c Condition) -> (&'c str, String) {
    match condition {
        Condition::Is { fact, is } => {
            let of_words = policy.fact(fact).is_some_and(|fact| fact.kind == Kind::Choice);
            let written = |word: &String| match word.as_str() {
                word if of_words => format!("\"{word}\""),
                word => (word == "yes").to_string(),
            };
            (fact, is.iter().map(written).collect::<Vec<_>>().join(", "))
        }
        Condition::AtLeast { fact, at_least } => (fact, format!(">= {at_least}")),
    }
}
