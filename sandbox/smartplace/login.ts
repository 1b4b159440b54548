import { randomBytes } from "node:crypto";
import { type Html, html } from "@/sandbox/core/html";
import { type Answer, page, redirect, type SiteRequest } from "@/sandbox/core/router";
import type { Account, Accounts } from "./accounts";

type Pending = { accountId: string; target: string; approved: boolean };

export type Login = {
  form(request: SiteRequest): Answer;
  submit(request: SiteRequest): Answer;
  confirmDevice(request: SiteRequest): Answer;
  waitForSecondStep(request: SiteRequest): Answer;
  /** The owner taps "yes" on the phone. */
  approve(accountId: string): void;
};

const captchaLetters = "모래3성";

/** `nid.naver.com/nidlogin.login` and what can stand between a right password and a session. */
export function createLogin(accounts: Accounts): Login {
  const pending = new Map<string, Pending>();

  function enter(account: Account, target: string): Answer {
    const session = accounts.openSession(account.id);
    const cookie = (name: string, value: string) => `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`;
    return redirect(target, { "set-cookie": [cookie("NID_AUT", session.nidAut), cookie("NID_SES", session.nidSes)] });
  }
  function hold(account: Account, target: string): string {
    const key = randomBytes(16).toString("hex");
    pending.set(key, { accountId: account.id, target, approved: false });
    return key;
  }

  return {
    form: (request) => page(loginPage(targetOf(request.url.searchParams.get("url")), null, false)),
    submit(request) {
      const fields = new URLSearchParams(request.body);
      const target = targetOf(fields.get("url"));
      const account = accounts.account(fields.get("id") ?? "");
      if (!account || account.password !== fields.get("pw")) return page(loginPage(target, wrongPassword, false));
      switch (account.login) {
        case "ok":
          return enter(account, target);
        case "captcha":
          if (fields.get("captcha") === captchaLetters) return enter(account, target);
          return page(loginPage(target, "자동입력 방지문자를 입력해 주세요.", true));
        case "device-confirm":
          return page(devicePage(hold(account, target)));
        case "two-step":
          return redirect(`/twoStep?key=${hold(account, target)}`);
        case "overseas-blocked":
          return page(
            noticePage(
              "해외 지역 로그인 차단",
              "해외에서의 로그인이 차단되어 있습니다. 로그인 차단 설정을 해제한 후 다시 시도해 주세요.",
            ),
          );
      }
    },
    confirmDevice(request) {
      const fields = new URLSearchParams(request.body);
      const held = pending.get(fields.get("key") ?? "");
      const account = held && accounts.account(held.accountId);
      pending.delete(fields.get("key") ?? "");
      if (!held || !account) return redirect("/nidlogin.login");
      return fields.get("choice") === "save" ? enter(account, held.target) : redirect(held.target);
    },
    waitForSecondStep(request) {
      const key = request.url.searchParams.get("key") ?? "";
      const held = pending.get(key);
      const account = held && accounts.account(held.accountId);
      if (!held || !account) return redirect("/nidlogin.login");
      if (!held.approved) {
        return page(
          noticePage("2단계 인증", "2단계 인증 알림을 발송했습니다. 네이버앱에서 인증을 완료해 주세요."),
          200,
          { refresh: "2" },
        );
      }
      pending.delete(key);
      return enter(account, held.target);
    },
    approve(accountId) {
      for (const held of pending.values()) if (held.accountId === accountId) held.approved = true;
    },
  };
}

const wrongPassword =
  "아이디(로그인 전용 아이디) 또는 비밀번호를 잘못 입력했습니다. 입력하신 내용을 다시 확인해주세요.";

/** Only a path of this site: a login must not send anyone elsewhere. */
function targetOf(url: string | null): string {
  const path = (url ?? "").replace(/^https?:\/\/127\.0\.0\.1:\d+/, "");
  return /^\/(?![/\\])/.test(path) ? path : "/bizes";
}

function loginPage(target: string, problem: string | null, captcha: boolean): Html {
  return frame(
    "네이버 : 로그인",
    html`<form id="frmNIDLogin" method="post" action="/nidlogin.login" class="card">
<input type="hidden" name="url" value="${target}">
<label>아이디<input id="id" name="id" autocomplete="username"></label>
<label>비밀번호<input id="pw" name="pw" type="password" autocomplete="current-password"></label>
${captcha ? html`<div id="captcha_layer"><img id="captchaimg" alt="자동입력 방지 문자" src="/captcha.svg"><label>보이는 글자<input id="captcha" name="captcha"></label></div>` : null}
${problem ? html`<p id="err_common" role="alert">${problem}</p>` : null}
<button type="submit" class="btn_login" id="log.login">로그인</button></form>
<p class="hint">연습용 계정은 demo / demo-pass 예요.</p>`,
  );
}

function devicePage(key: string): Html {
  return frame(
    "새로운 기기 등록",
    html`<form method="post" action="/deviceConfirm" class="card"><h2>새로운 기기(브라우저)에서 로그인되었습니다.</h2>
<input type="hidden" name="key" value="${key}"><p>자주 사용하는 기기라면 등록해 주세요.</p>
<button id="new.save" name="choice" value="save">등록</button> <button id="new.dontsave" name="choice" value="skip" class="quiet">등록안함</button></form>`,
  );
}

function noticePage(title: string, text: string): Html {
  return frame(title, html`<div class="card"><h2>${title}</h2><p>${text}</p></div>`);
}

function frame(title: string, body: Html): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/static/sandbox.css"></head><body class="login"><main><h1>NAVER</h1>${body}</main></body></html>`;
}

/** The picture of the letters, for the person who tries it by hand. */
export function captchaSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="64"><rect width="200" height="64" fill="#eef1f4"/><path d="M0 40 Q50 10 100 36 T200 28" stroke="#9aa7b4" fill="none" stroke-width="3"/><text x="34" y="44" font-size="30" letter-spacing="8" fill="#3b4a5a" transform="rotate(-4 100 32)">${captchaLetters}</text></svg>`;
}
