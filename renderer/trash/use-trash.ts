import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { TrashedEntry } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'

const idsOf = (entries: readonly TrashedEntry[]) => entries.map(entry => entry.id)

/** Returns the current trash, which reloads whenever the entries change. */
export function useTrash() {
  const { call, entries, announcer } = useStores()
  const living = useStore(entries, state => state.list)
  const [list, setList] = useState<readonly TrashedEntry[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const attempt = useCallback(async (run: () => Promise<void>) => {
    try {
      await run()
      setFailure(null)
    } catch (error) {
      setFailure(sentenceOf(error))
    }
  }, [])

  const load = useCallback(
    () => attempt(async () => setList(await call('trash.list'))),
    [attempt, call],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the entries is one of the trash
  useEffect(() => void load(), [load, living])

  return {
    list,
    failure,
    restore: (chosen: readonly TrashedEntry[]) =>
      attempt(async () => {
        await entries.getState().restore(idsOf(chosen))
        const names = { all: chosen.map(entryName), as: 'and' } as const
        announcer.getState().announce(say('trash.restored', { names }))
      }),
    purge: (chosen: readonly TrashedEntry[]) =>
      attempt(async () => {
        await call('trash.purge', { ids: idsOf(chosen) })
        announcer.getState().announce(say('trash.purged'))
      }),
  }
}
