/** A thread that answers as a worker does, without analysing anything. The id of a document says what becomes of it. */
import { parentPort } from 'node:worker_threads'

let work = Promise.resolve()
let printed = () => {}
parentPort.on('message', (errand) => {
  if (errand === 'printed') printed()
  else for (const each of errand) work = work.then(() => carryOut(each))
})
parentPort.postMessage('ready')

async function carryOut({ number, source }) {
  const answer = (text, last, failure = null) => {
    const draft = failure === null ? { text, rows: 1, notes: [] } : null
    parentPort.postMessage({ number, draft, last, failure, milliseconds: 1 })
  }
  if (source.id.includes('dies')) {
    // Its death and its messages come by two ways: what it said before is to be heard first.
    await new Promise((resolve) => setTimeout(resolve, 100))
    throw new Error('a tear')
  }
  if (source.id.includes('fails')) return answer('', true, { why: 'a knot', error: null })
  if (source.id.includes('parts')) {
    answer(`${source.id}/1`, false)
    await new Promise((resolve) => {
      printed = resolve
    })
    return answer(`${source.id}/2`, true)
  }
  // The later of two is often done first.
  if (source.id.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 20))
  answer(source.id, true)
}
