// Asks the browser for a passkey and sends its answer with the form of the page.
// Without this file, or in a browser without passkeys, the page says which other way there is.
const place = document.querySelector('[data-passkey]');
const form = place?.querySelector('form');
const off = place?.querySelector('[data-off]');
const wrong = form?.querySelector('[role=alert]');
const button = form?.querySelector('button');

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** What the server asks, with bytes where a browser wants them. */
function asked(options) {
  const wanted = JSON.parse(options).publicKey;
  wanted.challenge = bytes(wanted.challenge);
  if (wanted.user) wanted.user.id = bytes(wanted.user.id);
  for (const list of [wanted.allowCredentials, wanted.excludeCredentials]) {
    for (const known of list ?? []) known.id = bytes(known.id);
  }
  return { publicKey: wanted };
}

/** What the browser answers, as text. */
function answered(key) {
  const { response } = key;
  const told = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    told.attestationObject = text(response.attestationObject);
    told.transports = response.getTransports?.() ?? [];
  } else {
    told.authenticatorData = text(response.authenticatorData);
    told.signature = text(response.signature);
    told.userHandle = response.userHandle ? text(response.userHandle) : null;
  }
  return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response: told, extensions: {} });
}

function say(sentence) {
  wrong.textContent = sentence;
  wrong.hidden = false;
}

async function ask() {
  wrong.hidden = true;
  button.disabled = true;
  try {
    const options = asked(place.dataset.options);
    const key = place.dataset.passkey === 'make'
      ? await navigator.credentials.create(options)
      : await navigator.credentials.get(options);
    form.elements.answer.value = answered(key);
    form.submit();
  } catch (error) {
    // Cancelled, too late, none that fits; or a browser that cannot at this address.
    say(error.name === 'SecurityError' ? place.dataset.unable : place.dataset.refused);
    button.disabled = false;
    button.focus();
  }
}

if (form) {
  if (globalThis.PublicKeyCredential && navigator.credentials) {
    off.hidden = true;
    form.hidden = false;
    button.addEventListener('click', ask);
  } else {
    off.textContent = `${place.dataset.unable} ${off.textContent}`;
  }
}
