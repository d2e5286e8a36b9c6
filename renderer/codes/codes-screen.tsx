import { type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { tagsInUse, visibleEntries } from '../parts/entries/visible-entries.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './codes-screen.module.css'
import { EmptyVault } from './empty-vault.tsx'
import { EntryList } from './entry-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { TagBar } from './tag-bar.tsx'

/** Shows the main screen: every entry with its code, below important notices. */
export function CodesScreen({ notices }: { notices: ReactNode }) {
  const stores = useStores()
  const list = useStore(stores.entries, state => state.list)
  const query = useStore(stores.view, state => state.query)
  const tag = useStore(stores.view, state => state.tag)
  const tags = useMemo(() => tagsInUse(list ?? []), [list])
  const chosen = tag !== null && tags.includes(tag) ? tag : null
  const visible = useMemo(() => visibleEntries(list ?? [], query, chosen), [list, query, chosen])

  const searching = query.trim() !== ''

  return (
    <main className={classes.screen}>
      <h1 className="visually-hidden">{say('labels.codes')}</h1>
      {notices}
      {list !== null && list.length > 0 && <TagBar tags={tags} chosen={chosen} />}
      {list?.length === 0 && <EmptyVault />}
      {list !== null && list.length > 0 && visible.length === 0 && (
        <NothingFound query={query} tag={chosen} />
      )}
      {visible.length > 0 && (
        <EntryList
          entries={visible}
          searching={searching}
          search={JSON.stringify([query.trim(), chosen])}
          mayReorder={!searching && chosen === null}
        />
      )}
    </main>
  )
}
