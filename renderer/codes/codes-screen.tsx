import { type ReactNode, Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { arrangeEntries, type ListSection } from '../parts/entries/arrange-entries.ts'
import { tagsInUse, visibleEntries } from '../parts/entries/visible-entries.ts'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useSpoken } from '../parts/use-spoken.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './codes-screen.module.css'
import { EmptyVault } from './empty-vault.tsx'
import { EntryList } from './entry-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { TagBar } from './tag-bar.tsx'

const ViewMenu = lazyPart(async () => (await import('./view-menu.tsx')).ViewMenu)

/** Shows the main screen: every entry with its code, below important notices. */
export function CodesScreen({ notices }: { notices: ReactNode }) {
  const stores = useStores()
  const list = useStore(stores.entries, state => state.list)
  const query = useStore(stores.view, state => state.query)
  const tag = useStore(stores.view, state => state.tag)
  const tags = useMemo(() => tagsInUse(list ?? []), [list])
  const chosen = tag !== null && tags.includes(tag) ? tag : null
  const sort = useStore(stores.settings, state => state.settings.listSort)
  const group = useStore(stores.settings, state => state.settings.listGroup)
  const locale = useSpoken()
  const searching = query.trim() !== ''
  const sections = useMemo((): ListSection[] => {
    const visible = visibleEntries(list ?? [], query, chosen)
    // The best match of a search is the first.
    if (searching) return [{ kind: 'all', name: '', entries: visible }]
    return arrangeEntries(visible, { sort, group, locale })
  }, [list, query, chosen, searching, sort, group, locale])
  const isEmpty = sections.every(section => section.entries.length === 0)

  return (
    <main className={classes.screen}>
      <h1 className="visually-hidden">{say('labels.codes')}</h1>
      {notices}
      {list !== null && list.length > 0 && (
        <div className={classes.head}>
          <TagBar tags={tags} chosen={chosen} />
          <Suspense fallback={null}>
            <ViewMenu />
          </Suspense>
        </div>
      )}
      {list?.length === 0 && <EmptyVault />}
      {list !== null && list.length > 0 && isEmpty && <NothingFound query={query} tag={chosen} />}
      {!isEmpty && (
        <EntryList
          sections={sections}
          searching={searching}
          search={JSON.stringify([query.trim(), chosen, sort, group])}
          mayReorder={!searching && chosen === null && sort === 'own'}
        />
      )}
    </main>
  )
}
