/** Makes sure that every test file that shares its process leaves it as it was. */
import { afterAll, expect, vi } from 'vitest'
import { conditionMs } from './patience.ts'

/**
 * Libraries add globals of their own when they are loaded, but existing ones must stay the same.
 * Names with two underscores are exempt, because each copy of tslib adds its helpers again.
 */
const names = Object.getOwnPropertyNames(globalThis).filter(name => !name.startsWith('__'))
const globalsBefore = new Map(names.map(name => [name, Reflect.get(globalThis, name)]))
const environmentBefore = { ...process.env }
const folderBefore = process.cwd()
const handlesBefore = countHandles()

/** The library that decodes pictures records its own location. */
const notedByLibraries = new Set(['VIPSHOME'])

function countHandles() {
  const handles = process.getActiveResourcesInfo()
  const count = (kind: string) => handles.filter(one => one === kind).length
  return { servers: count('TCPServerWrap'), programs: count('ProcessWrap') }
}

/**
 * Returns what would affect the next file. It returns only names, because a failure prints no
 * values.
 */
function leftBehind(): string[] {
  const variables = new Set([...Object.keys(environmentBefore), ...Object.keys(process.env)])
  const { servers, programs } = countHandles()
  return [
    ...[...variables]
      .filter(name => process.env[name] !== environmentBefore[name] && !notedByLibraries.has(name))
      .map(name => `another value of the variable ${name}`),
    ...names
      .filter(name => !Object.is(Reflect.get(globalThis, name), globalsBefore.get(name)))
      .map(name => `something else in place of the global ${name}`),
    ...(process.cwd() === folderBefore ? [] : ['another working folder']),
    ...(vi.isFakeTimers() ? ['a clock that stands still'] : []),
    ...(servers > handlesBefore.servers ? ['a server that listens'] : []),
    ...(programs > handlesBefore.programs ? ['a program that runs'] : []),
  ]
}

// Hooks run from the last to the first. This is the first, so those of the file have already run,
// and what they end may take a moment.
afterAll(() => vi.waitFor(() => expect(leftBehind()).toEqual([]), { timeout: conditionMs }))
