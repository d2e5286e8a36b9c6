import compile from 'icu-minify/compile'
import { describe, expect, it } from 'vitest'
import { toPseudo } from '../../scripts/pseudo-locale.mjs'
import { compileWording } from '../../scripts/wording-plugin.mjs'

type Handler = (code: string, id: string) => Promise<{ code: string }>
const compileFile = (compileWording().transform as unknown as { handler: Handler }).handler

describe('the catalogue, when it is built', () => {
  it('holds what the messages were compiled to', async () => {
    const source = "export const room = { a: 'Plain', b: 'Hi {name}' } as const satisfies object"
    const { code } = await compileFile(source, '/x/shared/wording/en/page/room.ts')
    expect(code).toBe('export const room = {"a":"Plain","b":["Hi ",["name"]]}')
  })

  it('fails by the key of a message that is no ICU message', async () => {
    const source = "export const room = { 'room.cut': 'Hi {name' }"
    await expect(compileFile(source, '/x/shared/wording/en/page/room.ts')).rejects.toThrow(
      'room.cut',
    )
  })
})

it.each([
  ['Lock now', ['⟦', 'Łöçķ ñöŵ~~', '⟧']],
  [
    '{n, plural, one {# code} other {# codes}}',
    ['⟦', ['n', 2, { one: [0, ' çöđé~'], other: [0, ' çöđéš~'] }], '⟧'],
  ],
  ['<b>Save {name}</b>', ['⟦', ['b', 'Šàṽé ~', ['name']], '⟧']],
])('the pseudo-locale keeps the values of %j', (message, pseudo) => {
  expect(toPseudo(compile(message))).toEqual(pseudo)
})

it('asked for in a language, the catalogue falls back to English message by message', async () => {
  const { load } = compileWording() as unknown as { load: { handler: Handler } }
  const loaded = (file: string) =>
    load.handler.call({ addWatchFile() {} }, `${process.cwd()}/shared/wording/en/${file}`, '')
  expect(await loaded('page/labels.ts?language=de')).toContain('"labels.cancel":"Abbrechen"')
  expect(await loaded('page/labels.ts?language=xx')).toContain('"labels.cancel":"Cancel"')
})
