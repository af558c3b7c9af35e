# Conversations: what a client reads, then what colleagues read.

## The client's side
nav-chat = المحادثة
chat-title = المحادثة
chat-heading-open = تحدّثوا إلينا الآن
chat-heading-closed = اكتبوا إلينا في أي ساعة
chat-lede = تستمر هنا، أو على جهاز آخر، أو بالبريد الإلكتروني، كما يناسبكم. ويبقى كل شيء في ملف واحد.
chat-usual = تلقّى نصف العملاء الأخيرين جوابًا خلال { $span }.
chat-others =
    { $count ->
        [zero] لا أحد ينتظر.
        [one] عميل واحد ينتظر.
        [two] عميلان ينتظران.
        [few] { $count } عملاء ينتظرون.
        [many] { $count } عميلًا ينتظرون.
       *[other] { $count } عميل ينتظرون.
    }
chat-about = ما الموضوع؟
chat-about-new = أمر جديد
chat-about-missing = اذكروا هل يتعلّق الأمر بأحد ملفاتكم أم بأمر جديد.
chat-about-order = بشأن الطلب { $what }
chat-about-product = بشأن { $what }
chat-subject = محادثة بشأن { $what }
chat-email-hint = إذا غادرتم الصفحة يُرسَل الجواب إلى هناك.
chat-name-taken = هذا الاسم لدارنا أو لأحد العاملين فيها. اكتب اسمك بصيغة أخرى، بإضافة اسم ثانٍ مثلًا.
chat-body = رسالتكم
chat-begin = ابدأوا
chat-rather-form = ملء استمارة بدلًا من ذلك
chat-rather-contact = كل سبل الوصول إلينا
chat-go-on = المتابعة بالمحادثة
chat-with = { $name } معكم الآن
chat-also = معكم أيضًا: { $names }
chat-waits = سيكون أحدنا معكم
chat-waits-closed = وصلت رسالتكم
chat-over = انتهت هذه المحادثة
chat-place =
    { $next ->
        [yes] دوركم هو التالي.
       *[no] رقمكم في الدور { $place }.
    }
chat-by-letter = يأتي الجواب بالبريد الإلكتروني. لا حاجة إلى الانتظار هنا.
chat-over-lede = ملفكم مستمر. اكتبوا أدناه فتبدأ المحادثة من جديد.
chat-whole = الملف كاملًا
chat-words = الرسائل
chat-refresh = البحث عن رسائل جديدة
chat-wait = انتظار الرد هنا
chat-wait-note = تبحث هذه الصفحة عن الرسائل الجديدة بنفسها كل نصف دقيقة.
chat-wait-write = كتابة رسالة
chat-leave = يمكنكم إغلاق هذه الصفحة متى شئتم: ما يفوتكم يُرسَل إلى بريدكم الإلكتروني.
chat-end = إنهاء المحادثة
chat-lost = انقطع الاتصال. سيعود من تلقاء نفسه.
chat-back = عاد الاتصال، ولم يفتكم شيء.
chat-unsent = لم تُرسَل بعد. تُرسَل حالما يعود الاتصال.
chat-seen = قُرئت
chat-writes = أحدنا يكتب
entry-client-chat-with = انضمّ { $name } إلى المحادثة.
entry-client-chat-ended = انتهت المحادثة.
entry-client-chat-ended-by-you = أنهيتم المحادثة.

## The desk's side
desk-view-chats = المحادثات
desk-empty-chats = لا أحد ينتظر وليست لديكم محادثة.
desk-group-talking = معكم
desk-group-asking = في الانتظار
desk-group-fast = ما زال التصرّف ممكنًا
desk-fast-left =
    { $what ->
        [appointment] موعد خلال { $span }
        [parcel] طرد خلال { $span }
       *[order] طلب خلال { $span }
    }
desk-chat-yours = في محادثة معكم
desk-chat-with = في محادثة مع { $name }
desk-chat-waits =
    { $next ->
        [yes] في الانتظار، التالي في الدور
       *[no] في الانتظار، رقم { $place } في الدور
    }
desk-chat-here = العميل حاضر
desk-chat-here-seen = العميل حاضر وقرأ كلماتكم
desk-chat-gone = غادر العميل؛ تُرسَل كلماتكم بالبريد الإلكتروني
desk-chat-gone-seen = غادر العميل وكان قد قرأ كلماتكم
desk-chat-writes = العميل يكتب
desk-chat-how = تظهر في المحادثة
desk-chat-take = تولّي
desk-chat-return = إعادة
desk-chat-end = إنهاء
desk-chat-pass = تحويل
desk-chat-invite = دعوة
desk-chat-pass-title = تحويل المحادثة
desk-chat-pass-to = إلى من
desk-chat-pass-note = ما يجب أن يعرفه زميلكم
desk-chat-pass-note-hint = يقرؤها الفريق وحده. ولا يحتاج العميل إلى تكرار شيء.
desk-chat-pass-go = تحويل
desk-chat-invite-title = دعوة شخص إلى المحادثة
desk-chat-invite-lede = تبقى المحادثة مع من تولّاها.
desk-chat-invite-who = من
desk-chat-invite-site = بوتيك: يرى فريقه الملف من ذلك الحين
desk-chat-invite-go = دعوة
desk-done-chat-taking = أصبحت لكم. وقد عرف العميل اسمكم.
desk-done-chat-return = أُعيدت إلى مكانها في الدور.
desk-done-chat-passing = حُوّلت.
desk-done-chat-invitation = أُرسلت الدعوة.
desk-done-chat-ending = انتهت المحادثة. والملف مستمر.
desk-entry-chat-with = { $name } يجيب في المحادثة
desk-entry-chat-ended =
    { $by ->
        [client] أنهى العميل المحادثة
        [staff] أُنهيت المحادثة
       *[house] انتهت المحادثة، وكان العميل قد غادر
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] عادت إلى الانتظار: { $name } لم يكن على مكتبه
       *[no] أعاد { $name } المحادثة
    }
desk-entry-chat-invited = دُعي { $name } إلى المحادثة

## Refusals, each with what to do
refusal-chat-not-now = لا يمكن ذلك والمحادثة على حالها الآن. انظروا إلى الملف من جديد.
refusal-chat-taken = تولّاها زميل قبلكم. اختاروا أخرى في الانتظار.
refusal-chat-full = بلغ عدد المحادثات أقصاه. أنهوا واحدة أو حوّلوها أولًا.
refusal-chat-not-here = هذا الزميل ليس على مكتبه. اختاروا من هو حاضر.
refusal-chat-same-person = المحادثة مع هذا الشخص أصلًا. اختاروا شخصًا آخر.
refusal-chat-other-site = الملف لبوتيك آخر. اربطوا ملفًا لهذا البوتيك بدلًا من ذلك.
