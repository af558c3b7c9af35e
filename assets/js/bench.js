// The bench by keyboard: marks by 1 to 4, points by arrows, photographs by P, a loupe by Z, the
// reference beside by C, a measure by M. Without it every photograph is a link and every mark a box.

const viewer = document.querySelector('[data-viewer]');
const form = document.querySelector('[data-bench]');
const links = [...document.querySelectorAll('[data-picture]')];
const stage = viewer?.querySelector('[data-stage]');
const says = viewer?.querySelector('[data-says]');
let at = 0;
let measuring = false;
let from = null;

function show(place) {
  if (!viewer || !links.length) return;
  at = (place + links.length) % links.length;
  const picture = document.createElement('img');
  picture.src = links[at].href;
  picture.alt = links[at].querySelector('img').alt;
  const lens = document.createElement('div');
  lens.className = 'lens';
  lens.hidden = true;
  stage.replaceChildren(picture, lens);
  says.textContent = picture.alt;
  links.forEach((link, n) => (n === at ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
  from = null;
}

function pressed(name) {
  return viewer.querySelector(`[data-${name}]`).getAttribute('aria-pressed') === 'true';
}

function press(name) {
  const button = viewer.querySelector(`[data-${name}]`);
  const on = !pressed(name);
  button.setAttribute('aria-pressed', String(on));
  if (name === 'compare') {
    const beside = viewer.querySelector('[data-beside]');
    const drawing = document.querySelector('[data-reference]');
    beside.hidden = !on;
    if (on) beside.replaceChildren(drawing.firstElementChild.cloneNode(true));
  }
  if (name === 'measure') measuring = on;
  if (name === 'loupe') {
    stage.querySelector('.lens').hidden = true;
    const box = stage.getBoundingClientRect();
    if (on) magnify({ clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 });
  }
}

// The loupe shows three times what lies under the pointer, or in the middle for whoever has none.
function magnify(event) {
  const lens = stage.querySelector('.lens');
  const picture = stage.querySelector('img');
  if (!lens || !picture || !pressed('loupe')) return;
  const box = picture.getBoundingClientRect();
  const x = Math.min(Math.max(event.clientX - box.left, 0), box.width);
  const y = Math.min(Math.max(event.clientY - box.top, 0), box.height);
  lens.hidden = false;
  lens.style.backgroundImage = `url("${picture.src}")`;
  lens.style.backgroundSize = `${box.width * 3}px ${box.height * 3}px`;
  lens.style.backgroundPosition = `${-(x * 3 - 90)}px ${-(y * 3 - 90)}px`;
  lens.style.left = `${x - 90}px`;
  lens.style.top = `${y - 90}px`;
}

// Two points of a photograph and how far they are apart, in pixels of the photograph itself.
function measure(event) {
  const picture = stage.querySelector('img');
  if (!measuring || !picture) return;
  const box = picture.getBoundingClientRect();
  const scale = picture.naturalWidth / box.width;
  const point = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  if (!from) {
    from = point;
    return;
  }
  const far = Math.hypot(point[0] - from[0], point[1] - from[1]);
  // The sentence comes with a number in it, whatever the language; it is put in its place.
  says.textContent = viewer.dataset.pixels.replace('{}', Math.round(far).toLocaleString(document.documentElement.lang));
  from = null;
}

if (viewer && links.length) {
  viewer.hidden = false;
  show(0);
  links.forEach((link, n) => link.addEventListener('click', (event) => { event.preventDefault(); show(n); }));
  viewer.querySelector('[data-next]').addEventListener('click', () => show(at + 1));
  for (const name of ['loupe', 'compare', 'measure']) {
    viewer.querySelector(`[data-${name}]`).addEventListener('click', () => press(name));
  }
  stage.addEventListener('pointermove', magnify);
  stage.addEventListener('pointerleave', () => { const lens = stage.querySelector('.lens'); if (lens) lens.hidden = true; });
  stage.addEventListener('click', measure);
}

function points() {
  return form ? [...form.querySelectorAll('[data-point]')] : [];
}

function here() {
  const own = document.activeElement?.closest('[data-point]');
  return Math.max(points().indexOf(own), 0);
}

function move(by) {
  const all = points();
  const next = all[Math.min(Math.max(here() + by, 0), all.length - 1)];
  (next?.querySelector('input:checked') ?? next?.querySelector('input'))?.focus();
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.matches('input[type="text"], input[type="search"], textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !document.body.dataset.keys) return;
  const key = event.key.toLowerCase();
  if (form && /^[1-4]$/.test(key)) {
    const own = points()[here()];
    const mark = own?.querySelectorAll('.point__m input')[Number(key) - 1];
    if (mark) { mark.checked = true; mark.focus(); }
  } else if (form && (key === 'arrowdown' || key === 'arrowup')) {
    move(key === 'arrowdown' ? 1 : -1);
  } else if (viewer && links.length && key === 'p') {
    show(at + 1);
  } else if (viewer && links.length && 'zcm'.includes(key) && key.length === 1) {
    press({ z: 'loupe', c: 'compare', m: 'measure' }[key]);
  } else {
    return;
  }
  event.preventDefault();
  // The desk has the same letters for other deeds.
  event.stopImmediatePropagation();
}, true);
