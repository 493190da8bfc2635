/** Where files beside the content lie. */
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Files served as they are: `public/` beside the content folder. */
export const publicFolder = (contentDir: string): string => path.join(contentDir, '..', 'public');

/** Whether a file can be read. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
