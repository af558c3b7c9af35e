//! Pages: one typed view model and one template each, for the client's side
//! and the house's side.
//!
//! A view model holds facts and the reader's words; it asks nothing of the
//! database and decides nothing. Every page can be had as HTML, as large
//! print and as plain text. Sentences come from `locales/`, markup from
//! `templates/`, and nothing here needs a script.

pub mod assets;
pub mod desk;
pub mod draw;
pub mod email;
pub mod layout;
pub mod notices;
pub mod orders;
pub mod plain;
pub mod portal;
pub mod reasons;
pub mod rights;

pub use layout::{ClientHint, Known, Shell, Theme};

/// What becomes HTML.
pub trait Page {
    /// The page.
    fn html(&self) -> String;
}

/// A template of ours cannot fail but by a formatter that refuses, which none of ours does; the
/// empty string stands for that.
pub(crate) fn rendered(template: &impl askama::Template) -> String {
    template.render().unwrap_or_default()
}

/// A page as HTML.
pub fn html(page: &impl Page) -> String {
    page.html()
}

/// Says of templates that they are pages: here, so that each is compiled once, in this room, and
/// not wherever one is asked for.
macro_rules! pages {
    ($($page:ty),+ $(,)?) => {
        $(impl Page for $page {
            fn html(&self) -> String {
                rendered(self)
            }
        })+
    };
}

pages! {
    desk::account::AccountPage,
    desk::account::RecoveryPage,
    desk::bulk::BulkPage,
    desk::calls::RingsPart,
    desk::calls::CallPage,
    desk::case::CasePage,
    desk::case::SidePart,
    desk::case::HeadPart,
    desk::client::ClientPage,
    desk::door::Door,
    desk::door::EnrolPage,
    desk::drafting::DraftingPage,
    desk::failure::FailurePage,
    desk::find::SearchPage,
    desk::form::FormPage,
    desk::keys::KeysPage,
    desk::mail::MailPage,
    desk::mail::SentPage,
    desk::mail::SentWords,
    desk::notices::BellPart,
    desk::notices::NoticesPage,
    desk::notices::WishesPage,
    desk::phrases::PhrasesPage,
    desk::policies::PoliciesPage,
    desk::policies::TrialPart,
    desk::policies::PolicyPage,
    desk::print::PrintPage,
    desk::queue::DeskPage,
    desk::queue::QueuePart,
    desk::bench::BenchPage,
    desk::record::RecordPage,
    desk::settings::SettingsPage,
    desk::settings::AuditPage,
    desk::table::ListPage,
    desk::timeline::TimelinePart,
    desk::timeline::PresencePart,
    desk::working::WorkingPage,
    portal::ask::Ask,
    portal::ask::Question,
    portal::ask::Check,
    portal::ask::Receipt,
    portal::ask::Kept,
    portal::call_back::CallBackPage,
    portal::case::CasePage,
    portal::case::Timeline<'_>,
    portal::case::Escalate,
    portal::chat::ChatBegin,
    portal::chat::ChatLine<'_>,
    portal::chat::ChatPage,
    portal::contact::Contact,
    portal::entry::Find,
    portal::entry::Code,
    portal::failure::Failure,
    portal::field::Summary<'_>,
    portal::field::Part,
    portal::help::Care,
    portal::authenticity::Authenticity,
    portal::authenticity::FamilyGuide,
    portal::authenticity::VerdictPage,
    portal::help::Guide,
    portal::help::NoticePage,
    portal::help::Reminders,
    portal::home::Home,
    portal::mailbox::Mailbox,
    portal::mailbox::LetterPage,
    portal::orders::OrdersFind,
    portal::orders::OrdersCode,
    portal::orders::GiftPage,
    portal::orders::OrdersMine,
    portal::orders::PasskeyPage,
    portal::orders::PaymentsPage,
    portal::orders::OrderPage,
    portal::orders::OrderForm,
    portal::orders::ReturnPage,
    portal::preferences::Preferences,
    portal::rights::RightsForm,
    portal::rights::RightsAnswer,
    portal::withdraw::WithdrawPage,
    portal::withdraw::WithdrawnPage,
}
