// Every page of the house, in every language, as people with a screen reader, a keyboard, large
// text, a narrow window or a dark room meet it.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { DESK, PUBLIC, SETTINGS, inLanguage } from '../lib/addresses.mjs';
import { LANGUAGES, visiting } from '../lib/browser.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, look } from '../lib/everything.mjs';

const LOOKS = [[1440, 'light'], [390, 'dark'], [320, 'light']];

for (const language of LANGUAGES) {
  test(`every public page: ${language}`, () => visiting({ language }, async (visit) => {
    const findings = new Findings();
    for (const path of PUBLIC) {
      const answer = await visit.page.goto(inLanguage(language, path));
      assert.equal(answer.status(), 200, `${path} in ${language}`);
      await look(findings, visit, path, { looks: LOOKS, deep: true });
    }
    findings.none();
  }));

  test(`every page of the desk: ${language}`, () => visiting({ language }, async (visit) => {
    const findings = new Findings();
    await visit.page.goto(`/desk/sign-in?lang=${language}`);
    await look(findings, visit, 'sign-in', { looks: LOOKS, deep: true });
    await signIn(visit);
    for (const path of DESK) await lookAt(findings, visit, path);
    await visit.page.goto('/desk?view=all');
    const first = await visit.page.locator('a.q').first().getAttribute('href');
    await lookAt(findings, visit, first);
    const side = await visit.page.locator('a[href^="/desk/clients/"]').first().getAttribute('href').catch(() => null);
    if (side) await lookAt(findings, visit, side);
    await lookAt(findings, visit, `${first.split('?')[0]}/print`);
    findings.none();
  }));
}

for (const language of ['en', 'ar']) {
  test(`every page of the settings: ${language}`, () => visiting({ language }, async (visit) => {
    const findings = new Findings();
    await signIn(visit, /admin/i);
    for (const path of SETTINGS) await lookAt(findings, visit, path);
    findings.none();
  }));
}

async function lookAt(findings, visit, path) {
  const answer = await visit.page.goto(path);
  assert.equal(answer.status(), 200, `${path} in ${visit.language}`);
  await look(findings, visit, path.split('?')[0].replace(/CS-[\w-]+/, 'CASE'), { looks: LOOKS, deep: true });
}

test('every public page is there without script, as plain text and in large print', async () => {
  await visiting({ script: false, width: 390 }, async ({ page }) => {
    for (const path of PUBLIC) {
      const answer = await page.goto(inLanguage('en', path));
      assert.equal(answer.status(), 200, path);
      assert.ok((await page.locator('h1').count()) === 1, `${path} has one first heading`);
      const text = await page.context().request.get(`${inLanguage('en', path)}?as=text`);
      assert.equal(text.status(), 200, `${path} as text`);
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
      await look(findings, visit, 'not found', { looks: LOOKS, deep: true });
      assert.ok(await visit.page.locator(`main a[href^="/${language}"]`).count() > 0, 'a way on');
      findings.none();
    });
  }
});
