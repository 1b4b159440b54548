const fewestDigits = 7;

/** Whether a guest could call this; how it is written is the owner's matter. */
export const isPhoneNumber = (text: string): boolean => text.replace(/\D/g, "").length >= fewestDigits;
