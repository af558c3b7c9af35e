# كلمات مشتركة بين كل الصفحات والرسائل والشاشات.
# تُستعمل المصادر بدل الأفعال كي لا يُفترض جنس المخاطَب، والأرقام 0 إلى 9.

## Topics
topic-order-change = تعديل طلب أو إلغاؤه
topic-return = إرجاع قطعة
topic-repair = إصلاح أو معاينة
topic-authenticity = هل هذه القطعة أصلية؟
topic-counterfeit = الإبلاغ عن قطعة مقلّدة
topic-appointment = موعد في البوتيك
topic-order-question = سؤال عن طلب
topic-product-question = سؤال عن قطعة أو العناية بها
topic-privacy = البيانات الشخصية
topic-accessibility = إمكانية الوصول
topic-complaint = حدث خطأ في خدمتنا
topic-other = أمر آخر

## States
state-new = جديد
state-open = مفتوح
state-waiting-client = بانتظار العميل
state-waiting-house = بانتظار الدار
state-snoozed = مؤجَّل
state-resolved = محلول
state-closed = مغلق

## Channels
channel-chat = محادثة
channel-web-form = نموذج على الموقع
channel-email = بريد إلكتروني
channel-phone = هاتف
channel-boutique = بوتيك

## Actions on a case
action-assign = إسناد
action-reply-and-wait = رد وانتظار العميل
action-reply = رد
action-client-writes = رسالة من العميل
action-ask-house = سؤال فريق آخر
action-house-answers = تسجيل جواب الفريق
action-snooze = تأجيل إلى تاريخ
action-wake = إعادة إلى المكتب
action-escalate = تصعيد إلى أخصائي أول
action-deescalate = إعادة إلى الفريق
action-resolve = حل
action-reopen = إعادة فتح
action-close = إغلاق
action-withdraw = سحب
action-merge = دمج في ملف آخر
action-unmerge = إلغاء الدمج

## Whose turn it is
turn-client = الدور على العميل
turn-house = الدور على الدار

## Priorities and their reasons
priority-urgent = عاجلة
priority-high = عالية
priority-normal = عادية
priority-low = منخفضة
priority-reason-topic = معتادة لهذا الموضوع
priority-reason-client-deadline = حدّد العميل تاريخًا قريبًا
priority-reason-escalated = جرى تصعيد الملف
priority-reason-person = حدّدها أحد أعضاء الفريق

## What the client would like
outcome-repair = إصلاح
outcome-replacement = القطعة نفسها جديدة
outcome-exchange = قطعة أخرى أو مقاس آخر
outcome-refund = استرداد المبلغ
outcome-change = تعديل الطلب
outcome-answer = جواب
outcome-other = أمر آخر

## How a case ended
resolution-as-wished = وفق المطلوب
resolution-in-part = وفق المطلوب جزئيًا
resolution-otherwise = اتُّفق على حل آخر
resolution-declined = مرفوض مع ذكر السبب
resolution-withdrawn = مسحوب
resolution-duplicate = الموضوع نفسه في ملف آخر

## Roles
role-advisor = خدمة العملاء
role-senior-advisor = خدمة العملاء، أخصائي أول
role-boutique-advisor = خدمة البوتيك
role-artisan = حِرفي
role-examiner = خبير فحص
role-manager = إدارة
role-counsel = مستشار قانوني
role-administrator = إدارة النظام
role-integration = تكامل برمجي

## Answer-time promises
promise-first-answer = أول رد
promise-next-answer = الرد التالي
promise-escalation = أول رد بعد التصعيد
promise-resolution = الحل

## Photograph slots
slot-whole = القطعة كاملة
slot-front = الواجهة عن قرب
slot-back = الخلف عن قرب
slot-side = الجانب عن قرب
slot-hardware = الأجزاء المعدنية
slot-sole = النعل
slot-stitching = الخياطة
slot-seal = الختم أو البطاقة
slot-receipt = الإيصال أو ورقة أخرى
slot-other = أمر آخر

## Languages
language-en = الإنجليزية
language-fr = الفرنسية
language-it = الإيطالية
language-de = الألمانية
language-es = الإسبانية
language-ja = اليابانية
language-zh-hans = الصينية المبسطة
language-ko = الكورية
language-ar = العربية

## Moments
moment = { $date }، { $time } ({ $zone })
moment-day = { $date }، { $time }
moment-today = اليوم، { $time }
moment-yesterday = أمس، { $time }
moment-tomorrow = غدًا، { $time }
zone-city =
    { $start ->
       *[plain] بتوقيت { $city }
    }
zone-utc = بالتوقيت العالمي

## Lengths of time
# في حالة الجر دائمًا: تسبقها كلمة مثل منذ أو خلال أو مدة.
span-moment = أقل من دقيقة
span-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
span-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
span-hours-minutes =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } { $minutes ->
        [zero] و{ $minutes } دقيقة
        [one] ودقيقة
        [two] ودقيقتين
        [few] و{ $minutes } دقائق
        [many] و{ $minutes } دقيقة
       *[other] و{ $minutes } دقيقة
    }
