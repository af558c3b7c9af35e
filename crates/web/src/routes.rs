//! Every path, with its method, its handler, who may use it, and one line of
//! what it does. The router, the guard before each handler, the OpenAPI
//! document and `docs/operating/routes.md` are all made from this table; a path
//! that is not here does not exist.

use crate::guard::{Access, guard};
use crate::{State, api, client, desk, health, live};
use axum::Router;
use axum::extract::{Request, State as Held};
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, on};
use domain::access::Permission as P;
use std::future::Future;
use std::pin::Pin;

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`, …
    pub method: &'static str,
    /// The path as axum writes it.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// What it does, in one line.
    pub summary: &'static str,
}

/// A handler of any kind as one type, so that what carries requests to handlers is compiled once
/// and not once for each of them.
type Door = fn(Request, State) -> Pin<Box<dyn Future<Output = Response> + Send>>;

fn guarded(method: MethodFilter, door: Door, access: Access, state: &State) -> MethodRouter<State> {
    on(method, move |Held(state): Held<State>, request: Request| door(request, state))
        .layer(from_fn_with_state((state.clone(), access), guard))
}

macro_rules! routes {
    ($($method:ident $path:literal => $handler:path, $access:expr, $summary:literal;)+) => {
        /// Every route.
        pub const ROUTES: &[Route] = &[$(Route { method: stringify!($method), path: $path, access: $access, summary: $summary }),+];

        /// The router over the table, a guard before each handler.
        pub fn mount(state: &State) -> Router<State> {
            Router::new()
            $(.route($path, guarded(
                MethodFilter::$method,
                |request, state| Box::pin(Handler::call($handler, request, state)),
                $access,
                state,
            )))+
        }
    };
}

routes! {
    GET "/health/live" => health::live, Access::Public, "Whether the process runs";
    GET "/health/ready" => health::ready, Access::Public, "Whether the database answers";
    GET "/metrics" => health::metrics, Access::Local, "Counts in Prometheus' text form";
    GET "/chat.js" => health::chat_button, Access::Public, "What a shop's own pages load to open a conversation";
    GET "/sw.js" => desk::notices::service_worker, Access::Public, "Shows notices on a device";
    GET "/assets/{name}" => health::asset, Access::Public, "Styles, scripts, fonts by their hash";
    GET "/favicon.ico" => health::favicon, Access::Public, "The house's small mark";
    GET "/robots.txt" => health::robots, Access::Public, "What search engines may read";
    GET "/" => client::contact::root, Access::Public, "To the first page, in the reader's language";
    GET "/{locale}" => client::contact::home, Access::Public, "The first page";
    GET "/{locale}/" => client::contact::home, Access::Public, "The first page: what is in hand, what one can do, who can be reached";
    GET "/{locale}/contact" => client::contact::contact, Access::Public, "Channels, hours and boutiques of a country";
    GET "/{locale}/ask" => client::ask::choose, Access::Public, "Choose what it is about";
    GET "/{locale}/ask/resume/{token}" => client::ask::resume, Access::Public, "Take up a form from a mailed link";
    GET "/{locale}/ask/{topic}" => client::ask::begin, Access::Public, "The first question of a topic";
    GET "/{locale}/ask/{topic}/check" => client::ask::check, Access::Public, "Check the answers";
    POST "/{locale}/ask/{topic}/check" => client::ask::send, Access::Public, "Send a form: it becomes a case, once";
    GET "/{locale}/ask/{topic}/keep" => client::ask::keep_page, Access::Public, "Where to send a link to a half-filled form";
    POST "/{locale}/ask/{topic}/keep" => client::ask::keep_send, Access::Public, "Send that link";
    GET "/{locale}/ask/{topic}/{step}" => client::ask::question, Access::Public, "One question";
    POST "/{locale}/ask/{topic}/{step}" => client::ask::answer, Access::Public, "The answer to one question, or photographs";
    GET "/{locale}/receipt/{token}" => client::ask::receipt, Access::Public, "The receipt, for whoever holds its token";
    GET "/{locale}/withdraw" => client::withdraw::fill, Access::Public, "Withdraw from a contract: the first step";
    POST "/{locale}/withdraw" => client::withdraw::check, Access::Public, "What she would declare, to be read once more";
    POST "/{locale}/withdraw/confirmation" => client::withdraw::confirm, Access::Public, "She declares it: once for a form";
    GET "/{locale}/withdraw/{token}/paper" => client::withdraw::paper, Access::Public, "The receipt of a withdrawal as PDF, for whoever holds its token";
    GET "/{locale}/withdraw/{token}" => client::withdraw::receipt, Access::Public, "The receipt of a withdrawal, for whoever holds its token";
    GET "/{locale}/cases" => client::entry::find, Access::Public, "Find a case";
    POST "/{locale}/cases" => client::entry::look, Access::Public, "Send a code to a case's address, or not; told alike";
    GET "/{locale}/cases/{number}/code" => client::entry::code, Access::Public, "Enter the code";
    POST "/{locale}/cases/{number}/code" => client::entry::try_code, Access::Public, "Try a code, or ask for another";
    GET "/{locale}/orders" => client::orders::mine, Access::Public, "Everything of an address that was proved, or the form to find it";
    POST "/{locale}/orders" => client::orders::look, Access::Public, "Somebody looks for what is hers; told alike whether there is anything";
    GET "/{locale}/orders/code" => client::orders::code, Access::Public, "Enter the code that was mailed, where one was";
    POST "/{locale}/orders/code" => client::orders::try_code, Access::Public, "Try that code";
    POST "/{locale}/passkeys" => client::passkeys::begin, Access::Client, "Begin a passkey for the address that was proved";
    GET "/{locale}/passkeys/new" => client::passkeys::make, Access::Client, "The browser is asked to make it";
    POST "/{locale}/passkeys/new" => client::passkeys::keep, Access::Client, "What the browser made is kept";
    POST "/{locale}/passkeys/{id}/removal" => client::passkeys::remove, Access::Client, "A passkey of hers opens nothing any more; her other sessions end";
    POST "/{locale}/sign-in" => client::passkeys::ask, Access::Public, "Begin to show a passkey";
    GET "/{locale}/sign-in" => client::passkeys::show, Access::Public, "The browser is asked for a passkey";
    POST "/{locale}/sign-in/passkey" => client::passkeys::enter, Access::Public, "The passkey that was shown opens everything of its address";
    GET "/{locale}/orders/{order}" => client::orders::read, Access::Client, "An order with what law and house owe for its pieces";
    GET "/{locale}/orders/{order}/change" => client::changes::choose, Access::Client, "What of an order can be changed where it stands";
    POST "/{locale}/orders/{order}/change" => client::changes::check, Access::Client, "The fields of a change, then what it does, to be read once more";
    POST "/{locale}/orders/{order}/changes" => client::changes::send, Access::Client, "The shop is asked for a change, once for a form";
    GET "/{locale}/orders/{order}/return" => client::returns::choose, Access::Client, "Which pieces come back";
    POST "/{locale}/orders/{order}/return" => client::returns::check, Access::Client, "One step of a return after the other";
    POST "/{locale}/orders/{order}/gift-link" => client::orders::gift_link, Access::Client, "A link for whoever is given it, shown once";
    GET "/authenticity" => client::authenticity::root, Access::Public, "To the page on whether a piece is genuine";
    GET "/{locale}/authenticity" => client::authenticity::landing, Access::Public, "Whether a piece is genuine: what is offered, what to look at, the five answers";
    GET "/{locale}/authenticity/{family}" => client::authenticity::guide, Access::Public, "What to look at on a family";
    GET "/{locale}/cases/{number}/verdict" => client::authenticity::read, Access::Client, "Where the examination of a piece stands, and its verdict";
    POST "/{locale}/cases/{number}/verdict/appeal" => client::authenticity::appeal, Access::Client, "The client says that a verdict is wrong; others read it";
    POST "/{locale}/cases/{number}/verdict/link" => client::authenticity::link, Access::Client, "A link to a verdict, shown once";
    POST "/{locale}/cases/{number}/verdict/link/end" => client::authenticity::unlink, Access::Client, "Links to a verdict open nothing any more";
    GET "/v/{token}" => client::authenticity::shared_root, Access::Public, "To a shared verdict in the reader's language";
    GET "/{locale}/v/{token}" => client::authenticity::shared, Access::Public, "A verdict, for whoever has a link to it";
    GET "/{locale}/payments" => client::orders::payments, Access::Public, "How one can pay in a country, and since or until when";
    GET "/{locale}/gift/{token}" => client::gift::read, Access::Public, "A gift, for whoever has its link";
    GET "/{locale}/gift/{token}/receipt" => client::gift::receipt, Access::Public, "The receipt of a gift, without a price, as PDF";
    GET "/{locale}/gift/{token}/return" => client::gift::choose, Access::Public, "Which pieces of a gift come back";
    POST "/{locale}/gift/{token}/return" => client::gift::check, Access::Public, "One step of a gift's return after the other";
    POST "/{locale}/gift/{token}/returns" => client::gift::send, Access::Public, "A gift's return is registered, once for a form";
    GET "/{locale}/gift/{token}/returns/{number}/label" => client::gift::label, Access::Public, "The label of a gift's return as PDF";
    GET "/{locale}/gift/{token}/returns/{number}/slip" => client::gift::slip, Access::Public, "The slip of a gift's return as PDF";
    POST "/{locale}/orders/{order}/returns" => client::returns::send, Access::Client, "A return is registered, once for a form";
    GET "/{locale}/returns/{number}" => client::returns::read, Access::Client, "Where a return stands, with its papers and its money";
    POST "/{locale}/returns/{number}/removal" => client::returns::keep, Access::Client, "The client keeps a piece after all";
    POST "/{locale}/returns/{number}/way" => client::returns::way, Access::Client, "Another way back, before it has left";
    POST "/{locale}/returns/{number}/exchange" => client::returns::give_up, Access::Client, "The client gives the other piece of an exchange up";
    POST "/{locale}/returns/{number}/photographs" => client::returns::photographs, Access::Client, "The client shows in what condition a piece is";
    GET "/{locale}/returns/{number}/label" => client::returns::label, Access::Client, "The label of a return as PDF";
    GET "/{locale}/returns/{number}/slip" => client::returns::slip, Access::Client, "The slip for its parcel as PDF";
    POST "/{locale}/leave" => client::entry::leave, Access::Public, "End a client's session";
    GET "/{locale}/cases/{number}" => client::case::read, Access::Client, "The case as its client reads it";
    GET "/{locale}/cases/{number}/print" => client::case::print, Access::Client, "The same for paper";
    GET "/{locale}/cases/{number}/paper" => client::case::paper, Access::Client, "The case as its client reads it, as PDF";
    GET "/{locale}/cases/{number}/timeline.json" => client::case::timeline, Access::Client, "The whole timeline with hashes";
    GET "/{locale}/cases/{number}/live" => client::case::live, Access::Client, "Tells an open page of new entries";
    POST "/{locale}/cases/{number}/messages" => client::case::write, Access::Client, "The client writes, with or without files";
    POST "/{locale}/cases/{number}/files" => client::case::files, Access::Client, "The client adds files";
    POST "/{locale}/cases/{number}/withdrawal" => client::case::withdraw, Access::Client, "The client withdraws the request";
    POST "/{locale}/cases/{number}/reopening" => client::case::reopen, Access::Client, "The client says it is not settled";
    GET "/{locale}/cases/{number}/escalate" => client::case::escalate_page, Access::Client, "Ask for a senior specialist";
    POST "/{locale}/cases/{number}/escalation" => client::case::escalate, Access::Client, "A senior specialist is asked for";
    GET "/{locale}/chat" => client::chat::begin_page, Access::Public, "Begin a conversation: who is there, how long it takes";
    POST "/{locale}/chat" => client::chat::begin, Access::Public, "A conversation begins, in a case of its own or in one of hers";
    GET "/{locale}/chat/{number}" => client::chat::read, Access::Client, "A conversation";
    POST "/{locale}/chat/{number}" => client::chat::write, Access::Client, "The client writes in a conversation, with or without files";
    POST "/{locale}/chat/{number}/ending" => client::chat::end, Access::Client, "The client ends a conversation";
    GET "/{locale}/chat/{number}/live" => live::client, Access::Public, "The line of an open conversation; who has no right to it gets 403";
    GET "/{locale}/call-back" => client::call_back::ask_page, Access::Public, "Ask to be called back: the form";
    POST "/{locale}/call-back" => client::call_back::ask, Access::Public, "A call back is asked for, in a case of its own";
    GET "/{locale}/cases/{number}/call-back" => client::call_back::case_page, Access::Client, "A call back about a case: ask for it, or for another time";
    POST "/{locale}/cases/{number}/call-back" => client::call_back::ask_in_case, Access::Client, "A call back about a case is asked for, or moved";
    POST "/{locale}/cases/{number}/call-back/removal" => client::call_back::cancel, Access::Client, "The client takes a call back back";
    GET "/{locale}/cases/{number}/call-back/calendar" => client::call_back::calendar, Access::Client, "The time of a call back, for a calendar";
    GET "/{locale}/files/{token}" => client::case::file, Access::Client, "The shown copy of a file of one's own case";
    GET "/{locale}/care" => client::help::care, Access::Public, "The care guides";
    GET "/{locale}/care/{family}" => client::help::guide, Access::Public, "One family's care guide";
    GET "/{locale}/ready" => client::help::ready, Access::Public, "Information to have ready";
    GET "/{locale}/rights" => client::rights::form, Access::Public, "What law and house owe for a piece, bought or not yet: the form";
    GET "/{locale}/rights/answer" => client::rights::answer, Access::Public, "What law and house owe, with days, reasons and what is still to be said";
    GET "/{locale}/official" => client::help::official, Access::Public, "Official places and true domains";
    GET "/{locale}/accessibility" => client::help::accessibility, Access::Public, "The accessibility statement";
    GET "/{locale}/privacy" => client::help::privacy, Access::Public, "The privacy notice";
    GET "/{locale}/preferences" => client::help::preferences, Access::Public, "How pages and letters come";
    POST "/{locale}/preferences" => client::help::prefer, Access::Public, "Keep how pages and letters come";
    GET "/{locale}/reminders/{token}" => client::reminders::show, Access::Public, "Whether reminders go to an address, by the link of one";
    POST "/{locale}/reminders/{token}" => client::reminders::wish, Access::Public, "Give reminders up by one click, or take them again";
    GET "/demo/mail" => client::mailbox::list, Access::Demo, "The demonstration's letters";
    GET "/{locale}/demo/mail" => client::mailbox::list, Access::Demo, "The demonstration's letters, in a language";
    GET "/{locale}/demo/mail/{id}" => client::mailbox::letter_in, Access::Demo, "One letter, the page in a language";
    GET "/demo/mail/{id}" => client::mailbox::letter, Access::Demo, "One letter";
    GET "/demo/mail/{id}/html" => client::mailbox::html, Access::Demo, "One letter's HTML, inert";
    GET "/desk/sign-in" => desk::door::sign_in, Access::Public, "The staff's door";
    POST "/desk/sign-in" => desk::door::enter, Access::Public, "Name and password";
    GET "/desk/invitation/{token}" => desk::door::invitation, Access::Public, "Choose a password, by a one-use link";
    POST "/desk/invitation/{token}" => desk::door::accept, Access::Public, "Keep that password";
    GET "/desk/recovery" => desk::door::recovery, Access::Public, "Ask for a link to a new password";
    POST "/desk/recovery" => desk::door::ask_recovery, Access::Public, "Send that link, or not; told alike";
    GET "/desk/password" => desk::door::ask_password, Access::Session, "Change one's own password: the form";
    POST "/desk/password" => desk::door::change_password, Access::Session, "Change one's own password";
    GET "/desk/second-factor" => desk::door::factor, Access::Session, "Ask for the second factor";
    POST "/desk/second-factor" => desk::door::show_factor, Access::Session, "A code of the second factor";
    POST "/desk/second-factor/passkey" => desk::door::show_passkey, Access::Session, "A passkey as the second factor";
    GET "/desk/second-factor/recovery" => desk::door::ask_recovery_code, Access::Session, "Ask for a recovery code in place of the second factor";
    POST "/desk/second-factor/recovery" => desk::door::show_recovery_code, Access::Session, "A recovery code in place of the second factor";
    GET "/desk/recovery-codes" => desk::account::ask_recovery_codes, Access::Session, "Recovery codes: the form";
    POST "/desk/recovery-codes" => desk::account::make_recovery_codes, Access::Session, "Make ten recovery codes and show them once";
    GET "/desk/second-factor/removal" => desk::account::ask_codes_removal, Access::Session, "Give up one's codes: the form";
    POST "/desk/second-factor/removal" => desk::account::remove_codes, Access::Session, "Give up one's codes";
    GET "/desk/second-factor/enrol" => desk::door::enrol, Access::Session, "Set up the second factor";
    POST "/desk/second-factor/enrol" => desk::door::prove_enrolment, Access::Session, "The first code of a new factor";
    POST "/desk/sign-out" => desk::door::sign_out, Access::Session, "Sign out";
    GET "/desk/sessions" => desk::account::show, Access::Session, "One's own account: sessions, address, codes, passkeys";
    GET "/desk/address" => desk::account::ask_address, Access::Session, "Another address of one's own: the form";
    POST "/desk/address" => desk::account::address, Access::Session, "Ask for another address: a letter goes there";
    GET "/desk/address/{token}" => desk::account::address_wish, Access::Public, "Confirm a new address, by a one-use link: the form";
    POST "/desk/address/{token}" => desk::account::change_address, Access::Public, "Confirm a new address";
    GET "/desk/passkeys/new" => desk::account::ask_passkey, Access::Session, "A new passkey: what to call it";
    POST "/desk/passkeys/new" => desk::account::begin_passkey, Access::Session, "A new passkey: what the browser is asked";
    POST "/desk/passkeys" => desk::account::keep_passkey, Access::Session, "Keep the passkey that the browser made";
    GET "/desk/passkeys/{id}/removal" => desk::account::ask_passkey_removal, Access::Session, "Give up a passkey: the form";
    POST "/desk/passkeys/{id}/removal" => desk::account::remove_passkey, Access::Session, "Give up a passkey";
    GET "/desk/notices" => desk::notices::list, Access::Session, "What reached me, and the bell";
    POST "/desk/notices/reading" => desk::notices::read_all, Access::Session, "Everything is read";
    POST "/desk/notices/{id}/reading" => desk::notices::read, Access::Session, "One notice is read";
    GET "/desk/notices/wishes" => desk::notices::wishes, Access::Session, "What reaches me: the form";
    POST "/desk/notices/wishes" => desk::notices::wish, Access::Session, "Keep what reaches me";
    POST "/desk/notices/devices" => desk::notices::add_device, Access::Session, "Tell this browser of notices";
    POST "/desk/notices/devices/{id}/removal" => desk::notices::remove_device, Access::Session, "Tell a browser no more";
    GET "/desk/notices/letters/{token}" => desk::notices::ask_stop, Access::Public, "No letter of notices any more, by a signed link: the form";
    POST "/desk/notices/letters/{token}" => desk::notices::stop, Access::Public, "No letter of notices any more";
    POST "/desk/sessions/ending" => desk::door::end_others, Access::Session, "End every other session of one's own";
    POST "/desk/sessions/{id}/ending" => desk::door::end_session, Access::Session, "End one session of one's own";
    POST "/desk/language" => desk::door::language, Access::Session, "The language of one's own desk";
    POST "/desk/presence/me" => desk::door::present, Access::Session, "Take new cases, or not";
    GET "/desk/presence/live" => live::present, Access::Session, "A desk that is open answers on this line";
    POST "/desk/presence/beat" => desk::chat::beat, Access::Session, "A desk is open: a lid that is closed says nothing";
    GET "/desk/keys" => desk::look::keys, Access::Session, "The sheet of shortcuts";
    POST "/desk/keys" => desk::look::switch_keys, Access::Session, "Single keys on or off";
    GET "/desk" => desk::queue::desk, Access::Staff(P::ReadCases), "The queue";
    GET "/desk/feed" => desk::feed::follow, Access::Staff(P::ReadFeed), "The live line of the desk";
    GET "/desk/late" => desk::late::list, Access::Staff(P::ReadCases), "Turns past their deadline, whose they are and why";
    GET "/desk/search" => desk::look::search, Access::Staff(P::Search), "Search cases, messages, clients and orders";
    GET "/desk/phrases" => desk::look::phrases, Access::Staff(P::Reply), "Saved replies";
    GET "/desk/clients/{id}" => desk::look::client, Access::Staff(P::ReadClients), "A client and her cases";
    GET "/desk/files/{token}" => desk::look::file, Access::Staff(P::ReadAttachments), "The shown copy of a file";
    GET "/desk/orders" => desk::orders::list, Access::Staff(P::ReadOrders), "What of orders, returns and money waits for the house";
    POST "/desk/orders/look" => desk::orders::look, Access::Staff(P::ReadOrders), "Find an order by its number or an address";
    GET "/desk/examinations" => desk::examinations::list, Access::Staff(P::ReadExaminations), "Examinations: what is to be read, and all within reach";
    GET "/desk/examinations/{number}" => desk::examinations::show, Access::Staff(P::Examine), "The examiner's bench";
    POST "/desk/examinations/{number}/taking" => desk::examinations::take, Access::Staff(P::Examine), "Begin to read a piece";
    POST "/desk/examinations/{number}/marks" => desk::examinations::mark, Access::Staff(P::Examine), "Keep, sign, give back, or ask for photographs";
    GET "/desk/examinations/{number}/record" => desk::examinations::desk, Access::Staff(P::ReadExaminations), "An examination as the desk sees it";
    POST "/desk/examinations/{number}/records" => desk::examinations::record, Access::Staff(P::ReadExaminations), "What a paper or a record says of a piece";
    POST "/desk/examinations/{number}/hand" => desk::examinations::in_hand, Access::Staff(P::AskExamination), "The piece is in the house's hands";
    POST "/desk/examinations/{number}/appeal" => desk::examinations::appeal, Access::Staff(P::AskExamination), "The client said that a verdict is wrong";
    POST "/desk/examinations/{number}/release" => desk::examinations::release, Access::Staff(P::TrainExaminers), "An examination is taken from whoever is away";
    GET "/desk/cases/{number}/examinations" => desk::examinations::ask_form, Access::Staff(P::AskExamination), "Have the piece of a case examined";
    POST "/desk/cases/{number}/examinations" => desk::examinations::ask, Access::Staff(P::AskExamination), "The piece of a case is examined";
    GET "/desk/examiners" => desk::examinations::trained, Access::Staff(P::TrainExaminers), "Who is trained for which family";
    POST "/desk/examiners" => desk::examinations::train, Access::Staff(P::TrainExaminers), "Somebody is trained for a family";
    POST "/desk/examiners/{id}/end" => desk::examinations::end_training, Access::Staff(P::TrainExaminers), "A competence ends";
    GET "/desk/order-feed" => desk::told::list, Access::Staff(P::TendFeed), "What the shop told and what could not be taken, or leads backwards";
    GET "/desk/order-feed/{id}" => desk::told::show, Access::Staff(P::TendFeed), "One that could not be taken, as it came";
    POST "/desk/order-feed/{id}/done" => desk::told::done, Access::Staff(P::TendFeed), "Be done with what could not be taken";
    POST "/desk/orders/{order}/flags" => desk::order_deeds::flags_seen, Access::Staff(P::ChangeOrders), "What leads backwards was seen";
    POST "/desk/orders/{order}/withdrawal" => desk::order_deeds::withdraw, Access::Staff(P::ManageReturns), "A withdrawal that a client declared by telephone or by letter";
    GET "/desk/orders/{order}" => desk::orders::show, Access::Staff(P::ReadOrders), "One order: pieces, what comes back, changes";
    POST "/desk/orders/{order}/returns" => desk::order_deeds::begin, Access::Staff(P::ManageReturns), "A return is begun for a client";
    POST "/desk/orders/{order}/gift-link" => desk::order_deeds::gift_link, Access::Staff(P::ChangeOrders), "A link for whoever is given an order, shown once";
    POST "/desk/exchanges/{key}/paid" => desk::orders::exchange, Access::Staff(P::ManageReturns), "The client has paid the difference of an exchange";
    POST "/desk/exchanges/{key}/sent" => desk::orders::exchange, Access::Staff(P::ManageReturns), "The other piece is on its way";
    POST "/desk/exchanges/{key}/release" => desk::orders::exchange, Access::Staff(P::ManageReturns), "An exchange is given up";
    POST "/desk/changes/{key}/confirmation" => desk::orders::answer, Access::Staff(P::ChangeOrders), "The shop has made a change";
    POST "/desk/changes/{key}/decline" => desk::orders::answer, Access::Staff(P::ChangeOrders), "The shop will not make a change";
    GET "/desk/returns/{number}" => desk::orders::show_return, Access::Staff(P::ReadOrders), "One return with what may be done with it";
    POST "/desk/returns/{number}/grant" => desk::orders::act, Access::Staff(P::ManageReturns), "A line may come back";
    POST "/desk/returns/{number}/refusal" => desk::orders::act, Access::Staff(P::ManageReturns), "A line may not come back";
    POST "/desk/returns/{number}/reception" => desk::orders::act, Access::Staff(P::ManageReturns), "Units are here";
    POST "/desk/returns/{number}/look" => desk::orders::act, Access::Staff(P::ManageReturns), "What was found";
    POST "/desk/returns/{number}/photographs" => desk::photographs::add, Access::Staff(P::ManageReturns), "Photographs of the condition in which it came";
    POST "/desk/returns/{number}/settlement" => desk::orders::act, Access::Staff(P::DecideReturns), "What was agreed about a difference";
    POST "/desk/returns/{number}/sending-back" => desk::orders::act, Access::Staff(P::ManageReturns), "Units go back to the client";
    POST "/desk/returns/{number}/loss" => desk::orders::act, Access::Staff(P::ManageReturns), "The carrier cannot find units";
    POST "/desk/returns/{number}/money" => desk::orders::act, Access::Staff(P::GiveBack), "Money is asked of the payment provider";
    POST "/desk/refunds/{key}/payment" => desk::orders::told_of_money, Access::Staff(P::GiveBack), "Money was paid, as somebody saw";
    POST "/desk/refunds/{key}/failure" => desk::orders::told_of_money, Access::Staff(P::GiveBack), "Money was not paid";
    POST "/desk/refunds/{key}/asking" => desk::orders::told_of_money, Access::Staff(P::GiveBack), "Money is asked for again, under the same key";
    GET "/desk/calls" => desk::calls::list, Access::Staff(P::ReadCalls), "The calls of a day, those that were missed first";
    GET "/desk/calls/ringing" => desk::calls::ringing, Access::Staff(P::ReadCalls), "The calls that ring for one's own teams";
    GET "/desk/calls/{id}" => desk::calls::show, Access::Staff(P::ReadCalls), "One call: whose it may be, and what may be done with it";
    POST "/desk/calls/{id}/placement" => desk::calls::act, Access::Staff(P::LogCalls), "Put a call into a case";
    POST "/desk/calls/{id}/removal" => desk::calls::act, Access::Staff(P::LogCalls), "Take a call out of its case";
    POST "/desk/calls/{id}/case" => desk::calls::act, Access::Staff(P::LogCalls), "Begin a case of a missed call";
    POST "/desk/calls/{id}/result" => desk::calls::act, Access::Staff(P::LogCalls), "Write down why a call was and what came of it";
    POST "/desk/calls/{id}/settlement" => desk::calls::act, Access::Staff(P::LogCalls), "Say that somebody has seen to a missed call";
    GET "/desk/mail" => desk::mail::list, Access::Staff(P::ManageMail), "E-mail that nothing could place by itself";
    GET "/desk/mail/{id}" => desk::mail::show, Access::Staff(P::ReadCases), "One e-mail: its text, and what may be done with it";
    GET "/desk/mail/{id}/original" => desk::mail::original, Access::Staff(P::ReadCases), "An e-mail as it was received, to be saved";
    GET "/desk/mail/{id}/sent" => desk::sent::page, Access::Staff(P::ReadCases), "An e-mail as it was sent, in a frame";
    GET "/desk/mail/{id}/sent/words" => desk::sent::words, Access::Staff(P::ReadCases), "The message alone, made inert";
    GET "/desk/mail/{id}/sent/pictures/{nth}" => desk::sent::own, Access::Staff(P::ReadCases), "A picture that came with an e-mail, drawn anew";
    POST "/desk/mail/{id}/sent/elsewhere" => desk::sent::ask, Access::Staff(P::ReadCases), "Ask to see an e-mail's pictures from elsewhere";
    GET "/desk/mail/{id}/sent/elsewhere/{nth}" => desk::sent::elsewhere, Access::Staff(P::ReadCases), "Such a picture, fetched once for whoever asked, drawn anew";
    POST "/desk/mail/{id}/placement" => desk::mail::act, Access::Staff(P::ManageMail), "Put an e-mail into a case";
    POST "/desk/mail/{id}/case" => desk::mail::act, Access::Staff(P::ManageMail), "Begin a case of an e-mail";
    POST "/desk/mail/{id}/cases" => desk::mail::begin_held, Access::Staff(P::ManageMail), "Begin a case of every held e-mail of this one's domain";
    POST "/desk/mail/{id}/removal" => desk::mail::act, Access::Staff(P::ManageMail), "Throw an e-mail away";
    POST "/desk/mail/{id}/reading" => desk::mail::act, Access::Staff(P::ManageMail), "Look at an e-mail once more";
    GET "/desk/new" => desk::deeds::ask_new, Access::Staff(P::OpenOnBehalf), "A new case on a client's behalf";
    POST "/desk/new" => desk::deeds::open_new, Access::Staff(P::OpenOnBehalf), "Open that case";
    POST "/desk/bulk" => desk::bulk::preview, Access::Staff(P::Bulk), "What a deed on many cases would do";
    POST "/desk/bulk/confirmation" => desk::bulk::confirm, Access::Staff(P::Bulk), "Do it";
    POST "/desk/bulk/{id}/undoing" => desk::bulk::undo, Access::Staff(P::Bulk), "Take a deed on many cases back";
    GET "/desk/cases/{number}" => desk::case::show, Access::Staff(P::ReadCases), "A case, whole or one part of it";
    GET "/desk/cases/{number}/print" => desk::look::print, Access::Staff(P::ReadCases), "A case for paper";
    GET "/desk/cases/{number}/working/{kind}" => desk::look::working, Access::Staff(P::ReadCases), "How a deadline was counted";
    POST "/desk/cases/{number}/messages" => desk::writing::send, Access::Staff(P::Note), "Send a reply, add a note, keep a draft";
    GET "/desk/cases/{number}/drafting" => desk::drafting::show, Access::Staff(P::Reply), "A draft by a program, with all that it was given";
    POST "/desk/cases/{number}/drafting" => desk::drafting::ask, Access::Staff(P::Reply), "Ask a program for a draft";
    POST "/desk/cases/{number}/draft" => desk::writing::draft, Access::Staff(P::Note), "Keep what is being typed";
    POST "/desk/cases/{number}/presence" => desk::writing::presence, Access::Staff(P::ReadCases), "Say that one reads or replies";
    GET "/desk/cases/{number}/files" => desk::writing::ask_file, Access::Staff(P::Attach), "The form for a file";
    POST "/desk/cases/{number}/files" => desk::writing::add_file, Access::Staff(P::Attach), "Add a file";
    GET "/desk/cases/{number}/facts/{fact}" => desk::rights::ask, Access::Staff(P::Note), "A fact of the purchase: the form";
    POST "/desk/cases/{number}/facts/{fact}" => desk::rights::note, Access::Staff(P::Note), "Note a fact of the purchase, or forget it";
    POST "/desk/cases/{number}/decisions" => desk::rights::tell, Access::Staff(P::Reply), "Keep what the client is told about a right";
    POST "/desk/cases/{number}/decisions/otherwise" => desk::rights::otherwise, Access::Staff(P::DecideOtherwise), "Grant what a usual rule refuses, with a reason";
    GET "/desk/cases/{number}/chat/live" => live::desk, Access::Staff(P::ReadCases), "The line of a conversation: that the client writes, has seen, came or went";
    POST "/desk/cases/{number}/chat/taking" => desk::chat::act, Access::Staff(P::Reply), "Take a conversation that waits";
    POST "/desk/cases/{number}/chat/return" => desk::chat::act, Access::Staff(P::Reply), "Give a conversation back to those who wait";
    POST "/desk/cases/{number}/chat/ending" => desk::chat::act, Access::Staff(P::Reply), "End a conversation";
    GET "/desk/cases/{number}/chat/passing" => desk::deeds::ask, Access::Staff(P::Reply), "Pass a conversation on: the form";
    POST "/desk/cases/{number}/chat/passing" => desk::chat::act, Access::Staff(P::Reply), "Pass a conversation on, with a note";
    GET "/desk/cases/{number}/chat/invitation" => desk::deeds::ask, Access::Staff(P::Reply), "Ask somebody to join a conversation: the form";
    POST "/desk/cases/{number}/chat/invitation" => desk::chat::act, Access::Staff(P::Reply), "Ask a colleague or a boutique to join a conversation";
    GET "/desk/cases/{number}/calls" => desk::deeds::ask, Access::Staff(P::LogCalls), "Write down a call: the form";
    POST "/desk/cases/{number}/calls" => desk::calls::log, Access::Staff(P::LogCalls), "Write down a call in its case";
    GET "/desk/cases/{number}/call-back" => desk::call_backs::ask, Access::Staff(P::Reply), "Arrange a call back with a client: the form";
    POST "/desk/cases/{number}/call-back" => desk::call_backs::arrange, Access::Staff(P::Reply), "A call back is arranged with a client, or moved";
    POST "/desk/cases/{number}/call-back/removal" => desk::call_backs::cancel, Access::Staff(P::LogCalls), "Take back a call back that was promised";
    GET "/desk/cases/{number}/assignment" => desk::deeds::ask, Access::Staff(P::Take), "Whom to give the case to";
    POST "/desk/cases/{number}/assignment" => desk::deeds::act, Access::Staff(P::Take), "Give the case to somebody, or take it";
    GET "/desk/cases/{number}/snooze" => desk::deeds::ask, Access::Staff(P::Snooze), "Until when to put the case aside";
    POST "/desk/cases/{number}/snooze" => desk::deeds::act, Access::Staff(P::Snooze), "Put the case aside";
    GET "/desk/cases/{number}/waking" => desk::deeds::ask, Access::Staff(P::Snooze), "Bring the case back: the form";
    POST "/desk/cases/{number}/waking" => desk::deeds::act, Access::Staff(P::Snooze), "Bring the case back";
    GET "/desk/cases/{number}/escalation" => desk::deeds::ask, Access::Staff(P::Escalate), "Escalate: the form";
    POST "/desk/cases/{number}/escalation" => desk::deeds::act, Access::Staff(P::Escalate), "Escalate to a senior";
    GET "/desk/cases/{number}/de-escalation" => desk::deeds::ask, Access::Staff(P::Deescalate), "Hand back: the form";
    POST "/desk/cases/{number}/de-escalation" => desk::deeds::act, Access::Staff(P::Deescalate), "Hand back to the team";
    GET "/desk/cases/{number}/resolution" => desk::deeds::ask, Access::Staff(P::Resolve), "Resolve: the form";
    POST "/desk/cases/{number}/resolution" => desk::deeds::act, Access::Staff(P::Resolve), "Resolve the case";
    GET "/desk/cases/{number}/reopening" => desk::deeds::ask, Access::Staff(P::Reopen), "Reopen: the form";
    POST "/desk/cases/{number}/reopening" => desk::deeds::act, Access::Staff(P::Reopen), "Reopen the case";
    GET "/desk/cases/{number}/merge" => desk::deeds::ask, Access::Staff(P::Merge), "Merge: the form";
    POST "/desk/cases/{number}/merge" => desk::deeds::act, Access::Staff(P::Merge), "Merge into another case";
    GET "/desk/cases/{number}/unmerging" => desk::deeds::ask, Access::Staff(P::Merge), "Undo a merge: the form";
    POST "/desk/cases/{number}/unmerging" => desk::deeds::act, Access::Staff(P::Merge), "Undo a merge";
    GET "/desk/cases/{number}/links" => desk::deeds::ask, Access::Staff(P::Link), "Link: the form";
    POST "/desk/cases/{number}/links" => desk::deeds::act, Access::Staff(P::Link), "Link to another case";
    GET "/desk/cases/{number}/follow-ups" => desk::deeds::ask, Access::Staff(P::Split), "Split off: the form";
    POST "/desk/cases/{number}/follow-ups" => desk::deeds::act, Access::Staff(P::Split), "Split off a follow-up";
    GET "/desk/cases/{number}/tags" => desk::deeds::ask, Access::Staff(P::Tag), "Tags and priority: the form";
    POST "/desk/cases/{number}/tags" => desk::deeds::act, Access::Staff(P::Tag), "Set tags and priority";
    GET "/desk/cases/{number}/topic" => desk::deeds::ask, Access::Staff(P::Sort), "What a case is about: the form";
    POST "/desk/cases/{number}/topic" => desk::deeds::act, Access::Staff(P::Sort), "Say what a case is about";
    GET "/desk/cases/{number}/lateness" => desk::deeds::ask, Access::Staff(P::Note), "Why a case is late: the form";
    POST "/desk/cases/{number}/lateness" => desk::deeds::act, Access::Staff(P::Note), "Say why a case is late";
    GET "/desk/cases/{number}/questions" => desk::deeds::ask, Access::Staff(P::AskHouse), "Ask the house: the form";
    POST "/desk/cases/{number}/questions" => desk::deeds::act, Access::Staff(P::AskHouse), "Ask another part of the house";
    GET "/desk/cases/{number}/answers" => desk::deeds::ask, Access::Staff(P::HouseAnswers), "The house's answer: the form";
    POST "/desk/cases/{number}/answers" => desk::deeds::act, Access::Staff(P::HouseAnswers), "Record the house's answer";
    POST "/desk/cases/{number}/undoing/{what}" => desk::deeds::undo, Access::Staff(P::Take), "Take the last deed back";
    GET "/settings" => desk::settings::index, Access::Session, "The settings one may open";
    GET "/settings/people" => desk::settings::list, Access::Staff(P::ManagePeople), "List people";
    POST "/settings/people" => desk::settings::save, Access::Staff(P::ManagePeople), "Add to people";
    GET "/settings/people/new" => desk::settings::form, Access::Staff(P::ManagePeople), "Add to people: the form";
    GET "/settings/people/{id}" => desk::settings::form, Access::Staff(P::ManagePeople), "Change one of people: the form";
    POST "/settings/people/{id}" => desk::settings::save, Access::Staff(P::ManagePeople), "Change one of people";
    GET "/settings/teams" => desk::settings::list, Access::Staff(P::ManageTeams), "List teams";
    POST "/settings/teams" => desk::settings::save, Access::Staff(P::ManageTeams), "Add to teams";
    GET "/settings/teams/new" => desk::settings::form, Access::Staff(P::ManageTeams), "Add to teams: the form";
    GET "/settings/teams/{id}" => desk::settings::form, Access::Staff(P::ManageTeams), "Change one of teams: the form";
    POST "/settings/teams/{id}" => desk::settings::save, Access::Staff(P::ManageTeams), "Change one of teams";
    POST "/settings/teams/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageTeams), "Take one of teams out of use";
    GET "/settings/addresses" => desk::settings::list, Access::Staff(P::ManageTeams), "List addresses that clients write to";
    POST "/settings/addresses" => desk::settings::save, Access::Staff(P::ManageTeams), "Add to addresses";
    GET "/settings/addresses/new" => desk::settings::form, Access::Staff(P::ManageTeams), "Add to addresses: the form";
    GET "/settings/addresses/{id}" => desk::settings::form, Access::Staff(P::ManageTeams), "Change one of addresses: the form";
    POST "/settings/addresses/{id}" => desk::settings::save, Access::Staff(P::ManageTeams), "Change one of addresses";
    POST "/settings/addresses/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageTeams), "Take an address out of use, or back";
    GET "/settings/regions" => desk::settings::list, Access::Staff(P::ManageRegions), "List regions";
    POST "/settings/regions" => desk::settings::save, Access::Staff(P::ManageRegions), "Add to regions";
    GET "/settings/regions/new" => desk::settings::form, Access::Staff(P::ManageRegions), "Add to regions: the form";
    GET "/settings/regions/{id}" => desk::settings::form, Access::Staff(P::ManageRegions), "Change one of regions: the form";
    POST "/settings/regions/{id}" => desk::settings::save, Access::Staff(P::ManageRegions), "Change one of regions";
    POST "/settings/regions/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageRegions), "Take a region out of use, or back";
    GET "/settings/sites" => desk::settings::list, Access::Staff(P::ManageSites), "List boutiques and sites";
    POST "/settings/sites" => desk::settings::save, Access::Staff(P::ManageSites), "Add to boutiques and sites";
    GET "/settings/sites/new" => desk::settings::form, Access::Staff(P::ManageSites), "Add to boutiques and sites: the form";
    GET "/settings/sites/{id}" => desk::settings::form, Access::Staff(P::ManageSites), "Change one of boutiques and sites: the form";
    POST "/settings/sites/{id}" => desk::settings::save, Access::Staff(P::ManageSites), "Change one of boutiques and sites";
    POST "/settings/sites/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageSites), "Take one of boutiques and sites out of use";
    GET "/settings/promises" => desk::settings::list, Access::Staff(P::ManagePromises), "List answer-time promises";
    POST "/settings/promises" => desk::settings::save, Access::Staff(P::ManagePromises), "Add to answer-time promises";
    GET "/settings/promises/new" => desk::settings::form, Access::Staff(P::ManagePromises), "Add to answer-time promises: the form";
    GET "/settings/promises/{id}" => desk::settings::form, Access::Staff(P::ManagePromises), "Change one of answer-time promises: the form";
    POST "/settings/promises/{id}" => desk::settings::save, Access::Staff(P::ManagePromises), "Change one of answer-time promises";
    POST "/settings/promises/{id}/removal" => desk::settings::remove, Access::Staff(P::ManagePromises), "Take one of answer-time promises out of use";
    GET "/settings/policies" => desk::policies::list, Access::Staff(P::ManagePolicies), "The rules and every change of them";
    POST "/settings/policies" => desk::policies::begin, Access::Staff(P::ManagePolicies), "Begin a change of a pack";
    GET "/settings/policies/{id}" => desk::policies::show, Access::Staff(P::ManagePolicies), "One change of a pack, or its trial alone";
    POST "/settings/policies/{id}" => desk::policies::write, Access::Staff(P::ManagePolicies), "Write a change";
    POST "/settings/policies/{id}/trial" => desk::policies::try_it, Access::Staff(P::ManagePolicies), "Try a change on scenarios and open cases";
    POST "/settings/policies/{id}/proposal" => desk::policies::act, Access::Staff(P::ManagePolicies), "Ask a second person to approve a change";
    POST "/settings/policies/{id}/approval" => desk::policies::act, Access::Staff(P::ApprovePolicies), "Approve a change";
    POST "/settings/policies/{id}/return" => desk::policies::act, Access::Staff(P::ApprovePolicies), "Send a change back with a reason";
    POST "/settings/policies/{id}/removal" => desk::policies::act, Access::Staff(P::ManagePolicies), "Give a change up, or take it back before its day";
    GET "/settings/phrases" => desk::settings::list, Access::Staff(P::ManagePhrases), "List saved replies";
    POST "/settings/phrases" => desk::settings::save, Access::Staff(P::ManagePhrases), "Add to saved replies";
    GET "/settings/phrases/new" => desk::settings::form, Access::Staff(P::ManagePhrases), "Add to saved replies: the form";
    GET "/settings/phrases/{id}" => desk::settings::form, Access::Staff(P::ManagePhrases), "Change one of saved replies: the form";
    POST "/settings/phrases/{id}" => desk::settings::save, Access::Staff(P::ManagePhrases), "Change one of saved replies";
    POST "/settings/phrases/{id}/removal" => desk::settings::remove, Access::Staff(P::ManagePhrases), "Take one of saved replies out of use";
    POST "/settings/people/{id}/access" => desk::settings::access, Access::Staff(P::ManagePeople), "Switch an account off or on, or reset it";
    GET "/settings/holidays" => desk::settings::list, Access::Staff(P::ManageHolidays), "List holidays";
    POST "/settings/holidays" => desk::settings::save, Access::Staff(P::ManageHolidays), "Add a holiday";
    POST "/settings/holidays/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageHolidays), "Take a holiday away";
    GET "/settings/topics" => desk::settings::list, Access::Staff(P::ManageTopics), "Topics by region";
    GET "/settings/topics/{id}" => desk::settings::form, Access::Staff(P::ManageTopics), "Topics of one region: the form";
    POST "/settings/topics/{id}" => desk::settings::save, Access::Staff(P::ManageTopics), "Offer topics in a region";
    GET "/settings/tags" => desk::settings::list, Access::Staff(P::ManageTags), "List tags";
    POST "/settings/tags" => desk::settings::save, Access::Staff(P::ManageTags), "Add a tag";
    POST "/settings/tags/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageTags), "Take a tag out of use";
    GET "/settings/tokens" => desk::settings::list, Access::Staff(P::ManageTokens), "List tokens of programs";
    POST "/settings/tokens" => desk::settings::save, Access::Staff(P::ManageTokens), "Make a token; it is told once";
    GET "/settings/tokens/new" => desk::settings::form, Access::Staff(P::ManageTokens), "Make a token: the form";
    POST "/settings/tokens/{id}/removal" => desk::settings::remove, Access::Staff(P::ManageTokens), "End a token";
    GET "/settings/audit" => desk::settings::audit, Access::Staff(P::ReadAudit), "The audit log";
    GET "/api/openapi.json" => api::openapi::document, Access::Public, "This API as OpenAPI 3.1";
    POST "/api/v1/cases" => api::cases::create, Access::Token(P::OpenCase), "Open a case";
    GET "/api/v1/cases" => api::cases::list, Access::Token(P::ReadCases), "List cases, newest first";
    GET "/api/v1/cases/{number}" => api::cases::read, Access::Token(P::ReadCases), "Read a case with its timeline";
    POST "/api/v1/cases/{number}/messages" => api::cases::message, Access::Token(P::Reply), "Write to the client, or put down the client's word";
    POST "/api/v1/cases/{number}/notes" => api::cases::note, Access::Token(P::Note), "Write a note that only staff read";
    POST "/api/v1/cases/{number}/attachments" => api::files::attach, Access::Token(P::Attach), "Add a file";
    GET "/api/v1/attachments/{token}" => api::files::read, Access::Token(P::ReadAttachments), "The re-encoded copy of a file";
    POST "/api/v1/cases/{number}/assignment" => api::cases::assign, Access::Token(P::Assign), "Give a case to a person, or to nobody";
    POST "/api/v1/cases/{number}/escalation" => api::cases::escalate, Access::Token(P::Escalate), "Ask for a senior specialist";
    POST "/api/v1/cases/{number}/resolution" => api::cases::resolve, Access::Token(P::Resolve), "Say that a case is done, and how";
    POST "/api/v1/cases/{number}/reopening" => api::cases::reopen, Access::Token(P::Reopen), "Say that a case is not done";
    GET "/api/v1/search" => api::cases::search, Access::Token(P::Search), "Find cases by words, number, order or address";
    GET "/api/v1/events" => api::events::feed, Access::Token(P::ReadFeed), "The numbered feed, as JSON or as server-sent events";
    POST "/api/v1/calls/twilio" => api::calls::twilio, Access::Public, "Twilio tells of a call; signed";
    POST "/api/v1/calls/cti" => api::calls::cti, Access::Public, "Any other telephone system tells of a call; signed";
    POST "/api/v1/entitlements" => api::entitlements::evaluate, Access::Token(P::ReadCases), "What law and house owe for a purchase";
    POST "/api/v1/orders" => api::orders::tell, Access::Token(P::FeedOrders), "The shop tells of an order: once, however often and in whatever sequence";
    GET "/api/v1/orders" => api::orders::list, Access::Token(P::ReadOrders), "List orders, those that became known last first";
    GET "/api/v1/orders/{order}" => api::orders::read, Access::Token(P::ReadOrders), "Read an order by its number, however it is typed";
    GET "/api/v1/examinations" => api::examinations::list, Access::Token(P::ReadExaminations), "List examinations, the newest first";
    POST "/api/v1/examinations" => api::examinations::ask, Access::Token(P::AskExamination), "Have the piece of a case examined";
    GET "/api/v1/examinations/{number}" => api::examinations::read, Access::Token(P::ReadExaminations), "Where an examination stands, and its verdicts with their working";
    POST "/api/v1/examinations/{number}/records" => api::examinations::record, Access::Token(P::AskExamination), "What a paper or a record says of a piece";
    POST "/api/v1/codes/parse" => api::codes::parse, Access::Token(P::ApiRead), "What a code claims to be";
    POST "/api/v1/stock" => api::exchanges::stock, Access::Token(P::FeedOrders), "The shop tells what it sells and what lies where";
    POST "/api/v1/exchanges/{key}/answer" => api::exchanges::answer, Access::Token(P::ManageReturns), "What became of an exchange: paid, sent, given up";
    POST "/api/v1/orders/{order}/gift-links" => api::exchanges::gift_link, Access::Token(P::ChangeOrders), "A link for whoever is given an order, told once";
    POST "/api/v1/orders/{order}/withdrawals" => api::exchanges::withdraw, Access::Token(P::ManageReturns), "A withdrawal that was declared elsewhere, with its receipt";
    POST "/api/v1/hooks/shopify" => api::hooks::shopify, Access::Public, "Shopify tells of an order; signed";
    POST "/api/v1/hooks/orders" => api::hooks::orders, Access::Public, "The shop tells of an order by our own body; signed";
    POST "/api/v1/hooks/stripe" => api::hooks::stripe, Access::Public, "Stripe tells of a refund; signed";
    POST "/api/v1/hooks/easypost" => api::hooks::easypost, Access::Public, "EasyPost tells of a parcel; signed";
    GET "/api/v1/orders/{order}/changes" => api::returns::changes_of, Access::Token(P::ReadOrders), "What was proposed to the shop for an order";
    GET "/api/v1/orders/{order}/returns" => api::returns::of_order, Access::Token(P::ReadOrders), "What comes back of an order";
    POST "/api/v1/orders/{order}/changes" => api::returns::propose, Access::Token(P::ChangeOrders), "A change is proposed to the shop";
    POST "/api/v1/changes/{key}/answer" => api::returns::change_answered, Access::Token(P::ChangeOrders), "What the shop says to a change";
    POST "/api/v1/orders/{order}/returns" => api::returns::begin, Access::Token(P::ManageReturns), "A return is registered";
    GET "/api/v1/returns" => api::orders::list_returns, Access::Token(P::ReadOrders), "List returns, the newest first";
    GET "/api/v1/returns/{number}" => api::returns::read, Access::Token(P::ReadOrders), "Where a return stands: permission, custody and money of each line";
    POST "/api/v1/returns/{number}/scans" => api::returns::scan, Access::Token(P::ManageReturns), "The carrier told of a parcel, once under an id";
    POST "/api/v1/returns/{number}/receipt" => api::returns::receive, Access::Token(P::ManageReturns), "Units have come, once under an id";
    POST "/api/v1/returns/{number}/inspection" => api::returns::inspect, Access::Token(P::ManageReturns), "Somebody looked at units, once under an id";
    POST "/api/v1/returns/{number}/refunds" => api::returns::give_back, Access::Token(P::GiveBack), "What is due is asked of the payment provider";
    POST "/api/v1/refunds/{key}/answer" => api::returns::money, Access::Token(P::GiveBack), "What the payment provider says, to which asking";
    GET "/api/v1/people" => api::cases::people, Access::Token(P::ReadCases), "Who cases can be given to";
}

/// The table as Markdown, for `docs/operating/routes.md`.
pub fn markdown() -> String {
    let mut out = String::from(
        "# Routes\n\nWritten by `cargo xtask machines` from `web/src/routes.rs`; a test fails when it is stale.\n\n| method | path | who | what |\n| --- | --- | --- | --- |\n",
    );
    for route in ROUTES {
        out.push_str(&format!(
            "| {} | `{}` | {} | {} |\n",
            route.method,
            route.path,
            route.access.told(),
            route.summary
        ));
    }
    out
}
