### Letters that leave the house: subject lines, words, signature.
### They are read on a phone, out of context: the answer first, who acts, by when.

## Every letter
mail-sender = { $house } Client care
mail-hello = Hello { $name },
mail-hello-unnamed = Hello,
mail-signed = { $house } Client care
mail-about = About case { $number }. It goes to the address the case has, and to no other.
mail-fact = { $name }: { $value }
mail-large = Larger letters, or text only:
mail-open = Open your case
mail-number = Your case number
mail-number-same = The same on every page, in every letter and on the phone.
mail-code-follows = Opening it takes a six-digit code. We send it to this address when you ask.
mail-subject-case = { $topic } (case { $number })

## Receipt
mail-receipt-heading = We have it
mail-receipt-next = A person reads it. The first answer comes by { $moment }.
mail-receipt-next-undated = A person reads it and writes to you.
mail-receipt-opened-phone = We opened this case during your call.
mail-receipt-opened-boutique = We opened this case in the boutique, with you.
mail-receipt-opened-for-you = We opened this case for you.
mail-receipt-settle = We aim to settle it by { $moment }.
mail-receipt-settle-undated = You hear from us next. You need do nothing.
mail-receipt-held = What we hold
mail-receipt-about = About
mail-receipt-piece = Piece
mail-receipt-received = Received
mail-receipt-files = Photographs and papers
mail-receipt-add = On the case page you can read it, add words and files, and see whose turn it is.
mail-receipt-not-you = You did not write to us? Then your address was given by mistake. You need do nothing: without a code from this mailbox nobody outside the house can read the case.
mail-receipt-not-with-you = We opened no case with you? Then your address was given by mistake. You need do nothing: without a code from this mailbox nobody outside the house can read the case.

## Reply
mail-reply-heading = Answer from { $name }
mail-reply-answer = To answer, or to add photographs, open your case.
mail-reply-awaited = Your answer is awaited. If we hear nothing, we look at it again on { $moment }; nothing is lost.
mail-reply-awaited-undated = Your answer is awaited.

## One-time code
mail-code-subject = Code to open case { $number }
mail-code-heading = Your code
mail-code-until = It is good for 15 minutes, until { $moment }, and opens case { $number } once.
mail-code-enter = Enter it on the page where you asked for it:
mail-code-never = Nobody of { $house } asks you for this code, not on the phone and not in the boutique. Do not pass it on.
mail-code-not-you = You did not ask for it? Then you need do nothing. It opens nothing by itself.

## Resolved
mail-resolved-subject = Resolved: case { $number }
mail-resolved-subject-withdrawn = Withdrawn: case { $number }
mail-resolved-heading = Resolved
mail-resolved-heading-withdrawn = Withdrawn, as you asked
mail-resolved-outcome = Outcome
mail-resolved-withdrawn = We have stopped working on it. What happened stays readable.
mail-resolved-words = { $name } writes:
mail-resolved-reopen = Not settled? Say so by { $date } and it opens again. No reason is needed.
mail-resolved-reopen-undated = Not settled? Say so on the case page and it opens again.
mail-resolved-withdrawn-reopen = Have you changed your mind? Say so by { $date } and it opens again.
mail-resolved-withdrawn-reopen-undated = Have you changed your mind? Say so on the case page and it opens again.

## Reminder
mail-reminder-subject = Your answer is awaited: case { $number }
mail-reminder-heading = Your answer is awaited
mail-reminder-asked = We wrote to you on { $date } and asked for something. It is on the case page.
mail-reminder-asked-undated = We wrote to you and asked for something. It is on the case page.
mail-reminder-next = If we hear nothing, we look at it again on { $moment }; nothing is lost.
mail-reminder-once = We remind you once.
mail-reminder-stop = No more reminders

## Escalated
mail-escalated-subject = { $name } now leads case { $number }
mail-escalated-heading = { $name }, senior specialist, now leads your case
mail-escalated-by = The answer comes by { $moment }.
mail-escalated-by-undated = The answer comes as soon as the team opens.
mail-escalated-read = The whole timeline is read first, so you need not tell it again. No date already promised to you moves.

