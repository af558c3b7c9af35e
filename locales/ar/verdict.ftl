### هل القطعة أصلية: الصفحات العامة، ونتيجة الفحص عند العميل، ومنضدة الفاحصين.
### كلمات النقاط والسجلات في features.ftl، وما يخص الموظفين منها في features-staff.ftl.

## الصفحات العامة
authenticity-title = هل هي أصلية؟
authenticity-lede = ينظر فاحصان من فاحصينا في صورك، كلٌّ دون أن يرى ما قاله الآخر، ولك قراءة ما توصّلا إليه. نردّ خلال يومَي عمل، مجانًا.
authenticity-ask = طلب فحص قطعة
authenticity-ask-lede = سبع صفحات قصيرة. لا يلزم سوى مجموعة القطعة وعنوان بريدك الإلكتروني.
authenticity-families = نظرة أولى بنفسك
authenticity-families-lede = ما يستحق النظر في كل مجموعة، وما تكشفه نظرة في البيت وما لا تكشفه.
authenticity-answers = الإجابات الخمس
authenticity-answers-lede = واحدة منها مع أسبابها. لا نسبة مئوية أبدًا، ولا شارة توضع على إعلان.
authenticity-report = الإبلاغ عن قطعة مقلّدة
authenticity-report-lede = صفحة واحدة، دون حساب، والاسم اختياري.
authenticity-guide-title = { $family }: ما يستحق النظر
authenticity-guide-look = موضع النظر
authenticity-guide-genuine = قطعنا
authenticity-guide-copied = القطع المقلّدة
authenticity-guide-drawing = رسم خطي: { $family }. عدد النقاط المرقّمة عليه { $count }، وشرحها بجانبه
authenticity-guide-lens = تلزم عدسة مكبّرة أو مصباح
authenticity-guide-home = في البيت
authenticity-guide-can = ما تكشفه نظرة في البيت
authenticity-guide-cannot = ما لا تكشفه
authenticity-guide-buying = شراء قطعة مستعملة
authenticity-guide-print = تُطبع هذه الصفحة على ورقتين.

## الكلمات الخمس
verdict-word-confirmed-not-genuine = قطعة مقلّدة
verdict-word-inconsistent = غير متوافقة مع قطعة أصلية
verdict-word-inconclusive = تعذّر الحكم
verdict-word-consistent-with-genuine = متوافقة مع قطعة أصلية
verdict-word-confirmed-by-house = مؤكَّدة بالمعاينة المباشرة
verdict-means-confirmed-not-genuine = تبيّن لفاحصَين أنها لم تُصنع لنا. لا يقول ذلك إلا أشخاص من الدار، ولا يقوله شخص وحده أبدًا.
verdict-means-inconsistent = ما ظهر لا يوافق صنعنا. ولا تكفي الصور وحدها لقول المزيد.
verdict-means-inconclusive = ما ظهر لا يحسم الأمر. هذه إجابة معتادة، ولا تعني شيئًا ضد القطعة.
verdict-means-consistent-with-genuine = ما ظهر يوافق صنعنا. ولا تكفي الصور وحدها لقول المزيد.
verdict-means-confirmed-by-house = كانت القطعة بين أيدي الفاحصين، وهم يؤكدون أنها صُنعت لنا.

## نتيجة الفحص
verdict-examination = الفحص
verdict-lede = { $examiners ->
    [zero] لم ينظر أي فاحص
    [one] نظر فاحص واحد
    [two] نظر فاحصان
    [few] نظر { $examiners } فاحصين
    [many] نظر { $examiners } فاحصًا
   *[other] نظر { $examiners } فاحص
  } { $pictures ->
    [zero] دون أي صورة
    [one] في صورة واحدة
    [two] في صورتين
    [few] في { $pictures } صور
    [many] في { $pictures } صورة
   *[other] في { $pictures } صورة
  } لقطعتك.
verdict-lede-hand = { $examiners ->
    [zero] لم يعاين أي فاحص
    [one] عاين فاحص واحد
    [two] عاين فاحصان
    [few] عاين { $examiners } فاحصين
    [many] عاين { $examiners } فاحصًا
   *[other] عاين { $examiners } فاحص
  } القطعة نفسها معاينة مباشرة.
