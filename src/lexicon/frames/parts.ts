/** What one holds of a company: nouns for a part of it, and how it is gained, kept and lost. Own knowledge. */

/** Nouns for a part that is held. */
export const partNouns: ReadonlySet<string> = new Set(
  'holding interest ownership participation shareholding stake stakeholding'.split(' '),
)

/** Nouns that are a part only of what is named after them or as a percentage ("51% of the capital", "a 5% share"). */
export const shareNouns: ReadonlySet<string> = new Set(
  'capital equity share share-capital stock voting-right vote control'.split(' '),
)

/** Nouns for coming to hold what follows ("the purchase of 21% of Kelmar"). */
export const gainNouns: ReadonlySet<string> = new Set(['acquisition', 'purchase'])

/** Nouns for one who holds a part. */
export const holderNouns: ReadonlySet<string> = new Set(['holder', 'owner', 'shareholder', 'stakeholder'])

/** Verbs by which a part comes to be held or stays so. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  (
    'acquire boast buy build build-up command control get have hold keep obtain own pick-up possess purchase receive retain secure snap-up ' +
    'take take-up'
  ).split(' '),
)

/** Verbs by which it is lost. */
export const partingVerbs: ReadonlySet<string> = new Set(
  'dispose divest dump offload sell sell-off unload shed'.split(' '),
)

/** Words that make it a part besides that already held. */
export const furtherWords: ReadonlySet<string> = new Set(
  'additional another extra further more other outstanding remaining rest'.split(' '),
)

/** Verbs by whose clause a company comes to be: a part told beside it is a part of that. */
export const foundingVerbs: ReadonlySet<string> = new Set('create establish form found launch set-up'.split(' '))
