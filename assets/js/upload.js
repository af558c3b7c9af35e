// Sends each chosen file by itself and shows how far it is. Without this
// script the same form sends all files at once; nothing else differs.
const says = document.querySelector("[data-upload-says]");
const words = says?.dataset ?? {};
const say = (text) => { if (says) says.textContent = text; };

function row(file) {
  const item = document.createElement("li");
  item.className = "sending";
  const name = document.createElement("bdi");
  name.textContent = file.name;
  const state = document.createElement("span");
  state.className = "meta";
  const stop = document.createElement("button");
  stop.type = "button";
  stop.className = "link";
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  item.append(name, state, stop, bar);
  return { item, state, stop, bar };
}

// Files on their way, by form. A form that is sent meanwhile waits for them, and
// stays where it is when one of them was refused: leaving would lose the others.
const going = new Map();

function ended(form, line, well) {
  const state = going.get(form);
  if (!state?.lines.delete(line)) return;
  if (!well) state.refused ??= line;
  if (state.lines.size > 0 || !state.asked) return;
  const { asked, refused } = state;
  going.delete(form);
  asked.removeAttribute("aria-busy");
  if (refused) refused.stop.focus();
  else form.requestSubmit(asked);
}

function send(form, field, file, list) {
  const line = row(file);
  list.append(line.item);
  if (!going.get(form)?.lines.size) going.set(form, { lines: new Set(), refused: null, asked: null });
  going.get(form).lines.add(line);
  start();
  function start() {
    const request = new XMLHttpRequest();
    const data = new FormData();
    data.append("csrf", form.elements.csrf.value);
    data.append(field, file, file.name);
    let told = -1;
    line.stop.textContent = words.cancel;
    line.stop.onclick = () => { request.abort(); line.item.remove(); ended(form, line, true); };
    request.upload.onprogress = (event) => {
      const part = event.lengthComputable ? Math.floor((100 * event.loaded) / event.total) : 0;
      line.bar.value = part;
      line.state.textContent = `${part} %`;
      const half = part >= 50 ? 50 : 0;
      if (half !== told && part < 100) { told = half; say(`${file.name}: ${words.sending} ${half} %`); }
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        say(`${file.name}: ${words.sent}`);
        const fresh = new DOMParser().parseFromString(request.responseText, "text/html");
        const there = fresh.querySelector(`[data-slot="${field}"] .sent`);
        const here = list.closest("[data-slot]").querySelector(".sent:not([data-going])");
        if (there) { if (here) here.replaceWith(there); else list.before(there); }
        line.item.remove();
        ended(form, line, true);
      } else {
        const answer = request.getResponseHeader("content-type")?.startsWith("text/plain") ? request.responseText : words.failed;
        failed(answer);
      }
    };
    request.onerror = () => failed(words.failed);
    request.open("POST", form.action);
    request.setRequestHeader("X-Upload", "1");
    request.send(data);
  }
  function failed(text) {
    line.state.textContent = text;
    line.state.className = "flaw";
    line.bar.remove();
    line.stop.textContent = words.retry;
    line.stop.onclick = () => { line.item.remove(); send(form, field, file, list); };
    say(text);
    ended(form, line, false);
  }
}

for (const form of document.querySelectorAll('form[data-upload=""]')) {
  form.addEventListener("submit", (event) => {
    const state = going.get(form);
    if (!state?.lines.size) return;
    event.preventDefault();
    state.asked = event.submitter ?? form.querySelector(".btns [type=submit]");
    state.asked.setAttribute("aria-busy", "true");
    say(words.sending);
  });
  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => {
      const slot = input.closest("[data-slot]");
      let list = slot.querySelector("[data-going]");
      if (!list) {
        list = document.createElement("ul");
        list.className = "sent";
        list.dataset.going = "";
        input.before(list);
      }
      for (const file of input.files) send(form, input.name, file, list);
      input.value = "";
    });
  }
}

// A reply with files goes whole; only its progress is shown.
for (const form of document.querySelectorAll('form[data-upload="whole"]')) {
  form.addEventListener("submit", (event) => {
    const file = form.querySelector("input[type=file]");
    if (!file?.files.length) return;
    event.preventDefault();
    const button = form.querySelector("[type=submit]");
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.setAttribute("aria-label", words.sending);
    const line = document.createElement("div");
    line.className = "sending";
    line.append(bar);
    button.before(line);
    button.disabled = true;
    say(words.sending);
    const request = new XMLHttpRequest();
    request.upload.onprogress = (e) => { if (e.lengthComputable) bar.value = (100 * e.loaded) / e.total; };
    request.onload = () => {
      if (request.status < 400) { location.replace(request.responseURL || location.href); return; }
      // The page that came back keeps what was typed and says what is wrong.
      const fresh = new DOMParser().parseFromString(request.responseText, "text/html");
      document.querySelector("main").replaceWith(fresh.querySelector("main"));
      document.title = fresh.title;
      document.getElementById("flaws")?.focus();
    };
    request.onerror = () => { line.remove(); button.disabled = false; say(words.failed); };
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}
