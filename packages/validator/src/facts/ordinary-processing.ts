/** Minutes of release processing that need no explanation: six hours, the longest that a law on file allows (Colorado SB 25-276). */
export const ordinaryProcessing = 360;
