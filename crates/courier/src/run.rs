//! The runner. Two tasks: letters, woken at once when something was written;
//! and the clock's jobs, two beats a second. A beat reads a little and writes
//! only when there is something to write, so that an idle house stays idle. A
//! job that fails says so in one line and is tried at its next beat.

use crate::Courier;
use crate::backoff::CODE_COUNTS;
use jiff::Timestamp;
use std::future::Future;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::MissedTickBehavior;

/// How long a stop waits for the letters in hand.
pub const STOP_PATIENCE: Duration = Duration::from_secs(15);

/// The set-up and the audit chain are looked at so often.
const BEAT: Duration = Duration::from_millis(500);
/// Letters that do not feed the timeline (codes) are found so soon.
const LOOK: Duration = Duration::from_millis(500);
/// Mail that another process kept, or that could not be decided about, is found so soon.
const MAIL_LOOK: Duration = Duration::from_secs(2);
/// Cases are woken every so many beats.
const WAKE_BEATS: u64 = 2;
/// The state of the outbox is judged every so many beats.
const WATCH_BEATS: u64 = 60;
/// Files the scanner has not answered for are offered to it again every so many
/// beats: half a minute.
const SCAN_BEATS: u64 = 60;
/// Conversations are looked after every so many beats: five seconds.
const CHAT_BEATS: u64 = 10;
/// What time alone makes true is told every so many beats: five seconds.
const TELL_BEATS: u64 = 10;
/// What has lapsed is forgotten every so many beats: ten minutes.
const SWEEP_BEATS: u64 = 1_200;

impl Courier {
    /// Runs until `stop` says so, or its sender is gone. Letters in hand are
    /// finished, for at most [`STOP_PATIENCE`]; what is not is sent again when
    /// its claim ends, with the same Message-ID.
    pub async fn run(self, stop: watch::Receiver<bool>) {
        let letters = self.letters.then(|| tokio::spawn(self.clone().run_letters(stop.clone())));
        let mail =
            self.app.post.is_some().then(|| tokio::spawn(self.clone().run_mail(stop.clone())));
        let drafts =
            self.drafter.is_some().then(|| tokio::spawn(self.clone().run_drafts(stop.clone())));
        let shop = tokio::spawn(self.clone().run_shop(stop.clone()));
        let pushes =
            self.pusher.is_some().then(|| tokio::spawn(self.clone().run_pushes(stop.clone())));
        let beats = tokio::spawn(self.clone().run_beats(stop));
        let both = async {
            if let Some(letters) = letters {
                let _ = letters.await;
            }
            if let Some(mail) = mail {
                let _ = mail.await;
            }
            // A draft in hand is given up: it is asked for again when its claim ends.
            if let Some(drafts) = drafts {
                drafts.abort();
            }
            // A post in hand is sent again when its claim ends, under the same key.
            shop.abort();
            if let Some(pushes) = pushes {
                let _ = pushes.await;
            }
            let _ = beats.await;
        };
        both.await;
        self.post_box.rest().await;
        tracing::info!("courier.stopped");
    }

