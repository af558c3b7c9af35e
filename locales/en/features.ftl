### What an examiner looks at on a piece, what else may be known of it, and the public guides.
###
### Key scheme. CODE is the code of a [[point]] or a [[record]] of house/features.toml with `_` as `-`:
###   feature-CODE                 the point's short name (points with sight overt or covert)
###   feature-CODE-look            where and how to look, at home and with a telephone
###   feature-CODE-genuine         what our own make shows
###   feature-CODE-copied          what imitations often show
###   record-CODE                  the record's name
###   record-CODE-for, -against, -silent   what it means when it speaks for, against, or not at all
###   record-serial-number-absent-bag      instead of its -silent, for bags
### KIND is the family's kind:  bag  sneaker  sock-sneaker
###   guide-KIND-lede              what to look at, and that no single point decides
###   guide-home-can-N, guide-home-cannot-N, guide-buying-N   N = 1, 2, ...
###   guide-serial-shoe, guide-serial-bag
### Points with sight staff stand in features-staff.ftl and are never shown to a client.
### No figure here may serve an imitator; no sentence promises certainty.

## Shoes

feature-side-stitching = Side panel stitching
feature-side-stitching-look = Hold the shoe in daylight and photograph one hand’s width of the side seam from close by.
feature-side-stitching-genuine = Stitches are of one length and one tension on both shoes, and the seam keeps its distance from the edge of the panel.
feature-side-stitching-copied = Stitch length wanders, rows drift towards the edge, or the two shoes differ.

feature-tongue-label = Tongue label
feature-tongue-label-look = Pull the tongue up and photograph its label straight on, so near that the weave shows.
feature-tongue-label-genuine = The weave is dense, the letters stand evenly apart, and the cut of the edge suits the years in which the pair was made.
feature-tongue-label-copied = Letters run together or grow thin, or the label is of a kind we did not use in those years.

feature-toe-layers = Layers at the toe
feature-toe-layers-look = Set the shoe on a table, bring the telephone level with the sole and photograph the toe from the side.
feature-toe-layers-genuine = Three layers follow one another in the same order on both shoes, and the lines between them are narrow and unbroken.
feature-toe-layers-copied = The layers are moulded as one block with grooves pressed in, or their heights differ between the two shoes.

feature-sole-layers = Layers of the sole
feature-sole-layers-look = Set the shoe on a table and photograph the whole sole from the side, with the telephone at its height.
feature-sole-layers-genuine = Each part of the sole is a piece of its own, the joins are crisp, and left and right mirror each other.
feature-sole-layers-copied = Parts that should be separate are moulded together, edges are rounded, or paint stands in for a change of material.

feature-sole-mould = Mould marks under the sole
feature-sole-mould-look = Turn the shoe over, brush the arch clean and photograph the marks with the light falling from one side.
feature-sole-mould-genuine = The marks are crisp and of even depth, and the size they give is the size of the shoe.
feature-sole-mould-copied = These marks are often copied, so correct ones count for little; a wrong size or blurred edges count for more.

feature-heel-embroidery = Heel embroidery
feature-heel-embroidery-look = Photograph the embroidery straight from behind, filling the picture, once for each shoe.
feature-heel-embroidery-genuine = Letters are dense, with clean edges and no thread between them; one that sits a little low is seen on genuine pairs too.
feature-heel-embroidery-copied = Letters are thin or swollen, joined by stray threads, or spaced differently on the two shoes.

feature-size-mark = Size number at the toe
feature-size-mark-look = Photograph the embroidered number at the toe of each shoe, from above and from close by.
feature-size-mark-genuine = The figures are densely embroidered, stand straight, and agree with the size under the sole.
feature-size-mark-copied = Figures lean, their openings are filled in, or the number differs from the size under the sole.

feature-laces = Laces
feature-laces-look = Laces need no photograph of their own: they are often replaced, and we conclude nothing from them.
feature-laces-genuine = A genuine pair may be worn with its first laces or with any others, so they say nothing.
feature-laces-copied = Imitations come with laces like ours and unlike ours, so here too they say nothing.

feature-sole-bond = Bond between sole and upper
feature-sole-bond-look = Switch on the lamp of your telephone and photograph, from close by, the line where the sole meets the upper.
feature-sole-bond-genuine = The line is closed and even, and what little glue shows stays within it.
feature-sole-bond-copied = Glue stands out beyond the line, has yellowed in patches or lies over paint; a repair done at home can look the same.

feature-insole-print = Print on the insole
feature-insole-print-look = Open the shoe wide and photograph the print on the insole straight from above.
feature-insole-print-genuine = The print is thin, its edges are clean, and it fades evenly with wear.
feature-insole-print-copied = The print lies thick on the surface, comes off in flakes or is spaced unlike ours; an insole may also have been replaced.

