/** Measures the built program from the start of its process to its first answer. */
import { medianMs } from '../measure.mjs'
import { makePlace, startServerProcess } from './server-process.mjs'

const runs = 9

export async function bench() {
  const place = makePlace()
  try {
    const rows = [
      { database: 'that exists', ms: await timed(() => place) },
      { database: 'that is made first', ms: await timed(makePlace, { isFresh: true }) },
    ]
    return { title: 'From the start to the first answer of GET /healthz, median of 9', rows }
  } finally {
    place.remove()
  }
}

/**
 * @param {() => import('./server-process.mjs').Place} placeOf
 * @param {{ isFresh?: boolean }} [options]
 */
async function timed(placeOf, { isFresh = false } = {}) {
  /** @type {import('./server-process.mjs').ServerProcess | undefined} */
  let server
  let place = placeOf()
  const end = async () => {
    await server?.stop()
    if (isFresh) place.remove()
  }
  const ms = await medianMs(
    async () => {
      server = await startServerProcess(place)
      const { status } = await fetch(`${server.url}/healthz`)
      if (status !== 200) throw new Error(`The server answered ${status}.`)
    },
    {
      runs,
      before: async () => {
        await end()
        place = placeOf()
      },
    },
  )
  await end()
  return ms
}
