### Si una pieza es auténtica: las páginas públicas, el dictamen para el cliente, la mesa de los peritos.
### Los detalles y los datos tienen sus palabras en features.ftl, los del personal en features-staff.ftl.

## Páginas públicas
authenticity-title = ¿Es auténtica?
authenticity-lede = Dos de nuestros peritos miran sus fotografías, cada uno sin ver lo que dijo el otro, y usted lee sus hallazgos. Respondemos en dos días laborables, sin coste.
authenticity-ask = Solicitar el examen de una pieza
authenticity-ask-lede = Siete páginas breves. Solo son necesarias la familia de la pieza y su dirección.
authenticity-families = Mire primero por su cuenta
authenticity-families-lede = Qué mirar en cada familia, y qué puede decir y qué no una mirada en casa.
authenticity-answers = Las cinco respuestas
authenticity-answers-lede = Una de ellas, con sus razones. Nunca un porcentaje, ni un distintivo para un anuncio.
authenticity-report = Denunciar una falsificación
authenticity-report-lede = Una página, sin cuenta, y su nombre solo si lo desea.
authenticity-guide-title = { $family }: qué mirar
authenticity-guide-look = Dónde mirar
authenticity-guide-genuine = Las nuestras
authenticity-guide-copied = Las imitaciones
authenticity-guide-drawing = Dibujo de línea, { $family }, con { $count } detalles numerados, enumerados al lado
authenticity-guide-lens = Requiere una lupa o una linterna
authenticity-guide-home = En casa
authenticity-guide-can = Qué puede decir una mirada en casa
authenticity-guide-cannot = Qué no puede decir
authenticity-guide-buying = Comprar de segunda mano
authenticity-guide-print = Esta página se imprime en dos hojas.

## Las cinco palabras
verdict-word-confirmed-not-genuine = Falsificación
verdict-word-inconsistent = No concuerda
verdict-word-inconclusive = No se puede determinar
verdict-word-consistent-with-genuine = Compatible con una pieza auténtica
verdict-word-confirmed-by-house = Autenticidad confirmada, pieza en mano
verdict-means-confirmed-not-genuine = Dos peritos hallaron que no se hizo para nosotros. Solo lo dicen personas de la casa, y nunca una sola.
verdict-means-inconsistent = Lo que se vio no corresponde a nuestra fabricación. Las fotografías por sí solas no permiten ir más lejos.
verdict-means-inconclusive = Lo que se vio no basta para decidir. Es una respuesta normal y no dice nada en contra de la pieza.
verdict-means-consistent-with-genuine = Lo que se vio corresponde a nuestra fabricación. Las fotografías por sí solas no permiten ir más lejos.
verdict-means-confirmed-by-house = Los peritos tuvieron la pieza en la mano y confirman que se hizo para nosotros.

## El dictamen
verdict-examination = Examen
verdict-lede = { $examiners ->
    [one] Un perito miró
   *[other] { $examiners } peritos miraron
  } { $pictures ->
    [one] una fotografía
   *[other] { $pictures } fotografías
  } de su pieza.
verdict-lede-hand = { $examiners ->
    [one] Un perito tuvo
   *[other] { $examiners } peritos tuvieron
  } la pieza en la mano.
verdict-tape = Escala de la falsificación a la autenticidad confirmada con la pieza en la mano. Nuestra respuesta es «{ $word }».
verdict-tape-note = La barra es nuestro margen; la línea, nuestra mejor estimación. La parte rayada solo se alcanza con la pieza en la mano.
verdict-findings = Qué hemos examinado
verdict-findings-lede = Cuánto contó cada hallazgo, a favor o en contra
verdict-caption = Hallazgos y su peso
verdict-head-point = Detalle
verdict-head-finding = Hallazgo
verdict-against = En contra
verdict-for = A favor
verdict-pictures = { $count ->
    [one] Fotografía { $list }
   *[other] Fotografías { $list }
  }
