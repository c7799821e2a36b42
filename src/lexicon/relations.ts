/**
 * Verbs that tell the same relation, first the one that stands for all: what makes two wordings of one fact the same key.
 * Own knowledge.
 */
export const relationOf: ReadonlyMap<string, string> = new Map(
  [
    'acquire buy purchase take',
    'be become remain represent stand',
    'build assemble construct manufacture make produce',
    'decrease decline drop fall slide slip slump tumble',
    'employ hire recruit',
    'end close finish',
    'hold have own possess retain control',
    'increase climb gain grow jump rise surge',
    'launch introduce unveil',
    'pay spend',
    'sell divest',
    'set-up create establish form found',
    'start begin commence',
  ].flatMap((row) => {
    const [first, ...others] = row.split(' ')
    return [first!, ...others].map((verb): [string, string] => [verb, first!])
  }),
)
