# The advisor's side. Words are addressed to colleagues.

## Frame
desk-name = Service desk
desk-find = Search cases, orders, pieces and clients
desk-find-hint = Case, order, piece or client
desk-faces = Faces
desk-face-desk = Desk
desk-face-new = New case
desk-face-search = Search
desk-face-phrases = Phrases
desk-face-settings = Settings
desk-present = Available
desk-away = Away
desk-become-away = Stop receiving new cases
desk-become-present = Receive new cases
desk-me-menu = { $name }, your account
desk-sign-out = Sign out
desk-said = What was just done
desk-undo = Undo
desk-over = Form
desk-back = Back to the desk
desk-back-to-case = Back to { $number }
desk-cancel = Cancel
desk-optional = (optional)
desk-wrong = There is a problem
desk-pages = Pages
desk-languages = Language
desk-palette = Commands
desk-palette-find = Type a command or search
desk-palette-hint = Command, case, order or client
desk-live-lost = Live updates are interrupted. What you see may be behind.
desk-live-back = Live again, nothing was missed.
desk-live-new = New in this case
desk-live-arrived = Also new:
desk-live-wrong = This could not be done. Try again.

## Door
desk-sign-in-title = Sign in to the desk
desk-sign-in-login = Sign-in name
desk-sign-in-password = Password
desk-sign-in-go = Sign in
desk-sign-in-wrong = Sign-in name and password do not go together. Check both.
desk-sign-in-slow = Too many attempts. Try again in { $span }.
desk-demo-signs = Sign-ins of the demonstration
desk-demo-signs-lede = These people are invented, and so is their work.
desk-factor-title = Second factor
desk-factor-lede = Enter the code shown by your authenticator.
desk-factor-code = Six-digit code
desk-factor-code-hint = It changes every 30 seconds.
desk-factor-other = Sign in as somebody else
desk-factor-go = Continue
desk-factor-wrong = That code does not fit. Wait for the next one and try again.
desk-factor-on = Set up.
desk-factor-off = Not set up. Outside the demonstration every account needs one.
desk-enrol-title = Set up the second factor
desk-enrol-lede = Scan the square with an authenticator, then enter the code it shows.
desk-enrol-drawing = Square code for the authenticator
desk-enrol-by-hand = No camera? Type this secret instead. It is shown this once.
desk-enrol-code-hint = The code your authenticator shows now.
desk-enrol-go = Set up
desk-password-title = Choose a password
desk-password-lede = For { $name }.
desk-password-new = New password
desk-password-hint = At least 8 characters. A few words you remember work well.
desk-password-again = The same again
desk-password-go = Keep the password
desk-password-differ = The two passwords differ. Type the same one twice.
desk-password-weak = This password is too short or too well known. Choose at least 8 characters.
desk-sessions = Sessions and account
desk-sessions-lede = Where you are signed in. End what you do not recognise.
desk-session-this = This one
desk-session-end = End
desk-session-end-others = End all others
desk-session-began = Began { $when }
desk-session-used = last used { $when }
desk-session-device = { $browser } on { $system }
desk-session-unknown = Unknown device

## Queue
desk-queue = Queue
desk-views = Views
desk-view-mine = Mine
desk-view-triage = Triage
desk-view-waiting = Waiting
desk-view-all = All
desk-group-overdue = Overdue
desk-group-hour = Due within the hour
desk-group-today = Today
desk-group-later = Later
desk-group-none = Without a deadline
desk-group-waiting = Waiting for the client
desk-group-house = Waiting for the house
desk-group-snoozed = Put aside
desk-queue-next = Show the next { $count } of { $total }
desk-queue-start = Back to the most pressing
desk-empty-page = Nothing stands after this place any more.
desk-count-many = { $count }+
desk-empty-mine = Nothing in hand. When you take a case or are given one, it appears here.
desk-empty-triage =
    Triage is clear. { $count ->
        [0] Nobody waits.
        [one] One case waits for its client.
       *[other] { $count } wait for clients.
    }