## Going on with a form
mail-resume-subject = Go on where you stopped: { $topic }
mail-resume-heading = Your answers are kept
mail-resume-lede = This link brings you back to them, on any device. It is good for thirty days.
mail-resume-go = Go on
mail-resume-nothing = Nothing has been sent to us yet.
mail-resume-private = Whoever has the link can read the answers. Do not pass it on.
mail-resume-not-you = You did not ask for it? Then you need do nothing.

## Staff: invitation and recovery
mail-staff-hello = Hello { $name },
mail-staff-private = The link works once. Do not pass it on.
mail-staff-not-you = You did not expect this? Then do not open the link, and tell your administrator.
mail-invitation-subject = Your access to the desk of { $house }
mail-invitation-heading = The desk is ready for you
mail-invitation-lede = Choose a password with this link, until { $moment }. Afterwards you set up a second factor.
mail-invitation-lede-undated = Choose a password with this link. Afterwards you set up a second factor.
mail-invitation-go = Choose a password
mail-recovery-subject = A new password for the desk of { $house }
mail-recovery-heading = Choose a new password
mail-recovery-lede = This link is good until { $moment }. Your second factor stays as it is, unless an administrator has reset it.
mail-recovery-lede-undated = This link is good for a short time. Your second factor stays as it is, unless an administrator has reset it.
mail-recovery-go = Choose a new password

## Staff: what became of one's account
mail-account-subject = Your account at the desk of { $house }
mail-account-heading = Your account was changed
mail-account-at = That was on { $moment }.
mail-account-not-you = That was not you? Choose a new password at once, and tell your administrator.
mail-account-password = Your password was changed.
mail-account-codes = The codes of an authenticator were set up as your second factor.
mail-account-codes-removed = The codes of your authenticator were given up.
mail-account-passkey-added = A passkey was added as a second factor.
mail-account-passkey-removed = A passkey was given up.
mail-account-recovery-codes = Ten recovery codes were made. Earlier ones stopped working.
mail-account-recovery-code-used = A recovery code was used to sign in, in place of your second factor. Your account page says how many are left.
mail-account-address-asked = Another address was asked for your account. It changes when the link in a letter to that address is opened.
mail-account-address-changed = The address of your account was changed. Letters go to the new address from now on.
mail-address-confirm-subject = Confirm your address for the desk of { $house }
mail-address-confirm-heading = Confirm your new address
mail-address-confirm-lede = This address was given for your account. Open the link until { $moment } to confirm it.
mail-address-confirm-lede-undated = This address was given for your account. Open the link to confirm it.
mail-address-confirm-go = Confirm the address

## Mail that comes in: the desk
mail-in-title = E-mail
mail-in-lede = What could not be placed by itself waits here. Nothing is lost: every message is kept as it was received.
mail-tab = { $state } ({ $count })
mail-older = Older ones
mail-none = Nothing is here.
mail-subject = Subject
mail-no-subject = No subject
mail-from = From
mail-nobody = Nobody is named
mail-to = To
mail-received = Received
mail-proof = Sender
mail-why = Why it is here
mail-kind = What it is
mail-words = What it says
mail-no-words = It has no words.
mail-emptied = Its content has been erased.
mail-quoted = Quoted
mail-as-sent = As it was sent
mail-sent-frame = The message as it was sent
mail-sent-hint = The message as its program drew it, made harmless: no script, no form, no style of its own. A link opens elsewhere and says nothing of the desk.
mail-sent-alone = Open it on a page of its own
mail-sent-cut = There is more than is shown here. The original has all of it.
mail-pictures-held =
    { $count ->
        [one] A picture from elsewhere is not shown.
       *[other] { $count } pictures from elsewhere are not shown.
    }
