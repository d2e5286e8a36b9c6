/** Reads any app's setup link, with what Ente Auth adds to it. */
import { z } from 'zod'
import { parseOtpText } from '../../../shared/otpauth.ts'
import { decodePercent } from '../../../shared/uri-text.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry } from '../importer.ts'
import { flag, lenientText, texts } from '../rows/fields.ts'
import { withExtras } from '../rows/rows.ts'
import { tryJson } from '../syntax/json.ts'

const Display = z.object({
  pinned: flag,
  trashed: flag,
  tags: texts,
  note: lenientText,
  iconID: lenientText,
})

const displayParameter = /&?\bcodeDisplay=([^&\s]*)/
const isLink = /^\s*otpauth:\/\//i

/** Tells whether setup links come from Ente, because no other app writes `codeDisplay`. */
export function isEnteText(links: string): boolean {
  return isLink.test(links) && displayParameter.test(links)
}

/** Throws `bad-input` and `too-large`. */
export function readSetupLink(link: string): ImportedEntry {
  const [parameter = '', display = ''] = displayParameter.exec(link) ?? []
  const entry = parseOtpText(link.replace(parameter, ''))
  const { data } = Display.safeParse(tryJson(decodePercent(display.replaceAll('+', ' '))))
  if (!data) {
    const lost = display === '' ? [] : [words('core.importEntries.extrasLost')]
    return withExtras({ ...entry, warnings: [...entry.warnings, ...lost] })
  }
  const { pinned, trashed, tags, note, iconID } = data
  return withExtras(entry, { tags, favourite: pinned, note, trashed, icon: iconID || null })
}
