### Qué mira un perito en una pieza, qué más se sabe de ella y las guías públicas.
### El esquema de las claves se describe al principio de locales/en/features.ftl.

## Shoes

feature-side-stitching = Pespunte de los paneles laterales
feature-side-stitching-look = Ponga el zapato a la luz del día y fotografíe de cerca un palmo de la costura lateral.
feature-side-stitching-genuine = Las puntadas tienen la misma longitud y la misma tensión en los dos zapatos, y la costura guarda siempre la misma distancia al borde del panel.
feature-side-stitching-copied = La longitud de las puntadas varía, las hileras se desvían hacia el borde o los dos zapatos difieren.

feature-tongue-label = Etiqueta de la lengüeta
feature-tongue-label-look = Tire de la lengüeta hacia arriba y fotografíe la etiqueta de frente, tan cerca que se vea el tejido.
feature-tongue-label-genuine = El tejido es tupido, las letras guardan la misma separación y el corte del borde corresponde a los años en que se hizo el par.
feature-tongue-label-copied = Las letras se tocan o se adelgazan, o la etiqueta es de un tipo que no usábamos en esos años.

feature-toe-layers = Capas de la puntera
feature-toe-layers-look = Apoye el zapato en una mesa, ponga el teléfono a la altura de la suela y fotografíe la puntera de perfil.
feature-toe-layers-genuine = Tres capas se suceden en el mismo orden en los dos zapatos, separadas por líneas finas y continuas.
feature-toe-layers-copied = Las capas están moldeadas en un solo bloque e imitadas con surcos, o su altura difiere de un zapato a otro.

feature-sole-layers = Capas de la suela
feature-sole-layers-look = Apoye el zapato en una mesa y fotografíe toda la suela de perfil, con el teléfono a su altura.
feature-sole-layers-genuine = Cada parte de la suela es independiente, las uniones son nítidas y la izquierda es el espejo de la derecha.
feature-sole-layers-copied = Partes que deberían ir separadas están moldeadas juntas, las aristas son romas o una pintura hace las veces de otro material.

feature-sole-mould = Marcas de molde bajo la suela
feature-sole-mould-look = Dé la vuelta al zapato, cepille el arco de la suela y fotografíe las marcas con luz que caiga de lado.
feature-sole-mould-genuine = Las marcas son nítidas y de profundidad uniforme, y la talla que indican es la del zapato.
feature-sole-mould-copied = Estas marcas se copian a menudo, de modo que acertadas cuentan poco; una talla equivocada o unos bordes borrosos cuentan más.

feature-heel-embroidery = Bordado del talón
feature-heel-embroidery-look = Fotografíe el bordado justo desde atrás, de modo que ocupe toda la imagen, una vez por zapato.
feature-heel-embroidery-genuine = Las letras son tupidas, de bordes limpios y sin hilos entre ellas; una letra algo baja se ve también en pares auténticos.
feature-heel-embroidery-copied = Las letras son delgadas o abultadas, las unen hilos sueltos o su separación difiere de un zapato a otro.

feature-size-mark = Número de talla en la puntera
feature-size-mark-look = Fotografíe desde arriba y de cerca el número bordado en la puntera de cada zapato.
feature-size-mark-genuine = Las cifras tienen un bordado tupido, están rectas y coinciden con la talla que figura bajo la suela.
feature-size-mark-copied = Las cifras se inclinan, sus huecos están cegados o el número difiere de la talla que figura bajo la suela.

feature-laces = Cordones
feature-laces-look = Los cordones no piden una fotografía aparte: se cambian a menudo y no concluimos nada de ellos.
feature-laces-genuine = Un par auténtico puede llevar sus primeros cordones o cualesquiera otros, así que no dicen nada.
feature-laces-copied = Las imitaciones traen cordones iguales a los nuestros y también distintos, así que tampoco aquí dicen nada.

feature-sole-bond = Pegado entre la suela y el corte
feature-sole-bond-look = Encienda la linterna del teléfono y fotografíe de cerca la línea donde la suela se une al corte.
feature-sole-bond-genuine = La línea está cerrada y es regular, y el poco pegamento que se ve no sale de ella.
feature-sole-bond-copied = El pegamento rebasa la línea, amarillea a manchas o cubre una pintura; una reparación hecha en casa puede tener el mismo aspecto.

