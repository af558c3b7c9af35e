### Guías de cuidado por familia; palabras de los defectos, los trabajos del taller y los colores.
### El esquema de las claves se describe al principio de locales/en/care.ftl.

care-title = Guías de cuidado
care-lede = Los buenos hábitos mantienen una pieza lejos del taller. Elija la familia; cada guía cabe en una página y se imprime bien.
care-heading-rhythm = Un ritmo que funciona
care-heading-do = Conviene
care-heading-dont = Mejor evitar
care-heading-pack = Embalarla para una reparación
care-heading-faults = Lo que más a menudo llega al taller
care-heading-aftercare = Lo que el taller puede hacer
care-aftercare-note = Antes de cualquier trabajo recibe un presupuesto con el coste y los plazos, y nada empieza hasta que lo acepta. La mayoría de las reparaciones lleva de 2 a 6 semanas; las que esperan un componente o igualan un color, de 6 a 10 semanas, a veces más.
care-ask-repair = Pedir una reparación

## Bags

care-bag-rhythm-1 = Después de cada uso, vacíelo y pase por los herrajes un paño suave y seco.
care-bag-rhythm-2 = Entre usos, guárdelo relleno para que conserve la forma, en su funda y al abrigo de la luz.
care-bag-rhythm-3 = Cada dos o tres meses, sáquelo de la funda y deje que se airee un día, lejos del sol y de la calefacción.
care-bag-rhythm-4 = Una vez al año, revise los cantos, las bases del asa, los extremos de las cremalleras y las costuras del forro. Un hilo atendido a tiempo es una reparación pequeña.
care-bag-do-1 = Rellénelo con papel de seda liso; el papel impreso deja tinta.
care-bag-do-2 = Use la funda en los viajes. La pintura de cantos y los acabados metálicos se desgastan con el roce.
care-bag-do-3 = Si se moja, séquelo con toques de un paño seco y deje que termine de secarse a temperatura ambiente.
care-bag-do-4 = Deje secar por completo la crema o el gel de manos antes de tocar la piel.
care-bag-dont-1 = Muchas horas al sol, tras un cristal o en un coche: el color se apaga y la piel se endurece.
care-bag-dont-2 = Aceites, alcohol y toallitas desinfectantes. Levantan el acabado, y la marca queda.
care-bag-dont-3 = Metal contra metal: las llaves, las cadenas o los herrajes de otro bolso rayan el acabado.
care-bag-dont-4 = Secadores de pelo y radiadores. El calor encoge la piel y abre la pintura de cantos.
care-bag-dont-5 = Cortar un hilo suelto o pegar un canto en casa. La reparación será mayor.
care-bag-pack-1 = Vacíe todos los bolsillos, también los interiores.
care-bag-pack-2 = Rellénelo con papel de seda y envuelva los herrajes, de modo que ningún metal toque la piel.
care-bag-pack-3 = Métalo en su funda y después en una caja corriente, con dos dedos de relleno alrededor. Conserve en casa la caja original, salvo que se la pidamos.
care-bag-pack-4 = Una parte desprendida viaja dentro, en una bolsita cerrada, con el número de caso escrito en un papel.
care-bag-pack-5 = Haga una fotografía antes de cerrar la caja y escriba el número de caso dentro del paquete, no por fuera.

## Sneakers

care-sneaker-rhythm-1 = Después de cada uso, cepille la suciedad una vez seca.
care-sneaker-rhythm-2 = Deje 24 horas entre usos, para que la espuma y el forro se recuperen y se sequen.
care-sneaker-rhythm-3 = Una vez al mes, saque los cordones y las plantillas, airéelos y revise la línea donde la suela se une al corte.
care-sneaker-rhythm-4 = Alterne las plantillas si tiene dos pares, y cámbielas cuando ya no recuperen la forma. Una plantilla vencida fuerza las costuras del corte.
care-sneaker-do-1 = Limpie las manchas con un paño apenas húmedo y jabón neutro, y repase con agua limpia.
care-sneaker-do-2 = Séquelas a temperatura ambiente, rellenas de papel liso y con los cordones flojos.
care-sneaker-do-3 = Afloje los cordones antes de calzarse o descalzarse; el talón conserva la forma mucho más tiempo.
care-sneaker-do-4 = Guarde la caja, los cordones de repuesto y las etiquetas. Una devolución los exige y una reparación es más rápida con ellos.
care-sneaker-dont-1 = Meterlas en agua o en la lavadora. Las entresuelas de espuma y las capas pegadas no se recuperan.
care-sneaker-dont-2 = Radiadores, secadoras y pleno sol. El calor ablanda el pegado entre la suela y el corte.
care-sneaker-dont-3 = Lejía, alcohol, disolvente y aguarrás, ni siquiera en una mancha pequeña.
care-sneaker-dont-4 = Pegamento doméstico en una suela que se abre. El taller debe retirarlo antes de volver a pegarla.
care-sneaker-pack-1 = Cepíllelas y deje que se sequen por completo.
care-sneaker-pack-2 = Envíe el par completo aunque el defecto esté en una sola: las comparamos y las tratamos por igual.
care-sneaker-pack-3 = Deje puestos los cordones y las plantillas. Envuelva cada una en su funda o en papel.
care-sneaker-pack-4 = Use una caja exterior rígida, no solo la caja de zapatos.
care-sneaker-pack-5 = Haga una fotografía antes de cerrar la caja y escriba el número de caso dentro del paquete, no por fuera.

