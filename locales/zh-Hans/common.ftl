# 各页面、邮件与屏幕共用的词句。
# 称“您”；标点全角；数字用 0 至 9；复数无变化。

## Topics
topic-order-change = 更改或取消订单
topic-return = 退回单品
topic-repair = 维修或评估
topic-authenticity = 这件单品是正品吗？
topic-counterfeit = 举报仿冒品
topic-appointment = 精品店预约
topic-order-question = 订单咨询
topic-product-question = 单品或护理咨询
topic-privacy = 您的个人信息
topic-accessibility = 无障碍
topic-complaint = 有不满意之处
topic-other = 其他事宜

## States
state-new = 新建
state-open = 处理中
state-waiting-client = 等待客户
state-waiting-house = 等待品牌
state-snoozed = 暂缓
state-resolved = 已解决
state-closed = 已结案

## Channels
channel-chat = 在线对话
channel-web-form = 在线表单
channel-email = 电子邮件
channel-phone = 电话
channel-boutique = 精品店

## Actions on a case
action-assign = 分派
action-reply-and-wait = 回复并等待客户
action-reply = 回复
action-client-writes = 客户来信
action-ask-house = 询问其他团队
action-house-answers = 记录团队的答复
action-snooze = 暂缓至指定日期
action-wake = 放回工作台
action-escalate = 转交资深顾问
action-deescalate = 交回团队
action-resolve = 解决
action-reopen = 重新开启
action-close = 结案
action-withdraw = 撤回
action-merge = 并入另一宗个案
action-unmerge = 取消合并

## Whose turn it is
turn-client = 待客户回复
turn-house = 待品牌答复

## Priorities and their reasons
priority-urgent = 紧急
priority-high = 高
priority-normal = 普通
priority-low = 低
priority-reason-topic = 该主题的惯常级别
priority-reason-client-deadline = 客户提出的日期临近
priority-reason-escalated = 个案已转交资深顾问
priority-reason-person = 由同事设定

## What the client would like
outcome-repair = 维修
outcome-replacement = 更换同款新品
outcome-exchange = 换成其他单品或尺码
outcome-refund = 退款
outcome-change = 更改订单
outcome-answer = 得到答复
outcome-other = 其他

## How a case ended
resolution-as-wished = 如您所愿
resolution-in-part = 部分如您所愿
resolution-otherwise = 已商定其他方案
resolution-declined = 未予接受，理由已说明
resolution-withdrawn = 已撤回
resolution-duplicate = 与另一宗个案事由相同

## Roles
role-advisor = 顾问
role-senior-advisor = 资深顾问
role-boutique-advisor = 精品店顾问
role-artisan = 工匠
role-examiner = 鉴定师
role-manager = 主管
role-counsel = 法务
role-administrator = 管理员
role-integration = 系统接口

## Answer-time promises
promise-first-answer = 首次答复
promise-next-answer = 后续答复
promise-escalation = 资深顾问首次答复
promise-resolution = 解决

## Photograph slots
slot-whole = 单品全貌
slot-front = 正面近照
slot-back = 背面近照
slot-side = 侧面近照
slot-hardware = 五金件
slot-sole = 鞋底
slot-stitching = 缝线
slot-seal = 封签或吊牌
slot-receipt = 收据或其他单据
slot-other = 其他

## Languages
language-en = 英语
language-fr = 法语
language-it = 意大利语
language-de = 德语
language-es = 西班牙语
language-ja = 日语
language-zh-hans = 简体中文
language-ko = 韩语
language-ar = 阿拉伯语

## Moments
moment = { $date } { $time }（{ $zone }）
moment-day = { $date } { $time }
moment-today = 今天 { $time }
moment-yesterday = 昨天 { $time }
moment-tomorrow = 明天 { $time }
zone-city =
    { $start ->
       *[plain] { $city }时间
    }
zone-utc = 协调世界时

## Lengths of time
span-moment = 不到1分钟
span-minutes = { $count }分钟
span-hours = { $count }小时
span-hours-minutes = { $hours }小时{ $minutes }分钟
span-days = { $count }天

