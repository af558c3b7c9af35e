//! The words by which mail programs announce a quotation, in the nine
//! languages of the service and a few beside them: attributions, separators,
//! the labels of a copied header, and the lines phones add.
//!
//! Everything is compared in lower case and without direction marks.

/// What a line of a copied header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Label {
    From,
    When,
    To,
    Copy,
    Subject,
}

const LABELS: &[(Label, &[&str])] = &[
    (
        Label::From,
        &[
            "from",
            "de",
            "von",
            "da",
            "van",
            "från",
            "差出人",
            "送信元",
            "送信者",
            "发件人",
            "寄件人",
            "寄件者",
            "發件人",
            "보낸 사람",
            "보낸사람",
            "보낸이",
            "발신",
            "من",
            "от",
        ],
    ),
    (
        Label::When,
        &[
            "sent",
            "date",
            "envoyé",
            "envoyé le",
            "envoye",
            "gesendet",
            "gesendet am",
            "datum",
            "inviato",
            "inviata",
            "data",
            "enviado",
            "enviado el",
            "enviada",
            "enviado em",
            "fecha",
            "送信日時",
            "日時",
            "日付",
            "送信日",
            "发送时间",
            "发件时间",
            "发送日期",
            "傳送時間",
            "寄件日期",
            "時間",
            "时间",
            "日期",
            "보낸 날짜",
            "보낸날짜",
            "보낸 시간",
            "보낸시간",
            "날짜",
            "작성일",
            "تاريخ الإرسال",
            "التاريخ",
            "تم الإرسال",
            "أُرسلت",
            "أرسلت",
            "تاريخ",
            "date d'envoi",
            "verzonden",
            "skickat",
            "sent at",
        ],
    ),
    (
        Label::To,
        &[
            "to",
            "à",
            "a",
            "an",
            "para",
            "aan",
            "till",
            "宛先",
            "收件人",
            "받는 사람",
            "받는사람",
            "수신",
            "받는이",
            "إلى",
            "الى",
        ],
    ),
    (
        Label::Copy,
        &[
            "cc",
            "copie à",
            "copie",
            "kopie",
            "copia",
            "copia a",
            "抄送",
            "副本",
            "참조",
            "نسخة",
            "نسخة إلى",
        ],
    ),
    (
        Label::Subject,
        &[
            "subject",
            "objet",
            "betreff",
            "oggetto",
            "asunto",
            "assunto",
            "onderwerp",
            "ämne",
            "件名",
            "主题",
            "主旨",
            "主題",
            "제목",
            "الموضوع",
            "موضوع",
            "re",
        ],
    ),
];

/// The label a line begins with and what follows its colon.
pub(super) fn label(line: &str) -> Option<(Label, &str)> {
    let bare =
        line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '>' | '|' | '_'));
    let (at, colon) = bare.char_indices().take(24).find(|(_, c)| matches!(c, ':' | '：'))?;
    let name = bare
        .get(..at)?
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '\u{3000}'));
    let name = name.to_lowercase();
    let rest = bare.get(at + colon.len_utf8()..)?;
    let found = LABELS.iter().find(|(_, words)| words.contains(&name.as_str()))?;
    Some((found.0, rest.trim_matches(|c: char| c.is_whitespace() || c == '*')))
}

/// Verbs and turns of an attribution.
const WROTE: &[&str] = &[
    "wrote",
    "writes",
    "a écrit",
    "écrivait",
    "écrit ",
    "ha scritto",
    "scriveva",
    "scrive",
    "schrieb",
    "geschrieben",
    "schreibt",
    "escribió",
    "escribio",
    "escribía",
    "escribe",
    "escreveu",
    "schreef",
    "skrev",
    "のメッセージ",
    "のメール",
    "書きました",
    "書いた",
    "さんは",
    "さんが",
    "写道",
    "寫道",
    "写到",
    "작성",
    "님이",
    "썼습니다",
    "쓴 글",
    "كتب",
    "كتبت",
    "تمت كتابة",
    "بواسطة",
    "написал",
];

