/** Failures that any site can show; a site adds its own, which its handlers act out. */
export const transportModes = {
  "rate-limited": "429와 안내 HTML",
  "method-blocked": "405",
  "server-error": "500",
  slow: "늦게 답하기",
  truncated: "답을 반만 보내기",
  reset: "답 없이 연결 끊기",
  "lost-response": "일은 하고, 답은 잃어버리기",
} as const;

/** As under load: the first two answers of three come, the third connection breaks. */
const resetsEvery = { mode: "reset-every-third", count: 3 };

type Failing = { mode: string; times: number; path: string | null };

export type Failures = {
  readonly mode: string | null;
  readonly pending: readonly Failing[];
  setMode(mode: string | null): void;
  /** The next `times` requests whose path begins with `path` (any, when null) show `mode`; before that, `setMode` holds. */
  failNext(failing: Failing): void;
  take(path: string): string | null;
  clear(): void;
};

export function createFailures(): Failures {
  let mode: string | null = null;
  let pending: Failing[] = [];
  let taken = 0;
  return {
    get mode() {
      return mode;
    },
    get pending() {
      return pending;
    },
    setMode(next) {
      mode = next;
      taken = 0;
    },
    failNext(failing) {
      pending.push({ ...failing });
    },
    take(path) {
      const due = pending.find((failing) => failing.path === null || path.startsWith(failing.path));
      if (!due && mode === resetsEvery.mode) return (taken += 1) % resetsEvery.count === 0 ? "reset" : null;
      if (!due) return mode;
      due.times -= 1;
      pending = pending.filter((failing) => failing.times > 0);
      return due.mode;
    },
    clear() {
      mode = null;
      pending = [];
    },
  };
}
