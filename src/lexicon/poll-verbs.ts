/** Participles for those who were asked for their forecasts. Own knowledge. */
export const polls: ReadonlySet<string> = new Set(['asked', 'canvassed', 'interviewed', 'polled', 'surveyed'])