desk-empty-waiting = Nothing waits for a client or a colleague.
desk-empty-all = No case yet. When a client writes, it appears here.
desk-none-open = Choose a case
desk-none-open-lede = The most pressing is first in the queue.
desk-open-first = Open the most pressing
desk-is-replying = { $name } is replying
desk-is-reading = { $name } is reading
desk-load = Answers due per hour: { $list }.
desk-load-rate = Answers due per hour: { $list }. About { $rate } an hour can be cleared.
desk-load-nobody = Answers due per hour: { $list }. Nobody is present to answer.
desk-load-now = Now
desk-select = Select
desk-select-end = Done

## Many at once
desk-bulk-do = With the selected
desk-bulk-take = take them myself
desk-bulk-snooze = put aside until tomorrow
desk-bulk-resolve = resolve
desk-bulk-tag = add a tag
desk-bulk-with = Tag
desk-bulk-first = The first { $count } of the { $total } in this view
desk-bulk-elsewhere = { $count ->
    [one] { $count } more is chosen on another page.
   *[other] { $count } more are chosen on other pages.
}
desk-bulk-all = All { $count } of this view
desk-bulk-preview = Preview
desk-bulk-table = Cases that would change
desk-bulk-now = Now
desk-bulk-then = Then
desk-bulk-title-take =
    { $count ->
        [one] Take one case
       *[other] Take { $count } cases
    }
desk-bulk-title-snooze =
    { $count ->
        [one] Put one case aside
       *[other] Put { $count } cases aside
    }
desk-bulk-title-resolve =
    { $count ->
        [one] Resolve one case
       *[other] Resolve { $count } cases
    }
desk-bulk-title-tag =
    { $count ->
        [one] Tag one case
       *[other] Tag { $count } cases
    }
desk-bulk-none = Nothing would change
desk-bulk-left =
    { $count ->
        [0] Every one would change.
        [one] One stays as it is; its reason is in the list.
       *[other] { $count } stay as they are; the reason is in the list.
    }
desk-bulk-undo = This can be undone for an hour.
desk-bulk-rest =
    { $count ->
        [one] One more is not shown.
       *[other] { $count } more are not shown.
    }
desk-bulk-go = Do it
desk-bulk-type = Type { $count } to confirm
desk-bulk-mistyped = The number differs from { $count }. Type { $count } to confirm.
desk-bulk-pick = Select at least one case.
desk-bulk-tag-missing = Name the tag to add.

## Case
desk-case = Case
desk-cases = Cases
desk-clients = Clients
desk-timeline = Case timeline
desk-side = Client and facts
desk-more = More
desk-opened = Opened { $date }, { $channel }
desk-owner-you = Owner: you
desk-owner = Owner: { $name }
desk-owner-none = No owner yet
desk-due-in = Answer due in { $span }
desk-due-late = Answer { $span } late
desk-due-short-late = { $span } late
desk-next-snoozed = Comes back { $when }.
desk-next-resolved = Closes { $when } unless the client writes.
desk-merged = This case was merged into
desk-staff-only = staff only
desk-note-staff = Note, staff only
desk-the-house = The house
desk-the-client = The client
desk-earlier-entries = Earlier entries
desk-latest-entries = Back to the latest
desk-via = { $channel }, { $when }
desk-wish = What the client would like
desk-wish-by = by { $date }
desk-deadlines = Deadlines
desk-show-working = Show working
desk-checklist = Intake
desk-missing = missing
desk-missing-count =
    { $count ->
        [0] Everything is here.
        [one] One thing is missing.
       *[other] { $count } things are missing.
    }
desk-piece = Piece and order
desk-earlier = Earlier cases
desk-linked = Linked cases
desk-link-merged-from = merged in
desk-link-follow-up = follow-up
desk-link-follows = follows
desk-link-related = related
desk-why = Why this came to you
desk-files = Files
desk-file-photo = Photograph: { $slot }
desk-file-paper = Document: { $name }
desk-printed = Printed by { $name }, { $when }
desk-fact-language = Language
desk-fact-name = Name
desk-fact-email = E-mail
desk-fact-phone = Telephone
desk-fact-prefers = Letters
desk-fact-family = Family
desk-fact-model = Model
desk-fact-colour = Colour
desk-fact-size = Size
desk-fact-code = Code
desk-fact-order = Order
desk-client-since = Client since { $date }
desk-client-cases =
    { $count ->
        [0] No case yet
        [one] One case
       *[other] { $count } cases
    }
