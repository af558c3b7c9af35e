## 변경이 거절될 때의 말: refusal-CODE, app::gate, app::people, app::passwords,
## app::house의 코드. 먼저 이유, 그다음 할 수 있는 일.

refusal-needs-proof = 먼저 비밀번호나 2차 인증의 인증번호를 다시 입력해 주십시오.
refusal-proof-wrong = 비밀번호가 맞지 않습니다. 확인하고 다시 시도해 주십시오.
refusal-session-over = 세션이 끝났습니다. 다시 로그인해 주십시오.
refusal-factor-enrolled = 2차 인증이 이미 설정되어 있습니다. 비밀 키는 다시 표시되지 않습니다.
refusal-region-in-use = 이 지역의 거점이나 팀이 아직 사용 중입니다. 먼저 그 사용을 중지하십시오.
refusal-last-team = 마지막 팀이며, 새 문의를 받을 곳이 있어야 합니다. 먼저 다른 팀을 만드십시오.

refusal-password-short = 8자 이상 입력해 주십시오. 기억하기 쉬운 낱말 몇 개를 이어 쓰면 좋습니다.
refusal-password-long = 최대 256바이트, 로마자로 약 250자까지 쓸 수 있습니다.
refusal-password-control = 보이지 않는 문자를 빼 주십시오.
refusal-password-name = 하우스나 본인의 이름만으로는 부족합니다. 다른 말을 더해 주십시오.
refusal-password-common = 누구나 가장 먼저 짐작할 비밀번호입니다. 서로 관계없는 낱말 몇 개를 이어 쓰면 좋습니다.

refusal-login = 로그인 이름에는 빈칸을 쓸 수 없습니다. 빈칸 없이 입력해 주십시오.
refusal-not-for-people = 프로그램의 역할은 사람에게 줄 수 없습니다. 대신 토큰을 만드십시오.
refusal-empty = 하나 이상을 선택하거나 전체를 선택하십시오.
refusal-unknown = 여기에서 알 수 없는 항목이 있습니다. 목록에서 선택하십시오.
refusal-characters = 보이지 않는 문자를 빼 주십시오.
refusal-code = 소문자, 숫자, 붙임표만 쓸 수 있습니다. 예: paris-saint-honore
refusal-fixed = 문의가 이 코드를 가리키고 있어 바꿀 수 없습니다. 대신 새로 만드십시오.
refusal-country = 국가의 대문자 두 글자를 입력하십시오. 예: FR
refusal-currency = 통화의 대문자 세 글자를 입력하십시오. 예: EUR
refusal-unknown-zone = 알 수 없는 시간대입니다. Europe/Paris처럼 입력하십시오.
refusal-domain = orle.example 또는 https://orle.example/fr/ 같은 주소를 입력하십시오.
refusal-range = 허용 범위를 벗어난 숫자입니다. 더 일반적인 값을 입력하십시오.
refusal-bad-time = 읽을 수 없는 시간입니다. 09:00-13:00, 14:00-18:00처럼 입력하십시오.
refusal-start-not-before-end = 시작이 끝보다 앞서야 합니다. 자정을 넘는 근무는 22:00-30:00처럼 입력하십시오.
refusal-starts-next-day = 자정 이후의 시간은 다음 날에 속합니다. 다음 날 칸에 입력하십시오.
refusal-ends-too-late = 근무는 늦어도 다음 날 안에, 48:00까지 끝나야 합니다. 그 뒤의 시간은 해당하는 날에 입력하십시오.
refusal-overlap = 두 시간이 겹칩니다. 사이를 두거나 하나로 합치십시오.
refusal-bad-date = 날짜를 입력하십시오. 예: 2026-12-25
refusal-bad-minutes = 시간과 분을 입력하십시오. 예: 4:00. 사전 알림은 약속보다 길 수 없습니다.
refusal-promise-tie = 일부 문의에 대해 구체적인 정도가 같은 약속이 이미 있습니다. 조건을 하나 더 정하거나 다른 약속을 바꾸십시오.
refusal-unknown-fact = 중괄호 안에 알 수 없는 항목이 있습니다. 입력란 아래에 있는 이름을 쓰십시오.
refusal-loose-brace = 짝이 맞지 않는 중괄호가 있습니다. 항목은 {"{"}client_name{"}"}처럼 쓰십시오.
refusal-twice = 같은 것이 두 번 들어 있습니다. 하나만 남기십시오.

refusal-passkey-wrong = 패스키가 확인되지 않았습니다. 다시 시도해 주십시오.
refusal-passkey-known = 이미 등록된 패스키입니다. 그 패스키를 쓰거나 다른 패스키를 만드십시오.
refusal-passkey-too-many = 패스키는 열 개까지 등록할 수 있습니다. 먼저 하나를 삭제하십시오.
refusal-passkey-none-here = 패스키는 도메인 이름으로 접속할 때에만 쓸 수 있습니다. 대신 인증 앱을 설정하십시오.
refusal-no-factor = 설정된 2차 인증이 없습니다. 먼저 하나를 설정하십시오.
refusal-last-factor = 하나뿐인 2차 인증입니다. 먼저 다른 2차 인증을 설정하십시오.
refusal-same = 이미 같은 값입니다. 다른 값을 입력하거나 그대로 두십시오.
refusal-region-has-cases = 이 지역에 진행 중인 문의가 있습니다. 먼저 해결하거나 다른 지역으로 옮기십시오.

