/** Days in which a closed account can be taken back. */
export const closingDays = 30;
