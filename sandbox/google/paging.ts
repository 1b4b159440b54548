type Limits = { usual: number; most: number };

/** One page by `pageSize` and `pageToken`; null when either makes no sense. The token is an offset, opaque to the client. */
export function pageOf<T>(
  items: readonly T[],
  query: Pick<URLSearchParams, "get">,
  { usual, most }: Limits,
): { items: T[]; nextPageToken: string | undefined } | null {
  const size = Number(query.get("pageSize") ?? usual);
  const start = offsetOf(query.get("pageToken"));
  if (!Number.isInteger(size) || size < 1 || size > most || start === null) return null;
  const end = start + size;
  return { items: items.slice(start, end), nextPageToken: end < items.length ? tokenOf(end) : undefined };
}

const tokenOf = (offset: number): string => Buffer.from(`next:${offset}`).toString("base64url");

function offsetOf(token: string | null): number | null {
  if (!token) return 0;
  const [, offset] = /^next:(\d{1,9})$/.exec(Buffer.from(token, "base64url").toString("utf8")) ?? [];
  return offset === undefined ? null : Number(offset);
}
