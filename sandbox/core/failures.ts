/** Failures that any site can show; a site adds its own, which its handlers act out. */
export const transportModes = {
  "rate-limited": "요청이 너무 많다며 429와 안내 화면을 줘요.",
  "method-blocked": "그런 요청은 받지 않는다며 405를 줘요.",
  "server-error": "사이트 안에서 탈이 나 500을 줘요.",
  slow: "한참 뒤에야 답해요.",
  truncated: "답을 반만 보내고 끝내요.",
  reset: "답 없이 연결을 끊어요.",
  "lost-response": "시킨 일은 하고, 답만 잃어버려요.",
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
      return due.mode === resetsEvery.mode ? "reset" : due.mode;
    },
    clear() {
      mode = null;
      pending = [];
    },
  };
}