refusal-already-sent = 이미 보내신 양식입니다. 접수된 문의를 열어 그곳에 글을 남겨 주십시오.
refusal-already-undone = 이미 되돌린 작업입니다. 문의의 현재 상태를 확인하십시오.
refusal-file-held = 이 파일은 아직 검사 중입니다. 1분 뒤에 다시 시도해 주십시오.
refusal-control-characters = 보이지 않는 문자를 빼 주십시오.
refusal-hidden-characters = 보이지 않는 문자나 글의 방향을 바꾸는 문자를 빼 주십시오.
refusal-not-a-day = 날짜를 입력해 주십시오. 예: 2026-12-25
refusal-not-a-number = 정수를 입력해 주십시오.
refusal-not-a-phone = 국가 번호를 포함한 전화번호를 입력해 주십시오. 예: +82 2 1234 5678
refusal-too-many = 한 번에 처리할 수 있는 수를 넘었습니다. 더 적게 선택해 주십시오.
refusal-wrong = 이 답은 그대로 쓸 수 없습니다. 해당 페이지로 돌아가 변경해 주십시오.
refusal-not-qualified = 이 문의에 답변할 수 없는 사람입니다. 다른 사람을 선택하십시오.

## 구매에 관한 사실을 두고 하는 말: app::law.
refusal-no-such-fact = 없는 항목입니다. 문의 옆에 표시된 항목에서 선택하십시오.
refusal-unknown-value = 여기에서는 쓸 수 없는 값입니다. 제시된 것에서 선택하십시오.
refusal-impossible-fact = 알려진 내용과 함께 성립할 수 없습니다. 둘 중 하나를 고치십시오.
refusal-fact-ahead = 아직 오지 않은 날짜입니다. 확인하십시오.
refusal-fact-before = 먼저 와야 하는 날짜보다 앞섭니다. 둘 중 하나를 고치십시오.
refusal-fact-after = 나중에 와야 하는 날짜보다 뒤입니다. 둘 중 하나를 고치십시오.
refusal-unknown-right = 여기에 없는 권리입니다. 문의 옆에 표시된 권리에서 선택하십시오.
refusal-answer-open = 아직 답할 수 없습니다. 물어볼 것이 남아 있습니다. 직접 채우거나 고객에게 물어보십시오.
refusal-revision-not-now = 현재 상태에서는 할 수 없습니다. 지금 어떤 상태인지 확인하십시오.
refusal-revision-own = 본인이 작성에 참여한 개정안입니다. 규칙을 승인할 권한이 있는 다른 사람이 결정합니다.
refusal-revision-mistakes = 오류가 있거나 통과하지 못한 자체 시나리오가 있습니다. 먼저 고치십시오.
refusal-revision-not-tried = 현재의 본문과 규칙으로는 무엇이 달라지는지 확인하지 않았습니다. 먼저 시험 적용하십시오.
refusal-revision-no-day = 시행일이 없거나 이미 지났습니다. 오늘 또는 그 이후의 날짜를 입력하십시오.
refusal-revision-same-version = 이미 다른 본문에 쓰인 버전입니다. 규칙집의 맨 위에 새 버전을 적으십시오.
refusal-revision-same-text = 마지막으로 승인된 본문과 다른 점이 없습니다. 내용을 고치거나 폐기하십시오.
refusal-revision-behind = 그사이에 이 규칙집의 다른 개정안이 승인되었습니다. 그 개정안에서 새로 시작해 작성한 내용을 옮기십시오.
refusal-revision-in-force = 이미 시행 중입니다. 고치려면 새 개정안을 시작하십시오.
refusal-revision-moved = 이 페이지를 연 뒤에 다른 사람이 변경했습니다. 입력한 내용은 아래에 있습니다. 달라지는 내용과 비교한 뒤 다시 저장하십시오.
refusal-answer-firm = 여기에는 달리 정할 수 있는 통상 기준이 없습니다. 법이나 확정된 규칙이 정한 것은 달리 결정할 수 없으므로 고객에게 그대로 알리십시오.
refusal-mail-decided = 그사이에 다른 사람이 이 이메일의 처리를 결정했습니다. 다시 열어 어디에 있는지 확인하십시오.
refusal-mail-unreadable = 이 이메일은 읽을 수 없어 문의에 넣을 수 없습니다. 원본을 저장하고 직접 문의를 여십시오.
refusal-plus-sign = 더하기 기호 뒤에는 문의를 가리키는 서명된 이름이 옵니다. 더하기 기호가 없는 주소를 입력하십시오.
