/**
 * Creates an entry from named values of an unknown format: a row of a table, or an object of a
 * tree.
 */
import { nameForDisplay } from '../../../shared/clean-text.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { isOtpText } from '../../../shared/otpauth.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Detail } from '../clues/code-names.ts'
import type { ImportedEntry } from '../importer.ts'
import { flag, number, parseType } from '../rows/fields.ts'
import { readLoginItem } from '../rows/login-item.ts'

/** A value that may say something about a code, with its name. */
export interface Said {
  readonly meaning: Detail
  readonly name: string
  readonly value: string
}

/** This is 40 bits. No service gives less, and other words are no longer. */
const leastCharacters = 8

/** Throws `bad-input` and `too-large`. */
export function readGuessed(totp: string, said: readonly Said[]): ImportedEntry | null {
  const all = (meaning: Detail) =>
    said.filter(s => s.meaning === meaning && s.value.trim() !== '').map(s => s.value.trim())
  const first = (meaning: Detail) => all(meaning)[0] ?? ''
  const { name, username } = namesOf(said)
  if (!isOtpText(totp) && totp.replace(/[\s=-]/g, '').length < leastCharacters) {
    const about = nameForDisplay(name, username)
    throw new AppError('bad-input', words('core.importEntries.tooShort'), { about })
  }
  return readLoginItem({
    name: name || hostOf(first('site')),
    username,
    totp,
    type: typeOf(first('type'), first('counter')),
    algorithm: first('algorithm'),
    digits: number.parse(first('digits')),
    periodSeconds: number.parse(first('period')) || null,
    counter: number.parse(first('counter')),
    tags: all('tag'),
    favourite: flag.parse(first('favourite')),
    note: all('note').join('\n'),
    trashed: false,
    sites: all('site'),
  })
}

/** These names certainly mean the service, while another name next to them may mean the user. */
const service = /issuer|service|provider|website|site|app/i

function namesOf(said: readonly Said[]): { name: string; username: string } {
  const filled = said.filter(({ value }) => value.trim() !== '')
  const names = filled.filter(({ meaning }) => meaning === 'name')
  const best = names.find(({ name }) => service.test(name)) ?? names[0]
  const users = filled.filter(({ meaning }) => meaning === 'user')
  const [user, login] = users
  // The account's name is the service's if there is no other name but a login.
  if (!best && user && login && /account|label/i.test(user.name)) {
    return { name: user.value.trim(), username: login.value.trim() }
  }
  const other = names.find(({ name }) => name !== best?.name)
  return {
    name: best?.value.trim() ?? '',
    username: (user ?? (service.test(best?.name ?? '') ? other : undefined))?.value.trim() ?? '',
  }
}

function hostOf(address: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/i.exec(address)?.[1] ?? ''
}

/** A column called 'type' may contain anything, such as 'login'. */
function typeOf(name: string, counter: string): EntryType {
  try {
    return name === '' && counter !== '' && counter !== '0' ? 'hotp' : parseType(name)
  } catch {
    return 'totp'
  }
}
