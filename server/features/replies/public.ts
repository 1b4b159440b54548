export { changeReplyStatus } from "./change-reply-status";
export { giveUpUnseen } from "./stop-publishing";