verdict-tape = مقياس من «قطعة مقلّدة» إلى «مؤكَّدة بالمعاينة المباشرة». إجابتنا: «{ $word }».
verdict-tape-note = الشريط نطاقنا، والخط أرجح تقدير لدينا. ولا يُبلَغ الجزء المخطّط إلا والقطعة بين أيدينا.
verdict-findings = ما فحصناه
verdict-findings-lede = كم كان وزن كل قرينة، تأييدًا أو مخالفة
verdict-caption = القرائن ووزنها
verdict-head-point = النقطة
verdict-head-finding = القرينة
verdict-against = مخالف
verdict-for = مؤيّد
verdict-pictures = { $count ->
    [zero] الصور { $list }
    [one] الصورة { $list }
    [two] الصورتان { $list }
    [few] الصور { $list }
    [many] الصور { $list }
   *[other] الصور { $list }
  }
verdict-weight-for-1 = تأييد طفيف
verdict-weight-for-2 = تأييد
verdict-weight-for-3 = تأييد قوي
verdict-weight-against-1 = مخالفة طفيفة
verdict-weight-against-2 = مخالفة
verdict-weight-against-3 = مخالفة قوية
verdict-weight-silent = لا تقول شيئًا
verdict-weight-unseen = تعذّرت رؤيتها
verdict-weight-grouped = محتسبة مع قرينة أخرى من النوع نفسه
verdict-limits = ما تعذّر علينا إثباته
verdict-limit-hand = المواد. الجلد والرغوة والرائحة لا يُحكم عليها إلا باليد.
verdict-limit-same = أن الصور للقطعة التي ستصل إليك. يمكن طلب صورة جديدة من البائع يظهر فيها تاريخ اليوم مكتوبًا بجانبها.
verdict-limit-history = تاريخها. لا ننظر إلا فيما أُرسل إلينا.
verdict-limit-stolen = ما إذا كانت مسروقة. إن وُجد رقم بلاغ لدى الشرطة، يُرجى إخبارنا به.
verdict-signed = أصحاب التوقيع
verdict-reader-first = القراءة الأولى، دون رؤية الثانية
verdict-reader-second = القراءة الثانية، دون رؤية الأولى
verdict-reader-third = القراءة الثالثة، لاختلاف الأوليين
verdict-reader-other = رأي مختلف؛ والآخران متفقان
verdict-examiner = فاحص
verdict-settle = ما يحسم الأمر
verdict-settle-hand = معاينة القطعة مباشرة على يد فاحص في بوتيك، وعندها تصبح الإجابة نهائية ومكتوبة.
verdict-settle-photographs = أكثر ما يفيد صور أفضل لما يلي:
verdict-settle-book = طلب معاينة مباشرة
verdict-settle-add = إضافة صور
verdict-before-paying = قبل الدفع للبائع
verdict-before-paying-lede = الأفضل اختيار وسيلة دفع تحمي المشتري، والاحتفاظ بالإعلان. وإن تبيّن أن القطعة مقلّدة، فهذه الصفحة وملفك يعينان على المطالبة.
verdict-rights-title = حقوقك تجاه البائع
verdict-rights-lede = القطعة المبيعة على أنها من صنعنا وليست كذلك غير مطابقة للعقد. ومن حقك مطالبة البائع، سواء أكان يعلم أم لا؛ ويحدد قانون بلدك ما يأتي أولًا: قطعة أصلية أم استرداد الثمن. يلزم الاحتفاظ بالقطعة والإعلان وإثبات الدفع، وعدم إعادة القطعة قبل مطالبة البائع كتابةً.
verdict-rights-evidence = تذكر هذه الصفحة مطبوعةً من فحص القطعة ومتى وبناءً على أي قرائن.
verdict-doubts = لماذا تعذّر الحكم
verdict-doubt-conflict = تشير قرائن قوية إلى اتجاهين متعارضين. ولا يحسم ذلك متوسط؛ وقد نظر فيه شخص، والقطعة في اليد تكشف الأمر.
verdict-doubt-too-few-findings = النقاط التي أمكنت رؤيتها قليلة جدًا.
verdict-doubt-too-few-pictures = الصور التي تُظهرها قليلة جدًا.
verdict-doubt-too-little = القرائن مجتمعة لا تكفي.
verdict-doubt-range = تترك القرائن كلتا الإجابتين ممكنة.
verdict-persons = يقول الفاحصون أكثر مما تؤدي إليه القرائن وحدها، أو أقل؛ وسببهم مدوّن في السجل.
verdict-shared = المشاركة مع
verdict-shared-you = لا أحد سواك. رابط المشتري يُظهر النتيجة والقرائن، ولا يُظهر اسمك أبدًا.
verdict-shared-link = كل من لديه الرابط الذي أُنشئ بطلبك في { $day }، حتى { $until }. ولا يظهر فيه اسمك.
verdict-link-make = إنشاء رابط
verdict-link-end = إيقاف الرابط
verdict-link-made = هذا هو الرابط، ويُعرض مرة واحدة: { $address }
verdict-link-ended = لم يعد الرابط يفتح شيئًا.
verdict-valid = السريان
verdict-valid-lede = لهذه الصور وحدها. هي رأي بتاريخ { $day } وليست شهادة، ولا تنتقل مع القطعة.
verdict-valid-hand = هذه كلمة الدار بتاريخ { $day } في القطعة التي كانت بين يديها.
verdict-working = كيف حُسب ذلك
verdict-working-lede = توزن كل قرينة بقدر ما هي أرجح ظهورًا في قطعة من صنعنا منها في قطعة مقلّدة. وما يتلازم يُحتسب مرة واحدة، ولا تُحتسب قرينة بأكثر مما تسمح به بياناتها.
verdict-working-sum = حصيلة القرائن مجتمعة: { $band }.
verdict-working-policy = قواعد الوزن { $policy }، الفهرس { $catalogue }
verdict-band-none = لا دعم لأي من الاتجاهين
verdict-band-weak = دعم ضعيف
verdict-band-moderate = دعم متوسط
verdict-band-moderately-strong = دعم قوي نسبيًا
verdict-band-strong = دعم قوي
verdict-band-very-strong = دعم قوي جدًا
verdict-band-extremely-strong = دعم بالغ القوة
verdict-towards-for = { $band } لكونها من صنعنا
verdict-towards-against = { $band } لكونها من غير صنعنا
verdict-earlier = إجابات سابقة
verdict-earlier-lede = لا تمحو إجابة لاحقة إجابة سابقة.
verdict-appeal = الاعتراض على النتيجة
verdict-appeal-lede = يقرؤها من البداية فاحصان آخران. يُرجى إخبارنا بما فاتنا.
verdict-appeal-field = موضع الخطأ
verdict-appeal-send = طلب فحص جديد
verdict-appeal-sent = ينظر فيها الآن فاحصان آخران. وتبقى هذه الإجابة إلى أن تصدر إجابتهما.
verdict-wait-title = قيد الفحص
verdict-wait-lede = نردّ قبل: { $moment }.
verdict-wait-asked = الطلب
verdict-wait-first = القراءة الأولى
verdict-wait-second = القراءة الثانية
verdict-wait-third = القراءة الثالثة
verdict-wait-answer = الإجابة
verdict-photographs-title = نحتاج إلى صور أخرى
verdict-photographs-lede = تعذّرت على الفاحص رؤية ما يلي. تُضاف الصور في صفحة ملفك، ولا يلزم شيء آخر.
verdict-withdrawn-title = سُحب الطلب
verdict-withdrawn-lede = سُحب الطلب من جهتك، ولم يعد أحد ينظر فيه.
verdict-open = نتيجة فحص قطعتك
verdict-open-waiting = أين وصل الفحص
verdict-share-title = نتيجة فحص شاركها صاحب القطعة
verdict-share-lede = الدار مسؤولة عمّا يرد هنا، في اليوم المذكور. يُرجى التحقق من عنوان هذه الصفحة: { $address }

