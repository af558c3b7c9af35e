### 品牌寄出的邮件：主题、正文、署名。
### 多在手机上阅读，脱离上下文：先说答案，再说由谁办理、何时完成。

## Every letter
mail-sender = { $house } 客户服务
mail-hello = { $name }，您好：
mail-hello-unnamed = 您好：
mail-signed = { $house } 客户服务谨启
mail-about = 关于个案 { $number }。本邮件发往该个案所留的邮箱，不会发往别处。
mail-fact = { $name }：{ $value }
mail-large = 大字版或纯文本版：
mail-open = 查看您的个案
mail-number = 您的个案编号
mail-number-same = 每个页面、每封邮件、每次通话均用此编号。
mail-code-follows = 查看个案须输入六位验证码。您索取时，我们会发往此邮箱。
mail-subject-case = { $topic }（个案 { $number }）

## Receipt
mail-receipt-heading = 我们已经收到
mail-receipt-next = 将由专人阅读。您将于{ $moment }前收到首次答复。
mail-receipt-next-undated = 将由专人阅读并回信给您。
mail-receipt-opened-phone = 我们在与您通话时建立了此个案。
mail-receipt-opened-boutique = 我们在精品店与您一同建立了此个案。
mail-receipt-opened-for-you = 我们为您建立了此个案。
mail-receipt-settle = 我们力求于{ $moment }前解决。
mail-receipt-settle-undated = 接下来由我们联系您，您无需做任何事。
mail-receipt-held = 我们收到的内容
mail-receipt-about = 主题
mail-receipt-piece = 单品
mail-receipt-received = 收到时间
mail-receipt-files = 照片与单据
mail-receipt-add = 在个案页面，您可以查阅全部内容、补充说明与文件，并了解现由哪一方跟进。
mail-receipt-not-you = 您没有写信给我们？那么应是您的邮箱被误填。您无需做任何事：若无发至此邮箱的验证码，品牌以外无人可以查阅该个案。
mail-receipt-not-with-you = 您没有与我们建立个案？那么应是您的邮箱被误填。您无需做任何事：若无发至此邮箱的验证码，品牌以外无人可以查阅该个案。

## Reply
mail-reply-heading = { $name } 的答复
mail-reply-answer = 如需回复或补充照片，请打开您的个案。
mail-reply-awaited = 我们等待您的回复。若未收到您的消息，我们将于{ $moment }再次查看；一切内容均会保留。
mail-reply-awaited-undated = 我们等待您的回复。

## One-time code
mail-code-subject = 个案 { $number } 的验证码
mail-code-heading = 您的验证码
mail-code-until = 有效15分钟，至{ $moment }为止，可打开个案 { $number } 一次。
mail-code-enter = 请在您索取验证码的页面上输入：
mail-code-never = { $house } 的任何人员均不会在电话中或精品店内向您索取此验证码。请勿转告他人。
mail-code-not-you = 并非您本人索取？您无需做任何事。仅凭验证码无法打开任何内容。

## Resolved
mail-resolved-subject = 已解决：个案 { $number }
mail-resolved-subject-withdrawn = 已撤回：个案 { $number }
mail-resolved-heading = 已解决
mail-resolved-heading-withdrawn = 已应您的要求撤回
mail-resolved-outcome = 结果
mail-resolved-withdrawn = 我们已停止处理。此前的记录仍可查阅。
mail-resolved-words = { $name } 写道：
mail-resolved-reopen = 尚未解决？请最迟于{ $date }告知我们，个案即重新开启，无需说明理由。
mail-resolved-reopen-undated = 尚未解决？请在个案页面告知，个案即重新开启。
mail-resolved-withdrawn-reopen = 改变主意了？请最迟于{ $date }告知我们，个案即重新开启。
mail-resolved-withdrawn-reopen-undated = 改变主意了？请在个案页面告知，个案即重新开启。

## Reminder
mail-reminder-subject = 等待您的回复：个案 { $number }
mail-reminder-heading = 等待您的回复
mail-reminder-asked = 我们曾于{ $date }写信给您，有一事请您答复，内容见个案页面。
mail-reminder-asked-undated = 我们曾写信给您，有一事请您答复，内容见个案页面。
mail-reminder-next = 若未收到您的消息，我们将于{ $moment }再次查看；一切内容均会保留。
mail-reminder-once = 我们仅提醒一次。
mail-reminder-stop = 不再接收提醒

