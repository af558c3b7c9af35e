// Drafts: what is typed is kept on the server two seconds after the last key,
// and at once when the page is left. Ctrl Enter sends.

const form = document.getElementById('compose');
const text = document.getElementById('text');
const words = document.getElementById('say')?.dataset ?? {};

if (form && text) {
  const kept = document.getElementById('kept');
  let saved = text.value;
  let clock = 0;
  let sending = false;

  const send = async (leaving = false) => {
    clearTimeout(clock);
    if (text.value === saved || sending) return;
    const now = text.value;
    const fields = new URLSearchParams({ csrf: form.elements.csrf.value, kind: form.elements.kind.value, begun: form.elements.begun.value, text: now });
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', keepalive: leaving && now.length < 30000, body: fields });
      if (!answer.ok) throw new Error(String(answer.status));
      saved = now;
      if (kept) kept.textContent = words.kept;
      if (text.value !== saved) later();
    } catch {
      if (kept) kept.textContent = words.unkept;
      clock = setTimeout(send, 5000);
    }
  };
  const later = () => { clearTimeout(clock); clock = setTimeout(send, 2000); };

  text.addEventListener('input', later);
  text.addEventListener('blur', () => send());
  addEventListener('pagehide', () => send(true));
  document.addEventListener('visibilitychange', () => { if (document.hidden) send(true); });
  form.addEventListener('submit', () => { sending = true; clearTimeout(clock); });
  addEventListener('pageshow', () => { sending = false; });

  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(document.getElementById('send'));
    } else if (event.key === 'Escape') {
      text.blur();
    }
  });

  // Taking a saved reply, a question or an answer, or changing to a note, first keeps what is typed.
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('#compose a, a[data-lay]');
    if (!link || text.value === saved) return;
    event.preventDefault();
    await send();
    location.assign(link.href);
  });
  document.addEventListener('submit', async (event) => {
    const deed = event.target;
    if (event.defaultPrevented || !deed.matches('[data-lay]') || text.value === saved) return;
    event.preventDefault();
    await send();
    const chosen = document.createElement('input');
    chosen.type = 'hidden';
    chosen.name = event.submitter.name;
    chosen.value = event.submitter.value;
    deed.append(chosen);
    deed.submit();
  });
}
