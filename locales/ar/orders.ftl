## Orders, what comes back of them, and the money: pages of the client, the desk, letters.

# Looking for what is hers.
orders-find-title = العثور على طلب أو إرجاع أو ملف
orders-find-lede = يلزم إدخال البريد الإلكتروني المستخدم. إن كان شيء مسجلًا عليه نرسل إليه رمزًا من ستة أرقام.
orders-find-number = رقم الطلب أو الملف
orders-find-number-hint = تجده في التأكيد. يمكن تركه فارغًا لعرض كل ما هو لك.
orders-find-number-wrong = لا يمكن أن يكون هذا رقم طلب أو ملف. يلزم التحقق منه أو ترك الحقل فارغًا.
orders-find-send = إرسال رمز
orders-code-lede = إن كان الرقم والعنوان يعودان إلى أمر واحد فرمز من ستة أرقام في الطريق إلى { $email }. وهو صالح لمدة { $span }.
orders-code-none = لم يصل رمز؟
orders-code-other = بحث جديد برقم آخر أو عنوان آخر
orders-mine-title = طلباتك
orders-mine-lede = كل ما جرى شراؤه أو إرجاعه أو إصلاحه بالعنوان { $email }.
orders-mine-none = لا طلب مسجل على هذا العنوان.
orders-mine-cases = ملفاتك
orders-pieces-count =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
orders-order = الطلب { $number }
orders-placed-on = بتاريخ { $date }
order-status-placed = مسجَّل
order-status-preparing = قيد التجهيز
order-status-shipped = في الطريق
order-status-delivered = تم التسليم
order-status-cancelled = ملغى

# One order.
order-time-left = تعديله ممكن خلال نحو { $span }، حتى { $moment }. ثم يبدأ تجهيزه.
order-time-due = قد يبدأ تجهيزه في أي دقيقة. وما زال طلب التعديل ممكنًا.
order-pieces = القطع
order-parcels = الطرود
order-parcel-sent = أُرسل بتاريخ { $date }
order-parcel-came = سُلِّم بتاريخ { $date }
order-parcel-packing = قيد التغليف
order-paid = الدفع
order-paid-by = { $amount }، { $method }
order-paid-by-card = { $amount }، { $method } تنتهي بالأرقام { $digits }
order-address = الوجهة
order-returns = المرتجع
order-changes = التعديلات
order-act-change = تعديل الطلب أو إلغاؤه
order-act-return = إرجاع قطع
order-act-fault = في قطعة عيب
order-act-ask = سؤال عن هذا الطلب
order-why = السبب
orders-all = جميع طلباتك
payment-card = بطاقة
payment-wallet = محفظة إلكترونية
payment-bank-transfer = تحويل مصرفي
payment-direct-debit = خصم مباشر من الحساب
payment-deferred = دفع مؤجل أو على أقساط
payment-gift-card = بطاقة هدايا
payment-credit = رصيد للشراء لدى الدار
payment-cash = نقدًا
payment-other = وسيلة أخرى
line-return-until = يمكنك إرجاعها حتى { $date }.
line-return-later = يمكنك إرجاعها بعد وصولها.
line-return-made-for-you = صُنعت خصيصًا لك، فلا تُرجَع لمجرد تغيّر الرأي.
line-return-made-to-order = صُنعت بعد طلبها، فلا تُرجَع لمجرد تغيّر الرأي.
line-return-ended = انتهت أيام الإرجاع لدى الدار في { $date }.
line-return-not = لا تُرجَع لمجرد تغيّر الرأي.
line-return-person = ينظر أحد أفراد الدار في رغبتك في إرجاعها.
line-withdraw-until = يتيح لك القانون العدول حتى { $date }، من دون سبب.
line-withdraw-open = يتيح لك القانون العدول من دون سبب، وقبل وصولها أيضًا.
line-fault = إن كان فيها عيب نظرنا فيه في كل الأحوال.
line-coming-back =
    { $count ->
        [zero] لا قطعة منها قيد الإرجاع: { $number }
        [one] قطعة واحدة منها قيد الإرجاع: { $number }
        [two] قطعتان منها قيد الإرجاع: { $number }
        [few] { $count } قطع منها قيد الإرجاع: { $number }
        [many] { $count } قطعة منها قيد الإرجاع: { $number }
       *[other] { $count } قطعة منها قيد الإرجاع: { $number }
    }
line-cancelled =
    { $count ->
        [zero] لم تُلغَ أي قطعة
        [one] أُلغيت قطعة واحدة
        [two] أُلغيت قطعتان
        [few] أُلغيت { $count } قطع
        [many] أُلغيت { $count } قطعة
       *[other] أُلغيت { $count } قطعة
    }

