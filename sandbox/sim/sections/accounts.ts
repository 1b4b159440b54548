import { type Html, html } from "@/sandbox/core/html";
import type { SimControl } from "@/sandbox/sim/control";
import { loginFlows } from "@/sandbox/smartplace/accounts";
import { option } from "./option";

/** Who can sign in to SmartPlace, and what happens when they do. */
export async function accountsSection(sim: SimControl): Promise<Html> {
  const accounts = await sim.accounts();
  return html`<section class="card" id="accounts"><h2>계정</h2>${accounts.map(
    (
      account,
    ) => html`<form data-account="${JSON.stringify(account)}" class="row"><span><b>${account.id}</b> / ${account.password} <span class="badge">${account.role === "owner" ? "사장님" : "직원"}</span> <em>가게 ${account.placeIds.length}곳</em></span>
<label>로그인할 때<select name="login">${Object.entries(loginFlows).map(([flow, label]) => option(flow, label, account.login))}</select></label></form>`,
  )}
<div class="buttons"><button type="button" class="quiet" data-call="expireSessions">모두 로그아웃시키기</button>${accounts.map(({ id }) => html`<button type="button" class="quiet" data-call="approveLogin" data-argument="${id}">${id} 2단계 인증 승인</button>`)}</div></section>`;
}
