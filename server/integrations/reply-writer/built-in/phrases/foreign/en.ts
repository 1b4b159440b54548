import type { Aspect, UrgencyKind } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** `$what` is a clause: "the coffee was smooth", "you enjoyed the food". No phrase ends with a full stop. */
export const praiseOpenings: readonly Phrase[] = [
  "It made our day to read that $what",
  "We are so glad that $what",
  "Knowing that $what keeps us going",
  "Reading that $what put a smile on our faces",
  "How lovely to hear that $what",
  "You could not have told us anything nicer than that $what",
  "Happy to hear that $what",
  "The whole team was pleased to read that $what",
  "That $what is exactly what we hope for every day",
  "Thank you for telling us that $what",
  "It means a lot to hear that $what",
  "Good to know that $what",
];
/** The same for the guest's own words. */
export const praiseQuotes: readonly Phrase[] = [
  "Thank you for “$quote”; it made our day",
  "We could not ask for kinder words than “$quote”",
  "Reading “$quote” put a smile on our faces",
  "“$quote” is the kind of line that keeps us going",
  "What a lovely thing to read: “$quote”",
  "We smiled at “$quote”, every one of us",
  "“$quote” will stay with us on busy days",
  "You had us at “$quote”",
];
export const quoteAlsos: readonly Phrase[] = [
  "“$quote” made us smile as well",
  "Thank you for “$quote” too",
  "And “$quote” is just as good to hear",
];
export const praiseAlsos: readonly Phrase[] = [
  "We are just as happy that $what",
  "And it is great to hear that $what",
  "Thanks for noticing that $what too",
];
export const praiseClosings: readonly Phrase[] = [
  "We hope the rest of your week is just as good",
  "Our door is always open for you",
  "Wishing you many more good meals and good days",
  "Take care until we meet again",
  "Thank you for taking the time to write",
  "We will keep it just the way you liked it",
  "Have a wonderful week",
  "Your words will stay with us on busy days",
];
export const complaintOpenings: readonly Phrase[] = [
  "We are sorry that $what",
  "We are sorry to read that $what",
  "It must have been frustrating that $what, and we are sorry",
  "We are sorry to hear that $what",
  "That $what is not how your visit should have gone, and we are sorry",
];
export const complaintQuotes: readonly Phrase[] = [
  "“$quote” is not what you came for, and we are sorry",
  "We are sorry to read “$quote”",
  "We are sorry about what you describe as “$quote”",
  "Reading “$quote” gave us pause, and we are sorry",
  "“$quote” tells us plainly that we fell short, and we are sorry",
  "We wish you had not had to write “$quote”, and we are sorry",
];
export const readQuotes: readonly Phrase[] = [
  "Your words “$quote” have our full attention",
  "We read “$quote” with care, and we understand the disappointment",
  "“$quote” is something we needed to hear",
];
export const quoteComplaintAlsos: readonly Phrase[] = [
  "We have also taken note of “$quote”",
  "We will look at “$quote” as well",
];
export const quoteBridges: readonly Phrase[] = ["Thank you for “$quote”", "It is good to read “$quote”"];
export const complaintReads: readonly Phrase[] = [
  "Your note that $what has our full attention",
  "We read carefully that $what, and we understand the disappointment",
  "It is not what you came for, and we take it seriously that $what",
];
export const complaintChecks: readonly Phrase[] = [
  "We will go through what happened that day with the team",
  "We are going to look into it step by step",
  "We will check $topic with everyone who was working that day",
  "We will look closely at $topic and what we missed",
  "We are going over $topic from the beginning",
  "Our team will sit down and look at $topic",
  "We want to understand what happened, starting with $topic",
];
export const plainSorries: readonly Phrase[] = [
  "We are sorry about that",
  "We are sorry to have let you down",
  "We are sorry it turned out this way",
];
export const complaintAlsos: readonly Phrase[] = [
  "We have also noted that $what",
  "We will look at the other point too: that $what",
];
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
  "If you are willing to tell us more, please let our staff know and we will listen",
  "If there is more to say, we would like to hear it in person",
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
export const neutralQuotes: readonly Phrase[] = [
  "Thank you for sharing “$quote” with us",
  "We read “$quote” and took it to heart",
  "“$quote” is good to know, thank you",
  "Thanks for telling us about your time here; “$quote” is noted",
];
export const questionPhone: readonly Phrase[] = [
  "For your question, please call us at $phone and we will give you the exact answer",
];
export const hoursAnswers: readonly Phrase[] = [
  "To let you know, our hours are $hours",
  "So that you can plan or call ahead, here are our hours: $hours",
];
export const questionOpen: readonly Phrase[] = [
  "For your question, please ask our staff and they will gladly give you the exact answer",
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

const unwell = "We are worried to hear this and hope you are feeling better by now";
/** First the person, then what is checked; no cause is admitted. */
export const urgentOpenings: Record<UrgencyKind, Phrase> = {
  illness: unwell,
  allergy: "An allergy is never a small matter, and we hope you are all right now",
  injury: "We are worried about you and hope you are recovering",
  "foreign-object": "That must have been a shock in the middle of your visit",
  hygiene: "What you describe is something we take very seriously",
  discrimination: "No guest should leave with that feeling",
  "staff-misconduct": "Being treated that way must have been upsetting",
  "refund-dispute": "A surprise over a bill is unpleasant, and we understand the frustration",
  "report-threat": "We understand how upset you must be to write this",
  "strong-complaint": "We can tell how disappointed you were",
};
export const urgentSorries: readonly Phrase[] = [
  "We are sorry you went through this",
  "We are sorry for the distress",
  "We are truly sorry that this happened to you",
  "We are sorry you had to write this",
  "We are sorry for the worry this has caused you",
];
export const urgentChecks: readonly Phrase[] = [
  "We are going through the records of that day one by one",
  "We are checking everything about that day, step by step",
  "We are going over that day from start to finish",
  "We are looking into what happened before we say anything more",
];
/** The same where what is checked can be named. */
export const urgentChecksOf: Partial<Record<UrgencyKind, readonly Phrase[]>> = {
  hygiene: [
    "We are checking our cleaning routine and the records of that day",
    "We are looking at how the kitchen and every surface are kept clean",
    "We are going through our hygiene records step by step",
  ],
  discrimination: [
    "We are asking every member of staff who was there what was said",
    "We are going through that day with the whole team",
    "We are listening to the staff of that shift before anything else",
  ],
  "staff-misconduct": [
    "We are speaking with the staff of that shift one by one",
    "We are going through that day with the whole team",
    "We are asking every member of staff who was there what happened",
  ],
};
export const urgentPhone: readonly Phrase[] = [
  "Please call us at $phone so the person in charge can hear you directly",
  "Please reach us at $phone; the person in charge will tell you exactly what we find",
  "This deserves more than a short public answer, so please call $phone and ask for the person in charge",
  "The person in charge would like to hear it from you at $phone",
];
export const urgentOpen: readonly Phrase[] = [
  "Please contact us directly so the person in charge can hear you",
  "Please get in touch with us directly; the person in charge will tell you exactly what we find",
  "This deserves more than a short public answer, so please contact us and ask for the person in charge",
  "The person in charge would like to hear it from you directly",
];
export const starsHappy: readonly Phrase[] = [
  "Thank you for the stars; they made our day",
  "Your stars are much appreciated by all of us",
  "Those stars put a smile on our faces",
];
export const starsLow: readonly Phrase[] = [
  "We would like to know what was missing, so please tell us in a word or two",
  "Something clearly fell short, and we would like to hear what it was",
];