## في السجل والرسائل
examination-asked = طُلب فحص القطعة
examination-photographs-asked = يطلب الفاحص صورًا أخرى
examination-answered = صدرت نتيجة الفحص
examination-opened-again = تُفحص القطعة من جديد
examination-withdrawn = سُحب طلب الفحص

## النموذج
ask-heading-origin = ما صلتك بالقطعة؟
ask-heading-terms = قبل الإرسال
ask-lede-origin = مكان شرائها أو عرضها. يمكن ترك ما لا يُعرف فارغًا؛ والسعر لا يعين أحدًا على معرفة ما إذا كانت أصلية.
ask-lede-terms = ما ستقرؤه رأي مع أسبابه.
ask-lede-photos-authenticity = الأرقام على الرسم. أفضل الصور في ضوء النهار وعلى خلفية سادة. يكفي إرسال المتوفر؛ وكلما زادت النقاط التي نراها زاد ما يمكننا قوله.
field-origin = القطعة
field-price = السعر
hint-price = مع ذكر العملة.
answer-origin-bought-here = شراء منكم
answer-origin-second-hand = شراء قطعة مستعملة
answer-origin-offered = معروضة عليّ للبيع
answer-origin-given = هدية
terms-is = ما هي الإجابة
terms-is-lede = إحدى خمس كلمات مع القرائن المؤيدة والمخالفة، والحدود، وأسماء الموقّعين. وإن تعذّر الحكم قلنا ذلك، وذكرنا ما يحسم الأمر.
terms-is-not = ما ليست الإجابة
terms-is-not-lede = ليست شهادة ولا تقييمًا للثمن ولا وعدًا بشأن القطعة التي ستصل إليك. ولا تنتقل مع القطعة.
terms-who = من يرى صورك
terms-who-lede = يرى الفاحصون الصور ومجموعة القطعة، ولا يرون الاسم ولا السعر. ولا يُخبَر البائع بشيء.
terms-kept = مدة حفظها
terms-kept-lede = ما دام ملفك محفوظًا. ويمكنك طلب محوها في أي وقت، ولا تُستعمل أبدًا في تدريب أي شيء.
terms-time = الموعد والكلفة
terms-time-lede = خلال يومَي عمل، مجانًا.

