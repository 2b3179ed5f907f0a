import type { Policy } from '../../shared/model/policy.ts'
import type { Signer } from '../../shared/model/review.ts'
import { reading, writing } from './desk.ts'

/** The name under which the profile keeps who signs. */
export const SIGNER = 'signer'
const LAST_STORY = 'last story'
const POLICY = 'policy'

/** Who signs at this desk; null until somebody has said. */
export async function readSigner(): Promise<Signer | null> {
  return (await read<Signer>(SIGNER)) ?? null
}

export async function keepSigner(signer: Signer): Promise<void> {
  await keep(SIGNER, signer)
}

/** Whether something that happens once has happened: a hint dismissed, the sample put in. */
export async function readFlag(name: string): Promise<boolean> {
  return (await read<boolean>(`flag ${name}`)) ?? false
}

export async function keepFlag(name: string): Promise<void> {
  await keep(`flag ${name}`, true)
}

/** The id of the story that was open last; null before the first. */
export async function readLastStory(): Promise<string | null> {
  return (await read<string>(LAST_STORY)) ?? null
}

export async function keepLastStory(story: string): Promise<void> {
  await keep(LAST_STORY, story)
}

/** What the desk asks of its sources; null until it has said. */
export async function readPolicy(): Promise<Policy | null> {
  return (await read<Policy>(POLICY)) ?? null
}

export async function keepPolicy(policy: Policy): Promise<void> {
  await keep(POLICY, policy)
}

async function read<T>(name: string): Promise<T | undefined> {
  return await reading(undefined, database => database.profile.get(name) as PromiseLike<T | undefined>)
}

async function keep(name: string, value: unknown): Promise<void> {
  await writing(database => database.profile.put(value, name))
}
