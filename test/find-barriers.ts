/** Makes axe look for what keeps people from using a page. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/**
 * A change of colors can only break these rules, and a change of width a few more, because the
 * document stays the same.
 */
const rulesOfColors = ['color-contrast', 'link-in-text-block']
const rulesOfLooks = [...rulesOfColors, 'scrollable-region-focusable', 'target-size']

const rulesets = {
  everything: {},
  wcag: { runOnly: { type: 'tag', values: wcag22AA } },
  colors: { runOnly: { type: 'rule', values: rulesOfColors } },
  looks: { runOnly: { type: 'rule', values: rulesOfLooks } },
} as const satisfies Record<string, RunOptions>

/** Returns a line for each element that breaks a rule. */
export async function findBarriers(
  page: Page,
  ruleset: keyof typeof rulesets = 'wcag',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await addAxe(page)
  const violations = await page.evaluate(async options => {
    type Axe = { run(options: RunOptions): Promise<AxeResults> }
    const { axe } = globalThis as unknown as { axe: Axe }
    // Describing what is right would take as long as finding what is wrong.
    return (await axe.run({ ...options, resultTypes: ['violations'] })).violations
  }, rulesets[ruleset] as RunOptions)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
  )
}

let source: Promise<string> | undefined

/** The page’s policy doesn't apply to scripts from the browser's protocol. */
async function addAxe(page: Page): Promise<void> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const client = await page.context().newCDPSession(page)
  await client.send('Runtime.evaluate', { expression: await source })
  await client.detach()
}
