### Whether a piece is genuine: the public pages, the client's verdict, the examiners' bench.
### Points and records have their words in features.ftl, staff's own in features-staff.ftl.

## Public pages
authenticity-title = Is it genuine?
authenticity-lede = Two of our examiners look at your photographs, each without seeing what the other said, and you read their findings. We answer within two working days, free of charge.
authenticity-ask = Have a piece examined
authenticity-ask-lede = Seven short pages. Nothing but the family of the piece and your address is required.
authenticity-families = Look first for yourself
authenticity-families-lede = What to look at on each family, and what a look at home can and cannot tell.
authenticity-answers = The five answers
authenticity-answers-lede = One of these, with its reasons. Never a percentage, and no badge for a listing.
authenticity-report = Report a counterfeit
authenticity-report-lede = One page, no account, your name only if you wish.
authenticity-guide-title = { $family }: what to look at
authenticity-guide-look = Where to look
authenticity-guide-genuine = Our own
authenticity-guide-copied = Imitations
authenticity-guide-drawing = Line drawing of a { $family } with { $count } numbered points, listed beside it
authenticity-guide-lens = Needs a magnifying glass or a lamp
authenticity-guide-home = At home
authenticity-guide-can = What a look at home can tell
authenticity-guide-cannot = What it cannot
authenticity-guide-buying = Buying second-hand
authenticity-guide-print = This page prints on two sheets.

## The five words
verdict-word-confirmed-not-genuine = Counterfeit
verdict-word-inconsistent = Not consistent
verdict-word-inconclusive = Cannot tell
verdict-word-consistent-with-genuine = Consistent with genuine
verdict-word-confirmed-by-house = Confirmed in hand
verdict-means-confirmed-not-genuine = Two examiners found that it was not made for us. Only persons of the house say this, and never one alone.
verdict-means-inconsistent = What was seen does not fit our own make. Photographs alone cannot take us further.
verdict-means-inconclusive = What was seen does not settle it. This is a normal answer, and it says nothing against the piece.
verdict-means-consistent-with-genuine = What was seen fits our own make. Photographs alone cannot take us further.
verdict-means-confirmed-by-house = Examiners had the piece in their hands and confirm that it was made for us.

## The verdict
verdict-examination = Examination
verdict-lede = { $examiners ->
    [one] One examiner
   *[other] { $examiners } examiners
  } looked at { $pictures ->
    [one] one photograph
   *[other] { $pictures } photographs
  } of your piece.
verdict-lede-hand = { $examiners ->
    [one] One examiner
   *[other] { $examiners } examiners
  } had the piece in hand.
verdict-tape = Scale from counterfeit to confirmed in hand. Our answer is { $word }.
verdict-tape-note = The bar is our range, the line our best reading. The hatched part can only be reached with the piece in our hands.
verdict-findings = What we examined
verdict-findings-lede = How much each finding counted, for or against
verdict-caption = Findings and their weight
verdict-head-point = Point
verdict-head-finding = Finding
verdict-against = Against
verdict-for = For
verdict-pictures = { $count ->
    [one] Photograph { $list }
   *[other] Photographs { $list }
  }
