export { countUnread } from "./count-unread";
export { escapeHtml } from "./escape-html";
export { mailOnce } from "./mail-once";
export { stopAddress } from "./stop-mail";
