import { z } from "zod";
import { VendorError } from "@/server/integrations/vendor-error";
import { isRecord } from "./parse";

/** What a shop page carries in `window.__APOLLO_STATE__`. */
export type PageState = {
  id: string;
  name: string;
  businessType: string | null;
  category: string | null;
  address: string | null;
  phone: string | null;
  menu: string[];
  /** Reviews the page says there are. */
  total: number | null;
  /** Naver hides the shop's reviews for now; an empty list then means nothing. */
  isPenalized: boolean;
  /** The first reviews, in the page's order; null when this kind of page carries none. */
  items: unknown[] | null;
};

const text = z.string().trim().min(1).nullish().catch(null);
const BaseSchema = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  name: z.string().min(1),
  category: text,
  roadAddress: text,
  address: text,
  phone: text,
  virtualPhone: text,
  visitorReviewsTotal: z.int().nonnegative().nullish().catch(null),
  missingInfo: z.object({ businessType: text }).nullish().catch(null),
});

const marker = "window.__APOLLO_STATE__";
const blockedWords = "서비스 이용이 제한되었습니다";

/**
 * Reads the state of the shop page of `placeId`. Throws VendorError: `blocked` for the page Naver shows an address it has
 * had enough of, `temporary` for half a page, `rejected` for another shop's page, `layout-changed` for anything unknown.
 */
export function parsePlacePage(html: string, placeId: string): PageState {
  if (isBlockedPage(html)) throw new VendorError("blocked", "the page says that use is restricted");
  const state = apolloState(html);
  const bases = Object.entries(state).filter(([key]) => key.startsWith("PlaceDetailBase:"));
  if (bases.length === 0) throw new VendorError("layout-changed", "no PlaceDetailBase in the page");
  const own = bases.map(([, value]) => BaseSchema.safeParse(value)).find((one) => one.data?.id === placeId);
  if (!own?.data) throw new VendorError("rejected", "the page is another shop's");
  const base = own.data;
  const root = isRecord(state.ROOT_QUERY) ? state.ROOT_QUERY : {};
  return {
    id: base.id,
    name: base.name,
    businessType: base.missingInfo?.businessType ?? null,
    category: base.category ?? null,
    address: base.roadAddress ?? base.address ?? null,
    phone: base.phone ?? base.virtualPhone ?? null,
    menu: menuOf(state),
    total: base.visitorReviewsTotal ?? null,
    isPenalized: ofOperation(root, "placeDetail").some((detail) => isRecord(detail.visitorReviewPenalty)),
    items: reviewsOf(state, root),
  };
}

/** Whether readers see the restriction notice; scripts carry its words on every page. */
export const isBlockedPage = (html: string): boolean =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, "").includes(blockedWords);

function apolloState(html: string): Record<string, unknown> {
  const start = html.indexOf(marker);
  const json = start < 0 ? null : leadingJson(html.slice(html.indexOf("=", start) + 1));
  const state = json === null ? null : parseJson(json);
  if (isRecord(state)) return state;
  throw html.trimEnd().endsWith("</html>")
    ? new VendorError("layout-changed", "no readable __APOLLO_STATE__ in the page")
    : new VendorError("temporary", "the page ended too early");
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The JSON object a script text begins with: up to its closing brace, strings respected. */
function leadingJson(script: string): string | null {
  const begin = script.search(/\S/);
  if (script[begin] !== "{") return null;
  let depth = 0;
  for (let at = begin; at < script.length; at += 1) {
    const character = script[at];
    if (character === '"') {
      at = endOfString(script, at);
    } else if (character === "{") depth += 1;
    else if (character === "}" && --depth === 0) return script.slice(begin, at + 1);
  }
  return null;
}

function endOfString(script: string, quote: number): number {
  for (let at = quote + 1; at < script.length; at += 1) {
    if (script[at] === "\\") at += 1;
    else if (script[at] === '"') return at;
  }
  return script.length;
}

/** Results of an operation in ROOT_QUERY, whose keys are `operation({"input":{…}})`. */
const ofOperation = (root: Record<string, unknown>, operation: string): Record<string, unknown>[] =>
  Object.entries(root)
    .filter(([key]) => key === operation || key.startsWith(`${operation}(`))
    .map(([, value]) => value)
    .filter(isRecord);

function reviewsOf(state: Record<string, unknown>, root: Record<string, unknown>): unknown[] | null {
  const list = ofOperation(root, "visitorReviews").find((result) => Array.isArray(result.items));
  const refs = (list?.items as unknown[] | undefined)?.map((item) => deref(state, item));
  if (refs?.length) return refs.map((item) => withAuthor(state, item));
  const nodes = Object.values(state).filter((node) => isRecord(node) && node.__typename === "VisitorReview");
  if (nodes.length > 0) return nodes.map((item) => withAuthor(state, item));
  return list ? [] : null;
}

const deref = (state: Record<string, unknown>, value: unknown): unknown =>
  isRecord(value) && typeof value.__ref === "string" ? state[value.__ref] : value;

const withAuthor = (state: Record<string, unknown>, item: unknown): unknown =>
  isRecord(item) ? { ...item, author: deref(state, item.author) } : item;

function menuOf(state: Record<string, unknown>): string[] {
  const names = Object.values(state)
    .filter((node) => isRecord(node) && node.__typename === "Menu")
    .map((node) => (node as { name?: unknown }).name)
    .filter((name): name is string => typeof name === "string" && name.trim() !== "");
  return [...new Set(names.map((name) => name.trim().slice(0, 100)))].slice(0, 100);
}
