import { type Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { LoggedRequest } from "@/sandbox/core/request-log";
import { googlePart } from "@/sandbox/google/control-page";
import type { Shop } from "@/sandbox/places/shop";
import { loginFlows } from "@/sandbox/smartplace/accounts";
import { type SimControl, type SiteName, siteNames } from "./control";

export type PageSite = {
  name: SiteName;
  title: string;
  url: string;
  modes: Record<string, string>;
  /** What it does wrong now; null: nothing. */
  mode: () => string | null;
};

const shownRequests = 40;
const shownReplies = 6;

/** `/__sim`: the outside world in the hands of a person. */
export async function controlPage(sim: SimControl, current: SiteName, sites: PageSite[]): Promise<Html> {
  const site = sites.find(({ name }) => name === current);
  if (!site) throw new Error(`no site ${current}`);
  const shops = await sim.shops();
  const withShops = current === "naver" || current === "smartplace";
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>모래상자 조종판 · ${site.title}</title><link rel="stylesheet" href="/static/sandbox.css"></head><body>
<header class="bar"><a href="${site.url}"><b>${site.title}</b></a><span class="hint">${site.url.replace("http://", "")}</span></header>
<main><h1>모래상자 조종판</h1><p class="hint">바깥세상을 여기서 움직여요. 진짜 사이트에는 아무 일도 일어나지 않아요.</p>
<nav class="tabs" aria-label="사이트">${siteNames.map((name) => tab(sites, name, current))}</nav>
<section class="card" id="clock"><div class="row"><b>지금 ${kstStamp(new Date(await sim.now()))}</b><span class="buttons">
<button type="button" class="quiet" data-advance="60000">1분 보내기</button><button type="button" class="quiet" data-advance="3600000">1시간 보내기</button><button type="button" class="quiet" data-advance="86400000">하루 보내기</button></span></div></section>
${failures(site)}
${current === "google" ? await googlePart(sim, shops) : null}
${withShops ? reviewForm(shops, "addReview") : null}
${current === "kakao" ? reviewForm(shops, "addKakaoReview") : null}
${withShops ? await shopList(sim, sites, shops) : null}
${current === "smartplace" ? await accountList(sim) : null}
${withShops ? await replyList(sim, shops) : null}
${requestLog(await sim.requests(current))}
</main><div id="toast" class="card" role="status"></div><script type="module" src="/__sim/control.js"></script></body></html>`;
}

function tab(sites: PageSite[], name: SiteName, current: SiteName): Html | null {
  const site = sites.find((entry) => entry.name === name);
  if (!site) return null;
  const mark = site.mode() === null ? null : html` <em>●</em>`;
  if (name === current) return html`<a href="${site.url}/__sim" aria-current="page">${site.title}${mark}</a>`;
  return html`<a href="${site.url}/__sim">${site.title}${mark}</a>`;
}

function failures(site: PageSite): Html {
  const mode = site.mode();
  return html`<section class="card ${mode === null ? "" : "alarm"}" id="failures"><h2>고장 내기</h2>
<p>${mode === null ? "지금은 멀쩡해요." : html`지금 <b>${site.modes[mode] ?? mode}</b> 상태예요. 고칠 때까지 이어져요.`}</p>
<form data-failure="${site.name}"><label>어떻게<select name="mode">${Object.entries(site.modes).map(([name, label]) => html`<option value="${name}">${label} (${name})</option>`)}</select></label>
<div class="buttons"><button name="how" value="always">계속 고장</button><button name="how" value="once" class="quiet">다음 한 번만</button><button name="how" value="three" class="quiet">다음 세 번</button><button name="how" value="never" class="quiet">모두 고치기</button></div></form></section>`;
}

function reviewForm(shops: Shop[], call: "addReview" | "addKakaoReview"): Html {
  return html`<section class="card" id="write"><h2>지금 리뷰 쓰기</h2><form data-review="${call}"><div class="grid">
<label>가게<select name="placeId">${shops.map((shop) => html`<option value="${shop.placeId}">${shop.name}</option>`)}</select></label>
<label>별점<select name="stars"><option value="">없음</option>${[5, 4, 3, 2, 1].map((star) => html`<option value="${star}">${"★".repeat(star)}</option>`)}</select></label>
<label>닉네임<input name="nickname" placeholder="비우면 아무나" maxlength="20"></label></div>
<label>내용<textarea name="body" rows="3" placeholder="비우면 키워드만 있는 리뷰가 돼요."></textarea></label>
<div class="buttons"><button>올리기</button>${samples.map(({ label, body, stars }) => html`<button type="button" class="quiet" data-sample="${body}" data-stars="${stars}">${label}</button>`)}</div></form></section>`;
}

const samples = [
  { label: "칭찬", stars: 5, body: "퇴근길에 들렀는데 반겨 주셔서 하루 피로가 풀렸어요. 또 올게요!" },
  { label: "불만", stars: 2, body: "주문하고 40분을 기다렸는데 늦는다는 말 한마디 없었어요. 음식은 식어서 나왔고요." },
  { label: "섞임", stars: 3, body: "맛은 정말 좋은데 자리가 너무 좁아서 옆자리와 같이 먹는 기분이었어요." },
  { label: "급한 일", stars: 1, body: "먹다가 유리 조각이 나왔어요. 입안을 베여서 병원에 가는 길입니다. 연락 주세요." },
  { label: "영어", stars: 5, body: "Kind people, warm food, no rush. Exactly what we needed after a long day." },
];

async function shopList(sim: SimControl, sites: PageSite[], shops: Shop[]): Promise<Html> {
  const naver = sites.find(({ name }) => name === "naver")?.url;
  const smartplace = sites.find(({ name }) => name === "smartplace")?.url;
  const cards = await Promise.all(
    shops.map(async (shop) => {
      const reviews = await sim.reviews(shop.placeId);
      const unanswered = reviews.filter(({ reply }) => reply === null).length;
      return html`<div class="card"><b>${shop.name}</b> <span class="badge">${shop.category}</span>
<p class="hint">리뷰 ${reviews.length.toLocaleString("ko-KR")}개 · 답글 없는 리뷰 ${unanswered.toLocaleString("ko-KR")}개</p>
<p><a href="${naver}/${shop.type}/${shop.placeId}/review/visitor">손님이 보는 페이지</a> · <a href="${smartplace}/bizes/place/${shop.placeSeq}/reviews?bookingBusinessId=${shop.bookingBusinessId}&menu=visitor">사장님 화면</a></p>
<p class="hint">짧은 주소 <a href="${naver}/short/${shop.shortCode}">${naver}/short/${shop.shortCode}</a></p></div>`;
    }),
  );
  return html`<section id="shops"><h2>가게 <small>${shops.length}곳</small></h2><div class="grid">${cards}</div></section>`;
}

async function accountList(sim: SimControl): Promise<Html> {
  const accounts = await sim.accounts();
  return html`<section class="card" id="accounts"><h2>계정</h2>${accounts.map(
    (
      account,
    ) => html`<form data-account="${JSON.stringify(account)}" class="row"><span><b>${account.id}</b> / ${account.password} <span class="badge">${account.role === "owner" ? "사장님" : "직원"}</span> <em>가게 ${account.placeIds.length}곳</em></span>
<label>로그인할 때<select name="login">${Object.entries(loginFlows).map(([flow, label]) => option(flow, label, account.login))}</select></label></form>`,
  )}
<div class="buttons"><button type="button" class="quiet" data-call="expireSessions">모두 로그아웃시키기</button>${accounts.map(({ id }) => html`<button type="button" class="quiet" data-call="approveLogin" data-argument="${id}">${id} 2단계 인증 승인</button>`)}</div></section>`;
}

function option(value: string, label: string, chosen: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}

async function replyList(sim: SimControl, shops: Shop[]): Promise<Html> {
  const all = await Promise.all(
    shops.map(async (shop) => (await sim.replies(shop.placeId)).map((reply) => ({ shop: shop.name, ...reply }))),
  );
  const latest = all
    .flat()
    .sort((one, two) => two.updatedAt.localeCompare(one.updatedAt))
    .slice(0, shownReplies);
  const stateOf = (reply: (typeof latest)[number]) =>
    reply.public
      ? html`<span class="badge">공개</span>`
      : !reply.qualified
        ? html`<span class="badge bad">너무 길어 안 보임</span>`
        : reply.suspendedAt
          ? html`<span class="badge bad">게시 중단</span>`
          : html`<span class="badge">곧 보임</span>`;
  return html`<section id="replies"><h2>최근 답글</h2>${latest.length === 0 ? html`<p class="card">아직 없어요.</p>` : html`<ul>${latest.map((reply) => html`<li class="card"><div class="row"><span><b>${reply.shop}</b> ${stateOf(reply)}</span><time>${kstStamp(new Date(reply.postedAt))}</time></div><p class="text">${reply.text}</p></li>`)}</ul>`}</section>`;
}

function requestLog(requests: LoggedRequest[]): Html {
  const latest = requests.slice(-shownRequests).reverse();
  return html`<section id="log"><h2>받은 요청 <small>최근 ${latest.length}개 · 3초마다 새로</small></h2><div class="card scroll"><table><thead><tr><th>때</th><th>무엇을</th><th>답</th><th>고장</th></tr></thead>
<tbody>${latest.map((request) => html`<tr><td>${kstStamp(new Date(request.at)).slice(11)}</td><td>${request.method} ${request.path}</td><td>${request.status ?? "끊음"}</td><td>${request.mode ?? ""}</td></tr>`)}${latest.length === 0 ? html`<tr><td colspan="4">아직 없어요.</td></tr>` : null}</tbody></table></div></section>`;
}
