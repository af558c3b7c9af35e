//! The runner as it runs: letters go out by themselves soon after they were
//! written, the audit log is chained, a stop waits for what is in hand.

use super::relay::Deed;
use super::*;
use store::on_both;
use tokio::sync::watch;

on_both!(
    a_letter_leaves_by_itself_soon_after_it_was_written,
    a_stop_waits_for_the_letter_in_hand,
    a_job_that_fails_does_not_end_the_runner,
);

/// Looks until it is so; fails after ten seconds.
async fn soon<F: Future<Output = bool>>(mut is_so: impl FnMut() -> F) {
    for _ in 0..500 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it did not come to pass");
}

async fn a_letter_leaves_by_itself_soon_after_it_was_written(on: Backend) {
    let house = House::open(on).await;
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(house.courier(PostBox::Mailbox).run(stopped));
    let number = house.open_case(question()).await;
    soon(|| async { house.mailbox().await.len() == 1 }).await;
    house.reply(&number, "One photograph would do.", false).await;
    soon(|| async { house.mailbox().await.len() == 2 }).await;
    let chained = || async {
        let read = house.app.store.read(|tx| {
            Box::pin(async move {
                Ok((
                    store::audit::head(tx).await?.no,
                    store::audit::list(tx, None, 500).await?.len(),
                ))
            })
        });
        let read: store::Result<(i64, usize)> = read.await;
        let (links, deeds) = read.unwrap();
        deeds > 0 && links == deeds as i64
    };
    soon(chained).await;
    stop.send(true).unwrap();
    running.await.unwrap();
    house.open_case(question()).await;
    assert_eq!(house.mailbox().await.len(), 2, "it has stopped");
}

async fn a_stop_waits_for_the_letter_in_hand(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[Deed::FallSilent]).await;
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(house.courier_to(&relay).run(stopped));
    let number = house.open_case(question()).await;
    soon(|| async { relay.arrived().len() == 1 }).await;
    stop.send(true).unwrap();
    running.await.unwrap();
    let letter = house.letters(&number).await.remove(0);
    assert_eq!(letter.state, "deferred", "settled before the process ended");
}

async fn a_job_that_fails_does_not_end_the_runner(on: Backend) {
    let house = House::open(on).await;
    // A port nobody listens on.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let courier = house.courier(PostBox::Smtp(Smtp::new(to(nobody)).unwrap()));
    let health = courier.health().clone();
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(courier.run(stopped));
    house.open_case(question()).await;
    soon(|| async { health.failures() >= 1 }).await;
    assert!(!running.is_finished());
    stop.send(true).unwrap();
    running.await.unwrap();
}
