## What is said when a change is refused: refusal-CODE, codes of app::gate,
## app::people, app::passwords and app::house. First why, then what can be done.

refusal-needs-proof = يلزم أولًا إدخال كلمة المرور مرة أخرى، أو رمز من عامل التحقق الثاني.
refusal-proof-wrong = كلمة المرور هذه غير صحيحة. يلزم التحقق منها ثم إعادة المحاولة.
refusal-session-over = انتهت هذه الجلسة. يلزم تسجيل الدخول من جديد.
refusal-factor-enrolled = عامل التحقق الثاني مفعّل من قبل. لا يُعرض سره مرة أخرى.
refusal-region-in-use = ما زال موقع أو فريق في هذه المنطقة قيد الاستخدام. يلزم إيقافهما أولًا.
refusal-last-team = هذا آخر فريق، ولا بد للملفات الجديدة من وجهة. يلزم إنشاء فريق آخر أولًا.

refusal-password-short = يلزم 8 أحرف على الأقل. تصلح بضع كلمات سهلة التذكر.
refusal-password-long = الحد الأقصى 256 بايت، أي نحو 120 حرفًا عربيًا.
refusal-password-control = يلزم حذف المحارف غير المرئية.
refusal-password-name = يلزم أكثر من اسم الدار أو الاسم الشخصي.
refusal-password-common = كلمة المرور هذه من أول ما يمكن تخمينه. تصلح بضع كلمات لا رابط بينها.

refusal-login = يلزم اسم دخول دون مسافات.
refusal-not-for-people = لا يُمنح دور البرنامج لشخص. يمكن إنشاء رمز وصول بدلًا من ذلك.
refusal-empty = يلزم اختيار واحد على الأقل، أو كل الأماكن.
refusal-unknown = أحد هذه العناصر غير معروف هنا. يلزم الاختيار من القائمة.
refusal-characters = يلزم حذف المحارف غير المرئية.
refusal-code = يلزم استخدام حروف لاتينية صغيرة وأرقام وشرطات، مثل paris-saint-honore.
refusal-fixed = لا يتغير الرمز لأن ملفات تشير إليه. يمكن إنشاء عنصر جديد بدلًا من ذلك.
refusal-country = يلزم إدخال حرفي البلد الكبيرين، مثل FR.
refusal-currency = يلزم إدخال حروف العملة الثلاثة الكبيرة، مثل EUR.
refusal-unknown-zone = هذه المنطقة الزمنية غير معروفة. مثال: Europe/Paris.
refusal-domain = يلزم إدخال عنوان مثل orle.example أو https://orle.example/fr/.
refusal-range = هذا العدد خارج الحدود. يلزم إدخال عدد معتاد.
refusal-bad-time = تعذرت قراءة هذه الساعات. مثال: 09:00-13:00, 14:00-18:00.
refusal-start-not-before-end = تسبق ساعة الفتح ساعة الإغلاق. للنوبة الليلية يُكتب 22:00-30:00.
refusal-starts-next-day = الساعات من منتصف الليل تعود لليوم التالي. يلزم كتابتها فيه.
refusal-ends-too-late = تنتهي النوبة في اليوم التالي، عند 48:00 على الأكثر. يُكتب ما بعدها في ساعات ذلك اليوم.
refusal-overlap = تتداخل فترتان من هذه الساعات. يلزم الفصل بينهما أو جمعهما.
refusal-bad-date = يلزم إدخال تاريخ، مثل 2026-12-25.
refusal-bad-minutes = يلزم إدخال ساعات ودقائق، مثل 4:00، مع تنبيه لا يتجاوز مدة الوعد.
refusal-promise-tie = هناك وعد آخر بالدقة نفسها لبعض هذه الملفات. يلزم تحديد عنصر إضافي أو تعديل الوعد الآخر.
refusal-unknown-fact = أحد الأسماء بين القوسين ليس من المعلومات المعروفة. تُستخدم الأسماء المذكورة تحت الحقل.
refusal-loose-brace = أحد القوسين لا يفتح أو لا يغلق شيئًا. تُكتب المعلومات هكذا: {"{"}client_name{"}"}.
refusal-twice = ذُكر عنصر مرتين. يكفي الإبقاء على واحد.

