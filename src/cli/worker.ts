import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../read/article.js'
import type { Answer, Answered, Errand } from '../run/crew.js'
import type { Draft } from '../run/draft.js'
import { drafterFor } from '../run/drafter.js'
import { failureOf } from '../run/failure.js'
import { tidy } from './engine.js'
import type { WorkerSetting } from './hire.js'
import { openDrafter } from './open-writer.js'

// A thread that drafts documents: started by `hire`, it is told what to do in errands and answers with drafts.
const { assignment, settings, workingFolder } = workerData as WorkerSetting
const { env, stdin, stdout, stderr } = process
// No top-level await: the bundle is a script.
const drafter = openDrafter(assignment.what, settings, { env, stdin, stdout, stderr, workingFolder }).then((writer) =>
  tidy(drafterFor(assignment, writer)),
)

let work = Promise.resolve()
let printed = () => {}
parentPort?.on('message', (errand: Errand) => {
  if (errand === 'printed') printed()
  else for (const { number, source } of errand) work = work.then(() => carryOut(number, source))
})
drafter.then(() => answer('ready'))

async function carryOut(number: number, source: Source): Promise<void> {
  const start = performance.now()
  const last = (draft: Draft | null, failure: Answered['failure']) =>
    answer({ number, draft, last: true, failure, milliseconds: performance.now() - start })
  let held: Draft | null = null
  try {
    for (const draft of (await drafter)(source)) {
      // Not before the part before it is printed, so that a long text does not pile up.
      if (held !== null) await part(number, held)
      held = draft
    }
    last(held, null)
  } catch (error) {
    const { why } = failureOf(error)
    // What an error of the system has beside its message does not cross threads.
    last(held, {
      why,
      error: error instanceof Error ? Object.assign(new Error(error.message), { stack: error.stack }) : null,
    })
  }
}

function part(number: number, draft: Draft): Promise<void> {
  answer({ number, draft, last: false, failure: null, milliseconds: 0 })
  return new Promise((resolve) => {
    printed = resolve
  })
}

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}
