// How a command ends: on a signal, on an error or by itself, what it has started is ended first, latest first.
import { explain } from "./steps.mjs";

const duties = [];
let ending;

/** Registers `duty` to be done before this process ends. */
export function beforeEnd(duty) {
  duties.unshift(duty);
}

/** Whether this process has begun to end; polite to tell others who wait for it. */
export const isEnding = () => ending !== undefined;

/** Does all duties, then exits. A second call changes nothing. */
export function end(code) {
  ending ??= (async () => {
    for (const duty of duties) await duty().catch((error) => console.error(error));
    process.exit(code);
  })();
  return ending;
}

/** Ends because of `error`, unless we are ending anyway and that is why it happened. */
export const fail = (error) => ending ?? end(explain(error));

/** Ends on Ctrl-C and its kin, and when the process that handed this command over to us is gone. */
export function endOnSignals(code = () => 130) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(code()));
  process.on("disconnect", () => void end(code()));
}
