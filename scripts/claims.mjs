/**
 * Reads the claims of a documentation page, with the files that hold each claim and the tests that
 * show it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns a sentence for every claim of the page that lacks its proof. A claim is an item of a
 * list. Below it are `  - Held by …` with files in backticks, and `  - Shown by …` with a test file
 * in backticks and the title of one of its tests in “quotes”.
 * @param {string} page in Markdown
 * @param {string} root the folder that the names of the files start from
 * @param {readonly string[]} limits headings (`## …`) under which no claims stand
 */
export function unprovenClaims(page, root, limits) {
  /** @type {string[]} */
  const problems = []
  for (const { claim, below } of claimsIn(page, limits)) {
    const held = below.find(line => line.startsWith('Held by ')) ?? ''
    const shown = below.find(line => line.startsWith('Shown by ')) ?? ''
    const files = [...held.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')
    const tests = [...shown.matchAll(/`([^`]+)` “([^”]+)”/g)]
    /** @param {string} why */
    const complain = why => problems.push(`“${claim}” ${why}.`)
    if (files.length === 0) complain('names no file that holds it')
    if (tests.length === 0) complain('names no test that shows it')
    for (const file of files)
      if (!existsSync(join(root, file))) complain(`names ${file}: not there`)
    for (const [, file = '', title = ''] of tests) {
      if (!existsSync(join(root, file))) complain(`names ${file}: not there`)
      else if (!hasTitle(readFileSync(join(root, file), 'utf8'), title))
        complain(`names a test that ${file} does not have: “${title}”`)
    }
  }
  return problems
}

/**
 * @param {string} page
 * @param {readonly string[]} limits
 */
function claimsIn(page, limits) {
  /** @type {{ claim: string, below: string[] }[]} */
  const claims = []
  let isLimit = false
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) isLimit = limits.includes(line.slice(3))
    else if (isLimit) continue
    else if (line.startsWith('- ')) claims.push({ claim: line.slice(2), below: [] })
    else if (line.startsWith('  - ')) claims.at(-1)?.below.push(line.slice(4))
  }
  return claims
}

/**
 * Finds the title whether or not the source escapes its quotes.
 * @param {string} source
 * @param {string} title
 */
function hasTitle(source, title) {
  return source.replaceAll('\\', '').includes(title)
}

/**
 * Returns the paths in backticks on a page that don't exist, as they are written. A path contains a
 * slash or names a Markdown page, but contains no space, asterisk, or protocol.
 * @param {string} page in Markdown
 * @param {string} root the folder that the paths start from
 */
export function missingPaths(page, root) {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '')
  const quoted = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, text]) => text ?? '')
  const linked = [...prose.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, text]) => text ?? '')
  const paths = quoted.filter(text => /^[\w@.-]+(?:\/[\w@.-]*)+$|^[\w-]+\.md$/.test(text))
  return [...new Set([...paths, ...linked])].filter(path => !existsSync(join(root, path)))
}
