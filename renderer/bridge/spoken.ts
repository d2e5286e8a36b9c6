/** The language of the page: it begins as the host has written it, and follows the settings. */

import { createLatest } from '../../shared/latest.ts'
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

/** Speaks the language that the host has written into the page; `part` is what it says first. */
export async function beginSpeaking(part: Part): Promise<void> {
  parts.add(part)
  await speakAs(pickLanguage([document.documentElement.lang]))
}

/** Adds a part of the catalog to what the page says, in whatever language. */
export async function learnPart(part: Part): Promise<void> {
  if (parts.has(part)) return
  const locale = spokenLocale()
  const { messages } = await part[pickLanguage([locale]).tag]()
  parts.add(part)
  // Another language is spoken by now, and brings this part as well.
  if (locale === spokenLocale()) learn(messages)
  else await speakAs(pickLanguage([spokenLocale()]))
}

/** Changes the language of all that is on screen; what is typed there stays. */
export async function choose(choice: LanguageChoice): Promise<void> {
  const next = speakingBy(choice, systemLanguages())
  if (next.locale !== spokenLocale()) await speakAs(next)
}

/** The system's languages, as the host tells them, or the browser. */
export function systemLanguages(): readonly string[] {
  const told = document.documentElement.dataset.systemLanguages?.split(' ').filter(Boolean) ?? []
  return told.length > 0 ? told : navigator.languages
}

/** Called whenever another language is spoken. Returns what ends it. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Of two choices in a row, the later one is spoken in the end. */
async function speakAs({ tag, locale }: Spoken): Promise<void> {
  const isLatest = latest.begin()
  const loaded = await Promise.all([...parts].map(part => part[tag]()))
  if (!isLatest()) return
  speak({ locale, messages: Object.assign({}, ...loaded.map(({ messages }) => messages)) })
  document.documentElement.lang = locale
  document.documentElement.dir = languages[tag].direction
  for (const listener of listeners) listener()
}
