import { type Html, html } from "@/sandbox/core/html";
import { type Answer, page, redirect, type SiteRequest } from "@/sandbox/core/router";
import type { GoogleBusiness } from "./business";
import { businessScope, googleClient, type Tokens } from "./tokens";

/** What a person is asked: `GET /o/oauth2/v2/auth` with the client's wishes in the address. */
export function askConsent(business: GoogleBusiness, { url }: SiteRequest): Answer {
  const problem = problemOf(url.searchParams);
  if (problem)
    return page(frame("Google 로그인", html`<div class="card"><h2>액세스 차단됨</h2><p>400 ${problem}</p></div>`), 400);
  return page(consentPage(business, url.searchParams));
}

/** What the person answered; the code goes back to the client by redirect. */
export function takeConsent(business: GoogleBusiness, tokens: Tokens, { url, body }: SiteRequest): Answer {
  const fields = new URLSearchParams(body);
  const wishes = url.searchParams;
  if (problemOf(wishes)) return page(frame("Google 로그인", html`<p>400 invalid_request</p>`), 400);
  const target = new URL(wishes.get("redirect_uri") ?? "");
  if (wishes.has("state")) target.searchParams.set("state", wishes.get("state") ?? "");
  const owner = business.owner(fields.get("email") ?? "");
  if (fields.get("choice") !== "allow" || !owner) {
    target.searchParams.set("error", "access_denied");
    return redirect(target.href);
  }
  const code = tokens.openCode({
    email: owner.email,
    redirectUri: wishes.get("redirect_uri") ?? "",
    challenge: wishes.get("code_challenge"),
    isOffline: wishes.get("access_type") === "offline",
  });
  target.searchParams.set("code", code);
  target.searchParams.set("scope", businessScope);
  return redirect(target.href);
}

/** Registered addresses are the client's own: loopback in development, https elsewhere. */
const isRegistered = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && (url.protocol === "https:" || ["localhost", "127.0.0.1"].includes(url.hostname));
};

function problemOf(wishes: URLSearchParams): string | null {
  if (wishes.get("client_id") !== googleClient.id) return "invalid_client";
  if (!isRegistered(wishes.get("redirect_uri") ?? "")) return "redirect_uri_mismatch";
  if (wishes.get("response_type") !== "code") return "unsupported_response_type";
  if (!wishes.get("scope")?.split(" ").includes(businessScope)) return "invalid_scope";
  if (wishes.has("code_challenge") && wishes.get("code_challenge_method") !== "S256") return "invalid_request";
  return null;
}

function consentPage(business: GoogleBusiness, wishes: URLSearchParams): Html {
  return frame(
    "Google 계정으로 로그인",
    html`<form method="post" action="/o/oauth2/v2/auth?${wishes.toString()}" class="card">
<h2>우리가게 도우미에서 Google 계정에 액세스하려고 합니다</h2>
<label>계정<select name="email">${business.owners().map(({ email }) => html`<option value="${email}">${email}</option>`)}</select></label>
<p>Google의 비즈니스 등록정보를 보고, 수정하고, 만들고, 삭제할 수 있게 됩니다.</p>
<div class="buttons"><button name="choice" value="allow">허용</button> <button name="choice" value="deny" class="quiet">거부</button></div></form>`,
  );
}

export function frame(title: string, body: Html): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/static/sandbox.css"></head><body class="login"><main><h1>Google</h1>${body}
<p class="hint"><a href="/__sim">조종판</a></p></main></body></html>`;
}
