### الرسائل التي تغادر الدار: العنوان والنص والتوقيع.
### تُقرأ على الهاتف وخارج السياق: الجواب أولًا، ومن يعمل، ومتى.

## Every letter
mail-sender = خدمة عملاء { $house }
mail-hello = مرحبًا { $name }،
mail-hello-unnamed = مرحبًا،
mail-signed = خدمة عملاء { $house }
mail-about = بشأن الملف { $number }. تصل هذه الرسالة إلى عنوان الملف وحده.
mail-fact = { $name }: { $value }
mail-large = الأحرف الكبيرة أو النص وحده:
mail-open = فتح الملف
mail-number = رقم الملف
mail-number-same = هو نفسه في كل صفحة وكل رسالة وعلى الهاتف.
mail-code-follows = يُفتح الملف برمز من ستة أرقام نرسله إلى هذا العنوان عند الطلب.
mail-subject-case = { $topic } (الملف { $number })

## Receipt
mail-receipt-heading = وصل الطلب
mail-receipt-next = سيقرؤه أحد أفراد الفريق. الرد الأول قبل: { $moment }.
mail-receipt-next-undated = سيقرؤه أحد أفراد الفريق، ويصل الرد إلى هذا العنوان.
mail-receipt-opened-phone = فُتح هذا الملف أثناء المكالمة.
mail-receipt-opened-boutique = فُتح هذا الملف في البوتيك بحضورك.
mail-receipt-opened-for-you = فُتح هذا الملف نيابةً عنك.
mail-receipt-settle = نعمل على حله قبل: { $moment }.
mail-receipt-settle-undated = الخطوة التالية علينا، ولا حاجة إلى فعل شيء.
mail-receipt-held = ما وصلنا
mail-receipt-about = الموضوع
mail-receipt-piece = القطعة
mail-receipt-received = وقت الوصول
mail-receipt-files = الصور والأوراق
mail-receipt-add = في صفحة الملف قراءته وإضافة الكلمات والملفات ومعرفة صاحب الدور.
mail-receipt-not-you = إن لم تكن الرسالة إلينا من طرفك فقد أُعطي عنوانك بالخطأ. لا حاجة إلى فعل شيء: من دون رمز يصل إلى هذا العنوان لا يقرأ الملف أحد من خارج الدار.
mail-receipt-not-with-you = إن لم يُفتح معك أي ملف فقد أُعطي عنوانك بالخطأ. لا حاجة إلى فعل شيء: من دون رمز يصل إلى هذا العنوان لا يقرأ الملف أحد من خارج الدار.

## Reply
mail-reply-heading = رد من { $name }
mail-reply-answer = للرد أو لإضافة صور: فتح الملف.
mail-reply-awaited = جوابك منتظر. ومن دون رد نعود إليه ولا يضيع شيء: { $moment }.
mail-reply-awaited-undated = جوابك منتظر.

## One-time code
mail-code-subject = رمز فتح الملف { $number }
mail-code-heading = رمز الفتح
mail-code-until = صالح 15 دقيقة، حتى { $moment }، ويفتح الملف { $number } مرة واحدة.
mail-code-enter = يُكتب في الصفحة التي طُلب منها:
mail-code-never = لا يطلب أحد من { $house } هذا الرمز، لا على الهاتف ولا في البوتيك. يُرجى إبقاؤه سرًّا.
mail-code-not-you = إن لم يكن الطلب من طرفك فلا حاجة إلى فعل شيء. الرمز وحده لا يفتح شيئًا.

## Resolved
mail-resolved-subject = تم الحل: الملف { $number }
mail-resolved-subject-withdrawn = سُحب: الملف { $number }
mail-resolved-heading = تم الحل
mail-resolved-heading-withdrawn = تم السحب حسب الطلب
mail-resolved-outcome = النتيجة
mail-resolved-withdrawn = توقف العمل عليه، ويبقى ما جرى متاحًا للقراءة.
mail-resolved-words = رسالة من { $name }:
mail-resolved-reopen = إن لم يُحلّ الأمر فكلمة منك تعيد فتحه من دون ذكر سبب، حتى { $date }.
mail-resolved-reopen-undated = إن لم يُحلّ الأمر فكلمة منك في صفحة الملف تعيد فتحه.
mail-resolved-withdrawn-reopen = إن تغيّر الرأي فكلمة منك تعيد فتحه حتى { $date }.
mail-resolved-withdrawn-reopen-undated = إن تغيّر الرأي فكلمة منك في صفحة الملف تعيد فتحه.

