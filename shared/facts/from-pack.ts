import type { PackContent } from './facts.ts'
import { LayerBuilder } from './layer-builder.ts'
import { type LayeredBase, openFactBase } from './layered-base.ts'
import { MemorySegments } from './segment.ts'

/** A pack's content as a fact base in memory. */
export async function toFactBase({ header, sources, entities, statements }: PackContent): Promise<LayeredBase> {
  const segments = new MemorySegments()
  const builder = new LayerBuilder(segments)
  for (const source of sources) await builder.addSource(source)
  for (const entity of entities) await builder.addEntity(entity)
  for (const statement of statements) await builder.addStatement(statement)
  await builder.finish(header)
  return await openFactBase([segments])
}
