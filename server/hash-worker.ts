/**
 * A thread that hashes passwords and gives way to the one that answers: on a busy computer a code
 * is checked first. `hash-apart.ts` starts it.
 */
import { constants, getPriority, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/argon2'
import type { HashJob, HashReply } from './hash-apart.ts'

// Linux knows priorities of threads (setpriority(2)); elsewhere this would be the whole process's.
// The server may have been started at another priority than the usual one.
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
    // The library may quote what it was given.
    reply = { id, result: null }
  }
  parentPort?.postMessage(reply)
})
