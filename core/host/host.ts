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

/** What a host provides to the core. The core decides when, and the host only carries it out. */
export interface Host {
  capabilities(): Capabilities
  /**
   * Asks the user outside the page if the host can (`capabilities().confirms`). A host that cannot
   * answers true, because the page has already asked.
   */
  confirm(question: string, detail: string): Promise<boolean>
  /**
   * Asks the user outside the page to choose one of these, and returns its index. The first one is
   * the safe one. The dialog closes when `over` is aborted. Null if the page asks.
   */
  readonly choose: Choose | null
  /** Null if the page has the only clipboard. */
  readonly clipboard: Clipboard | null
  /**
   * Accesses the page's clipboard, if the system has a tool for it: to clear it, and to copy without
   * the page.
   */
  readonly pageClipboard: Clipboard | null
  readonly scan: ScanPermission
  /**
   * Asks where to save, takes the bytes, writes them with mode 0600, and returns the path; null if
   * the user chose none. After a lock, `take` throws `locked`. The function itself is null if the
   * page saves.
   */
  readonly saveFile: ((name: string, take: () => Uint8Array) => Promise<string | null>) | null
  /**
   * Asks for a folder; null if the user chose none. The function itself is null if the path is
   * typed.
   */
  readonly pickFolder: (() => Promise<string | null>) | null
  /** Tells that something is typed in the window which closing it would lose. */
  setTyped(typed: boolean): void
  /** Called at the start, with what is known before the vault is open, and at every change. */
  applySettings(settings: Settings): void
  readonly launch: Launch
  /** Shows the notice outside the window, unless a window is in front; null if the page does. */
  readonly notify: ((notice: Notice) => () => void) | null
  /** Opens an https address in the user's browser; null if the page does. */
  readonly openPage: ((url: string) => Promise<void>) | null
  /** Null if quick access is a browser page. */
  readonly quick: QuickAccess | null
  /** Null if quick access is a tab, because the browser is in front after it closes. */
  readonly typist: Typist | null
  /** Opens the window, or brings it to the front. False if the page is a tab, which nobody can raise. */
  showWindow(): boolean
  /** Null for a command, which ends at once. */
  readonly background: BackgroundLife | null
}

/** Presses keys in the program that quick access was opened over. */
export interface Typist {
  /**
   * Throws an AppError that says why this system doesn't allow it. The returned function closes
   * quick access and types what `take` returns then, or throws likewise.
   */
  prepare(): Promise<(take: () => string) => Promise<void>>
}

/** Controls the program without a window. */
export interface BackgroundLife {
  state(): Promise<Background>
  /** Throws `unavailable` if the system cannot be told. */
  setAtLogin(isOn: boolean): Promise<void>
}

/** The small window that gives a code to the program in front. */
export interface QuickAccess {
  show(): void
  /** Returns the focus to the program that had it before. */
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

export interface ScanPermission {
  /** Allows or forbids camera and screen capture. */
  setOpen(open: boolean): void
  /** Returns screens and windows to choose from; empty if the page's own picker asks. */
  sources(): Promise<ScreenSource[]>
  choose(id: string): void
  /**
   * Takes a picture of every display, without our own window. The function itself is null if only a
   * page can capture. Throws `refused` if the system or the user doesn't allow it.
   */
  readonly capture: (() => Promise<Pixels[]>) | null
  shortcut(): QuickShortcut
  /** Null if the system has no such settings. */
  readonly openPermission: (() => Promise<void>) | null
}
