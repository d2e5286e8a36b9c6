import type { Account } from '../../../shared/account-models.ts'
import type { EntrySummary } from '../../../shared/entry-models.ts'
import { fold } from '../../../shared/fold.ts'
import type { LanguageTag } from '../../../shared/wording/languages.ts'
import { languages, languageTags } from '../../../shared/wording/languages.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { rankEntries } from '../../parts/entries/rank-entries.ts'
import { accountName } from '../../stores/account-name.ts'
import { namesOnly } from '../../stores/entry-name.ts'
import type { Stores } from '../../stores/stores.ts'
import { type ActionGroup, actionGroups } from './action.ts'
import type { ActionId } from './action-ids.ts'
import { actions } from './actions.ts'

/** What can be done with an entry, the dearest first. */
export const entryActs = ['copy', 'details', 'edit', 'backup-codes'] as const
export type EntryAct = (typeof entryActs)[number]

/** One line of the commands. */
export type Command =
  | { readonly kind: 'action'; readonly action: ActionId }
  | { readonly kind: 'language'; readonly language: LanguageTag }
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'entry'; readonly act: EntryAct; readonly entry: EntrySummary }

export interface CommandGroup {
  readonly group: ActionGroup | 'entries'
  readonly commands: readonly Command[]
}

/** More entries than these are better searched in the list. */
const mostEntries = 6

/** Returns what a query finds, best group first. An empty query finds every action. */
export function findCommands(stores: Stores, query: string): CommandGroup[] {
  const typed = fold(query).split(/\s+/).filter(Boolean)
  const found = findActions(stores, typed)
  if (typed.length === 0) return found
  const entries = findEntries(stores.entries.getState().list ?? [], query, typed)
  const accounts = findAccounts(stores.accounts.getState().list ?? [], typed)
  const named = found.flatMap(({ commands }) => commands).some(one => isNamed(one, typed))
  const all = [
    ...found,
    ...(accounts.length > 0 ? [{ group: 'go', commands: accounts } as const] : []),
  ]
  const merged = mergeGroups(all)
  if (entries.length === 0) return merged
  const ofEntries = { group: 'entries', commands: entries } as const
  // Whoever types a name of a command wants it, but another word for it may be an entry's name.
  return named ? [...merged, ofEntries] : [ofEntries, ...merged]
}

export function nameOf(command: Command): string {
  switch (command.kind) {
    case 'action':
      return sayWords(actions[command.action].name)
    case 'language':
      return say('actions.language', { name: languages[command.language].name })
    case 'account':
      return say('actions.account', { account: accountName(command.account) })
    case 'entry':
      return say(entryNames[command.act], { name: namesOnly(command.entry) })
  }
}

const entryNames = {
  copy: 'labels.copyCodeFor',
  details: 'actions.entry.details',
  edit: 'actions.entry.edit',
  'backup-codes': 'actions.entry.backupCodes',
} as const

function findActions(stores: Stores, typed: readonly string[]): CommandGroup[] {
  const ids = Object.keys(actions) as ActionId[]
  const spoken = stores.settings.getState().language
  const offered: Command[] = [
    ...ids
      .filter(id => actions[id].isOffered?.(stores) ?? true)
      .map(action => ({ kind: 'action', action }) as const),
    // Each has a line of its own only once somebody looks for it.
    ...(typed.length > 0 ? languageTags : [])
      .filter(tag => tag !== spoken)
      .map(language => ({ kind: 'language', language }) as const),
  ]
  return actionGroups.flatMap(group => {
    const commands = offered
      .filter(command => groupOf(command) === group && holdsAll(textOf(command), typed))
      .sort((a, b) => Number(isNamed(b, typed)) - Number(isNamed(a, typed)))
    return commands.length > 0 ? [{ group, commands }] : []
  })
}

const groupOf = (command: Command): ActionGroup =>
  command.kind === 'action' ? actions[command.action].group : 'settings'

function textOf(command: Command): string {
  const also = command.kind === 'action' ? actions[command.action].also : 'actions.language.also'
  return `${nameOf(command)} ${also ? say(also) : ''}`
}

function isNamed(command: Command, typed: readonly string[]): boolean {
  return holdsAll(nameOf(command), typed)
}

/** Tells whether each typed word begins a word of the text, or stands in a longer script. */
function holdsAll(text: string, typed: readonly string[]): boolean {
  const folded = fold(text)
  const starts = folded.split(/[^\p{L}\p{N}]+/u)
  return typed.every(word =>
    /^[a-z0-9]+$/.test(word) ? starts.some(one => one.startsWith(word)) : folded.includes(word),
  )
}

function findAccounts(list: readonly Account[], typed: readonly string[]): Command[] {
  return list
    .filter(account => holdsAll(say('actions.account', { account: accountName(account) }), typed))
    .slice(0, mostEntries)
    .map(account => ({ kind: 'account', account }))
}

/**
 * Finds entries by name, tag, note, or with a slip, like the search. Words of what to do with them
 * may stand with it: 'details github'.
 */
function findEntries(
  list: readonly EntrySummary[],
  query: string,
  typed: readonly string[],
): Command[] {
  const whole = rankEntries(list, query).slice(0, mostEntries)
  const wanted = entryActs.flatMap(act => {
    const rest = typed.filter(word => !holdsAll(say(alsoOf[act]), [word]))
    if (rest.length === 0 || rest.length === typed.length) return []
    const found = rankEntries(list, rest.join(' ')).slice(0, mostEntries)
    return found.map(entry => ({ kind: 'entry', act, entry }) as const)
  })
  const known = new Set(wanted.map(({ act, entry }) => `${act} ${entry.id}`))
  const both = ['copy', 'details'] as const
  return [
    ...wanted,
    ...whole
      .flatMap(entry => both.map(act => ({ kind: 'entry', act, entry }) as const))
      .filter(({ act, entry }) => !known.has(`${act} ${entry.id}`)),
  ]
}

const alsoOf = {
  copy: 'actions.entry.copy.also',
  details: 'actions.entry.details.also',
  edit: 'actions.entry.edit.also',
  'backup-codes': 'actions.backupCodes.also',
} as const

function mergeGroups(groups: readonly CommandGroup[]): CommandGroup[] {
  return actionGroups.flatMap(group => {
    const commands = groups.filter(one => one.group === group).flatMap(one => one.commands)
    return commands.length > 0 ? [{ group, commands }] : []
  })
}
