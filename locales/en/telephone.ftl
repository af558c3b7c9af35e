# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Ringing
call-state-answered = Speaking
call-state-ended = Ended
call-state-missed = Missed
call-state-voicemail = Voice message
call-reason-new-request = New request
call-reason-progress = How something stands
call-reason-advice = Advice
call-reason-appointment = Appointment
call-reason-complaint = Complaint
call-reason-call-back = Call back
call-reason-other = Something else
call-result-settled = Settled
call-result-house-acts = We do what is next
call-result-client-acts = The client does what is next
call-result-speak-again = To be spoken of again
call-result-message-left = Message left
call-result-not-reached = Not reached
call-result-wrong-number = Wrong number
call-next-is-yours = The next step is yours
promise-call-back = Call back

## The client's timeline
entry-client-called =
    { $by ->
        [house] We called you: { $result }.
       *[you] You called us: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] We called you, { $length }: { $result }.
       *[you] You called us, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] We tried to call you: { $result }.
       *[you] You called us: { $result }.
    }
entry-client-missed-call = You called and we could not answer.
entry-client-call-back-asked = We call you: { $from }, until { $until }.
entry-client-call-back-moved = The call was moved: { $from }, until { $until }.
entry-client-call-back-cancelled = The call was cancelled.
entry-client-call-back-cancelled-by-you = You cancelled the call.
entry-client-promised-call-back = You are called by { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] We called: { $result }
       *[in] The client called: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] We called, { $length }: { $result }
       *[in] The client called, { $length }: { $result }
    }
desk-entry-missed-call = The client called and nobody picked up
desk-entry-missed-call-message = The client called and left a voice message
desk-entry-call-back-asked = To be called: { $from }, until { $until }
desk-entry-call-back-moved = To be called at another time: { $from }, until { $until }
desk-entry-call-back-cancelled = Call back cancelled by { $by }
desk-entry-call-noted = Note on a call: { $reason }
desk-entry-call-taken-out = A call was taken out: it was about something else
desk-entry-call-back-missed = Nobody called by { $when }

## The desk's pages
desk-act-call = Log a call
calls-title = Calls
calls-done = Noted.
calls-done-log = The call is in the case.
calls-clients = Clients with this number
calls-several = Several clients gave this number. Ask who is calling.
calls-cases = Cases it may be about
calls-reason = Reason
calls-result = Result
calls-result-hint = The client sees it in her case.
calls-note = Note
calls-note-hint = Only staff read it.
calls-direction = Who called
calls-direction-in = The client called
calls-direction-out = We called
calls-minutes = Minutes spoken
calls-log-title = Log a call
calls-log-lede = A call of ours keeps a call back that was promised.
calls-log-go = Keep the call
calls-settled = Seen to
calls-withheld = Number withheld
calls-call-back = { $from }, until { $until }
calls-back-title = Arrange a call back
calls-back-lede = The client is told the time by e-mail, and can move or cancel it.
calls-back-go = Arrange the call
calls-back-none = No time is free at the moment.
calls-promised = Call back promised
calls-day-before = The day before
calls-day-after = The day after
calls-all = All
calls-caller = Who
calls-when = When
calls-state = State
calls-person = Answered by
calls-length = Length
calls-none = No calls on this day.
calls-last = Last heard of: { $when }
calls-last-heard = Last contact
calls-rings = { $region }: the telephone rings
calls-open = Open the call
calls-number = Number
calls-line = Line
calls-write = What came of it
calls-write-lede = The note stays with the house.
calls-write-go = Write it down
calls-case-number = Case number
calls-put = Which case it belongs in
calls-put-lede = The call then stands in the timeline of the case.
calls-put-go = Put it into the case
calls-begin = Begin a case
calls-begin-lede = For a call that is about something new.
calls-take-out = Take it out of the case
calls-take-out-lede = When the call was about something else.
calls-settle = Seen to
calls-settle-lede = It no longer stands first.

## Call back, the client's page and letter
call-back-title = Ask us to call you
call-back-lede = Choose a time, and somebody calls you then.
call-back-stands = We call you: { $from }, until { $until }.
call-back-calendar = Add to a calendar
call-back-none = No time is free at the moment. Write to us, and somebody answers.
call-back-ask = Ask to be called
call-back-move = Choose this time instead
call-back-cancel = Cancel the call
call-back-phone-hint = As you dial it at home, or with the country code.
call-back-slot = When
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, { $from } to { $until }
call-back-email-hint = The time is confirmed there.
call-back-words = What it is about
call-back-subject = Call back
call-back-choose = Choose one of the times.
call-back-event = { $house } calls you
mail-call-back-subject = We call you: case { $number }
mail-call-back-heading = We call you
mail-call-back-when = { $from }, until { $until }, at { $phone }.
mail-call-back-change = On the case page you can choose another time or cancel.

## The page of contacts
contact-opens-in = Opens in { $span }, at { $time } ({ $zone })
contact-numbers = By telephone, country by country
contact-numbers-lede = Each number as you dial it from your country, with the hours of the team that answers.

## Settings
settings-region-phone-hours = Telephone hours, such as 09:00-18:00, on the region’s clock. All empty: the hours of its team.

## Refusals, each with what to do
refusal-call-still-rings = The call still rings. Write it down once somebody has answered or it is over.
refusal-call-not-missed = This call was not missed. Write down what came of it instead.
refusal-call-in-a-case = The call stands in a case already. Take it out there first.
refusal-slot-taken = This time can no longer be had. Choose one of those that are free.
refusal-slot-over = This call can no longer be changed. Ask for another one.