/// Whether words of an attribution are in a line in lower case.
pub(super) fn says_wrote(lower: &str) -> bool {
    WROTE.iter().any(|word| lower.contains(word))
}

const OPENERS: &[&str] = &[
    "on ",
    "le ",
    "am ",
    "el ",
    "il ",
    "em ",
    "op ",
    "den ",
    "at ",
    "at:",
    "em ",
    "lun",
    "mar",
    "mer",
    "gio",
    "ven",
    "sab",
    "dom",
    "في ",
    "بتاريخ",
    "يوم ",
    "في\u{a0}",
    "在 ",
    "在",
    "于",
    "date:",
];

/// Whether a line in lower case begins as an attribution does.
pub(super) fn opens(lower: &str) -> bool {
    let bare =
        lower.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '(' | '_' | '-'));
    if OPENERS.iter().any(|word| bare.starts_with(word)) {
        return bare.chars().any(|c| c.is_ascii_digit()) || lower.contains('@');
    }
    begins_with_date(bare)
}

/// `2024年3月`, `2024-03-12`, `12.03.2024`, `12/03/24`.
pub(super) fn begins_with_date(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text.get(digits..).and_then(|rest| rest.trim_start().chars().next());
    match digits {
        4 => matches!(after, Some('年' | '-' | '/' | '.' | '년')),
        1 | 2 => matches!(after, Some('.' | '/' | '-' | '年')),
        _ => false,
    }
}

/// Whether a time of day is said: `10:12`, `10h12`, `10時12分`.
pub(super) fn has_time(text: &str) -> bool {
    let chars: Vec<char> = text.chars().take(400).collect();
    chars.windows(3).any(|w| {
        let [before, sign, after] = w else { return false };
        let parts = matches!(sign, ':' | 'h' | '時' | '时' | '시' | '：');
        before.is_numeric() && parts && after.is_numeric()
    }) || ["時", "시 ", "点"].iter().any(|word| text.contains(word))
        && text.chars().any(char::is_numeric)
}

const ORIGINAL: &[&str] = &[
    "original message",
    "original email",
    "original appointment",
    "original-nachricht",
    "originalnachricht",
    "ursprüngliche nachricht",
    "ursprüngliche mail",
    "ursprüngliche e-mail",
    "weitergeleitete nachricht",
    "message d'origine",
    "message d’origine",
    "message original",
    "courriel original",
    "mail original",
    "message initial",
    "message transféré",
    "courriel transféré",
    "messaggio originale",
    "messaggio inoltrato",
    "inizio messaggio inoltrato",
    "mail originale",
    "mensaje original",
    "mensaje reenviado",
    "correo original",
    "mensagem original",
    "oorspronkelijk bericht",
    "ursprungligt meddelande",
    "forwarded message",
    "forwarded by",
    "元のメッセージ",
    "元のメール",
    "オリジナルメッセージ",
    "original mail",
    "転送メッセージ",
    "転送された",
    "原始邮件",
    "原邮件",
    "邮件原件",
    "原始郵件",
    "转发邮件",
    "转发的邮件",
    "轉寄郵件",
    "回复的原邮件",
    "원본 메시지",
    "원본 메일",
    "원본메일",
    "전달된 메시지",
    "전달된 메일",
    "الرسالة الأصلية",
    "رسالة أصلية",
    "رسالة معاد توجيهها",
    "رسالة مُعاد توجيهها",
    "رسالة محولة",
    "الرسالة المعاد توجيهها",
];

const BARE_FORWARD: &[&str] = &[
    "begin forwarded message:",
    "début du message transféré :",
    "début du message réexpédié :",
    "anfang der weitergeleiteten nachricht:",
    "inizio messaggio inoltrato:",
    "inicio del mensaje reenviado:",
    "転送されたメッセージ:",
    "下面是被转发的邮件：",
    "下面是被转发的邮件:",
    "전달된 메시지:",
    "전달된 메시지 시작:",
    "بدء الرسالة المُعاد توجيهها:",
    "بداية الرسالة المعاد توجيهها:",
    "بدء رسالة معاد توجيهها:",
];

