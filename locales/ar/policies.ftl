## القواعد في الإعدادات.
settings-policies = القواعد
settings-policies-about = ما يوجبه القانون والدار: تغيير قاعدة، ورؤية أثرها، واعتمادها.
settings-policies-lede = يكتب التغيير شخص ويعتمده آخر. ويسري من يومه في كل صفحة. وما سرى لا يُغيَّر أبدًا.
policy-unread = معتمد، لكن هذا الإصدار من البرنامج لا يستطيع قراءته
policy-open = تغييرات قيد العمل
policy-open-none = لا تغيير قيد الكتابة.
policy-begin = بدء تغيير
policy-begin-lede = يبدأ من آخر نص معتمد.
policy-begin-do = بدء
policy-decided = ما تقرر
policy-decided-none = لم يتقرر شيء بعد.
policy-packs = الساري الآن
policy-older = تغييرات أقدم
policy-about = الغرض
policy-about-hint = سطر واحد يفهمه زميل بعد سنة
policy-unnamed = تغيير بلا اسم
policy-pack = المجموعة
policy-version = الإصدار
policy-day = يسري من
policy-day-hint = أول يوم، من منتصف الليل بالتوقيت العالمي
policy-no-day = لا يوم بعد
policy-people = الكتابة والقرار
policy-rules-head = القواعد
policy-rules = { $count ->
    [zero] لا قواعد
    [one] قاعدة واحدة
    [two] قاعدتان
    [few] { $count } قواعد
    [many] { $count } قاعدة
   *[other] { $count } قاعدة
 }
policy-of = المصدر
policy-of-change = تغيير اعتُمد هنا
policy-of-program = البرنامج أو إعداداته
revision-state-draft = مسودة
revision-state-proposed = بانتظار الاعتماد
revision-state-dropped = متروك
policy-counts = سارٍ
policy-planned = معتمد ويومه آتٍ
policy-was = كان ساريًا
policy-made = البدء
policy-writers = شارك في الكتابة
policy-proposed = الاقتراح
policy-approved = الاعتماد
policy-dropped = الترك
policy-sent-back = الإعادة
policy-who-when = { $name }، { $moment }
policy-reading = القراءة
policy-mistakes = { $count ->
    [zero] لا أخطاء.
    [one] خطأ واحد. لا يسري منه شيء قبل تصحيحه.
    [two] خطآن. لا يسري منه شيء قبل تصحيحهما.
    [few] { $count } أخطاء. لا يسري منه شيء قبل تصحيحها.
    [many] { $count } خطأ. لا يسري منه شيء قبل تصحيحها.
   *[other] { $count } خطأ. لا يسري منه شيء قبل تصحيحها.
 }
policy-own-fail = سيناريوهات الدار التي لا تصح: { $count } من { $all }. يلزم تصحيح القاعدة أو السيناريو.
policy-own-failing = سيناريوهات الدار التي لا تصح
policy-sound = النص مقروء بلا أخطاء.
policy-sound-own = { $count ->
    [zero] النص مقروء بلا أخطاء.
    [one] النص مقروء بلا أخطاء، وسيناريو الدار صحيح.
    [two] النص مقروء بلا أخطاء، وسيناريوها الدار صحيحان.
    [few] النص مقروء بلا أخطاء، و{ $count } سيناريوهات للدار صحيحة.
    [many] النص مقروء بلا أخطاء، و{ $count } سيناريو للدار صحيح.
   *[other] النص مقروء بلا أخطاء، و{ $count } سيناريو للدار صحيح.
 }
policy-write = الكتابة
policy-write-lede = تُحفظ المسودة بأخطائها. ويلزم إصدار جديد حين تختلف القواعد.
policy-text = نص المجموعة
policy-text-hint = قواعد بصيغة جمل؛ شرحها خطوة بخطوة للقانوني في docs/law.md
policy-own = سيناريوهات الدار
policy-own-hint = حالات مع ما يُنتظر منها، قائمة بصيغة JSON. يجب أن تصح قبل الاقتراح.
policy-save-and-try = حفظ وتجربة
policy-trial = الأثر
policy-trial-do = تجربة
policy-trial-anew = تجربة من جديد
policy-trial-again = نظرة أخرى
policy-trial-none = لم يُجرَّب بعد على الملفات المفتوحة.
policy-trial-mistakes = التجربة ممكنة بعد تصحيح الأخطاء.
policy-trial-runs = الملفات المفتوحة التي نُظر فيها: { $done } من { $whole }
policy-trial-broken = انقطعت التجربة الأخيرة قبل نهايتها. يمكن إعادتها.
policy-trial-old = تغير النص أو القواعد المجاورة منذ هذه التجربة. تلزم إعادتها قبل الاعتماد.
policy-trial-by = أجرى التجربة { $name }، { $moment }.
policy-answers = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
 }
policy-trial-moved = ما سيتغير: { $answers }. الملفات المفتوحة المعنية: { $cases } من { $all }.
policy-trial-same = لن تتغير أي إجابة. الملفات المفتوحة: { $all }.
policy-trial-told = { $count ->
    [zero] لم تُبلَّغ أي من هذه الإجابات للعملاء.
    [one] أُبلغت إحدى هذه الإجابات لعميل. لا يُرسل شيء تلقائيًا: الملف يبين الفرق.
    [two] أُبلغت إجابتان من هذه للعملاء. لا يُرسل شيء تلقائيًا: كل ملف يبين الفرق.
    [few] أُبلغت { $count } من هذه الإجابات للعملاء. لا يُرسل شيء تلقائيًا: كل ملف يبين الفرق.
    [many] أُبلغت { $count } من هذه الإجابات للعملاء. لا يُرسل شيء تلقائيًا: كل ملف يبين الفرق.
   *[other] أُبلغت { $count } من هذه الإجابات للعملاء. لا يُرسل شيء تلقائيًا: كل ملف يبين الفرق.
 }
policy-trial-scenarios = سيناريوهات محفوظة تصح اليوم ولن تصح بعده: { $count } من { $all }.
policy-trial-rules = القواعد المختلفة:
policy-trial-rights = الإجابات التي ستتغير، بحسب الحق
policy-trial-count = الإجابات
policy-trial-cases = ملفًا ملفًا
policy-trial-failing = سيناريوهات لن تصح بعده
policy-case = الملف
policy-right = الحق
policy-before = الآن
policy-after = بعد التغيير
policy-told = أُبلغ للعميل
policy-answer-none = لا قاعدة في ذلك
policy-answer-asks = { $answer } يلزم السؤال عن: { $facts }
policy-compare = الفروق
policy-compare-same = النص مطابق لما قبله.
policy-compare-in = جديد:
policy-compare-out = محذوف:
policy-propose = الاقتراح
policy-propose-lede = يقرؤه ويعتمده من لم يكتب فيه.
policy-propose-do = طلب الاعتماد
policy-approve = الاعتماد
policy-approve-lede = يسري على كل إجابة من: { $day }. لم تكن لك كتابة فيه.
policy-approve-others = يقرر من يملك اعتماد القواعد ولم يكتب فيه.
policy-approve-do = اعتماد
policy-return = الإعادة
policy-return-lede = يعود مسودة، ويقرأ كاتبه السبب.
policy-return-do = إعادة
policy-reason = السبب
policy-drop = الترك
policy-drop-lede = يبقى في القائمة ولا يسري أبدًا.
policy-drop-do = ترك التغيير
policy-again = استعمال هذا النص من جديد
policy-again-lede = يبدأ منه تغيير جديد.
policy-again-do = بدء من هذا النص
