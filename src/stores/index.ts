export type { Disk } from './disk.ts';
export { FolderInUse, FolderUnusable } from './folder-lock.ts';
export { openLowdbStore } from './lowdb.ts';
export { createMemoryStore } from './memory.ts';
