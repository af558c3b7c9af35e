//! `selvedge words …`: for whoever reads a language over before clients do.

use crate::commands::{complain, print};
use clap::Subcommand;
use std::process::ExitCode;

/// `selvedge words …`
#[derive(Subcommand)]
pub enum WordsCommand {
    /// Print source, translation and context of every sentence side by side, as a Markdown table.
    Review {
        /// The language, by its tag, such as `it` or `zh-Hans`.
        language: String,
        /// Only the sentences of one file, such as `portal`.
        #[arg(long)]
        file: Option<String>,
        /// Only sentences whose key, source or translation has this in it.
        #[arg(long)]
        find: Option<String>,
    },
}

/// Does it.
pub fn words(what: &WordsCommand) -> ExitCode {
    let WordsCommand::Review { language, file, find } = what;
    let Some(all) = words::review(language) else {
        let tags: Vec<&str> = words::LOCALES.iter().map(|known| known.tag).collect();
        complain(&format!("`{language}` is not one of {}", tags.join(", ")));
        return ExitCode::from(2);
    };
    let found = find.as_deref().map(str::to_lowercase);
    let fits = |one: &words::Reviewed| {
        file.as_deref()
            .is_none_or(|file| one.file.trim_end_matches(".ftl") == file.trim_end_matches(".ftl"))
            && found.as_deref().is_none_or(|find| {
                let translation = one.translation.as_deref().unwrap_or_default();
                [&one.key, &one.source, translation]
                    .iter()
                    .any(|text| text.to_lowercase().contains(find))
            })
    };
    let mut out = String::new();
    let mut last = String::new();
    for one in all.iter().filter(|one| fits(one)) {
        if one.file != last {
            out.push_str(&format!(
                "\n## {}\n\n| key | context | en | {language} |\n| --- | --- | --- | --- |\n",
                one.file
            ));
            last.clone_from(&one.file);
        }
        let missing = || "(not yet translated)".to_owned();
        out.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            one.key,
            cell(&one.context),
            cell(&one.source),
            one.translation.as_deref().map_or_else(missing, cell)
        ));
    }
    if out.is_empty() {
        complain("no sentence is like that");
        return ExitCode::FAILURE;
    }
    match print(out.trim_start()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// A text as one cell of a table.
fn cell(text: &str) -> String {
    text.trim().replace('|', "\\|").replace('\n', "<br>")
}
