import type { PartialTime, RelativeTime, ShiftedTime } from '../../time/time-span.js'
import { columnLines } from './columns.js'
import { type Lines, type Scene, textOf } from './scene.js'

/** The time expressions, with what a relative one was counted from. */
export function timeLines(scene: Scene): Lines {
  const { sentence } = scene
  const rows = sentence.times.map((time, index) => ({
    cells: [
      textOf(scene, sentence, time),
      time.type,
      sentence.timeValues[index] ?? time.value ?? 'unresolved',
      time.mod ?? '',
      time.relative === null ? '' : relativeWords(time.relative),
    ],
    rules: time.rules,
  }))
  return columnLines(['Times', 'type', 'value', 'mod', 'counted as'], rows, scene)
}

function relativeWords(time: RelativeTime): string {
  switch (time.kind) {
    case 'shift':
      return shiftWords(time)
    case 'partial':
      return partialWords(time)
    case 'clock':
      if (time.day === null) return `${time.clock} on the day spoken of`
      return `${time.clock} on ${time.day.kind === 'shift' ? shiftWords(time.day) : partialWords(time.day)}`
  }
}

/** "1 year before the document's date". */
function shiftWords({ unit, amount, from, grain }: ShiftedTime): string {
  const size = Math.abs(amount)
  const away = `${size} ${unit}${size === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'}`
  const words = `${amount === 0 ? `the ${unit} of` : away} ${ANCHORS[from]}`
  return grain === undefined || grain === unit ? words : `${words}, as ${grain}`
}

const ANCHORS: Readonly<Record<ShiftedTime['from'], string>> = {
  document: 'the date of writing',
  context: 'the time last told',
  report: 'the period reported on',
}

function partialWords({ pattern, direction, within }: PartialTime): string {
  if (within !== undefined) return `${pattern} in ${shiftWords(within)}`
  if (direction === null) return `${pattern}, nearest by tense`
  return `${pattern}, ${direction < 0 ? 'the last one' : direction > 0 ? 'the next one' : 'this one'}`
}
