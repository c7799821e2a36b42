import type { Analysis } from '../src/analyse.js'

export function brokenLaw(analysis: Pick<Analysis, 'article' | 'document' | 'quotes'>): string | null
