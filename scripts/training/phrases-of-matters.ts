import { fill } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { matters } from "@/server/integrations/reply-writer/built-in/matters/matters";
import type { MatterClause } from "./read-matters";

/** What we say of anything: nothing to know a matter by. */
const ofAnything = /(?:죄송|고마|고맙|다행|속상|실망|아쉬우|기쁩|기뻐|반갑|반가|뿌듯|살펴|감사)[가-힣]*/g;

/** Our own sentences that take up a matter, as further clauses about it: they use its words. */
export function phrasesOfMatters(ids: ReadonlySet<string>): MatterClause[] {
  return matters
    .filter(({ id }) => ids.has(id))
    .flatMap((matter) => {
      const phrases =
        matter.polarity === "negative"
          ? [...matter.sorry, ...matter.felt, ...matter.also, ...matter.mild]
          : [...matter.lead, ...matter.also];
      return phrases.map((phrase) => ({
        id: matter.id,
        clause: fill(phrase, "haeyo", { thing: matter.thing }).replace(ofAnything, " "),
      }));
    });
}