# A change.
change-title = تعديل الطلب { $number }
change-lede = يقرر المتجر في التعديل ونبلغك بجوابه. وحتى ذلك الحين يمضي الطلب كما هو.
change-none = لم يعد تعديل شيء في هذا الطلب ممكنًا.
change-remains = ما يبقى ممكنًا
change-remains-redirect = يستطيع الناقل تحويل الطرد إلى عنوان آخر. رسالة منك تكفي، ونحن نطلب ذلك.
change-remains-refuse = رفض استلام الطرد عند الباب. يعود إلينا ونرد إليك المبلغ.
change-remains-return = إرجاعها مجانًا بعد وصولها.
change-remains-withdraw = العدول عن العقد وفق القانون، من دون سبب.
change-kind = ما التعديل المطلوب؟
change-kind-address = عنوان التوصيل
change-kind-size = المقاس
change-kind-gift = طريقة إرسال الهدية
change-kind-cancel-order = إلغاء الطلب كله
change-kind-cancel-lines = إلغاء بعض القطع
change-next = متابعة
change-street = الشارع ورقم المبنى
change-more = الطابق والشركة ورمز الباب
change-postcode = الرمز البريدي
change-town = المدينة
change-province = الولاية أو المقاطعة أو المحافظة
change-gift-is = هي هدية
change-gift-discreet = تغليف لا يدل على مصدره
change-gift-receipt = إيصال بلا أسعار
change-gift-message = كلمة لمن تصل إليه الهدية
change-gift-options = كيف تُرسل؟
change-units = { $piece }: كم عددها؟
change-check-title = مراجعة أخيرة
change-check-lede = لم يتغير شيء بعد. عند الإرسال يُطلب من المتجر أن يجيب قبل: { $moment }.
change-what = التعديل
change-money = المبلغ
change-money-none = لا يتغير شيء.
change-money-back = نرد إليك { $amount } بوسيلة الدفع نفسها.
change-stock = قطع لن تصل
change-send = إرسال الطلب إلى المتجر
change-edit = تعديل
change-state-pending = بانتظار المتجر، والجواب قبل: { $moment }
change-state-confirmed = تم
change-state-declined = لم يتم
change-state-expired = لم يجب المتجر في الموعد، فلم يتم
change-sent = أُرسل الطلب إلى المتجر. نكتب إليك فور جوابه.
change-flaw-address = يلزم إدخال الاسم والشارع والمدينة.
change-flaw-country = لا يتغير عنوان التوصيل إلا داخل البلد نفسه. لبلد آخر يلزم الإلغاء والطلب من جديد.
change-flaw-same = لن يتغير شيء. يلزم إدخال ما يجب أن يكون مختلفًا.
change-flaw-units = يلزم اختيار قطعة واحدة على الأقل.
change-flaw-long = الحد الأقصى 500 حرف.
change-flaw-open = لدى المتجر طلب تعديل من قبل. يلزم انتظار جوابه.
change-flaw-moved = تقدم الطلب في الأثناء ولم يُعدَّل. يمكن النظر في ما هو ممكن الآن.
change-flaw-late = لم يعد ذلك ممكنًا في مرحلة الطلب هذه.
change-subject = تعديل الطلب { $order }: { $change }
change-words = أطلب تعديل الطلب { $order }: { $change }.

# Sending back.
return-title = إرجاع من الطلب { $number }
return-lede = يلزم اختيار ما سيُرجَع. لا يُرسل شيء قبل مراجعته مرة أخرى.
return-units = { $piece }: كم عدد ما سيُرجَع منها؟
return-units-none = لا شيء
return-wish = ما المطلوب؟
return-wish-refund = استرداد المبلغ بوسيلة الدفع نفسها
return-wish-exchange = مقاس آخر أو قطعة أخرى
return-wish-credit = رصيد للشراء لدى الدار
return-reason = ما السبب؟ ذكره اختياري.
return-reason-none = من دون ذكر السبب
return-reason-too-small = أصغر من اللازم
return-reason-too-large = أكبر من اللازم
return-reason-not-as-described = تخالف ما عُرض أو وُصف
return-reason-faulty = فيها عيب
return-reason-came-damaged = وصلت تالفة
return-reason-wrong-piece = قطعة غير المطلوبة
return-reason-changed-mind = تغيّر الرأي
return-reason-gift = هدية لم تعجب
return-reason-too-late = وصلت متأخرة
return-reason-other = أمر آخر
return-condition = ما الصحيح مما يلي؟
return-condition-hint = نجيب عن النقاط نفسها عند وصولها. وإن رأينا غير ذلك تحدثنا معك قبل تحريك أي مبلغ.
return-part-piece = جُرِّبت على الأكثر ولم تُلبس
return-part-tags = البطاقات معلّقة عليها
return-part-accessories = كل ما رافقها موجود
return-part-dust-bag = كيس الحفظ موجود
return-part-box = العلبة موجودة
return-part-security-seal = ختم الأمان سليم
return-part-papers = الأوراق موجودة
return-way = كيف ستعود؟
return-way-label = بملصقنا، لدى مكتب للناقل
return-way-pick-up = يستلمها الناقل من عندك
return-way-drop-off = في نقطة تسليم للناقل، برمز
return-way-boutique = في بوتيك
return-way-own-carrier = مع ناقل من اختياري
return-way-own-carrier-hint = أجرته عليك، ومخاطر الطريق عليك.
return-site = أي بوتيك؟
return-next = متابعة
return-check-title = مراجعة أخيرة
return-check-lede = عند الإرسال يُسجَّل الإرجاع بهذا التاريخ.
return-send = تسجيل الإرجاع
return-flaw-none = يلزم اختيار قطعة واحدة على الأقل.
return-flaw-units = لم يصل إليك هذا العدد منها، أو بعضها قيد الإرجاع من قبل.
return-flaw-refused = بحسب شروط الدار لا تُرجَع هذه القطعة في هذه الحالة: { $piece }. ويبقى لك دائمًا الإبلاغ عن عيب والعدول وفق القانون.
return-flaw-site = يلزم اختيار بوتيك يقبل الإرجاع.
return-flaw-way = يلزم اختيار طريقة الإرجاع.
return-subject = إرجاع من الطلب { $order }
return-words = أرغب في إرجاع ما يلي من الطلب { $order }: { $pieces }.
return-words-piece = { $piece } × { $count }

