import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import type { LaunchPractice } from '../core/host.ts'

const besideThisFile = fileURLToPath(new URL('./practice-server.js', import.meta.url))

/** The fuse `runAsNode` is off, so it is a utility process; Chromium ends those with the program. */
export const launchPractice: LaunchPractice = ({ onNews, onExit }) => {
  const child = utilityProcess.fork(besideThisFile, [], {
    serviceName: 'Countersign practice server',
    stdio: 'ignore',
  })
  child.on('message', onNews)
  child.once('exit', onExit)
  return {
    order: order => child.postMessage(order),
    kill: () => void child.kill(),
  }
}
