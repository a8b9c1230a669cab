// The web chat that shows itself, to some visitors, at the right moment.
//
//   <script src="https://HOST/intercept.js" data-survey="nps" data-share="0.1" async></script>
//
// All that widget.js takes, with data-open: now | button | event (only when told so), and
// data-page (paths with * for any part, separated by spaces), data-seconds (to wait),
// data-share (0 to 1, of the visitors), data-once (again after so many days at the earliest).
//
//   earshot("supportClosed", { identity, language, properties })
//
// opens it when a support chat is over. What is called before this script has come waits in
// `earshot.q`. The server puts the chat's own code before this one, as `bring`.
const script = document.currentScript;
const { survey, open = "now", page, seconds = 0, share = 1, once = 0 } = script.dataset;
const chat = `earshot ${new URL(".", script.src).href}${survey}`;
const rules = `${chat} rules`;

function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return;
  }
}

function remember(key, change) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...recall(key), ...change }));
  } catch {
    // Without a storage the chat is shown on this page and forgotten.
  }
}

const goesOn = () => recall(chat)?.session && !recall(chat).ended;
const isRecent = () => recall(rules)?.shown > Date.now() - once * 864e5;

function isHere(path) {
  const parts = path.split("*").map((part) => part.replace(/[^\w/-]/g, "\\$&"));
  return RegExp(`^${parts.join(".*")}$`).test(location.pathname);
}

// The same visitor has the same lot on every page; whoever cannot be known again has none.
function hasLot() {
  const { draw = Math.random() } = recall(rules) ?? { draw: 1 };
  remember(rules, { draw });
  return share >= 1 || draw < share;
}

// A conversation that is over, or was closed, makes way for a new one.
function anew() {
  const over = goesOn() ? {} : { session: undefined, ended: undefined };
  remember(chat, { ...over, dismissed: false });
}

function show(how, { properties, ...given } = {}) {
  document.querySelector("earshot-chat")?.remove();
  if (properties) given.properties = JSON.stringify(properties);
  bring({ src: script.src, dataset: { ...script.dataset, ...given, open: how } });
}

function showItself() {
  if (once) anew();
  remember(rules, { shown: Date.now() });
  show(open);
}

const events = {
  supportClosed(given) {
    if (isRecent()) return;
    anew();
    remember(rules, { shown: Date.now() });
    show("now", given);
  },
};

const calls = window.earshot?.q ?? [];
window.earshot = (name, given) => events[name]?.(given);
if (goesOn()) show(open === "event" ? "now" : open);
else if (open !== "event" && !isRecent() && (!page || page.split(" ").some(isHere)) && hasLot())
  setTimeout(showItself, seconds * 1e3);
for (const call of calls) window.earshot(...call);