## Reminder
mail-reminder-subject = جوابك منتظر: الملف { $number }
mail-reminder-heading = جوابك منتظر
mail-reminder-asked = أرسلنا بتاريخ { $date } سؤالًا، وهو في صفحة الملف.
mail-reminder-asked-undated = أرسلنا سؤالًا، وهو في صفحة الملف.
mail-reminder-next = من دون رد نعود إليه ولا يضيع شيء: { $moment }.
mail-reminder-once = هذا هو التذكير الوحيد.
mail-reminder-stop = إيقاف رسائل التذكير

## Escalated
mail-escalated-subject = الملف { $number } الآن لدى { $name }
mail-escalated-heading = الملف الآن لدى { $name }، أخصائي أول
mail-escalated-by = الرد قبل: { $moment }.
mail-escalated-by-undated = الرد عند بدء دوام الفريق.
mail-escalated-read = يُقرأ تسلسل الأحداث كاملًا أولًا، فلا حاجة إلى التكرار. ولا يتغيّر أي موعد سبق الوعد به.

## Going on with a form
mail-resume-subject = متابعة النموذج: { $topic }
mail-resume-heading = الأجوبة محفوظة
mail-resume-lede = هذا الرابط يعيد إليها من أي جهاز، وهو صالح ثلاثين يومًا.
mail-resume-go = متابعة
mail-resume-nothing = لم يصلنا شيء بعد.
mail-resume-private = كل من لديه الرابط يمكنه قراءة الأجوبة. يُرجى إبقاؤه سرًّا.
mail-resume-not-you = إن لم يكن الطلب من طرفك فلا حاجة إلى فعل شيء.

## Staff: invitation and recovery
mail-staff-hello = مرحبًا { $name }،
mail-staff-private = يعمل الرابط مرة واحدة. يُرجى إبقاؤه سرًّا.
mail-staff-not-you = إن لم تكن الرسالة متوقعة فيُرجى عدم فتح الرابط وإبلاغ الإدارة.
mail-invitation-subject = الدخول إلى مكتب { $house }
mail-invitation-heading = المكتب جاهز
mail-invitation-lede = اختيار كلمة مرور بهذا الرابط ممكن حتى { $moment }. ثم يأتي إعداد العامل الثاني.
mail-invitation-lede-undated = بهذا الرابط يتم اختيار كلمة مرور. ثم يأتي إعداد العامل الثاني.
mail-invitation-go = اختيار كلمة مرور
mail-recovery-subject = كلمة مرور جديدة لمكتب { $house }
mail-recovery-heading = اختيار كلمة مرور جديدة
mail-recovery-lede = الرابط صالح حتى { $moment }. يبقى العامل الثاني كما هو ما لم تُعِد الإدارة ضبطه.
mail-recovery-lede-undated = الرابط صالح لوقت قصير. يبقى العامل الثاني كما هو ما لم تُعِد الإدارة ضبطه.
mail-recovery-go = اختيار كلمة مرور جديدة

## Staff: what became of one's account
mail-account-subject = الحساب في مكتب { $house }
mail-account-heading = تم تغيير الحساب
mail-account-at = كان ذلك في { $moment }.
mail-account-not-you = إن كان التغيير من غير صاحب الحساب فيُرجى اختيار كلمة مرور جديدة حالًا وإبلاغ الإدارة.
mail-account-password = تم تغيير كلمة المرور.
mail-account-codes = تم إعداد رموز تطبيق المصادقة عاملًا ثانيًا.
mail-account-codes-removed = تم الاستغناء عن رموز تطبيق المصادقة.
mail-account-passkey-added = تمت إضافة مفتاح مرور عاملًا ثانيًا.
mail-account-passkey-removed = تم الاستغناء عن مفتاح مرور.
mail-account-recovery-codes = أُنشئت عشرة رموز استرداد. بطلت الرموز السابقة.
mail-account-recovery-code-used = استُخدم رمز استرداد للدخول بدلًا من العامل الثاني. تذكر صفحة حسابك عدد الرموز الباقية.
mail-account-address-asked = طُلب عنوان آخر للحساب. يتغير عند فتح الرابط المرسل إلى ذلك العنوان.
mail-account-address-changed = تم تغيير عنوان الحساب. تُرسل الرسائل من الآن إلى العنوان الجديد.
mail-address-confirm-subject = تأكيد العنوان لمكتب { $house }
mail-address-confirm-heading = تأكيد العنوان الجديد
mail-address-confirm-lede = أُعطي هذا العنوان للحساب. لتأكيده يُرجى فتح الرابط حتى { $moment }.
mail-address-confirm-lede-undated = أُعطي هذا العنوان للحساب. لتأكيده يُرجى فتح الرابط.
mail-address-confirm-go = تأكيد العنوان

