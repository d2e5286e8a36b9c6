/**
 * Runs the practice server as a process of its own. It serves the given folder for as long as its
 * parent lives.
 */
import { refuseInspector } from '../../shared/no-inspector.ts'
import { connectParent } from '../../shared/parent.ts'
import { type PracticeNews, PracticeOrder } from '../../shared/practice-process.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { WordedError } from '../errors.ts'
import { english } from '../wording/say.ts'

const lookEveryMs = 1000

refuseInspector(process)
const parent = connectParent(
  process,
  look => setInterval(look, lookEveryMs),
  () => process.exit(0),
)
const tell = (news: PracticeNews) => parent.tell(news)

parent.onMessage(async order => {
  try {
    const { folder } = PracticeOrder.parse(order)
    const { servePractice } = await import('./serve.ts')
    const { port, people } = await servePractice(folder, message => tell({ kind: 'sent', message }))
    tell({ kind: 'ready', port, people: [...people] })
  } catch (error) {
    tell({ kind: 'failed', why: reasonOf(error) })
  }
})

function reasonOf(error: unknown): Words {
  if (error instanceof WordedError) {
    return words('core.practice.failed', { reason: english.sayWords(error.words) })
  }
  // The missing module is libsql's package for this system and processor. Windows on ARM has none.
  const isMissing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
  return words(isMissing ? 'core.practice.noneForThisComputer' : 'core.practice.couldNotStart')
}
