### عناوين ما يُطبع أو يُرسل بصيغة PDF. ‏$page و$pages أرقام.
### الأعمدة والعناوين قصيرة: عرض الملصق 100 ملم.

## All papers
paper-page = صفحة { $page } من { $pages }
paper-square-alt = رمز QR: { $text }
paper-bars-alt = رمز شريطي: { $text }
paper-from = من
paper-to = إلى
paper-tracking = رقم التتبع
paper-return-number = رقم الإرجاع
paper-parcel = الطرد
paper-weight = الوزن
paper-order = الطلب
paper-piece = القطعة
paper-reference = المرجع
paper-size = المقاس
paper-quantity-short = العدد
paper-reason = السبب

## Label of a return, and what customs ask
paper-label-title = ملصق الإرجاع { $number }
paper-label-heading = إرجاع
paper-label-parcel = { $one } من { $of }
paper-customs = بيان جمركي
paper-customs-kind = بضائع مُرجَعة
paper-goods = المحتوى
paper-hs-code = رمز HS
paper-origin = المنشأ
paper-value = القيمة
paper-total = المجموع
paper-values-apart = هدية. القيم مبلَّغة إلى الجمارك إلكترونيًا.

## Slip in the parcel
paper-slip-title = إرجاع { $number }
paper-slip-heading = إرجاع
paper-slip-lede = توضع هذه الورقة في الطرد فوق القطع.
paper-slip-until = آخر يوم للتسليم
paper-slip-contents = في هذا الطرد
paper-slip-outcome = ما يلي ذلك
paper-slip-scan = متابعة هذا الإرجاع
paper-pack-title = طريقة التغليف
paper-pack-1 = القطعة نظيفة وجافة مع كل ما رافقها: كيس الحفظ وبطاقة العناية والقطع الاحتياطية.
paper-pack-2 = تبقى الأختام والبطاقات في مكانها. وتُلفّ الأجزاء المعدنية كي لا تترك أثرًا.
paper-pack-3 = يلزم صندوق خارجي متين. فصندوق الدار جزء من القطعة ويوضع داخله.
paper-pack-4 = يُلصق الملصق مسطّحًا على أكبر وجه من دون شريط لاصق فوق الخطوط، ويُحتفظ بإيصال الناقل.

## Gift receipt: whoever was given something reads it
paper-gift-title = إيصال هدية { $number }
paper-gift-heading = إيصال هدية
paper-gift-lede = يُحفظ مع الهدية: هذه الورقة تقوم مقام الإيصال ولا تذكر أي سعر.
paper-gift-number = رقم الإيصال
paper-gift-until = آخر يوم للاستبدال
paper-gift-contents = الهدية

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = إشعار استلام العدول { $number }
paper-withdrawal-heading = وصل إلينا إعلان العدول
paper-withdrawal-lede = هذا إشعار استلام إعلان العدول عن عقد الطلب { $order }.
paper-withdrawal-moment = { $date }، { $time } ({ $zone }، { $offset })
paper-withdrawal-received = وقت الوصول
paper-withdrawal-name = الاسم
paper-withdrawal-number = رقم العدول
paper-withdrawal-sent-to = أُرسل الإشعار إلى
paper-withdrawal-pieces = القطع
paper-withdrawal-declaration = نص الإعلان كما ورد
paper-withdrawal-notice = يؤكد هذا الإشعار وصول الإعلان ووقت وصوله. ولا يؤكد قبوله.
paper-withdrawal-digest = بصمة SHA-256 للإعلان
paper-withdrawal-digest-help = هذه الرموز الأربعة والستون محسوبة من الإعلان كما وصل. وأي تغيير فيه يعطي رموزًا أخرى.
paper-withdrawal-post = بالبريد

## A case as it is printed
paper-case-title = الملف { $number }
paper-case-printed = طباعة: { $moment }
