### Help pages: information to have ready, official places, accessibility, privacy,
### and the words for what boutiques offer.
###
### Key scheme, the same for the four pages PAGE = ready, official, accessibility, privacy:
###   PAGE-title, PAGE-lede
###   PAGE-SECTION-title                    heading
###   PAGE-SECTION-N, N = 1, 2, ...         lines; count up while `has()`
### Sections in order:
###   ready          order  piece  photos  packaging  use  wish  missing
###   official       site  care  boutiques  orders  privacy  accessibility  domains
###                  (addresses come from house/house.toml `places`, never from here)
###   accessibility  works  limits  formats  boutiques  tell
###   privacy        who  what  why  long  sees  rights  exercise  complain
### Also:  service-CODE  (boutiques.toml `services`),  access-CODE  (boutiques.toml `access`)
### No line takes an argument.

ready-title = Information to have ready
ready-lede = None of this is needed to write to us. Each item you have makes the first answer more useful. Our forms ask only what your question needs.
ready-order-title = The order
ready-order-1 = Order number, or the number on the receipt.
ready-order-2 = Date of purchase.
ready-order-3 = Where it was bought: which country’s online store, or which boutique. Your rights follow from it.
ready-order-4 = Name of the person who paid, and the e-mail address given at checkout.
ready-piece-title = The piece
ready-piece-1 = Model, such as Hourglass Small, Track or 3XL.
ready-piece-2 = Colour and size.
ready-piece-3 = Any code on the label or receipt, if there is one. Most of our shoes carry no serial number, and its absence counts against nothing.
ready-photos-title = Photographs
ready-photos-1 = One of the whole piece, in daylight, on a plain ground.
ready-photos-2 = Close-ups of the fault: front, back and side, then hardware, sole or stitching, whichever it concerns.
ready-photos-3 = The security seal or tag, if it is still there.
ready-photos-4 = JPG, PNG or PDF, up to 10 MB each. If your telephone saves HEIC, set its camera to “most compatible”.
ready-packaging-title = Packaging
ready-packaging-1 = What you still have: dust bag, box, spare laces or straps, care cards.
ready-packaging-2 = What is missing. Tell us either way; it rarely ends the matter.
ready-use-title = Time and use
ready-use-1 = When it was first worn, and how often since.
ready-use-2 = How it is kept between uses.
ready-use-3 = When you first saw the fault. It helps us tell a flaw of making from wear.
ready-wish-title = What you would like
ready-wish-1 = Repair, replacement, exchange or refund.
ready-wish-2 = A date that matters to you, such as a journey or a wedding.
ready-missing-title = If something is missing
ready-missing-1 = Write to us all the same. We say what is still needed, and only that.
ready-missing-2 = For a gift without a receipt, the name of the giver or the date is often enough to find it.
ready-missing-3 = For an order placed minutes ago, the order number is enough; leave the rest for later.

official-title = Official places
official-lede = These are the only places that belong to the house. A page, message or seller anywhere else does not speak for us.
official-site-title = The house
official-site-1 = Main site, with the online store of your country.
official-care-title = Client care
official-care-1 = Form and telephone for your country, and your case at any time. Every channel opens the same case.
official-boutiques-title = Boutiques
official-boutiques-1 = Addresses, opening hours, services and step-free access of every boutique and authorised counter.
official-orders-title = Orders and returns
official-orders-1 = Sign in to your account, or look an order up with its number and the e-mail address of the confirmation.
official-privacy-title = Personal data
official-privacy-1 = What we hold about you, and how to read, correct or erase it.
official-accessibility-title = Accessibility
official-accessibility-1 = What works, what does not yet, and how to ask for another format.
official-domains-title = How to know us
official-domains-1 = Our addresses end exactly in one of the names below. A longer name that only begins like ours is not us.
official-domains-2 = We never ask for a password, a full card number or a code from your bank.
official-domains-3 = A code to open your case arrives only when you asked for it on our page, and is never wanted on the telephone.
official-domains-4 = In doubt, open the address yourself instead of following the link, and forward us the message.

