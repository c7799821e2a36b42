/**
 * Words a second of each stage and of the whole cascade on one core, beside what the two libraries under it take to
 * read the same text. Medians over several rounds, in which everything takes its turn, so that a busy machine slows all
 * alike.
 *
 *     npm run build && npm run bench              medians of 5 rounds
 *     npm run bench -- --rounds 9 --json
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { corpus } from './corpus.mjs'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    documents: { type: 'string', default: '80' },
    json: { type: 'boolean', default: false },
  },
})

/** Rounds that are not counted: until then the JavaScript engine still compiles, all contestants alike. */
const WARM_UP = 4

const texts = corpus(Number(options.documents), 690, 20240101)
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
const { analyse, stages } = await built()
const wink = winkNLP(model)
const sources = texts.map((content, index) => ({ id: `${index}.txt`, content, format: 'text', date: '2024-01-31' }))

// The whole first, before the stages' inputs fill the memory. Results are let go at once, as the program does.
const whole = measured([
  { name: 'assay, all stages', run: () => sources.forEach((source) => void analyse(source, { all: false })) },
  { name: 'wink-nlp readDoc(text)', run: () => texts.forEach((text) => void wink.readDoc(text)) },
  { name: 'compromise nlp(text)', run: () => texts.forEach((text) => void compromise(text)) },
])

// What each stage is given stays the same in every round, so a stage is timed without those before it.
const inputs = [sources]
for (const stage of stages) inputs.push(inputs.at(-1).map((input) => stage.run(input)))
const single = measured(
  stages.map((stage, index) => ({
    name: `  ${stage.name}`,
    run: () => inputs[index].forEach((input) => void stage.run(input)),
  })),
)

const rows = [...single, ...whole]

/** Times all contestants in turn, round by round, so that a slow spell of the machine meets each alike. */
function measured(contestants) {
  const times = contestants.map(() => [])
  for (let round = -WARM_UP; round < Number(options.rounds); round++)
    for (const [index, { run }] of contestants.entries()) {
      const start = performance.now()
      run()
      if (round >= 0) times[index].push(performance.now() - start)
    }
  return contestants.map(({ name }, index) => {
    const sorted = times[index].sort((a, b) => a - b)
    const middle = sorted.length >> 1
    const ms = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    return {
      name: name.trim(),
      label: name,
      ms,
      spread: (sorted.at(-1) - sorted[0]) / ms,
      wordsPerSecond: (words / ms) * 1000,
    }
  })
}

if (options.json) process.stdout.write(`${JSON.stringify({ documents: texts.length, words, rows }, null, 2)}\n`)
else printTable()

function printTable() {
  const compared = rows.find((row) => row.name.startsWith('compromise'))
  const lines = [['', 'ms', 'words/s', 'µs/word', '× compromise', 'spread']]
  for (const { label, ms, spread, wordsPerSecond } of rows)
    lines.push([
      label,
      ms.toFixed(0),
      grouped(wordsPerSecond),
      ((ms * 1000) / words).toFixed(2),
      (compared.ms / ms).toFixed(1),
      `±${(spread * 50).toFixed(0)} %`,
    ])
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const printed = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  )
  process.stdout.write(
    `${texts.length} documents, ${grouped(words)} words, median of ${options.rounds} rounds, one core\n\n`,
  )
  process.stdout.write(`${printed.join('\n')}\n`)
}

function grouped(number) {
  return String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

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