feature-insole-print = Impresión de la plantilla
feature-insole-print-look = Abra bien el zapato y fotografíe la impresión de la plantilla justo desde arriba.
feature-insole-print-genuine = La impresión es fina, tiene bordes limpios y con el uso se borra por igual.
feature-insole-print-copied = La impresión tiene grosor, se desprende en escamas o su separación no es la nuestra; también puede que se haya cambiado la plantilla.

feature-knit-gauge = Finura del punto
feature-knit-gauge-look = Ponga el zapato a la luz del día, sin estirarlo, y fotografíe una zona de punto del ancho de su pulgar.
feature-knit-gauge-genuine = Las mallas son pequeñas e iguales, el acanalado sube recto hasta el cuello y el punto recupera la forma al apretarlo.
feature-knit-gauge-copied = El punto es más grueso, las mallas son desiguales o el acanalado se desvía antes de llegar al cuello.

feature-collar-edge = Borde del cuello
feature-collar-edge-look = Ponga el zapato de pie y fotografíe el borde del cuello por fuera y después por dentro.
feature-collar-edge-genuine = El borde está tejido en una sola pieza con el corte, queda plano y cierra sin una costura gruesa.
feature-collar-edge-copied = El borde está doblado y cosido aparte, queda abierto o hace ondas cuando el zapato está vacío.

feature-ankle-lettering = Letras del tobillo
feature-ankle-lettering-look = Fotografíe las letras del tobillo justo de perfil, sin estirar el punto.
feature-ankle-lettering-genuine = Las letras tienen bordes limpios, están niveladas y siguen el punto sin volverlo rígido.
feature-ankle-lettering-copied = Las letras son rígidas, están torcidas o yacen sobre el punto como una película que se levanta en las esquinas.

## Bags

feature-hardware-engraving = Grabado de los herrajes
feature-hardware-engraving-look = Incline el cierre o la hebilla hasta que la luz cruce las letras y fotografíelas a un palmo de distancia.
feature-hardware-engraving-genuine = Las letras están grabadas a una misma profundidad, con ángulos vivos y fondo limpio.
feature-hardware-engraving-copied = Las letras son poco profundas, romas o están cegadas por el baño de metal, y sus trazos cambian de ancho.

feature-edge-paint = Pintura de cantos
feature-edge-paint-look = Fotografíe de lado y de cerca un canto pintado, en la solapa o en la correa.
feature-edge-paint-genuine = La pintura forma una línea lisa, algo abombada, y no invade la flor de la piel.
feature-edge-paint-copied = La pintura es gruesa o pegajosa, se corre sobre la piel o deja ver las capas; el calor y el uso también pueden abrirla.

feature-stitch-pitch = Largo de puntada
feature-stitch-pitch-look = Ponga una regla junto a una costura recta y fotografíe ambas justo desde arriba.
feature-stitch-pitch-genuine = Las puntadas conservan el mismo largo en toda la costura, se inclinan por igual y doblan la esquina sin apretarse.
feature-stitch-pitch-copied = El largo de las puntadas cambia a lo largo de la costura, se ven agujeros junto al hilo o las puntadas se aprietan en las esquinas.

feature-label-stamp = Estampación de la etiqueta interior
feature-label-stamp-look = Abra el bolso a la luz del día y fotografíe la etiqueta interior de frente, de modo que ocupe toda la imagen.
feature-label-stamp-genuine = Las letras están hundidas por igual en la etiqueta, con bordes limpios y la misma separación en cada línea.
feature-label-stamp-copied = La estampación es demasiado honda o demasiado débil, sus letras son más gruesas que las nuestras o sus líneas no están niveladas.

feature-label-code = Código de la etiqueta
feature-label-code-look = Si hay un código, fotografíelo junto con la etiqueta entera.
feature-label-code-genuine = En la etiqueta puede figurar un código; por sí solo no prueba nada.
feature-label-code-copied = Un código se copia con la misma facilidad que una forma, y a menudo el mismo vuelve en muchos bolsos.