## Sizes of files
size-bytes = { $count } 字节
size-kilobytes = { $number } KB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Refusals that any page may give
error-summary-title = 有待更正之处
error-title-prefix = 错误：
refusal-required = 请填写答案
refusal-choose = 请选择其中一项
refusal-email = 请输入电子邮箱，例如 name@example.com
refusal-phone = 请输入含国际区号的电话号码，例如 +33 1 23 45 67 89
refusal-date = 请输入日期，例如 2026-03-27
refusal-too-long = 最多{ $limit }个字符

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = 尚未询问品牌的其他团队。请先询问，或回复客户。
refusal-not-snoozed = 此个案已在工作台上。无需放回。
refusal-not-resolved = 此个案尚未解决。请先予以解决。
refusal-already-resolved = 此个案已解决。如需以其他方式解决，请重新开启。
refusal-reopen-first = 此个案已解决。请重新开启后再试。
refusal-follow-up = 此个案已结案。新消息将建立与之关联的个案。
refusal-closed = 此个案已结案，内容不再变动。如需继续，请建立关联个案。
refusal-not-merged = 此个案未曾合并。没有可取消的操作。
refusal-already-escalated = 此个案已由资深顾问主理。如有补充，请写入个案。
refusal-not-escalated = 此个案未转交资深顾问。现由团队主理。
refusal-client-must-agree = 须先取得客户同意。请询问客户，并记录答复。
refusal-bad-snooze = 请选择将来的时间，最远一年以内。
refusal-still-reopenable = 客户仍可重新开启此个案。期限过后将自动结案。
refusal-merge-with-self = 个案不能并入自身。请提供另一宗个案的编号。

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = 购于线上商店：{ $fact }
routing-region-of-boutique = 购于精品店，地区：{ $fact }
routing-region-of-site = 来自网站：{ $fact }
routing-region-named = 建立个案者指明的地区：{ $fact }
routing-region-of-earlier-case = 前一宗个案的地区：{ $fact }
routing-region-unknown = 购买地与来源网站均不明
routing-serves-region = 团队负责的地区：{ $fact }
routing-serves-every-region = 团队负责所有地区
routing-takes-topic = 团队受理的主题：{ $fact }
routing-takes-every-topic = 团队受理所有主题
routing-speaks-language = 团队以此语言答复：{ $fact }
routing-speaks-every-language = 团队以所有语言答复
routing-knows-family = 团队熟悉的系列：{ $fact }
routing-nobody-knows-family = 其他条件相符的团队均不熟悉此系列：{ $fact }
routing-nobody-speaks-language = 此地区与主题下，没有团队以此语言答复：{ $fact }
routing-nobody-takes-topic = 此地区没有团队受理该主题：{ $fact }
routing-nobody-serves-region = 没有团队负责该地区：{ $fact }
routing-first-of-equal = 同样适合的团队有{ $count }个，此团队设立最早
routing-fallback = 接收无法归类个案的团队
routing-no-fallback-named = 未指定接收无法归类个案的团队，此团队设立最早
routing-no-team = 尚无团队
routing-team-of-address = 客户来信发往此团队的邮箱
routing-next-in-turn = 在岗且具备资格者{ $count }人，依次轮到
routing-only-one = 唯一在岗且具备资格者
routing-person-knows-family = 熟悉的系列：{ $fact }
routing-nobody-present-knows-family = 在岗者均不熟悉此系列：{ $fact }；故未作要求
routing-passed-over-away = 具备资格者有{ $count }人离岗
routing-all-away = 具备资格的{ $count }人均已离岗，个案留在团队
routing-nobody-in-role = 此地区无人担任该角色：{ $fact }；个案留在团队
routing-no-person-speaks-language = 担任该角色者均不以此语言答复：{ $fact }
routing-nobody-there = 团队尚无成员

## 计时为何停止 (domain::promise)
pause-waiting-for-client = 等待客户回复
pause-resolved = 个案已解决
pause-ended = 已无待办承诺

## 时限的现状 (domain::promise)
deadline-running = 计时中
deadline-paused = 已暂停
deadline-met = 按时
deadline-missed = 逾期
deadline-not-applicable = 不再计时

## 营业时间的填写错误 (domain::hours)
hours-bad-time = “{ $given }”无法识别为时段。请参照 09:00-12:30 的写法。
hours-start-not-before-end = 起止均为 { $time } 的时段没有长度。全天请写作 00:00-24:00。
hours-starts-next-day = 始于 { $time } 的时段属于次日。请写在次日。
hours-ends-too-late = 时段最晚止于 48:00，不能止于 { $time }。其余部分请写在次日。
hours-overlap = { $first } 与 { $second } 重叠。请合为一个时段，或移动其中之一。
hours-unknown-zone = “{ $given }”不是时区。请参照 Europe/Paris 的写法。
hours-bad-date = “{ $given }”不是日期。请参照 2026-12-25 的写法。

## 承诺表的错误 (domain::promise)
promises-bad-minutes = 承诺的时长须在0分钟至366天之间。
promises-tie = 两项承诺同时适用于{ $region }、{ $topic }、{ $priority }，且同样具体。请将其中一项定得更具体，或删去一项。
promises-tie-anywhere = 两项承诺在所有地区同时适用于{ $topic }、{ $priority }，且同样具体。请将其中一项定得更具体，或删去一项。

priority-reason-words = 客户的用词显示紧急
routing-topic-read = 从客户用词判断的主题：{ $fact }
routing-topic-said = 由同事指明的主题：{ $fact }
late-waits = 等待部件、单品或包裹
late-house = 须待品牌的其他团队先行答复
late-agreed = 已与客户商定
late-too-many = 个案多于人手
late-overlooked = 被遗漏
late-other = 其他原因，见备注
pressing-safety = 可能有人受伤
pressing-not-yet-sent = 订单仍可拦下
pressing-deadline = 提到临近的日期
pressing-legal = 提到律师、法院或主管机关
pressing-press = 提到媒体或公开
refusal-not-late = 此个案目前没有逾期事项。请返回个案，其中写有下一步。
