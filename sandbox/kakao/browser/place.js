// The page's own script: asks for the reviews twenty at a time, with every digit of their ids.
const { id, shopName } = JSON.parse(document.querySelector("#config").textContent);
const list = document.querySelector("#reviews");
const more = document.querySelector("#more");
const notice = document.querySelector("#notice");
let last = null;

const exact = (_key, value, { source }) => (Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value);

async function ask() {
  const query = new URLSearchParams({ order: "LATEST", only_photo_review: "false" });
  if (last) query.set("previous_last_review_id", last);
  const response = await fetch(`/places/tab/reviews/kakaomap/${id}?${query}`, { headers: { pf: "PC" } });
  if (response.status === 204) return null;
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return JSON.parse(await response.text(), exact);
}

const element = (name, className, text) =>
  Object.assign(document.createElement(name), { className, textContent: text });

function replyText(reply) {
  if (!reply || typeof reply === "string") return reply;
  return reply.contents ?? reply.text ?? reply.blocks?.map(({ body }) => body).join("\n");
}

function draw(review) {
  const row = element("li", "card", "");
  const head = element("div", "row", "");
  head.append(element("b", "", review.meta.owner.nickname), element("time", "", dateOf(review)));
  row.append(head, element("p", "stars", `별점 ${"★".repeat(review.star_rating)}`));
  if (review.contents) row.append(element("p", "text", review.contents));
  if (review.status === "BLIND") row.append(element("p", "hint", "신고로 가려진 후기입니다."));
  const reply = replyText(review.meta.place_owner_reply);
  if (reply) row.append(element("p", "reply text", `${shopName}\n${reply}`));
  list.append(row);
}

const dateOf = ({ registered_at }) => `${registered_at.slice(0, 10).replaceAll("-", ".")}.`;

async function load() {
  more.disabled = true;
  try {
    const answer = await ask();
    if (!answer) {
      notice.textContent = "후기 미제공";
      return;
    }
    const { average_score, review_count } = answer.score_set;
    document.querySelector("#score").textContent = `별점 ${average_score} · 후기 ${review_count}개`;
    for (const review of answer.reviews) draw(review);
    last = answer.reviews.at(-1)?.review_id ?? last;
    more.hidden = !answer.has_next;
    notice.textContent = list.childElementCount === 0 ? "첫 후기를 남겨 주세요." : "";
  } catch (cause) {
    notice.textContent = `후기를 불러오지 못했습니다. (${cause.message})`;
  } finally {
    more.disabled = false;
  }
}

more.addEventListener("click", () => void load());
void load();
