/** The three parts of a key as they stand in it. */
export interface KeyParts {
  readonly subject: string
  readonly relation: string
  readonly object: string
}

const BAR = ' | '

/** A key as it is printed: "stellar | stake | lunar". */
export function keyOf(subject: string, relation: string, object: string): string {
  return `${subject}${BAR}${relation}${BAR}${object}`
}

/** What a key says, for those who show a fact. */
export function partsOf(key: string): KeyParts {
  const first = key.indexOf(BAR)
  const second = key.indexOf(BAR, first + BAR.length)
  return {
    subject: key.slice(0, first),
    relation: key.slice(first + BAR.length, second),
    object: key.slice(second + BAR.length),
  }
}

/** The relation of a key: a frame's name, or the verb where no frame has it. */
export function relationNameOf(key: string): string {
  return partsOf(key).relation
}
