import type { NounGroup } from '../../chunk/phrase.js'
import type { Clause, NounPhrase } from '../../clause/clause.js'
import type { TokenRange } from '../../rule/offsets.js'
import { countedNounAt, figureAt, type Site, shortOfFigure, wordAt } from './site.js'

/** "a controlling 51% interest", "a 30 percent edge over rivals": what follows the figure in its own group. */
export function beforeNoun(site: Site): TokenRange | null {
  const { sentence, figure, group, clause } = site
  if (group === null || isOtherFigure(site, group) || isBareAge(site)) return null
  let from = Math.max(
    figure.to,
    figure.boundWords?.to ?? 0,
    figure.rateWords?.from === figure.to ? figure.rateWords.to : 0,
  )
  // "a three course meal": the counted noun is itself before the noun.
  if (figure.noun !== null && figure.noun.from >= figure.to && figure.noun.to <= group.head) from = figure.noun.to
  // "half the rivers"
  if (group.determiner !== null && group.determiner >= from) from = group.determiner + 1
  if (group.head < from || (figure.noun !== null && group.head < figure.noun.to)) return null
  // "three years’ rent"
  if (sentence.tokens[from]!.upos === 'PART' && from < group.head) from++
  while (isHyphen(wordAt(sentence, from)) && from < group.head) from++
  // "unemployment of 4% surprised analysts": a verb, since nothing opens a noun phrase around the amount.
  if (sentence.tokens[from]!.upos === 'VERB' && group.from === site.from) return null
  if (isDimension(wordAt(sentence, from)) || sentence.tokens[from]!.upos === 'SYM') return null
  if (figure.kind === 'count' || figure.kind === 'measure' || figure.kind === 'duration' || figure.kind === 'age')
    return { from, to: group.head + 1 }
  const phrase = phraseAround(clause, group)
  return { from, to: phrase === null ? group.head + 1 : shortOfFigure(sentence, group.head + 1, phrase.to) }
}

/** "a 5% pay rise" where the noun was taken for a verb, "a $900 a month rent": an article before an amount wants a noun. */
export function afterArticle(site: Site): TokenRange | null {
  const { sentence, group, at, figure } = site
  if (group === null || figure.kind === 'count' || figure.kind === 'ratio' || figure.kind === 'age') return null
  const article = group.determiner === null ? '' : wordAt(sentence, group.determiner)
  // "the 300-metre swim": a hyphen promises a noun as well.
  const isHyphened = isHyphen(wordAt(sentence, figure.to - 2)) || sentence.tokens[figure.to - 1]!.text.includes('-')
  if ((article !== 'a' && article !== 'an' && !isHyphened) || group.to !== site.to || group.head < figure.from)
    return null
  const next = sentence.phrases[at + 1]
  if (next === undefined || next.to - next.from > 1) {
    return next?.kind === 'noun' && next.determiner === null && next.form === 'common' ? next : null
  }
  if (next.kind === 'noun') return next.form === 'common' ? next : null
  if (next.kind !== 'verb' && next.kind !== 'adjective') return null
  if (isDimension(wordAt(sentence, next.from))) return null
  const noun = sentence.phrases[at + 2]
  const goesOn = noun?.kind === 'noun' && noun.form === 'common' && noun.determiner === null && noun.possessor === null
  return { from: next.from, to: goesOn ? noun.to : next.to }
}

/** The group's head is another amount: "5 feet and 6 inches". */
function isOtherFigure({ sentence, index, figure }: Site, group: NounGroup): boolean {
  const at = figureAt(sentence, group.head)
  return at === -1
    ? countedNounAt(sentence, group) !== null && countedNounAt(sentence, group) !== figure.noun
    : at !== index
}

/** "is around 73": an age without its unit stands before no noun. */
function isBareAge({ sentence, figure }: Site): boolean {
  if (figure.kind !== 'age') return false
  for (let i = figure.from; i < figure.to; i++) if (sentence.tokens[i]!.upos !== 'NUM') return false
  return true
}

function isHyphen(word: string): boolean {
  return word === '-' || word === '–' || word === ')'
}

/** Adjectives and adverbs that say along what an amount is measured: the amount is theirs, not a noun's. */
const dimensions: ReadonlySet<string> = new Set(
  (
    'long wide high tall deep thick old across apart away ahead behind off up down later earlier ago before after higher ' +
    'lower more less longer shorter taller wider deeper older younger faster slower worth'
  ).split(' '),
)

export function isDimension(word: string): boolean {
  return dimensions.has(word)
}

function phraseAround(clause: Clause | null, group: NounGroup): NounPhrase | null {
  if (clause === null) return null
  const phrases = [clause.object, clause.subject, ...clause.adjuncts]
  return phrases.find((phrase) => phrase !== null && phrase.head === group.head) ?? null
}
