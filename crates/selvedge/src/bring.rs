//! `selvedge import orders …`: orders from a file of the shop. It can be broken off and repeated: an
//! order is known by the shop's id of it, and of two tellings the newer counts. What cannot be read is
//! told with its line, its field and why, and the others go on.

use crate::commands::{complain, print};
use crate::config::Config;
use crate::mail::highest_mib;
use crate::open::{Purpose, open};
use app::App;
use app::orders::{Counts, Heard, Outcome};
use clap::Subcommand;
use domain::access::Actor;
use domain::order::Event;
use intake::orders::{
    Aside, Mapping, Taken, Told, csv, medusa, selvedge_json, shopify_csv, shopify_json,
};
use jiff::tz::TimeZoneDatabase;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// Orders of one transaction.
const BATCH: usize = 200;
/// Progress is told every so many orders.
const TELL: u64 = 10_000;
/// Orders set aside that are told one by one; all of them are in the report.
const TOLD_ASIDE: u64 = 50;

/// `selvedge import …`
#[derive(Subcommand)]
pub enum ImportCommand {
    /// Bring orders from a file of the shop. It can be broken off and repeated.
    Orders {
        /// The file.
        from: PathBuf,
        /// What it is: shopify-json, shopify-csv, medusa, csv (with --map), selvedge-json.
        #[arg(long = "as")]
        kind: String,
        /// The mapping of a table: which heading is which field (docs/operating/shop-feeds.md).
        #[arg(long)]
        map: Option<PathBuf>,
        /// Write what differs and what was set aside here: line, order, what became of it, field, why; tabs between.
        #[arg(long)]
        report: Option<PathBuf>,
        /// Read everything and say what it is, without keeping it.
        #[arg(long)]
        dry_run: bool,
    },
}

/// The kinds of files.
const KINDS: &[&str] = &["shopify-json", "shopify-csv", "medusa", "csv", "selvedge-json"];

fn reader(
    from: &Path,
    kind: &str,
    map: Option<&Path>,
) -> Result<Box<dyn Iterator<Item = io::Result<Told>>>, String> {
    let place = from.display();
    let file = File::open(from).map_err(|e| format!("{place}: {e}"))?;
    let file = BufReader::with_capacity(256 * 1024, file);
    if map.is_some() && kind != "csv" {
        return Err("--map goes with --as csv".to_owned());
    }
    Ok(match kind {
        "shopify-json" => Box::new(shopify_json::read(file)),
        "shopify-csv" => Box::new(shopify_csv::read(file)),
        "medusa" => Box::new(medusa::read(file)),
        "selvedge-json" => Box::new(selvedge_json::read(file)),
        "csv" => {
            let map = map.ok_or("--as csv wants --map FILE: which heading is which field")?;
            let text =
                std::fs::read_to_string(map).map_err(|e| format!("{}: {e}", map.display()))?;
            let mapping = Mapping::read(&text, &TimeZoneDatabase::bundled())
                .map_err(|wrong| format!("{}: {wrong}", map.display()))?;
            let orders = csv::read(file, &mapping).map_err(|e| format!("{place}: {e}"))?;
            for heading in orders.unread() {
                complain(&format!("the heading `{heading}` is not in the mapping and is not read"));
            }
            Box::new(orders)
        }
        other => {
            return Err(format!("`{other}` is none of {}", KINDS.join(", ")));
        }
    })
}

/// Where what differs is written to.
struct Report(Option<BufWriter<File>>);

impl Report {
    fn open(path: Option<&Path>) -> Result<Report, String> {
        let file = path.map(File::create).transpose().map_err(|e| format!("the report: {e}"))?;
        Ok(Report(file.map(BufWriter::new)))
    }

    fn line(&mut self, cells: &[&str]) -> Result<(), String> {
        let Some(file) = &mut self.0 else { return Ok(()) };
        let clean = |cell: &&str| cell.replace(|c: char| c.is_control(), " ");
        let line: Vec<String> = cells.iter().map(clean).collect();
        writeln!(file, "{}", line.join("\t")).map_err(|e| format!("the report: {e}"))
    }

    fn close(self) -> Result<(), String> {
        let Some(mut file) = self.0 else { return Ok(()) };
        file.flush().map_err(|e| format!("the report: {e}"))
    }
}

/// What changed, in the words of the machines.
fn told(event: &Event) -> String {
    match event {
        Event::StatusChanged { from, to } => format!("{from} to {to}"),
        Event::ParcelChanged { parcel, from, to } => format!("parcel {parcel}: {from} to {to}"),
        Event::UnitsCancelled { units } => {
            format!("line {}: {} cancelled", units.line, units.quantity)
        }
        Event::Flagged { told } => format!("leads backwards, not applied: {told}"),
        Event::Unflagged { told } => format!("no longer leads backwards: {told}"),
    }
}

