import { liveSection } from "../live-section";

export default liveSection("(console)/admin");
