/** Where the parts of Naver Place live: address prefixes that an id is appended to. */
export type PlaceSite = { mobile: string; pcmap: string; map: string; short: string };

export type PlaceAddress =
  | { platformStoreId: string; platformIds: { businessType: string } }
  /** A short link: its target has to be asked for. */
  | { shortCode: string };

const liveSite: PlaceSite = {
  mobile: "https://m.place.naver.com",
  pcmap: "https://pcmap.place.naver.com",
  map: "https://map.naver.com",
  short: "https://naver.me",
};

/** The live hosts, or the same parts as paths below another base address. */
export function placeSite(baseUrl: string): PlaceSite {
  const base = new URL(baseUrl).origin;
  if (base === liveSite.mobile) return liveSite;
  return { mobile: base, pcmap: `${base}/pcmap`, map: base, short: `${base}/short` };
}

const longestText = 2_000;
const addressPattern =
  /(?:https?:\/\/|(?<![\w./@-])(?=(?:m\.place|pcmap\.place|map)\.naver\.com\/|naver\.me\/))[^\s<>"'）)\]]+/gi;

/**
 * Finds the shop in a pasted address or share text without any request; null when there is none. Only an id leaves
 * this function, never the pasted address: every address that is fetched is rebuilt from it.
 */
export function parsePlaceUrl(text: string, site: PlaceSite): PlaceAddress | null {
  for (const [found] of text.slice(0, longestText).matchAll(addressPattern))
    for (const candidate of [found, withoutTail(found)]) {
      const url = URL.parse(candidate.includes("://") ? candidate : `https://${candidate}`);
      const address = url && addressIn(url, site);
      if (address) return address;
    }
  return null;
}

/** An address as it stands in a sentence: Korean goes on right after it, or a full stop. */
const withoutTail = (found: string): string => found.replace(/[^\x21-\x7e].*$/s, "").replace(/[.,!?~;:]+$/, "");

function addressIn(url: URL, site: PlaceSite): PlaceAddress | null {
  if (url.username || url.password) return null;
  for (const { mobile, pcmap, map, short } of [liveSite, site]) {
    const whole = url.origin + url.pathname;
    if (whole.startsWith(`${short}/`)) return shortCodeIn(whole.slice(short.length + 1));
    for (const prefix of [pcmap, mobile, map])
      if (whole.startsWith(`${prefix}/`)) return placeIn(whole.slice(prefix.length + 1), url.searchParams);
  }
  return null;
}

function shortCodeIn(rest: string): PlaceAddress | null {
  const code = rest.replace(/\/$/, "");
  return /^[A-Za-z0-9]{3,20}$/.test(code) ? { shortCode: code } : null;
}

const isId = (text: string | null | undefined): text is string => /^\d{5,20}$/.test(text ?? "");

function placeIn(rest: string, query: URLSearchParams): PlaceAddress | null {
  const segments = rest.split("/");
  const [first, second] = segments;
  if (first && !second && query.has("id")) return place("place", query.get("id"));
  if (first === "p" || first === "v5") {
    const at = segments.findIndex(
      (segment, index) => (segment === "place" || segment === "marker") && isId(segments[index + 1]),
    );
    return at < 0 ? inPlacePath(query.get("placePath")) : place("place", segments[at + 1]);
  }
  return first && /^[a-z]{2,20}$/.test(first) ? place(first, segments[1]) : null;
}

/** The map keeps the page it shows in `placePath`, which names the shop where the address itself does not. */
function inPlacePath(path: string | null): PlaceAddress | null {
  const [, type, id] = /^\/([a-z]{2,20})\/(\d+)(?:[/?]|$)/.exec(path ?? "") ?? [];
  return type ? place(type, id) : null;
}

const place = (businessType: string, id: string | null | undefined): PlaceAddress | null =>
  isId(id) ? { platformStoreId: id, platformIds: { businessType } } : null;

/** The page that lists a shop's reviews, newest first. */
export const reviewsPageUrl = (site: PlaceSite, businessType: string, id: string): string =>
  `${site.mobile}/${businessType}/${id}/review/visitor?entry=ple&reviewSort=recent`;

/** The page that says what a shop is. */
export const homePageUrl = (site: PlaceSite, businessType: string, id: string): string =>
  `${site.mobile}/${businessType}/${id}/home`;

export const shortLinkUrl = (site: PlaceSite, code: string): string => `${site.short}/${code}`;
