/**
 * Reports the progress of a run, in a line every so often, for logs and terminals. Failures are
 * reported at once.
 */
import type { TestCase, TestModule, TestRunEndReason, TestSpecification } from 'vitest/node'
import { MinimalReporter } from 'vitest/node'
import { secondsOf } from './dear-files.ts'
import { createRunProgress, type RunProgress } from './run-progress.ts'

const linesEveryMs = 15_000

class Progress extends MinimalReporter {
  #run: RunProgress | undefined
  #timer: NodeJS.Timeout | undefined

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    super.onTestRunStart(specifications)
    const files = specifications.map(({ moduleId, project }) => ({
      name: this.relative(moduleId),
      part: project.name,
      seconds: secondsOf(moduleId),
    }))
    this.#run = createRunProgress(files, () => performance.now())
    this.log(this.#run.opening())
    this.#timer = setInterval(() => this.log(this.#run?.line()), linesEveryMs)
    this.#timer.unref()
  }

  onTestModuleStart({ moduleId }: TestModule): void {
    this.#run?.start(this.relative(moduleId))
  }

  override onTestCaseResult(test: TestCase): void {
    super.onTestCaseResult(test)
    const { state, errors } = test.result()
    if (state === 'passed' || state === 'failed') this.#run?.count(state)
    if (state !== 'failed') return
    this.log(`FAILED ${this.relative(test.module.moduleId)} > ${test.fullName}`)
    for (const { message } of errors ?? []) this.log(`  ${message.replaceAll('\n', '\n  ')}`)
  }

  override onTestModuleEnd(file: TestModule): void {
    super.onTestModuleEnd(file)
    const hasFailedTest = [...file.children.allTests('failed')].length > 0
    if (file.state() === 'failed' && !hasFailedTest) {
      this.#run?.count('failed')
      this.log(`FAILED ${this.relative(file.moduleId)}`)
      for (const { message } of file.errors()) this.log(`  ${message.replaceAll('\n', '\n  ')}`)
    }
    this.#run?.end(this.relative(file.moduleId))
  }

  override onTestRunEnd(
    files: readonly TestModule[],
    errors: Parameters<MinimalReporter['onTestRunEnd']>[1],
    reason: TestRunEndReason,
  ): void {
    clearInterval(this.#timer)
    this.log(this.#run?.line())
    super.onTestRunEnd(files, errors, reason)
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest looks for a reporter there.
export default Progress
