//! The policy as expressions of the Common Expression Language, one a rule, compiled
//! once by the crate `cel`; the first that is true decides.

use crate::policy::{Case, Condition, DAYS, Kind, Policy};
use cel::{Context, Env, Program, Value};
use serde_json::Value as Json;
use std::sync::Arc;

/// The expressions, in the order in which they are asked.
pub struct Expressions {
    programs: Vec<Program>,
    env: Arc<Env>,
}

impl Expressions {
    /// Translates the policy and compiles it.
    pub fn of(policy: &Policy) -> Self {
        let env = Arc::new(Env::stdlib());
        let programs = policy
            .rules
            .iter()
            .map(|rule| {
                let mut parts: Vec<String> =
                    rule.when.iter().map(|one| expression(policy, one)).collect();
                parts.extend(rule.within.map(|days| format!("{DAYS} <= {days}")));
                env.compile(&parts.join(" && ")).unwrap()
            })
            .collect();
        Self { programs, env }
    }

    /// A case as a context with its variables.
    pub fn case(&self, case: &Case) -> Context<'static, 'static> {
        let mut context = Context::with_env(Arc::clone(&self.env));
        for (name, value) in case {
            let value = match value {
                Json::String(word) => Value::from(word.as_str()),
                Json::Bool(yes) => Value::Bool(*yes),
                number => Value::Int(number.as_i64().unwrap()),
            };
            context.add_variable_from_value(name.as_str(), value);
        }
        context
    }

    /// The place of the first expression that is true.
    pub fn decide(&self, case: &Context<'_, '_>) -> Option<usize> {
        self.programs.iter().position(|program| match program.execute(case).unwrap() {
            Value::Bool(holds) => holds,
            other => panic!("a condition is true or false, not {other:?}"),
        })
    }
}

fn expression(policy: &Policy, condition: &Condition) -> String {
    match condition {
        Condition::Is { fact, is } => {
            let of_words = policy.fact(fact).is_some_and(|fact| fact.kind == Kind::Choice);
            match is.as_slice() {
                [word] if of_words => format!("{fact} == \"{word}\""),
                [word] if word == "yes" => fact.clone(),
                words if of_words => format!("{fact} in {words:?}"),
                _ => format!("!{fact}"),
            }
        }
        Condition::AtLeast { fact, at_least } => format!("{fact} >= {at_least}"),
    }
}
