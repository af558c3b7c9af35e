// Is this pair genuine? J6: a second-hand shoe without a number, asked about from the telephone, answered with
// the working, shared with a buyer, appealed against. J12: read at the bench by keyboard, by two who do not see
// each other. In English, French and Arabic, and without a script.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { LANGUAGES, visit } from '../lib/browser.mjs';
import { goOn, newClient, openCase } from '../lib/client.mjs';
import { inLanguage } from '../lib/addresses.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, HOW, inTurn, look } from '../lib/everything.mjs';
import { photos } from '../lib/photos.mjs';

const STAFF = { looks: inTurn([[1440, 'light'], [390, 'dark'], [320, 'light']]) };
const SLOTS = ['whole', 'stitching', 'front', 'side'];
const SEEN = ['side_stitching', 'tongue_label', 'toe_layers', 'heel_embroidery'];

/** Asks about a Triple S from the page on authenticity to the receipt; the number of the case. */
async function asks({ page }, client, eachPage = async () => {}) {
  await page.goto(inLanguage(client.language, '/authenticity'));
  await eachPage('is it genuine');
  await page.locator('main a[href$="/authenticity/triple-s"]').first().click();
  await page.waitForURL('**/authenticity/triple-s');
  await page.locator('main a[href$="/ask/authenticity"]').first().click();
  const pictures = await photos();
  const step = async (name, fill = async () => {}) => {
    await page.waitForURL(`**/ask/authenticity/${name}`);
    await eachPage(`examination: ${name}`);
    await fill();
    await goOn(page);
  };
  await step('family', () => page.locator('input[name=family][value=triple_s]').check({ force: true }));
  await step('piece');
  await step('origin', async () => {
    await page.locator('input[name=origin][value=second_hand]').check({ force: true });
    await page.locator('input[name=listing]').fill('https://market.example/listing/8');
    await page.locator('input[name=price]').fill('390 EUR');
  });
  await step('photos', async () => {
    for (const [at, slot] of SLOTS.entries()) {
      await page.locator(`input[type=file][name=${slot}]`).setInputFiles([pictures[at % pictures.length]]);
    }
  });
  await step('packaging');
  await step('words', () => page.locator('textarea[name=words]').fill(client.words));
  await step('terms');
  await step('contact', async () => {
    await page.locator('input[name=name]').fill(client.name);
    await page.locator('input[name=email]').fill(client.email);
    await page.locator('select[name=country]').selectOption('FR');
    await page.locator(`input[name=answer_language][value="${client.language}"]`).check({ force: true });
  });
  await page.waitForURL('**/ask/authenticity/check');
  await goOn(page);
  await page.waitForURL('**/receipt/**');
  return (await page.locator('.number__n').innerText()).trim();
}

/** The number of the examination on the client's own page. */
async function examination({ page }, client, number) {
  await page.goto(inLanguage(client.language, `/cases/${number}/verdict`));
  return /AV-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())[0];
}

/** Marks every point and signs: with the keys of the bench where there is a script. */
async function reads(one, exam, eachPage = async () => {}) {
  const { page, script } = one;
  await page.goto(`/desk/examinations/${exam}`);
  await Promise.all([page.waitForEvent('framenavigated'), page.locator('form[action$="/taking"] button').click()]);
  await page.waitForLoadState('load');
  await eachPage('the bench');
  const points = await page.locator('[data-point]').all();
  assert.ok(points.length >= 10, `${points.length} points`);
  for (const [at, point] of points.entries()) {
    const code = await point.getAttribute('data-point');
    const speaks = SEEN.includes(code);
    if (script !== false) {
      await point.locator('input[type=radio]').first().focus();
      await page.keyboard.press(speaks ? '1' : '4');
    } else {
      await point.locator(`input[value=${speaks ? 'for' : 'unseen'}]`).check({ force: true });
    }
    if (!speaks) continue;
    await point.locator('select').selectOption(at % 2 ? '3' : '2');
    await point.locator('input[type=text]').fill(`As our own (${code})`);
    await point.locator('input[type=checkbox]').nth(SEEN.indexOf(code)).check({ force: true });
  }
  if (script !== false) {
    await page.locator('h1').click();
    for (const key of ['p', 'z', 'c', 'm']) await page.keyboard.press(key);
    assert.equal(await page.locator('[data-loupe]').getAttribute('aria-pressed'), 'true', 'Z opens the loupe');
    assert.ok(await page.locator('[data-beside]').isVisible(), 'C shows the reference beside');
  }
  await Promise.all([
    page.waitForURL('**?done=marks'),
    page.locator('button[name=deed][value=keep]').click(),
  ]);
  await eachPage('the bench with its marks');
  // A signature has seen what the marks come to.
  await Promise.all([
    page.waitForURL('**/desk/examinations?done=signed'),
    page.locator('button[name=deed][value=sign]').click(),
  ]);
  await eachPage('what is to be read');
}

