import { readFileSync } from 'node:fs'
import { type Accepted, readBaseline } from '../ledger/check/baseline.js'
import { reasonOf } from '../run/reason.js'
import { UsageError } from './usage-error.js'

/** The findings in a baseline. */
export function readAccepted(path: string): readonly Accepted[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
  const accepted = readBaseline(text)
  if (accepted === null) throw new UsageError(`${path}: is no baseline; write one with assay accept [E39]`)
  return accepted
}