feature-knit-gauge = Fineness of the knit
feature-knit-gauge-look = Lay the shoe in daylight, unstretched, and photograph a patch of knit as wide as your thumb.
feature-knit-gauge-genuine = Loops are small and alike, the ribs run straight up to the collar, and the knit springs back when it is pressed.
feature-knit-gauge-copied = The knit is coarser, its loops differ in size, or the ribs drift sideways before they reach the collar.

feature-collar-edge = Edge of the collar
feature-collar-edge-look = Stand the shoe up and photograph the edge of the collar from outside, then from inside.
feature-collar-edge-genuine = The edge is knitted in one with the upper, lies flat and closes without a thick seam.
feature-collar-edge-copied = The edge is folded and sewn on, gapes, or ripples when the shoe stands empty.

feature-ankle-lettering = Lettering at the ankle
feature-ankle-lettering-look = Photograph the lettering at the ankle straight from the side, without stretching the knit.
feature-ankle-lettering-genuine = Letters have clean edges, stand level, and follow the knit without stiffening it.
feature-ankle-lettering-copied = Letters are stiff, set at a slant, or lie on the knit like a film that lifts at the corners.

## Bags

feature-hardware-engraving = Engraving on the hardware
feature-hardware-engraving-look = Tilt the clasp or the buckle until the light falls across the letters, and photograph them from a hand’s breadth.
feature-hardware-engraving-genuine = Letters are cut to one depth, with sharp corners and a clean ground.
feature-hardware-engraving-copied = Letters are shallow, rounded or clogged with plating, and their strokes vary in width.

feature-edge-paint = Edge paint
feature-edge-paint-look = Photograph a painted edge, at the flap or the strap, from the side and from close by.
feature-edge-paint-genuine = The paint makes one smooth, slightly rounded line and stays off the face of the leather.
feature-edge-paint-copied = The paint is thick or sticky, runs onto the face of the leather or lets the layers show; heat and wear can open it too.

feature-stitch-pitch = Spacing of the stitches
feature-stitch-pitch-look = Lay a ruler beside a straight seam and photograph both together from directly above.
feature-stitch-pitch-genuine = Stitches keep one length along the whole seam, lean alike, and turn the corner without crowding.
feature-stitch-pitch-copied = Stitch length changes along the seam, holes show beside the thread, or stitches crowd at the corners.

feature-label-stamp = Stamp on the inner label
feature-label-stamp-look = Open the bag in daylight and photograph the inner label straight on, filling the picture.
feature-label-stamp-genuine = The letters are pressed evenly into the label, with clean edges and the same spacing in every line.
feature-label-stamp-copied = The stamp is too deep or too faint, its letters are heavier than ours, or its lines are not level.

feature-label-code = Code on the label
feature-label-code-look = If there is a code, photograph it together with the whole label.
feature-label-code-genuine = A code may stand on the label; it proves nothing by itself.
feature-label-code-copied = A code is copied as easily as a shape, and one and the same code often returns on many bags.

feature-zip-slider = Zip slider
feature-zip-slider-look = Open the zip halfway and photograph the slider from the front and from behind.
feature-zip-slider-genuine = The slider is solid, its edges are smooth, and its finish is that of the other hardware.
feature-zip-slider-copied = The slider is light, its edges are rough or its colour stands apart from the other hardware; a repaired zip can differ too.

feature-studs = Studs
feature-studs-look = Photograph one row of studs straight on, then again at a slant.
feature-studs-genuine = Studs stand in line and at one height, and the leather round them lies flat.
feature-studs-copied = Studs stand askew or at uneven distances, the leather puckers round them, or glue shows at the rim.

feature-curved-base = Curve of the base
feature-curved-base-look = Set the empty bag on a table, bring the telephone level with it and photograph it from the front.
feature-curved-base-genuine = The base draws one even curve, the same at both ends, and touches the table on two lines only.
feature-curved-base-copied = The curve is flat, kinks in the middle or differs between the ends; poor storage can do this too.

feature-lining-weave = Weave of the lining
feature-lining-weave-look = Turn a pocket of the lining outwards, light it from the side and photograph the weave through a magnifying glass, or as near as the telephone focuses.
feature-lining-weave-genuine = Threads are fine and close, they cross evenly, and the cloth stays firm at the seams.
feature-lining-weave-copied = Threads are coarse or shiny, the weave shows gaps, or the cloth slips at the seams.

## What is known beside what is seen