accessibility-title = Accessibility statement
accessibility-lede = We aim at WCAG 2.2, level AA, on every page of client care. This is what we know, including what we have not yet tested.
accessibility-works-title = What works
accessibility-works-1 = Every page can be used without a mouse, without a script and at 400 % zoom, down to a width of 320 pixels.
accessibility-works-2 = Each page is checked by machine in English, French and Arabic, light and dark, and no known failure is left open.
accessibility-works-3 = Nothing times out while you write: answers are kept, and a link brings you back to them.
accessibility-works-4 = No puzzle, picture test or memory test stands between you and us.
accessibility-limits-title = What we cannot promise yet
accessibility-limits-1 = Machine checks find only part of the obstacles. People who use screen readers, magnifiers or switches have not yet tested every page.
accessibility-limits-2 = A PDF that somebody else made, such as a scanned receipt, is shown as it came and may be unreadable to a screen reader. Ask, and a person types it out for you.
accessibility-limits-3 = Photographs sent by clients carry a description made from what they were asked to show, not from what they show.
accessibility-limits-4 = Sign language interpretation is not offered on this site. Writing is possible in every boutique.
accessibility-formats-title = Other formats
accessibility-formats-1 = Every page and every letter exists as plain text and in large print. Choose once; we keep the choice for you.
accessibility-formats-2 = Paper by post in large print, on request, at no cost.
accessibility-boutiques-title = In a boutique
accessibility-boutiques-1 = Call or write ahead, and the team prepares: a step-free route, a seat, a quiet hour, a hearing loop, writing instead of speaking, time.
accessibility-boutiques-2 = Assistance dogs are welcome everywhere.
accessibility-boutiques-3 = What each boutique has, and lacks, is written on its page.
accessibility-tell-title = Tell us
accessibility-tell-1 = If something stops you, say so in any way that suits you. It opens a case like any other, read by a person, and the answer says what we change and when.
accessibility-tell-2 = If the answer does not satisfy you, the equality or accessibility authority of your country can be asked.

privacy-title = Privacy notice
privacy-lede = What client care keeps about you, why, for how long, and how to have it shown, corrected or erased.
privacy-who-title = Who is responsible
privacy-who-1 = The house named at the foot of this page decides what is kept and answers for it. Its data protection contact is on the page of official places.
privacy-what-title = What we keep
privacy-what-1 = Your name, e-mail address, telephone number if you give it, language, and the formats you prefer.
privacy-what-2 = Your cases: messages, photographs, papers, what you asked for and what was decided.
privacy-what-3 = The pieces and orders a case is about, and the boutique you let into it.
privacy-what-4 = Photographs are shown without their hidden data, such as the place where they were taken. The file as you sent it is kept sealed as evidence.
privacy-what-5 = No advertising profile, no tracking by third parties, no recording of how you move on a page.
privacy-why-title = Why we may
privacy-why-1 = To perform the contract with you: orders, returns, repairs.
privacy-why-2 = Because the law requires it: guarantees, withdrawal, accounts, product safety.
privacy-why-3 = With your consent: letting a boutique read a case, a special arrangement for your visit. You can withdraw it at any time, as easily as you gave it.
privacy-why-4 = For our legitimate interest in answering complaints and stopping counterfeits, weighed against yours.
privacy-long-title = How long
privacy-long-1 = A case with its messages and files: as long as we may still owe you something for the piece. You may ask us at any time to erase it.
privacy-long-2 = An unfinished form: thirty days.
privacy-long-3 = A code to open a case: fifteen minutes.
privacy-long-4 = Invoices and what proves them: ten years, as French commercial law requires.
privacy-long-5 = The record of who changed what: kept without your name and words once those are erased.
privacy-sees-title = Who sees it
privacy-sees-1 = Advisors of your region. A boutique only if you agreed, and only that case.
privacy-sees-2 = Artisans see your first name and the piece; examiners see neither name nor price.
privacy-sees-3 = Carriers and payment services receive only what they need for that errand. Nobody buys it.
privacy-rights-title = Your rights
privacy-rights-1 = To read what we hold, and receive a copy you can take elsewhere.
privacy-rights-2 = To have it corrected.
privacy-rights-3 = To have it erased, save what a law obliges us to keep; we tell you which law and until when.
privacy-rights-4 = To have its use limited, or to object to it.
privacy-rights-5 = Not to be judged by a machine alone. No answer of this house is.
privacy-exercise-title = How to use them
privacy-exercise-1 = Ask with the form “Your data”, which is linked below and at the foot of every page, or in any message. No reason is needed, and it is free.
privacy-exercise-2 = We answer within one month. If a request is complex we may need up to two more, and say so within the first, with the reason.
privacy-exercise-3 = A code to your e-mail address shows that it is you. We ask for a document only if there is real doubt.
privacy-complain-title = If you disagree
privacy-complain-1 = You can complain to the data protection authority where you live or work; in France, the CNIL. You need not ask us first.

## What boutiques offer

service-repair-intake = Repairs taken in
service-inspection = Inspection of a piece
service-returns = Online returns
service-exchange = Exchanges
service-private-appointment = Private appointments
service-sizing = Sizing advice
service-collection = Reserve and collect
service-gift = Gift wrapping
service-examination = Examination by an examiner

access-step-free = Step-free entrance
access-one-step = One step at the entrance, ramp on request
access-lift = Lift to every floor
access-ground-floor-only = Only the ground floor is step-free
access-hearing-loop = Hearing loop
access-quiet-hour = Quiet hour, low light and no music
access-seated-desk = Seated desk
access-toilet = Accessible toilet
access-parking = Reserved parking nearby
