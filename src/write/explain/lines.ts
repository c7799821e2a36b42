/** The offsets at which the text's lines start, the first at 0. Lines end as editors end them: LF, CR LF, or CR alone. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== LF && (code !== CR || text.charCodeAt(i + 1) === LF)) continue
    starts.push(i + 1)
  }
  return starts
}

const LF = 0x0a
const CR = 0x0d

/** The line that an offset stands on, counted from 1. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** How many lines an editor shows: what ends with a line end has no line after it. */
export function lineCount(text: string, starts: readonly number[]): number {
  return starts.at(-1) === text.length ? starts.length - 1 : starts.length
}
