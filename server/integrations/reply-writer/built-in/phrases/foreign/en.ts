import type { Aspect } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** `$what` is a clause: "the coffee was smooth", "you enjoyed the food". No phrase ends with a full stop. */
export const praiseOpenings: readonly Phrase[] = [
  "It made our day to read that $what",
  "We are so glad that $what",
  "Knowing that $what keeps us going",
  "Reading that $what put a smile on our faces",
  "How lovely to hear that $what",
  "Happy to hear that $what",
  "The whole team was pleased to read that $what",
  "Thank you for telling us that $what",
  "It means a lot to hear that $what",
  "Good to know that $what",
];
export const praiseBare: readonly Phrase[] = [
  "Thank you for the kind words; they made our day",
  "Your words put a smile on our faces",
  "What a lovely note to receive, thank you",
  "Thank you, the whole team was happy to read this",
];
/** Beside praise of a day that was special. */
export const festive: readonly Phrase[] = [
  "Thank you for letting us be part of a special day",
  "We are honored that you spent such a special day with us",
  "It was a pleasure to be part of your special occasion",
];
export const praiseAlsos: readonly Phrase[] = [
  "We are just as happy that $what",
  "And it is great to hear that $what",
  "Thanks for noticing that $what too",
];
export const praiseClosings: readonly Phrase[] = [
  "Thank you for taking the time to write",
  "Have a wonderful week",
  "Thanks again from all of us",
  "Your note made a busy day lighter",
  "We are grateful for your kind words",
  "Thank you for sharing it with us",
  "We will do our best to keep it that way",
  "Wishing you many more good days",
];
export const complaintOpenings: readonly Phrase[] = [
  "We are sorry that $what",
  "We are sorry to read that $what",
  "It must have been frustrating that $what, and we are sorry",
  "We are sorry to hear that $what",
  "We apologize that $what",
];
export const complaintReads: readonly Phrase[] = [
  "We read carefully that $what, and we understand the disappointment",
  "That $what must have been disappointing",
  "It is hard to read that $what, and we take it seriously",
];
export const complaintChecks: readonly Phrase[] = [
  "We will go over $topic with the team",
  "We will look into $topic, step by step",
  "We will talk with the team about $topic",
  "We will look closely at $topic",
  "We are going over $topic now",
  "Our team will take a hard look at $topic",
];
export const plainSorries: readonly Phrase[] = [
  "We are sorry about that",
  "We are sorry to have let you down",
  "We are sorry it turned out this way",
];
export const complaintAlsos: readonly Phrase[] = ["We are also sorry that $what", "We have noted too that $what"];
export const mixedBridges: readonly Phrase[] = [
  "It is good to hear that $what",
  "We are glad that $what",
  "Thank you for telling us that $what",
];
export const phoneChannels: readonly Phrase[] = [
  "If you are willing to tell us more, please call $phone and we will listen",
  "Please call us at $phone if you would like to talk it through",
  "We are at $phone whenever you have a moment to tell us the rest",
  "If there is anything to add, $phone reaches us directly",
];
export const openChannels: readonly Phrase[] = [
  "If you would tell us more, we will listen",
  "If there is more to say, please let us know",
  "Please tell us more if you are willing",
];
export const honestThanks: readonly Phrase[] = [
  "Thank you for being honest with us",
  "Thank you for letting us know instead of just walking away",
];
export const neutralOpenings: readonly Phrase[] = [
  "Thank you for leaving us a note",
  "We appreciate that you took a moment to write to us",
  "Your note reached us, thank you",
  "Thank you for putting your visit into words",
  "It is good of you to write to us",
  "We are glad to reply to your note",
  "Thank you for stopping by and for writing",
  "Every note is read here, and so was yours",
  "Thanks for writing, we read every line",
  "We have read your note from start to end",
  "A short reply to say thank you for writing",
  "Thank you for sharing how your visit went",
  "We read your notes about the visit with care",
  "Thanks for telling us about your time here",
  "It is always good to find a new note from a guest",
  "Thank you for the time you gave to these lines",
  "Your message found its way to us, thank you",
  "We like to answer every guest, and you are one of them",
  "A note like yours never goes unread here",
  "Hello from all of us, and thank you for writing",
];
/** After a note that praises and blames nothing. */
export const neutralClosings: readonly Phrase[] = [
  "If there is anything you would like to know about us, just ask our staff",
  "We hope your visit was a comfortable one",
  "We will go on doing our work with care",
  "If there is something we can do better, our staff are glad to hear it",
  "We wish you a good day from all of us",
  "Tell us more whenever you feel like it, we are listening",
  "May the rest of your week be a kind one",
  "Our team is glad to help if you need anything",
];
/** Before the answer to a note that only asks. */
export const askedOpenings: readonly Phrase[] = [
  "Thank you for asking",
  "Thanks for your interest in us",
  "Good of you to ask before you come",
];
export const questionPhone: readonly Phrase[] = [
  "As for $about, please call us at $phone and we will give you the exact answer",
  "For $about, a short call to $phone will get you the exact answer",
];
export const hoursAnswers: readonly Phrase[] = [
  "To let you know, our hours are $hours",
  "So that you can plan or call ahead, here are our hours: $hours",
];
export const questionOpen: readonly Phrase[] = [
  "As for $about, please contact us directly and we will gladly give you the exact answer",
  "For $about, please contact us or ask any of our staff for the exact answer",
];
/** Neither good nor bad. */
export const sosoOpenings: readonly Phrase[] = [
  "Thank you for the honest note",
  "Fair enough, and thank you for saying so plainly",
  "Thanks for telling us straight",
];
export const sosoWishes: readonly Phrase[] = [
  "We would rather be a place you remember, so we will look for what is missing",
  "If one thing comes to mind that would have made it better, we would like to hear it",
  "We will keep working on the small things that make a visit worth remembering",
];
/** A small complaint beside praise; `$what` is a clause. */
export const smallNotes: readonly Phrase[] = [
  "We have also noted that $what, and will see what we can do",
  "You mention that $what; we will keep working on that",
  "We see that $what, and we will look for a better way",
  "Point taken that $what; we will talk it over as a team",
];

