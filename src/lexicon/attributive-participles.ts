/** Participles that stand before a noun as adjectives even without an article ("rising costs"): their verbs take no object. Own knowledge. */
export const attributiveParticiples: ReadonlySet<string> = new Set(
  (
    'ageing aging ailing alleged booming changing coming competing declining developing dwindling emerging enduring existing expanding ' +
    'expected falling fluctuating forthcoming growing increasing increased lagging lasting leading mounting neighbouring neighboring ongoing ' +
    'outgoing outstanding overlapping planned preceding prevailing proposed recurring remaining renewed resulting rising sagging ' +
    'shrinking skyrocketing soaring so-called struggling surging surrounding upcoming varying waning weakening worsening evolving'
  ).split(' '),
)
