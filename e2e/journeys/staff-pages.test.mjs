// Every page of the staff, in every language, as people with a screen reader, a keyboard, large
// text, a narrow window or a dark room meet it.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { DESK, SETTINGS } from '../lib/addresses.mjs';
import { LANGUAGES, visiting } from '../lib/browser.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, HOW, look } from '../lib/everything.mjs';

for (const language of LANGUAGES) {
  test(`every page of the desk: ${language}`, () => visiting({ language }, async (visit) => {
    const findings = new Findings();
    await visit.page.goto(`/desk/sign-in?lang=${language}`);
    await look(findings, visit, 'sign-in', HOW[visit.language]);
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
    // One page of lists and one with a form stand for the others under the keyboard.
    for (const [at, path] of SETTINGS.entries()) {
      await lookAt(findings, visit, path, { ...HOW[language], deep: language === 'en' && (at < 2 || 'wide') });
    }
    findings.none();
  }));
}

async function lookAt(findings, visit, path, how = HOW[visit.language]) {
  const answer = await visit.page.goto(path);
  assert.equal(answer.status(), 200, `${path} in ${visit.language}`);
  await look(findings, visit, path.split('?')[0].replace(/CS-[\w-]+/, 'CASE'), how);
}
