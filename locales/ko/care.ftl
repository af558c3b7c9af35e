### 제품군별 관리 안내와, 하자, 수선, 색상의 말.
### 키의 구성은 locales/en/care.ftl 첫머리에 있다.

care-title = 제품 관리 안내
care-lede = 좋은 습관이 아틀리에를 찾을 일을 줄입니다. 제품군을 선택해 주십시오. 안내는 저마다 한 쪽에 담기며 깔끔하게 인쇄됩니다.
care-heading-rhythm = 관리의 주기
care-heading-do = 권해 드리는 것
care-heading-dont = 피해야 할 것
care-heading-pack = 수선을 위한 포장
care-heading-faults = 자주 생기는 문제
care-heading-aftercare = 아틀리에에서 할 수 있는 것
care-aftercare-note = 작업에 앞서 비용과 일정의 견적을 보내 드리며, 수락하시기 전에는 아무것도 시작하지 않습니다. 대부분의 수선은 2~6주, 부품을 기다리거나 색을 맞추는 수선은 6~10주가 걸리고 때로는 더 걸립니다.
care-ask-repair = 수선 요청

## Bags

care-bag-rhythm-1 = 사용한 뒤에는 매번 내용물을 비우고, 마른 부드러운 천으로 금속 장식을 닦아 주십시오.
care-bag-rhythm-2 = 사용하지 않을 때는 모양이 유지되도록 속을 채워 더스트 백에 넣고, 빛이 닿지 않는 곳에 두십시오.
care-bag-rhythm-3 = 두세 달에 한 번, 더스트 백에서 꺼내 햇볕과 난방을 피해 하루 동안 바람을 쐬어 주십시오.
care-bag-rhythm-4 = 일 년에 한 번, 가장자리와 손잡이 연결부, 지퍼 양 끝, 안감의 솔기를 살펴 주십시오. 실밥을 일찍 발견하면 수선도 작아집니다.
care-bag-do-1 = 속은 무늬 없는 얇은 종이로 채워 주십시오. 인쇄된 종이는 잉크가 묻어납니다.
care-bag-do-2 = 여행하실 때는 더스트 백에 넣어 주십시오. 단면 코팅과 금속 광택 마감은 스치면 닳습니다.
care-bag-do-3 = 물에 젖으면 마른 천으로 눌러 닦고 실온에서 말려 주십시오.
care-bag-do-4 = 핸드크림과 손 소독제가 완전히 마른 뒤에 가죽을 만져 주십시오.
care-bag-dont-1 = 햇볕, 창가, 차 안에 오래 두는 것: 색이 바래고 가죽이 뻣뻣해집니다.
care-bag-dont-2 = 기름, 알코올, 소독용 물티슈. 마감이 벗겨지고 자국이 남습니다.
care-bag-dont-3 = 금속끼리 닿는 것: 열쇠, 체인, 다른 가방의 금속 장식이 마감에 흠집을 냅니다.
care-bag-dont-4 = 헤어드라이어와 난방기. 열은 가죽을 수축시키고 단면 코팅을 갈라지게 합니다.
care-bag-dont-5 = 풀린 실을 직접 자르거나 가장자리를 직접 붙이는 것. 수선이 더 커집니다.
care-bag-pack-1 = 안쪽까지 모든 주머니를 비워 주십시오.
care-bag-pack-2 = 속을 얇은 종이로 채우고 금속 장식을 감싸, 금속이 가죽에 닿지 않게 해 주십시오.
care-bag-pack-3 = 더스트 백에 넣은 뒤 무늬 없는 상자에 담고, 사방에 손가락 두 개 두께로 완충재를 넣어 주십시오. 원래 상자는 요청드리지 않는 한 댁에 보관해 주십시오.
care-bag-pack-4 = 떨어진 부품은 작은 봉투에 넣어 닫고, 문의 번호를 적은 종이와 함께 안에 넣어 주십시오.
care-bag-pack-5 = 상자를 닫기 전에 사진을 한 장 찍어 주십시오. 문의 번호는 상자 겉이 아니라 안에 적어 주십시오.

## Sneakers

