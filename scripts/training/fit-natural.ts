import { litBy } from "@/server/integrations/reply-writer/built-in/natural/natural";
import { gramBits, type Telling } from "@/server/integrations/reply-writer/built-in/natural/features";
import { fitLinear } from "./fit-linear";
import { packRows } from "./pack-rows";

export type JudgedTelling = Telling & { isNatural: boolean };

/** Learns from an editor's judgement which words of guests may be told back. */
export function fitNatural(judged: readonly JudgedTelling[]) {
  const { scale, bias, weights } = fitLinear(
    judged.map((telling) => ({ groups: litBy(telling), output: Number(telling.isNatural), weight: 1 })),
    { features: 2 ** gramBits, outputs: 1, epochs: 20, averaged: 8, decay: 2e-3 },
  );
  const bytes = Uint8Array.from(Buffer.from(weights, "base64"));
  return { scale, bias, ...packRows([...bytes.keys()], bytes, 1) };
}
