//! `selvedge triage …`: how well messages are sorted, what one is taken for, and learning from what
//! advisors put right. Nothing leaves this machine, and nothing is kept before it was measured.

use crate::commands::{complain, print};
use crate::config::Config;
use crate::open::{Purpose, open};
use app::App;
use clap::Subcommand;
use domain::Topic;
use domain::access::Actor;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use store::sortings::Learned;
use triage::{Confusion, Correction, Example, LANGUAGES, Model, Options, examples};

/// Fewer corrections than these teach nothing that can be told from chance.
const LEAST: usize = 5;

/// `selvedge triage …`
#[derive(Subcommand)]
pub enum TriageCommand {
    /// How well messages are sorted: figures and the table of what was taken for what.
    Evaluate {
        /// Messages to measure by, one JSON object a line ({"topic": …, "text": …}); without it
        /// those that come with the program (English and French).
        file: Option<PathBuf>,
        /// The language of that file, or the only one to be measured.
        #[arg(long)]
        language: Option<String>,
    },
    /// What a message is taken for, and which words say so.
    Read {
        /// The message; `-` or nothing reads standard input.
        text: Option<String>,
        /// Its language; without it, it is found out.
        #[arg(long)]
        language: Option<String>,
    },
    /// Learn from what advisors put right; shows how well messages are sorted before and after.
    Train {
        /// Only this language.
        #[arg(long)]
        language: Option<String>,
        /// Sort with what was learned from now on, on every node.
        #[arg(long)]
        keep: bool,
    },
    /// Give up what was learned here: what comes with the program sorts again.
    Forget {
        /// The language.
        language: String,
    },
}

/// Runs it.
///
/// # Errors
/// What could not be done, in words for the engineer.
pub async fn run(config: &Config, data: &Path, what: TriageCommand) -> Result<(), String> {
    let app = open(config, data, Purpose::Serve).await?.app;
    match what {
        TriageCommand::Evaluate { file, language } => {
            evaluate(&app, file.as_deref(), language.as_deref())
        }
        TriageCommand::Read { text, language } => read(&app, text, language.as_deref()),
        TriageCommand::Train { language, keep } => train(&app, language.as_deref(), keep).await,
        TriageCommand::Forget { language } => {
            let language = ours(&language)?;
            let ctx = app.ctx(Actor::System, jiff::Timestamp::now());
            let there =
                app.forget_model(ctx, language.to_owned()).await.map_err(|e| e.to_string())?;
            complain(match there {
                true => "given up; what comes with the program sorts again",
                false => "nothing was learned here for this language",
            });
            Ok(())
        }
    }
}

fn ours(tag: &str) -> Result<&'static str, String> {
    let known = LANGUAGES.iter().find(|own| own.eq_ignore_ascii_case(tag));
    known.copied().ok_or_else(|| format!("`{tag}` is not one of {}", LANGUAGES.join(", ")))
}

fn model<'a>(app: &'a std::sync::Arc<app::HouseFacts>, tag: &str) -> Result<&'a Model, String> {
    app.triage.model(tag).ok_or_else(|| format!("there is no model for `{tag}`"))
}

fn evaluate(app: &App, file: Option<&Path>, language: Option<&str>) -> Result<(), String> {
    let only = language.map(ours).transpose()?;
    let facts = app.facts.now();
    if let Some(file) = file {
        let tag = only.ok_or("say in which language the file is: --language")?;
        let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let messages = examples::read(&text).map_err(|e| format!("{}: {e}", file.display()))?;
        return print(&told(tag, &messages, model(&facts, tag)?));
    }
    let mut any = false;
    for tag in LANGUAGES.iter().filter(|tag| only.is_none_or(|only| only == **tag)) {
        let Some(text) = triage::evaluation_of(tag) else { continue };
        let messages = examples::read(text).map_err(|e| e.to_string())?;
        print(&told(tag, &messages, model(&facts, tag)?))?;
        any = true;
    }
    if any { Ok(()) } else { Err("there are no messages to measure this language by".to_owned()) }
}

/// The figures of a language.
fn told(tag: &str, messages: &[Example], model: &Model) -> String {
    let confusion = triage::evaluate(model, messages);
    format!(
        "{tag}: {} messages, macro F1 {:.3}, {:.1} % sorted rightly\n\n{}\n",
        confusion.messages(),
        confusion.macro_f1(),
        confusion.accuracy() * 100.0,
        confusion.markdown()
    )
}

fn read(app: &App, text: Option<String>, language: Option<&str>) -> Result<(), String> {
    let language = language.map(ours).transpose()?;
    let text = match text {
        Some(text) if text != "-" => text,
        _ => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|e| e.to_string())?;
            text
        }
    };
    let sorted = app.facts.now().triage.read(&text, language);
    let named = |all: &[(String, f64)]| -> serde_json::Value {
        all.iter()
            .map(|(word, share)| serde_json::json!({ "word": word, "share": share }))
            .collect()
    };
    let others = sorted.others.iter().take(3);
    let others = others.map(|(topic, share)| serde_json::json!({ "topic": topic, "share": share }));
    let cues = sorted.cues.iter();
    let cues = cues.map(|(word, says)| serde_json::json!({ "word": word, "says": says }));
    let told = serde_json::json!({
        "language": sorted.language,
        "topic": sorted.topic,
        "certainty": sorted.certainty,
        "others": others.collect::<Vec<_>>(),
        "because": named(&sorted.because),
        "family": sorted.family,
        "urgency": sorted.urgency.map(triage::Pressing::code),
        "outcome": sorted.outcome,
        "cues": cues.collect::<Vec<_>>(),
    });
    print(&format!("{told:#}\n"))
}

