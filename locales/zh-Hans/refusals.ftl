## What is said when a change is refused: refusal-CODE, codes of app::gate,
## app::people, app::passwords and app::house. First why, then what can be done.

refusal-needs-proof = 请先再次输入密码，或二次验证的动态码。
refusal-proof-wrong = 密码不符。请核对后重试。
refusal-session-over = 登录会话已结束。请重新登录。
refusal-factor-enrolled = 二次验证已设置。其密钥不再显示。
refusal-region-in-use = 该地区仍有网点或团队在使用中。请先将其停用。
refusal-last-team = 这是最后一个团队，新个案须有去处。请先设立另一个团队。

refusal-password-short = 请至少使用8个字符。几个易记的词便很合适。
refusal-password-long = 最多256字节，约250个拉丁字母。
refusal-password-control = 请去掉不可见的字符。
refusal-password-name = 不可只用品牌名称或您的姓名。
refusal-password-common = 这是最先被人猜到的密码之一。几个互不相干的词便很合适。

refusal-login = 登录名中请勿含空格。
refusal-not-for-people = 程序的角色不能授予人员。请改为创建令牌。
refusal-empty = 请至少选择一项，或选择“所有地区”。
refusal-unknown = 其中有一项此处不存在。请从列表中选择。
refusal-characters = 请去掉不可见的字符。
refusal-code = 请使用小写字母、数字与连字符，例如 paris-saint-honore。
refusal-fixed = 代码不能更改，已有个案引用。请另行新建。
refusal-country = 请输入两个大写字母的国家／地区代码，例如 FR。
refusal-currency = 请输入三个大写字母的货币代码，例如 EUR。
refusal-unknown-zone = 没有此时区。请参照 Europe/Paris 的写法。
refusal-domain = 请输入网址，例如 orle.example 或 https://orle.example/fr/。
refusal-range = 此数字超出范围。请输入较常用的数值。
refusal-bad-time = 无法识别这些时间。请参照 09:00-13:00, 14:00-18:00 的写法。
refusal-start-not-before-end = 开始须早于结束。跨午夜的班次请写作 22:00-30:00。
refusal-starts-next-day = 午夜起的时间属于次日。请写在次日。
refusal-ends-too-late = 班次最晚于次日结束，即 48:00 之前。其余请写作当日的时间。
refusal-overlap = 其中两个时段重叠。请留出间隔，或将其合并。
refusal-bad-date = 请输入日期，例如 2026-12-25。
refusal-bad-minutes = 请输入小时与分钟，例如 4:00；提醒时间不得长于承诺时间。
refusal-promise-tie = 另有一项承诺，对其中部分个案同样具体。请再指明一项条件，或更改另一项承诺。
refusal-unknown-fact = 花括号中有一个名称不是已知的事实。请使用字段下方所列的名称。
refusal-loose-brace = 有一个花括号不成对。事实请写作 {"{"}client_name{"}"}。
refusal-twice = 有内容重复列出。请保留其一。

refusal-passkey-wrong = 此通行密钥未被接受。请重试。
refusal-passkey-known = 此通行密钥已登记。请直接使用，或另建一个。
refusal-passkey-too-many = 通行密钥最多十个。请先停用一个。
refusal-passkey-none-here = 须以域名访问，方可使用通行密钥。请改为设置动态码。
refusal-no-factor = 尚无可遗失的二次验证。请先设置一种。
refusal-last-factor = 这是您唯一的二次验证。请先设置另一种。
refusal-same = 与现状相同。请输入其他内容，或保持不变。
refusal-region-has-cases = 该地区仍有未结的个案。请先解决，或移至其他地区。

refusal-already-sent = 此表单已经发送。请打开由此建立的个案，在其中留言。
refusal-already-undone = 此操作先前已撤销。请查看个案现状。
refusal-file-held = 此文件仍在检查中。请一分钟后再试。
refusal-control-characters = 请去掉不可见的字符。
refusal-hidden-characters = 请去掉不可见或改变文字方向的字符。
refusal-not-a-day = 请输入日期，例如 2026-12-25。
refusal-not-a-number = 请输入整数。
refusal-not-a-phone = 请输入含国际区号的电话号码，例如 +33 1 23 45 67 89。
refusal-too-many = 超出一次可处理的数量。请减少所选。
refusal-wrong = 此答案有待更正。请返回所在页面修改。
refusal-not-qualified = 此人不具备答复此个案的资格。请另选他人。

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = 没有此项事实。请从个案旁所列中选择。
refusal-unknown-value = 此处不能如此填写。请从所列选项中选择。
refusal-impossible-fact = 此项与已知事实相矛盾。请更正其中之一。
refusal-fact-ahead = 此日期尚未到来。请核对。
refusal-fact-before = 此日期早于应在其前的日期。请更正其中之一。
refusal-fact-after = 此日期晚于应在其后的日期。请更正其中之一。
refusal-unknown-right = 此处没有此项权利。请从个案旁所列中选择。
refusal-answer-open = 尚不能作出答复：仍有待询问之事。请填写，或询问客户。
refusal-revision-not-now = 修订处于目前的状态，不能如此操作。请查看现状。
refusal-revision-own = 您参与了起草。须由另一位有权批准规则的人决定。
refusal-revision-mistakes = 其中有错误，或有自拟测试情形未通过。请先修正。
refusal-revision-not-tried = 尚未以此文本与目前的规则试算影响。请先试算。
refusal-revision-no-day = 未填生效日期，或日期已过。请填写今天或以后的日期。
refusal-revision-same-version = 另一文本已用过此版本号。请在规则集开头另编新号。
refusal-revision-same-text = 与最近批准的文本并无差异。请作出更改，或予放弃。
refusal-revision-behind = 此规则集已有另一项修订获批。请以该修订为起点重新起草，并将您的内容移入。
refusal-revision-in-force = 已经生效。如需更正，请另行起草修订。
refusal-revision-moved = 此页面打开之后，已有人作出更改。您填写的内容保留在下方：请对照差异，再行保存。
refusal-answer-firm = 此处并非受限于品牌的通常做法。法律或固定规则所定，不能另作决定，请如实告知客户。
refusal-mail-decided = 已有人对此邮件作出处理。请重新打开，查看其所在位置。
refusal-mail-unreadable = 此邮件无法读取，因此不能归入个案。请保存原件，并手动建立个案。
refusal-plus-sign = 加号之后是带签名的个案名称。请填写不含加号的邮箱。
