# Words that every page, letter and screen shares.
# A word list's key is its prefix and the code of domain::vocabulary, with hyphens.

## Topics
topic-order-change = Change or cancel an order
topic-return = Return a piece
topic-repair = Repair or assessment
topic-authenticity = Is this piece genuine?
topic-counterfeit = Report a counterfeit
topic-appointment = Boutique appointment
topic-order-question = Question about an order
topic-product-question = Question about a piece or its care
topic-privacy = Your personal data
topic-accessibility = Accessibility
topic-complaint = Something went wrong
topic-other = Something else

## States
state-new = New
state-open = Open
state-waiting-client = Waiting for the client
state-waiting-house = Waiting for the house
state-snoozed = Put aside
state-resolved = Resolved
state-closed = Closed

## Channels
channel-chat = Chat
channel-web-form = Web form
channel-email = E-mail
channel-phone = Telephone
channel-boutique = Boutique

## Actions on a case
action-assign = Assign
action-reply-and-wait = Reply and wait for the client
action-reply = Reply
action-client-writes = The client writes
action-ask-house = Ask another team
action-house-answers = Record the team’s answer
action-snooze = Put aside until a date
action-wake = Bring back to the desk
action-escalate = Escalate to a senior
action-deescalate = Hand back to the team
action-resolve = Resolve
action-reopen = Reopen
action-close = Close
action-withdraw = Withdraw
action-merge = Merge into another case
action-unmerge = Undo the merge

## Whose turn it is
turn-client = The client’s turn
turn-house = The house’s turn

## Priorities and their reasons
priority-urgent = Urgent
priority-high = High
priority-normal = Normal
priority-low = Low
priority-reason-topic = Usual for this topic
priority-reason-client-deadline = The client named a near date
priority-reason-escalated = The case was escalated
priority-reason-person = Set by a colleague

## What the client would like
outcome-repair = Repair
outcome-replacement = The same piece, new
outcome-exchange = Another piece or size
outcome-refund = Refund
outcome-change = A change to the order
outcome-answer = An answer
outcome-other = Something else

## How a case ended
resolution-as-wished = As you wished
resolution-in-part = In part as you wished
resolution-otherwise = Another solution was agreed
resolution-declined = Declined, with the reason
resolution-withdrawn = Withdrawn
resolution-duplicate = Same matter as another case

## Roles
role-advisor = Advisor
role-senior-advisor = Senior advisor
role-boutique-advisor = Boutique advisor
role-artisan = Artisan
role-examiner = Examiner
role-manager = Manager
role-counsel = Counsel
role-administrator = Administrator
role-integration = Integration

## Answer-time promises
promise-first-answer = First answer
promise-next-answer = Next answer
promise-escalation = First word after an escalation
promise-resolution = Resolution

## Photograph slots
slot-whole = The whole piece
slot-front = Front, close
slot-back = Back, close
slot-side = Side, close
slot-hardware = Hardware
slot-sole = Sole
slot-stitching = Stitching
slot-seal = Seal or tag
slot-receipt = Receipt or other paper
slot-other = Anything else

## Languages
language-en = English
language-fr = French
language-it = Italian
language-de = German
language-es = Spanish
language-ja = Japanese
language-zh-hans = Simplified Chinese
language-ko = Korean
language-ar = Arabic

## Moments. $date and $time are already written in this language.
moment = { $date }, { $time } ({ $zone })
moment-day = { $date }, { $time }
moment-today = today, { $time }
moment-yesterday = yesterday, { $time }
moment-tomorrow = tomorrow, { $time }

# $city is the city's name in this language; $start is how it begins: vowel, le or plain.
zone-city =
    { $start ->
       *[plain] { $city } time
    }
zone-utc = universal time

