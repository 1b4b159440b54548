import { soundGrams } from "@/server/domain/reply-guard/suspicion/grams";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";

/** Buckets are numbers of this many bits; the model keeps those that several clauses share. */
export const gramBits = 22;

const eatenSign = "q";
const otherSign = "z";

/** The buckets of what a clause says: its sounds and syllables as they are, and once more with a sign for every noun we know. */
export function gramsOfClause(clause: string, menu: readonly string[]): Set<number> {
  const plain = clause.normalize("NFKC").toLowerCase();
  const grams = soundGrams(plain, gramBits);
  let masked = plain;
  for (const { name, isEaten } of nounsIn(plain, menu))
    masked = masked.replaceAll(name, isEaten ? eatenSign : otherSign);
  if (masked !== plain) for (const gram of soundGrams(masked, gramBits)) grams.add(gram);
  return grams;
}
