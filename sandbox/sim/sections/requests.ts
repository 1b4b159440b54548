import { type Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { LoggedRequest } from "@/sandbox/core/request-log";

const shownRequests = 40;

/** What the site was asked lately, and what it said. */
export function requestsSection(requests: LoggedRequest[]): Html {
  const latest = requests.slice(-shownRequests).reverse();
  return html`<section id="log"><h2>받은 요청 <small>최근 ${latest.length}개 · 3초마다 새로</small></h2><div class="card scroll"><table><thead><tr><th>때</th><th>답</th><th>무엇을</th><th>고장</th></tr></thead>
<tbody>${latest.map(row)}${latest.length === 0 ? html`<tr><td colspan="4">아직 없어요.</td></tr>` : null}</tbody></table></div></section>`;
}

function row({ at, status, method, path, mode }: LoggedRequest): Html {
  const bad = status === null || status >= 400;
  return html`<tr><td>${kstStamp(new Date(at)).slice(11)}</td><td><span class="badge ${bad ? "bad" : ""}">${status ?? "끊음"}</span></td><td>${method} ${path}</td><td>${mode ?? ""}</td></tr>`;
}
