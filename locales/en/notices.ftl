# What people of the house are told: on the page, on a device, in a letter. A sentence that a device
# shows holds a case number and no person.

notice-title = Notices
notice-lede = What concerns you and what you have not seen yet. Opening a case marks its notices as read.
notice-new = New
notice-earlier = Earlier
notice-none = Nothing new.
notice-settled = Settled
notice-bell = { $count ->
    [0] Notices: nothing new
    [one] { $count } new notice
   *[other] { $count } new notices
}
notice-read = Mark as read
notice-read-all = Mark all as read
notice-alarm-hint = More about it

notice-given = Case { $number } was given to you
notice-escalated = Case { $number } was escalated to you
notice-answered = { $count ->
    [one] The client wrote in case { $number }
   *[other] The client wrote { $count } times in case { $number }
}
notice-promise-ends = A promise in case { $number } ends: { $moment }
notice-promise-broken = A promise in case { $number } is broken since { $moment }
notice-asked = A colleague asks for you in case { $number }
notice-chat-waits = A client waits for a conversation: case { $number }
notice-fetch-stopped = E-mail has not been fetched since { $moment }
notice-send-stopped = Letters have not been sent since { $moment }
notice-fetch-over = E-mail was not fetched from { $since } until { $until }
notice-send-over = Letters were not sent from { $since } until { $until }
notice-late-left = At the end of the day ({ $moment }) turns were left late without a reason
notice-mail-parked = { $count ->
    [one] An e-mail with a sender of our own was set apart
   *[other] { $count } e-mails with a sender of our own were set apart
}
notice-mail-flood = One sender or domain begins too many cases: its e-mail is held
notice-many = { $count ->
    [one] { $count } notice waits for you
   *[other] { $count } notices wait for you
}

notice-wishes = What reaches me
notice-wishes-lede = How far each kind goes, when it is quiet, and when a letter gathers what you have not read. The page shows everything but what you want not at all.
notice-wishes-go = Choose what reaches me
notice-wishes-save = Keep it so
notice-way-push = At once on my devices, and in the letter
notice-way-digest = In the letter
notice-way-page = On the page only
notice-way-nothing = Not at all
notice-kind-given = A case is given to me
notice-kind-escalated = A case is escalated to me
notice-kind-answered = The client writes in a case of mine
notice-kind-promise-ends = A promise in a case of mine ends soon
notice-kind-promise-broken = A promise in a case of mine is broken
notice-kind-asked = A colleague asks for me
notice-kind-chat-waits = A client waits for a conversation, and I have room
notice-kind-mail-stopped = E-mail is not fetched or letters are not sent
notice-kind-late-left = Turns are left late without a reason at the end of the day
notice-kind-mail-parked = E-mail with a sender of our own is set apart
notice-kind-mail-flood = E-mail is held since too much comes from one sender
notice-quiet = Quiet hours, { $day }
notice-quiet-hint = In quiet hours no device rings. What is still true at their end is told then. 20:00-07:00 ends the next morning; 00:00-00:00 is the whole day; empty for none.
notice-through = Rings in quiet hours, too
notice-zone = Time zone
notice-zone-hint = Such as Europe/Paris. Empty is the zone of your region: { $zone }.
notice-digest = Times of the letter
notice-digest-hint = Such as 08:00, or 08:00, 14:00. At most three; empty for no letter.
notice-digest-days = Days of the letter
notice-wrong-times = Use times such as 08:00, 14:00, at most three.
notice-wrong-quiet = Use two times such as 20:00-07:00, or leave it empty.
notice-wrong-zone = Use the name of a time zone, such as Europe/Paris.

notice-devices = My devices
notice-devices-lede = A device is told the number of the case and what happened, never a name or a word of a client’s.
notice-device-since = Since { $when }
notice-device-remove = Tell it no more
notice-device-add = Tell this device
notice-device-none = No device is told.
notice-device-count = { $count ->
    [one] { $count } device is told.
   *[other] { $count } devices are told.
}
notice-device-off = This browser cannot be told, or you have not allowed it. Its settings say which.
notice-device-script = A device is added by a script. Everything else works without one.
notice-device-unset = Devices are not told in this installation.

notice-letter-subject = { $count ->
    [one] { $count } notice waits at the desk
   *[other] { $count } notices wait at the desk
}
notice-letter-heading = What waits for you
notice-letter-go = Open the notices
notice-letter-why = You chose this letter. It comes only when something is unread.
notice-letter-stop = No such letter any more:
notice-stop-title = No letter of notices any more
notice-stop-lede = The notices stay on their page at the desk. You can choose the letter again there.
notice-stop-go = Write none any more
notice-stop-done = No letter of notices is written to you any more.

refusal-push-service = This device cannot be told. Use a current browser, or ask whoever runs the program to add its service.
