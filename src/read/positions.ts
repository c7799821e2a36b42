export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Turns offsets into lines and columns, both from 1, columns in UTF-16 units. A line ends at LF, CR or CR LF, as editors
 * count them. Building takes time linear in the text, each answer logarithmic.
 */
export function positionsIn(text: string): (offset: number) => Position {
  return positionsFrom(lineStarts(text))
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  return starts
}

export function positionsFrom(starts: readonly number[]): (offset: number) => Position {
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
