/**
 * `node --import` loads this, so that the practice server writes each request as a line to the file
 * in COUNTERSIGN_NOTE_REQUESTS. Other processes run as usual.
 */
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'

const file = process.env.COUNTERSIGN_NOTE_REQUESTS
if (file && process.argv[1]?.endsWith('practice-server.js')) {
  subscribe('http.server.request.start', message => {
    const { request } = /** @type {{ request: import('node:http').IncomingMessage }} */ (message)
    appendFileSync(file, `${request.method} ${request.url}\n`)
  })
}
