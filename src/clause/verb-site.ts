import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import type { ClauseKind, SubjectOrigin } from './clause.js'
import { finiteSite } from './finite-site.js'
import { nonfiniteSite } from './nonfinite-site.js'

/** Where a verb group's clause begins and what it has for a subject. Numbers are indices of phrases. */
export interface VerbSite {
  /** The verb group. */
  readonly verb: number
  readonly kind: ClauseKind
  /** First phrase of the clause: marker, fronted phrase, subject or verb. */
  readonly left: number
  /** First and last phrase of the subject; null if it is understood or missing. */
  readonly subject: { readonly from: number; readonly to: number } | null
  /** The subject stands after the verb ("said the minister"). */
  readonly inverted: boolean
  readonly origin: SubjectOrigin | null
  /** Index of the site whose subject, or object, this one shares; null if none or own. */
  readonly shares: { readonly site: number; readonly role: 'subject' | 'object' } | null
  readonly marker: TokenRange | null
  readonly parent: number | null
  readonly rules: readonly string[]
}

export type SiteDraft = Omit<VerbSite, 'verb' | 'parent'>

/** Finds for each verb group of a sentence its clause's beginning, kind and subject, from left to right. */
export function verbSites(tokens: readonly Token[], phrases: readonly Phrase[]): VerbSite[] {
  const sites: VerbSite[] = []
  for (let v = 0; v < phrases.length; v++) {
    const phrase = phrases[v]!
    if (phrase.kind !== 'verb') continue
    const draft =
      phrase.form === 'finite'
        ? finiteSite(tokens, phrases, v, sites)
        : nonfiniteSite(tokens, phrases, v, phrase, sites)
    sites.push(siteOf(v, draft, null))
  }
  return sites.map((site, i) => siteOf(site.verb, site, parentOf(sites, i)))
}

/** Written out, so that all sites have one shape, however their drafts were made: they are read at every step from here on. */
function siteOf(verb: number, draft: SiteDraft, parent: number | null): VerbSite {
  const { kind, left, subject, inverted, origin, shares, marker, rules } = draft
  return { verb, kind, left, subject, inverted, origin, shares, marker, parent, rules }
}

function parentOf(sites: readonly VerbSite[], i: number): number | null {
  const site = sites[i]!
  if (site.shares !== null && site.origin === 'shared')
    return sites[site.shares.site]!.kind === 'main' ? null : site.shares.site
  if (site.kind === 'main') return null
  const governor = site.kind === 'infinitive' ? governorOf(sites, site) : null
  if (governor !== null) return governor
  if (i > 0) return i - 1
  const main = sites.findIndex((other, k) => k !== i && other.kind === 'main')
  return main === -1 ? null : main
}

/** What governs an infinitive from afar: the verb that its object is the subject of, or that of the infinitive before "and to". */
function governorOf(sites: readonly VerbSite[], { subject, shares, rules }: VerbSite): number | null {
  if (shares !== null && rules.includes('clause.verb.coordinated')) return shares.site
  if (subject === null || !rules.includes('clause.infinitive.object-control')) return null
  const governor = sites.findIndex(({ verb }) => verb === subject.from - 1)
  return governor === -1 ? null : governor
}

/** The last site with a finite verb; `tensed`: a bare infinitive is none. */
export function lastFinite(phrases: readonly Phrase[], sites: readonly VerbSite[], tensed = false): number | null {
  for (let k = sites.length - 1; k >= 0; k--) {
    if (tensed && sites[k]!.kind === 'infinitive') continue
    if ((phrases[sites[k]!.verb] as VerbGroup).form === 'finite') return k
  }
  return null
}
