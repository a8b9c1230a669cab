// The page of `earshot simulate-channel`. Whatever came from elsewhere goes in as text.
"use strict";

const PLATFORMS = { slack: "Slack", telegram: "Telegram", sms: "SMS" };
const LONGEST_WIRE = 200;

const narrow = matchMedia("(width < 54rem)");
const $ = (id) => document.getElementById(id);
const things = new Map();
const elements = new Map();
let about;
let changing = null;
let stop = null;

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
  if (known) return showTerms();
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
  for (const language of now.languages) {
    $("language").append(make("option", { textContent: language }));
  }
  showTerms();
}

// What this person and Earshot may do.
function showTerms() {
  const { writes, asked, blocked, name } = about.people.find((person) => person.chat === chat());
  const words = about.kind === "sms" ? `${name} wants no more texts. START lets Earshot in again.` : `${name} blocked Earshot.`;
  $("blocks").textContent = blocked ? "Unblock" : "Block";
  $("blocked").hidden = !blocked;
  $("blocked").textContent = blocked ? words : "";
  $("ask").disabled = !asked;
  $("unasked").hidden = asked;
  $("link").hidden = !about.links;
  for (const id of ["words", "send", "picture", "link"]) $(id).disabled = !writes;
  for (const button of document.querySelectorAll("#starters button, #messages button, #forms button")) {
    button.disabled = !writes;
  }
}

const writes = () => about.people.find((person) => person.chat === chat()).writes;

function showSurveys(surveys) {
  if ($("survey").length === surveys.length) return;
  $("survey").replaceChildren(...surveys.map((name) => make("option", { textContent: name })));
  $("asking").hidden = surveys.length === 0;
}

// The conversation

function showMessage(message) {
  const old = elements.get(message.id);
  const focus = old?.contains(document.activeElement) ? document.activeElement.textContent : null;
  const element = message.chat === chat() && !message.removed ? bubble(message) : null;
  const place = $(message.form ? "forms" : "messages");
  const below = atEnd(place);
  if (old && element) old.replaceWith(element);
  else if (old) old.remove();
  else if (element) place.append(element);
  if (element) elements.set(message.id, element);
  else elements.delete(message.id);
  $("nothing").hidden = $("starters").hidden = elements.size > 0;
  if (message.form) return showForm(old, element, focus);
  if (focus !== null) focusNear(element, focus);
  if (below || !old) place.scrollTop = place.scrollHeight;
}

function focusNear(element, label) {
  const all = [...(element?.querySelectorAll("button, textarea") ?? [])];
  (all.find((one) => one.textContent === label) ?? all[0] ?? $("words")).focus();
}

// A form lies over the conversation, and takes the focus when what it says is new.
function showForm(old, element, focus) {
  const open = $("forms").lastElementChild;
  $("forms").hidden = !open;
  for (const part of $("stage").children) if (part !== $("forms")) part.inert = Boolean(open);
  if (!open) return old && $("words").focus();
  $("form-title")?.removeAttribute("id");
  open.querySelector(".bubble").id = "form-title";
  if (old && element && wordsOf(old) === wordsOf(element)) {
    for (const field of old.querySelectorAll("textarea")) {
      const same = [...element.querySelectorAll("textarea")].find((one) => one.name === field.name);
      if (same) same.value = field.value;
    }
    if (focus !== null) focusNear(element, focus);
    return;
  }
  $("forms").scrollTop = 0;
  $("form-title").focus({ preventScroll: true });
}

const wordsOf = (form) => form.querySelector(".bubble").textContent;

function atEnd(box) {
  return box.scrollHeight - box.scrollTop - box.clientHeight < 40;
}

