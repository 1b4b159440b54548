export { acceptedPreferences } from "./accepted-preferences";
export { noteEdit } from "./note-edit";
