/** The words of a list that is written with commas or line ends between them; a word may hold spaces ("new york"). */
export function wordsOf(list: string): string[] {
  // Split at one sign, since an engine does that ten times as fast as at a pattern.
  return list.trim().replaceAll('\n', ',').split(',')
}

/**
 * Whether a sorted list has a word, found by halving in the list as it stands: for lists of thousands that one article asks
 * for some words of, where making a set of them would take longer than all the rest. Sorted by UTF-16 code units, as `sort`
 * does; some 14 steps for ten thousand words.
 */
export function sortedWords(list: string): Pick<ReadonlySet<string>, 'has'> {
  const isBreak = (at: number) => {
    const code = list.charCodeAt(at)
    return code === 0x2c || code === 0x0a
  }
  const has = (word: string) => {
    let low = 0
    let high = list.length
    while (low < high) {
      let from = (low + high) >> 1
      let to = from
      while (from > low && !isBreak(from - 1)) from--
      while (to < high && !isBreak(to)) to++
      const found = list.slice(from, to)
      if (found === word) return word !== ''
      if (found < word) low = to + 1
      else high = from
    }
    return false
  }
  return { has }
}
