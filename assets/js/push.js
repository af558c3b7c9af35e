// Lets this browser be told (RFC 8030), on the person's own click and never before. Without this
// script, without a service worker or without leave everything else goes on as it is.

const place = document.querySelector('[data-push]');
const button = place?.querySelector('button');
const told = place?.querySelector('[role=status]');

const bytes = (text) => {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
};
const letters = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const off = () => { told.textContent = told.dataset.off; };

async function keep(subscription) {
  const fields = new URLSearchParams({
    csrf: place.dataset.csrf,
    endpoint: subscription.endpoint,
    p256dh: letters(subscription.getKey('p256dh')),
    auth: letters(subscription.getKey('auth')),
  });
  const answer = await fetch('/desk/notices/devices', { method: 'POST', redirect: 'manual', body: fields });
  if (answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
}

if (button && 'serviceWorker' in navigator && 'PushManager' in window && Notification.permission !== 'denied') {
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      if (await Notification.requestPermission() !== 'granted') { off(); return; }
      const worker = await navigator.serviceWorker.register('/sw.js', { scope: '/desk' });
      const key = bytes(place.dataset.push);
      // One made under another key of the house is made anew.
      let subscription = await worker.pushManager.getSubscription();
      const own = subscription?.options.applicationServerKey;
      if (own && letters(own) !== place.dataset.push) { await subscription.unsubscribe(); subscription = null; }
      while (!worker.active) await new Promise((wait) => { setTimeout(wait, 100); });
      subscription ??= await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
      await keep(subscription);
      location.reload();
    } catch { off(); }
  });
} else if (told) {
  off();
}
