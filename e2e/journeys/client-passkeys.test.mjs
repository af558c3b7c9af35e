// A client's passkey in a real browser: proved once by a code, made, used ever after in place of the
// code, refused when cancelled, given up; and what is said where no script runs. At `localhost`, because
// browsers bind passkeys to names only. The browser's own virtual authenticator makes and keeps the key.
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { LANGUAGES } from '../lib/browser.mjs';
import { axeFindings, sidewaysFindings } from '../lib/checks.mjs';
import { codeFor, letterTo } from '../lib/client.mjs';
import { startDemo } from '../lib/demo.mjs';
import { tellOrder } from '../lib/orders.mjs';
import { freePort } from '../lib/stranger.mjs';

let demo;
let house;
let folder;
let browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selvedge-keys-'));
  const port = await freePort();
  house = `http://localhost:${port}`;
  process.env.SELVEDGE_DEMO_TOKEN ??= 'browser-journeys-51c0a7d2e9b84f36';
  demo = await startDemo(join(folder, 'data'), { port, env: { SELVEDGE_HOUSE_PUBLIC_URL: house } });
  browser = await chromium.launch({
    executablePath: process.env.SELVEDGE_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

after(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function opened({ script = true } = {}) {
  const context = await browser.newContext({
    baseURL: house, javaScriptEnabled: script, reducedMotion: 'reduce', viewport: { width: 390, height: 844 },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  return { context, page, faults };
}

async function looked(page, where) {
  assert.deepEqual([...(await axeFindings(page)), ...(await sidewaysFindings(page))], [], where);
  if (process.env.SELVEDGE_TEST_OUT) {
    await page.screenshot({ path: `${process.env.SELVEDGE_TEST_OUT}/client-passkey-${where}.png`, fullPage: true });
  }
}

/** Proves an address by the code, from the page that finds orders. */
async function prove(page, client, number) {
  await page.goto(`/${client.language}/orders?find=1`);
  await page.locator('input[name=email]').fill(client.email);
  await page.locator('input[name=number]').fill(number);
  await page.locator('main form.form button[type=submit]').first().click();
  await page.waitForURL('**/orders/code');
  const code = await codeFor(page, client.email);
  await page.goto(`/${client.language}/orders/code`);
  await page.locator('input[name=code]').fill(code);
  await page.locator('main form.form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/code'));
  await page.goto(`/${client.language}/orders`);
}

for (const language of LANGUAGES) {
  test(`a passkey opens what is hers in place of the code: ${language}`, async () => {
    const client = { name: 'Robin Key', email: `keys-${language}@client.example`, language };
    const { number } = await tellOrder(client, 'delivered', { at: `http://127.0.0.1:${new URL(house).port}` });
    const { context, page, faults } = await opened();
    try {
      const session = await context.newCDPSession(page);
      await session.send('WebAuthn.enable');
      const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
          isUserVerified: true, automaticPresenceSimulation: true,
        },
      });
      await prove(page, client, number);
      await looked(page, `mine-${language}`);
      await page.locator('form[action$="/passkeys"] button').click();
      await page.locator('[data-passkey] form').waitFor({ state: 'visible' });
      await looked(page, `make-${language}`);
      await page.locator('[data-passkey] button').click();
      await page.waitForURL('**/orders?done=passkey');
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
      assert.equal(credentials.length, 1);
      assert.ok(credentials[0].isResidentCredential, 'the authenticator finds it by itself');
      await letterTo(page, client.email, new RegExp(`/${language}/orders`));

      // Signed out, and in again without a code; cancelled first.
      await page.goto(`/${language}/orders`);
      await page.locator('form[action$="/leave"] button').first().click();
      await page.goto(`/${language}/orders?find=1`);
      await page.locator('form[action$="/sign-in"] button').click();
      await page.locator('[data-passkey] form').waitFor({ state: 'visible' });
      await looked(page, `show-${language}`);
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      await page.locator('[data-passkey] button').click();
      await page.locator('[data-passkey] [role=alert]').waitFor({ state: 'visible' });
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
      await page.locator('[data-passkey] button').click();
      await page.waitForURL(`**/${language}/orders`);
      assert.ok((await page.locator('main').innerText()).includes(number), 'her order is there');

      await page.locator('form[action$="/removal"] button').first().click();
      await page.waitForURL('**?done=removed');
      assert.equal(await page.locator('form[action$="/removal"]').count(), 0);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}

test('without a script it is said that a passkey needs one, and the code goes on working', async () => {
  const client = { name: 'Robin Plain', email: 'keys-plain@client.example', language: 'en' };
  const { number } = await tellOrder(client, 'delivered', { at: `http://127.0.0.1:${new URL(house).port}` });
  const { context, page } = await opened({ script: false });
  try {
    await prove(page, client, number);
    assert.ok((await page.locator('main').innerText()).includes(number));
    await page.locator('form[action$="/passkeys"] button').click();
    assert.ok((await page.locator('main').innerText()).includes('A passkey needs scripts'));
    assert.ok(!(await page.locator('[data-passkey] form').isVisible()));
  } finally {
    await context.close();
  }
});
