// The story the product exists for, once for each language with script and once without: a client
// asks for the repair of an Hourglass handle with loose stitching, with photographs; the desk sees
// it at once; an advisor answers; she reads it; it is resolved. Every page on the way is looked at.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { visit, visiting } from '../lib/browser.mjs';
import { askForRepair, goOn, letterTo, newClient, openCase } from '../lib/client.mjs';
import { appears, reply, signIn } from '../lib/desk.mjs';
import { photos } from '../lib/photos.mjs';
import { Findings, inTurn, look } from '../lib/everything.mjs';
import { inLanguage } from '../lib/addresses.mjs';

const ANSWER = {
  en: 'Thank you for the photographs. Our atelier will restitch the handle at no cost.',
  fr: 'Merci pour vos photographies. Notre atelier recoudra l’anse sans frais.',
  ar: 'شكراً على الصور. سيُعيد المشغل خياطة المقبض دون مقابل.',
};

const STORIES = [
  { language: 'en', script: true, width: 1440, scheme: 'light' },
  { language: 'fr', script: true, width: 390, scheme: 'dark' },
  { language: 'ar', script: true, width: 320, scheme: 'light' },
  { language: 'en', script: false, width: 320, scheme: 'dark' },
  { language: 'fr', script: false, width: 1440, scheme: 'light' },
  { language: 'ar', script: false, width: 390, scheme: 'dark' },
];

/** Over the stories with script each page is looked at at several widths, in both schemes. */
const LOOKS = {
  en: inTurn([[1440, 'light'], [1440, 'dark'], [390, 'light'], [320, 'dark']]),
  fr: inTurn([[390, 'dark'], [1440, 'dark'], [320, 'light']]),
  ar: inTurn([[320, 'light'], [390, 'dark'], [1440, 'light']]),
};

for (const how of STORIES) {
  const name = `${how.language}, ${how.script ? 'with' : 'without'} script, ${how.width} px, ${how.scheme}`;
  test(`a handle with loose stitching, from the first word to its resolution: ${name}`, (t) => story(t, how));
}

async function story(t, how) {
  const findings = new Findings();
  const client = newClient(how.language);
  // The advisor's desk is open before anything happens, in a window of its own.
  const advisor = await visit({ ...how, width: 1440, scheme: how.scheme });
  try {
    await visiting(how, async (her) => {
      await signIn(advisor);
      await advisor.page.goto('/desk?view=all');
      const seen = (where) => look(findings, her, where, { looks: how.script ? LOOKS[how.language] : undefined });

      const number = await askForRepair(her, client, seen);

      // The desk shows it without a reload; without script, at the next one.
      if (how.script) t.diagnostic(`on the desk ${await appears(advisor.page, number)} ms after the receipt`);
      await advisor.page.goto(`/desk/cases/${number}`);
      const timeline = advisor.page.locator('#part-timeline');
      assert.ok((await timeline.innerText()).includes(client.mark), 'the advisor reads what she wrote');
      assert.ok(await timeline.locator('img').count() >= 4, 'the advisor sees her photographs');
      await look(findings, advisor, 'the case on the desk');

      // The receipt letter names the case and leads to it.
      const receipt = await letterTo(her.page, client.email, new RegExp(number));
      assert.ok(!receipt.text.replaceAll(client.email, '').includes(client.mark), 'a letter does not repeat what she wrote');

      await openCase(her, client, number, seen);
      await seen('case');
      assert.ok((await her.page.locator('#timeline').innerText()).includes(client.mark));

      await reply(advisor.page, number, ANSWER[how.language]);
      assert.ok((await timeline.innerText()).includes(ANSWER[how.language]), 'the answer is on the timeline');

      if (how.script) {
        // Her page says that something is new without being asked, and shows it when she looks.
        await her.page.locator('.newer').filter({ hasText: /\S/ }).waitFor({ timeout: 15_000 }).catch(() => {});
      }
      await letterTo(her.page, client.email, new RegExp(number));
      await her.page.goto(inLanguage(how.language, `/cases/${number}`));
      assert.ok((await her.page.locator('#timeline').innerText()).includes(ANSWER[how.language]), 'she reads the answer');
      await seen('case with an answer');

      // She answers, with a photograph whose name is one long word, and the desk has it.
      await her.page.locator('#reply textarea').fill(`${client.words} 👍`);
      const [picture] = await photos();
      await her.page.locator('#reply input[type=file]').setInputFiles([{ ...picture, name: `${'stitching'.repeat(20)}.jpg` }]);
      await goOn(her.page);
      await advisor.page.goto(`/desk/cases/${number}`);
      assert.ok((await timeline.innerText()).includes('👍'), 'her reply is on the desk');

      await her.page.goto(inLanguage(how.language, `/cases/${number}/escalate`));
      assert.match(await her.page.locator('.dated').innerText(), /stitchingstitching/, 'the timeline of the page names her file');
      await seen('escalate');

      await resolve(advisor, number);
      await look(findings, advisor, 'the resolved case on the desk');
      await her.page.goto(inLanguage(how.language, `/cases/${number}`));
      await seen('resolved case');
      const state = await her.page.evaluate(async (path) => (await (await fetch(path)).json()), (
        inLanguage(how.language, `/cases/${number}/timeline.json`)));
      assert.match(JSON.stringify(state), /resolved/, 'the timeline that she can download says resolved');
      findings.none();
    });
    assert.deepEqual(advisor.faults(), [], 'on the advisor’s way');
  } finally {
    await advisor.close();
  }
}

async function resolve({ page }, number) {
  await page.goto(`/desk/cases/${number}/resolution`);
  await page.locator('input[name=resolution]').first().check({ force: true });
  await page.locator('textarea[name=words]').fill('Restitched.');
  await Promise.all([
    page.waitForURL((url) => url.pathname.endsWith(number)),
    page.locator('main form.form .btns button').first().click(),
  ]);
}
