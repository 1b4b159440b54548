import { type Html, html } from "@/sandbox/core/html";
import type { GoogleControl } from "./control";

/** Google's own part of `/__sim`: the logins, and what can be taken from them. */
export async function googleSection(sim: GoogleControl): Promise<Html> {
  const owners = await sim.googleOwners();
  return html`<section class="card" id="google"><h2>구글 로그인</h2>
<div class="buttons"><button type="button" class="quiet" data-call="expireGoogleTokens">액세스 토큰 만료시키기</button>${owners.map(
    ({ email, placeIds }) =>
      html`<button type="button" class="quiet" data-call="revokeGoogleAccess" data-argument="${email}">${email} (가게 ${placeIds.length}곳) 권한 거두기</button>`,
  )}</div></section>`;
}
