/** Runs a `Reading` in a process of its own, which ends with the import. */

import { AppError } from '../../shared/errors.ts'
import type { Pixels } from '../../shared/qr/pixels.ts'
import { words } from '../../shared/wording/words.ts'
import type { Launch } from '../host/programs.ts'
import { overwrite } from '../vault/overwrite.ts'
import { createAssembly } from './answer-slices.ts'
import type { ReadingAnswer, ReadingRequest } from './process-messages.ts'
import type { ReadFile } from './read-file.ts'
import type { Reading } from './reading.ts'

export interface EndableReading extends Reading {
  /** Returns the texts of all QR codes in the pictures, and overwrites the pictures. */
  codes(pictures: readonly Pixels[]): Promise<readonly string[]>
  /** A running request fails with `refused`. */
  end(): void
}

export type StartReading = () => EndableReading

/** The slowest key that the ceilings allow takes some ten seconds. */
const timeoutMs = 180_000

/** The result of a request: files or texts. */
interface Found {
  readonly files?: readonly ReadFile[]
  readonly texts?: readonly string[]
}

interface Run {
  resolve(found: Found): void
  reject(error: Error): void
  onFile(file: number): void
  readonly timer: NodeJS.Timeout
}

export function startReading(launch: Launch): EndableReading {
  let current: Run | null = null
  let ended: Error | null = null
  const assembly = createAssembly()

  const program = launch('import', {
    onMessage(message) {
      const answer = message as ReadingAnswer
      if (answer.kind === 'at') current?.onFile(answer.file)
      else if (answer.kind === 'slice') assembly.add(answer)
      else if (answer.kind === 'read') {
        const files = assembly.finish(answer.files)
        finish(({ resolve }) => resolve({ files }))
      } else if (answer.kind === 'codes') {
        finish(({ resolve }) => resolve({ texts: answer.texts }))
      } else finish(({ reject }) => reject(toError(answer)))
    },
    onExit: () => end(new AppError('too-large', words('core.imports.outOfMemory'))),
  })

  function finish(how: (run: Run) => void): void {
    const run = current
    current = null
    if (!run) return
    clearTimeout(run.timer)
    how(run)
  }

  function end(reason: Error): void {
    if (ended) return
    ended = reason
    finish(({ reject }) => reject(reason))
    program.kill()
  }

  function run(request: ReadingRequest, onFile = (_file: number) => {}): Promise<Found> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const tooSlow = new AppError('too-large', words('core.imports.tooSlow'))
      current = { resolve, reject, onFile, timer: setTimeout(() => end(tooSlow), timeoutMs) }
      program.send(request)
    })
  }

  return {
    open(files, formatId, onFile) {
      const opening = run({ kind: 'open', files, formatId }, onFile)
      // Sending copies the bytes. From here on, only the other process has them, and it ends with
      // the import.
      overwrite(...files.map(({ bytes }) => bytes))
      return opening.then(({ files = [] }) => files)
    },
    async codes(pictures) {
      const reading = run({ kind: 'codes', pictures })
      for (const { data } of pictures) data.fill(0)
      return (await reading).texts ?? []
    },
    async unseal(file, passphrase) {
      const { files = [] } = await run({ kind: 'unseal', file, passphrase })
      const [opened] = files
      if (!opened) throw new Error('The import gave no answer.')
      return opened
    },
    end: () => end(new AppError('refused', words('core.imports.stopped'))),
  }
}

function toError(answer: Extract<ReadingAnswer, { kind: 'refused' | 'failed' }>): Error {
  if (answer.kind === 'refused') return new AppError(answer.code, answer.words)
  return new Error(`The import failed with ${answer.name}.`)
}