mail-pictures-why = Fetching them would tell the sender that the message was opened. We fetch them for you, without saying who reads.
mail-pictures-show = Show them
mail-whole = The whole message
mail-files = Files
mail-original = Save the original
mail-original-hint = As it was received, with its headers and HTML. Open it only in a program that you trust with strangers’ files.
mail-suggestions = Perhaps the same matter
mail-verified = Sender verified
mail-unverified = Sender not verified
mail-held-beside =
    { $count ->
        [one] An e-mail waits for somebody to decide:
       *[other] { $count } e-mails wait for somebody to decide:
    }
mail-put = Put into a case
mail-put-lede = The words of the client, or of somebody confirmed, go into the timeline that she reads too. Those of anybody else are laid beside the case, for staff alone.
mail-confirm = May this sender write in the case?
mail-confirm-hint = Only when you know who it is, and the client has said yes. Confirming sends nothing.
mail-confirm-yes = Yes, from now on
mail-no-such-case = There is no such case, or it is not yours to see. Check the number.
mail-begin = Begin a case of it
mail-begin-lede = The sender becomes the client of a new case, with these words.
mail-begin-held = Begin a case of every held e-mail of this domain
mail-begin-held-lede = The oldest first, up to a hundred at a time.
mail-again = Look at it again
mail-again-lede = It is read and placed once more, as if it had just come.
mail-discard = Throw it away
mail-discard-lede = It is kept for thirty days and then erased. Until then it can be brought back.
mail-done = Done.
mail-state-new = Just come
mail-state-held = Held
mail-state-parked = Set apart
mail-state-unreadable = Cannot be read
mail-state-quiet = Other mail
mail-state-bounce = About letters
mail-state-discarded = Thrown away
mail-state-placed = In a case
mail-why-own-message = Our own letter has come back
mail-why-own-address = The sender claims to be the house
mail-why-staff = The sender claims to be one of the house
mail-why-unverified = Nothing shows that the client wrote it
mail-why-somebody-else = Written by somebody other than the client
mail-why-flood = Too many at once from one sender or domain
mail-why-automatic = A machine wrote it
mail-why-list = From a mailing list
mail-why-newsletter = Sent to many
mail-why-receipt = A receipt of reading
mail-why-closed = A machine wrote it, to a closed case
mail-why-again = The same message came before
mail-why-no-letter = A report about no letter of ours
mail-why-empty = There is nothing in it
mail-why-too-large = It is larger than 36 MB
mail-why-no-header = It is no e-mail
mail-why-header-too-long = A header line is too long
mail-why-headers-too-large = The headers are too large
mail-why-too-many-parts = It has too many parts
mail-why-too-deep = Its parts lie too deep in one another
mail-why-not-taken = It could be read and not be placed
mail-proof-dmarc = Shown by the sender’s domain (DMARC)
mail-proof-dkim = Shown by a signature (DKIM)
mail-proof-dmarc-fails = The sender’s domain disowns it (DMARC)
mail-proof-no-results = Our mail server said nothing of the sender
mail-proof-not-shown = Nothing shows who sent it
mail-proof-several-authors = It names several authors
mail-kind-person = Written by a person
mail-kind-auto-reply = Automatic answer
mail-kind-out-of-office = Away notice
mail-kind-bounce = A letter that came back
mail-kind-delayed = A letter that is held up
mail-kind-list = Mailing list
mail-kind-newsletter = Newsletter
mail-kind-receipt = Receipt of reading
mail-return-no-such-address = there is no such address
mail-return-mailbox-full = the mailbox is full
mail-return-disabled = the mailbox takes nothing
mail-return-too-large = the letter is too large
mail-return-refused = it was refused
mail-return-unreachable = the mail server cannot be reached
mail-return-expired = it was tried for too long
mail-return-other = no reason was given
desk-entry-mail-laid = An e-mail that the client does not read here
desk-entry-files-refused =
    { $count ->
        [one] A file of the e-mail was not taken
       *[other] { $count } files of the e-mail were not taken
    }
desk-entry-letter-returned = A letter to the client came back: { $reason }.
desk-entry-letter-delayed = A letter to the client is held up: { $reason }.
desk-entry-participant-added = Somebody besides the client may write in this case now.
