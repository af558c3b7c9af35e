// Watches pages for anything that a stranger's words did: ran, asked for something, became an element,
// an attribute, an address, a name that the page's own script uses. Each finding is a sentence.

// Elements that our templates make. What is not here was made by somebody's words.
const OURS = new Set(`html head meta title link style script body template noscript
  header main footer nav section aside article div span p h1 h2 h3 h4 ul ol li dl dt dd table caption thead tbody
  tfoot tr th td a b i em strong small code kbd bdi time mark del ins sub sup br hr img svg g path rect circle ellipse
  line polyline polygon text tspan use defs symbol form fieldset legend label input textarea select option optgroup
  button output details summary dialog blockquote pre`.split(/\s+/));

// Where words of a stranger stand, and which elements of ours may stand within.
const WORDS = {
  '.typed:not(.letter)': [], '.letter': ['a'], '.msg': [], '.passage': ['mark'], '.q__s': [], bdi: [], title: [], option: [],
};

// Names by which the scripts in `assets/js` find things.
const USED = ['chat', 'compose', 'kept', 'line', 'lost', 'mark', 'over', 'pal', 'palette', 'part-presence', 'reply',
  's-rights', 'said', 'say', 'send', 'summary', 'text', 'timeline', 'trial', 'undo', 'writes', 'main', 'q'];

// Runs in every frame before anything of the page: notes what runs, is refused by the policy or comes and goes.
function listen() {
  const note = (kind, what) => globalThis.__note?.(`${kind}: ${String(what).slice(0, 300)}`);
  Object.defineProperty(globalThis, '__ran', { value: (id) => note('ran', id) });
  Object.defineProperty(globalThis, '__plain', { value: Reflect.ownKeys(Object.prototype).length });
  for (const name of ['alert', 'confirm', 'prompt', 'print']) globalThis[name] = () => note('ran', name);
  document.addEventListener('securitypolicyviolation', (event) => note(
    'policy', `${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile ?? ''}:${event.lineNumber}`,
  ));
  const foreign = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'portal', 'fencedframe', 'math', 'video', 'audio']);
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeType !== 1) continue;
        for (const one of [node, ...node.querySelectorAll('*')]) {
          if (foreign.has(one.localName)) note('element', `<${one.localName}> came to be`);
          if (one.localName === 'script' && !one.src.startsWith(`${location.origin}/assets/`)) note('element', 'a script that is not ours');
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

// Runs in the page when it stands: everything that is not as our templates write it. `of` is the document,
// or one parsed out of an answer.
function inspect({ ours, words, used, letter }) {
  const findings = [];
  const say = (element, what) => findings.push(`${what} in ${element.outerHTML?.slice(0, 160) ?? element}`);
  const allowed = new Set(ours);
  const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background', 'cite',
    'longdesc', 'codebase', 'manifest', 'from', 'to', 'values', 'ping', 'srcset', 'imagesrcset', 'srcdoc', 'content']);
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    if (!allowed.has(tag)) say(element, `an element <${tag}>`);
    if (tag === 'script' && (element.textContent.trim() || !new URL(element.src, location.href).href.startsWith(`${location.origin}/assets/`))) {
      say(element, 'a script that is not ours');
    }
    if (tag === 'style' && !letter && !element.nonce) say(element, 'a style without our mark');
    if (tag === 'link' && !['stylesheet', 'icon', 'modulepreload', 'alternate', 'canonical'].includes(element.rel)) say(element, 'a link');
    for (const { name, value } of element.attributes) {
      const low = name.toLowerCase();
      if (low.startsWith('on')) say(element, `an attribute ${name}`);
      if (low === 'style' && !letter && /url\s*\(|expression|@import|\\/i.test(value)) say(element, 'a style that loads');
      if (['srcdoc', 'ping', 'http-equiv', 'usemap', 'is', 'nonce', 'xmlns:xlink'].includes(low)
        && !(low === 'nonce' && ['script', 'style'].includes(tag)) && !(letter && low === 'http-equiv')) say(element, `an attribute ${name}`);
      if (!ADDRESSES.has(low) || (low === 'content' && tag === 'meta' && element.name)) continue;
      for (const one of low.includes('srcset') ? value.split(/,\s+/).map((piece) => piece.trim().split(/\s/)[0]) : [value]) {
        let url;
        try { url = new URL(one, location.href); } catch { say(element, `an address «${one}»`); continue; }
        const fine = url.origin === location.origin || ['mailto:', 'tel:', 'sms:'].includes(url.protocol)
          || (url.protocol === 'data:' && one.startsWith('data:image/') && tag === 'img')
          // The demonstration's mailbox makes links of addresses, as mail programs do.
          || (tag === 'a' && /^https?:$/.test(url.protocol) && element.closest('.letter'))
          || (tag === 'a' && /^https:\/\/(?!remote\.example)/.test(one) && /noopener|noreferrer|external/.test(element.rel ?? ''));
        if (!fine) say(element, `an address «${one.slice(0, 80)}»`);
      }
    }
  }
  for (const [where, within] of Object.entries(words)) {
    for (const place of document.querySelectorAll(where)) {
      for (const child of place.children) if (!within.includes(child.localName)) say(place, `an element <${child.localName}> among words`);
    }
  }
  for (const id of used) {
    if (document.querySelectorAll(`[id="${id}"]`).length > 1) findings.push(`two elements are called «${id}»`);
  }
  for (const name of ['getElementById', 'querySelector', 'querySelectorAll', 'addEventListener', 'createElement']) {
    if (Object.prototype.hasOwnProperty.call(document, name) || typeof document[name] !== 'function') findings.push(`document.${name} is another`);
  }
  for (const name of ['forms', 'images', 'links', 'scripts']) {
    if (!(document[name] instanceof HTMLCollection)) findings.push(`document.${name} is another`);
  }
  for (const name of ['body', 'head', 'documentElement']) {
    if (!(document[name] instanceof HTMLElement)) findings.push(`document.${name} is another`);
  }
  if (typeof document.cookie !== 'string' || typeof document.title !== 'string') findings.push('document.cookie or title is another');
  if ({}.polluted !== undefined || Reflect.ownKeys(Object.prototype).length !== globalThis.__plain) findings.push('every object has a property more');
  const said = [...document.querySelectorAll('.typed, .msg')].map((place) => place.textContent);
  return { findings, said, text: document.documentElement.textContent };
}

