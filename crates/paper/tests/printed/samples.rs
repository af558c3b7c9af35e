//! One content of every paper for each language, in its own script where it has one, with
//! foreign names in it as parcels have them.

use jiff::Zoned;
use jiff::civil::date;
use paper::{
    CasePrint, Customs, Entry, GiftPiece, GiftReceipt, Goods, House, Paper, Party, ReturnLabel,
    ReturnSlip, SlipLine, Values, WithdrawalReceipt, WithdrawnPiece,
};
use words::words;

/// What is the same number on every paper of the tests.
pub const RETURN: &str = "R-2611-4402-K7";
/// A carrier's number with letters and figures.
pub const TRACKING: &str = "1Z999AA10123456784";
/// What the square of a slip opens.
pub const LINK: &str = "https://care.orle.example/returns/R-2611-4402-K7";

/// Somebody's own words and places in a language.
struct Local {
    tag: &'static str,
    client: &'static str,
    street: [&'static str; 3],
    piece: &'static str,
    reason: &'static str,
    outcome: &'static str,
    message: &'static str,
    country: &'static str,
}

const LOCALS: [Local; 9] = [
    Local {
        tag: "en",
        client: "Zoë Łukaszewska",
        street: ["12 Threadneedle Row", "London EC2R 8AH", "United Kingdom"],
        piece: "Hourglass Small bag, smooth calfskin",
        reason: "The strap is shorter than shown",
        outcome: "Refund of the piece and its delivery to the means of payment that was used.",
        message: "Hello, the clasp opens by itself 🙏\n\nI bought it as a present for نور; she is in Kuwait. Is £95 for the courier right?",
        country: "France",
    },
    Local {
        tag: "fr",
        client: "Élodie Œuvrard",
        street: ["8 bis, rue de l’Abbé-Grégoire", "75006 Paris", "France"],
        piece: "Sac Hourglass petit modèle, veau lisse",
        reason: "La bandoulière est plus courte que sur la photographie",
        outcome: "Remboursement de la pièce et de sa livraison par le moyen de paiement utilisé.",
        message: "Bonjour, le fermoir s’ouvre tout seul.\n\nEst-ce normal\u{a0}? Je l’ai payé 1\u{202f}250,00\u{a0}€ «\u{a0}en promotion\u{a0}».",
        country: "Italie",
    },
    Local {
        tag: "it",
        client: "Niccolò D’Angiò",
        street: ["Via della Spiga 26", "20121 Milano MI", "Italia"],
        piece: "Borsa Hourglass piccola, vitello liscio",
        reason: "La tracolla è più corta di come appare",
        outcome: "Rimborso dell’articolo e della consegna sul mezzo di pagamento usato.",
        message: "Buongiorno, il fermaglio si apre da solo.\nÈ normale?",
        country: "Francia",
    },
    Local {
        tag: "de",
        client: "Jürgen Großkreutz-Weißenböck",
        street: ["Königstraße 7", "70173 Stuttgart", "Deutschland"],
        piece: "Tasche Hourglass klein, glattes Kalbsleder",
        reason: "Der Schulterriemen ist kürzer als abgebildet",
        outcome: "Erstattung des Stücks und der Lieferung auf das verwendete Zahlungsmittel.",
        message: "Guten Tag, der Verschluss öffnet sich von selbst.\nIst das eine Rindslederoberflächenbehandlungsfolge?",
        country: "Frankreich",
    },
    Local {
        tag: "es",
        client: "Íñigo Muñoz Ibáñez",
        street: ["Calle de Serrano 48, 3.º izq.", "28001 Madrid", "España"],
        piece: "Bolso Hourglass pequeño, becerro liso",
        reason: "La correa es más corta de lo que se ve",
        outcome: "Reembolso de la pieza y del envío por el medio de pago utilizado.",
        message: "Buenos días, el cierre se abre solo. ¿Es normal?",
        country: "Francia",
    },
    Local {
        tag: "ja",
        client: "渡辺 直美",
        street: ["〒104-0061", "東京都中央区銀座6丁目2番1号 Daiwa銀座ビル8階", "日本"],
        piece: "アワーグラス スモールバッグ（スムースカーフ）",
        reason: "ストラップが写真より短いため",
        outcome: "お品の代金と配送料を、お支払いに使われた方法で返金いたします。",
        message: "こんにちは。留め金がひとりでに開いてしまいます。\n\n修理は可能でしょうか。「お急ぎ」ではありませんが、12月20日までにお返事をいただけますと幸いです。",
        country: "フランス",
    },
    Local {
        tag: "zh-Hans",
        client: "欧阳 直云",
        street: ["上海市静安区南京西路1266号恒隆广场58层", "200040", "中国"],
        piece: "沙漏小号手袋（光面小牛皮）",
        reason: "肩带比图片所示短",
        outcome: "单品价款与运费将退回原支付方式。",
        message: "您好，锁扣会自行打开。\n\n请问“维修”需要多长时间？",
        country: "法国",
    },
    Local {
        tag: "ko",
        client: "김하늘",
        street: ["서울특별시 강남구 압구정로 343", "06008", "대한민국"],
        piece: "아워글라스 스몰 백 (스무스 카프스킨)",
        reason: "스트랩이 사진보다 짧습니다",
        outcome: "제품 대금과 배송료를 결제하신 수단으로 환불해 드립니다.",
        message: "안녕하세요. 잠금장치가 저절로 열립니다.\n\n수리가 가능할까요?",
        country: "프랑스",
    },
    Local {
        tag: "ar",
        client: "نور الهاشمي",
        street: ["شارع فهد السالم، قطعة 3، مبنى 12", "مدينة الكويت 13001", "الكويت"],
        piece: "حقيبة Hourglass صغيرة من جلد العجل",
        reason: "الحزام أقصر مما في الصورة",
        outcome: "رد ثمن القطعة والتوصيل إلى وسيلة الدفع المستعملة.",
        message: "مرحبًا، القفل ينفتح من تلقاء نفسه (منذ 3 أيام).\n\nBonjour, I also wrote by e-mail on 12/11.\nرقم الطلب OR-2611-4402 والمبلغ 95.000 د.ك.",
        country: "فرنسا",
    },
];

/// Every paper with a name for it, in a language.
pub fn all(tag: &str) -> Vec<(&'static str, Paper)> {
    let local = LOCALS.iter().find(|local| local.tag == tag).expect("one of the nine");
    vec![
        ("label", Paper::ReturnLabel(label(local, None))),
        ("label-customs", Paper::ReturnLabel(label(local, Some(customs(local, true))))),
        ("label-gift", Paper::ReturnLabel(label(local, Some(customs(local, false))))),
        ("slip", Paper::ReturnSlip(slip(local))),
        ("gift", Paper::GiftReceipt(gift(local))),
        ("withdrawal", Paper::WithdrawalReceipt(withdrawal(local))),
        ("case", Paper::Case(case(local))),
    ]
}

/// A label in English, to be changed.
pub fn english_label() -> ReturnLabel {
    label(&LOCALS[0], None)
}

/// A case in English, to be changed.
pub fn english_case() -> CasePrint {
    case(&LOCALS[0])
}

/// A slip in English, to be changed.
pub fn english_slip() -> ReturnSlip {
    slip(&LOCALS[0])
}

/// A receipt of a withdrawal in English, to be changed.
pub fn english_withdrawal() -> WithdrawalReceipt {
    withdrawal(&LOCALS[0])
}

/// The one instant of all tests, on a clock in Paris.
pub fn moment() -> Zoned {
    date(2026, 11, 20).at(15, 40, 7, 0).in_tz("Europe/Paris").expect("a zone")
}

fn house() -> House {
    House {
        wordmark: "ORLE".to_owned(),
        address: lines(&["Orle S.A.S.", "00 rue de la Lisière", "75001 Paris, France"]),
    }
}

fn lines(all: &[&str]) -> Vec<String> {
    all.iter().map(|line| (*line).to_owned()).collect()
}

fn goods(local: &Local) -> Vec<Goods> {
    vec![
        Goods {
            description: local.piece.to_owned(),
            hs_code: "4202.21".to_owned(),
            quantity: 1,
            origin: local.country.to_owned(),
        },
        Goods {
            description: local.piece.chars().take(12).collect(),
            hs_code: "6403.59".to_owned(),
            quantity: 2,
            origin: local.country.to_owned(),
        },
    ]
}

fn customs(local: &Local, printed: bool) -> Customs {
    let w = words(local.tag);
    let goods = goods(local);
    let values = if printed {
        let with = |one: Goods, minor| (one, w.money(minor, "EUR"));
        let mut goods = goods.into_iter();
        Values::Printed {
            goods: vec![
                with(goods.next().expect("two"), 125_000),
                with(goods.next().expect("two"), 79_050),
            ],
            total: w.money(204_050, "EUR"),
        }
    } else {
        Values::ToldApart { goods }
    };
    Customs { values }
}

fn label(local: &Local, customs: Option<Customs>) -> ReturnLabel {
    ReturnLabel {
        number: RETURN.to_owned(),
        from: Party {
            name: local.client.to_owned(),
            address: lines(&local.street),
            telephone: Some("+44 20 7946 0958".to_owned()),
        },
        to: Party {
            name: "Orle, Retours".to_owned(),
            address: lines(&["Quai 4, 00 rue de la Lisière", "75001 PARIS", "FRANCE"]),
            telephone: None,
        },
        carrier: "Colis Étoile".to_owned(),
        service: "Express Retour 24".to_owned(),
        tracking: TRACKING.to_owned(),
        parcel: (1, 2),
        weight: Some("1.2 kg".to_owned()),
        customs,
    }
}

fn slip(local: &Local) -> ReturnSlip {
    ReturnSlip {
        house: house(),
        number: RETURN.to_owned(),
        order: Some("OR-2611-4402".to_owned()),
        lines: vec![
            SlipLine {
                piece: local.piece.to_owned(),
                reference: "592833-1LR6Y".to_owned(),
                size: None,
                quantity: 1,
                reason: Some(local.reason.to_owned()),
            },
            SlipLine {
                piece: "Track 3XL".to_owned(),
                reference: "734731-W3CP3".to_owned(),
                size: Some("38½".to_owned()),
                quantity: 2,
                reason: None,
            },
        ],
        outcome: local.outcome.to_owned(),
        until: Some(date(2026, 12, 4)),
        link: LINK.to_owned(),
    }
}

fn gift(local: &Local) -> GiftReceipt {
    GiftReceipt {
        house: house(),
        number: "G-9M2D-R7K4".to_owned(),
        pieces: vec![
            GiftPiece {
                piece: local.piece.to_owned(),
                reference: "592833-1LR6Y".to_owned(),
                size: None,
                quantity: 1,
            },
            GiftPiece {
                piece: "Track 3XL".to_owned(),
                reference: "734731-W3CP3".to_owned(),
                size: Some("38½".to_owned()),
                quantity: 2,
            },
        ],
        until: Some(date(2027, 1, 15)),
        link: None,
    }
}

fn withdrawal(local: &Local) -> WithdrawalReceipt {
    WithdrawalReceipt {
        house: house(),
        number: "W-7T3X-M2QK".to_owned(),
        order: "OR-2611-4402".to_owned(),
        pieces: vec![WithdrawnPiece {
            piece: local.piece.to_owned(),
            reference: "592833-1LR6Y".to_owned(),
            size: None,
            quantity: 1,
        }],
        name: local.client.to_owned(),
        sent_to: Some("z.l@post.example".to_owned()),
        declaration: local.message.to_owned(),
        received: moment(),
        digest: std::array::from_fn(|at| (at as u8).wrapping_mul(37).wrapping_add(11)),
    }
}

fn case(local: &Local) -> CasePrint {
    let said = [
        ("Web", local.client, local.message),
        ("Note", "Malik Benali", "Looked at with the atelier; see photograph 3."),
        ("E-mail", "Leïla Haddad", local.outcome),
        ("Web", local.client, "👍🏽"),
    ];
    let entries = (0..12).map(|place| {
        let (kind, who, text) = said[place % said.len()];
        Entry {
            at: moment().saturating_add(jiff::Span::new().minutes(place as i64 * 371)),
            who: who.to_owned(),
            kind: kind.to_owned(),
            text: text.to_owned(),
        }
    });
    CasePrint {
        house: house(),
        number: "CS-9M2D-R7K4".to_owned(),
        title: local.reason.to_owned(),
        facts: vec![
            ("Client".to_owned(), local.client.to_owned()),
            ("Telephone".to_owned(), "+44 20 7946 0958".to_owned()),
        ],
        entries: entries.collect(),
        printed: moment(),
    }
}
