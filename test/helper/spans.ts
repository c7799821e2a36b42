import type { Span } from '../../src/model.js'

/** Every span anywhere in an output, with the path that leads to it. */
export function spansIn(value: unknown, path = ''): { readonly path: string; readonly span: Span }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansIn(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, item]) => spansIn(item, `${path}.${key}`))
  return isSpan(value) ? [{ path, span: value }, ...below] : below
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value && typeof value.start === 'number'
}
