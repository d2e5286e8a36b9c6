/**
 * Defines the state of an import, from choosing a source to the confirmation, and the actions on
 * it.
 */
import type { Output, Payload } from '../../shared/contract.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import type { Done } from './left-out.ts'
import type { TypedGuard } from './typed-guard.ts'

/** A way to add entries. `files` are other apps' exports. */
export type Way = 'sources' | 'screen' | 'camera' | 'manual' | 'files'

export interface Applied extends Output<'imports.apply'> {
  /** Counts the chosen entries that already existed by then. */
  readonly known: number
  undo(): Promise<void>
  /** Called when the undo is no longer wanted. */
  end(): void
}

export interface Imports extends TypedGuard {
  /** Null means that nothing is open. */
  readonly step: Way | 'reading' | 'preview' | 'done' | null
  /** The picture or file that is being read. `at` counts from 0. */
  readonly reading: { readonly name: string; readonly at: number; readonly of: number } | null
  readonly preview: ImportPreview | null
  /** Files that were not sent to the host. */
  readonly left: readonly ImportFile[]
  /** The reasons why pictures could not be read, as sentences. */
  readonly unread: readonly string[]
  /** The id of the format that the user chose; null if the content determines it. */
  readonly format: string | null
  /** The keys of the rows that will be added. */
  readonly ticked: ReadonlySet<string>
  /** The indexes of files whose assumptions the user agreed to. */
  readonly agreed: ReadonlySet<number>
  /** Describes the result, if something was left out. */
  readonly done: Done | null
  /** The index of the file whose key is being derived. */
  readonly unsealing: number | null
  readonly problem: string | null
  /** A setup key for the form that was pasted or dropped. */
  readonly startingSecret: string
  open(way: Way): void
  close(): void
  /**
   * Reads files, adding to what is already shown. If there are only pictures, they are read here,
   * and only their texts leave the page. The host reads all other files.
   */
  take(files: readonly File[] | Promise<readonly File[]>): Promise<void>
  stopReading(): void
  /** Reads texts, adding to what is already shown. */
  takeTexts(texts: readonly string[]): Promise<void>
  /** Puts a bare setup key into the form, and reads any other text. */
  takePasted(text: string): void
  /** Takes the links that the system passed on. */
  takeOffered(offered: string): Promise<void>
  /** Takes the files that the user opened with the program, like files that were chosen. */
  takeOpened(opened: Payload<'imports.filesOffered'>): Promise<void>
  /** Takes the results of a screen scan, or shows the scan with the reason why there are none. */
  takeScanned(scanned: Payload<'imports.scanned'>): Promise<void>
  /** Shows the preview with what could not be read. */
  sayUnread(sentence: string): void
  /** Reads the files again as that format. */
  chooseFormat(format: string | null): Promise<void>
  /**
   * Opens a file, and others with the same passphrase. Throws an AppError: `wrong-passphrase`,
   * among others.
   */
  unseal(file: number, passphrase: string): Promise<void>
  /** The file then waits for its passphrase again. */
  stopUnsealing(): Promise<void>
  tick(keys: Iterable<string>, ticked: boolean): void
  /** Accepts the assumptions about a file, and selects its rows. */
  agree(file: number): void
  /** Compares the rows with the vault again. */
  refresh(): Promise<void>
  /** Adds what is selected, and closes or shows what was left out. Throws an AppError. */
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
