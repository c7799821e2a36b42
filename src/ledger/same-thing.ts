import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { sameNouns } from '../lexicon/same-nouns.js'

/**
 * Whether two counted nouns can be of the same things: the same or another word for it, one that says more ("full-time job"
 * and "job"), one left unsaid, or people under a name that tells what they are ("employees" and "people").
 */
export function isSameThing(unit: string | null, other: string | null): boolean {
  if (unit === null || other === null || unit === other) return true
  if (unit.endsWith(` ${other}`) || other.endsWith(` ${unit}`)) return true
  const [one, second] = [headOf(unit), headOf(other)]
  if ((homes.has(one) && homes.has(second)) || (cases.has(one) && cases.has(second))) return true
  if (seats.has(one) && seats.has(second)) return true
  if ((things.has(one) && !isPerson(second)) || (things.has(second) && !isPerson(one))) return true
  if (jobs.has(one) || jobs.has(second))
    return (jobs.has(one) || isPerson(one)) && (jobs.has(second) || isPerson(second))
  if (one === second) return !unit.includes(' ') || !other.includes(' ')
  return (people.has(one) && isPerson(second)) || (people.has(second) && isPerson(one))
}

/** The last word, in the name by which keys know it. */
function headOf(unit: string): string {
  const word = unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase()
  return sameNouns.get(word) ?? word
}

/** What people live in, and who live in one. */
const homes: ReadonlySet<string> = new Set(['home', 'house', 'household', 'property'])

/** What happens more than once, and is told again and again. */
const cases: ReadonlySet<string> = new Set(['case', 'complaint', 'incident', 'instance', 'occurrence', 'report'])

/** What a party has in a parliament, and who sits there. */
const seats: ReadonlySet<string> = new Set(['deputy', 'lawmaker', 'mandate', 'member', 'mp', 'seat', 'senator'])

/** Nouns for whatever is made or sold. */
const things: ReadonlySet<string> = new Set(['appliance', 'device', 'item', 'machine', 'product', 'unit'])

/** What one who works has. */
const jobs: ReadonlySet<string> = new Set(['job', 'position', 'post', 'redundancy', 'role'])

const PERSON = 'person'

/** Nouns for people that tell nothing of what they are; women are told from men. */
const people: ReadonlySet<string> = new Set([PERSON, 'man', 'other'])

function isPerson(noun: string): boolean {
  return people.has(noun) || PERSON_NOUNS.has(noun) || roleNouns.has(noun)
}
