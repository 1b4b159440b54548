"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { TRPCClient, TRPCClientError } from "@trpc/client";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "@/server/api/root";
import { CallError } from "./call";
import { calls } from "./options";

/** An error of a call, as our API shapes it: `message` can be shown. */
export type ApiError = TRPCClientError<AppRouter>;
export const isApiError = (error: unknown): error is ApiError => error instanceof CallError;

const isWorthRetrying = (error: unknown) => !isApiError(error) || !error.data || error.data.httpStatus >= 500;

const emptyCache = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (count, error) => count < 3 && isWorthRetrying(error) },
      mutations: { retry: false },
    },
  });
let kept: QueryClient | undefined;

/** What the API has answered. A browser has one for all pages; a server a new one for each request. */
function answersSoFar(): QueryClient {
  if (typeof window === "undefined") return emptyCache();
  kept ??= emptyCache();
  return kept;
}

/** The API for a page that asks for nothing by itself. */
export const api = (): TRPCClient<AppRouter> => calls;

/** The API's queries and mutations, for React Query. */
export const useTRPC = (): TRPCOptionsProxy<AppRouter> => calls;

/** Gives the pages below what the API has answered. A call that ends with 401 leads to sign-in and back. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(answersSoFar);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
