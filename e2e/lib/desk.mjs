// What an advisor does at the desk, with or without script.
import { strict as assert } from 'node:assert';
import { base } from './browser.mjs';

/** The demonstration's sign-ins, read from its own door: `[{ who, login, password }]`. */
export async function signIns(page) {
  await page.goto('/desk/sign-in');
  const who = await page.locator('dl.kv dt').allInnerTexts();
  const codes = await page.locator('dl.kv dd').evaluateAll((all) => all.map((one) => (
    [...one.querySelectorAll('code')].map((code) => code.textContent.trim()))));
  return who.map((name, at) => ({ who: name, login: codes[at][0], password: codes[at][1] }));
}

/** Signs in as the first that matches (a login or a role), in a language. */
export async function signIn({ page, language }, matching = /./) {
  const known = await signIns(page);
  const sign = known.find((one) => matching.test(one.login)) ?? known.find((one) => matching.test(one.who));
  assert.ok(sign, `the door names nobody like ${matching}; it names ${known.map((one) => one.login)}`);
  await page.goto(`/desk/sign-in?lang=${language}`);
  await page.locator('input[name=login]').fill(sign.login);
  await page.locator('input[name=password]').fill(sign.password);
  await page.locator('main form button').first().click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  return sign;
}

/** Waits until the desk shows a case, without reloading it; milliseconds that it took. */
export async function appears(page, number, within = 5_000) {
  const began = Date.now();
  await page.locator(`#q-${number}`).first().waitFor({ state: 'attached', timeout: within });
  return Date.now() - began;
}

/** Opens a case and replies; `then` is `wait`, `open` or `keep`. */
export async function reply(page, number, text, then = 'wait') {
  await page.goto(`/desk/cases/${number}?to=reply`);
  await page.locator('#compose textarea[name=text]').fill(text);
  await Promise.all([
    page.waitForEvent('framenavigated'),
    page.locator(`#compose button[name=then][value=${then}]`).click(),
  ]);
  await page.waitForLoadState('load');
}

/** A case made over the API; its number. */
export async function newCase(subject, body = 'The zip slider has come off its track.') {
  const answer = await fetch(`${base}/api/v1/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SELVEDGE_DEMO_TOKEN}` },
    body: JSON.stringify({
      topic: 'repair', subject, body, language: 'en', region: 'FR',
      client: { name: 'Noor Verhaegen', email: `noor-${Date.now()}@example.com` },
      piece: { family: 'le_cagole' },
    }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()).number;
}

/** A case resolved over the API. */
export async function resolved(number) {
  const answer = await fetch(`${base}/api/v1/cases/${number}/resolution`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SELVEDGE_DEMO_TOKEN}` },
    body: JSON.stringify({ resolution: 'otherwise' }),
  });
  assert.ok(answer.ok, `${answer.status} ${await answer.text()}`);
}