# One return.
returns-title = إرجاع { $number }
returns-of-order = من الطلب { $number }
returns-registered = سُجِّل بتاريخ { $date }
returns-label = ملصق الطرد (PDF)
returns-slip = ورقة توضع في الطرد (PDF)
returns-print-how = تلزم طباعة الملصق ولصقه على الطرد ووضع الورقة داخله.
returns-boutique = تُسلَّم في بوتيك { $site }، مع ذكر رقم الإرجاع هناك.
returns-change-way = طريقة أخرى للإرجاع
returns-way-save = اختيار هذه الطريقة
returns-take-back = إلغاء الإرجاع والاحتفاظ بها
returns-money = المبلغ
returns-money-value = المدفوع عما عاد
returns-money-deducted = المخصوم
returns-money-due = المستحق لك
returns-money-asked = المطلوب من مزود خدمة الدفع
returns-money-none = يُرد المبلغ بعد أن تفحص الدار القطعة.
returns-condition = الحالة
returns-condition-part = الجزء
returns-condition-request = كما ذكرت
returns-condition-hand-over = عند التسليم
returns-condition-reception = عند الوصول
returns-case = الكتابة إلينا بشأن هذا الإرجاع
returns-turn-you = دورك
returns-turn-house = دورنا
returns-sent = سُجِّل الإرجاع. رسالة بكل التفاصيل في الطريق إليك.
returns-taken-back = تبقى لديك.
returns-way-saved = تغيّرت طريقة الإرجاع.
return-status-asked = إرجاع مطلوب
return-status-refused = إرجاع غير ممكن
return-status-withdrawn = إرجاع ملغى
return-status-granted = إرجاع مقبول
return-status-handed-over = سُلِّمت
return-status-on-its-way = في الطريق
return-status-came-unasked = وصلت بلا طلب
return-status-partly-received = وصل بعضها
return-status-received = وصلت
return-status-not-the-piece = وصلت قطعة أخرى
return-status-to-talk-over = للتشاور معًا
return-status-checked = فُحصت
return-status-money-asked = المبلغ في الطريق
return-status-money-failed = تعذّر الدفع
return-status-money-alarm = الدفع قيد التحقق
return-status-partly-refunded = رُد بعض المبلغ
return-status-refunded = رُد المبلغ
return-status-for-exchange = للاستبدال
return-status-sent-back = أُعيدت إليك
return-status-lost = فُقدت في الطريق
return-next-asked = يقرر أحد أفراد الدار ويكتب إليك.
return-next-refused = السبب مذكور في ملفك. ويُنظر في العيب في كل الأحوال.
return-next-withdrawn = لا شيء آخر مطلوب.
return-next-granted = تُسلَّم بالطريقة التي جرى اختيارها.
return-next-handed-over = هي لدى الناقل، ويخبرنا عند تحركها.
return-next-on-its-way = نخبرك عند وصولها.
return-next-came-unasked = هي لدينا. يكتب إليك أحد أفراد الدار.
return-next-partly-received = ننتظر الباقي ونفحص ما وصل.
return-next-received = هي قيد الفحص لدينا.
return-next-not-the-piece = ما وصل غير ما جرى شراؤه. يكتب إليك أحد أفراد الدار.
return-next-to-talk-over = حالتها غير ما ذُكر. نتحدث معك قبل تحريك أي مبلغ.
return-next-checked = نطلب من مزود خدمة الدفع رد المبلغ إليك.
return-next-money-asked = يرد مزود خدمة الدفع المبلغ إليك بوسيلة الدفع نفسها.
return-next-money-failed = تعذّر الدفع على مزود خدمة الدفع. يتولى أحد أفراد الدار الأمر.
return-next-money-alarm = لا يجيب مزود خدمة الدفع. يتولى أحد أفراد الدار الأمر.
return-next-partly-refunded = الباقي يتبع.
return-next-refunded = لا شيء آخر مطلوب.
return-next-for-exchange = نرسل القطعة الأخرى.
return-next-sent-back = هي في الطريق إليك.
return-next-lost = لا يعثر عليها الناقل. نحن نتولى الأمر.
refund-state-asked = { $amount }: طُلب من مزود خدمة الدفع
refund-state-confirmed = { $amount }: رُد وأكده مزود خدمة الدفع
refund-state-failed = { $amount }: تعذّر الدفع على مزود خدمة الدفع
refund-state-alarm = { $amount }: لا يجيب مزود خدمة الدفع
part-piece = القطعة
part-tags = البطاقات المعلّقة
part-accessories = الملحقات
part-dust-bag = كيس الحفظ
part-box = العلبة
part-security-seal = ختم الأمان
part-papers = الأوراق
part-state-intact = بحالة سليمة
part-state-used = بآثار استعمال
part-state-broken = بكسر أو تلف
part-state-missing = ناقص
finding-as-sold = كما بيعت
finding-worn = ملبوسة أو مستعملة
finding-incomplete = ينقصها شيء
finding-seal-broken = الختم مكسور
finding-damaged = أتلفها العميل
finding-damaged-in-transit = تلفت في الطريق
finding-faulty = فيها العيب المبلَّغ عنه
finding-wrong-item = قطعة أخرى من قطعنا
finding-empty-box = علبة فارغة
finding-somebody-elses = قطعة تخص شخصًا آخر
finding-not-genuine = ليست من قطع الدار
ground-window-closed = انتهت المدة
ground-final-sale = كان البيع نهائيًا
ground-personalised = صُنعت خصيصًا لهذا العميل
ground-made-to-order = صُنعت بعد طلبها
ground-seal-opened = فُتح ختمها
ground-used = لُبست أو استُعملت
ground-not-this-piece = ليست من قطع هذا الطلب
ground-other = سبب آخر