// Paths that pages of ours ask for by themselves.
const BY_ITSELF = [/^\/assets\//, /^\/favicon\.ico$/, /^\/desk\/(feed|notices|calls\/ringing|presence\/(beat|live)|files\/[\w-]+)$/, /^\/en\/files\/[\w-]+$/,
  /^\/desk\/cases\/CS-[\w-]+(\/(presence|draft|chat\/live))?$/, /^\/desk$/,
  /^\/en\/(cases|chat)\/CS-[\w-]+(\/live)?$/];

/** A context that is watched: `open` a page and look at it; `findings` of all of them by what was found. */
export class Watch {
  #context;
  #base;
  #notes = new Map();
  #where = '';
  #wanted = '';
  #rests = false;
  /** What stood on the pages that were looked at: all text, and each piece of somebody's words. */
  text = [];
  said = new Set();
  pages = 0;

  constructor(context, base) {
    this.#context = context;
    this.#base = base;
  }

  /** Begins to watch every page of a context, and gives one. */
  static async over(context, base) {
    const watch = new Watch(context, base);
    await context.exposeBinding('__note', ({ page }, what) => watch.note(what, new URL(page.url()).pathname));
    await context.addInitScript(listen);
    context.on('page', (page) => watch.#listenTo(page));
    return watch;
  }

  note(what, where = this.#where) {
    const known = this.#notes.get(what) ?? new Set();
    known.add(where);
    this.#notes.set(what, known);
  }

  #listenTo(page) {
    page.on('dialog', (dialog) => { this.note(`ran: a dialog «${dialog.message()}»`); dialog.dismiss().catch(() => {}); });
    page.on('popup', () => this.note('ran: a window opened'));
    page.on('pageerror', (error) => this.note(`script error: ${error.message}`));
    page.on('download', (file) => this.note(`asked: a download ${file.url()}`));
    page.on('websocket', (line) => this.#asked(line.url().replace(/^ws/, 'http')));
    page.on('request', (request) => this.#asked(request.url()));
  }

  #asked(address) {
    if (/^(data|blob|about):/.test(address)) return;
    const url = new URL(address);
    if (url.origin !== this.#base) { this.note(`asked: ${address}`); return; }
    if (this.#rests || `${url.pathname}${url.search}` === this.#wanted || BY_ITSELF.some((known) => known.test(url.pathname))) return;
    this.note(`asked: a path that no page of ours asks for: ${url.pathname}${url.search.slice(0, 80)}`);
  }

  /** While `way` goes through the house by itself, it may ask for any path of it. */
  async resting(way) {
    this.#rests = true;
    const came = await way();
    this.#rests = false;
    return came;
  }

  /** Opens an address and looks at what stands there. */
  async open(page, path, { letter = false } = {}) {
    this.#where = path.slice(0, 80);
    this.#wanted = new URL(path, this.#base).href.slice(this.#base.length);
    const answer = await page.goto(path, { waitUntil: 'load' });
    if (answer.status() >= 500) this.note(`${answer.status()} for ${path}`);
    await this.look(page, { letter });
    return answer;
  }

  /** Looks at a page as it is now. */
  async look(page, { letter = false } = {}) {
    const seen = await page.evaluate(inspect, { ours: [...OURS], words: WORDS, used: USED, letter });
    for (const finding of seen.findings) this.note(finding);
    for (const words of seen.said) this.said.add(plain(words));
    this.text.push(seen.text);
    this.pages += 1;
  }

  /** What was found, each with where; nothing is what one wants. */
  get findings() {
    return [...this.#notes].map(([what, where]) => `${what}\n      on ${[...where].slice(0, 3).join(', ')}`);
  }
}

/** Words as they are compared: a line's end is one, whatever made it. */
export const plain = (text) => text.replace(/\r\n?/g, '\n').trim();
