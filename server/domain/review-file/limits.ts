/** What a file may weigh and hold; said before the upload and held to while it streams in. */
export const maxFileBytes = 10 * 1024 * 1024;
export const maxFileRows = 100_000;
