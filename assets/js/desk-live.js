// The numbered feed. Each event has a number; this page knows the last one it
// has seen, asks for everything after it whenever it (re)connects, and fetches
// the parts of itself that an event concerns. What is being typed, the focus,
// open menus, ticked boxes and the scroll stay where they are.

const body = document.body;
const words = document.getElementById('say')?.dataset ?? {};
let head = Number(body.dataset.head || 0);
let source = null;
let wait = 500;
let lost = false;

const here = body.dataset.case || '';
const say = (sentence) => document.dispatchEvent(new CustomEvent('desk:say', { detail: { sentence } }));

// ---- parts --------------------------------------------------------------
const scroller = (region) => region.closest('.pane') ?? region;

function keep(region) {
  const active = region.contains(document.activeElement) ? document.activeElement : null;
  return {
    focus: active?.id || '',
    index: active && !active.id ? [...region.querySelectorAll('a,button,input,summary')].indexOf(active) : -1,
    scroll: scroller(region).scrollTop,
    open: new Map([...region.querySelectorAll('details')].map((menu, at) => [menu.id || at, menu.open])),
    ticked: new Map([...region.querySelectorAll('input[type=checkbox]')].map((box) => [box.value, box.checked])),
    values: [...region.querySelectorAll('select,input:not([type=checkbox]):not([type=hidden])')].map((field) => [field.id, field.value]),
  };
}

function restore(region, kept) {
  region.querySelectorAll('details').forEach((menu, at) => { menu.open = kept.open.get(menu.id || at) ?? menu.open; });
  region.querySelectorAll('input[type=checkbox]').forEach((box) => { if (kept.ticked.has(box.value)) box.checked = kept.ticked.get(box.value); });
  kept.values.forEach(([id, value]) => { const field = id && region.querySelector(`#${CSS.escape(id)}`); if (field) field.value = value; });
  scroller(region).scrollTop = kept.scroll;
  const target = kept.focus ? document.getElementById(kept.focus) : kept.index >= 0 ? region.querySelectorAll('a,button,input,summary')[kept.index] : null;
  target?.focus({ preventScroll: true });
}

// What is chosen stands in the address: the queue drawn anew, a reload and the page turned keep it,
// and a chosen case that moves to another page goes on being chosen.
document.addEventListener('change', (event) => {
  const form = event.target.form;
  if (event.target.name !== 'case' || form?.id !== 'many') return;
  const chosen = [...form.querySelectorAll('[name=case]:checked,[name=case][type=hidden]')].map((box) => box.value);
  const url = new URL(location.href);
  url.searchParams.delete('chosen');
  if (chosen.length) url.searchParams.set('chosen', chosen.join(','));
  history.replaceState(null, '', url);
});

async function refresh(part) {
  const region = document.querySelector(`[data-part="${part}"]`);
  if (!region) return;
  const url = new URL(location.href);
  url.searchParams.delete('done');
  url.searchParams.delete('undo');
  url.searchParams.set('part', part);
  url.hash = '';
  const answer = await fetch(url, { headers: { accept: 'text/html' } });
  if (answer.redirected || answer.status === 401) { location.reload(); return; }
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  if (part === 'presence') { if (region.textContent.trim() !== text.trim()) region.innerHTML = text; return; }
  const inner = part === 'timeline' ? region.firstElementChild : region;
  const before = part === 'timeline' ? region.querySelector('.tl')?.dataset.head : null;
  const kept = keep(region);
  inner.innerHTML = text;
  restore(region, kept);
  if (part === 'head') tellWrites();
  if (part === 'timeline') {
    const after = region.querySelector('.tl')?.dataset.head;
    const writing = document.getElementById('text');
    const begun = document.querySelector('#compose [name=begun]');
    if (after !== before) say(words.new);
    // Nothing typed yet: a reply begun now is begun on what is on the page now.
    if (writing && begun && !writing.value.trim() && !document.querySelector('.held')) begun.value = after;
  }
}

// A form of a part that changes the part itself is sent from here: the page stays, and the part is
// drawn anew. What is refused is sent as any form, and its own page says why.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches('[data-live]')) return;
  event.preventDefault();
  const button = event.submitter;
  const fields = new URLSearchParams(new FormData(form, button));
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', redirect: 'manual', body: fields });
    if (answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
    await refresh('side');
    say(form.dataset.live);
    // What was filled in is no longer asked: the next one is.
    const next = document.querySelector('.rights > .ask');
    if (next) next.open = true;
    (next?.querySelector('summary') ?? document.getElementById('s-rights'))?.focus();
    soon('timeline', 'head');
  } catch {
    if (button?.name) {
      const chosen = document.createElement('input');
      chosen.type = 'hidden';
      chosen.name = button.name;
      chosen.value = button.value;
      form.append(chosen);
    }
    form.submit();
  }
});

const due = new Set();
let timer = 0;
function soon(...parts) {
  parts.forEach((part) => due.add(part));
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const now = [...due];
    due.clear();
    const done = await Promise.allSettled(now.map(refresh));
    if (now.includes('queue')) tellArrived();
    if (done.some((one) => one.status === 'rejected')) { now.forEach((part) => due.add(part)); timer = setTimeout(() => soon(), 3000); }
  }, 120);
}

// ---- the feed -----------------------------------------------------------
const line = document.createElement('p');
line.className = 'offline';
line.setAttribute('role', 'status');

