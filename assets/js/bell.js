// What every page of the desk does while it is open.
//
// The bell: drawn anew when the desk's feed tells of something and once a minute, since time alone
// makes some things true. What stands in it is said politely when it changes.

const bell = document.querySelector('[data-bell]');
const title = document.title;
let timer = 0;

function count() {
  const now = Number(bell.querySelector('[data-count]')?.dataset.count || 0);
  document.title = now ? `(${now}) ${title}` : title;
}

async function look() {
  if (document.hidden) return;
  try {
    const answer = await fetch('/desk/notices?part=bell', { headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const text = (await answer.text()).trim();
    if (bell.innerHTML.trim() !== text) bell.innerHTML = text;
    count();
  } catch { /* away: the next look finds it */ }
}

if (bell) {
  count();
  document.addEventListener('desk:fed', () => { clearTimeout(timer); timer = setTimeout(look, 400); });
  document.addEventListener('visibilitychange', look);
  setInterval(look, 60000);
}

// A desk that is open says so, whichever page it shows and whatever lies over it: it answers on a
// line of its own. Where there is none it says so by itself, as often as its browser lets it.
const csrf = document.querySelector('input[name=csrf]')?.value ?? '';
function present() {
  const url = new URL('/desk/presence/live', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const line = new WebSocket(url);
  line.onclose = () => {
    fetch('/desk/presence/beat', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ csrf }) }).catch(() => {});
    setTimeout(present, 15000);
  };
}
if (bell && csrf) present();
