import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { initTRPC, TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import superjson from "superjson";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { AppRouter } from "@/server/api/root";
import { CallError, call } from "./call";
import { calls } from "./options";
import { wire } from "./wire";

const t = initTRPC.create({ transformer: superjson });
const router = t.router({
  later: t.procedure
    .input(z.object({ at: z.date() }))
    .query(({ input }) => ({ at: new Date(+input.at + 1), none: undefined })),
  nothing: t.procedure.query(() => null),
  refuse: t.procedure.mutation(() => {
    throw new TRPCError({ code: "CONFLICT", message: "이미 바뀌었어요." });
  }),
});

/** What was asked for, as `GET /path` with its body. */
const asked: { line: string; body: string }[] = [];
const ask: typeof fetch = async (address, init) => {
  const url = new URL(String(address), "http://localhost");
  asked.push({ line: `${init?.method ?? "GET"} ${url.pathname}${url.search}`, body: String(init?.body ?? "") });
  return fetchRequestHandler({ endpoint: "/api/trpc", router, req: new Request(url, init), createContext: () => ({}) });
};

beforeEach(() => vi.stubGlobal("fetch", ask));
afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

describe("a call", () => {
  it("brings dates there and back, together with what else is called in one go", async () => {
    const at = new Date("2026-11-26T01:00:00Z");
    expect(await Promise.all([call("query", "later", { at }), call("query", "nothing", undefined)])).toEqual([
      { at: new Date(+at + 1), none: undefined },
      null,
    ]);
    expect(asked).toHaveLength(1);
  });

  it("fails with what the API says, and each for itself", async () => {
    const [refused, unknown] = await Promise.allSettled([
      call("mutation", "refuse", undefined),
      call("mutation", "missing", undefined),
    ]);
    expect(refused).toMatchObject({ reason: { message: "이미 바뀌었어요.", data: { httpStatus: 409 } } });
    expect(unknown).toMatchObject({ reason: { data: { httpStatus: 404 } } });
  });

  it("fails without data where there is no answer", async () => {
    vi.stubGlobal("fetch", async () => new Response("<html>bad gateway</html>", { status: 502 }));
    const failure = await call("query", "nothing", undefined).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CallError);
    expect(failure).toMatchObject({ data: undefined });
  });

  it("asks the way tRPC's own client does", async () => {
    const client = createTRPCClient<typeof router>({
      links: [httpBatchLink({ url: "http://localhost/api/trpc", transformer: wire, fetch: ask as never })],
    });
    const at = new Date("2026-11-26T01:00:00Z");
    await Promise.all([client.later.query({ at }), client.nothing.query()]);
    await client.refuse.mutate().catch(() => undefined);
    const theirs = asked.splice(0);
    await Promise.all([call("query", "later", { at }), call("query", "nothing", undefined)]);
    await call("mutation", "refuse", undefined).catch(() => undefined);
    expect(asked).toEqual(theirs);
  });
});

it("gives the keys that tRPC's React binding gives", () => {
  const theirs = createTRPCOptionsProxy<AppRouter>({
    queryClient: new QueryClient(),
    client: createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "http://localhost", transformer: wire })] }),
  });
  const page = { getNextPageParam: () => undefined };
  const keysOf = (api: typeof theirs) => [
    api.reviews.get.queryOptions({ reviewId: "1" }, { staleTime: 5 }).queryKey,
    api.accounts.shell.queryOptions().queryKey,
    api.accounts.shell.queryKey(),
    api.reviews.list.infiniteQueryOptions({ tab: "all", limit: 5 }, page).queryKey,
    api.reviews.get.queryFilter({ reviewId: "1" }),
    api.reviews.get.pathFilter(),
    api.reviews.get.pathKey(),
    api.accounts.pathKey(),
    api.replies.approve.mutationOptions().mutationKey,
  ];
  expect(keysOf(calls)).toEqual(keysOf(theirs));
});
