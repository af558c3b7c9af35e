### Titoli di ciò che si stampa o si invia in PDF. $page e $pages sono cifre.
### Colonne ed etichette sono brevi: un’etichetta è larga 100 mm.

## All papers
paper-page = Pagina { $page } di { $pages }
paper-square-alt = Codice QR: { $text }
paper-bars-alt = Codice a barre: { $text }
paper-from = Da
paper-to = A
paper-tracking = Numero di tracciamento
paper-return-number = Numero del reso
paper-parcel = Collo
paper-weight = Peso
paper-order = Ordine
paper-piece = Articolo
paper-reference = Riferimento
paper-size = Taglia
paper-quantity-short = Q.tà
paper-reason = Motivo

## Label of a return, and what customs ask
paper-label-title = Etichetta di reso { $number }
paper-label-heading = Reso
paper-label-parcel = { $one } di { $of }
paper-customs = Dichiarazione doganale
paper-customs-kind = Merci in reso
paper-goods = Contenuto
paper-hs-code = Codice SA
paper-origin = Origine
paper-value = Valore
paper-total = Totale
paper-values-apart = Regalo. I valori sono comunicati alla dogana per via elettronica.

## Slip in the parcel
paper-slip-title = Reso { $number }
paper-slip-heading = Reso
paper-slip-lede = Mettere questo foglio nel collo, sopra gli articoli.
paper-slip-until = Da consegnare entro
paper-slip-contents = In questo collo
paper-slip-outcome = Che cosa segue
paper-slip-scan = Seguire questo reso
paper-pack-title = Come imballare
paper-pack-1 = L’articolo pulito e asciutto, con tutto ciò che lo accompagnava: sacchetto antipolvere, cartoncino di cura, ricambi.
paper-pack-2 = Lasciare sigilli ed etichette al loro posto. Avvolgere le parti metalliche perché non segnino nulla.
paper-pack-3 = Usare una scatola esterna rigida. Quella della maison fa parte dell’articolo e viaggia all’interno.
paper-pack-4 = Incollare l’etichetta distesa sul lato più grande, senza nastro sulle barre, e conservare la ricevuta del corriere.

## Gift receipt: whoever was given something reads it
paper-gift-title = Ricevuta regalo { $number }
paper-gift-heading = Ricevuta regalo
paper-gift-lede = Da conservare con il regalo: questo foglio vale come ricevuta e non indica alcun prezzo.
paper-gift-number = Numero della ricevuta
paper-gift-until = Cambio fino a
paper-gift-contents = Il regalo

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = Conferma di ricezione del recesso { $number }
paper-withdrawal-heading = Il Suo recesso è arrivato
paper-withdrawal-lede = Questa è la conferma di ricezione della Sua dichiarazione di recesso dal contratto dell’ordine { $order }.
paper-withdrawal-moment = { $date }, { $time } ({ $zone }, { $offset })
paper-withdrawal-received = Ricevuta
paper-withdrawal-name = Nome
paper-withdrawal-number = Numero del recesso
paper-withdrawal-sent-to = Conferma inviata a
paper-withdrawal-pieces = Articoli
paper-withdrawal-declaration = La dichiarazione, parola per parola
paper-withdrawal-notice = Questa conferma attesta che la dichiarazione è arrivata, e quando. Non attesta che sia accettata.
paper-withdrawal-digest = SHA-256 della dichiarazione
paper-withdrawal-digest-help = Questi 64 caratteri sono calcolati sulla dichiarazione così come è arrivata. Ogni modifica ne dà altri.
paper-withdrawal-post = Per posta

## A case as it is printed
paper-case-title = Pratica { $number }
paper-case-printed = Stampato: { $moment }
