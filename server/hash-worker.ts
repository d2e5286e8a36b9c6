/**
 * Hashes passwords in a thread of lower priority than the one that answers, so that codes are
 * checked first on a busy computer. `hash-apart.ts` starts it.
 */
import { constants, getPriority, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/argon2'
import type { HashJob, HashReply } from './hash-apart.ts'

// Only Linux has priorities of threads (setpriority(2)). Elsewhere this would change the whole
// process. The server itself may have been started with a changed priority.
if (process.platform === 'linux') {
  const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority
  setPriority(Math.min(getPriority() + PRIORITY_BELOW_NORMAL, PRIORITY_LOW))
}

function run(job: HashJob): string | boolean {
  return job.kind === 'hash'
    ? hashSync(job.password, job.options)
    : verifySync(job.hash, job.password)
}

parentPort?.on('message', (job: HashJob) => {
  const { id } = job
  let reply: HashReply
  try {
    reply = { id, result: run(job) }
  } catch {
    // The library's error may quote the password that it was given.
    reply = { id, result: null }
  }
  parentPort?.postMessage(reply)
})
