import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import type { Token } from '../tag/token.js'
import { ownSite } from './site-draft.js'
import { subjectStart } from './subject.js'
import type { SiteDraft, VerbSite } from './verb-site.js'

/** "Brewer to cut 200 jobs": in a line without a finite verb, "to" after the first noun phrase tells the future. */
export function headlineSite(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
): SiteDraft | null {
  const last = v - 1
  const noun = phrases[last]
  if (sites.length > 0 || noun?.kind !== 'noun' || noun.form === 'time' || noun.form === 'relative') return null
  if (hasMainVerb(tokens, phrases, v)) return null
  const from = subjectStart(tokens, phrases, last)
  return from === 0 ? ownSite('main', 0, { from, to: last + 1 }, null, HEADLINE) : null
}

/**
 * A finite verb that may be the line's own: any, but for the one of a clause that ends it ("… to cut jobs after sales
 * fell"). Only a line without a full stop is a headline.
 */
function hasMainVerb(tokens: readonly Token[], phrases: readonly Phrase[], v: number): boolean {
  const finite = phrases.filter((phrase) => phrase.kind === 'verb' && phrase.form === 'finite')
  if (finite.length === 0) return false
  if (finite.length > 1 || tokens.at(-1)!.text === '.') return true
  const link = phrases.find((phrase, i) => i > v && linking.has(tokens[phrase.from]!.lower))
  return link === undefined || link.from > finite[0]!.from
}

const linking: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'before',
  'despite',
  'if',
  'once',
  'until',
  'when',
  'while',
])

/** The verb of a headline's "to", as the finite verb that it stands for. */
export function asFuture(verb: VerbGroup): VerbGroup {
  return { ...verb, form: 'finite', tense: 'future', modals: [...verb.modals, 'be to'] }
}

export const HEADLINE = 'clause.main.headline'
