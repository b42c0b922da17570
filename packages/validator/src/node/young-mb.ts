/** Records die as soon as they are judged: with little room for young ones, the memory of a thread does not grow with the log. */
export const YOUNG_MB = 6;