verdict-weight-for-1 = Supports slightly
verdict-weight-for-2 = Supports
verdict-weight-for-3 = Supports strongly
verdict-weight-against-1 = Counts against, slightly
verdict-weight-against-2 = Counts against
verdict-weight-against-3 = Counts against, strongly
verdict-weight-silent = Tells us nothing
verdict-weight-unseen = Could not be seen
verdict-weight-grouped = Counted with another finding of the same kind
verdict-limits = What we could not establish
verdict-limit-hand = The materials. Leather, foam and smell need the piece in hand.
verdict-limit-same = That the photographs show the piece you will receive. Ask the seller for a new photograph with today’s date written beside it.
verdict-limit-history = Its history. We look only at what you sent.
verdict-limit-stolen = Whether it was stolen. Tell us a police reference if you have one.
verdict-signed = Who signed this
verdict-reader-first = First reading, without seeing the second
verdict-reader-second = Second reading, without seeing the first
verdict-reader-third = Third reading, since the first two differed
verdict-reader-other = Said something else; the two others agree
verdict-examiner = examiner
verdict-settle = What would settle it
verdict-settle-hand = An examiner handles the piece in a boutique, and the answer becomes final in writing.
verdict-settle-photographs = Better photographs of these would help most:
verdict-settle-book = Ask for an examination in hand
verdict-settle-add = Add photographs
verdict-before-paying = Before you pay the seller
verdict-before-paying-lede = Choose a payment that protects the buyer, and keep the listing. If the piece is found to be counterfeit, this page and your case help you claim.
verdict-rights-title = Your rights against the seller
verdict-rights-lede = A piece sold as ours that is not does not conform to the contract. You may claim against the seller, whether the seller knew or not: the law of your country says whether a genuine piece or your money back comes first. Keep the piece, the listing and the payment; do not send it back before you have written.
verdict-rights-evidence = This page, printed, names who examined it, when, and on what findings.
verdict-doubts = Why it cannot be told
verdict-doubt-conflict = Strong findings point apart. No average settles that; a person has looked, and the piece in hand would tell.
verdict-doubt-too-few-findings = Too few points could be seen.
verdict-doubt-too-few-pictures = Too few photographs show them.
verdict-doubt-too-little = The findings together do not reach far enough.
verdict-doubt-range = The findings leave both answers open.
verdict-persons = The examiners say more, or less, than the findings alone come to; their reason stands in the record.
verdict-shared = Shared with
verdict-shared-you = Only you. A link for a buyer shows the verdict and the findings, never your name.
verdict-shared-link = Whoever has the link you made on { $day }, until { $until }. Your name is not shown there.
verdict-link-make = Create a link
verdict-link-end = End the link
verdict-link-made = This is the link. It is shown once: { $address }
verdict-link-ended = The link opens nothing any more.
verdict-valid = Valid
verdict-valid-lede = For these photographs. It is an opinion on { $day }, not a certificate, and it does not follow the piece.
verdict-valid-hand = It is the house’s word of { $day } on the piece that was in its hands.
verdict-working = How this was worked out
verdict-working-lede = Each finding is weighed by how much likelier it is on a piece of our make than on an imitation. What goes together counts once, and no finding counts for more than its data allow.
verdict-working-sum = Together the findings give { $band }.
verdict-working-policy = Weighing rules { $policy }, catalogue { $catalogue }
verdict-band-none = no support either way
verdict-band-weak = weak support
verdict-band-moderate = moderate support
verdict-band-moderately-strong = moderately strong support
verdict-band-strong = strong support
verdict-band-very-strong = very strong support
verdict-band-extremely-strong = extremely strong support
verdict-towards-for = { $band } for our make
verdict-towards-against = { $band } against our make
verdict-earlier = Earlier answers
verdict-earlier-lede = A later answer does not erase an earlier one.
verdict-appeal = Say that it is wrong
verdict-appeal-lede = Two other examiners read it from the beginning. Tell us what we have missed.
verdict-appeal-field = What is wrong
verdict-appeal-send = Have it examined again
verdict-appeal-sent = Two other examiners look at it now. This answer stays until theirs is there.
verdict-wait-title = Being examined
verdict-wait-lede = We answer by { $moment }.
verdict-wait-asked = Asked
verdict-wait-first = First reading
verdict-wait-second = Second reading
verdict-wait-third = Third reading
verdict-wait-answer = Answer
verdict-photographs-title = We need more photographs
verdict-photographs-lede = The examiner could not see these. Add them on your case’s page; nothing else is needed.
verdict-withdrawn-title = Withdrawn
verdict-withdrawn-lede = You took the request back, and nobody looks at it any more.
verdict-open = The verdict on your piece
verdict-open-waiting = Where the examination stands
verdict-share-title = A verdict, as its owner shared it
verdict-share-lede = The house answers for what stands here, on the day it names. Check the address of this page: { $address }

## On the timeline and in letters
examination-asked = The piece is examined
examination-photographs-asked = The examiner asks for more photographs
examination-answered = The verdict is there
examination-opened-again = The piece is examined anew
examination-withdrawn = The examination was taken back

## The form
ask-heading-origin = How does it stand with you?
ask-heading-terms = Before you send it
ask-lede-origin = Where it was bought or is offered. Leave empty what you do not know; a price helps nobody decide whether it is genuine.
ask-lede-terms = What you will read is an opinion with its reasons.
ask-lede-photos-authenticity = The numbers are on the drawing. Daylight and a plain ground are best. Send what you have; the more points we can see, the more we can say.
field-origin = The piece
field-price = Price
hint-price = With its currency.
answer-origin-bought-here = I bought it from you
answer-origin-second-hand = I bought it second-hand
answer-origin-offered = It is offered to me
answer-origin-given = It was given to me
terms-is = What the answer is
terms-is-lede = One of five words with the findings for and against, the limits, and the names of those who signed. Where we cannot tell, we say so and what would settle it.
terms-is-not = What it is not
terms-is-not-lede = Not a certificate, not a valuation, and not a promise about the piece you will receive. It does not follow the piece.
terms-who = Who sees your photographs
terms-who-lede = Examiners see photographs and the family of the piece, and neither your name nor the price. The seller is told nothing.
terms-kept = How long they are kept
terms-kept-lede = As long as your case is kept. You may ask for them to be erased at any time, and they are never used to train anything.
terms-time = When, and for how much
terms-time-lede = Within two working days, free of charge.

