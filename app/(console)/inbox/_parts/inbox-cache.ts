import type { InfiniteData } from "@tanstack/react-query";
import type { DetailReply, InboxItem, InboxPage, ReviewDetail } from "@/components/inbox/types";
import { inboxStateOf } from "@/server/domain/inbox";

/** What an action changes of a reply; a list row keeps the part it knows. */
export type ReplyPatch = Partial<Omit<DetailReply, "id">>;
export type CachedList = InboxPage | InfiniteData<InboxPage>;

const rowFields = ["status", "task", "isPasted", "guardLevel", "publishAfter", "version"] as const;

export function patchDetail(detail: ReviewDetail, replyId: string, patch: ReplyPatch): ReviewDetail {
  if (detail.reply?.id !== replyId) return detail;
  const reply = { ...detail.reply, ...patch };
  return { ...detail, reply, inboxState: inboxStateOf[reply.status] };
}

export function patchRow(item: InboxItem, replyId: string, patch: ReplyPatch): InboxItem {
  if (item.reply?.id !== replyId) return item;
  const known = Object.fromEntries(rowFields.filter((field) => field in patch).map((field) => [field, patch[field]]));
  const reply: NonNullable<InboxItem["reply"]> = { ...item.reply, ...known };
  return { ...item, reply, inboxState: inboxStateOf[reply.status] };
}

/** Applies `change` to every row of a cached page or of all cached pages; what nothing changed in stays the same object. */
export function mapRows<List extends CachedList>(list: List, change: (item: InboxItem) => InboxItem): List {
  if (!("pages" in list)) return mapPage(list, change) as List;
  const pages = list.pages.map((page) => mapPage(page, change));
  return pages.every((page, index) => page === list.pages[index]) ? list : { ...list, pages };
}

/** Whether a cached list has a row of the review. */
export const hasRow = (list: CachedList | undefined, reviewId: string): boolean =>
  (list && "pages" in list ? list.pages : list ? [list] : []).some(({ items }) =>
    items.some(({ id }) => id === reviewId),
  );

function mapPage(page: InboxPage, change: (item: InboxItem) => InboxItem): InboxPage {
  const items = page.items.map(change);
  return items.every((item, index) => item === page.items[index]) ? page : { ...page, items };
}

/** A detail as a row, for what became of a review that a fresh list no longer holds; a row that knows later things stays. */
export function rowFromDetail(item: InboxItem, detail: ReviewDetail): InboxItem {
  const { reply, inboxState, spam } = detail;
  if (item.id !== detail.id || (reply?.version ?? 0) < (item.reply?.version ?? 0)) return item;
  const known = reply && {
    id: reply.id,
    status: reply.status,
    task: reply.task,
    isPasted: reply.isPasted,
    guardLevel: reply.guardLevel,
    publishAfter: reply.publishAfter,
    version: reply.version,
  };
  const isTold = inboxState === item.inboxState && spam === item.spam && isSame(known, item.reply);
  return isTold ? item : { ...item, inboxState, spam, reply: known };
}

function isSame(known: InboxItem["reply"], shown: InboxItem["reply"]): boolean {
  if (!known || !shown) return known === shown;
  return (["id", ...rowFields] as const).every((field) => known[field]?.valueOf() === shown[field]?.valueOf());
}
