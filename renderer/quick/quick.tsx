import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { shortcutOf } from '../parts/keys/shortcuts.ts'
import { useSpoken } from '../parts/use-spoken.ts'
import { Palette } from './palette.tsx'
import classes from './quick.module.css'
import { useQuickStores } from './quick-stores-context.ts'
import { Unlock } from './unlock.tsx'
import { useHide } from './use-hide.ts'
import { useQuickLife } from './use-quick-life.ts'

/** Shows the small window for codes, according to the vault's state. */
export function Quick() {
  const stores = useQuickStores()
  useSpoken()
  useQuickLife(stores)
  const hide = useHide()
  const state = useStore(stores.session, ({ status }) => status?.state ?? null)
  const turn = useStore(stores.awake, awake => awake.turn)
  const { sentence, turn: saidTurn } = useStore(stores.announcer)

  return (
    <main
      className={classes.quick}
      onKeyDown={event => {
        if (
          !event.nativeEvent.isComposing &&
          shortcutOf('quick', event.nativeEvent) === 'quickHide'
        )
          hide()
      }}
    >
      <h1 className="visually-hidden">{say('quick.title')}</h1>
      <div role="status" className="visually-hidden">
        <span key={saidTurn}>{sentence}</span>
      </div>
      {state === 'open' && <Palette key={turn} onDone={hide} />}
      {state === 'locked' && <Unlock key={turn} />}
      {(state === 'absent' || state === 'unavailable') && <NotHere />}
    </main>
  )
}

function NotHere() {
  const { call, session } = useQuickStores()
  const hasWindow = useStore(session, ({ capabilities }) => capabilities?.quick === 'host')
  return (
    <div className={classes.plain}>
      <p>{say('quick.notOpen')}</p>
      {hasWindow && (
        <button
          type="button"
          className={classes.button}
          // The main window shows what is wrong.
          onClick={() => void call('quick.openWindow').catch(() => undefined)}
        >
          {say('quick.openMain')}
        </button>
      )}
    </div>
  )
}
