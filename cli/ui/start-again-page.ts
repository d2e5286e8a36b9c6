import { createNonce, hardeningHeaders, type PageAnswer } from '../../core/host/page.ts'
import { languageAttributes, say, sayParts } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'

const command = 'countersign ui'

/** Returns the page for a browser without a session. It runs no script and knows nothing. */
export function startAgainPage(random: (bytes: number) => Uint8Array): PageAnswer {
  const how = sayHtml(words('cli.ui.page.startAgain.how', { command }))
  return pageOf(
    say('cli.ui.page.startAgain'),
    `<p>${say('cli.ui.page.startAgain.why')}</p>\n<p>${how}</p>`,
    random,
  )
}

/** Returns the page for requests to a name that every program on this computer shares. */
export function otherAddressPage(random: (bytes: number) => Uint8Array): PageAnswer {
  const paragraphs = [say('cli.ui.page.otherAddress.why'), say('cli.ui.page.otherAddress.how')]
  return pageOf(
    say('cli.ui.page.otherAddress'),
    paragraphs.map(text => `<p>${text}</p>`).join('\n'),
    random,
  )
}

/** Renders a message in which `<code>` stays. Its values are commands of ours. */
export function sayHtml(message: Words): string {
  return sayParts<string>(message, { code: chunks => `<code>${chunks.join('')}</code>` }).join('')
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
<html ${languageAttributes()}>
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

/** The style of pages without the application. */
export const plainStyle = `:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif }
  body { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem }
  code { font-size: 1.05em }`
