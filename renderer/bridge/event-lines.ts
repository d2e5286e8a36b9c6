/** Reads the event stream of the host that served the page: lines of JSON from a fetch. */
import type { StreamLine } from '../../shared/page-host.ts'

/** Calls back for each line. Resolves when the stream has ended for whatever reason. */
export async function readEventLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onLine: (line: StreamLine) => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    while (true) {
      const { done, value } = await reader.read()
      if (done) return
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(JSON.parse(line))
    }
  } catch {
    // The connection was lost, and the caller finds out why.
    reader.cancel().catch(() => undefined)
  }
}
