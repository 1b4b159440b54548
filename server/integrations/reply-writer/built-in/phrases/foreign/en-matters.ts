/** What a guest missed: the sign in the review, the clause we tell it by, and what we will look at. */
export type EnglishComplaint = readonly [sign: RegExp, what: string, topic: string];

/** Things that may be named, spoken of as one or as many. */
export const oneThing =
  "food|raw fish|fish|meat quality|meat|sashimi platter|sashimi|galbi|bulgogi|pork belly|pork|beef|chicken|broth|soup|stew|rice|pizza|crust|pasta|sushi|omakase|bibimbap|kimchi|sauce|cake|bread|dessert|breakfast|lunch|dinner|coffee|latte|flat white|tea|beer|wine|sake list|menu|portion|price|value|service|staff|host|hostess|owner|chef|waiter|waitress|barista|manager|receptionist|front desk|instructor|trainer|teacher|dentist|doctor|nurse|stylist|mechanic|nail artist|massage|room|bed|bathroom|toilet|shower|lobby|pool|garden|terrace|view|location|place|restaurant|cafe|shop|store|interior|decor|music|atmosphere|ambience|vibe|equipment|locker room|clinic|treatment|haircut|perm|color|bouquet|delivery|packaging|check-in|wifi|wi-fi|parking|selection|wait|repair|tea|gel";
export const manyThings =
  "noodles|side dishes|dishes|toppings|pastries|desserts|drinks|portions|prices|rooms|beds|sheets|towels|pillows|toilets|bathrooms|walls|seats|chairs|tables|classes|instructors|flowers|nails|clothes|books|dumplings|fries|ingredients|gel nails";
export const good =
  "fresh|delicious|tasty|yummy|tender|crispy|juicy|flavorful|amazing|excellent|great|good|nice|lovely|wonderful|fantastic|perfect|incredible|beautiful|gorgeous|cute|generous|big|huge|fair|reasonable|affordable|cheap|friendly|kind|attentive|helpful|patient|gentle|honest|polite|warm|welcoming|clean|spotless|cozy|comfy|comfortable|quiet|relaxing|stunning|convenient|quick|fast|short|modern|professional|smooth";
export const bad =
  "rude|cold|unfriendly|slow|dirty|sticky|weak|bland|dry|mushy|soggy|stale|tough|greasy|tiny|small|thin|loud|noisy|old|expensive|overpriced|cramped|hard|uncomfortable|basic|terrible|awful|bad|poor|lukewarm|messy|wrong";

