export { LivePages as default } from "../live-pages";
