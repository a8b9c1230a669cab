// Earshot's web chat: everything a page needs, in one script.
//
//   <script src="https://HOST/widget.js" data-survey="nps" async></script>
//
// data-language, data-identity, data-properties (JSON), data-accent (#rrggbb), data-label (of the
// launcher) and data-open: button | now | inline (into data-target) | page. intercept.js is
// this and the rules by which it shows itself.
//
// A message keeps its id and stays in storage until the server has answered it. The server counts
// an id once, so sending again is always safe.
(() => {
  "use strict";

  const script = document.currentScript;
  const { survey, language, identity, accent = "", label, target, open = "button", link } =
    script.dataset;
  const properties = JSON.parse(script.dataset.properties ?? "null") ?? undefined;
  // What is said first, shown without any session: that one opens when the person acts.
  const preview = JSON.parse(script.dataset.preview ?? "null");
  const server = new URL(".", script.src).href;
  const onPage = open === "page";
  // Behind the #, where no server's log has it; or, of a link in a message, behind the ?.
  const behind = new URLSearchParams(onPage ? location.hash.slice(1) || location.search : "");
  const invitation = script.dataset.invitation ?? behind.get("invitation") ?? undefined;
  const rating = behind.get("rating");
  const floating = open === "button" || open === "now";
  const name = label ?? "Feedback";
  const DAY = 864e5;
  const LONGEST_ROW = 11;

  // All other texts come with the session, in its language.
  let texts = {
    offline: "The server cannot be reached. Trying again.",
    error: "This did not work. Please try again later.",
    close_button: "Close",
  };

  // What outlives a reload

  const key = `earshot ${server}${survey}`;
  // Instead of a storage that is blocked or full.
  let memory = "{}";
  let storage;
  try {
    storage = localStorage;
  } catch {
    storage = null;
  }

  function recall() {
    return JSON.parse(storage?.getItem(key) ?? memory);
  }

  function remember(change) {
    memory = JSON.stringify({ ...recall(), ...change });
    try {
      storage?.setItem(key, memory);
    } catch {
      storage = null;
    }
  }

  // Asking the server

  async function request(path, secret, body) {
    const headers = {};
    if (body) headers["Content-Type"] = "application/json";
    if (secret) headers.Authorization = `Bearer ${secret}`;
    let response, answer;
    try {
      response = await fetch(server + path, {
        method: body ? "POST" : "GET",
        body: body && JSON.stringify(body),
        headers,
        cache: "no-store",
        credentials: "omit",
        keepalive: !!body,
        signal: AbortSignal.timeout?.(2e4),
      });
      answer = await response.json();
    } catch {
      if (!response || response.ok) throw { passing: true, offline: true };
      answer = {};
    }
    if (response.ok) return answer;
    const { status } = response;
    throw {
      status,
      detail: answer.detail,
      passing: status >= 500 || status === 429 || status === 408,
      after: response.headers.get("Retry-After") * 1e3,
    };
  }

  // Ask until there is an answer; throw only what does not pass by itself.
  async function insist(path, secret, body) {
    for (let failures = 0; ; failures++) {
      try {
        const answer = await request(path, secret, body);
        showTrouble();
        return answer;
      } catch (failure) {
        showTrouble(failure.passing && failure);
        if (!failure.passing) throw failure;
        const pause = failure.after || Math.min(3e4, 1e3 * 2 ** failures);
        await patience(pause * (1 + Math.random() / 2));
      }
    }
  }

  let wake = () => {};
  const patience = (milliseconds) =>
    new Promise((resolve) => {
      wake = resolve;
      setTimeout(resolve, milliseconds);
    });
  addEventListener("online", () => wake());

  // The session

  const person = personOf(identity);
  let session, secret, opening, flushing, polling;
  let queue = [];

  async function begin() {
    const before = recall();
    const same =
      before.session &&
      before.person === person &&
      before.asked === language &&
      before.invitation === invitation &&
      !(before.ended < Date.now() - DAY);
    queue = before.queue ?? [];
    if (same) for (const { body, words } of queue) notes.set(body.id, say(words));
    await flush();
    try {
      show((same && (await resume(before))) || preview || (await start()), true);
    } catch (failure) {
      refuse(failure);
    }
  }

  // A site signs a new token for every page; the person in it stays the same.
  function personOf(token) {
    try {
      return JSON.parse(atob(token.split(".")[0].replace(/-/g, "+").replace(/_/g, "/"))).person;
    } catch {
      return token;
    }
  }

  async function resume(before) {
    ({ session, secret } = before);
    try {
      return await insist(`chat/sessions/${session}`, secret);
    } catch (failure) {
      if (failure.status !== 403 && failure.status !== 404) throw failure;
    }
  }

  async function start() {
    const wish = { language, identity, properties, invitation, link };
    const reply = await insist(`chat/${survey}`, null, wish);
    ({ session, secret } = reply);
    remember({ session, secret, person, asked: language, invitation, ended: undefined });
    return reply;
  }

  function restart() {
    end.replaceChildren();
    start().then((reply) => show(reply, true), refuse);
  }

  async function send(body, words, note) {
    if (!session) {
      log.querySelector(".us > .confirm")?.remove();
      try {
        show(await (opening ??= start()));
      } catch (failure) {
        return refuse(failure);
      }
    }
    const item = { session, secret, words, body: { id: newId(), ...body } };
    notes.set(item.body.id, note);
    queue.push(item);
    remember({ queue: [...(recall().queue ?? []), item] });
    flush();
  }

  function newId() {
    // Only where the page came over https.
    if (crypto.randomUUID) return crypto.randomUUID();
    return crypto.getRandomValues(new Uint32Array(4)).join("-");
  }

  function flush() {
    flushing ??= sendAll().finally(() => (flushing = null));
    return flushing;
  }

  async function sendAll() {
    while (queue.length) {
      const item = queue[0];
      const { id } = item.body;
      let reply, failure;
      try {
        reply = await insist(`chat/sessions/${item.session}/messages`, item.secret, item.body);
      } catch (refused) {
        failure = refused;
      }
      queue.shift();
      remember({ queue: (recall().queue ?? []).filter((other) => other.body.id !== id) });
      const note = notes.get(id);
      if (failure && note) note.textContent = failure.detail ?? texts.error;
      if (reply && item.session === session) {
        markWords(item.body.text);
        show(reply);
      }
    }
  }

  // An answer that takes longer than its request is fetched when it is there.
  async function poll() {
    polling = true;
    try {
      let reply;
      for (let pause = 1e3; !reply || reply.pending; pause = Math.min(pause * 1.5, 2e4)) {
        await patience(pause);
        reply = await insist(`chat/sessions/${session}`, secret);
      }
      show(reply);
    } catch (failure) {
      trouble.textContent = failure.detail ?? texts.error;
    }
    polling = false;
  }

  // Showing it

  function element(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) node[name] = value;
      else if (value != null && value !== false) node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  }

  function icon(path) {
    const [svg, line] = ["svg", "path"].map((tag) =>
      document.createElementNS("http://www.w3.org/2000/svg", tag),
    );
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
  }

  const LOGO = "M5 20v-8a7 7 0 1 1 7 7H8l-3 2zM9.5 12a2.5 2.5 0 0 1 5 0M12 12v2.5";
  const heading = element(onPage ? "h1" : "h2", {}, onPage ? document.title : name);
  const close = element(
    "button",
    { type: "button", class: "icon", "aria-label": texts.close_button, onclick: () => toggle(false) },
    icon("M6 6l12 12M18 6L6 18"),
  );
  const log = element("div", {
    role: "log",
    tabindex: 0,
    // A click leaves the focus where it was: with the words, as a rule.
    onmousedown: (event) => event.target.closest("button") && event.preventDefault(),
  });
  const trouble = element("div", { role: "status" });
  const input = element("textarea", {
    rows: 1,
    maxlength: 10000,
    enterkeyhint: "send",
    autocomplete: "off",
    oninput: grow,
    onkeydown: sendOnEnter,
  });
  const sendButton = element("button", { class: "icon send" }, icon("M5 12h14M13 6l6 6-6 6"));
  const form = element("form", { onsubmit: sendWords, hidden: "" }, input, sendButton);
  const end = element("div", { class: "end" });
  const panel = element(
    floating ? "div" : "section",
    { class: "panel", tabindex: -1, role: floating && "dialog", "aria-label": name },
    element("header", {}, icon(LOGO), heading, ...(floating ? [close] : [])),
    log,
    element("footer", {}, trouble, form, end),
  );

  // A prompt's id → what marks its answer, or undefined.
  const controls = new Map();
  // A message's id → where its fate is told.
  const notes = new Map();
  // The prompt that waits for its answer.
  let standing;
  let lastTap, tappedByKeyboard;

  function show(reply, fresh) {
    if (reply.ui) localize(reply);
    else if (reply.prompts.some((prompt) => prompt.language !== panel.lang)) followLanguage();
    if (fresh) {
      // An old conversation is not read out.
      log.setAttribute("aria-live", "off");
      log.replaceChildren();
      controls.clear();
      lastTap = standing = null;
    }
    const asked = [];
    for (const entry of reply.transcript ?? []) {
      if (entry.from === "us") asked.push(ask(entry.prompt));
      else if (fresh) retell(entry);
    }
    asked.push(...reply.prompts.map(ask));
    if (fresh) setTimeout(() => log.setAttribute("aria-live", "polite"), 100);
    showState(reply.state);
    moveFocus(asked, fresh);
    toBottom(fresh);
    if (reply.pending && !polling) poll();
  }

  // The person asked for another language: the words around the conversation follow.
  function followLanguage() {
    insist(`chat/sessions/${session}`, secret).then(localize, () => {});
  }

  function localize({ ui, title, language: lang, dir }) {
    texts = { ...texts, ...ui };
    panel.lang = lang ?? "";
    panel.dir = dir ?? "auto";
    if (onPage) {
      Object.assign(document.documentElement, { lang: panel.lang, dir: panel.dir });
      document.title = title ?? document.title;
    }
    heading.textContent = title ?? texts.chat_title;
    input.placeholder = texts.input_label;
    for (const [node, text] of [
      [panel, heading.textContent],
      [log, heading.textContent],
      [input, texts.input_label],
      [sendButton, texts.send_button],
      [close, texts.close_button],
    ])
      node.setAttribute("aria-label", text);
  }

  // Show `prompt` unless it stands already; return where one answers it by hand.
  function ask(prompt) {
    if (controls.has(prompt.id)) return;
    if (prompt.key) {
      for (const old of log.querySelectorAll(".skip")) old.remove();
      dimRows();
      standing = prompt;
    }
    const text = element("p", { id: `p${controls.size}` }, prompt.text);
    const item = element("div", { class: "us", lang: prompt.language, dir: prompt.dir }, text);
    const note = element("small", {});
    const answer = (value, words, event) => tap(prompt, value, words, event, note);
    const control = controlFor(prompt, text.id, answer);
    controls.set(prompt.id, control?.mark);
    log.append(item);
    if (control) item.append(control.node);
    const tapped = !session && prompt.choices.find(({ value }) => `${value}` === rating);
    const offer =
      tapped &&
      confirmButton(
        (event) => answer(tapped.value, tapped.label, event),
        texts.send_value.replace("{value}", tapped.label),
      );
    if (offer) item.append(offer);
    if (prompt.optional)
      item.append(
        element(
          "button",
          { type: "button", class: "skip", onclick: (event) => answer(null, texts.skip_button, event) },
          texts.skip_button,
        ),
      );
    item.append(note);
    return offer || item.querySelector("[tabindex='0'],input");
  }

  function controlFor({ kind, choices = [], low_label, high_label }, question, answer) {
    if (!choices.length) return;
    let naming = { "aria-labelledby": question };
    if (kind === "choices") return checkboxes(choices, naming, answer);
    if (typeof choices[0].value !== "number")
      return buttons(choices, naming, answer, kind === "yes_no" ? "pair" : "stack");
    const [low, high] = [choices[0], choices.at(-1)];
    const ends = element(
      "div",
      { class: "ends", id: `${question}e` },
      element("span", {}, low_label ? `${low.label} = ${low_label}` : ""),
      element("span", {}, high_label ? `${high.label} = ${high_label}` : ""),
    );
    naming = {
      "aria-label": (texts.rating_group ?? "")
        .replace("{low}", low.label)
        .replace("{high}", high.label),
      "aria-describedby": ends.id,
    };
    const layOut = choices.length > LONGEST_ROW ? slider : buttons;
    const control = layOut(choices, naming, answer, "row");
    control.node.children[0].after(ends);
    return control;
  }

  function buttons(choices, naming, answer, layout) {
    const group = element("div", { role: "group", class: layout, onkeydown: moveInGroup, ...naming });
    const node = element("div", { class: "control", "aria-live": "off" }, group);
    const marks = choices.map(({ value, label: words }, index) => {
      const button = element(
        "button",
        {
          type: "button",
          "aria-pressed": "false",
          tabindex: index && -1,
          onclick: (event) => answer(value, words, event),
        },
        words,
      );
      group.append(button);
      return { value, button };
    });
    const n = choices.length;
    if (layout === "row") {
      node.style.setProperty("--columns", n);
      node.style.setProperty("--narrow", n > 7 ? Math.ceil(n / 2) : n);
    }
    return {
      node,
      mark: (chosen) => {
        const found = marks.find(({ value }) => value === chosen);
        if (!found) return false;
        node.classList.add("answered");
        for (const { button } of marks) button.setAttribute("aria-pressed", button === found.button);
        rove(group, found.button);
        return true;
      },
    };
  }

  function checkboxes(choices, naming, answer) {
    const node = element("div", { role: "group", "aria-live": "off", class: "control stack", ...naming });
    const boxes = choices.map(() => element("input", { type: "checkbox" }));
    const chosen = () => choices.filter((_, index) => boxes[index].checked);
    node.append(
      ...choices.map((choice, index) => element("label", {}, boxes[index], choice.label)),
      confirmButton((event) => {
        const words = chosen().map((choice) => choice.label);
        if (words.length) answer(chosen().map((choice) => choice.value), words.join(", "), event);
      }),
    );
    return {
      node,
      mark: (values) => {
        if (!Array.isArray(values)) return false;
        node.classList.add("answered");
        choices.forEach(({ value }, index) => (boxes[index].checked = values.includes(value)));
        return true;
      },
    };
  }

  // The output is empty and the button shut until the person has chosen: a default would lead.
  function slider(choices, naming, answer) {
    const output = element("output", { "aria-hidden": "true" }, "–");
    const range = element("input", {
      type: "range",
      max: choices.length - 1,
      value: (choices.length - 1) / 2,
      oninput: choose,
      onpointerup: choose,
      onkeyup: ({ key: pressed }) => pressed === " " && choose(),
      ...naming,
    });
    const confirm = confirmButton((event) => {
      const { value, label: words } = choices[range.value];
      answer(value, words, event);
    });
    confirm.disabled = true;
    function choose() {
      output.textContent = choices[range.value].label;
      range.setAttribute("aria-valuetext", output.textContent);
      range.className = "chosen";
      confirm.disabled = false;
    }
    const row = element("div", { class: "range" }, range, output);
    const node = element("div", { class: "control", "aria-live": "off" }, row, confirm);
    return {
      node,
      mark: (chosen) => {
        const at = choices.findIndex(({ value }) => value === chosen);
        if (at < 0) return false;
        range.value = at;
        choose();
        node.classList.add("answered");
        return true;
      },
    };
  }

  function confirmButton(onclick, words = texts.send_button) {
    return element("button", { type: "button", class: "confirm", onclick }, words);
  }

  function moveInGroup(event) {
    const group = event.currentTarget;
    const all = [...group.children];
    const at = all.indexOf(event.target);
    const rtl = getComputedStyle(group).direction === "rtl";
    const to = {
      [rtl ? "ArrowLeft" : "ArrowRight"]: at + 1,
      [rtl ? "ArrowRight" : "ArrowLeft"]: at - 1,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (all[to]) rove(group, all[to]).focus();
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
      // The key is then typed there.
      input.focus();
    }
  }

  // The one button of `group` that the Tab key reaches.
  function rove(group, button) {
    for (const other of group.children) other.tabIndex = other === button ? 0 : -1;
    return button;
  }

  function tap(prompt, value, words, event, note) {
    const taken = prompt.id + JSON.stringify(value);
    // A double click.
    if (taken === lastTap) return;
    lastTap = taken;
    tappedByKeyboard = event.detail === 0;
    const marked = controls.get(prompt.id)?.(value);
    send({ prompt: prompt.id, value }, words, marked ? note : say(words));
  }

  // Show what the person said; return the place for a note about it.
  function say(words) {
    const note = element("small", {});
    log.append(element("div", { class: "me" }, element("p", {}, words), note));
    toBottom();
    return note;
  }

  function retell({ text, prompt, value }) {
    if (!prompt) markWords(text);
    if (!prompt || !controls.get(prompt)?.(value)) say(text ?? texts.skip_button);
  }

  // Words that are a choice of the question that stands mark it as a tap does.
  function markWords(words) {
    const { id, kind, choices = [] } = standing ?? {};
    const chosen = choices.find(({ value, label: own }) =>
      [`${value}`, own].some((name) => name.toLowerCase() === words?.toLowerCase()),
    );
    if (chosen) controls.get(id)?.(kind === "choices" ? [chosen.value] : chosen.value);
  }

  // A row whose question no longer stands steps back; a tap on it still corrects the answer.
  function dimRows() {
    for (const row of log.querySelectorAll(".control")) row.classList.add("over");
  }

  function sendWords(event) {
    event.preventDefault();
    const words = input.value.trim();
    if (!words) return;
    lastTap = null;
    input.value = "";
    grow();
    send({ text: words }, words, say(words));
  }

  function sendOnEnter(event) {
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !composing) sendWords(event);
  }

  function grow() {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  }

  function showState(state) {
    const ended = state !== "waiting";
    const hadFocus = form.contains(root.activeElement);
    form.hidden = ended;
    end.replaceChildren();
    if (!ended) return;
    if (!recall().ended) remember({ ended: Date.now() });
    for (const old of log.querySelectorAll(".skip")) old.remove();
    standing = null;
    dimRows();
    if (state !== "completed")
      for (const part of log.querySelectorAll("button, input")) part.disabled = true;
    if (hadFocus) panel.focus();
    if (onPage && state === "completed" && !invitation)
      end.append(element("button", { type: "button", onclick: restart }, texts.restart));
  }

  function refuse({ detail = texts.error }) {
    form.hidden = true;
    log.replaceChildren(element("div", { class: "us" }, element("p", {}, detail)));
  }

  // After a key press the focus goes to the next question, else it stays with the words.
  function moveFocus(asked, fresh) {
    const next = asked.findLast(Boolean);
    const typing = matchMedia("(hover: hover) and (pointer: fine)").matches;
    if (tappedByKeyboard && next) next.focus();
    else if (!form.hidden && (tappedByKeyboard || (typing && (fresh ? onPage : !next)))) input.focus();
    else if (tappedByKeyboard && !root.activeElement) panel.focus();
    tappedByKeyboard = false;
  }

  function toBottom(fresh) {
    log.scrollTo({ top: log.scrollHeight, behavior: fresh ? "instant" : "auto" });
  }

  function showTrouble(failure) {
    for (const { body } of queue) {
      const note = notes.get(body.id);
      if (note) note.textContent = failure ? (texts.sending ?? "") : "";
    }
    trouble.replaceChildren();
    if (!failure) return;
    trouble.append(failure.offline ? texts.offline : (texts.sending ?? texts.offline));
    if (texts.retry)
      trouble.append(element("button", { type: "button", onclick: () => wake() }, texts.retry));
  }

  // Its place in the page

  const launcher = element(
    "button",
    {
      type: "button",
      class: "launcher",
      "aria-label": name,
      "aria-haspopup": "dialog",
      "aria-expanded": "false",
      onclick: () => toggle(true),
    },
    icon(LOGO),
  );
  const host = document.createElement("earshot-chat");
  const root = host.attachShadow({ mode: "open" });
  let begun;

  function toggle(opened) {
    panel.hidden = !opened;
    launcher.hidden = opened;
    launcher.setAttribute("aria-expanded", opened);
    remember({ dismissed: !opened });
    (opened ? panel : launcher).focus();
    if (opened && !begun) begun = begin();
  }

  // A readable text colour on an accent that somebody else chose.
  function paint() {
    if (!/^#[0-9a-f]{6}$/i.test(accent)) return;
    const [red, green, blue] = [1, 3, 5].map(
      (at) => (parseInt(accent.slice(at, at + 2), 16) / 255) ** 2.2,
    );
    const dark = 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
    host.style.setProperty("--earshot-accent", accent);
    host.style.setProperty("--earshot-on-accent", dark ? "#fff" : "#000");
  }

  function mount() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    paint();
    // A phone's keyboard came up.
    new ResizeObserver(() => toBottom()).observe(log);
    host.dataset.open = floating ? "button" : open;
    (floating ? document.body : document.querySelector(target ?? "main")).append(host);
    if (!floating) {
      root.append(panel);
      begin();
      return;
    }
    const { ended, dismissed } = recall();
    panel.hidden = true;
    panel.onkeydown = (event) => event.key === "Escape" && !event.isComposing && toggle(false);
    root.append(element("section", { "aria-label": name }, launcher, panel));
    if (open === "now" && !ended && !dismissed) toggle(true);
  }

  const STYLE = `
/* widget.css */`;

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", mount);
  else mount();
})();
