// A client chats from a phone-sized page, loses the network, comes back on another device, is
// answered by e-mail when she has gone, answers from an ordinary mail program; the advisor sees one
// case with one timeline. In English, French and Arabic; and without a script.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { visit } from '../lib/browser.mjs';
import { codeFor, goOn, letterTo, newClient } from '../lib/client.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, look } from '../lib/everything.mjs';
import { inLanguage } from '../lib/addresses.mjs';
import { answerTo, headOf } from '../lib/mail.mjs';
import { deliver } from '../lib/stranger.mjs';

const LOOKS = {
  en: [[1440, 'light'], [390, 'dark'], [320, 'light']],
  fr: [[390, 'light'], [1440, 'dark'], [320, 'dark']],
  ar: [[320, 'light'], [390, 'dark'], [1440, 'light']],
};
const LETTER = { en: 'We have written to the carrier.', fr: 'Nous avons écrit au transporteur.', ar: 'كتبنا إلى شركة الشحن.' };
const ANSWER = { en: 'It was left with your neighbour.', fr: 'Il a été remis à votre voisin.', ar: 'تُرك لدى جاركم.' };

// Her page's lines, to be cut: those that are open break, and none is had until it is over.
async function lines(page) {
  const net = { cut: false, open: [], broken: 0 };
  await page.routeWebSocket(/\/chat\/CS-[^/]+\/live/, (line) => {
    if (net.cut) { net.broken += 1; line.close({ code: 1001 }); return; }
    const server = line.connectToServer();
    net.open.push([line, server]);
  });
  net.break = async () => {
    net.cut = true;
    for (const [line, server] of net.open.splice(0)) { net.broken += 1; await server.close(); await line.close({ code: 1001 }); }
  };
  return net;
}

async function begin({ page }, client) {
  await page.goto(inLanguage(client.language, '/chat?country=FR'));
  await page.locator('input[name=name]').fill(client.name);
  await page.locator('input[name=email]').fill(client.email);
  await page.locator('textarea[name=body]').fill(client.words);
  await goOn(page);
  await page.waitForURL(/\/chat\/CS-/);
  return new URL(page.url()).pathname.split('/').pop();
}

async function take({ page }, number) {
  await page.goto(`/desk/cases/${number}?view=chats`);
  await Promise.all([page.waitForEvent('framenavigated'), page.locator('form[action$="/chat/taking"] button').click()]);
  await page.waitForLoadState('load');
}

async function answer({ page }, number, text) {
  await page.goto(`/desk/cases/${number}?view=chats&to=reply`);
  await page.locator('#compose textarea[name=text]').fill(text);
  await Promise.all([page.waitForEvent('framenavigated'), page.locator('#compose button[value=wait]').click()]);
  await page.waitForLoadState('load');
}

const said = (page) => page.locator('#timeline').innerText();
const told = (page, text) => page.locator('#timeline > li', { hasText: text }).first().waitFor();

