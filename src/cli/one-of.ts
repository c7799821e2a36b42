import { didYouMean, UsageError } from './usage-error.js'

/** The value among those there are; a usage error that helps where it is none of them. */
export function oneOf<Value extends string>(what: string, said: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === said)
  if (value !== undefined) return value
  throw new UsageError(`no ${what} '${said}'${didYouMean(said, values) || theseThereAre(values)} [E23]`)
}

function theseThereAre(values: readonly string[]): string {
  return values.length === 1 ? `; there is only ${values[0]}` : `; there are ${values.join(', ')}`
}
