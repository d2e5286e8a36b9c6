/**
 * Manages the language of the page, which begins in the one that the host has written into it, and
 * then follows the settings.
 */

import { createLatest } from '../../shared/latest.ts'
import type { Language } from '../../shared/wording/language.ts'
import {
  type LanguageChoice,
  languages,
  pickLanguage,
  type Spoken,
  speakingBy,
} from '../../shared/wording/languages.ts'
import type { Part } from '../../shared/wording/parts/part.ts'
import { learn, speak, spokenLocale } from '../../shared/wording/say.ts'

const parts = new Set<Part>()
const listeners = new Set<() => void>()
const latest = createLatest()

/**
 * Begins in the language that the host has written into the page. `part` is the first part of the
 * catalog.
 */
export async function beginSpeaking(part: Part): Promise<void> {
  parts.add(part)
  await speakAs(pickLanguage([document.documentElement.lang]))
}

/** Adds a part of the catalog, in the current language. */
export async function learnPart(part: Part): Promise<void> {
  if (parts.has(part)) return
  const locale = spokenLocale()
  const { messages } = await part[pickLanguage([locale]).tag]()
  parts.add(part)
  // If the language has changed meanwhile, this part has to be loaded in the new one.
  if (locale === spokenLocale()) learn(messages)
  else await speakAs(pickLanguage([spokenLocale()]))
}

/** Changes the language of everything on screen, and keeps what was typed there. */
export async function choose(choice: LanguageChoice): Promise<void> {
  const next = speakingBy(choice, systemLanguages())
  if (next.locale !== spokenLocale()) await speakAs(next)
}

/** Returns the system's languages as the host reports them, or else the browser's. */
export function systemLanguages(): readonly string[] {
  const told = document.documentElement.dataset.systemLanguages?.split(' ').filter(Boolean) ?? []
  return told.length > 0 ? told : navigator.languages
}

/** Calls the listener after every change of language. Returns the function that ends it. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * If two languages are chosen in quick succession, the later one wins. A part that is learned
 * meanwhile is loaded in the new language, too.
 */
async function speakAs({ tag, locale }: Spoken): Promise<void> {
  const isLatest = latest.begin()
  const loaded = new Map<Part, Language['messages']>()
  for (;;) {
    const missing = [...parts].filter(part => !loaded.has(part))
    if (missing.length === 0) break
    await Promise.all(missing.map(async part => loaded.set(part, (await part[tag]()).messages)))
    if (!isLatest()) return
  }
  speak({ locale, messages: Object.assign({}, ...loaded.values()) })
  document.documentElement.lang = locale
  document.documentElement.dir = languages[tag].direction
  for (const listener of listeners) listener()
}