## المكتب
desk-exams = الفحوص
desk-exams-to-read = بانتظار القراءة
desk-exams-none = لا شيء بانتظار القراءة
desk-exams-all = جميع الفحوص
desk-exams-head-number = رقم الفحص
desk-exams-head-family = المجموعة
desk-exams-head-round = الجولة
desk-exams-head-stage = المرحلة
desk-exams-head-due = الرد قبل
desk-exams-head-verdict = النتيجة
desk-exams-mine = قراءته لديك
desk-exams-open = متاح لك
exam-stage-awaits = بانتظار القراءة
exam-stage-reads = قيد القراءة
exam-stage-waits-for-photographs = بانتظار صور
exam-stage-answered = تم الرد
exam-stage-withdrawn = مسحوب
exam-why-asked = طلب
exam-why-photographs = صور أخرى
exam-why-finding = معلومة جديدة
exam-why-in-hand = معاينة مباشرة
exam-why-appeal = اعتراض
exam-hand-photographs = من الصور
exam-hand-in-hand = بالمعاينة المباشرة
bench-take = تولّي القراءة
bench-give-back = إعادته
bench-lede = لا يظهر هنا العميل ولا السعر. وما قاله فاحص آخر يبقى مختومًا حتى صدور النتيجة.
bench-pictures = الصور
bench-picture = الصورة { $number }: { $slot }
bench-no-pictures = لم تُرسل أي صورة
bench-loupe = مكبّر
bench-compare = مقارنة
bench-measure = قياس
bench-measure-says = { $pixels } بكسل
bench-next = الصورة التالية
bench-drawing = الرسم المرجعي
bench-points = النقاط
bench-mark-for = مؤيّدة
bench-mark-against = مخالفة
bench-mark-silent = صامتة
bench-mark-unseen = غير مرئية
bench-strength = درجة الوضوح
bench-strength-1 = طفيفة
bench-strength-2 = واضحة
bench-strength-3 = قوية
bench-reason = السبب، في سطر
bench-seen-on = ظهرت في
bench-staff-only = للموظفين فقط
bench-covert = عدسة أو مصباح
bench-proposed = حصيلة العلامات: { $word }
bench-word = كلمتك
bench-word-proposed = حسب حصيلة العلامات
bench-word-reason = سبب اختيار كلمة أخرى
bench-save = حفظ
bench-saved = تم الحفظ
bench-sign = توقيع
bench-sign-lede = القراءة الموقّعة لا تُغيَّر أبدًا. ولا يراها الفاحص الثاني.
bench-ask-photographs = طلب صور
bench-ask-photographs-lede = تُطلب من العميل صور النقاط المعلَّمة «غير مرئية»، إلا ما لا يعرفه سوى الموظفين.
bench-signed = تم التوقيع. تبقى القراءة مختومة حتى صدور النتيجة.
bench-keys = 1 مؤيّدة، 2 مخالفة، 3 صامتة، 4 غير مرئية؛ الأسهم للتنقل بين النقاط؛ P الصورة التالية، Z مكبّر، C مقارنة، M قياس
bench-records = السجلات
bench-record = السجل
bench-record-add = تدوين
bench-reading-of = { $name }: { $word }
bench-tape = ما سيراه العميل
desk-exam-ask = طلب فحص القطعة
desk-exam-ask-lede = يقرؤها فاحصان من صور هذا الملف.
desk-exam-made = سنة الصنع
desk-exam-in-hand = القطعة بين أيدينا
desk-exam-in-hand-lede = تُقرأ من جديد، ويمكن القول إنها «مؤكَّدة».
desk-exam-appeal = يقول العميل إن النتيجة خاطئة
desk-exam-case = الملف
desk-trained = من تدرّب على ماذا
desk-trained-person = الفاحص
desk-trained-family = المجموعة
desk-trained-basis = السند
desk-trained-since = منذ
desk-trained-until = حتى
desk-trained-lasting = دون أجل
desk-train = تسجيل تدريب على مجموعة
desk-train-end = إنهاء
refusal-not-a-year = يلزم إدخال سنة بين 1917 والسنة الحالية.

