// One Chromium for a file of journeys, and visits in it: a visit is a person with a language, a
// colour scheme, a width, with or without script. Whatever a page may never do is noted while it
// happens and asked for with `visit.faults()`.
import { after } from 'node:test';
import { chromium } from 'playwright-core';

export const base = process.env.SELVEDGE_TEST_URL;
if (!base) throw new Error('SELVEDGE_TEST_URL is not set; type: cargo xtask test --only browser');

let launched;

async function browser() {
  launched ??= chromium.launch({
    executablePath: process.env.SELVEDGE_TEST_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--font-render-hinting=none',
      // Nothing but this machine is ever asked, whatever a page holds.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  return launched;
}

after(async () => {
  if (launched) await (await launched).close();
});

/** The widths at which pages are looked at, and those at which they must not scroll sideways. */
export const WIDTHS = [1440, 390, 320];
export const LANGUAGES = ['en', 'fr', 'ar'];
export const SCHEMES = ['light', 'dark'];

/**
 * Somebody opens the house: `{ language, scheme, width, script, motion, at }`, all optional; `at` is
 * another house than the one all journeys share. The returned visit has the Playwright `page` and `context`.
 */
export async function visit({
  language = 'en', scheme = 'light', width = 1440, height, script = true, motion = false, at = base,
} = {}) {
  const context = await (await browser()).newContext({
    baseURL: at,
    locale: { en: 'en-GB', fr: 'fr-FR', ar: 'ar-AE' }[language] ?? language,
    colorScheme: scheme,
    viewport: { width, height: height ?? (width < 700 ? 844 : 900) },
    javaScriptEnabled: script,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(30_000);
  const noted = [];
  const allowed = new Set();
  const listen = (page) => {
    page.on('pageerror', (error) => noted.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const text = message.text();
      // The browser says every answer of 4xx aloud; whether one was right is asked where it is sent.
      if (/Failed to load resource: the server responded with a status of 4\d\d/.test(text)) return;
      noted.push(`console: ${text}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(at) && !/^(data|blob|about):/.test(url)) noted.push(`asked another origin: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) noted.push(`${response.status()} for ${response.url()}`);
      const path = new URL(response.url()).pathname;
      if (path.startsWith('/assets/') && response.status() >= 400) noted.push(`${response.status()} for ${path}`);
    });
  };
  context.on('page', listen);
  const page = await context.newPage();
  return {
    context, page, language, scheme, width, script,
    /** What happened that may never happen. */
    faults: () => noted.filter((one) => !allowed.has(one)),
    close: () => context.close(),
  };
}

/** Runs a journey in a visit that is closed afterwards, and fails on any fault. */
export async function visiting(how, journey) {
  const one = await visit(how);
  try {
    const result = await journey(one);
    const faults = one.faults();
    if (faults.length > 0) throw new Error(`on the way:\n  ${[...new Set(faults)].join('\n  ')}`);
    return result;
  } catch (problem) {
    if (process.env.SELVEDGE_TEST_OUT) {
      const name = `failed-${Date.now()}.png`;
      await one.page.screenshot({ path: `${process.env.SELVEDGE_TEST_OUT}/${name}` }).catch(() => {});
      problem.message += `\n  at ${one.page.url()}; picture: e2e/out/${name}`;
    }
    throw problem;
  } finally {
    await one.close();
  }
}