desk-client-pieces = Pieces
desk-client-bounced = Mail to this address came back. Call, or ask for another address.
desk-client-mixed = Mixes letters of two alphabets: check who writes before telling anything.
desk-client-large = Large print
desk-client-plain = Plain text
desk-client-new = New case for this client

## Writing
desk-compose-kind = Reply or note
desk-reply = Reply
desk-note = Note
desk-note-label = Note, read by staff only
desk-reply-by-mail = Sent in { $language } to { $address }
desk-reply-here = Read in { $language } on the case page
desk-send-wait = Send, wait for { $name }
desk-send-open = Send, keep open
desk-note-add = Add the note
desk-draft-keep = Keep as draft
desk-draft-kept = Draft kept { $when }
desk-draft-kept-now = Draft kept
desk-draft-unkept = Draft not kept yet, trying again
desk-text-empty = Write something first.
desk-text-long = The text is too long. { $limit } characters fit.
desk-held = { $name } wrote at { $time }, after you began. Your text is kept.
desk-held-many =
    { $count ->
        [one] One entry arrived after you began.
       *[other] { $count } entries arrived after you began.
    } Your text is kept.
desk-held-lede = Read it, then send yours as it is or change it.
desk-held-anyway = Send it anyway
desk-no-writing = Nothing more can be written here.
desk-phrases = Saved replies
desk-phrases-find = Find a reply
desk-phrases-none = No saved reply found.
desk-phrases-every = Every topic
desk-phrase-missing = { $facts } missing
desk-phrase-warning = The saved reply asks for { $facts }, which this case does not know. Fill it in before sending.
desk-phrase-other-language = Only in { $language }
desk-phrase-lacks = Missing in { $languages }
desk-phrase-change = Change
desk-letter-queued = Waiting to be sent
desk-letter-sent = Sent
desk-letter-retry = Trying again
desk-letter-failed = Not delivered

## Deeds
desk-act-assign = Assign
desk-act-snooze = Snooze
desk-act-wake = Wake
desk-act-escalate = Escalate
desk-act-deescalate = Hand back
desk-act-resolve = Resolve
desk-act-reopen = Reopen
desk-act-take = Take it
desk-act-ask = Ask the house
desk-act-house-answers = Record the answer
desk-act-merge = Merge into another case
desk-act-unmerge = Undo the merge
desk-act-link = Link to another case
desk-act-split = Split off a follow-up
desk-act-tag = Tags and priority
desk-act-print = Print
desk-assign-title = Assign the case
desk-assign-to = To whom
desk-assign-next = Whoever is next
desk-assign-next-hint = Present, qualified, and longest without a new case
desk-assign-nobody = Nobody, back to triage
desk-assign-go = Assign
desk-candidate-line =
    { $present ->
        [yes] Available
       *[no] Away
    }, { $count ->
        [0] nothing in hand
        [one] one in hand
       *[other] { $count } in hand
    }