refusal-passkey-wrong = لم يُقبل مفتاح المرور. تمكن إعادة المحاولة.
refusal-passkey-known = مفتاح المرور هذا محفوظ من قبل. يمكن استخدامه أو إنشاء غيره.
refusal-passkey-too-many = عشرة مفاتيح مرور على الأكثر. يلزم الاستغناء عن أحدها أولًا.
refusal-passkey-none-here = تحتاج مفاتيح المرور إلى عنوان باسم. يمكن إعداد الرموز بدلًا منها.
refusal-no-factor = لا يوجد عامل ثانٍ يمكن فقدانه. فعّل واحدًا أولًا.
refusal-last-factor = هذا هو العامل الثاني الوحيد. يلزم إعداد عامل آخر أولًا.
refusal-same = هو كذلك من قبل. يلزم إدخال غيره أو تركه كما هو.
refusal-region-has-cases = ما زالت هناك ملفات مفتوحة في هذه المنطقة. يلزم حلها أو نقلها أولًا.

refusal-already-sent = أُرسل هذا النموذج من قبل. يلزم فتح الملف الذي نتج عنه والكتابة فيه.
refusal-already-undone = أُلغي هذا من قبل. تلزم مراجعة الملفات كما هي الآن.
refusal-file-held = لا يزال هذا المرفق قيد الفحص. تمكن إعادة المحاولة بعد دقيقة.
refusal-control-characters = يلزم حذف الأحرف غير المرئية.
refusal-hidden-characters = يلزم حذف الأحرف غير المرئية أو التي تغيّر اتجاه النص.
refusal-not-a-day = يلزم إدخال تاريخ، مثل 2026-12-25.
refusal-not-a-number = يلزم إدخال عدد صحيح.
refusal-not-a-phone = يلزم إدخال رقم هاتف مع رمز البلد، مثل ‎+33 1 23 45 67 89.
refusal-too-many = هذا أكثر مما يمكن دفعة واحدة. يلزم اختيار عدد أقل.
refusal-wrong = لا يمكن أن تبقى هذه الإجابة هكذا. تلزم العودة إلى صفحتها وتغييرها.
refusal-not-qualified = لا يحق لهذا الشخص الرد على هذا الملف. يلزم اختيار شخص آخر.

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = لا توجد معلومة كهذه. تُختار واحدة مما هو معروض بجانب الملف.
refusal-unknown-value = هذا غير ممكن هنا. يُختار مما هو معروض.
refusal-impossible-fact = هذا لا يتفق مع ما هو معروف. يُصحَّح أحدهما.
refusal-fact-ahead = لم يحن هذا اليوم بعد. يُراجع.
refusal-fact-before = هذا اليوم يسبق يومًا يأتي قبله. يُصحَّح أحدهما.
refusal-fact-after = هذا اليوم يلي يومًا يأتي بعده. يُصحَّح أحدهما.
refusal-unknown-right = لا يوجد حق كهذا هنا. يُختار واحد مما هو معروض بجانب الملف.
refusal-answer-open = لا يمكن الجواب بعد: يبقى ما يُسأل عنه. تُستكمل المعلومة أو يُسأل العميل.
refusal-revision-not-now = لا يمكن ذلك في حاله الآن. يمكن النظر في حاله الحالي.
refusal-revision-own = لك كتابة فيه. يقرر شخص آخر يملك الاعتماد.
refusal-revision-mistakes = فيه أخطاء، أو سيناريوهات للدار لا تصح. يلزم تصحيحها أولًا.
refusal-revision-not-tried = لم يُنظر في أثره بهذا النص وهذه القواعد. تلزم تجربته أولًا.
refusal-revision-no-day = لا يوم لسريانه، أو مضى يومه. يلزم إدخال اليوم أو يوم لاحق.
refusal-revision-same-version = سبق لنص آخر هذا الإصدار. يلزم إصدار جديد في أول المجموعة.
refusal-revision-same-text = لا فرق بينه وبين آخر نص معتمد. يلزم تغيير شيء أو تركه.
refusal-revision-behind = اعتُمد في الأثناء تغيير آخر لهذه المجموعة. يلزم البدء منه ونقل التغيير إليه.
refusal-revision-in-force = هو سارٍ بالفعل. يصححه تغيير جديد.
refusal-revision-moved = غيّره شخص آخر منذ فتح هذه الصفحة. ما كُتب باقٍ أدناه: تلزم مقارنته بالفروق ثم الحفظ من جديد.