export const complaints: readonly EnglishComplaint[] = [
  [/\b(?:overpriced|too expensive|not worth)\b/i, "the price felt too high for what you got", "our prices"],
  [/\b(?:pricey|expensive)\b/i, "the price felt a little high", "our prices"],
  [/\bjust a number\b/i, "you felt like just a number", "how you were treated"],
  [/\btoo salty\b|\boversalted\b/i, "the food was too salty for you", "how we season our dishes"],
  [/\btoo spicy\b/i, "the food was too spicy for you", "how spicy we make our dishes"],
  [/\btoo sweet\b/i, "it was too sweet for you", "how sweet we make it"],
  [
    /\bno parking\b|parking (?:is|was) (?:hard|difficult|tough|a pain)/i,
    "parking was a problem",
    "what we can tell guests about parking",
  ],
  [/\bno hot water\b/i, "there was no hot water", "the hot water"],
  [/\b(?:smell(?:ed|s)? of mou?ld|musty|mou?ldy)\b/i, "the room smelled musty", "how we air and clean the rooms"],
  [/\b(?:smoke|smell) gets?\b|clothes smell/i, "the smoke gets into clothes", "the ventilation"],
  [
    /\bwalls? (?:are|is|were) thin\b|\bhear (?:our|the) neighbou?rs\b/i,
    "the walls are thin",
    "the noise between rooms",
  ],
  [/\b(?:loud|noisy)\b/i, "it was loud", "the noise"],
  [/\b(?:crowded|packed)\b/i, "it gets crowded", "how we handle busy hours"],
  [/\b(?:cramped|tiny (?:table|seat|room)s?)\b/i, "space was tight", "the seating"],
  [/\bhard to find\b/i, "we were hard to find", "our directions"],
  [/\blonger than expected\b/i, "it took longer than you expected", "the time we plan"],
  [/\b(?:days?|hours?) late\b|\balways late\b/i, "we were late", "how we keep to our times"],
  [/\bslow service\b|\bservice (?:was|is) (?:\w+ )?slow\b/i, "the service was slow", "where the delay came from"],
  [
    /\b(?:waited|waiting|wait was long|long wait|long line|queue)\b/i,
    "you had to wait so long",
    "where the delay came from",
  ],
  [/\barrived cold\b|\bcame cold\b/i, "it arrived cold", "how we pack and send orders"],
  [/\b(?:forgot|missing)\b/i, "something was missing from your order", "how we check orders"],
  [/\b(?:ruined|damaged|broke|torn)\b/i, "something you trusted us with came back damaged", "how it was handled"],
  [
    /\bcharged me\b|\b(?:cost|paid) more than\b|\bbill was wrong\b/i,
    "the bill was not what you expected",
    "the bill and how we explain it",
  ],
  [/\bno explanation\b|\bdidn't explain\b/i, "things were not explained to you", "how we explain our work"],
  [/\bpush(?:ed|y)\b|\bupsell/i, "you felt pushed into more than you needed", "how we advise our guests"],
  [/\btoo short\b/i, "the cut came out shorter than you wanted", "how we agree on the length"],
  [/\bchipped\b|\bfell off\b|\bpeeled\b/i, "it did not last as it should", "how the work was done"],
  [/\brush(?:ed|ing)\b/i, "it felt rushed", "how much time we take"],
  [/\bwilt(?:ed|ing)\b/i, "the flowers were already wilting", "how we keep and deliver flowers"],
  [
    /\b(?:never answered|ignored|no one (?:answered|helped|was there)|nobody (?:answered|helped|was there|apologized|came))\b/i,
    "nobody was there for you",
    "how our team answers guests",
  ],
  [
    /\b(?:wish|could (?:have|use|be)|would be nice)\b.*\bvegetarian\b|\bmore vegetarian\b/i,
    "you would like more vegetarian options",
    "our menu",
  ],
  [/\bno english\b|\bmenu has no\b/i, "there is no English menu", "an English menu"],
  [/\bsmall selection\b|\bselection (?:was|is) (?:small|limited)\b/i, "the selection was small", "our selection"],
  [/\bwi-?fi kept dropping\b|\b(?:bad|slow|no) wi-?fi\b/i, "the wifi kept dropping", "the wifi"],
  [/\b(?:portions? (?:\w+ )?(?:tiny|small)|(?:tiny|small) portions?)\b/i, "the portions felt small", "our portions"],
  [
    /\bnot (?:very |so |really )?clean\b|\bdirty\b|\bsticky\b|\bfilthy\b/i,
    "the place was not as clean as it should be",
    "our cleaning routine",
  ],
  [
    /\brude\b|\battitude\b|\bunfriendly\b|\brolled (?:her|his|their) eyes\b|\bstaff not so much\b/i,
    "you were not treated kindly",
    "how you were treated",
  ],
  [
    /\bkept dropping\b|\bbroken\b|\bout of order\b|\bdidn't work\b/i,
    "something did not work as it should",
    "the equipment",
  ],
  [
    /\bterrible\b|\bawful\b|\bhorrible\b|\bdisappoint\w*|\ba mess\b|\bexpected (?:much )?more\b/i,
    "your visit fell short of what you expected",
    "what went wrong",
  ],
];

/** Praise that needs no thing beside it. */
export const praises: readonly (readonly [RegExp, string])[] = [
  [/\bworth (?:it|the|every)\b|\bgood value\b|\bvalue for money\b/i, "you found it worth the price"],
  [/\b(?:best|perfect|great) (?:hair)?cut\b/i, "you were happy with the cut"],
  [/\bexactly what (?:i|we) wanted\b/i, "you got exactly what you wanted"],
  [/\b(?:happy|pleased|delighted) with\b/i, "you are happy with the result"],
  [/\bbest (?:\w+ ){0,3}i(?:'ve| have)\b/i, "it was among the best you have had"],
  [/\bhelped (?:us|me)\b/i, "our staff could help you"],
  [/\blet(?:ting)? (?:us|me) (?:store|leave|keep)\b/i, "leaving your luggage with us helped"],
  [/\bfe(?:lt|els) like home\b|\bat home\b/i, "you felt at home"],
  [/\bno pain\b|\bpain is gone\b|\bpainless\b/i, "you are free of pain"],
  [/\b(?:great|good|useful) tips\b/i, "our tips were useful"],
  [/\b(?:kids?|children|son|daughter) (?:really )?loved\b/i, "the children loved it"],
  [/\b(?:five|ten|\d+) minutes from\b|\bclose to\b|\beasy to find\b/i, "we were easy to reach"],
  [/\blasted\b/i, "it lasted so well"],
  [/\bhidden gem\b/i, "you found us a hidden gem"],
  [/\bmelts? in (?:your|the) mouth\b/i, "it melted in your mouth"],
  [/\bcrispy|delicious|tasty|yummy|flavorful\b/i, "you enjoyed the food"],
  [/\bfriendly|welcoming|kind\b/i, "you felt welcome"],
  [/\bcozy|quiet|relaxing|warm\b/i, "you felt comfortable here"],
  [/\bgorgeous|beautiful|stunning|cute\b/i, "you liked how it looks"],
  [/\bloved?\b/i, "you loved it"],
  [/\bamazing|wow|great|excellent|perfect|fantastic|awesome|incredible\b/i, "you enjoyed your visit so much"],
];