care-sneaker-rhythm-1 = 신은 뒤에는 매번, 흙이 마른 상태에서 솔로 털어 주십시오.
care-sneaker-rhythm-2 = 한 번 신은 뒤 24시간을 두십시오. 폼과 안감이 되살아나고 마를 시간입니다.
care-sneaker-rhythm-3 = 한 달에 한 번, 끈과 깔창을 빼 바람을 쐬고, 밑창과 갑피가 만나는 선을 살펴 주십시오.
care-sneaker-rhythm-4 = 깔창이 두 켤레라면 번갈아 쓰고, 눌린 채 돌아오지 않으면 바꿔 주십시오. 지친 깔창은 위쪽 박음질에 무리를 줍니다.
care-sneaker-do-1 = 얼룩은 살짝 적신 천과 중성 비누로 닦은 뒤 맑은 물로 다시 닦아 주십시오.
care-sneaker-do-2 = 무늬 없는 종이로 속을 채우고 끈을 느슨하게 한 채 실온에서 말려 주십시오.
care-sneaker-do-3 = 신고 벗으실 때는 먼저 끈을 풀어 주십시오. 뒤축의 모양이 훨씬 오래갑니다.
care-sneaker-do-4 = 상자, 여분의 끈, 택을 보관해 주십시오. 반품에 필요하며, 수선도 더 빨라집니다.
care-sneaker-dont-1 = 물에 담그거나 세탁기에 넣는 것. 폼 중창과 접착된 층은 되살아나지 않습니다.
care-sneaker-dont-2 = 난방기, 건조기, 강한 햇볕. 열은 밑창과 갑피의 접착을 무르게 합니다.
care-sneaker-dont-3 = 표백제, 알코올, 용제, 시너. 작은 얼룩에도 쓰지 마십시오.
care-sneaker-dont-4 = 벌어진 밑창에 시중의 접착제를 바르는 것. 아틀리에에서 모두 걷어 낸 뒤에야 다시 붙일 수 있습니다.
care-sneaker-pack-1 = 솔로 털고 완전히 말려 주십시오.
care-sneaker-pack-2 = 한 짝에만 문제가 있어도 두 짝을 모두 보내 주십시오. 서로 비교하고 똑같이 손질합니다.
care-sneaker-pack-3 = 끈과 깔창은 그대로 두고, 한 짝씩 더스트 백이나 종이로 싸 주십시오.
care-sneaker-pack-4 = 신발 상자만 쓰지 말고 단단한 겉 상자에 담아 주십시오.
care-sneaker-pack-5 = 상자를 닫기 전에 사진을 한 장 찍어 주십시오. 문의 번호는 상자 겉이 아니라 안에 적어 주십시오.

## Sock sneakers

care-sock-sneaker-rhythm-1 = 신은 뒤에는 매번, 발목 입구를 넓게 벌려 속을 말려 주십시오.
care-sock-sneaker-rhythm-2 = 한 번 신은 뒤 24시간을 두십시오. 폼과 니트가 탄력을 되찾을 시간입니다.
care-sock-sneaker-rhythm-3 = 한 달에 한 번, 뒤축과 니트가 밑창으로 들어가는 가장자리를 살펴 주십시오.
care-sock-sneaker-rhythm-4 = 깔창이 눌린 채 돌아오지 않으면 바꿔 주십시오.
care-sock-sneaker-do-1 = 언제나 구둣주걱을 써 주십시오. 뒤축을 곧게 지키는 방법입니다.
care-sock-sneaker-do-2 = 흙이 마르면 부드러운 솔로 니트의 결을 따라 털어 주십시오.
care-sock-sneaker-do-3 = 얼룩은 살짝 적신 천과 중성 비누로, 문지르지 말고 두드려 닦아 주십시오.
care-sock-sneaker-do-4 = 뒤축에 종이를 조금 넣어 세워 보관해 주십시오.
care-sock-sneaker-dont-1 = 물에 담그거나 세탁기에 넣는 것. 니트는 늘어나고 폼은 물을 머금습니다.
care-sock-sneaker-dont-2 = 단 한 번이라도 뒤축을 꺾어 신는 것: 속의 심이 접혀 펴지지 않습니다.
care-sock-sneaker-dont-3 = 걸린 실을 잡아당기는 것. 그대로 두고 가까이에서 사진을 찍어 문의해 주십시오.
care-sock-sneaker-dont-4 = 난방기, 건조기, 강한 햇볕.
care-sock-sneaker-pack-1 = 솔로 털고 완전히 말려 주십시오. 확실하지 않으면 하루 동안 말려 주십시오.
care-sock-sneaker-pack-2 = 한 짝에만 문제가 있어도 두 짝을 모두 보내 주십시오.
care-sock-sneaker-pack-3 = 니트가 눌리지 않도록 뒤축과 앞코를 종이로 채워 주십시오.
care-sock-sneaker-pack-4 = 단단한 겉 상자에 담고, 문의 번호는 상자 겉이 아니라 안에 적어 주십시오.

