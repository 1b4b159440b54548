export { acceptedPreferences } from "./accepted-preferences";
export { noteEdit } from "./note-edit";
export { readApproval, readRepetition } from "./read-habits";