# On a timeline.
entry-return = { $piece }: { $status }
entry-change = { $change }: { $state }
entry-way = طريقة الإرجاع: { $way }

# Letters.
mail-entry-code-subject = رمز الفتح
mail-entry-code-until = صالح 15 دقيقة، حتى { $moment }، ويفتح كل ما هو مسجل على هذا العنوان.
mail-news-subject = جديد في الملف { $number }
mail-news-heading = جديد عن طلبك
mail-news-see = كل ما يتعلق به، وما يمكنك فعله:

# The desk.
desk-orders = الطلبات
desk-orders-lede = ما يخبر به المتجر، وما يلزم فعله.
desk-orders-find = رقم طلب أو بريد إلكتروني
desk-orders-look = بحث
desk-orders-none = لا شيء يلزم فعله.
desk-orders-found-none = لا طلب بهذا الرقم أو العنوان.
desk-orders-waiting = ما يلزم فعله
desk-orders-found = ما عُثر عليه
desk-orders-head-order = الطلب
desk-orders-head-what = الأمر
desk-orders-head-state = المرحلة
desk-orders-head-since = منذ
desk-orders-head-client = العميل
desk-order-flagged =
    { $count ->
        [zero] لا خبر من المتجر يعود إلى الوراء
        [one] خبر واحد من المتجر يعود إلى الوراء
        [two] خبران من المتجر يعودان إلى الوراء
        [few] { $count } أخبار من المتجر تعود إلى الوراء
        [many] { $count } خبرًا من المتجر يعود إلى الوراء
       *[other] { $count } خبر من المتجر يعود إلى الوراء
    }
desk-order-paid = المدفوع
desk-order-back = ما رُد أو طُلب رده
desk-order-heard = آخر خبر من المتجر
desk-order-piece = القطعة
desk-order-count = العدد
desk-order-returnable = الإرجاع
desk-order-change = تعديل
desk-order-confirm = نفّذه المتجر
desk-order-confirm-lede = يُسجَّل ذلك فقط بعد أن يخبر به المتجر.
desk-order-decline = رفضه المتجر
desk-order-decline-why = ما يقوله المتجر
desk-return = الإرجاع
desk-return-receive = وصلت
desk-return-receive-lede = الوحدات التي وصلت، ومكانها.
desk-return-place = مكانها
desk-return-units = العدد
desk-return-look = فحصها
desk-return-look-lede = نتيجة الفحص تحدد ما يُرد. يلزم ذكر حالة كل جزء.
desk-return-finding = نتيجة الفحص
desk-return-grant = قبول الإرجاع
desk-return-grant-lede = وفق القواعد، أو مع ذكر السبب حين ترفض.
desk-return-why = السبب رغم ذلك
desk-return-refuse = رفض
desk-return-refuse-lede = يبقى للعميل الإبلاغ عن عيب والعدول وفق القانون.
desk-return-ground = السبب
desk-return-settle = ما اتُّفق عليه
desk-return-settle-lede = يلزم التحدث مع العميل أولًا. يُعرض عليه ما يُخصم مع هذا الحساب؛ ويُترك فارغًا لعدم خصم شيء.
desk-return-settle-what = مقابل ماذا
desk-return-settle-amount = المبلغ
desk-return-money = رد المبلغ
desk-return-money-lede = مستحق ولم يُطلب بعد: { $amount }.
desk-return-money-amount = المبلغ؛ فارغ لكل المستحق
desk-return-send-back = إعادتها إلى العميل
desk-return-send-back-lede = ما فُحص فقط، وبحسب نتيجة فحصه.
desk-return-lost = لا يعثر عليها الناقل
desk-return-lost-lede = تحدد طريقة الإرجاع المختارة من يتحمل الخسارة.
desk-return-money-paid = تم الدفع
desk-return-money-paid-lede = يُسجَّل ذلك فقط بعد رؤيته لدى مزود خدمة الدفع. يُحفظ مرجعه.
desk-return-money-not = لم يتم الدفع
desk-return-money-not-lede = يمكن طلب المبلغ من جديد.
desk-return-money-again = طلب من جديد
desk-return-money-again-lede = بالمفتاح نفسه: لا يدفعه مزود خدمة الدفع إلا مرة واحدة.
desk-return-reference = مرجع الدفع
desk-return-code = ما يقوله مزود خدمة الدفع
desk-return-differs = مختلف
desk-done-order = تم.
settings-region-return-days = أيام الإرجاع؛ فارغ: بحسب القواعد، 0: بحسب القانون
settings-region-free-returns = تتحمل الدار كلفة الإرجاع
settings-region-exchanges = استبدال القطع ممكن
settings-region-late-changes = يمكن تعديل الطلب وهو قيد التجهيز
settings-region-redirect = يحوّل الناقل وجهة الطرد
settings-region-refusal = يمكن رفض الطرد عند الباب
settings-region-warehouse = ساعات المستودع هي ساعات
settings-region-picking = دقائق العمل قبل بدء تجهيز الطلب
settings-region-answer = الدقائق المتاحة للمتجر للجواب عن تعديل
settings-region-four-eyes = فوق هذا المبلغ يعيد المال شخص غير من فحص القطعة
settings-yes = نعم
settings-no = لا
settings-unsaid = غير محدد

