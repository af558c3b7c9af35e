# The advisor's side. Words are addressed to colleagues.

## Frame
desk-name = مكتب خدمة العملاء
desk-find = البحث في الملفات والطلبات والقطع والعملاء
desk-find-hint = ملف أو طلب أو قطعة أو عميل
desk-faces = الواجهات
desk-face-desk = المكتب
desk-face-new = ملف جديد
desk-face-search = البحث
desk-face-phrases = الردود
desk-face-settings = الإعدادات
desk-present = في الخدمة
desk-away = خارج الخدمة
desk-become-away = إيقاف استلام ملفات جديدة
desk-become-present = استلام ملفات جديدة
desk-me-menu = { $name }، الحساب
desk-sign-out = تسجيل الخروج
desk-said = ما تم للتو
desk-undo = تراجع
desk-over = نموذج
desk-back = العودة إلى المكتب
desk-back-to-case = العودة إلى { $number }
desk-cancel = إلغاء
desk-optional = (اختياري)
desk-wrong = توجد مشكلة
desk-pages = الصفحات
desk-languages = اللغة
desk-palette = الأوامر
desk-palette-find = كتابة أمر أو بحث
desk-palette-hint = أمر أو ملف أو طلب أو عميل
desk-live-lost = انقطع التحديث المباشر. قد يكون المعروض متأخرًا.
desk-live-back = عاد التحديث المباشر دون أن يفوت شيء.
desk-live-new = جديد في هذا الملف
desk-live-arrived = جديد أيضًا:
desk-live-wrong = تعذر التنفيذ. تمكن إعادة المحاولة.

## Door
desk-sign-in-title = تسجيل الدخول إلى المكتب
desk-sign-in-login = اسم الدخول
desk-sign-in-password = كلمة المرور
desk-sign-in-go = تسجيل الدخول
desk-sign-in-wrong = اسم الدخول وكلمة المرور غير متطابقين. يلزم التحقق منهما.
desk-sign-in-slow = محاولات كثيرة. تمكن إعادة المحاولة بعد { $span }.
desk-demo-signs = بيانات دخول العرض التجريبي
desk-demo-signs-lede = هؤلاء الأشخاص وعملهم من نسج الخيال.
desk-factor-title = عامل التحقق الثاني
desk-factor-lede = يلزم إدخال الرمز الظاهر في تطبيق المصادقة.
desk-factor-code = رمز من ستة أرقام
desk-factor-code-hint = يتغير كل 30 ثانية.
desk-factor-other = تسجيل الدخول بحساب آخر
desk-factor-go = متابعة
desk-factor-wrong = هذا الرمز غير صحيح. يلزم انتظار الرمز التالي ثم إعادة المحاولة.
desk-factor-on = مفعّل.
desk-factor-off = غير مفعّل. خارج العرض التجريبي هو إلزامي لكل حساب.
desk-enrol-title = إعداد عامل التحقق الثاني
desk-enrol-lede = يلزم مسح المربع بتطبيق مصادقة ثم إدخال الرمز الظاهر.
desk-enrol-drawing = رمز مربع لتطبيق المصادقة
desk-enrol-by-hand = دون كاميرا؟ تمكن كتابة هذا السر. يظهر مرة واحدة فقط.
desk-enrol-code-hint = الرمز الظاهر الآن في التطبيق.
desk-enrol-go = تفعيل
desk-password-title = اختيار كلمة مرور
desk-password-lede = لحساب { $name }.
desk-password-new = كلمة المرور الجديدة
desk-password-hint = 8 أحرف على الأقل. تصلح بضع كلمات سهلة التذكر.
desk-password-again = كتابتها مرة أخرى
desk-password-go = حفظ كلمة المرور
desk-password-differ = كلمتا المرور مختلفتان. تلزم كتابة الكلمة نفسها مرتين.
desk-password-weak = كلمة المرور قصيرة جدًا أو شائعة. يلزم 8 أحرف على الأقل.
desk-sessions = الجلسات والحساب
desk-sessions-lede = أماكن تسجيل الدخول. يمكن إنهاء كل جلسة غير معروفة.
desk-session-this = هذه الجلسة
desk-session-end = إنهاء
desk-session-end-others = إنهاء كل الجلسات الأخرى
desk-session-began = بدأت { $when }
desk-session-used = آخر استخدام { $when }
desk-session-device = { $browser } على { $system }
desk-session-unknown = جهاز غير معروف

## Queue
desk-queue = قائمة الانتظار
desk-views = طرق العرض
desk-view-mine = ملفاتي
desk-view-triage = الفرز
desk-view-waiting = بالانتظار
desk-view-all = الكل
desk-group-overdue = متأخر
desk-group-hour = خلال ساعة
desk-group-today = اليوم
desk-group-later = لاحقًا
desk-group-none = دون موعد
desk-group-waiting = بانتظار العميل
desk-group-house = بانتظار الدار
desk-group-snoozed = مؤجل
desk-queue-next = عرض الملفات التالية، بحد أقصى { $count } من أصل { $total }
desk-queue-start = العودة إلى الأكثر إلحاحًا
desk-empty-page = لم يبقَ شيء بعد هذا الموضع.
desk-count-many = { $count }+
desk-empty-mine = لا شيء قيد العمل. يظهر هنا كل ملف عند استلامه.
desk-empty-triage =
    لا ملفات للفرز. { $count ->
        [0] لا أحد ينتظر.
        [zero] لا أحد ينتظر.
        [one] ملف واحد بانتظار العميل.
        [two] ملفان بانتظار العملاء.
        [few] { $count } ملفات بانتظار العملاء.
        [many] { $count } ملفًا بانتظار العملاء.
       *[other] { $count } ملف بانتظار العملاء.
    }
