import { readFileSync } from "node:fs";
import { z } from "zod";
import { type UrgencyKind, urgencyKinds } from "@/server/domain/analysis";
import { firingsOf } from "@/server/domain/understanding/urgency";
import type { Fired } from "@/server/domain/understanding/urgency/alarm-model";
import { urgencyCases } from "@/server/domain/understanding/urgency.cases";
import { readReviews, readUrgencyCases, readVoices, rounds } from "../evaluation/cases";
import { readLabelled } from "./read-labelled";
import { readSandboxAlarms } from "./read-sandbox";
import { readTaughtReviews, readTaughtSentences, type Sentence } from "./read-sentences";
import { readStoryAlarms } from "./read-stretches";

const ordinaryWeight = 1.5;
const everydayWeight = 1;
const complaintWeight = 2;
const unblamingWeight = 0.7;
/** What is told apart by hand is taught with no star shown and with few. */
const starsOfComplaints = [null, 2];
const hangul = /[가-힣]/;

/** `batch` is written in one voice or at one sitting; `firings` are shown to the model unless the rules were made on the case. */
export type TrainingCase = {
  source:
    | "voices"
    | "second round"
    | "third round"
    | "fourth round"
    | "fifth round"
    | "early"
    | "reviews"
    | "everyday"
    | "sandbox"
    | "complaints"
    | "stories"
    | "unblaming";
  batch: string;
  text: string;
  rating: number | null;
  urgent: UrgencyKind | null;
  weight: number;
  firings: readonly Fired[];
  showsRules: boolean;
};
type Told = Pick<TrainingCase, "text" | "rating" | "urgent"> & { persona?: string };

const sittings = 9;

export function readTrainingCases(): TrainingCase[] {
  const of = (source: TrainingCase["source"], told: readonly Told[], weight: number, showsRules: boolean) =>
    told
      .filter(({ text }) => hangul.test(text))
      .map(({ text, rating, urgent, persona }, at) => ({
        source,
        batch: persona ?? `${source} ${at % sittings}`,
        text,
        rating,
        urgent,
        weight,
        firings: firingsOf(text),
        showsRules,
      }));
  return [
    ...of("voices", readVoices("tuning", rounds[0]), 1, true),
    ...of("second round", readVoices("tuning", rounds[1]), 1, true),
    ...of("third round", readVoices("tuning", rounds[2]), 1, true),
    ...of("fourth round", readVoices("tuning", rounds[3]), 1, true),
    ...of("fifth round", readVoices("tuning", rounds[4]), 1, true),
    ...of("early", readUrgencyCases("tuning"), 1, false),
    ...of(
      "early",
      urgencyCases.map(({ text, kind, rating = null }) => ({ text, rating, urgent: kind })),
      1,
      false,
    ),
    ...of("reviews", readReviews("tuning"), ordinaryWeight, true),
    ...of("everyday", everydayTalk(), everydayWeight, true),
    ...of("sandbox", readSandboxAlarms(), everydayWeight, true),
    ...of("complaints", readComplaints(), complaintWeight, true),
    ...of("stories", readStoryAlarms(), 1, true),
    ...of("stories", readTaughtReviews().map(calm), 1, true),
    ...of("unblaming", readUnblaming(), unblamingWeight, true),
  ];
}

const calm = ({ text, batch }: Sentence): Told => ({ text, rating: null, urgent: null, persona: batch });

/** Reviews of three stars and more of which no clause blames: however it sounds, nobody is called. */
const readUnblaming = (): Told[] =>
  readLabelled()
    .filter(
      ({ rating, said, held }) => !held && (rating ?? 0) >= 3 && said.every(([, label]) => !label.startsWith("c")),
    )
    .map(({ text, rating }) => ({ text, rating, urgent: null }));

/** Sentences of every day: few call the owner, and are told apart by hand; what else a rule fires on is left out. */
function everydayTalk(): Told[] {
  const labels = readUrgencyLabels();
  const unlabelled = readTaughtSentences().filter(({ text }) => !labels.has(text) && firingsOf(text).length === 0);
  const labelled = [...labels].filter(([, label]) => label !== "?");
  return [
    ...unlabelled.map(({ text }) => ({ text, rating: null, urgent: null })),
    ...starsOfComplaints.flatMap((rating) =>
      labelled.map(([text, label]) => ({
        text,
        rating,
        urgent: urgencyKinds.find((kind) => kind === label) ?? null,
      })),
    ),
  ];
}

const ComplaintSchema = z.tuple([
  z.string().min(1),
  z.union([z.literal("").transform(() => null), z.enum(urgencyKinds)]),
  z.union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(5)]),
  z.string().min(1),
]);

/** Complaints of every day, told apart by hand; who wrote of one trade is taken for one voice. */
const readComplaints = (): Told[] =>
  rowsOf("urgency-complaints.tsv")
    .map((row) => ComplaintSchema.parse(row.split("\t")))
    .map(([trade, urgent, rating, text]) => ({ text, rating, urgent, persona: trade }));

/** The lines of a table below its comment and its heads. */
const rowsOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(2);

/** What is said of each sentence told apart by hand: a kind, `-` for calm, `?` for doubtful. */
function readUrgencyLabels(): ReadonlyMap<string, string> {
  return new Map(rowsOf("urgency-sentences.tsv").map((row) => row.split("\t").reverse() as [string, string]));
}
