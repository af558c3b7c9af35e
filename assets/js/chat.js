// A conversation that is open. Each thing that happens in it has a number; this page knows up to
// which number it has everything, and says so whenever its line is new. What is written has a name
// of its own and is sent again until it is acknowledged: it lands once. It is kept for this tab until
// then, so that a page that is loaded again has it still. Where no line can be had, the form is sent
// and the page read again behind this one, as without a script.
const chat = document.getElementById('chat');
const timeline = document.getElementById('timeline');
const line = document.getElementById('line');
const lost = document.getElementById('lost');
const mark = document.getElementById('mark');
const writes = document.getElementById('writes');
const form = document.getElementById('reply');
const field = form?.querySelector('textarea');
const title = document.title;
const kept = `unsent:${form?.getAttribute('action')}`;
const unsent = new Map(JSON.parse(sessionStorage.getItem(kept) || '[]'));
let since = Number(chat.dataset.since || 0);
let socket = null;
let wait = 500;
let down = false;
let tries = 0;
let told = 0;

document.querySelector('[data-refresh]')?.remove();
timeline.lastElementChild?.scrollIntoView({ block: 'nearest' });

const send = (what) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(what));
const near = () => document.documentElement.scrollHeight - scrollY - innerHeight < 160;

const keep = () => (unsent.size ? sessionStorage.setItem(kept, JSON.stringify([...unsent])) : sessionStorage.removeItem(kept));

// Behind another page nothing is seen: what is said meanwhile goes to her by letter, too.
function seen() {
  if (document.hidden) { send({ away: true }); return; }
  document.title = title;
  send({ away: false, read: since });
}

function take(message) {
  if (message.html !== undefined && message.upto > since) {
    const at = near();
    const fresh = document.createElement('template');
    fresh.innerHTML = message.html;
    for (const item of [...fresh.content.children]) {
      if (!document.getElementById(item.id)) timeline.append(item);
    }
    since = message.upto;
    if (document.hidden) document.title = `\u25cf ${title}`;
    if (at) timeline.lastElementChild?.scrollIntoView({ block: 'nearest' });
    seen();
  }
  if (message.line !== undefined) line.innerHTML = message.line;
  if (message.seen !== undefined) {
    const mine = [...timeline.querySelectorAll('.tl__m--you')].pop();
    mark.textContent = mine && message.seen >= Number(mine.id.slice(1)) ? chat.dataset.seen : '';
  }
  if (message.writes) {
    writes.textContent = writes.dataset.writes;
    clearTimeout(writes.clock);
    writes.clock = setTimeout(() => { writes.textContent = ''; }, 6000);
  }
  if (message.ack) {
    unsent.delete(message.ack);
    keep();
    writes.textContent = '';
    if (message.leads) location.assign(message.leads);
  }
  if (message.no) {
    // What was refused is put back where it was typed.
    const text = unsent.get(message.no);
    unsent.delete(message.no);
    keep();
    if (field && text && !field.value) field.value = text;
    lost.textContent = message.why;
  }
}

// The page as it is now, read behind this one; with words, after they were sent by its form.
async function byPage(id) {
  const init = id ? { method: 'POST', body: new URLSearchParams({ csrf: form.elements.csrf.value, once: id, body: unsent.get(id) }) } : {};
  try {
    const answer = await fetch(id ? form.action : location.pathname, init);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('chat');
    if (!fresh) return;
    const flaw = id && page.querySelector('#chat .flaw');
    if (flaw) { take({ no: id, why: flaw.textContent.trim() }); return; }
    if (id) take({ ack: id });
    if (fresh.dataset.live !== chat.dataset.live) { location.assign(answer.url); return; }
    take({ html: page.getElementById('timeline').innerHTML, upto: Number(fresh.dataset.since), line: page.getElementById('line').innerHTML });
    if (down && !unsent.size) { down = false; lost.textContent = ''; }
  } catch { /* no net at all: the next try */ }
}

async function withoutLine() {
  if (socket?.readyState === WebSocket.OPEN || tries < 3 || document.hidden || !navigator.onLine) return;
  if (unsent.size) for (const id of [...unsent.keys()]) await byPage(id);
  else await byPage();
}

function connect() {
  const url = new URL(chat.dataset.live, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  url.searchParams.set('since', since);
  socket = new WebSocket(url);
  socket.onopen = () => {
    wait = 500;
    tries = 0;
    if (down) { down = false; lost.textContent = chat.dataset.back; setTimeout(() => { if (!down) lost.textContent = ''; }, 4000); }
    unsent.forEach((say, id) => send({ say, id }));
    seen();
  };
  socket.onmessage = (event) => {
    try { take(JSON.parse(event.data)); } catch { /* not ours */ }
  };
  socket.onclose = (event) => {
    socket = null;
    tries += 1;
    // No longer hers: the page itself says what is to be done.
    if (event.code === 4403) { location.reload(); return; }
    if (!down) { down = true; lost.textContent = unsent.size ? chat.dataset.unsent : chat.dataset.lost; }
    setTimeout(() => { if (!socket) connect(); }, wait * (0.7 + Math.random() * 0.6));
    wait = Math.min(wait * 2, 15000);
  };
}

if (chat && 'WebSocket' in window) {
  connect();
  addEventListener('online', () => { if (!socket) connect(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden && !socket) connect(); seen(); });
  setInterval(withoutLine, 5000);
  form?.addEventListener('submit', (event) => {
    const files = form.querySelector('input[type=file]');
    // Files go the way of every form.
    if (files?.files.length || !field.value.trim()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const id = crypto.randomUUID();
    unsent.set(id, field.value);
    keep();
    if (!send({ say: field.value, id }) && !socket) connect();
    if (down) lost.textContent = chat.dataset.unsent;
    field.value = '';
    field.focus();
  }, true);
  field?.addEventListener('input', () => {
    if (Date.now() - told < 3000 || !field.value.trim()) return;
    told = Date.now();
    send({ writes: true });
  });
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
  });
}
