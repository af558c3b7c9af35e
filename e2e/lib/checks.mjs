// What must hold of every page in every state: no accessibility finding, no sideways scroll, a
// visible focus on everything that can be reached, nothing cut off when text is twice as large.
// Each check gives back findings as sentences; none throws.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Findings of axe-core over WCAG 2.0 to 2.2 A and AA and its best practice. */
export async function axeFindings(page, script = true) {
  return script ? axeHere(page) : axeOnTwin(page);
}

async function axeHere(page) {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const result = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    TAGS,
  );
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `axe ${violation.id} (${violation.impact}): ${node.target.join(' ')}: ${
      (node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? violation.help}`));
}

/** Waits until styles have been applied and lets running transitions end at once. */
async function settled(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await frame();
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    }
    await frame();
  });
}

/**
 * Where script is off axe cannot run either, so it looks at the very same document in a window
 * that has script but gets none of the page's.
 */
async function axeOnTwin(page) {
  const url = page.url();
  const [body, viewport, dark] = [await page.content(), page.viewportSize(), await page.evaluate(
    () => matchMedia('(prefers-color-scheme: dark)').matches)];
  const context = await page.context().browser().newContext({
    viewport, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', storageState: await page.context().storageState(),
  });
  try {
    const twin = await context.newPage();
    await twin.route('**/*', (route) => {
      const request = route.request();
      if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      return request.resourceType() === 'script' ? route.abort() : route.continue();
    });
    await twin.goto(url);
    return await axeHere(twin);
  } finally {
    await context.close();
  }
}

/** The widths at which no page may scroll sideways. */
const REFLOW = [320, 360, 390, 480, 600, 768, 834, 1024, 1280, 1440, 1920];

/** Sideways scroll at any width from 320 to 1920. */
export async function sidewaysFindings(page, widths = REFLOW) {
  const before = page.viewportSize();
  const findings = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    const wide = await page.evaluate(tooWide);
    if (wide) findings.push(`scrolls sideways at ${width} px: ${wide}`);
  }
  await page.setViewportSize(before);
  return findings;
}

// Runs in the page: null, or what stands out of it.
function tooWide() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const rtl = getComputedStyle(root).direction === 'rtl';
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (rtl ? box.left < -0.5 : box.right > root.clientWidth + 0.5);
  });
  const name = (element) => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${
    element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;
  return `${root.scrollWidth} > ${root.clientWidth}; ${out.slice(-3).map(name).join(', ')}`;
}

/** Text twice as large, and WCAG's text spacing: no sideways scroll and no text cut off. */
export async function largeTextFindings(page, script = true) {
  const before = page.viewportSize();
  const findings = [];
  for (const [how, width] of [['text at 200 %', 1280], ['text at 200 %', 640], ['text spacing', 390]]) {
    await page.setViewportSize({ width, height: before.height });
    await page.evaluate(enlarge, how);
    // Where script is off no frame calls back, and nothing moves either.
    if (script) await settled(page);
    const cut = await page.evaluate(cutOff);
    const wide = await page.evaluate(tooWide);
    if (wide) findings.push(`scrolls sideways with ${how} at ${width} px: ${wide}`);
    findings.push(...cut.map((one) => `cut off with ${how} at ${width} px: ${one}`));
    await page.evaluate(enlarge, '');
  }
  await page.setViewportSize(before);
  return findings;
}

// Runs in the page. By CSSOM, which the content security policy allows.
function enlarge(how) {
  document.documentElement.style.fontSize = how === 'text at 200 %' ? '200%' : '';
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement)) continue;
    const spaced = how === 'text spacing';
    element.style.lineHeight = spaced ? '1.5' : '';
    element.style.letterSpacing = spaced && getComputedStyle(element).direction === 'ltr' ? '0.12em' : '';
    element.style.wordSpacing = spaced ? '0.16em' : '';
  }
}

// Runs in the page: elements with text of their own that is hidden by their box.
function cutOff() {
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') continue;
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    const box = element.getBoundingClientRect();
    // What is there for screen readers only is one pixel large on purpose; an ellipsis is a choice
    // where the whole text stands elsewhere (title or the page it leads to).
    if (!text || box.width <= 2 || box.height <= 2) continue;
    if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') continue;
    if (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 4) {
      found.push(`${element.tagName.toLowerCase()}.${[...element.classList].join('.')}: ${
        element.textContent.trim().slice(0, 40)}`);
    }
  }
  return found.slice(0, 5);
}

/**
 * Walks the page with the Tab key: everything that can be focused is reached once, in order, with
 * a visible sign, inside the window. Needs script. A part that the live desk drew anew meanwhile was
 * not reached: then it is walked again.
 */
