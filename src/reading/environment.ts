/** What the environment decides about a build of the site. */
import path from 'node:path';
import { todayInHanoi } from '../domain/days.ts';

/** The content folder: CONG_KHAI_CONTENT, else `content` below the folder Astro runs in. */
export const contentDir = (): string => path.resolve(process.env['CONG_KHAI_CONTENT'] || 'content');

/** The day that pages count from: CONG_KHAI_TODAY, else today in Hà Nội. */
export const today = (): string => process.env['CONG_KHAI_TODAY'] || todayInHanoi(new Date());
