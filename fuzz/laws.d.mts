import type { Analysis } from '../src/analyse.js'

/** The first number or span below a value that is none, by its path. */
export function brokenSpan(value: unknown, text: string, path?: string): string | null
export function brokenLaw(analysis: Pick<Analysis, 'article' | 'document' | 'quotes'>): string | null
