// The staff's door with a passkey, in a house in service: invited by a link, a passkey instead of
// codes, signed in by it ever after, refused when cancelled, and what is said where no script runs.
// The browser's own virtual authenticator (CDP WebAuthn) makes and keeps the key.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { axeFindings, sidewaysFindings } from '../lib/checks.mjs';
import { startHouse } from '../lib/house.mjs';

const PASSWORD = 'waxed thread, bone folder';
const LANGUAGES = ['en', 'fr', 'ar'];

let house;
let browser;

before(async () => {
  house = await startHouse();
  browser = await chromium.launch({
    executablePath: process.env.SELVEDGE_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

after(async () => {
  await browser?.close();
  await house?.stop();
});

async function opened({ script = true } = {}) {
  const context = await browser.newContext({
    baseURL: house.url, javaScriptEnabled: script, reducedMotion: 'reduce', viewport: { width: 1440, height: 900 },
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

async function authenticator(context, page, verified = true) {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
      isUserVerified: verified, automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

async function looked(page, where) {
  assert.deepEqual([...(await axeFindings(page)), ...(await sidewaysFindings(page))], [], where);
  if (process.env.SELVEDGE_TEST_OUT) {
    const name = `passkey-${where.replaceAll(/\W+/g, '-')}.png`;
    await page.screenshot({ path: `${process.env.SELVEDGE_TEST_OUT}/${name}`, fullPage: true });
  }
}

async function signIn(page, email) {
  await page.goto('/desk/sign-in');
  await page.locator('input[name=login]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('form.form .btns button').first().click();
}

for (const language of LANGUAGES) {
  test(`a passkey is made at the first sign-in and opens the desk ever after: ${language}`, async () => {
    const email = `ines.${language}@orle.example`;
    const link = await house.command(
      'user', 'add', email, '--name', 'Inès Carvalho', '--role', 'administrator', '--language', language,
    );
    const { context, page, faults } = await opened();
    try {
      const { session, authenticatorId } = await authenticator(context, page);
      await page.goto(link);
      await page.locator('input[name=password]').fill(PASSWORD);
      await page.locator('input[name=again]').fill(PASSWORD);
      await page.locator('form.form .btns button').first().click();
      await signIn(page, email);
      await page.waitForURL(/second-factor\/enrol/);
      await page.locator('a[href="/desk/passkeys/new"]').click();
      await looked(page, `${language} name`);
      await page.locator('input[name=name]').fill('Blue key');
      await page.locator('form.form .btns button').first().click();
      await page.locator('[data-passkey] form').waitFor({ state: 'visible' });
      assert.ok(!(await page.locator('[data-off]').isVisible()), 'no word about scripts where they run');
      await looked(page, `${language} make`);
      await page.locator('[data-passkey] button').click();
      await page.waitForURL(/\/desk\/sessions/);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await page.getByText('Blue key').first().waitFor();
      await looked(page, `${language} account`);
      const kept = await session.send('WebAuthn.getCredentials', { authenticatorId });
      assert.equal(kept.credentials.length, 1);

      await page.goto('/desk/address');
      await looked(page, `${language} address`);
      await page.goto('/settings/tokens/new');
      await looked(page, `${language} token`);

      // Another sign-in: whoever says no to the browser is told the other ways, and may say yes.
      await page.goto('/desk/sessions');
      await page.locator('details.me summary').click();
      await page.locator('form[action="/desk/sign-out"] button').click();
      await signIn(page, email);
      await page.locator('[data-passkey] form').waitFor({ state: 'visible' });
      await looked(page, `${language} show`);
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      await page.locator('[data-passkey] button').click();
      await page.locator('[data-passkey] [role=alert]').waitFor({ state: 'visible' });
      assert.match(page.url(), /second-factor/);
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
      await page.locator('[data-passkey] button').click();
      await page.waitForURL(/\/settings/);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }

    const plain = await opened({ script: false });
    try {
      await signIn(plain.page, email);
      await plain.page.waitForURL(/second-factor/);
      assert.ok(await plain.page.locator('[data-off]').isVisible(), 'without scripts the page says what is left');
      assert.ok(!(await plain.page.locator('[data-passkey] form').isVisible()));
    } finally {
      await plain.context.close();
    }
  });
}