desk-nobody-next = Nobody present is qualified for this case. Choose a person.
desk-snooze-title = Put the case aside
desk-snooze-lede = It comes back by itself, or as soon as the client writes. Deadlines keep running.
desk-snooze-until = Until
desk-snooze-hour = In an hour, { $when }
desk-snooze-evening = This afternoon, { $when }
desk-snooze-tomorrow = Tomorrow morning, { $when }
desk-snooze-week = Next Monday, { $when }
desk-snooze-other = Another time
desk-snooze-at = Day and time
desk-snooze-at-hint = { $zone }
desk-snooze-past = Choose a moment that is still to come.
desk-snooze-go = Put aside
desk-escalate-title = Escalate to a senior specialist
desk-escalate-lede = The client is told at once who leads the case. No deadline is reset.
desk-escalate-handover = Handover
desk-escalate-handover-hint = One line a colleague needs to begin. Staff only.
desk-escalate-nobody = No senior is available for this case. Ask a manager.
desk-escalate-go = Escalate
desk-deescalate-title = Hand back to the team
desk-deescalate-lede = Only with the client’s yes, which stays in the timeline.
desk-deescalate-yes = The client agreed
desk-deescalate-how = How and when the client agreed
desk-deescalate-go = Hand back
desk-resolve-title = Resolve the case
desk-resolve-lede = The client is told and can reopen it.
desk-resolve-how = Beside the wish
desk-resolve-words = Last words to the client
desk-resolve-words-hint = Go out with the letter that says it is resolved. Needed when the answer was no.
desk-resolve-reason = Give the client the reason for the refusal.
desk-resolve-go = Resolve
desk-reopen-title = Reopen the case
desk-reopen-why = Why
desk-reopen-go = Reopen
desk-merge-title = Merge into another case
desk-merge-lede = Messages, files and drafts go along. It can be undone.
desk-merge-into = Into
desk-merge-go = Merge
desk-other-number = Another case
desk-number = Case number
desk-number-hint = For example CS-9M2D-R7KC
desk-number-wrong = No case has this number. Check the letters and digits.
desk-number-same = That is this very case. Enter the number of another one.
desk-link-title = Link to another case
desk-link-lede = Both show each other. Nothing is moved.
desk-link-go = Link
desk-split-title = Split off a follow-up
desk-split-lede = A second matter gets its own case and clock. Both stay linked.
desk-split-body = What it is about
desk-split-body-hint = The client reads it as the first entry.
desk-split-go = Split off
desk-subject = Subject
desk-topic = Topic
desk-tags = Tags
desk-priority = Priority
desk-tag-title = Tags and priority
desk-tag-go = Save
desk-ask-title = Ask another part of the house
desk-ask-lede = The client’s clock keeps running. The case stays yours.
desk-ask-whom = Whom
desk-ask-whom-hint = Boutique, atelier, warehouse or a team
desk-ask-what = What you need
desk-ask-go = Ask
desk-answered-title = Record the house’s answer
desk-answered-what = What they answered
desk-answered-go = Record
desk-new-title = New case on a client’s behalf
desk-new-lede = By telephone or in the boutique. The client receives the number and a link.
desk-new-channel = How the client came
desk-new-name = Client’s name
desk-new-email = Client’s e-mail
desk-new-email-hint = The receipt goes here. Earlier cases are found by it.
desk-new-phone = Telephone
desk-new-language = Client’s language
desk-new-region = Country of the purchase
desk-new-region-hint = The shop site or boutique where it was bought
desk-new-family = Product family
desk-new-family-none = None or not known
desk-new-order = Order number
desk-new-wish-none = Not said
desk-new-reason = Reason for the call or visit
desk-new-reason-hint = In the client’s words as far as possible. The client reads it.
desk-new-result = What came of it
desk-new-result-hint = What was promised or agreed. Staff only.
desk-new-go = Open the case
desk-field-empty = Fill in “{ $field }”.
desk-field-email = “{ $field }” is not an e-mail address. Write it like name@example.com.
desk-field-long = “{ $field }” is too long. Shorten it.
desk-field-choose = Choose one under “{ $field }”.

## What was done
desk-done-reply = Sent.
desk-done-note = Note added.
desk-done-draft = Draft kept.
desk-done-assign = Assigned.
desk-done-snooze = Put aside.
desk-done-wake = Back on the desk.
desk-done-escalate = Escalated. The client has been told.
desk-done-deescalate = Handed back.
desk-done-resolve = Resolved. The client has been told.
desk-done-reopen = Reopened.
desk-done-merge = Merged.
desk-done-unmerge = The merge is undone.
desk-done-link = Linked.
desk-done-split = Split off.
desk-done-tag = Saved.
desk-done-ask = Asked.
desk-done-answered = Recorded.
desk-done-new = The case is open.
desk-done-undone = Undone.
desk-done-bulk =
    { $count ->
        [one] One case changed.
       *[other] { $count } cases changed.
    }
desk-done-saved = Saved.
desk-done-session = The session has ended.
desk-refused-stale = The case has moved since you opened it. Look again, then decide.
desk-refused-may = Your role does not allow this. An administrator can grant it.
desk-refused-none = There is nothing to undo.

## Search
desk-search = Search
desk-search-ask = Search cases, messages, clients and order numbers
desk-search-found =
    { $count ->
        [one] One case with “{ $query }”
       *[other] { $count } cases with “{ $query }”
    }
desk-search-first = The newest { $count } cases with “{ $query }”
desk-search-none = Nothing found with “{ $query }”
desk-search-widen = Look at all open cases
desk-search-older = Older
desk-search-next = Older cases with “{ $query }”

