import type { BrowserContextOptions } from "playwright";

const userAgent =
  "Mozilla/5.0 (Linux; Android 14; SM-S921N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Mobile Safari/537.36";

/** How we come to Naver Place: a guest's phone in Korea, not signed in. */
export const guestBrowser: BrowserContextOptions = {
  userAgent,
  locale: "ko-KR",
  timezoneId: "Asia/Seoul",
  viewport: { width: 412, height: 915 },
};
export const guestHeaders = { accept: "text/html", "accept-language": "ko-KR,ko;q=0.9", "user-agent": userAgent };
