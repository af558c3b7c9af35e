# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = Withdraw from contract here
withdraw-lede = You can withdraw from a contract that you concluded with us at a distance. You need no account and give no reason.
withdraw-order = Order number
withdraw-order-hint = It stands on the confirmation of your order.
withdraw-order-missing = Write the number of the order.
withdraw-email = E-mail address for the receipt
withdraw-pieces = Only for these pieces
withdraw-pieces-hint = One on each line. Leave it empty to withdraw from the whole contract.
withdraw-pieces-many = Name at most fifty pieces, each in one short line.
withdraw-next = Continue
withdraw-check-title = Read it once more
withdraw-check-lede = This is what you declare. Nothing is declared before you confirm.
withdraw-what = Withdrawn from
withdraw-all = The whole contract
withdraw-confirm = Confirm withdrawal
withdraw-change = Change
withdraw-done-title = Your withdrawal has arrived
withdraw-done-lede = This receipt confirms that your declaration has arrived, and when. It decides nothing about it: the answer comes in your case. A copy goes to { $email }.
withdraw-content = Declaration
withdraw-declared = I withdraw from the contract.
withdraw-at = Arrived
withdraw-instant = { $date }, { $time } ({ $zone })
withdraw-digest = Digest (SHA-256)
withdraw-subject = Withdrawal: order { $order }
withdraw-words = I withdraw from the contract of order { $order }. { $name }
withdraw-words-some = I withdraw from the contract of order { $order } for these pieces: { $pieces }. { $name }
mail-withdraw-subject = Receipt of your withdrawal: order { $order }
mail-withdraw-lede = This receipt confirms that your declaration has arrived, and when. It decides nothing about it: the answer comes in your case. Keep this letter.
