import { writeFileSync } from "node:fs";
import { settings, suspectedRules } from "@/server/domain/reply-guard/suspicion/suspicion";
import { fitHead } from "./fit-head";
import { bits, type Examples } from "./reply-guard-examples";

const out = new URL("../../server/domain/reply-guard/suspicion/weights.json", import.meta.url);

/** Fits both heads and writes them where the guard reads them. */
export function fitReplyGuard({ danger, kinds }: Examples): void {
  const model = {
    danger: fitHead(danger, {
      bits: bits.danger,
      outputs: 1,
      biases: settings.length,
      epochs: 20,
      decay: 2e-3,
      levels: 31,
    }),
    kind: fitHead(kinds, {
      bits: bits.kind,
      outputs: suspectedRules.length,
      biases: 1,
      epochs: 20,
      decay: 1e-3,
      levels: 127,
    }),
  };
  writeFileSync(out, `${JSON.stringify(model)}\n`);
}
