// The control page at work: every button is one call of /__sim/api, then the changed parts are drawn anew.
const toast = document.querySelector("#toast");

async function call(method, ...parameters) {
  const response = await fetch(`/__sim/api/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer.result;
}

async function redraw(...ids) {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const id of ids) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(part);
  }
  const tabs = fresh.querySelector(".tabs");
  if (tabs) document.querySelector(".tabs")?.replaceWith(tabs);
}

async function act(words, action, ...ids) {
  try {
    await action();
    say(words);
    await redraw("log", ...ids);
  } catch (cause) {
    say(`안 됐어요. ${cause.message}`);
  }
}

function say(words) {
  toast.textContent = words;
  setTimeout(() => {
    if (toast.textContent === words) toast.textContent = "";
  }, 4000);
}

const starsOf = (fields) => (fields.stars ? Number(fields.stars) : null);

const submitted = {
  write({ write: placeId, platform }, fields, form) {
    const review = { body: fields.body || null, stars: starsOf(fields) };
    if (fields.nickname) review.nickname = fields.nickname;
    return act("리뷰를 올렸어요.", () => call("writeOn", platform, placeId, review), "board", "shops").then(() => {
      form.elements.body.value = "";
    });
  },
  rewrite({ rewrite: id, platform }, fields) {
    const change = { body: fields.body || null, stars: starsOf(fields) };
    return act("리뷰를 고쳤어요.", () => call("rewriteOn", platform, id, change), "board");
  },
  clock(_, fields) {
    const at = new Date(`${fields.at}:00+09:00`).toISOString();
    return act("시계를 맞췄어요.", () => call("setClock", at), "clock", "board");
  },
};

const clicked = {
  advance: ({ advance }) => act("시간을 보냈어요.", () => call("advanceClock", Number(advance)), "clock", "board"),
  call: ({ call: method, argument, redraw: ids = "" }) =>
    act("그렇게 했어요.", () => call(method, ...(argument === undefined ? [] : [argument])), ...ids.split(" ")),
  erase: ({ erase: id, platform }) => act("리뷰를 지웠어요.", () => call("eraseOn", platform, id), "board", "shops"),
  fix: ({ fix: site }) => act("모두 고쳤어요.", () => call("clearFailures", site), "failures"),
  fail({ fail: how, site, mode }) {
    if (how === "once") return act("다음 한 번 고장 나요.", () => call("failNext", { site, mode }), "failures");
    const words = how === "always" ? "끌 때까지 고장 나 있어요." : "껐어요.";
    return act(words, () => call("setMode", site, how === "always" ? mode : null), "failures");
  },
  sample({ sample, stars }, button) {
    button.form.elements.body.value = sample;
    button.form.elements.stars.value = stars;
  },
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  const kind = Object.keys(submitted).find((name) => name in form.dataset);
  if (!kind) return;
  event.preventDefault();
  void submitted[kind](form.dataset, Object.fromEntries(new FormData(form)), form);
});

document.addEventListener("change", (event) => {
  if (event.target.form?.dataset.choice !== undefined) return event.target.form.submit();
  const form = event.target.closest("form[data-account]");
  if (!form) return;
  const account = JSON.parse(form.dataset.account);
  void act("로그인 방식을 바꿨어요.", () => call("setAccount", { ...account, login: event.target.value }), "accounts");
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const kind = button && Object.keys(clicked).find((name) => name in button.dataset);
  if (kind) void clicked[kind](button.dataset, button);
});

/** Parts that change by themselves; not the reviews while somebody is changing one. */
function refresh() {
  const ids = document.querySelector("#board details[open]") ? ["log", "shops"] : ["log", "shops", "board"];
  redraw(...ids).catch(() => say("모래상자가 꺼져 있어요."));
}
setInterval(refresh, 3000);