## Show working
desk-working-answer = Due { $when }
desk-working-done = Answered { $when }
desk-working-table = Intervals counted
desk-working-day = Day
desk-working-span = From and to
desk-working-counted = Counted
desk-working-sum = Sum
desk-working-not = not counted
desk-working-promise = Promise
desk-working-within = { $span } within opening hours
desk-working-since = Counted from
desk-working-calendar = Opening hours of
desk-working-zone = Clock
desk-working-closed = closed
desk-working-range = { $from } to { $to }

## Keys
desk-keys = Keyboard
desk-keys-all = All keys
desk-keys-lede = Single keys work outside fields.
desk-keys-off = Switch single keys off
desk-keys-on = Switch single keys on
desk-key-move = next, previous
desk-key-open = open
desk-key-turn = after the last case: the next page of the queue
desk-key-reply = reply
desk-key-note = note
desk-key-send = send
desk-key-phrases = saved replies
desk-key-assign = assign
desk-key-snooze = snooze
desk-key-escalate = escalate
desk-key-resolve = resolve
desk-key-undo = undo
desk-key-palette = commands
desk-key-sheet = this sheet

## Entries of the timeline, as staff read them
desk-entry-opened = Case opened: { $topic }
desk-entry-file-added = File added: { $slot }
desk-entry-state-changed = { $from } → { $to }
desk-entry-promised = { $promise } promised by { $when }
desk-entry-escalated = Escalated. { $name } leads the case. Asked by { $by }.
desk-entry-deescalated = Handed back to the team, with the client’s yes
desk-entry-resolved = Resolved: { $resolution }. Can be reopened until { $when }.
desk-entry-reopened = Reopened by { $by }
desk-entry-withdrawn = The client withdrew the request
desk-entry-closed = Closed
desk-entry-reminded = The client was reminded
desk-entry-merged-into = Merged into { $number }
desk-entry-merge-undone = Merge with { $number } undone
desk-entry-follow-up = Follow-up opened: { $number }
desk-entry-follows = Follows { $number }
desk-entry-consent-given = The client agreed: { $text }
desk-entry-consent-withdrawn = The client withdrew the agreement: { $text }
desk-entry-opened-for-client = Opened for the client, { $channel }
desk-entry-routed = Came to { $team }
desk-entry-assigned-taken = { $name } took the case
desk-entry-assigned-by-hand = Given to { $name }
desk-entry-assigned-in-turn = Given in turn to { $name }
desk-entry-turn-nobody = Nobody could be given it in turn; it stays with the team
desk-entry-unassigned = Back to triage
desk-entry-prioritised = Priority: { $priority }. { $reason }.
desk-entry-snoozed = Put aside until { $when }
desk-entry-woke = Back on the desk
desk-entry-asked-house = { $whom } was asked
desk-entry-house-answered = { $whom } answered
desk-entry-tagged = Tag added: { $tag }
desk-entry-untagged = Tag removed: { $tag }
desk-entry-linked = Linked to { $number }
desk-entry-unlinked = Link to { $number } removed
desk-entry-merged-from = { $number } was merged in
desk-entry-unmerged-from = { $number } was given back
desk-entry-split-off = Follow-up split off: { $number }
desk-entry-split-from = Split off { $number }
desk-entry-call-logged = Call or visit written down
desk-entry-handed-over = Handover
desk-entry-wished = The client’s own deadline: { $date }
desk-entry-wished-none = The client’s own deadline was taken away
desk-by-client = the client
desk-by-staff = the house
desk-by-house = a rule of the house
desk-somebody = somebody
desk-unnamed = No name given
desk-integration = A connected system
desk-next-by = { $step }, by { $when }
desk-escalated-to = Led by { $name }
desk-not-shown = Not shown to your role.
desk-erased = These words were erased.
desk-link-merged-into = merged into
desk-fact-kind = Kind
desk-client = Client
desk-check-order = Order
desk-check-piece = Piece
desk-check-photos = Photographs
desk-check-photo-count =
    { $count ->
        [one] One photograph
       *[other] { $count } photographs
    }
