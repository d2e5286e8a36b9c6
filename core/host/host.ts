import type {
  Background,
  Capabilities,
  QuickShortcut,
  ScreenSource,
} from '../../shared/host-models.ts'
import type { Notice } from '../../shared/notice-models.ts'
import type { Pixels } from '../../shared/qr/pixels.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { Launch } from './programs.ts'

/** What a host lends to the core. The core decides when; the host only carries it out. */
export interface Host {
  capabilities(): Capabilities
  /**
   * Asks the user outside the page, where the host can (`capabilities().confirms`); a host that
   * cannot answers true, because the page has asked already.
   */
  confirm(question: string, detail: string): Promise<boolean>
  /**
   * Asks the user outside the page which of these it is to be, and answers its place; the first one
   * is the safe one. The dialog goes away with `over`. Null if the page asks.
   */
  readonly choose: Choose | null
  /** Null if the page has the only clipboard. */
  readonly clipboard: Clipboard | null
  /** The same clipboard as the page's, where the system has a tool for it. */
  readonly pageClipboard: PageClipboard | null
  readonly scan: ScanPermission
  /**
   * Asks where, takes the bytes, writes them with mode 0600, and answers the path; null if the user
   * chose none. After a lock there is nothing to take: `locked`. Null in itself where the page
   * saves.
   */
  readonly saveFile: ((name: string, take: () => Uint8Array) => Promise<string | null>) | null
  /** Asks for a folder; null if the user chose none. Null in itself where a path is typed. */
  readonly pickFolder: (() => Promise<string | null>) | null
  /** Something is typed in the window that closing it would lose. */
  setTyped(typed: boolean): void
  /** Called at start, with what is known before the vault is open, and at every change. */
  applySettings(settings: Settings): void
  readonly launch: Launch
  /** Shows it outside the window, unless one is in front; null if the page does. */
  readonly notify: ((notice: Notice) => () => void) | null
  /** Opens an https address in the user's browser; null if the page does. */
  readonly openPage: ((url: string) => Promise<void>) | null
  /** Null if quick access is a page of the browser. */
  readonly quick: QuickAccess | null
  /** Null if quick access is a tab: whatever is in front after it is the browser. */
  readonly typist: Typist | null
  /** Null if there is no tray, and nothing that would start with the login. */
  readonly background: BackgroundLife | null
}

/** Presses keys for the program that quick access was opened over. */
export interface Typist {
  /**
   * Throws an AppError that says why this system does not allow it. What it answers puts quick access
   * away and types what `take` hands over then, or throws in the same way.
   */
  prepare(): Promise<(take: () => string) => Promise<void>>
}

/** The program without a window. */
export interface BackgroundLife {
  state(): Promise<Background>
  /** Throws `unavailable` where the system cannot be told. */
  setAtLogin(isOn: boolean): Promise<void>
}

/** The small window that gives a code to whatever program is in front. */
export interface QuickAccess {
  show(): void
  /** Gives the focus back to the program that had it before. */
  hide(): void
  /** Brings the main window to the front instead. */
  openWindow(): void
  shortcut(): QuickShortcut
}

export type Choose = (
  question: string,
  detail: string,
  choices: readonly string[],
  over: AbortSignal,
) => Promise<number>

export interface Clipboard {
  /** Writes with the system's hints that keep secrets out of clipboard histories. */
  writeSecret(text: string): Promise<void>
  read(): Promise<string>
  clear(): Promise<void>
}

export type PageClipboard = Pick<Clipboard, 'read' | 'clear'>

export interface ScanPermission {
  /** Permits or forbids camera and screen capture. */
  setOpen(open: boolean): void
  /** Screens and windows to pick from; empty if the page's own picker asks. */
  sources(): Promise<ScreenSource[]>
  choose(id: string): void
  /**
   * A picture of every display, without our own window. Null in itself where only a page can capture.
   * Throws `refused` where the system or the user does not allow it.
   */
  readonly capture: (() => Promise<Pixels[]>) | null
  shortcut(): QuickShortcut
  /** Null where the system has no such settings. */
  readonly openPermission: (() => Promise<void>) | null
}
