### Adónde lleva cada asunto, en una línea.

## Where each topic leads
topic-hint-order-change = A los pocos minutos del pedido, antes de prepararlo
topic-hint-return = La devolución de la casa y su derecho legal, lado a lado
topic-hint-repair = Primero fotografías; presupuesto antes de cualquier trabajo
topic-hint-authenticity = Sin número de serie
topic-hint-counterfeit = Díganos dónde la vio
topic-hint-appointment = Reparaciones, pruebas, presentaciones privadas
topic-hint-order-question = Dónde está, qué se cobró
topic-hint-product-question = Tallas, materiales, cuidado
topic-hint-privacy = Consultar, rectificar o suprimir sus datos
topic-hint-accessibility = Sitio web, mensajes o boutiques
topic-hint-complaint = Lo lee una persona ajena al asunto
topic-hint-other = Con sus palabras
