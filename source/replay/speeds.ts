/** How many times as fast as it was a session is played back at least. */
export const slowest = 0.125;
/** And at most. */
export const fastest = 64;
