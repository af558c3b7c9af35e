### Dove porta ogni argomento, in una riga.

## Where each topic leads
topic-hint-order-change = Nei minuti che seguono, prima della preparazione
topic-hint-return = Resi della maison e diritto di legge, fianco a fianco
topic-hint-repair = Prima le fotografie; un preventivo precede ogni lavoro
topic-hint-authenticity = Senza numero di serie
topic-hint-counterfeit = Ci dica dove l’ha visto
topic-hint-appointment = Riparazioni, prove, presentazioni private
topic-hint-order-question = Dove si trova, che cosa è stato addebitato
topic-hint-product-question = Misure, materiali, cura
topic-hint-privacy = Leggere, correggere o cancellare i dati che conserviamo
topic-hint-accessibility = Sito, comunicazioni o boutique
topic-hint-complaint = Letto da una persona estranea ai fatti
topic-hint-other = Con parole Sue
