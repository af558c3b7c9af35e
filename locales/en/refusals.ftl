## What is said when a change is refused: refusal-CODE, codes of app::gate,
## app::people, app::passwords and app::house. First why, then what can be done.

refusal-needs-proof = Enter your password again first, or a code of your second factor.
refusal-proof-wrong = That password does not fit. Check it and try again.
refusal-session-over = This session has ended. Sign in again.
refusal-factor-enrolled = The second factor is set up already. Its secret is not shown again.
refusal-region-in-use = A site or a team of this region is still in use. Take those out of use first.
refusal-last-team = This is the last team, and new cases must go somewhere. Set up another one first.

refusal-password-short = Use at least 8 characters. A few words you remember work well.
refusal-password-long = Use at most 256 bytes, about 250 Latin letters.
refusal-password-control = Leave out characters that cannot be seen.
refusal-password-name = Use more than the name of the house or your own.
refusal-password-common = This is among the first passwords anybody would guess. A few words that do not belong together work well.

refusal-login = Use a name without blanks.
refusal-not-for-people = The role of a program cannot be given to a person. Make a token instead.
refusal-empty = Choose at least one, or everywhere.
refusal-unknown = One of these is not known here. Choose from the list.
refusal-characters = Leave out characters that cannot be seen.
refusal-code = Use small letters, digits and hyphens, for example paris-saint-honore.
refusal-fixed = The code cannot change: cases refer to it. Set up a new one instead.
refusal-country = Enter the two capital letters of a country, for example FR.
refusal-currency = Enter the three capital letters of a currency, for example EUR.
refusal-unknown-zone = This time zone is not known. Write for example Europe/Paris.
refusal-domain = Enter an address such as orle.example or https://orle.example/fr/.
refusal-range = This number is out of range. Enter a more usual one.
refusal-bad-time = These hours cannot be read. Write 09:00-13:00, 14:00-18:00.
refusal-start-not-before-end = Opening must come before closing. For a shift past midnight write 22:00-30:00.
refusal-starts-next-day = Hours from midnight on belong to the next day. Write them there.
refusal-ends-too-late = A shift ends within the next day, by 48:00. Write what is beyond as hours of that day.
refusal-overlap = Two of these hours overlap. Leave a gap, or join them.
refusal-bad-date = Enter a date, for example 2026-12-25.
refusal-bad-minutes = Enter hours and minutes, for example 4:00, and a warning no longer than the promise.
refusal-promise-tie = Another promise is just as specific for some of these cases. Name one thing more, or change the other one.
refusal-unknown-fact = A name in braces is not a known fact. Use those listed under the field.
refusal-loose-brace = A brace opens or closes nothing. Write facts as {"{"}client_name{"}"}.
refusal-twice = Something is named twice. Keep one of the two.

refusal-passkey-wrong = That passkey was not accepted. Try again.
refusal-passkey-known = This passkey is kept already. Use it, or make another one.
refusal-passkey-too-many = Ten passkeys are the most. Give up one first.
refusal-passkey-none-here = Passkeys need the house to be reached by a name. Set up codes instead.
refusal-no-factor = There is no second factor that could be lost. Set one up first.
refusal-last-factor = This is your only second factor. Set up another one first.
refusal-same = This is what it is already. Enter something else, or leave it.
refusal-region-has-cases = Cases of this region are still open. Resolve them first, or move them to another region.

refusal-already-sent = This form was sent already. Open the case it became, and write there.
refusal-already-undone = This was taken back already. Look at the cases as they are now.
refusal-file-held = This file is still being looked at. Try again in a minute.
refusal-control-characters = Leave out characters that cannot be seen.
refusal-hidden-characters = Leave out characters that cannot be seen, or that turn the direction of the text.
refusal-not-a-day = Enter a date, for example 2026-12-25.
refusal-not-a-number = Enter a whole number.
refusal-not-a-phone = Enter a telephone number with its country code, for example +33 1 23 45 67 89.
refusal-too-many = That is more than can be done at once. Choose fewer.
refusal-wrong = This answer cannot stay like this. Go back to its page and change it.
refusal-not-qualified = This person may not answer this case. Choose somebody else.

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = There is no such fact. Choose one that is shown beside the case.
refusal-unknown-value = This is not possible here. Choose one of what is offered.
refusal-impossible-fact = This cannot be true beside what is known. Correct one of the two.
refusal-fact-ahead = This day has not come yet. Check it.
refusal-fact-before = This day lies before one that comes first. Correct one of the two.
refusal-fact-after = This day lies after one that comes later. Correct one of the two.
refusal-unknown-right = There is no such right here. Choose one that is shown beside the case.
refusal-answer-open = This cannot be said yet: something is still to be asked. Fill it in, or ask the client.
refusal-revision-not-now = This cannot be done with it as it stands. Look at how it stands now.
refusal-revision-own = You have written on it. Somebody else who may approve rules decides.
refusal-revision-mistakes = It has mistakes, or own scenarios that fail. Mend them first.
refusal-revision-not-tried = What it would do has not been looked at with this text and these rules. Try it first.
refusal-revision-no-day = It has no day from which it counts, or one that has passed. Enter today or a later day.
refusal-revision-same-version = Another text has had this version. Give it a new one at the top of the pack.
refusal-revision-same-text = Nothing in it differs from what was approved last. Change something, or give it up.
refusal-revision-behind = Another change of this pack was approved meanwhile. Begin anew from that one and carry yours over.
refusal-revision-in-force = It is in force already. Begin a new change to mend it.
refusal-revision-moved = Somebody changed it since this page was opened. What you typed stands below: compare it with what differs, and save again.
refusal-answer-firm = No usual rule stands in the way here. What the law or a firm rule says cannot be decided otherwise; tell the client as it is.
refusal-mail-decided = Somebody has decided about this e-mail meanwhile. Open it again to see where it is.
refusal-mail-unreadable = This e-mail cannot be read, so it cannot be put into a case. Save the original and open a case by hand.
refusal-plus-sign = What follows a plus sign is the signed name of a case. Write the address without one.
