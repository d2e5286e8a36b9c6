import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { literalsIn } from '../../../scripts/find-literals.mjs'
import { messages as ofServer } from '../../../server/wording/messages.ts'
import { events, methods } from '../../../shared/contract.ts'
import { english } from '../../../shared/wording/english.ts'

const folder = new URL('../../../shared/wording/en/', import.meta.url)
const hosts = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
const files = hosts.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder)).map(file => [name, file.replace('.ts', '')] as const),
)

it.each(files)(
  '%s/%s names its messages after itself, and each key once in all',
  async (host, file) => {
    const name = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const exported = await import(`../../../shared/wording/en/${host}/${file}.ts`)
    expect(Object.keys(exported)).toEqual([name])
    const prefix = host === 'page' ? `${name}.` : `${host}.${name}.`
    const foreign = Object.keys(exported[name]).filter(key => !key.startsWith(prefix))
    expect(foreign).toEqual([])
  },
)

const serverFolder = new URL('../../../server/wording/en/', import.meta.url)
const serverFiles = readdirSync(serverFolder).flatMap(area =>
  readdirSync(new URL(`${area}/`, serverFolder)).map(
    file => [area, file.replace('.ts', '')] as const,
  ),
)

it.each(serverFiles)('the server’s %s/%s names its messages after itself', async (area, file) => {
  const name = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const exported = await import(`../../../server/wording/en/${area}/${file}.ts`)
  expect(Object.keys(exported)).toEqual([name])
  const keys = Object.keys(exported[name])
  expect(keys.filter(key => !key.startsWith(`${area}.${name}.`))).toEqual([])
  // The catalog includes them, because nobody would render them otherwise.
  expect(Object.keys(ofServer)).toEqual(expect.arrayContaining(keys))
})

it.each([
  ['const a = <b>Save</b>', 'Save'],
  ["const a = <b title='Save' />", 'Save'],
  ["throw new AppError('refused', 'The file is empty.')", 'The file is empty.'],
  ["const a = { label: 'Name' }", 'Name'],
  ["const a = { 'aria-label': 'Close' }", 'Close'],
  ['const a = `$' + '{n} codes were added`', '{} codes were added'],
  ['const a = html`<p class="hint">Back</p>`', 'Back'],
])('the finder sees the words in %s', (source, text) => {
  expect(literalsIn(source, 'renderer/a.tsx').map(found => found.text)).toEqual([text])
})

it.each([
  "throw new Error('this is a bug')",
  "const a = <b className='two classes' />",
  "if (key === 'Arrow Up') go()",
  "const a: 'two words' | null = null",
  "element.querySelector('main section')",
  "const a = <b placeholder='-----BEGIN CERTIFICATE-----' />",
  "const a = { label: say('accounts.title') }",
  "request.log.error({ err }, 'request failed')",
  "db.selectFrom('users as u').where('u.email', 'is not', null)",
  'redis.eval("local a = redis.call(\'GET\', KEYS[1]) return a")',
  "program.option('--port <number>', told)",
  "const command = 'countersign server make-admin'",
  "response.setHeader(name, 'GET, HEAD')",
  'const policy = "frame-ancestors \'none\'"',
  "const caching = 'public, max-age=31536000'",
  "const folder = 'Microsoft\\\\Start Menu'",
  'const label = `countersign $' + '{kind} slot`',
  "const options = { title: 'Countersign' }",
  'const fonts = "ui-monospace, \'SF Mono\', monospace"',
  "const rows = 'li, tr, [role=listitem]'",
  "const mark = { begins: '-----BEGIN PGP MESSAGE' }",
])('the finder takes %s for no words', source => {
  expect(literalsIn(source, 'renderer/a.tsx')).toEqual([])
})

it("the finder ignores other programs' names of fields, but not their sentences", () => {
  const source = `const a = { label: row.get('username'), title: 'The file is empty.' }`
  const found = (file: string) => literalsIn(source, file).map(({ text }) => text)
  expect(found('core/importers/formats/a.ts')).toEqual(['The file is empty.'])
  expect(found('core/a.ts')).toEqual(['username', 'The file is empty.'])
})

it('names no message as the contract names a method or an event', () => {
  const names = [...Object.keys(methods), ...Object.keys(events)]
  expect(names.filter(name => Object.hasOwn(english.messages, name))).toEqual([])
})

it('gives no tag of a message the name of a value', () => {
  const clashing = Object.entries(english.messages).filter(([, message]) => {
    const compiled = JSON.stringify(message)
    const tags = [...compiled.matchAll(/\["(\w+)",(?!\d)/g)].map(([, tag]) => tag)
    return tags.some(tag => compiled.includes(`["${tag}"]`))
  })
  expect(clashing.map(([key]) => key)).toEqual([])
})

it('contains no unused message', () => {
  // The practice server's process reports to the core in the core's words.
  const rooms = ['shared', 'core', 'cli', 'electron', 'renderer', 'server']
  const sources = rooms.flatMap(room =>
    readdirSync(new URL(`../../../${room}/`, import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter(file => /\.tsx?$/.test(file) && !/wording\/en\//.test(`${room}/${file}`))
      .map(file => readFileSync(new URL(`../../../${room}/${file}`, import.meta.url), 'utf8')),
  )
  const code = sources.join('\n')
  const named = (key: string) => code.includes(`'${key}'`)
  // A key may be composed: of a beginning and a choice, or of a question's key and `.detail`.
  const beginnings = [...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(
    found => found[1] ?? '',
  )
  const isPutTogether = (key: string) =>
    beginnings.some(beginning => key.startsWith(beginning)) ||
    (key.endsWith('.detail') && named(key.slice(0, -'.detail'.length)))
  const unsaid = Object.keys(english.messages).filter(key => !named(key) && !isPutTogether(key))
  expect(unsaid).toEqual([])
})