desk-check-listing = Where it was seen
desk-check-visit = Visit
desk-check-right = Right asked for
desk-check-packaging = Packaging
desk-check-use = Use
desk-check-outcome = Wish
desk-act-attach = Add a file
desk-unmerge-lede = Both cases go on by themselves again.
desk-file = File
desk-file-slot = What it shows
desk-file-lede = The client sees it too.
desk-file-hint = JPEG, PNG, WebP or PDF, up to { $limit }
desk-file-empty = Choose a file that is not empty.
desk-file-large = This file is too large. Choose a smaller one.
desk-file-heic = HEIC cannot be read here. Export the picture as JPEG, then add it.
desk-file-kind = This is no JPEG, PNG, WebP or PDF. Save it as one of these, then add it.
desk-file-pixels = This picture has more pixels than can be read. Choose a smaller copy.
desk-file-locked = This PDF is locked by a password. Add a copy without one.
desk-file-active = This PDF holds more than pages: scripts, or files within it. Print it to a new PDF, then add that.
desk-file-damaged = This file cannot be read. Save it again, then add it.
desk-file-refused = The scanner refused this file; it was not kept. Ask for another copy.
desk-file-held = waits for the scanner and cannot be opened yet
desk-file-gone = refused by the scanner and removed
desk-file-too-many = This case has as many files as it can hold. Ask for the next one in a follow-up.
desk-done-file = File added.
desk-text-controls = The text has characters that cannot be sent. Remove them.
desk-refused-state = That is not possible now. Look at the case, then decide.
desk-field-taken = “{ $field }” is already in use. Choose another.
desk-field-wrong = “{ $field }” cannot stay like this. Check it.
desk-bulk-nobody = back to triage
desk-bulk-title-nobody =
    { $count ->
        [one] Return one case to triage
       *[other] Return { $count } cases to triage
    }
desk-bulk-most = At most { $count } cases at once. Select fewer.
desk-working-special = special hours or holiday
desk-working-due = Was due
desk-step-first-answer = The house answers for the first time
desk-step-answer = The house answers
desk-step-house-part = Another part of the house answers us
desk-step-client = The client answers
desk-step-follow-up = A new word opens a linked case
desk-recovery-ask = Forgotten password
desk-recovery-title = A new password
desk-recovery-lede = We send a link to the address of the account.
desk-recovery-sent = If there is such an account, a link is on its way to its address.
desk-recovery-go = Send the link
desk-password-change = Change the password
desk-password-old = Present password
desk-password-old-wrong = This is not the present password. Check it.
desk-password-others = Your other sessions end.

desk-address = Address
desk-address-title = Change the address
desk-address-lede = A letter with a link goes to the new address. The change is made when you open it; both addresses are told.
desk-address-new = New e-mail address
desk-address-go = Send the letter
desk-address-sent = A letter is on its way to the new address. Nothing changes until its link is opened; it is good for 24 hours.
desk-address-confirm = Confirm the new address
desk-address-confirm-lede = The account with the address { $old } will have the address { $new }.
desk-address-confirm-go = Change the address
desk-address-done = The address is changed. Other sessions have ended.
desk-address-same = This is the address you have already. Enter another one.
desk-address-taken = Somebody else signs in with this address. Enter another one.
desk-address-wrong = This is not a whole e-mail address. Write for example name@house.example.
desk-proof-hint = Asked again, because this changes your account. Your password, or six digits of your authenticator.
desk-enrol-replace = Enter your password first. Your present codes stay good until the first new one is shown.
desk-factor-lede-both = Enter the code shown by your authenticator, or use a passkey.
desk-factor-lede-passkey = Use your passkey.
desk-codes = Codes of an authenticator
desk-codes-off = Not set up. Your passkeys are your second factor.
desk-codes-replace = Replace the codes
desk-print = Print
desk-recovery-codes = Recovery codes
desk-recovery-codes-none = None yet. They let you in when your authenticator or passkey is lost.
desk-recovery-codes-left =
    { $count ->
        [0] None of { $of } is left. Make new ones.
        [one] { $count } of { $of } is left.
       *[other] { $count } of { $of } are left.
     } They were made { $when }.
