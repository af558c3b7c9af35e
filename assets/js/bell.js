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
