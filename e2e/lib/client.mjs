// What a client does, with or without script: asks, sends photographs, finds the letter, opens her
// case with the code, reads, answers. Elements are found by what the form sends (names) and by
// addresses, so that one journey serves every language.
import { strict as assert } from 'node:assert';
import { inLanguage } from './addresses.mjs';
import { photos } from './photos.mjs';

let count = 0;

/** A new client with an address of her own and words of her own. */
export function newClient(language = 'en') {
  count += 1;
  const mark = `${process.pid}-${Date.now().toString(36)}-${count}`;
  const words = {
    en: 'The stitching of the handle has come loose on one side after three weeks.',
    fr: 'La couture de l’anse s’est défaite d’un côté au bout de trois semaines.',
    ar: 'انفكّت خياطة المقبض من جهة واحدة بعد ثلاثة أسابيع.',
  }[language];
  const name = { en: 'Avery Lindqvist', fr: 'Églantine Duchêne', ar: 'ليلى الخوري' }[language];
  return { language, name, email: `client-${mark}@example.com`, words: `${words} (${mark})`, mark };
}

/** What she answers, by the name of the field. */
function answers(client) {
  return {
    family: 'hourglass', model: 'Hourglass S', colour: 'black', size: 'S', code: '5935461',
    words: client.words,
    worn: 'weekly', first_worn: '2026-01-12', storage: 'dust bag',
    order_number: 'OR-204918', bought: 'boutique', bought_where: 'Paris', bought_on: '2026-01-10',
    purchaser: client.name, outcome: 'repair', packaging: 'dust_bag',
    name: client.name, email: client.email, phone: '+33 1 55 55 01 23', country: 'FR',
    answer_language: client.language, format: 'usual',
  };
}

const WHERE_PICTURES_GO = ['whole', 'front', 'stitching', 'hardware'];

/** Fills in one page of the form: every field that it has and she has an answer to. */
export async function answerPage(page, client, pictures) {
  const given = answers(client);
  for (const field of await page.locator('form[method=post] [name]:not([type=hidden]):not(button)').all()) {
    const { name, type, tag } = await field.evaluate((one) => (
      { name: one.name, type: one.type, tag: one.tagName }));
    if (type === 'file') {
      const at = WHERE_PICTURES_GO.indexOf(name);
      if (at >= 0 && pictures) await field.setInputFiles([pictures[at]]);
      continue;
    }
    if (!(name in given)) continue;
    if (type === 'radio' || type === 'checkbox') {
      if (await field.evaluate((one, value) => one.value === value, given[name])) {
        await field.check({ force: true });
      }
    } else if (tag === 'SELECT') {
      await field.selectOption(given[name]);
    } else {
      await field.fill(given[name]);
    }
  }
}

const submit = (page) => page.locator('main form.form[method=post] .btns button[type=submit]').first();

/** Sends the form of the page and waits for the next page. */
export async function goOn(page) {
  await Promise.all([page.waitForEvent('framenavigated', { timeout: 60_000 }), submit(page).click({ noWaitAfter: true })]);
  await page.waitForLoadState('load');
}

/**
 * Asks for a repair from the home page to the receipt; the number of the case. `eachPage` is
 * called on every page on the way.
 */
export async function askForRepair({ page }, client, eachPage = async () => {}) {
  const pictures = await photos();
  await page.goto(inLanguage(client.language, '/'));
  await eachPage('home');
  await page.locator(`main a[href$="/${client.language}/ask"], a[href$="/${client.language}/ask"]:visible`).first().click();
  await page.waitForURL('**/ask');
  await eachPage('topics');
  await page.locator(`main a[href*="/ask/repair"]`).first().click();
  await page.waitForURL('**/ask/repair/**');
  for (let step = 0; !page.url().includes('/check'); step += 1) {
    assert.ok(step < 15, `the form does not end; at ${page.url()}`);
    const here = page.url();
    await eachPage(new URL(here).pathname.split('/').pop());
    await answerPage(page, client, pictures);
    await goOn(page);
    const flaws = await page.locator('#flaws li').allInnerTexts();
    assert.deepEqual(flaws, [], `answers were refused at ${here}`);
    assert.notEqual(page.url(), here, 'the form does not go on');
  }
  await eachPage('check');
  const check = await page.locator('main').innerText();
  assert.ok(check.includes(client.mark), 'the page of answers shows what was written');
  assert.ok(check.includes(client.email), 'the page of answers shows the address');
  await goOn(page);
  await page.waitForURL('**/receipt/**');
  await eachPage('receipt');
  const number = (await page.locator('.number__n').innerText()).trim();
  assert.match(number, /^CS-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return number;
}

/** The text of the newest letter to an address that matches, from the demonstration's mailbox. */
export async function letterTo(page, email, matching = /./s) {
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline) {
    await page.goto('/demo/mail');
    const letters = page.locator('ol.letters > li').filter({ hasText: email });
    const addresses = await letters.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const address of addresses) {
      await page.goto(address);
      const text = await page.locator('main').innerText();
      if (matching.test(text)) return { text, address };
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`no letter to ${email} that matches ${matching}`);
}

/** Opens her case with a code from a letter. */
export async function openCase({ page }, client, number, eachPage = async () => {}) {
  await page.goto(inLanguage(client.language, '/cases'));
  await eachPage('find');
  await page.locator('input[name=number]').fill(number);
  await goOn(page);
  await page.waitForURL((url) => url.pathname.endsWith('/code'));
  await eachPage('code');
  const entry = page.url();
  const code = await codeFor(page, client.email);
  await page.goto(entry);
  await page.locator('input[name=code]').fill(code);
  await goOn(page);
  await page.waitForURL((url) => url.pathname.endsWith(number));
}

/** The six digits of the newest code letter. */
export async function codeFor(page, email) {
  const sixDigits = /(?<!\d)(\d{3}[\s\u00a0\u202f]?\d{3})(?!\d)/;
  const { text } = await letterTo(page, email, sixDigits);
  return sixDigits.exec(text)[1].replace(/\D/g, '');
}
