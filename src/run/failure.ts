import { reasonOf } from './reason.js'

/** Why a document could not be analysed. */
export interface Failure {
  /** In the user's words. */
  readonly why: string
  readonly error: unknown
}

export function failureOf(error: unknown): Failure {
  return { why: error instanceof Error && !('code' in error) ? error.message : reasonOf(error), error }
}