export const praiseOf: Record<Aspect, string> = {
  taste: "you enjoyed the food",
  portion: "the portions were generous enough",
  price: "the price felt fair",
  service: "you felt well looked after",
  cleanliness: "everything felt clean",
  ambience: "you enjoyed the atmosphere",
  waiting: "you did not have to wait long",
  location: "we were easy to find",
  delivery: "everything arrived in good shape",
  other: "you had a good experience",
};
export const complaintOf: Record<Aspect, string> = {
  taste: "the food let you down",
  portion: "the portion felt small",
  price: "the price did not feel right",
  service: "you were not looked after properly",
  cleanliness: "the place did not feel clean",
  ambience: "you could not feel comfortable",
  waiting: "you had to wait so long",
  location: "getting to us was a hassle",
  delivery: "your order did not arrive as it should",
  other: "your visit fell short of what you expected",
};
export const topicOf: Record<Aspect, string> = {
  taste: "how the dish was made",
  portion: "our portions",
  price: "what we charge and what you get for it",
  service: "how you were treated",
  cleanliness: "our cleaning routine",
  ambience: "the seating and the room",
  waiting: "where the delay came from",
  location: "our directions and parking information",
  delivery: "how we pack and send orders",
  other: "what went wrong",
};

export const starsHappy: readonly Phrase[] = [
  "Thank you for the stars; they made our day",
  "Your stars are much appreciated by all of us",
  "Those stars put a smile on our faces",
];
export const starsLow: readonly Phrase[] = [
  "We would like to know what was missing, so please tell us in a word or two",
  "Something clearly fell short, and we would like to hear what it was",
];