for (const language of ['en', 'fr', 'ar']) {
  test(`a chat that loses the network, goes on elsewhere and by letter: ${language}`, async () => {
    const findings = new Findings();
    const client = newClient(language);
    const her = await visit({ language, width: 390 });
    const advisor = await visit({ language, width: 1440 });
    const elsewhere = await visit({ language, width: 1440 });
    try {
      const net = await lines(her.page);
      await her.page.goto(inLanguage(language, '/chat?country=FR'));
      await look(findings, her, 'where a chat begins', { looks: LOOKS[language], deep: true });
      const number = await begin(her, client);
      await look(findings, her, 'a chat that waits', { looks: LOOKS[language] });
      await signIn(advisor);
      await advisor.page.goto('/desk?view=chats');
      await advisor.page.locator(`#q-${number}`).waitFor();
      await take(advisor, number);
      await look(findings, advisor, 'a chat on the desk', { looks: [[1440, 'light'], [390, 'dark']] });
      // Who is with her comes to her page by itself, and so do the words.
      await her.page.locator('#line h1').filter({ hasNotText: /^$/ }).waitFor();
      await answer(advisor, number, ANSWER[language]);
      await told(her.page, ANSWER[language]);
      // She writes: the advisor sees that she does, and the words without a reload.
      const writes = advisor.page.locator('#writes').filter({ hasText: /\S/ });
      for (let sign = 0; sign < 60 && await writes.count() === 0; sign += 1) {
        await her.page.locator('#reply textarea').pressSequentially('… ', { delay: 250 });
      }
      await writes.waitFor();
      await her.page.locator('#reply textarea').fill(`${client.mark} one`);
      await her.page.locator('#reply button[type=submit]').click();
      await told(her.page, `${client.mark} one`);
      await advisor.page.locator('#part-timeline', { hasText: `${client.mark} one` }).waitFor();
      // The network goes; what she writes meanwhile goes when it is back, and once.
      await her.context.setOffline(true);
      await net.break();
      await her.page.locator('#lost').filter({ hasText: /\S/ }).waitFor();
      await her.page.locator('#reply textarea').fill(`${client.mark} two`);
      await her.page.locator('#reply button[type=submit]').click();
      assert.ok(net.broken >= 1, 'her line broke');
      assert.ok(!(await said(her.page)).includes(`${client.mark} two`), 'it has not gone yet');
      // In this order: a line that is had while there is no net would be told as a fault.
      await her.context.setOffline(false);
      net.cut = false;
      await told(her.page, `${client.mark} two`);
      const all = await said(her.page);
      assert.equal(all.split(`${client.mark} two`).length, 2, 'it landed once');
      await look(findings, her, 'a chat that goes on', { looks: LOOKS[language] });
      await her.close();
      // On another device, by a code.
      await elsewhere.page.goto(inLanguage(language, `/cases/${number}/code`));
      await elsewhere.page.locator('button[name=again], button[value=again], form button').last().click();
      const code = await codeFor(elsewhere.page, client.email);
      await elsewhere.page.goto(inLanguage(language, `/cases/${number}/code`));
      await elsewhere.page.locator('input[name=code]').fill(code);
      await goOn(elsewhere.page);
      await elsewhere.page.goto(inLanguage(language, `/chat/${number}`));
      const there = await said(elsewhere.page);
      assert.ok(there.includes(ANSWER[language]) && there.includes(`${client.mark} two`), 'all of it is there');
      // She goes; what is said then reaches her by letter.
      await Promise.all([elsewhere.page.waitForEvent('framenavigated'), elsewhere.page.locator('form[action$="/ending"] button').click()]);
      await answer(advisor, number, LETTER[language]);
      const letter = await letterTo(elsewhere.page, client.email, new RegExp(LETTER[language]));
      if (process.env.SELVEDGE_TEST_MAIL) {
        // From an ordinary mail program, the letter quoted below: only her words are the message.
        const head = await headOf(elsewhere.page, letter.address);
        const reply = answerTo(head, client, `${client.mark} by mail`, letter.text);
        await deliver(Number(process.env.SELVEDGE_TEST_MAIL), [{ from: client.email, to: reply.to, raw: reply.raw }]);
        await advisor.page.locator('#part-timeline', { hasText: `${client.mark} by mail` }).waitFor();
        await advisor.page.goto(`/desk/cases/${number}`);
        const whole = await advisor.page.locator('#part-timeline').innerText();
        const order = [client.words, ANSWER[language], `${client.mark} one`, `${client.mark} two`, LETTER[language], `${client.mark} by mail`];
        const places = order.map((words) => whole.indexOf(words));
        assert.ok(places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1])), `one timeline, in order: ${places}`);
        assert.equal(whole.split(`${client.mark} by mail`).length, 2, 'it landed once');
        await look(findings, advisor, 'a case of chat, letter and mail', { looks: [[1440, 'light'], [390, 'dark']] });
        // Her own page has it, too.
        await elsewhere.page.goto(inLanguage(language, `/cases/${number}`));
        assert.ok((await said(elsewhere.page)).includes(`${client.mark} by mail`));
        // No second case was begun of it.
        await advisor.page.goto(`/desk/search?q=${encodeURIComponent(client.email)}`);
        const cases = await advisor.page.locator('main a[href*="/desk/cases/CS-"]').evaluateAll((all) => new Set(all.map((one) => one.pathname)).size);
        assert.equal(cases, 1, 'one case');
      }
      findings.none();
    } finally {
      await Promise.allSettled([her.close(), advisor.close(), elsewhere.close()]);
    }
    assert.deepEqual([...her.faults(), ...advisor.faults(), ...elsewhere.faults()], []);
  });
}

