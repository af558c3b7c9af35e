# Conversations: what a client reads, then what colleagues read.

## The client's side
nav-chat = Chat
chat-title = Chat
chat-heading-open = Talk to us now
chat-heading-closed = Write to us at any hour
chat-lede = It goes on here, on another device or by e-mail, whichever suits you. Everything stays together in one case.
chat-usual = Half of the last clients had an answer within { $span }.
chat-others =
    { $count ->
        [0] Nobody is waiting.
        [one] One client is waiting.
       *[other] { $count } clients are waiting.
    }
chat-about = What is it about?
chat-about-new = Something new
chat-about-missing = Say whether it is about one of your cases, or about something new.
chat-about-order = About order { $what }
chat-about-product = About { $what }
chat-subject = Chat about { $what }
chat-email-hint = If you leave, the answer goes there.
chat-name-taken = This name belongs to our house or to somebody who works here. Write yours in another way, for instance with a second name.
chat-body = Your message
chat-begin = Begin
chat-rather-form = Rather fill in a form
chat-rather-contact = All ways to reach us
chat-go-on = Go on by chat
chat-with = { $name } is with you
chat-also = Also here: { $names }
chat-waits = Somebody will be with you
chat-waits-closed = Your message has arrived
chat-over = This conversation is over
chat-place =
    { $next ->
        [yes] You are next.
       *[no] You are number { $place } in line.
    }
chat-by-letter = The answer comes by e-mail. You need not wait here.
chat-over-lede = Your case goes on. Write below and the conversation begins again.
chat-whole = The whole case
chat-words = Messages
chat-refresh = Look for new messages
chat-wait = Wait for the answer here
chat-wait-note = This page looks for new messages by itself every half minute.
chat-wait-write = Write
chat-leave = You may close this page at any time: what you miss goes to your e-mail address.
chat-end = End the conversation
chat-lost = The connection is interrupted. It comes back by itself.
chat-back = Connected again, nothing was missed.
chat-unsent = Not sent yet. It goes as soon as the connection is back.
chat-seen = Seen
chat-writes = Somebody is writing
entry-client-chat-with = { $name } joined the conversation.
entry-client-chat-ended = The conversation ended.
entry-client-chat-ended-by-you = You ended the conversation.

## The desk's side
desk-view-chats = Chats
desk-empty-chats = Nobody is waiting and you have no conversation.
desk-group-talking = With you
desk-group-asking = Waiting
desk-group-fast = Can still be acted on
desk-fast-left =
    { $what ->
        [appointment] Appointment in { $span }
        [parcel] Parcel in { $span }
       *[order] Order in { $span }
    }
desk-chat-yours = In conversation with you
desk-chat-with = In conversation with { $name }
desk-chat-waits =
    { $next ->
        [yes] Waiting, next in line
       *[no] Waiting, number { $place } in line
    }
desk-chat-here = The client is here
desk-chat-here-seen = The client is here and has seen your words
desk-chat-gone = The client has left; your words go by e-mail
desk-chat-gone-seen = The client has left and had seen your words
desk-chat-writes = The client is writing
desk-chat-how = Goes into the conversation
desk-chat-take = Take
desk-chat-return = Give back
desk-chat-end = End
desk-chat-pass = Pass on
desk-chat-invite = Ask to join
desk-chat-pass-title = Pass the conversation on
desk-chat-pass-to = To whom
desk-chat-pass-note = What your colleague must know
desk-chat-pass-note-hint = Only staff read it. The client need not say anything twice.
desk-chat-pass-go = Pass on
desk-chat-invite-title = Ask somebody to join
desk-chat-invite-lede = The conversation stays with whoever has it.
desk-chat-invite-who = Who
desk-chat-invite-site = Boutique: its people see the case from then on
desk-chat-invite-go = Ask
desk-done-chat-taking = It is yours. The client has been told your name.
desk-done-chat-return = Given back, at the place it had.
desk-done-chat-passing = Passed on.
desk-done-chat-invitation = Asked to join.
desk-done-chat-ending = The conversation has ended. The case goes on.
desk-entry-chat-with = { $name } answers the conversation
desk-entry-chat-ended =
    { $by ->
        [client] The client ended the conversation
        [staff] The conversation was ended
       *[house] The conversation ended, the client had left
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] Back among those who wait: { $name } was away
       *[no] { $name } gave the conversation back
    }
desk-entry-chat-invited = { $name } was asked to join the conversation

## Refusals, each with what to do
refusal-chat-not-now = This cannot be done with the conversation as it stands now. Look at the case again.
refusal-chat-taken = A colleague took it first. Choose another one that waits.
refusal-chat-full = There are as many conversations in hand as can be held. End or pass on one first.
refusal-chat-not-here = This colleague is not at the desk. Choose somebody who is.
refusal-chat-same-person = The conversation is already with this person. Choose somebody else.
refusal-chat-other-site = The case belongs to another boutique already. Link a case for this one instead.
