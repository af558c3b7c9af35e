# 모든 페이지, 이메일, 화면이 함께 쓰는 말.
# 낱말 목록의 키는 접두어와 domain::vocabulary의 코드를 붙임표로 이은 것이다.

## Topics
topic-order-change = 주문 변경 또는 취소
topic-return = 제품 반품
topic-repair = 수선 또는 상태 진단
topic-authenticity = 정품 여부 확인
topic-counterfeit = 위조품 신고
topic-appointment = 부티크 방문 예약
topic-order-question = 주문에 관한 질문
topic-product-question = 제품과 관리에 관한 질문
topic-privacy = 개인정보
topic-accessibility = 접근성
topic-complaint = 불만 사항
topic-other = 그 밖의 문의

## States
state-new = 신규
state-open = 진행 중
state-waiting-client = 고객 답변 대기
state-waiting-house = 내부 답변 대기
state-snoozed = 보류
state-resolved = 해결
state-closed = 종료

## Channels
channel-chat = 채팅
channel-web-form = 온라인 양식
channel-email = 이메일
channel-phone = 전화
channel-boutique = 부티크

## Actions on a case
action-assign = 담당자 지정
action-reply-and-wait = 답변하고 고객 답변 대기
action-reply = 답변
action-client-writes = 고객이 글을 남김
action-ask-house = 다른 팀에 확인 요청
action-house-answers = 팀의 답변 기록
action-snooze = 정한 날까지 보류
action-wake = 상담 데스크로 복귀
action-escalate = 선임 담당자에게 이관
action-deescalate = 팀으로 되돌리기
action-resolve = 해결
action-reopen = 다시 열기
action-close = 종료
action-withdraw = 취하
action-merge = 다른 문의에 병합
action-unmerge = 병합 취소

## Whose turn it is
turn-client = 고객 차례
turn-house = 하우스 차례

## Priorities and their reasons
priority-urgent = 긴급
priority-high = 높음
priority-normal = 보통
priority-low = 낮음
priority-reason-topic = 이 주제의 기본값
priority-reason-client-deadline = 고객이 가까운 날짜를 알림
priority-reason-escalated = 선임 담당자에게 이관됨
priority-reason-person = 동료가 지정함

## What the client would like
outcome-repair = 수선
outcome-replacement = 같은 새 제품으로 교체
outcome-exchange = 다른 제품이나 사이즈로 교환
outcome-refund = 환불
outcome-change = 주문 변경
outcome-answer = 답변
outcome-other = 그 밖의 희망

## How a case ended
resolution-as-wished = 희망하신 대로 해결
resolution-in-part = 일부 희망하신 대로 해결
resolution-otherwise = 다른 방법으로 합의
resolution-declined = 사유를 밝히고 거절
resolution-withdrawn = 취하
resolution-duplicate = 다른 문의와 같은 내용

## Roles
role-advisor = 상담 담당자
role-senior-advisor = 선임 담당자
role-boutique-advisor = 부티크 담당자
role-artisan = 장인
role-examiner = 감정사
role-manager = 운영 책임자
role-counsel = 법무 담당자
role-administrator = 관리자
role-integration = 연동 시스템

## Answer-time promises
promise-first-answer = 첫 답변
promise-next-answer = 다음 답변
promise-escalation = 이관 후 첫 연락
promise-resolution = 해결

## Photograph slots
slot-whole = 제품 전체
slot-front = 앞면, 가까이
slot-back = 뒷면, 가까이
slot-side = 옆면, 가까이
slot-hardware = 금속 장식
slot-sole = 밑창
slot-stitching = 박음질
slot-seal = 봉인 또는 택
slot-receipt = 영수증 등 서류
slot-other = 그 밖의 사진

## Languages
language-en = 영어
language-fr = 프랑스어
language-it = 이탈리아어
language-de = 독일어
language-es = 스페인어
language-ja = 일본어
language-zh-hans = 중국어 간체
language-ko = 한국어
language-ar = 아랍어

## Moments. $date and $time are already written in this language.
moment = { $date } { $time } ({ $zone })
moment-day = { $date } { $time }
moment-today = 오늘 { $time }
moment-yesterday = 어제 { $time }
moment-tomorrow = 내일 { $time }

