import type { Analysis } from '../src/analyse.js'
import type { Program } from './judge.mjs'

export function brokenBeside(
  draft: Analysis,
  source: Analysis,
  program: Pick<Program, 'check' | 'sheetOf' | 'newLedger' | 'tellingsOf'>,
): string | null
