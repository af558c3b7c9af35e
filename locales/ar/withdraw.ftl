# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = العدول عن العقد هنا
withdraw-lede = يمكنك العدول عن عقد أبرمته معنا عن بُعد. لا حاجة إلى حساب ولا إلى سبب.
withdraw-order = رقم الطلب
withdraw-order-hint = تجده في تأكيد طلبك.
withdraw-order-missing = اكتب رقم الطلب.
withdraw-email = عنوان البريد الإلكتروني للإيصال
withdraw-pieces = لهذه القطع فقط
withdraw-pieces-hint = قطعة في كل سطر. اتركه فارغًا للعدول عن العقد كله.
withdraw-pieces-many = سمِّ خمسين قطعة على الأكثر، كل منها في سطر قصير.
withdraw-next = متابعة
withdraw-check-title = اقرأه مرة أخرى
withdraw-check-lede = هذا ما تصرّح به. لا يُصرَّح بشيء قبل تأكيدك.
withdraw-what = موضوع العدول
withdraw-all = العقد كله
withdraw-confirm = تأكيد العدول
withdraw-change = تعديل
withdraw-done-title = وصل عدولك
withdraw-done-lede = يؤكد هذا الإيصال وصول تصريحك ووقت وصوله. وهو لا يبتّ فيه، فالجواب يأتي في ملفك. تُرسل نسخة إلى { $email }.
withdraw-content = التصريح
withdraw-declared = أعدل عن العقد.
withdraw-at = وقت الوصول
withdraw-instant = { $date }، { $time } ({ $zone })
withdraw-digest = البصمة (SHA-256)
withdraw-subject = عدول: الطلب { $order }
withdraw-words = أعدل عن عقد الطلب { $order }. { $name }
withdraw-words-some = أعدل عن عقد الطلب { $order } لهذه القطع: { $pieces }. { $name }
mail-withdraw-subject = إيصال عدولك: الطلب { $order }
mail-withdraw-lede = يؤكد هذا الإيصال وصول تصريحك ووقت وصوله. وهو لا يبتّ فيه، فالجواب يأتي في ملفك. احتفظ بهذه الرسالة.
