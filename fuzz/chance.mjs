import { randomFrom } from '../bench/corpus.mjs'

/** What falls as dice do, the same for the same seed and number. */
export function chanceOf(seed, number) {
  // The golden ratio's bits (Knuth, TAOCP 6.4) keep the sequences of neighbouring seeds apart.
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) + number)
  const below = (limit) => Math.floor(random() * limit)
  const pick = (list) => list[below(list.length)]
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    happens: (share) => random() < share,
    pick,
    /** Of rows that begin with their weight. */
    weighted: (rows) => {
      const place = random() * rows.reduce((sum, [weight]) => sum + weight, 0)
      let passed = 0
      for (const [weight, thing] of rows) {
        passed += weight
        if (place < passed) return thing
      }
      return rows[rows.length - 1][1]
    },
    shuffled: (list) => {
      const mixed = [...list]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[mixed[i], mixed[j]] = [mixed[j], mixed[i]]
      }
      return mixed
    },
  }
}
