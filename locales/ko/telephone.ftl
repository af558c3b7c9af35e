# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = 울리는 중
call-state-answered = 통화 중
call-state-ended = 종료
call-state-missed = 부재중
call-state-voicemail = 음성 메시지
call-reason-new-request = 새 요청
call-reason-progress = 진행 상황
call-reason-advice = 상담
call-reason-appointment = 예약
call-reason-complaint = 불만
call-reason-call-back = 회신 전화
call-reason-other = 기타
call-result-settled = 해결됨
call-result-house-acts = 다음은 저희가 진행합니다
call-result-client-acts = 다음은 고객님 차례입니다
call-result-speak-again = 다시 통화합니다
call-result-message-left = 메시지를 남김
call-result-not-reached = 연결되지 않음
call-result-wrong-number = 잘못된 번호
promise-call-back = 회신 전화

## The client's timeline
entry-client-called =
    { $by ->
        [house] 저희가 전화를 드렸습니다: { $result }.
       *[you] 전화를 주셨습니다: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] 저희가 전화를 드렸습니다, { $length }: { $result }.
       *[you] 전화를 주셨습니다, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] 전화를 드렸습니다: { $result }.
       *[you] 전화를 주셨습니다: { $result }.
    }
entry-client-missed-call = 전화를 주셨지만 받지 못했습니다.
entry-client-call-back-asked = 전화드리겠습니다: { $from }부터 { $until }까지.
entry-client-call-back-moved = 통화 시간이 변경되었습니다: { $from }부터 { $until }까지.
entry-client-call-back-cancelled = 통화가 취소되었습니다.
entry-client-call-back-cancelled-by-you = 통화를 취소하셨습니다.
entry-client-promised-call-back = { $moment }까지 전화드리겠습니다.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] 당사 발신: { $result }
       *[in] 고객 발신: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] 당사 발신, { $length }: { $result }
       *[in] 고객 발신, { $length }: { $result }
    }
desk-entry-missed-call = 고객 전화를 아무도 받지 못함
desk-entry-missed-call-message = 고객이 전화하여 음성 메시지를 남김
desk-entry-call-back-asked = 회신 전화: { $from }부터 { $until }까지
desk-entry-call-back-moved = 회신 전화 변경: { $from }부터 { $until }까지
desk-entry-call-back-cancelled = 회신 전화 취소: { $by }
desk-entry-call-noted = 통화 메모: { $reason }
desk-entry-call-taken-out = 통화를 뺐습니다: 다른 용건이었습니다
desk-entry-call-back-missed = { $when }까지 전화하지 않음

## The desk's pages
desk-act-call = 통화 기록
calls-title = 통화
calls-done = 기록했습니다.
calls-done-log = 통화를 케이스에 기록했습니다.
calls-clients = 이 번호의 고객
calls-several = 여러 고객이 이 번호를 사용합니다. 누구인지 여쭤보세요.
calls-cases = 관련될 수 있는 케이스
calls-reason = 용건
calls-result = 결과
calls-result-hint = 고객의 케이스에 표시됩니다.
calls-note = 메모
calls-note-hint = 직원만 볼 수 있습니다.
calls-direction = 누가 전화했는지
calls-direction-in = 고객
calls-direction-out = 당사
calls-minutes = 통화 시간(분)
calls-log-title = 통화 기록하기
calls-log-lede = 당사에서 건 통화는 약속한 회신 전화를 이행한 것으로 봅니다.
calls-log-go = 기록
calls-settled = 처리됨
calls-withheld = 발신번호 표시 제한
calls-call-back = { $from }부터 { $until }까지
calls-promised = 회신 전화 예정
calls-day-before = 전날
calls-day-after = 다음 날
calls-all = 전체
calls-caller = 상대
calls-when = 시각
calls-state = 상태
calls-person = 응대자
calls-length = 길이
calls-none = 이 날의 통화가 없습니다.
calls-last = 마지막 연락: { $when }
calls-last-heard = 마지막 연락
calls-rings = { $region }: 전화가 울립니다
calls-open = 통화 열기
calls-number = 번호
calls-line = 회선
calls-write = 통화 결과
calls-write-lede = 메모는 내부에만 남습니다.
calls-write-go = 기록
calls-case-number = 케이스 번호
calls-put = 어느 케이스인지
calls-put-lede = 통화가 케이스 기록에 표시됩니다.
calls-put-go = 케이스에 넣기
calls-begin = 케이스 열기
calls-begin-lede = 새로운 용건의 통화에 사용합니다.
calls-take-out = 케이스에서 빼기
calls-take-out-lede = 통화가 다른 용건이었을 때 사용합니다.
calls-settle = 처리 완료
calls-settle-lede = 더 이상 맨 위에 표시되지 않습니다.

## Call back, the client's page and letter
call-back-title = 전화 요청하기
call-back-lede = 원하시는 시간을 고르시면 그때 전화드리겠습니다.
call-back-stands = 전화드리겠습니다: { $from }부터 { $until }까지.
call-back-calendar = 캘린더에 추가
call-back-none = 지금은 빈 시간이 없습니다. 글을 남겨 주시면 답변드리겠습니다.
call-back-ask = 전화 요청
call-back-move = 이 시간으로 변경
call-back-cancel = 통화 취소
call-back-phone-hint = 국내에서 거는 번호 또는 국가 번호를 포함해 적어 주세요.
call-back-slot = 시간
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day } { $from }~{ $until }
call-back-email-hint = 확인 내용을 보내 드립니다.
call-back-words = 용건
call-back-subject = 회신 전화 요청
call-back-choose = 시간을 하나 골라 주세요.
call-back-event = { $house }에서 전화드립니다
mail-call-back-subject = 전화드리겠습니다: 케이스 { $number }
mail-call-back-heading = 전화드리겠습니다
mail-call-back-when = { $from }부터 { $until }까지, { $phone }번으로 전화드립니다.
mail-call-back-change = 케이스 페이지에서 시간을 바꾸거나 취소하실 수 있습니다.

## The page of contacts
contact-opens-in = { $span } 후 시작, { $time } ({ $zone })
contact-numbers = 국가별 전화
contact-numbers-lede = 고객님의 국가에서 거는 번호와 응대 팀의 운영 시간입니다.

## Settings
settings-region-phone-hours = 전화 운영 시간(예: 09:00-18:00), 지역 시각 기준입니다. 모두 비우면 담당 팀의 시간을 따릅니다.

## Refusals, each with what to do
refusal-call-still-rings = 아직 울리고 있습니다. 누군가 받거나 끝난 뒤에 기록하세요.
refusal-call-not-missed = 부재중 통화가 아닙니다. 대신 결과를 기록하세요.
refusal-call-in-a-case = 이미 케이스에 있는 통화입니다. 먼저 거기에서 빼세요.
refusal-slot-taken = 이 시간은 더 이상 선택할 수 없습니다. 빈 시간 중에서 골라 주세요.
refusal-slot-over = 이 통화는 더 이상 변경할 수 없습니다. 다시 요청해 주세요.