## ما يُرفض
refusal-exam-held-by-another = يقرؤه فاحص آخر. يمكن اختيار غيره من القائمة.
refusal-exam-not-held = ليست قراءته لديك. يلزم توليها أولًا.
refusal-exam-read-already = سبقت لك قراءته في هذه الجولة، أو قراءتك محل اعتراض. يقرؤه شخص آخر.
refusal-exam-not-trained = لا تدريب مسجّل لك على هذه المجموعة. يلزم طلب تسجيله من الإدارة.
refusal-exam-point-unmarked = هناك نقطة بلا علامة. يلزم وضع علامة لكل نقطة؛ و«غير مرئية» علامة أيضًا.
refusal-exam-mark-unreasoned = تنقص علامةً مؤيّدة أو مخالفة درجةُ الوضوح أو السبب. يلزم اختيار الدرجة وكتابة سطر.
refusal-exam-point-unknown = تذكر علامة نقطة لا وجود لها في هذه المجموعة. يلزم فتح الصفحة من جديد.
refusal-exam-word-unreasoned = اختيار كلمة غير حصيلة العلامات يحتاج إلى سبب. يلزم كتابة السبب.
refusal-exam-not-in-hand = لا تُقال «مؤكَّدة» إلا والقطعة في اليد. يلزم إحضار القطعة.
refusal-exam-nothing-against = لا علامة مخالفة على القطعة. يلزم تعليم ما يخالف، أو اختيار كلمة أخرى.
refusal-exam-answered = سبق الرد عليه. تعيد فتحه صورة جديدة أو معلومة جديدة أو اعتراض.
refusal-exam-not-answered = لم يصدر الرد عليه بعد. يلزم انتظار النتيجة.
refusal-exam-withdrawn = سُحب هذا الطلب. يمكن طلب فحص جديد.
refusal-exam-no-photographs = لا صورة منتظرة أو مطلوبة. يلزم تعليم ما لا يُرى.
refusal-exam-appeal-unreasoned = لم يُذكر موضع الخطأ. يلزم ذكر ما فاتنا.
