export { changeReplyStatus } from "./change-reply-status";
export { analysisOf } from "./load-reply";
export { giveUpUnseen } from "./stop-publishing";