// What comes and does not stand on this page of the queue, by its due time or by the view, is told
// in a line above it.
const arrived = new Map();
const notice = document.createElement('p');
notice.className = 'arrived';
notice.setAttribute('role', 'status');

function tellArrived() {
  const queue = document.querySelector('[data-part="queue"]');
  for (const number of arrived.keys()) {
    if (document.getElementById(`q-${number}`) || number === here) arrived.delete(number);
  }
  notice.remove();
  if (!queue || !arrived.size) return;
  const links = [...arrived.keys()].slice(-3).reverse().map((number) => {
    const link = document.createElement('a');
    link.href = `/desk/cases/${number}`;
    link.textContent = number;
    link.dir = 'ltr';
    return link;
  });
  notice.replaceChildren(document.createTextNode(`${words.arrived} `), ...links.flatMap((link) => [link, document.createTextNode(' ')]));
  queue.before(notice);
}

function took(event) {
  const number = Number(event.lastEventId);
  if (number && number <= head) return;
  if (number) head = number;
  let about = {};
  try { about = JSON.parse(event.data); } catch { /* a beat without a body */ }
  if (['opened', 'client_message'].includes(about.kind) && about.number) arrived.set(about.number, true);
  document.dispatchEvent(new CustomEvent('desk:fed'));
  soon('queue');
  if (here && about.number === here) soon('timeline', 'head', 'side');
}

// ---- the telephone ------------------------------------------------------
// Who calls stands on the page of calls, too; here it comes by itself.
const rings = document.getElementById('rings');
async function ring() {
  if (!rings) return;
  try {
    const answer = await fetch(rings.dataset.rings, { headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const text = await answer.text();
    // What has the focus is not taken away while it is the same.
    if (rings.innerHTML.trim() !== text.trim() && !rings.contains(document.activeElement)) rings.innerHTML = text;
    else if (!text.trim()) rings.innerHTML = '';
  } catch { /* the line comes back and says it again */ }
  soon('calls');
}

function connect() {
  source = new EventSource(`/desk/feed?after=${head}`);
  source.onopen = () => {
    wait = 500;
    if (lost) {
      lost = false;
      line.remove();
      say(words.back);
      soon('queue', 'timeline', 'head', 'side', 'presence');
    }
  };
  source.addEventListener('entry', took);
  source.addEventListener('call', ring);
  source.onerror = () => {
    source.close();
    source = null;
    if (!lost) { lost = true; line.textContent = words.lost; body.prepend(line); }
    setTimeout(() => { if (!source && !document.hidden) connect(); }, wait);
    wait = Math.min(wait * 2, 15000);
  };
}

// A page nobody looks at lets go of its line after a minute and catches up
// from its last number when it is looked at again.
let rest = 0;
document.addEventListener('visibilitychange', () => {
  clearTimeout(rest);
  if (document.hidden) {
    rest = setTimeout(() => { source?.close(); source = null; }, 60000);
  } else if (!source) {
    lost = false;
    line.remove();
    connect();
    soon('queue', 'timeline', 'head', 'side', 'presence');
  }
});

if (rings) ring();
if (rings || document.querySelector('[data-part]')) {
  connect();
  // Deadlines move by themselves: once a minute the queue is drawn anew.
  // Whether a client is still there, too.
  setInterval(() => { if (!document.hidden) soon('queue', 'head'); }, 60000);
}

// ---- a conversation -----------------------------------------------------
// That the client writes, has seen, came or went; what she says comes by the feed.
let talk = null;
// The head may be drawn anew meanwhile: the mark stands on what is there now.
function tellWrites() {
  const writes = document.getElementById('writes');
  const left = (overhear.until || 0) - Date.now();
  if (!writes) return;
  writes.textContent = left > 0 ? writes.dataset.writes : '';
  clearTimeout(overhear.clock);
  if (left > 0) overhear.clock = setTimeout(tellWrites, left);
}
function overhear() {
  const at = document.querySelector('[data-talk]')?.dataset.talk;
  if (!at || talk || document.hidden) return;
  const url = new URL(at, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  talk = new WebSocket(url);
  talk.onmessage = (event) => {
    if (event.data === 'seen') { soon('head'); return; }
    overhear.until = Date.now() + 6000;
    tellWrites();
  };
  talk.onclose = () => { talk = null; setTimeout(overhear, 5000); };
}
overhear();
document.addEventListener('visibilitychange', overhear);
setInterval(overhear, 15000);

// ---- presence -----------------------------------------------------------
if (here) {
  const csrf = document.querySelector('input[name=csrf]')?.value ?? '';
  const text = document.getElementById('text');
  let doing = '';
  let at = 0;
  const ping = (now, force) => {
    if (document.hidden && now !== 'gone') return;
    if (!force && now === doing && Date.now() - at < 15000) return;
    doing = now;
    at = Date.now();
    fetch(`/desk/cases/${here}/presence`, { method: 'POST', keepalive: true, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ csrf, doing: now }) })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((others) => {
        const line = document.getElementById('part-presence');
        if (line && line.innerHTML.trim() !== others.trim()) line.innerHTML = others;
      })
      .catch(() => {});
  };
  const state = () => (text && document.activeElement === text && text.value.trim() ? 'replying' : 'reading');
  ping('reading', true);
  setInterval(() => ping(state(), true), 10000);
  text?.addEventListener('input', () => ping('replying'));
  text?.addEventListener('blur', () => ping('reading'));
  addEventListener('pagehide', () => ping('gone', true));
}