span-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Sizes of files
size-bytes = { $count } بايت
size-kilobytes = { $number } كيلوبايت
size-megabytes = { $number } ميغابايت
size-gigabytes = { $number } غيغابايت

## Refusals that any page may give
error-summary-title = توجد مشكلة
error-title-prefix = خطأ:
refusal-required = يلزم إدخال إجابة
refusal-choose = يلزم اختيار إحدى الإجابات
refusal-email = يلزم إدخال عنوان بريد مثل name@example.com
refusal-phone = يلزم إدخال رقم هاتف مع رمز البلد مثل ‎+33 1 23 45 67 89
refusal-date = يلزم إدخال تاريخ مثل 2026-03-27
refusal-too-long =
    { $limit ->
        [zero] { $limit } حرف على الأكثر
        [one] حرف واحد على الأكثر
        [two] حرفان على الأكثر
        [few] { $limit } أحرف على الأكثر
        [many] { $limit } حرفًا على الأكثر
       *[other] { $limit } حرف على الأكثر
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = لم يُسأل أي قسم آخر في الدار. يلزم سؤال قسم أولًا أو الرد على العميل.
refusal-not-snoozed = هذا الملف على المكتب بالفعل. لا حاجة إلى إعادته.
refusal-not-resolved = هذا الملف غير محلول. يلزم حله أولًا.
refusal-already-resolved = هذا الملف محلول بالفعل. تلزم إعادة فتحه لحله بطريقة أخرى.
refusal-reopen-first = هذا الملف محلول. تلزم إعادة فتحه ثم المحاولة من جديد.
refusal-follow-up = هذا الملف مغلق. كل رسالة جديدة تفتح ملفًا مرتبطًا به.
refusal-closed = هذا الملف مغلق ويبقى كما هو. يمكن فتح ملف مرتبط به للمتابعة.
refusal-not-merged = هذا الملف لم يُدمج. لا شيء لإلغائه.
refusal-already-escalated = هذا الملف لدى أخصائي أول بالفعل. تمكن الكتابة في الملف لإضافة شيء.
refusal-not-escalated = لم يجرِ تصعيد هذا الملف. هو لدى الفريق بالفعل.
refusal-client-must-agree = تلزم موافقة العميل أولًا. يلزم طلبها وتسجيل الجواب.
refusal-bad-snooze = يلزم اختيار وقت قادم خلال سنة على الأكثر.
refusal-still-reopenable = ما زالت إعادة الفتح متاحة للعميل. يُغلق الملف تلقائيًا بعد انقضاء هذه المهلة.
refusal-merge-with-self = لا يمكن دمج ملف في نفسه. يلزم إدخال رقم الملف الآخر.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = شراء من موقع: { $fact }
routing-region-of-boutique = شراء من بوتيك في منطقة: { $fact }
routing-region-of-site = كتابة من موقع: { $fact }
routing-region-named = حدد المنطقة من فتح الملف: { $fact }
routing-region-of-earlier-case = منطقة الملف السابق: { $fact }
routing-region-unknown = لا يُعرف مكان الشراء ولا الموقع
routing-serves-region = الفريق يخدم هذه المنطقة: { $fact }
routing-serves-every-region = الفريق يخدم كل المناطق
routing-takes-topic = الفريق يتولى هذا الموضوع: { $fact }
routing-takes-every-topic = الفريق يتولى كل المواضيع
routing-speaks-language = الفريق يجيب بهذه اللغة: { $fact }
routing-speaks-every-language = الفريق يجيب بكل اللغات
routing-knows-family = الفريق يعرف { $fact }
routing-nobody-knows-family = لا يعرف { $fact } أي فريق مناسب في ما عدا ذلك
routing-nobody-speaks-language = لا يجيب أي فريق لهذه المنطقة وهذا الموضوع بهذه اللغة: { $fact }
routing-nobody-takes-topic = لا يتولى أي فريق لهذه المنطقة هذا الموضوع: { $fact }
routing-nobody-serves-region = لا يخدم أي فريق هذه المنطقة: { $fact }
routing-first-of-equal =
    { $count ->
        [zero] { $count } فريق مناسب
        [one] فريق واحد مناسب
        [two] فريقان مناسبان بالتساوي، وهذا أقدمهما
        [few] { $count } فرق مناسبة بالتساوي، وهذا أقدمها
        [many] { $count } فريقًا مناسبًا بالتساوي، وهذا أقدمها
       *[other] { $count } فريق مناسب بالتساوي، وهذا أقدمها
    }
routing-fallback = الفريق المخصص لما لا يناسب غيره
routing-no-fallback-named = لا فريق مخصصًا لما لا يناسب غيره، وهذا أقدم الفرق
routing-no-team = لا فرق بعد
routing-team-of-address = كتب العميل إلى عنوان هذا الفريق
routing-next-in-turn =
    { $count ->
        [zero] الدور التالي، من بين { $count } شخص حاضر ومؤهل
        [one] الدور التالي، من بين شخص واحد حاضر ومؤهل
        [two] الدور التالي، من بين شخصين حاضرين ومؤهلين
        [few] الدور التالي، من بين { $count } أشخاص حاضرين ومؤهلين
        [many] الدور التالي، من بين { $count } شخصًا حاضرًا ومؤهلًا
       *[other] الدور التالي، من بين { $count } شخص حاضر ومؤهل
    }
routing-only-one = الشخص الوحيد الحاضر والمؤهل
routing-person-knows-family = معرفة { $fact }
routing-nobody-present-knows-family = لا أحد من الحاضرين يعرف { $fact }، ولم يكن ذلك شرطًا
routing-passed-over-away =
    { $count ->
        [zero] { $count } شخص مؤهل غائب
        [one] شخص واحد مؤهل غائب
        [two] شخصان مؤهلان غائبان
        [few] { $count } أشخاص مؤهلين غائبون
        [many] { $count } شخصًا مؤهلًا غائبون
       *[other] { $count } شخص مؤهل غائبون
    }
routing-all-away =
    { $count ->
        [zero] { $count } شخص مؤهل غائب، ويبقى الملف لدى الفريق
        [one] الشخص المؤهل الوحيد غائب، ويبقى الملف لدى الفريق
        [two] الشخصان المؤهلان غائبان، ويبقى الملف لدى الفريق
        [few] كل المؤهلين غائبون، وعددهم { $count } أشخاص، ويبقى الملف لدى الفريق
        [many] كل المؤهلين غائبون، وعددهم { $count } شخصًا، ويبقى الملف لدى الفريق
       *[other] كل المؤهلين غائبون، وعددهم { $count } شخص، ويبقى الملف لدى الفريق
    }
routing-nobody-in-role = لا أحد بهذا الدور في هذه المنطقة: { $fact }، ويبقى الملف لدى الفريق
routing-no-person-speaks-language = لا أحد بهذا الدور يجيب بهذه اللغة: { $fact }
routing-nobody-there = لا أحد في الفريق بعد

## سبب توقف العدّ (domain::promise)
pause-waiting-for-client = في انتظار كلمة من العميل
pause-resolved = كان الملف محلولًا
pause-ended = لم يبقَ شيء مستحق

## حال الموعد (domain::promise)
deadline-running = جارٍ
deadline-paused = متوقف
deadline-met = في الموعد
deadline-missed = متأخر
deadline-not-applicable = لم يعد مستحقًا

## الخطأ في ساعات العمل كما كُتبت (domain::hours)
hours-bad-time = تتعذر قراءة «{ $given }» كفترة زمنية. مثال للكتابة: 09:00-12:30.
hours-start-not-before-end = الفترة التي تبدأ وتنتهي عند { $time } لا مدة لها. كتابة اليوم كله: 00:00-24:00.
hours-starts-next-day = الفترة التي تبدأ عند { $time } من اليوم التالي. مكان كتابتها ذلك اليوم.
hours-ends-too-late = تنتهي الفترة عند 48:00 على الأكثر، لا عند { $time }. مكان كتابة الباقي اليوم التالي.
hours-overlap = تشترك { $first } و{ $second } في الوقت. الحل جمعهما في فترة واحدة أو نقل إحداهما.
hours-unknown-zone = «{ $given }» ليست منطقة زمنية. مثال للكتابة: Europe/Paris.
hours-bad-date = «{ $given }» ليس تاريخًا. مثال للكتابة: 2026-12-25.

## الخطأ في جدول الوعود (domain::promise)
promises-bad-minutes = مدة الوعد من 0 دقيقة إلى 366 يومًا.
promises-tie = ينطبق وعدان على { $region } و{ $topic } و{ $priority }، وليس أحدهما أدق من الآخر. الحل زيادة دقة أحدهما أو حذفه.
promises-tie-anywhere = ينطبق وعدان في كل منطقة على { $topic } و{ $priority }، وليس أحدهما أدق من الآخر. الحل زيادة دقة أحدهما أو حذفه.

priority-reason-words = كلمات العميلة تدل على الاستعجال
routing-topic-read = كلماتها تدل على: { $fact }
routing-topic-said = حدد أحد الزملاء الموضوع: { $fact }
late-waits = بانتظار قطعة غيار أو قطعة أو طرد
late-house = يجب أن يجيب قسم آخر من الدار أولًا
late-agreed = باتفاق مع العميلة
late-too-many = الملفات أكثر من الموظفين
late-overlooked = سهو
late-other = سبب آخر، في الملاحظة
pressing-safety = قد يصاب أحد بأذى
pressing-not-yet-sent = ما زال إيقاف طلب ممكنًا
pressing-deadline = ذُكر موعد قريب
pressing-legal = ذُكر محامون أو محاكم أو سلطات
pressing-press = ذُكرت الصحافة أو النشر العلني
refusal-not-late = لا تأخير في هذا الملف الآن. عد إليه: فالخطوة التالية مكتوبة فيه.
