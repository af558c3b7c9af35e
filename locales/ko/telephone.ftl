# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = 울리는 중
call-state-answered = 통화 중
call-state-ended = 종료
call-state-missed = 부재중
call-state-voicemail = 음성 메시지
call-reason-new-request = 새 요청
call-reason-progress = 진행 상황 확인
call-reason-advice = 조언
call-reason-appointment = 예약
call-reason-complaint = 불만 사항
call-reason-call-back = 회신 전화
call-reason-other = 그 밖의 용건
call-result-settled = 해결되었습니다
call-result-house-acts = 다음은 저희가 진행합니다
call-result-client-acts = 다음은 고객님 차례입니다
call-result-speak-again = 다시 통화하기로 했습니다
call-result-message-left = 메시지를 남겼습니다
call-result-not-reached = 연결되지 않았습니다
call-result-wrong-number = 번호가 맞지 않았습니다
call-next-is-yours = 다음은 고객님 차례입니다
promise-call-back = 회신 전화

## The client's timeline
entry-client-called =
    { $by ->
        [house] 저희가 전화드렸습니다: { $result }.
       *[you] 고객님이 전화를 주셨습니다: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] 저희가 전화드렸습니다({ $length }): { $result }.
       *[you] 고객님이 전화를 주셨습니다({ $length }): { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] 저희가 전화드리려 했습니다: { $result }.
       *[you] 고객님이 전화를 주셨습니다: { $result }.
    }
entry-client-missed-call = 고객님이 전화를 주셨으나 저희가 받지 못했습니다.
entry-client-call-back-asked = 전화드릴 시간은 { $from }부터 { $until }까지입니다.
entry-client-call-back-moved = 전화드릴 시간이 변경되었습니다: { $from }부터 { $until }까지.
entry-client-call-back-cancelled = 전화 약속이 취소되었습니다.
entry-client-call-back-cancelled-by-you = 고객님이 전화 약속을 취소하셨습니다.
entry-client-promised-call-back = { $moment }까지 전화드리기로 약속했습니다.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] 하우스에서 건 전화: { $result }
       *[in] 고객이 건 전화: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] 하우스에서 건 전화({ $length }): { $result }
       *[in] 고객이 건 전화({ $length }): { $result }
    }
desk-entry-missed-call = 고객이 전화했으나 아무도 받지 못함
desk-entry-missed-call-message = 고객이 전화해 음성 메시지를 남김
desk-entry-call-back-asked = 회신 전화 예정: { $from }부터 { $until }까지
desk-entry-call-back-moved = 회신 전화 시간 변경: { $from }부터 { $until }까지
desk-entry-call-back-cancelled = 회신 전화 취소: { $by }
desk-entry-call-noted = 통화 메모: { $reason }
desk-entry-call-taken-out = 통화를 문의에서 뺌: 다른 용건이었음
desk-entry-call-back-missed = { $when }까지 아무도 전화하지 않음

