// All checks of a page in one call, at every width and in both schemes, each finding with where.
import { strict as assert } from 'node:assert';
import {
  axeFindings, keyboardFindings, languageFindings, largeTextFindings, sidewaysFindings,
} from './checks.mjs';

/** Whether every page is looked at in every way (`cargo xtask soak --looks`), or each in a share of them. */
const EVERY = process.env.SELVEDGE_TEST_LOOKS === 'all';

/** One of the ways for each page, another for the next: over the pages all have their turn. */
export const inTurn = (ways) => (where) => (
  EVERY ? ways : [ways[[...where].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % ways.length]]);

/** English is looked at in every way; what hangs on words and direction, in each language. */
export const HOW = {
  en: { looks: [[1440, 'light'], [390, 'dark'], [320, 'light']], deep: true },
  fr: { looks: inTurn([[1440, 'dark'], [390, 'light'], [320, 'light']]), deep: 'wide' },
  ar: { looks: inTurn([[1440, 'light'], [390, 'dark'], [320, 'dark']]), deep: 'wide' },
};

/**
 * Collects findings over a journey and fails once, at its end, with all of them: one run tells
 * everything that is wrong.
 */
export class Findings {
  #all = new Map();

  add(where, findings) {
    for (const finding of findings) {
      const known = this.#all.get(finding) ?? [];
      known.push(where);
      this.#all.set(finding, known);
    }
  }

  none() {
    const lines = [...this.#all].map(([finding, where]) => (
      `${finding}\n      on ${where.slice(0, 4).join(', ')}${where.length > 4 ? ` and ${where.length - 4} more` : ''}`));
    assert.equal(lines.length, 0, `${lines.length} findings:\n  - ${lines.join('\n  - ')}`);
  }
}

/**
 * Looks at the page as it is now. `looks` is a list of `[width, scheme]` for axe, or gives it for a
 * page by name; `deep` adds every width for sideways scroll, large text and the keyboard; `'wide'` leaves the keyboard out,
 * which is the same in every language.
 */
export async function look(findings, { page, language, script }, where, { looks, deep = false } = {}) {
  const name = `${where} (${language})`;
  findings.add(name, await languageFindings(page, language));
  const before = page.viewportSize();
  const ways = typeof looks === 'function' ? looks(where) : looks;
  // Without script the page is the same document: axe looks at it where every look is wanted.
  const seen = script || EVERY ? ways ?? [[before.width, undefined]] : [];
  for (const [width, scheme] of seen) {
    await page.setViewportSize({ width, height: before.height });
    if (scheme) await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    findings.add(`${name} at ${width} ${scheme ?? ''}`.trim(), await axeFindings(page, script));
  }
  await page.setViewportSize(before);
  findings.add(name, await sidewaysFindings(page, deep ? undefined : [320, 390, 1440]));
  if (deep) {
    findings.add(name, await largeTextFindings(page, script));
    if (script && deep !== 'wide') findings.add(name, await keyboardFindings(page));
  }
}
