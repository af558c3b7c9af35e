// A conversation that is open. Each thing that happens in it has a number; this page knows up to
// which number it has everything, and says so whenever its line is new. What is written has a name
// of its own and is sent again until it is acknowledged: it lands once. Without a script the form
// is sent and the page loaded again.
const chat = document.getElementById('chat');
const timeline = document.getElementById('timeline');
const line = document.getElementById('line');
const lost = document.getElementById('lost');
const mark = document.getElementById('mark');
const writes = document.getElementById('writes');
const form = document.getElementById('reply');
const field = form?.querySelector('textarea');
const unsent = new Map();
let since = Number(chat.dataset.since || 0);
let socket = null;
let wait = 500;
let down = false;
let told = 0;

document.querySelector('[data-refresh]')?.remove();
timeline.lastElementChild?.scrollIntoView({ block: 'nearest' });

const send = (what) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(what));
const near = () => document.documentElement.scrollHeight - scrollY - innerHeight < 160;

function seen() {
  if (!document.hidden) send({ read: since });
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
    writes.textContent = '';
    if (message.leads) location.assign(message.leads);
  }
  if (message.no) {
    // What was refused is put back where it was typed.
    const text = unsent.get(message.no);
    unsent.delete(message.no);
    if (field && text && !field.value) field.value = text;
    lost.textContent = message.why;
  }
}

function connect() {
  const url = new URL(chat.dataset.live, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  url.searchParams.set('since', since);
  socket = new WebSocket(url);
  socket.onopen = () => {
    wait = 500;
    if (down) { down = false; lost.textContent = chat.dataset.back; setTimeout(() => { if (!down) lost.textContent = ''; }, 4000); }
    unsent.forEach((say, id) => send({ say, id }));
    seen();
  };
  socket.onmessage = (event) => {
    try { take(JSON.parse(event.data)); } catch { /* not ours */ }
  };
  socket.onclose = (event) => {
    socket = null;
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
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { if (!socket) connect(); seen(); } });
  form?.addEventListener('submit', (event) => {
    const files = form.querySelector('input[type=file]');
    // Files go the way of every form.
    if (files?.files.length || !field.value.trim()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const id = crypto.randomUUID();
    unsent.set(id, field.value);
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