desk-recovery-codes-make = Make ten codes
desk-recovery-codes-lede = Ten codes, each good for one sign-in in place of your second factor. Earlier ones stop working.
desk-recovery-codes-once = These are shown once. Print them, or write them down.
desk-recovery-codes-keep = Keep them apart from your telephone and your computer. Each works once.
desk-recovery-codes-made = { $name }, { $when }
desk-recovery-codes-done = I have kept them
desk-recovery-code-instead = Use a recovery code
desk-recovery-code = Recovery code
desk-recovery-code-hint = Sixteen letters and digits. It works once.
desk-recovery-code-lede = One of the ten codes that you kept for this.
desk-recovery-code-back = Use the second factor
desk-codes-remove = Give up the codes
desk-codes-remove-lede = From then on a passkey alone is your second factor. Your other sessions end.
desk-passkeys = Passkeys
desk-passkey-none-here = Passkeys need the house to be reached by a name. At this address there are codes only.
desk-passkey-new = Add a passkey
desk-passkey-new-lede = A passkey is a finger, a face or a security key instead of a code.
desk-passkey-name = What you call it
desk-passkey-name-hint = For example: blue key, telephone. At most 60 letters.
desk-passkey-name-wrong = Give it a name of at most 60 letters.
desk-passkey-instead = Use a passkey instead
desk-passkey-codes-instead = Use the codes of an authenticator instead
desk-passkey-make-lede = Your browser asks for a finger, a face, a number or a security key.
desk-passkey-make-go = Make the passkey
desk-passkey-off-make = A passkey can only be made with scripts switched on. Codes of an authenticator work without.
desk-passkey-show = Passkey
desk-passkey-show-lede = Your browser asks for a finger, a face, a number or a security key.
desk-passkey-show-go = Use a passkey
desk-passkey-off-codes = Passkeys need scripts. Without them the code of your authenticator works.
desk-passkey-off = Passkeys need scripts. Switch them on, or ask your administrator to reset your second factor.
desk-passkey-refused = The browser gave no passkey. Try again, or use another way.
desk-passkey-unable = This browser has no passkeys for this address.
desk-passkey-about = Made { $when }
desk-passkey-remove = Give up the passkey
desk-passkey-remove-lede = { $name } opens nothing any more. Your other sessions end.

## What the client is entitled to
desk-rights = What the client is entitled to
desk-rights-law = Law of { $place }, on { $day }
desk-rights-unknown = Which law applies is not known yet.
desk-rights-choose-law = Place of the purchase
desk-rights-others = Everything else ({ $count })
desk-right-why = Why
desk-right-holds = Holds:
desk-right-fails = Does not hold:
desk-right-open = Not known:
desk-right-sources = Sources
desk-right-rules = Rules
desk-right-tell = Tell the client
desk-right-asks = To ask: { $facts }
desk-asks = Still to ask ({ $count })
desk-asks-none = Nothing is left to ask.
desk-asks-more = Asked by everything else
desk-ask-decides = Decides: { $rights }
desk-ask-client = Ask the client
desk-ask-note = Note it
desk-ask-none = There is none
desk-ask-choose = Choose
desk-known = What is known ({ $count })
desk-known-change = Change
desk-known-left-out = Cannot be true beside the rest, so it does not count
desk-origin-client = said by the client
desk-origin-house = noted by the house
desk-origin-order = from the order
desk-origin-case = from the case
desk-told = Told to the client
desk-told-line = { $name }, on { $day }: { $answer }
desk-told-same = The same holds now.
desk-told-facts = { $right }: told on { $day }: { $then }. With what is known now: { $now }.
desk-told-rules = { $right }: told on { $day }: { $then }. By the rules as they are now: { $now }.
desk-told-time = { $right }: told on { $day }: { $then }. Today: { $now }.
desk-told-changed = What the client was told is no longer the answer.
desk-answer-terms = { $answer } ({ $terms })
desk-done-fact = Noted. The answers are counted anew.
desk-done-forgotten = No longer noted. The answers are counted anew.
desk-done-told = Kept as told. Read the words, then send them.
desk-fact-title = What is known of the purchase
desk-fact-lede = Every answer that hangs on it is counted anew.
desk-fact-forget = Not known after all
desk-fact-forget-lede = What was noted is taken away; what the case itself says holds again.
desk-fact-no-value = “{ $typed }” is not possible here. Choose one of what is offered.
desk-fact-near = “{ $typed }” is not possible here. Did you mean “{ $near }”?
desk-fact-no-day = “{ $typed }” is not a day. Write it as 2026-11-20.
desk-fact-no-number = “{ $typed }” is not a number. Write it in digits, such as 12.5.
desk-fact-ahead = This day has not come yet. Check it.
desk-fact-before = This cannot lie before: { $other } ({ $day }). Correct one of the two.
desk-fact-after = This cannot lie after: { $other } ({ $day }). Correct one of the two.
desk-entry-fact-noted = Noted: { $fact }: { $value }
desk-entry-fact-noted-words = Noted: { $fact }
desk-entry-fact-forgotten = Not known after all: { $fact }
desk-entry-right-told = Decided for the client: { $right }

