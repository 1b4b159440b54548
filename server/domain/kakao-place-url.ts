/** Where the parts of Kakao Map live: address prefixes that an id or a code is appended to. */
export type KakaoSite = { api: string; place: string; map: string; appLink: string; short: string };

export type KakaoAddress =
  | { platformStoreId: string; platformIds: Record<string, never> }
  /** A short link: its target has to be asked for, under the prefix it was pasted with. */
  | { shortCode: string; shortPrefix: string };

const liveSite: KakaoSite = {
  api: "https://place-api.map.kakao.com",
  place: "https://place.map.kakao.com",
  map: "https://map.kakao.com",
  appLink: "https://applink.map.kakao.com",
  short: "https://kko.to",
};

/** Other hosts people copy addresses from; they name the same shops. */
const alsoLive: Partial<KakaoSite>[] = [
  { place: "https://m.place.map.kakao.com", map: "https://m.map.kakao.com", short: "https://kko.kakao.com" },
];

/** The live hosts, or the same parts as paths below another base address. */
export function kakaoSite(baseUrl: string): KakaoSite {
  const base = new URL(baseUrl).origin;
  if (base === liveSite.api) return liveSite;
  return { api: base, place: base, map: `${base}/map`, appLink: `${base}/applink`, short: `${base}/short` };
}

/** The hosts we ask: those of the API and of short links. */
export function kakaoHosts(baseUrl: string): string[] {
  const site = kakaoSite(baseUrl);
  const shorts = site === liveSite ? alsoLive.map(({ short }) => short ?? site.short) : [];
  return [...new Set([site.api, site.short, ...shorts].map((address) => new URL(address).host))];
}

const longestText = 2_000;
const addressPattern =
  /(?:https?:\/\/|(?<![\w./@-])(?=(?:(?:m\.)?(?:place\.|applink\.)?map\.kakao\.com|kko\.to|kko\.kakao\.com)\/))[^\s<>"'）)\]]+/gi;

/**
 * Finds the shop in a pasted address or share text without any request; null when there is none. Only an id or a code
 * leaves this function, never the pasted address. Kakao itself hands out its addresses with http too.
 */
export function parseKakaoUrl(text: string, site: KakaoSite): KakaoAddress | null {
  for (const [candidate] of text.slice(0, longestText).matchAll(addressPattern)) {
    const url = URL.parse(candidate.includes("://") ? candidate : `https://${candidate}`);
    const address = url && addressIn(url, site);
    if (address) return address;
  }
  return null;
}

const kinds = ["short", "appLink", "map", "place"] as const;

function addressIn(url: URL, site: KakaoSite): KakaoAddress | null {
  if (url.username || url.password) return null;
  const whole = url.origin + url.pathname;
  const secure = whole.replace(/^http:/, "https:");
  for (const prefixes of [liveSite, ...alsoLive, site] as Partial<KakaoSite>[])
    for (const kind of kinds) {
      const prefix = prefixes[kind];
      const address = [whole, secure].find((each) => prefix && each.startsWith(`${prefix}/`));
      if (prefix && address) return readers[kind](address.slice(prefix.length + 1), url.searchParams, prefix);
    }
  return null;
}

type Reader = (rest: string, query: URLSearchParams, prefix: string) => KakaoAddress | null;

const readers: Record<(typeof kinds)[number], Reader> = {
  short(rest, _query, shortPrefix) {
    const shortCode = rest.replace(/\/$/, "");
    return /^[\w-]{3,20}$/.test(shortCode) ? { shortCode, shortPrefix } : null;
  },
  appLink: (rest, query) => (rest === "place" ? found(query.get("id")) : null),
  map: (rest, query) => found(query.get("itemId") ?? /^link\/(?:map|to)\/(\d+)/.exec(rest)?.[1]),
  place: (rest) => found(/^(?:m\/)?(\d+)\/?$/.exec(rest)?.[1]),
};

const found = (id: string | null | undefined): KakaoAddress | null =>
  id && /^\d{5,20}$/.test(id) ? { platformStoreId: id, platformIds: {} } : null;

/** The page a guest reads a shop's reviews on. */
export const kakaoPageUrl = (site: KakaoSite, id: string): string => `${site.place}/${id}`;

export const kakaoShortUrl = ({ shortPrefix, shortCode }: { shortPrefix: string; shortCode: string }): string =>
  `${shortPrefix}/${shortCode}`;
