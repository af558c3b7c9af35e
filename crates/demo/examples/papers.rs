//! Writes one paper of each kind into a folder, to be looked at:
//! `cargo run -p demo --example papers -- FOLDER`.

use demo::receipts::{ReceiptFacts, receipt};
use demo::stories::PaperKind;

fn main() -> std::io::Result<()> {
    let folder =
        std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "papers".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let kinds = [
        (PaperKind::Receipt, "fr", "receipt"),
        (PaperKind::OrderConfirmation, "en", "order"),
        (PaperKind::GiftReceipt, "es", "gift"),
        (PaperKind::Estimate, "fr", "estimate"),
        (PaperKind::SellerInvoice, "de", "invoice"),
    ];
    for (kind, language, name) in kinds {
        let facts = ReceiptFacts {
            kind,
            language: language.to_owned(),
            number: "PSH-26-0302-118".to_owned(),
            on: jiff::civil::date(2026, 3, 2),
            issuer: "Orle, Paris Saint-Honoré".to_owned(),
            to: Some("Leïla Haddad".to_owned()),
            currency: "EUR".to_owned(),
            lines: vec![
                ("Track, blanc et gris, 39".to_owned(), Some(89_500)),
                ("Recoloration du rabat, raccord sur les côtés et reprise des tranches à la main".to_owned(), Some(26_000)),
                ("Livraison".to_owned(), Some(0)),
            ],
            paid: Some("Visa •••• 0000".to_owned()),
        };
        std::fs::write(folder.join(format!("{name}.pdf")), receipt(&facts))?;
    }
    Ok(())
}
