export { countUnread } from "./count-unread";
export { escapeHtml } from "./escape-html";
export { mailOnce } from "./mail-once";
export {
  band,
  brandRow,
  footLink,
  frame,
  heading,
  ink,
  link,
  mainButton,
  quote,
  type Tile,
  tiles,
  titleBand,
} from "./mail-parts";
export { dayIn, topicIn, weekdayIn, wordsIn } from "./mail-words";
export { noticeMail } from "./notice-mail";
export { quoteSource } from "./quote-source";
export { stopAddress } from "./stop-mail";
