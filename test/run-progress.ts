/** Describes in one line how far a run of tests is, and what is left. */

export interface RunFile {
  readonly name: string
  /** The Vitest project of the file. */
  readonly part: string
  /** An estimate of how long it takes. */
  readonly seconds: number
}

export interface RunProgress {
  opening(): string
  start(name: string): void
  /** Counts a test that has ended, or a file that failed without one. */
  count(state: 'passed' | 'failed'): void
  end(name: string): void
  line(): string
}

const partNames: Readonly<Record<string, string>> = {
  unit: 'tests of each room',
  'unit-sharing': 'tests that share a process',
  e2e: 'tests of the whole program',
}
const mostNamed = 3
/** Before that, an estimate would be a guess. */
const leastShareDone = 0.1

export function createRunProgress(
  files: readonly RunFile[],
  readClockMs: () => number,
): RunProgress {
  const startedAt = readClockMs()
  const running = new Set<string>()
  const done = new Set<string>()
  const counts = { passed: 0, failed: 0 }
  const parts = [...new Set(files.map(({ part }) => part))]

  const left = (): string => {
    const total = secondsOf(files)
    const finished = secondsOf(files.filter(({ name }) => done.has(name)))
    if (done.size === files.length) return 'all done'
    if (finished < total * leastShareDone) return `${formatFiles(files.length - done.size)} left`
    const goneMs = readClockMs() - startedAt
    const leftMs = (goneMs / finished) * (total - finished)
    return `${formatFiles(files.length - done.size)} left, about ${formatMinutes(leftMs)}`
  }

  return {
    opening: () => {
      const ofParts = parts.map(part => {
        const count = files.filter(file => file.part === part).length
        return `${formatFiles(count)} with ${partNames[part] ?? part}`
      })
      return `${ofParts.join(', ')}.`
    },
    start: name => void running.add(name),
    count: state => {
      counts[state]++
    },
    end(name) {
      running.delete(name)
      done.add(name)
    },
    line() {
      const now = files.find(({ name }) => running.has(name))?.part ?? parts.at(-1) ?? ''
      const words = [
        `${formatMinutes(readClockMs() - startedAt)}`,
        `${done.size} of ${files.length} files`,
        `${counts.passed} passed`,
        `${counts.failed} failed`,
        left(),
      ]
      const named = [...running].slice(0, mostNamed)
      const more = running.size > named.length ? ` and ${running.size - named.length} more` : ''
      const doing = named.length > 0 ? `; ${partNames[now] ?? now}: ${named.join(', ')}${more}` : ''
      return `[${words.join(' · ')}]${doing}`
    },
  }
}

function formatFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}

function secondsOf(files: readonly RunFile[]): number {
  return files.reduce((sum, { seconds }) => sum + seconds, 0)
}

function formatMinutes(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`
}
