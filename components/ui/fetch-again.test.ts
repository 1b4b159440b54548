import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchAgain, missingCode } from "./fetch-again";

const unstub = vi.unstubAllGlobals;
afterEach(unstub);

/** Code that comes with the `n`th try. */
function codeOfTry(n: number) {
  let tries = 0;
  return async () => {
    if (++tries < n) throw new Error(`try ${tries} failed`);
    return `code of try ${tries}`;
  };
}

describe("fetching code", () => {
  it("fails where nobody could be told", async () => {
    await expect(fetchAgain(codeOfTry(2))).rejects.toThrow("try 1 failed");
  });

  it("says what is missing and fetches it again when asked to, until it is there", async () => {
    vi.stubGlobal("window", new EventTarget());
    const told: boolean[] = [];
    const unsubscribe = missingCode.subscribe(() => told.push(missingCode.retry() !== null));
    const code = fetchAgain(codeOfTry(3));
    await vi.waitFor(() => expect(told).toEqual([true]));
    missingCode.retry()?.();
    await vi.waitFor(() => expect(told).toEqual([true, false, true]));
    window.dispatchEvent(new Event("online"));
    expect(await code).toBe("code of try 3");
    expect(missingCode.retry()).toBeNull();
    unsubscribe();
  });
});
