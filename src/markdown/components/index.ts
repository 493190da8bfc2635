/** The closed list of components that editors may use. The editors' guide is made from it. */
import type { Component } from '../component.ts';
import { details } from './details.ts';
import { download } from './download.ts';
import { note } from './note.ts';
import { procedureCard } from './procedure-card.ts';
import { steps } from './steps.ts';
import { video } from './video.ts';

export const COMPONENTS: readonly Component[] = [note, steps, procedureCard, download, details, video];

export const componentNamed = (name: string): Component | undefined =>
  COMPONENTS.find((component) => component.name === name);