feature-zip-slider = Cursor de la cremallera
feature-zip-slider-look = Abra la cremallera hasta la mitad y fotografíe el cursor por delante y por detrás.
feature-zip-slider-genuine = El cursor es macizo, tiene bordes lisos y el mismo acabado que los demás herrajes.
feature-zip-slider-copied = El cursor es ligero, tiene bordes ásperos o un color que desentona con los demás herrajes; una cremallera reparada también puede diferir.

feature-studs = Tachuelas
feature-studs-look = Fotografíe una hilera de tachuelas de frente y después al sesgo.
feature-studs-genuine = Las tachuelas están alineadas y a la misma altura, y la piel a su alrededor queda plana.
feature-studs-copied = Las tachuelas están torcidas o a distancias desiguales, la piel se frunce a su alrededor o asoma pegamento en el borde.

feature-curved-base = Curva de la base
feature-curved-base-look = Apoye el bolso vacío en una mesa, ponga el teléfono a su altura y fotografíelo de frente.
feature-curved-base-genuine = La base traza una sola curva regular, igual en ambos extremos, y toca la mesa solo en dos líneas.
feature-curved-base-copied = La curva es plana, se quiebra en el centro o difiere de un extremo a otro; guardarlo mal puede causar lo mismo.

feature-lining-weave = Tejido del forro
feature-lining-weave-look = Saque hacia fuera un bolsillo del forro, ilumínelo de lado y fotografíe el tejido a través de una lupa, o tan cerca como enfoque el teléfono.
feature-lining-weave-genuine = Los hilos son finos y juntos, se cruzan con regularidad y la tela se mantiene firme en las costuras.
feature-lining-weave-copied = Los hilos son gruesos o brillantes, el tejido deja huecos o la tela se abre en las costuras.

## What is known beside what is seen

record-serial-number = Número de serie
record-serial-number-for = El número es de los que usábamos en esos años para piezas así; los números se copian con facilidad, de modo que cuenta poco.
record-serial-number-against = El número no es de los que hemos usado, o lo conocemos por imitaciones.
record-serial-number-silent = En un zapato no se espera ninguno: su ausencia no prueba nada, y un número tampoco probaría mucho.
record-serial-number-absent-bag = La ausencia de código en una etiqueta antigua dice poco.

record-receipt = Recibo
record-receipt-for = El recibo indica una tienda y una fecha que concuerdan con nuestros registros; de ello no se sigue que sea el de esta pieza.
record-receipt-against = El recibo indica una tienda, una fecha o un precio que no concuerdan con nuestros registros.
record-receipt-silent = No hay recibo o no se puede leer; los documentos se pierden, y eso no dice casi nada.

record-sale-record = Registro de la primera venta
record-sale-record-for = En nuestros registros consta una primera venta que corresponde a esta pieza y a lo que le contaron de ella.
record-sale-record-against = Nuestros registros no concuerdan con la venta que se nos describió.
record-sale-record-silent = No tenemos ningún registro que una esta pieza a una primera venta, lo cual es habitual.

record-card = Tarjeta de autenticidad
record-card-for = La tarjeta es de un tipo que entregábamos en esos años; por sí sola prueba poco, pues pasa con facilidad de una pieza a otra.
record-card-against = La tarjeta es de un tipo que nunca hemos entregado, o indica otro modelo.
record-card-silent = No hay tarjeta; las tarjetas se pierden, y eso no dice nada.

record-quality-control = Ficha del control de calidad
record-quality-control-for = La ficha es de un tipo que nuestros talleres usaban en esos años y corresponde a esta pieza; puede ser copia o venir de otra.
record-quality-control-against = La ficha indica un modelo, una talla o una fecha que no corresponden a esta pieza.
record-quality-control-silent = No hay ficha; la mayoría se tira con el envoltorio, y eso no dice nada.

