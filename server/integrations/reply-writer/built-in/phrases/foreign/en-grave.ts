import type { UrgencyKind } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

const unwell = "We are worried to hear this and hope you are feeling better by now";
/** First the person, then what is checked; no cause is admitted. */
export const openings: Record<Exclude<UrgencyKind, "strong-complaint">, Phrase> = {
  illness: unwell,
  allergy: "An allergy is never a small matter, and we hope you are all right now",
  injury: "We are worried about you and hope you are recovering",
  "foreign-object": "That must have been a shock in the middle of your visit",
  hygiene: "What you describe is something we take very seriously",
  discrimination: "No guest should leave with that feeling",
  "staff-misconduct": "Being treated that way must have been upsetting",
  "refund-dispute": "A disagreement about a payment is unpleasant, and we understand your frustration",
  "report-threat": "We understand how upset you must be to write this",
};
export const sorries: readonly Phrase[] = [
  "We are sorry you went through this",
  "We are sorry for the distress",
  "We are truly sorry that this happened to you",
  "We are sorry you had to write this",
  "We are sorry for the worry this has caused you",
];
export const checks: readonly Phrase[] = [
  "We are going through the records of that day one by one",
  "We are checking everything about that day, step by step",
  "We are going over that day from start to finish",
  "We are looking into what happened before we say anything more",
];
/** The same where what is checked can be named. */
export const checksOf: Partial<Record<UrgencyKind, readonly Phrase[]>> = {
  hygiene: [
    "We are checking our cleaning routine and the records of that day",
    "We are looking at how every room and surface is kept clean",
    "We are going through our hygiene records step by step",
  ],
  discrimination: [
    "We are asking every member of staff who was there what was said",
    "We are going through that day with the whole team",
    "We are listening to the staff of that shift before anything else",
  ],
  "staff-misconduct": [
    "We are speaking with the staff of that shift one by one",
    "We are going through that day with the whole team",
    "We are asking every member of staff who was there what happened",
  ],
};
export const phone: readonly Phrase[] = [
  "Please call us at $phone so the person in charge can hear you",
  "Please call $phone; the person in charge will tell you what we find",
  "Please call $phone and ask for the person in charge",
];
export const open: readonly Phrase[] = [
  "Please contact us so the person in charge can hear you",
  "Please contact us; the person in charge will tell you what we find",
  "Please contact us and ask for the person in charge",
];
/** Where something was found; `$what` is it. */
export const hazardOpenings: readonly Phrase[] = [
  "Finding $what must have been a shock",
  "No guest should come across $what",
  "We take it very seriously that you found $what",
];
export const bodyOpenings: Record<"child" | "family" | "guest", readonly Phrase[]> = {
  guest: [
    "First of all, we hope you are feeling better by now",
    "Before anything else, we hope you are all right now",
    "We are worried to read this and hope you are recovering",
  ],
  child: [
    "First of all, we hope your child is feeling better by now",
    "We are worried to read this and hope your little one is all right now",
    "It must have been a frightening time, and we hope your child is recovering",
  ],
  family: [
    "First of all, we hope everyone is feeling better by now",
    "We are worried to read this and hope you are all well again",
    "Before anything else, we hope everyone is all right now",
  ],
};
export const shortSorries: readonly Phrase[] = [
  "We are very sorry to read this",
  "We are deeply sorry",
  "We are sorry, and we take this seriously",
];
