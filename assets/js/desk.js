// Keys, the palette, forms that open over the case, and the word after a deed.
// Everything here is a shorter way to a link or form that is on the page.

const body = document.body;

// ---- saying -------------------------------------------------------------
const said = document.getElementById('said');

/** Says one sentence in the log, and takes it away after eight seconds unless it is pointed at. */
export function say(sentence, refused = false) {
  if (!said || !sentence) return;
  const toast = document.createElement('div');
  toast.className = refused ? 'toast toast--no' : 'toast';
  const text = document.createElement('p');
  text.textContent = sentence;
  toast.append(text);
  said.append(toast);
  fade(toast);
}

function fade(toast) {
  let clock = setTimeout(() => toast.remove(), 8000);
  const hold = () => clearTimeout(clock);
  const go = () => { clock = setTimeout(() => toast.remove(), 4000); };
  toast.addEventListener('pointerenter', hold);
  toast.addEventListener('focusin', hold);
  toast.addEventListener('pointerleave', go);
  toast.addEventListener('focusout', go);
}

said?.querySelectorAll('.toast:not(.toast--no)').forEach((toast) => { if (!toast.querySelector('form')) fade(toast); });
document.addEventListener('desk:say', (event) => say(event.detail.sentence, event.detail.refused));

// A reload must not say the same deed twice.
if (said?.firstElementChild && new URLSearchParams(location.search).has('done')) {
  const url = new URL(location.href);
  url.searchParams.delete('done');
  url.searchParams.delete('undo');
  history.replaceState(null, '', url);
}

// ---- forms --------------------------------------------------------------
// One press is one deed: a form that is on its way is not sent again.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  form.setAttribute('aria-busy', 'true');
  setTimeout(() => { delete form.dataset.sent; form.removeAttribute('aria-busy'); }, 6000);
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => { delete form.dataset.sent; form.removeAttribute('aria-busy'); }));

document.getElementById('summary')?.focus();

// ---- forms over the case ------------------------------------------------
const over = document.getElementById('over');

async function open(link) {
  try {
    const answer = await fetch(link.href, { headers: { 'x-over': 'yes' } });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const sheet = page.querySelector('main.sheet');
    if (!sheet) throw new Error('no sheet');
    sheet.removeAttribute('id');
    sheet.querySelector(':scope > p:first-child > .go')?.parentElement.remove();
    over.replaceChildren(document.adoptNode(sheet));
    over.showModal();
    over.querySelector('input:not([type=hidden]):not([type=radio]):not([type=checkbox]),input:checked,input[type=radio],textarea,select')?.focus();
  } catch {
    location.assign(link.href);
  }
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest('a');
  if (!link) return;
  if (link.matches('[data-close]') && over?.open) { event.preventDefault(); over.close(); return; }
  if (link.matches('[data-over]') && over) { event.preventDefault(); open(link); }
});
over?.addEventListener('click', (event) => { if (event.target === over) over.close(); });
over?.addEventListener('close', () => over.replaceChildren());

// Open menus close when something else is chosen.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.drop[open], details.me[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
});

// ---- paper ----
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

// ---- palette ------------------------------------------------------------
const palette = document.getElementById('palette');
const find = document.getElementById('pal');
const commands = () => [...palette.querySelectorAll('li')];
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function filter() {
  const asked = fold(find.value.trim());
  commands().forEach((row) => { row.hidden = !fold(row.textContent).includes(asked); });
}

function showPalette() {
  find.value = '';
  filter();
  palette.showModal();
  find.focus();
}

find?.addEventListener('input', filter);
palette?.addEventListener('click', (event) => { if (event.target === palette) palette.close(); });
palette?.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const stops = [find, ...commands().filter((row) => !row.hidden).map((row) => row.firstElementChild)];
  const at = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
  stops[(at + stops.length) % stops.length].focus();
});
find?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  const left = commands().filter((row) => !row.hidden);
  if (left.length === 1) { event.preventDefault(); left[0].firstElementChild.click(); palette.close(); }
});

// ---- keys ---------------------------------------------------------------
const typing = (element) => element.closest('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');
const busy = () => document.querySelector('dialog[open]');

function move(step) {
  const rows = [...document.querySelectorAll('.queue .q, .queue .turn')];
  if (!rows.length) return;
  let at = rows.indexOf(document.activeElement.closest?.('.q, .turn'));
  if (at < 0) at = rows.findIndex((row) => row.ariaCurrent === 'true' || row.getAttribute('aria-current'));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function press(key) {
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  const writing = document.getElementById('text');
  if ((key === 'R' || key === 'N') && target.getAttribute('aria-current') && writing) writing.focus();
  else target.click();
  if (target.tagName === 'SUMMARY') target.parentElement.querySelector('ul a')?.focus();
  return true;
}

const single = {
  j: () => (move(1), true),
  k: () => (move(-1), true),
  a: () => press('A'),
  h: () => press('H'),
  x: () => press('X'),
  e: () => press('E'),
  r: () => press('R'),
  n: () => press('N'),
  '/': () => press('/'),
  z: () => { const undo = document.getElementById('undo'); undo?.requestSubmit(); return Boolean(undo); },
  '?': () => (location.assign('/desk/keys'), true),
};

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && palette) {
    event.preventDefault();
    if (palette.open) palette.close(); else showPalette();
    return;
  }
  if (!body.dataset.keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat && !'jk'.includes(event.key)) return;
  if (typing(event.target) || busy()) return;
  const deed = single[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (deed?.()) event.preventDefault();
});


// ---- a trial that runs ---------------------------------------------------
// Without a script there is a link; here its part of the page is asked for until it is done.
async function followTrial() {
  const trial = document.querySelector('#trial[data-again]');
  if (!trial) return;
  await new Promise((go) => { setTimeout(go, 700); });
  try {
    const answer = await fetch(`${location.pathname}?part=trial`, { headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('trial');
    if (!fresh) return;
    const held = trial.contains(document.activeElement);
    trial.replaceWith(fresh);
    // Once it is done what may be done with the change is another thing: the page says it.
    if (!fresh.dataset.again) {
      const typed = document.querySelector('.editor form')?.dataset.typed;
      if (!typed) location.reload();
      say(fresh.querySelector('.lead')?.textContent.trim());
      return;
    }
    if (held) fresh.querySelector('a')?.focus();
  } catch { /* the link is there */ }
  followTrial();
}
document.querySelector('.editor form')?.addEventListener('input', (event) => { event.currentTarget.dataset.typed = 'yes'; });
followTrial();
