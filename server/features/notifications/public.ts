export { countUnread } from "./count-unread";
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
export { noticeMail } from "./notice-mail";
export { quoteSource } from "./quote-source";
export { stopAddress } from "./stop-mail";
