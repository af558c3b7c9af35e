// The queue with more cases than a page shows. It fills the house for everybody, so it runs when the
// other journeys are over.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { visiting } from '../lib/browser.mjs';
import { newCase, resolved, signIn } from '../lib/desk.mjs';

test('the queue is turned by keyboard, and what is chosen goes along', () => visiting({}, async (one) => {
  const { page } = one;
  await signIn(one);
  await page.goto('/desk?view=all');
  const many = [];
  while (!(await page.locator('#turn-next').count())) {
    assert.ok(many.length < 60, 'there is a second page');
    many.push(...await Promise.all(Array.from({ length: 10 }, (_, at) => newCase(`Of many, ${at}`))));
    await page.reload();
  }
  const rows = () => page.locator('.queue a.q').evaluateAll((all) => all.map((row) => row.id));
  const first = await rows();
  const headings = await page.locator('.queue .grp span:last-child').allInnerTexts();
  for (const _ of first) await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'turn-next', 'J goes on to the next page');
  await Promise.all([page.waitForURL(/from=/), page.keyboard.press('Enter')]);
  const second = await rows();
  assert.ok(second.length && second.every((row) => !first.includes(row)), 'other cases');
  assert.ok(headings.reduce((all, n) => all + Number(n.replace(/\D/g, '')), 0) >= first.length, 'headings count more than is shown');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement.id), second[0]);
  // Chosen here, and still chosen after a live refresh, a reload and the page turned.
  await page.goto(`${page.url()}&select=1`);
  const box = page.locator('input[name=case][type=checkbox]').first();
  await box.check();
  const number = await box.inputValue();
  assert.match(page.url(), new RegExp(number));
  await newCase('While choosing');
  await page.waitForTimeout(1_500);
  assert.ok(await page.locator(`input[name=case][value="${number}"]`).count(), 'it is chosen after a refresh');
  await Promise.all([page.waitForURL((url) => !url.search.includes('from=')), page.locator('#turn-start').click()]);
  assert.equal(await page.locator(`input[type=hidden][name=case][value="${number}"]`).count(), 1, 'it goes along');
  // Whoever looks at this house next finds it as it was.
  await Promise.all(many.map(resolved));
}));
