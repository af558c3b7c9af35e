### Títulos de lo que se imprime o se envía en PDF. $page y $pages son cifras.
### Columnas y rótulos son breves: una etiqueta mide 100 mm de ancho.

## All papers
paper-page = Página { $page } de { $pages }
paper-square-alt = Código QR: { $text }
paper-bars-alt = Código de barras: { $text }
paper-from = De
paper-to = Para
paper-tracking = Número de seguimiento
paper-return-number = Número de la devolución
paper-parcel = Bulto
paper-weight = Peso
paper-order = Pedido
paper-piece = Pieza
paper-reference = Referencia
paper-size = Talla
paper-quantity-short = Cant.
paper-reason = Motivo

## Label of a return, and what customs ask
paper-label-title = Etiqueta de devolución { $number }
paper-label-heading = Devolución
paper-label-parcel = { $one } de { $of }
paper-customs = Declaración de aduana
paper-customs-kind = Mercancía devuelta
paper-goods = Contenido
paper-hs-code = Código SA
paper-origin = Origen
paper-value = Valor
paper-total = Total
paper-values-apart = Regalo. Los valores se comunican a la aduana por vía electrónica.

## Slip in the parcel
paper-slip-title = Devolución { $number }
paper-slip-heading = Devolución
paper-slip-lede = Coloque esta hoja en el bulto, sobre las piezas.
paper-slip-until = Entregar hasta
paper-slip-contents = En este bulto
paper-slip-outcome = Qué sigue
paper-slip-scan = Seguir esta devolución
paper-pack-title = Cómo embalar
paper-pack-1 = La pieza limpia y seca, con todo lo que la acompañaba: funda guardapolvo, tarjeta de cuidado, recambios.
paper-pack-2 = Deje precintos y etiquetas en su sitio. Envuelva los herrajes para que no marquen nada.
paper-pack-3 = Use una caja exterior firme. La caja de la casa forma parte de la pieza y viaja dentro.
paper-pack-4 = Pegue la etiqueta plana en el lado más grande, sin cinta sobre las barras, y guarde el resguardo del transportista.

## Gift receipt: whoever was given something reads it
paper-gift-title = Recibo de regalo { $number }
paper-gift-heading = Recibo de regalo
paper-gift-lede = Guárdese con el regalo: esta hoja vale como recibo y no indica ningún precio.
paper-gift-number = Número del recibo
paper-gift-until = Cambio hasta
paper-gift-contents = El regalo

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = Acuse de recibo del desistimiento { $number }
paper-withdrawal-heading = Su desistimiento ha llegado
paper-withdrawal-lede = Este es el acuse de recibo de su declaración de desistimiento del contrato del pedido { $order }.
paper-withdrawal-moment = { $date }, { $time } ({ $zone }, { $offset })
paper-withdrawal-received = Recibida
paper-withdrawal-name = Nombre
paper-withdrawal-number = Número del desistimiento
paper-withdrawal-sent-to = Acuse enviado a
paper-withdrawal-pieces = Piezas
paper-withdrawal-declaration = La declaración, palabra por palabra
paper-withdrawal-notice = Este acuse confirma que la declaración ha llegado, y cuándo. No confirma que se acepte.
paper-withdrawal-digest = SHA-256 de la declaración
paper-withdrawal-digest-help = Estos 64 caracteres se calculan a partir de la declaración tal como llegó. Cualquier cambio da otros.
paper-withdrawal-post = Por correo postal

## A case as it is printed
paper-case-title = Caso { $number }
paper-case-printed = Impreso: { $moment }
