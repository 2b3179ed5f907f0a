import type { Channel, EventName } from './contract.ts'

/** The contract's names alone, for the preload, which carries no schemas. */
export const CHANNELS = [
  'app:info',
  'file:choose',
  'file:openRecent',
  'file:read',
  'file:close',
  'file:create',
  'file:append',
  'file:commit',
  'file:discard',
  'recent:list',
  'recent:clear',
  'report:print',
] as const satisfies readonly Channel[]

export const EVENT_NAMES = ['command', 'open-file'] as const satisfies readonly EventName[]
