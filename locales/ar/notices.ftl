# ما يُبلَّغ به العاملون في الدار: على الصفحة، وعلى الأجهزة، وبالرسائل. الجملة التي يعرضها جهاز فيها
# رقم ملف ولا تذكر أحدًا.

notice-title = الإشعارات
notice-lede = ما يخصّك ولم تره بعد. فتح الملف يجعل إشعاراته مقروءة.
notice-new = الجديد
notice-earlier = السابق
notice-none = لا جديد.
notice-settled = انتهى أمره
notice-bell = { $count ->
    [zero] الإشعارات: لا جديد
    [one] إشعار واحد جديد
    [two] إشعاران جديدان
    [few] { $count } إشعارات جديدة
    [many] { $count } إشعارًا جديدًا
   *[other] { $count } إشعار جديد
}
notice-read = اجعله مقروءًا
notice-read-all = اجعل الكل مقروءًا
notice-alarm-hint = المزيد عن ذلك

notice-given = أُسند إليك الملف { $number }
notice-escalated = صُعِّد إليك الملف { $number }
notice-answered = { $count ->
    [zero] كتب العميل في الملف { $number }
    [one] كتب العميل في الملف { $number }
    [two] كتب العميل مرتين في الملف { $number }
    [few] كتب العميل { $count } مرات في الملف { $number }
    [many] كتب العميل { $count } مرة في الملف { $number }
   *[other] كتب العميل { $count } مرة في الملف { $number }
}
notice-promise-ends = وعد في الملف { $number } يوشك أن يحلّ أجله: { $moment }
notice-promise-broken = وعد في الملف { $number } لم يوفَّ به منذ { $moment }
notice-asked = يطلبك زميل في الملف { $number }
notice-chat-waits = عميل ينتظر محادثة: الملف { $number }
notice-fetch-stopped = لم يُجلب البريد منذ { $moment }
notice-send-stopped = لم تُرسل الرسائل منذ { $moment }
notice-fetch-over = لم يُجلب البريد من { $since } إلى { $until }
notice-send-over = لم تُرسل الرسائل من { $since } إلى { $until }
notice-late-left = عند نهاية اليوم ({ $moment }) بقيت أدوار متأخرة من دون سبب
notice-mail-parked = { $count ->
    [zero] لم تُعزل أي رسالة بريد تحمل عنوانًا من عناويننا
    [one] عُزلت رسالة بريد تحمل عنوانًا من عناويننا
    [two] عُزلت رسالتا بريد تحملان عنوانًا من عناويننا
    [few] عُزلت { $count } رسائل بريد تحمل عنوانًا من عناويننا
    [many] عُزلت { $count } رسالة بريد تحمل عنوانًا من عناويننا
   *[other] عُزلت { $count } رسالة بريد تحمل عنوانًا من عناويننا
}
notice-mail-flood = مرسل أو نطاق واحد يفتح ملفات أكثر من المعتاد، وقد حُجز بريده
notice-many = { $count ->
    [zero] لا إشعار بانتظارك
    [one] إشعار واحد بانتظارك
    [two] إشعاران بانتظارك
    [few] { $count } إشعارات بانتظارك
    [many] { $count } إشعارًا بانتظارك
   *[other] { $count } إشعار بانتظارك
}

