// usage: npx tsx scripts/train-roles.ts   writes the weights of server/integrations/reply-writer/built-in/roles from
// scripts/training/roles.ndjson, and prints how they do on the reviews held out there, which they are not taught; a minute
import { writeFileSync } from "node:fs";
import { createRoles } from "@/server/integrations/reply-writer/built-in/roles/roles";
import { fitRoles } from "./training/fit-roles";
import { readAlarms, readRoles } from "./training/read-roles";

const out = new URL("../server/integrations/reply-writer/built-in/roles/weights.json", import.meta.url);

const reviews = [...readRoles(), ...readAlarms()];
const taught = fitRoles(reviews.filter(({ held }) => !held));
const rolesIn = createRoles(taught);
const judged = reviews
  .filter(({ held }) => held)
  .flatMap(({ known, said }) =>
    rolesIn(known).flatMap((role, at) => {
      const label = said[at];
      return label == null ? [] : { ...role, label, rating: known.rating };
    }),
  );

const rounded = (share: number) => Number(share.toFixed(3));

/** Of the clauses given so much of it, how many have the label, and how many of those with the label they are. */
function figuresOf(name: "praise" | "blame" | "main", isRight: (label: string) => boolean) {
  return Object.fromEntries(
    [0.3, 0.5, 0.7].map((from) => {
      const found = judged.filter((each) => each[name] >= from);
      const right = found.filter(({ label }) => isRight(label)).length;
      const all = judged.filter(({ label }) => isRight(label)).length;
      return [from, { precision: rounded(right / found.length), recall: rounded(right / all) }];
    }),
  );
}

const sideOf = ({ praise, blame }: { praise: number; blame: number }) =>
  praise >= 0.5 ? "p" : blame >= 0.5 ? "c" : "-";
const sideMeant = (label: string) => (/^[pc]/.test(label) ? label.slice(0, 1) : "-");
const stars = [null, 1, 2, 3, 4, 5];
writeFileSync(out, `${JSON.stringify(taught)}\n`);
console.log(
  JSON.stringify(
    {
      taught: reviews.filter(({ held }) => !held).length,
      clauses: judged.length,
      sideRight: Object.fromEntries(
        stars.map((star) => {
          const own = judged.filter(({ rating }) => rating === star);
          return [star, rounded(own.filter((each) => sideOf(each) === sideMeant(each.label)).length / own.length)];
        }),
      ),
      praise: figuresOf("praise", (label) => label.startsWith("p")),
      blame: figuresOf("blame", (label) => label.startsWith("c")),
      main: figuresOf("main", (label) => label.endsWith("!")),
    },
    null,
    1,
  ),
);