# What is refused, and what can be done.
refusal-return-refused = ترفض القواعد هذا الإرجاع. يمكن أن يقبله من يملك أن يقرر غير ذلك.
refusal-return-bad-quantity = هذا العدد غير ممكن. يلزم إدخال عدد القطع، بدءًا من واحدة.
refusal-return-unknown-line = لا قطعة كهذه في الطلب. يلزم اختيار واحدة مما هو معروض.
refusal-return-not-delivered = لم يصل منها شيء إلى العميل بعد. يلزم انتظار التسليم أو تعديل الطلب.
refusal-return-more-than-delivered = لم يصل هذا العدد إلى العميل. يلزم اختيار عدد أقل.
refusal-return-in-another-return = هذه القطع في إرجاع آخر. يلزم فتح ذلك الإرجاع.
refusal-return-piece-with-house = القطعة لدى الدار من قبل. يمكن النظر في إصلاحها أو تقييمها.
refusal-return-nothing-to-send = لا تُرجَع بطاقة هدايا ولا خدمة. تلزم الكتابة إلى العميل.
refusal-return-already-decided = تقرر ذلك من قبل. يمكن النظر في حال الإرجاع الآن.
refusal-return-withdrawn-already = ألغاه العميل. يمكن بدء إرجاع آخر إن رغب فيه.
refusal-return-already-sent = هي في الطريق أو وصلت. يلزم انتظار فحصها.
refusal-return-window-closed = ورد الطلب بعد آخر يوم. يمكن أن يقبله، مع ذكر السبب، من يملك أن يقرر غير ذلك.
refusal-return-needs-exception = لا تسمح القواعد بذلك. يمكن أن يقبله، مع ذكر السبب، من يملك أن يقرر غير ذلك.
refusal-return-more-than-asked = هذا أكثر مما كان منتظرًا. يمكن النظر في عدد قطع الإرجاع.
refusal-return-not-received = لم يستلمها أحد. يلزم أولًا تسجيل وصولها.
refusal-return-not-found-so = لا قطعة هنا بهذه النتيجة. يمكن النظر في نتيجة الفحص.
refusal-return-nothing-to-send-back = لم يكن في العلبة ما يمكن إعادته. تلزم الكتابة إلى العميل.
refusal-return-not-under-way = ليست في الطريق. يمكن النظر في حالها الآن.
refusal-return-nothing-to-settle = لا قطعة تنتظر اتفاقًا. يلزم فحصها أولًا.
refusal-return-settled-already = سُوِّي ذلك مع العميل. يبقى كما اتُّفق عليه.
refusal-return-no-rule = لا قاعدة تتيح للدار خصم شيء هنا. يُترك المبلغ فارغًا.
refusal-return-no-working = يلزم ذكر ما يقابله المبلغ.
refusal-return-deduction-too-large = يزيد الخصم على قيمة القطعة. يلزم إدخال مبلغ أقل.
refusal-return-bad-amount = هذا المبلغ غير ممكن. مثال: 120.00.
refusal-return-bad-text = يلزم حذف الأحرف غير المرئية واختصار النص.
refusal-return-line-twice = ذُكرت قطعة مرتين. يكفي الإبقاء على واحدة.
refusal-return-bad-size = يلزم اختيار قطعة واحدة على الأقل، وبما لا يزيد على قطع الطلب.
refusal-return-same-id-other-content = ورد ذلك من قبل بمضمون آخر. يمكن النظر في حال الإرجاع الآن.
refusal-return-too-much-told = ما ورد عنه أكثر مما يُحفظ. تمكن كتابته في ملاحظة.
refusal-return-reason-is-heading = يلزم اختيار أحد الأسباب.
refusal-refund-bad-amount = هذا المبلغ غير ممكن. يلزم إدخال مبلغ أكبر من صفر.
refusal-refund-bad-text = يلزم حذف الأحرف غير المرئية واختصار النص.
refusal-refund-other-currency = الطلب بعملة أخرى. يلزم إدخال المبلغ بتلك العملة.
refusal-refund-unknown-line = لا قطعة كهذه في الطلب. يمكن النظر في الطلب.
refusal-refund-nothing-due = لا شيء مستحق. يمكن النظر في حساب الطلب.
refusal-refund-before-receipt = ما قُبل إرجاعه لم يعد بعد. يلزم انتظار وصوله.
refusal-refund-talk-first = ما زال هناك خلاف على الحالة. يلزم التحدث فيه مع العميل أولًا.
refusal-refund-more-than-due = هذا أكثر من المستحق. يلزم إدخال مبلغ أقل أو ترك الحقل فارغًا.
refusal-refund-more-than-paid = هذا أكثر من المدفوع. يلزم إدخال مبلغ أقل.
refusal-refund-alarm-first = إحدى دفعات هذا الطلب قيد التحقق. يلزم إنهاء التحقق أولًا.
refusal-refund-answered = ورد الجواب من قبل. يمكن النظر في حاله الآن.
refusal-refund-still-in-time = ما زال لدى مزود خدمة الدفع وقت. يلزم انتظار جوابه.
refusal-refund-no-alarm = لا شيء هنا قيد التحقق. يمكن النظر في حاله الآن.
refusal-refund-never-asked = هذا جواب عن طلب لم يُقدَّم قط. يمكن النظر في حاله الآن.
refusal-refund-too-much-told = ما ورد عنه أكثر مما يُحفظ. تمكن كتابته في ملاحظة.
refusal-refund-money-has-moved = صُرف مبلغ عنه من قبل. يبقى كما هو؛ ويُتفق مع العميل على الباقي.
refusal-refund-four-eyes = من فحص القطعة لا يعيد مبلغا كهذا عنها. يلزم طلب ذلك من زميل.
refusal-change-moved-on = تقدم الطلب في الأثناء ولم يُعدَّل. يمكن النظر في ما هو ممكن الآن.
refusal-change-too-late = لا تسمح القواعد بذلك في مرحلة الطلب هذه. يُعرض على العميل ما يبقى ممكنًا.
refusal-change-needs-senior = لا يقترح ذلك في مرحلة الطلب هذه إلا أخصائي أول. يلزم سؤال أحدهم.
refusal-change-one-open = لهذا الطلب تعديل مفتوح. يلزم انتظار جواب المتجر.
refusal-change-nothing-changes = لن يتغير شيء. يلزم إدخال ما يجب أن يكون مختلفًا.
refusal-change-bad-address = يلزم إدخال الاسم والشارع والمدينة.
refusal-change-other-country = لا يتغير عنوان التوصيل إلا داخل البلد نفسه. لبلد آخر يلزم الإلغاء والطلب من جديد.
refusal-change-long-message = الحد الأقصى 500 حرف.
refusal-change-unknown-line = لا قطعة كهذه في الطلب. يلزم اختيار واحدة مما هو معروض.
refusal-change-bad-quantity = هذا العدد غير ممكن. يلزم اختيار عدد القطع، بدءًا من واحدة.
refusal-change-not-in-stock = غير متوفرة في المخزون. يلزم اختيار غيرها.
refusal-change-bad-amount = هذا السعر غير ممكن. يمكن النظر في الطلب.
refusal-change-effect-changed = صار أثره غير ما عُرض. تلزم مراجعته من جديد.
refusal-change-bad-text = يلزم حذف الأحرف غير المرئية واختصار النص.
refusal-change-bad-deadline = مضى وقت الجواب. يمكن النظر في حال الطلب الآن.
refusal-change-answered = أجاب المتجر بغير ذلك. يمكن النظر في حال التعديل الآن.
refusal-change-still-in-time = ما زال لدى المتجر وقت للجواب. يلزم انتظاره.

