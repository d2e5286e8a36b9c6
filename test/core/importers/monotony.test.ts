import { describe, expect, it } from 'vitest'
import { importers } from '../../../core/importers/registry.ts'
import { AppError } from '../../../shared/errors.ts'
import { readFile } from './read-file.ts'

/** Such monotony blocks parsers that backtrack. */
const heads = ['', '<html>', '<map><string name="tokenOrder">', '<KeePassFile>', 'otpauth://totp/']
const units = [
  ...[' ', '\n', '\r', '\0', '"', "'", '<', '[', '{"a":', ',', '&', '%41', '#\n', ':', '://'],
  ...['<!--', '<a><b>', '</', '<img ', '<img src="data:image/', '<?xml ', '<![CDATA[', 'QUJD'],
  ...['a line of text\n', 'otpauth://', 'otpauth-migration://offline?data=\n', '&codeDisplay='],
]

describe.each(heads)('files that begin with %j and continue monotonously', head => {
  it.each(units)('%j are distinguished from all others, or read, without a crash', async unit => {
    const file = Buffer.from(head + unit.repeat(100_000 / unit.length))
    const found = importers.filter(({ recognises }) => recognises(file, 'file'))
    expect(found.length).toBeLessThan(2)
    if (found.length === 0) return
    const result = await readFile(file).catch((error: unknown) => error)
    if (result instanceof Error) expect(result).toBeInstanceOf(AppError)
  })
})
