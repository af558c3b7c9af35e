### Puntos que solo conocen los peritos: nunca en una página, en una respuesta de la API ni en una búsqueda.
### El esquema de las claves se describe al principio de locales/en/features-staff.ftl.

staff-feature-under-insole = Costura bajo la plantilla
staff-feature-under-insole-look = Levante la plantilla desde el talón sin doblarla y siga con una linterna la costura que une el corte y la palmilla.
staff-feature-under-insole-genuine = La costura da toda la vuelta a la misma distancia del borde, con un solo hilo, y la palmilla queda plana y sin pegamento.
staff-feature-under-insole-copied = La costura se desvía o se interrumpe, el hilo cambia o el pegamento cubre la palmilla; una reparación en el talón también puede dejarlo.

staff-feature-foam-cut = Corte de la espuma
staff-feature-foam-cut-look = Retirada la plantilla, ilumine el corte de la espuma en el talón y mírelo con lupa.
staff-feature-foam-cut-genuine = Las celdillas son finas e iguales del borde al centro, y el corte es limpio, sin película de moldeo.
staff-feature-foam-cut-copied = Las celdillas son desiguales o una película de moldeo cubre el corte; la espuma que se desmenuza puede deberse solo a la edad y no cuenta.

staff-feature-inner-seam = Costura detrás del forro
staff-feature-inner-seam-look = Vacíe el bolso, levante el forro en una esquina inferior y mire con una linterna la costura de detrás, sin abrir ninguna puntada.
staff-feature-inner-seam-genuine = El margen de costura está recortado a un mismo ancho y asentado en plano, y el hilo es el que se usa por fuera.
staff-feature-inner-seam-copied = El margen está deshilachado o sujeto con pegamento, o el hilo difiere del de fuera; vea primero si nuestro taller ha cambiado el forro.