verdict-weight-for-1 = Ligeramente a favor
verdict-weight-for-2 = A favor
verdict-weight-for-3 = Fuertemente a favor
verdict-weight-against-1 = Ligeramente en contra
verdict-weight-against-2 = En contra
verdict-weight-against-3 = Fuertemente en contra
verdict-weight-silent = No nos dice nada
verdict-weight-unseen = No se pudo ver
verdict-weight-grouped = Contado junto con otro hallazgo del mismo tipo
verdict-limits = Qué no pudimos establecer
verdict-limit-hand = Los materiales. La piel, la espuma y el olor solo se juzgan con la pieza en la mano.
verdict-limit-same = Que las fotografías muestren la pieza que va a recibir. Pida al vendedor una fotografía nueva con la fecha de hoy escrita al lado.
verdict-limit-history = Su historia. Solo miramos lo que usted envió.
verdict-limit-stolen = Si fue robada. Indíquenos la referencia de una denuncia, si la tiene.
verdict-signed = Quién firmó
verdict-reader-first = Primera lectura, sin ver la segunda
verdict-reader-second = Segunda lectura, sin ver la primera
verdict-reader-third = Tercera lectura, porque las dos primeras diferían
verdict-reader-other = Concluyó otra cosa; las otras dos coinciden
verdict-examiner = perito
verdict-settle = Qué permitiría decidirlo
verdict-settle-hand = Un perito toma la pieza en la mano en una boutique y la respuesta pasa a ser definitiva, por escrito.
verdict-settle-photographs = Lo que más ayudaría son mejores fotografías de estos detalles:
verdict-settle-book = Solicitar un examen con la pieza en la mano
verdict-settle-add = Añadir fotografías
verdict-before-paying = Antes de pagar al vendedor
verdict-before-paying-lede = Elija un pago que proteja al comprador y guarde el anuncio. Si resulta que la pieza es una falsificación, esta página y su caso le ayudan a reclamar.
verdict-rights-title = Sus derechos frente al vendedor
verdict-rights-lede = Una pieza vendida como nuestra sin serlo no es conforme con el contrato. Puede reclamar al vendedor, lo supiera este o no: la ley de su país determina qué va primero, una pieza auténtica o la devolución del dinero. Guarde la pieza, el anuncio y el justificante del pago; no devuelva la pieza antes de haber reclamado por escrito.
verdict-rights-evidence = Impresa, esta página indica quién examinó la pieza, cuándo y con qué hallazgos.
verdict-doubts = Por qué no se puede determinar
verdict-doubt-conflict = Hay hallazgos fuertes que se contradicen. Ningún promedio lo resuelve; una persona lo ha mirado, y la pieza en la mano permitiría decidirlo.
verdict-doubt-too-few-findings = Se pudieron ver muy pocos detalles.
verdict-doubt-too-few-pictures = Muy pocas fotografías los muestran.
verdict-doubt-too-little = Los hallazgos, en conjunto, no alcanzan.
verdict-doubt-range = Los hallazgos dejan abiertas ambas respuestas.
verdict-persons = Los peritos dicen más, o menos, de lo que resulta solo de los hallazgos; su motivo consta en el registro.
verdict-shared = Compartido con
verdict-shared-you = Nadie más que usted. Un enlace para un comprador muestra el dictamen y los hallazgos, nunca su nombre.
verdict-shared-link = Quien tenga el enlace que usted creó el { $day }, hasta el { $until }. Su nombre no aparece allí.
verdict-link-make = Crear un enlace
verdict-link-end = Desactivar el enlace
verdict-link-made = Este es el enlace. Se muestra una sola vez: { $address }
verdict-link-ended = El enlace ya no abre nada.
verdict-valid = Validez
verdict-valid-lede = Para estas fotografías. Es una opinión dada el { $day }, no un certificado, y no acompaña a la pieza.
verdict-valid-hand = Es la palabra de la casa, dada el { $day }, sobre la pieza que tuvo en la mano.
verdict-working = Cómo se llegó a esta respuesta
verdict-working-lede = Cada hallazgo se pesa según cuánto más probable es en una pieza de nuestra fabricación que en una imitación. Lo que va junto cuenta una vez, y ningún hallazgo cuenta más de lo que permiten sus datos.
verdict-working-sum = En conjunto, los hallazgos dan: { $band }.
verdict-working-policy = Normas { $policy }, catálogo { $catalogue }
verdict-band-none = ningún apoyo, ni en un sentido ni en otro
verdict-band-weak = apoyo débil
verdict-band-moderate = apoyo moderado
verdict-band-moderately-strong = apoyo moderadamente fuerte
verdict-band-strong = apoyo fuerte
verdict-band-very-strong = apoyo muy fuerte
verdict-band-extremely-strong = apoyo extremadamente fuerte
verdict-towards-for = { $band } a que es de nuestra fabricación
verdict-towards-against = { $band } a que no es de nuestra fabricación
verdict-earlier = Respuestas anteriores
verdict-earlier-lede = Una respuesta posterior no borra la anterior.
verdict-appeal = Impugnar la respuesta
verdict-appeal-lede = Otros dos peritos la examinan desde el principio. Díganos qué se nos ha escapado.
verdict-appeal-field = Qué es incorrecto
verdict-appeal-send = Pedir otro examen
verdict-appeal-sent = Otros dos peritos la miran ahora. Esta respuesta se mantiene hasta que llegue la suya.
verdict-wait-title = Examen en curso
verdict-wait-lede = Nuestra respuesta, a más tardar: { $moment }.
verdict-wait-asked = Solicitado
verdict-wait-first = Primera lectura
verdict-wait-second = Segunda lectura
verdict-wait-third = Tercera lectura
verdict-wait-answer = Respuesta
verdict-photographs-title = Necesitamos más fotografías
verdict-photographs-lede = El perito no pudo ver estos detalles. Añada sus fotografías en la página de su caso; no hace falta nada más.
verdict-withdrawn-title = Solicitud retirada
verdict-withdrawn-lede = Usted retiró la solicitud y ya nadie la examina.
verdict-open = El dictamen sobre su pieza
verdict-open-waiting = Cómo va el examen
verdict-share-title = Un dictamen, compartido por quien lo recibió
verdict-share-lede = La casa responde de lo que figura aquí, en la fecha que se indica. Compruebe la dirección de esta página: { $address }

