import type { TokenRange } from '../../rule/offsets.js'
import { lightNouns } from './noun-of.js'
import { countedNounAt, isFigureAt, isThing, isTimeGroup, phraseAt, type Site, withoutArticle, wordAt } from './site.js'

/** "Kelmar (300 shops)", "rent: $900", "Marlow, 34, …", "an office worth $3 million", "a car with 300 horsepower". */
export function nounBefore(site: Site): TokenRange | null {
  const { sentence, figure, from } = site
  const before = wordAt(sentence, from - 1)
  const opens = wordAt(sentence, site.group?.from ?? -1) === 'worth' || before === 'worth'
  const holds = opens && before === 'worth' ? sentence.phrases[phraseAt(sentence, from - 1)] : undefined
  if (holds?.kind === 'noun' && withoutArticle(holds).from < from - 1 && !isFigureAt(sentence, holds))
    return { from: withoutArticle(holds).from, to: from - 1 }
  if (opens) return thingUpTo(site, Math.min(from - 1, site.group?.from ?? from))
  if (before === '(' || before === ':' || before === '–' || before === '—') return thingUpTo(site, from - 1)
  if (figure.kind === 'age' && (before === ',' || before === 'aged')) return thingUpTo(site, from - 1)
  if (figure.kind === 'age') return null
  // "a car with 300 horsepower"
  if (before === 'with' && figure.kind !== 'percent') return thingUpTo(site, from - 1)
  // "put the party on 34%", "ahead of its rival on 28%"
  if (before === 'on' && figure.kind === 'percent') return thingUpTo(site, from - 1)
  return null
}

/** "Kelmar -1.3% Orrin +0.6%": in a line of markets the name stands before its move. */
export function mover({ sentence, figure, index }: Site): TokenRange | null {
  const sign = wordAt(sentence, figure.from).charAt(0)
  if (figure.kind !== 'percent' || (sign !== '-' && sign !== '+' && sign !== '−')) return null
  const floor = index === 0 ? 0 : sentence.figures[index - 1]!.to
  let from = figure.from
  while (from > floor && nameTags.has(sentence.tokens[from - 1]!.upos)) from--
  return from === figure.from ? null : { from, to: figure.from }
}

/** A name may end in a number ("Nordic 30"). */
const nameTags: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'NUM'])

/** "Anna Marlow 34 has …", "a laptop 16 inches": the noun that an amount follows in one group with it. */
export function afterNoun({ sentence, figure, group, from }: Site): TokenRange | null {
  if (group === null || figure.kind === 'count' || group.to !== figure.to || from <= group.from) return null
  if (figure.kind === 'score' || figure.kind === 'rank') return null
  const { upos } = sentence.tokens[from - 1]!
  // "a record 300 tonnes"
  if ((upos !== 'PROPN' && upos !== 'NOUN') || lightNouns.has(wordAt(sentence, from - 1))) return null
  const start = withoutArticle(group).from
  return start < from ? { from: start, to: from } : null
}

/** "grants from $2,000 to $3,000": a range right after a noun is the noun's, where no verb of change spans it. */
export function rangeAfterNoun({ sentence, figure, at, from, group }: Site): TokenRange | null {
  if (figure.low === null || figure.high === null || at < 2 || figure.trend !== null) return null
  const opens = wordAt(sentence, from - 1)
  if (opens !== 'from' && opens !== 'between') return null
  const before = sentence.phrases[group?.from === from ? at - 2 : at - 1]
  return isThing(sentence, before) ? withoutArticle(before) : null
}

/** "houses at $300,000 were sold": a preposition between a subject and its verb says more of the subject. */
export function subjectOwn(site: Site): TokenRange | null {
  const { sentence, figure, at, clause } = site
  const subject = clause?.subject ?? null
  const verb = clause?.verb ?? null
  if (at < 2 || subject === null || figure.kind === 'duration') return null
  if (subject.head >= figure.from || (verb !== null && verb.from < figure.from)) return null
  if (sentence.phrases[at - 1]!.kind !== 'preposition') return null
  if (wordAt(sentence, sentence.phrases[at - 1]!.from) === 'of') return null
  const noun = sentence.phrases[at - 2]
  return isThing(sentence, noun) ? withoutArticle(noun) : null
}

/** "in six quarters", "since May": a time with its preposition. */
function isSetting(sentence: Site['sentence'], at: number): boolean {
  const phrase = sentence.phrases[at]!
  if (phrase.kind !== 'noun' || sentence.phrases[at - 1]!.kind !== 'preposition') return false
  return isTimeGroup(phrase) || isFigureAt(sentence, phrase)
}

/** The thing whose group ends at a token, past a comma or a bracketed name. */
function thingUpTo({ sentence }: Site, end: number): TokenRange | null {
  let i = phraseAt(sentence, end - 1)
  if (i >= 0 && sentence.phrases[i]!.to > end) i--
  while (i >= 0 && sentence.phrases[i]!.kind === 'comma') i--
  // "its first profit in six quarters: $3 million"
  while (i >= 2 && wordAt(sentence, end) === ':' && isSetting(sentence, i)) i -= 2
  // "a clerk aged 36"
  if (i >= 1 && wordAt(sentence, sentence.phrases[i]!.from) === 'aged') i--
  const phrase = sentence.phrases[i]
  if (phrase?.kind !== 'noun' || isFigureAt(sentence, phrase)) return null
  // "300 trucks worth $3 million"
  return countedNounAt(sentence, phrase) ?? (isThing(sentence, phrase) ? withoutArticle(phrase) : null)
}
