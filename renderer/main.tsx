import { notifications } from '@mantine/notifications'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { pagePart } from '../shared/wording/parts/load-page.ts'
import { say } from '../shared/wording/say.ts'
import '@fontsource-variable/inter'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/forced-colours.css'
import { showMessage } from './accounts/practice/show-message.tsx'
import { openBridge } from './bridge/bridge.ts'
import { createNotices } from './bridge/notices.ts'
import { sentenceOf } from './bridge/sentence.ts'
import { beginSpeaking } from './bridge/spoken.ts'
import { showFailure } from './parts/feedback/show-failure.ts'
import { saveFile } from './parts/files/save-file.ts'
import { fetchParts } from './parts/lazy-part.tsx'
import { openQrReader } from './qr/open-qr-reader.ts'
import { browserClock } from './stores/clock.ts'
import { pageClipboard } from './stores/page-clipboard.ts'
import { createStores } from './stores/stores.ts'
import { App } from './window/app.tsx'
import { showPlainScreen } from './window/plain-screen.ts'
import { sayGone } from './window/say-gone.ts'
import { showHostNotice } from './window/show-host-notice.ts'

async function start(root: HTMLElement) {
  let end = () => {}
  await beginSpeaking(pagePart)
  const notices = createNotices()
  const bridge = await openBridge({
    onGone: (...gone) => {
      end()
      sayGone(root, ...gone)
    },
    onNotice: notices.tell,
  })
  await untilSeen()
  const stores = createStores({
    bridge,
    clock: browserClock,
    clipboard: pageClipboard,
    openReader: openQrReader,
    readCodesFile: async file =>
      (await import('./backup-codes/read-codes-file.ts')).readCodesFile(file),
    saveFile,
    showFailure,
    showMessage,
    showNotice: (notice, open) =>
      // If loading fails, the window still shows it.
      void import('./window/show-page-notice.ts').then(
        ({ showPageNotice }) => showPageNotice(notice, open),
        () => undefined,
      ),
    clearMessages: () => notifications.clean(),
    onLocked: () => renewPage(end),
  })
  stores.start()
  notices.listen(showHostNotice)
  const rendered = createRoot(root)
  end = () => {
    // Codes and names disappear with the window, and nothing keeps running behind it.
    stores.codes.getState().pause()
    rendered.unmount()
  }
  rendered.render(
    <StrictMode>
      <App stores={stores} />
    </StrictMode>,
  )
  await fetchParts()
  if (window.countersign) return
  const { restWhileHidden } = await import('./window/rest-while-hidden.ts')
  const { isTyped } = await import('./parts/forms/use-typed-note.ts')
  restWhileHidden(document, {
    isBusy: () => isTyped() || document.querySelector('[role=dialog]') !== null,
    rest: () => renewPage(end),
  })
}

/**
 * A page that a browser loads in the background keeps nothing until somebody looks at it. The
 * desktop's window is shown once its page is drawn.
 */
async function untilSeen(): Promise<void> {
  while (document.hidden && !window.countersign) {
    await new Promise(resolve =>
      document.addEventListener('visibilitychange', resolve, { once: true }),
    )
  }
}

/**
 * A reload frees the page's memory. The session is stored in the tab, so the same page comes back,
 * and the desktop reloads its window itself.
 */
function renewPage(end: () => void): void {
  if (window.countersign) return
  // Nothing may be typed into a page that is about to reload.
  end()
  location.reload()
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
