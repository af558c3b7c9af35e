# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = 正在响铃
call-state-answered = 通话中
call-state-ended = 已结束
call-state-missed = 未接
call-state-voicemail = 语音留言
call-reason-new-request = 新请求
call-reason-progress = 进展情况
call-reason-advice = 咨询
call-reason-appointment = 预约
call-reason-complaint = 投诉
call-reason-call-back = 回电
call-reason-other = 其他
call-result-settled = 已解决
call-result-house-acts = 下一步由我们处理
call-result-client-acts = 下一步由客户处理
call-result-speak-again = 将再次通话
call-result-message-left = 已留言
call-result-not-reached = 未接通
call-result-wrong-number = 号码有误
call-next-is-yours = 下一步由您处理
promise-call-back = 回电

## The client's timeline
entry-client-called =
    { $by ->
        [house] 我们曾致电给您：{ $result }。
       *[you] 您曾致电我们：{ $result }。
    }
entry-client-called-length =
    { $by ->
        [house] 我们曾致电给您（{ $length }）：{ $result }。
       *[you] 您曾致电我们（{ $length }）：{ $result }。
    }
entry-client-called-in-vain =
    { $by ->
        [house] 我们曾尝试致电给您：{ $result }。
       *[you] 您曾致电我们：{ $result }。
    }
entry-client-missed-call = 您曾来电，我们未能接听。
entry-client-call-back-asked = 我们将于{ $from }至 { $until } 之间致电给您。
entry-client-call-back-moved = 致电时间已更改：{ $from }至 { $until }。
entry-client-call-back-cancelled = 此次致电已取消。
entry-client-call-back-cancelled-by-you = 您取消了此次致电。
entry-client-promised-call-back = 我们承诺于{ $moment }前致电给您。

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] 致电客户：{ $result }
       *[in] 客户来电：{ $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] 致电客户（{ $length }）：{ $result }
       *[in] 客户来电（{ $length }）：{ $result }
    }
desk-entry-missed-call = 客户来电，无人接听
desk-entry-missed-call-message = 客户来电，已留下语音留言
desk-entry-call-back-asked = 须回电：{ $from } 至 { $until }
desk-entry-call-back-moved = 回电改期：{ $from } 至 { $until }
desk-entry-call-back-cancelled = 回电已取消，操作方：{ $by }
desk-entry-call-noted = 通话备注：{ $reason }
desk-entry-call-taken-out = 已移出一次通话：事由与此个案无关
desk-entry-call-back-missed = 未能于{ $when } 前回电

## The desk's pages
desk-act-call = 记录通话
calls-title = 通话
calls-done = 已记录。
calls-done-log = 通话已载入个案。
calls-clients = 使用此号码的客户
calls-several = 有多位客户登记了此号码。请询问来电者是哪一位。
calls-cases = 可能相关的个案
calls-reason = 通话事由
calls-result = 结果
calls-result-hint = 客户会在个案页面看到。
calls-note = 备注
calls-note-hint = 仅供内部阅读。
calls-direction = 致电方
calls-direction-in = 客户
calls-direction-out = 我们
calls-minutes = 通话时长（分钟）
calls-log-title = 记录通话
calls-log-lede = 由我们致电的，视为已履行所承诺的回电。
calls-log-go = 保存通话
calls-settled = 已处理
calls-withheld = 号码未显示
calls-call-back = { $from } 至 { $until }
calls-back-title = 安排回电
calls-back-lede = 时间将通过电子邮件告知客户，客户可自行更改或取消。
calls-back-go = 安排回电
calls-back-none = 目前没有可选的时段。
calls-promised = 已承诺回电
calls-day-before = 前一天
calls-day-after = 后一天
calls-all = 全部
calls-caller = 对方
calls-when = 时间
calls-state = 状态
calls-person = 接听人
calls-length = 通话时长
calls-none = 当天没有通话。
calls-last = 上次联系：{ $when }
calls-last-heard = 上次联系
calls-rings = { $region }：电话正在响铃
calls-open = 打开通话
calls-number = 号码
calls-line = 线路
calls-write = 通话结果
calls-write-lede = 备注仅留存于品牌内部。
calls-write-go = 记录
calls-case-number = 个案编号
calls-put = 所属个案
calls-put-lede = 该通话随后载入个案的处理记录。
calls-put-go = 归入个案
calls-begin = 建立个案
calls-begin-lede = 适用于涉及新事项的通话。
calls-take-out = 移出个案
calls-take-out-lede = 适用于事由与此个案无关的通话。
calls-settle = 标记为已处理
calls-settle-lede = 不再排在最前。

## Call back, the client's page and letter
call-back-title = 请我们致电给您
call-back-lede = 请选择时间，届时将有专人致电给您。
call-back-stands = 我们将于{ $from }至 { $until } 之间致电给您。
call-back-calendar = 加入日历
call-back-none = 目前没有可选的时段。您可以给我们留言，将有专人答复。
call-back-ask = 请我们致电
call-back-move = 改为此时段
call-back-cancel = 取消致电
call-back-phone-hint = 按您在当地的拨号方式填写，或加上国际区号。
call-back-slot = 时段
call-back-slot-hint = { $zone }。
call-back-slot-choice = { $day } { $from } 至 { $until }
call-back-email-hint = 我们会向此邮箱发送时间确认。
call-back-words = 事由
call-back-subject = 请求致电
call-back-choose = 请选择一个时段。
call-back-event = { $house } 将致电给您
mail-call-back-subject = 我们将致电给您：个案 { $number }
mail-call-back-heading = 我们将致电给您
mail-call-back-when = { $from }至 { $until }，致电号码 { $phone }。
mail-call-back-change = 您可以在个案页面改选时间或取消。

## The page of contacts
contact-opens-in = { $span }后开始服务，即 { $time }（{ $zone }）
contact-numbers = 各国家／地区的电话
contact-numbers-lede = 各号码均按您所在国家／地区的拨号方式列出，并附接听团队的服务时间。

## Settings
settings-region-phone-hours = 电话服务时间，例如 09:00-18:00，以该地区时间为准。全部留空即采用其团队的营业时间。

## Refusals, each with what to do
refusal-call-still-rings = 电话仍在响铃。请待有人接听或响铃结束后再记录。
refusal-call-not-missed = 此通话并非未接来电。请改为记录通话结果。
refusal-call-in-a-case = 此通话已归入个案。请先从该个案中移出。
refusal-slot-taken = 此时段已不可选。请另选空闲时段。
refusal-slot-over = 此次致电已无法更改。请另行提出请求。
