import {
  CAPITAL_LABELS,
  GRADE_NOUNS,
  LABEL_NOUNS,
  LABELLED_NOUNS,
  POINTED_NOUNS,
  ROUND_NOUNS,
} from '../lexicon/label-nouns.js'
import type { Token } from '../tag/token.js'
import type { Draft } from './draft.js'
import { isDash, isHyphen, startsNumeral, startsWithCapital, wordAt } from './words.js'

/** "page 12", "Sections 4 and 5", "floor 3": a number that names one of a series. */
export function isLabelled(tokens: readonly Token[], draft: Draft): boolean {
  const { numeral } = draft
  if (numeral.scale !== 1 || numeral.grouped) return false
  if (numeral.decimals) return POINTED_NOUNS.has(wordAt(tokens, draft.from - 1)) && draft.noun === null
  if (namesWhatFollows(tokens, draft)) return true
  const at = labelBefore(tokens, draft)
  const before = tokens[at]
  if (before === undefined) return false
  if (before.lower === 'number' && before.upos === 'NOUN') {
    // "horse number 8 won", "room number 12": behind what it numbers
    return numeral.form === 'digits' && (draft.noun === null || tokens[at - 1]?.upos === 'NOUN')
  }
  if (KEYS.has(before.lower)) return numeral.form === 'digits' && draft.noun === null && draft.kind === 'number'
  const isFurther = at !== draft.from - 1
  const plural = before.lower.endsWith('s') && LABEL_NOUNS.has(before.lower.slice(0, -1))
  if (plural) {
    if (numeral.form !== 'digits' || before.upos === 'VERB') return false
    if (!CAPITAL_LABELS.has(before.lower.slice(0, -1))) return true
    if (draft.noun !== null || !standsBare(tokens, at)) return false
    // "the car seats 5 to 7" is a clause, ", seats 5 to 7," is none
    return draft.low === null ? isFurther || isListed(tokens, draft.to) : !isSubject(tokens[at - 1])
  }
  if (!LABEL_NOUNS.has(before.lower)) return false
  const capital = startsWithCapital(before.text)
  // "phase 2 and 3 trials", but "searched flat 4 and 5 cars"
  if (isFurther && draft.noun !== null && !GRADE_NOUNS.has(before.lower)) return false
  if (before.lower === 'size' && before.upos !== 'VERB') return numeral.form === 'digits' || capital
  const isVerb = before.upos === 'VERB' && !SELDOM_VERBS.has(before.lower)
  if (!capital && (isVerb || before.lower === 'formula')) return false
  if (!capital && CAPITAL_LABELS.has(before.lower) && !(numeral.form === 'words' && ROUND_NOUNS.has(before.lower)))
    return numeral.form === 'digits' && draft.noun === null && standsBare(tokens, at)
  // "in round five", "season two opens"
  if (!capital || draft.noun !== null) {
    const isWord = numeral.form === 'words' && numeral.value <= 20 && ROUND_NOUNS.has(before.lower)
    const isFree = draft.noun === null || tokens[draft.noun.from]!.upos === 'VERB'
    if (isWord && isFree && standsBare(tokens, at)) return true
  }
  if (draft.noun !== null && (at === 0 || !capital) && draft.unit !== null && numeral.form === 'words') return false
  return numeral.form === 'digits' || capital
}

/** "Room 12A", "Flat 4c", "gate 7B": one of a series, with a letter that is no unit there. */
export function isLetteredLabel(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.kind !== 'measure' || draft.to !== draft.from + 1 || draft.numeral.suffix.length !== 1) return false
  const before = tokens[draft.from - 1]
  // "the F-35A"
  if (isHyphen(tokens, draft.from - 1) && /^[A-Z]{1,3}$/.test(tokens[draft.from - 2]?.text ?? '')) return true
  if (before === undefined || !LABEL_NOUNS.has(before.lower)) return false
  return startsWithCapital(before.text) || !CAPITAL_LABELS.has(before.lower) || isSeat(tokens, draft.from)
}

/** "in seat 14C", "on row 7F": with a capital letter, where no measure has one. */
function isSeat(tokens: readonly Token[], from: number): boolean {
  return startsWithCapital(tokens[from]!.text.slice(-1)) && standsBare(tokens, from - 1)
}

/** The word before a number, or before the earlier numbers of its list ("Articles 4, 5 and 6"). */
function labelBefore(tokens: readonly Token[], { from }: Draft): number {
  let at = from - 1
  while (at > 0) {
    const link = at - (LINKS.has(wordAt(tokens, at)) && wordAt(tokens, at - 1) === ',' ? 1 : 0)
    if (!LINKS.has(wordAt(tokens, link)) && wordAt(tokens, link) !== ',') break
    if (!startsNumeral(wordAt(tokens, link - 1))) break
    at = link - 2
  }
  return at
}

function isSubject(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

/** A list of more than one number goes on. */
function isListed(tokens: readonly Token[], to: number): boolean {
  const word = wordAt(tokens, to)
  return (LINKS.has(word) || word === ',' || isDash(word)) && startsNumeral(wordAt(tokens, to + 1))
}

const LINKS: ReadonlySet<string> = new Set(['&', 'and', 'or', 'to', 'through'])

/** Labels that are verbs by their letters alone: "turned to page 3". */
const SELDOM_VERBS: ReadonlySet<string> = new Set(['berth', 'gate', 'hymn', 'page'])

/** "press 1", "dial 9": keys of a telephone */
const KEYS: ReadonlySet<string> = new Set(['dial', 'press'])

/** "in room 101", "gas mark 6", but "of the group 12 were hurt": what is called by its number takes no article. */
function standsBare(tokens: readonly Token[], at: number): boolean {
  switch (tokens[at - 1]?.upos) {
    case 'ADJ':
    case 'DET':
    case 'NUM':
    case 'PRON':
      return false
    default:
      return tokens[at]!.upos !== 'VERB'
  }
}

/** "the 10 shirt", "the 38 bus", "her 7 iron". */
function namesWhatFollows(tokens: readonly Token[], { numeral, noun, from, to }: Draft): boolean {
  if (numeral.form !== 'digits' || (noun !== null && noun.to > to + 1) || !LABELLED_NOUNS.has(wordAt(tokens, to)))
    return false
  const before = tokens[from - 1]
  return before !== undefined && (before.upos === 'DET' || before.upos === 'PRON') && tokens[to]!.spaced
}