async fn train(app: &App, language: Option<&str>, keep: bool) -> Result<(), String> {
    let only = language.map(ours).transpose()?;
    let corrections = app.corrections().await.map_err(|e| e.to_string())?;
    let mut learned = 0;
    for tag in LANGUAGES.iter().filter(|tag| only.is_none_or(|only| only == **tag)) {
        let own: Vec<Correction> = corrections
            .iter()
            .filter(|(of, _)| domain::routing::same_language(of, tag))
            .flat_map(|(_, all)| all.clone())
            .collect();
        if own.len() < LEAST {
            complain(&format!("{tag}: {} corrections, {LEAST} are wanted to learn", own.len()));
            continue;
        }
        let lesson = learn(tag, &own)?;
        print(&lesson.told)?;
        learned += 1;
        if keep {
            let ctx = app.ctx(Actor::System, jiff::Timestamp::now());
            let made_at = ctx.now;
            let kept = Learned {
                language: (*tag).to_owned(),
                model: lesson.model,
                corrections: own.len() as i64,
                made_at,
            };
            app.keep_model(ctx, kept).await.map_err(|e| e.to_string())?;
            complain(&format!("{tag}: kept; every node sorts with it within seconds"));
        }
    }
    if learned > 0 && !keep {
        complain("nothing is kept yet: with --keep it sorts from now on");
    }
    Ok(())
}

struct Lesson {
    model: Vec<u8>,
    told: String,
}

/// Learns, and measures before and after: by the messages held apart where there are some, and by
/// the corrections themselves, of which each third is read by a model that has not seen it.
fn learn(tag: &str, own: &[Correction]) -> Result<Lesson, String> {
    let files = triage::examples_of(tag);
    let all: Vec<Example> = files
        .iter()
        .map(|file| examples::read(file))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|e| e.to_string())?
        .concat();
    let (senses, options) = (triage::senses(tag), Options::default());
    let before = Model::train(&all, &[], &senses, options);
    let after = Model::train(&all, own, &senses, options);
    let apart: Vec<Example> = match triage::evaluation_of(tag) {
        Some(text) => examples::read(text).map_err(|e| e.to_string())?,
        None => Vec::new(),
    };
    let mut told = format!("{tag}: {} examples, {} corrections\n", all.len(), own.len());
    if !apart.is_empty() {
        let (was, is) = (triage::evaluate(&before, &apart), triage::evaluate(&after, &apart));
        told.push_str(&line("messages held apart", &was, &is));
        for topic in Topic::ALL {
            let (was, is) = (was.figures(*topic).f1, is.figures(*topic).f1);
            if (was - is).abs() >= 0.001 {
                told.push_str(&format!("    {topic:<18} F1 {was:.3} -> {is:.3}\n"));
            }
        }
    }
    let (mut was, mut is) = (Confusion::default(), Confusion::default());
    for part in 0..3 {
        let (mut seen, mut unseen) = (Vec::new(), Vec::new());
        for (at, one) in own.iter().enumerate() {
            if at % 3 == part { unseen.push(one) } else { seen.push(one.clone()) }
        }
        let model = Model::train(&all, &seen, &senses, options);
        for one in unseen {
            let none = triage::lexicon::Lexicon::default();
            was.add(one.is, before.read(&one.text, &none).topic);
            is.add(one.is, model.read(&one.text, &none).topic);
        }
    }
    told.push_str(&line("corrections, each unseen", &was, &is));
    Ok(Lesson { model: after.file(triage::digest(tag, &all)), told })
}

fn line(what: &str, was: &Confusion, is: &Confusion) -> String {
    format!(
        "  {what} ({}): rightly {:.1} % -> {:.1} %, macro F1 {:.3} -> {:.3}\n",
        was.messages(),
        was.accuracy() * 100.0,
        is.accuracy() * 100.0,
        was.macro_f1(),
        is.macro_f1()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn correction(text: &str, is: Topic) -> Correction {
        Correction { text: text.to_owned(), language: "ko".to_owned(), was: Topic::Other, is }
    }

    #[test]
    fn what_is_put_right_is_sorted_so_afterwards_and_both_are_told() {
        // A word of this house's own, that no example has.
        let texts = [
            "모랄린 부탁합니다",
            "모랄린 가능할까요",
            "모랄린 문의",
            "모랄린 언제 되나요",
            "모랄린 접수",
            "모랄린요",
        ];
        let own: Vec<Correction> =
            texts.iter().map(|text| correction(text, Topic::Appointment)).collect();
        let lesson = learn("ko", &own).unwrap();
        let model = Model::from_file(&lesson.model, &triage::senses("ko")).unwrap();
        let none = triage::lexicon::Lexicon::default();
        assert_eq!(model.read("모랄린", &none).topic, Topic::Appointment);
        assert!(lesson.told.contains("6 corrections"), "{}", lesson.told);
        assert!(lesson.told.contains("-> 100.0 %"), "{}", lesson.told);
    }

    #[test]
    fn a_language_that_is_none_of_ours_is_named_with_those_that_are() {
        assert_eq!(ours("zh-hans"), Ok("zh-Hans"));
        assert!(ours("xx").unwrap_err().contains("zh-Hans"));
    }
}
