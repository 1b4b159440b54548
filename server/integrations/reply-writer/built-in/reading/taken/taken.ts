import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { approvedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/approved";
import { asBeforeIn } from "@/server/integrations/reply-writer/built-in/reading/taken/as-before";
import { curedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/cured";
import { fondIn } from "@/server/integrations/reply-writer/built-in/reading/taken/fond";
import { gainIn } from "@/server/integrations/reply-writer/built-in/reading/taken/gain";
import { haulIn } from "@/server/integrations/reply-writer/built-in/reading/taken/haul";
import { hintIn } from "@/server/integrations/reply-writer/built-in/reading/taken/hint";
import { lastingIn } from "@/server/integrations/reply-writer/built-in/reading/taken/lasting";
import { loyalIn } from "@/server/integrations/reply-writer/built-in/reading/taken/loyal";
import { plainNote } from "@/server/integrations/reply-writer/built-in/reading/taken/note";
import { nowIn } from "@/server/integrations/reply-writer/built-in/reading/taken/now";
import { plateIn } from "@/server/integrations/reply-writer/built-in/reading/taken/plate";
import { thankedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/thanked";
import { pleasedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/pleased";
import { renewedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/renewed";
import { viewIn } from "@/server/integrations/reply-writer/built-in/reading/taken/view";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** What a guest told that is taken up in our own words: a clause that ends in "다니", or of what is liked, urged or thanked its noun. */
export type Taken = {
  of:
    | "lasting"
    | "gain"
    | "pleased"
    | "loyal"
    | "plate"
    | "haul"
    | "tasty"
    | "fond"
    | "liked"
    | "named"
    | "hint"
    | "thanked";
  taken: string;
};

const stories: readonly (readonly [Taken["of"], (note: string) => string | null])[] = [
  ["gain", gainIn],
  ["gain", curedIn],
  ["lasting", renewedIn],
  ["lasting", asBeforeIn],
  ["liked", viewIn],
  ["gain", nowIn],
  ["loyal", loyalIn],
  ["plate", plateIn],
  ["pleased", pleasedIn],
  ["haul", haulIn],
  ["hint", hintIn],
  ["thanked", thankedIn],
];

/** The result or the story of a clause, `lead` being what stood before it; null where it tells none that may be said. */
export function takenIn(clause: string, lead: string): Taken | null {
  const note = plainNote(clause);
  const lasting = lastingIn(note) ?? lastingIn(plainNote(`${lead} ${clause}`));
  if (lasting !== null && isRetellable(lasting)) return { of: "lasting", taken: lasting };
  for (const [of, read] of stories) {
    const taken = read(note);
    if (taken !== null && isRetellable(taken)) return { of, taken };
  }
  return null;
}

/** The thing a clause raves about, or calls good; null where there is none that may be said. */
export function fondOf(clause: string): Taken | null {
  const note = plainNote(clause);
  const fond = fondIn(note) ?? approved(note);
  return fond !== null && isRetellable(fond.taken) ? fond : null;
}

function approved(note: string): Taken | null {
  const taken = fitName(approvedIn(note) ?? "");
  return taken === null || taken === "" ? null : { of: "liked", taken };
}