## The desk's pages
desk-act-call = 통화 기록
calls-title = 통화
calls-done = 기록했습니다.
calls-done-log = 통화를 문의에 기록했습니다.
calls-clients = 이 번호의 고객
calls-several = 이 번호를 등록한 고객이 여럿입니다. 누구신지 여쭤 보십시오.
calls-cases = 관련될 수 있는 문의
calls-reason = 용건
calls-result = 결과
calls-result-hint = 고객이 문의 페이지에서 읽습니다.
calls-note = 메모
calls-note-hint = 직원만 읽습니다.
calls-direction = 전화를 건 쪽
calls-direction-in = 고객
calls-direction-out = 하우스
calls-minutes = 통화 시간(분)
calls-log-title = 통화 기록
calls-log-lede = 하우스에서 건 전화는 약속한 회신 전화를 이행한 것으로 봅니다.
calls-log-go = 기록
calls-settled = 처리됨
calls-withheld = 발신번호 표시 제한
calls-call-back = { $from }부터 { $until }까지
calls-back-title = 전화 약속 잡기
calls-back-lede = 시간은 이메일로 고객님께 안내되며, 고객님이 직접 변경하거나 취소할 수 있습니다.
calls-back-go = 전화 약속 잡기
calls-back-none = 지금은 가능한 시간이 없습니다.
calls-promised = 회신 전화 약속
calls-day-before = 전날
calls-day-after = 다음 날
calls-all = 전체
calls-caller = 상대
calls-when = 시각
calls-state = 상태
calls-person = 받은 사람
calls-length = 통화 시간
calls-none = 이날의 통화가 없습니다.
calls-last = 마지막 연락: { $when }
calls-last-heard = 마지막 연락
calls-rings = { $region }: 전화가 울립니다
calls-open = 통화 열기
calls-number = 번호
calls-line = 회선
calls-write = 통화 결과
calls-write-lede = 메모는 하우스 안에만 남습니다.
calls-write-go = 기록
calls-case-number = 문의 번호
calls-put = 해당 문의
calls-put-lede = 그러면 통화가 문의의 진행 기록에 표시됩니다.
calls-put-go = 문의에 넣기
calls-begin = 새 문의로 열기
calls-begin-lede = 새로운 용건의 통화일 때 사용합니다.
calls-take-out = 문의에서 빼기
calls-take-out-lede = 통화가 다른 용건이었을 때 사용합니다.
calls-settle = 처리됨으로 표시
calls-settle-lede = 더 이상 맨 위에 표시되지 않습니다.

## Call back, the client's page and letter
call-back-title = 전화 요청하기
call-back-lede = 원하시는 시간을 선택하시면 그때 담당자가 전화드립니다.
call-back-stands = 전화드릴 시간은 { $from }부터 { $until }까지입니다.
call-back-calendar = 캘린더에 추가
call-back-none = 지금은 비어 있는 시간이 없습니다. 글을 남겨 주시면 담당자가 답변해 드립니다.
call-back-ask = 전화 요청하기
call-back-move = 이 시간으로 변경하기
call-back-cancel = 전화 약속 취소하기
call-back-phone-hint = 계신 국가에서 거시는 번호 그대로, 또는 국가 번호를 포함해 입력해 주십시오.
call-back-slot = 원하시는 시간
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day } { $from }~{ $until }
call-back-email-hint = 전화드릴 시간을 이 주소로 확인해 드립니다.
call-back-words = 용건
call-back-subject = 전화 요청
call-back-choose = 시간을 하나 선택해 주십시오.
call-back-event = { $house }에서 전화드립니다
mail-call-back-subject = 전화드리겠습니다: 문의 { $number }
mail-call-back-heading = 전화드리겠습니다
mail-call-back-when = 전화드릴 시간은 { $from }부터 { $until }까지, 번호는 { $phone }입니다.
mail-call-back-change = 문의 페이지에서 다른 시간을 선택하거나 취소하실 수 있습니다.

## The page of contacts
contact-opens-in = { $span } 뒤 { $time }에 시작 ({ $zone })
contact-numbers = 국가별 전화번호
contact-numbers-lede = 계신 국가에서 거시는 번호와, 전화를 받는 팀의 운영 시간입니다.

## Settings
settings-region-phone-hours = 전화 운영 시간. 예: 09:00-18:00, 이 지역의 시각 기준. 모두 비워 두면 담당 팀의 운영 시간을 따릅니다.

## Refusals, each with what to do
refusal-call-still-rings = 아직 울리는 전화입니다. 누군가 받거나 끝난 뒤에 기록하십시오.
refusal-call-not-missed = 부재중 전화가 아닙니다. 대신 통화 결과를 기록하십시오.
refusal-call-in-a-case = 이미 문의에 들어 있는 통화입니다. 먼저 그 문의에서 빼십시오.
refusal-slot-taken = 이 시간은 더 이상 선택하실 수 없습니다. 비어 있는 시간 중에서 선택해 주십시오.
refusal-slot-over = 이 전화 약속은 더 이상 변경하실 수 없습니다. 새로 요청해 주십시오.
