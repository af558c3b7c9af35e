### Where each topic leads, in one line.

## Where each topic leads
topic-hint-order-change = Within minutes of ordering, before it is prepared
topic-hint-return = House returns and your legal right, side by side
topic-hint-repair = Photographs first, an estimate before any work
topic-hint-authenticity = No serial number needed
topic-hint-counterfeit = Tell us where you saw it
topic-hint-appointment = Repairs, fittings, private viewings
topic-hint-order-question = Where it is, what was charged
topic-hint-product-question = Sizes, materials, care
topic-hint-privacy = Read, correct or erase what we hold
topic-hint-accessibility = Site, letters or boutiques
topic-hint-complaint = A person who was not involved reads it
topic-hint-other = In your own words
