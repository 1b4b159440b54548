import { randomBytes } from "node:crypto";
import { z } from "zod";

/** What happens when the right password is typed. */
export const loginFlows = {
  ok: "바로 로그인",
  captcha: "자동입력 방지 문자",
  "device-confirm": "새 기기 등록 확인",
  "two-step": "2단계 인증 대기",
  "overseas-blocked": "해외 로그인 차단",
} as const;
type LoginFlow = keyof typeof loginFlows;

export const AccountSchema = z.object({
  id: z.string().min(1),
  password: z.string().min(1),
  /** Staff may read reviews and not answer them. */
  role: z.enum(["owner", "staff"]),
  placeIds: z.array(z.string()),
  login: z.enum(Object.keys(loginFlows) as [LoginFlow, ...LoginFlow[]]),
});
export type Account = z.infer<typeof AccountSchema>;

const SessionSchema = z.object({ nidAut: z.string(), nidSes: z.string(), accountId: z.string() });
type Session = z.infer<typeof SessionSchema>;

export const AccountEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("account-set"), account: AccountSchema }),
  z.object({ type: z.literal("session-opened"), session: SessionSchema }),
  z.object({ type: z.literal("session-ended"), nidSes: z.string() }),
]);
type AccountEvent = z.infer<typeof AccountEventSchema>;

/** Naver accounts and their sessions. Sessions outlive a restart, as cookies kept by a client do. */
export type Accounts = {
  all(): Account[];
  account(id: string): Account | null;
  set(account: Account): void;
  openSession(accountId: string): Session;
  /** The account behind the cookies, or null when they are missing, wrong, or their session has ended. */
  signedIn(cookies: Record<string, string>): Account | null;
  /** Counts one call of the session and ends it after `limit` calls. */
  spendCall(cookies: Record<string, string>, limit: number | null): void;
  endSession(nidSes: string): void;
  endAllSessions(): void;
  apply(event: AccountEvent): void;
};

export function createAccounts(keep: (event: AccountEvent) => void): Accounts {
  const accounts = new Map<string, Account>();
  const sessions = new Map<string, Session>();
  const calls = new Map<string, number>();

  function apply(event: AccountEvent): void {
    if (event.type === "account-set") accounts.set(event.account.id, event.account);
    if (event.type === "session-opened") sessions.set(event.session.nidSes, event.session);
    if (event.type === "session-ended") sessions.delete(event.nidSes);
  }
  function record(event: AccountEvent): void {
    keep(event);
    apply(event);
  }
  function sessionOf(cookies: Record<string, string>): Session | null {
    const session = sessions.get(cookies.NID_SES ?? "");
    return session && session.nidAut === cookies.NID_AUT ? session : null;
  }
  function endSession(nidSes: string): void {
    if (sessions.has(nidSes)) record({ type: "session-ended", nidSes });
  }

  return {
    all: () => [...accounts.values()],
    account: (id) => accounts.get(id) ?? null,
    set: (account) => record({ type: "account-set", account }),
    openSession(accountId) {
      const session = {
        nidAut: `AUT${randomBytes(20).toString("hex")}`,
        nidSes: `AAAB${randomBytes(32).toString("hex")}`,
        accountId,
      };
      record({ type: "session-opened", session });
      return session;
    },
    signedIn(cookies) {
      const session = sessionOf(cookies);
      return session ? (accounts.get(session.accountId) ?? null) : null;
    },
    spendCall(cookies, limit) {
      const session = sessionOf(cookies);
      if (!session || limit === null) return;
      const spent = (calls.get(session.nidSes) ?? 0) + 1;
      calls.set(session.nidSes, spent);
      if (spent >= limit) endSession(session.nidSes);
    },
    endSession,
    endAllSessions() {
      for (const nidSes of [...sessions.keys()]) endSession(nidSes);
    },
    apply,
  };
}
