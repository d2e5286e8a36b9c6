/**
 * Represents imports as arrows between files and between folders. The import of a type counts like
 * any other, because whoever reads one of the two files has to read the other.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

/** @typedef {{ from: string, to: string }} Arrow between two files or two folders */

export const rooms = ['cli', 'core', 'electron', 'renderer', 'scripts', 'server', 'shared', 'test']
const isSource = /\.(ts|tsx|mts|cts|mjs)$/
const isTarget = /\.(ts|tsx|mts|cts|mjs|css)$/

/**
 * Returns what a file refers to: imports of values and types, re-exports, `import()`, and the
 * address of a worker, `new URL('./worker.ts', import.meta.url)`.
 * @param {string} file its name tells the parser the language
 * @param {string} source
 * @returns {string[]} relative references, as they are written
 */
export function referencesIn(file, source) {
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  /** @type {string[]} */
  const found = []
  visit(program, node => {
    const reference = referenceOf(node)
    if (reference?.startsWith('.')) found.push(reference)
  })
  return found
}

/** @typedef {Record<string, any> & { type: string }} SyntaxNode */

/** @param {SyntaxNode} node @returns {string | undefined} */
function referenceOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source?.value
    case 'NewExpression':
      return node.callee.name === 'URL' ? node.arguments[0]?.value?.toString() : undefined
  }
}

/** @param {any} value @param {(node: SyntaxNode) => void} see */
function visit(value, see) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.type === 'string') see(value)
  for (const child of Object.values(value)) visit(child, see)
}

/**
 * Returns the arrows between the project's files, without duplicates.
 * @param {string} root
 * @returns {Arrow[]}
 */
export function fileArrows(root) {
  return rooms.flatMap(room =>
    sourcesBelow(root, room).flatMap(from => {
      const references = referencesIn(from, readFileSync(join(root, from), 'utf8'))
      const targets = new Set(references.map(to => posix.join(posix.dirname(from), to)))
      return [...targets].filter(to => isTarget.test(to)).map(to => ({ from, to }))
    }),
  )
}

/** @param {string} root @param {string} folder */
function sourcesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(file => isSource.test(file) && !file.endsWith('.d.ts'))
    .sort()
}

/**
 * Returns the arrows between folders and single files that are next to each other in `parent`.
 * @param {readonly Arrow[]} arrows between files
 * @param {string} parent
 * @returns {Arrow[]} each once
 */
export function arrowsWithin(arrows, parent) {
  const depth = parent.split('/').length + 1
  /** @param {string} file */
  const childOf = file => file.split('/').slice(0, depth).join('/')
  const seen = new Set(
    arrows
      .filter(({ from, to }) => [from, to].every(file => file.startsWith(`${parent}/`)))
      .map(({ from, to }) => ({ from: childOf(from), to: childOf(to) }))
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => `${from} ${to}`),
  )
  return [...seen].sort().map(pair => {
    const [from = '', to = ''] = pair.split(' ')
    return { from, to }
  })
}

/** @param {readonly Arrow[]} arrows @returns {string[][]} two names that import each other */
export function mutualPairs(arrows) {
  const all = new Set(arrows.map(({ from, to }) => `${from} ${to}`))
  return arrows
    .filter(({ from, to }) => from < to && all.has(`${to} ${from}`))
    .map(({ from, to }) => [from, to])
}

/**
 * Finds everything that can be reached from itself, in groups (Tarjan's strongly connected
 * components).
 * @param {readonly Arrow[]} arrows
 * @returns {string[][]}
 */
export function circlesIn(arrows) {
  /** @type {Map<string, string[]>} */
  const targets = new Map()
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to])
  /** @type {Map<string, { index: number, low: number, open: boolean }>} */
  const marks = new Map()
  /** @type {string[]} */
  const stack = []
  /** @type {string[][]} */
  const circles = []

  /** @param {string} name */
  function walk(name) {
    const mark = { index: marks.size, low: marks.size, open: true }
    marks.set(name, mark)
    stack.push(name)
    for (const to of targets.get(name) ?? []) {
      const known = marks.get(to)
      if (!known) mark.low = Math.min(mark.low, walk(to).low)
      else if (known.open) mark.low = Math.min(mark.low, known.index)
    }
    if (mark.low === mark.index) {
      const circle = stack.splice(stack.indexOf(name))
      for (const member of circle) Object.assign(marks.get(member) ?? {}, { open: false })
      if (circle.length > 1 || targets.get(name)?.includes(name)) circles.push(circle.sort())
    }
    return mark
  }
  for (const name of targets.keys()) if (!marks.has(name)) walk(name)
  return circles
}

/**
 * @param {readonly Arrow[]} arrows
 * @returns {string[]} every folder that has folders or files in it
 */
export function foldersIn(arrows) {
  const folders = new Set(rooms)
  for (const { from, to } of arrows)
    for (const file of [from, to])
      for (let folder = posix.dirname(file); folder.includes('/'); folder = posix.dirname(folder))
        folders.add(folder)
  return [...folders].sort()
}