# Exchanges.
exchange-same = سعرها هو نفسه.
exchange-more = سعرها أعلى بمقدار { $amount }.
exchange-less = سعرها أقل بمقدار { $amount }، ونرد إليك الفرق.
exchange-pay-first = سعرها أعلى بمقدار { $amount }. يرسل إليك المتجر رابطًا للدفع؛ ولا يُخصم شيء تلقائيًا.
exchange-state-reserved = { $piece }: محجوزة لك حتى { $moment }
exchange-state-agreed = { $piece }: تُرسل بعد فحص قطعتك
exchange-state-sent = { $piece }: في الطريق إليك
exchange-state-released = { $piece }: لم تعد محجوزة
return-replacement = أي قطعة أخرى؟
return-replacement-hint = للاستبدال. تُحجز لك منذ تسجيل الإرجاع.
return-replacement-none = لا شيء
return-flaw-replacement = يلزم اختيار قطعة أخرى متوفرة في المخزون، أو اختيار أمر آخر.
return-status-exchanged = استُبدلت
return-next-exchanged = لا شيء آخر مطلوب.
returns-exchange-give-up = التخلي عن القطعة الأخرى
returns-exchange-given-up = لم تعد القطعة الأخرى محجوزة. وتُرد إليك قيمة قطعتك مبلغًا.

# Another size, before it leaves.
change-size = أي قطعة، وبأي قطعة تُستبدل؟
change-size-choice = { $piece } مقابل { $other }. { $more }
change-size-units = كم عددها؟
change-size-from = بدلًا من
change-size-to = تصلك
change-money-to-pay = يبقى للدفع { $amount }. يرسل إليك المتجر رابطًا؛ ولا يُخصم شيء تلقائيًا.
change-flaw-size = يلزم اختيار قطعة متوفرة في المخزون.