## Escalated
mail-escalated-subject = { $name } 现主理个案 { $number }
mail-escalated-heading = 资深顾问 { $name } 现主理您的个案
mail-escalated-by = 您将于{ $moment }前收到答复。
mail-escalated-by-undated = 服务时间开始后，即有答复。
mail-escalated-read = 资深顾问会首先阅读全部处理记录，您无需重述。此前对您的承诺日期概不改变。

## Going on with a form
mail-resume-subject = 从中断处继续：{ $topic }
mail-resume-heading = 您的答案均已保留
mail-resume-lede = 在任何设备上，此链接都会带您回到已填的答案。三十天内有效。
mail-resume-go = 继续
mail-resume-nothing = 尚未向我们发送任何内容。
mail-resume-private = 持有链接者即可查阅答案。请勿转发。
mail-resume-not-you = 并非您本人索取？您无需做任何事。

## Staff: invitation and recovery
mail-staff-hello = { $name }，您好：
mail-staff-private = 链接仅可使用一次。请勿转发。
mail-staff-not-you = 对此并不知情？请勿打开链接，并告知您的管理员。
mail-invitation-subject = 您的 { $house } 工作台权限
mail-invitation-heading = 工作台已为您备妥
mail-invitation-lede = 请于{ $moment }前通过此链接设定密码，随后设置二次验证。
mail-invitation-lede-undated = 请通过此链接设定密码，随后设置二次验证。
mail-invitation-go = 设定密码
mail-recovery-subject = { $house } 工作台的新密码
mail-recovery-heading = 设定新密码
mail-recovery-lede = 此链接有效至{ $moment }。您的二次验证保持不变，除非管理员已将其重置。
mail-recovery-lede-undated = 此链接仅短时有效。您的二次验证保持不变，除非管理员已将其重置。
mail-recovery-go = 设定新密码

## Staff: what became of one's account
mail-account-subject = 您的 { $house } 工作台账户
mail-account-heading = 您的账户已有更改
mail-account-at = 更改时间：{ $moment }。
mail-account-not-you = 并非您本人所为？请立即设定新密码，并告知您的管理员。
mail-account-password = 您的密码已更改。
mail-account-codes = 已将身份验证器的动态码设为二次验证。
mail-account-codes-removed = 已停用身份验证器的动态码。
mail-account-passkey-added = 已添加一个通行密钥作为二次验证。
mail-account-passkey-removed = 已停用一个通行密钥。
mail-account-recovery-codes = 已生成十个恢复码，先前的均已失效。
mail-account-recovery-code-used = 恢复码已用于登录，代替了您的二次验证。您的账户页面载有剩余数量。
mail-account-address-asked = 您的账户已申请更换邮箱。打开发往新邮箱的邮件中的链接后，更换方才生效。
mail-account-address-changed = 您账户的邮箱已更换。今后邮件将发往新邮箱。
mail-address-confirm-subject = 请确认您的 { $house } 工作台邮箱
mail-address-confirm-heading = 请确认您的新邮箱
mail-address-confirm-lede = 此邮箱已登记于您的账户。请于{ $moment }前打开链接确认。
mail-address-confirm-lede-undated = 此邮箱已登记于您的账户。请打开链接确认。
mail-address-confirm-go = 确认邮箱

## Mail that comes in: the desk
mail-in-title = 电子邮件
mail-in-lede = 未能自动归入个案的邮件留待此处。一封不失：每封邮件均按收到时的原样保存。
mail-tab = { $state }（{ $count }）
mail-older = 更早
mail-none = 此处没有邮件。
mail-subject = 邮件主题
mail-no-subject = 无主题
mail-from = 发件人
mail-nobody = 未注明发件人
mail-to = 收件人
mail-received = 收到时间
mail-proof = 发件人验证
mail-why = 留在此处的原因
mail-kind = 类型
mail-words = 邮件内容
mail-no-words = 邮件没有文字内容。
mail-emptied = 邮件内容已删除。
mail-quoted = 引用内容
mail-as-sent = 按发送时的样子
mail-sent-frame = 按发送时样子显示的邮件
mail-sent-hint = 邮件按发件人程序排版的样子显示，已去除一切可能有害的内容：没有脚本、表单和自带样式。链接在别处打开，不透露工作台的任何信息。
mail-sent-alone = 在单独的页面打开
mail-sent-cut = 此处未显示全部内容，原件中有全文。
mail-pictures-held =
    { $count ->
       *[other] 有{ $count }张外部图片未显示。
    }
