/** How many found reviews are asked for at a time. */
export const pageSize = 30;
