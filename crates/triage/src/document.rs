//! `docs/triage.md`: how well messages are sorted, printed from what was measured.
//!
//! The page is made anew with the models and a test fails when it is stale, so that no
//! figure on it is anybody's memory.

use crate::evaluation::{Band, Confusion};
use domain::Topic;
use std::fmt::Write;

/// What was measured of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// Its tag.
    pub tag: &'static str,
    /// How many examples it was learned from.
    pub examples: usize,
    /// How many things the model weighs.
    pub things: usize,
    /// Bytes of the model's file.
    pub bytes: usize,
    /// The examples, each read by a model that had not seen it.
    pub crossed: Confusion,
    /// Messages written by others, where there are some.
    pub evaluated: Option<(Confusion, [Band; 5])>,
    /// Messages looked at for their language: all, rightly told, and told as another one.
    pub language: (usize, usize, usize),
}

const OPENING: &str = "\
# How messages are sorted

What a new message is about is learned from the examples in `triage/examples`, one model a
language; `triage/evaluation` holds messages by others who had not seen the examples, and nothing
is learned from them. Both are written for this project. F1 is the harmonic mean of precision (of
those taken for a topic, how many are) and recall (of those that are, how many were taken for it);
the macro F1 is its mean over the twelve topics.

This page and `crates/triage/models` are written by `cargo run --release -p triage --example train`;
a test fails when they are stale.

## By language

The examples were written to be hard and unlike one another, and each is read here by a model that
has not seen it (cross-validation), which had a quarter fewer examples to learn from than the one
that is carried. Where there is an evaluation, that is the figure to believe.

| language | examples | things weighed | model, KB | cross-validated macro F1 | evaluation macro F1 | language told | told wrongly |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
";

const CLOSING: &str = "\
## How it works

- **Weighed** are words and pairs of neighbouring words, three to five letters within a word
  (one to four characters where words are not parted), and senses: words that people wrote down
  in `triage/senses` as meaning much the same, and pairs of senses. Accents and letter forms are
  folded beside the word as written; numbers are all alike.
- **Learned** is one line between each topic and all others (linear support vectors, squared hinge
  loss), a fifth part of complement naive Bayes added. What one topic has more examples of counts less.
- **Certainty** comes from the scores by one number a language, found on examples held out. A
  message below 0.5 is better shown with its two likeliest topics than sorted.
- **Why**: a score is a sum, so each word's part is known; three to five words or phrases are named
  as they stand in the message.
- **A house's own phrases** and **advisors' corrections** are added to that: a phrase outweighs most
  messages and is named, a correction counts as five examples.
- **Urgency, wishes, kinds of pieces** are not learned: they are words in `triage/cues`.
- **Language**: script first, then small words (`triage/languages.toml`) and the trigrams of
  `whatlang`, restricted to our languages and two to be told apart from them; where it would be a
  guess nothing is said. Alone, `whatlang` told 97.6 to 99.2 % of the messages in Latin letters
  rightly and the rest wrongly; `lingua` 98.8 to 100 %, in a program 34 MB larger that takes a
  minute and a half longer to build.
";

/// The page.
#[must_use]
pub fn document(measured: &[Measured]) -> String {
    let mut page = OPENING.to_owned();
    for one in measured {
        let (all, right, wrong) = one.language;
        let share = |part: usize| 100.0 * part as f64 / all.max(1) as f64;
        let evaluated = match &one.evaluated {
            Some((confusion, _)) => format!("{:.3}", confusion.macro_f1()),
            None => String::new(),
        };
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {:.3} | {} | {:.1} % | {:.1} % |",
            one.tag,
            one.examples,
            one.things,
            one.bytes.div_ceil(1000),
            one.crossed.macro_f1(),
            evaluated,
            share(right),
            share(wrong),
        );
    }
    page.push('\n');
    for one in measured {
        let Some((confusion, bands)) = &one.evaluated else { continue };
        let _ = writeln!(
            page,
            "## Evaluation of `{}`\n\n{} messages; macro F1 {:.3}, {:.1} % sorted rightly. Columns are numbered as rows.\n",
            one.tag,
            confusion.messages(),
            confusion.macro_f1(),
            100.0 * confusion.accuracy(),
        );
        page.push_str(&confusion.markdown());
        page.push_str("\n| certainty | messages | mean certainty | sorted rightly |\n| --- | ---: | ---: | ---: |\n");
        for (at, band) in bands.iter().enumerate().filter(|(_, band)| band.messages > 0) {
            let _ = writeln!(
                page,
                "| {:.1} to {:.1} | {} | {:.2} | {:.2} |",
                at as f64 / 5.0,
                (at + 1) as f64 / 5.0,
                band.messages,
                band.certainty,
                band.right,
            );
        }
        page.push('\n');
    }
    page.push_str("## F1 by topic, cross-validated\n\n| topic |");
    measured.iter().for_each(|one| {
        let _ = write!(page, " `{}` |", one.tag);
    });
    page.push_str("\n| --- |");
    measured.iter().for_each(|_| page.push_str(" ---: |"));
    page.push('\n');
    for topic in Topic::ALL {
        let _ = write!(page, "| `{topic}` |");
        for one in measured {
            let _ = write!(page, " {:.3} |", one.crossed.figures(*topic).f1);
        }
        page.push('\n');
    }
    page.push('\n');
    page.push_str(CLOSING);
    page
}
