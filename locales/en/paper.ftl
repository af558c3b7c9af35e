### Headings of what is printed or sent as PDF. $page and $pages are figures.
### What stands in columns and labels is short: a label is 100 mm wide.

## All papers
paper-page = Page { $page } of { $pages }
paper-square-alt = QR code: { $text }
paper-bars-alt = Barcode: { $text }
paper-from = From
paper-to = To
paper-tracking = Tracking number
paper-return-number = Return number
paper-parcel = Parcel
paper-weight = Weight
paper-order = Order
paper-piece = Piece
paper-reference = Reference
paper-size = Size
paper-quantity-short = Qty
paper-reason = Reason

## Label of a return, and what customs ask
paper-label-title = Return label { $number }
paper-label-heading = Return
paper-label-parcel = { $one } of { $of }
paper-customs = Customs declaration
paper-customs-kind = Returned goods
paper-goods = Contents
paper-hs-code = HS code
paper-origin = Origin
paper-value = Value
paper-total = Total
paper-values-apart = Gift. The values are told to customs electronically.

## Slip in the parcel
paper-slip-title = Return { $number }
paper-slip-heading = Return
paper-slip-lede = Put this sheet into the parcel, on top of the pieces.
paper-slip-until = Hand over by
paper-slip-contents = In this parcel
paper-slip-outcome = What follows
paper-slip-scan = Follow this return
paper-pack-title = How to pack
paper-pack-1 = Clean and dry the piece, with everything that came with it: dust bag, care card, spare parts.
paper-pack-2 = Leave seals and labels where they are. Wrap hardware so that it marks nothing.
paper-pack-3 = Use a firm outer box. The house’s own box is part of the piece and needs one around it.
paper-pack-4 = Stick the label flat on the largest side, without tape over the bars, and keep the carrier’s receipt.

## Gift receipt: whoever was given something reads it
paper-gift-title = Gift receipt { $number }
paper-gift-heading = Gift receipt
paper-gift-lede = Keep this sheet with the gift: it stands in place of a receipt and names no price.
paper-gift-number = Receipt number
paper-gift-until = Exchange until
paper-gift-contents = What was given

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = Receipt of withdrawal { $number }
paper-withdrawal-heading = Your withdrawal has arrived
paper-withdrawal-lede = This is the receipt of your declaration to withdraw from the contract of order { $order }.
paper-withdrawal-moment = { $date }, { $time } ({ $zone }, { $offset })
paper-withdrawal-received = Received
paper-withdrawal-name = Name
paper-withdrawal-number = Withdrawal number
paper-withdrawal-sent-to = Receipt sent to
paper-withdrawal-pieces = Pieces
paper-withdrawal-declaration = The declaration, word for word
paper-withdrawal-notice = This receipt confirms that the declaration has arrived, and when. It does not confirm that it is accepted.
paper-withdrawal-digest = SHA-256 of the declaration
paper-withdrawal-digest-help = These 64 characters are worked out from the declaration as it arrived. Any change to it gives others.
paper-withdrawal-post = By post

## A case as it is printed
paper-case-title = Case { $number }
paper-case-printed = Printed { $moment }
