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
  if (!isWithoutMainVerb(tokens, phrases, v)) return null
  const from = subjectStart(tokens, phrases, last)
  return from === 0 ? ownSite('main', 0, { from, to: last + 1 }, null, HEADLINE) : null
}

/** "Brewer to cut 200 jobs after sales fall": the only finite verbs are those of what is subordinate to the infinitive. */
function isWithoutMainVerb(tokens: readonly Token[], phrases: readonly Phrase[], v: number): boolean {
  let open = 0
  for (const [i, phrase] of phrases.entries()) {
    if (phrase.kind === 'verb' && phrase.form === 'finite' && (i < v || --open < 0)) return false
    if (i > v && (phrase.kind === 'subordinator' || phrase.kind === 'preposition'))
      if (conjunctions.has(tokens[phrase.from]!.lower)) open++
  }
  return true
}

const conjunctions: ReadonlySet<string> = new Set(
  'after although as because before if once since though until when while'.split(' '),
)

/** The verb of a headline's "to", as the finite verb that it stands for. */
export function asFuture(verb: VerbGroup): VerbGroup {
  return { ...verb, form: 'finite', tense: 'future', modals: [...verb.modals, 'be to'] }
}

export const HEADLINE = 'clause.main.headline'
