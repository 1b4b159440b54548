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

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const fields = Object.fromEntries(new FormData(form));
  if (form.dataset.failure !== undefined) {
    const site = form.dataset.failure;
    const how = event.submitter?.value;
    const fail = {
      always: () => call("setMode", site, fields.mode),
      once: () => call("failNext", { site, mode: fields.mode }),
      three: () => call("failNext", { site, mode: fields.mode, times: 3 }),
      never: () => call("clearFailures"),
    };
    void act(how === "never" ? "모두 고쳤어요." : "그렇게 고장 내 둘게요.", fail[how], "failures");
  }
  if (form.dataset.review !== undefined) {
    const review = { body: fields.body || null };
    if (fields.stars) review.stars = Number(fields.stars);
    if (fields.nickname) review.nickname = fields.nickname;
    void act("리뷰를 올렸어요.", () => call(form.dataset.review, fields.placeId, review), "shops").then(() => {
      form.elements.body.value = "";
    });
  }
  if (form.dataset.googleReview !== undefined) {
    const review = { comment: fields.comment || null, stars: Number(fields.stars) };
    void act("구글 리뷰를 올렸어요.", () => call("addGoogleReview", fields.placeId, review), "google").then(() => {
      form.elements.comment.value = "";
    });
  }
});

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-account]");
  if (!form) return;
  const account = JSON.parse(form.dataset.account);
  void act("로그인 방식을 바꿨어요.", () => call("setAccount", { ...account, login: event.target.value }), "accounts");
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.advance) {
    void act("시간을 보냈어요.", () => call("advanceClock", Number(button.dataset.advance)), "clock", "replies");
  }
  if (button.dataset.call) {
    const parameters = button.dataset.argument === undefined ? [] : [button.dataset.argument];
    void act("그렇게 했어요.", () => call(button.dataset.call, ...parameters));
  }
  if (button.dataset.sample) {
    const form = button.form;
    form.elements.body.value = button.dataset.sample;
    form.elements.stars.value = button.dataset.stars;
  }
});

setInterval(() => void redraw("log", "replies", "shops", "google").catch(() => say("모래상자가 꺼져 있어요.")), 3000);
