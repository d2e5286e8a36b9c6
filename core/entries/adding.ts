/** How entries come into the vault: texts are looked at first, then taken in; or they are typed. */
import { randomUUID } from 'node:crypto'
import { describeDuplicate } from '../../shared/describe-meeting.ts'
import { AppError } from '../../shared/errors.ts'
import type { Inspection } from '../../shared/models.ts'
import { type ParsedEntry, toEntry } from '../../shared/otpauth.ts'
import type { Handlers } from '../dispatch.ts'
import { createIntake, type Intake } from '../imports/intake.ts'
import { judgeEntries } from '../imports/verdicts.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { addEntries, cleanTags, summaryOf, toStoredEntry } from './entries.ts'
import { createInspections } from './inspections.ts'

type AddingHandlers = Pick<
  Handlers,
  | 'entries.inspect'
  | 'entries.inspection'
  | 'entries.addInspected'
  | 'entries.undoInspected'
  | 'entries.add'
>

export interface Adding {
  readonly handlers: AddingHandlers
  readonly intake: Intake
  /** Begins a batch with texts that nobody pasted. */
  look(texts: readonly string[]): Promise<Inspection>
}

export function openAdding(vault: Vault, clock: () => number): Adding {
  const stamp = () => ({ id: randomUUID(), now: clock() })
  const inspections = createInspections(() => vault.document(), randomUUID, vault.whileOpen)
  const intake = createIntake(vault, stamp)

  const handlers: AddingHandlers = {
    'entries.inspect': ({ texts, batch }) => inspections.inspect(texts, batch),
    'entries.inspection': ({ batch }) => inspections.inspection(batch),
    'entries.addInspected': async ({ batch, keys, addChanged }) => {
      const offers = await inspections.offers(batch)
      const { added, updated, restored } = await intake.take(batch, offers, keys, { addChanged })
      inspections.drop(batch)
      const taken = added.length + updated.length + restored.length
      return {
        added: added.map(summaryOf),
        updated: updated.map(({ after }) => summaryOf(after)),
        restored: restored.map(({ entry }) => summaryOf(entry)),
        duplicates: new Set(keys).size - taken,
      }
    },
    'entries.undoInspected': async ({ batch }) => ({
      undone: await intake.undo(batch, 'to-trash'),
    }),
    'entries.add': async ({ allowDuplicate, tags, ...fields }) => {
      const parsed = toEntry(fields)
      const entry = { ...toStoredEntry(parsed, stamp()), tags: cleanTags(tags) }
      await vault.change(draft => {
        if (!allowDuplicate) refuseDuplicate(draft, parsed)
        addEntries(draft, [entry])
      })
      return { entry: summaryOf(entry), warnings: parsed.warnings }
    },
  }

  return {
    handlers,
    intake,
    look: texts => inspections.inspect(texts, null),
  }
}

function refuseDuplicate(document: VaultDocument, entry: ParsedEntry): void {
  const [meeting] = judgeEntries(document, [entry])
  const why = meeting && describeDuplicate(meeting)
  if (why) throw new AppError('duplicate', why)
}
