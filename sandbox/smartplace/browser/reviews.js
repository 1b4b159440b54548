// The console's own script: lists reviews and writes, rewrites and deletes answers.
const config = JSON.parse(document.querySelector("#config").textContent);
const list = document.querySelector("#reviews");
const notice = document.querySelector("#notice");
const more = document.querySelector("#more");
const size = 20;
let page = 1;
let popupDue = config.popup;

const address = new URL(location.href);
if (!address.searchParams.has("bookingBusinessId")) {
  address.searchParams.set("bookingBusinessId", config.bookingBusinessId);
  address.searchParams.set("menu", "visitor");
  history.replaceState(null, "", address);
}

const replyFields =
  "text isSuspended isQualified createdDateTime updatedDateTime isDeleted replierDisplayName suspendPostingReason";
const reviewsQuery = `query getReviews($input: ReviewsInput) { reviews(input: $input) { totalCount items {
  id author { displayName reviewCount imageCount profileImage visitCount userId } placeDetail { id }
  content { text mediaItems { id type thumbnail url } rating tags { votedKeywords { category keywords { code label { ko } } } } }
  reply { ${replyFields} } createdDateTime displayUpdatedDateTime rating isSuspended suspendPostingReason isQualified
  source visitCount visitDateTime hasReply hasText hasVotedKeyword } } }`;

