// The page's own script: asks for reviews ten at a time and opens what is folded.
import { keywordHtml, reviewHtml } from "./review-view.js";

const config = window.__PLACE_STATE__.config;
const list = document.querySelector(config.listSelector);
const more = document.querySelector(`.${config.css.more}`);
const items = config.cards ?? reviewsInPage();
const size = 10;
let page = items.length > 0 ? 2 : 1;
let busy = false;

function reviewsInPage() {
  const state = window.__APOLLO_STATE__;
  const key = Object.keys(state.ROOT_QUERY).find((name) => name.startsWith("visitorReviews("));
  return key ? state.ROOT_QUERY[key].items.map((item) => state[item.__ref]) : [];
}

async function loadMore() {
  if (busy || !list) return;
  busy = true;
  try {
    const answer = await ask();
    hideBlocked();
    const fresh = answer.items ?? answer.list;
    list.insertAdjacentHTML("beforeend", fresh.map((item) => reviewHtml(item, config.shopName, config)).join(""));
    items.push(...fresh);
    page += 1;
    if (fresh.length === 0 || items.length >= answer.total) more?.remove();
  } catch (cause) {
    console.warn("reviews:", cause);
    showBlocked();
  } finally {
    busy = false;
  }
}

async function ask() {
  const after = items.at(-1)?.cursor;
  const position = config.variant === "mobile" ? (after ? { after } : {}) : { page };
  const response = await fetch(config.endpoint, {
    method: "POST",
    headers: {
      accept: "*/*",
      "accept-language": "ko",
      "content-type": "application/json",
      "x-wtm-graphql": config.wtm,
      "x-ncaptcha-violation": "false",
      "x-wtm-ncaptcha-token": config.token,
    },
    body: JSON.stringify([
      {
        operationName: config.operation,
        variables: { input: { ...config.input, size, ...position } },
        query: config.query,
      },
    ]),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const [answer] = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data.visitorReviews;
}

const blocked = () => (list?.nextElementSibling?.classList.contains(config.css.main) ? list.nextElementSibling : null);

function showBlocked() {
  if (!blocked()) list?.insertAdjacentHTML("afterend", config.blockedHtml);
}

function hideBlocked() {
  blocked()?.remove();
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target.closest("a") : null;
  if (!target || !list) return;
  if (target.getAttribute("href") === "#") event.preventDefault();
  if (target === more) return void loadMore();
  const row = target.closest("li");
  const item = items[Array.prototype.indexOf.call(list.children, row)];
  if (!item) return;
  if (target.dataset.puiClickCode === "keywordmore")
    target.outerHTML = keywordHtml(item.votedKeywords.slice(1), config.css);
  if (target.dataset.puiClickCode === "rvshowmore") {
    target.textContent = item.body;
    target.dataset.puiClickCode = "text";
  }
});

if (config.variant === "pcmap") void loadMore();
