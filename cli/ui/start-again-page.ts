import { createNonce, hardeningHeaders, type PageAnswer } from '../../core/host/page.ts'

/** What a browser without a session sees. It runs no script and knows nothing. */
export function startAgainPage(random: (bytes: number) => Uint8Array): PageAnswer {
  return pageOf(
    'Countersign needs a fresh link',
    `<p>A link opens Countersign once, in one tab, so that nobody else can follow it. This one was
used already, or there was none.</p>
<p>For a fresh link, press Enter in the terminal where Countersign runs, or start
<code>countersign ui</code> again. A fresh link closes the tab that is open now.</p>`,
    random,
  )
}

/** What somebody sees who asks for it by a name that every program on this computer shares. */
export function otherAddressPage(random: (bytes: number) => Uint8Array): PageAnswer {
  return pageOf(
    'Countersign has another address',
    `<p>It has a name of its own each time it is started, so that no other program on this computer
can get in between.</p>
<p>The terminal where Countersign runs says the address. Press Enter there for a fresh one.</p>`,
    random,
  )
}

function pageOf(
  title: string,
  paragraphs: string,
  random: (bytes: number) => Uint8Array,
): PageAnswer {
  const nonce = createNonce(random)
  return {
    status: 200,
    headers: {
      ...hardeningHeaders(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">
  ${plainStyle}
</style>
<h1>${title}</h1>
${paragraphs}
</html>
`),
  }
}

/** Of the pages that stand alone. */
export const plainStyle = `:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif }
  body { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem }
  code { font-size: 1.05em }`
