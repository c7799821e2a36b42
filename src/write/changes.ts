import type { Change, Fact } from '../model.js'
import { certaintyOf, nameOf, placeOf, sourcesOf, valueWords } from './facts.js'
import { figureWords } from './figure-words.js'
import type { List } from './list.js'
import { CHANGE_ORDER } from './model-order.js'
import { placeWords } from './table-row.js'
import { withSpaces } from './wrap.js'

type Value = Fact['values'][number]

/** What stands above the changes of a kind. */
const GROUPS: Readonly<Record<Change['kind'], string>> = {
  value: 'another value',
  certainty: 'another certainty',
  attribution: 'another source',
  removed: 'removed',
  added: 'added',
}

/** How changes are printed: a line each. */
export const CHANGES: List<Change, Change> = {
  name: 'changes',
  order: CHANGE_ORDER,
  linesOf: (change) => [change],
  placeOf: ({ before, after }) => placeOf((after ?? before)!),
  groupOf: ({ kind }) => GROUPS[kind],
  table: [
    { title: 'fact', paint: 'plain', cell: nameOf },
    { title: 'before', paint: 'figure', cell: ({ before }) => told(before) },
    { title: 'after', paint: 'figure', cell: ({ after }) => told(after) },
    { title: 'told by', paint: 'place', cell: ({ before, after }) => placeText((after ?? before)!) },
  ],
  csv: [
    ['kind', ({ kind }) => kind],
    ['key', ({ key }) => key],
    ['subject', ({ subject }) => subject],
    ['relation', ({ relation }) => relation],
    ['object', ({ object }) => object],
    ...side('before'),
    ...side('after'),
  ],
}

/** The columns of the old or of the new value. */
function side(which: 'before' | 'after'): List<Change, Change>['csv'] {
  return [
    [`${which}_figure`, ({ [which]: value }) => (value?.figure ? withSpaces(figureWords(value.figure)) : null)],
    [`${which}_value`, ({ [which]: value }) => value?.figure?.value],
    [`${which}_unit`, ({ [which]: value }) => value?.figure?.unit],
    [`${which}_time`, ({ [which]: value }) => value?.time],
    [`${which}_factuality`, ({ [which]: value }) => value?.factuality],
    [`${which}_polarity`, ({ [which]: value }) => value?.polarity],
    [`${which}_source`, ({ [which]: value }) => (value === null ? null : sourcesOf(value).join('; '))],
    [`${which}_evidence`, ({ [which]: value }) => value?.support[0]?.evidence.text],
  ]
}

function placeText(value: Value): string {
  const place = placeOf(value)
  return place === null ? '' : placeWords(place.doc, place)
}

/** All of a value in few words; of one without a figure that it is told. */
function told(value: Value | null): string {
  if (value === null) return ''
  const { time } = value
  const words = [valueWords(value), time ?? '', certaintyOf(value), ...sourcesOf(value).map((name) => `says ${name}`)]
  return words.filter((word) => word !== '').join(', ') || 'told'
}
