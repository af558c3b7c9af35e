// For a shop's own pages, which load it as /chat.js and hold links to /fr/chat?context=SIGNED with
// data-selvedge-chat (docs/operating/chat.md). Without it such a link opens the same page in the
// same window.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-selvedge-chat]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const window_ = open(link.href, 'selvedge-chat', 'popup,width=440,height=720,noopener=no');
  if (window_) event.preventDefault();
});
