export type LoggedRequest = {
  at: string;
  method: string;
  /** Path with query. */
  path: string;
  headers: Record<string, string>;
  body: string;
  status: number | null;
  mode: string | null;
};

const keptRequests = 2_000;
const keptBodyCharacters = 20_000;

export type RequestLog = { add(entry: LoggedRequest): LoggedRequest; list(): LoggedRequest[]; clear(): void };

/** What a site was asked, in the order it came, `status` null until it is answered; passwords typed into a login form are not kept. */
export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(entry) {
      const body = entry.body.slice(0, keptBodyCharacters).replace(/(^|&)pw=[^&]*/g, "$1pw=***");
      const kept = { ...entry, body };
      entries.push(kept);
      if (entries.length > keptRequests * 1.5) entries = entries.slice(-keptRequests);
      return kept;
    },
    list: () => entries.slice(-keptRequests),
    clear() {
      entries = [];
    },
  };
}
