// What strangers send, without a browser and as fast as the house takes it: e-mail by LMTP, the forms
// of chat, the API. An answer of 5xx is a failure; a refusal is as good an answer as any.
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** A port of this machine on which nobody listens. */
export async function freePort() {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address();
  taken.close();
  await once(taken, 'close');
  return port;
}

/** Runs `work` on every item, so many at a time; what came of each, in their order. */
export async function eachOf(items, atOnce, work) {
  const done = new Array(items.length);
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      done[at] = await work(items[at], at);
    }
  }));
  return done;
}

const CRLF = '\r\n';

/** A header's text as encoded words (RFC 2047), in pieces that none cuts a letter of. */
export function encodedWord(text) {
  const pieces = [];
  let piece = '';
  for (const letter of text) {
    if (Buffer.byteLength(piece + letter) > 42) { pieces.push(piece); piece = ''; }
    piece += letter;
  }
  pieces.push(piece);
  return pieces.map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join(`${CRLF} `);
}

/** Plain where a header may hold it so, else encoded. */
export const headerText = (text, plain) => (plain && /^[\x20-\x7e]{1,200}$/.test(text) ? text : encodedWord(text));

/** A display name: quoted, or as encoded words. */
export const displayName = (text, plain) => (plain && /^[\x20-\x7e]{1,200}$/.test(text)
  ? `"${text.replace(/["\\]/g, '\\$&')}"` : encodedWord(text));

const lines76 = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, `$&${CRLF}`);

