import { dot } from "@/server/integrations/sentiment/built-in/clause-features";
import { mulberry32 } from "./random";
import { type Weights, weightsOf } from "./weights";

/** `answer`: which of the answers is right, or none of them; `at`: which of the biases counts. */
export type Example<Answer> = { features: readonly number[]; at: number; answer: Answer | null; weight: number };
/** Log-odds of each answer against none of them. */
export type Softmax<Answer extends string> = Record<Answer, { bias: Weights; features: Weights }>;

const passes = 12;
const step = { rate: 0.02, decay: 0 };
const seed = 1;

/** Learns which answer fits, the same way every time; answers start as likely as none. */
export function fitSoftmax<Answer extends string>(
  examples: readonly Example<Answer>[],
  answers: readonly Answer[],
  biases: number,
): Softmax<Answer> {
  const count = examples[0]?.features.length ?? 0;
  const model = Object.fromEntries(
    answers.map((answer) => [answer, { bias: weightsOf(biases, step), features: weightsOf(count, step) }]),
  ) as Softmax<Answer>;
  const order = [...examples];
  const random = mulberry32(seed);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k] as Example<Answer>, order[i] as Example<Answer>];
    }
    for (const example of order) learn(model, answers, example);
  }
  return model;
}

function learn<Answer extends string>(
  model: Softmax<Answer>,
  answers: readonly Answer[],
  { features, at, answer, weight }: Example<Answer>,
): void {
  const odds = answers.map((each) =>
    Math.exp((model[each].bias.values[at] ?? 0) + dot(model[each].features.values, features)),
  );
  const all = odds.reduce((sum, each) => sum + each, 1);
  answers.forEach((each, k) => {
    const error = weight * ((odds[k] as number) / all - Number(each === answer));
    const { bias, features: weights } = model[each];
    bias.step(at, error);
    features.forEach((feature, i) => {
      if (feature !== 0) weights.step(i, error * feature);
    });
  });
}
