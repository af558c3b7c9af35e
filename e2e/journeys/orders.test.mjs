// A client's order in her own hands. J1: changed minutes after checkout, and the shop's answer. J2: found
// by an address and a code, sent back, shown, taken in, paid back. A gift that comes back in silence. In English,
// French and Arabic, and without a script.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { LANGUAGES, visit } from '../lib/browser.mjs';
import { codeFor, goOn, newClient } from '../lib/client.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, HOW, inTurn, look } from '../lib/everything.mjs';
import { inLanguage } from '../lib/addresses.mjs';
import { tellOrder } from '../lib/orders.mjs';
import { photos } from '../lib/photos.mjs';

const STAFF = { looks: inTurn([[1440, 'light'], [390, 'dark'], [320, 'light']]) };
const PARTS = ['piece', 'tags', 'accessories', 'dust_bag', 'box', 'security_seal'];

/** Finds what is hers by address and number, and enters the code. */
async function finds(one, client, number, eachPage = async () => {}) {
  const { page } = one;
  await page.goto(inLanguage(client.language, '/orders?find=1'));
  await eachPage('find an order');
  await page.locator('input[name=email]').fill(client.email);
  await page.locator('input[name=number]').fill(number.toLowerCase().replaceAll('-', ' '));
  await goOn(page);
  await page.waitForURL('**/orders/code');
  await eachPage('the code of an order');
  const entry = page.url();
  const code = await codeFor(page, client.email);
  await page.goto(entry);
  await page.locator('input[name=code]').fill(code);
  await goOn(page);
  await page.waitForURL(`**/orders/${number}`);
  await eachPage('an order');
}

/** Sends one bag back by a way; the number of the return. */
async function sendsBack(one, at, way, eachPage = async () => {}, more = async () => {}) {
  const { page } = one;
  await page.goto(at);
  await eachPage('which pieces come back');
  await page.locator('select[name=units-0]').selectOption('1');
  await goOn(page);
  await eachPage('how they come back');
  for (const part of PARTS) await page.locator(`input[name=parts-0][value=${part}]`).check({ force: true });
  await page.locator(`input[name=way][value=${way}]`).check({ force: true });
  await more(page);
  await goOn(page);
  await eachPage('a return read once more');
  await goOn(page);
}

const numberOf = (page) => new URL(page.url()).pathname.split('/').pop();

for (const language of LANGUAGES) {
  test(`J2, an order is found, sent back and paid back: ${language}`, async () => {
    const findings = new Findings();
    const client = newClient(language);
    const her = await visit({ language, width: 390 });
    const advisor = await visit({ language, width: 1440 });
    try {
      const { number } = await tellOrder(client, 'delivered');
      const seen = (where) => look(findings, her, where, HOW[language]);
      await finds(her, client, number, seen);
      await sendsBack(her, inLanguage(language, `/orders/${number}/return`), 'label', seen);
      await her.page.waitForURL('**/returns/CS-*');
      const back = numberOf(her.page);
      await her.page.locator('details.more summary').first().click();
      await her.page.locator('input[type=file]').setInputFiles((await photos()).slice(0, 2));
      await Promise.all([her.page.waitForURL('**?done=photos'), her.page.locator('form[action$="/photographs"] button').click()]);
      await seen('a return with photographs');
      assert.equal(await her.page.locator('.shown img').count(), 2, 'both stand there');
      for (const paper of ['label', 'slip']) {
        const pdf = await her.context.request.get(inLanguage(language, `/returns/${back}/${paper}`));
        assert.equal(pdf.status(), 200, paper);
        assert.match((await pdf.body()).subarray(0, 5).toString(), /%PDF-/);
      }
      await signIn(advisor);
      const at = (where) => look(findings, advisor, where, STAFF);
      await advisor.page.goto(`/desk/orders/${number}`);
      await at('an order at the desk');
      const deed = async (id, fill) => {
        await advisor.page.goto(`/desk/returns/${back}`);
        const form = advisor.page.locator(`form[action$="/${id}"]`).first();
        await fill?.(form);
        await Promise.all([advisor.page.waitForURL('**?done=order'), form.locator('button').first().click()]);
      };
      await advisor.page.goto(`/desk/returns/${back}`);
      await at('a return at the desk');
      await deed('reception');
      await advisor.page.goto('/desk/orders');
      await at('what waits of orders');
      await deed('look', (form) => form.locator('select[name=finding]').selectOption('as_sold'));
      await advisor.page.goto(`/desk/returns/${back}`);
      await at('a return that was looked at');
      await her.page.goto(inLanguage(language, `/returns/${back}`));
      await seen('a return that was taken in');
      await her.page.goto(inLanguage(language, `/orders`));
      await seen('everything of hers');
      findings.none();
    } finally {
      await Promise.allSettled([her.close(), advisor.close()]);
    }
    assert.deepEqual([...her.faults(), ...advisor.faults()], []);
  });
}

