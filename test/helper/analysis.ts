import { type Analysis, analyse } from '../../src/analyse.js'

/** A text through the whole cascade, every claim kept. */
export function analysisOf(text: string, date: string | null = null): Analysis {
  return analyse({ id: 'test', content: text, format: 'text', date }, { all: true })
}