# $city is the city's name in this language; $start is how it begins: vowel, le or plain.
zone-city =
    { $start ->
       *[plain] { $city } 시간
    }
zone-utc = 협정 세계시

## Lengths of time
span-moment = 1분 미만
span-minutes = { $count }분
span-hours = { $count }시간
span-hours-minutes = { $hours }시간 { $minutes }분
span-days = { $count }일

## Sizes of files. $number is already written in this language.
size-bytes = { $count }바이트
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Refusals that any page may give
error-summary-title = 다시 확인할 항목이 있습니다
error-title-prefix = 오류:
refusal-required = 답을 입력해 주십시오
refusal-choose = 보기 중 하나를 선택해 주십시오
refusal-email = 이메일 주소를 입력해 주십시오. 예: name@example.com
refusal-phone = 국가 번호를 포함한 전화번호를 입력해 주십시오. 예: +82 2 1234 5678
refusal-date = 날짜를 입력해 주십시오. 예: 2026-03-27
refusal-too-long = { $limit }자 이내로 입력해 주십시오

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = 하우스의 다른 부서에 확인을 요청한 적이 없습니다. 먼저 요청하거나 고객에게 답변하십시오.
refusal-not-snoozed = 이미 상담 데스크에 있는 문의입니다. 복귀시킬 필요가 없습니다.
refusal-not-resolved = 아직 해결되지 않은 문의입니다. 먼저 해결하십시오.
refusal-already-resolved = 이미 해결된 문의입니다. 다른 방법으로 해결하려면 다시 여십시오.
refusal-reopen-first = 해결된 문의입니다. 다시 연 다음 시도해 주십시오.
refusal-follow-up = 종료된 문의입니다. 새 글을 남기면 이 문의와 연결된 문의가 열립니다.
refusal-closed = 종료된 문의이므로 그대로 보존됩니다. 계속하려면 연결된 문의를 열어 주십시오.
refusal-not-merged = 병합된 적이 없는 문의입니다. 취소할 것이 없습니다.
refusal-already-escalated = 이미 선임 담당자가 맡고 있습니다. 덧붙일 내용은 이 문의에 남겨 주십시오.
refusal-not-escalated = 이관된 문의가 아닙니다. 이미 팀이 맡고 있습니다.
refusal-client-must-agree = 먼저 고객의 동의가 필요합니다. 동의를 구하고 답을 기록하십시오.
refusal-bad-snooze = 지금부터 1년 이내의 시각을 선택하십시오.
refusal-still-reopenable = 고객이 아직 이 문의를 다시 열 수 있습니다. 그 기간이 지나면 저절로 종료됩니다.
refusal-merge-with-self = 같은 문의끼리는 병합할 수 없습니다. 다른 문의의 번호를 입력하십시오.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = 구매한 온라인 스토어: { $fact }
routing-region-of-boutique = 구매한 부티크의 지역: { $fact }
routing-region-of-site = 글을 남긴 사이트: { $fact }
routing-region-named = 문의를 연 사람이 지정한 지역: { $fact }
routing-region-of-earlier-case = 이전 문의의 지역: { $fact }
routing-region-unknown = 구매처와 사이트를 모두 알 수 없음
routing-serves-region = 팀의 담당 지역: { $fact }
routing-serves-every-region = 모든 지역을 담당하는 팀
routing-takes-topic = 팀의 담당 주제: { $fact }
routing-takes-every-topic = 모든 주제를 담당하는 팀
routing-speaks-language = 팀의 답변 언어: { $fact }
routing-speaks-every-language = 모든 언어로 답변하는 팀
routing-knows-family = 팀의 전문 제품군: { $fact }
routing-nobody-knows-family = 다른 조건이 맞는 팀 가운데 이 제품군에 밝은 팀이 없음: { $fact }
routing-nobody-speaks-language = 이 지역과 주제의 팀 가운데 이 언어로 답변하는 팀이 없음: { $fact }
routing-nobody-takes-topic = 이 지역의 팀 가운데 이 주제를 담당하는 팀이 없음: { $fact }
routing-nobody-serves-region = 담당 팀이 없는 지역: { $fact }
routing-first-of-equal = 조건이 똑같이 맞는 팀 { $count }곳 가운데 가장 먼저 만든 팀
routing-fallback = 어느 팀에도 해당하지 않는 문의를 맡는 팀
routing-no-fallback-named = 어느 팀에도 해당하지 않는 문의를 맡을 팀이 정해지지 않아, 가장 먼저 만든 팀에 배정
routing-no-team = 아직 팀이 없음
routing-team-of-address = 고객이 이 팀의 이메일 주소로 보냄
routing-next-in-turn = 근무 중인 적임자 { $count }명 가운데 다음 순서
routing-only-one = 근무 중인 유일한 적임자
routing-person-knows-family = 전문 제품군: { $fact }
routing-nobody-present-knows-family = 근무자 가운데 이 제품군에 밝은 사람이 없어 조건에서 제외: { $fact }
routing-passed-over-away = 부재중인 적임자 { $count }명
routing-all-away = 적임자 { $count }명이 모두 부재중이어서 팀에 남음
routing-nobody-in-role = 이 지역에 해당 역할을 맡은 사람이 없어 팀에 남음: { $fact }
routing-no-person-speaks-language = 해당 역할 가운데 이 언어로 답변하는 사람이 없음: { $fact }
routing-nobody-there = 팀에 아직 아무도 없음

