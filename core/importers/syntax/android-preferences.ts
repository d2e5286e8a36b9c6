/** Reads an Android app's SharedPreferences from a phone: XML with a value for each key. */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { peekText, readText } from './text.ts'
import { childrenOf, parseXml } from './xml.ts'

const begins = /^\s*(?:<\?xml[^>]*\?>\s*)?<map[\s>]/

/**
 * Tells whether the file is of this kind and has a text whose key begins like this. Never throws.
 */
export function hasPreference(file: Uint8Array, key: string): boolean {
  const text = peekText(file)
  return text !== null && begins.test(text) && text.includes(`<string name="${key}`)
}

/** Returns the texts by key. Throws `too-large` and `bad-input`. */
export function readPreferences(file: Uint8Array): Map<string, string> {
  const root = parseXml(readText(file))
  if (root.name !== 'map') throw new AppError('bad-input', words('core.importFiles.noPreferences'))
  return new Map(
    childrenOf(root, 'string').map(({ attributes, text }) => [attributes.get('name') ?? '', text]),
  )
}
