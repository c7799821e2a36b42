import { moreGroups } from '../../lexicon/gazetteer/groups.js'
import { demonyms } from '../../lexicon/generated/demonyms.js'

/** Whether a phrase calls somebody by nation alone: "the Scot", "the Frenchwoman". */
export function isDemonym(text: string): boolean {
  const word = text.toLowerCase().replace(/^the /, '')
  return GROUPS.has(word) || IN_FULL.test(word)
}

const GROUPS: ReadonlySet<string> = new Set([
  ...demonyms.trim().split(/[,\n]/),
  ...moreGroups.trim().split(/[,\n]/),
  ...'briton dane finn pole scot swede turk'.split(' '),
])

const IN_FULL = /^(?:dutch|english|french|irish|scots|ulster|welsh|cornish|manx)(?:wo)?m[ae]n$/
