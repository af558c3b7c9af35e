// What bad input gets, seen by the one who typed it: the page again with every answer kept, a
// summary that leads to each mistake, a right status, and no accessibility finding.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { LANGUAGES, visiting } from '../lib/browser.mjs';
import { inLanguage } from '../lib/addresses.mjs';
import { answerPage, askForRepair, codeFor, goOn, newClient } from '../lib/client.mjs';
import { Findings, look } from '../lib/everything.mjs';

async function statusOfSending(page) {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST' && one.request().isNavigationRequest()),
    page.locator('main form.form[method=post] .btns button[type=submit]').first().click(),
  ]);
  await page.waitForLoadState('load');
  return response.status();
}

async function toStep(page, client, step) {
  await page.goto(inLanguage(client.language, '/ask/repair'));
  for (let count = 0; !page.url().endsWith(`/${step}`); count += 1) {
    assert.ok(count < 15, `never came to ${step}; at ${page.url()}`);
    await answerPage(page, client, null);
    await goOn(page);
  }
}

for (const script of [true, false]) {
  for (const language of LANGUAGES) {
    test(`a question left open is asked again, kindly: ${language}, ${script ? 'with' : 'without'} script`, () => (
      visiting({ language, script, width: 390 }, async (visit) => {
        const { page } = visit;
        const findings = new Findings();
        const client = newClient(language);
        await toStep(page, client, 'contact');
        await page.locator('input[name=name]').fill(client.name);
        await page.locator('input[name=email]').fill('not an address');
        assert.equal(await statusOfSending(page), 422);
        const summary = page.locator('#flaws');
        assert.ok(await summary.isVisible(), 'a summary stands first');
        if (script) assert.equal(await page.evaluate(() => document.activeElement.id), 'flaws', 'and has the focus');
        const link = await summary.locator('a').first().getAttribute('href');
        assert.ok(await page.locator(link).count() > 0, `the summary leads to ${link}`);
        assert.equal(await page.locator('input[name=name]').inputValue(), client.name, 'her name is kept');
        assert.equal(await page.locator('input[name=email]').inputValue(), 'not an address', 'what was wrong is kept');
        assert.equal(await page.locator('input[name=email]').getAttribute('aria-invalid'), 'true');
        await look(findings, visit, 'contact with mistakes', { deep: true });
        findings.none();
      })));
  }
}

test('a file of the wrong kind is refused by name, and the others stay', () => visiting({}, async (visit) => {
  const { page } = visit;
  const client = newClient();
  await toStep(page, client, 'photos');
  await answerPage(page, client, await (await import('../lib/photos.mjs')).photos());
  await page.locator('input[type=file][name=back]').setInputFiles([
    { name: 'holiday.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic') },
  ]);
  // Said as soon as the file was chosen: who presses on afterwards has read it.
  await page.getByText('holiday.heic').first().waitFor();
  const text = await page.locator('main').innerText();
  assert.match(text, /JPEG/, 'says what would be accepted');
  assert.ok((await page.locator('.sent li').count()) >= 3, 'the other files stay');
}));

test('a wrong code is refused, and a right one is right only once', () => visiting({}, async (visit) => {
  const { page } = visit;
  const client = newClient();
  const number = await askForRepair(visit, client);
  await page.goto('/en/cases');
  await page.locator('input[name=number]').fill(number);
  await goOn(page);
  const entry = page.url();
  const code = await codeFor(page, client.email);
  await page.goto(entry);
  await page.locator('input[name=code]').fill(code === '111111' ? '222222' : '111111');
  assert.equal(await statusOfSending(page), 422);
  await page.locator('input[name=code]').fill(code);
  assert.ok([302, 303].includes(await statusOfSending(page)));
  assert.ok(page.url().endsWith(number));
  const again = await visit.context.browser().newContext({ baseURL: new URL(page.url()).origin });
  const other = await again.newPage();
  await other.goto('/en/cases');
  await other.locator('input[name=number]').fill(number);
  await goOn(other);
  await other.locator('input[name=code]').fill(code);
  await goOn(other);
  assert.ok(!(await other.locator('body').innerText()).includes(client.mark), 'a used code opens nothing');
  await again.close();
}));

test('to a stranger a case that is there and one that is not look alike', () => visiting({}, async (visit) => {
  const client = newClient();
  const number = await askForRepair(visit, client);
  const stranger = await visit.context.browser().newContext({ baseURL: new URL(visit.page.url()).origin });
  const page = await stranger.newPage();
  const seen = async (asked) => {
    const answer = await page.goto(`/en/cases/${asked}`);
    const text = await page.locator('main').innerText();
    return `${answer.status()} ${text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(asked, 'NUMBER').replaceAll(asked.replaceAll('-', ' '), 'NUMBER')}`;
  };
  const hers = await seen(number);
  assert.ok(!hers.includes(client.mark));
  // Of the thirty-two last letters one makes a right number, of a case that nobody has.
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const other = alphabet[(alphabet.indexOf(number[3]) + 1) % 32];
  const pages = [];
  for (const last of alphabet) pages.push(await seen(`CS-${other}${number.slice(4, -1)}${last}`));
  const right = pages.filter((one) => !one.startsWith('404'));
  assert.deepEqual(right, [hers], 'the one right number looks as hers does');
  const wrong = [...new Set(pages.filter((one) => one.startsWith('404')))];
  assert.deepEqual([await seen('nonsense')], wrong, 'a mistyped number and no number at all look alike');
  await stranger.close();
}));

test('answers survive a reload and the back button', () => visiting({}, async ({ page }) => {
  const client = newClient();
  await toStep(page, client, 'words');
  await answerPage(page, client, null);
  await goOn(page);
  await page.reload();
  await page.goBack();
  assert.equal(await page.locator('[name=words]').inputValue(), client.words);
}));

test('a counterfeit is reported without a name or an address', () => visiting({ script: false }, async ({ page }) => {
  await page.goto('/en/ask/counterfeit');
  for (let count = 0; !page.url().includes('/receipt/'); count += 1) {
    assert.ok(count < 10, `the form does not end; at ${page.url()}`);
    const listing = page.locator('[name=listing]');
    if (await listing.count() > 0) await listing.fill('https://market.example/item/1');
    await goOn(page);
    assert.equal(await page.locator('#flaws').count(), 0, `nothing more is asked at ${page.url()}`);
  }
  assert.match(await page.locator('.number__n').innerText(), /CS-/);
  assert.ok(!(await page.locator('main').innerText()).includes('{'), 'no empty place for an address');
}));