record-serial-number = Serial number
record-serial-number-for = The number is one we used for such pieces in those years; numbers are easily copied, so it counts for little.
record-serial-number-against = The number is not one we used, or we know it from imitations.
record-serial-number-silent = On a shoe none is expected: its absence proves nothing, and a number would not prove much either.
record-serial-number-absent-bag = The absence of a code on an older label says little.

record-receipt = Receipt
record-receipt-for = The receipt names a shop and a date that agree with our records; that it belongs to this piece does not follow.
record-receipt-against = The receipt names a shop, a date or a price that does not agree with our records.
record-receipt-silent = There is no receipt, or it cannot be read; papers get lost, and that says next to nothing.

record-sale-record = Record of the first sale
record-sale-record-for = Our records hold a first sale that fits this piece and what you were told of it.
record-sale-record-against = Our records do not agree with the sale that was described to us.
record-sale-record-silent = We hold no record linking this piece to a first sale, which is usual.

record-card = Authenticity card
record-card-for = The card is of a kind we issued in those years; alone it proves little, since a card passes easily from one piece to another.
record-card-against = The card is of a kind we never issued, or names another model.
record-card-silent = There is no card; cards get lost, and that says nothing.

record-quality-control = Quality control slip
record-quality-control-for = The slip is of a kind our workshops used in those years and fits this piece; it can be copied or come from another.
record-quality-control-against = The slip names a model, a size or a date that does not fit this piece.
record-quality-control-silent = There is no slip; most are thrown away with the wrapping, and that says nothing.

record-retailer = First seller
record-retailer-for = The piece was first sold by us or by a retailer we authorise, and we could confirm it.
record-retailer-against = The first seller was not one we authorise; that counts for little, since genuine pieces are resold everywhere.
record-retailer-silent = We do not know who sold it first, and that counts neither way.

record-tag = Electronic tag
record-tag-for = The tag could be read, answers as ours do, and belongs to a piece like this one.
record-tag-against = The tag answers otherwise than ours do, or belongs to another piece.
record-tag-silent = There is no tag, or it could not be read; many of our pieces have none.

record-seal-or-hologram = Seal or hologram
record-seal-or-hologram-for = The seal or hologram is of a kind we used in those years, and nothing suggests that it was moved.
record-seal-or-hologram-against = The seal or hologram is of a kind we did not use, or was put on later.
record-seal-or-hologram-silent = There is none; seals come off with use, and that says nothing.

record-third-party = Report by another service
record-third-party-for = Another service takes the piece for genuine; that is an opinion, weighed by the error rate it states.
record-third-party-against = Another service takes the piece for an imitation; that is an opinion, weighed by the error rate it states.
record-third-party-silent = The report comes to no conclusion or states no error rate, so we do not count it.

record-history = History of the piece
record-history-for = What is told of its owners, its whereabouts and its repairs holds together and agrees with our records.
record-history-against = What is told of its past does not hold together, or does not agree with our records.
record-history-silent = Little is known of its past, which is usual for a piece bought second-hand.

## Guides

guide-bag-lede = Look at the shape, the seams, the painted edges, the hardware and the inner label. No single point decides: they are weighed together.
guide-sneaker-lede = Look at the side stitching, the layers of the sole, the embroidery and the tongue label. No single point decides: they are weighed together.
guide-sock-sneaker-lede = Look at the knit, the edge of the collar, the lettering at the ankle and the marks under the sole. No single point decides: they are weighed together.

guide-home-can-1 = Whether the work is even, in the seams, the edges and the letters.
guide-home-can-2 = Whether left and right agree, and whether the sizes given in several places are the same.
guide-home-can-3 = Whether shape and proportions resemble those of a piece you know to be ours.
guide-home-can-4 = Whether there is reason to ask us before you pay.

guide-home-cannot-1 = What it is made of: leather, foam and cloth have to be judged in the hand.
guide-home-cannot-2 = What has become of it since it was made: its owners, its repairs, its first sale.
guide-home-cannot-3 = Whether the photographs show the piece you will receive.
guide-home-cannot-4 = Whether it was stolen.

guide-buying-1 = Choose a payment that protects the buyer, not a transfer between friends.
guide-buying-2 = Before you pay, ask for a new photograph with today’s date written beside the piece.
guide-buying-3 = Keep the listing, its photographs and every message.
guide-buying-4 = Ask where and when the piece was first bought.
guide-buying-5 = Where you can, meet in a boutique that examines pieces, and pay afterwards.
guide-buying-6 = Do not rely on a card or a receipt alone, and walk away when you are hurried.

guide-serial-shoe = Most of our shoes carry no serial number, so its absence proves nothing. A number would not prove much either.
guide-serial-bag = On a bag a code may stand on the label; it is copied as easily as a shape, and proves nothing by itself. On an older label its absence says little.