## Sock sneakers

care-sock-sneaker-rhythm-1 = Después de cada uso, abra bien el cuello y deje secar el interior.
care-sock-sneaker-rhythm-2 = Deje 24 horas entre usos, para que la espuma y el punto recuperen su elasticidad.
care-sock-sneaker-rhythm-3 = Una vez al mes, revise el talón y el borde donde el punto entra en la suela.
care-sock-sneaker-rhythm-4 = Cambie la plantilla cuando ya no recupere la forma.
care-sock-sneaker-do-1 = Use siempre un calzador. Es lo que mantiene el talón en pie.
care-sock-sneaker-do-2 = Pase un cepillo suave en el sentido del punto, cuando la suciedad esté seca.
care-sock-sneaker-do-3 = Limpie las manchas con un paño apenas húmedo y jabón neutro, con toques y sin frotar.
care-sock-sneaker-do-4 = Guárdelas de pie, con un poco de papel en el talón.
care-sock-sneaker-dont-1 = Meterlas en agua o en la lavadora. El punto cede y la espuma retiene el agua.
care-sock-sneaker-dont-2 = Pisar el talón, ni siquiera una vez: el refuerzo interior se dobla y doblado queda.
care-sock-sneaker-dont-3 = Tirar de un hilo enganchado. Déjelo, haga una fotografía de cerca y consúltenos.
care-sock-sneaker-dont-4 = Radiadores, secadoras y pleno sol.
care-sock-sneaker-pack-1 = Cepíllelas y deje que se sequen por completo, un día entero en caso de duda.
care-sock-sneaker-pack-2 = Envíe el par completo aunque el defecto esté en una sola.
care-sock-sneaker-pack-3 = Rellene el talón y la puntera con papel para que el punto no se aplaste.
care-sock-sneaker-pack-4 = Use una caja exterior rígida y escriba el número de caso dentro del paquete, no por fuera.

## Hourglass

care-hourglass-summary = Base curva, un asa, cantos pintados
care-hourglass-lede = Base curva, una sola asa y cantos pintados. Hay que vigilar la forma, las costuras del asa y la pintura de cantos.
care-hourglass-rhythm-1 = Una vez al mes, revise las dos bases del asa, donde la costura soporta el peso.
care-hourglass-do-1 = Apóyelo sobre algo blando, pues la base curva toca la mesa solo en dos líneas.
care-hourglass-do-2 = Abra el cierre con dos dedos sobre la placa y después levante la solapa.
care-hourglass-dont-1 = Llevarlo por la solapa o llenarlo en exceso: lo primero que se abre es la costura del asa.
care-hourglass-pack-1 = Abata el asa y ponga un rollo de papel de seda bajo la base para sostener la curva.

## Neo Cagole

care-neo-cagole-summary = Piel estructurada, acabado metálico envejecido
care-neo-cagole-lede = Piel estructurada con un acabado metálico envejecido a mano. Hay que vigilar la correa, las hebillas y el acabado.
care-neo-cagole-rhythm-1 = Una vez al mes, compruebe que las anillas de la correa y las hebillas giran con libertad.
care-neo-cagole-do-1 = Limpie el acabado envejecido solo con un paño seco. El pulimento se lleva la pátina.
care-neo-cagole-dont-1 = Colgarlo de una silla con la correa torcida: la anilla se dobla antes de que ceda la piel.
care-neo-cagole-pack-1 = Quite la correa, enróllela sin apretar y métala dentro.

## Le Cagole

care-le-cagole-summary = Piel de cordero suave, tachuelas, cremalleras
care-le-cagole-lede = Piel de cordero suave con tachuelas, hebillas y varias cremalleras. Hay que vigilar los cursores, las tachuelas y el forro.
care-le-cagole-rhythm-1 = Una vez al mes, recorra cada cremallera de un extremo a otro y compruebe que ninguna tachuela gira bajo el dedo.
care-le-cagole-do-1 = Cierre la cremallera con una mano en el cursor y la otra sujetando la cinta, en línea recta.
care-le-cagole-do-2 = Guarde el cursor que se haya soltado, por pequeño que sea. A menudo podemos volver a montarlo.
care-le-cagole-dont-1 = Forzar una cremallera en la curva cuando el bolso está lleno.
care-le-cagole-dont-2 = Guardar dos bolsos con tachuelas cara a cara.
care-le-cagole-pack-1 = Cubra las tachuelas con papel suave y cierre las cremalleras hasta la mitad.