struct Run<'a> {
    app: &'a App,
    dry: bool,
    counts: Counts,
    flagged: u64,
    report: Report,
    batch: Vec<Taken>,
}

impl Run<'_> {
    fn aside(
        &mut self,
        line: u64,
        order: Option<&str>,
        field: &str,
        code: &str,
    ) -> Result<(), String> {
        self.counts.aside += 1;
        let order = order.unwrap_or("");
        if self.counts.aside <= TOLD_ASIDE {
            complain(&format!("line {line}: {order} set aside: `{field}`: {code}"));
        }
        self.report.line(&[&line.to_string(), order, "aside", field, code])
    }

    fn read_aside(&mut self, aside: &Aside) -> Result<(), String> {
        let code = aside.wrong.code.code();
        self.aside(aside.line, aside.order.as_deref(), &aside.wrong.field, code)
    }

    async fn flush(&mut self) -> Result<(), String> {
        let batch = std::mem::take(&mut self.batch);
        if batch.is_empty() {
            return Ok(());
        }
        let before = self.counts.all() / TELL;
        let ctx = self.app.ctx(Actor::System, jiff::Timestamp::now());
        let lines: Vec<(u64, Taken)> = batch.into_iter().map(|taken| (taken.line, taken)).collect();
        let orders = lines.iter().map(|(_, taken)| taken.order.clone()).collect();
        let done = self.app.take_orders(ctx, orders).await.map_err(|e| e.to_string())?;
        for ((line, taken), done) in lines.iter().zip(done) {
            match done {
                Ok(heard) => self.heard(*line, taken, &heard)?,
                Err(wrong) => {
                    let number = Some(taken.order.number.as_str());
                    self.aside(*line, number, wrong.field, wrong.refusal.code())?;
                }
            }
        }
        if self.counts.all() / TELL > before {
            complain(&format!("{} orders", self.counts.all()));
        }
        Ok(())
    }

    fn heard(&mut self, line: u64, taken: &Taken, heard: &Heard) -> Result<(), String> {
        self.counts.add(heard.outcome);
        let line = line.to_string();
        for remark in &taken.remarks {
            let cells = [&line, &heard.number, "remark", &remark.field, remark.note.code()];
            self.report.line(&cells)?;
        }
        if heard.outcome == Outcome::Same {
            return Ok(());
        }
        let what: Vec<String> = heard.events.iter().map(told).collect();
        self.flagged +=
            heard.events.iter().filter(|event| matches!(event, Event::Flagged { .. })).count()
                as u64;
        self.report.line(&[&line, &heard.number, heard.outcome.code(), "", &what.join("; ")])
    }
}

/// `selvedge import …`
pub async fn run(config: &Config, data: &Path, what: ImportCommand) -> Result<(), String> {
    let ImportCommand::Orders { from, kind, map, report, dry_run } = what;
    let told = reader(&from, &kind, map.as_deref())?;
    let app = open(config, data, Purpose::Serve).await?.app;
    let report = Report::open(report.as_deref())?;
    let began = std::time::Instant::now();
    let counts = Counts::default();
    let mut run = Run {
        app: &app,
        dry: dry_run,
        counts,
        flagged: 0,
        report,
        batch: Vec::with_capacity(BATCH),
    };
    for one in told {
        match one.map_err(|e| format!("{}: {e}", from.display()))? {
            Told::Aside(aside) => run.read_aside(&aside)?,
            Told::Order(taken) if run.dry => match app::orders::written(&taken.order) {
                Ok(_) => run.counts.new += 1,
                Err(wrong) => {
                    let number = Some(taken.order.number.as_str());
                    run.aside(taken.line, number, wrong.field, wrong.refusal.code())?;
                }
            },
            Told::Order(taken) => {
                run.batch.push(*taken);
                if run.batch.len() == BATCH {
                    run.flush().await?;
                }
            }
        }
    }
    run.flush().await?;
    let (counts, flagged) = (run.counts, run.flagged);
    run.report.close()?;
    if dry_run {
        print(&format!("{} orders can be read, {} cannot\n", counts.new, counts.aside))?;
        return Ok(());
    }
    let ctx = app.ctx(Actor::System, jiff::Timestamp::now());
    app.orders_brought(ctx, counts).await.map_err(|e| e.to_string())?;
    print(&format!(
        "{} orders: {} new, {} changed, {} as they were, {} older than what is known, {} set aside, {} lead backwards\n",
        counts.all(),
        counts.new,
        counts.changed,
        counts.same,
        counts.older,
        counts.aside,
        flagged
    ))?;
    let seconds = began.elapsed().as_secs_f64().max(0.001);
    let memory =
        highest_mib().map_or_else(String::new, |mib| format!(", at most {mib} MiB of memory"));
    complain(&format!(
        "in {seconds:.1} s, {:.0} orders a second{memory}",
        counts.all() as f64 / seconds
    ));
    Ok(())
}
