import type { Aspect } from "@/server/domain/analysis";

type Lines = readonly string[];

/** A sign in a clause, the clause we tell it by, and the thing `$what` stands for where none is named. */
type Matter = readonly [sign: RegExp, clause: string, thing?: string];
/** What guests praise and miss; of an aspect in general where nothing is named. */
export type ForeignMatters = {
  praised: readonly Matter[];
  blamed: readonly Matter[];
  praisedIn: Record<Aspect, string | null>;
  blamedIn: Record<Aspect, string>;
};

/** How a review in a language the shop may not speak itself is read, and the short replies to it. */
export type ShortForms = {
  matters: ForeignMatters;
  and: string;
  /** What guests name, and how a reply names it. */
  things: readonly (readonly [RegExp, string])[];
  /** Where one clause ends. */
  clauseEnd: RegExp;
  soso: RegExp;
  asks: RegExp;
  festive: RegExp;
  child: RegExp;
  hazards: readonly string[];
  lines: {
    /** `$what` is one clause or two. */
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
