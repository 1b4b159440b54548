import type { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/api/root";
import { wire } from "./wire";

type Refusal = { message: string; data: TRPCClientError<AppRouter>["data"] };

/** A call that failed; `data` is there when the API itself said so, and then `message` can be shown. */
export class CallError extends Error {
  readonly data: Refusal["data"];

  constructor({ message, data }: Refusal, options?: ErrorOptions) {
    super(message, options);
    this.name = "CallError";
    this.data = data;
  }
}

export type CallType = "query" | "mutation";
type Call = { path: string; input: unknown; resolve: (value: unknown) => void; reject: (error: CallError) => void };

const waiting: Record<CallType, Call[]> = { query: [], mutation: [] };

/** Calls a procedure; what is called in one go travels in one request, as tRPC's batches do. Fails with a CallError. */
export function call(type: CallType, path: string, input: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const isFirst = waiting[type].push({ path, input, resolve, reject }) === 1;
    if (isFirst) setTimeout(() => void send(type, waiting[type].splice(0)));
  });
}

async function send(type: CallType, calls: readonly Call[]): Promise<void> {
  try {
    const answers: unknown = await (await request(type, calls)).json();
    for (const [index, each] of calls.entries()) settle(each, Array.isArray(answers) ? answers[index] : answers);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "no answer";
    for (const { reject } of calls) reject(new CallError({ message, data: undefined }, { cause }));
  }
}

async function request(type: CallType, calls: readonly Call[]): Promise<Response> {
  const inputs = JSON.stringify(Object.fromEntries(calls.map(({ input }, index) => [index, wire.serialize(input)])));
  const url = `/api/trpc/${calls.map(({ path }) => path).join(",")}?batch=1`;
  const response =
    type === "query"
      ? await fetch(`${url}&input=${encodeURIComponent(inputs)}`)
      : await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: inputs });
  if (response.status === 401) goToSignIn();
  return response;
}

function goToSignIn(): void {
  const here = window.location.pathname + window.location.search;
  // A full load, so that nothing of the ended session stays in memory.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination
  window.location.assign(`/sign-in?callbackUrl=${encodeURIComponent(here)}`);
}

type Answer =
  | { result: { data: Parameters<typeof wire.deserialize>[0] } }
  | { error: Parameters<typeof wire.deserialize>[0] };

function settle({ resolve, reject }: Call, answer: Answer): void {
  if ("error" in answer) reject(new CallError(wire.deserialize(answer.error) as Refusal));
  else resolve(wire.deserialize(answer.result.data));
}
