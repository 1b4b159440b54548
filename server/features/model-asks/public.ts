export { askWithinBudget } from "./ask-within-budget";
export { queueModelWork } from "./queue-model-work";
export { isAskable, openAskUntil } from "./reserve-ask";
export { type AskOutcome, settleAsk } from "./settle-ask";
