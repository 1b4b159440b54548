import { ambience } from "@/server/integrations/reply-writer/built-in/matters/ambience";
import { beautyMassage } from "@/server/integrations/reply-writer/built-in/matters/beauty-massage";
import { beautyResult } from "@/server/integrations/reply-writer/built-in/matters/beauty-result";
import { beautyTouch } from "@/server/integrations/reply-writer/built-in/matters/beauty-touch";
import { beautyVisit } from "@/server/integrations/reply-writer/built-in/matters/beauty-visit";
import { carePrice } from "@/server/integrations/reply-writer/built-in/matters/care-price";
import { cleanliness } from "@/server/integrations/reply-writer/built-in/matters/cleanliness";
import { company } from "@/server/integrations/reply-writer/built-in/matters/company";
import { compared } from "@/server/integrations/reply-writer/built-in/matters/compared";
import { location } from "@/server/integrations/reply-writer/built-in/matters/location";
import { lodgingRoom } from "@/server/integrations/reply-writer/built-in/matters/lodging-room";
import { portion } from "@/server/integrations/reply-writer/built-in/matters/portion";
import { price } from "@/server/integrations/reply-writer/built-in/matters/price";
import { regulars } from "@/server/integrations/reply-writer/built-in/matters/regulars";
import { satisfaction } from "@/server/integrations/reply-writer/built-in/matters/satisfaction";
import { staffGreeting } from "@/server/integrations/reply-writer/built-in/matters/staff-greeting";
import { staffManner } from "@/server/integrations/reply-writer/built-in/matters/staff-manner";
import { taste } from "@/server/integrations/reply-writer/built-in/matters/taste";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";

/** Everything we know guests to say, topic by topic. */
export const matters: readonly Matter[] = [
  ...ambience,
  ...beautyMassage,
  ...beautyResult,
  ...beautyTouch,
  ...beautyVisit,
  ...carePrice,
  ...cleanliness,
  ...company,
  ...compared,
  ...location,
  ...lodgingRoom,
  ...portion,
  ...price,
  ...regulars,
  ...satisfaction,
  ...staffGreeting,
  ...staffManner,
  ...taste,
];

const byId = new Map(matters.map((matter) => [matter.id, matter]));

export function matterOf(id: string): Matter | null {
  return byId.get(id) ?? null;
}