test('a chat where no line can be had is read and written by its page', async () => {
  const client = newClient('en');
  const her = await visit({ language: 'en', width: 390 });
  const advisor = await visit({ language: 'en', width: 1440 });
  try {
    const net = await lines(her.page);
    net.cut = true;
    const number = await begin(her, client);
    await signIn(advisor);
    await take(advisor, number);
    await her.page.locator('#reply textarea').fill(`${client.mark} by form`);
    await her.page.locator('#reply button[type=submit]').click();
    await told(her.page, `${client.mark} by form`);
    await advisor.page.locator('#part-timeline', { hasText: `${client.mark} by form` }).waitFor();
    await answer(advisor, number, 'It is at the post office.');
    await told(her.page, 'at the post office');
    // What was not sent is there after the page is loaded again, and goes once.
    await her.context.setOffline(true);
    await her.page.locator('#reply textarea').fill(`${client.mark} later`);
    await her.page.locator('#reply button[type=submit]').click();
    await her.context.setOffline(false);
    await her.page.reload();
    await told(her.page, `${client.mark} later`);
    assert.equal((await said(her.page)).split(`${client.mark} later`).length, 2, 'it landed once');
    assert.ok(net.broken > 2, 'no line was had');
  } finally {
    await Promise.allSettled([her.close(), advisor.close()]);
  }
  assert.deepEqual([...her.faults(), ...advisor.faults()], []);
});

test('a chat without a script, and the answer by letter when she has gone', async () => {
  const client = newClient('en');
  const her = await visit({ language: 'en', width: 320, script: false });
  const advisor = await visit({ language: 'en', width: 1440 });
  try {
    const number = await begin(her, client);
    assert.ok((await said(her.page)).includes(client.mark));
    await signIn(advisor);
    await take(advisor, number);
    await her.page.goto(inLanguage('en', `/chat/${number}`));
    await her.page.locator('#reply textarea').fill(`${client.mark} more`);
    await goOn(her.page);
    assert.ok((await said(her.page)).includes(`${client.mark} more`));
    // She can wait on a page that loads itself again, and has no field that this would empty.
    await her.page.locator('[data-refresh]').click();
    await her.page.waitForURL(/wait=1/);
    assert.equal(await her.page.locator('#reply').count(), 0);
    assert.equal(await her.page.locator('meta[http-equiv=refresh]').count(), 1);
    await her.page.locator('a[href$="#reply"]').click();
    assert.equal(await her.page.locator('meta[http-equiv=refresh]').count(), 0);
    await her.page.goto('about:blank');
    await answer(advisor, number, 'Your neighbour at number 12 has it.');
    // Her page says nothing any more: a minute later it goes to her by letter.
    const reader = await visit({ language: 'en' });
    const deadline = Date.now() + 120_000;
    let letter;
    while (!letter && Date.now() < deadline) {
      letter = await letterTo(reader.page, client.email, /number 12/).catch(() => undefined);
    }
    await reader.close();
    assert.ok(letter, 'a letter holds the answer');
  } finally {
    await Promise.allSettled([her.close(), advisor.close()]);
  }
  assert.deepEqual([...her.faults(), ...advisor.faults()], []);
});