## Deciding otherwise, and remedies so far
desk-otherwise = Decide otherwise
desk-otherwise-lede = This is what the house usually does. You may grant it all the same: your name and your reason stay with the decision.
desk-otherwise-reason = Why
desk-otherwise-do = Grant it and tell the client
desk-told-otherwise = { $name } granted it against the usual rule, on { $day }: { $reason }
desk-remedies-none = None
desk-remedy-repair = Repair
desk-remedy-replacement = Replacement
desk-remedy-asked = asked for on { $day }
desk-remedy-back = back on { $day }
desk-remedy-held = the fault is gone
desk-remedy-failed = the fault came back
desk-remedy-unknown = Not known
desk-remedy-what = Remedy { $n }
desk-remedy-chosen = Remedy { $n }: the client had chosen
desk-remedy-asked-on = Remedy { $n }: asked for on
desk-remedy-back-on = Remedy { $n }: back with the client on
desk-remedy-fixed = Remedy { $n }: how it went

# What is read out of a first message, and what is late
desk-act-sort = It is about something else
desk-act-late = Say why it is late
desk-done-sort = Noted. What you said is kept, so that the next ones are sorted better.
desk-done-late = The reason is noted.
desk-sort-title = What is it about?
desk-sort-lede = Your word counts over what was read out of the message, and is kept to learn from.
desk-sort-team = Team
desk-sort-moves = Hand it to the team that answers for this
desk-sort-go = Save
desk-read = Read out of the first words
desk-read-sure = { $topic }, { $percent } in 100 sure
desk-read-because = { $what }, by the words { $words }
desk-read-word = “{ $word }”
desk-read-corrected = What it is
desk-read-corrected-by = { $topic }, said { $name }, { $when }
desk-read-urgency = Why it presses
desk-read-team = Team that would answer
desk-late-link = All that is late, and why
desk-late-title = Why is it late?
desk-late-lede = At the end of the day nothing is late, or each has its reason. The client does not read this.
desk-late-reason = Reason
desk-late-note = Note
desk-late-note-hint = Needed where the reason is another one.
desk-late-go = Keep the reason
desk-late-list = Late
desk-late-count =
    { $count ->
        [0] Nothing is late.
        [one] One case is late, { $unexplained } without a reason.
       *[other] { $count } cases are late, { $unexplained } without a reason.
    }
desk-late-none = Nothing is late.
desk-late-whose = Whose turn
desk-late-since = Since
desk-late-next = Next step
desk-late-ask = No reason yet
desk-late-said = { $reason } ({ $name })
desk-late-more = Further ones
desk-entry-topic-set = It is about: { $to }. It had been taken for: { $from }.
desk-entry-late-because = Late since { $when }: { $reason }

# Drafts of replies by a program that the house has set up
drafting-title = Draft by a program
drafting-lede = A program writes from facts and saved replies alone; it is not given the client’s name, address or words. You read it, change it, and send your own reply.
drafting-written = The draft
drafting-unread = Draft by a program: nobody has read it yet. Check every fact.
drafting-lay-in = Lay into my reply
drafting-ask = Ask for a draft
drafting-again = Ask for another
drafting-asked = Being written; look again in a moment
drafting-given = Everything it was given
drafting-model = Model
drafting-instructions = Instructions
drafting-facts = Facts and saved replies
drafting-why-away = The program could not be reached. Write yourself, or ask again later.
drafting-why-refused = The program refused. Whoever runs this installation finds why in its log.
drafting-why-unreadable = What the program answered cannot be read. Write yourself, or ask again.
drafting-why-empty = The program wrote nothing. Write yourself, or ask again.
drafting-why-late = The program took too long. Write yourself, or ask again.
refusal-drafting-off = No program is set up to draft replies here. Write the reply yourself.
refusal-drafting-often = Sixty drafts were asked for within an hour. Write this reply yourself, or ask again later.