## Triple S

care-triple-s-summary = Tres capas de suela superpuestas
care-triple-s-lede = Tres capas de suela, superpuestas y pegadas, bajo un corte de varios materiales. Hay que vigilar las líneas de pegado, los ojales y las plantillas.
care-triple-s-rhythm-1 = Una vez al mes, pase una uña por cada una de las tres líneas de la suela; no debe engancharse.
care-triple-s-do-1 = Cepille a lo largo de los surcos de la suela, no de través, para que la arenilla no levante el borde.
care-triple-s-dont-1 = Usarlas dos días seguidos si están húmedas: tanta espuma se seca despacio.

## Track

care-track-summary = Paneles superpuestos, suela profunda
care-track-lede = Muchos paneles finos superpuestos, sobre una suela exterior de dibujo profundo. Hay que vigilar el pegado de la puntera.
care-track-rhythm-1 = Una vez al mes, empuje con suavidad la puntera hacia arriba y busque si hay hueco entre la suela exterior y el corte.
care-track-do-1 = Limpie entre los paneles con un cepillo de dientes suave, primero en seco y después apenas húmedo.
care-track-dont-1 = Arrodillarse sobre las punteras o conducir con ellas durante horas: el pegado de la puntera se dobla y se abre.

## 3XL

care-3xl-summary = Malla ligera, talón ancho
care-3xl-lede = Malla ligera sobre una suela ancha, con un contrafuerte alto. Hay que vigilar los ojales, la malla y el talón.
care-3xl-rhythm-1 = Una vez al mes, mire los ojales por ambos lados; el que cede se ve como un aro más claro.
care-3xl-do-1 = Use un calzador. Preserva la estructura del talón.
care-3xl-do-2 = Apriete los cordones desde la puntera hacia arriba, repartiendo la tensión entre todos los ojales.
care-3xl-dont-1 = Cepillar la malla con un cepillo duro: engancha y abre el tejido.

## Speed

care-speed-summary = Corte de punto, sin cordones
care-speed-lede = Corte de punto sobre una suela ligera de espuma, sin cordones. Hay que vigilar el talón y el punto.
care-speed-do-1 = Abra el cuello con las dos manos, coloque el calzador y después introduzca el pie.
care-speed-dont-1 = Anillos y pulseras al calzárselas: enganchan el punto.

## Faults

fault-loose-stitching = Costura suelta
fault-handle-base = Base del asa que se desprende
fault-edge-paint = Pintura de cantos gastada o agrietada
fault-clasp = Cierre o placa sueltos
fault-lining = Forro roto o descosido
fault-zip-slider = Cursor de cremallera desprendido o gastado
fault-stud = Tachuela que falta o está suelta
fault-buckle = Hebilla o anilla de la correa dobladas
fault-strap = Correa gastada o rota
fault-hardware-finish = Acabado metálico gastado o manchado
fault-colour-fading = Color desvaído
fault-outsole-delamination = Suela exterior que se despega
fault-glue-line = Línea de pegado abierta
fault-sole-worn = Suela gastada por completo
fault-eyelet = Ojal cedido o que falta
fault-insole = Plantilla aplastada
fault-mesh-tear = Malla rota
fault-knit-snag = Punto enganchado
fault-heel-collapsed = Estructura del talón hundida
fault-tongue-label = Etiqueta de la lengüeta suelta
fault-laces = Cordones deshilachados o que faltan
fault-other = Otra cosa

## Aftercare

aftercare-stitching = Recosido a mano o a máquina
aftercare-edge-paint = Retoque de la pintura de cantos
aftercare-strap = Sustitución de la correa
aftercare-hardware = Sustitución de herrajes
aftercare-zip-slider = Sustitución del cursor de la cremallera
aftercare-lining = Reparación del forro, donde se pueda acceder
aftercare-colour-match = Restauración con igualación de color
aftercare-cleaning = Limpieza y nutrición
aftercare-glue = Refuerzo del pegado
aftercare-eyelet = Sustitución de ojales
aftercare-insole = Cambio de plantilla
aftercare-sole-unit = Sustitución del bloque de suela, mientras exista el componente
aftercare-heel = Refuerzo del talón, donde se pueda acceder

## Colours

colour-black = Negro
colour-white = Blanco
colour-grey = Gris
colour-beige = Beis
colour-cream = Crema
colour-brown = Marrón
colour-red = Rojo
colour-pink = Rosa
colour-blue = Azul
colour-green = Verde
colour-silver = Plata
colour-gold = Oro
colour-white-grey = Blanco y gris
colour-black-white = Negro y blanco
colour-beige-grey = Beis y gris
colour-other = Otro color