## Hourglass

care-hourglass-summary = 곡선 바닥, 손잡이 하나, 코팅한 단면
care-hourglass-lede = 곡선을 그리는 바닥, 하나의 손잡이, 코팅한 단면. 모양과 손잡이의 박음질, 단면 코팅을 살펴 주십시오.
care-hourglass-rhythm-1 = 한 달에 한 번, 박음질이 무게를 받치는 손잡이 양쪽 연결부를 살펴 주십시오.
care-hourglass-do-1 = 부드러운 것 위에 놓아 주십시오. 곡선 바닥은 두 줄로만 탁자에 닿습니다.
care-hourglass-do-2 = 잠금장치는 두 손가락을 금속판에 대고 연 다음 덮개를 들어 주십시오.
care-hourglass-dont-1 = 덮개를 잡고 들거나 너무 많이 넣는 것: 손잡이의 박음질부터 벌어집니다.
care-hourglass-pack-1 = 손잡이를 눕히고, 곡선 바닥이 받쳐지도록 얇은 종이를 말아 아래에 넣어 주십시오.

## Neo Cagole

care-neo-cagole-summary = 모양이 잡힌 가죽, 앤티크 마감의 금속
care-neo-cagole-lede = 모양이 잡힌 가죽과 손으로 완성한 앤티크 마감의 금속. 스트랩, 버클, 마감을 살펴 주십시오.
care-neo-cagole-rhythm-1 = 한 달에 한 번, 스트랩 고리와 버클이 부드럽게 돌아가는지 확인해 주십시오.
care-neo-cagole-do-1 = 앤티크 마감은 마른 천으로만 닦아 주십시오. 광택제는 세월의 빛을 지웁니다.
care-neo-cagole-dont-1 = 꼬인 스트랩으로 의자에 걸어 두는 것: 가죽보다 고리가 먼저 휩니다.
care-neo-cagole-pack-1 = 스트랩을 떼어 느슨하게 말아 안에 넣어 주십시오.

## Le Cagole

care-le-cagole-summary = 부드러운 양가죽, 징 장식, 지퍼
care-le-cagole-lede = 징 장식과 버클, 여러 개의 지퍼를 더한 부드러운 양가죽. 지퍼 슬라이더, 징 장식, 안감을 살펴 주십시오.
care-le-cagole-rhythm-1 = 한 달에 한 번, 모든 지퍼를 끝에서 끝까지 움직여 보고, 손끝에 돌아가는 징 장식이 없는지 확인해 주십시오.
care-le-cagole-do-1 = 지퍼는 한 손으로 슬라이더를, 다른 손으로 테이프를 잡고 똑바로 닫아 주십시오.
care-le-cagole-do-2 = 떨어진 슬라이더는 아무리 작아도 보관해 주십시오. 다시 끼울 수 있는 경우가 많습니다.
care-le-cagole-dont-1 = 가방이 가득 찬 채 곡선 부분의 지퍼를 억지로 당기는 것.
care-le-cagole-dont-2 = 징 장식이 있는 가방 두 개를 마주 보게 보관하는 것.
care-le-cagole-pack-1 = 징 장식을 부드러운 종이로 덮고, 지퍼는 반만 닫아 주십시오.

## Triple S

care-triple-s-summary = 세 겹으로 쌓은 밑창
care-triple-s-lede = 여러 소재의 갑피 아래에 세 겹을 쌓아 붙인 밑창. 접착선, 아일릿, 깔창을 살펴 주십시오.
care-triple-s-rhythm-1 = 한 달에 한 번, 세 겹의 밑창 선을 손톱으로 따라가 보십시오. 걸리는 곳이 없어야 합니다.
care-triple-s-do-1 = 밑창의 홈은 가로지르지 말고 결을 따라 솔질해 주십시오. 모래가 가장자리를 들뜨게 하지 않습니다.
care-triple-s-dont-1 = 젖은 채로 이틀 연속 신는 것: 폼이 많아 천천히 마릅니다.

## Track

