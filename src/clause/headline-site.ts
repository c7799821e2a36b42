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
  if (phrases.some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite')) return null
  const from = subjectStart(tokens, phrases, last)
  return from === 0 ? ownSite('main', 0, { from, to: last + 1 }, null, HEADLINE) : null
}

/** The verb of a headline's "to", as the finite verb that it stands for. */
export function asFuture(verb: VerbGroup): VerbGroup {
  return { ...verb, form: 'finite', tense: 'future', modals: [...verb.modals, 'be to'] }
}

export const HEADLINE = 'clause.main.headline'
