import type { Page, Request, Response } from "playwright";
import { VendorError } from "@/server/integrations/vendor-error";
import { refusalOf } from "./refusal";

/** The page asked nothing we know, or was not answered. */
export class NoAnswer extends VendorError {
  constructor() {
    super("temporary", "no answer in time");
  }
}

export type Answers = {
  /** The next answer to the page's own question for reviews, in the order they came; NoAnswer when none comes. */
  next(timeoutMs: number): Promise<unknown>;
  /** Those that came besides. */
  rest(): unknown[];
  /** Answers of any kind since the last call. */
  countRequests(): number;
};

/** A page that was silent once is waited for no longer than this. */
const silentMs = 2_000;

type Outcome = { answer: unknown } | { error: VendorError };

/** Listens to what the page's own script asks and is told. Attach before the page is opened. */
export function captureAnswers(page: Page): Answers {
  const outcomes: Outcome[] = [];
  let onOutcome = () => {};
  let requests = 0;
  let isSilent = false;
  const add = (outcome: Outcome) => {
    outcomes.push(outcome);
    onOutcome();
  };
  page.on("response", (response) => {
    requests += 1;
    if (asksForReviews(response.request())) void readAnswer(response).then(add);
  });
  page.on("requestfailed", (request) => {
    if (asksForReviews(request)) add({ error: new VendorError("temporary", "the connection broke off") });
  });
  page.on("close", () => add({ error: new VendorError("temporary", "the page was closed") }));
  page.on("crash", () => add({ error: new VendorError("temporary", "the page crashed") }));

  return {
    async next(timeoutMs) {
      return answerOf(outcomes.shift() ?? (await arrival(timeoutMs)));
    },
    rest: () => outcomes.splice(0).map(answerOf),
    countRequests() {
      const count = requests;
      requests = 0;
      return count;
    },
  };

  function arrival(timeoutMs: number): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        isSilent = true;
        reject(new NoAnswer());
      };
      const timer = setTimeout(giveUp, isSilent ? Math.min(silentMs, timeoutMs) : timeoutMs);
      onOutcome = () => {
        const outcome = outcomes.shift();
        if (!outcome) return;
        isSilent = false;
        clearTimeout(timer);
        onOutcome = () => {};
        resolve(outcome);
      };
    });
  }
}

function answerOf(outcome: Outcome): unknown {
  if ("error" in outcome) throw outcome.error;
  return outcome.answer;
}

const asksForReviews = (request: Request): boolean =>
  request.method() === "POST" &&
  URL.parse(request.url())?.pathname.endsWith("/graphql") === true &&
  (request.postData() ?? "").includes("getVisitorReviews");

async function readAnswer(response: Response): Promise<Outcome> {
  const error = refusalOf(response.status());
  if (error) return { error };
  try {
    return { answer: JSON.parse(await response.text()) };
  } catch {
    return { error: new VendorError("temporary", "the answer ended too early") };
  }
}
