import type { Aspect } from "@/server/domain/analysis";

type Lines = readonly string[];

/** How a review in a language the shop may not speak itself is read, and the short replies to it. */
export type ShortForms = {
  aspect: Record<Aspect, string>;
  and: string;
  /** What guests name, and how a reply names it. */
  things: readonly (readonly [RegExp, string])[];
  /** Words of praise that may be said back as they are. */
  words: readonly string[];
  blame: RegExp;
  /** Where one clause ends. */
  clauseEnd: RegExp;
  soso: RegExp;
  asks: RegExp;
  festive: RegExp;
  child: RegExp;
  hazards: readonly string[];
  lines: {
    /** `$what` is a thing, `$word` the guest's own word for it. */
    praiseWord: Lines;
    praise: Lines;
    praiseBare: Lines;
    festive: Lines;
    closing: Lines;
    complaint: Lines;
    /** For a small complaint beside praise. */
    mild: Lines;
    check: Lines;
    /** What was found where it does not belong. */
    hazard: Lines;
    shock: Lines;
    body: Lines;
    childBody: Lines;
    people: Lines;
    soso: Lines;
    neutral: Lines;
    asked: Lines;
    /** Where the answer is to be had; `$what` is what was asked about. */
    askAbout: string;
    askPlain: string;
    askPhone: string;
    phone: string;
    open: string;
    /** When we are open, `$hours`. */
    hours: string;
  };
};
