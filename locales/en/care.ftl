### Care guides by family, and the words for faults, aftercare and colours.
###
### Key scheme. FAMILY is a family code of house/families.toml with `_` as `-`:
###   hourglass  neo-cagole  le-cagole  triple-s  track  speed  3xl
### KIND is the family's kind, the same way:  bag  sneaker  sock-sneaker
###   care-title, care-lede                 the index page
###   care-FAMILY-lede                      what the family is made of and asks for
###   care-FAMILY-summary                   one line for the index
###   care-heading-SECTION                  heading of a section
###   care-FAMILY-SECTION-N, N = 1, 2, ...  lines of the family itself, first
###   care-KIND-SECTION-N,   N = 1, 2, ...  lines shared by the kind, after them
### SECTION, in this order: rhythm  do  dont  pack
### Count N up while `has()`; a family need not have lines of its own in a section.
###   care-heading-faults + fault-CODE      common faults (families.toml `faults`)
###   care-heading-aftercare + aftercare-CODE  what the bench can do (`aftercare`)
###   colour-CODE                           colours (`colours`)
### Families' and models' own names are not translated; they stand in families.toml.

care-title = Care guides
care-lede = Good habits keep a piece out of the atelier. Choose the family; each guide fits on one page and prints cleanly.
care-heading-rhythm = A rhythm that works
care-heading-do = Worth doing
care-heading-dont = Better avoided
care-heading-pack = Packing it for a repair
care-heading-faults = What most often needs us
care-heading-aftercare = What the bench can do
care-aftercare-note = Before any work begins you receive an estimate of cost and dates, and nothing starts until you accept it. Most repairs take 2 to 6 weeks; those that wait for a part or match a colour take 6 to 10 weeks, sometimes longer.
care-ask-repair = Ask for a repair

## Bags

care-bag-rhythm-1 = After each use, empty it and wipe the hardware with a dry, soft cloth.
care-bag-rhythm-2 = Between uses, keep it stuffed so that it holds its shape, in its dust bag, out of the light.
care-bag-rhythm-3 = Every two to three months, take it out of the dust bag and let it air for a day, away from sun and heating.
care-bag-rhythm-4 = Once a year, look at the edges, the handle bases, the ends of the zips and the lining seams. A thread caught early is a small repair.
care-bag-do-1 = Stuff it with plain tissue paper; printed paper leaves ink.
care-bag-do-2 = Use the dust bag when you travel. Edge paint and metallic finishes wear where they rub.
care-bag-do-3 = If it gets wet, blot it with a dry cloth and let it dry at room temperature.
care-bag-do-4 = Let hand cream and sanitiser dry fully before you touch the leather.
care-bag-dont-1 = Long hours in the sun, behind a window or in a car: colour fades and leather stiffens.
care-bag-dont-2 = Oils, alcohol and sanitising wipes. They lift the finish, and the mark stays.
care-bag-dont-3 = Metal against metal: keys, chains or another bag’s hardware scratch the finish.
care-bag-dont-4 = Hair dryers and radiators. Heat shrinks leather and opens edge paint.
care-bag-dont-5 = Cutting a loose thread or gluing an edge at home. It makes the repair larger.
care-bag-pack-1 = Empty every pocket, the inner ones too.
care-bag-pack-2 = Stuff it with tissue and wrap the hardware, so that no metal touches leather.
care-bag-pack-3 = Put it in its dust bag, then in a plain box with two fingers of padding all round. Keep the original box at home unless we ask for it.
care-bag-pack-4 = A part that came off travels in a small closed bag inside, with the case number written on a slip of paper.
care-bag-pack-5 = Take one photograph before you close the box, and write the case number inside the parcel, not on it.

## Sneakers

