### ما يوجبه القانون وما تلتزم به الدار: الوقائع والحقوق والشروط والأجوبة.

## Facts, as labels
fact-channel = طريقة الشراء
fact-contract-concluded = مكان انعقاد الشراء
fact-reserved-online = حجز سابق عبر الإنترنت
fact-collected-in-boutique = استلام في البوتيك
fact-call-initiated-by = مصدر المكالمة
fact-buyer = صفة المشتري
fact-claimant = صاحب المطالبة
fact-gift = القطعة هدية
fact-recipient-country = بلد من وصلت إليه القطعة
fact-client-home = بلد إقامة العميل
fact-directed-to-client-home = توجيه متجرنا إلى بلد العميل
fact-product = القطعة
fact-sold-as = البيع بحالة جديدة أو مستعملة
fact-order-date = يوم الطلب
fact-order-status = حالة الطلب
fact-promised-delivery-date = يوم التسليم الموعود
fact-delivery-terms = الاتفاق على يوم للتسليم
fact-delivery-date = يوم الاستلام
fact-deliveries = أيام وصول الطرود
fact-received-by = متسلّم الطرد من الناقل
fact-price = السعر
fact-currency = العملة
fact-personalisation = الصنع وفق رغبة العميل
fact-measurements = الصنع على المقاس
fact-house-label = الصنع عند الطلب
fact-runway = قطعة من عروض الأزياء
fact-production-started = بدء العمل على القطعة
fact-hygiene-goods = ختم القطعة لأسباب صحية
fact-hygiene-seal = الختم الصحي
fact-sealed-in-film = تغليف القطعة بغشاء واقٍ
fact-film = الغشاء الواقي
fact-region-hygiene-policy = قاعدة الدار للقطع الصحية في هذه المنطقة
fact-use = الاستعمال حتى الآن
fact-tags = البطاقات
fact-accessories = الملحقات
fact-packaging = التغليف
fact-original-package = التغليف الأصلي
fact-security-seal = ختم الأمان
fact-goods-intact = سلامة القطعة
fact-withdrawal-info-on = يوم إعلام العميل بحق العدول
fact-return-cost-info = إعلام العميل بمن يتحمل كلفة الإرجاع
fact-return-policy = قاعدة الإرجاع في البوتيك
fact-return-policy-posted = عرض قاعدة الإرجاع على الملأ
fact-return-terms = شروط الإرجاع في العرض
fact-return-terms-displayed = عرض شروط الإرجاع على الملأ
fact-required-disclosures = المعلومات الواجبة قبل العقد
fact-contract-copy-on = يوم تسليم نسخة العقد
fact-separate-notice-and-written-consent = إشعار مستقل وموافقة خطية
fact-proof-of-purchase = إثبات الشراء
fact-withdrawal-notice-on = يوم العدول
fact-sending-evidence-on = يوم إعادة الإرسال وفق الإثبات
fact-goods-received-back-on = يوم عودة القطعة إلينا
fact-house-collects = اقتراحنا استلام القطعة من مكانها
fact-delivery-fee-paid = رسوم التوصيل المدفوعة
fact-standard-delivery-fee = رسوم التوصيل العادي
fact-express-chosen-by-client = اختيار العميل للتوصيل السريع
fact-client-agreed-other-means = موافقة العميل على وسيلة أخرى للاسترداد
fact-house-region-free-returns = تحمّلنا كلفة الإرجاع في هذه المنطقة
fact-extra-period-set = تحديد العميل مهلة إضافية
fact-extra-period-ends = نهاية المهلة الإضافية
fact-date-essential = كون يوم التسليم جوهريًا
fact-house-refuses = امتناعنا عن التنفيذ
fact-termination-notice-on = يوم فسخ العميل للعقد بسبب التأخر
fact-shipped-on = يوم الشحن
fact-ship-date-stated = يوم الشحن المعلن
fact-delay-consented = موافقة العميل على التأخير
fact-defect-cause = سبب العيب
fact-defect-gravity = درجة العيب
fact-defect-appeared-on = يوم ظهور العيب
fact-defect-known-on = يوم علم العميل بالعيب
fact-defect-notified-on = يوم إبلاغنا بالعيب
fact-defect-kind = نوع العيب
fact-defect-origin-proved = وجود العيب عند التسليم
fact-defect-hidden = خفاء العيب عند الشراء
fact-defect-disclosed-and-accepted = بيان العيب وقبوله على حدة
fact-defect-same-as-previous = تكرار العيب نفسه
fact-expected-life-years = العمر المتوقع لقطعة كهذه، بالسنوات
fact-wants = رغبة العميل
fact-complaint-received-on = يوم وصول الشكوى إلينا
fact-remedy-history = المعالجات حتى الآن
fact-history-repairs = الإصلاحات حتى الآن
fact-history-failed = المعالجات غير الناجحة
fact-history-last-repair-on = يوم العودة من آخر إصلاح
fact-history-first-repair-on = يوم العودة من أول إصلاح
fact-history-last-remedy-on = يوم إتمام آخر معالجة
fact-history-last-replacement-on = يوم آخر استبدال
fact-history-replaced-though-repair-chosen-on = يوم الاستبدال رغم اختيار الإصلاح
fact-history-last-failed-on = يوم آخر معالجة غير ناجحة
fact-history-days-away = الأيام في الإصلاح
fact-history-days-waited = أيام انتظار المعالجة
fact-repair-class = نوع الإصلاح
fact-repair-requested-on = يوم طلب الإصلاح
fact-repair-completed-on = يوم إتمام الإصلاح
fact-terminated-on = يوم فسخ العقد
fact-refund-agreed-on = يوم موافقتنا على الاسترداد
fact-written-warranty = إعطاء ضمان خطي
fact-warranty-days = مدة الضمان الخطي، بالأيام
fact-implied-warranty-disclaimed = استبعاد الضمانات الضمنية
fact-house-terms = شروط البيع
fact-pickup-identification = إمكان إبراز وثيقة هوية
fact-pickup-original-payment-card = إمكان إبراز البطاقة التي دُفع بها
fact-pickup-sku-eligible = جواز استلام القطعة في البوتيك
fact-attachment-type = نوع الملف المرفق
fact-attachment-mb = حجم الملف المرفق بالميغابايت
fact-attachment-limit-mb = أكبر حجم للملف المرفق في هذه المنطقة، بالميغابايت
fact-case-stalled = توقف الملف عن التقدم
fact-case-timeline = ذكر تسلسل الأحداث
fact-case-evidence = تقديم ما يثبت
fact-case-desired-outcome = النتيجة المرغوبة
fact-case-boutique-merge = رغبة البوتيك في الانضمام إلى الملف
fact-case-client-consent = موافقة العميل
fact-privacy-request = طلب بشأن البيانات
fact-privacy-received-on = يوم وصول طلب البيانات إلينا
fact-privacy-identity-confirmed = تأكيد الهوية
fact-privacy-extended = تمديد المهلة
fact-privacy-extension-notice-on = يوم الإعلام بالتمديد
fact-authenticity-serial-present = وجود رقم تسلسلي
fact-authenticity-card-present = وجود بطاقة أصالة
fact-authenticity-retailer-authorised = اعتماد البائع
fact-authenticity-inspection-result = نتيجة الفحص
fact-regional-holidays = العطل الرسمية في المنطقة

