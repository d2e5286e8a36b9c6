/**
 * Words the questions to the user before a program gets something: who asks, as far as that is
 * known, and for what.
 */
import type { EntrySummary } from '../../shared/entry-models.ts'
import { toName } from '../../shared/name-of.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Peer } from './find-peer.ts'
import type { Question } from './questions.ts'

interface Asking {
  readonly name: string
}

export function askAboutPairing({ name }: Asking, peer: Peer | null): Question {
  return {
    question: words('core.programs.askPair', { name }),
    detail: words('core.programs.askPair.detail', { who: whoIs(peer) }),
    choices: ['deny', 'allow'],
  }
}

export function askAboutList({ name }: Asking, peer: Peer | null): Question {
  return {
    question: words('core.programs.askList', { name }),
    detail: words('core.programs.askList.detail', { who: whoIs(peer) }),
    choices: ['deny', 'once', 'always'],
  }
}

export function askAboutCodes(
  { name }: Asking,
  peer: Peer | null,
  entries: readonly EntrySummary[],
): Question {
  const all = entries.map(toName)
  const count = entries.length
  return {
    question: words('core.programs.askCode', { name, count, entry: all[0] ?? '' }),
    detail: words('core.programs.askCode.detail', {
      who: whoIs(peer),
      count,
      entries: { all, as: 'and' },
    }),
    choices: ['deny', 'once', 'always'],
  }
}

function whoIs(peer: Peer | null): Words {
  if (!peer) return words('core.programs.unknownPeer')
  return words('core.programs.peer', { file: peer.executable, pid: String(peer.pid) })
}