    async fn run_letters(self, mut stop: watch::Receiver<bool>) {
        let mut fed = self.app.store.fed();
        let asked = stop.clone();
        let stopping = move || asked.has_changed().is_err() || *asked.borrow();
        while !stopping() {
            let round = self.deliver_until(&stopping);
            tokio::pin!(round);
            let done = tokio::select! {
                done = &mut round => done,
                () = stopped(&mut stop) => match tokio::time::timeout(STOP_PATIENCE, round).await {
                    Ok(done) => done,
                    Err(_) => return tracing::error!("courier.letters_left_in_hand"),
                },
            };
            match done {
                Ok(done) if done == crate::Delivered::default() => self.post_box.rest().await,
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "courier.letters"),
            }
            let fed_or_time = async {
                let _ = tokio::time::timeout(LOOK, fed.changed()).await;
            };
            tokio::select! {
                () = fed_or_time => {}
                () = stopped(&mut stop) => return,
            }
        }
    }

    /// Decides about mail as it comes; what another process kept is found by looking.
    async fn run_mail(self, mut stop: watch::Receiver<bool>) {
        loop {
            let now = self.now();
            job("decide_mail", self.app.decide_waiting(now), |decided| *decided > 0).await;
            job("mail_files", self.app.take_mail_files(now), |taken| *taken > 0).await;
            let arrived_or_time = async {
                let _ = tokio::time::timeout(MAIL_LOOK, self.app.mail_arrived()).await;
            };
            tokio::select! {
                () = arrived_or_time => {}
                () = stopped(&mut stop) => return,
            }
        }
    }

    /// Has drafts written, one at a time.
    async fn run_drafts(self, mut stop: watch::Receiver<bool>) {
        loop {
            job("draft", self.draft(), |written| *written > 0).await;
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = stopped(&mut stop) => return,
            }
        }
    }

    /// Tells the shop what is proposed and asked for, and keeps the time of its answers.
    async fn run_shop(self, mut stop: watch::Receiver<bool>) {
        let mut fed = self.app.store.fed();
        loop {
            job("tell_shop", self.tell_shop(), |taken| *taken > 0).await;
            job("make_labels", self.make_labels(), |made| *made > 0).await;
            let fed_or_time = async {
                let _ = tokio::time::timeout(MAIL_LOOK, fed.changed()).await;
            };
            tokio::select! {
                () = fed_or_time => {}
                () = stopped(&mut stop) => return,
            }
        }
    }

    /// Tells browsers as notices come; one in hand at a stop is told again when its claim ends, in
    /// the place of the first.
    async fn run_pushes(self, mut stop: watch::Receiver<bool>) {
        let mut fed = self.app.store.fed();
        loop {
            tokio::select! {
                () = job("push", self.push_due(), |taken| *taken > 0) => {}
                () = stopped(&mut stop) => return,
            }
            let fed_or_time = async {
                let _ = tokio::time::timeout(LOOK, fed.changed()).await;
            };
            tokio::select! {
                () = fed_or_time => {}
                () = stopped(&mut stop) => return,
            }
        }
    }

    async fn run_beats(self, mut stop: watch::Receiver<bool>) {
        let mut beat = tokio::time::interval(BEAT);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // Nodes that start together do not sweep together.
        let offset = self
            .app
            .dice
            .bytes::<2>()
            .map_or(0, |b| u64::from(u16::from_le_bytes(b)) % WATCH_BEATS);
        let mut count: u64 = offset;
        loop {
            tokio::select! {
                _ = beat.tick() => {}
                () = stopped(&mut stop) => return,
            }
            count += 1;
            self.beat(count).await;
        }
    }

    /// One beat of the clock's jobs.
    pub(crate) async fn beat(&self, count: u64) {
        let now = self.now();
        job("refresh", self.app.refresh(), |changed| *changed).await;
        job("follow_rules", self.app.follow_rules(now), |changed| *changed).await;
        job("chain_audit", self.app.chain_audit(), |links| *links > 0).await;
        job("look_up", self.app.look_up(now), |mailed| *mailed > 0).await;
        if count.is_multiple_of(WAKE_BEATS) {
            job("wake_due", self.app.wake_due(now), |woken| *woken > 0).await;
            job("recount_due", self.app.recount_due(now), |counted| *counted > 0).await;
        }
        if count.is_multiple_of(CHAT_BEATS) {
            job("tend_calls", self.app.tend_calls(now), |moved| *moved > 0).await;
            job("tend_chats", self.app.tend_chats(now), |moved| *moved > 0).await;
            job("lapse_exchanges", self.app.lapse_exchanges(now), |lapsed| *lapsed > 0).await;
        }
        if count.is_multiple_of(TELL_BEATS) {
            job("tell_due", self.app.tell_due(now), |told| *told > 0).await;
        }
        if count.is_multiple_of(WATCH_BEATS) {
            job("watch_mail", self.watch_mail(now), |()| false).await;
            job("write_digests", self.app.write_digests(now), |written| *written > 0).await;
            job("watch_letters", self.watch_letters(now), |lapsed| *lapsed > 0).await;
            self.health.judge_mail(now);
        }
        if self.app.scanner.is_some() && count.is_multiple_of(SCAN_BEATS) {
            job("scan_held", self.app.scan_held(now), |told| *told > 0).await;
        }
        if count.is_multiple_of(SWEEP_BEATS) {
            job("drop_strays", self.app.drop_strays(now), |dropped| *dropped > 0).await;
            job("sweep", self.app.sweep(now), |()| true).await;
            job("sweep_notices", self.app.sweep_notices(now), |swept| *swept > 0).await;
            job("sweep_orders", self.app.sweep_orders(now), |swept| *swept > 0).await;
            job("sweep_mail", self.app.sweep_mail(now), |swept| *swept > 0).await;
            if let Some(gate) = &self.gate {
                job("sweep_door", gate.sweep(now), |swept| *swept > 0).await;
            }
        }
    }

    /// Writes down for every process what this one saw of mail: that it was fetched, that the relay
    /// answers or does not.
    pub(crate) async fn watch_mail(&self, now: Timestamp) -> app::Result<()> {
        use app::notices::MailSeen;
        if let Some((at, looked)) = self.health.take_fetched() {
            let seen = if looked { MailSeen::Goes } else { MailSeen::Begins };
            self.app.mail_seen("fetch", seen, at).await?;
        }
        let answered = self.health.take_answered();
        if self.health.failures() > 0 {
            self.app.mail_seen("send", MailSeen::Stopped, now).await?;
        } else if answered {
            self.app.mail_seen("send", MailSeen::Goes, now).await?;
        }
        Ok(())
    }

    /// Judges the outbox and gives up codes nobody could use any more; how many.
    pub(crate) async fn watch_letters(&self, now: Timestamp) -> app::Result<u64> {
        let before = now.checked_sub(CODE_COUNTS).unwrap_or(now);
        let overdue: Option<Timestamp> = self
            .app
            .store
            .read(|tx| {
                Box::pin(
                    async move { Ok::<_, app::Error>(store::letters::overdue_since(tx).await?) },
                )
            })
            .await?;
        let seconds = overdue.map_or(0, |since| now.duration_since(since).as_secs().max(0));
        self.health.overdue(seconds);
        if overdue.is_none() {
            return Ok(0);
        }
        self.app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    Ok(store::letters::lapse_codes(tx, before, now, "the code no longer counted")
                        .await?)
                })
            })
            .await
    }
}

/// Resolves when the runner is to stop.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

/// Runs a job; one line when it did something, one when it could not.
async fn job<T: std::fmt::Debug>(
    name: &'static str,
    work: impl Future<Output = app::Result<T>>,
    told: impl Fn(&T) -> bool,
) {
    match work.await {
        Ok(done) if told(&done) => tracing::info!(job = name, done = ?done, "courier.job"),
        Ok(_) => {}
        Err(error) => tracing::error!(job = name, %error, "courier.job"),
    }
}
