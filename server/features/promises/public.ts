export { countPromises } from "./count-promises";
export { notePromises } from "./note-promises";