function bubble(message) {
  const side = message.own ? "own" : "theirs";
  const element = make("article", { className: message.form ? "message form" : `message ${side}` });
  const text = make("p", { className: "bubble", textContent: message.text, dir: "auto" });
  element.append(make("span", { className: "unseen", textContent: message.own ? "You: " : "Earshot: " }));
  if (message.form) text.tabIndex = -1;
  if (message.text || message.form) element.append(text);
  const inputs = message.inputs.map((label) => input(element, label));
  element.append(...rows(message, inputs));
  const note = [message.edited && "edited", message.note].filter(Boolean).join(" · ");
  const foot = make("footer");
  if (note) foot.append(make("span", { textContent: note, dir: "auto" }));
  if (message.own && message.words && about.kind !== "sms") foot.append(changer(message));
  if (foot.textContent) element.append(foot);
  return element;
}

function input(element, label) {
  const field = make("textarea", { rows: 3, dir: "auto", name: label });
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

function choice(message, { label, checked, single }, inputs) {
  const button = make("button", { type: "button", textContent: label, dir: "auto", disabled: !writes() });
  if (checked !== null) {
    button.setAttribute("role", single ? "radio" : "checkbox");
    button.setAttribute("aria-checked", checked);
  }
  button.onclick = () => {
    const filled = inputs.map(([name, field]) => [name, field.value]);
    wish("presses", { message: message.message, label, inputs: Object.fromEntries(filled) });
  };
  return button;
}

function changer(message) {
  const button = make("button", { type: "button", className: "change", textContent: "Edit", disabled: !writes() });
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
  const picked = document.activeElement;
  for (const element of elements.values()) element.remove();
  elements.clear();
  showForm(null, null, null);
  change(null);
  $("nothing").hidden = $("starters").hidden = false;
  for (const thing of things.values()) if (thing.is === "message") showMessage(thing);
  showTerms();
  if ($("forms").hidden) picked.focus();
  wish("looks");
}

function say() {
  const text = $("words").value.trim();
  if (!text) return;
  if (changing) wish("edits", { message: changing.message, text });
  else wish("says", { text });
  change(null);
}

const asked = () => ({ survey: $("survey").value, language: $("language").value });

function fit() {
  const { style } = $("words");
  style.height = "auto";
  style.height = `${$("words").scrollHeight + 2}px`;
}

// Over the wire

function showExchange(exchange) {
  const old = $(exchange.id);
  const open = old ? old.querySelector("details").open : exchange.loud && !narrow.matches;
  const focused = old?.contains(document.activeElement);
  const element = make("li", { id: exchange.id, value: exchange.number });
  element.append(make("details", { open }, summary(exchange), ...payloads(exchange)));
  if (old) old.replaceWith(element);
  else place(element);
  if (focused) element.querySelector("summary").focus();
  stopAt();
}

const summaries = () => [...$("exchanges").querySelectorAll("summary")];

// The list is one stop for the Tab key; arrow keys go on from there.
function stopAt() {
  const all = summaries();
  const here = all.find((one) => one.closest("li").id === stop) ?? all[0];
  for (const one of all) one.tabIndex = one === here ? 0 : -1;
}

function walk(event) {
  const all = summaries();
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at < 0 || to === undefined || !all[to]) return;
  event.preventDefault();
  all[to].focus();
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
  return make("pre", { textContent: text, dir: "ltr", title });
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
$("blocks").onclick = () => wish($("blocked").hidden ? "blocks" : "unblocks");
$("link").onclick = () => wish("opens", asked());
$("exchanges").onkeydown = walk;
$("exchanges").addEventListener("focusin", ({ target }) => {
  stop = target.closest("li").id;
  stopAt();
});
$("words").oninput = fit;
$("words").onkeydown = (event) => {
  if (event.key === "Escape") change(null);
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  say();
};
$("asking").onsubmit = (event) => {
  event.preventDefault();
  wish("asks", asked());
};
$("composer").onsubmit = (event) => {
  event.preventDefault();
  say();
};
for (const button of document.querySelectorAll("[data-fault]")) {
  button.onclick = () => wish("inject", { fault: button.dataset.fault });
}
follow();
