/** Resolves when the next request to a platform may leave; every worker process waits in the same line. */
export type Pace = (signal?: AbortSignal) => Promise<void>;
