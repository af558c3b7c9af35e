### Points that examiners alone know: never on a page, in an answer of the API or in a search.
###
### Key scheme. CODE is the code of a [[point]] of house/features.toml with sight staff, `_` as `-`:
###   staff-feature-CODE           its short name
###   staff-feature-CODE-look      where and how to look, with the piece in hand
###   staff-feature-CODE-genuine   what our own make shows
###   staff-feature-CODE-copied    what imitations often show

staff-feature-under-insole = Seam under the insole
staff-feature-under-insole-look = Lift the insole from the heel without folding it, and follow with a lamp the seam that joins upper and insole board.
staff-feature-under-insole-genuine = The seam runs all the way round at an even distance from the edge, with a single thread, and the board lies flat without glue on it.
staff-feature-under-insole-copied = The seam wanders or stops short, the thread changes, or glue covers the board; a repair at the heel can leave glue too.

staff-feature-foam-cut = Cut face of the foam
staff-feature-foam-cut-look = With the insole out, light the cut face of the foam at the heel and look at it through a magnifying glass.
staff-feature-foam-cut-genuine = Cells are fine and alike from the rim to the core, and the cut is clean, without a skin.
staff-feature-foam-cut-copied = Cells differ in size or a moulded skin covers the cut; foam that crumbles may be of age alone and does not count.

staff-feature-inner-seam = Seam behind the lining
staff-feature-inner-seam-look = Empty the bag, draw the lining up at a lower corner and look with a lamp at the seam behind it, without opening a stitch.
staff-feature-inner-seam-genuine = The seam allowance is trimmed to one width and laid flat, and the thread is the one used outside.
staff-feature-inner-seam-copied = The allowance is ragged or held by glue, or the thread differs from the one outside; look first whether our atelier has replaced the lining.
