// The law at the desk: facts filled in beside a case, why, asking and telling the client, what a
// usual rule refuses; and the rules themselves: a lawyer changes one, a second person approves.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { base, LANGUAGES, visit, visiting } from '../lib/browser.mjs';
import { signIn } from '../lib/desk.mjs';
import { Findings, HOW, look } from '../lib/everything.mjs';

const POLICY = readFileSync(new URL('../../house/policy.toml', import.meta.url), 'utf8');
const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** A return of a bag from the French shop, over the API; its number. */
async function returned() {
  const answer = await fetch(`${base}/api/v1/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SELVEDGE_DEMO_TOKEN}` },
    body: JSON.stringify({
      topic: 'return', subject: 'A bag to return', body: 'It does not suit me.', language: 'en', region: 'FR',
      client: { name: 'Noor Verhaegen', email: `noor-${Date.now()}@example.com` },
    }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()).number;
}

/** Notes a fact by its own form. */
async function note(page, number, fact, value) {
  await page.goto(`/desk/cases/${number}/facts/${fact}`);
  const field = page.locator('main [name=value]').first();
  const kind = await field.evaluate((one) => one.type);
  if (kind === 'select-one') await field.selectOption(value);
  else if (kind === 'radio') await page.locator(`main [name=value][value=${value}]`).check();
  else await field.fill(value);
  await page.locator('main form').first().locator('button').first().click();
  await page.waitForURL((url) => url.pathname === `/desk/cases/${number}`);
}

const FACTS = {
  channel: 'online', buyer: 'private', order_date: day(-25), delivery_date: day(-20),
  withdrawal_info_on: 'before_contract', personalisation: 'none', use: 'tried_on', tags: 'attached',
  accessories: 'complete', packaging: 'complete',
};

for (const language of LANGUAGES) {
  test(`the panel answers as facts are filled in: ${language}`, () => visiting({ language }, async (one) => {
    const { page } = one;
    const findings = new Findings();
    await signIn(one, /senior/i);
    const number = await returned();
    for (const [fact, value] of Object.entries(FACTS)) await note(page, number, fact, value);
    const right = page.locator('#right-house-return');
    await right.waitFor();
    assert.equal(await right.locator('.st--go').count(), 0, 'it is granted before the seal is known');
    // The fact that is missing is asked in the panel, answered there, and the answer is another one.
    const ask = page.locator('#ask-security-seal');
    if (!(await ask.evaluate((one) => one.open))) await ask.locator('summary').click();
    await ask.locator('select').selectOption('intact');
    await ask.locator('form button').first().click();
    await page.locator('#right-house-return .st--go, #right-house-return > .st--go').first().waitFor();
    await page.locator('#why-right-house-return summary').click();
    assert.ok(await page.locator('#why-right-house-return .conds li').count() > 3, 'it says why');
    await look(findings, one, 'desk/CASE with facts', HOW[language]);
    // Asked of the client in her language, not sent before somebody reads it.
    await page.goto(`/desk/cases/${number}?to=reply&ask=order_date#text`);
    assert.ok((await page.locator('#compose textarea[name=text]').inputValue()).length > 10);
    // The list of remedies.
    await page.goto(`/desk/cases/${number}/facts/remedy_history`);
    await look(findings, one, 'desk/CASE/facts/remedy_history', HOW[language]);
    await page.locator('[name=kind-1]').selectOption('repair');
    await page.locator('[name=requested_on-1]').fill(day(-12));
    await page.locator('[name=completed_on-1]').fill(day(-30));
    await page.locator('main form').first().locator('button').first().click();
    await page.locator('#summary').waitFor();
    assert.equal(await page.locator('[name=requested_on-1]').inputValue(), day(-12), 'what was typed is kept');
    await page.locator('[name=completed_on-1]').fill(day(-5));
    await page.locator('[name=result-1]').selectOption('failed');
    await page.locator('main form').first().locator('button').first().click();
    await page.waitForURL((url) => url.pathname === `/desk/cases/${number}`);
    await page.goto(`/desk/cases/${number}/facts/order_date`);
    await look(findings, one, 'desk/CASE/facts/order_date', HOW[language]);
    // Told, and laid into the reply.
    await page.goto(`/desk/cases/${number}`);
    await page.locator('#right-house-return button[name=right]').first().click();
    await page.locator('#compose textarea[name=text]').waitFor();
    await page.waitForFunction(() => document.querySelector('#compose textarea[name=text]').value.length > 20);
    // A wrong fact comes back with what is wrong.
    await page.goto(`/desk/cases/${number}/facts/delivery_date`);
    await page.locator('main [name=value]').first().fill(day(-60));
    await page.locator('main form').first().locator('button').first().click();
    await page.locator('#summary').waitFor();
    await look(findings, one, 'desk/CASE/facts/delivery_date wrong', HOW[language]);
    findings.none();
  }));
}