export async function keyboardFindings(page, atMost = 1200) {
  let findings = [];
  for (let walks = 0; walks < 4; walks += 1) {
    findings = await walked(page, atMost);
    if (!findings.some((one) => one.startsWith('the Tab key never reaches'))) break;
  }
  return findings;
}

async function walked(page, atMost) {
  const findings = [];
  // From the very top, wherever a page has put the focus (a summary of mistakes, say).
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.blur();
    document.body.removeAttribute('tabindex');
    globalThis.scrollTo(0, 0);
  });
  const seen = new Set();
  let last;
  for (let stops = 0; stops < atMost; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) break;
    // A field for a day is several stops in one element.
    if (stop.id === last) continue;
    if (seen.has(stop.id)) break;
    last = stop.id;
    seen.add(stop.id);
    if (!stop.visible) findings.push(`focus cannot be seen on ${stop.name}`);
    if (!stop.inside) findings.push(`focus is outside the window on ${stop.name}`);
    if (stop.covered) findings.push(`what is focused is covered: ${stop.name} by ${stop.covered}`);
  }
  if (seen.size === 0) findings.push('nothing can be reached with the Tab key');
  const missed = await page.evaluate(unreached, [...seen]);
  findings.push(...missed.map((name) => `the Tab key never reaches ${name}`));
  return findings;
}

// Runs in the page: what has focus now.
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  globalThis.__stops ??= new Map();
  if (!globalThis.__stops.has(element)) globalThis.__stops.set(element, globalThis.__stops.size + 1);
  const style = getComputedStyle(element);
  const ring = (one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 1;
  // A hidden radio or checkbox shows its focus on the label drawn for it; so may a link on its child.
  const near = [element, element.nextElementSibling, element.parentElement, element.closest('label'),
    element.firstElementChild].filter(Boolean);
  const visible = near.some((one) => ring(getComputedStyle(one)) || getComputedStyle(one).boxShadow !== 'none')
    || ring(style);
  const box = element.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 2);
  const top = document.elementFromPoint(x, y);
  const related = top && (element.contains(top) || top.contains(element)
    || element.closest('label')?.contains(top) || top.closest('label')?.contains(element)
    || element.labels?.[0]?.contains(top));
  const name = (one) => `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ''} «${
    (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}»`;
  const fixed = top && ['fixed', 'sticky'].some((how) => {
    for (let one = top; one; one = one.parentElement) if (getComputedStyle(one).position === how) return true;
    return false;
  });
  return {
    id: globalThis.__stops.get(element), name: name(element), visible,
    inside, covered: box.width > 2 && !related && fixed ? name(top) : '',
  };
}

// Runs in the page: what can be focused, is shown, and was never reached.
function unreached(seen) {
  const stops = new Map([...(globalThis.__stops ?? new Map())].map(([element, id]) => [element, id]));
  const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]');
  const missed = [];
  const radios = new Set();
  for (const element of all) {
    if (element.tabIndex < 0 || element.disabled || element.type === 'hidden') continue;
    if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
    if (element.closest('[inert], dialog:not([open])')) continue;
    if (element.type === 'radio') {
      // One stop for a group of radio buttons.
      const group = `${element.form?.action}/${element.name}`;
      const reached = [...document.getElementsByName(element.name)].some((one) => seen.includes(stops.get(one)));
      if (!reached && !radios.has(group)) missed.push(`the radio buttons ${element.name}`);
      radios.add(group);
    } else if (!seen.includes(stops.get(element))) {
      missed.push(`${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} «${
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}»`);
    }
  }
  return missed.slice(0, 5);
}

/** Whether the page says its language and direction rightly. */
export async function languageFindings(page, language) {
  const root = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  const findings = [];
  if (root.lang !== language) findings.push(`says it is in «${root.lang}», not in «${language}»`);
  if (root.dir !== (language === 'ar' ? 'rtl' : 'ltr')) findings.push(`runs ${root.dir}`);
  // A key that was not found, or an argument that was not filled in.
  const text = await page.evaluate(() => document.body.innerText);
  const raw = /\{\s*\$[\w-]+\s*\}|\{\{|\}\}|\bundefined\b|\[object Object\]|\bNaN\b/.exec(text);
  if (raw) findings.push(`shows «${raw[0]}»`);
  if (language === 'ar') {
    const words = text.match(/[\u0600-\u06ff]{2,}/g) ?? [];
    if (words.length < 5) findings.push('is not in Arabic');
  }
  return findings;
}
