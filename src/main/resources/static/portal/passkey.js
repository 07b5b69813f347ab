// Passkeys: asks the browser what the page was told to ask, and sends its answer with the form. Nothing else here needs a script.
(() => {
  "use strict";

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = list => (list || []).map(each => ({ ...each, id: bytes(each.id) }));

  const ask = {
    async get(options) {
      const answer = await navigator.credentials.get({ publicKey: {
        ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) } });
      const said = answer.response;
      return { id: answer.id, rawId: text(answer.rawId), type: answer.type, clientExtensionResults: {},
        authenticatorAttachment: answer.authenticatorAttachment,
        response: { authenticatorData: text(said.authenticatorData), clientDataJSON: text(said.clientDataJSON),
          signature: text(said.signature), userHandle: said.userHandle ? text(said.userHandle) : undefined } };
    },
    async create(options) {
      const answer = await navigator.credentials.create({ publicKey: {
        ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials) } });
      const said = answer.response;
      return { id: answer.id, rawId: text(answer.rawId), type: answer.type, clientExtensionResults: {},
        authenticatorAttachment: answer.authenticatorAttachment,
        response: { attestationObject: text(said.attestationObject), clientDataJSON: text(said.clientDataJSON),
          transports: said.getTransports ? said.getTransports() : [] } };
    },
  };

  async function send(form) {
    const problem = form.querySelector("[data-passkey-problem]");
    problem.hidden = true;
    try {
      const reply = await fetch(form.dataset.passkeyOptions, { method: "POST", credentials: "same-origin",
        headers: { "X-XSRF-TOKEN": form.elements._csrf.value, "Accept": "application/json" } });
      if (!reply.ok) {
        throw new Error("no question");
      }
      const answer = await ask[form.dataset.passkey](await reply.json());
      form.elements.credential.value = JSON.stringify(answer);
      form.submit();
    } catch (stopped) {
      problem.hidden = false;
    }
  }

  if (!window.PublicKeyCredential) {
    return;
  }
  document.querySelectorAll("form[data-passkey]").forEach(form => {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      send(form);
    });
  });
  document.querySelectorAll("[data-passkey-missing]").forEach(text => {
    text.hidden = true;
  });
})();