for (const language of LANGUAGES) {
  test(`J6 and J12, a pair without a number is read by two and answered: ${language}`, async () => {
    const findings = new Findings();
    const client = newClient(language);
    const her = await visit({ language, width: 390 });
    const first = await visit({ language, width: 1440 });
    const second = await visit({ language, width: 1440 });
    const buyer = await visit({ language, width: 390 });
    try {
      const seen = (where) => look(findings, her, where, HOW[language]);
      // The form's pages hang on words and direction; French has both from the others.
      const number = await asks(her, client, language === 'fr' ? undefined : seen);
      await openCase(her, client, number);
      const exam = await examination(her, client, number);
      await seen('an examination that goes on');
      await signIn(first, /berthier/);
      await reads(first, exam, (where) => look(findings, first, where, STAFF));
      await signIn(second, /kessler/);
      await second.page.goto(`/desk/examinations/${exam}`);
      const bench = await second.page.locator('main').innerText();
      assert.ok(!bench.includes('As our own') && !bench.includes(client.name), 'the second reads blind');
      await reads(second, exam);
      await her.page.goto(inLanguage(language, `/cases/${number}`));
      await her.page.locator('a[href$="/verdict"]').first().click();
      await her.page.waitForURL('**/verdict');
      await seen('a verdict');
      const verdict = await her.page.locator('main').innerText();
      assert.ok(verdict.includes('As our own (side_stitching)'), verdict);
      assert.ok(verdict.includes('Agathe Berthier') && verdict.includes('Thomas Kessler'), 'both signed');
      assert.ok(!verdict.includes('%') && !verdict.includes('٪'), 'no percentage');
      await her.page.locator('form[action$="/verdict/link"] button').click();
      await her.page.waitForLoadState('load');
      const address = /https?:\/\/\S+\/v\/[\w-]+/.exec(await her.page.locator('main').innerText())[0];
      await buyer.page.goto(new URL(address).pathname);
      await look(findings, buyer, 'a shared verdict', HOW[language]);
      const shared = await buyer.page.locator('main').innerText();
      assert.ok(shared.includes(exam) && !shared.includes(client.name) && !shared.includes(number), shared);
      await her.page.goto(inLanguage(language, `/cases/${number}/verdict`));
      await her.page.locator('textarea[name=reason]').fill('The sole smells of glue.');
      await her.page.locator('form[action$="/appeal"] button').click();
      await her.page.waitForURL('**?done=appeal');
      await seen('a verdict that is appealed against');
      findings.none();
    } finally {
      await Promise.allSettled([her.close(), first.close(), second.close(), buyer.close()]);
    }
    assert.deepEqual([...her.faults(), ...first.faults(), ...second.faults(), ...buyer.faults()], []);
  });
}

test('J6 and J12 without a script', async () => {
  const client = newClient('en');
  const her = await visit({ language: 'en', width: 320, script: false });
  const first = await visit({ language: 'en', width: 1440, script: false });
  const second = await visit({ language: 'en', width: 1440, script: false });
  try {
    const number = await asks(her, client);
    await openCase(her, client, number);
    const exam = await examination(her, client, number);
    await signIn(first, /berthier/);
    await reads({ ...first, script: false }, exam);
    await signIn(second, /kessler/);
    await reads({ ...second, script: false }, exam);
    await her.page.goto(inLanguage('en', `/cases/${number}/verdict`));
    assert.ok((await her.page.locator('h1').innerText()).includes('Consistent with genuine'));
  } finally {
    await Promise.allSettled([her.close(), first.close(), second.close()]);
  }
});
