// usage: npx tsx scripts/train-matters.ts   writes the model of server/integrations/reply-writer/built-in/matters from
// scripts/training/matters/*.tsv, and prints how it does on a tenth of them it was not taught; about two minutes
import { matters } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { measureMatters } from "./training/measure-matters";
import { readMatterClauses } from "./training/read-matters";
import { trainMatters } from "./training/train-matter-model";
import { writeMatterModel } from "./training/write-matters";

const clauses = readMatterClauses(new Set(matters.map(({ id }) => id)));
const taught = new Set(clauses.map(({ id }) => id));
const ids = [...matters.map(({ id }) => id).filter((id) => taught.has(id)), noMatter];
const { heldOut, temper } = measureMatters(clauses, ids);
const { sha256 } = writeMatterModel(trainMatters(clauses, ids), ids, clauses.length, { heldOut, temper });
console.log(
  JSON.stringify({ matters: ids.length - 1, taught: clauses.length, ...heldOut, temper, sha256: sha256.slice(0, 12) }),
);
