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

export type RequestLog = { add(entry: LoggedRequest): void; list(): LoggedRequest[]; clear(): void };

/** What a site was asked, oldest first; passwords typed into a login form are not kept. */
export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(entry) {
      const body = entry.body.slice(0, keptBodyCharacters).replace(/(^|&)pw=[^&]*/g, "$1pw=***");
      entries.push({ ...entry, body });
      if (entries.length > keptRequests * 1.5) entries = entries.slice(-keptRequests);
    },
    list: () => entries.slice(-keptRequests),
    clear() {
      entries = [];
    },
  };
}
