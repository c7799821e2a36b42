import type { Told } from '../value.js'
import { areOneStory, type Story, storyOf } from './story-of.js'

type Pair = readonly [number, number]

/** Which documents are of one story: those that have enough in common, and those that another document holds together. */
export interface Stories {
  /** Looks at two documents that tell something alike. */
  compare(documents: Pair): void
  /** Whether two are of one story, as far as all that were compared tell. */
  areOne(documents: Pair): boolean
}

export function storiesIn(groups: ReadonlyMap<string, readonly Told[]>): Stories {
  const tellings = new Map<number, Told[]>()
  for (const group of groups.values()) {
    for (const told of group) {
      const those = tellings.get(told.document)
      if (those === undefined) tellings.set(told.document, [told])
      else those.push(told)
    }
  }
  const stories = new Map<number, Story>()
  const story = (document: number): Story => {
    let known = stories.get(document)
    if (known === undefined) {
      known = storyOf(tellings.get(document)!)
      stories.set(document, known)
    }
    return known
  }
  const parents = new Map<number, number>()
  const find = (document: number): number => {
    let root = document
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    return root
  }
  const compared = new Set<string>()
  return {
    compare: ([a, b]) => {
      const pair = `${a} ${b}`
      if (compared.has(pair)) return
      compared.add(pair)
      const [x, y] = [find(a), find(b)]
      if (x !== y && areOneStory(story(a), story(b))) parents.set(Math.max(x, y), Math.min(x, y))
    },
    areOne: ([a, b]) => find(a) === find(b),
  }
}
