## Rules in the settings: what is in force, a change of it, its trial and approval.
settings-policies = Rules
settings-policies-about = What law and house owe: change a rule, see what it would do, have it approved.
settings-policies-lede = A change is written by one person and approved by another. From its day it counts on every page. What has counted is never changed.
policy-unread = Approved, but this version of the program cannot read it
policy-open = Changes in hand
policy-open-none = No change is being written.
policy-begin = Begin a change
policy-begin-lede = It starts from the text that was approved last.
policy-begin-do = Begin
policy-decided = Decided
policy-decided-none = Nothing has been decided yet.
policy-packs = In force now
policy-older = Older changes
policy-about = What it is for
policy-about-hint = One line that a colleague understands in a year
policy-unnamed = Change without a name
policy-pack = Pack
policy-version = Version
policy-day = Counts from
policy-day-hint = The first day, from midnight universal time
policy-no-day = No day yet
policy-people = Written and decided by
policy-rules-head = Rules
policy-rules = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
 }
policy-of = Comes from
policy-of-change = A change approved here
policy-of-program = The program or its configuration
revision-state-draft = Draft
revision-state-proposed = Waits for approval
revision-state-dropped = Given up
policy-counts = In force
policy-planned = Approved, its day is to come
policy-was = Was in force
policy-made = Begun
policy-writers = Also written by
policy-proposed = Proposed
policy-approved = Approved
policy-dropped = Given up
policy-sent-back = Sent back
policy-who-when = { $name }, { $moment }
policy-reading = How it reads
policy-mistakes = { $count ->
    [one] { $count } mistake. Nothing of it counts until it is mended.
   *[other] { $count } mistakes. Nothing of it counts until they are mended.
 }
policy-own-fail = { $count } of { $all } own scenarios fail. Mend the rule or the scenario.
policy-own-failing = Own scenarios that fail
policy-sound = It can be read.
policy-sound-own = { $count ->
    [one] It can be read, and its own scenario holds.
   *[other] It can be read, and its { $count } own scenarios hold.
 }
policy-write = Write
policy-write-lede = A draft is kept with its mistakes. Give it a new version when the rules differ.
policy-text = Text of the pack
policy-text-hint = Rules as sentences; a lawyer’s walk through them stands in docs/law.md
policy-own = Own scenarios
policy-own-hint = Cases with what you expect of them, as a list in JSON. They must hold before a change can be proposed.
policy-save-and-try = Save and try
policy-trial = What it would do
policy-trial-do = Try it
policy-trial-anew = Try it again
policy-trial-again = Look again
policy-trial-none = It has not been tried on the open cases yet.
policy-trial-mistakes = It can be tried once it reads without mistakes.
policy-trial-runs = { $done } of { $whole } open cases looked at
policy-trial-broken = The last trial was broken off before its end. Try it again.
policy-trial-old = The text or the rules beside it have changed since this trial. Try it again before it is approved.
policy-trial-by = Tried by { $name }, { $moment }.
policy-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
policy-trial-moved = { $answers } would change, in { $cases } of { $all } open cases.
policy-trial-same = No answer would change in { $all } open cases.
policy-trial-told = { $count ->
    [one] { $count } of these answers has been given to a client. Nothing is sent by itself: the case shows the difference.
   *[other] { $count } of these answers have been given to clients. Nothing is sent by itself: each case shows the difference.
 }
policy-trial-scenarios = { $count } of { $all } stored scenarios hold today and would not.
policy-trial-rules = Rules that differ:
policy-trial-rights = Answers that would change, by right
policy-trial-count = Answers
policy-trial-cases = Case by case
policy-trial-failing = Scenarios that would no longer hold
policy-case = Case
policy-right = Right
policy-before = As it is
policy-after = As it would be
policy-told = Told to the client
policy-answer-none = No rule speaks of it
policy-answer-asks = { $answer } To ask: { $facts }
policy-compare = What differs
policy-compare-same = The text is the same as the one before it.
policy-compare-in = New:
policy-compare-out = Gone:
policy-propose = Propose
policy-propose-lede = Somebody who has not written on it looks at it and approves it.
policy-propose-do = Ask for approval
policy-approve = Approve
policy-approve-lede = From { $day } on it counts for every answer. You have not written on it.
policy-approve-others = Somebody who may approve rules and has not written on it decides.
policy-approve-do = Approve
policy-return = Send back
policy-return-lede = It becomes a draft again. Its writer reads your reason.
policy-return-do = Send back
policy-reason = Reason
policy-drop = Give up
policy-drop-lede = It stays in the list and never counts.
policy-drop-do = Give it up
policy-again = Use this text again
policy-again-lede = Begins a new change from it.
policy-again-do = Begin from this text