mail-pictures-why = 加载图片会让发件人知道邮件已被打开。我们代您获取，不透露是谁在读。
mail-pictures-show = 显示图片
mail-whole = 完整邮件
mail-files = 文件
mail-original = 保存原件
mail-original-hint = 按收到时的原样，含邮件头与 HTML。请仅使用您信得过、可打开陌生人文件的程序打开。
mail-suggestions = 可能属于同一件事
mail-verified = 发件人已验证
mail-unverified = 发件人未验证
mail-held-beside = 有{ $count }封邮件等待处理决定：
mail-put = 归入个案
mail-put-lede = 客户或经确认者所写的内容，载入客户也能阅读的处理记录。其他人所写的内容附在个案旁，仅限内部查看。
mail-confirm = 允许此发件人在个案中留言？
mail-confirm-hint = 仅限您知道对方是谁，且客户已经同意。确认不会发送任何内容。
mail-confirm-yes = 是，从现在起
mail-no-such-case = 没有此个案，或您无权查看。请核对编号。
mail-begin = 据此建立个案
mail-begin-lede = 以发件人为客户，以邮件内容建立新个案。
mail-begin-held = 为该域名每封暂扣的邮件建立个案
mail-begin-held-lede = 从最早的开始，一次最多一百封。
mail-again = 重新识别
mail-again-lede = 重新读取并归类一次，如同刚刚收到。
mail-discard = 丢弃
mail-discard-lede = 邮件保留三十天，随后删除。在此之前可以恢复。
mail-done = 已完成。
mail-state-new = 刚收到
mail-state-held = 待决定
mail-state-parked = 已搁置
mail-state-unreadable = 无法读取
mail-state-quiet = 其他邮件
mail-state-bounce = 关于所发邮件
mail-state-discarded = 已丢弃
mail-state-placed = 已归入个案
mail-why-own-message = 我们所发的邮件又回到此处
mail-why-own-address = 发件人自称是品牌
mail-why-staff = 发件人自称是品牌人员
mail-why-unverified = 无从证明由客户所写
mail-why-somebody-else = 由客户以外的人所写
mail-why-flood = 同一发件人或域名一次发来过多
mail-why-automatic = 由机器生成
mail-why-list = 来自邮件列表
mail-why-newsletter = 群发邮件
mail-why-receipt = 已读回执
mail-why-closed = 由机器生成，发往已结案的个案
mail-why-again = 同一封邮件先前已收到
mail-why-no-letter = 投递报告，但不涉及我们所发的任何邮件
mail-why-empty = 邮件为空
mail-why-too-large = 大于 36 MB
mail-why-no-header = 不是电子邮件
mail-why-header-too-long = 邮件头中有一行过长
mail-why-headers-too-large = 邮件头过大
mail-why-too-many-parts = 邮件所含部分过多
mail-why-too-deep = 邮件各部分嵌套过深
mail-why-not-taken = 可以读取，但未能归类
mail-proof-dmarc = 由发件人的域名证实（DMARC）
mail-proof-dkim = 由签名证实（DKIM）
mail-proof-dmarc-fails = 发件人的域名不予承认（DMARC）
mail-proof-no-results = 我们的邮件服务器未提供发件人信息
mail-proof-not-shown = 无从证明由谁发送
mail-proof-several-authors = 注明了多位作者
mail-kind-person = 由人所写
mail-kind-auto-reply = 自动回复
mail-kind-out-of-office = 外出通知
mail-kind-bounce = 邮件被退回
mail-kind-delayed = 邮件延迟送达
mail-kind-list = 邮件列表
mail-kind-newsletter = 电子通讯
mail-kind-receipt = 已读回执
mail-return-no-such-address = 邮箱不存在
mail-return-mailbox-full = 邮箱已满
mail-return-disabled = 邮箱已停止收信
mail-return-too-large = 邮件过大
mail-return-refused = 邮件被拒收
mail-return-unreachable = 无法连接邮件服务器
mail-return-expired = 尝试投递的时间过长
mail-return-other = 未说明原因
desk-entry-mail-laid = 一封邮件，客户在此处看不到
desk-entry-files-refused = 邮件中有{ $count }个文件未予接收
desk-entry-letter-returned = 发给客户的邮件被退回：{ $reason }。
desk-entry-letter-delayed = 发给客户的邮件延迟送达：{ $reason }。
desk-entry-participant-added = 除客户外，现在另有一人可以在此个案中留言。
