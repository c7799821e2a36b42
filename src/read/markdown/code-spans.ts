/**
 * Pairs the runs of backticks in a stretch of text: the offset of each opening run to that of the next run of the same
 * length. One pass from the end, so that runs of ever other lengths cost no more.
 */
export function pairBackticks(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const runs: { at: number; length: number }[] = []
  for (let at = text.indexOf('`', start); at !== -1 && at < end; ) {
    let to = at
    while (to < end && text[to] === '`') to++
    runs.push({ at, length: to - at })
    at = text.indexOf('`', to)
  }
  const pairs = new Map<number, number>()
  const next = new Map<number, number>()
  for (let i = runs.length - 1; i >= 0; i--) {
    const { at, length } = runs[i]!
    const close = next.get(length)
    if (close !== undefined) pairs.set(at, close)
    next.set(length, at)
  }
  return pairs
}
