import { createPackedSoftmax } from "@/server/domain/understanding/packed-softmax";
import type { PackedWeights } from "@/server/domain/understanding/packed-weights";
import type { Known } from "@/server/integrations/reply-writer/built-in/points/features";
import { litOf, roleBits } from "@/server/integrations/reply-writer/built-in/roles/features";
import weights from "@/server/integrations/reply-writer/built-in/roles/weights.json";

/** What a clause may be said for, in the order of the outputs; `main…` is what a reply must take up. */
export const roles = [
  "praise",
  "mainPraise",
  "blame",
  "mainBlame",
  "soso",
  "wish",
  "question",
  "fact",
  "story",
  "elsewhere",
] as const;

/** How likely a clause praises us, blames us, or does neither, and how likely a reply must take it up. */
export type Role = Record<"praise" | "blame" | "soso" | "wish" | "question" | "fact" | "main", number>;

/** Reads what each clause of a review is said for. */
export function createRoles(packed: PackedWeights): (known: Known) => Role[] {
  const chancesOf = createPackedSoftmax(packed, roleBits, roles.length);
  return (known) => litOf(known).map((lit) => roleOf(chancesOf(lit)));
}

function roleOf(chances: readonly number[]): Role {
  const [praise = 0, mainPraise = 0, blame = 0, mainBlame = 0, soso = 0, wish = 0, question = 0, fact = 0] = chances;
  return {
    praise: praise + mainPraise,
    blame: blame + mainBlame,
    soso,
    wish,
    question,
    fact,
    main: mainPraise + mainBlame,
  };
}

let shipped: ReturnType<typeof createRoles> | null = null;

/** The same by the weights we ship. */
export function rolesOf(known: Known): Role[] {
  shipped ??= createRoles(weights);
  return shipped(known);
}