care-sneaker-rhythm-1 = After each wear, brush the dirt off while it is dry.
care-sneaker-rhythm-2 = Leave 24 hours between wears, so that foam and lining recover and dry.
care-sneaker-rhythm-3 = Once a month, take out the laces and insoles, air both, and look along the line where sole meets upper.
care-sneaker-rhythm-4 = Rotate the insoles if you have two pairs, and replace them once they stay flat. A tired insole strains the stitching above it.
care-sneaker-do-1 = Clean spots with a slightly damp cloth and neutral soap, then wipe with clear water.
care-sneaker-do-2 = Dry them at room temperature, stuffed with plain paper, laces loosened.
care-sneaker-do-3 = Open the laces before you step in or out; the heel keeps its shape far longer.
care-sneaker-do-4 = Keep box, spare laces and tags. A return needs them, and a repair is quicker with them.
care-sneaker-dont-1 = Putting them under water or in a washing machine. Foam midsoles and bonded layers do not recover from it.
care-sneaker-dont-2 = Radiators, dryers and full sun. Heat softens the bond between sole and upper.
care-sneaker-dont-3 = Bleach, alcohol, solvent and white spirit, even on a small mark.
care-sneaker-dont-4 = Household glue on an opening sole. The bench must remove it before it can bond the sole again.
care-sneaker-pack-1 = Brush them and let them dry fully.
care-sneaker-pack-2 = Send both shoes, even if one is faulty: we compare them, and treat both alike.
care-sneaker-pack-3 = Leave laces and insoles in. Wrap each shoe in its dust bag or in paper.
care-sneaker-pack-4 = Use a firm outer box, not the shoe box alone.
care-sneaker-pack-5 = Take one photograph before you close the box, and write the case number inside the parcel, not on it.

## Sock sneakers

care-sock-sneaker-rhythm-1 = After each wear, open the collar wide and let the inside dry.
care-sock-sneaker-rhythm-2 = Leave 24 hours between wears, so that foam and knit recover their spring.
care-sock-sneaker-rhythm-3 = Once a month, look at the heel and at the edge where the knit enters the sole.
care-sock-sneaker-rhythm-4 = Replace the insole once it stays flat.
care-sock-sneaker-do-1 = Use a shoehorn every time. It is what keeps the heel standing.
care-sock-sneaker-do-2 = Brush with a soft brush, along the knit, when the dirt is dry.
care-sock-sneaker-do-3 = Clean spots with a slightly damp cloth and neutral soap, dabbing rather than rubbing.
care-sock-sneaker-do-4 = Store them upright with a little paper in the heel.
care-sock-sneaker-dont-1 = Putting them under water or in a washing machine. Knit stretches and foam holds the water.
care-sock-sneaker-dont-2 = Treading down the heel, even once: the support inside folds and stays folded.
care-sock-sneaker-dont-3 = Pulling a snagged thread. Leave it, take a close photograph and ask us.
care-sock-sneaker-dont-4 = Radiators, dryers and full sun.
care-sock-sneaker-pack-1 = Brush them and let them dry fully, for a day if in doubt.
care-sock-sneaker-pack-2 = Send both shoes, even if one is faulty.
care-sock-sneaker-pack-3 = Fill heel and toe with paper so that the knit is not crushed.
care-sock-sneaker-pack-4 = Use a firm outer box, and write the case number inside the parcel, not on it.

## Hourglass

care-hourglass-summary = Curved base, one handle, painted edges
care-hourglass-lede = A curved base, a single handle and painted edges. Shape, handle stitching and edge paint are what to watch.
care-hourglass-rhythm-1 = Once a month, look at both bases of the handle, where the stitching carries the weight.
care-hourglass-do-1 = Rest it on something soft, since the curved base touches the table on two lines only.
care-hourglass-do-2 = Open the clasp with two fingers on the plate, then lift the flap.
care-hourglass-dont-1 = Carrying it by the flap, or overfilling it: the handle stitching opens first.
care-hourglass-pack-1 = Lay the handle down and put a roll of tissue under the base, so that the curve is supported.

## Neo Cagole

care-neo-cagole-summary = Structured leather, aged metal finish
care-neo-cagole-lede = Structured leather with a metal finish that is aged by hand. Strap, buckles and finish are what to watch.
care-neo-cagole-rhythm-1 = Once a month, check that strap rings and buckles turn freely.
care-neo-cagole-do-1 = Wipe the aged finish with a dry cloth only. Polish takes the ageing off.
care-neo-cagole-dont-1 = Hanging it on a chair by a twisted strap: the ring bends before the leather gives.
care-neo-cagole-pack-1 = Take off the strap, roll it loosely and put it inside.

## Le Cagole

