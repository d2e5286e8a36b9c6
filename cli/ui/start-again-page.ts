import { createNonce, hardeningHeaders, type PageAnswer } from '../../core/page.ts'

/** What a browser without a session sees. It runs no script and knows nothing. */
export function startAgainPage(random: (bytes: number) => Uint8Array): PageAnswer {
  const nonce = createNonce(random)
  return {
    status: 200,
    headers: {
      ...hardeningHeaders(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(document(nonce)),
  }
}

const document = (nonce: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Countersign</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif }
  body { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem }
  code { font-size: 1.05em }
</style>
<h1>This link was used already</h1>
<p>Each link opens Countersign once, in one browser, so that nobody else can follow it.</p>
<p>For a fresh link, press Enter in the terminal where Countersign runs, or start
<code>countersign ui</code> again.</p>
</html>
`
