export { giveUpImport } from "./give-up-import";
export { reopenImport } from "./resume-import";
