export { changeReplyStatus } from "./change-reply-status";
export { analysisOf } from "./load-reply";
export { redraft } from "./redraft";
export { giveUpUnseen } from "./stop-publishing";
