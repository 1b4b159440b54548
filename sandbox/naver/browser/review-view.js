// One review as the page shows it. Runs on the server for the first ten and in the browser for the rest.
const bodyPreviewCharacters = 140;
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const weekdays = { 월: 1, 화: 2, 수: 3, 목: 4, 금: 5, 토: 6, 일: 0 };

/** @param {unknown} text */
function escape(text) {
  return String(text ?? "").replace(
    /[&<>"']/g,
    (character) => entities[/** @type {keyof typeof entities} */ (character)],
  );
}

/**
 * `11.24.화` or `25.12.5.금` in full, with the latest year whose weekday fits.
 * @param {string} short @param {number} currentYear
 */
export function spokenDay(short, currentYear) {
  const parts = short.split(".").filter(Boolean);
  const weekday = /** @type {keyof typeof weekdays} */ (parts.at(-1) ?? "월");
  const day = Number(parts.at(-2));
  const month = Number(parts.at(-3));
  let year = parts.length === 4 ? 2000 + Number(parts[0]) : currentYear;
  for (let back = 0; parts.length === 3 && back < 7; back += 1) {
    if (new Date(Date.UTC(currentYear - back, month - 1, day)).getUTCDay() !== weekdays[weekday]) continue;
    year = currentYear - back;
    break;
  }
  return `${year}년 ${month}월 ${day}일 ${weekday}요일`;
}

/**
 * @param {import("../review-item").ReviewItem} item
 * @param {string} shopName
 * @param {{ css: Record<import("../class-names").ClassName, string>, year: number, withIds: boolean }} drawing
 */
export function reviewHtml(item, shopName, { css, year, withIds }) {
  // ASSUMED: the profile's address names the review it was opened from.
  const profile = withIds ? `/my/${escape(item.author.id)}?reviewId=${escape(item.id)}` : "#";
  return `<li class="${css.item}">
<div class="${css.profile}"><a href="${profile}" role="button"><span class="${css.nickname}">${escape(item.nickname)}</span></a>
<span class="${css.authorStats}">리뷰 ${item.author.review.totalCount} ・ 사진 ${item.author.review.imageCount}</span></div>
${photosHtml(item, css)}${bodyHtml(item, css)}${keywordsHtml(item, css)}${tagsHtml(item, css)}
<div class="${css.reaction}"><a href="#" role="button" data-pui-click-code="reaction">반응 남기기</a>${item.reactionStat.totalCount ? ` <em>${item.reactionStat.totalCount}</em>` : ""}</div>
<div class="${css.meta}"><span class="${css.metaItem}"><i class="${css.blind}">방문일</i><time aria-hidden="true">${escape(item.visited)}</time><span class="${css.blind}">${spokenDay(item.visited, year)}</span></span>
<span class="${css.metaItem}">${item.visitCount}번째 방문</span>
${item.originType ? `<span class="${css.metaItem}"><span class="${css.blind}">인증 수단</span>${escape(item.originType)}</span>` : ""}</div>
${replyHtml(item, shopName, css, year)}</li>`;
}

/** @param {import("../review-item").ReviewItem} item @param {Record<string, string>} css */
function photosHtml(item, css) {
  if (item.media.length === 0) return "";
  const photos = item.media.map(
    (medium) =>
      `<a href="#" class="${css.photo}"><img src="${escape(medium.thumbnail)}" alt="리뷰 사진" loading="lazy"></a>`,
  );
  return `<div class="${css.photos}">${photos.join("")}</div>`;
}

/** ASSUMED: a long body is cut in the page until it is clicked open. @param {import("../review-item").ReviewItem} item @param {Record<string, string>} css */
function bodyHtml(item, css) {
  if (!item.body) return "";
  const cut = [...item.body].length > bodyPreviewCharacters;
  const shown = cut ? [...item.body].slice(0, bodyPreviewCharacters).join("") : item.body;
  const code = cut ? "rvshowmore" : "text";
  const more = cut ? "… 펼쳐보기" : "";
  return `<div class="${css.body}"><a href="#" role="button" class="${css.bodyText}" data-pui-click-code="${code}">${escape(shown)}${more}</a></div>`;
}

/** @param {import("../review-item").ReviewItem["votedKeywords"]} keywords @param {Record<string, string>} css */
export function keywordHtml(keywords, css) {
  return keywords.map((keyword) => `<span class="${css.keyword}">${escape(keyword.name)}</span>`).join("");
}

/** @param {import("../review-item").ReviewItem} item @param {Record<string, string>} css */
function keywordsHtml(item, css) {
  if (item.votedKeywords.length === 0) return "";
  const rest = item.votedKeywords.length - 1;
  const more =
    rest > 0 ? `<a href="#" role="button" class="${css.keyword}" data-pui-click-code="keywordmore">+${rest}</a>` : "";
  return `<div class="${css.keywords}">${keywordHtml(item.votedKeywords.slice(0, 1), css)}${more}</div>`;
}

/** @param {import("../review-item").ReviewItem} item @param {Record<string, string>} css */
function tagsHtml(item, css) {
  const tags = item.visitCategories.flatMap((category) => category.keywords.map((keyword) => keyword.name));
  if (tags.length === 0) return "";
  return `<a href="#" class="${css.visitTags}" data-pui-click-code="visitkeywords">${tags.map((tag) => `<span class="${css.visitTag}">${escape(tag)}</span>`).join("")}</a>`;
}

/** @param {import("../review-item").ReviewItem} item @param {string} shopName @param {Record<string, string>} css @param {number} year */
function replyHtml(item, shopName, css, year) {
  const reply = item.reply;
  if (!reply?.body || reply.isSuspended) return "";
  return `<div class="${css.reply}"><div><span class="${css.replyName}">${escape(shopName)}</span>
<span class="${css.replyDate}"><time aria-hidden="true">${escape(reply.date)}</time><span class="${css.blind}">${spokenDay(reply.date, year)}</span></span></div>
<div class="${css.replyText}"><a href="#" role="button" data-pui-click-code="text">${escape(reply.body)}</a></div></div>`;
}
