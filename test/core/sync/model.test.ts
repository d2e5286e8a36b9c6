import { expect, it } from 'vitest'
import { repetitions, seed } from '../../repetitions.ts'
import { simulate } from './simulation.ts'

it('loses nothing and agrees in the end, whatever three devices do apart', async () => {
  const failures: unknown[] = []
  for (let run = 0; run < repetitions(40, 2_500); run++) {
    const { violations, steps } = await simulate(seed + run, 60)
    if (failures.length > 2) break
    if (violations.length > 0) failures.push({ run, violations, steps })
  }
  expect(failures).toEqual([])
})
