//! Published examples of how likelihood ratios combine.
//!
//! The examples state ratios in floating point, so they are combined as such; a verdict adds the
//! same up in whole thousandths, and both are compared here.

use crate::vectors::{Around, Group, Outcome, Table};
use crate::weight::Weight;
use serde_json::Value;
use std::collections::BTreeMap;

pub(crate) const GROUPS: &[Group] =
    &[Group { file: "likelihood_ratio", name: "cases", check: combined }];
pub(crate) const TABLES: &[Table] = &[Table { file: "likelihood_ratio", name: Some("bands") }];

/// The strongest ratio of each group, and every ratio without one, multiplied.
fn product(evidence: &[Value]) -> Option<f64> {
    let mut groups: BTreeMap<&str, f64> = BTreeMap::new();
    let mut product = 1.0;
    for one in evidence {
        let ratio = one["likelihood_ratio"].as_f64().filter(|ratio| *ratio > 0.0)?;
        match one["dependence_group"].as_str() {
            None => product *= ratio,
            Some(group) => {
                let kept = groups.entry(group).or_insert(1.0);
                if ratio.ln().abs() > kept.ln().abs() {
                    *kept = ratio;
                }
            }
        }
    }
    Some(product * groups.values().product::<f64>())
}

fn words(bands: &Value, ratio: f64) -> Option<&str> {
    let size = if ratio < 1.0 { 1.0 / ratio } else { ratio };
    // Ratios such as 0.002 are no exact binary fractions, so that limits are met within a hair.
    let above = |limit: f64| size >= limit * (1.0 - 1e-9);
    bands.as_array()?.iter().find_map(|band| {
        let from = band["lr_from"].as_f64()?;
        let inside = match band["lr_below"].as_f64() {
            Some(below) if (from - below).abs() < f64::EPSILON => (size - from).abs() < 1e-9,
            Some(below) => above(from) && !above(below) && size - 1.0 >= 1e-9,
            None => above(from),
        };
        inside.then(|| band["words"].as_str())?
    })
}

fn near(got: f64, wanted: &Value, within: f64) -> bool {
    wanted.as_f64().is_none_or(|wanted| (got - wanted).abs() <= within * wanted.abs().max(1.0))
}

fn combined(case: &Value, around: &Around<'_>) -> Outcome {
    let refused = case["valid"] == false || !case["expect_error"].is_null();
    let evidence = case["evidence"].as_array().map_or(&[][..], Vec::as_slice);
    let Some(ratio) = product(evidence) else {
        return Outcome::held(refused, "a ratio that is none");
    };
    if refused {
        return Outcome::Failed("was combined, and should be refused".to_owned());
    }
    if !near(ratio, &case["combined_lr"], 1e-6) || !near(ratio.log10(), &case["log10_lr"], 1e-4) {
        return Outcome::Failed(format!("ratio {ratio}, log10 {}", ratio.log10()));
    }
    if let Some(wanted) = case["verbal"].as_str()
        && words(&around.document["bands"], ratio) != Some(wanted)
    {
        return Outcome::Failed(format!("{:?}", words(&around.document["bands"], ratio)));
    }
    let supports = match Weight::of_ratio(ratio).unwrap_or_default() {
        weight if weight > Weight::NOTHING => "genuine",
        weight if weight < Weight::NOTHING => "not genuine",
        _ => "none",
    };
    if case["supports"].as_str().is_some_and(|wanted| wanted != supports) {
        return Outcome::Failed(format!("supports {supports}"));
    }
    for (prior, wanted) in case["posterior_for_prior"].as_object().into_iter().flatten() {
        let Ok(prior) = prior.parse::<f64>() else {
            return Outcome::Failed(format!("a prior of {prior}"));
        };
        let odds = ratio * prior / (1.0 - prior);
        let posterior = odds / (1.0 + odds);
        if !near(posterior, wanted, 1e-6) {
            return Outcome::Failed(format!("{posterior} for a prior of {prior}"));
        }
    }
    Outcome::Passed
}