/** One part of a message. */
const part = (type, bytes, more = []) => (
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', lines76(bytes)].join(CRLF));

let written = 0;

/** A message of a stranger: `{ from, name, to, subject, text, html, files, verified }`. */
export function message({ from, name, to, subject, text, html, files = [], verified = true }) {
  written += 1;
  const [, domain] = from.split('@');
  const bodies = [];
  if (text !== undefined) bodies.push(part('text/plain; charset=utf-8', text));
  if (html !== undefined) bodies.push(part('text/html; charset=utf-8', html));
  for (const file of files) {
    const named = `filename*=utf-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => (
      `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))}`;
    bodies.push(part(file.type, file.bytes, [`Content-Disposition: attachment; ${named}`]));
  }
  const heads = [
    verified ? `Authentication-Results: mx.orle.example; dmarc=pass header.from=${domain}` : '',
    `From: ${name ? `${name} ` : ''}<${from}>`, `To: <${to}>`, `Subject: ${subject}`,
    `Message-ID: <${written}.${process.pid}@${domain}>`, `Date: ${new Date().toUTCString()}`, 'MIME-Version: 1.0',
  ].filter(Boolean);
  if (bodies.length === 1) return [...heads, bodies[0]].join(CRLF);
  const line = `=_of_a_stranger_${written}`;
  const parts = bodies.map((one) => `--${line}${CRLF}${one}${CRLF}`).join('');
  return [...heads, `Content-Type: multipart/mixed; boundary="${line}"`, '', `${parts}--${line}--`].join(CRLF);
}

/** Delivers messages `[{ from, to, raw }]` by LMTP, over so many sessions. */
export async function deliver(port, mails, sessions = 8) {
  const waiting = [...mails];
  await Promise.all(Array.from({ length: Math.min(sessions, mails.length) }, async () => {
    const socket = createConnection(port, '127.0.0.1');
    socket.setNoDelay(true);
    const answers = answersOf(socket);
    const said = async (expected) => {
      const { value } = await answers.next();
      assert.match(value ?? 'nothing', expected, `the mail door says «${value}»`);
    };
    await said(/^220/);
    socket.write(`LHLO stranger.example${CRLF}`);
    await said(/^250/);
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      socket.write(`MAIL FROM:<${mail.from}>${CRLF}RCPT TO:<${mail.to}>${CRLF}DATA${CRLF}`);
      await said(/^250/);
      await said(/^250/);
      await said(/^354/);
      socket.write(`${mail.raw.replace(/^\./gm, '..')}${CRLF}.${CRLF}`);
      await said(/^250/);
    }
    socket.end(`QUIT${CRLF}`);
  }));
}

// Whole answers of the mail door; lines that go on («250-») belong to the next one.
async function* answersOf(socket) {
  let rest = '';
  for await (const chunk of socket) {
    rest += chunk;
    for (let end = rest.indexOf(CRLF); end >= 0; end = rest.indexOf(CRLF)) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (line[3] !== '-') yield line;
    }
  }
}

/** A picture as small as one can be. */
export function tinyPicture() {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(2, 0);
  head.writeUInt32BE(2, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.from([0, 90, 60, 30, 90, 60, 30, 0, 90, 60, 30, 90, 60, 31]);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** The house as one stranger after another asks it: each request comes from an address of its own. */
export class Door {
  #url;
  #token;
  #visit;
  #csrf;
  #asked = 0;

  constructor(url, token) {
    this.#url = url;
    this.#token = token;
  }

  async #fetch(path, options = {}) {
    this.#asked += 1;
    const n = this.#asked;
    const headers = { ...options.headers, 'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` };
    const ask = () => fetch(`${this.#url}${path}`, { redirect: 'manual', ...options, headers });
    // A connection that was kept and that the house has closed meanwhile: what is asked lands once.
    const answer = await ask().catch(ask);
    const text = await answer.text();
    assert.ok(answer.status < 500, `${answer.status} for ${options.method ?? 'GET'} ${path}: ${text.slice(0, 300)}`);
    return { status: answer.status, headers: answer.headers, text };
  }

  /** A page as text. */
  async page(path, cookie = '') {
    return (await this.#fetch(path, { headers: { cookie } })).text;
  }

  /** A verb of the API; `{ status, json }`. */
  async api(path, body) {
    const answer = await this.#fetch(`/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      body: JSON.stringify(body),
    });
    return { status: answer.status, json: answer.text ? JSON.parse(answer.text) : {} };
  }

  /** Begins a conversation; `{ number, client }` with the session's cookie, or nothing where it is refused. */
  async chat({ name, email, body }) {
    if (!this.#csrf) {
      const answer = await this.#fetch('/en/chat?country=FR');
      this.#visit = /selvedge-visit=[^;]+/.exec(answer.headers.get('set-cookie'))[0];
      this.#csrf = /name="csrf" value="([^"]+)"/.exec(answer.text)[1];
    }
    const answer = await this.#form('/en/chat?country=FR', { name, email, body }, this.#visit);
    if (answer.status !== 303) return undefined;
    const client = /selvedge-client=[^;]+/.exec(answer.headers.get('set-cookie'))[0];
    return { number: answer.headers.get('location').split('/').pop(), client };
  }

  #form(path, fields, cookie) {
    return this.#fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      body: new URLSearchParams({ csrf: this.#csrf, once: `once-${this.#asked}-${Math.random()}`, ...fields }).toString(),
    });
  }

  /** Says something more in a conversation, without a script; whether it was taken. */
  async say({ number, client }, body) {
    const answer = await this.#form(`/en/chat/${number}`, { body }, `${this.#visit}; ${client}`);
    return answer.status === 303;
  }

  /** Sends files in a conversation, by the form; the status. */
  async sendFiles({ number, client }, names, bytes) {
    const form = new FormData();
    form.set('csrf', this.#csrf);
    form.set('once', `files-${this.#asked}`);
    form.set('body', `${names.length} files`);
    for (const name of names) form.append('file', new Blob([bytes], { type: 'image/png' }), name);
    // Whole at once: a refusal may come before everything is sent.
    const whole = new Response(form);
    const headers = { cookie: `${this.#visit}; ${client}`, 'content-type': whole.headers.get('content-type') };
    const body = Buffer.from(await whole.arrayBuffer());
    const answer = await this.#fetch(`/en/chat/${number}`, { method: 'POST', headers, body });
    return answer.status;
  }

  /** A form of the desk, by whoever is signed in with this cookie. */
  async deskForm(path, cookie, csrf, fields) {
    const answer = await this.#fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      body: new URLSearchParams({ csrf, ...fields }).toString(),
    });
    return answer.status;
  }
}
