/** Everything that must reach neither a terminal nor a page as it is: control bytes but newline, hidden marks, turned directions. */
export const hostile = /[^\P{C}\n\p{Co}\p{Cn}]|[\u2028\u2029]/u;