desk-empty-waiting = لا شيء بانتظار عميل أو زميل.
desk-empty-all = لا ملفات بعد. يظهر الملف هنا عند أول رسالة.
desk-none-open = اختيار ملف
desk-none-open-lede = الأكثر إلحاحًا في أول القائمة.
desk-open-first = فتح الأكثر إلحاحًا
desk-is-replying = { $name }: كتابة رد
desk-is-reading = { $name }: قراءة الملف
desk-load = الردود المستحقة كل ساعة: { $list }.
desk-load-rate = الردود المستحقة كل ساعة: { $list }. يمكن إنجاز نحو { $rate } في الساعة.
desk-load-nobody = الردود المستحقة كل ساعة: { $list }. لا أحد حاضر للرد.
desk-load-now = الآن
desk-select = تحديد
desk-select-end = إنهاء

## Many at once
desk-bulk-do = للمحدد
desk-bulk-take = استلامها
desk-bulk-snooze = تأجيلها إلى الغد
desk-bulk-resolve = حلّها
desk-bulk-tag = إضافة وسم
desk-bulk-with = الوسم
desk-bulk-first = أول { $count } من ملفات هذا العرض وعددها { $total }
desk-bulk-elsewhere = { $count ->
    [zero] لم تختر شيئًا في صفحات أخرى.
    [one] اخترت أيضًا ملفًا واحدًا في صفحة أخرى.
    [two] اخترت أيضًا ملفين في صفحات أخرى.
    [few] اخترت أيضًا { $count } ملفات في صفحات أخرى.
    [many] اخترت أيضًا { $count } ملفًا في صفحات أخرى.
   *[other] اخترت أيضًا { $count } ملف في صفحات أخرى.
}
desk-bulk-all = كل ملفات هذا العرض وعددها { $count }
desk-bulk-preview = معاينة
desk-bulk-table = الملفات التي ستتغير
desk-bulk-now = الآن
desk-bulk-then = بعد ذلك
desk-bulk-title-take =
    { $count ->
        [zero] استلام ملفات
        [one] استلام ملف واحد
        [two] استلام ملفين
        [few] استلام { $count } ملفات
        [many] استلام { $count } ملفًا
       *[other] استلام { $count } ملف
    }
desk-bulk-title-snooze =
    { $count ->
        [zero] تأجيل ملفات
        [one] تأجيل ملف واحد
        [two] تأجيل ملفين
        [few] تأجيل { $count } ملفات
        [many] تأجيل { $count } ملفًا
       *[other] تأجيل { $count } ملف
    }
desk-bulk-title-resolve =
    { $count ->
        [zero] حل ملفات
        [one] حل ملف واحد
        [two] حل ملفين
        [few] حل { $count } ملفات
        [many] حل { $count } ملفًا
       *[other] حل { $count } ملف
    }
desk-bulk-title-tag =
    { $count ->
        [zero] وسم ملفات
        [one] وسم ملف واحد
        [two] وسم ملفين
        [few] وسم { $count } ملفات
        [many] وسم { $count } ملفًا
       *[other] وسم { $count } ملف
    }
desk-bulk-none = لن يتغير شيء
desk-bulk-left =
    { $count ->
        [0] ستتغير كلها.
        [zero] ستتغير كلها.
        [one] يبقى ملف واحد كما هو والسبب في القائمة.
        [two] يبقى ملفان كما هما والسبب في القائمة.
        [few] تبقى { $count } ملفات كما هي والسبب في القائمة.
        [many] يبقى { $count } ملفًا كما هو والسبب في القائمة.
       *[other] يبقى { $count } ملف كما هو والسبب في القائمة.
    }
desk-bulk-undo = يمكن التراجع خلال ساعة.
desk-bulk-rest =
    { $count ->
        [zero] كلها معروضة.
        [one] ملف آخر غير معروض.
        [two] ملفان آخران غير معروضين.
        [few] { $count } ملفات أخرى غير معروضة.
        [many] { $count } ملفًا آخر غير معروض.
       *[other] { $count } ملف آخر غير معروض.
    }
desk-bulk-go = تأكيد التنفيذ
desk-bulk-type = كتابة { $count } للتأكيد
desk-bulk-mistyped = العدد يختلف عن { $count }. تلزم كتابة { $count } للتأكيد.
desk-bulk-pick = يلزم تحديد ملف واحد على الأقل.
desk-bulk-tag-missing = يلزم ذكر الوسم المراد إضافته.

## Case
desk-case = الملف
desk-cases = الملفات
desk-clients = العملاء
desk-timeline = تسلسل الملف
desk-side = العميل والمعلومات
desk-more = المزيد
desk-opened = فُتح في { $date }، { $channel }
desk-owner-you = المسؤولية: على عاتقك
desk-owner = المسؤولية: { $name }
desk-owner-none = دون مسؤول بعد
desk-due-in = الرد مستحق خلال { $span }
desk-due-late = الرد متأخر { $span }
desk-due-short-late = متأخر { $span }
desk-next-snoozed = يعود { $when }.
desk-next-resolved = يُغلق { $when } ما لم تصل رسالة من العميل.
desk-merged = أُدمج هذا الملف في
desk-staff-only = داخلي
desk-note-staff = ملاحظة داخلية
desk-the-house = الدار
desk-the-client = العميل
desk-earlier-entries = السجلات السابقة
desk-latest-entries = العودة إلى الأحدث
desk-via = { $channel }، { $when }
desk-wish = ما يرغب فيه العميل
desk-wish-by = قبل { $date }
desk-deadlines = المواعيد
desk-show-working = عرض الحساب
desk-checklist = المعلومات المستلمة
desk-missing = ناقص
desk-missing-count =
    { $count ->
        [0] كل شيء متوفر.
        [zero] كل شيء متوفر.
        [one] ينقص عنصر واحد.
        [two] ينقص عنصران.
        [few] تنقص { $count } عناصر.
        [many] ينقص { $count } عنصرًا.
       *[other] ينقص { $count } عنصر.
    }
