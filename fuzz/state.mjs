/** Places in the memory that a worker shares with who watches over it: the run it is at, and how often it came back. */
export const NUMBER = 0
export const TICKS = 1
