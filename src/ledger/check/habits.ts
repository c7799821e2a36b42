import type { Finding } from '../../model.js'
import { affinityOf } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { addressOf, fewest, placeOf } from './place.js'
import type { Sheet, ToldTime } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** How often a source says that something happens. */
export interface HabitEvidence {
  readonly item: number
  readonly isSame: boolean
  readonly words: number
  readonly text: string
  readonly place: Finding['sources'][number]
}

/** "Every 6.7 years", "twice a month": how often something happens is looked for where the sources tell of it. */
export const habitCheck: Check<HabitEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    habitsIn(draft).flatMap(({ time, sentence }, item) =>
      habitsIn(sheet).flatMap((other): HabitEvidence[] => {
        const { words } = affinityOf(contextAt(draft, sentence), contextAt(sheet, other.sentence), rarity)
        const isSame = time.value === other.time.value
        return [{ item, isSame, words, text: other.time.text, place: placeOf(sheet, other.sentence, '') }]
      }),
    ),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return habitsIn(draft).flatMap(({ time, sentence }, item): Verdict[] => {
      const { start, end, text } = time
      const told = [...heard(item)].sort((a, b) => b.words - a.words)
      const other = told.find(({ isSame, words }) => !isSame && words >= ALIKE)
      if (other === undefined || told.some(({ isSame, words }) => isSame && words >= other.words)) return []
      return [
        {
          verdict: 'contradicted',
          sentence,
          span: { start, end, text },
          message: `${text}: ${addressOf(other.place)} has ${other.text}`,
          sources: fewest([other.place]),
          rules: ['check.time.other-habit'],
        },
      ]
    })
  },
}

/** So many periods, also of a "five-year term"; no weekday: "every Sunday" may be told of many things. */
function habitsIn({ times, figures }: Sheet): readonly ToldTime[] {
  return times.filter(
    ({ time: { type, value, text, start, end } }) =>
      value?.startsWith('P') === true &&
      (type === 'set' ||
        (type === 'duration' &&
          text.includes('-') &&
          !figures.some(({ figure }) => figure.start < end && start < figure.end))),
  )
}

/** Words that two sentences share, that they tell of the same. A guess. */
const ALIKE = 0.5