desk-piece = القطعة والطلب
desk-earlier = ملفات سابقة
desk-linked = ملفات مرتبطة
desk-link-merged-from = أُدمج هنا
desk-link-follow-up = متابعة
desk-link-follows = يتبع
desk-link-related = ذو صلة
desk-why = سبب وصول الملف
desk-files = الملفات المرفقة
desk-file-photo = صورة: { $slot }
desk-file-paper = مستند: { $name }
desk-printed = طباعة { $name }، { $when }
desk-fact-language = اللغة
desk-fact-name = الاسم
desk-fact-email = البريد الإلكتروني
desk-fact-phone = الهاتف
desk-fact-prefers = الرسائل
desk-fact-family = المجموعة
desk-fact-model = الطراز
desk-fact-colour = اللون
desk-fact-size = المقاس
desk-fact-code = الرمز
desk-fact-order = الطلب
desk-client-since = عميل منذ { $date }
desk-client-cases =
    { $count ->
        [0] لا ملفات
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
desk-client-pieces = القطع
desk-client-bounced = ارتدّت الرسائل من هذا العنوان. يلزم الاتصال أو طلب عنوان آخر.
desk-client-mixed = يخلط حروف أبجديتين: يلزم التحقق من المرسِل قبل الإفصاح عن أي شيء.
desk-client-large = خط كبير
desk-client-plain = نص بسيط
desk-client-new = ملف جديد لهذا العميل

## Writing
desk-compose-kind = رد أو ملاحظة
desk-reply = رد
desk-note = ملاحظة
desk-note-label = ملاحظة يقرؤها الموظفون فقط
desk-reply-by-mail = يُرسل باللغة { $language } إلى { $address }
desk-reply-here = يُقرأ باللغة { $language } في صفحة الملف
desk-send-wait = إرسال وانتظار { $name }
desk-send-open = إرسال وإبقاء الملف مفتوحًا
desk-note-add = إضافة الملاحظة
desk-draft-keep = حفظ كمسودة
desk-draft-kept = حُفظت المسودة { $when }
desk-draft-kept-now = حُفظت المسودة
desk-draft-unkept = لم تُحفظ المسودة بعد، جارٍ التكرار
desk-text-empty = يلزم كتابة نص أولًا.
desk-text-long = النص طويل جدًا. الحد { $limit } حرف.
desk-held = رسالة من { $name } في { $time } بعد بدء الرد. النص محفوظ.
desk-held-many =
    { $count ->
        [zero] لم يصل شيء بعد بدء الرد.
        [one] وصل سجل واحد بعد بدء الرد.
        [two] وصل سجلان بعد بدء الرد.
        [few] وصلت { $count } سجلات بعد بدء الرد.
        [many] وصل { $count } سجلًا بعد بدء الرد.
       *[other] وصل { $count } سجل بعد بدء الرد.
    } النص محفوظ.
desk-held-lede = بعد القراءة يمكن الإرسال كما هو أو التعديل.
desk-held-anyway = إرسال رغم ذلك
desk-no-writing = لم تعد الكتابة ممكنة هنا.
desk-phrases = الردود المحفوظة
desk-phrases-find = البحث عن رد
desk-phrases-none = لا ردود محفوظة مطابقة.
desk-phrases-every = كل المواضيع
desk-phrase-missing = ينقص: { $facts }
desk-phrase-warning = يتطلب الرد المحفوظ { $facts } وهو غير موجود في الملف. يلزم إكماله قبل الإرسال.
desk-phrase-other-language = باللغة { $language } فقط
desk-phrase-lacks = ناقص في: { $languages }
desk-phrase-change = تعديل
desk-letter-queued = بانتظار الإرسال
desk-letter-sent = أُرسل
desk-letter-retry = إعادة محاولة
desk-letter-failed = لم يُسلَّم

## Deeds
desk-act-assign = إسناد
desk-act-snooze = تأجيل
desk-act-wake = استئناف
desk-act-escalate = تصعيد
desk-act-deescalate = إعادة إلى الفريق
desk-act-resolve = حل
desk-act-reopen = إعادة فتح
desk-act-take = استلام
desk-act-ask = سؤال الدار
desk-act-house-answers = تسجيل الجواب
desk-act-merge = دمج في ملف آخر
desk-act-unmerge = إلغاء الدمج
desk-act-link = ربط بملف آخر
desk-act-split = فصل ملف متابعة
desk-act-tag = الوسوم والأولوية
desk-act-print = طباعة
desk-assign-title = إسناد الملف
desk-assign-to = الإسناد إلى
desk-assign-next = الدور التالي
desk-assign-next-hint = من الحاضرين المؤهلين، الأطول مدة دون ملف جديد
desk-assign-nobody = لا أحد، العودة إلى الفرز
desk-assign-go = إسناد
desk-candidate-line =
    { $present ->
        [yes] في الخدمة
       *[no] خارج الخدمة
    }، { $count ->
        [0] لا ملفات
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
desk-nobody-next = لا يوجد حاضر مؤهل لهذا الملف. يلزم اختيار شخص.
desk-snooze-title = تأجيل الملف
desk-snooze-lede = يعود تلقائيًا أو عند أول رسالة من العميل. تستمر المواعيد.
desk-snooze-until = حتى
desk-snooze-hour = بعد ساعة، { $when }
desk-snooze-evening = بعد ظهر اليوم، { $when }
desk-snooze-tomorrow = صباح الغد، { $when }
desk-snooze-week = الاثنين المقبل، { $when }
desk-snooze-other = وقت آخر
desk-snooze-at = اليوم والساعة
desk-snooze-at-hint = { $zone }
desk-snooze-past = يلزم اختيار وقت لم يحن بعد.
desk-snooze-go = تأجيل
desk-escalate-title = تصعيد إلى أخصائي أول
desk-escalate-lede = يُبلَّغ العميل فورًا بالمسؤول الجديد. لا يُعاد ضبط أي موعد.
desk-escalate-handover = ملخص التسليم
desk-escalate-handover-hint = سطر واحد يكفي الزميل للبدء. داخلي.
desk-escalate-nobody = لا يوجد أخصائي أول متاح لهذا الملف. يلزم سؤال الإدارة.
desk-escalate-go = تصعيد
desk-deescalate-title = إعادة إلى الفريق
desk-deescalate-lede = بموافقة العميل فقط، وتبقى في التسلسل.
desk-deescalate-yes = موافقة العميل
desk-deescalate-how = طريقة موافقة العميل وتاريخها
desk-deescalate-go = إعادة
desk-resolve-title = حل الملف
desk-resolve-lede = يُبلَّغ العميل ويمكنه إعادة فتح الملف.
desk-resolve-how = مقارنة بالرغبة
desk-resolve-words = كلمة أخيرة للعميل
desk-resolve-words-hint = تُرفق برسالة الحل. لازمة عند الرفض.
desk-resolve-reason = يلزم ذكر سبب الرفض للعميل.
desk-resolve-go = حل
desk-reopen-title = إعادة فتح الملف
desk-reopen-why = السبب
desk-reopen-go = إعادة فتح
desk-merge-title = دمج في ملف آخر
desk-merge-lede = تنتقل الرسائل والمرفقات والمسودات. يمكن التراجع عن الدمج.
desk-merge-into = في
desk-merge-go = دمج
desk-other-number = ملف آخر
desk-number = رقم الملف
desk-number-hint = مثال: CS-9M2D-R7KC
desk-number-wrong = لا ملف بهذا الرقم. يلزم التحقق من الحروف والأرقام.
desk-number-same = هذا هو الملف نفسه. يلزم إدخال رقم ملف آخر.
desk-link-title = ربط بملف آخر
desk-link-lede = يظهر كل ملف في الآخر دون نقل شيء.
desk-link-go = ربط
desk-split-title = فصل ملف متابعة
desk-split-lede = يحصل الموضوع الثاني على ملف وموعد مستقلين مع بقاء الربط.
desk-split-body = فحوى الموضوع
desk-split-body-hint = يقرؤه العميل أولًا.
desk-split-go = فصل
desk-subject = العنوان
desk-topic = الموضوع
desk-tags = الوسوم
desk-priority = الأولوية
desk-tag-title = الوسوم والأولوية
desk-tag-go = حفظ
desk-ask-title = سؤال قسم آخر في الدار
desk-ask-lede = يستمر موعد العميل ويبقى الملف تحت مسؤوليتك.
desk-ask-whom = الجهة
desk-ask-whom-hint = بوتيك أو ورشة أو مستودع أو فريق
desk-ask-what = المطلوب
desk-ask-go = إرسال السؤال
desk-answered-title = تسجيل جواب الدار
desk-answered-what = الجواب
desk-answered-go = تسجيل
desk-new-title = ملف جديد نيابة عن عميل
desk-new-lede = بالهاتف أو في البوتيك. يستلم العميل الرقم ورابطًا.
desk-new-channel = طريقة التواصل
desk-new-name = اسم العميل
desk-new-email = البريد الإلكتروني للعميل
desk-new-email-hint = يُرسل إليه الإيصال وتُعرف به الملفات السابقة.
desk-new-phone = الهاتف
desk-new-language = لغة العميل
desk-new-region = بلد الشراء
desk-new-region-hint = موقع المتجر أو البوتيك الذي تم منه الشراء
desk-new-family = مجموعة المنتجات
desk-new-family-none = لا يوجد أو غير معروف
desk-new-order = رقم الطلب
desk-new-wish-none = غير محدد
desk-new-reason = سبب الاتصال أو الزيارة
desk-new-reason-hint = بكلمات العميل قدر الإمكان. يقرؤه العميل.
desk-new-result = النتيجة
desk-new-result-hint = ما تم التعهد أو الاتفاق عليه. داخلي.
desk-new-go = فتح الملف
desk-field-empty = يلزم ملء «{ $field }».
desk-field-email = «{ $field }» ليس بريدًا إلكترونيًا. يُكتب مثل name@example.com.
desk-field-long = «{ $field }» طويل جدًا. يلزم اختصاره.
desk-field-choose = يلزم اختيار واحد ضمن «{ $field }».

## What was done
desk-done-reply = أُرسل.
desk-done-note = أُضيفت الملاحظة.
desk-done-draft = حُفظت المسودة.
desk-done-assign = أُسند.
desk-done-snooze = أُجِّل.
desk-done-wake = عاد إلى المكتب.
desk-done-escalate = صُعِّد وأُبلغ العميل.
desk-done-deescalate = أُعيد إلى الفريق.
desk-done-resolve = حُلَّ وأُبلغ العميل.
desk-done-reopen = أُعيد فتحه.
desk-done-merge = أُدمج.
desk-done-unmerge = أُلغي الدمج.
desk-done-link = رُبط.
desk-done-split = فُصل.
desk-done-tag = حُفظ.
desk-done-ask = أُرسل السؤال.
desk-done-answered = سُجِّل.
desk-done-new = فُتح الملف.
desk-done-undone = تم التراجع.
desk-done-bulk =
    { $count ->
        [zero] لم يتغير شيء.
        [one] تغير ملف واحد.
        [two] تغير ملفان.
        [few] تغيرت { $count } ملفات.
        [many] تغير { $count } ملفًا.
       *[other] تغير { $count } ملف.
    }
desk-done-saved = حُفظ.
desk-done-session = أُنهيت الجلسة.
desk-refused-stale = تغير الملف منذ فتحه. تلزم المراجعة قبل القرار.
desk-refused-may = لا يسمح الدور الحالي بذلك. يمكن للإدارة منحه.
desk-refused-none = لا شيء للتراجع عنه.

## Search
desk-search = بحث
desk-search-ask = البحث في الملفات والرسائل والعملاء وأرقام الطلبات
desk-search-found =
    { $count ->
        [zero] لا ملفات تتضمن «{ $query }»
        [one] ملف واحد يتضمن «{ $query }»
        [two] ملفان يتضمنان «{ $query }»
        [few] { $count } ملفات تتضمن «{ $query }»
        [many] { $count } ملفًا يتضمن «{ $query }»
       *[other] { $count } ملف يتضمن «{ $query }»
    }
desk-search-first = أحدث { $count } ملفًا يتضمن «{ $query }»
desk-search-none = لا نتائج عن «{ $query }»
desk-search-widen = عرض كل الملفات المفتوحة
desk-search-older = الأقدم
desk-search-next = ملفات أقدم تتضمن «{ $query }»

## Show working
desk-working-answer = مستحق { $when }
desk-working-done = تم الرد { $when }
desk-working-table = الفترات المحسوبة
desk-working-day = اليوم
desk-working-span = من وإلى
desk-working-counted = المحسوب
desk-working-sum = المجموع
desk-working-not = غير محسوب
desk-working-promise = التعهد
desk-working-within = { $span } ضمن ساعات العمل
desk-working-since = الحساب من
desk-working-calendar = ساعات عمل
desk-working-zone = التوقيت
desk-working-closed = مغلق
desk-working-range = من { $from } إلى { $to }

## Keys
desk-keys = لوحة المفاتيح
desk-keys-all = كل المفاتيح
desk-keys-lede = تعمل المفاتيح المفردة خارج الحقول.
desk-keys-off = إيقاف المفاتيح المفردة
desk-keys-on = تفعيل المفاتيح المفردة
desk-key-move = التالي، السابق
desk-key-open = فتح
desk-key-turn = بعد آخر ملف: الصفحة التالية من القائمة
desk-key-reply = رد
desk-key-note = ملاحظة
desk-key-send = إرسال
desk-key-phrases = الردود المحفوظة
desk-key-assign = إسناد
desk-key-snooze = تأجيل
desk-key-escalate = تصعيد
desk-key-resolve = حل
desk-key-undo = تراجع
desk-key-palette = الأوامر
desk-key-sheet = هذه الصفحة

## Entries of the timeline, as staff read them
desk-entry-opened = فُتح الملف: { $topic }
desk-entry-file-added = أُضيف ملف: { $slot }
desk-entry-state-changed = { $from } ← { $to }
desk-entry-promised = { $promise }: تعهد قبل { $when }
desk-entry-escalated = صُعِّد. المسؤولية: { $name }. بطلب من { $by }.
desk-entry-deescalated = أُعيد إلى الفريق بموافقة العميل
desk-entry-resolved = حُلَّ: { $resolution }. تمكن إعادة فتحه حتى { $when }.
desk-entry-reopened = أُعيد فتحه بواسطة { $by }
desk-entry-withdrawn = سُحب الطلب من العميل
desk-entry-closed = أُغلق
desk-entry-reminded = أُرسل تذكير للعميل
desk-entry-merged-into = أُدمج في { $number }
desk-entry-merge-undone = أُلغي الدمج مع { $number }
desk-entry-follow-up = فُتح ملف متابعة: { $number }
desk-entry-follows = يتبع { $number }
desk-entry-consent-given = موافقة من العميل: { $text }
desk-entry-consent-withdrawn = سُحبت الموافقة: { $text }
desk-entry-opened-for-client = فُتح نيابة عن العميل، { $channel }
desk-entry-routed = وصل إلى { $team }
desk-entry-assigned-taken = استلام الملف: { $name }
desk-entry-assigned-by-hand = أُسند إلى { $name }
desk-entry-assigned-in-turn = أُسند بالتناوب إلى { $name }
desk-entry-turn-nobody = لم يُسند بالتناوب إلى أحد؛ يبقى الملف لدى الفريق
desk-entry-unassigned = عاد إلى الفرز
desk-entry-prioritised = الأولوية: { $priority }. { $reason }.
desk-entry-snoozed = أُجِّل حتى { $when }
desk-entry-woke = عاد إلى المكتب
desk-entry-asked-house = سؤال موجّه إلى { $whom }
desk-entry-house-answered = جواب من { $whom }
desk-entry-tagged = أُضيف وسم: { $tag }
desk-entry-untagged = أُزيل وسم: { $tag }
desk-entry-linked = رُبط بـ{ $number }
desk-entry-unlinked = أُزيل الربط بـ{ $number }
desk-entry-merged-from = أُدمج هنا { $number }
desk-entry-unmerged-from = أُعيد { $number }
desk-entry-split-off = فُصل ملف متابعة: { $number }
desk-entry-split-from = فُصل عن { $number }
desk-entry-call-logged = سُجِّل اتصال أو زيارة
desk-entry-handed-over = ملخص التسليم
desk-entry-wished = موعد العميل: { $date }
desk-entry-wished-none = أُزيل موعد العميل
desk-by-client = العميل
desk-by-staff = الدار
desk-by-house = قاعدة من الدار
desk-somebody = شخص
desk-unnamed = من دون اسم
desk-integration = نظام متصل
desk-next-by = { $step }، قبل { $when }
desk-escalated-to = بمسؤولية { $name }
desk-not-shown = غير معروض لهذا الدور.
desk-erased = مُحيت هذه الكلمات.
desk-link-merged-into = أُدمج في
desk-fact-kind = النوع
desk-client = العميل
desk-check-order = الطلب
desk-check-piece = القطعة
desk-check-photos = الصور
desk-check-photo-count =
    { $count ->
        [zero] دون صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
desk-check-listing = مكان الظهور
desk-check-visit = الزيارة
desk-check-right = الحق المطلوب
desk-check-packaging = التغليف
desk-check-use = الاستعمال
desk-check-outcome = الرغبة
desk-act-attach = إضافة ملف مرفق
desk-unmerge-lede = يعود كل ملف مستقلًا.
desk-file = الملف المرفق
desk-file-slot = ما يظهر فيه
desk-file-lede = يراه العميل أيضًا.
desk-file-hint = JPEG أو PNG أو WebP أو PDF، حتى { $limit }
desk-file-empty = يلزم اختيار ملف غير فارغ.
desk-file-large = الملف كبير جدًا. يلزم اختيار أصغر منه.
desk-file-heic = صيغة HEIC غير مقروءة هنا. يلزم تصدير الصورة بصيغة JPEG ثم إضافتها.
desk-file-kind = ليس JPEG أو PNG أو WebP أو PDF. يلزم حفظه بأحد هذه الأنواع ثم إضافته.
desk-file-pixels = في هذه الصورة نقاط أكثر مما يمكن قراءته. يلزم اختيار نسخة أصغر.
desk-file-locked = هذا المستند PDF محمي بكلمة مرور. تلزم إضافة نسخة غير محمية.
desk-file-active = في هذا المستند PDF أكثر من صفحات: برامج أو ملفات مضمّنة. تلزم طباعته إلى مستند PDF جديد ثم إضافته.
desk-file-damaged = الملف غير مقروء. يلزم حفظه من جديد ثم إضافته.
desk-file-refused = رفض الفاحص هذا الملف ولم يُحفظ. يلزم طلب نسخة أخرى.
desk-file-held = ينتظر الفاحص ولا يمكن فتحه بعد
desk-file-gone = رفضه الفاحص وأُزيل
desk-file-too-many = بلغ الملف الحد الأقصى من المرفقات. يُطلب التالي في ملف مرتبط.
desk-done-file = أُضيف الملف.
desk-text-controls = يحتوي النص على رموز لا يمكن إرسالها. تلزم إزالتها.
desk-refused-state = غير ممكن الآن. تلزم مراجعة الملف قبل القرار.
desk-field-taken = «{ $field }» مستخدم من قبل. يلزم اختيار غيره.
desk-field-wrong = «{ $field }» غير صالح. يلزم التحقق منه.
desk-bulk-nobody = إعادتها إلى الفرز
desk-bulk-title-nobody =
    { $count ->
        [zero] إعادة ملفات إلى الفرز
        [one] إعادة ملف واحد إلى الفرز
        [two] إعادة ملفين إلى الفرز
        [few] إعادة { $count } ملفات إلى الفرز
        [many] إعادة { $count } ملفًا إلى الفرز
       *[other] إعادة { $count } ملف إلى الفرز
    }
desk-bulk-most = الحد الأقصى { $count } ملف دفعة واحدة. يلزم تحديد أقل.
desk-working-special = ساعات خاصة أو عطلة
desk-working-due = كان مستحقًا
desk-step-first-answer = الرد الأول من الدار
desk-step-answer = الرد من الدار
desk-step-house-part = الرد من قسم آخر في الدار
desk-step-client = الرد من العميل
desk-step-follow-up = أي رسالة جديدة تفتح ملفًا مرتبطًا
desk-recovery-ask = نسيان كلمة المرور
desk-recovery-title = كلمة مرور جديدة
desk-recovery-lede = نرسل رابطًا إلى عنوان الحساب.
desk-recovery-sent = إن وُجد هذا الحساب فالرابط في طريقه إلى عنوانه.
desk-recovery-go = إرسال الرابط
desk-password-change = تغيير كلمة المرور
desk-password-old = كلمة المرور الحالية
desk-password-old-wrong = ليست كلمة المرور الحالية. يلزم التحقق منها.
desk-password-others = تنتهي الجلسات الأخرى.

desk-address = العنوان
desk-address-title = تغيير العنوان
desk-address-lede = تُرسل رسالة فيها رابط إلى العنوان الجديد. يتم التغيير عند فتحه، ويُبلَّغ العنوانان.
desk-address-new = عنوان البريد الإلكتروني الجديد
desk-address-go = إرسال الرسالة
desk-address-sent = الرسالة في طريقها إلى العنوان الجديد. لا يتغير شيء قبل فتح رابطها، وهو صالح 24 ساعة.
desk-address-confirm = تأكيد العنوان الجديد
desk-address-confirm-lede = الحساب ذو العنوان { $old } سيصبح عنوانه { $new }.
desk-address-confirm-go = تغيير العنوان
desk-address-done = تم تغيير العنوان. انتهت الجلسات الأخرى.
desk-address-same = هذا هو العنوان الحالي. يلزم إدخال عنوان آخر.
desk-address-taken = هذا العنوان لحساب آخر. يلزم إدخال عنوان آخر.
desk-address-wrong = هذا ليس عنوانًا كاملًا. مثال: name@house.example.
desk-proof-hint = تُطلب مرة أخرى لأن هذا يغيّر الحساب: كلمة المرور، أو ستة أرقام من تطبيق المصادقة.
desk-enrol-replace = تلزم كلمة المرور أولًا. تبقى الرموز الحالية صالحة حتى أول رمز جديد.
desk-factor-lede-both = يلزم إدخال الرمز الظاهر في تطبيق المصادقة أو استعمال مفتاح مرور.
desk-factor-lede-passkey = يلزم استعمال مفتاح المرور.
desk-codes = رموز تطبيق المصادقة
desk-codes-off = غير مفعّلة. مفاتيح المرور هي العامل الثاني.
desk-codes-replace = استبدال الرموز
desk-print = طباعة
desk-recovery-codes = رموز الاسترداد
desk-recovery-codes-none = لا توجد بعد. تفتح حسابك عند فقدان تطبيق المصادقة أو مفتاح المرور.
desk-recovery-codes-left =
    { $count ->
        [0] لم يبقَ أي رمز من أصل { $of }. أنشئ رموزًا جديدة.
        [zero] لم يبقَ أي رمز من أصل { $of }. أنشئ رموزًا جديدة.
        [one] بقي رمز واحد من أصل { $of }.
        [two] بقي رمزان من أصل { $of }.
        [few] بقيت { $count } رموز من أصل { $of }.
        [many] بقي { $count } رمزًا من أصل { $of }.
       *[other] بقي { $count } رمز من أصل { $of }.
     } أُنشئت { $when }.
desk-recovery-codes-make = إنشاء عشرة رموز
desk-recovery-codes-lede = عشرة رموز، يصلح كل منها لدخول واحد بدلًا من العامل الثاني. تبطل الرموز السابقة.
desk-recovery-codes-once = تُعرض مرة واحدة فقط. اطبعها أو دوّنها.
desk-recovery-codes-keep = احفظها بعيدًا عن هاتفك وحاسوبك. يصلح كل منها مرة واحدة.
desk-recovery-codes-made = { $name }، { $when }
desk-recovery-codes-done = حفظتها
desk-recovery-code-instead = استخدام رمز استرداد
desk-recovery-code = رمز الاسترداد
desk-recovery-code-hint = ستة عشر حرفًا ورقمًا. يصلح مرة واحدة.
desk-recovery-code-lede = أحد الرموز العشرة التي حفظتها لهذا الغرض.
desk-recovery-code-back = استخدام العامل الثاني
desk-codes-remove = الاستغناء عن الرموز
desk-codes-remove-lede = يصبح مفتاح المرور وحده العامل الثاني. تنتهي الجلسات الأخرى.
desk-passkeys = مفاتيح المرور
desk-passkey-none-here = تحتاج مفاتيح المرور إلى عنوان باسم. عند هذا العنوان توجد الرموز فقط.
desk-passkey-new = إضافة مفتاح مرور
desk-passkey-new-lede = مفتاح المرور بصمة أو وجه أو مفتاح أمان بدل الرمز.
desk-passkey-name = اسمه
desk-passkey-name-hint = مثال: المفتاح الأزرق، الهاتف. 60 حرفًا على الأكثر.
desk-passkey-name-wrong = يلزم اسم من 60 حرفًا على الأكثر.
desk-passkey-instead = استعمال مفتاح مرور بدلًا من ذلك
desk-passkey-codes-instead = استعمال رموز تطبيق بدلًا من ذلك
desk-passkey-make-lede = يطلب المتصفح بصمة أو وجهًا أو رقمًا أو مفتاح أمان.
desk-passkey-make-go = إنشاء مفتاح المرور
desk-passkey-off-make = لا يُنشأ مفتاح المرور إلا مع تشغيل النصوص البرمجية. رموز التطبيق تعمل من دونها.
desk-passkey-show = مفتاح المرور
desk-passkey-show-lede = يطلب المتصفح بصمة أو وجهًا أو رقمًا أو مفتاح أمان.
desk-passkey-show-go = استعمال مفتاح مرور
desk-passkey-off-codes = تحتاج مفاتيح المرور إلى النصوص البرمجية. من دونها يصلح رمز التطبيق.
desk-passkey-off = تحتاج مفاتيح المرور إلى النصوص البرمجية. يلزم تشغيلها أو طلب إعادة ضبط العامل الثاني من الإدارة.
desk-passkey-refused = لم يعطِ المتصفح مفتاح مرور. تمكن إعادة المحاولة أو استعمال طريقة أخرى.
desk-passkey-unable = ليس في هذا المتصفح مفاتيح مرور لهذا العنوان.
desk-passkey-about = أُنشئ { $when }
desk-passkey-remove = الاستغناء عن مفتاح المرور
desk-passkey-remove-lede = { $name } لن يفتح شيئًا بعد الآن. تنتهي الجلسات الأخرى.

## What the client is entitled to
desk-rights = ما يحق للعميل
desk-rights-law = قانون: { $place }، يوم { $day }
desk-rights-unknown = القانون الواجب تطبيقه غير معروف بعد.
desk-rights-choose-law = مكان الشراء
desk-rights-others = كل ما عدا ذلك ({ $count })
desk-right-why = السبب
desk-right-holds = متحقق:
desk-right-fails = غير متحقق:
desk-right-open = غير معروف:
desk-right-sources = المصادر
desk-right-rules = القواعد
desk-right-tell = إبلاغ العميل
desk-right-asks = يبقى السؤال عن: { $facts }
desk-asks = ما يبقى السؤال عنه ({ $count })
desk-asks-none = لم يبقَ ما يُسأل عنه.
desk-asks-more = ما يسأل عنه كل ما عدا ذلك
desk-ask-decides = يتوقف عليه: { $rights }
desk-ask-client = سؤال العميل
desk-ask-note = تدوين
desk-ask-none = لا يوجد
desk-ask-choose = اختيار
desk-known = ما هو معروف ({ $count })
desk-known-change = تغيير
desk-known-left-out = لا يتفق مع سائر المعلومات، فلا يُحتسب
desk-origin-client = من قول العميل
desk-origin-house = مما دوّنته الدار
desk-origin-order = من الطلب
desk-origin-case = من الملف
desk-told = ما أُبلغ به العميل
desk-told-line = { $name }، يوم { $day }: { $answer }
desk-told-same = لا يزال ذلك ساريًا.
desk-told-facts = { $right }: أُبلغ يوم { $day }: { $then }. وبما هو معروف الآن: { $now }.
desk-told-rules = { $right }: أُبلغ يوم { $day }: { $then }. وبحسب القواعد الحالية: { $now }.
desk-told-time = { $right }: أُبلغ يوم { $day }: { $then }. واليوم: { $now }.
desk-told-changed = ما أُبلغ به العميل لم يعد هو الجواب.
desk-answer-terms = { $answer } ({ $terms })
desk-done-fact = دُوّن ذلك، وأُعيد حساب الأجوبة.
desk-done-forgotten = لم يعد مدوّنًا، وأُعيد حساب الأجوبة.
desk-done-told = حُفظ بوصفه مبلَّغًا. تُراجع الكلمات ثم تُرسل.
desk-fact-title = ما هو معروف عن الشراء
desk-fact-lede = يُعاد حساب كل جواب يتوقف عليه.
desk-fact-forget = غير معروف في النهاية
desk-fact-forget-lede = يُزال ما دُوّن، ويعود الاعتماد على ما في الملف.
desk-fact-no-value = لا يمكن هنا «{ $typed }». يُختار مما هو معروض.
desk-fact-near = لا يمكن هنا «{ $typed }». هل المقصود «{ $near }»؟
desk-fact-no-day = «{ $typed }» ليس يومًا. يُكتب مثل 2026-11-20.
desk-fact-no-number = «{ $typed }» ليس عددًا. يُكتب بالأرقام، مثل 12.5.
desk-fact-ahead = لم يحن هذا اليوم بعد. يُراجع.
desk-fact-before = لا يمكن أن يسبق: { $other } ({ $day }). يُصحَّح أحدهما.
desk-fact-after = لا يمكن أن يلي: { $other } ({ $day }). يُصحَّح أحدهما.
desk-entry-fact-noted = دُوّن: { $fact }: { $value }
desk-entry-fact-noted-words = دُوّن: { $fact }
desk-entry-fact-forgotten = غير معروف في النهاية: { $fact }
desk-entry-right-told = تقرر للعميل: { $right }

## قرار مخالف، وما سبق من إصلاح
desk-otherwise = قرار مخالف للمعتاد
desk-otherwise-lede = هذا هو المعتاد في الدار. ويمكن المنح مع ذلك: يبقى اسمك وسببك مع القرار.
desk-otherwise-reason = السبب
desk-otherwise-do = المنح وإبلاغ العميل
desk-told-otherwise = منحه { $name } خلافًا للمعتاد، { $day }: { $reason }
desk-remedies-none = لا شيء
desk-remedy-repair = إصلاح
desk-remedy-replacement = استبدال
desk-remedy-asked = طُلب: { $day }
desk-remedy-back = عاد: { $day }
desk-remedy-held = زال العيب
desk-remedy-failed = عاد العيب
desk-remedy-unknown = غير معروف
desk-remedy-what = المعالجة { $n }
desk-remedy-chosen = المعالجة { $n }: ما اختاره العميل
desk-remedy-asked-on = المعالجة { $n }: يوم الطلب
desk-remedy-back-on = المعالجة { $n }: يوم العودة إلى العميل
desk-remedy-fixed = المعالجة { $n }: النتيجة

desk-act-sort = الأمر يتعلق بشيء آخر
desk-act-late = ذكر سبب التأخير
desk-done-sort = سُجّل. يُحفظ ما ذكرته ليكون فرز القادم أفضل.
desk-done-late = سُجّل السبب.
desk-sort-title = ما موضوعه؟
desk-sort-lede = كلمتك مقدَّمة على ما قُرئ من الرسالة، وتُحفظ للتعلّم منها.
desk-sort-team = الفريق
desk-sort-moves = تسليمه إلى الفريق المختص
desk-sort-go = حفظ
desk-read = ما قُرئ من الكلمات الأولى
desk-read-sure = { $topic }، بيقين { $percent } من 100
desk-read-because = { $what }، بدلالة الكلمات { $words }
desk-read-word = «{ $word }»
desk-read-corrected = حقيقة الموضوع
desk-read-corrected-by = { $topic }، بحسب { $name }، { $when }
desk-read-urgency = سبب الاستعجال
desk-read-team = الفريق الذي كان سيجيب
desk-late-link = كل المتأخر، وسببه
desk-late-title = ما سبب التأخير؟
desk-late-lede = في نهاية اليوم لا شيء متأخر، أو لكل تأخير سببه. لا تقرأ العميلة هذا.
desk-late-reason = السبب
desk-late-note = ملاحظة
desk-late-note-hint = لازمة عندما يكون السبب آخر.
desk-late-go = حفظ السبب
desk-late-list = متأخرة
desk-late-count =
    { $count ->
        [zero] لا شيء متأخر.
        [one] ملف واحد متأخر، و{ $unexplained } بلا سبب.
        [two] ملفان متأخران، و{ $unexplained } بلا سبب.
        [few] { $count } ملفات متأخرة، و{ $unexplained } بلا سبب.
        [many] { $count } ملفًا متأخرًا، و{ $unexplained } بلا سبب.
       *[other] { $count } ملف متأخر، و{ $unexplained } بلا سبب.
    }
desk-late-none = لا شيء متأخر.
desk-late-whose = الدور على
desk-late-since = منذ
desk-late-next = الخطوة التالية
desk-late-ask = لا سبب بعد
desk-late-said = { $reason } ({ $name })
desk-late-more = المزيد
desk-entry-topic-set = الموضوع: { $to }. كان قد فُهم على أنه: { $from }.
desk-entry-late-because = متأخر منذ { $when }: { $reason }

drafting-title = مسودة من برنامج
drafting-lede = يكتب البرنامج من الوقائع والردود المحفوظة وحدها، ولا يُعطى اسم العميلة ولا عنوانها ولا كلماتها. تقرؤه وتعدّله ثم ترسل ردك أنت.
drafting-written = المسودة
drafting-unread = مسودة من برنامج: لم يقرأها أحد بعد. تحقق من كل واقعة.
drafting-lay-in = إدراج في ردي
drafting-ask = طلب مسودة
drafting-again = طلب مسودة أخرى
drafting-asked = تُكتب الآن؛ انظر بعد لحظة
drafting-given = كل ما أُعطي له
drafting-model = النموذج
drafting-instructions = التعليمات
drafting-facts = الوقائع والردود المحفوظة
drafting-why-away = تعذر الوصول إلى البرنامج. اكتب بنفسك أو اطلب لاحقًا.
drafting-why-refused = رفض البرنامج. يجد مشغّل هذا التثبيت السبب في سجله.
drafting-why-unreadable = لا يمكن قراءة ما أجاب به البرنامج. اكتب بنفسك أو اطلب مجددًا.
drafting-why-empty = لم يكتب البرنامج شيئًا. اكتب بنفسك أو اطلب مجددًا.
drafting-why-late = استغرق البرنامج وقتًا طويلًا. اكتب بنفسك أو اطلب مجددًا.
refusal-drafting-off = لم يُعدّ هنا برنامج لصياغة الردود. اكتب الرد بنفسك.
refusal-drafting-often = طُلبت ستون مسودة خلال ساعة. اكتب هذا الرد بنفسك أو اطلب لاحقًا.
