// For a shop's own pages: <script src="https://care.example/chat.js" async></script> and links like
// <a href="https://care.example/fr/chat?context=SIGNED" data-selvedge-chat>…</a>. Without this the
// link opens the same page in the same window.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-selvedge-chat]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const window_ = open(link.href, 'selvedge-chat', 'popup,width=440,height=720,noopener=no');
  if (window_) event.preventDefault();
});
