/** Describes what the host can do for the page, which never asks which host it is. */

import { z } from 'zod'

/** The host has either saved the file or passes its bytes to the page to save. */
export const ExportedFile = z.object({
  name: z.string(),
  file: z.string().nullable(),
  savedAs: z.string().nullable(),
})
export type ExportedFile = z.infer<typeof ExportedFile>

/** Lists what the host can do. */
export const Capabilities = z.object({
  version: z.string(),
  platform: z.enum(['macos', 'windows', 'linux']),
  /** 'host' writes the clipboard itself and clears it; 'page' leaves both to the page. */
  clipboard: z.enum(['host', 'page']),
  /** 'host' lists screens and windows to pick from; 'page' lets the browser ask. */
  screenPicker: z.enum(['host', 'page']),
  /** The host captures every display itself, all at once. */
  capturesScreens: z.boolean(),
  /** The host can open the system settings that allow a program to see the screen. */
  screenSettings: z.boolean(),
  contentProtection: z.boolean(),
  /** The host asks for confirmations itself, in a dialog that the page cannot click. */
  confirms: z.boolean(),
  /** The host has a dialog for choosing folders. Otherwise the user types their paths. */
  picksFolders: z.boolean(),
  /** The file in which the host records its crashes; null if it has none. */
  crashLog: z.string().nullable(),
  /** The events that the host notices, so that it can lock then. */
  locks: z.object({
    suspend: z.boolean(),
    screenLock: z.boolean(),
    userSwitch: z.boolean(),
    systemIdle: z.boolean(),
    /** Tells who notices that the window is hidden. */
    hidden: z.enum(['host', 'page']),
  }),
  /** The host opens addresses in the user's browser. Otherwise the page does. */
  opensPages: z.boolean(),
  /** 'page': the browser shows notifications, once the user has allowed them; 'none': nobody does. */
  notifications: z.enum(['host', 'page', 'none']),
  /** 'host' has a small window for quick access and a shortcut; 'page' opens it by its address. */
  quick: z.enum(['host', 'page']),
  /** The host has a tray and can start at login, if the system allows it. */
  background: z.boolean(),
  /** The entries are invented, and the window says so. */
  isDemo: z.boolean().optional(),
})
export type Capabilities = z.infer<typeof Capabilities>

/**
 * The state of the shortcut: none is set, it works, another program uses it, or the desktop asks
 * the user and doesn't report the answer.
 */
export const QuickShortcut = z.enum(['off', 'works', 'taken', 'asked'])
export type QuickShortcut = z.infer<typeof QuickShortcut>

/**
 * `blocked` means that the system keeps the program from starting, `unavailable` that this package
 * cannot.
 */
export const AtLogin = z.enum(['off', 'on', 'blocked', 'unavailable'])
export type AtLogin = z.infer<typeof AtLogin>

export const Background = z.object({
  /** False if the desktop shows no icons for running programs. */
  hasTray: z.boolean(),
  atLogin: AtLogin,
})
export type Background = z.infer<typeof Background>

/** A screen or a window that can be captured. */
export const ScreenSource = z.object({
  id: z.string().max(256),
  name: z.string(),
  kind: z.enum(['screen', 'window']),
  /** A data: URL of a small PNG. */
  thumbnail: z.string(),
})
export type ScreenSource = z.infer<typeof ScreenSource>