/// Whether a line in lower case parts what is new from what is copied.
pub(super) fn separates(lower: &str) -> bool {
    let bare = lower.trim();
    if bare.len() > 200 {
        return false;
    }
    let inner = bare.replace(['\u{a0}', '\u{202f}'], " ");
    if BARE_FORWARD.iter().any(|known| *known == inner) {
        return true;
    }
    let is_rule = |c: char| matches!(c, '-' | '_' | '=' | '—' | '–' | '─' | '*' | '·');
    let lead = inner.chars().take_while(|c| is_rule(*c)).count();
    let trail = inner.chars().rev().take_while(|c| is_rule(*c)).count();
    let core = inner.trim_matches(|c: char| {
        is_rule(c) || c.is_whitespace() || matches!(c, '[' | ']' | ':' | '：')
    });
    let known = ORIGINAL.iter().any(|word| core.starts_with(word) || core.ends_with(word));
    lead >= 2 && (trail >= 2 || core.chars().count() < 60) && known
}

/// A rule of underscores or dashes and nothing else.
pub(super) fn is_rule(line: &str) -> bool {
    let bare = line.trim();
    bare.chars().count() >= 10
        && bare.chars().all(|c| matches!(c, '_' | '-' | '—' | '─' | '=' | '*'))
}

const FROM_PHONE: &[&str] = &[
    "sent from my ",
    "sent from outlook",
    "sent from yahoo",
    "sent from proton",
    "sent with proton",
    "sent from mail for",
    "get outlook for",
    "sent from samsung",
    "sent from my galaxy",
    "envoyé de mon ",
    "envoyé depuis ",
    "envoyé à partir de ",
    "télécharger outlook pour",
    "obtenir outlook pour",
    "obtenez outlook pour",
    "von meinem ",
    "gesendet von ",
    "gesendet mit ",
    "diese nachricht wurde von meinem ",
    "outlook für ",
    "holen sie sich outlook",
    "laden sie outlook",
    "inviato da ",
    "inviato dal mio ",
    "inviato dall",
    "scarica outlook",
    "ottieni outlook",
    "enviado desde ",
    "enviado de ",
    "obtener outlook",
    "descargar outlook",
    "発信元",
    "outlook for",
    "从我的",
    "發自我的",
    "发自我的",
    "来自我的",
    "发送自",
    "从 outlook",
    "获取 outlook",
    "获取适用于",
    "나의 ",
    "내 iphone에서",
    "내 갤럭시",
    "갤럭시에서",
    "ios용 outlook",
    "android용 outlook",
    "أُرسلت من",
    "أرسلت من",
    "مُرسل من",
    "مرسل من",
    "تم الإرسال من",
    "الحصول على outlook",
    "احصل على outlook",
    "ios 版 outlook",
];

const FROM_PHONE_END: &[&str] = &[
    "から送信",
    "から送信されました",
    "에서 보냄",
    "에서 보냈습니다",
    "에서 전송",
    "を入手",
    "を取得",
    "다운로드",
    "gesendet",
    "gesendet.",
];

/// Whether a line in lower case is what a phone's mail program adds.
pub(super) fn is_phone_line(lower: &str) -> bool {
    let bare = lower.trim();
    let length = bare.chars().count();
    if !(6..=90).contains(&length) {
        return false;
    }
    let device = [
        "iphone",
        "ipad",
        "android",
        "galaxy",
        "samsung",
        "outlook",
        "yahoo",
        "proton",
        "mobile",
        "huawei",
        "xiaomi",
        "handy",
        "smartphone",
        "windows",
        "orange",
        "gmx",
        "web.de",
        "k-9",
        "mail",
        "手机",
        "스마트폰",
        "갤럭시",
        "スマート",
        "الآيفون",
        "آيفون",
        "pixel",
        "blackberry",
        "téléphone",
        "móvil",
        "telefono",
    ];
    let named = device.iter().any(|d| bare.contains(d));
    let begins = FROM_PHONE.iter().any(|known| bare.starts_with(known));
    let ends = FROM_PHONE_END.iter().any(|known| bare.ends_with(known));
    named && (begins || ends) && !bare.ends_with('?')
}