## البريد الوارد: المكتب
mail-in-title = البريد الإلكتروني
mail-in-lede = ما تعذّر وضعه في مكانه تلقائيًا ينتظر هنا. لا يضيع شيء: تُحفظ كل رسالة كما وردت.
mail-tab = { $state } ({ $count })
mail-older = الأقدم
mail-none = لا شيء هنا.
mail-subject = الموضوع
mail-no-subject = بلا موضوع
mail-from = من
mail-nobody = لا اسم لأحد
mail-to = إلى
mail-received = تاريخ الورود
mail-proof = المرسل
mail-why = سبب وجودها هنا
mail-kind = نوعها
mail-words = نصها
mail-no-words = لا نص فيها.
mail-emptied = مُحي محتواها.
mail-quoted = نص مقتبس
mail-as-sent = كما أُرسلت
mail-sent-frame = الرسالة كما أُرسلت
mail-sent-hint = الرسالة كما رسمها برنامج مرسلها، بعد نزع كل ما قد يضر: لا نصوص برمجية ولا استمارات ولا تنسيق خاص بها. تُفتح الروابط في مكان آخر ولا تقول شيئًا عن المكتب.
mail-sent-alone = فتحها في صفحة مستقلة
mail-sent-cut = في الرسالة أكثر مما يظهر هنا. الأصل يحوي كل شيء.
mail-pictures-held =
    { $count ->
        [zero] لا صور من مكان آخر.
        [one] صورة واحدة من مكان آخر غير معروضة.
        [two] صورتان من مكان آخر غير معروضتين.
        [few] { $count } صور من مكان آخر غير معروضة.
        [many] { $count } صورة من مكان آخر غير معروضة.
       *[other] { $count } صورة من مكان آخر غير معروضة.
    }
mail-pictures-why = جلبها يخبر المرسل بأن الرسالة فُتحت. نجلبها نيابةً عنك دون أن نقول من يقرأ.
mail-pictures-show = عرضها
mail-whole = الرسالة كاملة
mail-files = الملفات
mail-original = حفظ الأصل
mail-original-hint = كما وردت، بترويساتها وHTML. لا تُفتح إلا في برنامج يُؤتمن على ملفات الغرباء.
mail-suggestions = لعله الموضوع نفسه
mail-verified = المرسل موثّق
mail-unverified = المرسل غير موثّق
mail-held-beside =
    { $count ->
        [zero] لا رسائل تنتظر قرارًا:
        [one] رسالة واحدة تنتظر قرارًا:
        [two] رسالتان تنتظران قرارًا:
        [few] { $count } رسائل تنتظر قرارًا:
        [many] { $count } رسالة تنتظر قرارًا:
       *[other] { $count } رسالة تنتظر قرارًا:
    }
