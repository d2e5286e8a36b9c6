/** Says what an import shows from choosing where entries come from to the yes, and what can be done. */
import type { Output, Payload } from '../../shared/contract.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import type { Done } from './left-out.ts'
import type { TypedGuard } from './typed-guard.ts'

/** A way in; `files`: the exports of other apps. */
export type Way = 'sources' | 'screen' | 'camera' | 'manual' | 'files'

export interface Applied extends Output<'imports.apply'> {
  /** Counts those of the chosen that were here by then. */
  readonly known: number
  undo(): Promise<void>
  /** No undo is wanted any more. */
  end(): void
}

export interface Imports extends TypedGuard {
  /** Null: nothing is open. */
  readonly step: Way | 'reading' | 'preview' | 'done' | null
  /** The picture or file that is read now; `at` counts from 0. */
  readonly reading: { readonly name: string; readonly at: number; readonly of: number } | null
  readonly preview: ImportPreview | null
  /** Files that the host was not asked about. */
  readonly left: readonly ImportFile[]
  /** Why pictures could not be read, in sentences. */
  readonly unread: readonly string[]
  /** The id of the format that the user chose; null: by the content. */
  readonly format: string | null
  /** Keys of the rows that will be added. */
  readonly ticked: ReadonlySet<string>
  /** Places of the files whose guesses somebody agreed to. */
  readonly agreed: ReadonlySet<number>
  /** Tells what came of it, where something was left out. */
  readonly done: Done | null
  /** The place of the file whose key is derived now. */
  readonly unsealing: number | null
  readonly problem: string | null
  /** A setup key that was pasted or dropped, for the form. */
  readonly startingSecret: string
  open(way: Way): void
  close(): void
  /**
   * Reads files, which join what is shown already. Pictures alone are read here, and only their
   * texts leave the page; all others are read by the host.
   */
  take(files: readonly File[] | Promise<readonly File[]>): Promise<void>
  stopReading(): void
  /** Looks at texts, which join what is shown already. */
  takeTexts(texts: readonly string[]): Promise<void>
  /** A bare setup key goes into the form; every other text is looked at. */
  takePasted(text: string): void
  /** Takes the links that the system handed over. */
  takeOffered(offered: string): Promise<void>
  /** Takes the files that somebody opened with the program, like files that were chosen. */
  takeOpened(opened: Payload<'imports.filesOffered'>): Promise<void>
  /** Takes what a scan of the screen has found, or shows the scan with why it found nothing. */
  takeScanned(scanned: Payload<'imports.scanned'>): Promise<void>
  /** Shows the preview with what could not be read. */
  sayUnread(sentence: string): void
  /** Reads the files once more, as that format. */
  chooseFormat(format: string | null): Promise<void>
  /**
   * Opens a file, and those that the same passphrase opens. Fails with an AppError:
   * `wrong-passphrase` and whatever else.
   */
  unseal(file: number, passphrase: string): Promise<void>
  /** The file then waits for its passphrase again. */
  stopUnsealing(): Promise<void>
  tick(keys: Iterable<string>, ticked: boolean): void
  /** Takes what was guessed of a file for right: its rows are ticked. */
  agree(file: number): void
  /** Looks again at what the rows meet. */
  refresh(): Promise<void>
  /** Adds what is ticked, and closes or tells what was left out. Fails with an AppError. */
  apply(): Promise<Applied>
  adopt(progress: Payload<'imports.progressed'>): void
  forget(): void
}

export const closed = {
  step: null,
  reading: null,
  preview: null,
  left: [] as readonly ImportFile[],
  unread: [] as readonly string[],
  format: null,
  ticked: new Set<string>(),
  agreed: new Set<number>(),
  done: null,
  unsealing: null,
  problem: null,
  startingSecret: '',
} as const
