/**
 * Runs as a process of its own that reads foreign files, because deriving their keys takes seconds
 * and their parsers may encounter anything.
 */
import { AppError } from '../../shared/errors.ts'
import { refuseInspector } from '../../shared/no-inspector.ts'
import { connectParent } from '../../shared/parent.ts'
import { toSlices } from './answer-slices.ts'
import type { ReadingAnswer, ReadingRequest } from './process-messages.ts'
import { readCodes } from './read-codes.ts'
import { createReading } from './reading.ts'

const lookEveryMs = 1000

refuseInspector(process)
const reading = createReading()
const parent = connectParent(
  process,
  look => setInterval(look, lookEveryMs),
  () => process.exit(0),
)
const tell = (answer: ReadingAnswer) => parent.tell(answer)

parent.onMessage(async message => {
  const request = message as ReadingRequest
  try {
    if (request.kind === 'codes') {
      tell({ kind: 'codes', texts: await readCodes(request.pictures) })
      return
    }
    const files =
      request.kind === 'open'
        ? await reading.open(request.files, request.formatId, file => tell({ kind: 'at', file }))
        : [await reading.unseal(request.file, request.passphrase)]
    for (const answer of toSlices(files)) tell(answer)
  } catch (error) {
    if (error instanceof AppError) {
      tell({ kind: 'refused', code: error.code, words: error.words })
    } else {
      // This is a bug of ours. Its message may contain anything, so it stays here.
      tell({ kind: 'failed', name: error instanceof Error ? error.name : 'unknown' })
    }
  }
})
