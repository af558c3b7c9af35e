// A client's mail program: answers a letter of the demonstration's mailbox as an ordinary program would.
import { randomBytes } from 'node:crypto';

/** The lines of a letter's head, as the demonstration's mailbox shows them. */
export async function headOf(page, address) {
  await page.goto(address);
  const pairs = await page.locator('dl.heads > div').evaluateAll((all) =>
    all.map((one) => [one.querySelector('dt').textContent.trim().toLowerCase(), one.querySelector('dd').textContent.trim()]));
  return Object.fromEntries(pairs);
}

const QUOTED = {
  en: 'On Friday, Maison Orle wrote:', fr: 'Le vendredi, Maison Orle a écrit :', ar: 'في الجمعة، كتبت Maison Orle:',
};

/** An answer below which the letter is quoted, as programs write it: plain words and HTML. */
export function answerTo(head, client, words, quoted) {
  const mark = randomBytes(6).toString('hex');
  const domain = client.email.split('@')[1];
  const encoded = (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  const lines = quoted.split('\n');
  const plain = `${words}\r\n\r\n> ${QUOTED[client.language]}\r\n${lines.map((line) => `> ${line}`).join('\r\n')}\r\n`;
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const html = `<html><body dir="auto"><div>${escaped(words)}</div><br><blockquote type="cite"><div>${QUOTED[client.language]}</div><br>${lines.map(escaped).join('<br>')}</blockquote></body></html>`;
  const reply = /<([^>]+)>/.exec(head['reply-to'])?.[1] ?? head['reply-to'];
  return {
    to: reply,
    raw: [
      `Authentication-Results: mx.orle.example; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
      `From: =?utf-8?B?${Buffer.from(client.name).toString('base64')}?= <${client.email}>`,
      `To: <${reply}>`,
      `Subject: =?utf-8?B?${Buffer.from(`Re: ${head.subject}`).toString('base64')}?=`,
      `Message-ID: <${mark}@${domain}>`,
      `In-Reply-To: ${head['message-id']}`,
      `References: ${head['message-id']}`,
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/alternative; boundary="${mark}"`,
      '',
      `--${mark}`, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', encoded(plain),
      `--${mark}`, 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', encoded(html),
      `--${mark}--`, '',
    ].join('\r\n'),
  };
}
