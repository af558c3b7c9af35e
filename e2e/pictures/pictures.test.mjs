// Takes the pictures of docs/screenshots from the running house: `cargo xtask pictures`. Few and
// small; each a page that the journeys also try.
import { strict as assert } from 'node:assert';
import { mkdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { visit, visiting } from '../lib/browser.mjs';
import { answerPage, askForRepair, newClient, openCase } from '../lib/client.mjs';
import { reply, signIn } from '../lib/desk.mjs';
import { photos } from '../lib/photos.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
await mkdir(folder, { recursive: true });

async function take(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await page.screenshot({ path: `${folder}${name}.jpg`, type: 'jpeg', quality: 78 });
}

for (const [language, width, scheme] of [['en', 1440, 'light'], ['ar', 390, 'light'], ['fr', 390, 'dark']]) {
  test(`home: ${language}`, () => visiting({ language, width, scheme }, async ({ page }) => {
    await page.goto(`/${language}/`);
    await take(page, `home-${language}-${width}-${scheme}`);
  }));
}

test('a repair, from the photographs to the answer', () => visiting({ width: 390 }, async (her) => {
  const client = newClient();
  client.words = 'The stitching of the handle has come loose on one side after three weeks.';
  client.mark = 'come loose on one side';
  client.email = 'avery.lindqvist@example.com';
  const number = await askForRepair(her, client, async (where) => {
    if (where === 'photos') {
      await answerPage(her.page, client, await photos());
      await take(her.page, 'photographs-en-390-light');
    }
    if (where === 'receipt') await take(her.page, 'receipt-en-390-light');
  });
  const advisor = await visit({ width: 1440 });
  await signIn(advisor);
  await reply(advisor.page, number, 'Thank you for the photographs. Our atelier will restitch the handle at no cost. May we send you a label for the parcel?');
  await openCase(her, client, number);
  await take(her.page, 'case-en-390-light');
  for (const scheme of ['light', 'dark']) {
    await advisor.page.emulateMedia({ colorScheme: scheme });
    await advisor.page.goto(`/desk/cases/${number}`);
    await take(advisor.page, `desk-en-1440-${scheme}`);
  }
  assert.deepEqual(advisor.faults(), []);
  await advisor.close();
}));