care-track-summary = 겹쳐진 패널, 깊은 겉창
care-track-lede = 얇은 패널을 여러 겹 포개고 깊게 파인 겉창을 더했습니다. 앞코의 접착을 살펴 주십시오.
care-track-rhythm-1 = 한 달에 한 번, 앞코를 가볍게 위로 눌러 겉창과 갑피 사이에 틈이 있는지 살펴 주십시오.
care-track-do-1 = 패널 사이는 부드러운 칫솔로, 먼저 마른 채로, 이어서 살짝만 적셔 닦아 주십시오.
care-track-dont-1 = 앞코를 꺾어 무릎을 꿇거나 오래 운전하는 것: 앞코의 접착이 휘어 벌어집니다.

## 3XL

care-3xl-summary = 가벼운 메시, 넓은 뒤축
care-3xl-lede = 넓은 밑창 위의 가벼운 메시와 높은 뒤축 심. 아일릿, 메시, 뒤축을 살펴 주십시오.
care-3xl-rhythm-1 = 한 달에 한 번, 아일릿을 안팎에서 살펴 주십시오. 당겨진 아일릿은 둘레가 더 밝게 보입니다.
care-3xl-do-1 = 구둣주걱을 써 주십시오. 뒤축의 구조를 지켜 줍니다.
care-3xl-do-2 = 끈은 앞코에서 위로, 모든 아일릿에 힘이 고르게 가도록 조여 주십시오.
care-3xl-dont-1 = 뻣뻣한 솔로 메시를 문지르는 것. 솔이 걸려 짜임이 벌어집니다.

## Speed

care-speed-summary = 니트 갑피, 끈 없음
care-speed-lede = 가벼운 폼 밑창 위의 니트 갑피, 끈이 없습니다. 뒤축과 니트를 살펴 주십시오.
care-speed-do-1 = 두 손으로 발목 입구를 벌리고 구둣주걱을 댄 다음 발을 넣어 주십시오.
care-speed-dont-1 = 신으실 때의 반지와 팔찌: 니트에 걸립니다.

## Faults

fault-loose-stitching = 풀린 박음질
fault-handle-base = 떨어지는 손잡이 연결부
fault-edge-paint = 닳거나 갈라진 단면 코팅
fault-clasp = 헐거운 잠금장치 또는 금속판
fault-lining = 찢어지거나 터진 안감
fault-zip-slider = 빠지거나 무뎌진 지퍼 슬라이더
fault-stud = 빠지거나 헐거운 징 장식
fault-buckle = 휜 버클 또는 스트랩 고리
fault-strap = 닳거나 찢어진 스트랩
fault-hardware-finish = 닳거나 얼룩진 금속 마감
fault-colour-fading = 바랜 색
fault-outsole-delamination = 벌어지는 겉창
fault-glue-line = 벌어진 접착선
fault-sole-worn = 닳아서 뚫린 밑창
fault-eyelet = 당겨지거나 빠진 아일릿
fault-insole = 눌린 깔창
fault-mesh-tear = 찢어진 메시
fault-knit-snag = 올이 걸린 니트
fault-heel-collapsed = 무너진 뒤축
fault-tongue-label = 떨어지는 설포 라벨
fault-laces = 해지거나 없는 끈
fault-other = 그 밖의 문제

## Aftercare

aftercare-stitching = 손 또는 기계로 다시 박음질
aftercare-edge-paint = 단면 코팅 보정
aftercare-strap = 스트랩 교체
aftercare-hardware = 금속 장식 교체
aftercare-zip-slider = 지퍼 슬라이더 교체
aftercare-lining = 손이 닿는 곳의 안감 수선
aftercare-colour-match = 색을 맞춘 복원
aftercare-cleaning = 세척과 영양 공급
aftercare-glue = 접착 보강
aftercare-eyelet = 아일릿 교체
aftercare-insole = 깔창 교체
aftercare-sole-unit = 밑창 교체, 부품이 남아 있는 동안
aftercare-heel = 손이 닿는 곳의 뒤축 보강

## Colours

colour-black = 검은색
colour-white = 흰색
colour-grey = 회색
colour-beige = 베이지색
colour-cream = 크림색
colour-brown = 갈색
colour-red = 빨간색
colour-pink = 분홍색
colour-blue = 파란색
colour-green = 초록색
colour-silver = 은색
colour-gold = 금색
colour-white-grey = 흰색과 회색
colour-black-white = 검은색과 흰색
colour-beige-grey = 베이지색과 회색
colour-other = 다른 색