## Questions to the client
ask-channel = هل جرى الشراء عبر الإنترنت أم بالهاتف أم في بوتيك أم في المنزل؟
ask-contract-concluded = هل جرى الدفع عبر الإنترنت أم في البوتيك؟
ask-reserved-online = هل سبق الشراءَ حجز عبر الإنترنت؟
ask-collected-in-boutique = هل جرى الاستلام في بوتيك؟
ask-call-initiated-by = هل جاءت المكالمة منك أم منّا؟
ask-buyer = هل الشراء للاستعمال الشخصي أو العائلي، أم لنشاط تجاري؟
ask-claimant = هل القطعة من شرائك، أم وصلت إليك هدية؟
ask-gift = هل كانت هدية؟
ask-recipient-country = في أي بلد يقيم من وصلت إليه القطعة؟
ask-client-home = ما بلد إقامتك؟
ask-product = أي قطعة هي؟
ask-order-date = في أي يوم جرى الطلب؟
ask-delivery-date = في أي يوم جرى الاستلام؟ إن تعددت الطرود، فيوم آخرها.
ask-received-by = هل جرى الاستلام من الناقل بيدك، أم بيد شخص سبق لك تعيينه؟
ask-hygiene-seal = هل ما زال الختم الصحي سليمًا؟
ask-sealed-in-film = هل كانت القطعة مغلّفة بغشاء واقٍ؟
ask-film = هل ما زال الغشاء الواقي عليها؟
ask-use = هل جرى لبسها أو استعمالها، أم تجربتها فقط؟
ask-tags = هل ما زالت البطاقات معلّقة بها؟
ask-accessories = هل الملحقات كلها موجودة (الحزام والكيس والبطاقات)؟
ask-packaging = هل العلبة وكل ما جاء فيها لديك؟
ask-original-package = هل التغليف الأصلي لديك؟
ask-security-seal = هل ختم الأمان سليم، أم مكسور، أم لم يكن موجودًا؟
ask-goods-intact = هل القطعة كما وصلت إليك، ومعها بطاقة العلامة؟
ask-proof-of-purchase = هل لديك الإيصال أو إثبات آخر للشراء؟
ask-withdrawal-notice-on = في أي يوم وصلنا منك إعلان العدول عن العقد؟
ask-sending-evidence-on = في أي يوم أُعيد إرسالها، وهل يمكنك تزويدنا بما يثبت ذلك؟
ask-client-agreed-other-means = هل من موافقة منك على استرداد المبلغ بوسيلة غير وسيلة الدفع؟
ask-extra-period-set = هل جرى منك تحديد يوم لاحق يلزم وصولها فيه أو قبله؟
ask-extra-period-ends = ما اليوم اللاحق الذي كان يلزم وصولها فيه أو قبله؟
ask-date-essential = هل جرى إعلامنا قبل الطلب بأن ذلك اليوم جوهري؟
ask-termination-notice-on = في أي يوم وصلنا منك إعلان إنهاء العقد؟
ask-delay-consented = هل جرت الموافقة منك على يوم شحن لاحق؟
ask-defect-appeared-on = في أي يوم لوحظ العيب أول مرة؟
ask-defect-known-on = في أي يوم تبيّن لك أنه عيب؟
ask-defect-notified-on = في أي يوم جرى إبلاغنا بالعيب؟
ask-defect-kind = هل تخالف القطعة وصفها، أم فيها عيب آخر؟
ask-wants = ما الحل المناسب لك؟
ask-repair-requested-on = في أي يوم جرى طلب الإصلاح؟
ask-terminated-on = في أي يوم جرى فسخ العقد؟
ask-pickup-identification = هل يمكنك إبراز وثيقة هوية؟
ask-pickup-original-payment-card = هل يمكنك إبراز البطاقة التي دُفع بها؟
ask-attachment-type = ما نوع الملف المرفق؟
ask-attachment-mb = ما حجم الملف المرفق بالميغابايت؟
ask-case-timeline = هل يمكنك سرد ما حدث يومًا بيوم؟
ask-case-evidence = هل يمكنك إرسال صور أو أوراق تُظهر ذلك؟
ask-case-desired-outcome = ما النتيجة المناسبة لك؟
ask-case-client-consent = هل يُسمح للبوتيك بقراءة ملفك والإضافة إليه؟
ask-privacy-request = هل المطلوب الاطلاع على ما نحفظه أم تصحيحه أم محوه؟
ask-authenticity-serial-present = هل عليها رقم تسلسلي؟
ask-authenticity-card-present = هل جاءت معها بطاقة أصالة؟

