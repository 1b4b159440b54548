/** How many reviews of the inbox are asked for at a time. */
export const pageSize = 50;
