// The desk as the advisors live in it: by keyboard, several at once, with drafts that survive and a
// reply that waits when something new has come.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { base, visit, visiting } from '../lib/browser.mjs';
import { keyboardFindings } from '../lib/checks.mjs';
import { appears, newCase, reply, signIn, signIns } from '../lib/desk.mjs';
import { Findings, look } from '../lib/everything.mjs';

test('a new case and a new message appear on every open desk without a reload', () => visiting({}, async (one) => {
  const other = await visit({ scheme: 'dark' });
  try {
    const known = await signIns(one.page);
    await signIn(one);
    await signIn(other, new RegExp(known[1]?.login ?? '.'));
    await one.page.goto('/desk?view=all');
    await other.page.goto('/desk?view=all');
    const number = await newCase('Zip slider');
    await appears(one.page, number, 1_000);
    await appears(other.page, number, 1_000);
    await one.page.goto(`/desk/cases/${number}`);
    await reply(other.page, number, 'We have a slider of this series in the atelier.');
    await one.page.locator('#part-timeline').getByText('slider of this series').waitFor({ timeout: 5_000 });
    assert.deepEqual(other.faults(), []);
  } finally {
    await other.close();
  }
}));

test('what comes and stands on another page of the queue is told in a line', () => visiting({}, async (one) => {
  await signIn(one);
  await one.page.goto('/desk?view=mine');
  const number = await newCase('Not mine yet');
  const line = one.page.locator('.arrived a', { hasText: number });
  await line.waitFor({ timeout: 1_500 });
  await line.click();
  await one.page.waitForURL((url) => url.pathname === `/desk/cases/${number}`);
}));

test('after a lost connection the desk has everything since', () => visiting({}, async (one) => {
  await signIn(one);
  await one.page.goto('/desk?view=all');
  await one.context.setOffline(true);
  const numbers = [await newCase('While away, first'), await newCase('While away, second')];
  await new Promise((done) => setTimeout(done, 1_500));
  await one.context.setOffline(false);
  for (const number of numbers) await appears(one.page, number, 30_000);
}).catch((problem) => {
  // The browser says in its console that it was offline; that is the point of this journey.
  if (!/^on the way:(\s+console: .*(ERR_INTERNET_DISCONNECTED|ERR_NETWORK|net::).*)+$/.test(problem.message.split('\n  at ')[0])) throw problem;
}));

test('a draft is there again after a reload, for its writer alone', () => visiting({}, async (one) => {
  await signIn(one);
  const number = await newCase('A draft');
  await one.page.goto(`/desk/cases/${number}?to=reply`);
  const text = one.page.locator('#compose textarea[name=text]');
  await text.fill('Half a sen');
  await text.press('End');
  await one.page.keyboard.type('tence');
  await one.page.locator('#kept').filter({ hasText: /\S/ }).waitFor();
  await one.page.waitForTimeout(1_500);
  await one.page.goto('/desk');
  await one.page.goto(`/desk/cases/${number}?to=reply`);
  assert.equal(await text.inputValue(), 'Half a sentence');
}));

test('a reply is held back when something new has come, and can then be sent', () => visiting({}, async (one) => {
  const other = await visit({});
  try {
    const known = await signIns(one.page);
    await signIn(one);
    await signIn(other, new RegExp(known[1]?.login ?? '.'));
    const number = await newCase('Held back');
    await one.page.goto(`/desk/cases/${number}?to=reply`);
    await one.page.locator('#compose textarea[name=text]').fill('My answer.');
    await reply(other.page, number, 'Their answer.');
    await Promise.all([
      one.page.waitForEvent('framenavigated'),
      one.page.locator('#compose button[name=then][value=wait]').click(),
    ]);
    await one.page.waitForLoadState('load');
    assert.ok(await one.page.locator('.held').isVisible(), 'it says that something is new');
    assert.equal(await one.page.locator('#compose textarea[name=text]').inputValue(), 'My answer.');
    await Promise.all([
      one.page.waitForEvent('framenavigated'),
      one.page.locator('#compose button[name=then][value=wait]').click(),
    ]);
    await one.page.waitForLoadState('load');
    assert.match(await one.page.locator('#part-timeline').innerText(), /My answer\./);
  } finally {
    await other.close();
  }
}));

