const waiting = new Set<() => void>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

function retry(): void {
  for (const goOn of waiting) goOn();
}

/** How to ask again for code that could not be fetched; null while none is missing. */
export const missingCode = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  retry: (): (() => void) | null => (waiting.size > 0 ? retry : null),
};

/**
 * Fetches code. What does not come, without a network or after a release, is fetched again once the owner or the network
 * says so; it fails only where nobody could be told.
 */
export async function fetchAgain<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetchPart();
    } catch (error) {
      if (listeners.size === 0) throw error;
      await nextTry();
    }
  }
}

/** Fetches code that may soon be wanted; whether it came shows then. */
export function fetchAhead(fetchPart: () => Promise<unknown>): void {
  fetchPart().catch(() => undefined);
}

function nextTry(): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      window.removeEventListener("online", goOn);
      waiting.delete(goOn);
      tell();
      resolve();
    };
    window.addEventListener("online", goOn);
    waiting.add(goOn);
    tell();
  });
}
