import { partsOf } from '../../claim/key/key.js'
import { disasterRelations } from '../../lexicon/frames/disaster.js'
import type { Told } from '../value.js'
import type { Stories } from './stories.js'

/**
 * Which keys tell of one disaster that one document places in the valley and another in the town: the same toll of the same
 * hazard, in documents of one story none of which tells both. Each such key with the one that it goes to.
 */
export function scenesIn(
  groups: ReadonlyMap<string, readonly Told[]>,
  stories: Stories,
  originalOf: (document: number) => number,
): ReadonlyMap<string, string> {
  const tolls = new Map<string, Toll[]>()
  for (const [key, group] of groups) {
    const { subject, relation, object } = partsOf(key)
    if (!disasterRelations.has(relation)) continue
    const name = `${subject} ${relation}`
    const toll = {
      key,
      object,
      hazard: object.slice(object.lastIndexOf(' ') + 1),
      tellers: new Set(group.map(({ document }) => document)),
      documents: new Set(group.map(({ document }) => originalOf(document))),
      years: yearsOf(group),
    }
    const those = tolls.get(name)
    if (those === undefined) tolls.set(name, [toll])
    else those.push(toll)
  }
  const goals = new Map<string, string>()
  for (const those of tolls.values()) {
    if (those.length < 2) continue
    those.sort((a, b) => Number(isPlaceless(a)) - Number(isPlaceless(b)) || b.documents.size - a.documents.size)
    const kept: Toll[] = []
    for (const toll of those) {
      const goal = kept.find((other) => isOfOneScene(toll, other, stories))
      if (goal === undefined) kept.push(toll)
      else {
        goals.set(toll.key, goal.key)
        for (const document of toll.documents) goal.documents.add(document)
        for (const document of toll.tellers) goal.tellers.add(document)
      }
    }
  }
  return goals
}

/** What documents tell of a toll under one key. */
interface Toll {
  readonly key: string
  readonly object: string
  readonly hazard: string
  readonly tellers: Set<number>
  /** The first of those that are one text. */
  readonly documents: Set<number>
  /** Those that are told; a flood of long ago is another one. */
  readonly years: ReadonlySet<string>
}

function yearsOf(group: readonly Told[]): ReadonlySet<string> {
  return new Set(group.flatMap(({ time }) => (time.value === null ? [] : [time.value.slice(0, YEAR)])))
}

const YEAR = 4

function isOfOneScene(one: Toll, other: Toll, stories: Stories): boolean {
  if (one.years.size > 0 && other.years.size > 0 && [...one.years].every((year) => !other.years.has(year))) return false
  if (!isOfOneHazard(one, other)) return false
  for (const document of one.tellers) if (other.tellers.has(document)) return false
  // Of a text that names the place and its copy that does not, there is nothing to tell apart.
  const isUnsaid = isPlaceless(one) || isPlaceless(other)
  let isOneStory = false
  for (const document of one.documents) {
    if (other.documents.has(document)) {
      if (!isUnsaid) return false
      isOneStory = true
    }
    if (!isOneStory) for (const each of other.documents) isOneStory ||= stories.areOne([document, each])
  }
  return isOneStory
}

/** "31 were injured" leaves unsaid in what. */
function isOfOneHazard({ hazard }: Toll, { hazard: other }: Toll): boolean {
  return hazard === other || hazard === '' || other === ''
}

function isPlaceless({ object }: Toll): boolean {
  return !object.includes(' ')
}
