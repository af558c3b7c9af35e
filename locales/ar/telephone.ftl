# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = يرن
call-state-answered = مكالمة جارية
call-state-ended = انتهت
call-state-missed = فائتة
call-state-voicemail = رسالة صوتية
call-reason-new-request = طلب جديد
call-reason-progress = متابعة طلب
call-reason-advice = نصيحة
call-reason-appointment = موعد
call-reason-complaint = شكوى
call-reason-call-back = معاودة اتصال
call-reason-other = أمر آخر
call-result-settled = تمت التسوية
call-result-house-acts = الخطوة التالية علينا
call-result-client-acts = الخطوة التالية على العميل
call-result-speak-again = سنتحدث مجدداً
call-result-message-left = تُركت رسالة
call-result-not-reached = لم يتم الوصول
call-result-wrong-number = رقم خاطئ
call-next-is-yours = الخطوة التالية عليك
promise-call-back = معاودة الاتصال

## The client's timeline
entry-client-called =
    { $by ->
        [house] اتصلنا بك: { $result }.
       *[you] اتصلت بنا: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] اتصلنا بك، { $length }: { $result }.
       *[you] اتصلت بنا، { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] حاولنا الاتصال بك: { $result }.
       *[you] اتصلت بنا: { $result }.
    }
entry-client-missed-call = اتصلت بنا ولم نتمكن من الرد.
entry-client-call-back-asked = سنتصل بك: { $from }، حتى { $until }.
entry-client-call-back-moved = تغيّر موعد المكالمة: { $from }، حتى { $until }.
entry-client-call-back-cancelled = أُلغيت المكالمة.
entry-client-call-back-cancelled-by-you = لقد ألغيت المكالمة.
entry-client-promised-call-back = سنتصل بك قبل: { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] اتصلنا: { $result }
       *[in] اتصل العميل: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] اتصلنا، { $length }: { $result }
       *[in] اتصل العميل، { $length }: { $result }
    }
desk-entry-missed-call = اتصل العميل ولم يرد أحد
desk-entry-missed-call-message = اتصل العميل وترك رسالة صوتية
desk-entry-call-back-asked = يُطلب الاتصال: { $from }، حتى { $until }
desk-entry-call-back-moved = موعد آخر للاتصال: { $from }، حتى { $until }
desk-entry-call-back-cancelled = ألغيت معاودة الاتصال من { $by }
desk-entry-call-noted = ملاحظة عن مكالمة: { $reason }
desk-entry-call-taken-out = أُخرجت مكالمة: كانت بشأن آخر
desk-entry-call-back-missed = لم يتصل أحد قبل: { $when }

## The desk's pages
desk-act-call = تدوين مكالمة
calls-title = المكالمات
calls-done = تم التدوين.
calls-done-log = المكالمة في الملف.
calls-clients = عملاء بهذا الرقم
calls-several = أعطى عدة عملاء هذا الرقم. اسأل من المتصل.
calls-cases = ملفات محتملة
calls-reason = السبب
calls-result = النتيجة
calls-result-hint = يراها العميل في ملفه.
calls-note = ملاحظة
calls-note-hint = يقرؤها الفريق وحده.
calls-direction = من اتصل
calls-direction-in = اتصل العميل
calls-direction-out = اتصلنا نحن
calls-minutes = المدة بالدقائق
calls-log-title = تدوين مكالمة
calls-log-lede = مكالمة منا تفي بموعد معاودة الاتصال.
calls-log-go = حفظ المكالمة
calls-settled = تمت المتابعة
calls-withheld = رقم محجوب
calls-call-back = { $from }، حتى { $until }
calls-back-title = ترتيب معاودة الاتصال
calls-back-lede = يُبلَّغ العميل بالموعد عبر البريد الإلكتروني، ويمكنه تغييره أو إلغاؤه.
calls-back-go = ترتيب المكالمة
calls-back-none = لا يوجد وقت متاح حالياً.
calls-promised = معاودة اتصال موعودة
calls-day-before = اليوم السابق
calls-day-after = اليوم التالي
calls-all = الكل
calls-caller = من
calls-when = متى
calls-state = الحالة
calls-person = ردّ عليها
calls-length = المدة
calls-none = لا مكالمات في هذا اليوم.
calls-last = آخر تواصل: { $when }
calls-last-heard = آخر تواصل
calls-rings = { $region }: الهاتف يرن
calls-open = فتح المكالمة
calls-number = الرقم
calls-line = الخط
calls-write = ما نتج عنها
calls-write-lede = تبقى الملاحظة داخل الدار.
calls-write-go = تدوين
calls-case-number = رقم الملف
calls-put = إلى أي ملف تنتمي
calls-put-lede = تظهر المكالمة عندئذ في مسار الملف.
calls-put-go = وضعها في الملف
calls-begin = فتح ملف
calls-begin-lede = لمكالمة بشأن أمر جديد.
calls-take-out = إخراجها من الملف
calls-take-out-lede = إذا كانت المكالمة بشأن آخر.
calls-settle = تمت المتابعة
calls-settle-lede = لن تظهر في المقدمة بعد الآن.

## Call back, the client's page and letter
call-back-title = اطلب أن نتصل بك
call-back-lede = اختر وقتاً وسنتصل بك فيه.
call-back-stands = سنتصل بك: { $from }، حتى { $until }.
call-back-calendar = إضافة إلى تقويم
call-back-none = لا وقت متاح الآن. اكتب إلينا وسنجيبك.
call-back-ask = اطلب الاتصال
call-back-move = اختيار هذا الوقت بدلاً منه
call-back-cancel = إلغاء المكالمة
call-back-phone-hint = كما تطلبه في بلدك، أو مع رمز البلد.
call-back-slot = متى
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }، من { $from } إلى { $until }
call-back-email-hint = نؤكد الموعد عليه.
call-back-words = بشأن ماذا
call-back-subject = طلب معاودة اتصال
call-back-choose = اختر أحد الأوقات.
call-back-event = { $house } تتصل بك
mail-call-back-subject = سنتصل بك: الملف { $number }
mail-call-back-heading = سنتصل بك
mail-call-back-when = { $from }، حتى { $until }، على { $phone }.
mail-call-back-change = يمكنك في صفحة الملف اختيار وقت آخر أو الإلغاء.

## The page of contacts
contact-opens-in = يفتح بعد { $span }، في { $time } ({ $zone })
contact-numbers = بالهاتف، حسب البلد
contact-numbers-lede = كل رقم كما تطلبه من بلدك، مع ساعات الفريق الذي يرد.

## Settings
settings-region-phone-hours = ساعات الهاتف، مثل 09:00-18:00، بتوقيت المنطقة. إذا تُركت فارغة: ساعات فريقها.

## Refusals, each with what to do
refusal-call-still-rings = ما زالت المكالمة ترن. دوّنها بعد الرد أو الانتهاء.
refusal-call-not-missed = لم تكن هذه المكالمة فائتة. دوّن نتيجتها بدلاً من ذلك.
refusal-call-in-a-case = المكالمة موجودة في ملف بالفعل. أخرجها منه أولاً.
refusal-slot-taken = لم يعد هذا الوقت متاحاً. اختر وقتاً آخر متاحاً.
refusal-slot-over = لا يمكن تغيير هذه المكالمة بعد الآن. اطلب مكالمة أخرى.