## Lengths of time
span-moment = less than a minute
span-minutes = { $count } min
span-hours = { $count } h
span-hours-minutes = { $hours } h { $minutes } min
span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Sizes of files. $number is already written in this language.
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Refusals that any page may give
error-summary-title = There is a problem
error-title-prefix = Error:
refusal-required = Enter an answer
refusal-choose = Choose one of the answers
refusal-email = Enter an e-mail address, such as name@example.com
refusal-phone = Enter a telephone number with its country code, such as +33 1 23 45 67 89
refusal-date = Enter a date, such as 2026-03-27
refusal-too-long =
    { $limit ->
        [one] Use at most { $limit } character
       *[other] Use at most { $limit } characters
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = No other part of the house was asked. Ask one first, or reply to the client.
refusal-not-snoozed = This case is on the desk already. Nothing needs to bring it back.
refusal-not-resolved = This case is not resolved. Resolve it first.
refusal-already-resolved = This case is already resolved. Reopen it to resolve it in another way.
refusal-reopen-first = This case is resolved. Reopen it, then try again.
refusal-follow-up = This case is closed. A new message opens a case linked to it.
refusal-closed = This case is closed and stays as it is. Open a linked case to go on.
refusal-not-merged = This case was not merged. There is nothing to undo.
refusal-already-escalated = This case is with a senior specialist already. Write to the case to add something.
refusal-not-escalated = This case is not escalated. The team already has the lead.
refusal-client-must-agree = The client’s yes is needed first. Ask for it, and record the answer.
refusal-bad-snooze = Choose a time ahead, at most one year from now.
refusal-still-reopenable = The client may still reopen this case. It closes by itself when that time has passed.
refusal-merge-with-self = A case cannot be merged into itself. Give the number of the other case.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = Bought on the site of { $fact }
routing-region-of-boutique = Bought in a boutique of { $fact }
routing-region-of-site = Written from the site of { $fact }
routing-region-named = Region named by whoever opened the case: { $fact }
routing-region-of-earlier-case = Region of the case before this one: { $fact }
routing-region-unknown = Neither the place of purchase nor the site is known
routing-serves-region = The team serves { $fact }
routing-serves-every-region = The team serves every region
routing-takes-topic = The team takes this topic: { $fact }
routing-takes-every-topic = The team takes every topic
routing-speaks-language = The team answers in this language: { $fact }
routing-speaks-every-language = The team answers in every language
routing-knows-family = The team knows { $fact }
routing-nobody-knows-family = No team that fits otherwise knows { $fact }
routing-nobody-speaks-language = No team of this region and topic answers in this language: { $fact }
routing-nobody-takes-topic = No team of this region takes this topic: { $fact }
routing-nobody-serves-region = No team serves { $fact }
routing-first-of-equal =
    { $count ->
        [one] { $count } team fits; it was set up first
       *[other] { $count } teams fit equally well; this one was set up first
    }
routing-fallback = The team for what fits nowhere else
routing-no-fallback-named = No team is named for what fits nowhere else; this one was set up first
routing-no-team = There is no team yet
routing-team-of-address = The client wrote to this team’s own address
routing-next-in-turn =
    { $count ->
        [one] Next in turn, among { $count } person present and qualified
       *[other] Next in turn, among { $count } people present and qualified
    }
routing-only-one = The only person present and qualified
routing-person-knows-family = Knows { $fact }
routing-nobody-present-knows-family = Nobody present knows { $fact }; it was not asked for
routing-passed-over-away =
    { $count ->
        [one] { $count } qualified person is away
       *[other] { $count } qualified people are away
    }
routing-all-away =
    { $count ->
        [one] The { $count } qualified person is away; the case stays with the team
       *[other] All { $count } qualified people are away; the case stays with the team
    }
routing-nobody-in-role = Nobody has this role in { $fact }; the case stays with the team
routing-no-person-speaks-language = Nobody in this role answers in this language: { $fact }
routing-nobody-there = There is nobody in the team yet

## Why a clock stood still (domain::promise)
pause-waiting-for-client = The client’s word was awaited
pause-resolved = The case was resolved
pause-ended = Nothing was owed

## Where a deadline stands (domain::promise)
deadline-running = Running
deadline-paused = Standing still
deadline-met = In time
deadline-missed = Late
deadline-not-applicable = No longer owed

## What is wrong with opening hours as they were typed (domain::hours)
hours-bad-time = “{ $given }” cannot be read as a span of time. Write it as 09:00-12:30.
hours-start-not-before-end = A span that begins and ends at { $time } has no length. Write a whole day as 00:00-24:00.
hours-starts-next-day = A span that begins at { $time } belongs to the next day. Write it there.
hours-ends-too-late = A span ends by 48:00 and not at { $time }. Write the rest on the next day.
hours-overlap = { $first } and { $second } share time. Write them as one span, or move one of them.
hours-unknown-zone = “{ $given }” is not a time zone. Write it as Europe/Paris.
hours-bad-date = “{ $given }” is not a date. Write it as 2026-12-25.

## What is wrong with a table of promises (domain::promise)
promises-bad-minutes = A promise has from 0 minutes up to 366 days.
promises-tie = Two promises apply to { $region }, { $topic }, { $priority }, and neither is the more specific. Make one of them more specific, or take it away.
promises-tie-anywhere = Two promises apply in any region to { $topic }, { $priority }, and neither is the more specific. Make one of them more specific, or take it away.

# What is read out of a first message, and what is late
priority-reason-words = The client’s own words press
routing-topic-read = Its words speak of: { $fact }
routing-topic-said = A colleague said what it is about: { $fact }
late-waits = A part, a piece or a parcel is awaited
late-house = Another part of the house has to answer first
late-agreed = Agreed with the client
late-too-many = More cases than people
late-overlooked = Overlooked
late-other = Another reason, in the note
pressing-safety = Somebody may be hurt
pressing-not-yet-sent = An order can still be stopped
pressing-deadline = A near day is named
pressing-legal = Lawyers, courts or authorities are named
pressing-press = The press or going public is named
refusal-not-late = Nothing is late in this case now. Go back to it: its next step is written there.