notice-wishes = ما يصلني
notice-wishes-lede = إلى أين يصل كل نوع، ومتى يكون الهدوء، ومتى تجمع رسالة ما لم تقرأه. الصفحة تعرض كل شيء إلا ما لا تريده البتة.
notice-wishes-go = اختيار ما يصلني
notice-wishes-save = حفظ
notice-way-push = فورًا على أجهزتي، وفي الرسالة
notice-way-digest = في الرسالة
notice-way-page = على الصفحة فقط
notice-way-nothing = لا يصلني
notice-kind-given = يُسند إليّ ملف
notice-kind-escalated = يُصعَّد إليّ ملف
notice-kind-answered = يكتب العميل في ملف لي
notice-kind-promise-ends = يوشك أن يحلّ أجل وعد في ملف لي
notice-kind-promise-broken = لم يوفَّ بوعد في ملف لي
notice-kind-asked = يطلبني زميل
notice-kind-chat-waits = عميل ينتظر محادثة ولديّ متّسع
notice-kind-mail-stopped = لا يُجلب البريد أو لا تُرسل الرسائل
notice-kind-late-left = تبقى أدوار متأخرة من دون سبب عند نهاية اليوم
notice-kind-mail-parked = يُعزل بريد يحمل عنوانًا من عناويننا
notice-kind-mail-flood = يُحجز البريد لكثرة ما يأتي من مرسل واحد
notice-quiet = ساعات الهدوء، { $day }
notice-quiet-hint = في ساعات الهدوء لا يرنّ أي جهاز. ما بقي صحيحًا عند نهايتها يُبلَّغ حينها. 20:00-07:00 تنتهي في الصباح التالي؛ و00:00-00:00 هي اليوم كله؛ واتركه فارغًا إن لم ترد.
notice-through = يرنّ حتى في ساعات الهدوء
notice-zone = المنطقة الزمنية
notice-zone-hint = مثل Europe/Paris. إن تُرك فارغًا فهي منطقة إقليمك: { $zone }.
notice-digest = أوقات الرسالة
notice-digest-hint = مثل 08:00، أو 08:00, 14:00. ثلاثة على الأكثر؛ واتركه فارغًا إن لم ترد رسالة.
notice-digest-days = أيام الرسالة
notice-wrong-times = اكتب أوقاتًا مثل 08:00, 14:00، ثلاثة على الأكثر.
notice-wrong-quiet = اكتب وقتين مثل 20:00-07:00، أو اتركه فارغًا.
notice-wrong-zone = اكتب اسم منطقة زمنية، مثل Europe/Paris.

notice-devices = أجهزتي
notice-devices-lede = يُبلَّغ الجهاز برقم الملف وبما حدث، ولا يُذكر له أبدًا اسم عميل أو كلامه.
notice-device-since = منذ { $when }
notice-device-remove = إيقاف إبلاغه
notice-device-add = إبلاغ هذا الجهاز
notice-device-none = لا يُبلَّغ أي جهاز.
notice-device-count = { $count ->
    [zero] لا يُبلَّغ أي جهاز.
    [one] يُبلَّغ جهاز واحد.
    [two] يُبلَّغ جهازان.
    [few] تُبلَّغ { $count } أجهزة.
    [many] يُبلَّغ { $count } جهازًا.
   *[other] يُبلَّغ { $count } جهاز.
}
notice-device-off = لا يمكن إبلاغ هذا المتصفح، أو أنك لم تسمح بذلك. إعداداته تبيّن أيهما.
notice-device-script = يُضاف الجهاز بنص برمجي. كل ما عدا ذلك يعمل من دونه.
notice-device-unset = لا تُبلَّغ الأجهزة في هذا التركيب.

notice-letter-subject = { $count ->
    [zero] لا إشعار بانتظارك
    [one] إشعار واحد بانتظارك على المكتب
    [two] إشعاران بانتظارك على المكتب
    [few] { $count } إشعارات بانتظارك على المكتب
    [many] { $count } إشعارًا بانتظارك على المكتب
   *[other] { $count } إشعار بانتظارك على المكتب
}
notice-letter-heading = ما ينتظرك
notice-letter-go = فتح الإشعارات
notice-letter-why = اخترت هذه الرسالة. لا تأتي إلا إذا كان هناك ما لم يُقرأ.
notice-letter-stop = لإيقاف هذه الرسالة:
notice-stop-title = لا رسالة إشعارات بعد الآن
notice-stop-lede = تبقى الإشعارات على صفحتها في المكتب. يمكنك اختيار الرسالة هناك من جديد.
notice-stop-go = إيقافها
notice-stop-done = لن تُكتب إليك رسالة إشعارات بعد الآن.

refusal-push-service = لا يمكن إبلاغ هذا الجهاز. استخدم متصفحًا حديثًا، أو اطلب ممن يدير البرنامج إضافة خدمته.
