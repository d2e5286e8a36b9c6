import { randomBytes } from 'node:crypto'
import { createPage } from '../core/host/page.ts'
import { type SelfCheck, selfCheck } from '../core/self-check.ts'
import type { Io } from './io.ts'
import { launchFrom } from './programs.ts'

export function selfCheckHere({ version, rendererFolder }: Io): Promise<SelfCheck> {
  return selfCheck({
    version,
    host: 'cli',
    page: createPage(rendererFolder, randomBytes),
    launch: launchFrom(),
  })
}