# Ways back.
return-slot = متى يستلمها الناقل؟
return-slot-words = { $date }، من { $from } إلى { $to }
return-flaw-slot = يلزم اختيار وقت ما زال متاحًا.
return-way-pick-up-hint = يمكنك تغيير موعد الاستلام أو إلغاؤه حتى الساعة المحددة لذلك في يوم العمل السابق.
return-way-drop-off-hint = لا حاجة إلى طابعة: يكفي رمز على هاتفك.
returns-way-late = لم يعد تغيير ذلك ممكنًا: الناقل في الطريق. رسالة منك تكفي، ونحن نتولى الأمر.
returns-label-follows = سُجِّل إرجاعك، وتاريخه محفوظ. يُعدّ الناقل الملصق، ويصلك لاحقًا بالبريد الإلكتروني.
returns-code = يُذكر هذا الرمز أو يُعرض في نقطة التسليم:

# Photographs of the condition.
returns-photos = الصور
returns-photo = صورة
returns-photos-add = إضافة صور لحالتها
returns-photos-lede = تُعرض إلى جانب ما نراه عند وصولها.
returns-photos-when = متى التُقطت؟
returns-photos-now = قبل التغليف
returns-photos-packed = عند التسليم
returns-photos-choose = صور (JPG أو PNG)
returns-photos-send = إضافتها
returns-photos-kept = أُضيفت الصور إلى الإرجاع.
returns-photos-refused = تعذّرت إضافة صورة. يلزم اختيار ملفات JPG أو PNG لا يزيد حجمها على المعتاد.
condition-stage-request = عند طلب الإرجاع
condition-stage-hand-over = عند التسليم
condition-stage-reception = عند الوصول

# Gifts.
order-gift = هدية
order-gift-lede = رابط خاص يتيح لمن وصلت إليه الهدية إرجاعها أو طلب إصلاحها، من دون سعر ولا اسمك ولا كلماتك.
order-gift-make = إنشاء رابط لمن تصل إليه الهدية
order-gift-made = الرابط، ويُعرض مرة واحدة:
gift-title = هديتك
gift-lede = يمكنك إرجاعها مقابل قطعة أخرى أو رصيد للشراء لدى الدار، وطلب إصلاحها، والسؤال عنها. ولا يُعرض ثمنها في أي مكان.
gift-return = إرجاعها
gift-receipt = إيصال هدية (PDF)
gift-more = ما يمكنك فعله أيضًا
gift-repair = فيها عيب
gift-register = تسجيلها لدى الدار
gift-care = كيفية العناية بها
gift-quiet = لا يُبلَّغ من أهداها بشيء من هذا.
gift-street-hint = يلزم فقط للملصق، أو ليستلمها الناقل من عندك.

# How one can pay.
payments-title = وسائل الدفع
payments-lede = ما يُرجَع يُرد مبلغه بوسيلة الدفع نفسها.
payments-none = ما يمكن استعماله هنا مذكور في المتجر.
payments-elsewhere = بلدان أخرى
payments-now = متاح
payments-from = ابتداءً من { $date }
payments-until = حتى { $date }

# Papers.
case-paper = بصيغة PDF
withdraw-paper = الإيصال (PDF)

# The desk.
desk-order-rule = القاعدة
desk-order-begin = بدء إرجاع
desk-order-begin-lede = بالهاتف، أو حيث يوجد العميل. ما ترفضه القواعد يبقى مرفوضًا حتى يقبله أحد، مع ذكر السبب.
desk-exchange-paid = دُفع الفرق
desk-exchange-paid-lede = على العميل دفع { $amount }. يُسجَّل الدفع فقط بعد رؤيته.
desk-exchange-sent = القطعة الأخرى في الطريق
desk-exchange-sent-lede = فقط بعد فحص ما عاد.
desk-exchange-release = التخلي عن الاستبدال
desk-exchange-release-lede = تصبح القطعة الأخرى متاحة من جديد، ويُستحق مبلغ ما عاد.
desk-return-stage = متى
desk-return-no-label = لم يُعدّه الناقل في الموعد. يلزم تولي الأمر، أو عرض طريقة أخرى.
settings-region-consumers = يبيع المتجر للمستهلكين
settings-region-informs = يُعلم المتجر بحق العدول قبل العقد
settings-region-drop-off = يستلم الناقل الطرد في نقاط التسليم لديه برمز
settings-region-gift = تعود قيمة الهدية إلى
settings-region-gift-credit = من وصلت إليه الهدية، رصيدًا
settings-region-gift-money = من اشتراها، مبلغًا نقديًا
settings-region-collection = متى يستلم الناقل الطرود
settings-region-collection-hint = فترات مثل ‎09:00-13:00, 13:00-18:00. فارغ: لا يستلمها.
settings-region-cut-off = حتى أي ساعة من يوم العمل السابق
settings-region-hold = عدد ساعات حجز القطعة الأخرى في الاستبدال
settings-region-methods = وسائل الدفع
settings-region-methods-hint = وسيلة في كل سطر: card، أو wallet 2026-01-01، أو deferred - 2026-12-31.

