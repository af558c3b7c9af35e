### إلى أين يقود كل موضوع، في سطر واحد.

## Where each topic leads
topic-hint-order-change = خلال دقائق من الطلب وقبل تجهيزه
topic-hint-return = إرجاع الدار والحق القانوني جنبًا إلى جنب
topic-hint-repair = الصور أولًا، وتقدير التكلفة قبل أي عمل
topic-hint-authenticity = من دون رقم تسلسلي
topic-hint-counterfeit = الإخبار بمكان المشاهدة
topic-hint-appointment = إصلاحات وقياسات وعروض خاصة
topic-hint-order-question = مكان الطلب وما خُصم
topic-hint-product-question = المقاسات والخامات والعناية
topic-hint-privacy = الاطّلاع على البيانات أو تصحيحها أو محوها
topic-hint-accessibility = الموقع أو الرسائل أو البوتيكات
topic-hint-complaint = يقرؤه شخص لم يكن طرفًا
topic-hint-other = بكلماتك
