# 在线对话：先是客户所见，再是同事所见。

## 客户一侧
nav-chat = 在线对话
chat-title = 在线对话
chat-heading-open = 现在即可与我们对话
chat-heading-closed = 您可以随时留言
chat-lede = 您可以在此继续，也可以换用其他设备或电子邮件，随您方便。所有内容都归入同一宗个案。
chat-usual = 近期客户中，半数在{ $span }内获得答复。
chat-others =
    { $count ->
        [0] 目前无人等候。
       *[other] 目前有{ $count }位客户在等候。
    }
chat-about = 您想咨询哪一项？
chat-about-new = 新的事项
chat-about-missing = 请说明是关于您的某宗个案，还是新的事项。
chat-about-order = 关于订单 { $what }
chat-about-product = 关于 { $what }
chat-subject = 关于 { $what } 的在线对话
chat-email-hint = 若您离开，答复将发往此邮箱。
chat-name-taken = 此姓名属于本品牌或本品牌的工作人员。请换一种写法，例如加上第二个名字。
chat-body = 您的消息
chat-begin = 开始
chat-rather-form = 改为填写表单
chat-rather-contact = 所有联系方式
chat-go-on = 以在线对话继续
chat-with = { $name } 正在为您服务
chat-also = 同时在线：{ $names }
chat-waits = 将有专人为您服务
chat-waits-closed = 您的消息已送达
chat-over = 此次对话已结束
chat-place =
    { $next ->
        [yes] 下一位就是您。
       *[no] 您排在第{ $place }位。
    }
chat-by-letter = 答复将通过电子邮件发送。您无需在此等候。
chat-over-lede = 您的个案仍在继续。在下方留言，对话即重新开始。
chat-whole = 完整个案
chat-words = 消息
chat-refresh = 查看有无新消息
chat-wait = 在此等候回复
chat-wait-note = 本页每半分钟自动查看有无新消息。
chat-wait-write = 写消息
chat-leave = 您可以随时关闭此页面：错过的内容会发往您的电子邮箱。
chat-end = 结束对话
chat-lost = 连接已中断，将自动恢复。
chat-back = 连接已恢复，没有遗漏。
chat-unsent = 尚未发送。连接恢复后即会发出。
chat-seen = 已读
chat-writes = 对方正在输入
entry-client-chat-with = { $name } 加入了对话。
entry-client-chat-ended = 对话已结束。
entry-client-chat-ended-by-you = 您结束了对话。

## 工作台一侧
desk-view-chats = 在线对话
desk-empty-chats = 无人等候，您手上也没有对话。
desk-group-talking = 与您对话中
desk-group-asking = 等候中
desk-group-fast = 仍来得及处理
desk-fast-left =
    { $what ->
        [appointment] 预约：还有{ $span }
        [parcel] 包裹：还有{ $span }
       *[order] 订单：还有{ $span }
    }
desk-chat-yours = 正与您对话
desk-chat-with = 正与 { $name } 对话
desk-chat-waits =
    { $next ->
        [yes] 等候中，下一位
       *[no] 等候中，排在第{ $place }位
    }
desk-chat-here = 客户在线
desk-chat-here-seen = 客户在线，已读您的消息
desk-chat-gone = 客户已离开；您的消息将通过电子邮件发送
desk-chat-gone-seen = 客户已离开，离开前已读您的消息
desk-chat-writes = 客户正在输入
desk-chat-how = 显示在对话中
desk-chat-take = 接手对话
desk-chat-return = 放回等候
desk-chat-end = 结束
desk-chat-pass = 转交
desk-chat-invite = 邀请
desk-chat-pass-title = 转交对话
desk-chat-pass-to = 转交给
desk-chat-pass-note = 同事须知的内容
desk-chat-pass-note-hint = 仅供内部阅读。客户无需再说一遍。
desk-chat-pass-go = 转交
desk-chat-invite-title = 邀请他人加入
desk-chat-invite-lede = 对话仍归现在的负责人。
desk-chat-invite-who = 邀请谁
desk-chat-invite-site = 精品店：受邀后，店内人员即可查看个案
desk-chat-invite-go = 邀请
desk-done-chat-taking = 对话已归您，并已将您的姓名告知客户。
desk-done-chat-return = 已放回原来的位次。
desk-done-chat-passing = 已转交。
desk-done-chat-invitation = 已邀请。
desk-done-chat-ending = 对话已结束，个案仍在继续。
desk-entry-chat-with = { $name } 正在答复对话
desk-entry-chat-ended =
    { $by ->
        [client] 客户结束了对话
        [staff] 对话已由内部结束
       *[house] 客户已离开，对话结束
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] 已放回等候：{ $name } 离岗
       *[no] { $name } 将对话放回等候
    }
desk-entry-chat-invited = 已邀请 { $name } 加入对话

## 不能办理的情形及下一步
refusal-chat-not-now = 以对话目前的状态，无法进行此操作。请重新查看个案。
refusal-chat-taken = 已有同事先行接手。请另选一个等候中的对话。
refusal-chat-full = 进行中的对话已达上限。请先结束或转交其中一个。
refusal-chat-not-here = 此同事目前离岗。请另选在岗的同事。
refusal-chat-same-person = 对话已由此人负责。请另选他人。
refusal-chat-other-site = 此个案已属于另一家精品店。请改为此精品店关联另一宗个案。
