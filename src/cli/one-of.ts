import { didYouMean, UsageError } from './usage-error.js'

/** The value among those there are; a usage error that helps where it is none of them. */
export function oneOf<Value extends string>(what: string, said: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === said)
  if (value !== undefined) return value
  throw new UsageError(`no ${what} '${said}'${didYouMean(said, values) || `; there are ${values.join(', ')}`} [E23]`)
}
