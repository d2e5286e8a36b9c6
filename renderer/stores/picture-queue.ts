import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import type { OpenPictureReader, PictureReader } from './picture-reader.ts'

/** Queues pictures whose QR codes are read one after the other. */
export interface PictureQueue {
  /** Returns the pictures that are being read or waiting. */
  waiting(): readonly File[]
  /** Adds pictures at the end. */
  add(pictures: readonly File[]): void
  /** Reads all pictures; null if it was stopped meanwhile. */
  read(watch: {
    onPicture(name: string, at: number, of: number): void
    /** Called with the reason, as a sentence, if a picture contains nothing. */
    onUnread(sentence: string): void
  }): Promise<string[] | null>
  stop(): void
}

export function createPictureQueue(openReader: OpenPictureReader): PictureQueue {
  let reader: PictureReader | null = null
  let pictures: File[] = []

  return {
    waiting: () => pictures,
    add: more => void pictures.push(...more),
    async read({ onPicture, onUnread }) {
      const mine = pictures
      const texts: string[] = []
      for (const [at, picture] of mine.entries()) {
        const name = picture.name || say('stores.pastedPicture')
        onPicture(name, at, mine.length)
        try {
          reader ??= openReader()
          const found = await reader.readFile(picture, name)
          if (mine !== pictures) return null
          texts.push(...found)
          if (found.length === 0) onUnread(say('stores.noQrCode', { name }))
        } catch (error) {
          if (mine !== pictures) return null
          onUnread(error instanceof AppError ? error.message : say('stores.unreadable', { name }))
        }
      }
      pictures = []
      return texts
    },
    stop() {
      pictures = []
      reader?.close()
      reader = null
    },
  }
}
