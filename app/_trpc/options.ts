import { type QueryFunctionContext, skipToken } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@/server/api/root";
import { call } from "./call";

type Input = Record<string, unknown> | typeof skipToken | undefined;
type Options = Record<string, unknown>;
type Path = readonly string[];

/** Keys as @trpc/tanstack-react-query makes them: what the server asked first is found under them. */
function keyOf(path: Path, input: Input, type: "query" | "infinite") {
  const isGiven = input !== undefined && input !== skipToken;
  return [path, { ...(isGiven && { input }), type }];
}

/** What stands at the end of a path, by its name. */
const ends: Record<string, (path: Path, input: Input, options: Options | undefined) => unknown> = {
  queryOptions: (path, input, options) => ({
    ...options,
    queryKey: keyOf(path, input, "query"),
    queryFn: input === skipToken ? skipToken : () => call("query", path.join("."), input),
  }),
  infiniteQueryOptions: (path, input, options) => ({
    ...options,
    queryKey: keyOf(path, input, "infinite"),
    queryFn: ({ pageParam, direction }: QueryFunctionContext<unknown[], unknown>) =>
      call("query", path.join("."), {
        ...(input as object),
        ...(pageParam !== undefined && { cursor: pageParam }),
        direction,
      }),
    initialPageParam: options?.initialCursor,
  }),
  mutationOptions: (path, options) => ({
    ...(options as Options | undefined),
    mutationKey: [path],
    mutationFn: (input: unknown) => call("mutation", path.join("."), input),
  }),
  queryKey: (path, input) => keyOf(path, input, "query"),
  queryFilter: (path, input, filters) => ({ ...filters, queryKey: keyOf(path, input, "query") }),
  pathKey: (path) => [path],
  pathFilter: (path, filters) => ({ ...(filters as Options | undefined), queryKey: [path] }),
  query: (path, input) => call("query", path.join("."), input),
  mutate: (path, input) => call("mutation", path.join("."), input),
};

/** `root.reviews.get.queryOptions(input)`: every property is a step, and the last one acts. */
function stepsFrom(path: Path): unknown {
  const [end = "", before] = [path.at(-1), path.slice(0, -1)];
  const act = (input: Input, options?: Options) => ends[end]?.(before, input, options);
  return new Proxy(act, { get: (_, name) => (typeof name === "string" ? stepsFrom([...path, name]) : undefined) });
}

/**
 * What the pages need of tRPC's React binding and client, with their types; the two themselves weigh 8 kB on every page
 * that calls the API. A test holds both to the same keys and the same answers.
 */
export const calls = stepsFrom([]) as TRPCOptionsProxy<AppRouter> & TRPCClient<AppRouter>;
