// The page's own script: asks for reviews ten at a time and opens what is folded. Never touched by a crawler.
import { reviewHtml } from "./review-view.js";

const config = JSON.parse(document.querySelector("#place-config")?.textContent ?? "{}");
const list = document.querySelector("#_review_list, #_place_reviews");
const more = document.querySelector("[data-more]");
const size = 10;
let page = config.first.length > 0 ? 2 : 1;
let after = config.first.at(-1)?.cursor;
let shown = config.first.length;
let busy = false;

async function loadMore() {
  if (busy || !list) return;
  busy = true;
  try {
    const { items, total } = await ask();
    list.insertAdjacentHTML("beforeend", items.map((item) => reviewHtml(item, config.shopName, config.css, config.year)).join(""));
    page += 1;
    shown += items.length;
    after = items.at(-1)?.cursor ?? after;
    if (items.length === 0 || shown >= total) more?.remove();
  } catch (cause) {
    console.warn("reviews:", cause);
    showBlocked();
  } finally {
    busy = false;
  }
}

async function ask() {
  const position = config.variant === "mobile" ? (after ? { after } : {}) : { page };
  const input = { ...config.input, size, ...position };
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
    body: JSON.stringify([{ operationName: "getVisitorReviews", variables: { input }, query: config.query }]),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const [answer] = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  const { items, list: moved, total } = answer.data.visitorReviews;
  return { items: items ?? moved, total: total ?? Number.POSITIVE_INFINITY };
}

function showBlocked() {
  if (document.querySelector("[data-blocked]")) return;
  const notice = document.createElement("div");
  notice.dataset.blocked = "";
  notice.innerHTML = config.blockedHtml;
  list?.after(notice);
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-more]")) {
    event.preventDefault();
    void loadMore();
    return;
  }
  const folded = target?.closest("[data-full]");
  if (!(folded instanceof HTMLElement)) return;
  event.preventDefault();
  if (folded.dataset.puiClickCode === "keywordmore") folded.outerHTML = folded.dataset.full ?? "";
  else {
    folded.textContent = folded.dataset.full ?? "";
    delete folded.dataset.full;
    folded.dataset.puiClickCode = "text";
  }
});

if (config.variant === "pcmap" && list) void loadMore();
