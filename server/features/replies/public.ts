export { changeReplyStatus } from "./change-reply-status";
