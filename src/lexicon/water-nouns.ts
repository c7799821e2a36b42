/** First or last words of the names of waters, in which events are seldom said to be. Own knowledge. */
export const waterNouns: ReadonlySet<string> = new Set(
  'basin canal channel creek gulf lake lagoon ocean reservoir river sea sound strait straits'.split(' '),
)
