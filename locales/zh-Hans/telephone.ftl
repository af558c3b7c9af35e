# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = 正在响铃
call-state-answered = 通话中
call-state-ended = 已结束
call-state-missed = 未接
call-state-voicemail = 语音留言
call-reason-new-request = 新的请求
call-reason-progress = 进展情况
call-reason-advice = 咨询
call-reason-appointment = 预约
call-reason-complaint = 投诉
call-reason-call-back = 回电
call-reason-other = 其他
call-result-settled = 已解决
call-result-house-acts = 下一步由我们处理
call-result-client-acts = 下一步由客户处理
call-result-speak-again = 再次通话
call-result-message-left = 已留言
call-result-not-reached = 未接通
call-result-wrong-number = 号码有误
promise-call-back = 回电

## The client's timeline
entry-client-called =
    { $by ->
        [house] 我们致电给您: { $result }.
       *[you] 您致电给我们: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] 我们致电给您, { $length }: { $result }.
       *[you] 您致电给我们, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] 我们曾尝试致电给您: { $result }.
       *[you] 您致电给我们: { $result }.
    }
entry-client-missed-call = 您曾来电，我们未能接听。
entry-client-call-back-asked = 我们会致电给您：{ $from }，至 { $until }。
entry-client-call-back-moved = 回电时间已更改：{ $from }，至 { $until }。
entry-client-call-back-cancelled = 回电已取消。
entry-client-call-back-cancelled-by-you = 您已取消回电。
entry-client-promised-call-back = 我们会在 { $moment } 前致电给您。

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] 我方致电: { $result }
       *[in] 客户来电: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] 我方致电, { $length }: { $result }
       *[in] 客户来电, { $length }: { $result }
    }
desk-entry-missed-call = 客户来电，无人接听
desk-entry-missed-call-message = 客户来电并留言
desk-entry-call-back-asked = 需回电：{ $from }，至 { $until }
desk-entry-call-back-moved = 回电改期：{ $from }，至 { $until }
desk-entry-call-back-cancelled = 回电已由{ $by }取消
desk-entry-call-noted = 通话备注：{ $reason }
desk-entry-call-taken-out = 已移出一通电话：与此无关
desk-entry-call-back-missed = 未在 { $when } 前回电

## The desk's pages
desk-act-call = 记录通话
calls-title = 通话
calls-done = 已记录。
calls-done-log = 通话已记入个案。
calls-clients = 使用此号码的客户
calls-several = 有多位客户使用此号码。请询问来电者。
calls-cases = 可能相关的个案
calls-reason = 原因
calls-result = 结果
calls-result-hint = 客户会在个案中看到。
calls-note = 备注
calls-note-hint = 仅员工可见。
calls-direction = 谁致电
calls-direction-in = 客户来电
calls-direction-out = 我方致电
calls-minutes = 通话分钟数
calls-log-title = 记录一通电话
calls-log-lede = 我方致电即履行已承诺的回电。
calls-log-go = 保存
calls-settled = 已处理
calls-withheld = 隐藏号码
calls-call-back = { $from }，至 { $until }
calls-promised = 已承诺回电
calls-day-before = 前一天
calls-day-after = 后一天
calls-all = 全部
calls-caller = 对方
calls-when = 时间
calls-state = 状态
calls-person = 接听人
calls-length = 时长
calls-none = 当天没有通话。
calls-last = 上次联系：{ $when }
calls-last-heard = 上次联系
calls-rings = { $region }：电话响铃
calls-open = 打开通话
calls-number = 号码
calls-line = 线路
calls-write = 通话结果
calls-write-lede = 备注仅留存于内部。
calls-write-go = 记录
calls-case-number = 个案编号
calls-put = 属于哪个个案
calls-put-lede = 通话将显示在个案时间线中。
calls-put-go = 放入个案
calls-begin = 新建个案
calls-begin-lede = 适用于新的事项。
calls-take-out = 移出个案
calls-take-out-lede = 如果通话与此无关。
calls-settle = 标记为已处理
calls-settle-lede = 不再置顶显示。

## Call back, the client's page and letter
call-back-title = 请我们致电
call-back-lede = 请选择时间，我们会届时致电。
call-back-stands = 我们会致电给您：{ $from }，至 { $until }。
call-back-calendar = 加入日历
call-back-none = 目前没有空闲时段。请写信给我们，我们会回复。
call-back-ask = 请求致电
call-back-move = 改为此时段
call-back-cancel = 取消回电
call-back-phone-hint = 按国内拨打方式填写，或加上国家代码。
call-back-slot = 时间
call-back-slot-hint = { $zone }。
call-back-slot-choice = { $day } { $from } 至 { $until }
call-back-email-hint = 我们会发送确认。
call-back-words = 事由
call-back-subject = 请求回电
call-back-choose = 请选择一个时段。
call-back-event = { $house } 致电给您
mail-call-back-subject = 我们会致电给您：个案 { $number }
mail-call-back-heading = 我们会致电给您
mail-call-back-when = { $from }，至 { $until }，号码 { $phone }。
mail-call-back-change = 您可以在个案页面更改时间或取消。

## The page of contacts
contact-opens-in = { $span } 后开始服务，{ $time }（{ $zone }）
contact-numbers = 各国电话
contact-numbers-lede = 从您所在国家拨打的号码，以及接听团队的服务时间。

## Settings
settings-region-phone-hours = 电话服务时间，例如 09:00-18:00，按该地区时间。全部留空则采用其团队时间。

## Refusals, each with what to do
refusal-call-still-rings = 电话仍在响铃。请在接听或结束后记录。
refusal-call-not-missed = 此通话并非未接。请改为记录结果。
refusal-call-in-a-case = 此通话已在某个个案中。请先移出。
refusal-slot-taken = 该时段已不可用。请选择空闲时段。
refusal-slot-over = 此回电已无法更改。请重新请求。
