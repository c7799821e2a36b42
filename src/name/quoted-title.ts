import type { Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { isCapitalized, isLowercase } from './letters.js'
import { isFirstName, isFunctionWord } from './word-facts.js'

/** The rule by which capitals between quotation marks are the title of a work. */
export const QUOTED_TITLE = 'name.case.quoted-title'

/**
 * Where the title that a quotation mark opens ends, or 0: two capital words or more, all words of weight with capitals, and
 * no sentence. "The Long Tide".
 */
export function quotedTitleEnd(tokens: readonly Token[], mark: number): number {
  const { text: opener } = tokens[mark]!
  const closer = opener === '"' ? '"' : opener === '“' ? '”' : null
  const first = tokens[mark + 1]
  if (closer === null || first === undefined || !isCapitalized(first.text)) return 0
  const previous = tokens[mark - 1]
  // A nickname: Hector "Little King" Kell, dubbed "Iron Lady".
  if (previous !== undefined && (isCapitalized(previous.text) || naming.has(previous.lower))) return 0
  let capitals = 0
  let weighty = 0
  let end = 0
  for (let i = mark + 1; i < mark + LONGEST && end === 0; i++) {
    const token = tokens[i]
    if (token === undefined) return 0
    const { text, lower, word } = token
    if (text === closer || (text === '"' && closer === '”')) end = i
    else if (isCapitalized(text)) {
      capitals++
      if (!isFunctionWord(word)) weighty++
    } else if (isLowercase(text) ? !smallInTitles.has(lower) : !inTitles.has(text)) return 0
  }
  if (end === 0 || capitals < 2 || weighty === 0) return 0
  if (tokens[end - 1]!.text === ',') end--
  const { types } = knownNames()
  if (end - mark === 3 && isFirstName(first.word)) return 0
  let key = first.lower
  for (let i = mark + 2; i < end; i++) key += ` ${tokens[i]!.lower}`
  return types.has(key) || tokens[end - 1]!.text === '.' ? 0 : end
}

const LONGEST = 12
const naming = new Set(['as', 'called', 'dubbed', 'nicknamed', 'slogan', 'chanted', 'chanting', 'shouted', 'shouting'])
const smallInTitles = new Set(
  'a an and as at but by for from in into la le nor of on or over per so the to up via with'.split(' '),
)
const inTitles = new Set([',', '-', "'", '’', "'s", '’s', ':', '!', '?', '&', '...', '…'])
