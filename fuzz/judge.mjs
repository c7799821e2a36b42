import { performance } from 'node:perf_hooks'
import { articles } from './articles.mjs'
import { brokenLaw } from './laws.mjs'
import { brokenBeside } from './ledger-laws.mjs'
import { paceOf } from './pace.mjs'

/** Says what is wrong with what the program makes of a source, or null. `tick` is called before each analysis. */
export function judgeOf({ analyse, stages, ...ledger }, tick) {
  const run = (source, all = true) => {
    tick()
    return analyse(source, { all })
  }
  const pace = paceOf((source) => run(source))

  /** The law that reading it breaks, or null, and how long it took. A thorough look reads it again. */
  const lawOf = (source, isThorough) => {
    try {
      const start = performance.now()
      const analysis = run(source)
      const ms = performance.now() - start
      const law = brokenLaw(analysis) ?? (isThorough ? brokenOfTwo(source, analysis) : null)
      return { law, ms, length: analysis.article.text.length }
    } catch (error) {
      return { law: `throws ${error.name}: ${error.message} ${frameOf(error)}`, ms: 0, length: 0 }
    }
  }
  let beside = null
  const brokenOfTwo = (source, analysis) => {
    const ids = new Set(analysis.document.claims.map(({ id }) => id))
    const few = run(source, false)
    if (printed(run(source)) !== printed(analysis)) return 'other bytes the second time'
    if (!few.document.claims.every(({ id }) => ids.has(id))) return 'a claim that --all leaves out'
    if (printed(run(source, false)) !== printed(few)) return 'other bytes the second time, without --all'
    beside ??= articles.slice(0, SOURCES).map((content, i) => run({ ...SOURCE, id: `source ${i}`, content }))
    tick()
    for (const other of beside) {
      const law = brokenBeside(analysis, other, ledger)
      if (law !== null) return law
    }
    return null
  }

  return {
    pace,
    /** The fault of a run, and whether another source has it too. */
    faultOf: (source, number) => {
      const isThorough = number % THOROUGH === 0
      const { law, length, ms } = lawOf(source, isThorough)
      if (law !== null) return { law, isIn: (other) => lawOf(other, isThorough).law === law, tries: 3000 }
      const slow = pace.judge(source, ms, length, number)
      return slow === null ? null : { law: `slow in ${slowestStage(stages, source)}`, isIn: pace.isSlow, tries: 100 }
    },
    lawOf,
  }
}

/** Every eighth text is read three times more, enough to catch what depends on chance or on what was read before, and put beside others. */
const THOROUGH = 8

/** Articles that such a text is checked against, and asked for facts with. */
const SOURCES = 2
const SOURCE = { format: 'markdown', date: '2024-01-31' }

function printed({ document, quotes }) {
  return JSON.stringify({ document, quotes })
}

/** Where in the program an error was thrown, without the line, which moves. */
function frameOf({ stack = '' }) {
  return /at (\S+) \(\S*\/dist\/(\S+?):/.exec(stack)?.slice(1).join(' in ') ?? ''
}

function slowestStage(stages, source) {
  let [input, slowest] = [source, { name: '', ms: 0 }]
  for (const { name, run } of stages) {
    const start = performance.now()
    input = run(input)
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { name, ms }
  }
  return slowest.name
}