mail-put = وضعها في ملف
mail-put-lede = كلام العميل، أو من تم تأكيده، يدخل السجل الذي يقرؤه العميل أيضًا. وكلام غيرهما يوضع بجانب الملف، للفريق وحده.
mail-confirm = هل يحق لهذا المرسل الكتابة في الملف؟
mail-confirm-hint = فقط عند معرفة صاحب العنوان وموافقة العميل. التأكيد لا يرسل شيئًا.
mail-confirm-yes = نعم، من الآن
mail-no-such-case = لا يوجد ملف بهذا الرقم، أو لا يحق الاطلاع عليه. يُرجى التحقق من الرقم.
mail-begin = فتح ملف منها
mail-begin-lede = يصبح المرسل عميل ملف جديد بهذه الكلمات.
mail-begin-held = فتح ملف لكل رسالة محجوزة من هذا النطاق
mail-begin-held-lede = الأقدم أولًا، وحتى مئة في المرة الواحدة.
mail-again = النظر فيها من جديد
mail-again-lede = تُقرأ وتوضع مرة أخرى كأنها وردت الآن.
mail-discard = التخلص منها
mail-discard-lede = تُحفظ ثلاثين يومًا ثم تُمحى. ويمكن استرجاعها قبل ذلك.
mail-done = تم.
mail-state-new = وردت الآن
mail-state-held = محتجزة
mail-state-parked = معزولة
mail-state-unreadable = غير مقروءة
mail-state-quiet = بريد آخر
mail-state-bounce = عن رسائلنا
mail-state-discarded = متخلَّص منها
mail-state-placed = في ملف
mail-why-own-message = عادت رسالتنا نفسها
mail-why-own-address = يدّعي المرسل أنه الدار
mail-why-staff = يدّعي المرسل أنه من الدار
mail-why-unverified = لا شيء يثبت أن العميل كتبها
mail-why-somebody-else = كتبها شخص غير العميل
mail-why-flood = عدد كبير دفعة واحدة من مرسل أو نطاق واحد
mail-why-automatic = كتبتها آلة
mail-why-list = من قائمة بريدية
mail-why-newsletter = مرسلة إلى كثيرين
mail-why-receipt = إشعار قراءة
mail-why-closed = كتبتها آلة، إلى ملف مغلق
mail-why-again = وردت الرسالة نفسها من قبل
mail-why-no-letter = تقرير لا يخص رسالة منا
mail-why-empty = لا شيء فيها
mail-why-too-large = تزيد على 36 ميغابايت
mail-why-no-header = ليست رسالة بريد
mail-why-header-too-long = سطر في الترويسة طويل جدًا
mail-why-headers-too-large = الترويسات كبيرة جدًا
mail-why-too-many-parts = أجزاؤها كثيرة جدًا
mail-why-too-deep = أجزاؤها متداخلة جدًا
mail-why-not-taken = أمكنت قراءتها وتعذّر وضعها
mail-proof-dmarc = أثبته نطاق المرسل (DMARC)
mail-proof-dkim = أثبته توقيع (DKIM)
mail-proof-dmarc-fails = يتبرأ منها نطاق المرسل (DMARC)
mail-proof-no-results = لم يقل خادم بريدنا شيئًا عن المرسل
mail-proof-not-shown = لا شيء يثبت من أرسلها
mail-proof-several-authors = تذكر أكثر من كاتب
mail-kind-person = كتبها شخص
mail-kind-auto-reply = رد تلقائي
mail-kind-out-of-office = إشعار غياب
mail-kind-bounce = رسالة عادت
mail-kind-delayed = رسالة متأخرة
mail-kind-list = قائمة بريدية
mail-kind-newsletter = نشرة
mail-kind-receipt = إشعار قراءة
mail-return-no-such-address = العنوان غير موجود
mail-return-mailbox-full = الصندوق ممتلئ
mail-return-disabled = الصندوق لا يستقبل
mail-return-too-large = الرسالة كبيرة جدًا
mail-return-refused = رُفضت
mail-return-unreachable = تعذّر الوصول إلى خادم البريد
mail-return-expired = طالت المحاولات
mail-return-other = بلا سبب مذكور
desk-entry-mail-laid = رسالة بريد لا يقرؤها العميل هنا
desk-entry-files-refused =
    { $count ->
        [zero] لم يُرفض أي ملف من الرسالة
        [one] لم يُقبل ملف واحد من الرسالة
        [two] لم يُقبل ملفان من الرسالة
        [few] لم تُقبل { $count } ملفات من الرسالة
        [many] لم يُقبل { $count } ملفًا من الرسالة
       *[other] لم يُقبل { $count } ملف من الرسالة
    }
desk-entry-letter-returned = عادت رسالة إلى العميل: { $reason }.
desk-entry-letter-delayed = تأخرت رسالة إلى العميل: { $reason }.
desk-entry-participant-added = يحق الآن لشخص غير العميل الكتابة في هذا الملف.
