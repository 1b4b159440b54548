// usage: npx tsx scripts/cross-check-urgency.ts [log-odds]   every batch heard by a model trained without it; with log-odds, what goes wrong there
import { createAlarm } from "@/server/domain/understanding/urgency/alarm-model";
import { hearReview } from "@/server/domain/understanding/urgency/hear-review";
import { withoutOrders } from "@/server/domain/understanding/urgency/without-orders";
import { fitUrgency } from "./training/fit-urgency";
import { readTrainingCases, type TrainingCase } from "./training/urgency-cases";

const folds = 9;
const recalls = [0.93, 0.95, 0.96, 0.97, 0.98, 0.99];

type Judged = TrainingCase & { logit: number; isNamed: boolean };

const cases = readTrainingCases();
const batches = [...new Set(cases.filter(({ source }) => source !== "early").map(({ batch }) => batch))];
const foldOf = new Map(batches.map((batch, at) => [batch, at % folds]));

const judged = [...Array(folds).keys()].flatMap((fold): Judged[] => {
  const alarm = createAlarm(fitUrgency(cases.filter(({ batch }) => foldOf.get(batch) !== fold)));
  return cases
    .filter(({ batch }) => foldOf.get(batch) === fold)
    .map((each) => ({
      ...each,
      logit: hearReview(alarm, withoutOrders(each.text), each.rating, () => each.firings),
      isNamed: alarm.likelyKind(each.text, each.firings) === each.urgent,
    }));
});

const percent = (all: readonly Judged[], is: (each: Judged) => boolean) =>
  `${((100 * all.filter(is).length) / all.length).toFixed(1)} %`;
const calm = (source: TrainingCase["source"]) =>
  judged.filter((each) => each.source === source && each.urgent === null);

for (const source of ["voices", "second round", "third round", "fourth round", "fifth round", "complaints"] as const) {
  const urgent = judged.filter((each) => each.source === source && each.urgent && each.urgent !== "strong-complaint");
  const logits = urgent.map(({ logit }) => logit).sort((a, b) => a - b);
  console.log(`${source}: ${urgent.length} urgent, named right ${percent(urgent, ({ isNamed }) => isNamed)}`);
  for (const recall of recalls) {
    const from = logits[Math.floor(logits.length * (1 - recall))] ?? 0;
    const alarms = [...new Set([source, "complaints", "reviews", "everyday", "sandbox"] as const)].map(
      (from_) => `${from_} ${percent(calm(from_), ({ logit }) => logit >= from)}`,
    );
    console.log(`  recall ${recall} from ${from.toFixed(2)}: false alarms ${alarms.join(", ")}`);
  }
}
const from = process.argv[2] === undefined ? Number.NaN : Number(process.argv[2]);
for (const { source, logit, urgent, rating, text } of judged.sort((a, b) => b.logit - a.logit))
  if (urgent ? logit < from : logit >= from)
    console.log([source, urgent ?? "calm", logit.toFixed(1), rating, text].join("\t"));
