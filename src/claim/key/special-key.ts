import type { FigureSpan } from '../../figure/figure-span.js'
import { attendance } from './attendance.js'
import type { Told } from './claim-key.js'
import { contractLength } from './contract-length.js'
import { distanceKey } from './distance.js'
import type { KeyReading } from './key-reading.js'
import { magnitudeKey } from './magnitude.js'
import { paymentKey } from './payment.js'
import { policyRate } from './policy-rate.js'
import { prisonTerm } from './prison-term.js'
import { strikeVote } from './strike-vote.js'
import { verdictKey } from './verdict-count.js'
import { voteShare } from './vote-share.js'
import { waterLevel } from './water-level.js'
import { winningMargin } from './winning-margin.js'

/** The key of a figure whose kind and words tell it whatever the frame: a prison term, a water level; null of other figures. */
export function specialKey(reading: KeyReading, told: Told, figure: FigureSpan): string | null {
  const { clause, event, relation } = told
  switch (figure.kind) {
    case 'measure':
      return waterLevel(reading, clause, event, figure) ?? distanceKey(reading, clause, event, figure)
    case 'percent':
      return (
        strikeVote(reading, clause, figure) ??
        voteShare(reading, clause, event, figure) ??
        policyRate(reading, clause, event, figure)
      )
    case 'count':
      return (
        attendance(reading, figure, relation) ??
        winningMargin(reading, clause, event, figure) ??
        verdictKey(reading, clause, event, figure)
      )
    case 'number':
      return (
        attendance(reading, figure, relation) ??
        magnitudeKey(reading, clause, figure) ??
        verdictKey(reading, clause, event, figure)
      )
    case 'duration':
      return prisonTerm(reading, clause, event, figure) ?? contractLength(reading, clause, figure)
    case 'money':
      return paymentKey(reading, told, figure)
    default:
      return null
  }
}
