/** Ends every test file of the whole program, closing what its journeys have shared. */
import { afterAll } from 'vitest'
import { closeSharedBrowser } from './browser.ts'

afterAll(closeSharedBrowser)
