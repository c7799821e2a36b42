import type { TokenRange } from '../rule/offsets.js'
import type { ClauseKind } from './clause.js'
import type { SiteDraft } from './verb-site.js'

/** First and last phrase, `to` exclusive. */
export interface PhraseRange {
  readonly from: number
  readonly to: number
}

/** A clause that has its subject in it. */
export function ownSite(
  kind: ClauseKind,
  left: number,
  subject: PhraseRange,
  marker: TokenRange | null,
  rule: string,
): SiteDraft {
  return { kind, left, subject, inverted: false, origin: 'own', shares: null, marker, rules: [rule] }
}

/** A relative or describing clause: its subject is the noun phrase that it describes. */
export function antecedentSite(
  kind: ClauseKind,
  left: number,
  subject: PhraseRange,
  marker: TokenRange | null,
  rule: string,
): SiteDraft {
  return { kind, left, subject, inverted: false, origin: 'antecedent', shares: null, marker, rules: [rule] }
}

/** A second verb phrase, which has the subject of the first. */
export function sharedSite(kind: ClauseKind, left: number, site: number): SiteDraft {
  return {
    kind,
    left,
    subject: null,
    inverted: false,
    origin: 'shared',
    shares: { site, role: 'subject' },
    marker: null,
    rules: ['clause.verb.coordinated'],
  }
}

/** A clause without a subject of its own: it is understood, as a rule the subject of the clause that governs it. */
export function understoodSite(
  kind: ClauseKind,
  left: number,
  shares: SiteDraft['shares'],
  marker: TokenRange | null,
  rule: string,
  subject: PhraseRange | null = null,
): SiteDraft {
  return { kind, left, subject, inverted: false, origin: 'understood', shares, marker, rules: [rule] }
}

/** A clause whose subject stands after the verb. */
export function invertedSite(left: number, subject: PhraseRange, rule: string): SiteDraft {
  return {
    kind: 'main',
    left,
    subject,
    inverted: true,
    origin: 'own',
    shares: null,
    marker: null,
    rules: [rule],
  }
}

/** An order, or a verb whose subject could not be found. */
export function subjectlessSite(kind: ClauseKind, left: number): SiteDraft {
  return {
    kind,
    left,
    subject: null,
    inverted: false,
    origin: null,
    shares: null,
    marker: null,
    rules: ['clause.subject.none'],
  }
}
