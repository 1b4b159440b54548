import { afterComplaint } from "@/server/integrations/reply-writer/built-in/matters/after-complaint";
import { airAndLight } from "@/server/integrations/reply-writer/built-in/matters/air-and-light";
import { ambience } from "@/server/integrations/reply-writer/built-in/matters/ambience";
import { amenities } from "@/server/integrations/reply-writer/built-in/matters/amenities";
import { beautyMassage } from "@/server/integrations/reply-writer/built-in/matters/beauty-massage";
import { beautyResult } from "@/server/integrations/reply-writer/built-in/matters/beauty-result";
import { beautyTouch } from "@/server/integrations/reply-writer/built-in/matters/beauty-touch";
import { beautyVisit } from "@/server/integrations/reply-writer/built-in/matters/beauty-visit";
import { booking } from "@/server/integrations/reply-writer/built-in/matters/booking";
import { careBill } from "@/server/integrations/reply-writer/built-in/matters/care-bill";
import { carePrice } from "@/server/integrations/reply-writer/built-in/matters/care-price";
import { careWork } from "@/server/integrations/reply-writer/built-in/matters/care-work";
import { cleanliness } from "@/server/integrations/reply-writer/built-in/matters/cleanliness";
import { clinicEffect } from "@/server/integrations/reply-writer/built-in/matters/clinic-effect";
import { clinicTrust } from "@/server/integrations/reply-writer/built-in/matters/clinic-trust";
import { clinicVisit } from "@/server/integrations/reply-writer/built-in/matters/clinic-visit";
import { company } from "@/server/integrations/reply-writer/built-in/matters/company";
import { compared } from "@/server/integrations/reply-writer/built-in/matters/compared";
import { cooking } from "@/server/integrations/reply-writer/built-in/matters/cooking";
import { deliveryContents } from "@/server/integrations/reply-writer/built-in/matters/delivery-contents";
import { deliveryTrouble } from "@/server/integrations/reply-writer/built-in/matters/delivery-trouble";
import { deliveryWell } from "@/server/integrations/reply-writer/built-in/matters/delivery-well";
import { drinks } from "@/server/integrations/reply-writer/built-in/matters/drinks";
import { explaining } from "@/server/integrations/reply-writer/built-in/matters/explaining";
import { flavour } from "@/server/integrations/reply-writer/built-in/matters/flavour";
import { gathering } from "@/server/integrations/reply-writer/built-in/matters/gathering";
import { goodsChoice } from "@/server/integrations/reply-writer/built-in/matters/goods-choice";
import { goodsFresh } from "@/server/integrations/reply-writer/built-in/matters/goods-fresh";
import { goodsQuality } from "@/server/integrations/reply-writer/built-in/matters/goods-quality";
import { guestsCared } from "@/server/integrations/reply-writer/built-in/matters/guests-cared";
import { handiwork } from "@/server/integrations/reply-writer/built-in/matters/handiwork";
import { ingredients } from "@/server/integrations/reply-writer/built-in/matters/ingredients";
import { lessonClass } from "@/server/integrations/reply-writer/built-in/matters/lesson-class";
import { lessonGym } from "@/server/integrations/reply-writer/built-in/matters/lesson-gym";
import { lessonTeaching } from "@/server/integrations/reply-writer/built-in/matters/lesson-teaching";
import { location } from "@/server/integrations/reply-writer/built-in/matters/location";
import { lodgingArrival } from "@/server/integrations/reply-writer/built-in/matters/lodging-arrival";
import { lodgingHouse } from "@/server/integrations/reply-writer/built-in/matters/lodging-house";
import { lodgingRoom } from "@/server/integrations/reply-writer/built-in/matters/lodging-room";
import { lodgingStay } from "@/server/integrations/reply-writer/built-in/matters/lodging-stay";
import { memorable } from "@/server/integrations/reply-writer/built-in/matters/memorable";
import { menu } from "@/server/integrations/reply-writer/built-in/matters/menu";
import { orders } from "@/server/integrations/reply-writer/built-in/matters/orders";
import { otherShops } from "@/server/integrations/reply-writer/built-in/matters/other-shops";
import { paying } from "@/server/integrations/reply-writer/built-in/matters/paying";
import { petsCare } from "@/server/integrations/reply-writer/built-in/matters/pets-care";
import { petsGrooming } from "@/server/integrations/reply-writer/built-in/matters/pets-grooming";
import { playFacility } from "@/server/integrations/reply-writer/built-in/matters/play-facility";
import { portion } from "@/server/integrations/reply-writer/built-in/matters/portion";
import { price } from "@/server/integrations/reply-writer/built-in/matters/price";
import { regulars } from "@/server/integrations/reply-writer/built-in/matters/regulars";
import { satisfaction } from "@/server/integrations/reply-writer/built-in/matters/satisfaction";
import { seasoning } from "@/server/integrations/reply-writer/built-in/matters/seasoning";
import { seats } from "@/server/integrations/reply-writer/built-in/matters/seats";
import { shipping } from "@/server/integrations/reply-writer/built-in/matters/shipping";
import { staffGreeting } from "@/server/integrations/reply-writer/built-in/matters/staff-greeting";
import { staffManner } from "@/server/integrations/reply-writer/built-in/matters/staff-manner";
import { taste } from "@/server/integrations/reply-writer/built-in/matters/taste";
import { texture } from "@/server/integrations/reply-writer/built-in/matters/texture";
import { value } from "@/server/integrations/reply-writer/built-in/matters/value";
import { waiting } from "@/server/integrations/reply-writer/built-in/matters/waiting";
import { wayIn } from "@/server/integrations/reply-writer/built-in/matters/way-in";
import { isSaidIn, type Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** Everything we know guests to say, topic by topic. */
export const matters: readonly Matter[] = [
  ...afterComplaint,
  ...airAndLight,
  ...ambience,
  ...amenities,
  ...beautyMassage,
  ...beautyResult,
  ...beautyTouch,
  ...beautyVisit,
  ...booking,
  ...careBill,
  ...carePrice,
  ...careWork,
  ...cleanliness,
  ...clinicEffect,
  ...clinicTrust,
  ...clinicVisit,
  ...company,
  ...compared,
  ...cooking,
  ...deliveryContents,
  ...deliveryTrouble,
  ...deliveryWell,
  ...drinks,
  ...explaining,
  ...flavour,
  ...gathering,
  ...goodsChoice,
  ...goodsFresh,
  ...goodsQuality,
  ...guestsCared,
  ...handiwork,
  ...ingredients,
  ...lessonClass,
  ...lessonGym,
  ...lessonTeaching,
  ...location,
  ...lodgingArrival,
  ...lodgingHouse,
  ...lodgingRoom,
  ...lodgingStay,
  ...memorable,
  ...menu,
  ...orders,
  ...otherShops,
  ...paying,
  ...petsCare,
  ...petsGrooming,
  ...playFacility,
  ...portion,
  ...price,
  ...regulars,
  ...satisfaction,
  ...seasoning,
  ...seats,
  ...shipping,
  ...staffGreeting,
  ...staffManner,
  ...taste,
  ...texture,
  ...value,
  ...waiting,
  ...wayIn,
];

const byId = new Map(matters.map((matter) => [matter.id, matter]));

/** Which answers of the model make sense in a trade: its own matters, and none. */
export function canBeMeantIn(trade: Trade): (id: string) => boolean {
  return (id) => {
    const matter = matterOf(id);
    return matter === null || isSaidIn(matter, trade);
  };
}

export function matterOf(id: string): Matter | null {
  return byId.get(id) ?? null;
}
