import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { events, type MethodName, methods } from '../../shared/contract.ts'
import { WordsSchema } from '../../shared/wording/words-schema.ts'

/**
 * Returns every place in a schema that can contain a text, as a dotted path, and whatever has no
 * limit.
 */
function textPlaces(schema: z.ZodType, path = ''): string[] {
  // The values in a sentence may contain anything that a text could.
  if (schema === WordsSchema) return [path]
  if (schema instanceof z.ZodString) return [path]
  if (schema instanceof z.ZodStringFormat) return schema instanceof z.ZodUUID ? [] : [path]
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return textPlaces(schema.unwrap() as z.ZodType, path)
  }
  if (schema instanceof z.ZodArray) return textPlaces(schema.element as z.ZodType, `${path}[]`)
  if (schema instanceof z.ZodObject) {
    if (schema.def.catchall) return [`${path}: open to any key`]
    return Object.entries(schema.shape).flatMap(([key, value]) =>
      textPlaces(value as z.ZodType, path ? `${path}.${key}` : key),
    )
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap(option => textPlaces(option as z.ZodType, path))
  }
  const bounded = [z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral, z.ZodVoid]
  return bounded.some(type => schema instanceof type) ? [] : [`${path}: ${schema.def.type}`]
}

const names = Object.keys(methods) as MethodName[]

/** These texts may cross to the page: names that the user gave, sentences, codes, sealed bytes. */
const harmless = new Set([
  'version',
  'crashLog',
  'keychainName',
  'filePath',
  'kept[].id', // a digest
  'kept[].sides[].computer', // its name
  'joining.check', // a number that both computers show
  'changingOn', // the name of a computer
  'place.url', // where computers that share a vault meet, as it was typed
  'place.authorityPem',
  'place.endpoint',
  'place.region',
  'place.bucket',
  'place.prefix',
  'problem.message',
  'name',
  'issuer',
  'icon', // its name
  'website', // the name of a host
  'origin.how', // a word
  'origin.app', // the name of a product
  'label',
  'tags[]',
  'note',
  'code',
  'next',
  'message',
  'warnings[]',
  'key', // of a candidate: its number
  'id', // of a screen source
  'thumbnail',
  'existing.issuer',
  'existing.label',
  'executable', // the path of a program
  'names.issuer',
  'names.label',
  'names.madeBy',
  'question', // what the user is asked about a program
  'pinMark', // an HMAC under a key that nobody has
  'secretMark', // the same
  'says',
  'bytes', // of a file that somebody opened with the program
  // These describe a newer version, and its page.
  'newer.version',
  'newer.page',
  'updateFeed',
  'title', // words of the catalog, with a name at most
  'text',
  'guesses[]', // about columns, with their names
  'changes[].from', // digits, a hash, a period or a counter
  'changes[].to',
  'address', // of a server
  'dialect',
  'dialect.id',
  'dialect.name',
  'email',
  'displayName',
  'problem.message',
  'status.destination', // masked by the server
  'status.recoveryEmail',
  'notice.destination',
  'destination',
  'pending.message',
  'pending.notice.destination',
  'answeredBy.issuer',
  'answeredBy.label',
  'warning',
  'mask', // of a backup code: dots
  'event',
  'userAgent',
  'detail',
  'about',
  'to',
  'why',
  'leftBehind',
  'extensions[]',
  'extension',
  'format.id',
  'format.name',
  'where',
  'reason',
  'ownFolder',
  'backupFolder',
  // These contain a server's address.
  'madeBy',
  'answeredBy.madeBy',
  'folder',
  'savedAs',
  // These are keys to press.
  'quickShortcut',
  'scanShortcut',
  'device',
  // These are the folder and the computers that share a vault, and the number that both computers
  // show.
  'place.kind',
  'place.path',
  'devices[].id',
  'devices[].name',
  'devices[].system',
  'asking[].name',
  'asking[].system',
  'asking[].check',
  'check',
  'system',
  'kept[].names.issuer',
  'kept[].names.label',
  'problems[]',
  'backup.id',
  'backup.name',
  'backup.device',
  'backup.problem',
  'problem',
  // These are names, tags, and counters. A difference in secrets is only mentioned.
  'differences[].here',
  'differences[].inBackup',
  ...['', 'backup.'].flatMap(of =>
    ['added', 'changed', 'removed'].flatMap(what =>
      ['issuer', 'label'].map(name => `${of}changes.${what}.names[].${name}`),
    ),
  ),
])

function lastNames(path: string): string {
  return path.replace(
    /^(\[\]\.?|(account|entry|signIn|notice)\.|(added|checks|codes|dialects|done|entries|events|files|findings|people|programs|refused|restored|rows|skipped|updated|users)\[\]\.)+/,
    '',
  )
}

describe('the contract', () => {
  it('lets secrets out through the methods named for it only', () => {
    expect(names.filter(name => methods[name].reveals)).toEqual([
      'vault.changePassphrase',
      'vault.sealedCopy',
      'recovery.reveal',
      'recovery.replace',
      'entries.reveal',
      'flows.showSetup',
      'backupCodes.use',
      'backupCodes.markUnused',
      'backupCodes.reveal',
      'exports.seal',
      'exports.reveal',
      'exports.revealQrSeries',
      'exports.revealSheet',
      'backups.setFolder',
      'sync.setUp',
      'sync.join',
      'sync.accept',
    ])
  })

  it.each(names.filter(name => !methods[name].reveals))(
    'has no place for a secret in the answer of %s',
    name => {
      const strange = textPlaces(methods[name].output).filter(
        path => !harmless.has(lastNames(path)),
      )
      expect(strange).toEqual([])
    },
  )

  it.each(Object.entries(events))('has no place for a secret in the event %s', (_, schema) => {
    expect(textPlaces(schema).filter(path => !harmless.has(lastNames(path)))).toEqual([])
  })

  it('asks for a fresh confirmation wherever it reveals', () => {
    for (const name of names.filter(one => methods[one].reveals)) {
      const id = '3b241101-e2bb-4255-8caf-4136c566a962'
      expect(methods[name].input.safeParse({ id }).success).toBe(false)
      expect(methods[name].input.safeParse({ id, confirmation: {} }).success).toBe(false)
    }
  })

  it('names every method room.verb and every event room.pastParticiple', () => {
    for (const name of names) expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*\.[a-z]+([A-Z][a-z]+)*$/)
    for (const name of Object.keys(events))
      expect(name).toMatch(/^[a-z]+\.(kept|([a-z]+|[a-z]+[A-Z][a-z]*)ed)$/)
  })
})
