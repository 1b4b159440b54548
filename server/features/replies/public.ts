export { approveInTx } from "./approve-reply";
export { changeReplyStatus } from "./change-reply-status";
export { judge } from "./judge";
export { untouched } from "./is-untouched";
export { analysisOf, recentReplies } from "./load-reply";
export { askAfter, noteVanished } from "./note-vanished";
export { redraft } from "./redraft";
export { giveUpUnseen } from "./stop-publishing";
export { takeOverReply } from "./take-over-reply";
