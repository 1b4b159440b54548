export { countUnread } from "./count-unread";
