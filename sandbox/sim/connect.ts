import { type SimControl, simArguments } from "./control";

/** The same control from another process; `url` is the address of any site of the sandbox. */
export function connectSim(url: string): SimControl {
  const call =
    (method: string) =>
    async (...parameters: unknown[]) => {
      const response = await fetch(new URL(`/__sim/api/${method}`, url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(parameters),
      });
      const answer = (await response.json()) as { result?: unknown; error?: string };
      if (!response.ok) throw new Error(`sandbox ${method}: ${answer.error}`);
      return answer.result;
    };
  const methods = Object.keys(simArguments).map((method) => [method, call(method)]);
  return Object.fromEntries(methods) as SimControl;
}