## Values of facts
value-channel-online = عبر الإنترنت
value-channel-telephone = بالهاتف
value-channel-boutique = في بوتيك
value-channel-home-visit = في المنزل
value-contract-concluded-online = عبر الإنترنت
value-contract-concluded-boutique = في بوتيك
value-call-initiated-by-house = الدار
value-call-initiated-by-client = العميل
value-buyer-private = فرد
value-buyer-business = منشأة
value-claimant-purchaser = المشتري
value-claimant-gift-recipient = من وصلت إليه القطعة
value-sold-as-new = جديدة
value-sold-as-used = مستعملة
value-order-status-placed = مسجَّل
value-order-status-preparing = قيد التجهيز
value-order-status-shipped = جرى شحنه
value-order-status-delivered = جرى تسليمه
value-delivery-terms-none-agreed = لا
value-delivery-terms-date-agreed = نعم
value-received-by-client = العميل
value-received-by-nominated-person = شخص عيّنه العميل
value-personalisation-none = لا
value-personalisation-standard-options = من خيارات الكتالوج
value-personalisation-client-specification = وفق مواصفات العميل الخاصة
value-house-label-none = لا
value-house-label-made-to-order = نعم
value-hygiene-seal-intact = سليم
value-hygiene-seal-broken = مكسور
value-hygiene-seal-none = لا يوجد
value-film-present = في مكانه
value-film-removed = منزوع
value-film-none = لا يوجد
value-use-unused = دون استعمال
value-use-tried-on = تجربة فقط
value-use-used = لبس أو استعمال
value-tags-attached = معلّقة
value-tags-detached = منزوعة
value-tags-none = لا توجد
value-accessories-complete = كاملة
value-accessories-incomplete = ناقصة
value-accessories-none = لا توجد
value-packaging-complete = كامل
value-packaging-incomplete = ناقص
value-packaging-missing = مفقود
value-packaging-opened-to-inspect = مفتوح للمعاينة
value-packaging-none = لا يوجد
value-security-seal-intact = سليم
value-security-seal-broken = مكسور
value-security-seal-absent = لم يكن موجودًا
value-withdrawal-info-on-before-contract = قبل العقد
value-withdrawal-info-on-never = لم يحصل
value-return-cost-info-given = نعم
value-return-cost-info-not-given = لا
value-return-policy-no-refunds = دون استرداد
value-return-policy-exchange-only = استبدال فقط
value-return-policy-store-credit-only = رصيد للشراء فقط
value-return-policy-full-refund = استرداد كامل
value-required-disclosures-made = قُدّمت
value-required-disclosures-missing = ناقصة
value-defect-cause-manufacturing = تصنيع
value-defect-cause-wear = استهلاك
value-defect-cause-accident = حادث
value-defect-cause-unknown = لم يُفحص بعد
value-defect-gravity-minor = طفيف
value-defect-gravity-ordinary = عادي
value-defect-gravity-serious = خطير
value-defect-gravity-major = جسيم
value-defect-kind-not-as-described = مخالفة الوصف
value-defect-kind-other = عيب آخر
value-repair-class-non-complex = بسيط
value-repair-class-parts-dependent = بانتظار قطع غيار
value-house-terms-final-sale = بيع نهائي
value-house-terms-no-claims = لا مطالبات
value-house-terms-store-credit-only = رصيد للشراء فقط
value-privacy-request-access = الاطلاع
value-privacy-request-rectification = التصحيح
value-privacy-request-erasure = المحو
value-authenticity-inspection-result-genuine = أصلية
value-authenticity-inspection-result-not-genuine = غير أصلية
value-authenticity-inspection-result-inconclusive = غير حاسمة
value-yes = نعم
value-no = لا
value-none = لا شيء
value-date = يوم معروف

