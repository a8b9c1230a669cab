// Keeps in this browser what is written and not yet saved, and offers it when one comes back.
window.earshotDraft = (() => {
  let editor = null, key, saved, version, moved = 0, last = "", sent = null, watching = false, kept = false;
  // What was typed in fields, by their names, and is not known to have arrived; what has arrived.
  const fields = new Map(), known = new Map();
  const text = () => (editor ? editor.state.doc.toString() : saved);
  const isBehind = () => text() !== saved || fields.size > 0;
  const ready = async (id) => {
    for (let n = 0; n < 100; n++) {
      const found = getElement(id)?.editor;
      if (found) return found;
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const look = () => {
    const now = text();
    if (now !== last) [last, moved] = [now, Date.now()];
    document.documentElement.classList.toggle("behind", isBehind());
    if (!watching) return;
    if (isBehind()) keep({ text: now, version, fields: Object.fromEntries(fields) });
    else if (kept) keep(null);
    // What got lost on its way is told once more, whole.
    if (now !== saved && now !== sent && Date.now() - moved > 4000 && window.socket.connected) {
      sent = now;
      emitEvent("earshot_text", now);
    }
  };
  const keep = (copy) => {
    kept = Boolean(copy);
    try {
      if (copy) localStorage.setItem(key, JSON.stringify(copy));
      else localStorage.removeItem(key);
    } catch {}
  };
  const watch = () => {
    watching = true;
    document.documentElement.classList.add("keeping");
    setInterval(look, 500);
  };
  // From the start: somebody may type before all of the page is there.
  document.addEventListener("focusin", ({ target }) => {
    const part = target.dataset?.part;
    if (part && !fields.has(part)) known.set(part, target.value);
  });
  document.addEventListener("input", ({ target }) => {
    const part = target.dataset?.part;
    // What is typed and taken back at once is never told.
    if (part && target.value === known.get(part)) fields.delete(part);
    else if (part) fields.set(part, target.value);
    setTimeout(look);
  });
  return {
    async name(id, label) {
      const found = await ready(id);
      found?.contentDOM.setAttribute("aria-label", label);
      found?.contentDOM.setAttribute("tabindex", "0");
      return document.body.classList.contains("body--dark");
    },
    // Gives what is kept here of `survey` and differs from what the server has.
    async begin(id, survey, stands, number) {
      [key, saved, version] = ["earshot-draft:" + survey, stands, number];
      if (id !== null) {
        editor = await ready(id);
        if (!editor) return null;
      }
      last = text();
      let copy = null;
      try { copy = JSON.parse(localStorage.getItem(key)); } catch {}
      const isNew = copy && (copy.text !== saved || Object.keys(copy.fields ?? {}).length > 0);
      if (isNew) return copy;
      keep(null);
      watch();
      return null;
    },
    // The kept copy was thrown away, or has become the text; then it is kept until that is saved.
    dropped() {
      keep(null);
      watch();
    },
    taken: watch,
    // `arrived`: what the server has of the fields.
    saved(stands, number, arrived) {
      [saved, version] = [stands, number];
      for (const [part, value] of Object.entries(arrived)) {
        known.set(part, value);
        if (fields.get(part) === value) fields.delete(part);
      }
      if (watching && !isBehind()) keep(null);
      look();
    },
  };
})();
