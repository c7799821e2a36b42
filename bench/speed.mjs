/**
 * Words a second of each stage and of the whole cascade on one core, beside what the two libraries under it take to
 * read the same text. Medians over several rounds, in which everything takes its turn, so that a busy machine slows all
 * alike; each contestant has a process, and so a heap, of its own, and only one works at a time. Before the first round each
 * runs for some seconds uncounted, until the JavaScript engine has compiled it.
 *
 *     npm run build && npm run bench              medians of 5 rounds
 *     npm run bench -- --rounds 9 --json
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    documents: { type: 'string', default: '80' },
    json: { type: 'boolean', default: false },
  },
})

const documents = Number(options.documents)
const contestants = ['stages', 'assay', 'wink-nlp', 'compromise'].map((name) =>
  fork(fileURLToPath(new URL('./contestant.mjs', import.meta.url)), [name, String(documents)]),
)
const times = new Map()
let words = 0
for (let round = 0; round < Number(options.rounds); round++) {
  for (const contestant of contestants) {
    const answer = await nextRound(contestant)
    words = answer.words
    for (const { name, ms } of answer.times) {
      if (!times.has(name)) times.set(name, [])
      times.get(name).push(ms)
    }
  }
}
for (const contestant of contestants) contestant.disconnect()

const rows = [...times].map(([label, measured]) => {
  const sorted = measured.sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const ms = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return {
    name: label.trim(),
    label,
    ms,
    spread: (sorted.at(-1) - sorted[0]) / ms,
    wordsPerSecond: (words / ms) * 1000,
  }
})

function nextRound(contestant) {
  return new Promise((resolve, reject) => {
    const fail = (status) => reject(new Error(`${contestant.spawnargs[2]} ended with status ${status}`))
    contestant.removeAllListeners().once('message', resolve).once('error', reject).once('exit', fail)
    contestant.send('round')
  })
}

if (options.json) process.stdout.write(`${JSON.stringify({ documents, words, rows }, null, 2)}\n`)
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
    `${documents} documents, ${grouped(words)} words, median of ${options.rounds} rounds, one core\n\n`,
  )
  process.stdout.write(`${printed.join('\n')}\n`)
}

function grouped(number) {
  return String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
