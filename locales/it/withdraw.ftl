# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = Recedere dal contratto qui
withdraw-lede = Può recedere da un contratto concluso con noi a distanza. Non servono né un account né un motivo.
withdraw-order = Numero d’ordine
withdraw-order-hint = Si trova nella conferma del Suo ordine.
withdraw-order-missing = Scriva il numero dell’ordine.
withdraw-email = Indirizzo e-mail per la ricevuta
withdraw-pieces = Solo per questi pezzi
withdraw-pieces-hint = Uno per riga. Lasci vuoto per recedere dall’intero contratto.
withdraw-pieces-many = Indichi al massimo cinquanta pezzi, ciascuno in una riga breve.
withdraw-next = Continua
withdraw-check-title = Rilegga ancora una volta
withdraw-check-lede = Questo è ciò che dichiara. Nulla è dichiarato prima della Sua conferma.
withdraw-what = Oggetto del recesso
withdraw-all = L’intero contratto
withdraw-confirm = Conferma recesso
withdraw-change = Modifica
withdraw-done-title = Il Suo recesso è arrivato
withdraw-done-lede = Questa ricevuta conferma che la Sua dichiarazione è arrivata, e quando. Non decide nulla: la risposta arriva nella Sua pratica. Una copia va a { $email }.
withdraw-content = Dichiarazione
withdraw-declared = Recedo dal contratto.
withdraw-at = Arrivato
withdraw-instant = { $date }, { $time } ({ $zone })
withdraw-digest = Impronta (SHA-256)
withdraw-subject = Recesso: ordine { $order }
withdraw-words = Recedo dal contratto dell’ordine { $order }. { $name }
withdraw-words-some = Recedo dal contratto dell’ordine { $order } per questi pezzi: { $pieces }. { $name }
mail-withdraw-subject = Ricevuta del Suo recesso: ordine { $order }
mail-withdraw-lede = Questa ricevuta conferma che la Sua dichiarazione è arrivata, e quando. Non decide nulla: la risposta arriva nella Sua pratica. Conservi questa lettera.
