/**
 * Patterns over a list of items (mostly tokens), after parsing expression grammars (Ford 2004): each step looks at the
 * items from one place on and answers where the match ends, or -1. Choices are ordered and nothing is tried twice, so a
 * pattern takes time linear in what it reads.
 */
export type Pattern<Item> = (items: readonly Item[], at: number, captures: Captures) => number

/** What `capture` kept: name to [from, to), in item indices. */
export type Captures = Map<string, readonly [from: number, to: number]>

/** No match. */
export const NONE = -1

/** One item that passes the test. */
export function one<Item>(test: (item: Item) => boolean): Pattern<Item> {
  return (items, at) => {
    const item = items[at]
    return item !== undefined && test(item) ? at + 1 : NONE
  }
}

/** All parts, one after the other. */
export function sequence<Item>(...parts: readonly Pattern<Item>[]): Pattern<Item> {
  return (items, at, captures) => {
    let end = at
    for (const part of parts) {
      end = part(items, end, captures)
      if (end === NONE) return NONE
    }
    return end
  }
}

/** The first alternative that matches. */
export function choice<Item>(...alternatives: readonly Pattern<Item>[]): Pattern<Item> {
  return (items, at, captures) => {
    for (const alternative of alternatives) {
      const end = alternative(items, at, captures)
      if (end !== NONE) return end
    }
    return NONE
  }
}

/** The part, or nothing. */
export function optional<Item>(part: Pattern<Item>): Pattern<Item> {
  return (items, at, captures) => {
    const end = part(items, at, captures)
    return end === NONE ? at : end
  }
}

/** The part as often as it comes, at least `least` times; never gives back what it took. */
export function many<Item>(part: Pattern<Item>, least = 0): Pattern<Item> {
  return (items, at, captures) => {
    let end = at
    let count = 0
    for (;;) {
      const next = part(items, end, captures)
      if (next === NONE || next === end) break
      end = next
      count++
    }
    return count >= least ? end : NONE
  }
}

/** Nothing is read; the part must not match here. */
export function not<Item>(part: Pattern<Item>): Pattern<Item> {
  return (items, at, captures) => (part(items, at, captures) === NONE ? at : NONE)
}

/** Nothing is read; the part must match here. */
export function ahead<Item>(part: Pattern<Item>): Pattern<Item> {
  return (items, at, captures) => (part(items, at, captures) === NONE ? NONE : at)
}

/** The part, its place kept under a name. */
export function capture<Item>(name: string, part: Pattern<Item>): Pattern<Item> {
  return (items, at, captures) => {
    const end = part(items, at, captures)
    if (end !== NONE) captures.set(name, [at, end])
    return end
  }
}
