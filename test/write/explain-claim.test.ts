import { expect, test } from 'vitest'
import { displayWidth } from '../../src/write/display-width.js'
import { explainClaim } from '../../src/write/explain-claim.js'
import { paint } from '../../src/write/paint.js'
import { LOCKS } from './explain/lock-stages.js'

const [WEIGHING] = LOCKS.claims

test.for([40, 80])('a claim at %i columns', async (width) => {
  await expect(explainClaim(LOCKS, WEIGHING!, width)).toMatchFileSnapshot(`golden/explain-claim-${width}.txt`)
})

test.for([40, 80, 200])('no line is wider than %i columns', (width) => {
  for (const line of explainClaim(LOCKS, WEIGHING!, width).split('\n'))
    expect(displayWidth(line)).toBeLessThanOrEqual(width)
})

test('what lost in other sentences, or in no words of the claim, is not told', () => {
  const shown = explainClaim(LOCKS, WEIGHING!, 200)
  expect(shown).toContain('it is another kind of thing')
  expect(shown).not.toContain('shorter')
})

test('where nothing lost, that is said', () => {
  expect(explainClaim({ ...LOCKS, rejected: [], judgements: new Map() }, WEIGHING!, 80)).toMatch(
    /\n\nNothing else was read in its words\.\n$/,
  )
})

test('colour changes no word', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that paint adds.
  const plain = explainClaim(LOCKS, WEIGHING!, 80, paint(true)).replaceAll(/\u001b\[\d+m/g, '')
  expect(plain).toBe(explainClaim(LOCKS, WEIGHING!, 80))
})