## En la cronología y en los mensajes
examination-asked = La pieza se está examinando
examination-photographs-asked = El perito pide más fotografías
examination-answered = El dictamen está disponible
examination-opened-again = La pieza se examina de nuevo
examination-withdrawn = La solicitud de examen se retiró

## El formulario
ask-heading-origin = ¿De dónde viene?
ask-heading-terms = Antes de enviarlo
ask-lede-origin = Dónde se compró o se ofrece. Deje en blanco lo que no sepa; un precio no ayuda a nadie a decidir si es auténtica.
ask-lede-terms = Lo que leerá es una opinión razonada.
ask-lede-photos-authenticity = Los números están en el dibujo. Lo mejor es luz natural y un fondo liso. Envíe lo que tenga; cuantos más detalles veamos, más podremos decir.
field-origin = La pieza
field-price = Precio
hint-price = Con su moneda.
answer-origin-bought-here = Se la compré a ustedes
answer-origin-second-hand = La compré de segunda mano
answer-origin-offered = Me la ofrecen
answer-origin-given = Me la regalaron
terms-is = Qué es la respuesta
terms-is-lede = Una de cinco palabras, con los hallazgos a favor y en contra, los límites y los nombres de quienes firmaron. Si no se puede determinar, lo decimos, y decimos qué permitiría decidirlo.
terms-is-not = Qué no es
terms-is-not-lede = Ni un certificado, ni una tasación, ni una promesa sobre la pieza que va a recibir. No acompaña a la pieza.
terms-who = Quién ve sus fotografías
terms-who-lede = Los peritos ven las fotografías y la familia de la pieza, pero no su nombre ni el precio. Al vendedor no se le dice nada.
terms-kept = Cuánto tiempo se conservan
terms-kept-lede = Mientras se conserve su caso. Puede pedirnos en cualquier momento que las suprimamos, y nunca se usan para entrenar nada.
terms-time = Cuándo y a qué precio
terms-time-lede = En dos días laborables, sin coste.