# What is refused, and what can be done.
refusal-return-no-such-slot = هذا الوقت غير متاح. يلزم اختيار غيره.
refusal-return-collected-soon = الناقل في الطريق لاستلامها. يلزم التحدث مع الناقل.
refusal-exchange-not-asked = لا تعود القطعة للاستبدال. يمكن النظر في الإرجاع.
refusal-exchange-bad-quantity = هذا العدد غير ممكن. يلزم إدخال عدد القطع، بدءًا من واحدة.
refusal-exchange-bad-amount = هذا السعر غير ممكن. يمكن النظر في ما يخبر به المتجر.
refusal-exchange-already = لهذه القطعة استبدال مفتوح. يلزم التخلي عنه أولًا.
refusal-exchange-not-in-stock = لا يتوفر هذا العدد في أي مكان. يلزم اختيار قطعة أخرى.
refusal-exchange-bad-hold = لا يمكن حجزها هكذا. يمكن النظر في إعدادات المنطقة.
refusal-exchange-hold-over = لم تعد محجوزة. يلزم بدء استبدال آخر.
refusal-exchange-still-held = ما زالت محجوزة. يلزم انتظار انتهاء الحجز أو التخلي عنها.
refusal-exchange-difference-unpaid = على العميل دفع الفرق أولًا. يلزم انتظار ذلك.
refusal-exchange-nothing-to-pay = لا شيء للدفع. يُترك الدفع فارغًا.
refusal-exchange-not-agreed = لم يُسوَّ الفرق. تلزم تسويته أولًا.
refusal-exchange-piece-not-back = لم تعد القطعة أو لم تُفحص. يلزم فحصها أولًا.
refusal-exchange-ended = سُوِّي الاستبدال أو أُرسل أو جرى التخلي عنه من قبل. يمكن النظر في حاله الآن.
refusal-gift-is-none = الطلب ليس هدية. يلزم أولًا تعديله إلى هدية.
desk-return-wish = الرغبة
desk-return-reason = السبب
desk-return-way = طريقة الإرجاع
desk-return-slot = الاستلام
desk-return-due = المستحق للعميل
desk-return-request = كما ذكر العميل
orders-passkey-lede = بمفتاح المرور تفتح البصمة أو الوجه الطلبات من دون رمز بالبريد.
orders-passkey-off = يحتاج مفتاح المرور إلى تشغيل النصوص البرمجية. الرمز بالبريد يعمل من دونها.
orders-passkey-used = آخر استعمال في { $date }
orders-passkey-kept = أُنشئ مفتاح المرور، وهو يفتح الطلبات من الآن.
orders-passkey-removed = لم يعد مفتاح المرور هذا يفتح شيئًا. سُجِّل الخروج من الأجهزة الأخرى.
orders-passkey-wrong = مفتاح المرور هذا لا يفتح شيئًا هنا. الرمز بالبريد يعمل دائمًا.
orders-passkey-many = عشرة مفاتيح مرور على الأكثر. يلزم أولًا التخلي عن أحدها.
desk-feed = ما أخبر به المتجر
desk-feed-asides = لم يُقبل
desk-feed-asides-none = قُبل كل ما أخبر به المتجر.
desk-feed-flagged = يعود إلى الوراء
desk-feed-flagged-none = لا شيء يعود إلى الوراء.
desk-feed-source = طريق الوصول
desk-feed-field = الحقل
desk-feed-code = السبب
desk-feed-times = المرات
desk-feed-last = آخر وصول
desk-feed-body = كما وصل
desk-feed-unnamed = بلا رقم
desk-feed-not-taken = لم يُقبل
desk-feed-done = انتهى أمره
desk-feed-done-lede = يُصحَّح في المتجر، فيخبر بالطلب من جديد. ثم يُرفع هذا الخبر من القائمة.
desk-order-other = القطعة الأخرى
desk-order-withdraw = تدوين عدول
desk-order-withdraw-lede = لعميل يقول أو يكتب إنه يعدل عن العقد. يخرج الإيصال إليه حالًا، مع التاريخ والثانية. ولا يُطلب منه شيء.
desk-order-withdraw-to = يُرسل الإيصال إلى
desk-order-withdraw-how = كيف وصل
desk-order-withdraw-pieces = القطع؛ لا شيء للطلب كله
desk-order-flags = ما يعود إلى الوراء
desk-order-flags-lede = أخبر المتجر بخطوة تجاوزها الطلب. حُفظ الخبر ولم يُعمل به. يُنظر فيه مع المتجر.
desk-order-flags-seen = تم الاطلاع
desk-return-photograph = صور القطعة
desk-return-photograph-lede = كما هي الآن. يراها العميل إلى جانب صوره.
desk-return-photograph-hint = JPEG أو PNG أو WebP، حتى { $limit } لكل صورة، واثنتا عشرة على الأكثر
mail-client-passkey-subject = مفتاح مرور للطلبات
mail-client-passkey-made = أُنشئ مفتاح مرور لهذا العنوان، وهو يفتح الطلبات لدى { $house }.
mail-client-passkey-removed = تم الاستغناء عن مفتاح مرور لهذا العنوان، ولم يعد يفتح الطلبات لدى { $house }.
mail-client-passkey-not-you = إن كان ذلك من غير صاحب العنوان فيُرجى فتح الطلبات برمز، والتخلي عن المفتاح، ومراسلتنا.
desk-line-until = حتى { $date }
desk-line-person = يقرر فيها أحد أفراد الدار
desk-line-not = لا تُرجَع لتغيّر الرأي
desk-order-sku = رقم الصنف
