/** What a value from outside must look like for the program to go on with it. More fields than these may be there. */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | { readonly orNull: Shape }
  | { readonly list: Shape }
  | { readonly oneOf: readonly string[] }
  | { readonly fields: Readonly<Record<string, Shape>> }

/** What is wrong with a value, with the path of the field: "figures[0].text is missing". Null where it fits. */
export function misfit(value: unknown, shape: Shape, path = ''): string | null {
  if (typeof shape === 'string') return typeof value === shape ? null : unlike(path, value, shape)
  if ('orNull' in shape) return value === null ? null : misfit(value, shape.orNull, path)
  if ('oneOf' in shape) {
    return typeof value === 'string' && shape.oneOf.includes(value) ? null : unlike(path, value, shape.oneOf.join(', '))
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return unlike(path, value, 'list')
    for (let index = 0; index < value.length; index++) {
      const fault = misfit(value[index], shape.list, `${path}[${index}]`)
      if (fault !== null) return fault
    }
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unlike(path, value, 'object')
  const held = value as Readonly<Record<string, unknown>>
  const start = path === '' ? '' : `${path}.`
  for (const name in shape.fields) {
    // "constructor" may be missing as any field may.
    const fault = misfit(Object.hasOwn(held, name) ? held[name] : undefined, shape.fields[name]!, `${start}${name}`)
    if (fault !== null) return fault
  }
  return null
}

function unlike(path: string, value: unknown, wanted: string): string {
  const what = path === '' ? 'it' : `"${path}"`
  if (value === undefined) return `${what} is missing`
  return `${what} is ${kindOf(value)}, not ${wanted}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}
