import type { Command } from 'commander'
import { limits } from '../../shared/ceilings.ts'
import { cleanTag } from '../../shared/clean-text.ts'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { nameOf } from '../../shared/name-of.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { toEntryJson } from '../entry-json.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { findOne } from '../matching.ts'
import { createOutput } from '../output.ts'
import { readAll } from '../stdin.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

interface EditOptions extends GlobalOptions {
  readonly issuer?: string
  readonly label?: string
  /** `-` means standard input. */
  readonly note?: string
  readonly website?: string
  readonly tag?: readonly string[]
  readonly untag?: readonly string[]
  readonly pin?: true
  readonly unpin?: true
}

export function defineEdit(program: Command, io: Io): void {
  const command = program
    .command('edit')
    .summary(say('cli.entries.edit.summary'))
    .description(say('cli.entries.edit.description'))
    .argument('<query...>', say('cli.program.argument.query'))
    .option('--issuer <name>', say('cli.entries.edit.option.issuer'))
    .option('--label <name>', say('cli.entries.edit.option.label'))
    .option('--note <text>', say('cli.entries.edit.option.note'))
    .option('--website <address>', say('cli.entries.edit.option.website'))
    .option('--tag <tag>', say('cli.entries.edit.option.tag'), collect)
    .option('--untag <tag>', say('cli.entries.edit.option.untag'), collect)
    .option('--pin', say('cli.entries.edit.option.pin'))
    .option('--unpin', say('cli.entries.edit.option.unpin'))
    .action(async (args: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<EditOptions>()
      refuseMisuse(options, command)
      await edit(args.join(' '), options, io)
    })
  addHelp(command, () => [
    say('cli.entries.edit.help.rest'),
    {
      heading: say('cli.add.help.examples'),
      rows: [
        ['countersign edit github --label ada', say('cli.entries.edit.help.label')],
        ['countersign edit github --tag work --pin', say('cli.entries.edit.help.tag')],
        ['countersign edit github --note - < note.txt', say('cli.entries.edit.help.note')],
      ],
    },
  ])
}

const collect = (tag: string, before: readonly string[] = []) => [...before, tag]

function refuseMisuse(options: EditOptions, command: Command): void {
  const { issuer, label, note, website, tag = [], untag = [], pin, unpin } = options
  const { passphraseStdin } = options
  if (pin && unpin) command.error(say('cli.usage.conflict', { one: '--pin', other: '--unpin' }))
  const isNothing = [issuer, label, note, website, pin, unpin].every(one => one === undefined)
  if (isNothing && tag.length + untag.length === 0) {
    command.error(say('cli.entries.edit.nothing'))
  }
  if (tag.some(one => cleanTag(one) === '')) command.error(say('cli.entries.edit.emptyTag'))
  if (tag.some(one => untag.includes(one))) {
    command.error(say('cli.usage.conflict', { one: '--tag', other: '--untag' }))
  }
  if (note === '-' && passphraseStdin) {
    command.error(say('cli.usage.stdinTwice', { what: 'note' }))
  }
}

/** This is refused before the passphrase is asked for. */
function refuseTooLong({ issuer, label, note, website, tag = [] }: EditOptions): void {
  const given: readonly (readonly [string, string | undefined, number])[] = [
    ['--issuer', issuer, limits.nameLength],
    ['--label', label, limits.nameLength],
    ['--note', note, limits.noteLength],
    ['--website', website, 2048],
    ...tag.map(one => ['--tag', one, limits.tagLength] as const),
  ]
  for (const [option, text = '', limit] of given) {
    if (text.length <= limit) continue
    throw new AppError('too-large', words('cli.entries.edit.tooLong', { option, limit }))
  }
}

/** The final line end isn't part of it, because `echo` and editors add one. */
async function readNote(io: Io): Promise<string> {
  const bytes = await readAll(io.stdin, say('cli.input.stdin'))
  return bytes.toString('utf8').replace(/\r?\n$/, '')
}

async function edit(query: string, options: EditOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const note = options.note === '-' ? await readNote(io) : options.note
  refuseTooLong({ ...options, ...(note !== undefined && { note }) })
  await withVault(io, options, async session => {
    const found = findOne(await session.call('entries.list', undefined), query, output)
    const { id, tags } = found
    const change = {
      ...(options.issuer !== undefined && { issuer: options.issuer }),
      ...(options.label !== undefined && { label: options.label }),
      ...(note !== undefined && { note }),
      ...(options.website !== undefined && { website: options.website }),
      ...((options.tag || options.untag) && { tags: changeTags(tags, options) }),
      ...((options.pin || options.unpin) && { pinned: options.pin === true }),
    }
    // Tags that another program adds meanwhile stay, because the earlier tags are sent with the
    // change.
    const edited = await session.call('entries.update', { id, change, base: { tags } })
    if (options.json) output.json(toEditedJson(edited))
    else output.line(say('cli.entries.edit.done', { name: nameOf(edited) }))
  })
}

function changeTags(
  tags: readonly string[],
  { tag = [], untag = [] }: Pick<EditOptions, 'tag' | 'untag'>,
): string[] {
  return [...new Set([...tags.filter(one => !untag.includes(one)), ...tag])]
}

const toEditedJson = (entry: EntryDetails) => ({ ...toEntryJson(entry), note: entry.note })
