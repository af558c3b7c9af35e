// Shows what the house tells, and opens it when it is chosen. It keeps nothing, answers no request
// of a page, and opens pages of the desk alone.

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  let told = {};
  try { told = event.data.json(); } catch { /* nothing that we sent */ }
  const href = String(told.href ?? '/desk/notices');
  event.waitUntil(self.registration.showNotification(String(told.title ?? ''), {
    body: String(told.body ?? ''),
    lang: told.lang,
    dir: told.dir,
    tag: told.tag,
    data: { href: href.startsWith('/desk') ? href : '/desk/notices' },
  }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.href ?? '/desk/notices', self.location.origin);
  event.waitUntil((async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const open = pages.find((page) => new URL(page.url).pathname === url.pathname);
    if (open) return open.focus();
    return self.clients.openWindow(url.href);
  })());
});
