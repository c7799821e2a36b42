import type { Writable } from 'node:stream'
import { visible } from '../write/visible.js'
import type { Told } from './codes.js'

/** The one way to standard error: what, where and how to mend it, a line each. */
export interface Messages {
  /** Something could not be done; the run goes on and ends with status 2. */
  error(place: string | null, text: Told): void
  /** Something the user should know; nothing failed. Silent with --quiet. */
  note(place: string | null, text: Told): void
  /** How the work goes, for who asked to see it with --verbose. */
  detail(place: string | null, text: string): void
  /** An error of ours, with its stack where that was asked for. */
  fault(place: string, what: Told, error: unknown): void
  /** True once an error was told. */
  readonly failed: boolean
}

/** How much is told. */
export interface Loudness {
  readonly quiet: boolean
  readonly verbose: boolean
}

/** `place` is the file as typed, with a line where one is at fault. `before` is called before anything is told. */
export function messagesTo(
  stream: Writable,
  debug: boolean,
  { quiet, verbose }: Loudness = { quiet: false, verbose: false },
  before: () => void = () => {},
): Messages {
  let failed = false
  // Nobody reads the messages: no reason to stop.
  stream.on('error', () => {})
  const tell = (place: string | null, text: string) => {
    before()
    stream.write(`assay: ${place === null ? '' : `${visible(place) || "''"}: `}${visible(text)}\n`)
  }
  return {
    error: (place, text) => {
      failed = true
      tell(place, text)
    },
    note: quiet ? () => {} : tell,
    detail: verbose && !quiet ? tell : () => {},
    fault: (place, what, error) => {
      failed = true
      tell(place, what)
      if (debug && error instanceof Error) stream.write(`${error.stack}\n`)
    },
    get failed() {
      return failed
    },
  }
}
