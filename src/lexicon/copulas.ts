/** Verbs that link a subject with what it is. Own knowledge. */
export const copulas: ReadonlySet<string> = new Set(['be', 'become', 'remain'])

/** Of these, the ones that are copulas only before an adjective ("felt sure", "stayed flat"). */
export const copulasWithAdjective: ReadonlySet<string> = new Set([
  'appear',
  'feel',
  'get',
  'go',
  'grow',
  'look',
  'prove',
  'run',
  'seem',
  'smell',
  'sound',
  'stand',
  'stay',
  'taste',
  'turn',
])
