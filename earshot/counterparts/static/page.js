// The page of `earshot simulate-channel`. Whatever came from elsewhere goes in as text.
"use strict";

const PLATFORMS = { slack: "Slack", telegram: "Telegram", sms: "SMS" };
const LONGEST_WIRE = 200;

const $ = (id) => document.getElementById(id);
const things = new Map();
const elements = new Map();
let about;
let changing = null;

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const chat = () => $("person").value;

async function wish(does, more = {}) {
  await fetch("page/wishes", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ does, chat: chat(), ...more }),
  }).catch(() => showTrouble(true));
}

function showTrouble(is) {
  $("trouble").hidden = !is;
}

// Who and what

function showAbout(now) {
  const known = about;
  about = now;
  for (const button of document.querySelectorAll("[data-fault]")) {
    button.setAttribute("aria-pressed", now.pending[button.dataset.fault] > 0);
  }
  showSurveys(now.surveys);
  $("notice").textContent = now.notice;
  $("notice").hidden = !now.notice;
  if (known) return;
  document.body.dataset.kind = now.kind;
  $("platform").textContent = PLATFORMS[now.kind];
  document.title = `${PLATFORMS[now.kind]}, simulated · Earshot`;
  for (const { chat, name, language } of now.people) {
    $("person").append(make("option", { value: chat, textContent: `${name} (${language})` }));
  }
  for (const text of now.starters) {
    const button = make("button", { type: "button", textContent: text, dir: "auto" });
    button.onclick = () => wish("says", { text });
    $("starters").append(button);
  }
}

function showSurveys(surveys) {
  if ($("survey").length === surveys.length) return;
  $("survey").replaceChildren(...surveys.map((name) => make("option", { textContent: name })));
  $("asking").hidden = surveys.length === 0;
}

// The conversation

function showMessage(message) {
  const old = elements.get(message.id);
  const focused = old?.contains(document.activeElement);
  const element = message.chat === chat() && !message.removed ? bubble(message) : null;
  const below = atEnd($("messages"));
  if (old && element) old.replaceWith(element);
  else if (old) old.remove();
  else if (element) $("messages").append(element);
  if (element) elements.set(message.id, element);
  else elements.delete(message.id);
  if (focused && !element?.querySelector("button, textarea")) $("words").focus();
  else if (focused) element.querySelector("button, textarea").focus();
  $("nothing").hidden = $("starters").hidden = elements.size > 0;
  if (message.form && element) element.scrollIntoView({ block: "nearest" });
  else if (below || !old) $("messages").scrollTop = $("messages").scrollHeight;
}

function atEnd(box) {
  return box.scrollHeight - box.scrollTop - box.clientHeight < 40;
}

function bubble(message) {
  const side = message.own ? "own" : "theirs";
  const element = make("article", { className: message.form ? "message form" : `message ${side}` });
  const text = make("p", { className: "bubble", textContent: message.text, dir: "auto" });
  element.append(make("span", { className: "unseen", textContent: message.own ? "You: " : "Earshot: " }));
  if (message.text) element.append(text);
  const inputs = message.inputs.map((label) => input(element, label));
  element.append(...rows(message, inputs));
  const note = [message.edited && "edited", message.note].filter(Boolean).join(" · ");
  const foot = make("footer");
  if (note) foot.append(make("span", { textContent: note, dir: "auto" }));
  if (message.own && message.text && about.kind !== "sms") foot.append(changer(message));
  if (foot.textContent) element.append(foot);
  return element;
}

function input(element, label) {
  const field = make("textarea", { rows: 3, dir: "auto" });
  element.append(make("label", { textContent: label, dir: "auto" }, field));
  return [label, field];
}

function rows(message, inputs) {
  const numbers = [...new Set(message.buttons.map((button) => button.row))];
  return numbers.map((number) => {
    const buttons = message.buttons.filter((button) => button.row === number);
    // A platform lays a row out from the left, whatever the language.
    return make("div", { className: "row", dir: "ltr" }, ...buttons.map((b) => choice(message, b, inputs)));
  });
}

