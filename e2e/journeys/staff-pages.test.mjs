// Every page of the staff, in every language, as people with a screen reader, a keyboard, large
// text, a narrow window or a dark room meet it.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { DESK, MAIL, SETTINGS } from '../lib/addresses.mjs';
import { LANGUAGES, visiting } from '../lib/browser.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, HOW, look } from '../lib/everything.mjs';
import { deliver, message, tinyPicture } from '../lib/stranger.mjs';

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

const NOBODY_PLACES = [
  // Whoever says to be one of the house, with everything that a message can show.
  { from: 'camille.roux@orle.example', html: '<p>Please send the bag to my own address.</p><blockquote>On Monday you wrote: it is ready.</blockquote>' },
  { from: 'news@lists.example', more: 'List-Id: <news.lists.example>\r\n', text: 'What is new this week.' },
];

for (const language of LANGUAGES) {
  test(`e-mail at the desk: ${language}`, () => visiting({ language }, async (visit) => {
    const findings = new Findings();
    const to = 'care@orle.example';
    const files = [{ name: 'a receipt whose name says at length where and when it was printed.png', type: 'image/png', bytes: tinyPicture() }];
    if (process.env.SELVEDGE_TEST_MAIL) {
      await deliver(Number(process.env.SELVEDGE_TEST_MAIL), NOBODY_PLACES.map(({ from, more = '', ...body }) => (
        { from, to, raw: more + message({ from, to, name: 'Camille Roux', subject: `About my bag, in ${language}`, files, ...body }) })));
    }
    await signIn(visit, /senior advisor/);
    for (const path of MAIL) {
      await lookAt(findings, visit, path);
      for (const until = Date.now() + 5_000; process.env.SELVEDGE_TEST_MAIL && path.includes('=') && Date.now() < until;) {
        if (await visit.page.locator('a[href^="/desk/mail/"]').count()) break;
        await visit.page.reload();
      }
      const first = visit.page.locator('a[href^="/desk/mail/"]').first();
      if (await first.count()) await lookAt(findings, visit, await first.getAttribute('href'));
    }
    findings.none();
  }));
}

async function lookAt(findings, visit, path, how = HOW[visit.language]) {
  const answer = await visit.page.goto(path);
  assert.equal(answer.status(), 200, `${path} in ${visit.language}`);
  await look(findings, visit, path.split('?')[0].replace(/CS-[\w-]+/, 'CASE'), how);
}
