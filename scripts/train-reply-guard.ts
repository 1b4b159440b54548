// usage: npx tsx scripts/train-reply-guard.ts [batch…]   writes the weights of server/domain/reply-guard/suspicion, from
// all batches of tests/evals/reply-guard-shops*.txt but those named; about 20 s
import { fitReplyGuard } from "./training/fit-reply-guard";
import { readExamples } from "./training/reply-guard-examples";

const examples = readExamples(new Set(process.argv.slice(2)));
fitReplyGuard(examples);
const fine = examples.danger.filter(({ output }) => output === 0).length;
console.log(`${fine} fine sentences, ${examples.kinds.length} dangerous ones`);
