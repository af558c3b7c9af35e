// A thousand hostile strings through mail, chat, the API, names, subjects, file names and saved replies,
// looked at in a real browser on every page that shows them: none runs, nothing remote loads, none
// becomes an element. SELVEDGE_TEST_VECTORS=all takes every string there is (`cargo xtask soak --vectors`).
// It has a house of its own, with a mail door and strangers from many addresses.
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { signIn } from '../lib/desk.mjs';
import {
  Door, deliver, displayName, eachOf, freePort, headerText, message, tinyPicture,
} from '../lib/stranger.mjs';
import { SAMPLE, meantFor, vectors } from '../lib/vectors.mjs';
import { Watch, plain } from '../lib/watch.mjs';

const ALL = process.env.SELVEDGE_TEST_VECTORS === 'all';
// Entries of one case: a page of the desk shows the last two hundred.
const IN_A_CASE = 180;
// A case takes a hundred files.
const FILES_OF_A_CASE = 90;
// Pages opened only because their title holds a string, letters and messages looked at one by one.
const ONE_BY_ONE = ALL ? 80 : 20;
const PICTURE = tinyPicture();

let folder;
let house;
let mailPort;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selvedge-vectors-'));
  mailPort = await freePort();
  house = await startDemo(join(folder, 'data'), {
    log: join(folder, 'server.log'),
    env: {
      SELVEDGE_SERVER_TRUSTED_PROXIES: '127.0.0.1',
      SELVEDGE_INCOMING_ADDRESSES: 'care@orle.example',
      SELVEDGE_INCOMING_TRUSTED: 'mx.orle.example',
      SELVEDGE_INCOMING_LISTEN: `127.0.0.1:${mailPort}`,
    },
  });
});

after(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Where the first such link leads, where there is one. */
const led = (page, which) => page.evaluate((selector) => document.querySelector(selector)?.getAttribute('href'), which);

const inLots = (items, most) => (
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most)));

/** Conversations, one for every lot of strings, each with a client of her own. */
const conversations = (door, lots, who) => eachOf(lots, 4, async (lot, at) => {
  const email = `${who}-${at}@${who}.example`;
  const begun = await door.chat({ name: `${who} ${at}`, email, body: 'The zip of my bag has come off its track.' });
  assert.ok(begun, 'a conversation begins');
  return { ...begun, email, lot };
});