care-le-cagole-summary = Soft lambskin, studs, zips
care-le-cagole-lede = Soft lambskin with studs, buckles and several zips. Zip sliders, studs and lining are what to watch.
care-le-cagole-rhythm-1 = Once a month, run each zip from end to end and check that no stud turns under your finger.
care-le-cagole-do-1 = Close a zip with one hand on the slider and the other holding the tape, in a straight line.
care-le-cagole-do-2 = Keep a slider that came off, however small. We can often fit it again.
care-le-cagole-dont-1 = Forcing a zip round the curve when the bag is full.
care-le-cagole-dont-2 = Storing two studded bags face to face.
care-le-cagole-pack-1 = Put soft paper over the studs, and close the zips halfway.

## Triple S

care-triple-s-summary = Three stacked sole layers
care-triple-s-lede = Three sole layers, stacked and bonded, under a mixed upper. The glue lines, eyelets and insoles are what to watch.
care-triple-s-rhythm-1 = Once a month, run a fingernail along each of the three sole lines; it should not catch.
care-triple-s-do-1 = Brush along the grooves of the sole, not across, so that grit does not lift the edge.
care-triple-s-dont-1 = Wearing them two days running when they are damp: so much foam dries slowly.

## Track

care-track-summary = Layered panels, deep outsole
care-track-lede = Many thin panels laid over one another, on a deeply cut outsole. The bond at the toe is what to watch.
care-track-rhythm-1 = Once a month, press the toe gently upwards and look for a gap between outsole and upper.
care-track-do-1 = Clean between the panels with a soft toothbrush, dry first, then barely damp.
care-track-dont-1 = Kneeling on the toes or driving in them for hours: the toe bond bends and opens.

## 3XL

care-3xl-summary = Light mesh, wide heel
care-3xl-lede = Light mesh on a wide sole, with a high heel counter. Eyelets, mesh and heel are what to watch.
care-3xl-rhythm-1 = Once a month, look at the eyelets from both sides; a pulled one shows as a lighter ring.
care-3xl-do-1 = Use a shoehorn. It preserves the heel structure.
care-3xl-do-2 = Tighten the laces from the toe upwards, sharing the pull between all eyelets.
care-3xl-dont-1 = Brushing the mesh with a stiff brush; it catches and opens the weave.

## Speed

care-speed-summary = Knit upper, no laces
care-speed-lede = A knitted upper on a light foam sole, without laces. The heel and the knit are what to watch.
care-speed-do-1 = Open the collar with both hands, set the shoehorn, then step in.
care-speed-dont-1 = Rings and bracelets while you pull them on: they snag the knit.

## Faults

fault-loose-stitching = Loose stitching
fault-handle-base = Handle base coming away
fault-edge-paint = Edge paint worn or cracked
fault-clasp = Clasp or plate loose
fault-lining = Lining torn or unstitched
fault-zip-slider = Zip slider off or blunt
fault-stud = Stud missing or loose
fault-buckle = Buckle or strap ring bent
fault-strap = Strap worn or torn
fault-hardware-finish = Metal finish worn or stained
fault-colour-fading = Colour faded
fault-outsole-delamination = Outsole coming away
fault-glue-line = Glue line open
fault-sole-worn = Sole worn through
fault-eyelet = Eyelet pulled or missing
fault-insole = Insole compressed
fault-mesh-tear = Mesh torn
fault-knit-snag = Knit snagged
fault-heel-collapsed = Heel structure collapsed
fault-tongue-label = Tongue label loose
fault-laces = Laces frayed or missing
fault-other = Something else

## Aftercare

aftercare-stitching = Restitching by hand or machine
aftercare-edge-paint = Edge paint touch-up
aftercare-strap = Strap replacement
aftercare-hardware = Hardware replacement
aftercare-zip-slider = Zip slider replacement
aftercare-lining = Lining repair, where it can be reached
aftercare-colour-match = Colour-matched restoration
aftercare-cleaning = Cleaning and conditioning
aftercare-glue = Glue reinforcement
aftercare-eyelet = Eyelet replacement
aftercare-insole = Insole swap
aftercare-sole-unit = Sole unit replacement, while the part exists
aftercare-heel = Heel support, where it can be reached

## Colours

colour-black = Black
colour-white = White
colour-grey = Grey
colour-beige = Beige
colour-cream = Cream
colour-brown = Brown
colour-red = Red
colour-pink = Pink
colour-blue = Blue
colour-green = Green
colour-silver = Silver
colour-gold = Gold
colour-white-grey = White and grey
colour-black-white = Black and white
colour-beige-grey = Beige and grey
colour-other = Another colour