test('the desk is worked by keyboard alone', () => visiting({}, async (one) => {
  const { page } = one;
  await signIn(one);
  const number = await newCase('By keyboard');
  await page.goto('/desk?view=all');
  await appears(page, number);
  await page.keyboard.press('j');
  const current = () => page.evaluate(() => document.activeElement?.id ?? '');
  assert.match(await current(), /^q-CS-/, 'J goes to the first case');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await Promise.all([page.waitForURL('**/desk/cases/**'), page.keyboard.press('Enter')]);
  await page.keyboard.press('n');
  await page.waitForFunction(() => document.activeElement?.name === 'text');
  await page.keyboard.type('Written without a mouse.');
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Control+Enter')]);
  await page.waitForLoadState('load');
  assert.match(await page.locator('#part-timeline').innerText(), /Written without a mouse/);
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('?');
  await page.locator('dialog[open], main h1').first().waitFor();
  await page.goto('/desk');
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
  await page.keyboard.type(number);
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
  assert.ok((await page.content()).includes(number), 'search finds the case by its number');
}));

test('a deed on many is chosen, looked at first and undone, by keyboard', () => visiting({}, async (one) => {
  const { page } = one;
  await signIn(one);
  const numbers = [await newCase('One of many'), await newCase('Another of many')];
  await page.goto('/desk?view=all&select=1');
  for (const number of numbers) {
    await page.locator(`input[name=case][value="${number}"]`).focus();
    await page.keyboard.press('Space');
  }
  await page.locator('#do').focus();
  await page.keyboard.press('Home');
  assert.equal(await page.locator('#do').inputValue(), 'take');
  await page.locator('.bulk button').focus();
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
  const preview = await page.locator('main').innerText();
  for (const number of numbers) assert.ok(preview.includes(number), `the preview names ${number}`);
  const button = page.locator('main form .btns button').first();
  await button.focus();
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
  const undo = page.locator('#undo');
  assert.equal(await undo.count(), 1, 'what was done to many can be undone');
  const hers = await page.context().newPage();
  const mine = async () => {
    await hers.goto('/desk?view=mine');
    const shown = await Promise.all(numbers.map((number) => hers.locator(`#q-${number}`).count()));
    return shown.reduce((sum, n) => sum + n, 0);
  };
  assert.equal(await mine(), 2, 'both are hers now');
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('z')]);
  await page.waitForLoadState('load');
  assert.equal(await mine(), 0, 'Z takes it back');
  await hers.close();
}));

test('what cannot be shown is said inside the desk', () => visiting({}, async (one) => {
  const { page } = one;
  await signIn(one);
  for (const [path, status] of [['/desk/cases/CS-0000-0000', 404], ['/desk/no-such-page', 404], ['/settings/people', 403]]) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), status, path);
    assert.equal(await page.locator('.rail a[href="/desk"]').count(), 1, `${path} has the desk's frame`);
    const findings = new Findings();
    await look(findings, one, path);
    findings.none();
  }
}));

test('in forced colours the desk and the house show where the focus is', () => visiting({}, async (one) => {
  const { page } = one;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const findings = new Findings();
  await page.goto('/en/');
  findings.add('home in forced colours', await keyboardFindings(page));
  await signIn(one);
  await page.goto('/desk/new');
  findings.add('a new case in forced colours', await keyboardFindings(page));
  findings.none();
}));

test('what a client writes is text and never markup', () => visiting({}, async (one) => {
  await signIn(one);
  const nasty = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script> {{7*7}} \u202Egnp.exe';
  const number = await newCase('<b>Not bold</b>', nasty);
  await one.page.goto(`/desk/cases/${number}`);
  assert.ok(!(await one.page.title()).includes('broken'));
  assert.equal(await one.page.locator('#part-timeline img[src="x"]').count(), 0);
  assert.match(await one.page.locator('#part-timeline').innerText(), /<img src=x onerror=/);
  assert.doesNotMatch(await one.page.locator('#part-timeline').innerText(), /(?<!\d)49(?!\d)/);
}));
