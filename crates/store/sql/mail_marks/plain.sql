-- Messages of a case that are words alone; of those taken in before anybody asked nothing is known.
SELECT k.mail_id FROM mail_marks k JOIN mails m ON m.id = k.mail_id WHERE m.case_id = $1 AND k.html = 0 LIMIT 1000
