export { changeReplyStatus } from "./change-reply-status";
export { analysisOf } from "./load-reply";
export { askAfter, noteVanished } from "./note-vanished";
export { giveUpUnseen } from "./stop-publishing";
export { takeOverReply } from "./take-over-reply";
