/**
 * Tracks the import that the host keeps. It knows the positions of files, not their bytes, and
 * nothing about texts. An outdated answer is null, and an outdated failure is ignored.
 */
import type { Output } from '../../shared/contract.ts'
import { createLatest, type IsLatest, whileLatest } from '../../shared/latest.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import type { Call } from '../bridge/call.ts'
import { encodeFiles } from './encode-files.ts'
import { createKnownPassphrases } from './known-passphrases.ts'

export interface OpenedFiles {
  /** Null if none of the files could be read, so that the host was not asked. */
  readonly preview: ImportPreview | null
  readonly unread: readonly ImportFile[]
}

export interface AppliedAtHost extends Output<'imports.apply'> {
  undo(): Promise<void>
  end(): void
}

export interface HostImport {
  addTexts(texts: readonly string[]): Promise<ImportPreview | null>
  /** Continues with an import that the host began, or moves its texts into the current one. */
  adopt(offered: string): Promise<ImportPreview | null>
  /** Sends the files, replacing those sent before. */
  open(files: readonly File[], format: string | null): Promise<OpenedFiles | null>
  unseal(file: number, passphrase: string): Promise<ImportPreview | null>
  /** Returns passwords that opened other files of the import and were not tried with this one. */
  untried(file: number): readonly string[]
  /** True until files are sent again, or the import ends. */
  follow(): IsLatest
  preview(): Promise<ImportPreview | null>
  /** The host keeps it for an undo, but here it is over. */
  apply(keys: Iterable<string>): Promise<AppliedAtHost>
  /** Returns the name of a file that was sent; null if it belongs to another import. */
  nameOf(id: string, file: number): string | null
  end(): void
}

export function createHostImport(call: Call): HostImport {
  const readings = createLatest()
  const session = createLatest()
  const passphrases = createKnownPassphrases()
  let id: string | null = null
  let sent: readonly File[] = []
  let opening: Promise<unknown> = Promise.resolve()
  let joining: Promise<unknown> = Promise.resolve()

  function endAtHost(gone: string | null) {
    // If it is already over, or the vault was locked, there is nothing left to end.
    if (gone !== null) call('imports.close', { import: gone }).catch(() => undefined)
  }

  function forget() {
    readings.drop()
    session.drop()
    id = null
    sent = []
    passphrases.forget()
  }

  /** Texts are added once the host knows the import, one call after the other. */
  function join(ask: (id: string | null) => Promise<ImportPreview>): Promise<ImportPreview | null> {
    const isOpen = session.join()
    const answer = Promise.allSettled([opening, joining]).then(async () => {
      if (!isOpen()) return null
      const preview = await ask(id)
      if (isOpen()) id = preview.import
      else endAtHost(preview.import)
      return preview
    })
    joining = answer
    return whileLatest(isOpen, answer)
  }

  return {
    addTexts: texts => join(own => call('imports.addTexts', { import: own, texts: [...texts] })),
    adopt: offered =>
      join(own =>
        own === null
          ? call('imports.preview', { import: offered })
          : call('imports.merge', { import: own, other: offered }),
      ),

    async open(files, format) {
      const isLatest = readings.begin()
      const { bodies, unread } = await encodeFiles(files)
      await Promise.allSettled([joining])
      if (!isLatest()) return null
      const asked = bodies.filter(body => body !== null)
      if (asked.length === 0) return { preview: null, unread }
      sent = files.filter((_, at) => bodies[at] !== null)
      const own = crypto.randomUUID()
      const insteadOf = id === null ? {} : { insteadOf: id }
      id = own
      const answer = call('imports.open', { import: own, files: asked, format, ...insteadOf })
      opening = answer
      const preview = await whileLatest(isLatest, answer)
      if (preview) return { preview, unread }
      endAtHost(own)
      return null
    },

    async unseal(file, passphrase) {
      if (id === null) return null
      passphrases.markTried(sent[file], passphrase)
      const answer = call('imports.unseal', { import: id, file, passphrase })
      const preview = await whileLatest(readings.join(), answer)
      if (preview) passphrases.remember(passphrase)
      return preview
    },

    untried: file => passphrases.all().filter(one => !passphrases.wasTried(sent[file], one)),
    follow: () => readings.join(),

    async preview() {
      if (id === null) return null
      return whileLatest(session.join(), call('imports.preview', { import: id }))
    },

    async apply(keys) {
      const own = id ?? ''
      const taken = await call('imports.apply', { import: own, keys: [...keys] })
      forget()
      return {
        ...taken,
        async undo() {
          try {
            await call('imports.undo', { import: own })
          } finally {
            endAtHost(own)
          }
        },
        end: () => endAtHost(own),
      }
    },

    nameOf: (of, file) => (of === id ? (sent[file]?.name ?? '') : null),

    end() {
      endAtHost(id)
      forget()
    },
  }
}