## Rights and duties
right-withdrawal = العدول عن العقد
right-withdrawal-nonconforming = العدول لمخالفة الوصف
right-withdrawal-online-function = العدول عبر الإنترنت في خطوتين
right-withdrawal-return-goods = إعادة إرسال القطعة
right-withdrawal-return-cost = كلفة إعادة الإرسال
right-withdrawal-refund = استرداد المبلغ بعد العدول
right-withdrawal-refund-same-means = الاسترداد بوسيلة الدفع نفسها
right-withdrawal-refund-outbound-delivery = استرداد رسوم التوصيل
right-withdrawal-refund-withholding = انتظار القطعة قبل رد المبلغ
right-withdrawal-deduction = خصم ما نقص من القيمة
right-cooling-off = مهلة التفكير
right-undisclosed-policy-return = الإرجاع لعدم عرض الشروط
right-conformity-liability = الضمان القانوني للمطابقة
right-conformity-presumption = افتراض وجود العيب منذ التسليم
right-conformity-notify = الإبلاغ عن العيب
right-conformity-action = رفع دعوى أمام القضاء
right-conformity-extension = تمديد الضمان بعد الإصلاح
right-conformity-repair-or-replace = الإصلاح أو الاستبدال
right-conformity-completion = إتمام الإصلاح في موعده
right-conformity-short-term-reject = رفض القطعة بعد التسليم بقليل
right-conformity-final-reject = رفض القطعة بعد معالجة غير ناجحة
right-conformity-price-reduction = تخفيض السعر
right-conformity-termination = فسخ العقد
right-conformity-price-reduction-or-termination = تخفيض السعر أو فسخ العقد
right-conformity-refund-or-replacement = الاسترداد أو الاستبدال، باختيار العميل
right-conformity-use-deduction = خصم مقابل الاستعمال
right-conformity-return-cost = كلفة إعادة قطعة معيبة
right-conformity-refund = استرداد ثمن قطعة معيبة
right-hidden-defect-action = دعوى العيب الخفي
right-implied-warranty = الضمان الضمني
right-song-beverly-implied-warranty = الضمان الضمني وفق قانون كاليفورنيا
right-express-warranty-return = الإرجاع بموجب ضمان خطي
right-complaint-answer = الرد على الشكوى
right-late-delivery-due = موعد التسليم
right-late-delivery-terminate = فسخ العقد لتأخر التسليم
right-late-delivery-refund = الاسترداد لتأخر التسليم
right-late-shipment-due = موعد الشحن
right-late-shipment-cancel = الإلغاء لتأخر الشحن
right-house-term-final-sale = الاحتجاج بشرط «بيع نهائي» أمام عيب
right-privacy-access = الاطلاع على ما نحفظه
right-privacy-rectification = تصحيح ما نحفظه
right-privacy-erasure = محو ما نحفظه
right-odr-referral = المنصة الأوروبية لحل النزاعات عبر الإنترنت
right-house-return = الإرجاع الذي تعرضه الدار
right-house-return-label = ملصق إرجاع مجاني
right-house-gift-return = إرجاع هدية
right-house-exchange = الاستبدال بقطعة أخرى
right-house-order-change = تعديل الطلب أو إلغاؤه
right-house-paid-repair = الإصلاح مقابل رسم
right-house-repair-estimate = تقدير الكلفة قبل أي عمل
right-house-repair-turnaround = المدة المعتادة للإصلاح
right-house-pickup = الاستلام في البوتيك
right-house-attachment = إرسال هذا الملف المرفق
right-house-escalation = الإحالة إلى أخصائي أول
right-house-case-id = رقم الملف
right-house-case-merge = انضمام البوتيك إلى الملف
right-house-authenticity-confirmed = تأكيد الأصالة
right-house-authenticity-doubt = الشك في الأصالة

