/** The list of collections. Schemas: src/schemas; how files are read: src/reading. */
import { defineCollection } from 'astro:content';
import { contentDir } from './reading/environment.ts';
import { contentLoader } from './reading/loader.ts';
import type { CollectionName } from './schemas/field.ts';
import { SCHEMAS } from './schemas/registry.ts';

const dir = contentDir();
const collection = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: contentLoader(name, dir), schema: SCHEMAS[name] });

export const collections = {
  plans: collection('plans'),
  procedures: collection('procedures'),
  news: collection('news'),
  guides: collection('guides'),
  'life-events': collection('life-events'),
  events: collection('events'),
  registers: collection('registers'),
  documents: collection('documents'),
  units: collection('units'),
  indices: collection('indices'),
  figures: collection('figures'),
  postings: collection('postings'),
  pages: collection('pages'),
};
