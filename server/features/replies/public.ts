export { changeReplyStatus } from "./change-reply-status";
export { askAfter, noteVanished } from "./note-vanished";
export { giveUpUnseen } from "./stop-publishing";
export { takeOverReply } from "./take-over-reply";