record-retailer = Primer vendedor
record-retailer-for = La pieza la vendimos por primera vez nosotros o un vendedor autorizado, y pudimos confirmarlo.
record-retailer-against = El primer vendedor no estaba autorizado; eso cuenta poco, pues las piezas auténticas se revenden en todas partes.
record-retailer-silent = No sabemos quién la vendió por primera vez, y eso no cuenta ni a favor ni en contra.

record-tag = Chip electrónico
record-tag-for = El chip se pudo leer, responde como los nuestros y corresponde a una pieza como esta.
record-tag-against = El chip responde de otro modo que los nuestros, o corresponde a otra pieza.
record-tag-silent = No hay chip o no se pudo leer; muchas de nuestras piezas no lo llevan.

record-seal-or-hologram = Precinto u holograma
record-seal-or-hologram-for = El precinto u holograma es de un tipo que usábamos en esos años, y nada hace pensar que se haya cambiado de sitio.
record-seal-or-hologram-against = El precinto u holograma es de un tipo que no usábamos, o se puso después.
record-seal-or-hologram-silent = No lo hay; los precintos se desprenden con el uso, y eso no dice nada.

record-third-party = Informe de otro servicio
record-third-party-for = Otro servicio tiene la pieza por auténtica; es una opinión, que pesamos según la tasa de error que declara.
record-third-party-against = Otro servicio tiene la pieza por una imitación; es una opinión, que pesamos según la tasa de error que declara.
record-third-party-silent = El informe no llega a ninguna conclusión o no declara una tasa de error, así que no lo contamos.

record-history = Historia de la pieza
record-history-for = Lo que se cuenta de sus dueños, su recorrido y sus reparaciones es coherente y concuerda con nuestros registros.
record-history-against = Lo que se cuenta de su pasado no es coherente, o no concuerda con nuestros registros.
record-history-silent = Se sabe poco de su pasado, lo cual es habitual en una pieza de segunda mano.

## Guides

guide-bag-lede = Mire la forma, las costuras, los cantos pintados, los herrajes y la etiqueta interior. Ningún detalle decide por sí solo: se pesan juntos.
guide-sneaker-lede = Mire el pespunte lateral, las capas de la suela, el bordado y la etiqueta de la lengüeta. Ningún detalle decide por sí solo: se pesan juntos.
guide-sock-sneaker-lede = Mire el punto, el borde del cuello, las letras del tobillo y las marcas bajo la suela. Ningún detalle decide por sí solo: se pesan juntos.

guide-home-can-1 = Si el trabajo es regular en las costuras, los bordes y las letras.
guide-home-can-2 = Si la izquierda y la derecha concuerdan, y si la talla es la misma en todos los lugares donde figura.
guide-home-can-3 = Si la forma y las proporciones se parecen a las de una pieza que usted sabe que es nuestra.
guide-home-can-4 = Si hay motivo para consultarnos antes de pagar.

guide-home-cannot-1 = De qué está hecha: la piel, la espuma y la tela solo se juzgan en la mano.
guide-home-cannot-2 = Qué ha sido de ella desde que se hizo: sus dueños, sus reparaciones, su primera venta.
guide-home-cannot-3 = Si las fotografías muestran la pieza que va a recibir.
guide-home-cannot-4 = Si fue robada.

guide-buying-1 = Elija un pago que proteja al comprador, no una transferencia entre amigos.
guide-buying-2 = Antes de pagar, pida una fotografía nueva con la fecha de hoy escrita junto a la pieza.
guide-buying-3 = Guarde el anuncio, sus fotografías y todos los mensajes.
guide-buying-4 = Pregunte dónde y cuándo se compró la pieza por primera vez.
guide-buying-5 = Si puede, encuéntrese con el vendedor en una boutique que examine piezas y pague después.
guide-buying-6 = No se fíe solo de una tarjeta o de un recibo, y desista si le meten prisa.

guide-serial-shoe = La mayoría de nuestros zapatos no lleva número de serie, así que su ausencia no prueba nada. Un número tampoco probaría mucho.
guide-serial-bag = En un bolso puede figurar un código en la etiqueta; se copia con la misma facilidad que una forma y por sí solo no prueba nada. En una etiqueta antigua, su ausencia dice poco.
