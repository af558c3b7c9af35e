// Every page of the house by its address. `{number}` is a demonstration case of which the visitor
// may read the page; the journeys of accessibility and layout walk all of them.

/** A page that comes back with what is wrong in its address. */
export const MISTAKEN = '/rights/answer?place=FR&order_date=2999-01-01';

/** What a client can open without a case of her own. */
export const PUBLIC = [
  '/', '/contact', '/ask', '/ask/repair', '/ask/return', '/ask/authenticity', '/ask/privacy',
  '/ask/accessibility', '/cases', '/care', '/care/hourglass', '/authenticity', '/authenticity/triple-s', '/authenticity/hourglass', '/ready', '/official',
  '/rights', '/rights/answer?place=FR&channel=online&buyer=private&piece=track&bought=no',
  MISTAKEN,
  '/accessibility', '/privacy', '/preferences', '/call-back?country=FR', '/withdraw?country=FR&order=OR-2611-4402',
  '/orders',
];

/** What an advisor opens. */
export const DESK = [
  '/desk', '/desk?view=mine', '/desk?view=triage', '/desk?view=waiting', '/desk?view=all', '/desk?select=1',
  '/desk?view=all&from=0.0', '/desk?view=all&from=0.0&select=1&chosen=CS-9M2D-R7K4', '/desk/recovery-codes',
  '/desk/search?q=zip', '/desk/new', '/desk/phrases', '/desk/sessions', '/desk/notices', '/desk/notices/wishes', '/desk/late', '/desk/calls', '/desk/keys', '/desk/orders', '/desk/orders/OR-2611-3108', '/desk/examinations',
];

/** What a senior advisor opens: e-mail that nothing could place by itself, and what the shop told. */
export const MAIL = ['/desk/order-feed', '/desk/mail', '/desk/mail?state=parked', '/desk/mail?state=quiet'];

/** What an administrator opens. */
export const SETTINGS = [
  '/settings', '/settings/people', '/settings/teams', '/settings/teams/1', '/settings/regions', '/settings/sites',
  '/settings/holidays', '/settings/promises', '/settings/phrases', '/settings/topics', '/settings/audit',
];

/** A public address in a language. */
export const inLanguage = (language, path) => `/${language}${path === '/' ? '/' : path}`;