## Why a clock stood still (domain::promise)
pause-waiting-for-client = 고객의 답변을 기다림
pause-resolved = 문의가 해결됨
pause-ended = 남은 약속이 없음

## Where a deadline stands (domain::promise)
deadline-running = 진행 중
deadline-paused = 멈춤
deadline-met = 기한 내
deadline-missed = 지연
deadline-not-applicable = 해당 없음

## What is wrong with opening hours as they were typed (domain::hours)
hours-bad-time = “{ $given }”: 운영 시간으로 읽을 수 없습니다. 09:00-12:30처럼 입력하십시오.
hours-start-not-before-end = { $time }에 시작해 같은 시각에 끝나는 구간은 길이가 없습니다. 하루 전체라면 00:00-24:00처럼 입력하십시오.
hours-starts-next-day = { $time }에 시작하는 구간은 다음 날에 속합니다. 다음 날 칸에 입력하십시오.
hours-ends-too-late = 구간은 늦어도 48:00에 끝나야 합니다. 입력한 끝 시각은 { $time }입니다. 나머지는 다음 날 칸에 입력하십시오.
hours-overlap = 두 구간이 겹칩니다: { $first }, { $second }. 하나로 합치거나 한쪽을 옮기십시오.
hours-unknown-zone = “{ $given }”: 알 수 없는 시간대입니다. Europe/Paris처럼 입력하십시오.
hours-bad-date = “{ $given }”: 날짜가 아닙니다. 2026-12-25처럼 입력하십시오.

## What is wrong with a table of promises (domain::promise)
promises-bad-minutes = 약속은 0분부터 366일까지 정할 수 있습니다.
promises-tie = 같은 조건에 두 가지 약속이 적용되며 구체적인 정도가 같습니다: { $region }, { $topic }, { $priority }. 한쪽을 더 구체적으로 정하거나 삭제하십시오.
promises-tie-anywhere = 모든 지역에서 같은 조건에 두 가지 약속이 적용되며 구체적인 정도가 같습니다: { $topic }, { $priority }. 한쪽을 더 구체적으로 정하거나 삭제하십시오.

priority-reason-words = 고객의 글로 보아 급함
routing-topic-read = 고객의 글에서 읽은 주제: { $fact }
routing-topic-said = 동료가 지정한 주제: { $fact }
late-waits = 부품, 제품 또는 소포를 기다리는 중
late-house = 하우스 내 다른 부서의 답변이 먼저 필요함
late-agreed = 고객과 합의됨
late-too-many = 담당 인원보다 문의가 많음
late-overlooked = 놓침
late-other = 그 밖의 이유, 메모 참조
pressing-safety = 다칠 우려가 있음
pressing-not-yet-sent = 주문을 아직 멈출 수 있음
pressing-deadline = 가까운 날짜가 언급됨
pressing-legal = 변호사, 법원 또는 당국이 언급됨
pressing-press = 언론이나 공개가 언급됨
refusal-not-late = 지금은 늦은 것이 없는 문의입니다. 문의로 돌아가 다음 단계를 확인하십시오.
