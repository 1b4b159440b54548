const liveBase = "https://new.smartplace.naver.com";

/** Where Naver signs people in: its own host, or beside the console in a sandbox. */
export const loginUrl = (base: string): string =>
  `${base === liveBase ? "https://nid.naver.com" : base}/nidlogin.login?url=${encodeURIComponent(`${base}/bizes`)}`;

/** The hosts the console and its sign-in page talk to. */
export function smartPlaceHosts(baseUrl: string): string[] {
  const base = new URL(baseUrl);
  if (base.origin !== liveBase) return [base.host];
  return [base.host, "nid.naver.com", "smartplace.naver.com", "*.pstatic.net"];
}
