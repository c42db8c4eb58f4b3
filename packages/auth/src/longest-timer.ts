/** What a timer can hold, in milliseconds: beyond it, it would fire at once. */
export const longestTimer = 2 ** 31 - 1;