## The desk
desk-exams = Examinations
desk-exams-to-read = To be read
desk-exams-none = Nothing waits to be read
desk-exams-all = All examinations
desk-exams-head-number = Examination
desk-exams-head-family = Family
desk-exams-head-round = Round
desk-exams-head-stage = Stage
desk-exams-head-due = Answer by
desk-exams-head-verdict = Verdict
desk-exams-mine = You read it
desk-exams-open = Yours to take
exam-stage-awaits = Waits to be read
exam-stage-reads = Being read
exam-stage-waits-for-photographs = Waits for photographs
exam-stage-answered = Answered
exam-stage-withdrawn = Withdrawn
exam-why-asked = asked
exam-why-photographs = more photographs
exam-why-finding = something else is known
exam-why-in-hand = in hand
exam-why-appeal = appeal
exam-hand-photographs = From photographs
exam-hand-in-hand = In hand
bench-take = Read it
bench-give-back = Give it back
bench-lede = Neither client nor price is shown here. What another examiner said stays sealed until the verdict is given.
bench-pictures = Photographs
bench-picture = Photograph { $number }: { $slot }
bench-no-pictures = No photograph was sent
bench-loupe = Loupe
bench-compare = Compare
bench-measure = Measure
bench-measure-says = { $pixels } pixels
bench-next = Next photograph
bench-drawing = Reference drawing
bench-points = Points
bench-mark-for = Supports
bench-mark-against = Against
bench-mark-silent = Silent
bench-mark-unseen = Cannot see
bench-strength = How plainly
bench-strength-1 = Slightly
bench-strength-2 = Plainly
bench-strength-3 = Strongly
bench-reason = Why, in a line
bench-seen-on = Seen on
bench-staff-only = Staff only
bench-covert = Glass or lamp
bench-proposed = The marks come to: { $word }
bench-word = Your word
bench-word-proposed = As the marks come to
bench-word-reason = Why another word
bench-save = Keep
bench-saved = Kept
bench-sign = Sign
bench-sign-lede = A signed reading is never changed. The second examiner does not see it.
bench-ask-photographs = Ask for photographs
bench-ask-photographs-lede = The client is asked for the points you marked “cannot see”, except those only staff may know.
bench-signed = Signed. It lies sealed until the verdict.
bench-keys = 1 supports, 2 against, 3 silent, 4 cannot see; arrows move between points; P next photograph, Z loupe, C compare, M measure
bench-records = Records
bench-record = Record
bench-record-add = Write down
bench-reading-of = { $name }: { $word }
bench-tape = What the client would see
desk-exam-ask = Have the piece examined
desk-exam-ask-lede = Two examiners read it from the photographs of this case.
desk-exam-made = Year of make
desk-exam-in-hand = The piece is in our hands
desk-exam-in-hand-lede = It is read anew, and “confirmed” can be said.
desk-exam-appeal = The client says that it is wrong
desk-exam-case = The case
desk-trained = Who is trained for what
desk-trained-person = Examiner
desk-trained-family = Family
desk-trained-basis = On what it rests
desk-trained-since = Since
desk-trained-until = Until
desk-trained-lasting = Lasting
desk-train = Train for a family
desk-train-end = End
refusal-not-a-year = Enter a year between 1917 and this one.

## What is refused
refusal-exam-held-by-another = Another examiner reads it. Take another one from the list.
refusal-exam-not-held = You do not read it. Take it first.
refusal-exam-read-already = You have read it in this round, or your reading is appealed against. Somebody else reads it.
refusal-exam-not-trained = You are not trained for this family. Ask a manager to enter your training.
refusal-exam-point-unmarked = A point is not marked. Mark every point; “cannot see” is a mark.
refusal-exam-mark-unreasoned = A mark for or against lacks how plainly or why. Choose how plainly and write a line.
refusal-exam-point-unknown = A mark names a point that this family does not have. Open the page again.
refusal-exam-word-unreasoned = Another word than the marks come to needs a reason. Write why.
refusal-exam-not-in-hand = “Confirmed” is said with the piece in hand. Have the piece brought in.
refusal-exam-nothing-against = Nothing is marked against the piece. Mark what speaks against it, or say another word.
refusal-exam-answered = It was answered. A new photograph, finding or appeal opens it again.
refusal-exam-not-answered = It is not answered yet. Wait for the verdict.
refusal-exam-withdrawn = It was taken back. Ask for a new examination.
refusal-exam-no-photographs = No photograph is awaited or asked for. Mark what cannot be seen.
refusal-exam-appeal-unreasoned = It is not said what is wrong. Say what we have missed.
