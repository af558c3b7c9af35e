// Keeps an open case page up to date. Without it, reloading does the same.
const page = document.querySelector("[data-live]");
const newer = document.querySelector("[data-newer]");

async function refresh() {
  const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const from = fresh.querySelector("[data-live]");
  if (!from || from.dataset.newest === page.dataset.newest) return;
  const first = Number(page.dataset.newest) + 1;
  page.dataset.newest = from.dataset.newest;
  const timeline = document.getElementById("timeline");
  for (const item of fresh.querySelectorAll("#timeline > li")) {
    if (!document.getElementById(item.id)) timeline.append(item);
  }
  const standing = fresh.getElementById("standing");
  if (standing) document.getElementById("standing").replaceWith(standing);
  const link = document.createElement("a");
  link.href = `#e${first}`;
  link.textContent = newer.dataset.newer;
  newer.replaceChildren(link);
}

if (page && newer && "EventSource" in window) {
  const live = new EventSource(page.dataset.live);
  live.addEventListener("entry", refresh);
  live.addEventListener("gone", () => live.close());
}
