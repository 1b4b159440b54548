export { approveInTx } from "./approve-reply";
export { changeReplyStatus } from "./change-reply-status";
export { judge } from "./judge";
export { recentReplies } from "./load-reply";
export { giveUpUnseen } from "./stop-publishing";