## Chapters
chapter-change-of-mind = تغيير الرأي
chapter-conformity = العيوب
chapter-delivery = التسليم
chapter-terms = شروط البيع
chapter-redress = البيانات وسبل الإنصاف
chapter-house = ما تعرضه الدار

## Conditions
# واقعة في وسط جملة، يومًا كانت أو عددًا.
cond-fact = «{ $fact }»
cond-is = { $fact }: { $values }
cond-is-not = { $fact }: غير «{ $values }»
cond-shown = { $fact }: ثبت «{ $values }»
cond-not-shown = { $fact }: لم يثبت «{ $values }»
cond-on-record = { $fact }: يوجد قيد في الملف
cond-not-on-record = { $fact }: لا قيد في الملف
cond-or = { $first }، أو { $second }
# قيمتان لواقعة واحدة.
cond-either = { $first } أو { $second }
cond-not = لا ينطبق ({ $condition })
cond-before = { $first } قبل { $second }
cond-up-to = { $first } في موعد لا يتجاوز { $second }
cond-after = { $first } بعد { $second }
cond-from = { $first } في موعد لا يسبق { $second }
cond-less = { $first } أقل من { $second }
cond-at-most = { $first }: { $second } على الأكثر
cond-more = { $first } أكثر من { $second }
cond-at-least = { $first }: { $second } على الأقل
cond-right = الحق قائم: { $right }
cond-no-right = الحق غير قائم: { $right }
cond-window = ضمن المهلة، وآخر أيامها يوم { $day }
cond-window-unknown = ضمن المهلة، ولا يمكن بعد حساب آخر أيامها

## Days and lengths
day-today = اليوم الحالي
day-open = دون يوم أخير
day-plus = { $day } مع إضافة { $length }
day-later = آخر هذه الأيام ({ $days })
day-earlier = أول هذه الأيام ({ $days })
length-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
length-working-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
length-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
length-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
length-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
length-counted = العدد المذكور في «{ $fact }»
length-each = { $length } عن كل وحدة من «{ $fact }»
amount-less = { $first } ناقص { $second }
amount-lesser = أصغر هذه المبالغ ({ $amounts })
amount-greater = أكبر هذه المبالغ ({ $amounts })

## Answers
answer-granted = نعم
answer-granted-until = نعم، حتى يوم { $day }
answer-granted-by = نعم، في موعد أقصاه يوم { $day }
answer-denied = لا
answer-denied-ended = لا، انتهت المهلة يوم { $day }
answer-needs = يلزم أولًا معرفة المزيد
answer-house-may = يحق لنا ذلك
answer-house-may-until = يحق لنا ذلك حتى يوم { $day }
answer-house-may-not = لا يحق لنا ذلك
answer-payer-client = الكلفة على العميل
answer-payer-house = الكلفة علينا
answer-amount = المبلغ: { $amount }
answer-line = { $name }: { $said }
answer-source = المصادر
answer-instead = يبقى ممكنًا: { $right }
answer-unless = قد يتغير الجواب عند إثبات ما يلي: { $facts }
answer-better = قد يكون الجواب أفضل بعدُ، بحسب: { $facts }
answer-missing = يبقى السؤال عن: { $facts }
answer-missing-jurisdiction = بلد الشراء
answer-unsure = القانون غير مستقر في هذه المسألة: القرار بيد شخص
answer-usual = يمكن لشخص مسمّى من الدار أن يقرر خلاف ذلك مع ذكر السبب
answer-for = في يوم { $day }، قانون: { $place }
answer-anywhere = في يوم { $day }، مكان الشراء غير معروف
