import type { NounGroup } from '../../chunk/phrase.js'
import type { Clause, ClausedSentence, NounPhrase } from '../../clause/clause.js'
import type { TokenRange } from '../../rule/offsets.js'
import { antecedent, subjectAbove } from './antecedent.js'
import { lostSubject } from './lost-subject.js'
import { figureAt, isThing, lastTo, phraseAt, type Site, withoutOpeners, wordAt } from './site.js'

/** A clause's subject, or of a clause that has none the governing clause's; null where it is not said or the figure is in it. */
export function saidSubject(site: Site, innermost: Clause): TokenRange | null {
  const { sentence, figure } = site
  let clause: Clause | null = innermost
  for (let hops = 0; clause !== null && hops <= sentence.clauses.length; hops++) {
    const { subject, verb, subjectOrigin }: Clause = clause
    if (subject !== null && (subjectOrigin === 'own' || !isTimeAt(sentence, subject))) {
      if (subject.from <= figure.from && figure.from < subject.to) return null
      const listed = verb === null ? amountConcept(site, subject) : null
      if (listed !== null) return listed
      return namedBy(site, subject, subjectOrigin === 'own') ?? standsFor(site, clause, subject)
    }
    const before = verb?.form === 'finite' ? lostSubject(sentence, clause) : null
    if (before !== null) return before
    clause = clause.parent === null ? null : sentence.clauses[clause.parent]!
  }
  return null
}

/** A subject that names a thing, without the amount that may follow in its group ("Marlow 34", "a laptop 16 inches"). */
function namedBy({ sentence }: Site, subject: NounPhrase, isOwn: boolean): TokenRange | null {
  const { from, to } = withoutOpeners(sentence, isOwn ? wholeSubject(sentence, subject) : subject)
  const group = sentence.phrases[phraseAt(sentence, subject.head)]
  if (group?.kind !== 'noun') return null
  const last = sentence.figures[figureAt(sentence, group.to - 1)]
  if (
    last !== undefined &&
    last.from > Math.max(from, group.from) &&
    last.noun === null &&
    isNoun(sentence, last.from - 1)
  )
    return { from, to: last.from }
  return isThing(sentence, group) ? { from: behindShare(sentence, from, group.head), to } : null
}

/** "Nearly nine in ten patients": the patients. */
function behindShare({ figures }: ClausedSentence, from: number, head: number): number {
  for (const { from: first, to, kind, boundWords } of figures) {
    if (first > head) break
    if (kind === 'ratio' && (boundWords?.from ?? first) <= from && to > from && to <= head) return to
  }
  return from
}

/** A finite verb's subject has no preposition before it: what looks like one belongs to the noun before ("prices in Oakham"). */
function wholeSubject(sentence: ClausedSentence, subject: NounPhrase): NounPhrase {
  const { phrases } = sentence
  let at = phraseAt(sentence, subject.from)
  let whole = subject
  while (at >= 2 && isNounLink(sentence, at - 1) && isThing(sentence, phrases[at - 2])) {
    at -= 2
    const { from, head } = phrases[at] as NounGroup
    whole = { from, to: subject.to, head }
  }
  return whole
}

/** Whether a phrase joins a noun to the noun before it; "before" does where no verb stands before it ("profit before tax"). */
function isNounLink(sentence: ClausedSentence, at: number): boolean {
  const { kind, from } = sentence.phrases[at]!
  const word = wordAt(sentence, from)
  if (kind === 'preposition' && nounLinks.has(word)) return true
  if (word !== 'before' && word !== 'after') return false
  for (let i = 0; i < at; i++) if (sentence.phrases[i]!.kind === 'verb') return false
  return true
}

/** Prepositions that join nouns; "as" and "than" may open a clause. */
const nounLinks: ReadonlySet<string> = new Set('at between for from in of on to with'.split(' '))

/** A subject that is a pronoun or an amount stands for what the pronoun refers to or what the amount is of. */
function standsFor(site: Site, clause: Clause, subject: NounPhrase): TokenRange | null {
  const { sentence } = site
  const amount = figureAt(sentence, subject.head)
  return (
    antecedent(site, subject) ??
    (amount === -1 ? subjectAbove(sentence, clause, subject) : lostSubject(sentence, clause))
  )
}

/** What an amount is of, for what is said of the amount: "300 homes, a school and 12 shops". */
function amountConcept({ sentence, found, index }: Site, { head }: NounPhrase): TokenRange | null {
  const amount = lastTo(sentence.figures, head)
  if (amount === -1 || amount >= index) return null
  const { to, noun } = sentence.figures[amount]!
  return head < Math.max(to, noun?.to ?? 0) ? found[amount]!.concept : null
}

function isNoun({ tokens }: ClausedSentence, at: number): boolean {
  return tokens[at]!.upos === 'NOUN' || tokens[at]!.upos === 'PROPN'
}

function isTimeAt({ times }: ClausedSentence, { head }: NounPhrase): boolean {
  return times.some((time) => time.from <= head && head < time.to)
}
