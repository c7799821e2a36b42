import { personRoles } from '../../lexicon/byline-words.js'
import { looksLikePerson } from '../person.js'
import { lineRule } from './line-rule.js'

/** "Jane Roe is a reporter who covers harbours for the Courier." */
export const authorNote = lineRule(
  'read.furniture.author-note',
  'Papers present the writer at the foot: a name, "is" or "covers", and a trade of the newsroom or the paper itself.',
  ({ said, words, ended }) => {
    if (!ended || words.length > 50 || /["“”]/.test(said)) return false
    const verb = words.findIndex((word) => VERBS.has(word))
    if (verb < 2 || verb > 5 || !looksLikePerson(words.slice(0, verb))) return false
    const rest = words.slice(verb + 1, verb + 12).map((word) => word.toLowerCase().replace(/[.,;:]$/, ''))
    if (words[verb] !== 'is') return PLACED.test(said)
    return (
      (rest[0] === 'a' || rest[0] === 'an' || rest[0] === 'the' || personRoles.has(rest[0]!)) &&
      rest.slice(0, 8).some((word) => personRoles.has(word)) &&
      PLACED.test(said)
    )
  },
  [
    [
      'The ships lie in Brest.\n\nJane Roe is a reporter who covers harbours for the Courier.',
      { kind: 'furniture', text: 'Jane Roe is a reporter who covers harbours for the Courier.' },
    ],
    ['The ships lie in Brest.\n\nJane Roe is a writer.', null],
    ['The ships lie in Brest.\n\nThe firm is a reporter of losses for the Courier.', null],
  ],
)

const VERBS: ReadonlySet<string> = new Set(['is', 'covers', 'reports', 'writes'])

/** Where or what one writes: the rest of such a note. */
const PLACED =
  / (?:(?:who|and) (?:covers|covered|reports|writes)|covering|reporting on|covers|reports (?:on|from)|writes (?:about|on|for)|based in|at The|for The|for the) /
