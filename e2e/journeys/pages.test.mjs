// Every page that a client can open, in every language, as people with a screen reader, a keyboard,
// large text, a narrow window or a dark room meet it.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { MISTAKEN, PUBLIC, inLanguage } from '../lib/addresses.mjs';
import { LANGUAGES, visiting } from '../lib/browser.mjs';
import { Findings, HOW, look } from '../lib/everything.mjs';

const statusOf = (path) => (path === MISTAKEN ? 422 : 200);

for (const language of LANGUAGES) {
  test(`every public page: ${language}`, () => visiting({ language }, async (visit) => {
    const findings = new Findings();
    for (const path of PUBLIC) {
      const answer = await visit.page.goto(inLanguage(language, path));
      assert.equal(answer.status(), statusOf(path), `${path} in ${language}`);
      await look(findings, visit, path, HOW[visit.language]);
    }
    findings.none();
  }));
}

test('every public page is there without script, as plain text and in large print', async () => {
  await visiting({ script: false, width: 390 }, async ({ page }) => {
    for (const path of PUBLIC) {
      const answer = await page.goto(inLanguage('en', path));
      assert.equal(answer.status(), statusOf(path), path);
      assert.ok((await page.locator('h1').count()) === 1, `${path} has one first heading`);
      const more = path.includes('?') ? '&' : '?';
      const text = await page.context().request.get(`${inLanguage('en', path)}${more}as=text`);
      assert.equal(text.status(), statusOf(path), `${path} as text`);
      assert.match(text.headers()['content-type'], /^text\/plain/, `${path} as text`);
      assert.doesNotMatch(await text.text(), /<[a-z]+[ >]/i, `${path} as text holds markup`);
    }
  });
});

test('a page that is not there says so in the language of its address, with a way on', async () => {
  for (const language of LANGUAGES) {
    await visiting({ language }, async (visit) => {
      const findings = new Findings();
      const answer = await visit.page.goto(inLanguage(language, '/no-such-page'));
      assert.equal(answer.status(), 404);
      await look(findings, visit, 'not found', HOW[visit.language]);
      assert.ok(await visit.page.locator(`main a[href^="/${language}"]`).count() > 0, 'a way on');
      findings.none();
    });
  }
});

test('a click at once after a page change counts, with motion too', () => visiting({ motion: true }, async ({ page }) => {
  await page.goto('/en/');
  for (const path of ['/ask', '/cases', '/care', '/contact', '/ask']) {
    const box = await page.locator(`.top__nav a[href="/en${path}"]`).boundingBox();
    await Promise.all([
      page.waitForURL(`**/en${path}`, { waitUntil: 'domcontentloaded', timeout: 5_000 }),
      page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
    ]);
  }
}));

test('text only, what stands under another stands at the same edge', () => visiting({ width: 390 }, async ({ page }) => {
  await page.goto('/en/preferences');
  await page.locator('input[name=format][value=text]').check();
  await Promise.all([page.waitForURL('**/preferences?kept=1'), page.locator('main form .btns button').first().click()]);
  await page.goto('/en/');
  const left = (selector) => page.locator(selector).first().evaluate((one) => one.getBoundingClientRect().left);
  assert.equal(await left('#now'), await left('#hello'), 'the first heading and the one under it');
}));
