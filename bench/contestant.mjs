/** One contestant of speed.mjs, in a process: reads the corpus once for each message, and answers with what that took. */
import { performance } from 'node:perf_hooks'
import { corpus } from './corpus.mjs'

const [, , contestant, documents] = process.argv
const texts = corpus(Number(documents), 690, 20240101)
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
const sources = texts.map((content, index) => ({ id: `${index}.txt`, content, format: 'text', date: '2024-01-31' }))

// Results are let go at once, as the program does.
const contestants = {
  assay: async () => {
    const { analyse } = await built()
    return [['assay, all stages', () => sources.forEach((source) => void analyse(source, { all: false }))]]
  },
  stages: async () => {
    const { stages } = await built()
    // What each stage is given stays the same in every round, so a stage is timed without those before it.
    const inputs = [sources]
    for (const stage of stages) inputs.push(inputs.at(-1).map((input) => stage.run(input)))
    return stages.map((stage, index) => [
      `  ${stage.name}`,
      () => inputs[index].forEach((input) => void stage.run(input)),
    ])
  },
  'wink-nlp': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const wink = winkNLP(model)
    return [['wink-nlp readDoc(text)', () => texts.forEach((text) => void wink.readDoc(text))]]
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise')
    return [['compromise nlp(text)', () => texts.forEach((text) => void compromise(text))]]
  },
}

const tasks = await contestants[contestant]()

/** Long enough for the slowest to read the corpus three times. */
const WARM_UP_MS = 8000
let isWarm = false

process.on('message', () => {
  const begin = performance.now()
  while (!isWarm && performance.now() - begin < WARM_UP_MS) for (const [, run] of tasks) run()
  isWarm = true
  const times = tasks.map(([name, run]) => {
    const start = performance.now()
    run()
    return { name, ms: performance.now() - start }
  })
  process.send({ words, times })
})

async function built() {
  try {
    const module = await import('../dist/analyse.js')
    if (!module.stages) throw new Error('dist/analyse.js exports no stages')
    return module
  } catch (error) {
    process.stderr.write(`bench: ${error.message}; run "npm run build" first\n`)
    process.exit(2)
  }
}
