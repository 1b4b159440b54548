export { askWithinBudget } from "./ask-within-budget";
export { isAnswerDue } from "./is-answer-due";
export { queueModelWork } from "./queue-model-work";
export { isAskable, openAskUntil } from "./reserve-ask";
export { type AskOutcome, settleAsk } from "./settle-ask";
