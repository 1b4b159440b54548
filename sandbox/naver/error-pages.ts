import { type Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { ClassNames } from "./class-names";

/** The HTML behind a 429. */
export function rateLimitedPage(): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>서비스 이용 제한</title></head>
<body><div role="main"><h1>서비스 이용이 제한되었습니다.</h1>
<p>과도한 접근 요청으로 서비스 이용이 제한되었습니다. 잠시 후 다시 시도해주세요.</p></div></body></html>`;
}

/** What stands in the page, with HTTP 200, once Naver has had enough of an address. */
export function blockedBody(css: ClassNames, now: Date): Html {
  return html`<div role="main" class="${css("main")}"><div class="${css("block")}">
<strong>서비스 이용이 제한되었습니다.</strong>
<p>과도한 접근 요청으로 서비스 이용이 일시적으로 제한되었습니다.<br>잠시 후 다시 이용해 주세요.</p>
<p class="${css("blockInfo")}">IP 127.0.0.1 (${kstStamp(now)})</p>
<div class="${css("blockButtons")}"><a href="javascript:history.back()" role="button">이전화면</a>
<a href="" role="button">새로고침</a></div></div></div>`;
}

export function notFoundPage(): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>페이지를 찾을 수 없습니다</title></head>
<body><div role="main"><h1>페이지를 찾을 수 없습니다.</h1>
<p>요청하신 페이지가 사라졌거나, 잘못된 경로를 이용하셨어요.</p></div></body></html>`;
}
