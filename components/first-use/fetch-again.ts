import { servedPart } from "./first-use";

let retry: (() => void) | null = null;
const listeners = new Set<() => void>();

function tell(next: typeof retry): void {
  retry = next;
  for (const listener of listeners) listener();
}

/** How to ask again for code that could not be fetched; null while none is missing. */
export const retryOf = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: () => retry,
};

/** Fetches code. Where the server's HTML stands in for it, what cannot be fetched is fetched again once the owner or the network says so. */
export async function fetchAgain<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetchPart();
    } catch (error) {
      if (!document.querySelector(servedPart)) throw error;
      await new Promise<void>((resolve) => {
        tell(resolve);
        window.addEventListener("online", () => resolve(), { once: true });
      });
      tell(null);
    }
  }
}
