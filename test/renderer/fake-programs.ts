import type { EventMessage, Input, MethodName, Output } from '../../shared/contract.ts'
import type { PairedProgram } from '../../shared/program-contract.ts'

type ProgramMethod = Extract<MethodName, `programs.${string}`>
type Handlers = { [M in ProgramMethod]: (input: Input<M>) => Output<M> }

export const fakeProgram: PairedProgram = {
  id: '0c6f3f2e-2c1b-4f5d-9f60-6a7c1f0f3a11',
  name: 'Terminal',
  executable: '/usr/bin/node',
  pairedAt: Date.UTC(2026, 10, 24, 9, 10),
  mayList: true,
  entries: [
    {
      id: '7d2f8c1a-52f5-4a0c-8d32-0c8a37d5b0aa',
      names: { issuer: 'GitHub', label: 'ada@example.com' },
    },
    { id: '2b1d7f7e-7d0e-4b57-a0a8-41a5f6c7e2bb', names: null },
  ],
}

/** Has no socket, only what the settings show, and a constant log. */
export function createFakePrograms(
  paired: readonly PairedProgram[],
  emit: (message: EventMessage) => void,
): Handlers {
  let programs = [...paired]
  const [entry] = fakeProgram.entries
  const entries = entry ? [entry] : []
  let log: Output<'programs.log'> = [
    { at: 0, name: 'Terminal', request: 'code', entries, outcome: 'given', times: 3 },
    { at: 0, name: 'Launcher', request: 'list', entries: [], outcome: 'refused', times: 1 },
    { at: 0, name: null, request: 'code', entries: [], outcome: 'unknown', times: 12 },
    { at: 0, name: 'Terminal', request: 'pair', entries: [], outcome: 'given', times: 1 },
  ]
  const changed = () => emit({ name: 'programs.changed', payload: undefined })
  return {
    'programs.list': () => ({
      door: 'open',
      problem: null,
      address: '/run/user/1000/countersign/door',
      programs,
    }),
    'programs.remove': ({ id }) => {
      programs = programs.filter(one => one.id !== id)
      changed()
    },
    'programs.revoke': ({ id, entryId }) => {
      programs = programs.map(one => {
        if (one.id !== id) return one
        if (entryId === null) return { ...one, mayList: false }
        return { ...one, entries: one.entries.filter(each => each.id !== entryId) }
      })
      changed()
    },
    'programs.log': () => log.map(one => ({ ...one, at: fakeProgram.pairedAt })),
    'programs.clearLog': () => {
      log = []
    },
    'programs.question': () => null,
    'programs.answer': () => emit({ name: 'programs.asked', payload: null }),
  }
}