async function call(opName, query, input) {
  const response = await fetch(`/graphql?opName=${opName}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "from-system": "smartplace",
      "x-csrf-token": config.csrfToken,
      "apollographql-client-name": "smartplace-web",
    },
    body: JSON.stringify({ operationName: opName, query, variables: { input: { placeId: config.placeId, ...input } } }),
  });
  if (response.status === 401)
    location.href = `/nidlogin.login?url=${encodeURIComponent(location.pathname + location.search)}`;
  if (!response.ok) throw new Error("일시적인 오류가 발생했습니다. 잠시 후 다시 시도해 주세요.");
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data;
}

const creating = { opName: "createReply", field: "createReviewReply", areaCode: "rv.replydone" };
const updating = { opName: "updateReply", field: "updateReviewReply", areaCode: "rv.replyeditedit" };
const deleting = { opName: "deleteReply", field: "deleteReviewReply" };

async function write({ opName, field }, review, text) {
  const query = `mutation ${opName}($input: ${field}Input!) { ${field}(input: $input) { reply { ${replyFields} } } }`;
  const input = { text, reviewId: review.id, bookingBusinessId: Number(config.bookingBusinessId) };
  return (await call(opName, query, input))[field].reply;
}

async function loadPage() {
  const input = { page, size, sort: "CreatedDesc", bookingBusinessId: config.bookingBusinessId };
  const { reviews } = await call(
    "getReviews",
    reviewsQuery,
    config.hasReply === null ? input : { ...input, hasReply: false },
  );
  document.querySelector("#total").textContent = reviews.totalCount.toLocaleString("ko-KR");
  list.append(...reviews.items.map(reviewRow));
  more.hidden = page * size >= reviews.totalCount;
  if (list.children.length === 0) notice.textContent = "리뷰가 없습니다.";
  page += 1;
}

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") node.addEventListener("click", value);
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

const day = (iso) => new Date(iso).toLocaleDateString("ko-KR", { timeZone: "Asia/Seoul", dateStyle: "long" });

function reviewRow(review) {
  const stars = review.content.rating ?? review.rating;
  const keywords = review.content.tags.votedKeywords.flatMap((category) =>
    category.keywords.map((keyword) => keyword.label.ko),
  );
  const row = element(
    "li",
    { class: "card Review_pui_review__zhZdn" },
    element(
      "div",
      { class: "row" },
      element("b", {}, review.author.displayName),
      element("time", { datetime: review.createdDateTime }, day(review.createdDateTime)),
    ),
    stars
      ? element("p", { class: "stars", "aria-label": `별점 ${stars}점` }, "★".repeat(stars) + "☆".repeat(5 - stars))
      : null,
    review.content.text ? element("p", { class: "text" }, review.content.text) : null,
    keywords.length ? element("p", { class: "hint" }, keywords.join(" · ")) : null,
    element(
      "p",
      { class: "hint" },
      `${review.visitCount}번째 방문 · `,
      review.source
        ? element(
            "a",
            { href: `/my/review/${review.id}/paymentInfo`, "data-area-code": "rv.paymentinfo" },
            review.source,
          )
        : null,
    ),
  );
  row.append(element("div", { class: "answer" }));
  showAnswer(row, review);
  return row;
}

function showAnswer(row, review) {
  const place = row.querySelector(".answer");
  if (!review.reply) {
    const start = () => edit(place, review, "", creating);
    return place.replaceChildren(
      review.isSuspended
        ? ""
        : element("button", { type: "button", "data-area-code": "rv.replywrite", onclick: start }, "답글 쓰기"),
    );
  }
  const again = () => edit(place, review, review.reply.text, updating);
  const remove = () => {
    askToConfirm("답글을 삭제하시겠습니까?", async () => {
      review.reply = await write(deleting, review, "");
      showAnswer(row, review);
    });
    if (popupDue) showPopup();
  };
  place.replaceChildren(
    element(
      "div",
      { class: "reply" },
      element("b", {}, review.reply.replierDisplayName),
      element("p", { class: "text" }, review.reply.text),
      review.reply.isSuspended
        ? element("p", { class: "bad" }, review.reply.suspendPostingReason ?? "게시가 중단되었습니다.")
        : null,
    ),
    element(
      "button",
      { type: "button", class: "quiet", "data-pui-click-code": "rv.replyedit", onclick: again },
      "수정",
    ),
    " ",
    element("button", { type: "button", class: "quiet", "data-area-code": "rv.replydelete", onclick: remove }, "삭제"),
  );
}

function edit(place, review, text, mutation) {
  const area = element("textarea", {
    id: "replyWrite",
    rows: "4",
    "aria-label": "답글",
    placeholder: "고객에게 답글을 남겨 보세요.",
  });
  area.value = text;
  const submit = async () => {
    done.disabled = true;
    try {
      review.reply = await write(mutation, review, area.value);
      showAnswer(place.parentElement, review);
    } finally {
      done.disabled = false;
    }
  };
  const done = element(
    "button",
    { type: "button", "data-area-code": mutation.areaCode, onclick: () => attempt(submit) },
    "등록",
  );
  place.replaceChildren(area, element("div", {}, done));
  area.focus();
  if (popupDue) showPopup();
}

function showPopup() {
  popupDue = false;
  const title = element("h2", {}, "리뷰 답글 새 기능 안내");
  openLayer((layer) => [
    title,
    element("p", {}, "이제 답글에 이모지를 쓸 수 있어요."),
    confirmButton(() => layer.remove()),
  ]);
}

/** A question: nothing happens until "확인". */
function askToConfirm(question, action) {
  openLayer((layer) => [
    element("h2", {}, question),
    element(
      "button",
      { type: "button", class: "Modal_btn_cancel__pT4xN quiet", onclick: () => layer.remove() },
      "취소",
    ),
    " ",
    confirmButton(() => {
      layer.remove();
      void attempt(action);
    }),
  ]);
}

const confirmButton = (onclick) =>
  element("button", { type: "button", class: "Modal_btn_confirm__uQZFR", onclick }, "확인");

function openLayer(contents) {
  const layer = element("div", { class: "Popup_popup_layer__s3bKq", role: "dialog", "aria-modal": "true" });
  layer.append(element("div", { class: "card" }, ...contents(layer)));
  document.body.append(layer);
}

async function attempt(action) {
  notice.textContent = "";
  try {
    await action();
  } catch (cause) {
    notice.textContent = cause.message;
  }
}

more.addEventListener("click", () => attempt(loadPage));
void attempt(loadPage);