function choice(message, { label, checked }, inputs) {
  const button = make("button", { type: "button", textContent: label, dir: "auto" });
  if (checked !== null) {
    button.setAttribute("role", "checkbox");
    button.setAttribute("aria-checked", checked);
  }
  button.onclick = () => {
    const filled = inputs.map(([name, field]) => [name, field.value]);
    wish("presses", { message: message.message, label, inputs: Object.fromEntries(filled) });
  };
  return button;
}

function changer(message) {
  const button = make("button", { type: "button", className: "change", textContent: "Edit" });
  button.onclick = () => change(message);
  return button;
}

function change(message) {
  changing = message;
  $("editing").hidden = !message;
  $("words").value = message?.text ?? "";
  fit();
  $("words").focus();
}

function showPerson() {
  for (const element of elements.values()) element.remove();
  elements.clear();
  change(null);
  $("nothing").hidden = $("starters").hidden = false;
  for (const thing of things.values()) if (thing.is === "message") showMessage(thing);
}

function say() {
  const text = $("words").value.trim();
  if (!text) return;
  if (changing) wish("edits", { message: changing.message, text });
  else wish("says", { text });
  change(null);
}

function fit() {
  const { style } = $("words");
  style.height = "auto";
  style.height = `${$("words").scrollHeight + 2}px`;
}

// Over the wire

function showExchange(exchange) {
  const old = $(exchange.id);
  const open = old ? old.querySelector("details").open : exchange.loud;
  const element = make("li", { id: exchange.id, value: exchange.number });
  element.append(make("details", { open }, summary(exchange), ...payloads(exchange)));
  if (old) old.replaceWith(element);
  else place(element);
}

function place(element) {
  const list = $("exchanges");
  const next = [...list.children].find((other) => other.value < element.value);
  list.insertBefore(element, next ?? null);
  if (list.children.length > LONGEST_WIRE) list.lastElementChild.remove();
}

function summary({ way, name, statuses, fault }) {
  const said = way === "in" ? "from Earshot" : "to Earshot";
  const line = make("summary", {}, make("b", { textContent: name }));
  line.prepend(make("span", { className: `way ${way}`, textContent: said }));
  for (const status of statuses) line.append(badge(status));
  if (!statuses.length) line.append(make("span", { className: "waits", textContent: "waiting" }));
  if (fault) line.append(make("span", { className: "fault", textContent: fault }));
  return line;
}

function badge(status) {
  const good = status >= 200 && status < 300;
  const textContent = status ?? "no answer";
  return make("span", { className: good ? "status good" : "status bad", textContent });
}

function payloads({ payload, answer }) {
  const shown = [pre("Sent", unfolded(payload))];
  if (!answer) return shown;
  const caption = make("p", { className: "caption", textContent: "answered" });
  return [...shown, caption, pre("Answered", unfolded(answer))];
}

function pre(title, value) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const box = make("pre", { tabIndex: 0, textContent: text, dir: "ltr" });
  box.setAttribute("aria-label", title);
  return box;
}

// Platforms put JSON into strings; it is read more easily as what it is.
function unfolded(value) {
  if (typeof value === "string" && /^[[{]/.test(value)) {
    try {
      return unfolded(JSON.parse(value));
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map(unfolded);
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unfolded(one)]));
  }
  return value;
}

// What happens

const SHOW = { about: showAbout, message: showMessage, wire: showExchange };

function follow() {
  const updates = new EventSource("page/updates");
  updates.onmessage = ({ data }) => {
    const thing = JSON.parse(data);
    things.set(thing.id, thing);
    SHOW[thing.is](thing);
  };
  updates.onopen = () => showTrouble(false);
  updates.onerror = () => showTrouble(true);
}

$("person").onchange = showPerson;
$("keep").onclick = () => change(null);
$("picture").onclick = () => wish("picture");
$("blocks").onclick = () => wish("blocks");
$("words").oninput = fit;
$("words").onkeydown = (event) => {
  if (event.key === "Escape") change(null);
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  say();
};
$("asking").onsubmit = (event) => {
  event.preventDefault();
  wish("asks", { survey: $("survey").value });
};
$("composer").onsubmit = (event) => {
  event.preventDefault();
  say();
};
for (const button of document.querySelectorAll("[data-fault]")) {
  button.onclick = () => wish("inject", { fault: button.dataset.fault });
}
follow();