/** The address at which a case is answered, out of the letter that its client got. */
async function replyAddress(door, email) {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    const list = await door.page('/demo/mail');
    const at = list.indexOf(email);
    const id = at < 0 ? undefined : [...list.slice(0, at + email.length + 400).matchAll(/\/demo\/mail\/(\d+)/g)].map((one) => one[1])
      .concat(/\/demo\/mail\/(\d+)/.exec(list.slice(at))?.[1] ?? []);
    for (const one of [...new Set(id ?? [])].reverse().slice(0, 3)) {
      const letter = await door.page(`/demo/mail/${one}`);
      const found = letter.includes(email) && /care\+[a-z2-7]+@orle\.example/.exec(letter);
      if (found) return found[0];
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no letter to ${email} names the address to answer at`);
}

/** Mails of strangers whose strings stand in the body, each into the case of its lot. */
function intoCases(cases) {
  return cases.flatMap(({ email, reply, lot }) => lot.map(({ id, vector, way }) => {
    const files = way === 'file' ? [{ name: vector, type: 'image/png', bytes: PICTURE }] : [];
    const body = way === 'html' ? { html: `<p>${id}</p>${vector}` } : { text: way === 'file' ? id : vector };
    return { from: email, to: reply, raw: message({ from: email, to: reply, subject: `Re: ${id}`, files, ...body }) };
  }));
}

/** Mails of strangers whose name and subject are strings: new cases, or waiting for a person. */
const fromStrangers = (some, to) => some.map(({ id, vector }, at) => {
  const from = `${id}@names-${at % 7}.example`;
  const heads = { name: displayName(vector, at % 2 === 0), subject: headerText(vector, at % 2 === 0) };
  return { from, to, raw: message({ from, to, ...heads, text: `${id}: where is my bag?`, verified: to === 'care@orle.example' }) };
});

/** Everything goes in, by every way that fits; what the pages need to be found again. */
async function bring(door, some) {
  const texts = meantFor(some, 'text');
  const names = meantFor(some, 'name');
  const files = meantFor(some, 'file');
  const bodies = [
    ...meantFor(some, 'html').map((one) => ({ ...one, way: 'html' })),
    ...files.map((one) => ({ ...one, way: 'file' })),
    ...texts.filter((_, at) => ALL || at % 8 === 0).map((one) => ({ ...one, way: 'text' })),
  ];
  // Files among words, so that no case has more of them than a case may have.
  bodies.sort((one, other) => one.id.slice(-3).localeCompare(other.id.slice(-3)) || one.id.localeCompare(other.id));
  const mailed = await conversations(door, inLots(bodies, IN_A_CASE), 'letters');
  const chatted = await conversations(door, inLots(texts, IN_A_CASE), 'words');
  await Promise.all(mailed.map(async (one) => { one.reply = await replyAddress(door, one.email); }));
  const held = names.slice(0, ONE_BY_ONE);
  const counts = { taken: 0, refused: 0 };
  const count = (taken) => { counts[taken ? 'taken' : 'refused'] += 1; };
  const named = [];
  await Promise.all([
    deliver(mailPort, [
      ...intoCases(mailed), ...fromStrangers(names, 'care@orle.example'), ...fromStrangers(held, mailed[0].reply),
    ]),
    // Words of a conversation, of which each client says one after another.
    eachOf(chatted, 4, async (one) => {
      for (const { vector } of one.lot) count(await door.say(one, vector));
    }),
    eachOf(names, 4, async ({ id, vector }) => {
      const begun = await door.chat({ name: vector, email: `${id}@chats.example`, body: `${id} ${vector}` });
      count(begun);
      if (begun) named.push(begun.number);
    }),
    eachOf(names, 4, async ({ id, vector }) => {
      const { status, json } = await door.api('/cases', {
        topic: 'repair', subject: vector, body: `${id} ${vector}`, language: 'en', region: 'FR',
        client: { name: vector, email: `${id}@programs.example` }, piece: { family: 'le_cagole', model: vector },
      });
      count(status === 201);
      if (status === 201) named.push(json.number);
    }),
  ]);
  const albums = await conversations(door, inLots(files, FILES_OF_A_CASE), 'files');
  for (const album of albums) {
    for (const lot of inLots(album.lot.map((one) => one.vector), 12)) {
      if (await door.sendFiles(album, lot, PICTURE) < 400) continue;
      // One that no form can hold takes the others with it: they come again one by one.
      for (const one of lot) count(await door.sendFiles(album, [one], PICTURE) < 400);
    }
  }
  const [answered] = await conversations(door, [texts.slice(0, ONE_BY_ONE)], 'answers');
  for (const { vector } of answered.lot) {
    count((await door.api(`/cases/${answered.number}/messages`, { body: vector, from: 'house', wait: false })).status < 300);
  }
  return { mailed, chatted, albums, answered, named, counts, texts, bodies, names, files };
}

/** Walks the desk: the queue to its end, cases, prints, clients, search, mail, saved replies. */
async function walkDesk(some, brought) {
  const one = await visit({ at: house.url });
  const watch = await Watch.over(one.context, house.url);
  try {
    const page = await one.context.newPage();
    const go = (path, how) => watch.open(page, path, how);
    // A manager writes saved replies and reads no client's words; a senior advisor reads them all.
    await watch.resting(async () => {
      await signIn({ page, language: 'en' }, /manager/);
      await phrases(page, some);
    });
    for (const path of ['/settings/phrases', '/settings/audit', '/desk?view=all']) await go(path);
    await one.context.clearCookies();
    await watch.resting(() => signIn({ page, language: 'en' }, /senior advisor/));
    // A case that is open while words come into it: its live part is put in by script.
    const live = brought.chatted[0];
    await go(`/desk/cases/${live.number}`);
    const door = new Door(house.url, house.token);
    for (const { vector } of brought.texts.slice(0, 40)) {
      await door.api(`/cases/${live.number}/messages`, { body: vector, from: 'client', channel: 'chat' });
    }
    await door.api(`/cases/${live.number}/messages`, { body: 'the last word', from: 'client', channel: 'chat' });
    await page.locator('#part-timeline', { hasText: 'the last word' }).waitFor();
    await watch.look(page);
    const clients = new Set();
    for (const { number } of [...brought.mailed, ...brought.chatted, ...brought.albums, brought.answered]) {
      await go(`/desk/cases/${number}`);
      clients.add(await led(page, 'a[href^="/desk/clients/"]'));
      const earlier = await led(page, 'p.more a[href*="before="]');
      if (earlier) await go(`/desk/cases/${number}${earlier}`);
      await go(`/desk/cases/${number}/print`);
    }
    for (let next = '/desk?view=all'; next;) {
      await go(next);
      next = await led(page, '#turn-next');
    }
    const evenly = (items) => items.filter((_, at) => at % Math.max(1, Math.floor(items.length / ONE_BY_ONE)) === 0);
    for (const number of evenly(brought.named)) {
      await go(`/desk/cases/${number}`);
      clients.add(await led(page, 'a[href^="/desk/clients/"]'));
    }
    clients.delete(null);
    clients.delete(undefined);
    for (const client of clients) await go(client);
    for (const { vector } of evenly(brought.names)) await go(`/desk/search?q=${encodeURIComponent(vector.toWellFormed())}`);
    await go('/desk/search?q=remote');
    await go('/desk/search?q=ran');
    for (const state of ['held', 'parked', 'quiet', 'unreadable', 'placed']) {
      let next = `/desk/mail?state=${state}`;
      for (let turn = 0; next && turn < (ALL ? 200 : 4); turn += 1) {
        await go(next);
        next = await led(page, 'a[href*="below="]');
        if (turn > 0) continue;
        const mails = await page.locator('a[href^="/desk/mail/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        for (const mail of mails.slice(0, state === 'placed' ? 8 : 15)) await go(mail);
      }
    }
    for (const path of ['/desk/phrases', '/desk?view=chats']) await go(path);
    for (const letter of await watch.resting(() => letters(page))) {
      await go(letter);
      await go(`${letter}/html`, { letter: true });
    }
    await go('/demo/mail');
  } finally {
    await one.close();
  }
  return watch;
}

/** Saved replies that hold strings, made by the form of the settings. */
async function phrases(page, some) {
  await page.goto('/settings/phrases/new');
  const csrf = await page.locator('input[name=csrf]').first().inputValue();
  const cookies = (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ');
  const door = new Door(house.url, house.token);
  await eachOf(meantFor(some, 'text').slice(0, ONE_BY_ONE), 2, ({ id, vector }) => door.deskForm(
    '/settings/phrases', cookies, csrf,
    { code: id.replace('-', '_'), 'title-en': vector.slice(0, 100), 'text-en': vector, 'title-fr': id, 'text-fr': vector },
  ));
}

async function letters(page) {
  await page.goto('/demo/mail');
  const all = await page.locator('ol.letters a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return [...new Set(all)].slice(0, ONE_BY_ONE);
}

/** Walks the client's pages of the same cases: the case, its print, its conversation while words come in. */
async function walkPortal(brought) {
  const one = await visit({ at: house.url, width: 900 });
  const watch = await Watch.over(one.context, house.url);
  const door = new Door(house.url, house.token);
  try {
    const page = await one.context.newPage();
    for (const [at, { number, client }] of [...brought.chatted, ...brought.mailed, ...brought.albums, brought.answered].entries()) {
      const [name, value] = client.split('=');
      await one.context.addCookies([{ name, value, url: house.url }]);
      await watch.open(page, `/en/chat/${number}`);
      if (at === 0) {
        // What comes while the page is open is put in by script.
        for (const { vector } of brought.texts.slice(0, 40)) {
          await door.api(`/cases/${number}/messages`, { body: vector, from: 'house', wait: false, channel: 'chat' });
        }
        await door.api(`/cases/${number}/messages`, { body: 'the last answer', from: 'house', wait: false, channel: 'chat' });
        await page.locator('#timeline', { hasText: 'the last answer' }).waitFor();
        await watch.look(page);
      }
      await watch.open(page, `/en/cases/${number}`);
      await watch.open(page, `/en/cases/${number}/print`);
    }
    // The page on which a conversation begins shows what its address says.
    for (const { vector } of brought.texts.slice(0, ONE_BY_ONE)) {
      await one.context.clearCookies();
      await watch.open(page, `/en/chat?country=FR&body=${encodeURIComponent(vector.slice(0, 2_000).toWellFormed())}`);
    }
  } finally {
    await one.close();
  }
  return watch;
}

test('hostile strings by every way in: none runs, nothing remote loads, none becomes an element', async (t) => {
  const some = await vectors(ALL ? Infinity : SAMPLE);
  assert.ok(some.length >= SAMPLE, `${some.length} strings`);
  const began = Date.now();
  const brought = await bring(new Door(house.url, house.token), some);
  const inAfter = (Date.now() - began) / 1000;
  const [desk, portal] = await Promise.all([walkDesk(some, brought), walkPortal(brought)]);
  const seconds = (Date.now() - began) / 1000;
  assert.deepEqual([...desk.findings, ...portal.findings], []);
  // That nothing was found counts only where the strings were there to be seen.
  const text = [...desk.text, ...portal.text].join('\n');
  const open = some.filter(({ id, vector }) => vector.includes(id));
  const unseen = open.filter(({ id }) => !text.includes(id)).map((one) => one.id);
  const said = new Set([...desk.said, ...portal.said]);
  const altered = brought.texts.filter(({ vector }) => !said.has(plain(vector))).map((one) => one.id);
  t.diagnostic(`${some.length} strings, ${brought.bodies.length + brought.names.length * 3 + brought.texts.length} deliveries, `
    + `${brought.counts.refused} refused; ${desk.pages + portal.pages} pages; in after ${inAfter.toFixed(1)} s, all seen after ${seconds.toFixed(1)} s; `
    + `unseen ${unseen.length}: ${unseen.slice(0, 12)}; not as sent ${altered.length}: ${altered.slice(0, 12)}`);
  assert.ok(unseen.length <= open.length / 50, `not on any page: ${unseen}`);
  assert.ok(altered.length <= brought.texts.length / 20, `not shown as they were sent: ${altered}`);
});

// ---- that the eyes see ----

/** A house whose pages escape nothing; `policy` is its content security policy. */
async function careless(policy, markup) {
  const server = createServer((request, answer) => {
    const head = { 'content-type': 'text/html; charset=utf-8' };
    if (policy) head['content-security-policy'] = policy;
    answer.writeHead(request.url === '/' ? 200 : 404, head);
    answer.end(request.url === '/' ? `<!doctype html><html lang="en"><title>t</title><div class="msg">${markup}</div>` : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

const POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'; connect-src 'self'";

for (const [what, markup, policy, expected] of [
  ['what runs', '<img src=/x onerror="__ran(`event-001`)">', '', /^ran: event-001/m],
  ['a script', '<script>__ran("script-001")</script>', '', /^ran: script-001/m],
  ['a script that only the policy stops', '<script>__ran("script-001")</script>', POLICY, /^policy: script-src/m],
  ['a dialog in a frame', '<iframe srcdoc="<script>parent.__ran(1)</script>"></iframe>', '', /^element: <iframe> came to be/m],
  ['an attribute that waits for a click', '<b onclick="1">b</b>', POLICY, /^an attribute onclick/m],
  ['an address that runs', '<a href="java&Tab;script:__ran(1)">a</a>', POLICY, /^an address «java/m],
  ['a picture from elsewhere', '<img src="https://remote.example/media-001.png">', '', /^asked: https:\/\/remote\.example\/media-001/m],
  ['a path of the house that a string names', '<img src="/en/leave">', '', /^asked: a path .*\/en\/leave/m],
  ['a style that loads', '<style>b{background:url(https://remote.example/style-1)}</style><b>b</b>', '', /^asked: https:\/\/remote|^a style/m],
  ['an element among words', '<b>bold</b>', POLICY, /^an element <b> among words/m],
  ['an element of no template', '<math><mi>x</mi></math>', POLICY, /^an element <math>/m],
  ['a name of the document', '<form name=getElementById></form>', POLICY, /^document\.getElementById is another/m],
  ['a second timeline', '<i id=timeline></i><i id=timeline></i>', POLICY, /^two elements are called «timeline»/m],
  ['every object has more', '<script>Object.prototype.polluted = 1</script>', '', /^every object has a property more/m],
  ['an element that came and went', '<script>const v=document.createElement("object");document.body.append(v);v.remove()</script>', '', /^element: <object>/m],
]) {
  test(`the eyes see ${what}`, async () => {
    const elsewhere = await careless(policy, markup);
    const one = await visit({ at: elsewhere.url });
    try {
      const watch = await Watch.over(one.context, elsewhere.url);
      const page = await one.context.newPage();
      await watch.open(page, '/');
      await page.waitForTimeout(100);
      assert.match(watch.findings.join('\n'), expected);
    } finally {
      await one.close();
      elsewhere.stop();
    }
  });
}

test('the eyes see the house itself with its escaping undone', async () => {
  const door = new Door(house.url, house.token);
  const begun = await door.chat({ name: 'Ada', email: 'undone@words.example', body: '<img src=/en/x.png onerror="__ran(`undone`)">' });
  const one = await visit({ at: house.url });
  try {
    const watch = await Watch.over(one.context, house.url);
    const page = await one.context.newPage();
    const [name, value] = begun.client.split('=');
    await one.context.addCookies([{ name, value, url: house.url }]);
    await watch.open(page, `/en/chat/${begun.number}`);
    assert.deepEqual(watch.findings, []);
    await page.route(/\/en\/chat\/CS-/, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/&#60;/g, '<').replace(/&#62;/g, '>').replace(/&#34;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"');
      await route.fulfill({ response: answer, body });
    });
    await watch.open(page, `/en/chat/${begun.number}`);
    const found = watch.findings.join('\n');
    assert.match(found, /^policy: script-src-attr/m);
    assert.match(found, /^an attribute onerror/m);
    assert.match(found, /among words/m);
    assert.match(found, /\/en\/x\.png/m);
  } finally {
    await one.close();
  }
});