## La mesa de atención
desk-exams = Exámenes
desk-exams-to-read = Por leer
desk-exams-none = Nada espera lectura
desk-exams-all = Todos los exámenes
desk-exams-head-number = Examen
desk-exams-head-family = Familia
desk-exams-head-round = Ronda
desk-exams-head-stage = Fase
desk-exams-head-due = Respuesta, a más tardar
desk-exams-head-verdict = Dictamen
desk-exams-mine = Lo lee usted
desk-exams-open = Puede asumirlo
exam-stage-awaits = Espera lectura
exam-stage-reads = En lectura
exam-stage-waits-for-photographs = Espera fotografías
exam-stage-answered = Respondido
exam-stage-withdrawn = Retirado
exam-why-asked = solicitado
exam-why-photographs = más fotografías
exam-why-finding = se sabe algo nuevo
exam-why-in-hand = pieza en mano
exam-why-appeal = impugnación
exam-hand-photographs = Por fotografías
exam-hand-in-hand = Pieza en mano
bench-take = Asumir la lectura
bench-give-back = Devolver
bench-lede = Aquí no se muestran ni el cliente ni el precio. Lo que dijo otro perito queda sellado hasta que haya dictamen.
bench-pictures = Fotografías
bench-picture = Fotografía { $number }: { $slot }
bench-no-pictures = No se envió ninguna fotografía
bench-loupe = Lupa
bench-compare = Comparar
bench-measure = Medir
bench-measure-says = { $pixels } píxeles
bench-next = Fotografía siguiente
bench-drawing = Dibujo de referencia
bench-points = Detalles
bench-mark-for = A favor
bench-mark-against = En contra
bench-mark-silent = No dice nada
bench-mark-unseen = No se ve
bench-strength = Grado
bench-strength-1 = Ligeramente
bench-strength-2 = Claramente
bench-strength-3 = Fuertemente
bench-reason = Por qué, en una línea
bench-seen-on = Visto en
bench-staff-only = Solo para el personal
bench-covert = Lupa o linterna
bench-proposed = Las valoraciones llevan a: { $word }
bench-word = Su conclusión
bench-word-proposed = La de las valoraciones
bench-word-reason = Por qué otra conclusión
bench-save = Guardar
bench-saved = Guardado
bench-sign = Firmar
bench-sign-lede = Una lectura firmada no se cambia nunca. El segundo perito no la ve.
bench-ask-photographs = Pedir fotografías
bench-ask-photographs-lede = Se piden al cliente los detalles que usted valoró como «no se ve», salvo los que solo el personal puede conocer.
bench-signed = Firmada. Queda sellada hasta que haya dictamen.
bench-keys = 1 a favor, 2 en contra, 3 no dice nada, 4 no se ve; las flechas pasan de un detalle a otro; P fotografía siguiente, Z lupa, C comparar, M medir
bench-records = Otros datos
bench-record = Dato
bench-record-add = Anotar
bench-reading-of = { $name }: { $word }
bench-tape = Qué vería el cliente
desk-exam-ask = Solicitar el examen de la pieza
desk-exam-ask-lede = Dos peritos la examinan a partir de las fotografías de este caso.
desk-exam-made = Año de fabricación
desk-exam-in-hand = La pieza está en nuestras manos
desk-exam-in-hand-lede = Se examina de nuevo, y puede decirse «autenticidad confirmada».
desk-exam-appeal = El cliente impugna la respuesta
desk-exam-case = El caso
desk-trained = Quién tiene formación para qué
desk-trained-person = Perito
desk-trained-family = Familia
desk-trained-basis = En qué se funda
desk-trained-since = Desde
desk-trained-until = Hasta
desk-trained-lasting = Sin límite
desk-train = Registrar una formación en una familia
desk-train-end = Finalizar
refusal-not-a-year = Escriba un año entre 1917 y el actual.

## Lo que se rechaza
refusal-exam-held-by-another = Lo lee otro perito. Asuma otro de la lista.
refusal-exam-not-held = Usted no lo está leyendo. Asúmalo primero.
refusal-exam-read-already = Usted ya lo leyó en esta ronda, o se impugna su lectura. Deje que lo lea otra persona.
refusal-exam-not-trained = Su formación no abarca esta familia. Pida a un responsable que registre su formación.
refusal-exam-point-unmarked = Hay un detalle sin valorar. Valore todos los detalles; «no se ve» es una valoración.
refusal-exam-mark-unreasoned = A una valoración a favor o en contra le falta el grado o el motivo. Elija el grado y escriba una línea.
refusal-exam-point-unknown = Una valoración indica un detalle que esta familia no tiene. Abra la página de nuevo.
refusal-exam-word-unreasoned = Una conclusión distinta de la de las valoraciones exige un motivo. Escriba por qué.
refusal-exam-not-in-hand = «Autenticidad confirmada» se dice con la pieza en la mano. Pida que traigan la pieza.
refusal-exam-nothing-against = No hay nada valorado en contra de la pieza. Valore lo que habla en contra o llegue a otra conclusión.
refusal-exam-answered = Ya se respondió. Una fotografía nueva, un hallazgo nuevo o una impugnación lo abre de nuevo.
refusal-exam-not-answered = Aún no se ha respondido. Espere el dictamen.
refusal-exam-withdrawn = La solicitud se retiró. Solicite un nuevo examen.
refusal-exam-no-photographs = No se espera ni se pide ninguna fotografía. Valore lo que no se ve.
refusal-exam-appeal-unreasoned = No se dice qué es incorrecto. Diga qué se nos ha escapado.
