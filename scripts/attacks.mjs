/**
 * `npm run attacks` lists the attacks that the tests try, by number. With `--run`, it runs those
 * tests. A test or a group of tests is an attack if its title begins with `attack 7: `.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * @param {string} folder
 * @returns {{ number: number, title: string, file: string }[]} by number, then by file
 */
export function attacksBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .flatMap(file => {
      const source = readFileSync(join(folder, file), 'utf8')
      return [...source.matchAll(/(['"`])attack (\d+): (.+?)\1/g)].map(
        ([, , number = '', title = '']) => ({ number: Number(number), title, file }),
      )
    })
    .sort((a, b) => a.number - b.number || a.file.localeCompare(b.file))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'test')
  const attacks = attacksBelow(folder)
  for (const { number, title, file } of attacks)
    console.log(
      `${String(number).padStart(2)}  ${title}\n    ${relative(root, join(folder, file))}`,
    )
  if (process.argv.includes('--run')) {
    const files = new Set(attacks.map(({ file }) => relative(root, join(folder, file))))
    const program = join(root, 'scripts/test.mjs')
    process.exit(run(process.execPath, [program, ...files, '-t', 'attack \\d+: '], { cwd: root }))
  }
}
