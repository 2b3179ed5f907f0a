import type { Migration } from '../migration.ts'
import { desk } from './001-desk.ts'
import { facts } from './001-facts.ts'
import { deskTexts } from './002-desk-texts.ts'

/** Append-only, each database's in the order of its versions. */
export const DESK_MIGRATIONS: readonly Migration[] = [desk, deskTexts]
export const FACTS_MIGRATIONS: readonly Migration[] = [facts]
