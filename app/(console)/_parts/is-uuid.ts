/** Whether it can be an id of ours, as what comes from an address has to be before the API is asked for it. */
export const isUuid = (text: string | null): text is string =>
  text !== null && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