for (const script of [true, false]) {
  test(`J1, an order is changed minutes after checkout, ${script ? 'with' : 'without'} a script`, async () => {
    const findings = new Findings();
    const client = newClient('en');
    const her = await visit({ language: 'en', width: 390, script });
    const advisor = await visit({ language: 'en', width: 1440 });
    try {
      const { number } = await tellOrder(client, 'placed');
      const seen = script ? (where) => look(findings, her, where, HOW.en) : async () => {};
      await finds(her, client, number);
      await her.page.goto(inLanguage('en', `/orders/${number}/change`));
      await seen('what can be changed');
      await her.page.locator('input[name=kind][value=address]').check({ force: true });
      await goOn(her.page);
      await seen('another address');
      await her.page.locator('input[name=street]').fill('9 quai de Béthune');
      await goOn(her.page);
      await seen('a change read once more');
      await goOn(her.page);
      await her.page.waitForURL('**?done=change');
      await seen('an order with a change');
      await signIn(advisor);
      await advisor.page.goto('/desk/orders');
      await advisor.page.locator(`a[href$="${number}"]`).first().click();
      await advisor.page.waitForURL(`**/desk/orders/${number}`);
      await Promise.all([
        advisor.page.waitForURL('**?done=order'),
        advisor.page.locator('form[action$="/confirmation"] button').click(),
      ]);
      await her.page.goto(inLanguage('en', `/orders/${number}`));
      assert.ok((await her.page.locator('main').innerText()).includes('Done'), 'she reads that it is done');
      // From the order to somebody who answers.
      await her.page.locator('main a[href$="/chat"]').click();
      await her.page.waitForURL('**/chat**');
      findings.none();
    } finally {
      await Promise.allSettled([her.close(), advisor.close()]);
    }
    assert.deepEqual([...her.faults(), ...advisor.faults()], []);
  });
}

test('J2 without a script, exchanged for another size at a point of the carrier', async () => {
  const client = newClient('en');
  const her = await visit({ language: 'en', width: 320, script: false });
  try {
    const { number, other } = await tellOrder(client, 'delivered');
    await finds(her, client, number);
    await sendsBack(her, inLanguage('en', `/orders/${number}/return`), 'drop_off', undefined, async (page) => {
      await page.locator('input[name=wish-0][value=exchange]').check({ force: true });
      await page.locator('select[name=replacement-0]').selectOption(other);
    });
    await her.page.waitForURL('**/returns/CS-*');
    const text = await her.page.locator('main').innerText();
    assert.match(text, /held for you until/);
    assert.match(text, /RCS[0-9A-Z]{8}/);
  } finally {
    await her.close();
  }
  assert.deepEqual(her.faults(), []);
});

test('a gift is opened by its link, and comes back without a price', async () => {
  const findings = new Findings();
  const client = newClient('en');
  const giver = await visit({ language: 'en', width: 1440 });
  const her = await visit({ language: 'fr', width: 390 });
  try {
    const { number } = await tellOrder(client, 'delivered', { gift: true });
    await finds(giver, client, number);
    await Promise.all([giver.page.waitForLoadState('load'), giver.page.locator('form[action$="/gift-link"] button').click()]);
    const link = await giver.page.locator('#gift ~ .typed a').getAttribute('href');
    const at = `/fr/gift/${link.split('/').pop()}`;
    const seen = (where) => look(findings, her, where, HOW.fr);
    await her.page.goto(at);
    await seen('a gift');
    await sendsBack(her, `${at}/return`, 'label', seen, async (page) => {
      await page.locator('input[name=wish-0][value=credit]').check({ force: true });
      await page.locator('input[name=name]').fill('Noor Hadid');
      await page.locator('input[name=email]').fill(`noor-${client.mark}@example.com`);
      await page.locator('input[name=street]').fill('3 rue Neuve');
      await page.locator('input[name=postcode]').fill('69001');
      await page.locator('input[name=town]').fill('Lyon');
    });
    await her.page.waitForURL('**?done=sent');
    await seen('a gift that comes back');
    const text = await her.page.content();
    for (const secret of ['1000', '1 000', '3200', '4242', client.name, client.email, 'birthday', 'Archives']) {
      assert.ok(!text.includes(secret), `${secret} on the page of a gift`);
    }
    for (const language of LANGUAGES) {
      await her.page.goto(inLanguage(language, '/payments?country=FR'));
      await look(findings, { ...her, language }, 'ways to pay', HOW[language]);
    }
    findings.none();
  } finally {
    await Promise.allSettled([giver.close(), her.close()]);
  }
  assert.deepEqual([...giver.faults(), ...her.faults()], []);
});
