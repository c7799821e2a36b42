import { companyWords, institutionHeads, legalForms, stateHeads } from '../../lexicon/organization-words.js'
import { facilityHeads, placeHeads } from '../../lexicon/place-words.js'
import { eventHeads, indexWords, workHeads } from '../../lexicon/thing-words.js'
import { askedOnce } from '../../tag/asked-once.js'
import type { NameCandidate } from '../candidate.js'
import { withoutStop } from '../letters.js'

/** Whether a name of several words ends in a word for a thing, so that it is no person's. */
export function hasThingHead(name: NameCandidate): boolean {
  if (name.words.length < 2) return false
  if (isThingHead(name.last)) return !isSurnameToo(name.last)
  for (const word of name.words) if (word === 'of' || word === 'for' || word === '&' || word === 'and') return true
  return false
}

const isThingHead = askedOnce((lower) => {
  const head = withoutStop(lower)
  return (
    institutionHeads.has(head) ||
    legalForms.has(head) ||
    companyWords.has(head) ||
    stateHeads.has(head) ||
    placeHeads.has(head) ||
    facilityHeads.has(head) ||
    eventHeads.has(head) ||
    workHeads.has(head) ||
    indexWords.has(head)
  )
})
const isSurnameToo = askedOnce((lower) => surnamesToo.has(withoutStop(lower)))

/** Words for things that are family names as often: "Sarah Hill", "Tom Ford". */
const surnamesToo = new Set(
  'bay brooks day field gates hall hill hills house lake land lane mills park parks pier power price range ridge rivers shore street temple wood woods'.split(
    ' ',
  ),
)
