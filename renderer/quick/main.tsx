/**
 * Starts quick access: a page of its own, which loads little and keeps nothing while nobody is
 * looking at it.
 */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter'
import '../styles/tokens.css'
import '../styles/base.css'
import './quick.css'
import { quickPart } from '../../shared/wording/parts/load-quick.ts'
import { say } from '../../shared/wording/say.ts'
import { openBridge } from '../bridge/bridge.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { beginSpeaking } from '../bridge/spoken.ts'
import { browserClock } from '../stores/clock.ts'
import { pageClipboard } from '../stores/page-clipboard.ts'
import { showPlainScreen } from '../window/plain-screen.ts'
import { sayGone } from '../window/say-gone.ts'
import { fitWindow } from './fit-window.ts'
import { followLook } from './follow-look.ts'
import { Quick } from './quick.tsx'
import { createQuickStores } from './quick-stores.ts'
import { QuickStoresContext } from './quick-stores-context.ts'

fitWindow()

async function start(root: HTMLElement) {
  let end = () => {}
  await beginSpeaking(quickPart)
  const bridge = await openBridge({
    kind: 'quick',
    onGone: (...gone) => {
      end()
      sayGone(root, ...gone)
    },
    // The main window shows what happens to its page.
    onNotice: () => undefined,
  })
  const stores = createQuickStores({ bridge, clock: browserClock, clipboard: pageClipboard })
  followLook(stores.settings)
  const rendered = createRoot(root)
  end = () => {
    stores.sleep()
    rendered.unmount()
  }
  stores.start()
  rendered.render(
    <StrictMode>
      <QuickStoresContext value={stores}>
        <Quick />
      </QuickStoresContext>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) {
  start(root).catch(error =>
    showPlainScreen(root, {
      title: say('window.notStarted'),
      paragraphs: [sentenceOf(error)],
      action: { name: say('labels.tryAgain'), run: () => location.reload() },
    }),
  )
}