test('what a usual rule refuses is granted by a named person with a reason, without script', () => visiting({ script: false }, async (one) => {
  const { page } = one;
  await signIn(one, /senior/i);
  const number = await returned();
  const facts = { ...FACTS, delivery_date: day(-45), order_date: day(-50), security_seal: 'intact' };
  for (const [fact, value] of Object.entries(facts)) await note(page, number, fact, value);
  const usual = page.locator('[id^=otherwise-right-]').first();
  await usual.waitFor({ state: 'attached' });
  await usual.locator('summary').click();
  await usual.locator('textarea').fill('A client of twenty years');
  await usual.locator('form button').click();
  await page.locator('#compose textarea[name=text]').waitFor();
  assert.match(await page.locator('#compose textarea[name=text]').inputValue(), /exception/);
  assert.match(await page.locator('.rights').innerText(), /A client of twenty years/);
}));

for (const [language, script, days] of [['en', true, 40], ['fr', false, 50], ['ar', true, 60]]) {
  test(`a rule is changed and approved by a second person: ${language}, ${script ? 'with' : 'without'} script`, () => visiting({ language, script }, async (one) => {
    const { page } = one;
    const findings = new Findings();
    await signIn(one, /aurele/);
    await page.goto('/settings/policies');
    await look(findings, one, 'settings/policies', HOW[language]);
    await page.locator('[name=pack]').selectOption('house');
    await page.locator('form[action="/settings/policies"] button').first().click();
    await page.waitForURL(/\/settings\/policies\/\d+/);
    const at = new URL(page.url()).pathname;
    // A mistake first: it is kept, told with its line, and cannot be proposed.
    await page.locator('[name=about]').fill('Forty days to return');
    await page.locator('[name=in_force]').fill(day(0));
    const changed = POLICY.replace(/^version = ".*"$/m, `version = "journey-${language}"`)
      .replace('name = "return_window"\nis = "30 days"', `name = "return_window"\nis = "${days} days"`);
    await page.locator('[name=text]').fill(changed.replace('tags is attached', 'tgas is attached'));
    await page.locator('.editor button').first().click();
    await page.locator('#reading pre').first().waitFor();
    await look(findings, one, 'settings/policies/CHANGE wrong', HOW[language]);
    await page.locator('[name=text]').fill(changed);
    await page.locator('.editor button[name=then]').click();
    for (let tries = 0; tries < 120 && (await page.locator('#trial progress, #trial .lead').count()) > 0; tries += 1) {
      if (await page.locator('#trial .lead').count()) break;
      if (script) await page.waitForTimeout(500);
      else { await page.waitForTimeout(500); await page.goto(at); }
    }
    await page.locator('#trial .lead').waitFor();
    await page.goto(at);
    await page.locator('#trial table').first().waitFor();
    await look(findings, one, 'settings/policies/CHANGE tried', HOW[language]);
    await page.locator(`form[action$="/proposal"] button`).click();
    await page.waitForURL((url) => url.searchParams.get('done') === 'saved' || url.pathname === at);
    assert.equal(await page.locator('form[action$="/approval"]').count(), 0, 'the writer may not approve');
    const second = await visit({ language, script });
    try {
      await signIn(second, /helene/);
      await second.page.goto(at);
      await look(findings, second, 'settings/policies/CHANGE proposed', HOW[language]);
      await second.page.locator('form[action$="/approval"] button').click();
      await second.page.locator('main .st--go').first().waitFor();
      await second.page.goto(at);
      await look(findings, second, 'settings/policies/CHANGE approved', HOW[language]);
      await second.page.goto('/settings/policies');
      await look(findings, second, 'settings/policies with changes', HOW[language]);
      assert.deepEqual(second.faults(), []);
    } finally {
      await second.close();
    }
    findings.none();
  }));
}
